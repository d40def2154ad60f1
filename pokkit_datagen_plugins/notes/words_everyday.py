"""What people jot down about work, school, money, repairs, animals, travel, sport and the house."""

from __future__ import annotations

EVERYDAY = {
    "doc": "contract\ndraft\nquote\ntimesheet\nspreadsheet\nproposal\nslides\nrisk assessment\nexpense form\npress release\nstock count\nprogress report\nbrochure\nhandover sheet\nblueprint\nlease\nreference letter\ncomplaint form\ngrant application\nprice list",
    "dept": "accounts\npayroll\nhead office\nreception\nlegal\nthe IT desk\nthe kitchen team\nhuman resources\nthe night shift\nthe supplier\nthe union rep\nthe agency\nthe auditor\nthe bank\nthe council\nthe tenant upstairs\nmy supervisor\nour biggest customer",
    "work": """$dept needs the $doc by $weekday
$name from $dept rang about the $doc, call back after $hour
the $doc goes to $dept first, then to $name for a signature
swap shifts with $name, my $weekday against hers
interview at $place on $weekday, bring two copies of my resume
ask $dept why my wages are $money short
customer complained that the $thing arrived scratched, refund $money
order number ^~^~ is stuck at customs
deadline for the $doc slipped to $month
$name is covering reception while i'm on annual leave
the new intern is called $name and starts on $weekday
we agreed on a ^~ percent raise from $month
remind the team to log their overtime
new password rule: twelve characters, no birthdays
the freight elevator is out, use the ramp behind $place
apologise to $name for snapping at her in the meeting
job ad: $job wanted at $place, apply by $weekday
pitch idea for the $area: half the pages, twice the pictures""",
    "subject": "maths\nbiology\nhistory\ngeography\nspanish\nchemistry\nphysics\nmusic theory\nliterature\nreligion\nart\nswedish\nphilosophy\neconomics\nwoodwork\ncomputing",
    "school": """$subject homework: page ^~, exercises 1 to $few
$subject test on $weekday, chapters 1 to $few
essay about $topic, 1^00 words, hand it in by $weekday
$name needs $money for the class trip to $town
parents' evening is on $weekday, ask about the $subject grades
lecture moved to hall ^, professor $name is ill
group project with $name and $name, i do the introduction
nursery closes early on $weekday, $kin picks up
lost at school: one $shade jumper with a name tag
new words in $subject: borrow, sleeve, stubborn, ladder
$name is bullied on the bus, talk to the headteacher
thesis: rewrite the method section before $month
exam results come out in $month
costume day on $weekday, $name wants to be a $animal""",
    "fault": "leaking tap\nblocked drain\ncracked tile\nbroken blind\nmouldy ceiling\ndripping gutter\nsqueaky hinge\ndead socket\ntripping fuse\nwobbly banister\nrusty radiator\nrattling window\nstuck drawer\nburnt out bulb\nloose doorknob\nnoisy fridge",
    "trade": "plumber\nelectrician\nroofer\nlandlord\ncarpenter\ncaretaker\nlocksmith\nhandyman\nboiler engineer\npainter\ntiler\nmechanic\ngardener\nchimney sweep",
    "part": "brake pads\nclutch\nexhaust\ncar battery\nwiper blades\ntiming belt\nspark plugs\nback tyres\nheadlight\nair filter\nbike chain\ngearbox\nseat belt\nwindscreen",
    "repair": """the $trade comes on $weekday about the $fault
$trade quoted $money for the $fault, seems a lot
tell the $trade about the $fault in the $room too
the $fault is back, third time since $month
$part worn out, the garage wants $money with labour
mechanic says the $part will last until $month
mileage ^~^00 when the oil was changed
MOT due in $month, get the $part checked before
spare fuse is in the drawer under the $thing
$room radiator needs a new valve
the shower pump hums when someone runs the bath
filter for the $gadget has to be rinsed every $month
guarantee on the $gadget runs out in $month""",
    "room": "kitchen\nbathroom\nbasement\nporch\nguest room\nlanding\nstudy\npantry\nlaundry room\nnursery\ngarage\nconservatory",
    "money_note": """$name owes me $money for the $outing
paid $money deposit for $place, the rest is due in $month
i owe $kin $money for the $outing
spent $money on $outing this week, far too much
rent goes up by $money from $month
tax refund of $money should arrive in $month
cancel the free trial before $weekday or it costs $money
car insurance $money a year, the cheaper offer was $money
savings goal: $money by $month for $bigplan_short
gas bill $money, electric $money, water $money
split with $name: taxi $money, dinner $money
the charity collects $money a month from my account
sold the old $thing for $money, cash""",
    "outing": "cinema tickets\nthe taxi\npizza night\nthe concert\npetrol\nbowling\ngroceries\nthe vet\nlottery tickets\nthe hen party\nschool shoes\nthe birthday present\nthe ferry\nthe fishing trip\nhaircuts\nthe takeaway",
    "bigplan_short": "the wedding\na new boiler\nthe driving lessons\na used van\nthe honeymoon\nbraces\nthe roof\na laptop\nthe kitchen floor",
    "pet": "dog\ncat\nrabbit\nhamster\nbudgie\nhorse\nguinea pig\ngecko\npuppy\nold cat\ngoldfish\nhens",
    "petcare": """the $pet gets half a tablet twice a day until $weekday
vet says the $pet is too fat, no more treats from $kin
$pet booked in for ^ at the groomer's on $weekday
$name feeds the $pet while we are in $town
the $pet threw up on the rug again, change the food
worming for the $pet is due in $month
the $pet limps on the left back leg since $weekday
litter, hay and a new collar for the $pet
chip number of the $pet ends in ^~^~
the $pet is scared of fireworks, close the shutters
$name's $pet and ours may not meet at the gate""",
    "crop": "tomatoes\nrunner beans\nkale\nstrawberries\nsweet peas\npumpkins\nrhubarb\ngarlic\nsunflowers\npotatoes\ndahlias\nlettuce\nchillies\nbasil",
    "herb": "dill\nthyme\nspinach\npeas\nmarigolds\nradishes\nonions\ncourgettes\nparsley",
    "garden": """sowed $crop and $herb in the left bed on $weekday
the $crop have blackfly, try soapy water
move the $crop to the sunny side next $month
first $crop harvested in $month, last year it was later
never plant $crop next to $herb again
$name wants some of my $crop, offers $herb for it
slugs ate all the $crop overnight
feed the $crop every second week with nettle tea
prune the apple tree in $month, not before
the hosepipe leaks at the $shade tap
compost needs more cardboard, fewer grass cuttings""",
    "trip": """booking reference for $town is K^~T^~, two nights
train to $town leaves from platform ^~, change at $town
flight ZQ^~^ lands in $town, bags allowed ^~ kilos
hotel in $town: key in the box by the $thing, breakfast until $hour
campsite in $town takes dogs, no bonfires
visa for $name takes $few weeks, apply in $month
ask in $town whether the coast path is open
room ^~^ in the hostel, sheets cost $money
parking at the harbour costs $money a day
left my charger in the hotel in $town, ask them to post it
the border closes at $hour, bring the green insurance card
try the $dish at the corner place in $town
museum pass in $town is cheaper online, $money""",
    "training": """bench press ^~ kilos, three sets of eight
swam ^~ lengths, left shoulder clicks
ran $few miles along the river in ^~ minutes
coach says: slower start, longer stride, drink more
rest day, only stretching and a banana
won the doubles with $name, 6-4 6-2
chess club: lost to $name, watch the bishop
new strings on the $instrument, tune it down half a step
practise the chorus of the $shade song with a metronome
knit ^~ rows in $shade, then decrease
miniature painting: two thin coats of $shade, wash, highlight
yoga on $weekday is full, ask for the waiting list
climbing shoes half a size smaller next time
$name wants to join our quiz team""",
    "reading": """finish chapter ^~ before book club on $weekday
read next: the one about the $job who $plot
film for $day: the one where a $animal $plot
$name recommends the series with the $job from $town
library book about $topic is overdue since $weekday
page ^~^: the bit where she burns the letters
documentary about $crop farming, surprisingly good
podcast to try: two $jobs talk about $topic
exhibition at $place until $month, students get in for $money
comic idea to show $name: the $animal detective""",
    "message": """$name called for you, please ring back after $hour
$name says the $thing is ready for collection
the $trade rang, can't come before $weekday
tell $kin that the $outing is cancelled
for $kin: your $doc arrived, it's on the $thing
$kin wants to know who brings the $dish on $weekday
gone to $place, back by $hour, $dish is in the oven
don't lock the back door, $name has no key
thank $name for the $dish and the lift
someone from $dept left a number, 555-01^~
happy birthday text for $name: may the year be kinder than the last one
$name can't make it on $weekday, the kids have chickenpox""",
    "feeling": """felt anxious all day and then it just stopped
i miss $name more than i admit
cried at $place, not sure why, felt better afterwards
jealous of $name and ashamed of it
grateful that $kin stayed on the phone for an hour
angry about $topic, write to $dept when i'm calm
lonely since $name moved to $town
so relieved that the biopsy was fine
nervous about $weekday, breathe, it's only an interview
i forgave $kin today, quietly
burnt out again, ask the doctor for sick leave
three weeks without a cigarette
first day without crying since the funeral
proud of $name for standing up to $dept""",
    "medicine": "penicillin\nibuprofen\nthe new antibiotic\ncodeine\niodine\nthe sleeping pills\nthat eye ointment",
    "doctor": """ask the doctor about the $ache and the new pills
physio: ten squats, ten bridges, twice a day
dentist found a cavity bottom left, filling costs $money
blood test on $weekday, nothing to eat after midnight
$kin's operation went well, visiting from $hour
allergic to $medicine, tell the pharmacist
midwife says the heartbeat is strong
glasses: left minus ^.25, right minus ^.75
prescription is ready at the chemist in $town
hearing test for $kin on $weekday
therapist said: notice it, name it, let it pass
flu jab for $kin and $name in $month""",
    "title_work": "work\nwork stuff\njob\noffice\n$weekday shift\ncustomers\nwork $month\nboss stuff\nfor the team\nhandover\ncareer\n$weekday at work\ndesk notes",
    "title_school": "school\nhomework\nuni\nclass stuff\nstudy notes\nexam\nkids\nschool $month\n$weekday class\nlectures\nsemester\nparents",
    "title_repair": "repairs\nthings to fix\nhouse problems\ngarage and house\nfor the landlord\nmaintenance\nbroken things\nhouse $month\ncar and house\nhandyman\nfix it",
    "title_money": "money\nbudget $month\nbills\nwho owes what\nsavings\nloans\ntax\nexpenses\nexpenses $month\naccounts\ndebts\nspending",
    "title_petcare": "pets\nvet\nabout the animals\npet care\nfor the pet sitter\nanimals\npets $month\nvet visit $weekday\nfur and feathers",
    "title_garden": "garden\ngarden log $month\nbeds\nallotment\nplanting\nseeds $month\ngreenhouse\nharvest\nbalcony plants\ngarden $day",
    "title_trip": "trip\ntravel details\nholiday\ntickets\nfor the journey\nholiday $month\n$weekday trip\nbookings\nroad trip\nvacation\naway",
    "title_training": "training\ngym\nhobby\nrun log\npractice\nclub\nprogress $month\n$weekday practice\nsports\nspare time",
    "title_reading": "to read\nwatchlist\nbooks\nfilms\nbook club\nrecommendations from $name\nto watch\nculture $month\nrainy day list\nstories",
    "title_message": "message\nphone message\nfor the fridge\npass on\nmissed calls\nfamily messages\ncalls $day\nanswering machine\nmessages $weekday",
    "title_feeling": "diary\nmood\nmood log $month\nprivate\nfeelings\nletter to myself\nday ^~\ndiary $weekday\nheart stuff\ntherapy notes",
    "title_doctor": "doctor\nhealth\nappointments\nmedical\nfor the GP\ncheckup\nhealth $month\nclinic\nfor the next visit\nbody stuff",
}
