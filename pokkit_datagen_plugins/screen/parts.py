"""What open pages are called, and the buttons, fields and pop-ups on them that people ask for."""

from __future__ import annotations

SUMMARIES = tuple(
    (where, collection, fact, tuple(words.split("|")))
    for where, collection, fact, words in (
        ("shop/product", "goods", "price", "the {name} in Basketry, ${price}|a page of the shop: {name} by {maker}, ${price}"),
        ("shop/order", "orders", "number", "your order of the {name}: {state}|order {number} in Basketry, a {name}"),
        (
            "travel/ticket",
            "tickets",
            "leaves",
            "your ticket from {from} to {to}, {day} at {leaves}|a Railhop ticket to {to}, it leaves at {leaves}",
        ),
        (
            "travel/trip",
            "trips",
            "leaves",
            "a train from {from} to {to} at {leaves}, ${price}|one connection: {from} to {to}, {leaves} to {lands}",
        ),
        ("calendar/event", "events", "time", "{title}, {day} at {time}|an entry of your calendar: {title} on {day}, {time}"),
        (
            "contacts/contact",
            "contacts",
            "phone",
            "the contact page of {name}, {phone}|{name} in your contacts, with the number {phone}",
        ),
        ("maps/place", "places", "address", "{name} on the map, {address}|a place in Lanes: {name}, {rating} stars"),
        ("mail/mail", "mails", "subject", "a mail from {who}: “{subject}”|“{subject}”, a mail that {who} sent"),
        (
            "weather/day",
            "days",
            "degrees",
            "the weather for {day}: {sky}, {degrees}|{day} in Drizzle, {sky} with a {rain} chance of rain",
        ),
        ("gallery/photo", "photos", "what", "a photo called {what}|one of your photos, {what}"),
        ("files/file", "files", "size", "the file {name}, {size}|{name} in Files, changed on {day}"),
        ("music/player", "songs", "title", "the player, with {title} by {artist}|Tunewell: {title}, {artist}"),
        ("codes/code", "codes", "name", "the sign-in code for {name}, best seen by you alone|Latchkey, open at {name}"),
        ("browser/page", "pages", "title", "a web page, “{title}”|Wander, on {url}: “{title}”"),
        ("chat/info", "groups", "members", "the group {name} in Burble, {members}|the info page of {name}, {members}"),
    )
)
BUTTONS = tuple(
    (where, collection, tuple(words.split("|")))
    for where, collection, words in (
        ("shop/product", "goods", "Reviews|Add to cart"),
        ("maps/place", "places", "Directions|Save|Reviews"),
        ("contacts/contact", "contacts", "Text|Email"),
        ("mail/mail", "mails", "Reply|Forward"),
        ("calendar/event", "events", "Reminder"),
        ("gallery/photo", "photos", "Share"),
        ("music/home", "", "Library|Search"),
        ("music/library", "", "Liked songs|All songs"),
        ("clock/alarms", "", "Stopwatch|Timer|World clock"),
        ("browser/start", "", "Bookmarks|History"),
        ("codes/codes", "", "Passwords"),
        ("shop/home", "", "Orders|Cart|Wish list"),
        ("weather/today", "", "10 days|Places"),
        ("travel/plan", "", "Tickets|Alerts"),
        ("gallery/photos", "", "Albums"),
        ("chat/chats", "", "Updates|Calls"),
        ("contacts/all", "", "Favourites"),
        ("calendar/agenda", "", "Tasks"),
        ("maps/main", "", "Saved"),
        ("clock/stopwatch", "", "Start"),
        ("browser/page", "pages", "Bookmark|Contact us"),
    )
)
FIELDS = tuple(
    (where, field, collection, rule, tuple(names.split("|")))
    for where, field, collection, rule, names in (
        ("messages/thread", "message", "contacts", "message", "the message box|the text field"),
        ("chat/group", "message", "groups", "message", "the chat box|the group message"),
        ("notes/new", "content", "", "task", "the note|the note field"),
        ("calendar/tasks", "task", "", "task", "the task field|the new task line"),
        ("calendar/new", "title", "", "task", "the title field|the event title"),
        ("mail/compose", "subject", "", "playlist", "the subject line|the subject"),
        ("mail/reply", "body", "mails", "message", "the reply|the mail"),
        ("music/new", "name", "", "playlist", "the playlist name|the name field"),
        ("browser/form", "question", "", "message", "the message field|the big box"),
    )
)
NOTICES = tuple(
    (name, no, yes, about)
    for name, no, yes, about in (
        ("rate", "Not now", "Rate", "the five-star box"),
        ("update", "Later", "Update", "the update window"),
        ("battery", "No thanks", "OK", "the low battery warning"),
        ("location", "Don't allow", "Allow", "the location question"),
        ("contacts", "Deny", "Allow", "the contacts question"),
        ("network", "Dismiss", "Try again", "the “No connection” box"),
    )
)
UNDER_NOTICES = (
    "shop/home",
    "weather/today",
    "music/home",
    "travel/plan",
    "maps/main",
    "chat/chats",
    "gallery/photos",
    "browser/start",
)
