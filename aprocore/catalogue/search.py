"""Finding operations by words, and by names that are nearly right."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

from .table import Operation

__all__ = ["nearest", "ranked"]

# What a word counts that is found there: as a whole, at a beginning, and within.
_WEIGHTS = {"name": (12, 8, 5), "title": (6, 4, 2), "tag": (5, 3, 2), "path": (3, 2, 1), "module": (2, 1, 1)}
# Letters of the shortest word that is looked for in its other number too, and of the shortest singular.
_SHORTEST = 3
_WORD = re.compile(r"[a-z0-9]+")


def ranked(operations: Iterable[Operation], words: Iterable[str]) -> list[Operation]:
    """Return the operations in which every word occurs, the best matches first.

    Of equal matches those that are not deprecated, then those with shorter names.
    """
    wanted = [_forms(word.lower()) for word in words]
    found = [(score, each) for each in operations if (score := _score(each, wanted))]
    found.sort(key=lambda match: (-match[0], match[1].deprecated, match[1].name.count("."), len(match[1].name)))
    return [each for _, each in found]


def _forms(word: str) -> frozenset[str]:
    """Return a word in singular and plural: "rfi" is meant where "rfis" stands, and "replies" where "reply" does."""
    if len(word) < _SHORTEST:
        return frozenset((word,))
    singular = f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
    if len(singular) < _SHORTEST:
        singular = word
    plural = f"{singular[:-1]}ies" if singular.endswith("y") else f"{singular}s"
    return frozenset((word, singular, plural))


def _score(operation: Operation, words: list[frozenset[str]]) -> int:
    """Return how well all words fit, 0 where one of them does not occur."""
    texts = {place: getattr(operation, place).lower() for place in _WEIGHTS}
    if not all(any(form in text for form in forms for text in texts.values()) for forms in words):
        return 0
    return 1 + sum(_weight(forms, texts[place], weights) for forms in words for place, weights in _WEIGHTS.items())


def _weight(forms: frozenset[str], text: str, weights: tuple[int, int, int]) -> int:
    if not any(form in text for form in forms):
        return 0
    whole, beginning, within = weights
    parts = _WORD.findall(text)
    if not forms.isdisjoint(parts):
        return whole
    return beginning if any(part.startswith(form) for part in parts for form in forms) else within


def nearest(name: str, names: Iterable[str]) -> list[str]:
    """Return up to three names that somebody who typed ``name`` may have meant, the likeliest first."""
    known = sorted(names)
    typed = name.lower().replace("-", "_")
    parts = typed.split(".")
    # What is right in every part but for the way: "replies.list" is "rfis.replies.list", "rfis" has "rfis.list".
    by_part = [each for each in known if each.endswith(f".{typed}") or each.rpartition(".")[0] == typed]
    alike = difflib.get_close_matches(typed, known, n=3, cutoff=0.75)
    if not alike and len(parts) > 1:
        alike = [each for each in known if each.startswith(".".join(parts[:-1]) + ".")]
    return list(dict.fromkeys([*alike, *sorted(by_part, key=len)]))[:3]
