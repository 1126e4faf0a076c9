"""Health report: problems that Procore finds in the calls of an integration.

https://developers.procore.com/documentation/integration-health
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from .headers import COMPANY_HEADER, is_exempt
from .traffic import MAX_OPERATIONS, Traffic, path_without_ids

if TYPE_CHECKING:
    from ..catalogue.table import Operation

__all__ = ["PROBLEM_STATUSES", "Health", "Problems", "call_problems", "operation_name", "traffic_health"]

PROBLEM_STATUSES: Mapping[int, str] = {401: "unauthorized", 403: "forbidden", 404: "not_found", 429: "rate_limited"}
"""Problems by status code."""
_TITLES = {
    "missing_company": f"without {COMPANY_HEADER}",
    "undocumented": "not documented",
    "deprecated": "deprecated",
    "unknown_parameter": "with query parameters that are ignored",
    "datetime_without_time": "with date-times that are stored as null",
    "unauthorized": "401, no valid token",
    "forbidden": "403, no permission",
    "not_found": "404, not there",
    "rate_limited": "429, too many calls",
}
# Examples of each problem that are shown.
_MAX_EXAMPLES = 3
_OTHERS = "others"


@attrs.frozen
class Health:
    """Number of calls, and of those with problems that Procore finds: ``if not procore.health(): …``.

    Calls are identified by method and path template; there are no ids, query strings, headers or bodies. Each send of a
    call with retries counts.
    """

    calls: int = 0
    """Number of calls that were answered."""
    found: Mapping[str, Mapping[str, int]] = attrs.field(factory=dict)
    """Counts by kind of problem and operation. Procore's seven observations: ``forbidden`` (403), ``not_found`` (404),
    ``rate_limited`` (429), ``unauthorized`` (401), ``missing_company``, ``deprecated`` and ``undocumented`` (private
    operations). A sandbox also counts ``unknown_parameter`` (a query parameter that is not documented) and
    ``datetime_without_time`` (stored as null).
    """

    def __bool__(self) -> bool:
        """Whether there is no problem."""
        return not any(map(self.count, _TITLES))

    def count(self, kind: str) -> int:
        """Return the number of calls with a problem, whose ``kind`` is a key of ``found``."""
        return sum(self.found.get(kind, {}).values())

    def rate(self, kind: str) -> float:
        """Return the fraction of calls with a problem of a ``kind``, from 0 to 1."""
        return self.count(kind) / self.calls if self.calls else 0.0

    def examples(self, kind: str) -> list[str]:
        """Return three operations with a problem of a ``kind`` at most, the most frequent first."""
        counts = self.found.get(kind, {})
        return sorted(counts, key=lambda name: (name == _OTHERS, -counts[name], name))[:_MAX_EXAMPLES]

    def __add__(self, other: Health) -> Health:
        kinds = self.found.keys() | other.found.keys()
        sums = {kind: Counter(self.found.get(kind, {})) + Counter(other.found.get(kind, {})) for kind in kinds}
        return Health(self.calls + other.calls, {kind: dict(sums[kind]) for kind in _TITLES if kind in sums})

    def as_dict(self) -> dict[str, Any]:
        """Return counts, rates and examples as plain values."""
        return {"calls": self.calls} | {
            kind: {"count": self.count(kind), "rate": self.rate(kind), "examples": self.examples(kind)}
            for kind in _TITLES
        }

    def lines(self) -> Iterator[str]:
        """Yield the lines of the report for people."""
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
            more = ", …" if len(self.found[kind]) > _MAX_EXAMPLES else ""
            yield f"  {_TITLES[kind]:<{title}}  {counts[kind]:>{number}}  {self.rate(kind):>6.1%}  {examples}{more}"


class Problems:
    """Counts of problems by kind and operation, of a limited number of operations."""

    def __init__(self) -> None:
        self._counts: dict[str, Counter[str]] = {kind: Counter() for kind in _TITLES}

    def add(self, kind: str, name: str, count: int = 1) -> None:
        """Count calls of an operation with a problem."""
        counts = self._counts[kind]
        counts[name if name in counts or len(counts) < MAX_OPERATIONS else _OTHERS] += count

    @property
    def found(self) -> Mapping[str, Mapping[str, int]]:
        """The counts, in the order of the report."""
        return {kind: dict(names) for kind, names in self._counts.items() if names}


def call_problems(method: str, path: str, has_company: bool, operation: Operation | None) -> Iterator[str]:
    """Yield the problems of a call that do not depend on its response; ``operation`` is None if not documented."""
    if not has_company and not is_exempt(method, path):
        yield "missing_company"
    if operation is None:
        yield "undocumented"
    elif operation.deprecated:
        yield "deprecated"


def operation_name(method: str, path: str, operation: Operation | None) -> str:
    """Return method and path template; segments that may be ids are replaced in the path of an unknown operation."""
    return f"{method} {path_without_ids(path) if operation is None else operation.path}"


def traffic_health(traffic: Traffic) -> Health:
    """Return the health report of a session's calls so far."""
    from ..catalogue.lookup import documented_operation

    calls, problems = 0, Problems()
    for counts in traffic.operations:
        calls += counts.answered
        name = _OTHERS
        if counts.path is not None and counts.answered:
            operation = documented_operation(counts.method, counts.path)
            name = operation_name(counts.method, counts.path, operation)
            for kind in call_problems(counts.method, counts.path, counts.has_company, operation):
                problems.add(kind, name, counts.answered)
        for status, kind in PROBLEM_STATUSES.items():
            if count := counts.statuses.get(status):
                problems.add(kind, name, count)
    return Health(calls, problems.found)
