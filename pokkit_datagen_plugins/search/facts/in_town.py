"""What goes on in a town: weather and news."""

from __future__ import annotations

from pokkit_datagen_plugins.search.facts.dice import Dice, clock
from pokkit_datagen_plugins.search.facts.kind import Facts, Kind, lines, pairs

_DAYS = ("today", "tomorrow", "tonight", "this weekend", "tomorrow morning", "tomorrow", "this afternoon")
_SKIES = lines("""sunny
mostly sunny
cloudy with sunny spells
overcast
grey and damp
light rain
steady rain
heavy showers
drizzle on and off
fog that clears late
windy with showers
thundery
hazy sunshine
dry but cloudy
sun and clouds by turns
a bright start, then rain
sticky and close""")
_COLD_SKIES = lines("""sleet
light snow
heavy snow
freezing fog
clear and frosty
icy drizzle
grey and raw
sunny but cold
snow showers
cold rain
overcast
dry but bitter""")
_WINDS = (
    "a light breeze",
    "almost no wind",
    "a fresh westerly wind",
    "strong gusts",
    "a cold north wind",
    "a mild southerly breeze",
)


def _weather(dice: Dice) -> Facts:
    day = f"on {dice.weekday()}" if dice.random() < 0.35 else dice.of(_DAYS)
    low = dice.between(-4, 19)
    sky, town = dice.of(_COLD_SKIES if low < 2 else _SKIES), dice.town()
    wet = any(word in sky for word in ("rain", "shower", "drizzle", "sleet", "snow", "thunder"))
    return {
        "town": town,
        "subject": town,
        "day": day,
        "when": day.removeprefix("on ").capitalize() if day.startswith("on ") else day.capitalize(),
        "sky": sky,
        "high": dice.degrees(low + dice.between(3, 11)),
        "low": dice.degrees(low),
        "rain": f"{dice.between(55, 95, 5) if wet else dice.between(0, 20, 5)}%",
        "wind": dice.of(_WINDS),
        "sunset": clock(dice.between(16 * 60 + 10, 21 * 60 + 40)),
    }


WEATHER = Kind(
    "weather",
    _weather,
    pairs("""{town} weather forecast > {when}: {sky}, high {high}, low {low}, chance of rain {rain}, {wind}. Sunset {sunset}.
Weather in {town} > Forecast, {when}: {sky}. {low} to {high} (low to high). Chance of rain {rain}. Wind: {wind}. Sunset \
{sunset}."""),
    lines("""the weather in {town} {day}
the forecast for {town} {day}
{town} weather {day}
weather {town} {day}
the weather forecast for {town} {day}
the temperature in {town} {day}
the chance of rain in {town} {day}
rain in {town} {day}
the {town} forecast for {day}
weather warnings for {town} {day}
weather predictions for {town} {day}
weather in {town} {day}"""),
    lines("""what the weather's like in {town} {day}
if it's going to rain in {town} {day}
whether it'll rain in {town} {day}
if i need an umbrella in {town} {day}
how cold it gets in {town} {day}
how warm it'll be in {town} {day}
what the weather is doing in {town} {day}
whether i need a coat in {town} {day}
if there's rain coming in {town} {day}
what it's going to be like weather wise in {town} {day}
if the weather holds in {town} {day}"""),
    lines("""what's the weather like in {town} {day}
is it going to rain in {town} {day}
will it rain in {town} {day}
do i need an umbrella in {town} {day}
how cold is it in {town} {day}
how hot is it going to be in {town} {day}
what's the temperature in {town} {day}
do i need a coat in {town} {day}
how's the weather in {town} {day}
any rain in {town} {day}
is the weather any good in {town} {day}
what's the forecast for {town} {day}
will the weather be nice in {town} {day}
is it raining in {town} {day}
what will the weather be in {town} {day}"""),
    pairs("""and is it windy? > {wind}
what about the wind > {wind}
how cold does it get at worst? > {low}
what's the lowest it goes > {low}
and the high? > {high}
when's the sun going down > sunset is at {sunset}
what time is sunset there? > {sunset}
how likely is rain exactly > {rain}
so what's the rain chance in numbers > {rain}"""),
    ("sky", "high", "low", "rain"),
)

