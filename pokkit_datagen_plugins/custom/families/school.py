"""School and learning."""

# fmt: off
from __future__ import annotations

from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.params import choice, day, number, text
from pokkit_datagen_plugins.custom.results import between, ticket
from pokkit_datagen_plugins.custom.words import TOPICS

FAMILIES = (
    Family(
        "add_homework",
        """Write down homework for a subject.
        School planner entry.""",
        "write down homework",
        "wrote down the homework",
        (
            choice("subject", "Subject.", "maths|english|history|biology|physics|art|geography", ask="For which subject?|Which subject?", names="class course"),
            text("task", "What to do.", TOPICS, ask="What's the homework?|What do you have to do?", names="assignment work"),
            day("due", "Due day.", 1, 9, ask="When is it due?|For which day?", names="due_date hand_in"),
        ),
        """{subject} homework: {task}, due {due}
        +add {subject} homework, {task}, due {due}
        we got {task} in {subject}, it's due {due}
        +write down {task} for {subject}, due {due}
        {subject} {task} due {due}
        homework again... {subject}, {task}, due {due}
        +put {task} into the planner for {subject}, due {due}
        due {due}: {task} for {subject}
        our {subject} teacher wants {task}, {due}
        planner {subject} {task} {due}
        +add {subject} homework, {task}
        {task} is due {due}, put it in the planner""",
        """{subject}: {task}, due {due}.
        In the planner: {task}.
        {due} for {subject}, noted.
        Written down. {open} things are open.""",
        gives={"open": between(1, 7)}, other_names="homework_add school_planner new_assignment", once=True, near="start_quiz",
    ),
    Family(
        "start_quiz",
        """Start a practice quiz on a topic.
        Learning quiz with a number of questions.""",
        "start a quiz",
        "did the quiz",
        (
            text("topic", "What about.", TOPICS, ask="On what topic?|About what?", names="subject about"),
            number("questions", "How many questions.", 5, 30, 5, ask="How many questions?", alone="{} questions|{}", names="count length"),
            choice("level", "How hard.", "easy|medium|hard", optional=True, names="difficulty"),
        ),
        """+quiz me on {topic}, {questions} questions
        {questions} questions on {topic}
        +start a quiz on {topic} with {questions} questions, {level}
        +test me on {topic}, {questions} {level} questions
        i have an exam, {questions} questions about {topic}
        quiz {topic} {questions}
        +give me {questions} questions about {topic}
        +make a {questions} question quiz on {topic}
        let's practise {topic}, {questions} questions, {level}
        {topic} quiz, {questions} questions please
        +quiz me on {topic}
        +give me a quiz with {questions} questions""",
        """{questions} questions on {topic}, ready.
        The quiz is on: {topic}.
        Quiz {quiz_id}, {questions} questions. Good luck!
        Here come {questions} questions about {topic}.""",
        gives={"quiz_id": ticket("QZ")}, other_names="quiz_start practice_test",
    ),
)
