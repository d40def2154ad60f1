"""Words that slips of the thumb get wrong, must leave alone, or must not turn into."""

from __future__ import annotations

from itertools import pairwise

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def _neighbours() -> dict[str, str]:
    """For each letter the keys beside and below or above it on a phone's QWERTY layout, in both cases."""
    near: dict[str, str] = {key: "" for row in _ROWS for key in row}
    beside = [pair for row in _ROWS for pair in pairwise(row)]
    across = [
        (key, lower[i + shift])
        for upper, lower in pairwise(_ROWS)
        for i, key in enumerate(upper)
        for shift in (-1, 0)
        if 0 <= i + shift < len(lower)
    ]
    for one, other in beside + across:
        near[one] += other
        near[other] += one
    return near | {key.upper(): keys.upper() for key, keys in near.items()}


NEIGHBOURS = _neighbours()

NUMBER_WORDS = frozenset(
    """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half
    quarter noon midnight midday once twice double""".split()
)

NEGATIONS = frozenset(
    """no not nor none never nothing nobody nowhere neither without except unless instead cannot don't dont
    can't cant won't wont didn't didnt doesn't doesnt isn't isnt aren't arent wasn't wasnt weren't werent
    shouldn't shouldnt wouldn't wouldnt couldn't couldnt haven't havent hasn't hasnt hadn't hadnt ain't aint
    mustn't mustnt needn't neednt shan't shant nope nah""".split()
)

# One letter here decides what is done or when.
PROTECTED = (
    NUMBER_WORDS
    | NEGATIONS
    | frozenset("am pm on off up down in out yes yep yeah before after until till past".split())
)

# What a slip must not produce: common words within one slip of another one.
_CONFUSABLE = frozenset(
    """a able about add ago air all alone along also always and another any anyone are area arm art as ask ate away
    back bad ball band bank bar bare base bat bath bear beat bed been beer bell below belt best bet better big
    bike bill bird bit blow blue board boat body bold book boot bore born boss bout bow box boy bread break bring
    broad bus busy but buy by cake call calm came camp car card care cart case cash cast cat chair chance change
    charge chart chat cheap check chest child choose chose class clean clear click clock close cloud coal coast
    coat code coin cold come cook cool copy cord core corn cost count course court cover crash cream crowd cry cup
    cut dad daily dark dash data date dead deal dear deep deer desk dial did diet dinner dirt dish doctor dog done
    door dot draw dress drew drink drive drop dry due dust duty each ear earn east easy eat egg else email end eve
    even evening event ever every exit expect eye face fact fail fair fall far farm fast fat fear feed feel feet
    fell felt few file fill film final find fine fire firm first fish fit flat flight floor flow fly fold food
    foot for force fork form found free fresh from front fruit fuel full fun gain game gas gate gave get gift girl
    give glad go goal gold gone good got great grew ground group grow guess gym hair half hall hand hang hard
    has hat hate have he head hear heart heat held hell hello help hen her here hid hide high hill him hint
    hire his hit hold hole home hook hope host hot hour house how hunt hurt ice idea ill inside into iron is it
    item its job join joke just keep kept key kick kid kill kind king knee knew know lack lady lake lamp land lane
    large last late later law lay lead leaf learn least leave led left leg lend less let letter level lie life
    lift light like line link lip list listen live load loan local lock long look lose loss lost lot loud love low
    luck lunch made mad mail main make mall man many map mark mat match mate math may me meal mean meant meat meet
    meeting mend menu mess met mid mild mile milk mind mine minute miss mode mom mood moon more morning most move
    much mud mum music must name near neat neck need nest net new news next nice night nine nod noise noon nor
    north nose note noted notes now number oil okay old one only open opens or order other our over own pack page
    paid pain pair pan park part pass past path pay peace pen people per phone photo pick pin place plan plane
    plant plate play please plus point pool poor pop port pose post pound pull pure push put quick quiet quit
    quite race rain ran rang rate read ready real rear red rent reply rest rice rich ride right ring rise road rock
    role roll roof room root rope rose row rule run rush safe said sail sale salt same sand sat save saw say sea
    seal seat see seed seen sell send sent set sex shall shape share sharp she shed shell ship shirt shoe shoot shop
    short shot should shout show shut sick side sign sing sink sit site size skin sky sleep slept slip slow snow so
    soap soft soil sold some son song soon sore sort soul sound soup south speak speed spell spend spent sport spot
    stage stand star start state stay steal step stick still stop store storm story street string strong such sun
    sure sweet swim table tail take tale talk tall tank tap tape task taste tax tea team tear tell tend tent term
    test text than that the their them then there these they thick thin thing think this those thought through tie
    tile time tin tip tire to today toe told tone too took tool tooth top tore touch tour toward tower town toy
    trade train trap tray treat tree trip true try tube tune turn type under unit until upon us use used user vet
    view visit voice vote wage wait wake walk wall want war warm warn was wash waste watch water wave way we weak
    wear week weekday weekend weigh well went were west wet what wheel when where which while whit white who whole
    whom why wide wife wild will win wind wine wing wire wise wish with woke woman word wore work world worn worse
    write wrong yard year yes yet you young your yours
    alarm alarms app apps cop fight fund manage manager message messages minutes office officer party reminder reminders
    seek seem though thus timer timers tough writer""".split()
)

COMMON = _CONFUSABLE | PROTECTED

_SLIPS = """tomorrow:tommorow,tomorow,tommorrow,tmrw definitely:definately,definitly because:becuase,becasue,cuz
    please:plese,pls,plz remind:remimd,rmind reminder:remider,remnder reminders:reminers alarm:alram,alarn,alrm
    alarms:alrams,alamrs message:mesage,messgae messages:mesages calendar:calender schedule:schedual,shedule
    appointment:appointmnet,apointment meeting:meetng,meeitng the:teh,hte and:adn,nad you:yuo,u your:ur,yoru
    can:cna what:waht,wat that:taht,tht this:thsi,tihs with:wiht,wth have:ahve,hvae just:jsut,jst want:watn,wnat
    need:ened,nede know:konw could:coudl,cud would:woudl,wud should:shoud,shoudl about:abuot,abt people:ppl,poeple
    thanks:thx,thnks,tahnks thank:thnak something:somthing,smth someone:somone believe:beleive receive:recieve
    received:recieved separate:seperate restaurant:restaraunt,resturant address:adress,addres really:realy,rly
    weather:wether,waether forecast:forcast search:serach,seach searching:serching notification:notifcation,notificaton
    notifications:notifcations clipboard:clipbord,clipoard screen:screne,scren settings:setings,settigns
    password:pasword,passowrd remember:rember,remeber birthday:brithday,bday tonight:tonite,tongiht
    favourite:favorit,favroite favorite:favorit,favroite groceries:grocerys,groceires grocery:grocerry
    necessary:neccessary business:buisness beginning:begining different:diffrent probably:prolly,probly
    interesting:intresting together:togehter actually:acutally,actualy their:thier friend:freind friends:freinds
    until:untill which:wich minutes:mintues,mins minute:mintue question:quesiton,qustion picture:pciture
    there:tehre where:whre when:wehn how:hwo open:oepn show:shwo make:mkae take:tkae help:hlep,hepl find:fidn
    tell:tlel like:liek some:soem from:fomr,frmo wake:wkae write:wirte,rwite number:numebr again:agian
    always:alwyas,allways every:evrey,evry already:alredy,aready okay:okey,okya sorry:sory,srry""".split()

MISSPELLINGS: dict[str, tuple[str, ...]] = {
    word: tuple(wrong.split(",")) for word, _, wrong in (line.partition(":") for line in _SLIPS)
}
