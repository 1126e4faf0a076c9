"""What the operations are called: ``procore.rfis.replies.list`` is a namespace, a resource and a method."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeAlias

import attrs

from .operations import Operation

__all__ = ["RELEASED", "Key", "Name", "names_of", "read_released", "singular"]

#: The names that users know.
RELEASED = Path(__file__).parent / "released.tsv"

#: Method and path: what tells an operation from all others.
Key: TypeAlias = tuple[str, str]


@attrs.frozen(order=True)
class Name:
    """Where an operation is found on the client."""

    namespace: str
    #: None where the method is the namespace's own.
    resource: str | None
    method: str

    @classmethod
    def parse(cls, call: str) -> Name:
        """Read ``procore.rfis.list`` or ``procore.rfis.replies.list``."""
        match call.split("."):
            case ["procore", namespace, method]:
                return cls(namespace, None, method)
            case ["procore", namespace, resource, method]:
                return cls(namespace, resource, method)
            case _:
                raise ValueError(f"{call!r} is not procore.namespace[.resource].method")

    @property
    def call(self) -> str:
        """What users write."""
        return ".".join(part for part in ("procore", self.namespace, self.resource, self.method) if part)

    @property
    def module(self) -> str:
        """The module the method's class lives in, below ``aprocore``."""
        return f"rest/{self.namespace}/{self.resource or '__init__'}.py"

    @property
    def class_name(self) -> str:
        """The class that has the method; no model's name ends like it."""
        return "".join(word.capitalize() for word in (self.resource or self.namespace).split("_")) + "Resource"


def read_released(path: Path = RELEASED) -> dict[Key, str]:
    """Return the names that are given, by operation."""
    with path.open(newline="") as lines:
        return {(row["method"], row["path"]): row["call"] for row in csv.DictReader(lines, delimiter="\t")}


def names_of(operations: Iterable[Operation], released: Mapping[Key, str] | None = None) -> dict[Key, str]:
    """Return what each operation is called."""
    known = read_released() if released is None else released
    return {each.key: known[each.key] for each in operations}


def singular(word: str) -> str:
    """Return one of what a word, or the last word of a few, means."""
    for end, instead in (("statuses", "status"), ("sses", "ss"), ("ies", "y"), ("ss", "ss"), ("us", "us"), ("s", "")):
        if word.endswith(end):
            return word[: -len(end)] + instead
    return word
