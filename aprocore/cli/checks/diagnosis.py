"""State that the checks of ``aprocore doctor`` share: settings, probes of Procore's hosts, and a session."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AsyncExitStack
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

import attrs

from ..._version import __version__
from ...errors import ProcoreError, TokenRefreshError
from ...net.clock import SYSTEM_CLOCK
from ...net.environment_variables import EnvironmentVariables
from ...net.session_resources import SessionResources
from ...net.token_stores import FileStore, TokenKey
from ...net.transport import Timeout, Transport
from ...sansio.grants import ClientCredentials
from ...sansio.headers import server_time_of
from ...sansio.messages import Request, Response
from ...sansio.oauth import info_request, parse_token, token_request
from ...sansio.retries import RetryPolicy
from ...types import RevealedSecret, Secret
from ..credentials import read_settings, session_for
from .check_result import CheckResult

if TYPE_CHECKING:
    from ...client import Procore
    from ...sansio.proxy_url import Proxy
    from ...settings import Settings

__all__ = ["Diagnosis", "HostProbe", "host_of"]

TIMEOUT = Timeout(total=10.0, connect=5.0, read=8.0, pool=5.0)
"""Timeouts of each request."""
LOCK_TIMEOUT = 5.0
"""Seconds to wait for the lock of the token store."""


def host_of(origin: str) -> str:
    """Return host and port of an origin, for messages."""
    return origin.partition("//")[2]


@attrs.frozen(kw_only=True)
class HostProbe:
    """A request to one of Procore's hosts, and its outcome."""

    origin: str
    has_token: bool = False
    """Whether it had a token of the app."""
    response: Response | None = None
    """None if there was no complete response."""
    error: ProcoreError | None = None
    """The failure without a response."""
    ahead: float | None = None
    """Seconds by which the local clock is ahead of the server's; None if it sent no time."""


