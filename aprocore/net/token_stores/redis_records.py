"""Where processes keep tokens that they share: in a Redis, each with the claim of whoever renews it."""

from __future__ import annotations

import secrets
from typing import Any, Protocol

from ...errors import ConfigurationError
from ...types import RevealedSecret, Secret
from ..redis_client import redis_client

__all__ = ["RedisRecords", "TokenRecords"]

# A version is drawn by chance: what was removed and stored anew is not taken for what was there before.
_WRITE = """
if ARGV[1] ~= '*' and ARGV[1] ~= (redis.call('HGET', KEYS[1], 'version') or '') then return 0 end
redis.call('HSET', KEYS[1], 'version', ARGV[2], 'record', ARGV[3])
return 1
"""
_PROLONG = "return redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('PEXPIRE', KEYS[1], ARGV[2]) or 0"
_RELEASE = "return redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('DEL', KEYS[1]) or 0"

_TOKEN, _CLAIM = "aprocore:token:", "aprocore:renewal:"


class TokenRecords(Protocol):
    """Keeps records by name, and claims on them that end by themselves.

    All raise ``OSError`` where it cannot be reached, and ``ConfigurationError`` where it refuses who asks.
    """

    async def read(self, name: str) -> tuple[str, str]:
        """Return the version of a record and the record itself, both empty where there is none."""
        ...

    async def write(self, name: str, record: str, expected: str | None) -> str | None:
        """Put ``record`` in the place of the version that is ``expected``, or of any for None.

        Return its version, None where there is another one than expected and nothing was written.
        """
        ...

    async def remove(self, name: str) -> None:
        """Remove a record."""
        ...

    async def claim(self, name: str, owner: str, seconds: float) -> bool:
        """Claim a record for so many seconds if nobody else has, and tell whether that is so."""
        ...

    async def prolong(self, name: str, owner: str, seconds: float) -> bool:
        """Let the claim of ``owner`` last for so many seconds from now, and tell whether there is still one."""
        ...

    async def release(self, name: str, owner: str) -> None:
        """End the claim of ``owner``, if there is still one."""
        ...


class RedisRecords:
    """Records in a Redis. Each question has a connection of its own, which no fork or event loop can share.

    A token is renewed every hour or so: there is nothing to be gained by keeping one open.
    """

    def __init__(self, url: Secret, place: str, *, timeout: float) -> None:
        """Make one without I/O. ``place`` is what messages call it, ``timeout`` bounds each wait for it in seconds."""
        import redis.asyncio

        self._redis = redis.asyncio
        self._url = url
        self._place = place
        self._timeout = timeout

    async def read(self, name: str) -> tuple[str, str]:
        version, record = await self._ask("hmget", _TOKEN + name, "version", "record")
        return version or "", RevealedSecret(record or "")

    async def write(self, name: str, record: str, expected: str | None) -> str | None:
        version = secrets.token_hex(8)
        given = ("*" if expected is None else expected, version, record)
        return version if await self._ask("eval", _WRITE, 1, _TOKEN + name, *given) else None

    async def remove(self, name: str) -> None:
        await self._ask("delete", _TOKEN + name)

    async def claim(self, name: str, owner: str, seconds: float) -> bool:
        return bool(await self._ask("set", _CLAIM + name, owner, nx=True, px=round(seconds * 1000)))

    async def prolong(self, name: str, owner: str, seconds: float) -> bool:
        return bool(await self._ask("eval", _PROLONG, 1, _CLAIM + name, owner, round(seconds * 1000)))

    async def release(self, name: str, owner: str) -> None:
        await self._ask("eval", _RELEASE, 1, _CLAIM + name, owner)

    async def _ask(self, command: str, *arguments: Any, **options: Any) -> Any:
        # What the client itself raises may show what was sent, which is a token, or the URL, which has a password.
        try:
            async with redis_client(self._url, timeout=self._timeout, decode_responses=True) as client:
                return await getattr(client, command)(*arguments, **options)
        except self._redis.AuthenticationError:
            raise ConfigurationError(
                f"The Redis at {self._place} refuses the user or the password in the url."
            ) from None
        except (self._redis.RedisError, OSError, ValueError) as error:
            # Redis' own errors begin with what is the matter: READONLY, OOM, WRONGTYPE.
            first = str(error).partition(" ")[0]
            why = first if first.isalpha() and first.isupper() else type(error).__name__
            raise ConnectionError(f"the Redis at {self._place} cannot be used: {why}") from None
