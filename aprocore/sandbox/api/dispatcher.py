"""REST API dispatcher: authentication, rate limit, routing and company check of every call."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Protocol, TypeAlias

import attrs

from ...catalogue.lookup import documented_operation
from ...catalogue.router import Match, Router, first
from ..clock import SandboxClock
from ..data.items import DataChange
from ..data.seed_data import Company, Person, SeedData, id_in
from ..http.rack import FormError
from ..http.request_log import SeenRequest
from ..http.response import Answer, api_error
from ..oauth.issued_tokens import IssuedTokens
from ..oauth.rate_limits import RateLimitMeter
from ..oauth.token_endpoint import bearer
from ..spec.query_names import undocumented_parameters
from .list_queries import BadParameterError
from .strictness import StrictRule

__all__ = ["WITHOUT_HEADER", "ApiCall", "Dispatcher", "Finder", "Handler", "OperationHandler"]

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
# Service accounts are asked for the header only if they span regions; the path of the second names the company.
WITHOUT_HEADER = frozenset({"/rest/v1.0/companies", "/rest/v1.0/companies/{company_id}/projects"})
"""Path templates of the lists that need no company header."""
_OVERLOADED = "The service is unable to process the request now. Please try again later."
_TOO_MANY = "You have surpassed the max number of requests for an hour. Please wait until your limit resets."


@attrs.frozen(eq=False)
class ApiCall:
    """A call of an operation, with everything that a handler needs."""

    request: SeenRequest
    path: Mapping[str, str]
    """Path parameters, decoded."""
    user: Person
    company: Company | None
    """The company of the company header; None if the header was not sent."""
    seed_data: SeedData
    origin: str
    """Scheme and host that the client used."""
    on_change: Callable[[ApiCall, DataChange, int | None], None] = attrs.field(default=lambda *_: None)
    """Called with the call, each change that it made and the change's project, to publish webhook events."""
    strict: Collection[StrictRule] = frozenset()
    """The rules that are enforced although Procore's pages do not have them."""

    @property
    def url(self) -> str:
        """The URL of the call without its query."""
        return self.origin + self.request.path

    def number(self, name: str) -> int | None:
        """Return an id path parameter, or None if it is not a number."""
        return id_in(self.path[name])

    def fail(self, status: int, text: str) -> Answer:
        """Return an error response in the format of the path's API version."""
        return api_error(self.request.path, status, text)


Handler: TypeAlias = Callable[[ApiCall], Answer]


@attrs.frozen
class OperationHandler:
    """An operation with its handler."""

    method: str
    path: str
    """Path template; a parameter ``{name}`` may share its segment with text: ``{id}.pdf``."""
    handler: Handler
    company_optional: bool = False
    """Whether a user's token needs no company header; a service account's token always does."""


class _ResponseCache(Protocol):
    """A cache of responses for idempotent retries; see :class:`IdempotencyCache`."""

    def find(self, call: ApiCall) -> Answer | None: ...
    def keep(self, call: ApiCall, answer: Answer) -> None: ...


class Finder(Protocol):
    """Lookup of operations by path; see :class:`Router`."""

    def find(self, path: str) -> list[Match[OperationHandler]]: ...


