"""Invented names; none of them is meant to be of a real place, company or person."""

from __future__ import annotations

TOWN_STARTS = """Brack Pel Quill Thistle Marl Wend Ottler Fen Tarn Gully Hexle Mosley Dunner Yarrow Cobb Skell Larch Bramble
Hobble
Tilling Wicker Puddle Sorrel Fiddle Gander Noddle Rusk Plover Kettle Drumble Eskle Vintle Oaker Snarl Tumble Wisp Loam
Heddle Mallow
Crumb Pindle Thrum Barley Needle Ripple Sedge Clover Hollin Juni Ember Ravel Spindle Tansy Umber Whim Cinder Dapple Bellow Saffle
Grindle""".split()
TOWN_ENDS = (
    "water mere wick stow combe bourne holt haven gate marsh dale fold beck cross reach ness moor quay mouth hollow".split()
)
NAME_STARTS = "Fin Hal Mar Dor Pem Tal Wil Os Bren Cad Ell Gar Jos Kel Lor Nev Pru Quen Ros Sten Tob Ver Wex Yor Zan".split()
NAME_ENDS = "berry low wick thorne dell croft shaw nett worthy gold mead ridge kin brook lark sby tree vane".split()
COLOURS = (
    "Copper Blue Green Silver Amber Red Golden White Velvet Paper Little Old Lucky Sleepy Quiet Crooked Painted Hidden".split()
)
ANIMALS = """Heron Otter Fox Magpie Badger Hare Wren Newt Toad Owl Hedgehog
Kettle Lantern Acorn Anchor Pebble Thimble Teapot Moth""".split()
TREES = "Willow Alder Rowan Juniper Hazel Chestnut Linden Maple Aspen Cherry Poplar Quince".split()
STREETS = "Lane Street Road Row Yard Square Walk Court Hill Alley".split()
SITES = "Guide Post Times Notice Board Herald Weekly Notebook Lookout Almanac Bulletin Gazette Diary".split()
BRANDS = """Brewlo Tandril Quobo Lumeck Wistle Hoovix Zepto Nimbry Ovando Pindrel Sudso Tickety Velmo Crispo Dunkel Ferrit Glimmo
Hushly Jotter Kludo Mopsy Norrit Ploof Rumbo Skwish Torbo Umbrix Wobblo Yakko Zindle""".split()
CLUB_ENDS = "Otters Rovers Herons Badgers United Lanterns Magpies Wanderers Tide Foxes Kestrels Anglers Pikes Thunder".split()
SYLLABLES = "flo grub snib wum tor quag nim bla drib mox pel zin hob lurk fip gam wob tuss kib splo".split()
WORD_ENDS = "bling nock dle sie let mer gle pish wick ton ber zle dance rump sel".split()
FIRST_NAMES = """Alva Bruno Corinne Dashiell Elspeth Florian Ginevra Hollis Iva Jerome Katya Lionel Mirabel Nestor Ottilie Pascal
Quilla Rupert Sabine Thaddeus Undine Valentin Wilhelmina Xavier Ysolde Zacharias""".split()
