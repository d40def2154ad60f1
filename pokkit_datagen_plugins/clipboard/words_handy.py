"""Codes, numbers and addresses, and what they are made of."""

from __future__ import annotations

HANDY = {
    "l": "\n".join("ABCDEFHJKLMNPQRTVWXZ"),
    "x": "\n".join("acdfhkmqtz"),
    "hex": "\n".join("abcdef"),
    "order_number": """PK-^~~~~-$l$l
#^~~~~
ORD-^~~~-^~~
$l$l^~~~~~
$l^~~-^~~~""",
    "tracking": """$l$l ^~~~ ~~~^ $l
$l$l$l^~~~~~$l$l
TRK-^~~~~-$l^""",
    "booking": """$l$l^$l^$l
$l^$l$l~$l
$l$l$l-^~^""",
    "coupon": """$couponword^0
$couponword-^~
$l$l$couponword^5""",
    "couponword": """FROGGY
SPRING
HELLO
POND
SNACKS
FREESHIP
LILYPAD
WELCOME""",
    "gate": """^~~~#
C^~~~X
*^~^~
^~-^~-^~""",
    "link": """https://example.com/r/^$x~$x
https://www.example.org/forms/$slug-^~
https://shop.example/$slug?ref=$x^~
www.example.net/$slug
https://example.com/$slug/^~~~
meet.example/$x$x$x-^~^""",
    "slug": """tickets
menu
rsvp
parents-evening
spare-room
lost-cat
survey
bake-sale
timetable
frog-facts
wishlist
returns""",
    "mail": """$user@example.com
$user.$user@example.org
$user^~@example.net
$user-$user@example.com""",
    "user": """bea
kwame
larch
pond
tess
hadley
noor
fern
olu
wren
zane
otter""",
    "tel": """555-01~~
(^~^) 555-01~~
+1 ^~^ 555 01~~
^~^-555-01~~""",
    "plate": """$l$l ^~ $l$l$l
$l$l$l-^~~~""",
    "serial": """SN ^~~~-$l$l-~~^
$l^~$l~~$l^""",
    "colour": """#^$hex~~$hex^
#$hex$hex^~~^""",
    "letter_start": """Your order is packed and on its way. Number:
Hi, thanks for shopping with us! Please keep this:
Reminder for $day at $hour, bring a $thing. You'll need
hey it's $name, here you go:
as promised:
ok so i asked $name and it's this one, not the old one:
Dear guest, the lift is broken, sorry. At the door show
$name says use this one from now on:
FYI all, for $day we'll need
The $thing place wants this when we pick it up:""",
    "letter_end": """Questions? We're here until $hour.
see you $day!
shout if it doesn't work
and bring the $thing
Save it somewhere please. $name
Have a lovely $day.
xx $name
(ask for $name at the desk)
don't lose it again lol""",
    "phone_bits": """Tel: (^~^) 555-01~~
phone +1 (^~^) 555-01~~
call ^~^ 555 01~~ for $name
555 - 01~~ ($name)
$name (home): ^~^ 555 01~~""",
    "spaced": """$l$l ^~~~ ~~~^ $l
$l^ ^~~ $l$l~
$l$l ~~^ $l$l
$l$l$l ~~ ^~ $l""",
    "sign": """$couponword ^~ ends $day
$name's $thing, do not touch
wet paint at $spot
no parking in front of ^~ $street
$food is ready, first come first served
please $job
bring your own $thing
back at $hour, sorry
meeting moved to $spot, $day $hour
$quirk
$caption""",
    "list": """$groceries\\n$groceries\\n$groceries
$groceries\\n$groceries\\n$groceries\\n$groceries
$job\\n$job\\n$job
$job\\n$job\\n$job\\n$job
$name\\n$name\\n$name\\n$name
$town\\n$town\\n$town
$thing\\n$thing\\n$thing\\n$thing
$food\\n$food\\n$food""",
}
