"""What alarms are for, by the part of the day in which it happens.

A line that begins with "to" is something to do, one with "my" something of the person's own, all others stand after
"for" as they are. None holds a word that tells am from pm, and none holds "my" or "our" inside: Pokkit says them back.
"""

from __future__ import annotations

EARLY = """volunteering;circuits;the allotment;the sauna;the sledding hill;the bakery;choir camp;the camp bus;my allergy shot
my MRI;gym;work;school;uni;church;yoga;a run;a swim;pilates;spin class;bootcamp;crossfit;the early shift;the school run
the school bus;the train;the ferry;the commute;the airport;the market;the farmers market;parkrun;rowing practice;swim squad
fishing;surfing;a hike;the dog's walk;breakfast with the boys;breakfast club;sehri;fajr;Sunday mass;the car boot sale;bin day
the food delivery slot;standup;milking;feeding the horses;feeding the chickens;the baker's round;my paper round;my flight
my train;my bus;my carpool;my lift to work;my job interview;my driving test;my theory test;my maths exam;my chem final
my blood test;my fasting blood test;my scan;my surgery check-in;my shift;my first day at work;my lecture;my lab;my fun run
my marathon;my long run;my bike ride;my swim;my workout;my first class;to walk the dog;to let the dog out;to feed the cat
to put the bins out;to make the packed lunches;to get the kids up;to wake the kids;to iron a shirt;to water the tomatoes
to open the shop;to let the cleaner in;to move the car;to take iron tablets;to take thyroid meds;to take the puppy out
to defrost the windscreen;to start the slow cooker;to catch the sunrise;to meditate;to journal;to stretch;to do the milk run
to beat the traffic;to queue for tickets;to check the oven dough;to clear the driveway;to pack the swim bags
to shower before the plumber comes;to leave for the airport;to leave for the station;to get the kids' uniforms out;to revise
to feed the goats;to unlock the hall;to set up the market stall;to light the stove;to pray"""

DAY = """therapy;chess club;coding club;scouts;brownies;debate club;the food bank;the window cleaner;the surveyor
my smear test;my mock exam;school pickup;nursery pickup;daycare pickup;lunch;my lunch break;the dentist;the vet;the optician
the physio;the barber;the plumber;the electrician;the boiler man;the parcel;the grocery delivery;the parking meter
the laundry;zuhr;asr;jummah;the staff meeting;the sprint review;the stand-up;the viewing;the open house;the parents' meeting
the school play;sports day;football practice;soccer practice;cricket nets;netball;violin lessons;piano practice
swimming lessons;ballet drop-off;the birthday party;the barbecue;the baby's nap;the baby's bottle;the webinar;the auction
the ticket sale;the ticket drop;the concert presale;the bank;the post office;the pharmacy pickup;the garage;the tyre place
the MOT;my dentist appointment;my doctor's appointment;my hair appointment;my haircut;my nail appointment;my eye test
my physio session;my therapy session;my vaccine;my interview;my catch-up;my team call;my client call;my presentation
my performance review;my supervision meeting;my viva;my tutorial;my study group;my seminar;my driving lesson;my guitar lesson
my tennis lesson;my golf lesson;my music exam;my visa appointment;my bank appointment;my passport appointment
my meeting with HR;my meeting with the landlord;my prescription;my car service;to pick up the kids
to pick up the dry cleaning;to pick up the parcel;to fetch the cake;to collect the prescription;to call the bank
to call the landlord;to call the surgery;to call the insurance people;to ring the council;to email the teacher
to send the invoice;to submit the timesheet;to hand in the essay;to renew the parking;to feed the meter;to move the laundry
to hang the washing out;to bring the washing in;to take the chicken out of the freezer;to baste the turkey
to flip the brisket;to check the sourdough;to turn the compost;to water the plants;to water the basil;to mist the orchids
to walk the neighbour's dog;to top up the bird feeder;to give the cat its drops;to drink some water;to take a break
to stand up and stretch;to put sunscreen on again;to reapply eye drops;to change the dressing;to join the webinar
to join the class call;to dial in;to log the hours;to back up the laptop;to print the tickets;to pay the rent
to pay the electricity bill;to top up the phone;to buy concert tickets;to book the court;to book the campsite
to bid on the bike;to leave for the appointment;to leave for pickup;to get off the train;to take the bread out
to let the roast rest"""

