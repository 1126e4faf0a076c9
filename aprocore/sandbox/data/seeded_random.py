"""Choices that look like chance and are none: the same words give the same, whoever asks first."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

__all__ = ["SeededRandom"]

T = TypeVar("T")


class SeededRandom:
    """A few choices, made of words."""

    __slots__ = ("_rest",)

    def __init__(self, *words: object) -> None:
        text = "\0".join(map(str, words)).encode("utf-8", "surrogatepass")
        self._rest = int.from_bytes(blake2b(text, digest_size=32).digest(), "big")

    def below(self, limit: int) -> int:
        """Return a number from 0 that is less than ``limit``."""
        # What is left after a division is as good as new, for as many bits as there are.
        self._rest, number = divmod(self._rest, limit)
        return number

    def between(self, least: int, most: int) -> int:
        return least + self.below(most - least + 1)

    def pick(self, choices: Sequence[T]) -> T:
        return choices[self.below(len(choices))]
