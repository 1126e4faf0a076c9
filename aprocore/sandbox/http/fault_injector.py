"""How faults happen to a request, on its connection."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Awaitable, Callable
from typing import Any, cast

from aiohttp import web

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
from .response_writer import ResponseWriter, Sent, break_off

__all__ = ["FaultInjector"]


class FaultInjector:
    """Lets faults happen, around ``process``, which does what a request wants, or ``skipped``, which is told not to."""

    def __init__(
        self,
        sender: ResponseWriter,
        process: Callable[[SeenRequest], Awaitable[Answer]],
        skipped: Callable[[SeenRequest], None],
    ) -> None:
        self._sender = sender
        self._process = process
        self._skipped = skipped
        #: Requests that are held, delayed or trickle.
        self.paused: set[asyncio.Task[Any]] = set()

    async def fail(self, request: web.BaseRequest, seen: SeenRequest, fault: Fault) -> web.StreamResponse:
        """Answer a request as the fault has it, or not at all."""
        step: Fault | None = fault
        while isinstance(step, Delay | Hold):
            await self._pause(step)
            step = step.then
        if isinstance(step, ResetBefore | Answer) or (isinstance(step, Raw) and not step.after):
            self._skipped(seen)
            return await self._instead(request, seen, step)
        answer = await self._process(seen)
        if step is None:
            return await self._sender.send(request, seen, answer)
        return await self._afterwards(request, seen, answer, step)

    def drop(self) -> None:
        """End the connections of what is held, delayed or trickles."""
        for task in self.paused:
            task.cancel()

    async def _instead(
        self, request: web.BaseRequest, seen: SeenRequest, step: Answer | Raw | ResetBefore
    ) -> web.StreamResponse:
        if isinstance(step, ResetBefore):
            break_off(request, reset=True)
            return web.Response()
        seen.scripted = True
        return _send_raw(request, step.data) if isinstance(step, Raw) else await self._sender.send(request, seen, step)

    async def _afterwards(
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
            request.transport.write(self._sender.whole(seen, answer, answer.first(step.after)))
        break_off(request, reset=isinstance(step, ResetAfter) or (isinstance(step, Truncate) and step.reset))
        return web.Response()

    def _send_twice(
        self, request: web.BaseRequest, seen: SeenRequest, answer: Answer, step: Unsolicited
    ) -> web.StreamResponse:
        transport = request.transport
        if transport is not None and not transport.is_closing():
            # In one piece, so that the client cannot have sent its next request before the second answer is there.
            first = self._sender.whole(seen, answer, answer.first(answer.size))
            second = self._sender.whole(seen, step.answer, step.answer.body)
            transport.write(first + second)
            seen.answered = True
        return Sent()

    async def _send_slowly(
        self, request: web.BaseRequest, seen: SeenRequest, answer: Answer, step: Trickle
    ) -> web.StreamResponse:
        data = self._sender.whole(seen, answer, answer.first(answer.size))
        for place in range(len(data)):
            await self._pause(Delay(step.every))
            transport = request.transport
            if transport is None or transport.is_closing():
                return Sent()
            transport.write(data[place : place + 1])
        seen.answered = True
        return Sent()

    async def _pause(self, step: Delay | Hold) -> None:
        task = cast("asyncio.Task[Any]", asyncio.current_task())
        self.paused.add(task)
        try:
            if isinstance(step, Delay):
                await asyncio.sleep(step.seconds)
            else:
                step.reached.set()
                await step.released.wait()
        finally:
            self.paused.discard(task)


def _send_raw(request: web.BaseRequest, data: bytes) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.write(data)
    break_off(request, reset=False)
    return web.Response()
