"""Health report of the requests that a sandbox received."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from threading import Lock

from ..catalogue import Operation
from ..catalogue.lookup import documented_operation
from ..sansio.headers import COMPANY_HEADER
from ..sansio.health import PROBLEM_STATUSES, Health, Problems, call_problems, operation_name
from .http.request_log import OPENAPI_PATH, SeenRequest
from .spec.query_names import undocumented_parameters

__all__ = ["EvictedRequests", "health_of"]


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
    calls, problems = 0, Problems()
    for request in requests:
        if request.origin != "api" or request.path.startswith("/oauth/") or request.path == OPENAPI_PATH:
            continue
        calls += 1
        operation = documented_operation(request.method, request.path)
        name = operation_name(request.method, request.path, operation)
        for kind in _problems(request, operation):
            problems.add(kind, name)
    return Health(calls, problems.found)


def _problems(request: SeenRequest, operation: Operation | None) -> Iterator[str]:
    for kind in call_problems(request.method, request.path, COMPANY_HEADER in request.headers, operation):
        if kind != "undocumented" or not request.by_route:
            yield kind
    if operation is not None and undocumented_parameters(operation, request.params):
        yield "unknown_parameter"
    yield from sorted(request.observations)
    # Responses of fault rules are not caused by the client.
    if request.status is not None and request.status in PROBLEM_STATUSES and not request.scripted:
        yield PROBLEM_STATUSES[request.status]
