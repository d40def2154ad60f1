"""The working day."""

# fmt: off
from __future__ import annotations

from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.params import choice, clock, day, number, person, text
from pokkit_datagen_plugins.custom.results import between, one_of, ticket
from pokkit_datagen_plugins.custom.words import EVENTS, TASKS

FAMILIES = (
    Family(
        "create_event",
        """Put an event into the calendar.
        New calendar entry with title, date and start.""",
        "put events into the calendar",
        "put it in my calendar",
        (
            text("title", "Title.", EVENTS, ask="What's it called?|What should it say?", names="name summary"),
            day("date", "Day.", 0, 30, ask="On which day?|Which day?", names="on event_date"),
            clock("start", "Start, HH:MM.", ask="At what time?|When does it start?", alone="{}|at {}", names="start_time begins_at"),
            number("minutes", "Length.", 15, 120, 15, default=60, names="duration length"),
        ),
        """+put {title} in my calendar {date} at {start}
        +add {title} {date} at {start}
        {title} {date} at {start}, calendar
        +create an event {date} at {start}: {title}
        i've got a {title} {date} at {start}, put it in
        calendar: {title}, {date} at {start}
        +schedule {title} {date} at {start} for {minutes} minutes
        there's a {title} {date} at {start}, block {minutes} minutes
        +block {minutes} minutes {date} at {start} for {title}
        +make an entry for {title} {date} at {start}
        +put {title} in my calendar {date}
        {title} at {start}, add it to the calendar""",
        """{title} is in the calendar, {date} at {start}.
        {date}, {start}: {title}.
        Added {title}. {minutes} minutes from {start}.
        It's in: {title}, {date}. Entry {event}.""",
        gives={"event": ticket("CA")}, other_names="calendar_add add_event new_appointment", once=True, near="find_free_slot",
    ),
    Family(
        "find_free_slot",
        """Find free time in the calendar.
        Looks for a gap on a day that is long enough.""",
        "find free time in your calendar",
        "looked for a gap in my calendar",
        (
            day("date", "Day.", 0, 12, ask="On which day?|Which day should I look at?", names="on day"),
            number("minutes", "How long.", 15, 120, 15, ask="How long, in minutes?|How many minutes?", alone="{} minutes|{} min|{}", names="duration length"),
        ),
        """when am i free {date} for {minutes} minutes
        +find {minutes} free minutes {date}
        do i have {minutes} minutes {date}
        +look for a {minutes} minute gap {date}
        is there a {minutes} minute hole in my calendar {date}
        {minutes} free minutes {date}?
        i need {minutes} minutes {date}, where do they fit
        +check my calendar for {minutes} minutes {date}
        could i squeeze in {minutes} minutes {date}
        free slot {date} {minutes} minutes
        when am i free {date}
        +find {minutes} free minutes""",
        """You're free at {slot}.
        {slot} fits, {minutes} minutes.
        {date}: {slot} is open.
        There's a gap at {slot}.""",
        gives={"slot": one_of("09:30|10:15|11:45|13:00|14:30|16:00|17:15")}, other_names="free_time find_gap availability",
    ),
    Family(
        "create_task",
        """Create a task in a project.
        To-do item with priority and due date.""",
        "create a task",
        "made a task for it",
        (
            text("title", "What is to be done.", TASKS, ask="What's the task?|What should be done?", names="name task"),
            choice("priority", "How important.", "low=low priority|medium=medium priority|high=high priority", optional=True, names="importance"),
            day("due", "Day by which it must be done.", 0, 14, optional=True, names="due_date deadline"),
            person("assignee", "Who does it.", optional=True, names="assigned_to owner"),
        ),
        """+make a task: {title}
        +create a task to {title}, due {due}
        task: {title}, {priority}
        +add a {priority} task, {title}
        +give {assignee} the task to {title}
        {assignee} has to {title}, make that a task
        to do: {title}, due {due}
        +open a task for {assignee}: {title}, {priority}
        new task {title} due {due} {priority}
        i still have to {title}, make it a task
        +create a new task
        +make a {priority} task""",
        """Task {task_id}: {title}.
        "{title}" is a task now, {task_id}.
        Created: {title}.
        {task_id} is open: {title}.""",
        gives={"task_id": ticket("T")}, other_names="task_create add_todo new_task", once=True, near="log_hours",
    ),
    Family(
        "log_hours",
        """Write working hours onto a project.
        Time sheet entry.""",
        "log working hours",
        "filled in my hours",
        (
            choice("project", "Project.", "website|audit|training|support|research|moving=office move", ask="On which project?|Which project was it?", names="project_name job"),
            number("hours", "How many.", 2, 9, ask="How many hours?", alone="{} hours|{}", names="duration_hours time"),
            day("date", "Day.", 0, 0, optional=True, names="on work_date"),
        ),
        """+log {hours} hours on {project}
        {hours} hours {project}
        i worked {hours} hours on {project}
        +put {hours} hours down for {project}
        +book {hours} hours to {project}, {date}
        time sheet: {hours} hours of {project}
        {project}, {hours} hours, {date}
        spent {hours} hours on {project}, log it
        +enter {hours} hours for {project}
        +record {hours} hours {project} {date}
        +log {hours} hours
        i worked on {project}, put it in the time sheet""",
        """{hours} hours on {project}, noted.
        {project}: {hours} hours. {week} this week.
        Logged. That's {week} hours this week.
        {hours} hours are on {project}.""",
        gives={"week": between(10, 42)}, other_names="time_entry track_hours timesheet_add", once=True,
    ),
    Family(
        "request_leave",
        """Ask for days off.
        Leave request from one day to another.""",
        "ask for days off",
        "asked for time off",
        (
            day("first_day", "First day off.", 2, 30, ask="From which day?|When does it start?", names="from start_date"),
            number("days", "How many working days.", 2, 10, ask="How many days?", alone="{} days|{}", names="length duration_days"),
            choice("kind", "Kind of leave.", "vacation=vacation,holiday|sick=sick leave|parental=parental leave|unpaid=unpaid leave", default="vacation", names="leave_type reason"),
        ),
        """+request {days} days off {first_day}
        i want {days} days off starting {first_day}
        {days} days of {kind} {first_day}
        +ask for {days} days {kind} beginning {first_day}
        time off: {days} days, {first_day}
        i need a break, {days} days off {first_day}
        +put in for {days} days off starting {first_day}
        leave request {first_day}, {days} days, {kind}
        +apply for {days} days of {kind} starting {first_day}
        we're going away, {days} days off starting {first_day}
        +ask for {days} days off
        i want time off starting {first_day}""",
        """Asked for {days} days. {left} left after that.
        Request {request}: {days} days, {kind}.
        Sent as {kind}, number {request}.
        {days} days off requested, first day {first_day}.""",
        gives={"request": ticket("LV"), "left": between(0, 22)}, other_names="leave_request time_off vacation_request", once=True,
    ),
    Family(
        "book_meeting_room",
        """Book a meeting room.
        Reserve a room by size, day and time.""",
        "book a meeting room",
        "booked a room",
        (
            number("people", "How many must fit.", 2, 16, ask="For how many people?|How many people?", alone="{}|{} people|{} of us", names="capacity seats"),
            day("date", "Day.", 0, 14, ask="For which day?|Which day?", names="on day"),
            clock("start", "From, HH:MM.", 8, 17, ask="From what time?|What time?", alone="{}|at {}", names="from_time start_time"),
            choice("equipment", "What must be there.", "screen=with a screen|whiteboard=with a whiteboard|video=with video", optional=True, names="needs feature"),
        ),
        """+book a room for {people} people {date} at {start}
        meeting room {date} at {start} for {people}
        we're {people}, we need a room {date} at {start}
        +reserve a room {equipment} for {people} {date} at {start}
        room for {people} {date} at {start}
        +get us a meeting room {date} at {start}, {people} people, {equipment}
        {date} at {start} we need a room for {people}
        any room for {people} {date} at {start}? book it
        room {date} at {start}, {people} people {equipment}
        +find and book a room for {people} {date} at {start}
        +book a room for {people} {date}
        +book a room {date} at {start}""",
        """{room} is yours, {date} at {start}.
        {room}, {date}, {start}.
        Booked {room} for {people}.
        You have {room} at {start}.""",
        gives={"room": one_of("Room Heron|Room Fir|the Attic|Room Lagoon|Room Pebble")}, other_names="room_booking reserve_room", once=True, near="create_event",
    ),
)
