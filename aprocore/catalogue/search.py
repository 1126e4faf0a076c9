"""Search for operations by words, and suggestions for misspelt names."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

from .table import Operation

__all__ = ["nearest", "ranked"]

# Weights of a match in each field: as a whole word, as a prefix, as a substring.
_WEIGHTS = {"name": (12, 8, 5), "title": (6, 4, 2), "tag": (5, 3, 2), "path": (3, 2, 1), "module": (2, 1, 1)}
# Minimum length of a word that is also searched in its other number, and of a singular.
_MIN_LENGTH = 3
_WORD = re.compile(r"[a-z0-9]+")


def ranked(operations: Iterable[Operation], words: Iterable[str]) -> list[Operation]:
    """Return the operations that contain every word, best matches first.

    Equal matches are sorted: deprecated operations last, then shorter names first.
    """
    word_forms = [_forms(word.lower()) for word in words]
    matches = [(score, operation) for operation in operations if (score := _score(operation, word_forms))]
    matches.sort(key=lambda match: (-match[0], match[1].deprecated, match[1].name.count("."), len(match[1].name)))
    return [operation for _, operation in matches]


def _forms(word: str) -> frozenset[str]:
    """Return a word with its singular and plural: "rfi" for "rfis", "replies" for "reply"."""
    if len(word) < _MIN_LENGTH:
        return frozenset((word,))
    singular = f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
    if len(singular) < _MIN_LENGTH:
        singular = word
    plural = f"{singular[:-1]}ies" if singular.endswith("y") else f"{singular}s"
    return frozenset((word, singular, plural))


def _score(operation: Operation, words: list[frozenset[str]]) -> int:
    """Return the score of an operation; 0 if one of the words does not occur."""
    texts = {field: getattr(operation, field).lower() for field in _WEIGHTS}
    if not all(any(form in text for form in forms for text in texts.values()) for forms in words):
        return 0
    return 1 + sum(_weight(forms, texts[field], weights) for forms in words for field, weights in _WEIGHTS.items())


def _weight(forms: frozenset[str], text: str, weights: tuple[int, int, int]) -> int:
    if not any(form in text for form in forms):
        return 0
    whole, prefix, substring = weights
    parts = _WORD.findall(text)
    if not forms.isdisjoint(parts):
        return whole
    return prefix if any(part.startswith(form) for part in parts for form in forms) else substring


def nearest(name: str, names: Iterable[str]) -> list[str]:
    """Return up to three names similar to ``name``, most similar first."""
    candidates = sorted(names)
    typed = name.lower().replace("-", "_")
    parts = typed.split(".")
    # Names of which a part was typed: "replies.list" for "rfis.replies.list", "rfis" for "rfis.list".
    by_part = [candidate for candidate in candidates if candidate.endswith(f".{typed}") or _parent(candidate) == typed]
    similar = difflib.get_close_matches(typed, candidates, n=3, cutoff=0.75)
    if not similar and len(parts) > 1:
        similar = [candidate for candidate in candidates if candidate.startswith(".".join(parts[:-1]) + ".")]
    return list(dict.fromkeys([*similar, *sorted(by_part, key=len)]))[:3]


def _parent(name: str) -> str:
    return name.rpartition(".")[0]
