"""Session without its calls: construction, opening and closing, views, and the state of its user."""

from __future__ import annotations

import os
import ssl as ssl_module
from collections.abc import Iterable
from types import TracebackType
from typing import TYPE_CHECKING, Literal, Self

from .engine import Engine
from .environments import PRODUCTION, Environment
from .net.auth.token_manager import TokenManager
from .net.clock import SYSTEM_CLOCK, Clock
from .net.rate_limit.limiter import Limiter
from .net.token_stores import TokenStore
from .net.transport import Timeout, Transport
from .options import check_scope, check_seconds
from .pages_factory import PagesFactory
from .pickling import Unpicklable
from .request_factory import RequestCache, RequestFactory
from .sansio.grants import Grant
from .sansio.hooks import Hook
from .sansio.pagination.page_sizes import ReducedPageSizes
from .sansio.retries import RetryPolicy
from .sansio.session_metrics import SessionMetrics
from .session_config import DEFAULT_TIMEOUT, SessionConfig, check_user
from .types import BlockedCompany, RateLimits, hide_arguments
from .unset import UNSET, Unset
from .user_engines import UserEngines

if TYPE_CHECKING:
    from .net.aiohttp import ClientSession
    from .sansio.health import Health

__all__ = ["SessionBase"]


@hide_arguments
class SessionBase(Unpicklable):
    """A session without its calls."""

    _pickling_advice = "Create one in each process, as by Procore.from_env(), or use with_scope()."

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
        timeout: Timeout | float = DEFAULT_TIMEOUT,
        max_wait: float | None = None,
        retry: RetryPolicy = RetryPolicy(),  # noqa: B008 -- frozen
        limiter: Limiter | None = None,
        hooks: Iterable[Hook] = (),
        ssl: ssl_module.SSLContext | Literal["system"] | None = None,
        ca_file: str | os.PathLike[str] | None = None,
        proxy: str | None = None,
        tls: Literal["asyncio", "own"] | None = None,
        trust_env: bool = False,
        session: ClientSession | None = None,
        transport: Transport | None = None,
        user_agent: str | None = None,
        max_users: int = 1000,
        trusted_origins: Iterable[str] = (),
        block_unconnected: bool = True,
        read_only: bool = False,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        """Create a session.

        Args:
            auth: OAuth grant with which the session signs in.
            environment: Procore environment; by default production.
            company_id: value of the ``Procore-Company-Id`` header of every call that needs one.
            project_id: default project for typed operations.
            user: name under which the token is stored.
            store: token store. Required for ``AuthorizationCode`` and ``RefreshToken``, because a refresh token works
                only once; otherwise a ``MemoryStore`` by default.
            connections: maximum number of concurrent calls. Further calls wait in order (FIFO); a task that makes short
                calls back to back keeps its connection for up to 16 of them.
            timeout: total seconds for a call, or a ``Timeout``. By default 60 s in total, all attempts and the backoff
                between them included; 10 s to connect, 30 s between two reads, 30 s without a free connection.
            max_wait: seconds that a call may wait for Procore's rate limit; None waits without limit, which suits batch
                jobs. A web request should wait a second or two at most (:meth:`~aprocore.Procore.for_web`), a command
                line as long as a person does.
            retry: retries and backoff for failed calls; by default up to 4 sends, the first included. The retry
                ``quota`` is shared by all calls of the session.
            limiter: rate limiter shared with other sessions that use the same token; by default each session has its
                own.
            hooks: hooks, which observe each call, and may change, answer or refuse it.
            ssl: TLS context, for example with a private CA. It must verify certificates and host names, and refuse TLS
                before 1.2. ``"system"`` verifies with the system's trust store, also if ``SSL_CERT_FILE`` names other
                certificates; on Windows and macOS the system's trust store is the default.
            ca_file: PEM file with a private CA, instead of ``ssl``.
            proxy: URL of an HTTP proxy, with user and password if it requires them.
            tls: ``"own"`` uses aprocore's own TLS transport for connections without a proxy, which takes less CPU time
                and memory than asyncio's; ``"asyncio"`` uses asyncio's. Certificates are verified alike. By default it
                is the value of the environment variable APROCORE_TLS, or else ``"own"``.
            trust_env: whether to read ``HTTPS_PROXY`` (else ``ALL_PROXY``), ``NO_PROXY``, ``SSL_CERT_FILE`` and
                ``SSL_CERT_DIR``. The environment's proxy is never used for loopback.
            session: ``aiohttp.ClientSession`` of the caller on which everything is sent, so that what instruments or
                patches aiohttp sees it. It has its own TLS, proxies and connections, and is never closed by aprocore:
                close it last. Calls are slower and some guarantees weaker; docs/how-to/transports.md has the list.
            transport: sender of the requests in place of aprocore's own, such as one for tests. It is closed with the
                session. :class:`~aprocore.Transport` is what it must do.
            user_agent: product name placed before aprocore's own in the ``User-Agent`` header.
            max_users: number of recent users of :meth:`as_user` whose token and rate limit are kept in memory.
            trusted_origins: origins such as ``https://gateway.example``, besides the API's, to which the links of lists
                may lead. The token is sent there, but for a list's pages only.
            block_unconnected: whether calls for a company that has not connected the app fail without being sent, with
                ``AppNotConnectedError``, after three such answers in a row. One call is sent as a probe after 30 s, the
                next one after 60 s, and so on up to every 10 minutes. :attr:`blocked` has the companies.
            read_only: whether every call that may write is refused with ``ConfigurationError`` before it is sent.
                Searches by POST that Procore documents are reads, and so are calls with ``reads=True``.
            clock: source of time; for tests.

        Raises:
            ConfigurationError: an argument is invalid, or two of them conflict.
        """
        config = SessionConfig(
            auth=auth,
            environment=environment,
            company_id=company_id,
            project_id=project_id,
            user=user,
            store=store,
            connections=connections,
            timeout=timeout,
            max_wait=max_wait,
            retry=retry,
            limiter=limiter,
            hooks=hooks,
            ssl=ssl,
            ca_file=ca_file,
            proxy=proxy,
            tls=tls,
            trust_env=trust_env,
            session=session,
            transport=transport,
            user_agent=user_agent,
            max_users=max_users,
            trusted_origins=trusted_origins,
            block_unconnected=block_unconnected,
            read_only=read_only,
            clock=clock,
        )
        self.environment: Environment = config.environment
        self.company_id: int | str | None = config.company_id
        self.project_id: int | str | None = config.project_id
        self._read_only = config.read_only
        self._bounds = config.bounds
        self._resources = config.new_resources()
        self._monotonic = config.clock.monotonic
        self._users = UserEngines(config, self._resources)
        self._page_sizes = ReducedPageSizes()
        self._is_view = False
        self._use(self._users.session_user())
        for hook in config.hooks:
            hook.on_session(self)

    def _use(self, engine: Engine) -> None:
        """Set the engine of this session's or view's user."""
        self._engine = engine
        cache = self._users.cached_requests(engine.manager)
        self._requests = self._new_requests(self.environment.api_url, engine, cache)
        self._pages = PagesFactory(
            self.environment.api_url, engine, self._page_sizes, self._bounds.retry, self._read_only
        )

    def _new_requests(self, origin: str, engine: Engine, cache: RequestCache) -> RequestFactory:
        return RequestFactory(origin, engine.manager, self._read_only, self._users.traffic, cache)

    def __repr__(self) -> str:
        scope = "".join(
            f", {name}={value}"
            for name, value in (("company_id", self.company_id), ("project_id", self.project_id))
            if value is not None
        )
        return f"<{type(self).__name__} {self.environment.name}{scope}, {self._resources.state}>"

    # -- opening and closing ------------------------------------------------------------------------------------------

    async def __aenter__(self) -> Self:
        self._resources.open()
        if self.environment.api_url.startswith("https:"):
            await self._resources.load_tls()
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def drain(self, *, grace: float = 10.0) -> None:
        """Prepare to close, for a server that shuts down: no call begins, and those on the wire may end.

        Calls that wait for the rate limit or for a connection raise ``SessionClosedError`` at once, also on views.
        Close the session afterwards: :meth:`aclose` cuts off the calls that are still on the wire. Draining a view
        has no effect.

        Args:
            grace: seconds to wait for the calls on the wire, with open streams among them.

        Raises:
            ConfigurationError: ``grace`` is not a finite number >= 0.
        """
        check_seconds("grace", grace)
        if not self._is_view:
            self._users.close()
            await self._resources.drain(grace)

    async def aclose(self) -> None:
        """Close the session: pending calls raise ``SessionClosedError``, a running token refresh is persisted first.

        Closing a view has no effect on the session.
        """
        if not self._is_view:
            self._users.close()
            await self._resources.aclose()

    # -- views --------------------------------------------------------------------------------------------------------

    def with_scope(
        self, *, company_id: int | str | Unset | None = UNSET, project_id: int | str | Unset | None = UNSET
    ) -> Self:
        """Return a view of this session for another company or project, with the same pool and token."""
        view = self._view()
        if company_id is not UNSET:
            view.company_id = company_id
        if project_id is not UNSET:
            view.project_id = project_id
        check_scope(view.company_id, view.project_id)
        return view

    def as_user(self, user: str) -> Self:
        """Return a view of this session for another user, whose token is stored under ``user``.

        The view shares the connection pool and the retry quota; it has its own token and rate limit. Create a view for
        each request: those of one user share its token and rate limit, which are kept for the ``max_users`` most recent
        users.
        """
        check_user(user)
        view = self._view()
        view._use(self._users.for_user(user, self._engine.limiter))  # noqa: SLF001 -- of the same class
        return view

    def _view(self) -> Self:
        view = object.__new__(type(self))
        view.__dict__.update(self.__dict__, _is_view=True)
        return view

    # -- state of the session's user ----------------------------------------------------------------------------------

    @property
    def timeout(self) -> Timeout:
        """The default timeout of a call."""
        return self._bounds.timeout

    @property
    def retry(self) -> RetryPolicy:
        """The default retry policy of a call."""
        return self._bounds.retry

    @property
    def read_only(self) -> bool:
        """Whether every call that may write is refused before it is sent."""
        return self._read_only

    @property
    def token_manager(self) -> TokenManager:
        """The token manager of this session's user."""
        return self._engine.manager

    @property
    def rate_limit(self) -> RateLimits:
        """The rate limit windows of this session's user, as last reported by Procore."""
        return self._engine.limiter.windows

    @property
    def blocked(self) -> tuple[BlockedCompany, ...]:
        """The companies that this session's user can't call for now, and until when: they have not connected the app.

        Their calls raise ``AppNotConnectedError`` without being sent. A company whose next call is sent as a probe is
        not among them. Empty with ``block_unconnected=False``.
        """
        return self._engine.breaker.blocked

    @property
    def metrics(self) -> SessionMetrics:
        """Queues, rate limit windows, retry quota and blocked companies of the session, over all its users."""
        return self._users.metrics()

    def health(self) -> Health:
        """Return the problems that Procore's page "Integration Health" would show of this session's calls so far.

        They are counted by operation over all users and views of the session: 401, 403, 404 and 429, calls without
        company header, and calls of deprecated and of undocumented operations. ``print(*procore.health().lines(),
        sep="\\n")`` shows the report. Operations beyond the first 1,000 are counted together.
        """
        from .sansio.health import traffic_health

        return traffic_health(self._users.traffic)
