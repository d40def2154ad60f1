"""Kitchen and table."""

# fmt: off
from __future__ import annotations

from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.params import choice, clock, code, day, number, text
from pokkit_datagen_plugins.custom.results import between, in_days, later, money, ticket
from pokkit_datagen_plugins.custom.words import DISHES, GROCERIES

FAMILIES = (
    Family(
        "find_recipe",
        """Find a recipe for a dish.
        Recipe search with diet and time limit.""",
        "find a recipe",
        "found a recipe",
        (
            text("dish", "What to cook.", DISHES, ask="For what?|Which dish?", names="query meal"),
            choice("diet", "Diet.", "vegetarian|vegan|gluten_free=gluten free|low_carb=low carb", optional=True, names="dietary restriction"),
            number("max_minutes", "Time at most.", 15, 90, 5, optional=True, names="time_limit max_time"),
        ),
        """+find a recipe for {dish}
        how do i make {dish}
        {dish} recipe
        +look up {dish}, {diet}
        i feel like {dish}, {max_minutes} minutes at most
        recipe for {dish} in under {max_minutes} minutes
        is there a {diet} {dish}
        +get me a {diet} recipe for {dish}
        what goes into {dish}
        {dish} {diet} {max_minutes} minutes
        +find a recipe
        i need a {diet} recipe""",
        """{recipe_id}: {dish}, {minutes} minutes.
        There's one that takes {minutes} minutes, recipe {recipe_id}.
        {dish} in {minutes} minutes, {ingredients} ingredients.
        Found it: {ingredients} ingredients, {minutes} minutes.""",
        gives={"recipe_id": ticket("RC"), "minutes": between(10, 80, under="max_minutes"), "ingredients": between(5, 14)}, other_names="recipe_search search_recipes", near="plan_meal",
    ),
    Family(
        "plan_meal",
        """Put a dish into the meal plan for a day.
        Weekly meal planner.""",
        "plan meals",
        "planned dinner",
        (
            text("dish", "What.", DISHES, ask="What dish?|What are you having?", names="food recipe"),
            day("date", "Day.", 0, 8, ask="For which day?|Which day?", names="on day"),
            choice("meal", "Which meal.", "breakfast|lunch|dinner", default="dinner", names="slot"),
        ),
        """+put {dish} on the meal plan {date}
        {dish} {date} for {meal}
        we're having {dish} {date}
        +plan {dish} for {meal} {date}
        meal plan {date}: {dish}
        let's do {dish} {date}
        {date} {meal} is {dish}
        +schedule {dish} {date}
        i want to cook {dish} {date}, put it in the plan
        +write {dish} into the meal plan {date}, {meal}
        +plan {dish}
        +plan a meal {date}""",
        """{dish} on {date}, for {meal}.
        {date}: {dish}.
        The plan says {dish} for {meal}.
        {meal} on {date} is {dish}.""",
        other_names="meal_plan_add planner_set", once=True,
    ),
    Family(
        "scale_recipe",
        """Scale a saved recipe to a number of servings.
        Recipe calculator.""",
        "scale a recipe",
        "worked out the portions",
        (
            code("recipe_id", "Id of the recipe.", "RC", ask="Which recipe? I need the id.|What's its id?", names="recipe id"),
            number("servings", "For how many.", 2, 14, ask="For how many people?|How many servings?", alone="{}|{} people|{} servings", names="portions people"),
        ),
        """+scale {recipe_id} to {servings} servings
        {recipe_id} for {servings} people
        we're {servings} tonight, recipe {recipe_id}
        +work out {recipe_id} for {servings}
        how much of everything for {servings} people, {recipe_id}
        +adjust recipe {recipe_id} to {servings} portions
        {recipe_id}, {servings} portions
        make {recipe_id} work for {servings}
        recipe {recipe_id} but for {servings}
        +convert {recipe_id} to {servings} people
        +scale {recipe_id}
        +scale the recipe for {servings}""",
        """{recipe_id} is scaled to {servings}: {flour} g of the main thing.
        For {servings}: {flour} grams, the rest to match.
        Now for {servings} people.
        {servings} servings, {flour} grams of the base.""",
        gives={"flour": between(80, 1200)}, other_names="recipe_scale adjust_servings",
    ),
    Family(
        "start_oven",
        """Heat the oven.
        Oven programme, temperature and time.""",
        "heat the oven",
        "preheated the oven",
        (
            number("temperature", "Degrees Celsius.", 120, 230, 10, ask="To how many degrees?|What temperature?", alone="{} degrees|{}", names="degrees target"),
            choice("mode", "How to heat.", "fan|top_bottom=top and bottom heat|grill|pizza=pizza mode", default="fan", names="program"),
            number("minutes", "Goes off after so long.", 10, 90, 5, optional=True, names="duration timer"),
        ),
        """+preheat the oven to {temperature}
        oven {temperature} degrees
        +heat the oven to {temperature}, {mode}
        +set the oven to {temperature} for {minutes} minutes
        oven on {mode} {temperature}
        pizza's coming, oven to {temperature} degrees
        +get the oven to {temperature} degrees, {mode}, {minutes} minutes
        i need the oven at {temperature}
        {temperature} in the oven for {minutes} minutes
        +put the oven on at {temperature} degrees
        +preheat the oven
        oven on, {mode}""",
        """The oven goes to {temperature} degrees, ready at {ready}.
        {temperature} degrees, {mode}. Ready at {ready}.
        Heating: {temperature} degrees.
        Oven is on, {mode}, {temperature} degrees.""",
        gives={"ready": later(6, 20)}, other_names="preheat_oven oven_set",
    ),
    Family(
        "check_pantry",
        """Tell how much of something is in the pantry.
        Kitchen stock.""",
        "check the pantry",
        "looked in the pantry",
        (text("item", "What.", GROCERIES, ask="What should I look for?|Which item?", names="product food"),),
        """do we have {item}
        +check the pantry for {item}
        is there any {item} left
        how much {item} do we have
        {item} in stock?
        +see if there's {item}
        are we out of {item}
        +look for {item} in the pantry
        pantry {item}
        can i cook with {item} tonight or is it gone
        +check the pantry
        do we have any left""",
        """{packs} packs of {item}, best before {best_before}.
        There are {packs} of {item}.
        {item}: {packs} left.
        {packs}. Use them by {best_before}.""",
        gives={"packs": between(2, 6), "best_before": in_days(1, 60)}, other_names="pantry_stock kitchen_stock", near="add_to_shopping_list",
    ),
    Family(
        "order_takeaway",
        """Order food from a restaurant.
        Takeaway order: dish, how many, how hot.""",
        "order takeaway",
        "ordered food",
        (
            text("dish", "What.", DISHES, ask="What would you like?|Which dish?", names="meal item"),
            number("portions", "How many.", 2, 6, ask="How many portions?|How many?", alone="{}|{} portions", names="quantity count"),
            choice("spice", "How hot.", "mild|medium|hot|extra_hot=extra hot", optional=True, names="heat spiciness"),
        ),
        """+order {portions} {dish}
        +get us {portions} portions of {dish}
        {portions} times {dish}, {spice}
        takeaway: {dish}, {portions}
        too tired to cook, order {portions} {dish}
        +order {portions} {spice} {dish}
        {portions} {dish} delivered please
        we want {portions} portions of {dish}, {spice}
        dinner order {dish} {portions} {spice}
        i'm starving, {portions} {dish}
        +order {dish}
        +order {portions} portions of something""",
        """{portions} {dish} on the way, {minutes} minutes.
        Ordered. {minutes} minutes, {price}.
        {dish} in {minutes} minutes. {price}.
        {portions} of {dish}, {price}. Save me a fly.""",
        gives={"minutes": between(20, 60), "price": money(9, 60)}, other_names="food_order takeaway_order", once=True, near="find_recipe",
    ),
    Family(
        "book_table",
        """Book a table at a restaurant.
        Restaurant reservation.""",
        "book a table",
        "booked the table",
        (
            number("guests", "How many.", 2, 12, ask="For how many?|How many people?", alone="{}|{} people|{} of us", names="people party_size"),
            day("date", "Day.", 0, 14, ask="For which day?|Which day?", names="on reservation_date"),
            clock("time", "HH:MM.", 11, 21, ask="At what time?|What time?", alone="{}|at {}", names="at arrival_time"),
            choice("area", "Where to sit.", "inside|terrace=on the terrace|window=by the window|bar=at the bar", optional=True, names="seating zone"),
        ),
        """+book a table for {guests} {date} at {time}
        table for {guests} {date} at {time}
        +reserve a table {date} at {time}, {guests} people
        we're {guests}, dinner {date} at {time}
        +get us a table {area} for {guests} {date} at {time}
        {date} at {time}, {guests} people, {area} please
        i'd like a table for {guests} {date} at {time}
        dinner for {guests} {date} at {time} {area}
        anniversary! table for {guests} {date} at {time} {area}
        +make a reservation for {guests} {date} at {time}
        +book a table for {guests} {date}
        +book a table {date} at {time}
        table for {guests} at {time}""",
        """A table for {guests}, {date} at {time}.
        {date}, {time}, {guests} people. Number {reservation}.
        Reserved under {reservation}.
        They expect {guests} of you at {time}.""",
        gives={"reservation": ticket("RS")}, other_names="table_booking restaurant_reservation reserve_table", once=True,
    ),
)
