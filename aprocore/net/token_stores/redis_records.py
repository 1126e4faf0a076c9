"""Redis commands of the token store: versioned records, and locks with a time to live."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from ...errors import ConfigurationError
from ...types import RevealedSecret, Secret
from ..redis_client import redis_client
from .base import SIGN_OUT_LIFETIME, StoreUnavailableError

__all__ = ["RedisRecords"]

T = TypeVar("T")

# Each command may be sent twice if its connection breaks: the second has no further effect, and the same result.
# Versions are random, so that a record that was deleted and stored again does not match its old version.
_WRITE = """
local version = redis.call('HGET', KEYS[1], 'version') or ''
if version == ARGV[2] then return 1 end
if ARGV[1] ~= version then return 0 end
redis.call('HSET', KEYS[1], 'version', ARGV[2], 'record', ARGV[3])
redis.call('DEL', KEYS[2])
return 1
"""
_REMOVE = """
redis.call('SET', KEYS[2], '1', 'PX', ARGV[1])
return redis.call('DEL', KEYS[1])
"""
_ACQUIRE = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) and 1 or 0
"""
_EXTEND = "return redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('PEXPIRE', KEYS[1], ARGV[2]) or 0"
_RELEASE = "return redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('DEL', KEYS[1]) or 0"

# Number of records that are read at once.
_SCAN = 1_000

# Prefixes of keys, which other releases share.
_TOKEN, _LOCK, _SIGNED_OUT = "aprocore:token:", "aprocore:renewal:", "aprocore:signed-out:"
_USED = "aprocore:used:"


class RedisRecords:
    """Token records in Redis. Each command uses a new connection, so none is shared by event loops or forks.

    A token is refreshed about once an hour, so an open connection would have no advantage.
    """

    def __init__(self, url: Secret, address: str, *, timeout: float) -> None:
        """Create a client without I/O. ``address`` is for messages; ``timeout`` limits each command, in seconds."""
        import redis.asyncio

        self._redis = redis.asyncio
        self._url = url
        self._address = address
        self._timeout = timeout

    async def read(self, name: str) -> tuple[str, str]:
        version, record = await self._execute("hmget", _TOKEN + name, "version", "record")
        return version or "", RevealedSecret(record or "")

    async def write(self, name: str, record: str, expected: str) -> str | None:
        version = secrets.token_hex(8)
        arguments = (_TOKEN + name, _SIGNED_OUT + name, expected, version, record)
        return version if await self._execute("eval", _WRITE, 2, *arguments) else None

    async def remove(self, name: str) -> None:
        milliseconds = round(SIGN_OUT_LIFETIME * 1000)
        await self._execute("eval", _REMOVE, 2, _TOKEN + name, _SIGNED_OUT + name, milliseconds)

    async def is_signed_out(self, name: str) -> bool:
        return bool(await self._execute("exists", _SIGNED_OUT + name))

    async def acquire(self, name: str, owner: str, seconds: float) -> bool:
        return await self._take(_LOCK + name, owner, seconds)

    async def use_once(self, name: str, seconds: float) -> bool:
        return await self._take(_USED + name, secrets.token_hex(8), seconds)

    async def _take(self, name: str, owner: str, seconds: float) -> bool:
        return bool(await self._execute("eval", _ACQUIRE, 1, name, owner, round(seconds * 1000)))

    async def extend(self, name: str, owner: str, seconds: float) -> bool:
        return bool(await self._execute("eval", _EXTEND, 1, _LOCK + name, owner, round(seconds * 1000)))

    async def release(self, name: str, owner: str) -> None:
        await self._execute("eval", _RELEASE, 1, _LOCK + name, owner)

    async def read_all(self) -> list[str]:
        async def scan(client: Any) -> list[str]:
            records: list[str] = []
            # Redis may return a name more than once.
            names = list({name async for name in client.scan_iter(match=_TOKEN + "*", count=_SCAN)})
            for start in range(0, len(names), _SCAN):
                async with client.pipeline(transaction=False) as pipeline:
                    for name in names[start : start + _SCAN]:
                        pipeline.hget(name, "record")
                    records += [RevealedSecret(record) for record in await pipeline.execute() if record]
            return records

        return await self._run(scan)

    async def _execute(self, command: str, *arguments: Any) -> Any:
        async def execute(client: Any) -> Any:
            return await getattr(client, command)(*arguments)

        return await self._run(execute)

    async def _run(self, work: Callable[[Any], Awaitable[T]]) -> T:
        """Return the result of ``work`` with a new client."""
        # The client's own errors may contain the command, with a token, or the URL, with a password.
        try:
            try:
                return await self._connected(work)
            except self._redis.AuthenticationError:
                raise
            except (self._redis.ConnectionError, ConnectionError):
                # A connection breaks when Redis is restarted or fails over, and a refresh is too costly to fail for it.
                return await self._connected(work)
        except self._redis.AuthenticationError:
            raise ConfigurationError(
                f"The Redis at {self._address} rejected the user or the password in the URL."
            ) from None
        except (self._redis.RedisError, OSError, ValueError) as error:
            # Errors of Redis begin with a code: READONLY, OOM, WRONGTYPE.
            code = str(error).partition(" ")[0]
            reason = code if code.isalpha() and code.isupper() else type(error).__name__
            raise StoreUnavailableError(f"the Redis at {self._address} cannot be used: {reason}") from None

    async def _connected(self, work: Callable[[Any], Awaitable[T]]) -> T:
        async with redis_client(self._url, timeout=self._timeout, decode_responses=True) as client:
            return await work(client)
