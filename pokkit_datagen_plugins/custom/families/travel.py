"""Trips: flights, trains, hotels, rides, weather on the way."""

# fmt: off
from __future__ import annotations

from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.params import amount, choice, clock, code, day, flag, group, number, text
from pokkit_datagen_plugins.custom.results import between, exchanged, later, money, one_of, soon_after, ticket
from pokkit_datagen_plugins.custom.words import TOWNS

FAMILIES = (
    Family(
        "search_flights",
        """Find flights between two cities on a date.
        Flight search. Returns the best offer with its id and price.""",
        "look for flights",
        "looked up the flights",
        (
            text("origin", "City to leave from.", TOWNS, ask="Where from?|From which city?", names="from_city departure"),
            text("destination", "City to fly to.", TOWNS, ask="Where to?|Flying where?", names="to_city arrival"),
            day("date", "Day of the flight.", 1, 60, ask="On which day?|When do you want to fly?", names="departure_date fly_on"),
            choice("cabin", "Class.", "economy|premium=premium,premium economy|business=business,business class", default="economy", names="travel_class"),
        ),
        """+find flights from {origin} to {destination} {date}
        +search for a flight from {origin} to {destination} {date}, {cabin}
        any flights from {origin} to {destination} {date}?
        i need to fly from {origin} to {destination} {date}
        flights {origin} to {destination} {date}
        what's there from {origin} to {destination} {date} in {cabin}
        how do i get from {origin} to {destination} by plane {date}
        +look up planes {origin} to {destination} {date}
        we want to fly to {destination} from {origin} {date}, what's on offer
        i have to be in {destination} and i'm in {origin}, flying {date}, find me something
        +find me a flight from {origin} to {destination}
        i need a flight to {destination} {date}
        any flights from {origin} {date}""",
        """Best I found: flight {flight_id} at {departs}, {price}.
        {flight_id} leaves {origin} at {departs} and costs {price}.
        There's {flight_id} to {destination} {date} for {price}, {stops}.
        {date}: {flight_id}, {departs}, {stops}, {price}.""",
        gives={"flight_id": ticket("FX"), "departs": later(60, 900), "price": money(60, 400), "stops": one_of("no stops|one stop|two stops")},
        other_names="flight_search find_flight get_flight_offers", near="search_trains",
    ),
    Family(
        "search_trains",
        """Find train connections between two stations.
        Rail timetable: next trains on a day after a time.""",
        "look for trains",
        "checked the train times",
        (
            text("origin", "Station to leave from.", TOWNS, ask="From which station?|Where does it start?", names="from_station start"),
            text("destination", "Station to arrive at.", TOWNS, ask="To which station?|Where to?", names="to_station end"),
            day("date", "Day of travel.", 0, 14, ask="For which day?|Which day are you travelling?", names="travel_date"),
            clock("after", "Earliest departure, HH:MM.", optional=True, names="earliest not_before"),
        ),
        """+find trains from {origin} to {destination} {date}
        trains {origin} to {destination} {date}
        +look up the train to {destination} from {origin} {date} from {after}
        next train from {origin} to {destination} {date}?
        i'm taking the train from {origin} to {destination} {date}, when does it go
        when's there a train {date} from {origin} to {destination}, not before {after}
        +check rail times {origin} to {destination} {date}
        train {origin} {destination} {date} from {after}
        is there a train {date} from {origin} to {destination}
        going to {destination} by rail {date}, starting in {origin}
        +find me a train from {origin} to {destination}
        trains to {destination} {date}""",
        """A train leaves {origin} at {departs} from platform {platform}.
        {departs} from {origin}, platform {platform}, {changes}. Connection {train_id}.
        {train_id} to {destination} at {departs}, {changes}.
        {departs}, platform {platform}. That's {train_id}.""",
        gives={"train_id": ticket("TR"), "departs": soon_after("after", 10, 300), "platform": between(1, 14), "changes": one_of("direct|one change|two changes")},
        other_names="train_times rail_connections find_train",
    ),
    Family(
        "book_flight",
        """Book a flight that was found, by its id.
        Buys seats on a flight.""",
        "book a flight",
        "booked the flight",
        (
            code("flight_id", "Id from the flight search.", "FX", ask="Which flight? I need its id.|What's the flight's id?", names="flight offer_id"),
            number("passengers", "How many people fly.", 2, 8, ask="For how many people?|How many seats?", alone="{} people|{} seats|{} of us", names="seats travellers"),
            choice("seat", "Kind of seat.", "window=window,window seat|aisle=aisle,aisle seat|any=any seat", optional=True, names="seat_preference"),
        ),
        """+book flight {flight_id} for {passengers} people
        +book {flight_id}, {passengers} seats
        +get us {passengers} seats on {flight_id}
        take {flight_id} for {passengers}, {seat} if there is one
        {flight_id} for {passengers} people please
        i'll take flight {flight_id}, {passengers} passengers
        +reserve {passengers} places on {flight_id}, {seat}
        we're {passengers} people, put us on {flight_id}
        book it: {flight_id}, {passengers} people, {seat}
        +book flight {flight_id}
        +book {passengers} seats on a flight""",
        """Booked: {flight_id}, reference {booking}.
        You're on {flight_id}, {passengers} seats. Reference {booking}.
        {passengers} seats on {flight_id}, booking {booking}.
        Booking {booking} is confirmed for {flight_id}.""",
        gives={"booking": ticket("BK")}, other_names="flight_booking reserve_flight buy_flight", once=True,
    ),
    Family(
        "search_hotels",
        """Find a room for some nights.
        Hotel search by city, arrival and nights.""",
        "look for hotels",
        "looked at hotels",
        (
            text("city", "Where.", TOWNS, ask="In which city?|Where?", names="place location"),
            day("check_in", "Day of arrival.", 1, 60, ask="From which day?|When do you arrive?", names="arrival from_date"),
            number("nights", "How many nights.", 2, 14, ask="How many nights?|For how long, in nights?", alone="{} nights|{}", names="duration_nights"),
            amount("max_price", "Most per night.", 50, 200, 10, optional=True, names="budget price_limit"),
            flag("pets", "Whether pets must be allowed.", "dog friendly|with a dog|pets allowed", names="pet_friendly"),
        ),
        """+find a hotel in {city} {check_in} for {nights} nights
        hotel in {city} {check_in}, {nights} nights
        i need somewhere to stay in {city} {check_in} for {nights} nights
        +look for a room in {city} {check_in}, {nights} nights, under {max_price} a night
        we're in {city} {check_in} for {nights} nights and need a hotel, {pets}
        anything {pets} in {city} {check_in} for {nights} nights
        rooms in {city} {check_in} {nights} nights max {max_price}
        where can i sleep in {city} {check_in} for {nights} nights
        {nights} nights in {city} {check_in}, what's free
        +find me a hotel in {city} {check_in}
        +find a hotel in {city} for {nights} nights
        hotel {check_in} for {nights} nights please""",
        """{hotel} has a room for {price} a night, offer {hotel_id}.
        I found {hotel} in {city}: {price} a night, {rating} of 10.
        {hotel}, {price}, rated {rating}. Its id is {hotel_id}.
        In {city}: {hotel}, {price} per night.""",
        gives={"hotel": one_of("Hotel Marabou|The Copper Kettle Inn|Pension Linde|Harbour Lodge|The Quiet Owl|Villa Sorrel|Casa Quince"), "hotel_id": ticket("HT"), "price": money(45, 190, under="max_price"), "rating": between(6, 9)},
        other_names="hotel_search find_room find_accommodation",
    ),
    Family(
        "book_hotel",
        """Book a room by the id from the hotel search.
        Reserve a hotel room for some guests.""",
        "book a hotel room",
        "booked the hotel",
        (
            code("hotel_id", "Id from the hotel search.", "HT", ask="Which one? I need the id.|What's the offer's id?", names="offer_id room_id"),
            group("guests", "Who comes.",
                number("adults", "Grown-ups.", 2, 4, ask="How many adults?", alone="{} adults|{}"),
                number("children", "Children.", 2, 4, optional=True)),
        ),
        """+book hotel {hotel_id} for {adults} adults
        +book {hotel_id} for {adults} adults and {children} children
        take room {hotel_id}, {adults} adults
        {hotel_id}, {adults} adults, {children} kids
        +reserve {hotel_id} for us, {adults} adults {children} kids
        we'll take {hotel_id}, that's {adults} grown ups
        +get the room {hotel_id} for {adults} adults
        hotel {hotel_id} please, {adults} adults plus {children} children
        +book room {hotel_id}
        i want to book {hotel_id}""",
        """Booked {hotel_id}, confirmation {confirmation}.
        The room is yours: {confirmation}.
        {adults} adults at {hotel_id}. Confirmation {confirmation}.
        Room {hotel_id} is reserved, number {confirmation}.""",
        gives={"confirmation": ticket("CF")}, other_names="reserve_hotel hotel_booking book_room", once=True, near="search_hotels",
    ),
    Family(
        "order_ride",
        """Order a car with a driver.
        Request a taxi to an address, now or at a time.""",
        "order a taxi",
        "ordered a cab",
        (
            text("destination", "Where to.", TOWNS, ask="Where to?|Where should it take you?", names="to dropoff"),
            choice("car", "Kind of car.", "standard=normal car,standard car|large=big car,large car|accessible=wheelchair car", default="standard", names="vehicle ride_type"),
            clock("pickup_time", "When, HH:MM; now if left out.", optional=True, names="at pickup_at"),
        ),
        """+order a taxi to {destination}
        +get me a cab to {destination} at {pickup_time}
        taxi to {destination}
        i need a ride to {destination}
        +call a taxi to {destination}, {car}
        ride to {destination} at {pickup_time} please
        we need a {car} to {destination} at {pickup_time}
        +book me a ride to {destination}
        can't walk to {destination} in this rain, get a taxi
        cab {destination} {pickup_time}
        +order a taxi
        i need a ride at {pickup_time}
        get me a cab""",
        """{driver} is your driver, about {price}.
        Your ride to {destination} is booked, {driver} drives, about {price}.
        {driver} picks you up. It'll be around {price}.
        A car to {destination}: {price}, driver {driver}.""",
        gives={"driver": one_of("Maro|Jilly|Tendai|Bruno|Oksana|Farid|Wren"), "price": money(8, 45)},
        other_names="request_taxi call_cab ride_request", once=True, near="get_route",
    ),
    Family(
        "get_route",
        """Work out the way to a place and how long it takes.
        Route and travel time by foot, bike, car or bus.""",
        "work out a route",
        "looked up the route",
        (
            text("destination", "Where to.", TOWNS, ask="To where?|Where are you going?", names="to goal"),
            choice("mode", "How to travel.", "walking=on foot,walking|cycling=by bike,cycling|driving=by car,driving|transit=by bus,by public transport", ask="How are you travelling, foot, bike, car or bus?", names="travel_mode by"),
            choice("avoid", "What to avoid.", "tolls|motorways|ferries|hills", optional=True, names="without"),
        ),
        """how long to {destination} {mode}
        +find the way to {destination} {mode}
        +get me directions to {destination} {mode}
        route to {destination} {mode}
        how far is {destination} {mode}
        i'm going to {destination} {mode}, how long is that
        +plan a route to {destination} {mode} without {avoid}
        best way to {destination} {mode}, no {avoid}
        {destination} {mode} avoiding {avoid}
        directions {destination} {mode}
        how long does it take to {destination}
        +find the way to {destination}""",
        """{minutes} minutes to {destination}, {distance} km.
        About {minutes} minutes {via}.
        {distance} km, so {minutes} minutes.
        To {destination}: {minutes} minutes {via}, {distance} km.""",
        gives={"minutes": between(6, 140), "distance": between(2, 60), "via": one_of("via the river road|via the old bridge|through the centre|along the canal|over the hill")},
        other_names="directions route_planner travel_time",
    ),
    Family(
        "get_forecast",
        """Weather forecast for a place on a day.
        Forecast: temperatures, sky and chance of rain.""",
        "get the weather forecast",
        "looked at the forecast",
        (
            text("place", "Town.", TOWNS, ask="For which place?|Where?", names="city location"),
            day("date", "Day of the forecast.", 0, 9, ask="For which day?|Which day?", names="day for_date"),
        ),
        """what's the weather in {place} {date}
        +check the forecast for {place} {date}
        will it rain in {place} {date}
        weather {place} {date}
        do i need a jacket in {place} {date}
        how hot will it get in {place} {date}
        +get me the forecast {date}, i'm in {place}
        is {place} going to be sunny {date}
        we're in {place} {date}, what will the weather do
        forecast {place} {date}
        what's the weather {date}
        will it rain in {place}""",
        """{sky} in {place}, {high} degrees at most.
        {date}: {sky}, up to {high} degrees, {rain} percent chance of rain.
        {place} gets {high} degrees and {sky}.
        Chance of rain {rain} percent, {sky}, high of {high}.""",
        gives={"sky": one_of("sunny spells|clouds|showers|clear sky|fog early on|wind and clouds"), "high": between(4, 31), "rain": between(0, 95)},
        other_names="weather_forecast forecast_for day_weather",
    ),
    Family(
        "convert_currency",
        """Convert a sum from one currency to another at today's rate.
        Exchange rates.""",
        "convert money",
        "worked out the exchange",
        (
            number("value", "The sum.", 10, 900, 10, ask="How much?|What sum?", alone="{}", names="sum amount"),
            choice("source", "Currency of the sum.", "EUR=euros|USD=us dollars|GBP=british pounds|JPY=yen|INR=indian rupees", ask="From which currency?", names="from_currency base"),
            choice("target", "Wanted currency.", "CHF=swiss francs|SEK=swedish kronor|CAD=canadian dollars|AUD=australian dollars|NZD=new zealand dollars", ask="Into which currency?|To what?", names="to_currency into"),
        ),
        """what's {value} {source} in {target}
        +convert {value} {source} to {target}
        {value} {source} in {target}
        how much is {value} {source} in {target}
        +work out {value} {source} in {target}
        if i change {value} {source} what do i get in {target}
        {value} {source} to {target} please
        i have {value} {source}, how many {target} is that
        +tell me what {value} {source} comes to in {target}
        the shop wants {value} {source}, in {target} that's what
        how much is {value} {source}
        +convert {value} to {target}""",
        """That's {converted} in {target}, at today's rate.
        {value} comes to {converted}.
        About {converted}.
        {converted}, says the bank.""",
        gives={"converted": exchanged}, other_names="exchange fx_convert currency_calc",
    ),
)
