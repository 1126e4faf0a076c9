"""The way of a request through the sandbox, from whichever origin it came to."""

from __future__ import annotations

import asyncio
import itertools
import re
import ssl
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Protocol

from aiohttp import web

from ...errors import ConfigurationError
from ..clock import SandboxClock
from ..ui.dashboard import is_overview
from .blob_store import BlobWriter
from .body_reader import forget, read_body, receive
from .fault_injector import FaultInjector
from .faults import Faults
from .listener import LOOPBACK, Listener, number_of
from .request_log import Origin, RequestLog, SeenRequest
from .response import Answer, api_error
from .response_writer import ResponseWriter

__all__ = ["LOOPBACK", "RequestHandler", "RequestProcessor"]

#: Names by which loopback may be called. Any other is a page elsewhere whose name was pointed here (DNS rebinding).
_LOOPBACK_HOST = re.compile(r"(?:127\.0\.0\.1|localhost|\[::1\])(?::[0-9]{1,5})?", re.IGNORECASE)


class RequestProcessor(Protocol):
    """What answers behind the sockets, at once or later."""

    def arrival(self, seen: SeenRequest) -> BlobWriter | None: ...
    def arrived(self, seen: SeenRequest) -> None: ...
    def skipped(self, seen: SeenRequest) -> None: ...
    def process(self, seen: SeenRequest) -> Answer | Awaitable[Answer]: ...


class RequestHandler:
    """Listens on loopback, enters each request into the ledger, lets faults happen, and sends the answer.

    It owns no task group: it may be opened in one task and closed in another of the same event loop.
    """

    def __init__(
        self,
        *,
        ledger: RequestLog,
        faults: Faults,
        clock: SandboxClock,
        backend: RequestProcessor,
        run_id: str,
        overview: Callable[[SeenRequest], Answer] | None = None,
        plain: bool = False,
        control: Callable[[SeenRequest], Answer] | None = None,
    ) -> None:
        self._ledger = ledger
        self._faults = faults
        self._clock = clock
        self._backend = backend
        self._run_id = run_id
        self._plain = plain
        #: Answers people who look at it, beside the ledger and the faults.
        self._overview = overview
        #: Answers on an origin of its own, beside the ledger and the faults.
        self._control = control
        self._request_numbers = itertools.count(1)
        self._connection_numbers = itertools.count(1)
        self._listeners: list[Listener] = []
        self._sender = ResponseWriter(clock)
        self._failing = FaultInjector(self._sender, self._processed, backend.skipped)
        self._loop: asyncio.AbstractEventLoop | None = None

    async def open(self, context: ssl.SSLContext, port: int) -> dict[Origin, int]:
        """Begin to listen and return the ports; with ``port`` the API has it, and those that people type the next.

        Raises:
            ConfigurationError: a port cannot be had.
        """
        self._loop = asyncio.get_running_loop()
        ports: dict[Origin, int] = {}
        fixed: tuple[Origin, ...] = ("api", "login", "storage", *(("plain",) if self._plain else ()))
        anywhere: tuple[Origin, ...] = ("foreign", *(("control",) if self._control else ()))
        for offset, origin in enumerate((*fixed, *anywhere)):
            serve = partial(self._serve, origin)
            listener = Listener(serve, self._connection_numbers, port + offset if port and origin in fixed else 0)
            await listener.open(None if origin == "plain" else context)
            self._listeners.append(listener)
            if self._loop is None:
                await self.close()
                raise ConfigurationError("The sandbox was closed as it started.", hint="Make another.")
            ports[origin] = listener.port
        return ports

    async def close(self) -> None:
        """Stop listening and end every connection at once, with whatever is held or delayed on it."""
        self._failing.drop()
        for each in self._listeners:
            each.stop()
        for each in self._listeners:
            await each.shutdown()
        for each in self._listeners:
            await each.close()
        self._listeners.clear()
        self._loop = None

    def drop_paused(self) -> None:
        """End the connections on which something is held or delayed; any thread may say so."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._failing.drop)

    # -- one request

    async def _serve(self, origin: Origin, request: web.BaseRequest) -> web.StreamResponse:
        path, _, query = request.raw_path.partition("?")
        aside = self._overview if is_overview(origin, request.method, path, request.headers) else None
        if origin == "control":
            aside = self._control
        number = next(self._request_numbers) if aside is None else 0
        seen = SeenRequest(
            number=number,
            origin=origin,
            method=request.method,
            path=path,
            query=query,
            headers=request.headers,
            at=self._clock.now(),
            connection=number_of(request),
            client_port=_client_port(request),
            request_id=f"{self._run_id}-{number:012x}",
        )
        if aside is None:
            self._ledger.add(seen)
        if not _LOOPBACK_HOST.fullmatch(request.headers.get("Host", "")):
            return await self._sender.send(
                request, seen, api_error(path, 421, "This server answers to loopback names only.")
            )
        seen.arrival = self._backend.arrival(seen)
        reading = read_body(request, seen) if seen.arrival is None else receive(request, seen, seen.arrival)
        try:
            return await self._serve_read(request, seen, aside, await reading)
        finally:
            forget(seen)

    async def _serve_read(
        self,
        request: web.BaseRequest,
        seen: SeenRequest,
        aside: Callable[[SeenRequest], Answer] | None,
        refusal: Answer | None,
    ) -> web.StreamResponse:
        if refusal is not None:
            return await self._sender.send(request, seen, refusal)
        if aside is not None:
            return await self._sender.send(request, seen, aside(seen))
        if seen.origin == "foreign":
            return await self._sender.send(request, seen, Answer(body={}))
        self._backend.arrived(seen)
        fault = self._faults.take(seen)
        if fault is None:
            return await self._sender.send(request, seen, await self._processed(seen))
        return await self._failing.fail(request, seen, fault)

    async def _processed(self, seen: SeenRequest) -> Answer:
        answer = self._backend.process(seen)
        return answer if isinstance(answer, Answer) else await answer


def _client_port(request: web.BaseRequest) -> int:
    peer = request.transport and request.transport.get_extra_info("peername")
    return peer[1] if peer else 0
