"""Free words that several families share: invented places, titles and things."""

from __future__ import annotations

from pokkit_datagen.slots import Pool


def _pairs(name: str, first: str, second: str, glue: str = " ") -> Pool:
    return Pool(name, [f"{left}{glue}{right}" for left in first.split("|") for right in second.split("|")])


TOWNS = Pool(
    "custom_town",
    [
        head + tail
        for head in "Lin|Bray|Ash|Elm|Mar|Fen|Hol|Thorn|Wes|Kel|Dun|Har|Oak|Mill|Ros|Tar|Win|Cold|Stan|Birch".split("|")
        for tail in "ford|ton|wick|mere|dale|bury|haven|field|port|ley|stead|combe|brook|gate".split("|")
    ],
)
SONGS = _pairs(
    "custom_song",
    "paper|midnight|golden|broken|electric|velvet|silver|lonely|summer|neon|wild|slow|crooked|quiet|burning|plastic",
    "rivers|hearts|parade|tigers|weather|letters|highway|garden|lanterns|mirrors|satellites|honey|thunder|postcards",
)
BANDS = _pairs(
    "custom_band",
    "the velvet|the hollow|the last|the paper|the cold|the tiny|the northern|the copper|the lazy|the wandering|the blue|the odd",
    "otters|lanterns|foxes|ferries|captains|engines|pilots|saints|herons|kettles|sparrows|mondays|tuesdays|wolves|pines|clocks|bakers",
)
BOOKS = _pairs(
    "custom_book",
    "the salt|the glass|the winter|the orchard|the last|a borrowed|the silent|the crooked|the paper|a small|the hidden|the iron",
    "harbour|keeper|museum|daughter|inheritance|lighthouse|letter|garden|summer|kingdom|clockmaker|river|orchestra|map|island|thief|hour",
)
GROCERIES = Pool(
    "custom_grocery",
    [
        f"{kind}{item}"
        for kind in ("", "organic ", "frozen ", "fresh ", "cheap ")
        for item in (
            "milk|eggs|bread|butter|rice|pasta|spinach|carrots|onions|garlic|tofu|yoghurt|oats|bananas|apples|lemons|berries|peas|salmon|chicken"
            "|beans|mushrooms|cheese|cucumbers|peppers|potatoes|ginger|coriander|tortillas|noodles|corn|broccoli|prawns|dumplings|waffles"
        ).split("|")
    ],
)
TASKS = _pairs(
    "custom_task",
    "finish|review|print|hand in|rewrite|check|sort out|prepare|update|proofread|send back|sign|scan|file|fix",
    "the budget|the lab report|the slides|the invoice|the essay|the contract|the timesheet|the handout|the survey|the poster|the agenda"
    "|the reading list|the permission slip|the draft|the floor plan|the newsletter",
)
DISHES = _pairs(
    "custom_dish",
    "lentil|mushroom|chicken|pumpkin|tofu|salmon|spinach|chickpea|prawn|aubergine|beef|potato|paneer|cauliflower|bean",
    "curry|soup|lasagne|pie|stew|tacos|risotto|salad|noodles|casserole|bake|wraps|burgers|pilaf",
)
PRODUCTS = _pairs(
    "custom_product",
    "red|blue|black|grey|green|white|waterproof|folding|wireless|wooden|cheap|small|large|second hand|kids",
    "umbrella|backpack|desk lamp|kettle|toolbox|tent|rain jacket|office chair|water bottle|yoga mat|phone case|suitcase|toaster|bookshelf|bike helmet|air fryer",
)
PLANTS = _pairs(
    "custom_plant",
    "the kitchen|the balcony|the office|the bedroom|my big|my little|the poor|the old|mum's|the front window|the bathroom|the droopy",
    "basil|fern|monstera|cactus|orchid|ivy|mint|tomato plant|rubber plant|lavender|spider plant|peace lily|jade plant|chilli plant|rosemary|bonsai|palm",
)
EXCUSES = _pairs(
    "custom_reason",
    "leaking|broken|squeaky|flickering|blocked|rattling|jammed|cracked|loose|smelly|noisy|dripping|rusty",
    "tap|boiler|window|light in the hall|drain|door handle|radiator|front gate|shower|dishwasher|fan|garage door|smoke alarm|sink|fridge|lock",
)
CLUBS = _pairs(
    "custom_club",
    "Linford|Marwick|Thornbury|Ashport|Keldale|Fenmere|Oakhaven|Dunley|Harcombe|Rosgate|Winstead|Tarbrook|Brayfield|Elmwick|Holston",
    "Rovers|City|Herons|Comets|Rangers|Otters|Wanderers|Falcons|United|Badgers|Harriers|Storm|Athletic|Kites",
)
MESSAGES = _pairs(
    "custom_message",
    "running late|nearly there|stuck in traffic|all packed|just landed|off to bed|home safe|still in a meeting|out of milk|at the gate|so tired today|happy birthday|good luck today|we won|the baby is asleep",
    "see you soon|don't wait up|call me later|tell the others|start without me|save me a seat|love you|talk tomorrow|sorry about that|hope you're ok|text me back|big hug|miss you|no rush",
    ", ",
)
EVENTS = _pairs(
    "custom_event",
    "team|family|birthday|farewell|charity|neighbourhood|school|book club|garden|budget|surprise|spring|choir|chess",
    "lunch|meeting|dinner|picnic|party|quiz|rehearsal|walkthrough|breakfast|review|barbecue|workshop|get together|photo day|fair",
)
TOPICS = _pairs(
    "custom_topic",
    "photosynthesis|fractions|the water cycle|irregular verbs|the french revolution|trigonometry|cell division|punctuation|probability"
    "|the periodic table|world capitals|plate tectonics|music theory|road signs|electric circuits",
    "for beginners|revision|basics|part two|recap|in depth|with examples|exam style|for kids|the hard bits|speed round|refresher|catch up|from scratch",
)
