"""Engines of a session's users: a token and a rate limit for each, on shared connections."""

from __future__ import annotations

from weakref import WeakValueDictionary

from .engine import Engine
from .errors import ConfigurationError, SessionClosedError
from .net.auth.token_manager import TokenManager
from .net.rate_limit.limiter import Limiter
from .net.session_resources import SessionResources
from .sansio.grants import AuthorizationCode, Grant, RefreshToken, StaticToken
from .sansio.retries import RetryQuota
from .session_config import SessionConfig

__all__ = ["UserEngines"]


class UserEngines:
    """Engines of the users of a session, by name. An engine lives as long as a view or a call uses it."""

    def __init__(self, config: SessionConfig, resources: SessionResources) -> None:
        self._config = config
        self._resources = resources
        self._quota = RetryQuota(config.retry.quota)
        self._engines: WeakValueDictionary[str, Engine] = WeakValueDictionary()

    @property
    def users(self) -> list[str]:
        """The names of the users that have an engine."""
        return list(self._engines)

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
        if isinstance(grant, AuthorizationCode | RefreshToken):
            # An explicit code or refresh token belongs to the session's own user.
            grant = RefreshToken(grant.client_id, grant.client_secret, redirect_uri=grant.redirect_uri)
        return self._engines.get(user) or self._create(grant, user, limiter.for_user(user))

    def _create(self, grant: Grant, user: str, limiter: Limiter | None) -> Engine:
        config = self._config
        manager = TokenManager(
            grant,
            environment=config.environment,
            user=user,
            store=config.store,
            resources=self._resources,
            retry=config.retry,
            timeout=config.token_timeout,
        )
        owns_limiter = limiter is None
        if limiter is None:
            limiter = Limiter(clock=config.clock)
        limiter.serve(manager.key)
        engine = Engine(
            resources=self._resources,
            manager=manager,
            limiter=limiter,
            owns_limiter=owns_limiter,
            quota=self._quota,
            hooks=config.hooks,
            api_origin=config.environment.api_url,
            trusted_origins=config.trusted_origins,
        )
        self._engines[user] = engine
        return engine

    def close(self) -> None:
        """End the waits for the rate limit."""
        for engine in self._engines.values():
            if engine.owns_limiter:
                engine.limiter.close(SessionClosedError("The session was closed before the call was sent."))
