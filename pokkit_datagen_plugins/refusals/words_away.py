"""Things that people want done while they are away."""

from __future__ import annotations

from pokkit_datagen_plugins.refusals.phrases import errand
from pokkit_datagen_plugins.refusals.words_when import AWAY, LAZY, PEOPLE_REASONS, SCREEN_REASONS

WHILE_AWAY = (
    errand(
        AWAY,
        """
        (answer|reply to|handle|deal with) (my messages|my texts|everyone|{group}|{who}|my dms|{mail}) (on {chat}|for me|)
        (keep|carry on) (chatting with|talking to|texting|entertaining) {who} (on {chat}|)
        (take|answer|screen) my calls (and say I'm busy|)
        (keep|make) (me online|my status green|me look active|my dot green) on {chat}
        """,
        """
        copy an away message (now|for you) so you can paste it before you go
        type one answer with you now, and you press send
        """,
        """
        your messages
        the chatting
        """,
        PEOPLE_REASONS,
    ),
    errand(
        AWAY,
        """
        (keep swiping|swipe right|swipe|like people|match me with people) on {dating}
        (chat up|flirt with|say hi to|answer) my matches on {dating}
        (keep|go on) (liking|commenting|scrolling|following people) on {social}
        (grow|run|manage|look after) my {social} (account|page|)
        """,
        """
        open it now and do a few (with you|while you watch)
        do a little of it right now, together
        """,
        """
        your admirers
        your fans
        """,
        LAZY,
    ),
    errand(
        AWAY,
        """
        (keep playing|play|carry on playing|grind|level up in) {game}
        (farm|collect|mine|grind) (coins|gold|gems|xp|wood|carrots|tokens) (in|on) {game}
        (keep my streak alive|do my dailies|defend my base|harvest my crops|watch the ads|win some matches) (in|on) {game}
        (run|do) my (lessons|quests|dungeon|raids) in ({game}|{learn})
        """,
        """
        play one round with you now
        open {game} and collect what's there, right now with you
        """,
        """
        {game}
        the game
        """,
        SCREEN_REASONS,
    ),
    errand(
        AWAY,
        """
        (keep refreshing|refresh|sit in the queue for|stay in the line for) {thing} on {shop}
        (bid on|try to buy|hunt for|negotiate for) {thing} on {shop}
        (trade|buy low and sell high|invest|move my coins around) on {money}
        (apply to jobs|answer buyers|upload my photos|sort my gallery|delete duplicates|fill in the form)
        """,
        """
        open it now and get the first bit done with you
        look at it once with you before you go
        """,
        """
        that job
        all of it
        """,
        SCREEN_REASONS,
    ),
)
