"""Finds the answer that was recorded for a request, and says what is nearest where there is none."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from difflib import SequenceMatcher

import msgspec

from .anonymizer import field_of
from .cassette import Answered, Asked, Cassette, Exchange

__all__ = ["Player"]

_TOLD = 300


class Player:
    """The exchanges of a recording: those that are alike in their order, others in any."""

    def __init__(self, cassette: Cassette, ignore: Iterable[str] = ()) -> None:
        """Make one; ``ignore`` are names of parameters and fields whose values need not be the recorded ones."""
        self._ignore = frozenset(ignore)
        self._waiting: dict[bytes, deque[Exchange]] = {}
        self._exchanges = cassette.exchanges
        for exchange in cassette.exchanges:
            self._waiting.setdefault(self._key(exchange.asked), deque()).append(exchange)
        self._used: list[Exchange] = []

    def answer(self, asked: Asked) -> Answered | None:
        """Return what was answered, the next time that a request like this one was made."""
        waiting = self._waiting.get(self._key(asked))
        if not waiting:
            return None
        exchange = waiting.popleft()
        self._used.append(exchange)
        return exchange.answered

    @property
    def unused(self) -> list[Asked]:
        """What was recorded and not asked for."""
        return [exchange.asked for waiting in self._waiting.values() for exchange in waiting]

    def complaint(self, asked: Asked) -> str:
        """Say that there is no answer, and what comes nearest."""
        lines = [f"No answer is recorded for  {_short(asked.line)}"]
        same = [exchange for exchange in self._used if self._key(exchange.asked) == self._key(asked)]
        if same:
            times = "once" if len(same) == 1 else f"{len(same)} times"
            lines.append(f"It is recorded {times}, and was asked for as often already.")
        elif self._exchanges:
            nearest = max(self._exchanges, key=lambda exchange: _likeness(exchange.asked, asked))
            used = any(exchange is nearest for exchange in self._used)
            lines.append(f"The nearest that is:       {_short(nearest.asked.line)}{'  (used already)' if used else ''}")
            lines += _differences(nearest.asked, asked)
        else:
            lines.append("The recording is empty.")
        return "\n".join(lines)

    def _key(self, asked: Asked) -> bytes:
        if self._ignore:
            asked = msgspec.structs.replace(
                asked,
                query=[pair for pair in asked.query if not self._ignored(pair[0])],
                json=_without(asked.json, self._ignore),
                form=asked.form and [pair for pair in asked.form if not self._ignored(pair[0])],
            )
        return msgspec.json.encode(asked, order="sorted")

    def _ignored(self, name: str) -> bool:
        return name in self._ignore or field_of(name) in self._ignore


def _without(value: object, names: frozenset[str]) -> object:
    if isinstance(value, dict):
        return {name: _without(element, names) for name, element in value.items() if name not in names}
    return [_without(element, names) for element in value] if isinstance(value, list) else value


def _likeness(one: Asked, other: Asked) -> tuple[bool, bool, float]:
    return (
        (one.method, one.path) == (other.method, other.path),
        one.path == other.path,
        SequenceMatcher(None, one.line[:1000], other.line[:1000]).quick_ratio(),
    )


def _differences(recorded: Asked, asked: Asked) -> list[str]:
    lines = []
    for what in ("method", "path", "company_id"):
        one, other = getattr(recorded, what), getattr(asked, what)
        if one != other:
            lines.append(f"  {what}: recorded {one}, asked {other}")
    for what in ("query", "form"):
        before, after = dict(getattr(recorded, what) or ()), dict(getattr(asked, what) or ())
        lines += [
            f"  {what} {name}: recorded {_short(str(before.get(name)))}, asked {_short(str(after.get(name)))}"
            for name in sorted(before.keys() | after.keys())
            if before.get(name) != after.get(name)
        ]
    if recorded.json != asked.json:
        shown = [
            "none" if body is msgspec.UNSET else msgspec.json.encode(body, order="sorted").decode()
            for body in (recorded.json, asked.json)
        ]
        lines += [f"  body recorded: {_short(shown[0])}", f"  body asked:    {_short(shown[1])}"]
    return lines


def _short(text: str) -> str:
    return text if len(text) <= _TOLD else f"{text[:_TOLD]}…"
