"""Texts of several lines, details that people keep handy, and snippets of code."""

from __future__ import annotations

LINES = {
    "shopping": """$groceries\\n$groceries\\n$groceries
$groceries\\n$groceries\\n$groceries\\n$groceries
- $groceries\\n- $groceries\\n- $groceries\\n- $groceries
shopping:\\n$groceries\\n$groceries\\n$groceries\\n$groceries\\n$groceries""",
    "todo": """$job\\n$job\\n$job
1. $job\\n2. $job\\n3. $job
[ ] $job\\n[ ] $job\\n[ ] $job\\n[x] $job
$day:\\n- $job\\n- $job""",
    "poem": """$haiku_a\\n$haiku_b\\n$haiku_a
$haiku_a,\\n$haiku_b,\\n$haiku_c
roses are red\\n$rhyme""",
    "haiku_a": """rain on the window
one lamp in the fog
the kettle ticks on
a moth on the glass
frost on my sleeves now
first train of the day
the cat wants her chair
low tide, no one here
steam over the sink
crows on the goalpost""",
    "haiku_b": """the neighbour sings to her plants
somebody's radio hums
I count the buses again
all the washing still outside
my tea goes cold by itself
the whole street smells of warm bread
a paper boat finds the drain
nobody answers the phone""",
    "haiku_c": """then the light goes on
still, I wave at it
and the kids run home
so this is sunday
spring forgot its coat
I leave the door wide""",
    "rhyme": """violets are blue\\nthe bins go out $day\\nand it's down to you
my face is too\\ni fell off the $thing\\nin front of the queue
i've got the flu\\nbring $food please\\nand tissues too
the sky's turning grey\\ni'll be at $spot\\nfor most of the day""",
    "recipe": """^00g flour\\n^ eggs\\n~.5 tsp salt\\n^~ min at 1^0C
whisk ^ eggs, fold in ^00 g sugar, bake ^~ minutes
$groceries\\n$groceries\\n^ cloves garlic\\nsimmer ^~ min, salt at the end
Soak ^00g chickpeas overnight\\nRinse\\nBoil ^~ min with a bay leaf
^ cups oats\\n^ tbsp honey\\npinch of salt\\nbake 1^ min, stir, bake ^ more""",
    "wifi": """wifi: $net\\npassword: $pass
Network: $net\\nPassword: $pass
$net\\n$pass
Guest wifi: $net\\nPassword: $pass\\n(capital letters matter)""",
    "net": """Oakbarn Guest
TheBurrow_5G
$name's Place
Loft-^~
Tadpole Network
Heron House
PrettyFly
FlatB_guest
Pondlife""",
    "pass": """frogs-and-logs-^~
Marmalade^~^
tin.kettle.^~~
quietotter^~
LemonHat!^~
seven-blue-pots
Gravel^~Road
$groceries_pass^~^~""",
    "groceries_pass": """turnip
biscuit
mango
noodle
pickle
crumpet
waffle""",
    "address": """^~ $street, $town
Flat ^, ^~ $street, $town
^~^ $street, Apt ^B, $town
c/o $name, ^~ $street, $town
The Old Bakery, $street, $town
Unit ^, $street Works, $town""",
    "directions": """second left after the chapel, blue door, buzz ^~
Platform ^, go over the bridge, I'm by the clock
from $spot take the ^~ to $street, then walk two minutes
drive past $spot, left at the mural, park behind the $thing shop, code for the gate is ^~^~""",
    "bio": """part-time gardener, full-time $food enthusiast, $town
$name. she/her. $town. mostly $food and bad puns
nurse, runner, owner of one rude parrot 🦜
learning the cello very slowly | $town | ask me about $food""",
    "code": """const total = items.length * ^;
<h1>Hello {{ user.name }}</h1>
for i in range(^~): print(i)
SELECT name FROM frogs WHERE pond = ^~;
git commit -m "fix the $thing"
{{ order.id }} ships to {{ order.city }}
if (rain) { bring("umbrella"); }
pip install tadpole==^.~.^
{"name": "$name", "age": ^~}
Hi {{first_name}}, your slot is {{slot}}
=SUM(B^:B^~)
{% if guest %}Welcome back{% endif %}
ssh frog@pond.example -p ^~^~
rsync -av notes/ backup/^~/
let pond = frogs.filter(f => f.age > ^);
\\d{^}-\\w+
echo "$name was here" >> log.txt
chmod ^~^ run.sh""",
    "listing": """$shopping
$shopping
$todo
$todo
$poem
$recipe
$recipe
$wifi
$wifi""",
    "short": """$quirk
$address
$directions
$bio
$caption
$ad
$wish
$plan
$errand""",
    "title": """$thing stuff
$day plans
for $name
$name's $thing
$food
$town trip
to sort before $day
$kin
keep this
$thing ideas
$food night
boring admin
$name birthday
flat things
don't lose
$town
$day list
random
gift ideas $name
copy from $day
$job
parcel
garden
kitchen
work bits""",
    "owner": """my
the
$name's
$town
$thing
my $thing
$weekday
school
gym
office
garage
my other
holiday
club
my old""",
    "source": """the email
an email from $name
$name's message
a text from $name
the $thing listing
a website
my notes
the $food recipe
the booking page
$kin
the group chat
a form
the tracking page
the invite
some article
the school newsletter""",
    "ago": """earlier
this morning
just now
a minute ago
last night
before lunch
an hour ago
on the bus
at work
before my call
yesterday
while cooking
in the queue
ten minutes ago
at the gym""",
    "memory": """i copied something from $source $ago
copied a thing $ago off $source
$ago i grabbed something from $source
i think i copied it $ago from $source
$source had something i needed, copied it $ago
my kid had the phone $ago and pressed copy on $source
no idea what i copied $ago, maybe $source
i long pressed something in $source $ago
meant to copy from $source $ago""",
    "reason": """i'm filling in a form for $name
it's going to $circle
need it for $kin
i keep typing it wrong
$name keeps asking for it
it's for the $thing i ordered
gotta send it to $circle
$circle wants it by $hour
$kin asked for it $ago
my thumbs are frozen
$kin is about to call about it
i've got the $thing in one hand
$name is waiting on it
need to paste it a few times
i'm on the bus to $town
so i don't lose it
i'm writing to $circle
it's for $name's $thing
putting it on a label for $kin
i'm cooking $food and my hands are gross""",
}
