"""Checkpoint of a batch in Redis, shared by runs on any number of machines."""

from __future__ import annotations

import asyncio
import functools
import json
import secrets
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, Self, TypeVar

from ..errors import Applied, ConfigurationError
from ..net.redis_client import checked_redis_url, picklable_redis_url
from ..sansio.batches import RecordedInput
from ..types import hide_arguments
from .batch_checkpoint import BatchCheckpoint
from .redis_connection import RedisConnection

__all__ = ["RedisCheckpoint", "RedisCheckpointRun"]

T = TypeVar("T")

# Connections of one run: calls that begin or end at the same time share a sync of Redis to its disk.
_CONNECTIONS = 16

# A checkpoint is a hash with one entry per input: JSON of the owner, the state and the message of the error. The
# owner is the run and the number of the call in it, so that a script that is repeated after a lost connection finds
# what it has recorded itself.
_BEGIN = """
redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2])
return redis.call('HGET', KEYS[1], ARGV[1])
"""
_READ = "return redis.call('HGET', KEYS[1], ARGV[1])"
# Not if the caller has settled it meanwhile, after which another run may have begun the input.
_REPLACE = """
if redis.call('HGET', KEYS[1], ARGV[1]) == ARGV[2] then
    if ARGV[3] == '' then
        redis.call('HDEL', KEYS[1], ARGV[1])
    else
        redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
    end
end
"""
_DELIVER = """
local entry = redis.call('HGET', KEYS[1], ARGV[1])
if entry then
    redis.call('HSET', KEYS[1], ARGV[1], cjson.encode({cjson.decode(entry)[1], 'delivered', cjson.null}))
end
"""
_SET = "redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])"
_FORGET = "redis.call('HDEL', KEYS[1], ARGV[1])"
_CLEAR = "redis.call('UNLINK', KEYS[1])"


@hide_arguments
class RedisCheckpoint:
    """Checkpoint of batches in Redis 5 or later, for processes on any number of machines; needs ``aprocore[redis]``.

    Any number of runs can use it at the same time, each for a part of the inputs or for the same ones: a call is made
    by the run that has recorded its intent first. A run that is repeated elsewhere, because its process was killed or
    is believed to be, makes no call again that may have been applied: their inputs are ``unknown``.

    An intent is as durable as the Redis is configured: with ``appendonly yes`` and ``appendfsync always`` it survives a
    power failure. Set ``maxmemory-policy noeviction``. An entry takes about 100 bytes, and stays until :meth:`clear`.
    It can be pickled unless its URL has a password.
    """

    def __init__(self, url: str, name: str, *, timeout: float = 10.0) -> None:
        """Create a checkpoint, without I/O.

        Args:
            url: URL of the Redis: ``redis://``, ``rediss://`` or ``unix://``, with the password if it requires one.
            name: name of the batch; runs with the same name share the checkpoint.
            timeout: seconds to wait for a connection and for each reply.

        Raises:
            ConfigurationError: an argument is invalid, or the extra is not installed.
        """
        self._url, self._address = checked_redis_url(url)
        if not isinstance(name, str) or not name:
            raise ConfigurationError(f"name must be a non-empty string, got {name!r}.")
        self._name = name
        self._timeout = timeout
        self._connect()  # says if the extra is missing

    def __repr__(self) -> str:
        return f"<RedisCheckpoint {self._name!r} at {self._address}>"

    def __reduce__(self) -> tuple[Callable[[], Self], tuple[()]]:
        url = picklable_redis_url(self._url, self)
        return functools.partial(type(self), url, self._name, timeout=self._timeout), ()

    async def clear(self) -> None:
        """Delete the checkpoint, so that a run with its name starts again.

        Raises:
            ConnectionError: Redis can't be used.
        """
        connection = self._connect()
        try:
            await connection.run(_CLEAR, keys=(self._key,))
        finally:
            await connection.aclose()

    def begin_run(self) -> RedisCheckpointRun:
        """Return the checkpoint for one run; :func:`aprocore.batch.run` does that."""
        return RedisCheckpointRun(self._connect(), self._key)

    @property
    def _key(self) -> str:
        return f"aprocore:batch:{self._name}"

    def _connect(self) -> RedisConnection:
        return RedisConnection(
            self._url,
            self._address,
            owner="RedisCheckpoint",
            timeout=self._timeout,
            connections=_CONNECTIONS,
            decode_responses=True,
        )


class RedisCheckpointRun(BatchCheckpoint):
    """Checkpoint in Redis, of one run."""

    def __init__(self, connection: RedisConnection, key: str) -> None:
        self._connection = connection
        self._key = key
        self._run = secrets.token_hex(8)
        self._begun = 0
        # Entries of the calls in flight.
        self._intents: dict[str, str] = {}
        self._tasks: set[asyncio.Task[Any]] = set()

    async def open(self) -> None:
        await self._execute(_READ, "")

    async def begin(self, key: str, *, reads: bool) -> RecordedInput | None:
        self._begun += 1
        intent = json.dumps([f"{self._run}:{self._begun}", "intent", None])
        if reads:
            entry = await self._execute(_READ, key)
        else:
            recording = self._start(self._execute(_BEGIN, key, intent))
            try:
                await asyncio.wait({recording})
            except asyncio.CancelledError:
                # The call is not made, but its intent may be recorded all the same.
                self._start(self._withdraw(recording, key, intent))
                raise
            entry = recording.result()
            if entry == intent:
                self._intents[key] = intent
                return None
        if entry is None:
            return None
        owner, state, error = json.loads(entry)
        if owner.startswith(self._run):
            return RecordedInput("duplicate")
        return None if reads and state == "intent" else RecordedInput(state, error)

    async def end(self, key: str, applied: Applied, error: Exception | None) -> None:
        intent = self._intents.pop(key)
        entry = ""
        if applied != "no":
            state = "applied" if applied == "yes" else "intent"
            entry = json.dumps([json.loads(intent)[0], state, None if error is None else str(error)])
        await self._complete(_REPLACE, key, intent, entry)

    async def deliver(self, key: str, *, read: bool) -> None:
        if read:
            await self._complete(_SET, key, json.dumps([self._run, "delivered", None]))
        else:
            await self._complete(_DELIVER, key)

    async def advance(self, key: str, cursor: str) -> None:
        await self._complete(_SET, key, json.dumps([self._run, "partial", cursor]))

    async def settle(self, key: str, *, applied: bool) -> None:
        await self._execute(_DELIVER if applied else _FORGET, key)

    async def flush(self) -> None:
        pass  # each delivery was awaited

    async def aclose(self) -> None:
        while self._tasks:
            await asyncio.wait(self._tasks)
        await self._connection.aclose()

    async def _withdraw(self, recording: asyncio.Task[Any], key: str, intent: str) -> None:
        with suppress(Exception):  # without Redis the intent stays, and the next run reports the input as unknown
            await recording
            await self._execute(_REPLACE, key, intent, "")

    async def _execute(self, script: str, *arguments: str) -> Any:
        return await self._connection.run(script, *arguments, keys=(self._key,))

    async def _complete(self, script: str, *arguments: str) -> None:
        """Run a script that goes on if the caller is cancelled."""
        task = self._start(self._execute(script, *arguments))
        await asyncio.wait({task})
        task.result()

    def _start(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Start work that ends before :meth:`aclose`."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # was raised to the caller, unless it was cancelled
