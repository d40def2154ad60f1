"""Music, concerts and films."""

# fmt: off
from __future__ import annotations

from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.params import choice, code, flag, number, text
from pokkit_datagen_plugins.custom.results import between, in_days, money, one_of, ticket
from pokkit_datagen_plugins.custom.words import BANDS, SONGS

SPEAKERS = "kitchen=kitchen speaker|living_room=living room speaker|bedroom=bedroom speaker|headphones"

FAMILIES = (
    Family(
        "play_music",
        """Play a song, optionally on a certain speaker.
        Music player: start a song by title.""",
        "play a song",
        "put a song on",
        (
            text("song", "Title.", SONGS, ask="Which song?|What should I play?", names="title track"),
            choice("speaker", "Where.", SPEAKERS, optional=True, names="device output"),
            flag("repeat", "Whether to loop it.", "on repeat|on loop", names="loop"),
        ),
        """+play {song}
        +put on {song}
        +play {song} on the {speaker}
        i want to hear {song}
        {song} please
        {song} on the {speaker}, {repeat}
        i've got {song} stuck in my head, play it
        +start {song} {repeat}
        music: {song}
        +blast {song} on the {speaker}
        +play a song
        +play something on the {speaker}""",
        """Playing {song}.
        {song} it is. {length} minutes of bliss.
        Now playing: {song}.
        {song}, {length} minutes. I'm tapping along.""",
        gives={"length": between(2, 6)}, other_names="music_play start_song play_track", near="add_to_playlist",
    ),
    Family(
        "add_to_playlist",
        """Add a song to a playlist.
        Saves a track in one of the playlists.""",
        "add songs to a playlist",
        "added it to my playlist",
        (
            text("song", "Title.", SONGS, ask="Which song?|What should go on it?", names="title track"),
            choice("playlist", "Which playlist.", "workout|chill|party|road_trip=road trip|sleep|cooking", ask="Which playlist?|Workout, chill, party, road trip, sleep or cooking?", names="list target"),
        ),
        """+add {song} to my {playlist} playlist
        +put {song} on the {playlist} list
        {song} to {playlist}
        {song} belongs on my {playlist} playlist
        +save {song} in {playlist}
        +stick {song} on the {playlist} playlist
        {playlist} playlist: {song}
        love this one, {song}, add it to {playlist}
        i want {song} on my {playlist} playlist
        playlist {playlist} add {song}
        +add {song} to a playlist
        +add a song to my {playlist} playlist""",
        """{song} is on {playlist}, {tracks} songs now.
        Added {song} to {playlist}.
        {playlist} has {tracks} songs, with {song}.
        On the {playlist} list: {song}.""",
        gives={"tracks": between(5, 90)}, other_names="playlist_add save_track", once=True,
    ),
    Family(
        "set_volume",
        """Set the volume of a speaker.
        Speaker volume in percent.""",
        "change a speaker's volume",
        "turned the music down",
        (
            choice("speaker", "Which speaker.", SPEAKERS, ask="Which speaker?|On what?", names="device output"),
            number("percent", "Volume, 0-100.", 5, 100, 5, ask="How loud, in percent?|To what percent?", alone="{} percent|{}%", names="volume level"),
        ),
        """+set the {speaker} to {percent} percent
        {speaker} volume {percent}
        +turn the {speaker} to {percent}%
        sound check, {speaker} to {percent} percent
        fix the {speaker} volume, make it {percent} percent
        {speaker} at {percent} percent
        +put the volume on the {speaker} at {percent}
        volume {percent} on the {speaker}
        +make the {speaker} {percent} percent loud
        guests are coming, {speaker} {percent} percent
        +change the volume on the {speaker}
        +set the volume to {percent} percent""",
        """{speaker} at {percent} percent.
        The {speaker} volume is {percent}.
        {percent} percent on the {speaker}.
        Volume {percent}, {speaker}.""",
        other_names="volume_set speaker_volume", near="play_music",
    ),
    Family(
        "find_concerts",
        """Find concerts of a band.
        Upcoming gigs by artist.""",
        "look for concerts",
        "checked for concerts",
        (
            text("artist", "Band or singer.", BANDS, ask="Which band?|Who do you want to see?", names="band performer"),
            number("radius_km", "How far away at most.", 10, 200, 10, optional=True, names="within_km max_distance"),
        ),
        """are {artist} playing anywhere
        +find concerts of {artist}
        when do {artist} play near here
        {artist} concerts within {radius_km} km
        {artist} tour dates
        any gigs by {artist} within {radius_km} kilometres
        +look up shows by {artist}
        i want to see {artist} live
        are there tickets for {artist}, at most {radius_km} km away
        +check if {artist} are touring
        any concerts soon?
        +find a concert""",
        """{artist} play {venue} on {date}. Event {event_id}.
        {venue}, {date}, from {price}.
        Yes! {date} at {venue}, {price}.
        {event_id}: {artist} at {venue}, {date}.""",
        gives={"venue": one_of("the Old Cannery|Moss Hall|Tin Roof|Harbour Arena|the Glasshouse"), "date": in_days(5, 90), "event_id": ticket("EV"), "price": money(15, 80)},
        other_names="concert_search gig_finder tour_dates", near="buy_tickets",
    ),
    Family(
        "buy_tickets",
        """Buy tickets for an event by its id.
        Ticket shop.""",
        "buy tickets",
        "bought the tickets",
        (
            code("event_id", "Id of the event.", "EV", ask="Which event? I need its id.|What's the event id?", names="event show_id"),
            number("count", "How many.", 2, 8, ask="How many tickets?|For how many people?", alone="{}|{} tickets|for {}", names="quantity tickets"),
            choice("area", "Where.", "standing|seated|balcony", optional=True, names="section category"),
        ),
        """+buy {count} tickets for {event_id}
        {count} tickets {event_id}
        +get {count} {area} tickets for {event_id}
        i want {count} tickets to event {event_id}
        {event_id}, {count} people, {area}
        we're {count}, get us into {event_id}
        +grab {count} tickets for {event_id}, {area}
        tickets for {event_id}, {count} please
        +order {count} for {event_id}
        before it sells out, {count} for {event_id}
        +buy tickets for {event_id}
        +buy {count} tickets""",
        """{count} tickets for {event_id}, order {order}.
        Got them. Order {order}, {total}.
        You're going! {count} tickets, {total}.
        Order {order}: {count} for {event_id}.""",
        gives={"order": ticket("TK"), "total": money(30, 300)}, other_names="ticket_order get_tickets", once=True,
    ),
    Family(
        "suggest_film",
        """Suggest a film for the evening.
        Film ideas by genre and length.""",
        "suggest a film",
        "picked a film",
        (
            choice("genre", "Kind of film.", "comedy|thriller|romance=romance|horror=horror|documentary|fantasy|western", ask="What kind of film?|Which genre?", names="category kind"),
            number("max_minutes", "At most so long.", 80, 180, 10, optional=True, names="max_length runtime"),
            flag("for_kids", "Whether children watch too.", "kid friendly|for the kids too", names="family_friendly"),
        ),
        """+suggest a {genre} film
        what's a good {genre} film
        {genre} film under {max_minutes} minutes
        we want to watch a {genre} movie, {for_kids}
        +pick a {genre} film, {max_minutes} minutes at most
        film night! {genre}
        any {genre} movie that's not longer than {max_minutes} minutes
        in the mood for a {genre} film
        {genre} movie {for_kids}
        +find us a {genre} film {for_kids}
        +suggest a film
        what should we watch tonight""",
        """{film}, {minutes} minutes.
        Try {film}. {minutes} minutes, rated {rating} of 10.
        {film} fits: {genre}, {minutes} minutes.
        My pick is {film}.""",
        gives={"film": one_of("The Lantern Thief|Nine Kettles|Soft Weather|Mister Quill|A Goat Called Monday|Under the Pier|The Second Postman"), "minutes": between(75, 150, under="max_minutes"), "rating": between(6, 9)},
        other_names="film_ideas recommend_movie movie_pick",
    ),
)
