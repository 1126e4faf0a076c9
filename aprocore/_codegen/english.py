"""English as far as names need it: words of Procore's tags, paths and titles, in the singular and the plural."""

from __future__ import annotations

import re
from functools import cache

__all__ = ["is_plural", "pascal", "singular", "snake"]

#: Words whose singular no ending tells, or that only look like plurals.
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

#: What may follow the noun: points of contact, groups with ancestors.
_AFTER = re.compile(r"_(?=(?:of|with)_)")

#: What a plural ends in, and what the singular has instead; the first that fits counts.
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
    """Return the snake_case name of one of what ``name`` is many of: ``rfi_statuses`` gives ``rfi_status``."""
    noun, *after = _AFTER.split(name, maxsplit=1)
    if after and (one := singular(noun)) != noun:
        return f"{one}_{after[0]}"
    before, _, word = name.rpartition("_")
    one = _SINGULARS.get(word) or next(
        (word[: -len(end)] + new for end, new in _ENDINGS if word.endswith(end) and word != end), word
    )
    return f"{before}_{one}" if before else one


def is_plural(name: str) -> bool:
    """Tell whether a name means many; of a word that is the same for one and many (equipment) it says no."""
    return singular(name) != name


@cache
def snake(text: str) -> str:
    """Return text, a title or a camelCase or dashed piece of a path, in snake_case."""
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text.replace("&", " and "))
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


def pascal(name: str) -> str:
    """Return a snake_case name in PascalCase."""
    return "".join(word.capitalize() for word in name.split("_"))
