"""What people ask about the page that is open."""

from __future__ import annotations

from typing import NamedTuple


class Question(NamedTuple):
    """A question about an open page: the page, the collection of its item, what people ask, and where the answer stands.

    Args:
        where: The page.
        collection: What its item is one of.
        asked: Ways to ask.
        fact: The field that answers.
        answer: The answer, with holes for the item's fields.
    """

    where: str
    collection: str
    asked: tuple[str, ...]
    fact: str
    answer: str


QUESTIONS = tuple(
    Question(where, collection, tuple(asked.split("|")), fact, answer)
    for where, collection, fact, answer, asked in (
        (
            "shop/product",
            "goods",
            "price",
            "${price}",
            "how much is this|what does this cost|what's the price here|what do they want for this|is this one expensive",
        ),
        (
            "shop/product",
            "goods",
            "rating",
            "{rating} stars",
            "is this any good|how many stars does this have|what rating has this got|do people like this one",
        ),
        ("shop/product", "goods", "maker", "By {maker}", "who makes this|what brand is this|whose product is this"),
        (
            "shop/order",
            "orders",
            "number",
            "Order number {number}",
            "what's the order number here|which order number is this|read me the number of this order",
        ),
        (
            "shop/order",
            "orders",
            "state",
            "{state}",
            "where's this parcel now|when's this order coming|what's the status of this order",
        ),
        (
            "travel/ticket",
            "tickets",
            "platform",
            "Platform {platform}",
            "which platform do i need|what platform is this train on|where does this train leave from, which platform",
        ),
        (
            "travel/ticket",
            "tickets",
            "seat",
            "Seat {seat}",
            "where do i sit on this train|what's my seat on this ticket|which seat have i got",
        ),
        (
            "travel/ticket",
            "tickets",
            "coach",
            "Coach {coach}",
            "which coach am i in|what coach does the ticket say|front or back, which coach",
        ),
        (
            "travel/ticket",
            "tickets",
            "leaves",
            "{leaves}, that's when it leaves",
            "when does this train go|what time do i leave on this ticket|departure time on here",
        ),
        (
            "travel/ticket",
            "tickets",
            "code",
            "{code}, that's the reference",
            "the conductor wants my booking reference, what is it|read out the reference on this ticket|what's the code at the bottom here",
        ),
        (
            "calendar/event",
            "events",
            "where",
            "{where}",
            "where is this appointment|where do i have to go for this|what place does it say here",
        ),
        (
            "calendar/event",
            "events",
            "time",
            "{day} at {time}",
            "when is this|what day and time is this one|when's this event on my screen",
        ),
        (
            "contacts/contact",
            "contacts",
            "phone",
            "{phone}",
            "what's the number here|read me this number slowly|which number do i have for them",
        ),
        (
            "contacts/contact",
            "contacts",
            "email",
            "{email}",
            "which email have i saved here|what's the mail address on this card",
        ),
        (
            "contacts/contact",
            "contacts",
            "address",
            "{address}",
            "where do they live|what's the address on this page|i'm posting a card, what address is this",
        ),
        (
            "maps/place",
            "places",
            "address",
            "{address}",
            "what's the address of this place|where exactly is this|which street is this on",
        ),
        ("maps/place", "places", "closed", "{closed}", "are they ever closed|which day is this place shut|when don't they open"),
        ("maps/place", "places", "phone", "{phone}", "have they got a phone number|what number do i ring to book here"),
        ("maps/place", "places", "rating", "{rating} stars", "is this place any good|how many stars do they have here"),
        ("mail/mail", "mails", "who", "It's from {who}", "who's this mail from|who wrote this|who sent me this"),
        ("mail/mail", "mails", "email", "{email}", "what address did this come from|which email address wrote to me here"),
        (
            "weather/day",
            "days",
            "rain",
            "{rain} chance of rain",
            "will it rain that day|do i need a brolly going by this|chance of rain on this page",
        ),
        ("weather/day", "days", "wind", "Wind {wind}", "how windy does it get|is it too windy for the kite, what does it say"),
        ("weather/day", "days", "degrees", "{degrees}", "how warm is it going to be|what temperature does it show here"),
        (
            "gallery/details",
            "photos",
            "taken",
            "Taken {taken}",
            "when did i take this picture|when's this photo from|what date is on this photo",
        ),
        (
            "gallery/details",
            "photos",
            "where",
            "{where}",
            "where was this photo taken|where did i take this one|what place is this picture from",
        ),
        (
            "gallery/details",
            "photos",
            "album",
            "{album}, that's the album",
            "which album is this photo in|where's this picture filed",
        ),
        ("files/file", "files", "size", "{size}", "how big is this file|what size is this one|is this too big to mail"),
        ("files/file", "files", "day", "Changed on {day}", "when was this file changed|how old is this file"),
        ("files/file", "files", "folder", "{folder}, that's the folder", "which folder is this file in|where is this saved"),
        ("music/player", "songs", "artist", "{title} by {artist}", "what song is this|who sings this|whose song is playing here"),
        ("music/player", "songs", "length", "{length}", "how long is this song|what's the length of this track"),
        (
            "codes/code",
            "codes",
            "code",
            "{code}",
            "what's the code now, read it to me|tell me the six digits, i'll type them on my laptop",
        ),
        ("travel/trip", "trips", "price", "${price}", "what does this train cost|how much is this connection"),
        ("travel/trip", "trips", "changes", "{changes}", "is this one direct|do i have to change on this one"),
        (
            "travel/trip",
            "trips",
            "lands",
            "{lands}, that's when it arrives",
            "when would i get there|what time does this train arrive",
        ),
        ("chat/info", "groups", "members", "{members}", "how many people are in this group|how big is this chat"),
    )
)
