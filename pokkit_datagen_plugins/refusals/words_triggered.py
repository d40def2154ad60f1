"""Things that people want done as soon as something else happens."""


from __future__ import annotations

from pokkit_datagen_plugins.refusals.phrases import errand, phrases
from pokkit_datagen_plugins.refusals.words_when import LAZY, PEOPLE_REASONS, SCREEN_REASONS

_SOMEONE = phrases("""
    (when|if|whenever|every time|next time|as soon as) {who} (texts|messages me|calls|writes|rings|sends something|dms me)
    (when|if|whenever) {who} (texts|writes|dms) me on {chat}
    (if|when|in case) (someone|anyone|a client|work|the school) (calls|texts|writes) (me|)
    (if|when|as soon as) (a message|something|anything) from {who} (comes in|arrives|pops up)
""")
_FEED = phrases("""
    (when|whenever|every time|as soon as) {who} (posts|goes live|puts up a story|shares something) on {social}
    (when|whenever|each time) (someone|anyone|a stranger) (follows me|likes my post|comments|tags me|adds me) on {social}
    (when|if|as soon as) I get a (match|new match|super like|message) on {dating}
""")
_STATE = phrases("""
    (if|when|once|as soon as) (the|my) battery (is|gets|drops|goes) (under|below|down to) (10|15|20|25|30|40|50)(%| percent)
    (when|if|as soon as|every time) I (plug in the charger|lock the screen|unlock my phone|open {social}|put my headphones in)
    (when|if|as soon as) my (storage|data|memory) (is|gets) (full|almost full|low)
    (when|if|whenever) (the wifi drops|I lose signal|the phone gets hot|my headphones connect|the car bluetooth connects)
""")
_PLACE = phrases("""
    (when|once|as soon as|every time|whenever) I (get to|arrive at|reach|walk into) (work|the gym|school|the office|church|the library|{whose} place)
    (when|as soon as|every time|once) I (get|come|am) home
    (when|every time|as soon as) I (leave|walk out of) (the house|work|home|the office|uni|the shop)
    (when|whenever) I (get in the car|start driving|get on the bus|fall asleep|go for a run)
""")
_MARKET = phrases("""
    (if|when|as soon as|the moment) (the coin|my stock|my share|the fund|my crypto) (drops|jumps|goes up|falls|goes down) (5|10|15|20|30)(%| percent) (on {money}|)
    (if|when|as soon as) (the coin|my stock|my share|the exchange rate) (hits|is above|is below|touches) (5|12|40|90|150) (on {money}|)
""")
_PRICE = phrases("""
    (if|when|as soon as) {thing} (drops|goes|falls) (under|below) (20|30|40|50|80|100|200)
    (when|if|the moment|as soon as) {thing} (comes|is|are) (back in stock|on sale) on {shop}
    (when|if) {thing} (comes|shows up|gets listed) on {shop} again
""")

TRIGGERED = (
    errand(
        _SOMEONE,
        """
        (reply|answer|text back|write back) for me
        (tell them|say|answer|reply) I'm (busy|driving|on my way|at work|asleep|in a meeting)
        (send|text|reply) (a thumbs up|'on my way'|'call you later'|'ok'|a heart|'who's this')
        (mute|ignore|block|decline|hide|archive) (it|them)
        (read it out|forward it to {who}|screenshot it|delete it)
        """,
        """
        put an answer for them on your clipboard, ready to paste
        (open|go to) {chat} now and type a reply with you
        copy a ready-made answer for you to paste
        keep a ready-made answer in a note for you
        """,
        """
        answers to {who}
        quick replies
        """,
        PEOPLE_REASONS,
    ),
    errand(
        _FEED,
        """
        (like it|heart it|comment 'wow'|share it|repost it|save it) (straight away|right away|at once|before anyone else|)
        (say hi|say thanks|send them a wave|follow back|write something funny|drop a fire emoji) (for me|automatically|right away|)
        """,
        """
        open {social} now and (look|catch up) with you
        go to {social} right now and answer what's there, with you
        open it now and catch up with you
        """,
        """
        {social}
        being first
        """,
        SCREEN_REASONS,
    ),
    errand(
        _STATE,
        """
        (close|kill|shut) (all my apps|everything|the games|what I'm not using)
        (turn|switch) (on|off) (battery saver|bluetooth|wifi|the hotspot|mobile data|sync)
        (dim|turn down) the (screen|brightness|volume)
        (open|start|play) (my playlist|{music}|{game}|the radio)
        (delete|clear) (old photos|the cache|my downloads|the trash)
        """,
        """
        open the settings with you now and do it (once|this time)
        do it once right now while you watch
        """,
        """
        phone housekeeping
        that switch
        """,
        LAZY,
    ),
    errand(
        _PLACE,
        """
        (turn|switch|put) (on|off) (the wifi|do not disturb|bluetooth|my hotspot|the location)
        (put|set) (my phone|it|the phone) (on|to) (silent|vibrate|loud)
        (text|tell|message) {who} (I'm there|I'm here|I'm on my way|I made it|to start dinner)
        (open|start|launch) ({music}|{health}|my workout|the bus app|my shopping list)
        (clock me in|check me in|log my hours|read me my notes)
        """,
        """
        do it right now, once, while you're here
        open it with you now
        """,
        """
        place tricks
        arriving places
        """,
        LAZY,
    ),
    errand(
        _PRICE,
        """
        (buy it|order it|grab it|put it in my basket) (straight away|at once|right then|for me|automatically|)
        (go for it|pay for it|reserve it|make them an offer) (straight away|at once|before it's gone|for me|)
        """,
        """
        open {shop} now and check where it stands
        look at the price of {thing} with you right now, and you decide
        look it up with you now, and you decide
        """,
        """
        {thing}
        buying without you
        """,
        SCREEN_REASONS,
    ),
    errand(
        _MARKET,
        """
        (sell everything|buy more|sell half|sell it|buy the dip|get me out|move it to my savings) (for me|at once|automatically|straight away|)
        (buy|sell) (two|five|ten|a hundred) (of them|more|shares) (for me|at once|automatically|)
        """,
        """
        look at the numbers with you right now, and you decide
        open {money} now and see where it stands
        """,
        """
        trading without you
        your money
        """,
        SCREEN_REASONS,
    ),
)
