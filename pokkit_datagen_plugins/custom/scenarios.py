"""What people and Pokkit do with tools that nobody has seen before."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, scenario
from pokkit_datagen_plugins.custom.families import near_of
from pokkit_datagen_plugins.custom.links import LINKS
from pokkit_datagen_plugins.custom.saying import spoken
from pokkit_datagen_plugins.custom.slots import Task, changeable, needs, settable


@scenario("custom_plugins/single", behaviours=["single_call"], weight=2)
def single(fake: Fake, phone: Phone) -> Slots:
    """All that is needed is said."""
    task = fake.custom_task(phone, "plain")
    return {**task.slots(), "tools": fake.custom_offer(task)}


@scenario("custom_plugins/single_dated", behaviours=["single_call"], clock="shown", weight=2)
def single_dated(fake: Fake, phone: Phone) -> Slots:
    """The same with a day, which the clock makes a date."""
    task = fake.custom_task(phone, "dated")
    return {**task.slots(), "tools": fake.custom_offer(task)}


@scenario("custom_plugins/twins", behaviours=["single_call"], clock="shown", weight=1.5)
def twins(fake: Fake, phone: Phone) -> Slots:
    """Two tools look alike; one is right."""
    task = fake.custom_task(phone, "twin")
    return {**task.slots(), "tools": fake.custom_offer(task, twin=1)}


@scenario("custom_plugins/clarify", behaviours=["clarify", "multi_turn", "single_call"], clock="shown", weight=2)
def clarify(fake: Fake, phone: Phone) -> Slots:
    """Something required is missing; Pokkit asks for it."""
    task, missing = fake.custom_vague(phone)
    question = missing.ask[int(fake.random.random() * len(missing.ask))]
    answer = {"parts": fake.custom_alone(missing, task.values[missing.name])}
    return {**task.slots(), "question": question, "answer": answer, "tools": fake.custom_offer(task)}


def changed(fake: Fake, task: Task) -> Slots:
    """Draw another value for one thing that was said."""
    params = changeable(task.family)
    param = params[int(fake.random.random() * len(params))]
    value = task.other_value(param)
    return {"args2": task.arguments({param.name: value}), "change": {"parts": fake.custom_alone(param, value)}}


@scenario("custom_plugins/change", behaviours=["correct", "multi_turn", "chain"], clock="shown")
def change(fake: Fake, phone: Phone) -> Slots:
    """It is done, and then one thing must be another."""
    task = fake.custom_task(phone, "again")
    return {**task.slots(), **changed(fake, task), "tools": fake.custom_offer(task)}


@scenario("custom_plugins/again", behaviours=["multi_turn", "follow_up", "chain"], clock="shown")
def again(fake: Fake, phone: Phone) -> Slots:
    """The same once more, with one thing changed."""
    task = fake.custom_task(phone, "again")
    return {**task.slots(), **changed(fake, task), "tools": fake.custom_offer(task)}


@scenario("custom_plugins/two", behaviours=["parallel"], clock="shown", weight=1.5)
def two(fake: Fake, phone: Phone) -> Slots:
    """Two tools in one breath."""
    first, second = two_tasks(fake, phone)
    return {**first.slots(), **second.slots("2"), "tools": fake.custom_offer(first, second)}


@scenario("custom_plugins/one_by_one", behaviours=["multi_turn", "chain"], clock="shown")
def one_by_one(fake: Fake, phone: Phone) -> Slots:
    """One request, and then another that has nothing to do with it."""
    first, second = two_tasks(fake, phone)
    return {**first.slots(), **second.slots("2"), "tools": fake.custom_offer(first, second)}


def two_tasks(fake: Fake, phone: Phone) -> tuple[Task, Task]:
    """Draw two tasks of different families whose tools have different names."""
    first = fake.custom_task(phone, "any")
    while True:
        second = fake.custom_task(phone, "any")
        if second.family is not first.family and second.variant.tool.name != first.variant.tool.name:
            return first, second


@scenario("custom_plugins/chain", behaviours=["chain"], clock="shown", weight=1.5)
def chain(fake: Fake, phone: Phone) -> Slots:
    """What one tool finds, another one needs."""
    link = LINKS[int(fake.random.random() * len(LINKS))]
    first, second = link.tasks(fake, phone)
    return {
        **first.slots(),
        "tool2": second.variant.tool.name,
        "say2": second.slots()["say"],
        "follow": link.follow(second),
        "tools": fake.custom_offer(first, second),
    }


@scenario("custom_plugins/retry", behaviours=["recover", "multi_turn", "chain"], clock="shown")
def retry(fake: Fake, phone: Phone) -> Slots:
    """The tool fails once; told so, the person wants it tried again."""
    task = fake.custom_task(phone, "any")
    return {**task.slots(), "does": task.family.does, "tools": fake.custom_offer(task)}


@scenario("custom_plugins/wrong", behaviours=["chain"], clock="shown")
def wrong(fake: Fake, phone: Phone) -> Slots:
    """The tool says that it did something else; Pokkit sees it and calls again."""
    task = fake.custom_task(phone, "set")
    params = settable(task.family)
    param = params[int(fake.random.random() * len(params))]
    other = task.other_value(param)
    words = {"wanted": task.values[param.name].value, "got": other.value}
    said = {key: spoken(value, is_choice=True, locale=fake.locale) for key, value in words.items()}
    told = {"success": True, **task.values, param.name: other}
    return {**task.slots(), **said, "told": told, "tools": fake.custom_offer(task)}


@scenario("custom_plugins/fails", behaviours=["recover", "single_call"], clock="shown")
def fails(fake: Fake, phone: Phone) -> Slots:
    """The tool fails, and Pokkit says so."""
    task = fake.custom_task(phone, "any")
    return {**task.slots(), "does": task.family.does, "tools": fake.custom_offer(task)}


@scenario("custom_plugins/lacking", behaviours=["cannot", "no_call"], clock="shown", weight=1.5)
def lacking(fake: Fake, phone: Phone) -> Slots:
    """No tool fits, though one may look as if it did."""
    task = fake.custom_task(phone, "any")
    family = near_of(task.family)
    tools = fake.custom_offer(without=task.family, twin=1 if family else 0)
    said = {"ask": task.slots()["ask"], "does": task.family.does}
    return {**said, "near": family.does if family else "", "has_near": bool(family), "tools": tools}


@scenario("custom_plugins/lacking_then", behaviours=["cannot", "multi_turn"], clock="shown")
def lacking_then(fake: Fake, phone: Phone) -> Slots:
    """No tool fits the first request; one fits the second."""
    missing, task = two_tasks(fake, phone)
    tools = fake.custom_offer(task, without=missing.family)
    return {**task.slots("2"), "ask": missing.slots()["ask"], "does": missing.family.does, "tools": tools}


@scenario("custom_plugins/able", behaviours=["no_call", "no_call_hard"])
def able(fake: Fake, phone: Phone) -> Slots:
    """A question about what Pokkit can do, which is no order."""
    task = fake.custom_task(phone, "any")
    needed = needs(task.family)
    said = {"does": task.family.does, "doing": task.family.asked}
    return {**said, "needs": needed, "needy": bool(needed), "tools": fake.custom_offer(task)}


@scenario("custom_plugins/already", behaviours=["no_call", "no_call_hard"])
def already(fake: Fake, phone: Phone) -> Slots:
    """It was done by hand; there is nothing left to do."""
    task = fake.custom_task(phone, "any")
    return {"did": task.family.did, "does": task.family.does, "person": fake.person(), "tools": fake.custom_offer(task)}


@scenario("custom_plugins/not_now", behaviours=["no_call", "no_call_hard"])
def not_now(fake: Fake, phone: Phone) -> Slots:
    """The topic comes up, but nothing is to be done yet."""
    task = fake.custom_task(phone, "any")
    said = {"does": task.family.does, "doing": task.family.asked}
    return {**said, "person": fake.person(), "tools": fake.custom_offer(task)}
