"""Storage of the shared rate limit state: one Redis key, updated by compare-and-swap."""

from __future__ import annotations

import secrets
from typing import Any, Protocol

import attrs

from ...types import Secret
from ..redis_client import redis_client

__all__ = ["RedisStateStore", "SharedStateLostError", "SharedStateStore", "StoredState"]

# The clock is read in the same script, so that a later caller gets a later time.
_SWAP = """
local time = redis.call('TIME')
local version = redis.call('HGET', KEYS[1], 'version') or ''
if ARGV[1] ~= '' and ARGV[2] == version then
    redis.call('HSET', KEYS[1], 'version', ARGV[1], 'state', ARGV[3])
    redis.call('PEXPIRE', KEYS[1], ARGV[4])
    return {time[1], time[2], 1}
end
return {time[1], time[2], 0, version, redis.call('HGET', KEYS[1], 'state') or ''}
"""


class SharedStateLostError(Exception):
    """The shared state is unavailable."""


@attrs.frozen
class StoredState:
    """Result of reading or replacing the shared state."""

    server_time: float
    """Unix seconds, by the clock of the Redis server."""
    swapped: bool
    """Whether the state was replaced."""
    version: bytes = b""
    """The version of the stored state, if it was not replaced."""
    data: bytes = b""
    """The stored state, if it was not replaced."""


class SharedStateStore(Protocol):
    """Storage of one state that is shared by processes."""

    async def read(self) -> StoredState:
        """Return the stored state.

        Raises:
            SharedStateLostError: the store can't be reached.
        """
        ...

    async def swap(self, version: bytes, data: bytes) -> StoredState:
        """Replace the state if it still has that version (compare-and-swap).

        Raises:
            SharedStateLostError: the store can't be reached; the state may or may not have been replaced.
        """
        ...

    async def aclose(self) -> None:
        """Close the connection, which is opened again when needed."""
        ...


class RedisStateStore:
    """Shared state in Redis."""

    def __init__(self, url: Secret, key: str, *, timeout: float, lifetime: float) -> None:
        """Create a store without I/O. ``timeout`` limits each command; the state expires after ``lifetime`` seconds."""
        # Imported here, because a slow import during the first command would count as a timeout of Redis.
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

    async def swap(self, version: bytes, data: bytes) -> StoredState:
        return await self._run(secrets.token_hex(8), version, data)

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
            # The error's text may show the URL with its password.
            raise SharedStateLostError(type(error).__name__) from None

    def _open(self) -> None:
        self._client = redis_client(self._url, timeout=self._timeout, decode_responses=False)
        self._script = self._client.register_script(_SWAP)
