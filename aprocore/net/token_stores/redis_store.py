"""Token store in Redis, shared by processes on any number of machines."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from typing import Self

from ...types import hide_arguments
from ..clock import SYSTEM_CLOCK, Clock
from ..redis_client import checked_redis_url, picklable_redis_url, require_redis
from .record_store import RecordStore, checked_seconds
from .redis_records import RedisRecords

__all__ = ["RedisStore"]


@hide_arguments
class RedisStore(RecordStore):
    """Token store in Redis, for processes on any number of machines; needs ``aprocore[redis]``.

    Each token is one key, named by a hash, and is encrypted if you pass ``encryption``: use ``rediss://`` and a
    password, and restrict access to that Redis. Configure it to persist each write (``appendfsync always``) and to
    evict nothing: a lost token requires a new sign-in.

    A process that refreshes a token holds a lock, which it extends as long as it runs: the lock of a killed process
    expires after ``lease`` seconds. A process that resumes after its lock has expired does not replace a newer token.
    The store can be pickled unless its URL has a password, or its tokens are encrypted.
    """

    def __init__(
        self,
        url: str,
        *,
        encryption: str | Iterable[str] | None = None,
        lock_timeout: float = 60.0,
        lease: float = 15.0,
        timeout: float = 5.0,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        """Create a store, without I/O.

        Args:
            url: URL of the Redis: ``redis://``, ``rediss://`` or ``unix://``, with the password if it requires one.
            encryption: secret text of at least 32 characters with which tokens are encrypted; or several, the newest
                first, to replace one. Needs ``aprocore[encryption]``.
            lock_timeout: seconds to wait for a refresh in another process.
            lease: seconds after which the lock of a process that no longer extends it expires.
            timeout: seconds to wait for each reply of Redis.
            clock: for tests.

        Raises:
            ConfigurationError: an argument is invalid, or an extra is not installed.
        """
        self._url, address = checked_redis_url(url)
        self._timeout = checked_seconds("timeout", timeout)
        require_redis("RedisStore")
        super().__init__(
            RedisRecords(self._url, address, timeout=timeout),
            "the Redis",
            address,
            lock_timeout=lock_timeout,
            lease=lease,
            encryption=encryption,
            clock=clock,
        )

    def __reduce__(self) -> tuple[Callable[[], Self], tuple[()]]:
        self._serializer.codec.check_picklable(self)
        create = functools.partial(
            type(self),
            picklable_redis_url(self._url, self),
            lock_timeout=self._lock_timeout,
            lease=self._lease,
            timeout=self._timeout,
            clock=self._clock,
        )
        return create, ()