_THINGS = lines("""bridge | is closed after a lorry got stuck | It opens again on {weekday}
bridge | is closed for repairs to the railings | Work ends on {weekday}
library | opens again after a year of building | The first story hour is on {weekday}
swimming pool | loses its roof in the storm | Nobody was hurt; it stays shut until {weekday}
town hall clock | runs backwards for a night | An engineer comes on {weekday}
ferry | gets a new captain after thirty years | Her first trip is on {weekday}
market square | floods after a burst pipe | Pumps run until {weekday}
main road | is closed because of a landslip | Traffic goes by the old mill until {weekday}
post office | moves into the old bakery | Doors open on {weekday}
school | gets a vegetable garden on its roof | The first harvest is sold on {weekday}
cinema | is saved by its neighbours | It shows its first film on {weekday}
railway station | bans pigeons and fails | The council votes again on {weekday}
park | gets forty new trees | Planting goes on until {weekday}
bakery | wins the county prize for its rye loaf | Free slices are given out on {weekday}
harbour | is shut because of a lost whale | Boats may leave again on {weekday}
museum | finds a lost map in a drawer | It is on show from {weekday}
fountain | turns green overnight | The water is tested until {weekday}
water tower | is painted by the art class | It is unveiled on {weekday}
power station | fails for an hour | The report comes on {weekday}
goose | stops the traffic for two hours | The vet lets it go on {weekday}
university | wins an award for its nursing course | The party is on {weekday}
homeless shelter | opens thirty more beds | Volunteers are asked to come on {weekday}
bank | warns of a data breach | Letters go out by {weekday}
referendum | is called off at the last minute | A new date is named on {weekday}
clinic | looks for people with a rare genetic disease | Calls are taken until {weekday}
casino | closes after a fire in the kitchen | It hopes to open on {weekday}
police station | gets a visit from a lost buffalo | Its owner is sought until {weekday}
theatre | cancels its musical on account of flu | Tickets are refunded until {weekday}
bus company | raises the minimum fare | It is finalized on {weekday}
newspaper | publishes its last issue | The archive opens on {weekday}
zoo | names its baby giraffe | It can be visited from {weekday}
highway | loses a lane for recent storm damage | Workers finish on {weekday}
fire brigade | saves a hotdog stand from the river | The stand is back on {weekday}
youth choir | is invited to sing overseas | They leave on {weekday}
factory | lets forty workers go | The union meets on {weekday}
football pitch | is dug up by moles | Games move to the school until {weekday}
gas line | breaks under the high street | Homes are warm again by {weekday}
election | has to be counted again | The result comes on {weekday}""")


def _news(dice: Dice) -> Facts:
    thing, what, then = dice.of(_THINGS).split(" | ")
    town = dice.town()
    return {
        "town": town,
        "subject": f"{town} {thing}",
        "thing": thing,
        "what": what,
        "then": then.format(weekday=dice.weekday()),
        "people": str(dice.between(12, 900)),
        "who": f"{dice.of(('mayor', 'councillor', 'neighbour', 'engineer', 'spokeswoman'))} {dice.surname()}",
    }


NEWS = Kind(
    "news",
    _news,
    pairs("""{town} news today: {thing} {what} > {town} {thing} {what}. {then}. About {people} people are affected, says {who}.
{town} {thing} {what} - what happened > News from {town} today: the {thing} {what}. {then}. {people} people affected, \
according to \
{who}."""),
    lines("""the news about the {town} {thing}
news from {town} today
the latest news on the {thing} in {town}
the {town} news
{town} {thing} news
what happened with the {town} {thing}
news about the {thing} in {town}
the story about the {town} {thing}
the headlines about the {town} {thing}
breaking news on the {town} {thing}
articles on the {thing} in {town}
recent news about the {town} {thing}"""),
    lines("""what happened to the {thing} in {town}
what's going on with the {town} {thing}
what's up with the {thing} in {town}
what the news is from {town}
what's in the {town} news today
if there's any news about the {town} {thing}
why everyone's talking about the {town} {thing}
what the headlines say about the {town} {thing}"""),
    lines("""what happened to the {thing} in {town}
what's going on with the {town} {thing}
any news about the {town} {thing}
what's the news from {town}
what's the latest on the {thing} in {town}
did something happen at the {town} {thing}
why is the {town} {thing} in the news
what's happening in {town} today with the {thing}
is there news on the {town} {thing}"""),
    pairs("""who says so? > {who}
who said that > {who}
how many people does it affect > about {people} people
are many people affected? > about {people}
and then what > {then}
what happens next? > {then}"""),
    ("then", "people"),
)
