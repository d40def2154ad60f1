"""The grammar of what people want shown, and of the talk around it."""

from __future__ import annotations

from pokkit_datagen.slots.grammar import Grammar

WORDS = Grammar(
    {
        "person": "Agnes\nBoris\nCamille\nDev\nEdie\nFergus\nGiulia\nHarsh\nIngo\nJoyce\nKamal\nLudo\nMiriam\nNils\nOdile\nPaloma\nRanj\nSissel\nTadeo\nUrsula\nVikram\nWanda\nXander\nYvette\nZeb",
        "kin": "mum\ndad\ngranny\nmy sister\nmy brother\nmy wife\nmy husband\nmy son\nmy daughter\nmy flatmate\nmy boss\nthe neighbours\n$person\n$person",
        "stuff": "keys\nwallet\ninhaler\npassport\nlunchbox\ngym bag\nlibrary books\nwatch\nlaptop charger\ntickets\nhouse key\nswimming kit\nwater bottle\nrecorder\nface paint\nraffle tickets\nreading glasses\nwork badge\nwellies\nviolin",
        "extra": "umbrella\nsun hat\nspare socks\nphone\nsketchbook\nhelmet\nbus card\ntowel\nearplugs\nknitting",
        "snack": "apples\na banana\nsandwiches\nthe thermos\ncrackers\ncake for $person\nnuts",
        "chore": "hang up the washing\nturn off the oven\nlet the cat in\nclose the roof window\nput the bins out\nwater the seedlings\ndefrost the mince\ncall $person back\nlock the bike\nsign the form\nfeed the sourdough\nmove the car\nunplug the iron\ntake the tablets\ncharge the headphones\nreply to $kin\ncancel the delivery\nbring in the parcels\nempty the dishwasher\ncheck the boiler\nturn the heating down\nbuy stamps\npay $person for the tickets\nlift the dough out of the fridge\nfold the sheets\nreset the router\nput sun cream on\nscrub the pan\nreturn the drill\nlock the back door",
        "place": "the nursery\nthe allotment\nthe clinic\nthe bakery\nthe rehearsal room\nthe stable\nthe print shop\nthe rink\nthe campsite\nthe lighthouse\nthe market\nthe depot",
        "cheer": "you've got this\nbreathe, then breathe again\none thing at a time\nshoulders down\ndrink some water\nyou are loved\nstand up and stretch\nnobody is watching, dance\nsmile at someone\nit's only a monday\nbe brave for ten seconds\nnot your circus\nthe worst is over\nyou did well today\nlook out of the window\nproud of you\nsmall steps count\nno scrolling\nback straight\nrest is allowed",
        "news": "$person is at the door\n$kin called\nthe $food is ready\nthe cake is in the oven\nit's your turn\n$person won the raffle\nyour seat is by the window\nthe bus is here\n$person has your $stuff\nwe meet at $place\nthe code is ^~~^\nthe soup is on the stove\nyou're on door duty\nthe plumber is $person",
        "food": "risotto\npizza\nstew\nlasagne\ntea\npopcorn\nbread\ncurry\nporridge\npie",
        "dont": "don't forget the $stuff\ndon't forget to $chore\ndon't touch the $food\ndon't eat the last $food\ndon't argue with $kin\ndon't open the door to the dog\ndon't be late for $kin\ndon't text $person\nnever leave without the $stuff",
        "body": "$chore\n$chore\n$chore and $chore\n$dont\n$cheer\n$cheer\n$news\n$stuff, $extra and $snack\ntake the $stuff to $place\n$chore before you go to $place\n$cheer, $person\n$news, $chore\nask $kin about the $stuff\n$chore, says $kin",
        "title": "note to self\nkitchen\nheads up\nhey you\nimportant\nfor $kin\nfrom $kin\nread me\nstop\nhouse rules\n$place\nmessage from $kin\nfocus\ndoor check\nmantra\nleaving home\n$kin says\ntoday\nurgent\nlittle boost\npacking check\n$person\nquiz night",
        "why": "so i see it\nit helps me to see it at the top\ni'm testing if they work\n$kin will look at my phone in a second\ni want to show $person how that looks\nso it stays in my face\ni'm about to put the phone down\ni never look at notes\nfor a photo i'm taking\ni'll swipe it away when i'm done\ni'm filming a thing with $person\nit keeps me honest\n$person doesn't believe you can\nmy brain needs a billboard\nbefore i walk into $place",
        "aside": "$person has been ringing all day\nthe dog barked at my phone\ni missed $kin's call because of it\n$kin gets ^~^ a day, no joke\ni woke up ^ times last night\ni was at $place and it buzzed non stop\n$person thinks i ignore $kin\ni only wanted to watch a film with $person\nmy watch buzzes too\ni'm trying to focus on the $food\ni burnt the $food because i looked at the phone\nwe were just sitting down with $kin",
        "app": "Chirrup\nSnackwise\nParcelo\nBuzzboard\nFitferret\nShoplet\nLoopline\nNewsnib\nPetpals\nBankleaf\nQuizzo\nTramtime",
    }
)
