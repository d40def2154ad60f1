"""Chat that turns into something to do: what people set alarms for, note, remember and copy after talking."""

from __future__ import annotations

from collections.abc import Mapping

from pokkit_datagen_plugins.personality.grammar import Phrases, phrases

TASK_WORDS: Mapping[str, Phrases] = {
    "tired": phrases(
        """
        I'm [so|dead|bone|really] tired[|, {weekday} was long| after {hobby}| and tomorrow is {subject}|, {someone} kept me up]
        [what a day|long day|crazy day], {someone} [called three times|cried|moved in|laughed at my {food}]
        [can't|won't] believe it's [already|only] {weekday}
        I [ate too much {food}|burned the {food}|dreamt of {food}] again
        my legs hurt from {hobby}[|, {weekday} training is evil|. so old]
        I've been [studying {subject}|watching {show}|cleaning {chore}] [all day|for hours|since noon]
        [sad|grumpy] today, {name} [left|forgot me|moved to {town}]
        happy today, {name} [came to visit|got the job|made me {food}]
        [everyone|{someone}] is [ill|asleep|on holiday|cross with me] and I'm [bored|alone|the only one awake]
        """
    ),
    "idea": phrases(
        """
        {a colour} {animal} who [runs a bakery|hates {weekday}s|learns {hobby}|becomes {a job}|lives under the stairs]
        {a job} who [finds|loses|sells|steals] {a animal} in {town}
        [open|start] a [café|stall|club|shop] for {hobby} and {food}
        teach {name} {hobby} before {season}
        {food} with [lemon|more salt|roast garlic|a fried egg|less sugar] next time
        paint the [hallway|kitchen chair|bedroom wall|shed] {colour}
        [surprise|thank|visit|invite] {name} with {food} on {weekday}
        a song about {town} and {a animal}
        [walk|cycle|take the slow train] to {town} in {season}
        [a quiz|a game night|a picnic|a film evening] with {name} and {food}
        """
    ),
}
"""Words of tasks, by kind; they rest on the everyday names."""
