"""Routes that users register for what the catalogue lacks: ``sandbox.route("GET", "/rest/v1.0/…", handler)``."""

from __future__ import annotations

import inspect
import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from threading import Lock
from typing import Any, TypeAlias

import attrs
import msgspec
from multidict import CIMultiDict, CIMultiDictProxy, MultiDict, MultiDictProxy

from ..catalogue.router import Match, Router
from ..errors import ConfigurationError
from ..types import JSON
from .api.dispatcher import ApiCall, OperationHandler
from .data.seed_data import Person
from .http.path_patterns import path_pattern
from .http.request_log import SeenRequest
from .http.response import Answer, api_error

__all__ = ["CustomRoutes", "DeferredAnswer", "Route", "RouteHandler", "RouteRequest"]

_log = logging.getLogger("aprocore.sandbox")

# Headers with secrets, which a handler does not need: the user is known.
_SECRET_HEADERS = ("Authorization", "Proxy-Authorization", "Cookie")
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
_SEGMENT = re.compile(r"\{[A-Za-z_][A-Za-z0-9_]*\}[!-z|~]*|[!-z|~]+")
# Paths of the sandbox's own pages and endpoints.
_RESERVED = ("/oauth/", "/sandbox/", "/openapi.json")


@attrs.frozen(eq=False)
class RouteRequest:
    """A request to a registered route, without its token.

    It is authorized: its token is valid, within the rate limits, and its company has connected the app.
    """

    method: str
    path: str
    """As sent, without the query."""
    path_values: Mapping[str, str]
    """The decoded values of the template's parameters."""
    query: MultiDictProxy[str]
    """The decoded query parameters."""
    headers: CIMultiDictProxy[str] = attrs.field(repr=False)
    """The headers, without those that may contain secrets."""
    body: bytes = attrs.field(repr=False)
    user: Person
    """The person, or the service account, whose token was sent."""
    company_id: int | None
    """The company of the company header."""

    def json(self) -> Any:
        """Decode the body."""
        return msgspec.json.decode(self.body)


RouteAnswer: TypeAlias = JSON | bytes | Answer | tuple[int, JSON | bytes] | tuple[int, JSON | bytes, Mapping[str, str]]
"""A body, ``(status, body)``, ``(status, body, headers)``, or an ``Answer``; None for status 204 without a body."""
RouteHandler: TypeAlias = Callable[[RouteRequest], RouteAnswer | Awaitable[RouteAnswer]]


@attrs.define(eq=False)
class Route:
    """A registered route; :meth:`remove` ends it."""

    method: str
    path: str
    handler: RouteHandler = attrs.field(repr=False)
    _routes: CustomRoutes = attrs.field(repr=False)

    def remove(self) -> None:
        """Remove the route; without effect if it was replaced."""
        self._routes.remove(self)


class DeferredAnswer(Answer):
    """The answer of a route whose handler runs later, without the lock of the sandbox's state.

    Until then it has the headers that every answer gets, such as those of the rate limit. Its status is that of an
    answer that has changed nothing.
    """

    def __init__(self, call: ApiCall, handler: RouteHandler) -> None:
        super().__init__(500)
        self._call = call
        self._handler = handler

    async def run(self, now: Callable[[], float]) -> Answer:
        """Call the handler, and return its answer with the headers of this one; ``now`` is the sandbox's clock."""
        request = self._call.request
        try:
            result = self._handler(_view(self._call))
            answer = _answer(await result if inspect.isawaitable(result) else result)
        except Exception as error:
            _log.exception("The handler of the route %s %s failed.", request.method, request.path)
            text = f"The handler of this route failed: {type(error).__name__}: {error}"
            answer = api_error(request.path, 500, text)
        if request.method not in ("GET", "HEAD") and answer.status < 300:
            request.committed_at = now()
        for name, value in self.headers.items():
            answer.headers.setdefault(name, value)
        return answer


class CustomRoutes:
    """The registered routes, which take precedence over documented operations; thread-safe."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._routes: dict[tuple[str, str], Route] = {}
        self._router: Router[OperationHandler] = Router(())

    def add(self, method: str, path: str, handler: RouteHandler) -> Route:
        """Register a route, in place of an earlier one with the same method and path.

        Raises:
            ConfigurationError: the method or the path is invalid.
        """
        method = method.upper()
        if method not in _METHODS:
            raise ConfigurationError(f"method must be one of {', '.join(_METHODS)}, got {method!r}.")
        first, *segments = path.split("/")
        is_valid = not first and all(map(_SEGMENT.fullmatch, segments)) and not path.startswith(_RESERVED)
        if not is_valid or "?" in path or "#" in path:
            raise ConfigurationError(
                f"path must be a path of the API, got {path!r}.",
                hint="Use a template such as /rest/v1.0/projects/{project_id}/gadgets, without a query.",
            )
        route = Route(method, path, handler, self)
        with self._lock:
            self._routes[method, path] = route
            self._rebuild()
        return route

    def remove(self, route: Route) -> None:
        """Remove a route, unless it was replaced."""
        with self._lock:
            if self._routes.get((route.method, route.path)) is route:
                del self._routes[route.method, route.path]
                self._rebuild()

    def _rebuild(self) -> None:
        # The router is replaced as a whole: another thread may be searching in the old one.
        self._router = Router(
            (route.method, route.path, OperationHandler(route.method, route.path, partial(_defer, route)))
            for route in self._routes.values()
        )

    def find(self, path: str) -> list[Match[OperationHandler]]:
        """Return the routes that match a path."""
        return self._router.find(path)

    def may_match(self, method: str, path: str) -> bool:
        """Return whether the method and path pattern of a fault rule can match a route."""
        with self._lock:
            routes = list(self._routes.values())
        return any(
            method in ("*", route.method)
            and (path_pattern(path).fullmatch(route.path) or path_pattern(route.path).fullmatch(path))
            for route in routes
        )


def _defer(route: Route, call: ApiCall) -> Answer:
    call.request.by_route = True
    return DeferredAnswer(call, route.handler)


def _view(call: ApiCall) -> RouteRequest:
    request: SeenRequest = call.request
    headers = CIMultiDict(request.headers)
    for name in _SECRET_HEADERS:
        headers.popall(name, None)
    return RouteRequest(
        method=request.method,
        path=request.path,
        path_values=call.path,
        query=MultiDictProxy(MultiDict(request.params)),
        headers=CIMultiDictProxy(headers),
        body=request.body,
        user=call.user,
        company_id=None if call.company is None else call.company.id,
    )


def _answer(result: Any) -> Answer:
    if isinstance(result, Answer):
        # A copy: the same object may be returned again.
        return result.patched()
    status: int = 200
    body: Any = result
    headers: Mapping[str, str] = {}
    if isinstance(result, tuple):
        if not 2 <= len(result) <= 3 or not isinstance(result[0], int) or not 200 <= result[0] <= 599:
            raise TypeError("the tuple must be (status, body) or (status, body, headers)")
        status, body = result[0], result[1]
        headers = result[2] if len(result) == 3 else {}
    elif body is None:
        status = 204
    return Answer(status, headers, b"" if body is None else body)
