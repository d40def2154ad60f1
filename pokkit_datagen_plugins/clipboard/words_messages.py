"""Messages that people dictate, from two words to a paragraph."""

from __future__ import annotations

MESSAGES = {
    "plan": """$call are we still on for $day? i can do $hour
running late, be there $hour. $excuse
let's meet at $spot at $hour, bring the $thing
on my way, save me a seat
can't make $day, $excuse. how about $day instead?
$day works! i'll bring $food, you bring the $thing
ok so plan is: $spot at $hour, then $food at $call_home, then whatever
I'll be at $spot from $hour. Text me when you're close.
train's delayed, probably $hour now 🙄
we're leaving at $hour sharp, anyone not at $spot by then is walking
meet me at $spot, i'm the one with the $thing
five mins away!!
heads up, $day is off. $excuse
Could we move our call to $day, $hour? $excuse_formal
who's in for $food on $weekday? thinking $hour at $spot""",
    "call_home": """mine
yours
$name's
the flat
our place""",
    "excuse": """the bus never came
my phone died
the dog ate something weird again
traffic is a joke
i overslept, no excuse
$name needs picking up
still stuck at work
the boiler man is late
i've got a stinking cold
the $thing broke
lost track of time, sorry
i double booked like an idiot
the kids won't put shoes on""",
    "excuse_formal": """I have a clash that I can't move.
Something has come up at home.
I'm travelling that morning.
I have a medical appointment.
The $weekday slot no longer works for me.""",
    "sorry": """i'm sorry about $mess. it was unfair and i know it
sorry i forgot $missed, i feel awful. $amends
Sorry about $mess, $call. $amends
my bad about $mess 😬 $amends
I owe you an apology for $mess. I was tired and took it out on you. $amends
sorry sorry sorry. $mess was all me. $amends
hey, still thinking about $mess. you didn't deserve that. can we talk $day?
apologies for the slow reply, $excuse""",
    "mess": """last night
what i said at dinner
the noise
snapping at you
the broken $thing
the mix-up with the $thing
missing your call
the mess in the kitchen
being so late on $weekday
leaving without saying bye
eating your $food""",
    "missed": """your birthday
our anniversary
to ring you back
the parents evening
$name's recital
to bring the $thing
about $day
your interview""",
    "amends": """let me make you $food
i'll make it up to you $day
can we start over?
dinner's on me
i'll sort it tomorrow, promise
no excuses
i'll replace it
it won't happen again""",
    "wish": """happy birthday $call!! hope your day is full of $food and zero emails
Happy birthday, $call! $wish_end
happy $age you old goat 🎂
Congratulations on $feat, $call! $wish_end
so so proud of you for $feat 🥹
good luck $day, you've got this
get well soon $call. $wish_end
Thinking of you all. $wish_end
safe travels!! send pics of $food
happy anniversary you two, still disgustingly cute
merry christmas from all of us at ^~ $street
Eid Mubarak $call, love to everyone at home
happy diwali!! come over for $food
welcome to the world little one 💛 can't wait to meet you""",
    "age": """30th
40th
50th
60th
21st
18th
75th
33rd""",
    "feat": """the new job
passing your test
the baby
finishing the marathon
the house
the engagement
your exam results
that promotion
surviving $name's wedding
opening night""",
    "wish_end": """We miss you loads.
Nobody deserves it more.
Big hug from me and $name.
Let's celebrate $day.
Hope it's the best one yet.
xx
Drinks soon?
Rest up and let people spoil you.""",
    "thanks": """thank you so much for the $thing, it saved my weekend
thanks for having us!! the $food was unreal
Thank you for $favour. It means a lot.
cheers for $favour, i owe you one
tysm for $favour 🙏 dinner at mine soon?
just wanted to say thanks for $favour. you didn't have to and you did""",
    "favour": """looking after the cat
the lift on $weekday
listening the other night
picking up $name
lending me the $thing
covering my shift
the soup when i was ill
sorting the $thing
staying late
helping with the move""",
    "errand": """could you grab $groceries and $groceries on your way home?
can you let the dog out at $hour? key's under the blue pot
please bring the $thing back by $day, $name needs it
if you pass the shop: $groceries, $groceries, $groceries
can someone pick $name up from $spot at $hour? $excuse
don't forget to $job
hey could you $job before $day? i'd do it but $excuse
the $thing is in the hall cupboard, second shelf, behind the $thing
plz $job and tell $name i'll be home by $hour
Parcel for number ^~ $street: leave it with $name next door, thanks""",
    "formal": """Dear $name, I'm writing about the $thing that I ordered on the 1^th. It has not arrived. Where is it?
Hello, the $fault in our flat has been broken since $weekday. Could someone come and look at it this week? Kind regards, $name
Good morning $name, thank you for your time on $weekday. I'm very interested in the role and look forward to hearing from you.
Hi $name, please find the figures below. Happy to go through them on $weekday.
Dear neighbours, we'll be drilling on $weekday from $hour. Sorry in advance for the noise. $name, no. ^~
$name will be absent on $weekday because of a hospital appointment. Please send any work home. Many thanks.
Hi, is the $thing still available? I could collect on $weekday around $hour.
Thank you for your message. I'm away until $weekday and will reply when I'm back.
I would like to cancel my booking for $day under the name $name, please.
Dear team, quick reminder that timesheets are due by $hour on $weekday. Thanks, $name""",
    "fault": """boiler
front door lock
extractor fan
kitchen tap
shower
intercom
hall light
bedroom radiator
washing machine""",
    "ad": """selling: $thing, hardly used, £^~, collect from $town
FREE to a good home: one $thing, slightly wobbly. pick up $day, $street
for sale $thing $^5 ono, no timewasters, smoke free home
Lost near $spot on $weekday: grey cat, answers to Biscuit, hates everyone. Call 555-01~~
found a $thing outside $spot, message me the colour and it's yours
wanted: someone to feed two chickens $day to sunday, paid in eggs""",
    "caption": """$food and no regrets 🌊 #$tag #$tag
golden hour at $town ✨
me, a fool: it's just a $thing
this took three hours and $name ate it in ten seconds
current mood: $food in bed 🛌
$day dump 📷 #$tag
not me crying at a $thing again 😭
somebody tell $name the 90s want their $thing back
plot twist: i liked it
small wins only, thanks 🐌""",
    "tag": """slowlife
homemade
weekendmood
nofilter
frogtok
sourdoughclub
hometime
latergram
rainyday
tinyadventures
plantparent""",
    "quirk": """brb
love you loads
on my way 🚲
¯\\_(ツ)_/¯
obrigada, até já!
jajaja ya voy
à tout de suite 🥐
chai at $hour?
omw
wait what
no worries at all
told you so :)
xoxo $name
call me when you're up
we need more $groceries
bis gleich, ich freu mich
$food tonight?
k thx bye
(╯°□°)╯ the $thing again
the eagle has landed 🦅
he said "over my dead body" and then bought the $thing
"$food" is not a personality
mañana a las ^ en casa de $name
ok but why does $name own ^~ $groceries
good night moon, good night $thing""",
    "message": """$plan
$plan
$plan
$sorry
$sorry
$wish
$wish
$thanks
$errand
$errand
$formal
$ad
$caption
$quirk""",
}
