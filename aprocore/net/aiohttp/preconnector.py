"""Connections that are opened before a call needs them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from .private_api import Connection

__all__ = ["Preconnector"]

_log = logging.getLogger("aprocore.connections")

# Seconds that a connection may take that no call waits for yet; a call that waits for it has a timeout of its own.
TIMEOUT = 10.0


class Preconnector:
    """Opens connections ahead of the calls that need them, at most one at a time to each origin.

    A failure is only logged: the call that needs the connection opens one itself, and reports its failure.
    """

    def __init__(
        self,
        connect: Callable[[str, float], Coroutine[Any, Any, Connection]],
        keep: Callable[[str, Connection], None],
    ) -> None:
        """Create a preconnector.

        Args:
            connect: opens a connection to an origin within seconds.
            keep: called with a connection that no call has waited for.
        """
        self._connect = connect
        self._keep = keep
        self._pending: dict[str, asyncio.Task[Connection | None]] = {}

    def start(self, origin: str) -> None:
        """Begin to open a connection to ``origin``, unless that has begun before."""
        if origin not in self._pending:
            task = asyncio.get_running_loop().create_task(self._open(origin))
            self._pending[origin] = task
            task.add_done_callback(partial(self._opened, origin))

    async def take(self, origin: str) -> Connection | None:
        """Return the connection to ``origin`` that is being opened, once it is open; None without one.

        Only the first caller gets it. Cancelling that caller ends it as well.
        """
        task = self._pending.pop(origin, None)
        if task is None:
            return None
        try:
            return await task
        except asyncio.CancelledError:
            if task.done() and not task.cancelled() and (connection := task.result()) is not None:
                self._keep(origin, connection)
            raise

    async def aclose(self) -> None:
        """Cancel what no call waits for."""
        pending = list(self._pending.values())
        for task in pending:
            task.cancel()
        if pending:
            await asyncio.wait(pending)

    async def _open(self, origin: str) -> Connection | None:
        try:
            return await self._connect(origin, TIMEOUT)
        except Exception as error:  # a resolver may be third-party code and raise anything
            _log.debug("No connection to %s was opened ahead of a call: %s", origin, type(error).__name__)
            return None

    def _opened(self, origin: str, task: asyncio.Task[Connection | None]) -> None:
        if self._pending.get(origin) is not task:
            return  # it is the call's that waits for it
        del self._pending[origin]
        if not task.cancelled() and (connection := task.result()) is not None:
            self._keep(origin, connection)
