"""Base class of sessions: construction, opening, closing, and scoped views."""

from __future__ import annotations

import os
import ssl as ssl_module
from collections.abc import Iterable
from types import TracebackType
from typing import Any, NoReturn, Self
from weakref import WeakValueDictionary

import attrs

from ._version import __version__
from .engine import Bounds, Engine
from .environments import PRODUCTION, Environment
from .errors import ConfigurationError, SessionClosedError
from .net.auth.token_manager import TokenManager
from .net.clock import SYSTEM_CLOCK, Clock
from .net.rate_limit.limiter import Limiter
from .net.session_resources import SessionResources
from .net.token_stores import MemoryStore, TokenStore
from .net.transport import Timeout
from .options import check_scope, check_seconds, check_types, checked_proxy
from .sansio.grants import AuthorizationCode, Grant, RefreshToken, StaticToken
from .sansio.headers import check_headers
from .sansio.hooks import Hook
from .sansio.messages import Request
from .sansio.retries import RetryPolicy, RetryQuota
from .types import RateLimits, hide_arguments
from .unset import UNSET, Unset

__all__ = ["SessionBase"]

# Default timeout. A session compares by identity whether the caller passed one.
_TIMEOUT = Timeout()
# Upper bound of a token request's total timeout, in seconds.
_TOKEN_TIMEOUT = 30.0


@hide_arguments
class SessionBase:
    """A connection pool, and a token and a rate limit for each user."""

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
            max_wait: seconds that a call may wait for Procore's rate limit; None waits without limit.
            retry: retries and backoff for failed calls; by default up to 4 sends, the first included. The retry
                ``quota`` is shared by all calls of the session.
            limiter: rate limiter shared with other sessions that use the same token; by default each session has its
                own.
            hooks: hooks that observe each request and its response.
            ssl: TLS context, for example with a private CA. It must verify certificates and host names.
            ca_file: PEM file with a private CA, instead of ``ssl``.
            proxy: URL of an HTTP proxy, with user and password if it requires them.
            trust_env: whether to read ``HTTPS_PROXY``, ``NO_PROXY``, ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``.
            user_agent: product name placed before aprocore's own in the ``User-Agent`` header.
            clock: source of time; for tests.

        Raises:
            ConfigurationError: an argument is invalid, or two of them conflict.
        """
        check_types(auth=auth, environment=environment, user=user, store=store, retry=retry, limiter=limiter)
        check_types(hooks=hooks, ssl=ssl, ca_file=ca_file, proxy=proxy, trust_env=trust_env, user_agent=user_agent)
        hooks = tuple(hooks)
        for hook in hooks:
            check_types(hook=hook)
        if store is None:
            if isinstance(auth, AuthorizationCode | RefreshToken):
                raise ConfigurationError(
                    f"{type(auth).__name__} needs a store: a refresh token works only once, and its successor must be "
                    "stored.",
                    hint="Pass store=FileStore() to persist it, or store=MemoryStore() to lose it with the process.",
                )
            store = MemoryStore()
        if isinstance(connections, bool) or not isinstance(connections, int) or connections < 1:
            raise ConfigurationError(f"connections must be at least 1, not {connections!r}.")
        if ssl is not None and (ssl.verify_mode is not ssl_module.CERT_REQUIRED or not ssl.check_hostname):
            raise ConfigurationError(
                "The ssl context does not verify certificates and host names.",
                hint="Load the private CA into a context that verifies.",
            )
        if ssl is not None and ca_file is not None:
            raise ConfigurationError("ssl and ca_file can't be combined.", hint="Load the CA file into the context.")
        if not user:
            raise ConfigurationError("user must not be empty.")
        if max_wait is not None:
            check_seconds("max_wait", max_wait)
        product = f"aprocore/{__version__}"
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
        self._resources = SessionResources(
            clock=clock,
            connections=connections,
            user_agent=f"{user_agent} {product}" if user_agent else product,
            tls=ssl,
            ca_file=ca_file,
            proxy=checked_proxy(proxy),
            trust_env=trust_env,
        )
        self._quota = RetryQuota(retry.quota)
        self._hooks = hooks
        self._engines: WeakValueDictionary[str, Engine] = WeakValueDictionary()
        self._owner = True
        self._plain_requests: dict[tuple[str, str, int | str | None], Request] = {}
        # Views for other users need the original grant: the manager may have resolved a StoredSignIn already.
        self._auth, self._store = auth, store
        self._engine = self._engine_for(auth, user, store, limiter)

    def __repr__(self) -> str:
        scope = "".join(
            f", {name}={value}"
            for name, value in (("company_id", self.company_id), ("project_id", self.project_id))
            if value is not None
        )
        return f"<{type(self).__name__} {self.environment.name}{scope}, {self._resources.state}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"A {type(self).__name__} can't be copied or pickled. Create one in each process, or use with_scope()."
        )

    # -- opening and closing ------------------------------------------------------------------------------------------

    async def __aenter__(self) -> Self:
        self._resources.open()
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the session: pending calls raise ``SessionClosedError``, a running token refresh is persisted first.

        Closing a view has no effect on the session.
        """
        if self._owner:
            for engine in self._engines.values():
                if engine.owns_limiter:
                    engine.limiter.close(SessionClosedError("The session was closed before the call was sent."))
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

        The view shares the connection pool and the retry quota; it has its own token and rate limit.
        """
        check_types(user=user)
        if not user:
            raise ConfigurationError("user must not be empty.")
        grant, store = self._auth, self._store
        if isinstance(grant, StaticToken):
            raise ConfigurationError(
                "as_user() can't be used with a StaticToken, which belongs to one user.",
                hint="Create a session for each user, or use a grant with a token store.",
            )
        if isinstance(grant, AuthorizationCode | RefreshToken):
            # An explicit code or refresh token belongs to the session's own user.
            grant = RefreshToken(grant.client_id, grant.client_secret, redirect_uri=grant.redirect_uri)
        return self._view(
            _engine=self._engines.get(user) or self._engine_for(grant, user, store, None, parent=self._engine.limiter),
            _plain_requests={},
        )

    def _view(self, **changes: Any) -> Self:
        view = object.__new__(type(self))
        view.__dict__.update(self.__dict__, _owner=False, **changes)
        return view

    def _engine_for(
        self, grant: Grant, user: str, store: TokenStore, limiter: Limiter | None, *, parent: Limiter | None = None
    ) -> Engine:
        manager = TokenManager(
            grant,
            environment=self.environment,
            user=user,
            store=store,
            resources=self._resources,
            retry=self.retry,
            timeout=attrs.evolve(self.timeout, total=min(self.timeout.total, _TOKEN_TIMEOUT)),
        )
        if limiter is None and parent is not None:
            limiter = parent.for_user(user)
        owns_limiter = limiter is None
        if limiter is None:
            limiter = Limiter(clock=self._clock)
        limiter.serve(manager.key)
        engine = Engine(
            self._resources,
            manager,
            limiter,
            owns_limiter,
            self._quota,
            self._hooks,
            self.environment.api_url,
        )
        self._engines[user] = engine
        return engine

    # -- state of the session's user ----------------------------------------------------------------------------------

    @property
    def token_manager(self) -> TokenManager:
        """The token manager of this session's user."""
        return self._engine.manager

    @property
    def rate_limit(self) -> RateLimits:
        """The rate limit windows of this session's user, as last reported by Procore."""
        return self._engine.limiter.windows