class Dispatcher:
    """Dispatcher of API calls: token, rate limit, route, company, handler."""

    def __init__(
        self,
        operations: Iterable[OperationHandler],
        seed_data: SeedData,
        tokens: IssuedTokens,
        clock: SandboxClock,
        *,
        fallback: Finder,
        custom: Finder | None = None,
        on_change: Callable[[ApiCall, DataChange, int | None], None] = lambda *_: None,
        response_cache: _ResponseCache | None = None,
        strict: Collection[StrictRule] = frozenset(),
    ) -> None:
        self._router = Router((operation.method, operation.path, operation) for operation in operations)
        # Fallback for paths that ``operations`` does not have.
        self._fallback = fallback
        # Routes of the user, which come first.
        self._custom = custom
        self._on_change = on_change
        self._response_cache = response_cache
        self._strict = strict
        self._seed_data = seed_data
        self._tokens = tokens
        self._clock = clock
        self.overloaded_until: float = -math.inf
        """Clock time until which every call gets a 503."""

    def answer(self, request: SeenRequest) -> Answer:
        """Answer a call; every response has rate limit headers, and a call above the limit gets a 429."""
        now = self._clock.now()
        if now < self.overloaded_until:
            seconds = str(max(1, math.ceil(self.overloaded_until - now)))
            return api_error(request.path, 503, _OVERLOADED, {"Retry-After": seconds})
        token = self._tokens.use(bearer(request))
        if token is None:
            answer = self._dispatch(request, None)
            # Without a token there is no window, so the headers report an unused one.
            answer.headers.extend(RateLimitMeter(self._tokens.limits).headers(now))
            return answer
        if not token.meter.take(now):
            return api_error(request.path, 429, _TOO_MANY, dict(token.meter.rejection_headers(now)))
        answer = self._dispatch(request, self._seed_data.person(token.family.owner))
        answer.headers.extend(token.meter.headers(now))
        return answer

    def _dispatch(self, request: SeenRequest, user: Person | None) -> Answer:
        match, found = self._find("GET" if request.method == "HEAD" else request.method, request.path)
        if match is None:
            if not found:
                return api_error(request.path, 404, "Not found")
            allowed = sorted({name for operations, _ in found for name in operations})
            return api_error(request.path, 405, "Method not allowed", {"Allow": ", ".join(allowed)})
        if user is None:
            challenge = f'Bearer realm="Procore", error="invalid_token", error_description="{_BAD_TOKEN}"'
            return api_error(request.path, 401, _BAD_TOKEN, {"WWW-Authenticate": challenge})
        (operation, names), values = match
        return self._run(operation, request, user, dict(zip(names, values, strict=True)))

    def _find(
        self, method: str, path: str
    ) -> tuple[tuple[tuple[OperationHandler, list[str]], list[str]] | None, list[Match[OperationHandler]]]:
        """Return the operation of a method and path with its parameters, and all matches of the path."""
        custom = [] if self._custom is None else self._custom.find(path)
        match = first(custom, method)
        if match is not None:
            return match, custom
        found = self._router.find(path)
        match = first(found, method)
        # A segment that is not numeric may be a literal of a fallback operation instead of an id.
        if match is None or not all(value.isdigit() for value in match[1]):
            matches = self._fallback.find(path)
            fallback_match = first(matches, method)
            if match is None or (fallback_match is not None and len(fallback_match[1]) < len(match[1])):
                match = fallback_match
            found += matches
        return match, custom + found

    def _run(self, operation: OperationHandler, request: SeenRequest, user: Person, path: Mapping[str, str]) -> Answer:
        named = request.headers.get("Procore-Company-Id", "").strip()
        if not named and self._needs_company(operation, user):
            return api_error(request.path, 400, _MISSING_COMPANY)
        named = named or path.get("company_id", "")
        company = None
        if named:
            company = self._seed_data.companies.get(id_in(named) or 0)
            if company is None or not company.connected:
                return api_error(request.path, 403, _NOT_CONNECTED)
        origin = f"https://{request.headers['Host']}"
        call = ApiCall(request, path, user, company, self._seed_data, origin, self._on_change, self._strict)
        cached = None if self._response_cache is None else self._response_cache.find(call)
        if cached is not None:
            return cached
        undocumented = self._undocumented(request)
        if undocumented:
            return call.fail(400, f"{undocumented[0]} is not a parameter of this operation")
        try:
            answer = operation.handler(call)
        except (BadParameterError, FormError) as error:
            return call.fail(400, str(error))
        if operation.method != "GET" and answer.status < 300:
            request.committed_at = self._clock.now()
            if self._response_cache is not None:
                self._response_cache.keep(call, answer)
        return answer

    def _undocumented(self, request: SeenRequest) -> list[str]:
        if "parameters" not in self._strict:
            return []
        documented = documented_operation(request.method, request.path)
        return [] if documented is None else undocumented_parameters(documented, request.params)

    def _needs_company(self, operation: OperationHandler, user: Person) -> bool:
        if operation.path in WITHOUT_HEADER and "company_header" not in self._strict:
            return False
        return not operation.company_optional or user is self._seed_data.service_account
