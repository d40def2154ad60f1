"""Body and mind: logs, medicine, doctors."""

# fmt: off
from __future__ import annotations

from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.params import choice, clock, day, decimal, flag, number, several, text
from pokkit_datagen_plugins.custom.results import between, end_of, one_of, ticket
from pokkit_datagen_plugins.custom.words import DISHES

FAMILIES = (
    Family(
        "log_water",
        """Add a drink of water to today's total.
        Water diary, in millilitres.""",
        "log water",
        "logged my water",
        (number("amount_ml", "Millilitres.", 100, 900, 50, ask="How much, in millilitres?|How many ml?", alone="{} ml|{}", names="millilitres volume"),),
        """+log {amount_ml} ml of water
        i drank {amount_ml} ml
        {amount_ml} ml water
        +add {amount_ml} ml to my water
        just had {amount_ml} millilitres of water
        water: {amount_ml}
        +put down {amount_ml} ml of water for today
        i finished a bottle, {amount_ml} ml, log it
        that's another {amount_ml} ml of water for me
        +record {amount_ml} ml water
        +log a glass of water
        i had some water, log it""",
        """{amount_ml} ml logged, {percent} percent of your goal.
        That's {amount_ml} ml more. {percent}% of today's goal.
        Logged {amount_ml} ml. Even frogs need it.
        {percent} percent of the way there.""",
        gives={"percent": between(10, 100)}, other_names="add_water water_intake track_drink", once=True,
    ),
    Family(
        "log_meal",
        """Write a meal into the food diary.
        Food log by meal of the day.""",
        "log a meal",
        "wrote down what i ate",
        (
            text("food", "What was eaten.", DISHES, ask="What did you eat?|What was it?", names="dish description"),
            choice("meal", "Which meal.", "breakfast|lunch|dinner|snack", ask="Breakfast, lunch, dinner or snack?|Which meal was it?", names="meal_type when"),
            number("calories", "Kilocalories if known.", 150, 900, 10, optional=True, names="kcal energy"),
        ),
        """+log {food} for {meal}
        i had {food} for {meal}
        {meal}: {food}
        +add {food} to {meal}, {calories} calories
        {food} for {meal}, {calories} kcal
        +put {food} down as {meal}
        for {meal} i ate {food}, about {calories} calories
        food diary {meal} {food}
        ate {food} for {meal} and regret nothing, log it
        +write down that {meal} was {food}
        i ate {food}, log it
        +log my {meal}""",
        """{food} is down as {meal}.
        Logged {food} for {meal}. {left} calories left today.
        {meal}: {food}. Sounds good.
        Your diary has {food} now, {left} calories left.""",
        gives={"left": between(200, 1500)}, other_names="food_diary meal_log add_food", once=True, near="log_weight",
    ),
    Family(
        "log_weight",
        """Record body weight in kilograms.
        Weight diary entry.""",
        "log your weight",
        "logged my weight",
        (decimal("kilograms", "Weight in kg.", 48, 110, ask="What do the scales say, in kilos?|How many kilos?", alone="{} kg|{} kilos|{}", names="weight_kg weight"),),
        """+log my weight, {kilograms} kg
        i weigh {kilograms} kilos
        weight {kilograms}
        +record {kilograms} kg
        the scales say {kilograms}
        {kilograms} kg this morning, log it
        +note my weight as {kilograms} kilos in the health app
        stepped on the scales: {kilograms}
        i'm at {kilograms} kg, put that in
        {kilograms} kilos today
        +log my weight
        i weighed myself, put it in the diary""",
        """{kilograms} kg, noted.
        {kilograms} kilos is in the diary. Trend: {trend}.
        Logged. The trend is {trend}.
        {kilograms}. Just a number, and it's saved.""",
        gives={"trend": one_of("steady|slightly down|slightly up")}, other_names="weight_entry record_weight body_weight", once=True,
    ),
    Family(
        "start_workout",
        """Start tracking a workout.
        Begin a timed exercise session.""",
        "start a workout",
        "finished my workout",
        (
            choice("activity", "Kind of exercise.", "running=run|cycling=bike ride|swimming=swim|yoga=yoga session|weights=weights session|rowing=rowing session", ask="What kind of workout?|Run, ride, swim, yoga, weights or rowing?", alone="a {}", names="sport workout_type"),
            number("minutes", "Length.", 10, 90, 5, ask="For how many minutes?|How long, in minutes?", alone="{} minutes|{} min|{}", names="duration length_min"),
            choice("intensity", "How hard.", "easy|moderate|hard", optional=True, names="effort"),
        ),
        """+start a {minutes} minute {activity}
        +track a {activity}, {minutes} minutes
        {minutes} min {activity}
        i'm about to do a {activity} for {minutes} minutes
        time for a {minutes} minute {activity}, {intensity}
        +begin a {activity} of {minutes} minutes, {intensity}
        workout: {activity} {minutes} minutes
        +get a {activity} going, {minutes} minutes, {intensity}
        shoes are on, {activity}, {minutes} minutes
        {intensity} {activity} {minutes} min start
        +start a {activity}
        +start a {minutes} minute workout""",
        """{minutes} minutes on the clock. Go!
        Your workout is running until {ends_at}.
        Started: {minutes} minutes. I'll cheer quietly.
        It's tracking, {minutes} minutes. Done at {ends_at}.""",
        gives={"ends_at": end_of("minutes")}, other_names="workout_start begin_exercise track_workout", once=True,
    ),
    Family(
        "log_medication",
        """Mark a dose of a medicine as taken.
        Medicine diary.""",
        "log your medicine",
        "logged my pills",
        (
            choice("medicine", "Which one from the plan.", "iron=iron pill,iron|vitamin_d=vitamin d|allergy_tablet=allergy tablet|antibiotic|blood_pressure=blood pressure pill|inhaler", ask="Which medicine?|Which one did you take?", names="drug med"),
            clock("taken_at", "When, HH:MM; now if left out.", optional=True, names="time at"),
            flag("with_food", "Whether with a meal.", "with food|after eating", names="after_meal"),
        ),
        """i took my {medicine}
        +log my {medicine}
        +mark the {medicine} as taken
        {medicine} done
        took the {medicine} at {taken_at}
        had the {medicine} {with_food}
        +note that i took the {medicine} at {taken_at} {with_food}
        {medicine} taken
        just swallowed the {medicine}, log it
        my {medicine} is done for today
        i took my medicine
        +log a pill""",
        """Marked: {medicine}. {left} left in the pack.
        {medicine} is logged, {left} left.
        Noted, {medicine} taken.
        Good. {left} more in the pack.""",
        gives={"left": between(2, 40)}, other_names="medicine_taken pill_log dose_log", once=True, near="book_doctor",
    ),
    Family(
        "book_doctor",
        """Book a doctor's appointment.
        Ask a practice for an appointment on a day.""",
        "book a doctor's appointment",
        "called the doctor's",
        (
            choice("kind", "Which doctor.", "gp=gp,doctor|dentist|eye_doctor=eye doctor,optician|physio=physio|skin_doctor=skin doctor", ask="Which kind of doctor?|Doctor, dentist, eyes, physio or skin?", names="specialty doctor_type"),
            day("date", "Wanted day.", 1, 20, ask="For which day?|When would suit you?", names="on wanted_date"),
            choice("part", "How urgent it is.", "routine=just routine|soon=as it's getting worse|urgent=it's urgent", optional=True, names="urgency"),
        ),
        """+book the {kind} {date}
        +get me an appointment with the {kind} {date}
        {kind} appointment {date} {part}
        i need to see the {kind} {date}
        +make a {kind} appointment {date} {part}
        my back is killing me, {kind} {date} please
        {kind} {date}, {part} this time
        +arrange a visit to the {kind} {date}
        could i see the {kind} {date}
        +book me in at the {kind} {date}
        +book the {kind}
        i need an appointment {date} {part}""",
        """You're booked {date} at {time}.
        {date}, {time}. Number {appointment}.
        They can see you {date} at {time}.
        Appointment {appointment}: {date}, {time}.""",
        gives={"time": one_of("09:10|10:40|11:20|14:30|15:50|16:15"), "appointment": ticket("AP")}, other_names="doctor_appointment schedule_visit", once=True,
    ),
    Family(
        "log_mood",
        """Write today's mood into the diary.
        Mood check-in from 1 to 10 with feelings.""",
        "log your mood",
        "filled in my mood diary",
        (
            number("score", "1 is awful, 10 is wonderful.", 1, 10, ask="From 1 to 10?|What number would you give it, 1 to 10?", alone="{}|a {}", names="rating level"),
            several("feelings", "What it feels like.", "calm|tired|anxious|happy|lonely|proud|grumpy|hopeful", optional=True, names="emotions tags"),
        ),
        """+log my mood as {score}
        mood {score}
        today's a {score} out of 10, {feelings}
        i'm at a {score}, feeling {feelings}
        +put my mood down as {score}, {feelings}
        mood check: {score}
        {score} out of ten today
        +record a mood of {score}
        feeling {feelings}, call it a {score}
        +write {score} in the mood diary
        +log my mood
        feeling {feelings}, log that""",
        """Mood {score} is in the diary.
        A {score}. Thanks for telling me.
        Logged a {score}. Your week averages {average}.
        {score} it is. The week is at {average}.""",
        gives={"average": between(4, 8)}, other_names="mood_entry mood_checkin track_mood", once=True,
    ),
    Family(
        "get_sleep",
        """Read how long and how well was slept.
        Sleep data of a span of days.""",
        "read your sleep data",
        "looked at my sleep",
        (
            choice("span", "Which nights.", "last_night=last night|last_week=last week|last_month=last month", ask="Last night, last week or last month?|Which nights?", names="period range"),
            choice("detail", "What to tell.", "summary=just briefly|stages=with all stages", optional=True, names="level"),
        ),
        """how did i sleep {span}
        +check my sleep from {span}
        sleep report {span}
        +show the sleep data for {span}, {detail}
        what does the watch say about my sleep {span}
        did i get enough sleep {span}
        sleep {span} {detail}
        how many hours did i sleep {span}
        +pull up my sleep for {span}
        i feel wrecked, how was my sleep {span}
        how did i sleep
        +check my sleep""",
        """{hours} hours and {minutes} minutes, score {score}.
        You slept {hours} hours {minutes}. Score: {score} of 100.
        {span}: {hours} hours, {score} points.
        Score {score} with {hours} hours of sleep.""",
        gives={"hours": between(4, 9), "minutes": between(2, 59), "score": between(45, 96)}, other_names="sleep_report sleep_data last_sleep",
    ),
)
