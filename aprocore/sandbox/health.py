"""Health report: problems that Procore would find in the calls of an integration.

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
from .spec.query_names import undocumented_parameters

__all__ = ["EvictedRequests", "Health", "health_of"]

# Problems by status code. Not used for responses of fault rules, which are not caused by the client.
_ERROR_STATUSES = {401: "unauthorized", 403: "forbidden", 404: "not_found", 429: "rate_limited"}
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
# A path segment that names a resource, not an id or a misplaced secret.
_WORD = re.compile(r"[a-z_.-]{1,40}|v[0-9]{1,2}\.[0-9]{1,2}")


@attrs.frozen
class Health:
    """Number of calls, and of those with problems that Procore would find.

    Calls are identified by method and path template; there are no ids, query strings, headers or bodies.
    """

    calls: int = 0
    found: Mapping[str, Mapping[str, int]] = attrs.field(factory=dict)
    """Counts by kind of problem and operation: ``missing_company``, ``undocumented``, ``deprecated``,
    ``unknown_parameter`` (a query parameter that is not documented), ``datetime_without_time`` (stored as null),
    ``unauthorized`` (401), ``forbidden`` (403), ``not_found`` (404), ``rate_limited`` (429).
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


class EvictedRequests:
    """Health of the requests that were evicted from the request log; thread-safe."""

    def __init__(self) -> None:
        self._lock = Lock()
        self.health: Health = Health()

    def add(self, request: SeenRequest) -> None:
        with self._lock:
            self.health += health_of((request,))

    def clear(self) -> None:
        with self._lock:
            self.health = Health()


def health_of(requests: Iterable[SeenRequest]) -> Health:
    """Return the health of these requests; requests for tokens or the OpenAPI document are not calls."""
    calls = 0
    problems: dict[str, Counter[str]] = {kind: Counter() for kind in _TITLES}
    for request in requests:
        if request.origin != "api" or request.path.startswith("/oauth/") or request.path == OPENAPI_PATH:
            continue
        calls += 1
        operation = documented_operation(request.method, request.path)
        name = f"{request.method} {_without_ids(request.path) if operation is None else operation.path}"
        for kind in _problems(request, operation):
            is_separate = name in problems[kind] or len(problems[kind]) < _MAX_OPERATIONS
            problems[kind][name if is_separate else _OTHERS] += 1
    return Health(calls, {kind: dict(names) for kind, names in problems.items() if names})


def _problems(request: SeenRequest, operation: Operation | None) -> Iterator[str]:
    if COMPANY_HEADER not in request.headers and not is_exempt(request.method, request.path):
        yield "missing_company"
    if operation is None:
        if not request.by_route:
            yield "undocumented"
    elif operation.deprecated:
        yield "deprecated"
    if operation is not None and undocumented_parameters(operation, request.params):
        yield "unknown_parameter"
    yield from sorted(request.observations)
    if request.status in _ERROR_STATUSES and not request.scripted:
        yield _ERROR_STATUSES[request.status]


def _without_ids(path: str) -> str:
    return "/".join(segment if not segment or _WORD.fullmatch(segment) else "{…}" for segment in path.split("/"))
