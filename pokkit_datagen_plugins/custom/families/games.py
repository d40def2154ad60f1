"""Games at the table, and time at the screen."""

# fmt: off
from __future__ import annotations

from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.params import choice, number, person
from pokkit_datagen_plugins.custom.results import between, dice_total

FAMILIES = (
    Family(
        "roll_dice",
        """Roll dice.
        Random dice for board games.""",
        "roll dice",
        "rolled the dice",
        (
            number("count", "How many dice.", 2, 6, ask="How many dice?|How many?", alone="{}|{} dice", names="dice number_of_dice"),
            choice("sides", "Sides of each.", "d4=four sided|d6=six sided|d8=eight sided|d12=twelve sided|d20=twenty sided", default="d6", names="die_type"),
        ),
        """+roll {count} dice
        +roll {count} {sides} dice
        {count} {sides} dice
        dice! {count} of them
        +throw {count} dice
        i need {count} dice rolled
        +give me {count} {sides} dice rolls
        my turn, {count} dice
        we lost the dice, roll {count}
        {count} dice please, {sides}
        +roll the dice
        +roll some {sides} dice""",
        """{total} in all.
        The dice say {total}.
        You rolled {total}.
        {total}! (Ha.|Oof.|Not bad.|)""",
        gives={"total": dice_total}, other_names="dice_roll throw_dice",
    ),
    Family(
        "add_score",
        """Add points to a player's score in the running game.
        Score keeper.""",
        "keep score",
        "wrote down the score",
        (
            person("player", "Who scored.", ask="Who scored?|For whom?", names="name who"),
            number("points", "How many points.", 1, 60, ask="How many points?", alone="{} points|{}", names="score amount"),
        ),
        """+give {player} {points} points
        {player} gets {points}
        {points} points for {player}
        +add {points} to {player}'s score
        {player} scored {points}
        {player}: {points} points
        +put down {points} for {player}
        score {player} {points}
        {player} just got {points} points, unbelievable
        that's {points} for {player}
        +add {points} points
        +give {player} some points""",
        """{player} has {total} now.
        {points} for {player}, {total} in all.
        {player}: {total} points.
        Added. {player} stands at {total}.""",
        gives={"total": between(60, 240)}, other_names="score_add game_points keep_score", once=True,
    ),
    Family(
        "set_screen_time",
        """Set a child's daily screen time.
        Parental control: minutes per day for a group of apps.""",
        "set screen time",
        "set the screen time",
        (
            person("child", "Which child.", ask="For which child?|Whose screen time?", names="kid profile"),
            number("minutes", "Minutes a day.", 15, 180, 15, ask="How many minutes a day?|How long, in minutes?", alone="{} minutes|{} min", names="daily_limit limit"),
            choice("apps", "Which apps.", "games|videos|social=social apps|all=everything", default="all", names="app_group category"),
        ),
        """+give {child} {minutes} minutes of screen time
        {child} gets {minutes} minutes a day
        +limit {child} to {minutes} minutes of {apps}
        screen time {child} {minutes}
        +set {child}'s {apps} to {minutes} minutes a day
        {child} may have {minutes} minutes, {apps}
        no more than {minutes} minutes for {child}
        {minutes} minutes of {apps} for {child}
        +change {child}'s limit to {minutes} minutes
        i want {child} off the tablet, {minutes} minutes a day
        +limit {child}'s screen time
        +set the screen time to {minutes} minutes""",
        """{child}: {minutes} minutes a day, {apps}.
        {minutes} minutes for {child} from now on.
        Limit set for {child}. {used} minutes are used today.
        {child} has {minutes} minutes. {used} are gone already.""",
        gives={"used": between(0, 60)}, other_names="screen_limit parental_limit",
    ),
)
