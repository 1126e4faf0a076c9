"""A server that plays a recording, or makes one: between a test and a real account."""

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

#: Whom its tokens are for: nobody looks it up.
_OWNER = 1


class Recorder:
    """An HTTPS server on loopback that answers for an account, one test after another.

    An async context manager that runs once. What a client sees is the same whether it plays or records: what is
    recorded is what was answered, and ids and texts that are made up go to the account as what they stand for.
    """

    def __init__(self) -> None:
        self._clock = SandboxClock()
        self._tape: RecorderMode | None = None
        self._wire: RequestHandler | None = None
        self._certificates: Certificates | None = None
        self._environment: Environment | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        #: What stands in recordings, and what in its place on this machine.
        self._origins: list[tuple[str, str]] = []
        self._renew()

    def _renew(self) -> None:
        application = Application(secrets.token_hex(32), secrets.token_hex(32), "aprocore recorder")
        self._tokens = IssuedTokens(
            self._clock,
            limits=GENEROUS,
            lifetime=lambda: TOKEN_LIFETIME,
            mode="strict",
            revoke_old_access=False,
            client_id=application.client_id,
        )
        self._application = application
        self._oauth = TokenEndpoint(application, self._tokens, self._clock, pkce="enforce", service_account=_OWNER)

    # -- life

    async def start(self) -> Self:
        """Make certificates, and listen.

        Raises:
            ConfigurationError: it ran before, or trustme is not installed.
        """
        if self._wire is not None or self._loop is not None:
            raise ConfigurationError("A recorder runs once.", hint="Make another.")
        self._certificates = Certificates()
        self._loop = asyncio.get_running_loop()
        self._wire = RequestHandler(
            request_log=RequestLog(0), faults=Faults(), clock=self._clock, backend=self, run_id=secrets.token_hex(8)
        )
        try:
            ports = await self._wire.open(self._certificates.server, 0)
        except BaseException:
            await self.aclose()
            raise
        addresses = {name: f"https://{LOOPBACK}:{port}" for name, port in ports.items()}
        self._environment = Environment("local", addresses["login"], addresses["api"])
        self._origins = [(API, addresses["api"]), (STORAGE, addresses["storage"])]
        return self

    async def aclose(self) -> None:
        """End every connection."""
        self._environment = None
        wire, self._wire = self._wire, None
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

    # -- what a test needs

    def begin(self, tape: RecorderMode) -> None:
        """Answer with ``tape`` from now on, and only to who signs in from now on."""
        self._renew()
        self._tape = tape

    def end(self) -> None:
        """Answer no more."""
        self._tape = None

    def run(self, work: Any) -> Any:
        """Run a coroutine on its event loop, from another thread, and return what it returns."""
        if self._loop is None:
            raise ConfigurationError(
                "The recorder is not running.", hint="Enter it: async with Recorder() as recorder."
            )
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def procore(self, **options: Any) -> Procore:
        """Make a session that is answered here; ``options`` are those of ``Procore``."""
        from ...client import Procore
        from ...sansio.grants import ClientCredentials
        from ...sansio.retries import RetryPolicy

        if self._environment is None or self._certificates is None:
            raise ConfigurationError(
                "The recorder is not running.", hint="Enter it: async with Recorder() as recorder."
            )
        company_id = None if self._tape is None else self._tape.company_id
        auth = ClientCredentials(self._application.client_id, self._application.client_secret)
        own: dict[str, Any] = {
            "environment": self._environment,
            "company_id": company_id,
            "ssl": self._certificates.client,
            # What was recorded did not have to be waited for.
            "retry": RetryPolicy(base=0),
        }
        return Procore(auth, **{**own, **options})

    # -- requests

    def open_body_writer(self, seen: SeenRequest) -> None:
        """Bodies are read into memory."""

    def on_request(self, seen: SeenRequest) -> None:
        """Nothing is noted of a request before it is answered."""

    def on_skipped(self, seen: SeenRequest) -> None:
        """Nothing is noted of one that is not."""

    def process(self, seen: SeenRequest) -> Answer | Awaitable[Answer]:
        """Answer a request."""
        if seen.path.startswith("/oauth/"):
            routes = {"/oauth/token": self._oauth.token, "/oauth/revoke": self._oauth.revoke}
            route = routes.get(seen.path)
            return api_error(seen.path, 404, "Not found") if route is None else route(seen)
        if seen.origin != "storage" and self._tokens.use(bearer(seen)) is None:
            return api_error(seen.path, 401, "The access token is invalid")
        if self._tape is None:
            return api_error(seen.path, 501, "No test is running.")
        answer = self._tape.answer(self._as_recorded(seen))
        return self._as_here(answer) if isinstance(answer, Answer) else self._later(answer)

    async def _later(self, answer: Awaitable[Answer]) -> Answer:
        return self._as_here(await answer)

    def _as_recorded(self, seen: SeenRequest) -> SeenRequest:
        body, query = seen.body, seen.query
        for there, here in self._origins:
            body = body.replace(here.encode(), there.encode())
            query = query.replace(here, there).replace(quote(here, safe=""), quote(there, safe=""))
        return seen if (body, query) == (seen.body, seen.query) else attrs.evolve(seen, body=body, query=query)

    def _as_here(self, answer: Answer) -> Answer:
        headers: CIMultiDict[str] = CIMultiDict()
        body = answer.body
        for name, value in answer.headers.items():
            for there, here in self._origins:
                value = value.replace(there, here)
            headers.add(name, value)
        for there, here in self._origins:
            body = body.replace(there.encode(), here.encode())
        if answer.status != 429:
            now = self._clock.now()
            headers.extend(RateLimitMeter(GENEROUS).headers(now))
        return Answer(answer.status, headers, body)
