"""Player: matches requests to recorded responses, and describes the closest recorded request on a mismatch."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from difflib import SequenceMatcher

import msgspec

from .anonymizer import field_of
from .cassette import Cassette, Exchange, RecordedRequest, RecordedResponse

__all__ = ["Player"]

_MAX_SHOWN = 300


class Player:
    """The exchanges of a recording; equal requests are replayed in order, different ones in any order."""

    def __init__(self, cassette: Cassette, ignore: Iterable[str] = ()) -> None:
        """Create a player; values of the parameters and fields named in ``ignore`` are not compared."""
        self._ignore = frozenset(ignore)
        self._waiting: dict[bytes, deque[Exchange]] = {}
        self._exchanges = cassette.exchanges
        for exchange in cassette.exchanges:
            self._waiting.setdefault(self._key(exchange.request), deque()).append(exchange)
        self._used: list[Exchange] = []

    def answer(self, request: RecordedRequest) -> RecordedResponse | None:
        """Return the next recorded response to an equal request, or None if all were used."""
        waiting = self._waiting.get(self._key(request))
        if not waiting:
            return None
        exchange = waiting.popleft()
        self._used.append(exchange)
        return exchange.response

    @property
    def unused(self) -> list[RecordedRequest]:
        """The recorded requests that were not made."""
        return [exchange.request for waiting in self._waiting.values() for exchange in waiting]

    def describe_mismatch(self, request: RecordedRequest) -> str:
        """Return a message with the unmatched request and the closest recorded one."""
        lines = [f"No response is recorded for  {_short(request.line)}"]
        same = [exchange for exchange in self._used if self._key(exchange.request) == self._key(request)]
        if same:
            times = "once" if len(same) == 1 else f"{len(same)} times"
            lines.append(f"It is recorded {times}; all recorded responses were used already.")
        elif self._exchanges:
            closest = max(self._exchanges, key=lambda exchange: _similarity(exchange.request, request))
            used = any(exchange is closest for exchange in self._used)
            lines.append(
                f"Closest recorded request:    {_short(closest.request.line)}{'  (used already)' if used else ''}"
            )
            lines += _differences(closest.request, request)
        else:
            lines.append("The recording is empty.")
        return "\n".join(lines)

    def _key(self, request: RecordedRequest) -> bytes:
        if self._ignore:
            request = msgspec.structs.replace(
                request,
                query=[pair for pair in request.query if not self._ignored(pair[0])],
                json=_without(request.json, self._ignore),
                form=request.form and [pair for pair in request.form if not self._ignored(pair[0])],
            )
        return msgspec.json.encode(request, order="sorted")

    def _ignored(self, name: str) -> bool:
        return name in self._ignore or field_of(name) in self._ignore


def _without(value: object, names: frozenset[str]) -> object:
    if isinstance(value, dict):
        return {name: _without(element, names) for name, element in value.items() if name not in names}
    return [_without(element, names) for element in value] if isinstance(value, list) else value


def _similarity(one: RecordedRequest, other: RecordedRequest) -> tuple[bool, bool, float]:
    return (
        (one.method, one.path) == (other.method, other.path),
        one.path == other.path,
        SequenceMatcher(None, one.line[:1000], other.line[:1000]).quick_ratio(),
    )


def _differences(recorded: RecordedRequest, request: RecordedRequest) -> list[str]:
    lines = []
    for what in ("method", "path", "company_id"):
        one, other = getattr(recorded, what), getattr(request, what)
        if one != other:
            lines.append(f"  {what}: recorded {one}, requested {other}")
    for what in ("query", "form"):
        before, after = dict(getattr(recorded, what) or ()), dict(getattr(request, what) or ())
        lines += [
            f"  {what} {name}: recorded {_short(str(before.get(name)))}, requested {_short(str(after.get(name)))}"
            for name in sorted(before.keys() | after.keys())
            if before.get(name) != after.get(name)
        ]
    if recorded.json != request.json:
        shown = [
            "none" if body is msgspec.UNSET else msgspec.json.encode(body, order="sorted").decode()
            for body in (recorded.json, request.json)
        ]
        lines += [f"  body recorded:  {_short(shown[0])}", f"  body requested: {_short(shown[1])}"]
    return lines


def _short(text: str) -> str:
    return text if len(text) <= _MAX_SHOWN else f"{text[:_MAX_SHOWN]}…"
