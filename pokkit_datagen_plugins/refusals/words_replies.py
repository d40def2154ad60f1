"""Automatic replies, and things that people want sent or posted later."""


from __future__ import annotations

from pokkit_datagen_plugins.refusals.phrases import errand, phrases
from pokkit_datagen_plugins.refusals.words_when import LATER, LAZY, PEOPLE_REASONS, SCREEN_REASONS

_ALWAYS = phrases("""
    (automatically|on your own|by yourself|without asking me|without me|on autopilot|in the background)
    (from now on|all day|all week|today|for the whole weekend|until monday|till I say stop)
    (so I don't have to|so they think it's me|so nobody notices|and don't ask me each time)
""")

AUTO_REPLY = (
    errand(
        _ALWAYS,
        """
        (answer|reply to|thank|write back to) (everyone|everybody|each person|anybody) who (wishes me happy birthday|congratulates me|writes on my wall|says get well|sends condolences)
        (say|write|send) (thank you|thanks|a heart|something nice) to everyone (in {group}|on {social}|who wrote|who congratulated me)
        """,
        """
        put one warm thank-you on your clipboard, and you paste it
        (copy|write) a thank-you (text|line) for you to paste
        """,
        """
        thank-yous
        all those kind people
        """,
        PEOPLE_REASONS,
    ),
    errand(
        _ALWAYS,
        """
        (set up|turn on|make|start) an (auto-reply|auto reply|automatic answer|out of office) on {chat} (that says|saying) (I'm on holiday|I'm busy|I'm asleep|I'll call back|I quit)
        (auto reply|auto answer) ('thanks'|'busy, later'|'ok'|'lol'|'on holiday') to (every comment|everyone|all my dms|every text|anyone who writes) (on {social}|on {chat}|)
        tell (everyone who texts|anybody who writes|whoever calls|all my clients|people who ask) (that I'm away|I'm in the mountains|I lost my voice|I'm off sick|to try later)
        """,
        """
        put your away line on the clipboard, ready to paste
        save that line in a note so it's always at hand
        """,
        """
        auto-replies
        an away line
        """,
        LAZY,
    ),
    errand(
        _ALWAYS,
        """
        (pretend to be me|act like me|be me) (and|while you) (chat with|text|answer) ({who}|my matches on {dating}|{group}|my clients)
        (write|chat) like me (with|to) ({who}|everyone on {chat}|my dates on {dating})
        (answer|handle|run) (my whole work chat|all my dms on {social}|{group}|my {dating} chats) (like I would|in my style|as me)
        """,
        """
        help you word one answer now, and you send it as yourself
        type one reply with you right now
        """,
        """
        being you
        your voice
        """,
        PEOPLE_REASONS,
    ),
)

_TEXTS = """
    (send|text) (this|it|the message|my answer) to {who}
    (text|message|write) {who} (happy birthday|good luck|that I'm running late|I miss you|we need to talk|sorry about today|congrats|on {chat})
    (send|drop) (my apology|the invite|the photos|the address) (to {who}|in {group}|into {group})
    (answer|reply to) {who}
    (reply|write back) to {who} (on {chat}|about the party|about saturday|)
"""

_UNSAID = """
    (send|text|forward) (this|it|the message|my answer|a message) to {who} (on {chat}|)
    (reply|write back) to {who} (on {chat}|about the party|about saturday|)
    (post|drop) (this|my answer|a message) in {group}
"""

DELAYED = (
    errand(
        LATER,
        _TEXTS,
        """
        put the message for {who} on your clipboard, ready for when you send it
        put the words on your clipboard, so it's one paste later
        type it with you now, and you press send whenever you like
        """,
        """
        the message
        {who}
        """,
        PEOPLE_REASONS,
    ),
    errand(
        LATER,
        """
        (post|upload|share|publish) (it|this|my photo|my video|the announcement|my song|the baby pictures|my selfie) (on|to) {social}
        (go live|post a story|put up my listing|drop the teaser) on {social}
        (list|put up) {thing} for sale on {shop}
        """,
        """
        get the post ready with you now, and you press post
        keep the caption in a note, so it's there when you post
        """,
        """
        the post
        your {social} moment
        your big moment
        """,
        LAZY,
    ),
    errand(
        LATER,
        """
        (pay {who}|pay the rent|buy {thing} on {shop}|order a pizza on {food}|book the tickets|check in for my flight)
        (turn off|switch off|turn on) (the wifi|bluetooth|the hotspot|my data|do not disturb|the torch)
        (delete|clear|archive) (this chat|my search history|the group|my photos of {who}|my {dating} profile)
        (open|start|play) ({game}|{music}|the stream|my sleep sounds|the radio)
        """,
        """
        do it with you now instead
        take you there now, and you do the last tap
        """,
        """
        that job
        doing it then
        """,
        SCREEN_REASONS,
    ),
)

TEXTS_LATER = (errand(LATER, _UNSAID, "put it on your clipboard now", "the message", PEOPLE_REASONS),)
"""Delayed messages only: for conversations in which the message is put on the clipboard."""
