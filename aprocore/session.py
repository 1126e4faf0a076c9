"""The session: one pool, one token, and the one loop that every call goes through."""

from __future__ import annotations

import os
import ssl as ssl_module
import warnings
from collections.abc import AsyncIterable, AsyncIterator, Coroutine, Iterable, Mapping
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Any, Self, TypeVar, Unpack, overload
from weakref import WeakValueDictionary

import attrs

from ._version import __version__
from .engine import Bounds, Engine
from .environments import PRODUCTION, Environment
from .errors import ConfigurationError, SessionClosedError
from .net.clock import SYSTEM_CLOCK, Clock
from .net.limiter import Limiter
from .net.runtime import Runtime
from .net.token_manager import TokenManager
from .net.token_stores import MemoryStore, TokenStore
from .net.transport import Timeout
from .options import (
    CallOptions,
    PageOptions,
    PagesOptions,
    SendOptions,
    check_into,
    check_scope,
    check_seconds,
    check_types,
    checked_proxy,
)
from .pages import Pages
from .sansio.company import EXEMPT, is_exempt, missing_company
from .sansio.grants import AuthorizationCode, Grant, RefreshToken, StaticToken
from .sansio.headers import check_headers
from .sansio.hooks import Hook
from .sansio.messages import Response, StreamedResponse
from .sansio.outcomes import error_of
from .sansio.pagers import Pager, Plan, Step
from .sansio.redirects import Place, is_elsewhere, place_of
from .sansio.requests import build_request, check_method
from .sansio.retries import RetryPolicy, RetryQuota
from .sansio.urls import API_ROOTS
from .types import Params, RateLimits, RequestLine, hide_arguments
from .unset import UNSET, Unset

__all__ = ["CallOptions", "PageOptions", "PagesOptions", "Session"]

T = TypeVar("T")

#: What holds unless somebody chooses otherwise.
_TIMEOUT = Timeout()
#: How the paths begin that need a closer look before it is clear which company the call is about.
_UNUSUAL = (*EXEMPT, "http")
#: The most that a token request may take, in seconds, however long calls may.
_TOKEN_TIMEOUT = 30.0


