"""Where processes keep the ledger of a token's calls: in one key of a Redis."""

from __future__ import annotations

import secrets
from typing import Any, Protocol

import attrs

from ...types import Secret
from ..redis_client import redis_client

__all__ = ["RedisStateStore", "SharedStateLostError", "SharedStateStore", "StoredState"]

# The clock is read in the same step, so that who comes later has a later moment.
_SWAP = """
local time = redis.call('TIME')
local version = redis.call('HGET', KEYS[1], 'version') or ''
if ARGV[1] ~= '' and ARGV[2] == version then
    redis.call('HSET', KEYS[1], 'version', ARGV[1], 'ledger', ARGV[3])
    redis.call('PEXPIRE', KEYS[1], ARGV[4])
    return {time[1], time[2], 1}
end
return {time[1], time[2], 0, version, redis.call('HGET', KEYS[1], 'ledger') or ''}
"""


class SharedStateLostError(Exception):
    """The ledger cannot be had now."""


@attrs.frozen
class StoredState:
    """What there was when the ledger was read, or was to be replaced."""

    #: Unix seconds, by the clock of its server.
    moment: float
    #: Whether it was replaced.
    swapped: bool
    version: bytes = b""
    ledger: bytes = b""


class SharedStateStore(Protocol):
    """Keeps one ledger for many processes."""

    async def read(self) -> StoredState:
        """Return the ledger.

        Raises:
            SharedStateLostError: it cannot be reached.
        """
        ...

    async def swap(self, version: bytes, ledger: bytes) -> StoredState:
        """Put ``ledger`` in the place of the one with that version, unless somebody else has.

        Raises:
            SharedStateLostError: it cannot be reached, and may have been replaced or not.
        """
        ...

    async def aclose(self) -> None:
        """Let go of the connection; it is opened again where it is needed."""
        ...


class RedisStateStore:
    """A ledger in a Redis."""

    def __init__(self, url: Secret, key: str, *, timeout: float, lifetime: float) -> None:
        """Make one without I/O. ``timeout`` bounds a question; the ledger is kept for ``lifetime`` seconds."""
        # Importing it takes longer than many a question, and would be taken for a Redis that does not answer.
        import redis.asyncio

        self._redis = redis.asyncio
        self._url = url
        self._key = key
        self._timeout = timeout
        self._lifetime = round(lifetime * 1000)
        self._client: Any = None
        self._script: Any = None

    async def read(self) -> StoredState:
        return await self._run("", b"", b"")

    async def swap(self, version: bytes, ledger: bytes) -> StoredState:
        return await self._run(secrets.token_hex(8), version, ledger)

    async def aclose(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    async def _run(self, *arguments: str | bytes) -> StoredState:
        try:
            if self._client is None:
                self._open()
            reply = await self._script(keys=[self._key], args=[*arguments, self._lifetime])
            seconds, microseconds, swapped, *rest = reply
            return StoredState(int(seconds) + int(microseconds) / 1e6, bool(swapped), *rest)
        except (self._redis.RedisError, OSError, ValueError, TypeError) as error:
            # Its text may show what it was made of.
            raise SharedStateLostError(type(error).__name__) from None

    def _open(self) -> None:
        self._client = redis_client(self._url, timeout=self._timeout, decode_responses=False)
        self._script = self._client.register_script(_SWAP)
