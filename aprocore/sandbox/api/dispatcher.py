"""The REST API: a table of operations, the router that reads it, and what every call goes through."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from typing import Protocol, TypeAlias

import attrs

from ..clock import SandboxClock
from ..data.seed_data import Company, Person, SeedData, id_in
from ..data.store import Change
from ..http.request_log import SeenRequest
from ..http.response import Answer, api_error
from ..http.router import Match, Router, first
from ..oauth.issued_tokens import IssuedTokens
from ..oauth.rate_limits import Limits, RateLimitMeter
from ..oauth.token_endpoint import bearer
from .list_queries import BadParameterError

__all__ = ["ApiCall", "Dispatcher", "Finder", "Handler", "OperationHandler"]

# https://developers.procore.com/documentation/error-reference
_BAD_TOKEN = "The access token is invalid"  # noqa: S105
_NOT_CONNECTED = "App is not connected to this company"
# https://developers.procore.com/documentation/tutorial-mpz
_MISSING_COMPANY = (
    "Missing Procore-Company-Id header!\n\nEach call your application makes to the Procore API must contain a request "
    "header that includes the Procore-Company-Id field. \nThis request header field specifies the id of the company "
    "into which you are making the call."
)
# https://developers.procore.com/documentation/rate-limiting, which quotes no text.
_OVERLOADED = "The service is unable to process the request now. Please try again later."
_TOO_MANY = "You have surpassed the max number of requests for an hour. Please wait until your limit resets."


@attrs.frozen(eq=False)
class ApiCall:
    """One call of an operation, with everything that a handler needs."""

    seen: SeenRequest
    #: Path parameters, decoded.
    path: Mapping[str, str]
    who: Person
    #: Of the company header, where one was sent.
    company: Company | None
    world: SeedData
    #: The scheme and host that the client used.
    origin: str
    #: Is told what the call did, for webhooks: the call, a change, and the project that it is in.
    changed: Callable[[ApiCall, Change, int | None], None] = attrs.field(default=lambda *_: None)

    @property
    def url(self) -> str:
        """The address of the call without its query."""
        return self.origin + self.seen.path

    def number(self, name: str) -> int | None:
        """Return an id out of the path, or None where it is no number."""
        return id_in(self.path[name])

    def fail(self, status: int, text: str) -> Answer:
        """Compose an error in the shape of this path."""
        return api_error(self.seen.path, status, text)


Handler: TypeAlias = Callable[[ApiCall], Answer]


@attrs.frozen
class OperationHandler:
    """One row of the table."""

    method: str
    #: With ``{name}`` for a parameter, which may share its segment with text: ``{id}.pdf``.
    path: str
    handler: Handler
    #: Whether a person's token needs no company header; a service account's always does.
    company_optional: bool = False


class _Repeats(Protocol):
    """Knows calls that were done before, and what they were answered."""

    def find(self, call: ApiCall) -> Answer | None: ...
    def keep(self, call: ApiCall, answer: Answer) -> None: ...


class Finder(Protocol):
    """Knows which operations are at a path; see :class:`Router`."""

    def find(self, path: str) -> list[Match[OperationHandler]]: ...


class Dispatcher:
    """Answers calls: token, limits, route, company, handler."""

    def __init__(
        self,
        operations: Iterable[OperationHandler],
        world: SeedData,
        tokens: IssuedTokens,
        clock: SandboxClock,
        limits: Limits,
        *,
        others: Finder,
        changed: Callable[[ApiCall, Change, int | None], None] = lambda *_: None,
        repeats: _Repeats | None = None,
    ) -> None:
        self._router = Router((each.method, each.path, each) for each in operations)
        #: For what those do not answer.
        self._others = others
        self._changed = changed
        self._repeats = repeats
        self._world = world
        self._tokens = tokens
        self._clock = clock
        self._limits = limits
        #: Until when there is no room for anybody, by the clock.
        self.overloaded_until: float = -math.inf

    def renew(self, world: SeedData, tokens: IssuedTokens, limits: Limits) -> None:
        """Answer out of these from now on."""
        self._world = world
        self._tokens = tokens
        self._limits = limits

    def answer(self, seen: SeenRequest) -> Answer:
        """Answer a call, with the rate limit headers that every answer has."""
        now = self._clock.now()
        if now < self.overloaded_until:
            seconds = str(max(1, math.ceil(self.overloaded_until - now)))
            return api_error(seen.path, 503, _OVERLOADED, {"Retry-After": seconds})
        token = self._tokens.use(bearer(seen))
        if token is None:
            answer = self._dispatch(seen, None)
            # Without a token there is no window to report: a fresh one, of which nothing is taken.
            answer.headers.extend(RateLimitMeter(self._limits).headers(now))
            return answer
        if not token.meter.take(now):
            return api_error(seen.path, 429, _TOO_MANY, dict(token.meter.rejection_headers(now)))
        answer = self._dispatch(seen, self._world.person(token.family.owner))
        answer.headers.extend(token.meter.headers(now))
        return answer

    def _dispatch(self, seen: SeenRequest, who: Person | None) -> Answer:
        found = self._router.find(seen.path)
        method = "GET" if seen.method == "HEAD" else seen.method
        match = first(found, method)
        # A word where these have an id may be one that the others know.
        if match is None or not all(each.isdigit() for each in match[1]):
            others = self._others.find(seen.path)
            other = first(others, method)
            if match is None or (other is not None and len(other[1]) < len(match[1])):
                match = other
            found += others
        if match is None:
            if not found:
                return api_error(seen.path, 404, "Not found")
            allowed = sorted({each for operations, _ in found for each in operations})
            return api_error(seen.path, 405, "Method not allowed", {"Allow": ", ".join(allowed)})
        if who is None:
            challenge = f'Bearer realm="Procore", error="invalid_token", error_description="{_BAD_TOKEN}"'
            return api_error(seen.path, 401, _BAD_TOKEN, {"WWW-Authenticate": challenge})
        (operation, names), values = match
        return self._run(operation, seen, who, dict(zip(names, values, strict=True)))

    def _run(self, operation: OperationHandler, seen: SeenRequest, who: Person, path: Mapping[str, str]) -> Answer:
        header = seen.headers.get("Procore-Company-Id", "").strip()
        company = None
        if header:
            company = self._world.companies.get(id_in(header) or 0)
            if company is None or not company.connected:
                return api_error(seen.path, 403, _NOT_CONNECTED)
        elif not operation.company_optional or who is self._world.service_account:
            return api_error(seen.path, 400, _MISSING_COMPANY)
        origin = f"https://{seen.headers['Host']}"
        call = ApiCall(seen, path, who, company, self._world, origin, self._changed)
        earlier = None if self._repeats is None else self._repeats.find(call)
        if earlier is not None:
            return earlier
        try:
            answer = operation.handler(call)
        except BadParameterError as error:
            return call.fail(400, str(error))
        if operation.method != "GET" and answer.status < 300:
            seen.committed_at = self._clock.now()
            if self._repeats is not None:
                self._repeats.keep(call, answer)
        return answer
