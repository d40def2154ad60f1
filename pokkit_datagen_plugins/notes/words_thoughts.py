"""Thoughts, ideas, dreams and other words that people dictate."""

from __future__ import annotations

THOUGHTS = {
    "thought": """i am happier on the days when i $habit
$name was right about $topic and i should tell $pron
maybe we should $bigplan rather than $otherplan
i want to be the kind of person who can $habit without making a fuss
nobody at $place really cares about $topic, so why do i
things felt lighter today, partly because of $small
stop saying yes to $topic just to be liked
the argument with $kin was not about $topic at all
three good things today: $small, $small and $small
if $bigplan fails i can still $otherplan
i keep thinking about $small and $small
$topic is easier when i $habit first
ask myself in $month whether i still want to $bigplan
it is fine to leave $place early
the kids will only be small once, so $otherplan
remember how calm it was at $place on $day
what would i do about $topic if i wasn't scared
i felt proud today because i managed to $habit""",
    "habit": "walk before breakfast\ngo to bed on time\nput the phone in a drawer\ncook something slow\nsay no politely\nread on the tram\nswim at $place\nwrite two pages\nphone $kin\nstretch\neat outside\nleave work at $hour\nsit still for ten minutes\nlisten to the rain\nplay the $instrument",
    "instrument": "cello\nukulele\naccordion\ndrums\nclarinet\nharmonica\npiano",
    "topic": "money\nthe wedding\nthe promotion\nmoving house\nthe garden\nthe new rota\nthe holidays\nscreen time\nthe inheritance\nthe extension\nthe dog\ntherapy\nthe band\nschool uniforms\nparking\nthe book club\nretirement\nthe heating bill\n$name's wedding",
    "pron": "him\nher\nthem",
    "bigplan": "move to $town\nsell the $thing\nlearn the $instrument\nrent a stall at the market\ntake a sabbatical in $month\nadopt a second $animal\npaint the hallway $shade\nquit the committee\nstart a podcast about $topic\nbuild a shed\ngo back to evening classes",
    "otherplan": "stay another year\nask for fewer hours\nborrow $kin's caravan\nspend the money on $place\nkeep it simple\nsave until $month\nlet $name decide\ntake the train to $town\nsit down with $kin and talk",
    "small": "the smell of rain\n$name's laugh\nfresh sheets\nthe bus driver waiting for me\n$dish for lunch\na robin on the fence\nan hour without phone\nthe baby sleeping through\nwarm bread\na seat by the window\nnobody shouting\na good song at $place\na letter from $kin\nlight until $hour",
    "idea": """an app that tells you $tells
a $shape $thing that $does
a short story where a $animal $plot
a cafe where $cafe
board game idea: $few players, one $animal, $plot_end
a film about a $job who $plot
business idea: $service, for everyone who hates $topic
song title: $songname
podcast episode on $topic with $name as the guest
a picture book about a $animal who is afraid of $fear
paint the $thing $shade and put it in $place
a calendar made of photos of $kin and the $animal
party theme: $theme, everyone brings $dish
a newsletter for people who miss $fear""",
    "tells": "which neighbour is making $dish\nwhen $place is empty\nhow old your $thing is in dog years\nwhose turn it is to do the bins\nif your houseplant is bored\nhow long a queue really takes",
    "does": "folds itself away\nhums when it rains\nreminds you to sit up straight\nruns on kitchen scraps\nlocks with a whistle\nglows when someone is at the door\nsorts the socks",
    "plot": "inherits $place\nfalls in love with a lighthouse\nfinds a map inside a $thing\ncan only speak on $day\nis elected mayor of $town\nwakes up in $month, forty years earlier\nsteals a $thing and can't stop apologising\nopens a school for ghosts",
    "plot_end": "last one to reach $town loses\nwhoever lies best wins\nall cards are recipes\nyou trade secrets instead of money",
    "cafe": "you pay with stories\nevery table has a $thing\nthe menu is only $dish\nnobody may mention $topic\nthe waiters are all retired $jobs",
    "job": "lighthouse keeper\nnight nurse\npostman\ntax inspector\nbeekeeper\nsubstitute teacher\nferry captain\npiano tuner\nwedding photographer\ncrossing guard",
    "jobs": "magicians\nsailors\nmaths teachers\nboxers\nlibrarians",
    "service": "someone who waits in queues for you\na delivery of one perfect tomato\n$thing rental by the hour\nhandwritten apologies\nmending while you wait",
    "songname": "Kettle on the Moon\nNobody's $day\nHalf a Map of $town\nSlow Dance with a $thing\nThe $animal Knows\n$shade Skies, Cheap Shoes\nLeave the Porch Light",
    "fear": "puddles\nthe dark cupboard\nescalators\nballoons\nthunder\nits own echo\nbedtime\nthe letter q\nsmall talk",
    "theme": "lost luggage\nunder the sea\nterrible jumpers\nvillage fete\nspace in the seventies\nvegetables\nrainy seaside",
    "quote": """$saying - $kin
$name said today: $saying
$saying, heard on the bus
$saying (from the film we saw on $weekday)
$saying - page ^~^ of the library book
overheard at $place: $saying""",
    "saying": "a tidy desk is a lonely desk\nyou can't pour soup with a closed fist\nhurry is just fear in running shoes\nnobody ever regretted a nap\nbe kind, the printer is watching\nif you must worry, worry outdoors\nthe sea doesn't check your calendar\nlove is remembering how someone takes their tea\ngrief is a houseguest, give it a chair\nwe are all somebody's weather\nnever trust a $animal with a plan\ngood bread forgives everything\nsmall boats still cross\nthe first draft only has to exist\na map is not an apology\npatience is a muscle you grow in queues\ncourage is mostly turning up\nsome doors open inwards, stop pushing",
    "dream": """i was in $place with $name, and a $animal kept asking about $topic
i dreamt that my teeth turned into $dreamstuff, then i was late for $dreamlate
i could fly, but only as high as $place, and $kin was filming
$kin drove a $thing through $town and nobody minded
the house had an extra room full of $dreamstuff
i was back at school, the exam was about $topic, and i'd forgotten my shoes
a $shape $animal lived under the stairs and it knew my name
$name and i were running from $dreamstuff, then it was $month and snowing
it rained $dreamstuff over $town, i wasn't scared at all""",
    "dreamstuff": "piano keys\nfeathers\nmarbles\nclocks\nsalt\npostcards\nteaspoons\nmoths\nold tickets\nchess pieces\nglass apples\nwet newspapers",
    "dreamlate": "a wedding that was mine\nthe ferry\nan exam\nmy own birthday\nthe last tram to $town",
    "insight": """$name's partner is called $name, works as a $job, allergic to $food
the good table at $place is the one by the $thing
bus ^~ goes to $town every ^~ minutes
the $gadget needs 2^ screws, the short ones
new neighbours: $name and $name, one $animal, moving in on $weekday
the plumber charges $money an hour and hates $topic
$kin likes $gift but not in $shade
wifi at $place is slow after $hour, sit upstairs
the landlord said we can paint it $shade
for the $gadget: turn it off, wait ^~ seconds, turn it on
size 4^ in those boots, they run small
parking behind $place is free after $hour""",
    "food": "peanuts\nshellfish\nmushrooms\nlactose\nstrawberries\ncelery\neggs",
    "symptom": """$ache since $weekday, worse after $trigger, better when i lie down
took $few tablets at $hour, $ache gone by $hour
blood pressure 1^~ over ^~ this morning
slept $few hours, woke twice, $ache
baby fed at $hour, ^~0 ml, a bit of a fever
weight ^~.^ kilos this morning
ran $few k in ^~ minutes, $ache afterwards
the rash is on the left $limb, no fever, started $weekday""",
    "ache": "headache\nsore $limb\nback pain\nstiff neck\ntoothache\nitchy eyes\na cramp in my $limb\nheartburn",
    "limb": "knee\nelbow\nwrist\nshoulder\nankle\ncalf\nheel",
    "trigger": "coffee\nsitting\nthe stairs\ncycling\ncheese\nlong calls\ngardening",
}
