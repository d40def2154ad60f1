"""People, places, days and small things that notes mention."""

from __future__ import annotations

LIFE = {
    "name": "Oona\nRashid\nMarisol\nGwen\nTobias\nPriya\nKofi\nHelga\nDesmond\nYuki\nFarah\nElliot\nBronwyn\nMateus\nSaoirse\nAnand\nLottie\nPavel\nZainab\nHugo\nMei\nCallum\nIngrid\nDiego\nPoppy\nSuresh\nNell\nIdris",
    "kin": "mum\nmom\ndad\nnan\ngrandad\nmy sister\nmy brother\nauntie Bronwyn\nmy cousin\nmy wife\nmy husband\nmy girlfriend\nmy boyfriend\nmy flatmate\nmy niece\nmy nephew\nmy mother in law\nthe twins\nmy godson\nmy neighbour $name\nmy best mate\n$name",
    "day": "monday\ntuesday\nwednesday\nthursday\nfriday\nsaturday\nsunday\ntomorrow\ntonight\nnext week\nthe weekend\nnext month\nthe ^th of $month\n$month",
    "weekday": "monday\ntuesday\nwednesday\nthursday\nfriday\nsaturday\nsunday",
    "month": "january\nfebruary\nmarch\napril\nmay\njune\njuly\naugust\nseptember\noctober\nnovember\ndecember",
    "town": "Thornwick\nPort Ellery\nMossdale\nCaldera Bay\nWinslow Heath\nGreywater\nHazelford\nSanta Brisa\nNorthmere\nLower Tibbing\nDunmarrow\nLake Petrel\nKirkenvale\nRosario Point",
    "place": "the allotment\nthe dentist's\nthe swimming baths\nthe hardware shop\nthe community hall\nthe surgery\nthe co-working place\nthe garden centre\nthe barber's\nthe harbour cafe\nthe charity shop\nthe town hall\nthe vet's\nthe library\nthe ferry terminal\nthe attic\nthe cellar\nthe caravan\nthe school gym\nthe workshop",
    "dish": "lentil soup\nmushroom stroganoff\nplum crumble\nfish tacos\naubergine bake\nginger biscuits\ncornbread\nfried rice\npotato salad\ncarrot cake\nprawn curry\nbean chilli\nfocaccia\napple strudel\nchicken adobo\npeanut noodles\nleek quiche\nlamb tagine\nmacaroni cheese\ncoconut rice\nflapjacks\npickled radishes\nsamosas\nrhubarb jam",
    "animal": "heron\nhedgehog\ngoat\nowl\npenguin\ndonkey\notter\npeacock\nbadger\nseal\nparrot\ntortoise\nferret\nmoose\nlobster\nsquirrel",
    "thing": "ladder\ntorch\nkettle\nsuitcase\numbrella\ncamera\nbicycle\ntent\nsewing machine\nguitar\nheater\nlawnmower\nlampshade\nprinter\nwheelbarrow\nrouter\nwardrobe\nblender\ntripod\nbookshelf\nvacuum\nmirror\npram\nscooter\ndoorbell",
    "gift": "a wool scarf\na cast iron pan\npottery lessons\na jigsaw with too many pieces\na bird feeder\nthe good secateurs\nnoise cancelling headphones\na cookbook about bread\na hammock\ntheatre tickets\na fountain pen\nsilk pyjamas\na chess set\nthat lavender hand cream\na telescope\na framed photo of the dog\nhiking socks\na tiny cactus\na record by that brass band\na voucher for a massage\nnice olive oil\na kite\na puzzle box\nfancy chocolates\nan apron with frogs on it\na subscription to a gardening magazine",
    "shade": "sage green\nmustard\nnavy\nterracotta\ncream\nplum\nsky blue\nbrick red\ncharcoal\nlilac\nteal\nbottle green",
    "shape": "round\nfolding\nwooden\nsecond hand\nwaterproof\nstriped\nheavy\nsilent\nportable\ntiny\nenormous\nsquare\nsolar powered\nmagnetic",
    "hour": "^\n^ish\nhalf past ^\n^:30\nnoon\nquarter to ^\nabout ^\n^ pm\n^ am",
    "money": "$^~\n£^~\n$^~.50\n^~ quid\n^~ bucks\n^~0 rupees\n€^~",
    "amount": "^~\n^~0\n^\na dozen\n^ or ^\nhalf a\na couple of",
    "errand": "call the plumber about the $thing\nbook $place for $day\nsend $kin the photos\nreturn the $thing to $name\npay the window cleaner $money\npick up the dry cleaning\nsign the permission slip\nask $name about the deposit\nget the $thing repaired\nbuy compost\nchase the insurance people\nregister for the half marathon\nbleed the radiators\nreply to $name's invitation\ntake the $animal costume back\nmeasure up for curtains\ncheck the tyre pressure\nrenew my passport\nvaccinate the kittens\nwater $kin's plants\nsharpen the kitchen knives\nsort out the loft\ncancel the magazine\nfind a babysitter for $day\ndescale the $thing\npost the birthday card to $kin\norder new contact lenses\ndig over the vegetable patch\nlabel the fuse box\nupload the invoices\nwax the skis\ntransfer the rent\nswap the winter tyres\nbring back $name's $thing\nbook the boiler service\nproofread the essay\ntake measurements of $place\npractise the second verse",
}
