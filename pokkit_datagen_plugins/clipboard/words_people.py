"""Words for people, places, days and things that texts are about; all names are invented or plain first names."""

from __future__ import annotations

PEOPLE = {
    "name": """Priya
Hamish
Leila
Tomasz
Noor
Callum
Bea
Dev
Saoirse
Mateo
Yuki
Ruth
Kwame
Ines
Olu
Freya
Arjun
Mabel
Zane
Tess
Omar
Lotte
Jonah
Meera
Fergus
Ada
Rosa
Kofi
Imogen
Viktor
Wren
Gita
Theo
Nadia
Ezra
Anouk
Ravi
Cleo
Sunil
Maeve""",
    "kin": """mum
mom
dad
nan
grandpa
my sister
my brother
auntie $name
my cousin $name
my wife
my husband
my boyfriend
my girlfriend
my flatmate
my roommate""",
    "circle": """the group chat
the family chat
the class chat
the team chat
the neighbours' group
the allotment group
the flat chat
the book club
my boss
my teacher
my landlord
the estate agent
my coach
the vet
the plumber
the school office
my tutor
my manager
HR
the choir group
the running group
the wedding chat""",
    "call": """mate
love
hun
my dear
pal
you legend
friend
sunshine
my favourite human
trouble
champ
lovely""",
    "town": """Eastwick
Marlowe Bay
Little Hadley
Brackenford
Port Sellow
Owlthorpe
Kestrel Point
Nether Wallby
Fernmouth
Silverbrook
Tarn Hollow
Pinecrest
Whitlow
Gullane Sands
Amberley Cross""",
    "street": """Larch Road
Pickle Lane
Old Mill Street
Heron Close
Bramble Avenue
Station Parade
Quarry Hill
Juniper Court
Tinker's Row
Harbour View
Maple Drive
Chapel Walk
Lantern Street
Weavers Yard
Foxglove Crescent
Beacon Terrace
Dovecote Way
Saffron Street
Mulberry Gardens
Cobbler Lane""",
    "spot": """the station
the bandstand
the bakery on $street
the park gates
yours
mine
the climbing wall
the usual place
the library steps
the leisure centre
gate ^
the bus stop by the church
the noodle place
nan's
the market
the pool
the car park behind the gym
the old cinema
the back entrance""",
    "day": """monday
tuesday
wednesday
thursday
friday
saturday
sunday
tomorrow
tonight
next week
the weekend
friday night
sunday morning
the 1^th""",
    "weekday": """monday
tuesday
wednesday
thursday
friday
saturday
sunday""",
    "hour": """^
^ish
half ^
^:30
^:15
^:45
noon
quarter past ^
1~:30
about ^
^pm""",
    "food": """lasagne
dal
green curry
pavlova
pad thai
leek soup
lemon cake
jollof
biryani
roast chicken
chilli
shakshuka
banana bread
ramen
risotto
moussaka
goulash
paella
onion soup
rice pudding""",
    "thing": """drill
ladder
charger
blue folder
brolly
door key
tent
casserole dish
sewing machine
spare key
bike pump
guidebook
black jumper
car seat
projector
power strip
rucksack
water bottle
phone holder
board game""",
    "groceries": """milk
oats
eggs
bin bags
tomatoes
two onions
olive oil
cat litter
kitchen roll
rice
bananas
oat milk
tinned tuna
washing powder
basil
garlic
frozen peas
coffee
tea bags
loo roll
butter
lemons x^
chickpeas
yoghurt
batteries (AA)
spring onions
bread flour
paneer
limes
tofu
dishwasher tabs
toothpaste
spinach
pasta
hummus
^ avocados""",
    "job": """ring the dentist
book the MOT
pay $name back
water the tomatoes
post the parcel
return the $thing
change the sheets
email the school
chase the refund
descale the kettle
clean the hamster cage
print the tickets
renew the library card
sort the recycling
cancel the gym trial
buy stamps
fix the back light
pick up the prescription
iron a shirt
defrost the chicken
hoover the stairs
measure the window
call the council about the bins
find the passport
back up the photos""",
}
