"""Health report: problems that Procore finds in the calls of an integration.

https://developers.procore.com/documentation/integration-health
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

import attrs

from ..catalogue.table import Operation
from .headers import COMPANY_HEADER, is_exempt

__all__ = ["PROBLEM_STATUSES", "Health", "OperationTraffic", "Problems", "Traffic", "call_problems", "operation_name"]

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
# Examples of each problem that are shown, and operations that are counted separately.
_MAX_EXAMPLES, _MAX_OPERATIONS = 3, 1000
_OTHERS = "others"
# A path segment that names a resource, not an id or a misplaced secret; an id may have the extension of a file.
_WORD = re.compile(r"[a-z_.-]{1,40}|v[0-9]{1,2}(?:\.[0-9]{1,2})?")
_EXTENSION = re.compile(r"\.[a-z]{1,5}\Z")


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
        """Return the number of calls with a problem."""
        return sum(self.found.get(kind, {}).values())

    def rate(self, kind: str) -> float:
        """Return the fraction of calls with a problem, from 0 to 1."""
        return self.count(kind) / self.calls if self.calls else 0.0

    def examples(self, kind: str) -> list[str]:
        """Return operations with a problem, the most frequent first."""
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
        counts[name if name in counts or len(counts) < _MAX_OPERATIONS else _OTHERS] += count

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
    return f"{method} {_without_ids(path) if operation is None else operation.path}"


def _without_ids(path: str) -> str:
    return "/".join(
        segment if not segment or _WORD.fullmatch(segment) else "{…}" + "".join(_EXTENSION.findall(segment))
        for segment in path.split("/")
    )


@attrs.define(eq=False)
class OperationTraffic:
    """Counts of the answered sends of an operation, as one session makes them."""

    method: str
    path: str | None
    """Path of one request; None for the operations beyond the limit, together."""
    has_company: bool
    """Whether the requests have the company header."""
    answered: int = 0
    """Number of answered sends."""
    statuses: dict[int, int] = attrs.field(factory=dict)
    """Number of answers with each of ``PROBLEM_STATUSES``."""

    def record_status(self, status: int) -> None:
        """Count an answer that is not a success."""
        if status in PROBLEM_STATUSES:
            self.statuses[status] = self.statuses.get(status, 0) + 1


_Key: TypeAlias = tuple[str, str, bool]


class Traffic:
    """Counts of the answered sends of a session, for its health report.

    A request refers to the counts of its operation, so that an answer costs an addition, and the catalogue is read by
    the report only.
    """

    def __init__(self) -> None:
        self._operations: dict[_Key, OperationTraffic] = {}
        self._others = OperationTraffic("", None, has_company=True)

    def of(self, method: str, target: str, has_company: bool) -> OperationTraffic:
        """Return the counts for the requests of an operation."""
        path = target.partition("?")[0]
        key = method, _without_ids(path), has_company
        traffic = self._operations.get(key)
        if traffic is None:
            if len(self._operations) >= _MAX_OPERATIONS:
                return self._others
            traffic = self._operations[key] = OperationTraffic(method, path, has_company)
        return traffic

    def health(self) -> Health:
        """Return the health report of the calls so far."""
        from ..catalogue.lookup import documented_operation

        problems = Problems()
        for traffic in (*self._operations.values(), self._others):
            name = _OTHERS
            if traffic.path is not None and traffic.answered:
                operation = documented_operation(traffic.method, traffic.path)
                name = operation_name(traffic.method, traffic.path, operation)
                for kind in call_problems(traffic.method, traffic.path, traffic.has_company, operation):
                    problems.add(kind, name, traffic.answered)
            for status, count in traffic.statuses.items():
                problems.add(PROBLEM_STATUSES[status], name, count)
        answered = sum(traffic.answered for traffic in self._operations.values()) + self._others.answered
        return Health(answered, problems.found)
