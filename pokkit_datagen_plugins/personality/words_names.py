"""Everyday words that situations of every bank may name."""

from __future__ import annotations

from collections.abc import Mapping

from pokkit_datagen_plugins.personality.grammar import Phrases, phrases

_WORDS = {
    "food": """pancakes, lasagne, ramen, tomato soup, banana bread, chicken curry, dumplings, fried rice, tacos, pea risotto, shepherd's pie,
        garlic bread, lentil stew, mac and cheese, sushi rolls, apple pie, chilli, omelettes, biryani, dosa, pierogi, falafel, meatballs,
        carrot cake, veggie burgers, fish pie, noodles, paella, bean chilli, gnocchi, waffles, hummus, roast potatoes, goulash, samosas,
        cinnamon rolls, mushroom pasta, pad thai, cheese toasties, blueberry muffins, potato salad, jollof rice, kimchi stew, rice pudding""",
    "animal": """otter, hedgehog, penguin, goat, octopus, fox, llama, owl, beaver, seal, raccoon, giraffe, badger, crow, duck, moose, newt,
        tortoise, squirrel, walrus, koala, ferret, donkey, heron, hippo, lemur, sloth, capybara, toad, pigeon, snail, camel, alpaca""",
    "hobby": """knitting, bouldering, chess, birdwatching, pottery, salsa, fishing, baking, archery, origami, gardening, photography, crochet,
        running, juggling, woodwork, painting, badminton, skateboarding, yoga, calligraphy, stargazing, surfing, swimming, model trains,
        embroidery, kickboxing, choir, improv, table tennis, magic tricks, roller skating, sewing, whittling, karate, jigsaws""",
    "subject": """maths, biology, chemistry, physics, history, geography, economics, French, Spanish, German, statistics, anatomy, accounting,
        literature, law, philosophy, psychology, calculus, organic chemistry, music theory, computer science, linguistics, sociology,
        business studies, marketing, art history, pharmacology, algebra, microbiology, latin""",
    "sport": """football, basketball, hockey, volleyball, tennis, badminton, cricket, netball, rugby, handball, water polo, table tennis,
        lacrosse, squash, baseball, softball, floorball, ultimate frisbee""",
    "instrument": """guitar, ukulele, piano, drums, violin, cello, flute, trumpet, bass, saxophone, harmonica, accordion, clarinet, banjo""",
    "job": """nurse, baker, welder, plumber, teacher, librarian, vet, chef, lorry driver, gardener, dentist, barista, translator, carpenter,
        paramedic, florist, electrician, accountant, tailor, postman, lifeguard, mechanic, architect, physio, cleaner, waiter, farmer,
        social worker, tram driver, locksmith, beekeeper, radio host, firefighter, hairdresser, roofer, data analyst, bricklayer""",
    "petname": """Biscuit, Mochi, Pickles, Luna, Bandit, Pepper, Waffles, Nacho, Olive, Ziggy, Clementine, Moose, Bean, Gizmo, Tofu, Pumpkin,
        Hazel, Rusty, Dumpling, Socks, Maple, Ginger, Figaro, Noodle, Basil, Cookie, Marble, Poppy, Captain, Button, Sprout, Misty""",
    "weekday": "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday",
    "place": """in the kitchen, on the bus, on the train, at the office, at the library, in the waiting room, at the laundrette,
        at the airport, in a queue, at my desk, on the sofa, in the car park, in the staff room, in the garden, at the dentist's, in bed,
        in the bathtub, on the balcony, in the hallway, at the gym""",
    "someone": """my sister, my brother, my best friend, my {mum}, my dad, my flatmate, my cousin, my neighbour, my boss, my aunt, my uncle,
        my nan, my grandpa, my colleague, my teacher, my girlfriend, my boyfriend, my wife, my husband, my roommate, my kid""",
    "family": "my sister, my brother, my {mum}, my dad, my cousin, my aunt, my uncle, my stepdad, my mother-in-law, my son, my daughter",
    "town": """Ambleford, Port Wren, Lindholm, Saltmere, Hartwick, Brackton, Old Ferris, Tarnby, Quillhaven, Dunmoor, Elmsworth, Kestrel Bay,
        Marlow Cross, Pinehollow, Stonebury, Westerlea, Fernhill, Coldwater, Rookley, Thistledown""",
    "show": """The Lantern Keepers, Salt and Thunder, Kitchen Wars, Midnight Ferry, Moss Creek, The Last Orchard, Paper Kings, Cold Harbour,
        Doctor Plum, The Glass Sisters, Northbound, Station Nine, Love on Loan, Harbour Street, Duke and Daisy, The Quiet Floor""",
    "game": """Pond Quest, Star Loaf, Castle Hop, Bubble Barons, Goblin Mart, Turbo Snail, Farm Tycoon Deluxe, Rune Racer, Word Burrow,
        Night Shift Zombies, Tiny Kraken, Block Garden""",
    "item": """my keys, my wallet, my umbrella, my headphones, my left shoe, my bus pass, my glasses, my charger, my favourite mug,
        my gloves, my water bottle, my library book, my ring, my scarf, my notebook, my badge, my good pen, my lunch box""",
    "broken": """laptop, washing machine, bike, kettle, boiler, fridge, car, dishwasher, vacuum, toaster, heating, printer, microwave, oven,
        phone screen, tablet, coffee machine, tumble dryer, lawnmower, shower, zip on my coat, sewing machine""",
    "chore": """the dishes, the laundry, my taxes, the ironing, the vacuuming, the windows, my inbox, the recycling, the fridge, the garage,
        the bathroom, my wardrobe, the garden, the invoices, the paperwork, the litter box, the attic, my homework""",
    "colour": "green, blue, orange, purple, yellow, teal, red, pink, turquoise, mustard, burgundy, lilac",
    "season": "spring, summer, autumn, winter",
    "year": "first, second, third, fourth, fifth",
    "length": """two weeks, three weeks, a month, two months, three months, half a year, a year, two years, three years, four years,
        five years, seven years, ten years""",
    "age": "18, 19, 21, 22, 25, 27, 30, 31, 33, 36, 40, 42, 45, 50, 55, 60, 64, 70",
}

