"""Times of somewhere else: the phone's clock shows the user's time only."""

from __future__ import annotations

from pokkit_datagen import Fake, Phone, Slots, scenario


@scenario("alarms/other_zone", behaviours=["single_call", "clarify", "multi_turn"], clock="shown", weight=1.5)
def other_zone(fake: Fake, phone: Phone) -> Slots:
    """A time in another time zone: Pokkit asks what that is on the user's own clock, and sets that."""
    phone = phone.changed(now=phone.now.replace(hour=18 + phone.now.hour % 6))
    zoned, zone = fake.zoned_time(phone.now)
    return {"zoned": zoned, "zone": zone, "time": fake.cued_time(4, 11), "label": fake.alarm_occasion(), "phone": phone}
