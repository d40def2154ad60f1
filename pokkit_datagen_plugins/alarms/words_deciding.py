"""Words for talk around alarms: errands, triggers, mishaps, noises and life in general; no word here says a time."""

from __future__ import annotations


def _cut(text: str) -> tuple[str, ...]:
    """Return the entries of a text, which are parted by semicolons or line ends."""
    return tuple(text.replace("\n", ";").split(";"))


WHO = _cut("""mum;dad;my sister;my brother;nan;grandma;my boss;the landlord;my aunt;the vet;my flatmate;the plumber;the bank
my cousin;the school;my neighbour;the dentist;my manager;grandpa;the garage;my roommate;the pharmacy;my coach
the electrician;my mother in law;the babysitter;my wife;my husband;the estate agent;my uncle;the nursery
my teacher;the doctor""")
WHOM_NOT_MINE = tuple(who for who in WHO if not who.startswith("my "))
THING = _cut("""the rent;the invoice;the car;the leak;the keys;the tickets;the party;the deposit;the weekend;the dog;the boiler
the parking permit;the wedding;the form;the contract;the sofa;the group project;the bins;the spare room
the test results;the refund;the wifi;the holiday;the present;the bike""")
BUY = _cut("""milk;bread;cat food;nappies;batteries;stamps;flowers;eggs;printer ink;bin bags;rice;coffee;toothpaste
a birthday card;light bulbs;onions;dog treats;shampoo;plant food;ice;wrapping paper;painkillers;tea bags
a phone charger;oat milk""")
SHOP = _cut("""the shop;the corner store;the chemist;the market;the supermarket;the bakery;the post office;the petrol station
the garden centre;the hardware store;the pet shop;the deli""")
EVENT = _cut("""gym;yoga;work;school;the school run;choir;band practice;football;swimming;church;a run;the lecture;the standup
the dentist;physio;the vet;breakfast;the bus;the train;the ferry;the flight;laundry;the parcel;meds;the delivery
a haircut;the exam;the viewing;rehearsal;the interview;bin day;the school bus;the meeting;the team call;zumba
pilates;spin class;the market;fishing;the shift;parkrun;the hike;practice;the driving lesson;the airport shuttle
badminton;mass;study group;the carpool;the plumber;boxing;the car service;uni;the workshop;the farm;the webinar
the road trip;the photoshoot;the match;tennis""")
SHARED = _cut("""gym;yoga;breakfast;the call;the meeting;the hike;a run;brunch;coffee;the movie;tennis;badminton;the road trip
study group;the date;lunch;the interview;fishing;the lesson;a walk;the video chat;the ride;swimming;chess
the catch-up""")
CHORE = _cut("""take the bins out;put the washing in the dryer;hang up the laundry;turn the oven off;water the plants
water the tomatoes;feed the cat;feed the fish;walk the dog;take my meds;take my inhaler;drink some water
stretch my back;do my eye drops;charge my headphones;charge the car;move the car;lock the back door
bring the bikes inside;defrost the chicken;soak the beans;check on the bread dough;flip the laundry
empty the dishwasher;change the cat litter;change the baby;iron my shirt;pack my gym bag;pack lunch
submit my timesheet;submit the assignment;pay the rent;pay the electricity bill;top up my travel card
renew the parking;send the invoice;print the tickets;check in for the flight;join the standup
log off and go outside;practise the piano;do my physio;put the chicken in;stir the curry;turn off the heater
close the windows;let the dog out;get the parcel from next door;return the library books;take out the recycling""")
PLACE = _cut("""home;work;the office;the gym;school;the airport;the station;uni;mum's place;the shop;the supermarket;the library
the car park;town;the hotel;the beach;the clinic;my desk;the campsite;the studio;grandma's;the pool""")
ROUTINE = _cut("""gym;yoga;a run;a swim;pilates;the commute;standup;the school run;the dog's walk;feeding the cat;feeding the hens
meds;vitamins;the bus;the train;work;school;class;practice;training;stretching;journaling;prayers;meditation;breakfast
the early bus;the night shift;the late shift;the watering;the bins;physio;eye drops;piano practice;homework;revision
milking;the paper round;the team call;the market;band practice;language practice;a walk;rowing;crossfit;the bakery""")
ROUTINE_WITH = _cut("""gym;a run;a swim;yoga;a walk;the school run;coffee;breakfast;a call;lessons;tennis;the bus;practice""")
LATE_FOR = _cut("""work;school;my shift;my exam;the school run;a lecture;the bus;football practice;my driving test;the dentist
a job interview;rehearsal;church;the train;swim practice;the standup;a client call;breakfast with the in-laws
my own birthday brunch;yoga;the airport shuttle;choir;band practice;a flat viewing;a haircut""")
MISSED = _cut("""the bus;my train;the whole lecture;breakfast;the sunrise hike;my stop;the standup;the school bus;my flight
the ferry;the start of the match;the delivery guy;my slot at the clinic;the free breakfast;morning prayers
the first half of the exam;the rehearsal;the parade;the farmers market;my ride""")
DASH = _cut("""ran out in odd socks;left without shoes, basically;brushed my teeth in the lift;forgot my lunch
put my jumper on backwards;spilled coffee on my laptop;left my keys in the fridge;turned up with wet hair
had toothpaste on my chin all day;forgot my badge;skipped the shower;wore my slippers to the office
fed the dog cereal;burned the toast;left the front door open;got shouted at;got there with one earring
had to sprint half a mile;grabbed the wrong kid's backpack;wore my pyjama top;went back to sleep standing up
fell over the cat""")
NOISE = _cut("""a foghorn;a goose;a fire engine;a blender;a jackhammer;a school bell;an angry robot;a seagull;a chainsaw
a kettle;a tractor;an opera singer;a submarine;a vuvuzela;a rooster;a dentist's drill;a car alarm;a bagpipe
a hyena;a spaceship;a whistle;a lawnmower;a baby elephant;a door buzzer;a smoke detector""")
NOISE_STATE = _cut("""having a breakdown;on a bad day;in my skull;with a grudge;falling down the stairs;in a bathtub;that hates me
being told off;with a megaphone;in a tin can;on fire;in labour;on its last legs;next to my head
that owes me money;trying to sing""")
WHOM = _cut("""my sister;my flatmate;my brother;my boss;my neighbour;my dad;my mum;the nanny;my girlfriend;my boyfriend;my cousin
grandma;my roommate;my colleague;my partner""")
LITTLE_ONES = _cut("""the baby;the dog;our cat;the toddler;the new puppy;the little one;the twins' hamster""")
LITTLE_DID = _cut("""kept me up all night;ate my breakfast;snores like a truck;won't stop crying;slept on my face;hid my phone again
threw up on the rug;woke me at silly o'clock;is going through a phase;kept the whole house up;took over my pillow
has been up since four;can't be trusted with mornings;knocked my tea over""")
DID = _cut("""kept me up all night;is visiting and it's chaos;ate my lunch;is learning the trumpet;broke the coffee machine
hid my phone again;has a big day coming;moved out this week;wants me there early;lost the car keys;had a rough night
just had a baby;flooded the bathroom;ordered pizza way too late;called me at midnight;talked my ear off
wants to go hiking for some reason;can't be trusted with mornings;found my secret chocolate;won't stop texting""")
FEELING = _cut("""i'm so tired;i'm wrecked;my brain is soup;it's been a long week;i'm a zombie;i can't keep my eyes open
i can't think;i'm running on coffee;my head is pounding;i've had about no sleep;everything is a lot right now
i'm a bit stressed;i feel like a potato;it's all too much;i'm in a weirdly good mood;i'm starving too
my back hurts;i'm so behind on everything;it's only tuesday in my head;i've got a cold""")
BIG_DAY = _cut("""a job interview;a driving test;an exam;an early flight;a first day at the new job;a wedding;a cooking class
a house move;a big presentation;a half marathon;a sports day;a school play;a piano recital;a photoshoot
a graduation;a road trip;a very long shift;stock take;a flat viewing;a fishing trip;a dress rehearsal
a school fair;a cake sale;a family reunion;a furniture delivery;a school trip;a swim meet
a chess tournament;a thesis defence;a train trip;a football final;a bake-off;a concert;a camping trip""")
ALERT = _cut("""fire alarm;smoke alarm;car alarm;burglar alarm;house alarm;shop alarm;lift alarm;fridge alarm;bike alarm
freezer alarm;security alarm;neighbour's alarm;school fire alarm;hotel fire alarm;oven alarm""")
ALERT_DID = _cut("""went off in the middle of the night;kept beeping for an hour;would not shut up;went off because of my toast
scared the life out of me;went off over nothing;made the whole street look out the window
set every dog in the building barking;went off and nobody even moved;has been chirping all week
went off for no reason at all;emptied the whole building;went off because of a spider;woke the baby
went off because someone burned popcorn;needs a new battery i think;went off twice;ruined the film for us""")
ALARM_VERB = _cut(
    """so loud;so annoying;way too cheerful;brutal;evil;extra rude;unbearable;so harsh;pure violence;ear-splitting"""
)
REACTED = _cut("""slept through it;ran out in a towel;blamed the cat;was not amused;grabbed the fish tank;laughed so hard
just kept eating;called me in a panic;stood there with a broom;thought it was the microwave;hid under the table
made tea like nothing happened;filmed the whole thing;saved the houseplants first;started singing along""")