NAMES: Mapping[str, tuple[str, ...]] = {key: tuple(" ".join(words.split()).split(", ")) for key, words in _WORDS.items()}
"""Words by the name under which phrases ask for them."""

_REASONS = {
    "sum": phrases(
        """
        it's for [the shop|the {weekday} market|my {subject} homework|the party till|{name}'s quiz|the rent sheet|my budget|the camping trip]
        I'm [splitting things with {name}|in the shop|doing the bills|helping {name} with homework|too tired to think|in the queue]
        my [calculator|brain] is [dead|broken|asleep|still in bed|on holiday][| today| since {weekday}| after that meeting]
        {name} and I got [different numbers|two answers|into a fight about it]
        """
    ),
    "spelling": phrases(
        """
        it's for [a card to {name}|an email to my boss|my {subject} essay|a sign in the shop|a letter|a cover letter|my caption|the menu]
        I'm writing to {name}[|'s teacher|'s mother| about {hobby}]
        autocorrect [gave up|won't help|keeps changing it|hates me][| today| again]
        {name} and I [have a bet|disagree|argue about it][| since {weekday}|]
        I always [forget|get it wrong|mix it up|have to look][|, ever since school| in emails| when I'm tired]
        """
    ),
    "code": phrases(
        """
        it's for [my {subject} class|a tiny script|work|a website about {hobby}|a game I'm making|a bot for {name}|my portfolio]
        I'm [new to this|rusty|stuck since {weekday}|learning it with {name}|debugging {place}|too tired to search]
        I [always forget|knew it yesterday|keep mixing it up][|, don't laugh| with other languages| since {weekday}|, every time]
        """
    ),
}
REASONS: Mapping[str, Phrases] = {**_REASONS, "confused": _REASONS["spelling"]}
"""Why people ask for what has one right answer."""
