"""Inbox in Redis, shared by processes on any number of machines."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Sequence
from typing import Any

from ..errors import ConfigurationError
from ..net.redis_client import checked_redis_url
from ..types import hide_arguments
from . import redis_scripts
from .inbox import KEEP_SECONDS, DeadLetter, Inbox, InboxState, NewEvent, PendingEvent
from .redis_connection import RedisConnection

__all__ = ["RedisInbox"]

# Connections of one process: events that arrive at the same time share a sync of Redis to its disk.
_CONNECTIONS = 16


@hide_arguments
class RedisInbox(Inbox):
    """Inbox in Redis 5 or later, for processes on any number of machines; needs ``aprocore[redis]``.

    An event is as durable as the Redis is configured: with ``appendonly yes`` and ``appendfsync always`` it survives a
    power failure, with ``appendfsync everysec`` the last second may be lost, and without ``appendonly`` all since the
    last snapshot. Set ``maxmemory-policy noeviction``. A failover to a replica loses what was not replicated; use
    `SQLInbox` if that must not be. Redis Cluster is not supported.
    """

    def __init__(self, url: str, *, name: str = "inbox", keep: float = KEEP_SECONDS, timeout: float = 3.0) -> None:
        """Create an inbox, without I/O.

        Args:
            url: URL of the Redis: ``redis://``, ``rediss://`` or ``unix://``, with the password if it requires one.
            name: name of the inbox; processes with the same name share it.
            keep: seconds for which an event that is done stays known, so that a repeated delivery is dropped.
            timeout: seconds to wait for a connection and for each reply; Procore waits 5 for an answer.

        Raises:
            ConfigurationError: an argument is invalid, or the extra is not installed.
        """
        secret, self._address = checked_redis_url(url)
        if not isinstance(name, str) or not name:
            raise ConfigurationError(f"name must be a non-empty string, got {name!r}.")
        self._connection = RedisConnection(
            secret, self._address, owner="RedisInbox", timeout=timeout, connections=_CONNECTIONS
        )
        self._prefix = f"aprocore:webhooks:{name}:"
        self._keep = keep
        self._owner = secrets.token_hex(8)

    def __repr__(self) -> str:
        return f"<RedisInbox at {self._address}>"

    async def add(self, event: NewEvent, now: float) -> bool:
        covers_until = "" if event.covers_until is None else event.covers_until
        row = (event.key, event.subject, event.at, event.body, event.action, covers_until, now)
        return bool(await self._run(redis_scripts.ADD, *row, max(1, round(self._keep * 1000))))

    async def claim(self, limit: int, now: float, lease: float, *, ordered: bool) -> Sequence[PendingEvent]:
        arguments = (limit, now, now + lease, int(ordered), self._owner, now - self._keep)
        return [
            PendingEvent(key.decode(), body, float(received_at), int(attempts), frozenset(json.loads(succeeded)))
            for key, body, received_at, attempts, succeeded in await self._run(redis_scripts.CLAIM, *arguments)
        ]

    async def extend(self, keys: Iterable[str], now: float, lease: float) -> None:
        await self._run(redis_scripts.EXTEND, self._owner, now + lease, *keys)

    async def complete(self, key: str) -> None:
        await self._run(redis_scripts.COMPLETE, self._owner, key)

    async def postpone(self, key: str, due: float, *, succeeded: Iterable[str], error: str | None) -> None:
        failure = ("", 0) if error is None else (error, 1)
        await self._run(redis_scripts.POSTPONE, self._owner, key, due, json.dumps(sorted(succeeded)), *failure)

    async def bury(self, key: str, *, succeeded: Iterable[str], error: str) -> None:
        await self._run(redis_scripts.BURY, self._owner, key, json.dumps(sorted(succeeded)), error)

    async def dead_letters(self, limit: int) -> Sequence[DeadLetter]:
        return [
            DeadLetter(key.decode(), body, float(received_at), int(attempts), error.decode())
            for key, body, received_at, attempts, error in await self._run(redis_scripts.DEAD_LETTERS, limit)
        ]

    async def revive(self, keys: Iterable[str] | None, now: float) -> int:
        return int(await self._run(redis_scripts.REVIVE, now, int(keys is None), *(keys or ())))

    async def state(self) -> InboxState:
        pending, dead, oldest = await self._run(redis_scripts.STATE)
        return InboxState(pending, dead, float(oldest) if oldest else None)

    async def aclose(self) -> None:
        await self._connection.aclose()

    async def _run(self, script: str, *arguments: Any) -> Any:
        return await self._connection.run(script, self._prefix, *arguments)
