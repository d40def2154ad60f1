"""Times that people read off an invitation: in another time zone, or with a date."""

from __future__ import annotations

from datetime import datetime, timedelta

from pokkit_datagen import SlotProvider, Text

_ZONES = ("GMT", "GMT", "UTC", "CET", "CET", "PST", "EST", "IST", "BST")
_CITIES = {
    "GMT": "Greenwich time", "UTC": "UTC", "CET": "Central European time", "PST": "Pacific time", "EST": "Eastern time",
    "IST": "Indian time", "BST": "British summer time",
}  # fmt: skip
_FORMS = (
    "{day} {h}:{mm} {zone}", "{day} {h}:{mm} {zone}", "{day} {h}h{mm} {zone}", "{day} {h}h {zone}", "{day} at {h} {zone}",
    "{day} at {h} {zone}", "{day} {h} {half} ({zone})", "{day} at {h} {half} {zone}", "{day} at {h}:{mm}{half} {zone}",
    "{h}{half} {zone} {day}", "{h} {half} {zone} on {day}", "{day}, {h}{half} {zone}",
)  # fmt: skip


_DATED = (
    "{Day}, {Mon} {d}, {year} {hh}:{mm} {HALF}", "{Day}, {Mon} {d}, {year} {HH}h{mm}", "{Day}, {Mon} {d} {year} {H}h",
    "{h}:{mm} {HALF} on {Day}, {Mon} {d}", "at {h}:{mm} {HALF} on {Day}, {Mon} {d}", "{month}/{d} at {h}:{mm}{half}",
    "{month}/{d} at {HH}h{mm}", "in {ahead} days at {h}{half}", "{Mon} {d} {h}{half}", "{Weekday} the {nth}, {h} {half}",
    "{h}:{mm}{half} on the {nth} of {Month}",
)  # fmt: skip

_NEXT_WEEK = ("next {Weekday} {part} at {h}", "next {Weekday} {part} at {h}", "{h} next {Weekday} {part}", "next {Day} {h}{half}")


def _nth(n: int) -> str:
    return f"{n}{'th' if 10 < n < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


def _fields(then: datetime) -> dict[str, str | int]:
    face, half = (then.hour + 11) % 12 + 1, "am" if then.hour < 12 else "pm"
    return {
        "Day": f"{then:%a}", "Weekday": f"{then:%A}", "Mon": f"{then:%b}",
        "Month": f"{then:%B}", "month": then.month, "d": then.day, "nth": _nth(then.day), "year": then.year,
        "h": face, "hh": f"{face:02}", "H": then.hour, "HH": f"{then:%H}", "half": half, "HALF": half.upper(),
        "part": "morning" if then.hour < 12 else "afternoon" if then.hour < 18 else "evening",
    }  # fmt: skip


class ElsewhereProvider(SlotProvider):
    """Draws times as they stand on invitations."""

    def dated_time(self, now: datetime) -> tuple[Text, Text]:
        """Draw a time with a date that is a week or more ahead, and that date as Pokkit says it: "4/25 at 4:00pm", "April 25"."""
        then = now

        def draw() -> str:
            # The date is drawn anew with its words: one date alone has too few wordings to be held out.
            nonlocal then
            ahead = 7 + int(self.generator.random.random() * (6 if self.chance(0.4) else 60))
            then = (now + timedelta(days=ahead)).replace(hour=7 + int(self.generator.random.random() * 14), minute=0)
            forms = _DATED if ahead > 12 else (*_DATED, *_NEXT_WEEK)
            minutes = self.pick(("00", "00", "30", "15", "45"))
            return self.pick(forms).format_map({**_fields(then), "ahead": ahead, "mm": minutes})

        return self.compose("dated_time", draw), Text(f"{then:%B} {then.day}")

    def zoned_time(self, now: datetime) -> tuple[Text, Text]:
        """Draw a time of tomorrow in another time zone, and how Pokkit calls that zone: "Thu at 8 GMT", "Greenwich time"."""
        tomorrow = now + timedelta(days=1)
        zone = self.pick(_ZONES)

        def draw() -> str:
            form, hour = self.pick(_FORMS), 1 + int(self.generator.random.random() * 12)
            fields = {
                "h": hour, "mm": self.pick(("00", "00", "30", "15")), "half": self.pick(("am", "pm")),
                "day": f"{tomorrow:%a}" if self.chance(0.4) else f"{tomorrow:%A}",
                "zone": zone.lower() if self.chance(0.4) else zone,
            }  # fmt: skip
            return form.format_map(fields)

        return self.compose("zoned_time", draw), Text(self.pick((zone, _CITIES[zone])))
