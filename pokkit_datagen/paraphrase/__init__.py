"""Paraphrases: user turns reworded by a language model, kept only if they still say the same.

The step is off unless a mix has `paraphrase:`. A row that is chosen is made twice: as it is, and once more with its user turns
reworded. The second one is taken if every slot stands in it, its calls and answers are the first one's, and it passes all checks.
"""

from pokkit_datagen.paraphrase.paraphraser import BROKEN, KEPT, NOT_NEW, Paraphraser, taken_back

__all__ = ["BROKEN", "KEPT", "NOT_NEW", "Paraphraser", "taken_back"]
