"""What Procore would criticise in how an integration calls it.

https://developers.procore.com/documentation/integration-health
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from threading import Lock
from typing import Any

import attrs

from ..catalogue import Operation
from ..sansio.headers import COMPANY_HEADER, is_exempt
from .http.request_log import OPENAPI_PATH, SeenRequest
from .spec.lookup import documented_operation

__all__ = ["Health", "Past", "health_of"]

#: By status. That of an answer out of a script of faults says nothing about the client.
_REFUSALS = {401: "unauthorized", 403: "forbidden", 404: "not_found", 429: "rate_limited"}
_TITLES = {
    "missing_company": f"without {COMPANY_HEADER}",
    "undocumented": "not documented",
    "deprecated": "deprecated",
    "unauthorized": "401, no valid token",
    "forbidden": "403, no permission",
    "not_found": "404, not there",
    "rate_limited": "429, too many calls",
}
#: Examples of each kind that are shown, and that are told apart.
_SHOWN, _TOLD_APART = 3, 1000
_OTHERS = "others"
#: A segment of a path that names a kind of thing, rather than a thing, or a secret that went astray.
_WORD = re.compile(r"[a-z_.-]{1,40}|v[0-9]{1,2}\.[0-9]{1,2}")


@attrs.frozen
class Health:
    """How many calls there were, and which of them Procore would criticise.

    Calls are told by method and template: no id, query, header or body is among them.
    """

    calls: int = 0
    #: By kind of criticism, how often each operation met it: ``missing_company``, ``undocumented``, ``deprecated``,
    #: ``unauthorized`` (401), ``forbidden`` (403), ``not_found`` (404), ``rate_limited`` (429).
    found: Mapping[str, Mapping[str, int]] = attrs.field(factory=dict)

    def __bool__(self) -> bool:
        """Whether there is nothing to criticise."""
        return not any(map(self.count, _TITLES))

    def count(self, kind: str) -> int:
        """Return how many calls met a criticism."""
        return sum(self.found.get(kind, {}).values())

    def rate(self, kind: str) -> float:
        """Return their part of all calls, from 0 to 1."""
        return self.count(kind) / self.calls if self.calls else 0.0

    def examples(self, kind: str) -> list[str]:
        """Return operations that met it, the most frequent first."""
        found = self.found.get(kind, {})
        return sorted(found, key=lambda each: (each == _OTHERS, -found[each], each))[:_SHOWN]

    def __add__(self, other: Health) -> Health:
        kinds = self.found.keys() | other.found.keys()
        both = {kind: Counter(self.found.get(kind, {})) + Counter(other.found.get(kind, {})) for kind in kinds}
        return Health(self.calls + other.calls, {kind: dict(both[kind]) for kind in _TITLES if kind in both})

    def as_dict(self) -> dict[str, Any]:
        """Return counts, rates and examples as plain values."""
        return {"calls": self.calls} | {
            kind: {"count": self.count(kind), "rate": self.rate(kind), "examples": self.examples(kind)}
            for kind in _TITLES
        }

    def lines(self) -> Iterator[str]:
        """Give it as text for people."""
        calls = f"{self.calls:,} call{'' if self.calls == 1 else 's'}"
        kinds = [kind for kind in _TITLES if self.count(kind)]
        if self:
            yield f"{calls}, nothing that Procore would criticise." if self.calls else "No calls."
            return
        yield f"{calls}, of which Procore would criticise:"
        counts = {kind: f"{self.count(kind):,}" for kind in kinds}
        title, number = max(len(_TITLES[kind]) for kind in kinds), max(map(len, counts.values()))
        for kind in kinds:
            examples = ", ".join(self.examples(kind))
            more = ", …" if len(self.found[kind]) > _SHOWN else ""
            yield f"  {_TITLES[kind]:<{title}}  {counts[kind]:>{number}}  {self.rate(kind):>6.1%}  {examples}{more}"


class Past:
    """Sums up what a ledger no longer has, from whichever thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self.health: Health = Health()

    def add(self, seen: SeenRequest) -> None:
        with self._lock:
            self.health += health_of((seen,))

    def clear(self) -> None:
        with self._lock:
            self.health = Health()


def health_of(requests: Iterable[SeenRequest]) -> Health:
    """Judge the calls among these requests; those for tokens, or for the OpenAPI document, are none."""
    calls = 0
    found: dict[str, Counter[str]] = {kind: Counter() for kind in _TITLES}
    for seen in requests:
        if seen.origin != "api" or seen.path.startswith("/oauth/") or seen.path == OPENAPI_PATH:
            continue
        calls += 1
        operation = documented_operation(seen.method, seen.path)
        name = f"{seen.method} {_without_names(seen.path) if operation is None else operation.path}"
        for kind in _criticised(seen, operation):
            told_apart = name in found[kind] or len(found[kind]) < _TOLD_APART
            found[kind][name if told_apart else _OTHERS] += 1
    return Health(calls, {kind: dict(names) for kind, names in found.items() if names})


def _criticised(seen: SeenRequest, operation: Operation | None) -> Iterator[str]:
    if COMPANY_HEADER not in seen.headers and not is_exempt(seen.method, seen.path):
        yield "missing_company"
    if operation is None:
        yield "undocumented"
    elif operation.deprecated:
        yield "deprecated"
    if seen.status in _REFUSALS and not seen.scripted:
        yield _REFUSALS[seen.status]


def _without_names(path: str) -> str:
    return "/".join(each if not each or _WORD.fullmatch(each) else "{…}" for each in path.split("/"))
