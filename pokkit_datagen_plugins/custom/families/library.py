"""The library."""

# fmt: off
from __future__ import annotations

from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.params import choice, code, number, text
from pokkit_datagen_plugins.custom.results import between, in_days, in_weeks, ticket
from pokkit_datagen_plugins.custom.words import BOOKS

FAMILIES = (
    Family(
        "find_book",
        """Look for a book in the library's catalogue.
        Library search by title.""",
        "look up a library book",
        "looked for it in the library",
        (
            text("title", "Title.", BOOKS, ask="Which book?|What's the title?", names="book query"),
            choice("format", "Kind.", "paper=on paper|audio=as an audiobook|ebook=as an ebook", optional=True, names="medium type"),
        ),
        """does the library have {title}
        +look up {title} at the library
        is {title} in
        library: {title}
        +check if {title} is available {format}
        i want to read {title}, does the library have it
        {title} {format}, library
        can i borrow {title}
        +search the catalogue for {title}
        has the library got {title} {format}
        +look up a book
        does the library have it {format}""",
        """{copies} copies, shelf {shelf}. Its id is {book_id}.
        Yes: {copies} on shelf {shelf}.
        The library has {title}, shelf {shelf}.
        {book_id}, {copies} copies.""",
        gives={"copies": between(1, 5), "shelf": ticket("S"), "book_id": ticket("LB")}, other_names="library_search catalogue_search", near="renew_loan",
    ),
    Family(
        "reserve_book",
        """Reserve a library book by its id.
        Puts a book on hold at a branch.""",
        "reserve a library book",
        "reserved the book",
        (
            code("book_id", "Id from the catalogue.", "LB", ask="Which book? I need its id.|What's the catalogue id?", names="item_id copy"),
            choice("branch", "Where to pick it up.", "central=central library,central|north=north branch|harbour=harbour branch|campus", ask="At which branch?|Central, north, harbour or campus?", names="pickup_at location"),
        ),
        """+reserve {book_id} at the {branch}
        +put {book_id} on hold, {branch}
        {book_id} at {branch} please
        i want to pick up {book_id} at the {branch}
        +hold {book_id} for me at {branch}
        book {book_id}, collecting at {branch}
        reserve {book_id} {branch}
        +have {book_id} sent to the {branch}
        {branch}, {book_id}, reserve it
        +keep {book_id} for me at the {branch}
        +reserve {book_id}
        i need a book held at {branch}""",
        """{book_id} is reserved at {branch}, until {until}.
        Waiting for you at {branch} until {until}.
        Reserved: {book_id}, {branch}.
        Pick up {book_id} at {branch} by {until}.""",
        gives={"until": in_days(3, 10)}, other_names="hold_book library_hold", once=True,
    ),
    Family(
        "renew_loan",
        """Renew a borrowed library item.
        Extends a loan by some weeks.""",
        "renew a library loan",
        "renewed my library book",
        (
            text("title", "Title of the borrowed item.", BOOKS, ask="Which one?|Which book do you want to keep?", names="item loan"),
            number("weeks", "By how many weeks.", 2, 4, default=2, alone="{} weeks", names="extension_weeks"),
        ),
        """+renew {title}
        +extend my loan of {title}
        i'm not done with {title}, renew it
        can i keep {title} {weeks} more weeks
        +renew {title} for {weeks} weeks
        {title} is due and i'm on page 20, extend it
        library renew {title}
        +get me {weeks} more weeks with {title}
        +prolong {title}
        keep {title} longer please
        +renew my library book
        i need more time with a library book""",
        """{title} is yours until {due}.
        Renewed, due {due}.
        New date for {title}: {due}.
        You can keep {title} until {due}.""",
        gives={"due": in_weeks("weeks")}, other_names="extend_loan library_renew",
    ),
)
