"""The session: one pool, one token, and the one loop that every call goes through."""

from __future__ import annotations

import os
import ssl as ssl_module
from collections.abc import Mapping
from types import TracebackType
from typing import Any, NamedTuple, Self, TypedDict, Unpack
from weakref import WeakValueDictionary

import attrs

from ._version import __version__
from .environments import PRODUCTION, Environment
from .errors import (
    AmbiguousOutcomeError,
    CertificateError,
    ConfigurationError,
    DeadlineExceeded,
    ProcoreError,
    RequestTimeout,
    SessionClosedError,
    TransportError,
)
from .net.clock import SYSTEM_CLOCK, Clock
from .net.runtime import Runtime
from .net.slots import NoSlotError
from .net.token_manager import TokenManager
from .net.token_stores import MemoryStore, TokenStore
from .net.transport import Timeout
from .sansio.bodies import encode_body
from .sansio.company import company_header, is_exempt, missing_company
from .sansio.grants import AuthorizationCode, Grant, RefreshToken, StaticToken
from .sansio.headers import check_headers, retry_after_of, server_time_of
from .sansio.messages import Request, Response
from .sansio.outcomes import error_of, lacks_scope
from .sansio.retries import IDEMPOTENT, RetryPolicy, may_repeat
from .sansio.urls import request_target
from .types import Params
from .unset import UNSET, Unset

__all__ = ["CallOptions", "Session"]

_METHODS = IDEMPOTENT | {"POST", "PATCH"}
_ACCEPT_JSON = ("Accept", "application/json")

#: The most that a token request may take, in seconds, however long calls may.
_TOKEN_TIMEOUT = 30.0


class CallOptions(TypedDict, total=False):
    """What every call takes besides its method and path."""

    #: The query; nested mappings and sequences become Rails brackets, a tuple of two dates a range.
    params: Params | None
    #: A JSON body; ``None`` sends ``null``.
    json: Any
    #: A body as bytes or text, or a form as a mapping.
    data: bytes | str | Mapping[str, Any] | None
    headers: Mapping[str, str] | None
    #: For this call instead of the session's; ``None`` sends none.
    company_id: int | str | None
    #: For this call instead of the session's: seconds in all, or a ``Timeout``.
    timeout: Timeout | float
    #: For this call instead of the session's.
    retry: RetryPolicy
    #: An attrs class to make of the answer.
    into: type[Any] | None


