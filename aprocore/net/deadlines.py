"""One timer for any number of deadlines."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable

__all__ = ["DeadlineTimer"]

#: A timer may ring a moment early, by the resolution of the event loop's clock: in seconds.
RESOLUTION = 0.001


class DeadlineTimer:
    """Has somebody look after deadlines when the nearest of them is due.

    A timer for each call would cost as much as the rest of its bookkeeping. This one is only ever moved nearer: while
    calls come and go in time, it rings once in a while, and the look finds nothing to do.
    """

    def __init__(self, look: Callable[[float], float]) -> None:
        """Make an alarm; ``look`` gets the event loop's time and returns when to look again (infinity: not at all)."""
        self._look = look
        self._timer: asyncio.TimerHandle | None = None
        #: By the event loop's clock; infinity while it is off.
        self.rings_at: float = math.inf

    def ring_by(self, moment: float) -> None:
        """See to it that somebody looks at ``moment``, by the event loop's clock, at the latest."""
        if moment < self.rings_at:
            if self._timer is not None:
                self._timer.cancel()
            self.rings_at = moment
            self._timer = asyncio.get_running_loop().call_at(moment, self._ring)

    def stop(self) -> None:
        """Switch it off."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self.rings_at = None, math.inf

    def _ring(self) -> None:
        self._timer, self.rings_at = None, math.inf
        self.ring_by(self._look(asyncio.get_running_loop().time() + RESOLUTION))
