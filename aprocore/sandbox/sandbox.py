"""The sandbox: public class with its lifecycle, credentials and URLs."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import Iterable
from ssl import SSLContext
from typing import TYPE_CHECKING, Any, Self

from ..environments import Environment
from ..errors import ConfigurationError
from ..net.session_resources import no_event_loop
from ..sansio.health import Health
from .api.idempotency import IdempotencyMode
from .api.strictness import StrictRule, strict_rules
from .app import SandboxApp
from .app_state import SandboxSettings
from .clock import SandboxClock
from .clock_waits import ClockWaits
from .connection_values import connection_values
from .control import Control
from .custom_routes import Route, RouteHandler
from .data.seed_data import Person, SeedData
from .files.upload_registry import UploadSettings
from .health import EvictedRequests, health_of
from .http.cross_thread_event import CrossThreadEvent
from .http.faults import Faults
from .http.host_names import check_host_name
from .http.request_handler import RequestHandler
from .http.request_log import Origin, RequestLog
from .http.tls import Certificates
from .jobs.sandbox_jobs import SandboxJobs
from .oauth.issued_tokens import TOKEN_LIFETIME, RefreshMode
from .oauth.rate_limits import GENEROUS, Limits, check_limits
from .oauth.token_endpoint import OOB, PkceMode
from .sandbox_tokens import SandboxTokens
from .server import SandboxServer, check_port
from .session_factory import SessionFactory
from .state.autosave import Autosave
from .ui.dashboard import Dashboard
from .webhooks.facade import Webhooks

if TYPE_CHECKING:
    from ..client import Procore

__all__ = ["Sandbox"]


class Sandbox:
    """A local mock server of Procore on loopback: HTTPS with its own CA, random credentials, generated data.

    An async context manager; it may be entered in one task and exited in another, and can be started once. The
    constructor opens nothing. Methods that are not coroutines are thread-safe.

    Args:
        seed: seed of the data, and of faults with a probability; credentials and tokens are always random. None for
            the seed of the state file, or 0.
        limits: rate limits of each access token; ``PROCORE_LIMITS`` for Procore's own.
        port: port of the API origin; the login and storage origins use the next two. 0 uses free ports.
        refresh_mode: when a used refresh token is revoked: ``strict``, ``revoke_on_use``, ``family_revoke`` or
            ``burn_always``.
        revoke_old_access: whether the access token of a used refresh token is revoked too.
        pkce: ``enforce`` a code challenge, ``ignore`` it, or ``reject`` it as an unknown parameter.
        idempotency: whether a call with a repeated ``Idempotency-Token`` is processed again (``ignore``) or gets the
            first response (``enforce``); for the five operations that document it.
        strict: rules that Procore's pages do not have: True for all, or some of ``company_header`` (every call needs
            the header but ``/me`` and ``/companies`` of a user), ``company_id`` (sync actions need the documented one
            in the body), ``arrays`` (one value where an array is documented is an error), ``dates`` (dates other than
            ISO 8601 and date-times without a time are errors) and ``parameters`` (undocumented query parameters are
            errors).
        token_lifetime: lifetime of access tokens in seconds.
        app_name: name of the app on the consent page.
        redirect_uris: registered in addition to the out-of-band URI and ``http://localhost:<any port>/callback``.
        keep_requests: number of requests that the request log keeps; None keeps all.
        control: whether to open the control port, on which tests in other languages can change the sandbox.
        state: a JSON file that persists data, credentials and tokens; the running sandbox locks it. It is read at the
            start, and written at the end and one second after changes, which a killed process loses. It does not have
            the ports, the limits, the clock and the request log.
        plain_http: whether to serve the web pages without TLS too, for browsers that do not trust the CA; that port
            accepts no token and no call of the API.
        proxy: whether to open a CONNECT proxy, which answers for Procore's hosts: for clients with built-in hosts.
        hosts: names to accept besides those of loopback, on which alone the sandbox listens: the names of this machine
            in a container or behind a forwarded port.

    Raises:
        ConfigurationError: an argument is invalid.
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
        strict: bool | Iterable[StrictRule] = False,
        token_lifetime: float = TOKEN_LIFETIME,
        app_name: str = "aprocore sandbox app",
        redirect_uris: Iterable[str] = (),
        keep_requests: int | None = None,
        control: bool = False,
        state: str | os.PathLike[str] | None = None,
        plain_http: bool = False,
        proxy: bool = False,
        hosts: Iterable[str] = (),
    ) -> None:
        check_port(port, extra_ports=2 + plain_http + proxy)
        self._seed = seed
        settings = SandboxSettings(
            seed=seed or 0,
            limits=limits,
            refresh_mode=refresh_mode,
            revoke_old_access=revoke_old_access,
            pkce=pkce,
            idempotency=idempotency,
            token_lifetime=token_lifetime,
            app_name=app_name,
            redirect_uris=frozenset(redirect_uris),
            strict=strict_rules(strict),
        )
        self.clock: SandboxClock = SandboxClock()
        """The clock of everything in the sandbox and of its sessions; it can be advanced, sped up and stopped."""
        self._waits = ClockWaits(self.clock)
        self._sessions = SessionFactory(self.clock, self._waits)
        self.faults: Faults = Faults(settings.seed, lambda method, path: self._app.may_match(method, path))
        """Fault injection."""
        self._evicted = EvictedRequests()
        self.requests: RequestLog = RequestLog(keep_requests, self._evicted)
        """The request log: every received request, oldest first."""
        self._origins: dict[Origin, str] = {}
        changed = CrossThreadEvent()
        self._app = app = SandboxApp(settings, self.clock, self._waits, self._origins, changed.set)
        self.tokens: SandboxTokens = SandboxTokens(app)
        """Issuing, expiry and revocation of tokens."""
        self.jobs: SandboxJobs = SandboxJobs(app)
        """Asynchronous jobs: how and when they end."""
        self.webhooks: Webhooks = Webhooks(app.queue, app.sender, app.publisher, app.raise_event)
        """Webhook deliveries, their settings, and manual events."""
        self._port = port
        self._control_token = secrets.token_urlsafe(32)
        self._control = Control(self, self._control_token) if control else None
        self._plain = plain_http
        self._proxy = proxy
        self._hosts = tuple(map(check_host_name, hosts))
        self._autosave = None if state is None else Autosave(state, app, changed)
        self._server: SandboxServer | None = None
        self._closed = False

    # -- lifecycle

    async def start(self) -> Self:
        """Create the certificates, and listen.

        Raises:
            ConfigurationError: it was started before, a port or the state file is not available, or trustme is not
                installed.
            SessionClosedError: no asyncio event loop is running.
        """
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            raise no_event_loop() from None
        if self._server is not None or self._closed:
            raise ConfigurationError("A sandbox can be started only once.", hint="Create a new one.")
        self._server = server = self._new_server()
        try:
            if self._autosave is not None:
                self.faults.reseed(self._autosave.load(self._seed))
            await server.listen(self._port)
            if self._autosave is not None:
                self._autosave.start()
        except BaseException:
            await self.aclose()
            raise
        return self

    def _new_server(self) -> SandboxServer:
        certificates = Certificates(self._hosts)
        dashboard = Dashboard(self, self._app, self.requests, self._origins, str(certificates.ca_file))
        request_handler = RequestHandler(
            request_log=self.requests,
            faults=self.faults,
            clock=self.clock,
            waits=self._waits,
            processor=self._app,
            run_id=secrets.token_hex(8),
            dashboard=dashboard,
            plain=self._plain,
            proxy=self._proxy,
            hosts=self._hosts,
            control=None if self._control is None else self._control.answer,
        )
        return SandboxServer(certificates, request_handler, self._app.sender, self._origins)

    async def aclose(self) -> None:
        """Close every connection, write the state file, and remove the CA file. The request log stays available.

        Raises:
            ConfigurationError: the state file can't be written.
        """
        self._closed = True
        server, self._server = self._server, None
        try:
            if server is not None:
                await server.close()
        finally:
            self._app.close()
            if self._autosave is not None:
                await self._autosave.close()

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        state = "closed" if self._closed else self._origins.get("api", "not started")
        return f"<Sandbox {state}>"

    # -- data and control by tests

    @property
    def seed_data(self) -> SeedData:
        """The seed data: company, people, projects and more."""
        return self._app.state.seed_data

    @property
    def uploads(self) -> UploadSettings:
        """Delay between completion and availability of uploads; its fields can be set."""
        return self._app.storage.uploads.settings

    @property
    def limits(self) -> Limits:
        """The rate limits of each access token; see :meth:`set_limits`."""
        return self._app.state.tokens.limits

    def sign_in(self, url: str, user: Person | int | str | None = None, *, allow: bool = True) -> str:
        """Return the callback URL to which a person who signs in at ``url`` is redirected, without a browser.

        Args:
            url: URL of the sign-in page with the app's authorization request, on the login origin.
            user: a person, an id or an e-mail address; None for the first of ``seed_data.people``.
            allow: whether the person gives the app access.

        Raises:
            ConfigurationError: the user does not exist, or the page would show an error or the code instead.
        """
        return self.tokens.sign_in(url, user, allow=allow)

    def set_limits(self, limits: Limits) -> None:
        """Set the rate limits of each access token, and reset the counters.

        Raises:
            ConfigurationError: ``limits`` is not a ``Limits``.
        """
        with self._app.locked() as state:
            state.tokens.set_limits(check_limits(limits))

    def spend(self, calls: int) -> None:
        """Count ``calls`` of another program with the same tokens against their rate limits."""
        with self._app.locked() as state:
            state.tokens.spend(calls)

    def overload(self, seconds: float) -> None:
        """Reject every call with 503 and ``Retry-After``, as Procore does under heavy load.

        Args:
            seconds: duration by the sandbox's clock; 0 ends it.
        """
        with self._app.locked() as state:
            state.dispatcher.overloaded_until = self.clock.now() + seconds

    # The values are Any because type checkers match ``**ids`` with the types of the call's options too.
    def ids_for(self, operation: str) -> dict[str, Any]:
        """Return ids of existing data for the path parameters of an operation: ``rfis.get(**ids_for("rfis.get"))``.

        Each is the id of the first resource of its kind, by parameter name, as an int or a str.

        Raises:
            ConfigurationError: the operation does not exist, or there is no resource for it.
        """
        with self._app.locked() as state:
            return state.crud_handlers.ids_for(operation)

    def route(self, method: str, path: str, handler: RouteHandler) -> Route:
        """Answer a path of the API with ``handler``: for what the catalogue lacks, or in place of an operation.

        Tokens, companies, rate limits, faults and the request log apply as for other calls. A reset keeps the route;
        ``remove()`` of the returned object ends it.

        Args:
            method: ``GET``, ``POST``, ``PUT``, ``PATCH`` or ``DELETE``.
            path: a template such as ``/rest/v1.0/projects/{project_id}/gadgets``.
            handler: a function or coroutine function, run on the sandbox's event loop, that takes a
                :class:`RouteRequest` and returns a body, ``(status, body)`` or ``(status, body, headers)``.

        Raises:
            ConfigurationError: the method or the path is invalid.
        """
        return self._app.routes.add(method, path, handler)

    def health(self) -> Health:
        """Return a health report of the calls since the start, the last reset or ``requests.clear()``."""
        return self._evicted.health + health_of(self.requests)

    def drop_held(self) -> None:
        """Close the connections of all requests that are held or delayed."""
        if self._server is not None:
            self._server.drop_paused()

    def reset(self, *, seed: int | None = None, limits: Limits | None = None) -> None:
        """Reset without a restart: new data, credentials and tokens, real time; no faults, requests and webhooks.

        The URLs and the CA do not change. Earlier tokens are rejected, requests that are held or delayed get no
        response, and webhook deliveries in progress are aborted.

        Args:
            seed: None for the initial one.
            limits: None for the initial ones.

        Raises:
            ConfigurationError: ``limits`` is not a ``Limits``.
        """
        self.drop_held()
        with self._app.resetting(seed, limits) as new_seed:
            self.clock.reset()
            self._sessions.reset()
            self.faults.reset(new_seed)
            self.requests.clear()

    # -- client configuration

    @property
    def environment(self) -> Environment:
        """The environment ``local``, with the URLs of the login and API origins."""
        return self._running.environment

    @property
    def ssl(self) -> SSLContext:
        """An SSL context for clients that trusts only this sandbox's CA."""
        return self._running.client_ssl

    @property
    def ca_file(self) -> str:
        """Path of the CA certificate, for other programs; removed when the sandbox closes."""
        return self._running.ca_file

    def server_ssl(self) -> SSLContext:
        """Return an SSL context for a server that receives webhooks on loopback, with a certificate of this CA.

        Webhook deliveries trust it, and the CAs of the system.
        """
        return self._running.new_server_ssl()

    @property
    def client_id(self) -> str:
        return self._app.state.application.client_id

    @property
    def client_secret(self) -> str:
        return self._app.state.application.client_secret

    @property
    def company_id(self) -> int:
        """Id of the company that has connected the app."""
        return self.seed_data.company.id

    @property
    def control_url(self) -> str:
        """URL of the control port; see :class:`~.control.Control`."""
        return self._origin("control", _no_port("control port", "control") if self._control is None else None)

    @property
    def control_token(self) -> str:
        """Bearer token of the control port."""
        if self._control is None:
            raise _no_port("control port", "control")
        return self._control_token

    @property
    def plain_url(self) -> str:
        """URL of the port without TLS, with the dashboard and ``/oauth/authorize``."""
        return self._origin("plain", None if self._plain else _no_port("port without TLS", "plain_http"))

    @property
    def proxy_url(self) -> str:
        """URL of the CONNECT proxy that answers for Procore's hosts."""
        return self._origin("proxy", None if self._proxy else _no_port("proxy", "proxy"))

    @property
    def foreign_url(self) -> str:
        """URL of an origin that is not Procore's, for tests of redirects: it returns an empty object for everything."""
        return self._origin("foreign")

    @property
    def redirect_uri(self) -> str:
        """The out-of-band redirect URI; ``http://localhost:<any port>/callback`` is registered as well."""
        return OOB

    def as_dict(self) -> dict[str, Any]:
        """Return the URLs and credentials that another program needs, as plain values."""
        return connection_values(self)

    def procore(self, **options: Any) -> Procore:
        """Create a session that signs in here with client credentials; ``options`` are those of ``Procore``.

        Its waits follow :attr:`clock`, unless ``options`` have a ``clock`` of their own.
        """
        return self._sessions.new(self, self.seed_data.seed, self.limits, options)

    # -- internal

    def _origin(self, name: Origin, unavailable: ConfigurationError | None = None) -> str:
        if unavailable is not None:
            raise unavailable
        _ = self._running
        return self._origins[name]

    @property
    def _running(self) -> SandboxServer:
        if self._closed:
            raise ConfigurationError("The sandbox is closed.", hint="Create a new one.")
        if self._server is None or not self._server.is_listening:
            raise ConfigurationError(
                "The sandbox is not running.", hint="Start it with: async with Sandbox() as sandbox."
            )
        return self._server


def _no_port(name: str, option: str) -> ConfigurationError:
    return ConfigurationError(f"The sandbox has no {name}.", hint=f"Create it with Sandbox({option}=True).")
