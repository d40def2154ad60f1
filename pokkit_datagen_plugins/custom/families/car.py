"""The car, and charging it."""

# fmt: off
from __future__ import annotations

from pokkit_datagen_plugins.custom.family import Family
from pokkit_datagen_plugins.custom.params import choice, clock, code, day, flag, number, several, text
from pokkit_datagen_plugins.custom.results import between, end_of, later, money, one_of, ticket
from pokkit_datagen_plugins.custom.words import TOWNS

FAMILIES = (
    Family(
        "precondition_car",
        """Heat or cool the car before leaving.
        Start the car's climate control remotely.""",
        "warm up or cool the car",
        "warmed up the car",
        (
            number("temperature", "Degrees Celsius.", 17, 26, ask="To how many degrees?|What temperature in the car?", alone="{} degrees|{}", names="target degrees"),
            clock("ready_at", "When to be ready, HH:MM; at once if left out.", 5, 20, optional=True, names="departure_time by"),
            several("seats", "Seats to heat.", "driver|passenger|rear=back seats", most=2, optional=True, names="heated_seats"),
        ),
        """+warm the car up to {temperature} degrees
        +set the car to {temperature} degrees for {ready_at}
        car at {temperature} degrees by {ready_at}
        it's icy out, car to {temperature} degrees
        i'm leaving at {ready_at}, have the car at {temperature}
        +heat the car to {temperature} and the {seats} seat heating on
        car climate {temperature}
        +get the car to {temperature} degrees
        sort the car out, {temperature} degrees
        {temperature} degrees in the car, seat heating {seats}
        +warm up the car
        +have the car warm at {ready_at}""",
        """The car is heading for {temperature} degrees.
        {temperature} degrees in the car, ready at {ready}.
        It runs now. {temperature} degrees at {ready}.
        Cosy in a moment: {temperature} degrees.""",
        gives={"ready": later(5, 25, given="ready_at")}, other_names="car_climate preheat_car start_climate", near="get_car_status",
    ),
    Family(
        "get_car_status",
        """Read the car's state: charge or fuel, range, doors.
        Vehicle status.""",
        "check the state of the car",
        "checked on the car",
        (choice("part", "What to read.", "battery=battery,charge|doors=doors|tyres=tyre pressure,tyres|oil=oil level,oil|lights", ask="Battery, doors, tyres, oil or lights?|What about it?", names="item what"),),
        """what's the {part} on the car
        +check the car's {part}
        how about the {part} of my car
        car {part}
        +tell me the {part} of the car
        +look up my car's {part}
        is everything ok with the {part} on the car
        {part} of the car?
        i'm worried about the {part} on my car
        +read the car {part}
        how's the car
        +check my car""",
        """The car says: {reading}, range {range_km} km.
        {part}: {reading}.
        {reading}. It could go {range_km} km.
        All I get is "{reading}", and {range_km} km of range.""",
        gives={"reading": one_of("all good|fine|nothing to report|one warning light|as you left it"), "range_km": between(40, 480)}, other_names="vehicle_status car_info car_state",
    ),
    Family(
        "find_charger",
        """Find a charging station near a place.
        Free charge points for electric cars.""",
        "find a charging station",
        "found a charger",
        (
            text("near_place", "Where.", TOWNS, ask="Near where?|In which area?", names="location around"),
            choice("plug", "Plug type.", "type2=type 2|ccs|any=any plug", default="any", names="connector"),
            number("min_power", "At least so many kilowatts.", 11, 150, optional=True, names="min_kw power_kw"),
        ),
        """where can i charge near {near_place}
        +find a charger near {near_place}
        charging station {near_place}
        +look for a {plug} charger around {near_place}
        i need to charge in {near_place}, {plug}
        charge point near {near_place} with at least {min_power} kw
        nearly empty, charger near {near_place}
        any chargers in {near_place}, {min_power} kilowatts or more
        +get me to a charging station near {near_place}
        chargers {near_place} {plug} {min_power} kw
        where can i charge
        +find a charger""",
        """{station} has {free} free.
        Go to {station}: {free} plugs free, {distance} km.
        {free} free at {station}, number {station_id}.
        {station}, {distance} km away.""",
        gives={"station": one_of("Volt Yard|Lily Charge|Amber Plug|The Socket|Plug & Pond"), "station_id": ticket("ST"), "free": between(1, 8), "distance": between(1, 15)},
        other_names="charge_points find_charging_station", near="start_charging",
    ),
    Family(
        "start_charging",
        """Start charging at a station.
        Begin a charging session, up to a level.""",
        "start charging the car",
        "plugged in the car",
        (
            code("station_id", "Number on the charger.", "ST", ask="What's the number on the charger?|At which station?", names="charger_id point"),
            number("limit", "Charge up to this percent.", 50, 100, 5, default=80, alone="{} percent|{}%", names="target_percent until"),
        ),
        """+start charging at {station_id}
        +charge at {station_id} up to {limit} percent
        i'm at charger {station_id}, start
        plug {station_id}, go to {limit}%
        +begin charging on {station_id}
        {station_id} charge to {limit} percent
        i'm plugged in at {station_id}
        +turn on charger {station_id}, stop at {limit} percent
        charger {station_id} please
        +get {station_id} charging, {limit} percent is enough
        +start charging
        i'm plugged in, begin charging""",
        """Charging at {station_id}, up to {limit} percent.
        {station_id} is on. Done at {done_at}.
        It's flowing. {limit} percent at {done_at}.
        Session at {station_id} has begun, {price} in all.""",
        gives={"done_at": later(15, 120), "price": money(6, 30)}, other_names="charge_start begin_charging", once=True,
    ),
    Family(
        "pay_parking",
        """Pay for parking in a zone.
        Start a parking ticket for some minutes.""",
        "pay for parking",
        "paid for parking",
        (
            code("zone", "Number on the sign.", "Z", ask="What's the zone on the sign?|Which zone?", names="zone_id area"),
            number("minutes", "How long.", 15, 180, 15, ask="For how many minutes?|How long, in minutes?", alone="{} minutes|{} min|{}", names="duration time_min"),
        ),
        """+pay parking in zone {zone} for {minutes} minutes
        parking {zone} {minutes} minutes
        i parked in {zone}, pay {minutes} minutes
        +get a parking ticket, {zone}, {minutes} minutes
        {minutes} minutes of parking in {zone}
        zone {zone}, i'll be {minutes} minutes
        +start parking at {zone} for {minutes} min
        {zone} parking ticket, {minutes} min
        +park me in {zone} for {minutes} minutes
        i need a ticket for zone {zone}, {minutes} minutes
        +pay for parking in {zone}
        +pay {minutes} minutes of parking""",
        """Paid until {until}, {price}.
        Zone {zone} is paid until {until}.
        {minutes} minutes in {zone}: {price}.
        You're fine until {until}. That was {price}.""",
        gives={"until": end_of("minutes"), "price": money(1, 9)}, other_names="parking_ticket start_parking park", once=True,
    ),
    Family(
        "log_fuel",
        """Write down a refuel.
        Fuel diary: litres and odometer.""",
        "log a refuel",
        "logged the refuel",
        (
            number("litres", "Litres of fuel.", 10, 60, ask="How many litres?", alone="{} litres|{}", names="volume liters"),
            number("odometer", "Kilometres on the clock.", 12000, 98000, 7, ask="What's on the odometer?|How many kilometres on the clock?", alone="{}|{} km", names="mileage km"),
            flag("full_tank", "Whether the tank is full now.", "full tank|tank is full", names="filled_up"),
        ),
        """+log {litres} litres at {odometer} km
        refuel: {litres} litres, {odometer} km
        i tanked {litres} litres, odometer says {odometer}
        filled up {litres} litres at {odometer}, {full_tank}
        +note a refuel of {litres} litres at {odometer} kilometres
        {litres} litres, {odometer} on the clock, {full_tank}
        fuel log {litres} {odometer}
        +put {litres} litres at {odometer} km into the fuel diary
        got petrol, {litres} litres, {odometer} km
        +add a fill up: {odometer} km, {litres} litres, {full_tank}
        +log {litres} litres of fuel
        refuelled at {odometer} km, log it""",
        """{litres} litres at {odometer} km, noted.
        In the fuel diary: {litres} litres.
        Logged. You use {usage} litres per 100 km.
        {odometer} km, {litres} litres. That's {usage} per 100.""",
        gives={"usage": between(4, 9)}, other_names="fuel_entry refuel_log add_refuel", once=True,
    ),
    Family(
        "book_service",
        """Book the car in at the garage.
        Make a workshop appointment.""",
        "book a car service",
        "took the car to the garage",
        (
            choice("work", "What is to be done.", "tyre_change=a tyre change,new tyres|oil_change=an oil change|inspection=an inspection|brakes=a brake check|air_con=an air con service", ask="What needs doing?|Tyres, oil, inspection, brakes or air con?", names="job service_type"),
            day("date", "Day.", 1, 25, ask="For which day?|When can you bring it in?", names="on appointment_date"),
            flag("loan_car", "Whether a loan car is needed.", "with a loan car|and i need a loan car", names="courtesy_car"),
        ),
        """+book the car in for {work} {date}
        {work} {date}
        +make an appointment at the garage {date}, {work}
        the car needs {work}, {date} would be good
        garage {date} for {work} {loan_car}
        +schedule {work} {date} {loan_car}
        can the garage do {work} {date}
        car in for {work} {date}
        it's time for {work}, book it {date}
        i want {work} {date} {loan_car}
        +book the car in {date}
        the car needs {work}, book it in""",
        """Booked in {date} at {time}.
        {work} on {date}, {time}.
        The garage expects you {date}, {time}. About {price}.
        {date}, {time}, for the {work}. Roughly {price}.""",
        gives={"time": one_of("07:30|08:15|09:45|13:30"), "price": money(40, 260)}, other_names="garage_appointment workshop_booking", once=True,
    ),
)
