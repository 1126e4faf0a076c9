"""Request pipeline shared by all sandbox origins."""

from __future__ import annotations

import asyncio
import itertools
import ssl
from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import partial
from typing import Protocol

from aiohttp import web
from multidict import CIMultiDictProxy

from ...errors import ConfigurationError
from ..clock import SandboxClock
from ..clock_waits import ClockWaits
from .blob_store import BlobWriter
from .body_reader import discard_body, read_body, store_body
from .connect_proxy import ConnectProxy, Tunnel
from .fault_injector import FaultInjector
from .faults import Faults
from .host_names import LOOPBACK_NAMES, PROCORE_HOSTS, HostNames
from .listener import LOOPBACK, ConnectionFactory, HttpServer, Listener, connection_number
from .request_log import Origin, RequestLog, SeenRequest
from .response import Answer, api_error
from .response_writer import ResponseWriter
from .tls import Certificates

__all__ = ["LOOPBACK", "PageHandler", "RequestHandler", "RequestProcessor"]

_HTTPS_PORT = 443
_WRONG_HOST = "The sandbox does not answer for this host. Other names than those of loopback are added by an option."


class RequestProcessor(Protocol):
    """Request handling behind the sockets; a response may be awaitable."""

    def open_body_writer(self, request: SeenRequest) -> BlobWriter | None: ...
    def on_request(self, request: SeenRequest) -> None: ...
    def on_skipped(self, request: SeenRequest) -> None: ...
    def process(self, request: SeenRequest) -> Answer | Awaitable[Answer]: ...


class PageHandler(Protocol):
    """Handler of web pages, whose requests are not logged and have no faults."""

    def accepts(self, origin: Origin, method: str, path: str, headers: CIMultiDictProxy[str]) -> bool: ...
    def answer(self, request: SeenRequest, /) -> Answer: ...


