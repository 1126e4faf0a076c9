"""Deterministic pseudo-random choices, keyed by name and independent of the order of calls."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

__all__ = ["SeededRandom"]

T = TypeVar("T")


class SeededRandom:
    """A generator of pseudo-random choices, seeded by a hash of words."""

    __slots__ = ("_rest",)

    def __init__(self, *words: object) -> None:
        text = "\0".join(map(str, words)).encode("utf-8", "surrogatepass")
        self._rest = int.from_bytes(blake2b(text, digest_size=32).digest(), "big")

    def below(self, limit: int) -> int:
        """Return an integer in ``range(limit)``."""
        # The quotient of each division is the entropy left for the next choice: 256 bits in all.
        self._rest, number = divmod(self._rest, limit)
        return number

    def between(self, least: int, most: int) -> int:
        """Return an integer from ``least`` to ``most``, both included."""
        return least + self.below(most - least + 1)

    def pick(self, choices: Sequence[T]) -> T:
        """Return one of the choices."""
        return choices[self.below(len(choices))]
