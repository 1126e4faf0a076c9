"""Singular and plural forms, and snake_case and PascalCase spellings, of Procore's English names."""

from __future__ import annotations

import re
from functools import cache

__all__ = ["is_plural", "pascal", "singular", "snake"]

# Words with an irregular singular, and words that only look like plurals.
_SINGULARS = {
    "aliases": "alias",
    "analyses": "analysis",
    "bonuses": "bonus",
    "children": "child",
    "gps": "gps",
    "people": "person",
    "series": "series",
    "statuses": "status",
    "wbs": "wbs",
}

# Words that follow the noun: points of contact, groups with ancestors.
_AFTER = re.compile(r"_(?=(?:of|with)_)")

# Endings of plurals and of their singulars; the first match counts.
_ENDINGS = (
    ("sses", "ss"),
    ("shes", "sh"),
    ("ches", "ch"),
    ("xes", "x"),
    ("ies", "y"),
    ("ss", "ss"),
    ("us", "us"),
    ("sis", "sis"),
    ("xis", "xis"),
    ("s", ""),
)


@cache
def singular(name: str) -> str:
    """Return the singular of a snake_case name: ``rfi_status`` for ``rfi_statuses``."""
    noun, *after = _AFTER.split(name, maxsplit=1)
    if after and (one := singular(noun)) != noun:
        return f"{one}_{after[0]}"
    before, _, word = name.rpartition("_")
    one = _SINGULARS.get(word) or next(
        (word[: -len(end)] + new for end, new in _ENDINGS if word.endswith(end) and word != end), word
    )
    return f"{before}_{one}" if before else one


def is_plural(name: str) -> bool:
    """Return whether a name is a plural; False if singular and plural are the same word (equipment)."""
    return singular(name) != name


@cache
def snake(text: str) -> str:
    """Return a title, or a camelCase or dashed path segment, in snake_case."""
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text.replace("&", " and "))
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


def pascal(name: str) -> str:
    """Return a snake_case name in PascalCase."""
    return "".join(word.capitalize() for word in name.split("_"))
