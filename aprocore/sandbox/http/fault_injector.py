"""Fault injection into a request, on its connection."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Awaitable, Callable
from typing import Any, cast

from aiohttp import web

from ..clock_waits import ClockWaits
from .faults import (
    Delay,
    Fault,
    Hold,
    Raw,
    ResetAfter,
    ResetBefore,
    Rewrite,
    Trickle,
    Truncate,
    TruncateGzip,
    Unsolicited,
)
from .request_log import SeenRequest
from .response import Answer
from .response_writer import AlreadySent, ResponseWriter, close_connection

__all__ = ["FaultInjector"]


class FaultInjector:
    """Fault injection into requests.

    ``process`` handles a request; ``on_skipped`` is called instead for a request that a fault replaces.
    """

    def __init__(
        self,
        sender: ResponseWriter,
        process: Callable[[SeenRequest], Awaitable[Answer]],
        on_skipped: Callable[[SeenRequest], None],
        waits: ClockWaits,
    ) -> None:
        self._sender = sender
        self._waits = waits
        self._process = process
        self._on_skipped = on_skipped
        self.paused: set[asyncio.Task[Any]] = set()
        """Tasks of requests that are held, delayed or sent slowly."""

    async def apply(self, request: web.BaseRequest, seen: SeenRequest, fault: Fault) -> web.StreamResponse:
        """Apply the fault: send the response that it specifies, or none."""
        step: Fault | None = fault
        while isinstance(step, Delay | Hold):
            await self._pause(step)
            step = step.then
        if isinstance(step, ResetBefore | Answer) or (isinstance(step, Raw) and not step.after):
            self._on_skipped(seen)
            return await self._replace_answer(request, seen, step)
        answer = await self._process(seen)
        if step is None:
            return await self._sender.send(request, seen, answer)
        return await self._change_answer(request, seen, answer, step)

    def cancel_paused(self) -> None:
        """Close the connections of requests that are held, delayed or sent slowly."""
        for task in self.paused:
            task.cancel()

    async def _replace_answer(
        self, request: web.BaseRequest, seen: SeenRequest, step: Answer | Raw | ResetBefore
    ) -> web.StreamResponse:
        if isinstance(step, ResetBefore):
            close_connection(request, reset=True)
            return web.Response()
        seen.scripted = True
        return _send_raw(request, step.data) if isinstance(step, Raw) else await self._sender.send(request, seen, step)

    async def _change_answer(
        self, request: web.BaseRequest, seen: SeenRequest, answer: Answer, step: Fault
    ) -> web.StreamResponse:
        seen.status, seen.answer_bytes = answer.status, answer.size
        if isinstance(step, Rewrite):
            seen.scripted = True
            return await self._sender.send(request, seen, step.change(answer))
        if isinstance(step, TruncateGzip):
            packed = gzip.compress(answer.first(answer.size), mtime=0)[: -step.missing]
            answer.headers["Content-Encoding"] = "gzip"
            response = await self._sender.send(request, seen, Answer(answer.status, answer.headers, packed))
            seen.answered = False
            return response
        if isinstance(step, Unsolicited):
            return self._send_twice(request, seen, answer, step)
        if isinstance(step, Raw):
            return _send_raw(request, step.data)
        if isinstance(step, Trickle):
            return await self._send_slowly(request, seen, answer, step)
        if isinstance(step, Truncate) and request.transport is not None:
            request.transport.write(self._sender.encode(seen, answer, answer.first(step.after)))
        close_connection(request, reset=isinstance(step, ResetAfter) or (isinstance(step, Truncate) and step.reset))
        return web.Response()

    def _send_twice(
        self, request: web.BaseRequest, seen: SeenRequest, answer: Answer, step: Unsolicited
    ) -> web.StreamResponse:
        transport = request.transport
        if transport is not None and not transport.is_closing():
            # In one write, so that the second answer arrives before the client can send its next request.
            first = self._sender.encode(seen, answer, answer.first(answer.size))
            second = self._sender.encode(seen, step.answer, step.answer.body)
            transport.write(first + second)
            seen.answered = True
        return AlreadySent()

    async def _send_slowly(
        self, request: web.BaseRequest, seen: SeenRequest, answer: Answer, step: Trickle
    ) -> web.StreamResponse:
        data = self._sender.encode(seen, answer, answer.first(answer.size))
        for index in range(len(data)):
            await self._pause(Delay(step.every))
            transport = request.transport
            if transport is None or transport.is_closing():
                return AlreadySent()
            transport.write(data[index : index + 1])
        seen.answered = True
        return AlreadySent()

    async def _pause(self, step: Delay | Hold) -> None:
        task = cast("asyncio.Task[Any]", asyncio.current_task())
        self.paused.add(task)
        try:
            if isinstance(step, Delay):
                await asyncio.sleep(step.seconds)
            else:
                step.reached.set()
                await self._until_released(step)
        finally:
            self.paused.discard(task)

    async def _until_released(self, hold: Hold) -> None:
        # A held request waits for the test, which may itself wait for the clock.
        self._waits.end()
        try:
            await hold.released.wait()
        finally:
            self._waits.begin()


def _send_raw(request: web.BaseRequest, data: bytes) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.write(data)
    close_connection(request, reset=False)
    return web.Response()
