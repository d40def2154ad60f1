"""Texts to copy, to note, or to show, many of them about things that repeat or run alone though nothing here does."""


from __future__ import annotations

from pokkit_datagen_plugins.refusals.phrases import phrases

THANKS = phrases("""
    (thank you|thanks|cheers|aww thank you|big thanks) so much for the (birthday wishes|kind words|lovely messages|congrats|sweet words), (it made my day|you're the best|big hug|love you all|means a lot|I read every one|you made me cry)
    (thanks|thank you|cheers) (everyone|all|my dears|guys|folks|lovely people) for (thinking of me|the birthday love|the sweet wishes|remembering|the cheering up), (hugs to all|drinks on me|see you soon|cake for everybody|feeling loved)
    (aww|oh|ahh|wow) you (all|guys|people) (remembered|are so sweet|are legends|spoil me), (thank you|thanks a million|cheers|big love) (and|plus) (hugs|cake soon|see you saturday|love from us both|talk soon)
    (another year older|feeling ancient|best day ever|still smiling), (thank you|thanks) (all|everyone) for the (wishes|love|songs|memes), (hugs|big love|see you soon|you're gold)
""")

GREETINGS = phrases("""
    (happy birthday|hbd|many happy returns|all the best) {name}, (have the best day|hope it's magic|eat all the cake|have a great one), (hugs|see you saturday|love from all of us|miss you)
    (aww|oh|ahh) {name}, you (remembered|are so sweet|made me cry|legend), (thank you|thanks a million|cheers|big love)
    (sorry|so sorry) (I missed your call|for the late reply|I went quiet|I forgot) {name}, (was driving|crazy week|phone died|was asleep), (call you tonight|talk tomorrow|how are you|coffee soon)
""")

MESSAGES = phrases("""
    (hey|hi|hello), (I've thought about it|I slept on it|about earlier|about saturday), (I'm sorry|I'm in|I can't make it|let's do it|I was wrong), (call me|talk soon|hope you're ok|big hug|coffee on me)
    (thinking of you|good luck|fingers crossed|proud of you) for (tomorrow|the exam|the interview|the big day|the move|the scan), (you've got this|breathe|text me after|I'm cheering|dinner's on me)
    (I'll|I will) (be there|bring the keys|pick up the cake|send the photos|pay you back) (at noon|on friday|after work|next week|before dinner), (promise|ok with you|thanks for waiting|sorry it took so long)
    (miss you|love you|so proud of us|you were right), (sleep well|see you soon|let's talk|come over on sunday|can't wait) (and bring the dog|and no worries|and kisses|and sorry again|and thank you)
""")

AWAY_TEXTS = phrases("""
    (hi|hey|hello|hi there), I'm (away|off|on holiday|travelling|out of office) (until|till) (monday|tuesday|friday|the 5th|the 12th|next week), (please try {name}|I'll reply when I'm back|call if it's urgent|back soon)
    (thanks for your message|thanks for writing|got your message), I'm (in a meeting|driving|at work|with a client|on a flight), (will reply tonight|back by 6|talk later|ask {name} if it's urgent)
    I'm (busy|offline|at training|in class|in the exam|at a wedding) (right now|all day|this morning|this afternoon), (text you after|will call back|talk tonight|{name} knows where I am)
    (automatic reply|auto reply|away note): (back on monday|back at 9|on leave this week|at sea, no signal), (for parcels ask {name}|for anything urgent call the office|thanks for waiting|speak soon)
    I only check (my messages|this app|my inbox|my phone) (twice a day|every evening|on weekends|once a week), (so be patient|sorry if I'm slow|call {name} if it burns|I do read them all)
""")

SLEEPY = phrases("""
    I'm asleep, (back|up|online|around) at (7|8|9|10|half 8), (talk then|love you|don't wait up|{name} has the keys)
    (phone's|my phone is) (on silent|charging|off) while I sleep, (talk tomorrow|night {name}|see you at breakfast|call the landline)
    (gone to bed|sleeping|napping), (will answer|I'll read this|back to you) (in the morning|after breakfast|when I wake up|at lunch), (night night|sleep well {name}|good night all|kisses)
    I always (sleep early|go offline at 10|switch off after 9) (on weekdays|before shifts|these days), (text me tomorrow {name}|no offence|talk in the morning|it's not you)
""")

HABITS = phrases("""
    (water|check|repot|turn|mist) the (plants|ferns|tomatoes|cactus|herbs|orchids) every (monday|tuesday|wednesday|thursday|friday|saturday|sunday|other day|two weeks)
    feed the (cat|fish|sourdough|hens|rabbit|tortoise) every (morning|evening|other day|12 hours|sunday), (not|never) (too much|the cheap stuff|after eight|before {name} does)
    (rubbish|recycling|glass|paper|garden waste) goes out every (second|other|single) (monday|tuesday|thursday|friday)
    {name} (has|takes|teaches) (piano|swimming|ballet|judo|maths|football) every (monday|tuesday|wednesday|thursday|saturday) at (4|5|half 5|6)
    (rent|gym|the car|insurance|netball|the piano) is (paid|taken out|debited) automatically on the (1st|2nd|3rd|5th|15th|28th)
    (the heating|the sprinkler|the washing machine|the router|the alarm system|the porch light) (runs|switches on|restarts) (by itself|automatically) at (5am|6am|2am|11pm|midnight)
    (back up|clean|charge|sync) the (laptop|camera|drone|old phone|e-reader|tablet) (every week|weekly|every month|each sunday|overnight)
    (meds|vitamins|eye drops|iron tablets|allergy spray) (every morning|twice a day|every eight hours|every night) (with food|before bed|with milk|after breakfast), (ask {name} about refills|two weeks only|half a dose for {name})
    {name} (always|never) (locks the back door|feeds the dog|leaves the car key|turns off the oven) (while|when) we (sleep|are away|work|are at the lake)
    (background|always-on|automatic|auto) (music|sync|upload|backup) (eats|drains|uses) the (battery|data), (ask {name}|switch it off|check on sunday|look it up later)
""")

NOTICES = phrases("""
    (reply to|answer|call back|text) {name} (before lunch|about the keys|about saturday|today|before the shop shuts)
    (every|each) (step|day|page|hour|try) counts, (keep going|you've got this|well done|one more)
    (stop|no more|put away) (scrolling|swiping|the games|the phone) (now|and stretch|and drink some water|and go to bed), {name} (is waiting|says hi|is watching|is proud)
    (auto|daily|weekly) (backup|report|rent|payment|test) (is due|is done|failed|today), (ask {name}|check it|ignore it|tell {name})
    (pasta|washing|oven|kettle|bath|laundry) is (on|ready|running) (in the background|downstairs|by itself), (don't forget|tell {name}|check soon|{name} is hungry)
    never (forget the keys|trust the milk|feed the gulls|wake {name}|skip breakfast|leave the shed open) (again|ever|today)
    always (lock the shed|check the milk|knock first|ask {name}|charge the torch|take a coat) (today|this week|before you go|at {name}'s)
""")

BY_HAND = phrases("""
    (myself|by hand|with Pokkit|on my own|together with {name}), (sunday|monday|tonight|tomorrow|friday|saturday) (evening|after lunch|before work|first thing|at the café|on the bus)
    (once|only once|just once) (this week|today|before bed|on the way home|after training|at lunch), (not more|no excuses|then rest|and enjoy it|ask {name} too)
    (when|once) (I'm home|the kids sleep|the tea's ready|the laundry is done|{name} is here), (no rush|ten minutes max|phone away after|promise|for real)
""")
"""What follows an act when the owner means to do it by hand."""
