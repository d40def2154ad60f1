"""Phone words that sound like automation, with what they mean on phones in general."""

from __future__ import annotations

_BLOCK = """
background app refresh|it lets apps fetch new stuff while you look at something else. Handy, but it nibbles at the battery
auto-reply|a message that an app sends back by itself when somebody writes to you. The app does that, not me
battery saver|the phone slows a few things down and stops some background work, so that the charge lasts longer
auto-rotate|the screen turns when you turn the phone. Off means that it stays put, even when you lie on the sofa
auto-brightness|a little light sensor looks at the room, and the screen gets brighter or darker to match
do not disturb|calls and pings stay quiet while it's on. Most phones let a few people through if you say so
push notifications|the app's server taps the phone on the shoulder, so that the app needn't keep asking
auto-update|apps fetch their new versions by themselves, mostly on wifi while charging
background data|what apps send and fetch while you aren't looking at them
always-on display|the clock stays faintly lit when the screen is off. Pretty, costs a bit of battery
screen timeout|how long the screen waits without a touch before it goes dark
auto-lock|the phone locks itself after a while without a touch
scheduled send|some chat and mail apps hold a message back and send it at a time you set. It's the app's trick, not mine
location sharing|somebody you picked can see where your phone is, for as long as you let them
last seen|the time at which somebody last had the chat app open, if they let it show
read receipts|little marks that tell the other person that you've seen the message
autofill|the phone types names, addresses or passwords for you in forms
autoplay|the next video starts by itself when one ends
auto-sync|the phone and your account swap changes by themselves, so that both know the same
snooze|the alarm goes quiet for some minutes and then rings again
airplane mode|all radios off: no calls, no data. Alarms still ring
mobile hotspot|your phone shares its data with other devices like a tiny wifi router
roaming|your phone uses somebody else's network, mostly abroad. It can cost extra
night light|the screen goes warmer in the evening, kinder to sleepy eyes
a bot|a program that clicks and types instead of a person, often by the hundred
a macro|a row of taps that's recorded once and played back
app permissions|what an app may touch: camera, mic, contacts, place. You can take each one back in the settings
cloud backup|copies of your photos and settings kept on a server, often made overnight on wifi
the app cache|things an app keeps close so that it opens faster. Clearing it is harmless, it grows back
focus mode|chosen apps go quiet for a while so that you can get something done
voice activation|the phone listens for one wake word and starts when it hears it
a geofence|an invisible circle on the map: an app notices when you go in or out
a delivery report|a small receipt that says your message reached the other phone
screen pinning|one app stays in front until you unpin it, good when you lend the phone to a kid
data saver|it keeps most apps from using mobile data in the background
do-not-track|a polite note to websites that you don't want to be followed. Not all of them listen
"""

CONCEPTS = tuple(tuple(line.split("|")) for line in _BLOCK.strip().split("\n"))
"""Pairs of a word and what it means; the meaning stands after a colon."""
