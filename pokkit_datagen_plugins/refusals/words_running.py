"""Listening without end, things kept running, and rules over days."""


from __future__ import annotations

from pokkit_datagen_plugins.refusals.phrases import errand, phrases
from pokkit_datagen_plugins.refusals.words_when import AWAY, LAZY, PLANS_AHEAD, SCREEN_REASONS, WEATHER

_ENDLESS = phrases("""
    (all day|all night|24/7|all the time|nonstop|the whole week|forever|around the clock)
    (in the background|with the screen off|while the phone is in my pocket|even when it's locked|until I say stop|without stopping)
    (for|the next) (three|four|five|eight|ten|12) hours
""")

LISTENING = (
    errand(
        (*_ENDLESS, *AWAY[:3]),
        """
        (listen|keep listening|stay awake and listen|keep the mic on) (and|to) (note down|write down|save|remember) (what I say|what people say|every idea I have|everything {who} says)
        (record|tape|capture) (everything I say|the meeting|the room|my sleep talking|my snoring|the lesson|{who} on the phone|our rehearsal)
        (listen|keep an ear out|keep listening) for (the baby|the doorbell|my name|the dog|the kettle|thunder|the smoke alarm|{who} coming home)
        (listen|leave the mic on) and (wake up when I say frog|count how often I say um|tell me when I swear|answer when I call you|beep if it gets loud)
        """,
        """
        note down what you tell me right now
        write it down while you say it
        take a note for you, as often as you open me
        """,
        """
        always-on ears
        the mic
        """,
        SCREEN_REASONS,
    ),
)

_DO_ONCE = """
    do it once, right now, with you here
    do one round of it now while you watch
"""

KEEP_RUNNING = (
    errand(
        _ENDLESS,
        """
        keep (the screen|my screen|the display|my phone|the tablet) (on|awake|bright|unlocked)
        (stop|keep) the phone from (locking|going dark|sleeping|dimming|turning off)
        make sure (the screen|my phone|the display) (never locks|stays bright|doesn't go dark|doesn't sleep|never dims)
        """,
        """
        open the display settings with you now and find the screen timeout
        take you to the screen timeout in the settings right now
        """,
        """
        the screen
        the light
        """,
        SCREEN_REASONS,
    ),
    errand(
        _ENDLESS,
        """
        (keep|go on) (tapping the screen|scrolling {social}|refreshing {shop}|pressing next|reloading the page|swiping up) (every 10 seconds|every minute|every 30 seconds|like a robot|)
        (run|loop|repeat|keep running) (this script|my macro|these taps|a loop|my automation|that workflow|the auto clicker in {game})
        """,
        _DO_ONCE,
        """
        a loop
        all that tapping
        """,
        SCREEN_REASONS,
    ),
    errand(
        _ENDLESS,
        """
        keep ({music}|{game}|{health}|my vpn|the stream|the hotspot|the torch) (open|alive|running|on)
        (make sure|see that) ({music}|{game}|{health}|the stream|the hotspot|the recording|the download) (stays on|keeps running|doesn't stop|never closes)
        """,
        """
        open it with you once, now
        check with you now that it's on
        """,
        """
        everything
        endless things
        """,
        SCREEN_REASONS,
    ),
)

RULES = (
    errand(
        WEATHER,
        """
        (wake me|get me up|set my alarm) (half an hour|an hour|20 minutes|15 minutes|45 minutes) (earlier|later)
        (move|change|push|shift) my (alarm|morning alarm|gym alarm) (to 6|to 8|back an hour|up a bit)
        (skip|cancel|turn off|drop) my (gym alarm|early alarm|6 o'clock alarm|running alarm)
        (remind me|tell me) to (take the umbrella|wear boots|leave early|bring a coat|take the bus)
        """,
        """
        look up the forecast now, and you decide
        look at the weather now, and you pick what to do
        put the plan in a note, so you see it the evening before
        """,
        """
        the weather
        your morning
        """,
        LAZY,
    ),
    errand(
        PLANS_AHEAD,
        """
        (wake me|get me up|set my alarm) (half an hour|an hour|20 minutes|15 minutes|45 minutes) (earlier|later)
        (move|change|push|shift) my (alarm|morning alarm|gym alarm) (to 6|to 8|back an hour|up a bit)
        (skip|cancel|turn off|drop) my (gym alarm|early alarm|6 o'clock alarm|running alarm)
        """,
        """
        set the next morning's alarm now, at a time that you choose
        put the plan in a note, so you see it the evening before
        """,
        """
        the alarm
        your morning
        """,
        LAZY,
    ),
    errand(
        (*WEATHER, *PLANS_AHEAD),
        """
        (text|tell|message) {who} (I'll be late|I'm not coming|we need a plan b|I'll drive|we stay in)
        (order|book|call) (me a cab|me a taxi|a ride|an earlier train|lunch on {food})
        (cancel|move) (my lesson|the dinner|my run with {who}|the barbecue|my appointment)
        """,
        """
        put a message for {who} on your clipboard in case you need it
        put a message on your clipboard in case you need it
        write the plan down in a note, so it's ready on the day
        """,
        """
        the plan b
        what comes then
        """,
        LAZY,
    ),
)
