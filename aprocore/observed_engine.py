"""Engine of a session with hooks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import attrs

from .bounds import Bounds
from .call_waits import take_preceding_wait
from .engine import Engine
from .errors import ProcoreError, ProtocolError
from .net.hook_runner import HookRunner, HookTimeoutError
from .observed_call import ObservedCall
from .sansio.hooks import Call
from .sansio.messages import Request, Response, StreamedResponse
from .sansio.redirects import FileLocation
from .sansio.response_errors import error_of

__all__ = ["ObservedEngine"]


@attrs.frozen(eq=False)
class ObservedEngine(Engine):
    """Engine that notifies hooks of the begin and the end of each call; they may answer it instead."""

    hooks: HookRunner = attrs.field(kw_only=True)

    async def perform(
        self,
        request: Request,
        bounds: Bounds,
        trusted: bool = True,
        stack: AsyncExitStack | None = None,
        spent: float = 0.0,
        call: ObservedCall | None = None,
    ) -> Response:
        if call is not None:
            return await Engine.perform(self, request, bounds, trusted, stack, spent, call)
        call = self._observed(request, bounds, spent)
        try:
            response = await self._begin(call, bounds, spent)
            if response is None:
                spent += call.elapsed
                response = await Engine.perform(self, request, bounds, trusted, stack, spent, call)
        except BaseException as error:
            await call.end(error)
            raise
        await call.end(response)
        return response

    @asynccontextmanager
    async def stream(
        self,
        request: Request,
        location: FileLocation,
        bounds: Bounds,
        spent: float = 0.0,
        call: ObservedCall | None = None,
    ) -> AsyncIterator[StreamedResponse]:
        call = self._observed(request, bounds, spent)
        async with AsyncExitStack() as stack:
            try:
                answer = await self._begin(call, bounds, spent)
                if answer is None:
                    streamed = Engine.stream(self, request, location, bounds, spent + call.elapsed, call)
                    response = await stack.enter_async_context(streamed)
                else:
                    response = _streamed(answer, request)
            except BaseException as error:
                await call.end(error)
                raise
            await call.end(response)
            yield response

    def _observed(self, request: Request, bounds: Bounds, spent: float) -> ObservedCall:
        query = request.target.partition("?")[2]
        call = Call(request.line, request.origin, query, request.company_id, self.manager.key.user)
        return ObservedCall(self.hooks, call, request, bounds.timeout.total - spent, self.resources.clock)

    async def _begin(self, call: ObservedCall, bounds: Bounds, spent: float) -> Response | None:
        """Return the answer of a hook, None if the call is to be sent."""
        self.resources.open()  # a closed session answers nothing
        preceding = take_preceding_wait()
        try:
            answer = await call.begin()
        except HookTimeoutError:
            state = bounds.new_state(call.request, spent=spent)
        except ProcoreError as error:
            error.request = error.request or call.request.line
            raise
        else:
            if preceding:
                call.waited("poll", preceding)
            return answer
        return state.final_response(state.deadline_error("a hook"))


def _streamed(answer: Response, request: Request) -> StreamedResponse:
    """Return the answer of a hook as a streamed response, or raise the error that it reports."""
    if answer.status >= 300:
        raise error_of(answer, request.line, reads=request.reads) or ProtocolError(
            "The answer of a hook has no body.", request=request.line
        )

    async def chunks() -> AsyncIterator[bytes]:
        yield answer.body

    fields: dict[str, Any] = {"attempts": 0, "elapsed": answer.elapsed, "request": request}
    return StreamedResponse(answer.status, answer.headers, chunks=chunks(), **fields)
