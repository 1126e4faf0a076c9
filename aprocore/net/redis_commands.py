"""Commands to a Redis, with a new connection for each: repeated once if it is lost, with errors without secrets."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from ..errors import ConfigurationError
from ..types import Secret
from .redis_client import redis_client
from .token_stores.base import StoreUnavailableError

__all__ = ["RedisCommands", "repeat_if_lost"]

T = TypeVar("T")

_WRITE = """
local version = redis.call('HGET', KEYS[1], 'version') or ''
if version == ARGV[2] then return 1 end
if ARGV[1] ~= version then return 0 end
redis.call('HSET', KEYS[1], 'version', ARGV[2], 'record', ARGV[3])
if KEYS[2] then redis.call('DEL', KEYS[2]) end
return 1
"""


class RedisCommands:
    """Commands of which each uses a new connection, so that none is shared by event loops or forks.

    Each may be sent twice if its connection breaks: the second has to have no further effect, and the same result.
    """

    def __init__(self, url: Secret, address: str, *, timeout: float) -> None:
        """Create a client without I/O. ``address`` is for messages; ``timeout`` limits each command, in seconds."""
        self._url = url
        self._address = address
        self._timeout = timeout

    async def execute(self, command: str, *arguments: Any) -> Any:
        """Return the reply to a command."""

        async def execute(client: Any) -> Any:
            return await getattr(client, command)(*arguments)

        return await self.run(execute)

    async def run(self, work: Callable[[Any], Awaitable[T]]) -> T:
        """Return the result of ``work`` with a new client.

        Raises:
            StoreUnavailableError: the Redis can't be used.
            ConfigurationError: it rejected the credentials.
        """

        async def connected() -> T:
            client = redis_client(self._url, timeout=self._timeout, decode_responses=True)
            try:
                return await work(client)
            finally:
                # A cancelled close would leave the connection open.
                await asyncio.shield(client.aclose())

        return await repeat_if_lost(connected, self._address)

    async def write_version(
        self, name: str, record: str, *, version: str, expected: str, remove: str | None = None
    ) -> bool:
        """Write the record of a hash with a new version, and return whether the version before was ``expected``.

        An empty ``expected`` is for one that does not exist. ``remove`` is another key that is deleted with it.
        """
        names = (name,) if remove is None else (name, remove)
        return bool(await self.execute("eval", _WRITE, len(names), *names, expected, version, record))


async def repeat_if_lost(work: Callable[[], Awaitable[T]], address: str) -> T:
    """Return the result of ``work``, which is repeated once if its connection was lost.

    Raises:
        StoreUnavailableError: the Redis can't be used.
        ConfigurationError: it rejected the credentials.
    """
    import redis.asyncio

    # The client's own errors may contain the command, with a token or an event, or the URL, with a password.
    try:
        try:
            return await work()
        except redis.asyncio.AuthenticationError:
            raise
        except (redis.asyncio.ConnectionError, ConnectionError):
            # A connection breaks when Redis is restarted or fails over.
            return await work()
    except redis.asyncio.AuthenticationError:
        raise ConfigurationError(f"The Redis at {address} rejected the user or the password in the URL.") from None
    except (redis.asyncio.RedisError, OSError, ValueError) as error:
        # Errors of Redis begin with a code: READONLY, OOM, WRONGTYPE.
        code = str(error).partition(" ")[0]
        reason = code if code.isalpha() and code.isupper() else type(error).__name__
        raise StoreUnavailableError(f"the Redis at {address} cannot be used: {reason}") from None
