"""Clients that share one user's token in a store; each runs in a process of its own."""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Literal, TypeAlias

import attrs

from aprocore import (
    Environment,
    FileStore,
    Procore,
    ProcoreError,
    ReauthorizationRequiredError,
    RedisStore,
    RefreshToken,
    SQLStore,
    Token,
    TokenKey,
    TokenStore,
)
from aprocore.sandbox import Sandbox

StoreKind: TypeAlias = Literal["file", "redis", "sqlite", "postgresql"]
#: Seconds between two calls of a client.
INTERVAL = 0.04


@attrs.frozen
class StoreAddress:
    """A user's token in a store, and the sandbox that issues it, for any process."""

    kind: StoreKind
    #: Path of the file, or URL of the Redis or of the database.
    location: str = attrs.field(repr=False)
    #: Seconds of the lock of a killed process in a store that is not a file.
    lease: float
    user: str
    client_id: str
    client_secret: str = attrs.field(repr=False)
    environment: Environment
    company_id: int
    ca_file: str

    @classmethod
    def of(cls, sandbox: Sandbox, kind: StoreKind, location: Path | str, *, lease: float, user: str) -> StoreAddress:
        return cls(
            kind, str(location), lease, user, sandbox.client_id, sandbox.client_secret, sandbox.environment,
            sandbox.company_id, sandbox.ca_file,
        )  # fmt: skip

    @property
    def key(self) -> TokenKey:
        return TokenKey(self.environment.name, self.client_id, self.user)

    def store(self) -> TokenStore:
        if self.kind == "file":
            return FileStore(self.location)
        # A busy machine is not what these tests are about: no wait for a reply of the store ends early.
        if self.kind == "redis":
            return RedisStore(self.location, lease=self.lease, timeout=60.0)
        return SQLStore(self.location, lease=self.lease, timeout=60.0)

    async def create_schema(self) -> None:
        """Create the tables of a database."""
        store = self.store()
        if isinstance(store, SQLStore):
            await store.create_schema()

    async def sign_in(self, issued: dict[str, Any], *, received_at: float | None = None) -> None:
        """Store a token response, as after a person has signed in."""
        store = self.store()
        token = Token.from_dict({**issued, "received_at": time.time() if received_at is None else received_at})
        async with store.lock(self.key):
            await store.save(self.key, token)

    async def stored(self) -> Token:
        """Return the stored token; fail if the store can't be read or has none."""
        token = await self.store().load(self.key)
        assert token is not None, "the store has lost the token"
        return token

    def session(self, number: int, store: TokenStore | None = None) -> Procore:
        return Procore(
            RefreshToken(self.client_id, self.client_secret),
            environment=self.environment,
            company_id=self.company_id,
            ca_file=self.ca_file,
            store=store or self.store(),
            user=self.user,
            user_agent=client_name(number),
        )


def client_name(number: int) -> str:
    return f"client/{number}"


@attrs.frozen
class LockHeld:
    """One use of the store's lock, with monotonic times."""

    waiting_since: float
    acquired_at: float
    #: None while it is held.
    released_at: float | None = None


@attrs.frozen
class CallError:
    """Error that a caller has seen; the reason and the time of one that asks for a sign-in."""

    text: str
    reason: str = ""
    since: float | None = None

    @classmethod
    def of(cls, error: ProcoreError) -> CallError:
        if isinstance(error, ReauthorizationRequiredError):
            return cls(str(error), error.reason, error.since)
        return cls(f"{type(error).__name__}: {error}")


def _reporting(store: TokenStore, pipe: Connection) -> TokenStore:
    """Make a store report each use of its lock."""
    plain_lock = type(store).lock

    @asynccontextmanager
    async def lock(self: TokenStore, key: TokenKey) -> AsyncIterator[None]:
        waiting_since = time.monotonic()
        async with plain_lock(self, key):
            held = LockHeld(waiting_since, time.monotonic())
            pipe.send(held)
            yield
        pipe.send(attrs.evolve(held, released_at=time.monotonic()))

    # The process is this client's own.
    type(store).lock = lock  # type: ignore[method-assign, assignment]
    return store


def call_until_stopped(pipe: Connection, number: int, address: StoreAddress) -> None:
    """Call again and again until the parent sends a message; report the uses of the lock, and all errors."""
    asyncio.run(_call_until_stopped(pipe, number, address))


async def _call_until_stopped(pipe: Connection, number: int, address: StoreAddress) -> None:
    async with address.session(number, _reporting(address.store(), pipe)) as procore:
        while not pipe.poll():
            try:
                await procore.me()
            except ProcoreError as error:
                pipe.send(CallError.of(error))
            await asyncio.sleep(INTERVAL)


def call_until_signal(pipe: Connection, number: int, address: StoreAddress) -> None:
    """Call again and again in a session, until a signal ends the process as it ends any program."""
    try:
        asyncio.run(_call_until_signal(pipe, number, address))
    except KeyboardInterrupt:
        sys.exit(128 + signal.SIGINT)


async def _call_until_signal(pipe: Connection, number: int, address: StoreAddress) -> None:
    async with address.session(number) as procore:
        pipe.send("open")
        while True:
            try:
                await procore.me()
            except ProcoreError as error:
                pipe.send(CallError.of(error))
            await asyncio.sleep(INTERVAL)


@attrs.frozen
class Resumption:
    """Outcome of a process that goes on with the token in a store."""

    #: The error of each call; an empty string for one that succeeded.
    outcomes: list[str]
    reason: str = ""
    since: float | None = None


def resume(pipe: Connection, number: int, address: StoreAddress, issued: dict[str, Any]) -> None:
    """Call until a call succeeds: twice, each time in a new session, and once more after a sign-in."""
    asyncio.run(_resume(pipe, number, address, issued))


async def _resume(pipe: Connection, number: int, address: StoreAddress, issued: dict[str, Any]) -> None:
    result = Resumption([])
    for attempt in range(3):
        if attempt == 2:
            await address.sign_in(issued)
        async with address.session(number) as procore:
            try:
                await procore.me()
            except ReauthorizationRequiredError as error:
                result = attrs.evolve(result, reason=error.reason, since=error.since)
                result.outcomes.append(str(error))
            else:
                result.outcomes.append("")
                break
    pipe.send(result)
