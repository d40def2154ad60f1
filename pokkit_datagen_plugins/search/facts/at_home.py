"""What people look up at the kitchen table: recipes and how-tos."""

from __future__ import annotations

from pokkit_datagen_plugins.search.facts.dice import Dice
from pokkit_datagen_plugins.search.facts.kind import Facts, Kind, lines, pairs
from pokkit_datagen_plugins.search.facts.words import BRANDS

_FILLINGS = (
    "plum onion leek chestnut pear pumpkin walnut cheese mushroom cabbage apple lentil beetroot potato parsnip apricot".split()
)
_DISHES = "dumplings pies buns tarts pancakes flatbreads crumbles fritters puddings noodles croquettes parcels strudels".split()
_PANTRY = lines("""200 g flour
350 g flour
2 eggs
3 eggs
100 g butter
a knob of butter
150 g oats
a cup of sour cream
2 spoons of brown sugar
100 g rye crumbs
a sachet of yeast
300 ml milk
a sprig of thyme
a pinch of nutmeg
a spoon of mustard
3 spoons of honey
half a cup of buttermilk
150 g semolina
a handful of almonds
the zest of a lemon
a pinch of salt
2 cloves of garlic
a glass of cider
80 g grated cheese""")
_TRICKS = lines("""Let it rest before you slice it
Don't stir it once it simmers
Cover it for the first half
Grease the tin twice
Chill the dough overnight
Salt it only at the end
Serve it lukewarm
Turn it once""")


def _recipe(dice: Dice) -> Facts:
    town, filling = dice.town(), dice.of(_FILLINGS)
    dish = dice.of(_DISHES)
    pantry = {part.split()[-1]: part for part in (dice.of(_PANTRY) for _ in range(5))}
    name, ingredients = f"{town} {filling} {dish}", ", ".join([f"{dice.between(2, 6) * 100} g {filling}", *pantry.values()])
    return {
        "town": town,
        "subject": name,
        "dish": name,
        "title": name,
        "ingredients": ingredients,
        "noted": ingredients,
        "minutes": f"{dice.between(15, 95, 5)} minutes",
        "heat": dice.degrees(dice.between(150, 230, 10)),
        "trick": dice.of(_TRICKS),
        "serves": str(dice.between(2, 8)),
    }


RECIPE = Kind(
    "recipe",
    _recipe,
    pairs("""{dish}: the recipe > Serves {serves}. Ingredients: {ingredients}. Cook {minutes} at {heat}. {trick}.
How to make {dish} (recipe) > You need: {ingredients}. Then {minutes} at {heat}, enough for {serves}. {trick}."""),
    lines("""a recipe for {dish}
the recipe for {dish}
{dish} recipe
the ingredients for {dish}
how to make {dish}
a good {dish} recipe"""),
    lines("""how to make {dish}
what goes into {dish}
what i need for {dish}
how {dish} are made
how long {dish} take
what's in {dish}"""),
    lines("""how do i make {dish}
what do i need for {dish}
what goes into {dish}
how do you make {dish}
what's the recipe for {dish}
how are {dish} made
what are the ingredients of {dish}
how long do {dish} take in the oven"""),
    pairs("""how hot does the oven have to be? > {heat}
what temperature > {heat}
and how long in there > {minutes}
how long do i cook it? > {minutes}
how many people does it feed > {serves}
is that enough for two? > it serves {serves}
any trick to it > {trick}"""),
    ("heat", "minutes"),
)

_GADGETS = lines("""kettle | descale | Fill it with one part vinegar and two parts water | Boil it once and wait twenty \
minutes | Rinse it three times
router | reset | Hold the small button on the back for ten seconds | Wait until the light is orange | Plug the cable back in
printer | unjam | Open the flap at the back | Pull the paper out slowly, downwards | Close it and press the green key
washing machine | drain | Open the hatch at the bottom right | Put a tray under it | Turn the filter to the left
coffee machine | clean | Empty the tray | Run it once with hot water only | Wipe the nozzle
robot vacuum | restart | Turn it over | Press both wheels for five seconds | Put it on its dock
thermostat | reset | Pull it off the wall plate | Take the batteries out for a minute | Click it back on
headphones | pair | Put them in their case | Hold the left side until it blinks blue | Choose them in the phone's settings
e-bike | charge | Switch the display off | Open the cap on the frame | Wait for the green light
smoke alarm | silence | Press the middle once | Air the room | Press again to test it
doorbell | pair | Open the cover | Press the copper dot twice | Ring it within a minute
sewing machine | thread | Lift the foot | Lead the thread through the two hooks | Pull it through the needle from the front
oven | clean | Take the racks out | Heat it with a bowl of water for half an hour | Wipe it while it is warm
watch | set | Pull the crown out one click | Turn it backwards to the hour | Push it in until it clicks
scale | calibrate | Put it on a hard floor | Tap it twice | Step off and wait for the zero
tent | fold | Take the poles out first | Fold the sides to the middle | Roll it towards the door
dishwasher | unblock | Take the lower rack out | Lift the round filter | Rinse it under the tap""")


def _howto(dice: Dice) -> Facts:
    gadget, verb, first, second, third = dice.of(_GADGETS).split(" | ")
    product = f"{dice.of(BRANDS)} {dice.between(2, 90)} {gadget}"
    steps = f"1) {first}. 2) {second}. 3) {third}."
    return {
        "town": dice.town(),
        "subject": product,
        "product": product,
        "verb": verb,
        "first": first,
        "second": second,
        "third": third,
        "steps": steps,
        "title": product,
        "noted": steps,
        "wait": f"{dice.between(2, 45)} minutes",
    }


HOWTO = Kind(
    "howto",
    _howto,
    pairs("""How to {verb} the {product} > {steps} Takes about {wait}.
{product}: {verb} it in three steps > How to: {steps} All in all about {wait}."""),
    lines("""how to {verb} a {product}
how to {verb} my {product}
how to {verb} the {product}
instructions to {verb} the {product}
{product} {verb} instructions"""),
    lines("""how to {verb} a {product}
how i {verb} my {product}
how you {verb} the {product}
what i do to {verb} my {product}
how to {verb} our {product}"""),
    lines("""how do i {verb} my {product}
how do you {verb} a {product}
how do i {verb} the {product}
how to {verb} a {product}
how can i {verb} this {product}
what's the way to {verb} a {product}"""),
    pairs("""how long will that take? > about {wait}
wait, what was the first step > {first}
and the last step again? > {third}
what comes after the first one > {second}
what's step two > {second}
what's step 3? > {third}"""),
    ("wait",),
)
