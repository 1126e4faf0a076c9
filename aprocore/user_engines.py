"""Engines of a session's users: a token and a rate limit for each, on shared connections."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from functools import partial
from weakref import WeakValueDictionary

import attrs

from .company_breaker import CompanyBreaker
from .deprecation_reporter import DeprecationReporter
from .engine import Engine
from .errors import ConfigurationError, SessionClosedError
from .net.auth.token_manager import TokenManager
from .net.rate_limit.limiter import Limiter
from .net.session_resources import SessionResources
from .net.token_stores import MemoryStore, TokenStore
from .request_factory import RequestCache
from .sansio.grants import AuthorizationCode, ClientCredentials, Grant, RefreshToken, StaticToken, fingerprint
from .sansio.retries import RetryQuota
from .sansio.session_metrics import SessionMetrics
from .sansio.traffic import Traffic
from .session_config import SessionConfig
from .types import RateLimit

__all__ = ["UserEngines"]

# Seconds after which an unused engine is dropped: longer than the life of a token and than the hourly rate limit.
_MAX_IDLE = 2 * 3600.0


@attrs.define
class _RecentUser:
    """Engine of a user that `UserEngines` keeps, and the time at which it was last asked for."""

    engine: Engine
    used_at: float


class UserEngines:
    """Engines of the users of a session, by name.

    Attributes:
        traffic: counts of the sends of all users.

    An engine lives as long as a view or a call uses it. Those of the most recent users are kept longer, so that a view
    for each request costs no access to the token store, and so that the state of the rate limit is not forgotten.
    """

    def __init__(self, config: SessionConfig, resources: SessionResources) -> None:
        self._config = config
        self._resources = resources
        self._quota = RetryQuota(config.retry.quota)
        self._deprecations = DeprecationReporter()
        self.traffic: Traffic = Traffic()
        self._cached_requests: dict[bool, RequestCache] = {False: {}, True: {}}
        self._engines: WeakValueDictionary[str, Engine] = WeakValueDictionary()
        # The least recently used first. In a dict, each name that was moved to the end leaves a gap to skip.
        self._recent: OrderedDict[str, _RecentUser] = OrderedDict()

    @property
    def users(self) -> list[str]:
        """The names of the users that have an engine."""
        return list(self._engines)

    def cached_requests(self, manager: TokenManager) -> RequestCache:
        """Return the cache of requests that a user shares with all whose calls with the same arguments are the same.

        Users and service accounts differ in the company header of some calls; until it is known what the user is, the
        cache is an empty one of its own.
        """
        service_account = manager.service_account
        return {} if service_account is None else self._cached_requests[service_account]

    def session_user(self) -> Engine:
        """Create the engine of the session's own user."""
        return self._create(self._config.auth, self._config.user, self._config.limiter)

    def for_user(self, user: str, limiter: Limiter) -> Engine:
        """Return the engine of another user; ``limiter`` is that of the view which asks for it.

        Raises:
            ConfigurationError: the session's grant belongs to one user.
        """
        grant = self._config.auth
        if isinstance(grant, StaticToken):
            raise ConfigurationError(
                "as_user() can't be used with a StaticToken, which belongs to one user.",
                hint="Create a session for each user, or use a grant with a token store.",
            )
        engine = self._engines.get(user)
        if engine is None:
            if isinstance(grant, AuthorizationCode | RefreshToken):
                # An explicit code or refresh token belongs to the session's own user.
                grant = RefreshToken(grant.client_id, grant.client_secret_source, redirect_uri=grant.redirect_uri)
            engine = self._create(grant, user, limiter.for_user(user))
        if user != self._config.user:  # the session holds that engine itself
            self._keep(user, engine)
        return engine

    def for_sign_in(self, grant: AuthorizationCode) -> Engine:
        """Return an engine for a person who signs in: the token is in memory, until :meth:`signed_in` stores it.

        Raises:
            ConfigurationError: the session does not act for persons, or is another app's.
        """
        own = self._config.auth
        if isinstance(own, ClientCredentials | StaticToken):
            raise ConfigurationError(
                f"A session with {type(own).__name__} does not act for people who sign in.",
                hint="Create it with RefreshToken(client_id, client_secret) and a store.",
            )
        if grant.client_id != own.client_id:
            raise ConfigurationError(
                "The sign-in is of another app than the session.", hint="Use the same client ID for both."
            )
        return self._create(grant, f"sign-in {fingerprint(grant)}", None, MemoryStore())

    async def signed_in(self, engine: Engine, user: str, limiter: Limiter) -> None:
        """Store the token of an engine :meth:`for_sign_in` under the name of its user, in place of an earlier one.

        Raises:
            TokenRefreshError: the store failed.
        """
        token = await engine.manager.token()
        await self.for_user(user, limiter).manager.replace(token)

    def _keep(self, user: str, engine: Engine) -> None:
        """Keep the engine of ``user``, and drop those that are idle or too many."""
        now, recent = self._config.clock.monotonic(), self._recent
        recent[user] = _RecentUser(engine, now)
        recent.move_to_end(user)
        dropped: list[str] = []
        for name, other in recent.items():
            too_many = len(recent) - len(dropped) > self._config.max_users
            if not too_many and now - other.used_at <= _MAX_IDLE:
                break
            # The manager may have the only copy of a token.
            if name != user and not other.engine.manager.busy:
                dropped.append(name)
        for name in dropped:
            del recent[name]

    def _create(self, grant: Grant, user: str, limiter: Limiter | None, store: TokenStore | None = None) -> Engine:
        config = self._config
        manager = TokenManager(
            grant,
            environment=config.environment,
            user=user,
            store=config.store if store is None else store,
            resources=self._resources,
            retry=config.retry,
            timeout=config.token_timeout,
        )
        owns_limiter = limiter is None
        if limiter is None:
            limiter = Limiter(clock=config.clock)
        limiter.serve(manager.key)
        engine = self._engine_class()(
            resources=self._resources,
            manager=manager,
            limiter=limiter,
            owns_limiter=owns_limiter,
            quota=self._quota,
            api_origin=config.environment.api_url,
            trusted_origins=config.trusted_origins,
            breaker=CompanyBreaker(config.clock, config.block_unconnected),
            deprecations=self._deprecations,
        )
        self._engines[user] = engine
        return engine

    def _engine_class(self) -> Callable[..., Engine]:
        if self._resources.hooks is None:
            return Engine
        from .observed_engine import ObservedEngine

        return partial(ObservedEngine, hooks=self._resources.hooks)

    def metrics(self) -> SessionMetrics:
        """Return the state of the session, over the users that have an engine."""
        engines = list(self._engines.values())
        limiters = {id(engine.limiter): engine.limiter for engine in engines}.values()
        windows = [limiter.windows for limiter in limiters]
        return SessionMetrics(
            origin=self._config.environment.api_url,
            waiting_for_connection=self._resources.connections.waiting,
            waiting_for_rate_limit=sum(limiter.waiting for limiter in limiters),
            hourly_used=_highest(window.hourly for window in windows),
            spike_used=_highest(window.spike for window in windows),
            retry_quota_left=self._quota.left,
            blocked_companies=sum(len(engine.breaker.blocked) for engine in engines),
        )

    def close(self) -> None:
        """End the waits for the rate limit."""
        for engine in self._engines.values():
            if engine.owns_limiter:
                engine.limiter.close(SessionClosedError("The session was closed before the call was sent."))


def _highest(windows: Iterable[RateLimit | None]) -> float | None:
    """Return the highest used part of the reported windows, from 0 to 1; None without one."""
    used = [1.0 - window.remaining / window.limit for window in windows if window is not None and window.limit]
    return max(used, default=None)
