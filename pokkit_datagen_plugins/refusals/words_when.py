"""When people want things to happen without them, and why."""


from __future__ import annotations

from pokkit_datagen_plugins.refusals.phrases import phrases

OFTEN = phrases("""
    every (morning|evening|night|day|weekday|hour|afternoon|weekend|single day|single morning)
    every (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    each (morning|evening|day|hour|night)
    once (a day|a week|an hour|every morning)
    (twice|three times|five times) a (day|week)
    every (two|three|four|few|six) (hours|days)
    every (10|15|20|30|45) minutes
    (daily|nightly|hourly|weekly)
    every (day|morning|evening) at (6|7|8|9|half 8|10)
    (first thing every morning|right before bed every night|every lunch break|at the end of every day)
    from now on every (day|morning|evening|night)
    every day (this week|this month|until christmas|till my birthday|for the next month)
""")

AWAY = phrases("""
    while (I sleep|I'm asleep|I nap|I shower|I drive|I work out|I study)
    while I'm (in the exam|on the plane|at the cinema|at work|in a meeting|on holiday|in class|on my shift|at the dentist|camping|at the gym)
    (overnight|all night|tonight while I sleep|during my nap|during the flight|during my exam)
    until I'm (back|home|awake|done with work|out of the meeting)
    for the next (2|3|4|5|6|8) hours
    when I'm (not here|away|offline|not looking|busy)
    (all day while I'm out|the whole weekend|all week while I'm away|while my phone is charging|while the phone is in my bag)
""")

DAILY = phrases("""
    every (morning|evening|night|day|afternoon|single day|single morning|lunch break)
    each (morning|evening|day|night)
    (daily|nightly|every day from now on|once a day|every morning from today)
    every (day|morning|evening) (until christmas|till my birthday|for the next month|before breakfast|after work)
    (first thing every morning|right before bed every night|at the end of every day|in the morning, every morning)
""")
"""Those whose next time an alarm can ring: it rings within a day."""

LATER = phrases("""
    (at midnight|at noon|at dawn|at lunchtime|at bedtime|at teatime|after midnight)
    in (an hour|two hours|half an hour|10 minutes|20 minutes|45 minutes|a bit|a couple of hours|90 minutes|three hours)
    (later tonight|later today|this evening|in a while|before I go to bed|tonight)
    (after my meeting|after dinner|once I'm asleep|when I'm on the train|after the film|after my shift|once the kids are in bed)
    (at the stroke of midnight|exactly at midnight|when the clock hits 12|as soon as it's midnight)
    (when my exam is over|when the show ends|when it gets dark|when the bell rings|after training|once I'm in the cinema)
""")
"""All within a day, so that an alarm can be an honest offer."""

WEATHER = phrases("""
    if it (rains|snows|storms|is freezing|is icy|is sunny|is foggy) (tomorrow|tomorrow morning|on monday|this weekend|on friday|on the day)
    if there's (snow|frost|fog|a storm|rain|ice) (tomorrow|on friday|in the morning|on my way|on wednesday)
    (on days|on mornings) (it's cold out|it rains|it's below zero|it's too hot)
    in case (it rains|it snows|the weather turns|the storm comes|it freezes) (tomorrow|overnight|on sunday|before my run|)
    (if|when) (the forecast says|they announce|it looks like) (rain|snow|ice|a heatwave|storm) (for tomorrow|for friday|for the weekend|)
""")

PLANS_AHEAD = phrases("""
    if my (train|bus|flight|lift|lesson|first class) is (late|cancelled|delayed) (tomorrow|on monday|on friday|on thursday)
    on days I (work late|have training|don't have school|start early|have the kids)
    if I (go to bed|fall asleep|get home) after (midnight|1|2|11)
    if (my meeting moves|the meeting gets cancelled|school is closed|the match goes to extra time|the strike goes ahead) (tomorrow|on friday|)
    (once the holidays start|as soon as term is over|when the clocks change|once it gets darker|from the day I'm on night shift)
    if {who} (doesn't show up|cancels|can't drive|is ill|says no) (tomorrow|on monday|on the day|)
""")

LAZY = phrases("""
    (I keep forgetting|I always forget|I never remember|I can't be bothered|I'm too busy|I'm too tired|I have no time) (lately|these days|right now|this week|this month|)
    (it takes|it eats up) (ages|so much time|half my day|my whole lunch break|forever) (every time|each time|)
    (my life|this week|uni|work|the baby|my new job|the move) is (a mess|mad|crazy busy|eating me alive|a lot) (right now|at the moment|)
    it's (boring|annoying|such a chore|so tedious|driving me nuts|the worst) (when I do it myself|by hand|on my own|)
    (I'm|I am) (so|really|kind of|honestly|just) (lazy|swamped|exhausted|over it|behind on everything|burnt out)
    I (don't want to|can't) (think about it|deal with it|keep doing it|do it by hand) (anymore|any more|right now|this month)
""")

PEOPLE_REASONS = phrases("""
    (people get|they get|my friends get|everyone gets) (moody|offended|annoyed|worried|weird) (when|if) I (don't answer|go quiet|forget|take too long)
    I (feel|always feel|get) (bad|guilty|awful|stressed) (when|if) I (leave people hanging|forget|take ages|miss one)
    I (can't|don't want to|won't) (be on my phone|talk to people|look at a screen|type) (right now|these days|all day|all week)
    I (owe|promised) (them|everyone|my {mum}|{name}) (an answer|that|a quick reply|to be better at this)
    (it's|this is) (getting|becoming) (too much|embarrassing|a full time job|stressful|out of hand) (for me|lately|)
""")

SCREEN_REASONS = phrases("""
    I (don't want to|can't|hate to) (miss|lose) (it|out|my spot|my chance|anything) (again|this time|)
    (it|that) (happened|went wrong) (last time|last week|twice already|yesterday|on monday) (and I was gutted|and I missed it|)
    I (need|want) (to sleep|my hands free|to focus|to switch off|a break) (for once|today|)
    my (thumb|neck|brain|head|battery|patience) (hurts|is done|is gone) (from all this|today|)
    I'm (glued to|staring at|stuck to) (it|the screen|my phone) (all day|nonstop|and it's bad for me|)
""")
