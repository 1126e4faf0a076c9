"""The sandbox as its users see it."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable
from ssl import SSLContext
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, get_args

from ..environments import Environment
from ..errors import ConfigurationError
from .backend import Backend, Settings
from .certificates import Certificates
from .clock import Clock
from .control import Control
from .faults import Faults
from .health import Health, Past, health_of
from .keeper import Keeper
from .ledger import Ledger, SeenRequest
from .limits import GENEROUS, Limits, checked
from .oauth import OOB, PkceMode
from .overview import Overview
from .tokens import TOKEN_LIFETIME, RefreshMode
from .uploads import UploadSettings
from .webhooks import Webhooks
from .wire import LOOPBACK, Wire
from .world import Person, World

if TYPE_CHECKING:
    from ..client import Procore

__all__ = ["Sandbox"]

_HIGHEST_PORT = 65535


class Sandbox:
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
        following = 3 if plain_http else 2
        if not 0 <= port <= _HIGHEST_PORT - following:
            raise ConfigurationError(f"port={port} is no port.", hint=f"The {following} after it are needed as well.")
        self.clock: Clock = Clock()
        self._seed, seed = seed, seed or 0
        self.faults: Faults = Faults(seed)
        self._backend = Backend(
            Settings(
                seed=seed,
                limits=checked(limits),
                refresh_mode=refresh_mode,
                revoke_old_access=revoke_old_access,
                pkce=pkce,
                token_lifetime=token_lifetime,
                app_name=app_name,
                redirect_uris=frozenset(redirect_uris),
            ),
            self.clock,
        )
        #: Of what the ledger no longer has.
        self._past = Past()
        self._ledger = Ledger(keep_requests, self._past.add)
        self._port = port
        self._control_token = secrets.token_urlsafe(32)
        self._control = Control(self, self._control_token) if control else None
        self._control_url: str | None = None
        self._plain = plain_http
        self._plain_url: str | None = None
        self._foreign_url = ""
        self._wire: Wire | None = None
        self._certificates: Certificates | None = None
        self._environment: Environment | None = None
        self._closed = False
        self._keeper = None if state is None else Keeper(state, self._backend)

    # -- life

    async def start(self) -> Self:
        """Make certificates, and listen.

        Raises:
            ConfigurationError: it ran before, a port or the state file cannot be had, or trustme is not installed.
        """
        if self._wire is not None or self._closed:
            raise ConfigurationError("A sandbox runs once.", hint="Make another.")
        certificates = Certificates()
        overview = Overview(self, self._backend, self._ledger)
        wire = Wire(
            ledger=self._ledger,
            faults=self.faults,
            clock=self.clock,
            backend=self._backend,
            run_id=secrets.token_hex(8),
            overview=overview.answer,
            plain=self._plain,
            control=None if self._control is None else self._control.answer,
        )
        self._wire, self._certificates = wire, certificates
        try:
            if self._keeper is not None:
                self.faults.begin_chances(self._keeper.take_up(self._seed))
            ports = await wire.open(certificates.server, self._port)
            if self._keeper is not None:
                self._keeper.begin()
        except BaseException:
            await self.aclose()
            raise
        self._backend.courier.open(certificates.new_client, frozenset(ports.values()))
        self._control_url = f"https://{LOOPBACK}:{ports['control']}" if self._control is not None else None
        self._plain_url = f"http://{LOOPBACK}:{ports['plain']}" if self._plain else None
        self._foreign_url = f"https://{LOOPBACK}:{ports['foreign']}"
        self._backend.openapi.login_url = f"https://{LOOPBACK}:{ports['login']}"
        self._backend.openapi.api_url = f"https://{LOOPBACK}:{ports['api']}"
        self._backend.storage.origin = f"https://{LOOPBACK}:{ports['storage']}"
        overview.addresses = {
            name: f"{'http' if name == 'plain' else 'https'}://{LOOPBACK}:{port}"
            for name, port in ports.items()
            if name != "control"
        }
        overview.ca_file = str(certificates.ca_file)
        self._environment = Environment(
            "local", f"https://{LOOPBACK}:{ports['login']}", f"https://{LOOPBACK}:{ports['api']}"
        )
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
    def world(self) -> World:
        """The data that it has been made with."""
        return self._backend.world

    @property
    def token_lifetime(self) -> float:
        """Seconds of the access tokens that are issued from now on; may be set."""
        return self._backend.token_lifetime

    @token_lifetime.setter
    def token_lifetime(self, seconds: float) -> None:
        self._backend.token_lifetime = seconds

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
        if self._control_url is None or self._environment is None:
            raise self._not_running() if self._control is not None else _no_control()
        return self._control_url

    @property
    def control_token(self) -> str:
        """What goes there as the bearer."""
        if self._control is None:
            raise _no_control()
        return self._control_token

    @property
    def limits(self) -> Limits:
        """How many calls a token may make; see :meth:`set_limits`."""
        return self._backend.limits

    @property
    def plain_url(self) -> str:
        """Where browsers find the pages for people without TLS: the overview, and ``/oauth/authorize``."""
        if self._plain_url is None or self._environment is None:
            raise self._not_running() if self._plain else _no_plain()
        return self._plain_url

    @property
    def foreign_url(self) -> str:
        """An origin that is none of Procore's: it answers everything with an empty object, for tests of redirects."""
        if self._environment is None:
            raise self._not_running()
        return self._foreign_url

    @property
    def redirect_uri(self) -> str:
        """The out-of-band one; ``http://localhost:<any port>/callback`` is registered as well."""
        return OOB

    @property
    def people(self) -> tuple[Person, ...]:
        """Who can sign in."""
        return self.world.people

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
        from ..net.limiter import Limiter
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

    def ids_for(self, operation: str) -> dict[str, int | str]:
        """Return ids that lead to what is there, for the path of an operation: ``ids_for("rfis.replies.list")``.

        They are the first of each kind, by the names of the operation's parameters.

        Raises:
            ConfigurationError: there is no such operation, or nothing that it could be about.
        """
        return self._backend.ids_for(operation)

    @property
    def uploads(self) -> UploadSettings:
        """How long uploads take from being complete to being available; its fields may be set."""
        return self._backend.storage.uploads.settings

    # -- what it saw

    @property
    def requests(self) -> list[SeenRequest]:
        """The ledger: every request seen, oldest first, as a copy."""
        return self._ledger.entries

    def requests_to(self, method: str, path: str) -> list[SeenRequest]:
        """Return those of a method (``*`` for any) to a path: exact, a template, or with wildcards."""
        return self._ledger.to(method, path)

    def forget_requests(self) -> None:
        """Empty the ledger; numbering goes on."""
        self._ledger.clear()
        self._past.clear()

    def health(self) -> Health:
        """Say what Procore would criticise in the calls since the start, the last reset, or requests were forgotten."""
        return self._past.health + health_of(self.requests)

    def presentations(self, refresh_token: str) -> int:
        """Return how often a refresh token came in, whatever became of the request."""
        return self._backend.tokens.presentations(refresh_token)

    @property
    def webhooks(self) -> Webhooks:
        """What hooks were sent, how they are, and events raised by hand."""
        return self._backend.webhooks

    # -- what tests do to it

    def reset(self, *, seed: int | None = None, limits: Limits | None = None) -> None:
        """Begin anew without a restart: fresh data, credentials and tokens, no faults, real time, an empty ledger,
        no hooks.

        The addresses and the CA stay. Who signed in before is refused from now on, and requests that are held or
        delayed get no answer; webhooks that are under way are broken off.

        Args:
            seed: None for the first one.
            limits: None for the first ones.

        Raises:
            ConfigurationError: ``limits`` is none.
        """
        self.drop_held()
        self._backend.reset(seed, limits, self._forget)

    def _forget(self, seed: int) -> None:
        self.clock.reset()
        self.faults.reset(seed)
        self.forget_requests()

    def drop_held(self) -> None:
        """Break the connections of all requests that are held or delayed."""
        if self._wire is not None:
            self._wire.drop_paused()

    def set_limits(self, limits: Limits) -> None:
        """Change how many calls a token may make; what was counted so far is forgotten.

        Raises:
            ConfigurationError: ``limits`` is none.
        """
        self._backend.set_limits(limits)

    def overload(self, seconds: float) -> None:
        """Refuse every call with 503 and ``Retry-After``, as Procore does under heavy load.

        Args:
            seconds: for how long, by the sandbox's clock; 0 ends it.
        """
        self._backend.overload(seconds)

    def issue_token(self, *, user: Person | int | None = None, expires_in: float | None = None) -> dict[str, Any]:
        """Return a token answer as after a sign-in by a person, without HTTP."""
        return self._backend.issue(user, expires_in)

    def authorize(
        self, *, user: Person | int | None = None, redirect_uri: str = OOB, code_challenge: str | None = None
    ) -> str:
        """Return an authorization code as after a sign-in by a person, without HTTP."""
        return self._backend.authorize(user, redirect_uri, code_challenge)

    def spend(self, calls: int) -> None:
        """Let another program make ``calls`` with the same tokens: their windows are that much fuller."""
        self._backend.spend(calls)

    def expire_access_tokens(self) -> None:
        """Let every access token run out now; refresh tokens stay good."""
        self._backend.expire_access()

    def revoke_access_tokens(self) -> None:
        """Revoke every access token; refresh tokens stay good."""
        self._backend.revoke_access()

    def revoke_everything(self) -> None:
        """Revoke every access token, refresh token and code."""
        self._backend.revoke_everything()

    # -- inside

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
