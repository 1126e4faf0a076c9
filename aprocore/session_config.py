"""Configuration of a session: its options, validated once, as a frozen value."""

from __future__ import annotations

import os
import ssl as ssl_module
from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

import attrs

from ._version import __version__
from .bounds import Bounds
from .default_hooks import DEFAULT_HOOKS
from .environments import Environment
from .errors import ConfigurationError
from .net.clock import Clock
from .net.custom_transport import check_transport
from .net.hook_runner import HookRunner
from .net.rate_limit.limiter import Limiter
from .net.session_resources import SessionResources
from .net.tls_context import check_context
from .net.token_stores import MemoryStore, TokenStore
from .net.transport import Timeout, Transport
from .options import check_scope, check_seconds, check_types, checked_origins, checked_proxy
from .sansio.grants import AuthorizationCode, Grant, RefreshToken
from .sansio.headers import check_headers
from .sansio.hooks import Hook
from .sansio.retries import RetryPolicy
from .types import Secret

if TYPE_CHECKING:
    from .net.aiohttp import ClientSession

__all__ = ["DEFAULT_TIMEOUT", "SessionConfig", "check_user"]

# Compared by identity, to see whether the caller passed a timeout.
DEFAULT_TIMEOUT = Timeout()
# Upper bound of a token request's total timeout, in seconds.
_TOKEN_TIMEOUT = 30.0


def _checked_hooks(hooks: Iterable[Hook]) -> tuple[Hook, ...]:
    """Return the hooks of the caller, after those of instrumentation."""
    check_types(hooks=hooks)
    checked = tuple(hooks)
    for hook in checked:
        check_types(hook=hook)
    # What a hook stores in the notes of a call has the hook itself as its key.
    twice = next(
        (hook for number, hook in enumerate(checked) if any(hook is other for other in checked[:number])), None
    )
    if twice is not None:
        raise ConfigurationError(f"hooks has the same {type(twice).__name__} twice.")
    defaults: list[Hook] = [new_hook() for new_hook in DEFAULT_HOOKS]
    classes = set(map(type, checked))
    return (*(hook for hook in defaults if type(hook) not in classes), *checked)


def _product(user_agent: str | None) -> str:
    """Return the value of the ``User-Agent`` header."""
    check_types(user_agent=user_agent)
    own = f"aprocore/{__version__}"
    if user_agent is None:
        return own
    check_headers({"User-Agent": user_agent})
    return f"{user_agent} {own}"


