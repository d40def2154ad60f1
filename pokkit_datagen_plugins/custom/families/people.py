"""Photos, parties and the people around."""

# fmt: off
from __future__ import annotations

from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.params import choice, clock, code, day, flag, group, number, person, text
from pokkit_datagen_plugins.custom.results import between, one_of, ticket
from pokkit_datagen_plugins.custom.words import EVENTS, MESSAGES, TOWNS

FAMILIES = (
    Family(
        "search_photos",
        """Find photos by place, person or year.
        Photo search.""",
        "search the photos",
        "went through my photos",
        (
            choice("subject", "What is on them.", "beach|snow|cats|dogs|food|sunset|mountains|birthday|selfies", ask="Photos of what?|What should be on them?", names="content tag"),
            person("who", "Person on them.", optional=True, names="person face"),
            number("year", "Year taken.", 2014, 2025, optional=True, names="taken_in from_year"),
        ),
        """+find photos of {subject}
        {subject} photos
        +show me {subject} pictures with {who}
        photos of {subject} from {year}
        where are my {subject} pics with {who} from {year}
        +look for {subject} photos from {year}
        that {subject} photo with {who}
        +dig out the {subject} pictures
        {subject} pics {year}
        i want to see {subject} photos
        +find some photos
        photos with {who}""",
        """{count} photos of {subject}.
        Found {count}. They're in set {album_id}.
        {count} pictures, set {album_id}.
        {subject}: {count} photos.""",
        gives={"count": between(3, 220), "album_id": ticket("AL")}, other_names="photo_search find_pictures", near="share_album",
    ),
    Family(
        "share_album",
        """Share a set of photos with somebody.
        Shares an album by id.""",
        "share photos",
        "shared the photos",
        (
            code("album_id", "Id of the set.", "AL", ask="Which album? I need its id.|What's the album's id?", names="album set_id"),
            person("recipient", "Who may see it.", ask="With whom?|Who gets to see it?", names="share_with to"),
            flag("can_edit", "Whether they may change it.", "with editing|so they can edit", names="allow_edit"),
        ),
        """+share {album_id} with {recipient}
        {album_id} to {recipient}
        +let {recipient} see {album_id}
        {recipient} wants {album_id}, share it
        +share album {album_id} with {recipient}, {can_edit}
        give {recipient} {album_id} {can_edit}
        album {album_id} for {recipient}
        +send {recipient} the album {album_id}
        i promised {recipient} {album_id}
        +open {album_id} for {recipient} {can_edit}
        +share {album_id}
        +share an album with {recipient}""",
        """{recipient} can see {album_id} now.
        Shared with {recipient}.
        {album_id} is open for {recipient}.
        {recipient} has access to {photos} photos.""",
        gives={"photos": between(4, 200)}, other_names="album_share share_photos", once=True,
    ),
    Family(
        "send_family_message",
        """Post a message on the family board.
        Message to one member or to everybody at home.""",
        "post on the family board",
        "told the family",
        (
            choice("to", "Who.", "everyone|mum=mum,mom|dad|grandma|kids=the kids", ask="To whom?|Who should get it?", names="recipient audience"),
            text("message", "What to say.", MESSAGES, ask="What should it say?|What's the message?", names="text body"),
        ),
        """+tell {to} on the family board: {message}
        family board, to {to}: {message}
        +post to {to}: {message}
        +let {to} know on the board: {message}
        message for {to} on the board: {message}
        board: {to}: {message}
        +write {to} a message on the family board, {message}
        put this on the board for {to}: {message}
        i want {to} to read this on the board: {message}
        +leave {to} a note on the family board saying {message}
        +post something to {to} on the family board
        +put this on the family board: {message}""",
        """It's on the board for {to}: {message}.
        {to} can read "{message}" now.
        Posted: {message}.
        The board says "{message}".""",
        other_names="family_board post_message board_message", once=True,
    ),
    Family(
        "invite_guests",
        """Invite somebody to an event.
        Sends an invitation with date and time.""",
        "send invitations",
        "invited everybody",
        (
            person("guest", "Who is invited.", ask="Whom should I invite?|Who's invited?", names="invitee name"),
            text("event", "To what.", EVENTS, ask="To what?|What's the event?", names="occasion title"),
            group("when", "When it is.",
                day("date", "Day.", 1, 25, ask="On which day?|When is it?"),
                clock("time", "HH:MM.", 10, 20, ask="What time?|At what time?", alone="{}|at {}")),
        ),
        """+invite {guest} to the {event} {date} at {time}
        {guest} should come to the {event} {date} at {time}
        +send {guest} an invitation: {event}, {date} at {time}
        invite: {guest}, {event}, {date} at {time}
        +ask {guest} to the {event} {date} at {time}
        {event} {date} at {time}, invite {guest}
        i want {guest} at the {event} {date} at {time}
        we're having a {event} {date} at {time}, {guest} is invited, send it
        +get {guest} an invite to the {event} {date} at {time}
        don't forget {guest}: {event} {date} at {time}, invite please
        +invite {guest} to the {event} {date}
        +invite {guest} to the {event} at {time}
        +invite {guest} {date} at {time}""",
        """{guest} is invited to the {event}.
        Invitation sent: {event}, {date}, {time}.
        {guest} knows about the {event}.
        Off it went to {guest}, number {invitation}. {date} at {time}.""",
        gives={"invitation": ticket("IV")}, other_names="send_invite invite_person", once=True, near="find_events",
    ),
    Family(
        "find_events",
        """Find things that are on in a town on a day.
        Local events: markets, fairs, shows.""",
        "look for local events",
        "looked up what's on",
        (
            text("town", "Where.", TOWNS, ask="In which town?|Where?", names="city place"),
            day("date", "Day.", 0, 14, ask="On which day?|When?", names="on day"),
            choice("kind", "What kind.", "market|music=live music|theatre|kids=something for kids|sport=sports", optional=True, names="category type"),
        ),
        """what's on in {town} {date}
        +find something to do in {town} {date}
        events in {town} {date}
        anything {kind} in {town} {date}
        {town} {date}, {kind}?
        we're bored, what's happening in {town} {date}
        +look for events {date} in {town}
        is there anything on in {town} {date}
        things to do {town} {date} {kind}
        +check what {town} has on {date}, {kind}
        what's on in {town}
        what's on {date}""",
        """{event_name} in {town} at {starts}.
        There's {event_name}, from {starts}.
        {date}: {event_name}, {starts}.
        {event_name}. It starts at {starts}.""",
        gives={"event_name": one_of("the lantern walk|a plant swap|the honey market|an open-air quiz|the duck race|a brass band evening"), "starts": one_of("10:00|14:00|18:30|20:00")},
        other_names="local_events whats_on event_search",
    ),
)
