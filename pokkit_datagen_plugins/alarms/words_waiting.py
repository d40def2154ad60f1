"""Things that take their time: in the kitchen, and about the house; all can stand after "the"."""

from __future__ import annotations

DISHES = """lasagne;roast chicken;banana bread;sourdough;focaccia;brownies;shepherd's pie;cottage pie;mac and cheese
potato gratin;pot roast;meatloaf;enchiladas;veggie chilli;lentil soup;beef stew;lamb curry;chana masala;biryani;dal;jollof
paella;risotto;ramen eggs;boiled eggs;rice;quinoa;pasta bake;pizza;garlic bread;naan;scones;muffins;cupcakes;carrot cake
lemon drizzle;apple crumble;cherry pie;pecan pie;cheesecake;meringue;macarons;cookies;flapjacks;granola;roast potatoes;chips
wedges;sweet potatoes;roast veg;roast pumpkin;salmon;fish pie;fish fingers;chicken nuggets;wings;ribs;brisket;pulled pork
sausages;toad in the hole;yorkshires;quiche;frittata;dumplings;bao;spring rolls;samosas;pakoras;tofu;nut roast
stuffed peppers;moussaka;tagine;couscous;goulash;pierogi;borscht;bread rolls;pretzels;bagels;pitta;cornbread;casserole;hotpot
stock;jam;marmalade;custard;rice pudding;pavlova;souffle;gingerbread;shortbread;tray bake;chickpea curry;baked beans
jacket potatoes;corn on the cob;steamed buns;momo;idli;upma;tamales"""

WAITS = """washing machine;dryer;tumble dryer;dishwasher;laundry;delicates;whites;towels;wool wash;hair dye;face mask
hair mask;clay mask;teeth strips;nail varnish;foot soak;epsom bath;ice pack;heat pack;hot water bottle;parking meter
parking ticket;car charger;phone on charge;e-bike battery;garden sprinkler;hosepipe;paddling pool;plaster;first coat of paint
wood glue;varnish;grout;epoxy;tea;cold brew;kombucha;yoghurt;dough;pizza dough;second prove;marinade;jelly;ice cubes
freezer beers;wine chiller;turkey brine;steak resting;slow feeder;dog's dinner;turtle tank;tank filter;sun lamp
homework block;study block;reading block;piano practice;sauna;steam room;coffee break;meeting room;pool table;karaoke room
scooter rental;boat hire;library computer;download;backup;print job;render;3D print;software update;upload;oven clean
descaler;drain cleaner;bleach;stain remover;oven preheat;grill preheat;pressure cooker;rice cooker;bread maker;slow cooker
incubator;seed tray;sourdough starter;bubble bath;contact lens soak;retainer cleaner;eye patch"""