def _checked_proxy(url: str | Secret | None) -> Secret | None:
    check_types(proxy=url)
    return checked_proxy(url)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SessionConfig:
    """Options of a session; the constructor of ``Session`` documents them.

    Raises:
        ConfigurationError: an option is invalid, or two of them conflict.
    """

    auth: Grant
    environment: Environment
    company_id: int | str | None
    project_id: int | str | None
    user: str
    _store: TokenStore | None = attrs.field(alias="store")
    connections: int
    _timeout: Timeout | float = attrs.field(alias="timeout")
    max_wait: float | None
    retry: RetryPolicy
    limiter: Limiter | None
    hooks: tuple[Hook, ...] = attrs.field(converter=_checked_hooks)
    ssl: ssl_module.SSLContext | Literal["system"] | None
    ca_file: str | os.PathLike[str] | None
    proxy: Secret | None = attrs.field(converter=_checked_proxy)
    tls: Literal["asyncio", "own"] | None
    trust_env: bool
    session: ClientSession | None
    transport: Transport | None
    user_agent: str = attrs.field(converter=_product)
    max_users: int
    _trusted_origins: Iterable[str] = attrs.field(alias="trusted_origins")
    block_unconnected: bool
    read_only: bool
    clock: Clock

    trusted_origins: frozenset[str] = attrs.field(init=False)
    """Origins besides the API's to which the links of lists may lead."""
    store: TokenStore = attrs.field(init=False)
    """The token store passed, or a new ``MemoryStore``."""
    bounds: Bounds = attrs.field(init=False)
    """Limits of a call without options of its own."""

    def __attrs_post_init__(self) -> None:
        check_types(auth=self.auth, environment=self.environment, store=self._store, retry=self.retry)
        check_types(limiter=self.limiter, ca_file=self.ca_file, trust_env=self.trust_env)
        check_types(block_unconnected=self.block_unconnected, read_only=self.read_only)
        check_user(self.user)
        check_scope(self.company_id, self.project_id)
        self._check_store()
        self._check_tls()
        self._check_sender()
        if isinstance(self.connections, bool) or not isinstance(self.connections, int) or self.connections < 1:
            raise ConfigurationError(f"connections must be at least 1, not {self.connections!r}.")
        if isinstance(self.max_users, bool) or not isinstance(self.max_users, int) or self.max_users < 1:
            raise ConfigurationError(f"max_users must be at least 1, not {self.max_users!r}.")
        if self.max_wait is not None:
            check_seconds("max_wait", self.max_wait)
        origins = checked_origins(self._trusted_origins, self.environment.insecure_loopback)
        object.__setattr__(self, "trusted_origins", origins)
        object.__setattr__(self, "store", MemoryStore() if self._store is None else self._store)
        bounds = Bounds(
            timeout=Timeout.of(self._timeout),
            retry=self.retry,
            max_wait=self.max_wait,
            chosen_timeout=self._timeout is not DEFAULT_TIMEOUT,
        )
        object.__setattr__(self, "bounds", bounds)

    def _check_store(self) -> None:
        if self._store is None and isinstance(self.auth, AuthorizationCode | RefreshToken):
            raise ConfigurationError(
                f"{type(self.auth).__name__} needs a store: a refresh token works only once, and its successor must be "
                "stored.",
                hint="Pass store=FileStore() to persist it, or store=MemoryStore() to lose it with the process.",
            )

    def _check_tls(self) -> None:
        if self.ssl != "system":
            check_types(ssl=self.ssl)
            if self.ssl is not None:
                check_context(self.ssl)
        if self.tls not in (None, "asyncio", "own"):
            raise ConfigurationError(f'tls must be "asyncio" or "own", not {self.tls!r}.')
        if self.ssl is not None and self.ca_file is not None:
            raise ConfigurationError("ssl and ca_file can't be combined.", hint="Load the CA file into the context.")

    def _check_sender(self) -> None:
        """Check the caller's aiohttp session or transport, to which TLS and proxies are then up."""
        if self.session is not None and self.transport is not None:
            raise ConfigurationError("session and transport can't be combined.", hint="Pass one of them.")
        name = "session" if self.session is not None else "transport" if self.transport is not None else None
        if name is None:
            return
        for other in ("ssl", "ca_file", "proxy", "tls", "trust_env"):
            if getattr(self, other) not in (None, False):
                raise ConfigurationError(
                    f"{other} can't be combined with {name}.",
                    hint="Give it to the aiohttp session or to its connector."
                    if name == "session"
                    else "Give it to the transport.",
                )
        if self.session is not None:
            from .net.aiohttp import check_session

            check_session(self.session)
        else:
            check_transport(self.transport)

    @property
    def token_timeout(self) -> Timeout:
        """The timeout of a token request."""
        timeout = self.bounds.timeout
        return attrs.evolve(timeout, total=min(timeout.total, _TOKEN_TIMEOUT))

    def new_resources(self) -> SessionResources:
        """Return the resources of a new session, which open on first use."""
        connections = self.connections
        if self.session is not None:
            from .net.aiohttp import max_connections

            connections = max_connections(self.session, connections)
        return SessionResources(
            clock=self.clock,
            connections=connections,
            user_agent=self.user_agent,
            tls=self.ssl,
            ca_file=self.ca_file,
            proxy=self.proxy,
            tls_choice=self.tls,
            trust_env=self.trust_env,
            hooks=HookRunner(self.hooks) if self.hooks else None,
            client_session=self.session,
            custom_transport=self.transport,
        )


def check_user(user: str) -> None:
    """Raise ``ConfigurationError`` unless ``user`` is the name of a user."""
    check_types(user=user)
    if not user:
        raise ConfigurationError("user must not be empty.")
