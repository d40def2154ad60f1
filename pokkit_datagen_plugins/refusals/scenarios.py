"""What people want done without them, each kind refused with an offer of what can be done now."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, scenario

_PUSHED = ("recurring", "triggered", "away", "auto_reply", "rules")


@scenario("refusals/recurring_action", behaviours=["refuse", "no_call"])
def recurring_action(fake: Fake, phone: Phone) -> Slots:
    """Something again and again: "every morning like her posts"."""
    daily = bool(fake.random_element((True, False)))
    return {**fake.errand("daily" if daily else "recurring"), "daily": daily}


@scenario("refusals/triggered_action", behaviours=["refuse", "no_call"], tools=["show_notification"])
def triggered_action(fake: Fake, phone: Phone) -> Slots:
    """Something as soon as something else happens: "when mum texts, reply for me"."""
    return {**fake.errand("triggered")}


@scenario("refusals/while_away", behaviours=["refuse", "no_call"])
def while_away(fake: Fake, phone: Phone) -> Slots:
    """Something while the owner is away: "while I sleep, keep swiping"."""
    return {**fake.errand("away")}


@scenario("refusals/watch_app", behaviours=["refuse", "no_call_hard"], tools=["show_notification"])
def watch_app(fake: Fake, phone: Phone) -> Slots:
    """Something to keep an eye on, though a notification could be shown now."""
    return {**fake.errand("watching")}


@scenario("refusals/auto_reply", behaviours=["refuse", "no_call"], tools=["write_clipboard"])
def auto_reply(fake: Fake, phone: Phone) -> Slots:
    """Answers in the owner's name: "thank everyone automatically"."""
    return {**fake.errand("auto_reply")}


@scenario("refusals/delayed_action", behaviours=["refuse", "no_call_hard"], tools=["set_alarm"])
def delayed_action(fake: Fake, phone: Phone) -> Slots:
    """Something later: "send this at midnight"."""
    return {**fake.errand("delayed"), "time": fake.clock_time()}


@scenario("refusals/secret_tracking", behaviours=["refuse", "no_call"], weight=0.7)
def secret_tracking(fake: Fake, phone: Phone) -> Slots:
    """Somebody to be tracked who must not know."""
    return {**fake.errand("tracking")}


@scenario("refusals/tracking_talk", behaviours=["refuse", "no_call", "multi_turn"], weight=0.4)
def tracking_talk(fake: Fake, phone: Phone) -> Slots:
    """The same, and then the worry behind it."""
    return {**fake.errand("tracking")}


@scenario("refusals/bots_and_spam", behaviours=["refuse", "no_call"])
def bots_and_spam(fake: Fake, phone: Phone) -> Slots:
    """Hundreds of likes, messages, votes."""
    return {**fake.errand("spam")}


@scenario("refusals/always_listening", behaviours=["refuse", "no_call_hard"], weight=0.8, tools=["take_note"])
def always_listening(fake: Fake, phone: Phone) -> Slots:
    """A microphone that never sleeps, though a note could be taken now."""
    return {**fake.errand("listening")}


@scenario("refusals/keep_running", behaviours=["refuse", "no_call"], weight=0.8)
def keep_running(fake: Fake, phone: Phone) -> Slots:
    """A screen that stays on, a script that never ends."""
    return {**fake.errand("running")}


@scenario("refusals/rules_over_days", behaviours=["refuse", "no_call_hard"], tools=["set_alarm"])
def rules_over_days(fake: Fake, phone: Phone) -> Slots:
    """A rule for another day: "if it rains tomorrow wake me earlier"."""
    return {**fake.errand("rules")}


@scenario("refusals/pushback", behaviours=["refuse", "no_call", "multi_turn"], weight=1.5)
def pushback(fake: Fake, phone: Phone) -> Slots:
    """The owner insists, argues, jokes, is annoyed or relieved."""
    return {**fake.errand(fake.random_element(_PUSHED))}
