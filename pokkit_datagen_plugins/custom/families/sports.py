"""Matches and courts."""

# fmt: off
from __future__ import annotations

from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.params import choice, clock, day, text
from pokkit_datagen_plugins.custom.results import between, in_days, money, one_of
from pokkit_datagen_plugins.custom.words import CLUBS

FAMILIES = (
    Family(
        "get_match_result",
        """Tell how a team's last match ended.
        Latest result of a club.""",
        "look up match results",
        "saw the result",
        (text("team", "Club.", CLUBS, ask="Which team?|Whose match?", names="club side"),),
        """how did {team} do
        did {team} win
        +look up the {team} result
        {team} score
        what was the final score for {team}
        +check how {team} got on
        i missed the match, {team} result please
        {team} last match
        +tell me how {team} played
        please say {team} won
        how did my team do
        what was the score""",
        """{team} {outcome}, {goals} to {conceded}.
        {outcome} {goals} to {conceded}, that's {team}.
        Final score {goals} to {conceded}: they {outcome}.
        {goals} to {conceded}. They {outcome}.""",
        gives={"outcome": one_of("fought hard|gave it all|kept going to the end"), "goals": between(0, 4), "conceded": between(0, 4)},
        other_names="match_result last_score team_result", near="get_fixtures",
    ),
    Family(
        "get_fixtures",
        """Tell when a team plays next.
        Upcoming matches of a club.""",
        "look up upcoming matches",
        "looked up the next match",
        (
            text("team", "Club.", CLUBS, ask="Which team?|Whose next match?", names="club side"),
            choice("where", "Only these.", "home=at home|away", optional=True, names="venue_type location"),
        ),
        """when do {team} play next
        +look up the next {team} match
        next match {team}
        who are {team} playing next
        {team} fixtures {where}
        when's the next {team} game {where}
        +check when {team} play {where}
        i want to watch {team}, when's the next one
        +find the {team} schedule
        {team} next game?
        when's the next match
        +look up the fixtures""",
        """{team} play on {date} at {kickoff}, against {opponent}.
        {opponent} next, {date}, {kickoff}.
        {date} at {kickoff}.
        Against {opponent}, {date}.""",
        gives={"date": in_days(1, 12), "kickoff": one_of("15:00|17:30|19:45|20:00"), "opponent": one_of("Tillow Town|Perrin Park|Saltmarsh|Gorse Hill|Old Mill")},
        other_names="next_match fixtures_list team_schedule",
    ),
    Family(
        "book_court",
        """Book a court or lane at the sports centre.
        Reserve a place to play.""",
        "book a court",
        "booked the court",
        (
            choice("sport", "For what.", "tennis=tennis court|badminton=badminton court|squash=squash court|bowling=bowling lane|basketball=basketball court", ask="For which sport?|Tennis, badminton, squash, bowling or basketball?", alone="a {}", names="court_type activity"),
            day("date", "Day.", 0, 10, ask="For which day?|Which day?", names="on day"),
            clock("start", "From, HH:MM.", 8, 20, ask="At what time?|From when?", alone="{}|at {}", names="from_time time"),
        ),
        """+book a {sport} {date} at {start}
        {sport} {date} at {start}
        +get us a {sport} {date} at {start}
        we want to play {date} at {start}, {sport}
        +reserve a {sport} at {start} {date}
        is there a {sport} {date} at {start}? book it
        a {sport} {date} at {start} please
        sports centre: {sport}, {date} at {start}
        +grab a {sport} {date} at {start}
        i promised a rematch, {sport} {date} at {start}
        +book a {sport} {date}
        +book a {sport} at {start}
        i want to play {date} at {start}, book it""",
        """{court} is yours, {date} at {start}.
        Booked: {court}, {start}.
        {date}, {start}, {court}. {price}.
        You have {court}. It costs {price}.""",
        gives={"court": one_of("number 1|number 2|number 3|number 4"), "price": money(6, 25)}, other_names="court_booking reserve_court", once=True, near="book_table",
    ),
)
