"""Apps and feeds that people want watched."""


from __future__ import annotations

from pokkit_datagen_plugins.refusals.phrases import errand, phrases
from pokkit_datagen_plugins.refusals.words_when import LAZY, SCREEN_REASONS

_TELL = phrases("""
    and (tell me|ping me|let me know|shout|warn me|buzz me|notify me) (when|as soon as|if|the second) (something comes in|it changes|there's news|anything happens|it moves)
    and (tell me|ping me|let me know|shout|buzz me) (straight away|right away|at once|if there's anything)
    (all day|for me|in the background|today|tonight|this week|until friday|for a few hours|while I work)
""")
_MAIL = phrases("""
    and (tell me|ping me|let me know|shout|notify me) (when|as soon as|if|the second) (the results come|{who} writes|the offer comes|they answer|my ticket arrives|the invoice lands)
    (all day|for me|in the background|until they answer|until {who} writes|today|this afternoon)
""")

WATCHING = (
    errand(
        _MAIL,
        """
        (keep an eye on|watch|monitor|mind|guard|keep checking) ({mail}|my messages|{group}|my dms|my missed calls)
        (keep|leave) {mail} open
        """,
        """
        open {mail} now and see what's new
        look once, right now, with you
        """,
        """
        {mail}
        your messages
        """,
        SCREEN_REASONS,
    ),
    errand(
        phrases("""
            and (tell me|ping me|let me know|shout) (when|if|as soon as) (it drops|it gets cheaper|it sells|it's back|someone bids|there's a deal)
            and (bid|buy|go higher|offer more) (if someone tops me|at the last second|when it's cheap|for me)
        """),
        """
        (watch|keep an eye on|monitor|track|follow) (the auction for|the price of|the listing for|the bids on) {thing} on {shop}
        (keep checking|keep refreshing|stay on) the {shop} page for {thing}
        (watch|track|monitor) (the market|my shares|my coins|the exchange rate) on {money}
        """,
        """
        open {shop} now and tell you where it stands
        check it once with you, right now
        """,
        """
        {thing}
        auctions and prices
        """,
        SCREEN_REASONS,
    ),
    errand(
        _TELL,
        """
        (watch|follow|keep an eye on) (the match|the score|the live ticker|the election count|the race|the cricket|the final)
        (watch|track|keep checking|follow) (my parcel|my order|the delivery|my flight|the bus|my food on {food})
        (monitor|watch|keep an eye on) (my battery|my data use|my screen time|my storage|the signal|my steps in {health})
        (keep checking|watch|look out for) (the weather|the traffic|the school website|the news|the visa page|the job board)
        """,
        """
        look once, right now
        check it now with you and tell you how it stands
        """,
        """
        live things
        all that
        """,
        LAZY,
    ),
    errand(
        _TELL,
        """
        (watch|keep an eye on|follow|monitor) ({group}|the comments under my post|my {social} feed|my {dating} likes|my follower count on {social})
        (count|track|watch) (my likes|my views|who unfollows me|new followers) on {social}
        """,
        """
        open {social} now and see how it looks
        have one look with you now
        """,
        """
        {social}
        all of it
        """,
        LAZY,
    ),
)
