"""What a session is made of, how it opens and closes, and the views on it."""

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

#: What holds unless somebody chooses otherwise.
_TIMEOUT = Timeout()
#: The most that a token request may take, in seconds, however long calls may.
_TOKEN_TIMEOUT = 30.0


@hide_arguments
class SessionBase:
    """One pool of connections, and for each user who has a view on it a token and a rate limit."""

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
        self._runtime = SessionResources(
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
        self._plain_requests: dict[tuple[str, str, int | str | None], Request] = {}
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

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"A {type(self).__name__} cannot be copied or pickled: make one in each process, or a view by with_scope()."
        )

    # -- opening and closing ------------------------------------------------------------------------------------------

    async def __aenter__(self) -> Self:
        self._runtime.open()
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the session: calls under way end with ``SessionClosedError``, a renewal is finished and stored.

        Closing a view of a session leaves the session open.
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
            _engine=self._engines.get(user) or self._engine_for(grant, user, store, None, like=self._engine.limiter),
            _plain_requests={},
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
