"""Closing a session for somebody who is not on its event loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable

from ..session import Session

__all__ = ["ClosedWithItsLoop"]


class ClosedWithItsLoop:
    """Closes a session before the event loop ends on which it was opened, whoever runs that loop.

    By an asynchronous generator that begins as the session opens: ``asyncio.run``, ``asyncio.Runner`` and with them
    anyio and pytest-asyncio end those of a loop (``loop.shutdown_asyncgens``) before they close it.
    """

    def __init__(self, session: Session, before: Callable[[], None]) -> None:
        """Watch a session that is not open yet; ``before`` is called as it is about to be closed."""
        self._session = session
        self._before = before
        self._loop: asyncio.AbstractEventLoop | None = None
        self._life: AsyncGenerator[None] | None = None
        session._runtime.on_open = self._begin  # noqa: SLF001 -- nobody else needs to know

    def _begin(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._life = self._until_the_end()
        try:
            # As far as its yield, at once: nothing is awaited before it.
            self._life.__anext__().send(None)
        except StopIteration:
            pass

    async def _until_the_end(self) -> AsyncGenerator[None]:
        try:
            yield
        finally:
            self._before()
            await self._session.aclose()

    def close(self) -> None:
        """Close it now, from outside of the event loop."""
        loop, life = self._loop, self._life
        if loop is None or life is None or loop.is_closed():
            return
        if loop.is_running():
            asyncio.run_coroutine_threadsafe(_end(life), loop)
        else:
            loop.run_until_complete(_end(life))


async def _end(life: AsyncGenerator[None]) -> None:
    await life.aclose()
