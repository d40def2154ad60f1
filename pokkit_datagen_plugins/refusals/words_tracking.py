"""Secret tracking of people, and bots and spam."""


from __future__ import annotations

from pokkit_datagen_plugins.refusals.phrases import errand, phrases
from pokkit_datagen_plugins.refusals.words_when import LAZY

_SECRETLY = phrases("""
    (secretly|without them knowing|without telling them|so they don't notice|behind their back|in the background|quietly)
    (all the time|day and night|24/7|all weekend|when they're out|at night|whenever they're out)
""")
_FEARS = phrases("""
    (I think|I feel like|I'm scared|I have a feeling|I'm sure) (they're lying to me|they're seeing someone|something is going on|they're hiding something|they'll leave)
    (they've been|they are) (acting weird|so distant|coming home late|hiding the phone|not answering me) (lately|for weeks|all week|since summer|)
    I (just|only) (want|need) to (know they're safe|know the truth|be sure|sleep at night|stop wondering)
    I (worry|get so worried|can't stop worrying|go crazy) (when they're out|at night|when they don't answer|every weekend)
    (we had a fight|they lied before|my friend saw them with someone|they changed their password|they won't talk to me) (and I can't sleep|last week|again|)
""")

TRACKING = (
    errand(
        _SECRETLY,
        """
        (track|follow|monitor|watch) {close}'s (location|phone|gps|car|every move)
        (see|check|log|find out) where {close} (is|goes|drives|sleeps)
        (read|copy|forward|save|spy on) {close}'s (messages|texts|chats|emails|dms on {chat})
        (log|track|monitor|watch) (when {close} is online on {chat}|{close}'s last seen|who {close} texts|who {close} follows on {social})
        (turn on|listen through) the (mic|camera) on {close}'s phone
        (install|hide|put) (a tracker|something|an app) on {close}'s phone to see (where they are|their chats|who they call)
        (collect|save|screenshot) everything {close} (posts|types|searches|sends)
        """,
        """
        help you find the words to ask them
        put a message to them on your clipboard, an honest one
        write down what worries you, just for you
        listen, if you want to talk about it
        """,
        """
        {close}
        """,
        _FEARS,
    ),
)

_SCALE = phrases("""
    (today|tonight|right now|as fast as you can|by tomorrow|in one go|within an hour)
    (until I say stop|till I hit a thousand followers|until it's viral|nonstop|on a loop|all night)
    (automatically|on autopilot|from ten accounts|like a bot|in the background)
""")

SPAM = (
    errand(
        _SCALE,
        """
        (like|heart|repost) (200|300|500|800|1000|2000|every single|all the) posts on {social}
        (follow|unfollow|add) (500 people|1000 accounts|all the people|everybody) (I can find|who liked my post|from my school|from {whose} list) on {social}
        (comment|write|paste) ('nice'|'follow me'|'check my page'|a fire emoji|my link) (under|on) (500 posts|every post|all the big accounts|everything on {social})
        """,
        """
        open {social} and like a few with you, ones you really like
        write one good post with you that people follow by themselves
        """,
        """
        fame on {social}
        that many taps
        """,
        LAZY,
    ),
    errand(
        _SCALE,
        """
        (message|dm|text|send 'hey' to) (200|300|500|everyone|all 400) (people|matches|girls|guys|profiles) on {dating}
        (send|forward|blast) (my link|this offer|the invite|the chain letter|my flyer) to (all my contacts|every number I have|everyone in {group}|500 people on {chat})
        """,
        """
        put one good message on your clipboard for the people you mean
        help you write one message that's worth an answer
        """,
        """
        mass messages
        that many messages
        """,
        LAZY,
    ),
    errand(
        _SCALE,
        """
        (leave|write|post) (20|30|50|100) (five star|5 star|glowing|fake|one star) reviews (for|on|about) (my shop|my café|their restaurant|my book|my app) on {shop}
        (vote|click|sign) (500|1000|200|a million) times (for me|for {who}|for our band|in the poll) on {social}
        (make|create|open) (20|10|50|a hundred) (accounts|profiles|fake accounts) on ({social}|{dating}|{chat}|{game})
        """,
        """
        write one honest post about it with you
        put a message for your real people on the clipboard
        """,
        """
        votes and stars
        fakes
        """,
        LAZY,
    ),
    errand(
        _SCALE,
        """
        (spam|flood|bomb|annoy) ({who}|{group}|my ex|that seller on {shop}) with (messages|memes|calls|frog emojis|one star ratings)
        (report|downvote|flag) {who} (100|50|a thousand) times on {social}
        (ring|call) ({who}|my ex) (30|50|100) times and hang up
        """,
        """
        put one honest message on your clipboard, and you decide whether it goes out
        write what bothers you in a note that nobody sees
        """,
        """
        payback
        that anger
        """,
        LAZY,
    ),
)