class Session:
    """Calls to Procore's API by path, over one pool of connections and with one token.

    Made without I/O and without an event loop; opens at ``async with`` or at the first call, and is closed by leaving
    or by :meth:`aclose`. Any number of coroutines may use it at once, all on one event loop.
    """

    def __init__(
        self,
        auth: Grant,
        *,
        environment: Environment = PRODUCTION,
        company_id: int | str | None = None,
        project_id: int | str | None = None,
        user: str = "default",
        store: TokenStore | None = None,
        connections: int = 64,
        timeout: Timeout | float = Timeout(),  # noqa: B008 -- frozen
        retry: RetryPolicy = RetryPolicy(),  # noqa: B008 -- frozen
        ssl: ssl_module.SSLContext | None = None,
        ca_file: str | os.PathLike[str] | None = None,
        user_agent: str | None = None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        """Make a session.

        Args:
            auth: who signs in.
            environment: where Procore is.
            company_id: goes into the ``Procore-Company-Id`` header of every call that needs one.
            project_id: stands in where a call leaves it out.
            user: the name under which the token is stored.
            store: where tokens live; needs to be named for people's sign-ins, whose refresh tokens work once.
            connections: how many calls are on the wire at once.
            timeout: seconds for a call on the wire, or a ``Timeout``.
            retry: how often, and after what waits, a call that failed without effect is sent again.
            ssl: a context that trusts a private CA. It must verify certificates.
            ca_file: a private CA as a PEM file, instead of ``ssl``.
            user_agent: stands before aprocore's own.
            clock: what the session knows of time; for tests.

        Raises:
            ConfigurationError: these do not go together.
        """
        if store is None:
            if isinstance(auth, AuthorizationCode | RefreshToken):
                raise ConfigurationError(
                    f"{type(auth).__name__} needs a store: a refresh token works once, and each new one must be kept.",
                    hint="Pass store=FileStore() to keep it, or store=MemoryStore() to lose it with the process.",
                )
            store = MemoryStore()
        if isinstance(connections, bool) or not isinstance(connections, int) or connections < 1:
            raise ConfigurationError(f"connections must be at least 1, not {connections!r}.")
        if ssl is not None and (ssl.verify_mode is not ssl_module.CERT_REQUIRED or not ssl.check_hostname):
            raise ConfigurationError(
                "The ssl context does not verify certificates and names.", hint="Load the CA into it."
            )
        if ssl is not None and ca_file is not None:
            raise ConfigurationError("ssl and ca_file cannot be given together.")
        if not user:
            raise ConfigurationError("user is empty.")
        own = f"aprocore/{__version__}"
        self.environment = environment
        self.company_id = company_id
        self.project_id = project_id
        self.timeout: Timeout = Timeout.of(timeout)
        self.retry = retry
        for name, scope_id in (("company_id", company_id), ("project_id", project_id)):
            if scope_id is not None:
                company_header(scope_id, name)
        if user_agent is not None:
            check_headers({"User-Agent": user_agent})
        self._runtime = Runtime(
            clock=clock,
            connections=connections,
            user_agent=f"{user_agent} {own}" if user_agent else own,
            tls=ssl,
            ca_file=ca_file,
        )
        self._managers: WeakValueDictionary[str, TokenManager] = WeakValueDictionary()
        self._owner = True
        # What a view for another user starts from: the manager's own may have settled on one of two.
        self._auth, self._store = auth, store
        self.token_manager: TokenManager = self._manager(auth, user, store)

    def __repr__(self) -> str:
        scope = "".join(
            f", {name}={value}"
            for name, value in (("company_id", self.company_id), ("project_id", self.project_id))
            if value is not None
        )
        return f"<{type(self).__name__} {self.environment.name}{scope}, {self._runtime.state}>"

    # -- opening and closing ------------------------------------------------------------------------------------------

    async def __aenter__(self) -> Self:
        self._runtime.open()
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the session: a renewal that is under way is finished and stored first, calls that are end with
        ``SessionClosedError``. Closing a view of a session leaves the session open.
        """
        if self._owner:
            await self._runtime.aclose()

    # -- views --------------------------------------------------------------------------------------------------------

    def with_scope(
        self, *, company_id: int | str | Unset | None = UNSET, project_id: int | str | Unset | None = UNSET
    ) -> Self:
        """Return a view of this session for another company or project; it shares pool and token."""
        view = self._view()
        if company_id is not UNSET:
            view.company_id = company_id
        if project_id is not UNSET:
            view.project_id = project_id
        for name, scope_id in (("company_id", view.company_id), ("project_id", view.project_id)):
            if scope_id is not None:
                company_header(scope_id, name)
        return view

    def as_user(self, user: str) -> Self:
        """Return a view of this session for another user, whose token the store keeps under ``user``.

        It shares the pool and nothing else.
        """
        grant, store = self._auth, self._store
        if isinstance(grant, StaticToken):
            raise ConfigurationError("A StaticToken is one user's.", hint="Make a session for each, or use a store.")
        if isinstance(grant, AuthorizationCode | RefreshToken):
            # A code or refresh token that was given belongs to the user it was given for.
            grant = RefreshToken(grant.client_id, grant.client_secret, redirect_uri=grant.redirect_uri)
        view = self._view()
        view.token_manager = self._managers.get(user) or self._manager(grant, user, store)
        return view

    def _view(self) -> Self:
        view = object.__new__(type(self))
        view.__dict__.update(self.__dict__)
        view._owner = False
        return view

    def _manager(self, grant: Grant, user: str, store: TokenStore) -> TokenManager:
        manager = TokenManager(
            grant,
            environment=self.environment,
            user=user,
            store=store,
            runtime=self._runtime,
            retry=self.retry,
            timeout=attrs.evolve(self.timeout, total=min(self.timeout.total, _TOKEN_TIMEOUT)),
        )
        self._managers[user] = manager
        return manager

    # -- calls --------------------------------------------------------------------------------------------------------

    async def get(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """GET ``path`` and return the decoded body; see :meth:`request`."""
        return (await self.request("GET", path, **options)).value

    async def post(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """POST to ``path`` and return the decoded body; see :meth:`request`."""
        return (await self.request("POST", path, **options)).value

    async def put(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """PUT to ``path`` and return the decoded body; see :meth:`request`."""
        return (await self.request("PUT", path, **options)).value

    async def patch(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """PATCH ``path`` and return the decoded body; see :meth:`request`."""
        return (await self.request("PATCH", path, **options)).value

    async def delete(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """DELETE ``path`` and return the decoded body; see :meth:`request`."""
        return (await self.request("DELETE", path, **options)).value

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Params | None = None,
        json: Any = UNSET,
        data: bytes | str | Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        company_id: int | str | Unset | None = UNSET,
        timeout: Timeout | float | None = None,
        retry: RetryPolicy | None = None,
        into: type[Any] | None = None,
    ) -> Response:
        """Call ``path``, which begins with ``/rest/``, and return the answer; see :class:`CallOptions`.

        Raises:
            ConfigurationError: something given cannot work; nothing was sent.
            ResponseError: Procore answered with an error.
            AmbiguousOutcomeError: a write was sent and its answer was lost.
            TransportError: there was no whole answer.
            DeadlineExceeded: ``timeout`` is over.
            AuthError: there is no usable token.
            DecodeError: the answer does not fit ``into``.
            SessionClosedError: the session is closed, or belongs to another event loop.
        """
        self._runtime.open()
        method = method.upper()
        if method not in _METHODS:
            raise ConfigurationError(f"The method {method!r} is none of Procore's.", hint=", ".join(sorted(_METHODS)))
        target = request_target(self.environment.api_url, path, params)
        content_type, body = encode_body(json, data)
        given = check_headers(headers) if headers else ()
        names = {name.lower() for name, _ in given}
        lines = [*given]
        if "accept" not in names:
            lines.append(_ACCEPT_JSON)
        if content_type is not None and "content-type" not in names:
            lines.append(("Content-Type", content_type))
        request = Request(method, self.environment.api_url, target, tuple(lines), body)
        company = await self._company_for(request, company_id)
        if company is not None:
            request = attrs.evolve(request, headers=(company_header(company), *request.headers))
        response = await self._perform(
            request, Timeout.of(timeout) if timeout is not None else self.timeout, retry or self.retry
        )
        error = error_of(response, request.line)
        if error is not None:
            raise error
        response.into = into
        response.enveloped = target.startswith("/rest/v2")
        return response

    async def _company_for(self, request: Request, given: int | str | Unset | None) -> int | str | None:
        if given is not UNSET:
            return given
        if is_exempt(request.method, request.target) and not await self.token_manager.is_service_account():
            return None
        if self.company_id is None:
            raise missing_company(request.line)
        return self.company_id

    async def _perform(self, request: Request, timeout: Timeout, retry: RetryPolicy) -> Response:
        """Send ``request`` until there is an answer to keep: pace, authenticate, send, decipher, retry."""
        runtime, manager = self._runtime, self.token_manager
        clock = runtime.clock
        sends, spent = 0, 0.0
        renewed = answer_lost = False
        while True:
            # Pacing belongs here: nothing is sent before the rate limit has room for it.
            sends += 1
            attempt = await self._attempt(request, timeout.less(spent))
            outcome = attempt.outcome
            spent += attempt.seconds
            outcome.attempts = sends
            asked: float | None = None
            if isinstance(outcome, Response):
                outcome.elapsed = spent
                # What the answer says of the rate limit is noted here.
                if outcome.status < 400:
                    return outcome
                if outcome.status == 401 and not renewed and manager.renewable and not lacks_scope(outcome):
                    renewed = True
                    manager.invalidate(attempt.authorization)
                    continue
                if outcome.status == 404 and request.method == "DELETE" and answer_lost:
                    return attrs.evolve(outcome, status=204, body=b"", already_absent=True)
                asked = retry_after_of(outcome.headers, server_time_of(outcome.headers) or clock.time())
                again = may_repeat(request.method, "answered", outcome.status, asked_to_wait=asked is not None)
            else:
                if runtime.closed:
                    raise SessionClosedError("The session was closed during the call.", request=request.line)
                answer_lost = answer_lost or outcome.phase != "not_sent"
                again = may_repeat(request.method, outcome.phase)
                if isinstance(outcome, DeadlineExceeded):
                    outcome.message, again = f"The call did not end within {timeout.total:g} s.", False
                elif isinstance(outcome, CertificateError):
                    again = False
            delay = retry.delay(sends - renewed, clock.random, at_least=asked) if again else None
            if delay is not None and spent + delay < timeout.total:
                spent += delay
                await clock.sleep(delay)
            elif isinstance(outcome, Response):
                return outcome
            else:
                raise _ambiguous(outcome, request)

    async def _attempt(self, request: Request, timeout: Timeout) -> _Attempt:
        runtime, manager = self._runtime, self.token_manager
        # First a turn, then the token, which would grow old in the queue; only then does time on the wire begin.
        await self._take_turn(request, timeout)
        try:
            authorization = manager.authorization() or await manager.authorize()
            transport = runtime.open()
            started = runtime.clock.monotonic()
            outcome: Response | TransportError | DeadlineExceeded
            try:
                outcome = await transport.send(request, authorization=authorization, timeout=timeout)
            except (TransportError, DeadlineExceeded) as error:
                outcome = error
            return _Attempt(outcome, authorization, runtime.clock.monotonic() - started)
        finally:
            runtime.turns.give()

    async def _take_turn(self, request: Request, timeout: Timeout) -> None:
        turns = self._runtime.turns
        if turns.take():
            return None
        patience = min(timeout.pool, timeout.total)
        try:
            return await turns.wait(patience)
        except NoSlotError:
            waiting = turns.waiting
        raise RequestTimeout(
            f"None of the session's {turns.limit} connections became free for {patience:g} s, and {waiting} other "
            "calls wait for one too.",
            hint="Read open streams to their end or leave them, allow more connections=…, or wait longer: "
            "timeout=Timeout(pool=…).",
            phase="not_sent",
            request=request.line,
        )


class _Attempt(NamedTuple):
    outcome: Response | TransportError | DeadlineExceeded
    authorization: str
    #: On the wire.
    seconds: float


def _ambiguous(failure: TransportError | DeadlineExceeded, request: Request) -> ProcoreError:
    if failure.phase == "not_sent" or request.method in IDEMPOTENT:
        return failure
    return AmbiguousOutcomeError(
        f"The request was sent and its answer was lost; it may have been applied. {failure.message}",
        hint="Read what it should have changed before sending it again.",
        phase=failure.phase,
        request=failure.request,
        attempts=failure.attempts,
    )