LATE = """dinner;supper;the roast;movie time;bath time;bedtime;story time;lights out;the match;the game;kick-off;the quiz
trivia;choir;band practice;book club;poker;bingo;karaoke;salsa;futsal;the gig;the concert;the play;the film;the finale
the season premiere;the live stream;the raid;game time;the tournament;the draw;the fireworks;the eclipse;the meteor shower
maghrib;isha;iftar;diwali lamps;the candles;homework time;screen time;date time;drinks with the girls;the takeaway
the pizza order;the curry;the slow cooker;the dishwasher;the bins;my meds;my pill;my insulin;my antibiotics;my eye drops
my retainer;my face mask;my skincare;my call home;my homework;my dance class;my pottery class;my Spanish class
my language lesson;my online class;my support group;my D&D session;my video call;my piano lesson;to take meds;to take a pill
to take antibiotics;to take magnesium;to call mum;to call mom;to call dad;to call grandma;to call granddad;to ring nan
to phone home;to message the group;to start dinner;to preheat the oven;to put the rice on;to marinate the chicken
to soak the beans;to soak the chickpeas;to feed the sourdough starter;to lay the table;to run the bath;to put the kids to bed
to read to the little one;to lock the back door;to close the coop;to shut the greenhouse;to bring the plants in
to cover the tomatoes;to cover the car;to charge the watch;to charge the car;to plug the laptop in;to switch the heating off
to turn off the sprinkler;to turn off the immersion;to put the recycling out;to pack for the trip;to check in for the flight
to set out gym clothes;to floss;to do the dishes;to empty the dishwasher;to fold the laundry;to iron the uniform;to wind down
to put the phone away;to stop scrolling;to head to bed;to watch the game;to watch the debate;to record the show
to catch the moonrise;to feed the fish;to brush the dog;to give the dog its tablet;to let the dog out;to check on the baby
to pump;to change the nappy;to write in the diary;to check the doors"""

SMALL_HOURS = """the airport;the airport run;the red-eye;the ferry;the feed;the baby's feed;the lambing check
the bakery shift;the rocket launch;the race;the grand prix;the boxing;the playoffs;the lunar eclipse;the meteor shower;suhoor
sehri;tahajjud;the server update;the release;the coach;my flight;my coach;my taxi;my call with the Sydney office
my on-call shift;my dough;my long drive;my antibiotics;my insulin;to check on the lambs;to feed the baby
to give the puppy a wee;to turn the incubator eggs;to catch the launch;to watch the fight;to start driving;to call the taxi
to check the fever;to take painkillers;to pump;to restart the server;to bake the rolls;to photograph the stars
to meet the minibus;to load the van"""

WITH_NAME = {
    "early": """{n}'s school run;{n}'s swim meet;{n}'s breakfast;breakfast with {n};a run with {n};the gym with {n}
{n}'s lift to school;coffee with {n};to wake {n};to drop {n} at school;to drive {n} to work;to walk {n}'s dog
to get {n} ready;to make {n}'s lunch;to take {n} to the airport""",
    "day": """{n}'s pickup;picking up {n};lunch with {n};coffee with {n};{n}'s recital;{n}'s football practice
{n}'s birthday party;{n}'s school play;{n}'s vet appointment;{n}'s checkup;{n}'s nap;the call with {n};the meeting with {n}
{n}'s viewing;{n}'s graduation;{n}'s swimming lesson;to pick up {n};to collect {n} from nursery;to get {n} from practice
to call {n};to ring {n} back;to email {n};to meet {n};to text {n};to wish {n} luck;to give {n} the inhaler
to send {n} the photos;to feed {n}'s cat;to water {n}'s plants;to pick {n} up from the station""",
    "late": """dinner with {n};dinner at {n}'s;drinks with {n};{n}'s bath;{n}'s bedtime;{n}'s meds;{n}'s gig;{n}'s match
{n}'s party;the film with {n};a video call with {n};{n}'s birthday call;to call {n};to call {n} back;to ring {n}
to text {n} back;to give {n} the antibiotics;to feed {n};to put {n} to bed;to pick up {n} from training
to fetch {n} from the station;to video call {n};to let {n} in;to wish {n} happy birthday""",
    "small": """{n}'s feed;{n}'s flight;{n}'s airport run;{n}'s bottle;to pick up {n} from the airport;to feed {n}
to check on {n};to wake {n};to drive {n} to the airport;to give {n} the medicine""",
}
"""The same around a person's (or a pet's) name, which stands at {n}."""


def phrases(block: str) -> tuple[str, ...]:
    """Return the phrases of a block, parted by semicolons and line ends."""
    return tuple(block.replace("\n", ";").split(";"))
