"""What must hold before a model is passed on: each gate returns what is wrong, in words, or nothing."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from typing import Any

from pokkit_train.chat import template
from pokkit_train.parity import Parity

# Replies of a sound model hold no marks of the template.
_LEAK = re.compile(r"<\|\w+\|>|</?think>|<tool_response>|</?tools>")
_SCRIPTS = ("CYRILLIC", "CJK", "HANGUL", "HIRAGANA", "KATAKANA", "ARABIC", "THAI", "DEVANAGARI", "HEBREW")


def adapter_beats_base(base_loss: float, adapter_loss: float) -> list[str]:
    """Demand that the adapter predicts held-out answers better than its base does."""
    if adapter_loss < base_loss:
        return []
    return [f"the adapter's loss on held-out data is {adapter_loss:.3f}, its base's {base_loss:.3f}: it learned nothing"]


def adapter_does_more(base: float, adapter: float) -> list[str]:
    """Demand that the adapter does more held-out tasks than its base, or all of them."""
    if adapter > base or adapter == 1:
        return []
    return [f"the adapter does {adapter:.1%} of the held-out tasks, its base {base:.1%}: it learned no task"]


def same_model(name: str, parity: Parity) -> list[str]:
    """Demand the same greedy choice at every position where the reference is sure."""
    if not parity.disagreed:
        return []
    return [f"{name} is not the same model: {parity}"]


def close_logits(name: str, parity: Parity, tolerance: float) -> list[str]:
    """Demand logits within a tolerance: a lost rope_theta passes for a model, but not this."""
    if parity.largest <= tolerance:
        return []
    return [f"{name}: a logit is off by {parity.largest:.3g}, allowed are {tolerance:g}; {parity}"]


def tokenizer_fits(tokenizer: Any, base_tokenizer: Any, rows: int) -> list[str]:
    """Demand the vocabulary of the base: a token that was added was never trained and comes out as gibberish.

    Args:
        tokenizer: Tokenizer of the model that is exported.
        base_tokenizer: Tokenizer of its base.
        rows: Rows of the model's embedding.
    """
    problems = []
    if added := sorted(set(tokenizer.get_vocab()) - set(base_tokenizer.get_vocab())):
        problems.append(f"tokens were added that the base never saw: {', '.join(added[:5])}; train without them")
    if len(tokenizer) > rows:
        problems.append(f"the tokenizer has {len(tokenizer)} tokens, the model rows for {rows}")
    return problems


def template_is_ours(name: str, found: str | None) -> list[str]:
    """Demand the chat template that the model was trained with, to the letter."""
    if (found or "").strip() == template().strip():
        return []
    return [f"{name} carries another chat template than the one it was trained with; export it again"]


def quant_keeps_tasks(name: str, done: float, reference: float, tasks: int) -> list[str]:
    """Demand that a quantisation loses no more than 2 points of the held-out tasks, or one task if that is more."""
    allowed = max(0.02, 1 / tasks)
    if done >= reference - allowed - 1e-9:
        return []
    return [f"{name} does {done:.1%} of {tasks} held-out tasks, f16 {reference:.1%}: more than {allowed:.1%} lost"]


def sound_replies(replies: Sequence[str]) -> list[str]:
    """Demand replies that read like language: no leaks, loops, foreign scripts, gibberish or one answer to all.

    Args:
        replies: What the model wrote to at least three different requests, calls included.
    """
    problems = []
    if leaks := sorted({match[0] for reply in replies for match in [_LEAK.search(reply)] if match}):
        problems.append(f"special tokens leak into replies: {', '.join(leaks)}")
    for reason, bad in (("loops", loops), ("holds another script", other_script), ("is gibberish", gibberish)):
        if found := [reply for reply in replies if bad(reply)]:
            problems.append(f"a reply {reason}: {found[0][:80]!r}")
    if len(replies) > 2 and len(set(replies)) == 1:
        problems.append(f"every request gets the same answer: {replies[0][:80]!r}")
    return problems


def loops(text: str) -> bool:
    """Tell whether three words, or a stretch of characters, repeat again and again."""
    words = text.split()
    triples = Counter(zip(words, words[1:], words[2:], strict=False))
    return max(triples.values(), default=0) > 4 or bool(re.search(r"(.{2,20}?)\1{7,}", text, re.DOTALL))


def other_script(text: str) -> bool:
    """Tell whether letters come from a script that Pokkit does not write."""
    return any(unicodedata.name(letter, "").startswith(_SCRIPTS) for letter in text if letter.isalpha())


def gibberish(text: str) -> bool:
    """Tell whether a text is empty, broken bytes, or mostly neither letters nor spaces."""
    if not text.strip() or "�" in text:
        return True
    prose = re.sub(r"<tool_call>.*?(</tool_call>|$)", "", text, flags=re.DOTALL).strip()
    letters = sum(letter.isalnum() or letter.isspace() for letter in prose)
    longest = max((len(word) for word in prose.split()), default=0)
    return bool(len(prose) > 12 and letters < 0.6 * len(prose)) or (longest > 60 and "://" not in prose)