@hide_arguments
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
        timeout: Timeout | float = _TIMEOUT,
        max_wait: float | None = None,
        retry: RetryPolicy = RetryPolicy(),  # noqa: B008 -- frozen
        limiter: Limiter | None = None,
        hooks: Iterable[Hook] = (),
        ssl: ssl_module.SSLContext | None = None,
        ca_file: str | os.PathLike[str] | None = None,
        proxy: str | None = None,
        trust_env: bool = False,
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
            connections: how many calls are on the wire at once. Others wait in the order in which they came; a task
                that calls again at once goes before them up to three times in a row.
            timeout: seconds for a call on the wire, or a ``Timeout``.
            max_wait: seconds that a call may wait for Procore's rate limit; None for as long as it takes.
            retry: how often, and after what waits, a call that failed without effect is sent again.
            limiter: paces the calls of this token together with other sessions that have it; each has its own else.
            hooks: see each request and its answer.
            ssl: a context that trusts a private CA. It must verify certificates.
            ca_file: a private CA as a PEM file, instead of ``ssl``.
            proxy: an HTTP proxy's URL, with its user and password where it wants them.
            trust_env: whether ``HTTPS_PROXY``, ``NO_PROXY``, ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` count.
            user_agent: stands before aprocore's own.
            clock: what the session knows of time; for tests.

        Raises:
            ConfigurationError: these do not go together.
        """
        check_types(auth=auth, environment=environment, user=user, store=store, retry=retry, limiter=limiter)
        check_types(hooks=hooks, ssl=ssl, ca_file=ca_file, proxy=proxy, trust_env=trust_env, user_agent=user_agent)
        hooks = tuple(hooks)
        for hook in hooks:
            check_types(hook=hook)
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
        if max_wait is not None:
            check_seconds("max_wait", max_wait)
        own = f"aprocore/{__version__}"
        self.environment = environment
        self.company_id = company_id
        self.project_id = project_id
        self.timeout: Timeout = Timeout.of(timeout)
        self.retry = retry
        check_scope(company_id, project_id)
        if user_agent is not None:
            check_headers({"User-Agent": user_agent})
        self._bounds = Bounds(
            timeout=self.timeout, retry=retry, max_wait=max_wait, chosen_timeout=timeout is not _TIMEOUT
        )
        self._clock = clock
        self._runtime = Runtime(
            clock=clock,
            connections=connections,
            user_agent=f"{user_agent} {own}" if user_agent else own,
            tls=ssl,
            ca_file=ca_file,
            proxy=checked_proxy(proxy),
            trust_env=trust_env,
        )
        self._quota = RetryQuota(retry.quota)
        self._hooks = hooks
        self._engines: WeakValueDictionary[str, Engine] = WeakValueDictionary()
        self._owner = True
        # What a view for another user starts from: the manager's own may have settled on one of two.
        self._auth, self._store = auth, store
        self._engine = self._engine_for(auth, user, store, limiter)

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
            for engine in self._engines.values():
                if engine.owns_limiter:
                    engine.limiter.close(SessionClosedError("The session was closed before the call was sent."))
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
        check_scope(view.company_id, view.project_id)
        return view

    def as_user(self, user: str) -> Self:
        """Return a view of this session for another user, whose token the store keeps under ``user``.

        It shares the pool, and what retries may cost; its token and its rate limit are its own.
        """
        check_types(user=user)
        if not user:
            raise ConfigurationError("user is empty.")
        grant, store = self._auth, self._store
        if isinstance(grant, StaticToken):
            raise ConfigurationError("A StaticToken is one user's.", hint="Make a session for each, or use a store.")
        if isinstance(grant, AuthorizationCode | RefreshToken):
            # A code or refresh token that was given belongs to the user it was given for.
            grant = RefreshToken(grant.client_id, grant.client_secret, redirect_uri=grant.redirect_uri)
        return self._view(
            _engine=self._engines.get(user) or self._engine_for(grant, user, store, None, like=self._engine.limiter)
        )

    def _view(self, **changes: Any) -> Self:
        view = object.__new__(type(self))
        view.__dict__.update(self.__dict__, _owner=False, **changes)
        return view

    def _engine_for(
        self, grant: Grant, user: str, store: TokenStore, limiter: Limiter | None, *, like: Limiter | None = None
    ) -> Engine:
        manager = TokenManager(
            grant,
            environment=self.environment,
            user=user,
            store=store,
            runtime=self._runtime,
            retry=self.retry,
            timeout=attrs.evolve(self.timeout, total=min(self.timeout.total, _TOKEN_TIMEOUT)),
        )
        if limiter is None and like is not None:
            limiter = like.for_user(user)
        own = limiter is None
        if limiter is None:
            limiter = Limiter(clock=self._clock)
        limiter.serve(manager.key)
        engine = Engine(
            self._runtime,
            manager,
            limiter,
            own,
            self._quota,
            self._hooks,
            self.environment.api_url,
        )
        self._engines[user] = engine
        return engine

    # -- what a user may ask ------------------------------------------------------------------------------------------

    @property
    def token_manager(self) -> TokenManager:
        """The token of this session's user."""
        return self._engine.manager

    @property
    def rate_limit(self) -> RateLimits:
        """The rate limit windows of this session's user, as they were last heard of."""
        return self._engine.limiter.windows

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
        data: bytes | str | Mapping[str, Any] | AsyncIterable[bytes] | None = None,
        headers: Mapping[str, str] | None = None,
        company_id: int | str | Unset | None = UNSET,
        timeout: Timeout | float | None = None,
        retry: RetryPolicy | None = None,
        max_wait: float | Unset | None = UNSET,
        urgent: bool = False,
        idempotent: bool = False,
        into: type[Any] | None = None,
    ) -> Response:
        """Call ``path``, which begins with ``/rest/``, and return the answer; see :class:`CallOptions`.

        Raises:
            ConfigurationError: something given cannot work; nothing was sent.
            ResponseError: Procore answered with an error.
            RateLimitedError: the rate limit would have it wait for longer than ``max_wait``.
            AmbiguousOutcomeError: a write was sent and its answer was lost.
            TransportError: there was no whole answer.
            DeadlineExceeded: ``timeout`` is over.
            AuthError: there is no usable token.
            DecodeError: the answer does not fit ``into``.
            SessionClosedError: the session is closed, or belongs to another event loop.
        """
        method = check_method(method)
        if not isinstance(path, str):
            check_types(path=path)
        company = self.company_id if company_id is UNSET else company_id
        if company_id is UNSET and (company is None or path.startswith(_UNUSUAL)):
            found = self._company_for(method, path)
            company = await self._company_once_settled(method, path) if found is UNSET else found
        if into is not None:
            check_into(into)
        request = build_request(method, self.environment.api_url, path, company, params, json, data, headers)
        bounds = self._bounds
        if (
            timeout is not None
            or retry is not None
            or max_wait is not UNSET
            or urgent is not False
            or idempotent is not False
        ):
            bounds = self._bounded(timeout, retry, max_wait, urgent, idempotent)
        response = await self._engine.perform(request, bounds)
        if response.status >= 300:
            error = error_of(response, request.line)
            if error is not None:
                raise error
        response.into, response.request = into, request
        response.enveloped = request.target.startswith("/rest/v2")
        return response

    @overload
    def paginate(self, path: str, *, into: type[T], **options: Unpack[PagesOptions]) -> Pages[T]: ...
    @overload
    def paginate(self, path: str, *, into: None = None, **options: Unpack[PagesOptions]) -> Pages[Any]: ...
    def paginate(
        self,
        path: str,
        *,
        params: Params | None = None,
        into: type[Any] | None = None,
        per_page: int | None = None,
        concurrency: int = 1,
        pager: Pager = Pager.NUMBERED,
        enveloped: bool | None = None,
        method: str = "GET",
        **options: Unpack[PageOptions],
    ) -> Pages[Any]:
        """Return the list at ``path``, of which nothing is fetched yet; see :class:`PagesOptions`.

        Raises:
            ConfigurationError: something given cannot work.
        """
        unknown = options.keys() - PageOptions.__optional_keys__
        if unknown:
            raise TypeError(f"paginate() got an unexpected keyword argument {min(unknown)!r}")
        check_types(path=path, pager=pager, enveloped=enveloped)
        if into is not None:
            check_into(into)
        method, plan = check_method(method), Plan.of(path, params, per_page, pager)

        def ask(step: Step) -> Coroutine[Any, Any, Response]:
            return self.request(method, step.path, params=step.params, into=into, **options)

        return Pages(ask, plan, enveloped=enveloped, concurrency=concurrency)

    @asynccontextmanager
    async def stream(self, method: str, path: str, **options: Unpack[SendOptions]) -> AsyncIterator[StreamedResponse]:
        """Call ``path`` and give the answer as soon as its head is there: ``async for chunk in response``.

        For files: ``path`` may also be a file's URL as Procore gave it, and redirects are followed to where files are,
        with the token only while the hosts are Procore's. Raises what :meth:`request` raises, also while the body is
        read. ``timeout.total`` is for the time until the body begins.
        """
        unknown = options.keys() - SendOptions.__optional_keys__
        if unknown:
            raise TypeError(f"stream() got an unexpected keyword argument {min(unknown)!r}")
        method, origin = check_method(method), self.environment.api_url
        check_types(path=path)
        params, headers = options.get("params"), options.get("headers")
        if is_elsewhere(path, origin):
            if method not in ("GET", "HEAD") or not {"headers", "timeout", "retry"}.issuperset(options):
                raise ConfigurationError("A file's URL is fetched as it stands: with GET, and without parameters.")
            place = place_of(path, origin)
            request = build_request(method, origin, API_ROOTS[0], None, headers=headers, streamed=True).moved_to(place)
        else:
            company_id = options.get("company_id", UNSET)
            found = self._company_for(method, path) if company_id is UNSET else company_id
            company = await self._company_once_settled(method, path) if found is UNSET else found
            json, data = options.get("json", UNSET), options.get("data")
            request = build_request(method, origin, path, company, params, json, data, headers, streamed=True)
            place = Place(origin, request.target, trusted=True)
        bounds = self._bounded(
            options.get("timeout"),
            options.get("retry"),
            options.get("max_wait", UNSET),
            options.get("urgent", False),
            options.get("idempotent", False),
        )
        async with self._engine.stream(request, place, bounds) as response:
            try:
                yield response
            except GeneratorExit as error:
                # Thrown in here, and not passed on from the caller's block: nobody holds what would leave the stream.
                if error.__traceback__ is not None and error.__traceback__.tb_next is None:
                    warnings.warn(f"The stream of {request.line} was never left.", ResourceWarning, stacklevel=2)
                raise

    def _bounded(
        self,
        timeout: Timeout | float | None,
        retry: RetryPolicy | None,
        max_wait: float | Unset | None,
        urgent: bool,
        idempotent: bool,
    ) -> Bounds:
        bounds = self._bounds
        if max_wait is not UNSET and max_wait is not None:
            check_seconds("max_wait", max_wait)
        check_types(urgent=urgent, idempotent=idempotent, retry=bounds.retry if retry is None else retry)
        return Bounds(
            timeout=bounds.timeout if timeout is None else Timeout.of(timeout),
            retry=retry or bounds.retry,
            max_wait=bounds.max_wait if max_wait is UNSET else max_wait,
            chosen_timeout=bounds.chosen_timeout or timeout is not None,
            urgent=urgent,
            idempotent=idempotent,
        )

    def _company_for(self, method: str, path: str) -> int | str | Unset | None:
        """Return the company that a call names, None for none, UNSET where that depends on who will sign in."""
        target = path.removeprefix(self.environment.api_url)
        if is_exempt(method, target):
            service = self._engine.manager.service_account
            if not service:
                return UNSET if service is None else None
        if self.company_id is None:
            raise missing_company(RequestLine(method, target.partition("?")[0]))
        return self.company_id

    async def _company_once_settled(self, method: str, path: str) -> int | str | None:
        await self._engine.manager.is_service_account()
        company = self._company_for(method, path)
        return None if company is UNSET else company
