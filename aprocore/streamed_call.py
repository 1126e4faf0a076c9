"""One streamed call: its request, and its response while the body is read."""

from __future__ import annotations

import warnings
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from .bounds import Bounds
from .engine import Engine
from .options import SendOptions, check_names, check_types
from .request_factory import RequestFactory
from .sansio.messages import StreamedResponse
from .unset import UNSET

__all__ = ["streamed_call"]


@asynccontextmanager
async def streamed_call(
    method: str,
    path: str,
    default_company: int | str | None,
    options: SendOptions,
    bounds: Bounds,
    requests: RequestFactory,
    engine: Engine,
    monotonic: Callable[[], float],
) -> AsyncIterator[StreamedResponse]:
    """Send a request and yield the response before its body is read.

    Args:
        method: HTTP method.
        path: API path, or the URL of a file or of an upload segment.
        default_company: the company id of the session, for calls without one.
        options: options of the call.
        bounds: limits of the session's calls, for options that the call does not set.
        requests: factory of the request.
        engine: engine of the session's user.
        monotonic: clock, in seconds.

    Raises:
        ProcoreError: the call failed, or reading the body did.
        TypeError: an option does not exist.
    """
    check_names("stream", options, SendOptions.__optional_keys__)
    check_types(path=path)
    bounds = bounds.replace(
        options.get("timeout"),
        options.get("retry"),
        options.get("max_wait", UNSET),
        options.get("urgent", False),
        options.get("idempotent", False),
    )
    started = monotonic()
    request, location = await requests.build_streamed(method, path, default_company, options, bounds.timeout.total)
    spent = monotonic() - started
    async with engine.stream(request, location, bounds, spent) as response:
        try:
            yield response
        except GeneratorExit as error:
            # Raised here by garbage collection, not by the caller's block: the context manager was not exited.
            if error.__traceback__ is not None and error.__traceback__.tb_next is None:
                warnings.warn(f"The stream of {request.line} was never closed.", ResourceWarning, stacklevel=2)
            raise
