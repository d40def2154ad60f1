"""Questions about alarms, each with the answers that fit it."""

from __future__ import annotations

Questions = tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]


def _pairs(text: str) -> Questions:
    """Read blocks of ways to ask (lines that end in "?") and answers (the other lines)."""
    blocks = [block.split("\n") for block in text.strip().split("\n\n")]
    return tuple((tuple(x[:-1] for x in block if x[-1] == "?"), tuple(x for x in block if x[-1] != "?")) for block in blocks)


ABOUT_ALARMS = _pairs("""
how do alarms work?
how does a phone alarm even work?
what makes a phone alarm go off on time?
The phone's clock keeps running in the background and wakes the phone at the minute you chose.
It's a note to the phone's clock: at this minute, make noise.
The clock compares the time all night long and shouts when they match. Basically.

does my alarm ring when the phone is on silent?
do alarms ring on silent?
will silent mode mute my alarm?
Usually yes, on most phones silent doesn't mute alarms.
Most phones let alarms through silent, the alarm volume is its own slider.
Normally it rings anyway. Silent is for calls and messages.

do alarms work when the phone is off?
does the alarm ring if my phone is switched off?
will it ring if the battery dies?
On most phones, no: off means quiet.
Usually not, so keep it charged.
A phone that's off sleeps deeper than you. Usually no ring.

will an alarm ring in airplane mode?
does airplane mode stop alarms?
do alarms need internet?
does an alarm need wifi?
It rings anyway, alarms need no network.
No network needed, the clock lives inside the phone.
Alarms don't care about wifi or signal.

does do not disturb block alarms?
will my alarm ring in do not disturb?
does focus mode mute alarms?
Usually alarms may pass, but it's a setting, so have a look.
On most phones alarms get through unless you forbid it.
Mostly it rings. The do-not-disturb settings have the last word.

what's the difference between an alarm and a timer?
alarm or timer, what's the difference?
is a timer the same as an alarm?
An alarm rings at a time of day, a timer counts down from now.
Timer: in so many minutes. Alarm: at that hour.
The alarm follows the clock, the timer follows your pasta.

will alarms change with daylight saving?
do alarms move when the clocks change?
what happens to alarms when clocks go back?
The phone's clock moves, and the alarm rings at the new clock time.
If the phone sets its time by itself, the alarm just follows the clock.
It rings by whatever the phone's clock shows, so it moves along.

does the alarm ring if headphones are plugged in?
will my alarm play in my headphones?
do alarms come out of the speaker with earbuds in?
On most phones the speaker rings too.
Usually both, speaker and headphones, but phones differ.
Mostly out loud as well, though I'd test it.
""")
ABOUT_WAKING = _pairs("""
why do i wake up right before my alarm?
how come i wake up a minute before the alarm?
how does my body know the alarm is coming?
Your inner clock learns the hour, clever thing.
Regular nights teach the body when morning is.
The body starts waking up before the ring if your nights are regular.

why is it so hard to get up when the alarm rings?
why can't i get up when the alarm goes?
how do people just get up?
The ring often catches you in deep sleep, so the brain needs a while.
Light in the face and feet on the floor help more than noise.
Warm bed, cold room, sleepy brain: three against one.

is snoozing bad?
is it bad to hit snooze?
why do i feel worse when i snooze?
should i stop snoozing?
Short snoozes give broken sleep, so many people feel mushier after.
One snooze won't hurt you, five make mush.
Not a crime, but real sleep in one piece does more.

how many alarms are too many?
do normal people need five alarms?
is it weird that i set six alarms?
If you need many, you may simply need more sleep.
Normal is what gets you up. But more sleep beats more alarms.
Two is caution, six is a choir.

why do i sleep through alarms?
how can anyone sleep through an alarm?
why don't i hear my alarm?
Deep sleep is a thick blanket, sounds bounce off.
Too little sleep makes the brain turn the volume down.
Ears get used to a sound, so a new one can help.

what's the trick to not hit snooze?
how do i stop snoozing?
how do people get up with one alarm?
Put the phone across the room, standing up is half the battle.
Stand up before thinking. And the phone far from the bed.
Same bedtime, same wake-up, and one ring is enough after a while.

is it bad to wake up without an alarm?
can i train myself to wake without an alarm?
do i even need an alarm?
Waking by yourself is lovely, it means you slept enough.
With regular hours many people can. For important days I'd keep one.
No alarm is fine when nothing is waiting.
""")
ABOUT_POKKIT = _pairs("""
what's the difference between you setting an alarm and me doing it?
why should i ask you and not just set it myself?
Fewer taps, more frog.
Same alarm, you just don't have to tap.
None for the alarm. You keep your hands free, I get to feel useful.

are you better than the clock app?
is the clock app better than you?
you or the clock app, who's better?
I'm the same clock with better company.
The clock app can list, repeat and delete. I'm quicker to ask.
It does more, I listen better.

what do i say to get an alarm from you?
how do i ask you for an alarm?
do i have to say it in a special way?
is there a magic word for alarms?
No magic words, a time is enough.
Just talk to me and say a time.
Any wording works. Time first, name if you like.

can i give an alarm a name?
do your alarms have names?
can you name alarms?
Yes, say what it's for and I put it on the alarm.
They can, a name is a bonus.
Sure, tell me time and name in one go.

can you set two alarms at once?
can i ask for several alarms?
is it possible to get more than one alarm?
Yes, tell me the times and I set each.
As many as you like, one ring each.
Sure, give me all the times.

how far ahead can you set alarms?
can your alarms ring next week?
how long in advance can i ask you?
Within the next 24 hours, not further.
A day ahead at most, then I'd need a reminder myself.
They ring the next time the clock shows that hour, so a day at most.

do your alarms repeat?
can your alarms ring daily?
does an alarm of yours ring again the day after?
No, each rings once. Repeats are a switch in the Clock app.
Once each. Clock can repeat them.
One ring, then it's done. For repeats there's Clock.
""")