class Diagnosis:
    """State that the checks share. An async context manager, which closes the connections.

    Args:
        company_id: company of the checks; by default that of the settings.
        project_id: project of the checks; by default that of the settings.

    Attributes:
        results: the results of earlier checks by name.
        settings: set by the check of the settings.
        as_app: whether commands act as the app and not as a person; None until the token store was checked.
        transport: set by the check of the CA certificates.
    """

    settings: Settings

    def __init__(self, company_id: str | None = None, project_id: str | None = None) -> None:
        self.results: dict[str, CheckResult] = {}
        self.as_app: bool | None = None
        self.transport: Transport | None = None
        self._app_token: Secret | ProcoreError | None = None
        self._scope = {"company_id": company_id, "project_id": project_id}
        self._probes: dict[str, HostProbe] = {}
        self._session: Procore | None = None
        self._opened = AsyncExitStack()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._opened.aclose()

    def read_settings(self) -> Settings:
        """Read the settings, and set them.

        Raises:
            ConfigurationError: a variable is missing or invalid.
        """
        chosen: dict[str, Any] = {name: value for name, value in self._scope.items() if value is not None}
        self.settings = attrs.evolve(read_settings(), **chosen)
        return self.settings

    @property
    def origins(self) -> tuple[str, ...]:
        """The origins of the environment: that of the login first."""
        environment = self.settings.environment
        return tuple(dict.fromkeys((environment.login_url, environment.api_url)))

    @property
    def store(self) -> FileStore:
        """The store of sign-ins."""
        return FileStore(lock_timeout=LOCK_TIMEOUT)

    def key_in(self, environment_name: str) -> TokenKey:
        """Return the key of the sign-in in an environment."""
        return TokenKey(environment_name, self.settings.client_id)

    def proxy_for(self, origin: str) -> Proxy | None:
        """Return the proxy of the environment variables for ``origin``.

        Raises:
            ConfigurationError: the variable is not the URL of an HTTP proxy.
        """
        parts = urlsplit(origin)
        return EnvironmentVariables().proxy_for(parts.hostname or "", parts.port or 443)

    async def open_transport(self) -> None:
        """Set the transport.

        Raises:
            ConfigurationError: the CA certificates can't be used.
        """
        resources = SessionResources(
            clock=SYSTEM_CLOCK,
            connections=1,
            user_agent=f"aprocore/{__version__}",
            ca_file=self.settings.ca_file,
            trust_env=True,
        )
        self.transport = resources.open()
        self._opened.push_async_callback(resources.aclose)
        await resources.load_tls()

    async def send(self, request: Request, authorization: str | None = None) -> Response:
        """Send a request once."""
        assert self.transport is not None  # noqa: S101 -- for the type checker
        return await self.transport.send(request, authorization=authorization, timeout=TIMEOUT)

    async def probe(self, origin: str) -> HostProbe:
        """Return the outcome of a request to a host; the request is sent once."""
        if origin not in self._probes:
            self._probes[origin] = await self._new_probe(origin)
        return self._probes[origin]

    async def _new_probe(self, origin: str) -> HostProbe:
        environment = self.settings.environment
        if origin == environment.login_url:
            request, token = info_request(environment), None
        else:
            # With a token, because Procore counts calls without one as faults of the app.
            request, token = self._me_request(), await self._token_for_probe()
        before = SYSTEM_CLOCK.time()
        try:
            response = await self.send(request, token)
        except ProcoreError as error:
            return HostProbe(origin=origin, error=error)
        server = server_time_of(response.headers)
        # The server's time has no fraction: half a second is added, as it is the middle of what it stands for.
        ahead = None if server is None else (before + SYSTEM_CLOCK.time()) / 2 - (server + 0.5)
        return HostProbe(origin=origin, has_token=token is not None, response=response, ahead=ahead)

    async def _token_for_probe(self) -> str | None:
        if (await self.probe(self.settings.environment.login_url)).response is None:
            return None
        try:
            return RevealedSecret(f"Bearer {(await self.app_token()).reveal()}")
        except ProcoreError:  # reported by the check of the credentials
            return None

    async def app_token(self) -> Secret:
        """Return a token of the app; it is requested once.

        Raises:
            ProcoreError: the request failed, or was refused.
        """
        if self._app_token is None:
            try:
                self._app_token = await self._request_app_token()
            except ProcoreError as error:
                self._app_token = error
        if isinstance(self._app_token, ProcoreError):
            raise self._app_token
        return self._app_token

    async def _request_app_token(self) -> Secret:
        settings = self.settings
        grant = ClientCredentials(settings.client_id, settings.client_secret.reveal())
        request = token_request(settings.environment, grant)
        token = parse_token(await self.send(request), request, now=SYSTEM_CLOCK.time())
        return Secret(token.access_token)

    @property
    def client_is_refused(self) -> bool:
        """Whether Procore has refused the client ID or secret."""
        refusal = self._app_token
        return isinstance(refusal, TokenRefreshError) and refusal.error == "invalid_client"

    def _me_request(self) -> Request:
        """Return the request for the user of a token."""
        from ...sansio.requests import build_request

        settings = self.settings
        return build_request("GET", settings.environment.api_url, "/rest/v1.0/me", settings.company_id)

    async def session(self) -> Procore:
        """Return a session as commands have it, without retries."""
        if self._session is None:
            assert self.as_app is not None  # noqa: S101 -- for the type checker
            session = session_for(
                self.settings,
                as_app=self.as_app,
                timeout=TIMEOUT,
                retry=RetryPolicy(max_attempts=1),
                max_wait=TIMEOUT.total,
            )
            self._session = await self._opened.enter_async_context(session)
        return self._session

    async def get(self, path: str, params: Mapping[str, Any] | None = None, **options: Any) -> Any:
        """Return the decoded body of an API call as the signed-in user.

        Raises:
            ProcoreError: it failed.
        """
        return await (await self.session()).get(path, params=params, **options)