class RequestHandler:
    """Server of all origins: listens on loopback, logs requests, injects faults, and sends responses.

    It has no task group, so it may be opened in one task and closed in another of the same event loop.
    """

    def __init__(
        self,
        *,
        request_log: RequestLog,
        faults: Faults,
        clock: SandboxClock,
        waits: ClockWaits,
        processor: RequestProcessor,
        run_id: str,
        dashboard: PageHandler | None = None,
        plain: bool = False,
        proxy: bool = False,
        hosts: Iterable[str] = (),
        control: Callable[[SeenRequest], Answer] | None = None,
    ) -> None:
        self._request_log = request_log
        self._faults = faults
        self._clock = clock
        self._processor = processor
        self._run_id = run_id
        self._plain = plain
        self._proxy = proxy
        self._hosts = HostNames(LOOPBACK_NAMES, hosts)
        self._dashboard = dashboard
        # Handles the control origin's requests, which are not logged and have no faults.
        self._control = control
        self._request_numbers = itertools.count(1)
        self._connection_numbers = itertools.count(1)
        self._listeners: list[Listener] = []
        self._sender = ResponseWriter(clock)
        self._fault_injector = FaultInjector(self._sender, self._process, processor.on_skipped, waits)
        self._loop: asyncio.AbstractEventLoop | None = None

    async def open(self, certificates: Certificates, port: int) -> dict[Origin, int]:
        """Listen and return the ports; ``port`` is that of the API, the other public origins use the following ones.

        Raises:
            ConfigurationError: a port can't be bound.
        """
        self._loop = asyncio.get_running_loop()
        ports: dict[Origin, int] = {}
        public: tuple[Origin, ...] = ("api", "login", "storage", *(("plain",) if self._plain else ()))
        internal: tuple[Origin, ...] = ("foreign", *(("control",) if self._control else ()))
        servers: dict[int, HttpServer] = {}
        for offset, origin in enumerate((*public, *internal)):
            server = self._new_server(origin, self._hosts)
            own_port = port + offset if port and origin in public else 0
            ports[origin] = await self._listen(server, own_port, None if origin == "plain" else certificates.server)
            if origin != "plain":
                servers[ports[origin]] = server
        if self._proxy:
            proxy = self._new_proxy(certificates, servers)
            ports["proxy"] = await self._listen(proxy, port + len(public) if port else 0, None)
        return ports

    async def _listen(self, server: ConnectionFactory, port: int, context: ssl.SSLContext | None) -> int:
        listener = Listener(server, port)
        await listener.open(context)
        self._listeners.append(listener)
        if self._loop is None:
            await self.close()
            raise ConfigurationError("The sandbox was closed while it started.", hint="Create a new one.")
        return listener.port

    def _new_server(self, origin: Origin, hosts: HostNames) -> HttpServer:
        return HttpServer(partial(self._serve, origin, hosts), self._connection_numbers)

    def _new_proxy(self, certificates: Certificates, own_servers: Mapping[int, HttpServer]) -> ConnectProxy:
        """Return a proxy to Procore's hosts, and to this sandbox's own ports: its URLs of files name them."""
        context = certificates.new_server(PROCORE_HOSTS)
        servers = {host: self._new_server(origin, HostNames((host,))) for host, origin in PROCORE_HOSTS.items()}

        def find(host: str, port: int) -> Tunnel | None:
            if port == _HTTPS_PORT and host in servers:
                return Tunnel(servers[host], context)
            server = own_servers.get(port) if host in LOOPBACK_NAMES else None
            return None if server is None else Tunnel(server, certificates.server)

        return ConnectProxy(find, servers.values(), PROCORE_HOSTS)

    async def close(self) -> None:
        """Stop listening and close every connection immediately, including those of held or delayed requests."""
        self._fault_injector.cancel_paused()
        for listener in self._listeners:
            listener.stop()
        for listener in self._listeners:
            await listener.shutdown()
        for listener in self._listeners:
            await listener.close()
        self._listeners.clear()
        self._loop = None

    def drop_paused(self) -> None:
        """Close the connections of held or delayed requests; thread-safe."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._fault_injector.cancel_paused)

    # -- one request

    async def _serve(self, origin: Origin, hosts: HostNames, request: web.BaseRequest) -> web.StreamResponse:
        path, _, query = request.raw_path.partition("?")
        page_handler, dashboard = self._control if origin == "control" else None, self._dashboard
        if dashboard is not None and dashboard.accepts(origin, request.method, path, request.headers):
            page_handler = dashboard.answer
        number = next(self._request_numbers) if page_handler is None else 0
        seen = SeenRequest(
            number=number,
            origin=origin,
            method=request.method,
            path=path,
            query=query,
            headers=request.headers,
            at=self._clock.now(),
            connection=connection_number(request),
            client_port=_client_port(request),
            request_id=f"{self._run_id}-{number:012x}",
        )
        if page_handler is None:
            self._request_log.add(seen)
        if not hosts.accept(request.headers.get("Host", "")):
            return await self._sender.send(request, seen, api_error(path, 421, _WRONG_HOST))
        seen.body_writer = self._processor.open_body_writer(seen)
        reading = read_body(request, seen) if seen.body_writer is None else store_body(request, seen, seen.body_writer)
        try:
            return await self._respond(request, seen, page_handler, await reading)
        finally:
            discard_body(seen)

    async def _respond(
        self,
        request: web.BaseRequest,
        seen: SeenRequest,
        page_handler: Callable[[SeenRequest], Answer] | None,
        error: Answer | None,
    ) -> web.StreamResponse:
        if error is not None:
            return await self._sender.send(request, seen, error)
        if page_handler is not None:
            return await self._sender.send(request, seen, page_handler(seen))
        if seen.origin == "foreign":
            return await self._sender.send(request, seen, Answer(body={}))
        self._processor.on_request(seen)
        fault = self._faults.take(seen)
        if fault is None:
            return await self._sender.send(request, seen, await self._process(seen))
        return await self._fault_injector.apply(request, seen, fault)

    async def _process(self, seen: SeenRequest) -> Answer:
        answer = self._processor.process(seen)
        return answer if isinstance(answer, Answer) else await answer


def _client_port(request: web.BaseRequest) -> int:
    peer = request.transport and request.transport.get_extra_info("peername")
    return peer[1] if peer else 0
