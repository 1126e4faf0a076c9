"""Closing of a session before its event loop ends, or from outside of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable

from ..session import Session

__all__ = ["ClosedWithItsLoop"]


class ClosedWithItsLoop:
    """A session that is closed before its event loop ends, without control over that loop.

    Uses an asynchronous generator that starts when the session opens: ``asyncio.run`` and ``asyncio.Runner``, and with
    them anyio and pytest-asyncio, close a loop's generators (``loop.shutdown_asyncgens``) before the loop.
    """

    def __init__(self, session: Session, before_close: Callable[[], None]) -> None:
        """Watch a session that is not open yet; ``before_close`` is called before it is closed."""
        self._session = session
        self._before_close = before_close
        self._loop: asyncio.AbstractEventLoop | None = None
        self._generator: AsyncGenerator[None] | None = None
        session._resources.on_open = self._start  # noqa: SLF001 -- a hook for this class only

    def _start(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._generator = self._close_at_end()
        try:
            # Runs the generator up to its yield; nothing is awaited before it.
            self._generator.__anext__().send(None)
        except StopIteration:
            pass

    async def _close_at_end(self) -> AsyncGenerator[None]:
        try:
            yield
        finally:
            self._before_close()
            await self._session.aclose()

    def close(self) -> None:
        """Close the session now, from outside of its event loop."""
        loop, generator = self._loop, self._generator
        if loop is None or generator is None or loop.is_closed():
            return
        if loop.is_running():
            asyncio.run_coroutine_threadsafe(_aclose(generator), loop)
        else:
            loop.run_until_complete(_aclose(generator))


async def _aclose(generator: AsyncGenerator[None]) -> None:
    await generator.aclose()
