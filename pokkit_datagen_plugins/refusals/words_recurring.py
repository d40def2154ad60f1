"""Things that people want done again and again."""


from __future__ import annotations

from pokkit_datagen_plugins.refusals.phrases import errand
from pokkit_datagen_plugins.refusals.words_when import LAZY, OFTEN, PEOPLE_REASONS, SCREEN_REASONS

RECURRING = (
    errand(
        OFTEN,
        """
        (like|heart|double tap|react to) {whose} (posts|photos|stories|new pictures|videos|updates) on {social}
        (like|heart|fave) (everything|whatever|all the stuff) {who} (posts|puts up|shares) on {social}
        (leave|drop|write) a nice comment (under|on) {whose} (latest post|newest photo|stories)
        """,
        """
        open {social} now and (like|heart) the newest ones (with you|while you watch)
        go to {whose} page on {social} right now and like a few (together|with you)
        open it now and (like|heart) the newest ones (with you|while you watch)
        """,
        """
        {whose} (posts|page|photos)
        hearts for {who}
        all that liking
        """,
        PEOPLE_REASONS,
    ),
    errand(
        OFTEN,
        """
        (post|upload|share|put up) (my selfie|a photo of my lunch|my stream link|a quote|a gym pic|my art|one of my poems|our menu) (on|to) {social}
        (post|share) (something|a story|an update|a reel|a picture of the cat|the special of the day) on {social}
        (update|change) my (status|bio|profile pic|headline) on {social}
        """,
        """
        open {social} and get one post ready, and you press post
        (save|keep) the text of your post in a note so it's ready (to go|each time you want it)
        """,
        """
        your posts on {social}
        your {social} page
        your posts
        """,
        LAZY,
    ),
    errand(
        OFTEN,
        """
        (text|message|write) {who} (good morning|good night|something sweet|that I love them|a joke) on {chat}
        (send|text) {who} (a heart|good morning|a selfie|a bible verse|a voice note|our streak picture)
        (send|post) a good morning (picture|gif|message) (to|in) {group}
        remind {who} (to take their meds|to drink water|to call grandma|about the rent)
        ask {who} (if they took their meds|how they slept|what they want for dinner|for a joke)
        """,
        """
        put a (ready|good) message for {who} on your clipboard, ready to paste
        open {chat} now and type (one|a message) with you, and you press send
        put the words on your clipboard, ready to paste
        """,
        """
        messages to {who}
        sweet messages
        """,
        PEOPLE_REASONS,
    ),
    errand(
        OFTEN,
        """
        (check|look up|refresh) (the price of|how much they want for) {thing} on {shop}
        (see|check) if {thing} (is|are) (back in stock|cheaper|still there|on sale) on {shop}
        (bump|renew|relist) my (listing|ad|old sofa|bike) on {shop}
        (check|refresh) (the waiting list|the appointment page|the rental listings|the job board|the visa page) for me
        """,
        """
        open {shop} now and look (once|one time) with you
        (check|look) once, right now, with you here
        """,
        """
        checking {shop}
        that kind of checking
        """,
        SCREEN_REASONS,
    ),
    errand(
        OFTEN,
        """
        open {game} and (collect|claim|grab|pick up) (the daily reward|my coins|the login bonus|the free chest|my crops|the gems)
        (do|finish) (my daily quests|the dailies|the bonus level|my energy|the ad videos) in {game}
        (do|finish) my (lesson|streak|vocab|exercise) (on|in) {learn}
        (log|enter|track) my (steps|weight|water|mood|calories) in {health}
        """,
        """
        open (it|the app) now and do today's one with you
        do one round with you right now
        open {game} and get today's done with you
        """,
        """
        your daily (round|streak)
        that streak of yours
        {game}
        {learn}
        """,
        LAZY,
    ),
    errand(
        OFTEN,
        """
        (clear|empty|clean out|sort) {mail}
        (delete|clear|archive) (my spam|the newsletters|my screenshots|old downloads|the junk in {mail}|everything unread in {group})
        (close|clear) (all my apps|my tabs|the cache|my notifications|my browser history)
        (read|go through) {mail} and (answer the easy ones|delete the rest|mark it all read|sum it up)
        """,
        """
        go through it with you once, right now
        open it now and clear the first lot (with you|while you watch)
        """,
        """
        tidying
        keeping that lot clean
        """,
        LAZY,
    ),
    errand(
        OFTEN,
        """
        order (my usual|a coffee|lunch|noodles|the same bowl|my iced latte) (on|from|through) {food}
        buy (ten|twenty|five) (bucks|quid|dollars) of (crypto|that fund|my coin) on {money}
        put (ten|twenty|five) (bucks|quid|dollars) into my (savings|fund|holiday pot) on {money}
        (send|transfer|pay) {who} (five dollars|the lunch money|ten quid|their share)
        (start|play) my (focus|sleep|gym|morning|rain sounds) playlist on {music}
        """,
        """
        take you there now, up to the last tap, and that tap is yours
        open the app now and set it up with you this once
        """,
        """
        orders and payments
        that daily routine
        """,
        LAZY,
    ),
)
