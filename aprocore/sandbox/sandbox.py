"""The sandbox as its users see it."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import Iterable, Mapping
from ssl import SSLContext
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, get_args

from ..environments import Environment
from ..errors import ConfigurationError
from ..net.session_resources import no_event_loop
from .api.idempotency import IdempotencyMode
from .app import SandboxSettings
from .control import Control
from .harness import Harness
from .http.request_handler import LOOPBACK, RequestHandler
from .http.request_log import Origin
from .http.tls import Certificates
from .oauth.issued_tokens import TOKEN_LIFETIME, RefreshMode
from .oauth.rate_limits import GENEROUS, Limits, check_limits
from .oauth.token_endpoint import OOB, PkceMode
from .state.autosave import Autosave
from .ui.dashboard import Dashboard

if TYPE_CHECKING:
    from ..client import Procore

__all__ = ["Sandbox"]

_HIGHEST_PORT = 65535


class Sandbox(Harness):
    """A Procore of its own on loopback: HTTPS with its own CA, random credentials, made-up data.

    An async context manager; it may be entered in one task and left in another, and runs once. Construction opens
    nothing. What is not awaited may be called from any thread.

    Args:
        seed: which data, and which requests faults that have a chance strike; credentials and tokens are random in any
            case. None for that of the state file, or 0.
        limits: how many calls a token may make; ``PROCORE_LIMITS`` for Procore's own windows.
        port: of the API origin, the login and storage origins having the next two; 0 takes free ones.
        refresh_mode: when a used refresh token dies: ``strict``, ``revoke_on_use``, ``family_revoke``, ``burn_always``.
        revoke_old_access: whether the access token of a used refresh token dies with it.
        pkce: ``enforce`` what was given, ``ignore`` it, or ``reject`` it as an unknown parameter.
        idempotency: whether a call with an ``Idempotency-Token`` that was seen before is done again (``ignore``) or has
            the first answer (``enforce``); for the five operations that document it.
        token_lifetime: seconds of an access token.
        app_name: what the consent page calls the app.
        redirect_uris: registered beside the out-of-band one and ``http://localhost:<any port>/callback``.
        keep_requests: how many requests the ledger keeps; None keeps all.
        control: whether tests in other languages may act on it, on a port of its own.
        state: a JSON file in which data, credentials and tokens outlive the sandbox, which has it for itself. Read at
            the start, written at the end and a second after changes: a process that is killed loses those. Ports,
            limits, the clock and the ledger are not in it.
        plain_http: whether its pages for people are served without TLS too, for browsers that do not know its CA; that
            port takes no token and has no data.

    Raises:
        ConfigurationError: an argument is none of these.
    """

    def __init__(
        self,
        *,
        seed: int | None = None,
        limits: Limits = GENEROUS,
        port: int = 0,
        refresh_mode: RefreshMode = "strict",
        revoke_old_access: bool = False,
        pkce: PkceMode = "enforce",
        idempotency: IdempotencyMode = "ignore",
        token_lifetime: float = TOKEN_LIFETIME,
        app_name: str = "aprocore sandbox app",
        redirect_uris: Iterable[str] = (),
        keep_requests: int | None = None,
        control: bool = False,
        state: str | os.PathLike[str] | None = None,
        plain_http: bool = False,
    ) -> None:
        _one_of("refresh_mode", refresh_mode, get_args(RefreshMode))
        _one_of("pkce", pkce, get_args(PkceMode))
        _one_of("idempotency", idempotency, get_args(IdempotencyMode))
        following = 3 if plain_http else 2
        if not 0 <= port <= _HIGHEST_PORT - following:
            raise ConfigurationError(
                f"port={port} is not between 0 and {_HIGHEST_PORT - following}.",
                hint=f"The {following} after it are needed as well.",
            )
        self._seed = seed
        settings = SandboxSettings(
            seed=seed or 0,
            limits=check_limits(limits),
            refresh_mode=refresh_mode,
            revoke_old_access=revoke_old_access,
            pkce=pkce,
            idempotency=idempotency,
            token_lifetime=token_lifetime,
            app_name=app_name,
            redirect_uris=frozenset(redirect_uris),
        )
        super().__init__(settings, keep_requests)
        self._port = port
        self._control_token = secrets.token_urlsafe(32)
        self._control = Control(self, self._control_token) if control else None
        self._plain = plain_http
        self._origins: Mapping[Origin, str] = {}
        self._certificates: Certificates | None = None
        self._environment: Environment | None = None
        self._closed = False
        self._keeper = None if state is None else Autosave(state, self._backend)

    # -- life

    async def start(self) -> Self:
        """Make certificates, and listen.

        Raises:
            ConfigurationError: it ran before, a port or the state file cannot be had, or trustme is not installed.
            SessionClosedError: no event loop of asyncio's is running.
        """
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            raise no_event_loop() from None
        if self._wire is not None or self._closed:
            raise ConfigurationError("A sandbox runs once.", hint="Make another.")
        certificates = Certificates()
        overview = Dashboard(self, self._backend, self._ledger)
        wire = RequestHandler(
            request_log=self._ledger,
            faults=self.faults,
            clock=self.clock,
            backend=self._backend,
            run_id=secrets.token_hex(8),
            dashboard=overview.answer,
            plain=self._plain,
            control=None if self._control is None else self._control.answer,
        )
        self._wire, self._certificates = wire, certificates
        try:
            if self._keeper is not None:
                self.faults.reseed(self._keeper.take_up(self._seed))
            ports = await wire.open(certificates.server, self._port)
            if self._keeper is not None:
                self._keeper.begin()
        except BaseException:
            await self.aclose()
            raise
        self._backend.courier.open(certificates.new_client, frozenset(ports.values()))
        origins: dict[Origin, str] = {
            name: f"{'http' if name == 'plain' else 'https'}://{LOOPBACK}:{port}" for name, port in ports.items()
        }
        self._backend.listening(origins)
        overview.origins, overview.ca_file = origins, str(certificates.ca_file)
        self._origins = origins
        self._environment = Environment("local", origins["login"], origins["api"])
        return self

    async def aclose(self) -> None:
        """End every connection at once, write the state file, and remove the CA's file. The ledger can still be read.

        Raises:
            ConfigurationError: the state file cannot be written.
        """
        self._closed = True
        self._environment = None
        wire, self._wire = self._wire, None
        certificates, self._certificates = self._certificates, None
        try:
            if wire is not None:
                try:
                    await self._backend.courier.close()
                finally:
                    # Also where this is cancelled while webhooks are broken off.
                    await wire.close()
        finally:
            self._backend.close()
            if certificates is not None:
                certificates.close()
            if self._keeper is not None:
                await self._keeper.close()

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        state = "closed" if self._closed else "not started" if self._environment is None else self._environment.api_url
        return f"<Sandbox {state}>"

    # -- what a client needs

    @property
    def environment(self) -> Environment:
        """The two origins, under the name ``local``."""
        if self._environment is None:
            raise self._not_running()
        return self._environment

    @property
    def ssl(self) -> SSLContext:
        """A client context that trusts this sandbox and nothing else."""
        return self._running_certificates.client

    @property
    def ca_file(self) -> str:
        """The path of the CA's certificate, for other programs; it is gone when the sandbox closes."""
        return str(self._running_certificates.ca_file)

    def server_ssl(self) -> SSLContext:
        """Return a server context, with a certificate of this sandbox's CA, for what receives its webhooks on loopback.

        Webhooks trust it, beside whom the system trusts.
        """
        return self._running_certificates.new_server()

    @property
    def client_id(self) -> str:
        return self._backend.application.client_id

    @property
    def client_secret(self) -> str:
        return self._backend.application.client_secret

    @property
    def company_id(self) -> int:
        """The company that has connected the app."""
        return self.world.company.id

    @property
    def control_url(self) -> str:
        """Where :class:`~.control.Control` answers."""
        return self._origin("control", _no_control() if self._control is None else None)

    @property
    def control_token(self) -> str:
        """What goes there as the bearer."""
        if self._control is None:
            raise _no_control()
        return self._control_token

    @property
    def plain_url(self) -> str:
        """Where browsers find the pages for people without TLS: the overview, and ``/oauth/authorize``."""
        return self._origin("plain", None if self._plain else _no_plain())

    @property
    def foreign_url(self) -> str:
        """An origin that is none of Procore's: it answers everything with an empty object, for tests of redirects."""
        return self._origin("foreign")

    @property
    def redirect_uri(self) -> str:
        """The out-of-band one; ``http://localhost:<any port>/callback`` is registered as well."""
        return OOB

    def as_dict(self) -> dict[str, Any]:
        """Return what another program needs to sign in, as plain values, and the ports that were asked for."""
        values: dict[str, Any] = {
            "login_url": self.environment.login_url,
            "api_url": self.environment.api_url,
            "ca_file": self.ca_file,
            "client_id": self.client_id,
            "client_secret": self.client_secret,
            "company_id": self.company_id,
            "redirect_uri": self.redirect_uri,
        }
        if self._control is not None:
            values |= {"control_url": self.control_url, "control_token": self.control_token}
        if self._plain:
            values["plain_url"] = self.plain_url
        return values

    def procore(self, **options: Any) -> Procore:
        """Make a session that signs in here with client credentials; ``options`` are those of ``Procore``."""
        from ..client import Procore
        from ..net.rate_limit.limiter import Limiter
        from ..sansio.grants import ClientCredentials

        limits = self.limits
        if "limiter" not in options and limits.is_scaled:
            # A client knows the lengths of Procore's windows, and would have to find out those of others.
            clock = {"clock": options["clock"]} if "clock" in options else {}
            options["limiter"] = Limiter(
                hourly_seconds=limits.hourly_seconds, spike_seconds=limits.spike_seconds, **clock
            )
        options = {"environment": self.environment, "company_id": self.company_id, "ssl": self.ssl, **options}
        auth = options.pop("auth", None)
        if auth is None:
            auth = ClientCredentials(client_id=self.client_id, client_secret=self.client_secret)
        return Procore(auth, **options)

    # -- inside

    def _origin(self, name: Origin, lacking: ConfigurationError | None = None) -> str:
        if lacking is not None or self._environment is None:
            raise lacking or self._not_running()
        return self._origins[name]

    @property
    def _running_certificates(self) -> Certificates:
        if self._certificates is None or self._environment is None:
            raise self._not_running()
        return self._certificates

    def _not_running(self) -> ConfigurationError:
        if self._closed:
            return ConfigurationError("The sandbox is closed.", hint="Make another.")
        return ConfigurationError("The sandbox is not running.", hint="Enter it: async with Sandbox() as sandbox.")


def _no_control() -> ConfigurationError:
    return ConfigurationError("The sandbox has no control port.", hint="Make it with Sandbox(control=True).")


def _no_plain() -> ConfigurationError:
    return ConfigurationError("The sandbox has no port without TLS.", hint="Make it with Sandbox(plain_http=True).")


def _one_of(name: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise ConfigurationError(f"{name}={value!r} is none of {', '.join(allowed)}.")
