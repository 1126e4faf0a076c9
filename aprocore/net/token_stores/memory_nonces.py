"""Used nonces in the memory of one process."""

from __future__ import annotations

from ..clock import SYSTEM_CLOCK, Clock
from .base import NonceStore

__all__ = ["MemoryNonces"]

# Maximum number of nonces. With more, the oldest one is forgotten before its time.
_MAX = 100_000


class MemoryNonces(NonceStore):
    """Used nonces of one process, each until its deadline; those with the same number of seconds expire in order."""

    def __init__(self, clock: Clock = SYSTEM_CLOCK) -> None:
        self._clock = clock
        self._deadlines: dict[str, float] = {}

    async def use_once(self, nonce: str, seconds: float) -> bool:
        now, deadlines = self._clock.time(), self._deadlines
        while deadlines and (next(iter(deadlines.values())) <= now or len(deadlines) >= _MAX):
            del deadlines[next(iter(deadlines))]
        if deadlines.get(nonce, now) > now:
            return False
        deadlines[nonce] = now + seconds
        return True
