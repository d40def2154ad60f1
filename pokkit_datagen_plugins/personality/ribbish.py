"""Ribbish, the frog language of Pokkit's pet mode: verb first, then the object, then who does it.

Words are made of a root and at most one ending: past "-up" (`eat.past`), future "-isk" (`eat.will`), many "-ook"
(`fly.many`), and doubling for very (`happy.very`); "na" before it says not (`not.eat.past`). People's names and digits
stay as they are. `croak("eat.past fly.many I!")` gives "Glompup zizook ro!".
"""

from __future__ import annotations

import re

from pokkit_datagen.errors import near

ROOTS = dict(
    pair.split("=")
    for pair in """I=ro you=wa we=rowa it=ek who=kwo what=kwip here=pim there=plim now=tik later=tolk soon=tiklo yes=rib no=nup and=mo
    but=brap because=okwa with=em for=fli to=ta in=im like=lu good=wub bad=grik happy=frib sad=pluu big=gromp
    small=pipik new=nilp old=morg warm=hurr cold=brix wet=swip dry=krust quiet=shloo loud=braak tired=zlump sick=blorg
    scared=jip brave=krong proud=prumm sorry=mlep thanks=grwub hello=korax bye=korup friend=rowub owner=warro
    frog=ribbo pond=glub rain=pitter sun=hax moon=oolu night=nokk day=dakk morning=hokk home=glubim phone=bzip
    alarm=zing note=skritch word=bek song=krooa food=yum fly=ziz leaf=lill water=glish heart=tump eye=oog head=dob
    leg=hopa work=murk school=shkool exam=kwizz sleep=snur dream=oonsnur time=tikk money=klink game=jupla dog=woof
    cat=mrau person=stilt family=rowgrom love=lub want=yik need=yikk hear=ooa see=ooga know=dobba think=dobb do=flip
    make=flok set=zok write=skrit copy=dubdub keep=gulp forget=blup wake=hokka ring=brring eat=glomp jump=hop
    wait=shtil come=hipp go=hupp stay=plop laugh=kekk cry=plish sing=kroo help=flub hug=squee play=jupp win=trumm
    lose=drupp fall=splot work_out=klik break=krak believe=tumpa feel=umm call=krax breathe=hoof drink=slish say=bekk
    ask=kwi listen=oolisten more=mop all=ollop nothing=nizz always=olltik never=nolltik oh=oo alone=solp long=loomp
    of=o la=kra or=orr that=tlo only=onk so=sho people=stilta hurry=flurr show=glimm swim=swosh gone=hwup""".split()
)
"""Root by meaning."""

_ENDINGS = {"past": "up", "will": "isk", "many": "ook"}
_GLOSS = re.compile(r"(?<!\w)(?:I|[a-z_]+)(?:\.(?:I|[a-z_]+))*(?!\w)")
_WORD = re.compile(r"[A-Za-z]+(?:-[a-z]+)?")


def _form(meaning: str) -> str:
    """Return the word for a root with its markers: "not.eat.past"."""
    negated = meaning.startswith("not.")
    root, _, marker = meaning.removeprefix("not.").partition(".")
    if root not in ROOTS or marker not in ("", "very", *_ENDINGS):
        raise ValueError(f"Ribbish has no word {meaning!r}; {near(root, ROOTS)}")
    word = f"{ROOTS[root]}-{ROOTS[root]}" if marker == "very" else ROOTS[root] + _ENDINGS.get(marker, "")
    return f"na{word}" if negated else word


MEANINGS = {
    _form(f"{negation}{root}{marker}"): f"{negation}{root}{marker}"
    for root in ROOTS
    for negation in ("", "not.")
    for marker in ("", ".very", *(f".{ending}" for ending in _ENDINGS))
}
"""Meaning by word, for every form of every root."""


def croak(meaning: str) -> str:
    """Say a line of meanings in Ribbish; each sentence begins with a capital.

    Raises:
        ValueError: A meaning has no root, or a marker is unknown.
    """
    words = _GLOSS.sub(lambda found: _form(found.group()), meaning)
    return re.sub(r"(?:^|(?<=[.!?] ))[a-z]", lambda found: found.group().upper(), words)


def gloss(ribbish: str) -> str:
    """Return the meanings of a line of Ribbish; what is no Ribbish stays as it is."""
    return _WORD.sub(lambda found: MEANINGS.get(found.group().lower(), found.group()), ribbish)
