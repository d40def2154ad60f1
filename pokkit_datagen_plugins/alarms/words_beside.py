"""What people ask for in the same breath as an alarm: something to copy, something to note."""

from __future__ import annotations

ITEMS = """milk;eggs;oat milk;bread;bin bags;washing powder;nappies;wipes;cat litter;dog treats;batteries;candles;tent pegs
matches;a torch;sun cream;swimming goggles;towels;passports;chargers;the adaptor;headphones;plasters;paracetamol;tissues
snacks for the car;a flask;wellies;wool socks;gloves;a spare jumper;cable ties;duct tape;wood screws;sandpaper;a paint roller
potting soil;tomato feed;slug pellets;bulbs;coriander;ginger;limes;coconut milk;chickpeas;basmati;ghee;paprika;feta;olives
tortillas;jalapenos;ice;lemonade;paper cups;balloons;wrapping paper;a card;stamps;envelopes;printer ink;highlighters
index cards;the library book;the spare key;the blue folder;the rental form"""

TITLE_KINDS = """packing list;shopping list;shop list;things to buy;to get;town list;market list;party list;camping list
picnic list;beach bag;hardware store;corner shop;supermarket;errands;stock up;running low;moving list;cabin list;festival bag
road trip bits;car stuff;wish list;big shop;online order;things to pack;things to bring;don't forget;missing things
drop-off list;borrow list;spring clean list"""

TITLE_ENDS = """for {n};for {n};with {n};for the kids;for the flat;for the boat;for mum;for dad;for the club;for next week
for the neighbours"""

CODES = """gate code;door code;locker code;bike lock;alarm panel code;wifi password pond;garage keypad;booking ref HX
parcel code;pickup code;order number;ticket number;table booking;storage unit code;luggage tag;library pin;meter reading
visitor badge;permit number;room key code"""

PLACES = """Bay;Flat;Unit;Stall;Gate;Cabin;Pitch;Studio;Desk;Suite"""

STREETS = """Juniper Lane;Harbour Row;Mill Road;Old Ferry Street;Larch Avenue;Pond Walk;Quarry Hill;Station Parade
Willow Close;Canal Side;Lantern Court;Orchard Way;Bramble Street;Heron Quay;Kiln Yard;Marigold Terrace;Otter Bank
Sparrow Mews;Thistle Drive;Weaver Street"""
