"""Recorder: an HTTPS server between a test and a real account that records responses, or replays them."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import quote

import attrs
from multidict import CIMultiDict

from ...environments import Environment
from ...errors import ConfigurationError
from ..clock import SandboxClock
from ..clock_waits import ClockWaits
from ..http.faults import Faults
from ..http.request_handler import LOOPBACK, RequestHandler
from ..http.request_log import RequestLog, SeenRequest
from ..http.response import Answer, api_error
from ..http.tls import Certificates
from ..oauth.issued_tokens import TOKEN_LIFETIME, IssuedTokens
from ..oauth.rate_limits import GENEROUS, RateLimitMeter
from ..oauth.token_endpoint import Application, TokenEndpoint, bearer
from .anonymizer import API, STORAGE
from .modes import RecorderMode

if TYPE_CHECKING:
    from ...client import Procore

__all__ = ["Recorder"]

# The user id of all issued tokens; it is never looked up.
_OWNER = 1


class Recorder:
    """An HTTPS server on loopback that stands in for an account, for one test at a time.

    An async context manager that can be entered once. A client gets the same responses during recording and replay:
    it gets the recorded, anonymized response, and stand-ins in its requests are restored before they are forwarded.
    """

    def __init__(self) -> None:
        self._clock = SandboxClock()
        self._mode: RecorderMode | None = None
        self._handler: RequestHandler | None = None
        self._certificates: Certificates | None = None
        self._environment: Environment | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        # Pairs of the placeholder origin in recordings and the recorder's own origin.
        self._origins: list[tuple[str, str]] = []
        self._reset_tokens()

    def _reset_tokens(self) -> None:
        application = Application(secrets.token_hex(32), secrets.token_hex(32), "aprocore recorder")
        self._tokens = IssuedTokens(
            self._clock,
            limits=GENEROUS,
            lifetime=TOKEN_LIFETIME,
            mode="strict",
            revoke_old_access=False,
            client_id=application.client_id,
        )
        self._application = application
        self._oauth = TokenEndpoint(application, self._tokens, self._clock, pkce="enforce", service_account=_OWNER)

    # -- start and stop

    async def start(self) -> Self:
        """Create certificates and listen.

        Raises:
            ConfigurationError: The recorder was started before, or trustme is not installed.
        """
        if self._handler is not None or self._loop is not None:
            raise ConfigurationError("A recorder can be started only once.", hint="Create another.")
        self._certificates = Certificates()
        self._loop = asyncio.get_running_loop()
        self._handler = RequestHandler(
            request_log=RequestLog(0),
            faults=Faults(),
            clock=self._clock,
            waits=ClockWaits(self._clock),
            processor=self,
            run_id=secrets.token_hex(8),
        )
        try:
            ports = await self._handler.open(self._certificates, 0)
        except BaseException:
            await self.aclose()
            raise
        addresses = {name: f"https://{LOOPBACK}:{port}" for name, port in ports.items()}
        self._environment = Environment("local", addresses["login"], addresses["api"])
        self._origins = [(API, addresses["api"]), (STORAGE, addresses["storage"])]
        return self

    async def aclose(self) -> None:
        """Close the server and all its connections."""
        self._environment = None
        wire, self._handler = self._handler, None
        certificates, self._certificates = self._certificates, None
        try:
            if wire is not None:
                await wire.close()
        finally:
            if certificates is not None:
                certificates.close()

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    # -- tests

    def begin(self, mode: RecorderMode) -> None:
        """Answer with ``mode`` from now on; tokens issued before become invalid."""
        self._reset_tokens()
        self._mode = mode

    def end(self) -> None:
        """Stop answering for a test."""
        self._mode = None

    def run(self, work: Any) -> Any:
        """Run a coroutine on the recorder's event loop, from another thread, and return its result."""
        if self._loop is None:
            raise ConfigurationError(
                "The recorder is not running.", hint="Start it: async with Recorder() as recorder."
            )
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def procore(self, **options: Any) -> Procore:
        """Create a session that talks to the recorder; ``options`` are those of ``Procore``."""
        from ...client import Procore
        from ...sansio.grants import ClientCredentials
        from ...sansio.retries import RetryPolicy

        if self._environment is None or self._certificates is None:
            raise ConfigurationError(
                "The recorder is not running.", hint="Start it: async with Recorder() as recorder."
            )
        company_id = None if self._mode is None else self._mode.company_id
        auth = ClientCredentials(self._application.client_id, self._application.client_secret)
        defaults: dict[str, Any] = {
            "environment": self._environment,
            "company_id": company_id,
            "ssl": self._certificates.client,
            # Replay needs no backoff.
            "retry": RetryPolicy(base=0),
        }
        return Procore(auth, **{**defaults, **options})

    # -- requests

    def open_body_writer(self, request: SeenRequest) -> None:
        """Do nothing: bodies are read into memory."""

    def on_request(self, request: SeenRequest) -> None:
        """Do nothing: requests are not logged before they are answered."""

    def on_skipped(self, request: SeenRequest) -> None:
        """Do nothing: unanswered requests are not logged."""

    def process(self, request: SeenRequest) -> Answer | Awaitable[Answer]:
        """Answer a request."""
        if request.path.startswith("/oauth/"):
            routes = {"/oauth/token": self._oauth.token, "/oauth/revoke": self._oauth.revoke}
            route = routes.get(request.path)
            return api_error(request.path, 404, "Not found") if route is None else route(request)
        if request.origin != "storage" and self._tokens.use(bearer(request)) is None:
            return api_error(request.path, 401, "The access token is invalid")
        if self._mode is None:
            return api_error(request.path, 501, "No test is running.")
        answer = self._mode.answer(self._with_placeholders(request))
        return self._with_own_origins(answer) if isinstance(answer, Answer) else self._answer_later(answer)

    async def _answer_later(self, answer: Awaitable[Answer]) -> Answer:
        return self._with_own_origins(await answer)

    def _with_placeholders(self, request: SeenRequest) -> SeenRequest:
        body, query = request.body, request.query
        for placeholder, own in self._origins:
            body = body.replace(own.encode(), placeholder.encode())
            query = query.replace(own, placeholder).replace(quote(own, safe=""), quote(placeholder, safe=""))
        return (
            request if (body, query) == (request.body, request.query) else attrs.evolve(request, body=body, query=query)
        )

    def _with_own_origins(self, answer: Answer) -> Answer:
        headers: CIMultiDict[str] = CIMultiDict()
        body = answer.body
        for name, value in answer.headers.items():
            for placeholder, own in self._origins:
                value = value.replace(placeholder, own)
            headers.add(name, value)
        for placeholder, own in self._origins:
            body = body.replace(placeholder.encode(), own.encode())
        if answer.status != 429:
            now = self._clock.now()
            headers.extend(RateLimitMeter(GENEROUS).headers(now))
        return Answer(answer.status, headers, body)
