"""Words around twins: sleepers' stories, places to paste in, facts with routine names."""


from __future__ import annotations

from pokkit_datagen_plugins.refusals.phrases import phrases

STORIES = phrases("""
    I (always|never not|literally always|somehow always) (oversleep|doze off again|forget|miss it|mix it up|snooze through it) (on mondays|after late shifts|when {name}'s away|in winter|lately)
    every (single time|week|monday|winter|time) I (forget|mess it up|miss it|sleep right through it|get it wrong), (ask {name}|{name} laughs at me|it's a curse|no joke)
    {name} (always|usually|every week) (wakes me|reminds me|does it|nags me about it|checks on me), but (they're away|not this week|not today|they're ill|we had a fight)
    (I wake up automatically|my body clock wakes me|I just wake on my own) (most days|usually|in summer), but (not this week|not with this cold|I don't trust it|{name} has me worried)
    while I (sleep|nap|was asleep) (the cat|the dog|{name}|my brother) (turns|keeps turning|switched) (my phone|the old clock|the radio alarm) off
    my (old clock|watch|old phone|radio alarm) (did|used to do) (it|this) automatically (every day|each morning|for years), (now it's broken|then {name} dropped it|until it fell in the sink|rest in peace)
    (the telly|the radio|{name}'s music|rain|traffic) (is always on|runs all night|plays nonstop) in the background (here|at {name}'s place|at home|at the office) and (I lose track|I can't think|I miss everything)
    (my brain|my memory|my head) (stops working|goes offline|shuts down|runs in the background) (all the time|nonstop|every exam week|whenever {name} talks)
    {name} and I (always|never|usually) (do this|get this done|plan this) (together|on sundays|last minute|over coffee), so (help me|it's important|no mistakes|be nice)
""")

DESTINATIONS = phrases("""
    (to|for) {who}
    (to|for) {name}
    (in|into) {group}
    (on|in) {chat}
    (on|under my post on) {social}
    to (everyone|each of them|all of them one by one|the whole team|my matches on {dating}|all the birthday people)
""")

FACTS = tuple(
    (phrases(name)[0], phrases(value)[0])
    for name, value in (
        ("my (daily|weekday|weekend|weekly) (step|walking) goal", "(7|8|9|10|11|12|14)(000|250|500|800)"),
        ("my (daily|weekly|nightly|weekday) (reading|word|vocab|page) goal", "(1|2|3|4|5|6)(0|5)"),
        ("my (daily|morning|weekend) (coffee|tea|sugar|soda) limit", "(1|2|3|4|5)"),
        ("my (daily|weekly|monthly) (spending|lunch|taxi|snack|phone|game) budget", "(1|2|3|4|6|8)(5|0|00|50)"),
        ("my (daily|nightly|weekday) (screen|game|scrolling|telly) limit", "(10|15|20|25|30|40|45|50|75|90) minutes"),
        (
            "my (auto-pay|automatic payment|standing order|auto top-up|direct debit) (day|date)",
            "the (2nd|4th|6th|9th|11th|14th|17th|20th|22nd|25th|27th|30th)",
        ),
        (
            "(the|our|my) (automatic|auto) (gate|door|garage|sprinkler|pet feeder) code",
            "(1|2|4|5|7|8|9)(03|19|42|56|60|77|91)(2|4|6|8)",
        ),
        (
            "my (weekly|monthly|yearly) (pass|ticket|train card) number",
            "(A|K|M|T|X)(1|2|4|7)(19|30|48|55|86)-(2|5|6|9)(07|13|41)",
        ),
        ("my (auto-reply|away message|out of office|voicemail) (code|pin)", "(2|3|4|6|9)(08|17|35|51|74)(1|5|9)"),
    )
)
"""Facts with names that sound like a routine: how the name is said, and the value."""

PLACES = phrases("""
    in the (settings|battery page|privacy menu|sound menu|setup)
    (on|in) the {social} settings
    in ({chat}|{game}|{health}|{mail})
    on (a pop-up|{who}'s phone|a poster at work|the box|my new tablet|the start screen)
    when I (set up the new phone|updated {chat}|opened {music}|called support|talked to {name})
""")

WORRIES = phrases("""
    (is it bad|is it safe|should I care|do I need that|is that dangerous|does it cost anything)
    {name} (says|told me|swears|reckons) (to turn it off|it eats battery|I should use it|everyone has it|it's spying on us|it's great)
    I (have no clue|feel ancient|never got it|nodded like I knew|was too shy to ask) (and {name} won't explain|honestly|at my age|as usual|and {name} laughed)
    (my phone|{chat}|{social}|the shop guy|my boss) keeps (asking about|going on about|recommending|mentioning) it
""")
