"""Watermarks in Redis, shared by processes on any number of machines."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Self

from ..net.redis_client import checked_redis_url, picklable_redis_url, require_redis
from ..net.redis_commands import RedisCommands
from ..net.token_stores.record_store import checked_seconds
from ..pickling import Shared
from ..types import hide_arguments
from .watermark_store import hash_of

__all__ = ["RedisWatermarkStore"]

_PREFIX = "aprocore:watermark:"


@hide_arguments
class RedisWatermarkStore(Shared):
    """Watermarks in Redis, for processes on any number of machines; needs ``aprocore[redis]``.

    Configure it to persist each write (``appendfsync always``) and to evict nothing: after a lost watermark, all items
    are changes. The store can be pickled unless its URL has a password.
    """

    def __init__(self, url: str, *, timeout: float = 5.0) -> None:
        """Create a store, without I/O.

        Args:
            url: URL of the Redis: ``redis://``, ``rediss://`` or ``unix://``, with the password if it requires one.
            timeout: seconds to wait for each reply of Redis.

        Raises:
            ConfigurationError: an argument is invalid, or the extra is not installed.
        """
        self._url, self._address = checked_redis_url(url)
        self._timeout = checked_seconds("timeout", timeout)
        require_redis("RedisWatermarkStore")
        self._commands = RedisCommands(self._url, self._address, timeout=timeout)

    def __repr__(self) -> str:
        return f"<RedisWatermarkStore at {self._address}>"

    async def load(self, key: str) -> str | None:
        """Return the text of a key, None if nothing was saved.

        Raises:
            ConfigurationError: the Redis rejected the user or the password.
            OSError: the Redis can't be used.
        """
        text: str | None = await self._commands.execute("hget", _PREFIX + key, "record")
        return text

    async def save(self, key: str, text: str, *, expected: str | None) -> bool:
        """Replace the text of a key if it is ``expected``, or already ``text``; return whether it was.

        Raises:
            ConfigurationError: the Redis rejected the user or the password.
            OSError: the Redis can't be used; the text may have been replaced.
        """
        version = "" if expected is None else hash_of(expected)
        return await self._commands.write_version(_PREFIX + key, text, version=hash_of(text), expected=version)

    def __reduce__(self) -> tuple[Callable[[], Self], tuple[()]]:
        url = picklable_redis_url(self._url, self)
        return functools.partial(type(self), url, timeout=self._timeout), ()
