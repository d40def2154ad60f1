"""Longer conversations over new tools: chat around a task, second thoughts, several tasks, things said long before."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, scenario
from pokkit_datagen_plugins.custom.scenarios import changed, two_tasks
from pokkit_datagen_plugins.custom.slots import needs

_FEW = 0.2
"""Chance of a look-alike tool; these rows are long as they are."""


@scenario("custom_plugins/chat_around", behaviours=["single_call", "chat", "multi_turn"], clock="shown")
def chat_around(fake: Fake, phone: Phone) -> Slots:
    """Talk, a task, and talk again."""
    task = fake.custom_task(phone, "any")
    return {**task.slots(), "person": fake.person(), "tools": fake.custom_offer(task, twin=_FEW)}


@scenario("custom_plugins/looks_it_up", behaviours=["clarify", "multi_turn", "single_call"], clock="shown")
def looks_it_up(fake: Fake, phone: Phone) -> Slots:
    """Something required is missing, and the person has to look or ask before answering."""
    task, missing = fake.custom_vague(phone)
    question = missing.ask[int(fake.random.random() * len(missing.ask))]
    answer = {"parts": fake.custom_alone(missing, task.values[missing.name])}
    slots = {"question": question, "answer": answer, "person": fake.person()}
    return {**task.slots(), **slots, "tools": fake.custom_offer(task, twin=_FEW)}


@scenario("custom_plugins/back_to_first", behaviours=["chain", "follow_up", "multi_turn"], clock="shown")
def back_to_first(fake: Fake, phone: Phone) -> Slots:
    """One task, another, and then the first once more with one thing changed."""
    first = fake.custom_task(phone, "again")
    second = fake.custom_task(phone, "any")
    while second.family is first.family or second.variant.tool.name == first.variant.tool.name:
        second = fake.custom_task(phone, "any")
    other = changed(fake, first)
    slots = {**first.slots(), **second.slots("2"), "args3": other["args2"], "change": other["change"], "does": first.family.does}
    return {**slots, "tools": fake.custom_offer(first, second, twin=_FEW)}


@scenario("custom_plugins/refused_then_done", behaviours=["cannot", "single_call", "multi_turn"], clock="shown")
def refused_then_done(fake: Fake, phone: Phone) -> Slots:
    """No tool fits; asked what it can do then, Pokkit says so, and that is wanted."""
    missing, task = two_tasks(fake, phone)
    slots = {"ask": missing.slots()["ask"], "does": missing.family.does, "can": task.family.does}
    return {**task.slots("2"), **slots, "tools": fake.custom_offer(task, without=missing.family, twin=_FEW)}


@scenario("custom_plugins/asked_then_done", behaviours=["single_call", "multi_turn"], clock="shown")
def asked_then_done(fake: Fake, phone: Phone) -> Slots:
    """First only a question whether it can, then the request, then thanks."""
    task = fake.custom_task(phone, "any")
    needed = needs(task.family)
    slots = {"does": task.family.does, "doing": task.family.asked, "needs": needed, "needy": bool(needed)}
    return {**task.slots(), **slots, "person": fake.person(), "tools": fake.custom_offer(task, twin=_FEW)}
