"""Redis commands of the token store: versioned records, and locks with a time to live."""

from __future__ import annotations

import secrets
from typing import Any

from ...types import RevealedSecret, Secret
from ..redis_commands import RedisCommands
from .base import SIGN_OUT_LIFETIME

__all__ = ["RedisRecords"]

# Versions are random, so that a record that was deleted and stored again does not match its old version.
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
    """Token records in Redis, without an open connection: a token is refreshed about once an hour."""

    def __init__(self, url: Secret, address: str, *, timeout: float) -> None:
        """Create a client without I/O. ``address`` is for messages; ``timeout`` limits each command, in seconds."""
        self._commands = RedisCommands(url, address, timeout=timeout)

    async def read(self, name: str) -> tuple[str, str]:
        version, record = await self._commands.execute("hmget", _TOKEN + name, "version", "record")
        return version or "", RevealedSecret(record or "")

    async def write(self, name: str, record: str, expected: str) -> str | None:
        version = secrets.token_hex(8)
        is_written = await self._commands.write_version(
            _TOKEN + name, record, version=version, expected=expected, remove=_SIGNED_OUT + name
        )
        return version if is_written else None

    async def remove(self, name: str) -> None:
        milliseconds = round(SIGN_OUT_LIFETIME * 1000)
        await self._commands.execute("eval", _REMOVE, 2, _TOKEN + name, _SIGNED_OUT + name, milliseconds)

    async def is_signed_out(self, name: str) -> bool:
        return bool(await self._commands.execute("exists", _SIGNED_OUT + name))

    async def acquire(self, name: str, owner: str, seconds: float) -> bool:
        return await self._take(_LOCK + name, owner, seconds)

    async def use_once(self, name: str, seconds: float) -> bool:
        return await self._take(_USED + name, secrets.token_hex(8), seconds)

    async def _take(self, name: str, owner: str, seconds: float) -> bool:
        return bool(await self._commands.execute("eval", _ACQUIRE, 1, name, owner, round(seconds * 1000)))

    async def extend(self, name: str, owner: str, seconds: float) -> bool:
        return bool(await self._commands.execute("eval", _EXTEND, 1, _LOCK + name, owner, round(seconds * 1000)))

    async def release(self, name: str, owner: str) -> None:
        await self._commands.execute("eval", _RELEASE, 1, _LOCK + name, owner)

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

        return await self._commands.run(scan)
