"""Eight processes that share one user's token in a store: expiries, and kills at random instants."""

from __future__ import annotations

import asyncio
import random
import statistics
import time
from collections import Counter
from contextlib import AsyncExitStack, suppress
from itertools import pairwise
from pathlib import Path
from typing import Any

import attrs
import pytest

from aprocore import ReauthorizationRequiredError, Token
from aprocore.sandbox import Delay, Sandbox
from aprocore.sandbox.oauth.issued_tokens import RefreshMode
from tests.load.forked_clients import ForkedClient
from tests.load.store_clients import CallError, LockHeld, StoreAddress, StoreKind, call_until_stopped
from tests.load.token_ledger import ME, TOKEN, TokenLedger
from tests.support.postgres_server import PostgresServer
from tests.support.redis_server import redis_server
from tests.support.seeds import seed_of_run

pytestmark = [pytest.mark.anyio, pytest.mark.load]

PROCESSES = 8
#: Seconds that a token is valid; in a short run of a test in which a call must not take longer than 20 % of it.
LIFETIMES, LONGER = (0.4, 1.0), (1.0, 2.0)
#: Seconds of the lock of a killed process in Redis or a database. A process that pauses for longer loses its lock to
#: another one.
LEASE = 2.0
#: Seconds between two polls of such a lock, at most.
LAST_POLL = 0.3


@attrs.define
class SharedToken:
    """Sandbox, a store with a user's token, and the processes that use it."""

    sandbox: Sandbox
    address: StoreAddress
    ledger: TokenLedger
    clients: list[ForkedClient] = attrs.field(factory=list)

    @classmethod
    async def open(
        cls,
        stack: AsyncExitStack,
        kind: StoreKind,
        mode: RefreshMode,
        folder: Path,
        postgres: PostgresServer | None,
        **options: Any,
    ) -> SharedToken:
        folder = folder / f"{kind}-{mode}"
        folder.mkdir()
        location: Path | str = folder / "tokens.json"
        if kind == "redis":
            location = (await stack.enter_async_context(redis_server(folder, "a-pass0word-of-redis"))).url
        elif kind == "sqlite":
            location = f"sqlite:///{folder / 'tokens.db'}"
        elif kind == "postgresql":
            assert postgres is not None
            location = postgres.create_database()
        sandbox = await stack.enter_async_context(Sandbox(refresh_mode=mode))
        address = StoreAddress.of(sandbox, kind, location, lease=LEASE, user="default")
        await address.create_schema()
        shared = cls(sandbox, address, TokenLedger(sandbox, **options))
        await address.sign_in(sandbox.tokens.issue(), received_at=1.0)
        return shared

    def start_client(self) -> ForkedClient:
        client = ForkedClient.start(len(self.clients), call_until_stopped, self.address)
        self.clients.append(client)
        return client

    @property
    def errors(self) -> Counter[str]:
        """Return the errors that callers saw, other than those that ask for a sign-in."""
        return Counter(error.text for error in self._errors() if not error.reason)

    @property
    def sign_in_requests(self) -> list[CallError]:
        """Return the errors that ask for a sign-in."""
        return [error for error in self._errors() if error.reason]

    def _errors(self) -> list[CallError]:
        return [error for client in self.clients for error in client.messages_of(CallError)]

    async def stop(self) -> None:
        live = [client for client in self.clients if client.killed_at is None]
        # All at once: each ends its call, for which it may wait for the others' locks.
        for client in live:
            client.stop()
        for client in live:
            assert await client.end() == 0


@pytest.mark.fault("F05", "S20")
async def test_eight_processes_refresh_a_token_once_at_each_expiry(
    whole: bool, tmp_path: Path, postgres: PostgresServer | None
) -> None:
    seed = seed_of_run()

    async def run(stack: AsyncExitStack, kind: StoreKind, expiries: int) -> SharedToken:
        shared = await SharedToken.open(
            stack, kind, "strict", tmp_path, postgres, seed=seed, lifetimes=LIFETIMES if whole else LONGER
        )
        for _ in range(PROCESSES):
            shared.start_client()
        async with asyncio.timeout(60 + 10 * expiries):
            await shared.ledger.wait_for_grants(expiries)
        await shared.stop()
        _check_expiries(kind, shared, await shared.address.stored())
        return shared

    for kinds, expiries in ((("file", "redis"), 8), (databases(postgres), 3)):
        async with AsyncExitStack() as stack:
            await asyncio.gather(*(run(stack, kind, 200 if whole else expiries) for kind in kinds))


def databases(postgres: PostgresServer | None) -> tuple[StoreKind, ...]:
    return ("sqlite",) if postgres is None else ("sqlite", "postgresql")


def _check_expiries(kind: StoreKind, shared: SharedToken, stored: Token) -> None:
    ledger, sandbox = shared.ledger, shared.sandbox
    statuses = Counter(request.status for request in ledger.posts())
    calls = Counter(request.status for request in sandbox.requests.to("GET", ME))
    ages = [later.at - grant.at - 0.8 * grant.lifetime for grant, later in pairwise(ledger.grants)]
    print(
        f"  {kind}: {len(ledger.grants)} expiries, {statuses.total()} refreshes, {calls.total():,} calls, "
        f"{calls[401]} of them sent again after a 401; refreshed {min(ages):.3f} to {max(ages):.3f} s after 80 % "
        "of a lifetime"
    )
    assert shared.errors == {}
    assert shared.sign_in_requests == []
    assert statuses == {200: len(ledger.grants)}
    assert len(set(ledger.presented)) == len(ledger.presented) == len(ledger.grants)
    # Each refresh belongs to an expiry of its own: a token is due when 80 % of its lifetime are over.
    assert min(ages) > -0.01, "a token was refreshed before it was due"
    assert set(calls) <= {200, 401}
    assert stored.refresh_token == ledger.grants[-1].refresh_token
    assert stored.mark is None


@attrs.frozen
class ForcedSignIn:
    """A sign-in that the clients have asked for."""

    refresh_token: str = attrs.field(repr=False)
    state: str
    #: The process that was the last to use the refresh token, and when.
    by: str
    since: float


@attrs.define
class KillRun:
    """Kills of clients at random instants, half of them within the refresh of a token."""

    shared: SharedToken
    kills: int
    draw: random.Random
    forced: list[ForcedSignIn] = attrs.field(factory=list)
    blocked: list[float] = attrs.field(factory=list)
    _person: asyncio.Lock = attrs.field(factory=asyncio.Lock)

    async def run(self) -> None:
        live = [self.shared.start_client() for _ in range(PROCESSES)]
        signing_in = asyncio.create_task(self._sign_in_on_request())
        try:
            for number in range(self.kills):
                victim = await self._victim(live, aimed=number % 2 == 0)
                victim.kill()
                live[live.index(victim)] = self.shared.start_client()
                assert await victim.end() == -9
        finally:
            signing_in.cancel()
            await asyncio.wait({signing_in})
        await self.shared.stop()
        await self._settle()
        self._measure_blocked()

    async def _victim(self, live: list[ForkedClient], *, aimed: bool) -> ForkedClient:
        """Wait for the instant of the next kill, and return the client."""
        if aimed:
            with suppress(TimeoutError):
                # After a kill in a refresh nothing is presented until the lock of the client has expired.
                async with asyncio.timeout(LEASE + 2 * LIFETIMES[1]):
                    number = await self.shared.ledger.next_client()
                    await asyncio.sleep(self.draw.uniform(0.0, 0.03))
                    return next(client for client in live if client.number == number)
        await asyncio.sleep(self.draw.uniform(0.0, 0.2))
        return self.draw.choice(live)

    async def _sign_in_on_request(self) -> None:
        heard = Counter[int]()
        while True:
            await asyncio.sleep(0.02)
            for client in self.shared.clients:
                requests = sum(bool(error.reason) for error in client.messages_of(CallError))
                if requests > heard[client.number]:
                    heard[client.number] = requests
                    await self._sign_in()

    async def _sign_in(self) -> None:
        """Sign in as a person does, if the stored token is unusable."""
        address = self.shared.address
        store = address.store()
        async with store.lock(address.key):
            token = await store.load(address.key)
            assert token is not None
            assert token.refresh_token is not None
            mark = token.mark
            if mark is None or mark.state == "sent":
                return  # a person has signed in meanwhile
            self.forced.append(ForcedSignIn(token.refresh_token, mark.state, mark.by, mark.at))
            issued = self.shared.ledger.issue(LIFETIMES[0])
            await store.save(address.key, Token.from_dict({**issued, "received_at": time.time()}))

    async def _settle(self) -> None:
        """Use the token that the last client has left, so that the ledger shows whether it was lost."""
        async with self.shared.address.session(len(self.shared.clients)) as procore:
            try:
                await procore.token_manager.refresh()
            except ReauthorizationRequiredError:
                await self._sign_in()
            await procore.me()

    def _measure_blocked(self) -> None:
        """Measure for each kill of a client with the lock how long others waited for it."""
        clients = self.shared.clients
        locks = [lock for client in clients for lock in client.messages_of(LockHeld)]
        first = sorted((lock for lock in locks if lock.released_at is None), key=lambda lock: lock.acquired_at)
        for client in clients:
            own = client.messages_of(LockHeld)
            if client.killed_at is None or not own or own[-1].released_at is not None:
                continue
            killed_at = client.killed_at
            acquired = next((lock.acquired_at for lock in first if lock.acquired_at > killed_at), None)
            if acquired is not None:
                since = min(lock.waiting_since for lock in first if lock.acquired_at >= acquired)
                self.blocked.append(acquired - max(killed_at, since))

    def check(self, name: str, mode: RefreshMode, *, whole: bool) -> None:
        shared, ledger = self.shared, self.shared.ledger
        killed = {client.number: client for client in shared.clients if client.killed_at is not None}
        # The server's ledger: a granted token that no client has ever used.
        lost = ledger.lost()
        # A second kill, in the one replay, leaves nothing that may be tried.
        cut_short = [sign_in for sign_in in self.forced if sign_in.state == "replayed"]
        twice_killed = {sign_in.refresh_token for sign_in in cut_short}
        in_window = [grant for grant in lost if grant.presented not in twice_killed]
        requests = Counter(ledger.presented)
        median, longest = (statistics.median(self.blocked), max(self.blocked)) if self.blocked else (0.0, 0.0)
        print(
            f"  {name}, {mode}: {len(killed)} kills, {len(lost)} of them lost a new token, {len(self.forced)} "
            f"sign-ins, {len(cut_short)} of them after a second kill, in the replay; {len(ledger.grants)} refreshes, "
            f"{max(requests.values())} token requests per token at most; {len(self.blocked)} kills with the lock, "
            f"which blocked others for {median:.3f} s in the median, {longest:.3f} s at most"
        )
        assert len(killed) == self.kills
        assert max(requests.values()) <= 2
        assert all(clients & killed.keys() for clients in ledger.clients_of(lost)), "a token was lost without a kill"
        # A server that revokes a refresh token at the first use of its successor accepts the replay.
        expected = [grant.presented for grant in in_window] if mode == "strict" else []
        assert sorted(s.refresh_token for s in self.forced if s.state == "dead") == sorted(expected)
        pids = {client.pid for client in killed.values()}
        assert all(int(sign_in.by.rpartition(":")[2]) in pids for sign_in in self.forced)
        assert {error.since for error in shared.sign_in_requests} <= {sign_in.since for sign_in in self.forced}
        assert {error.reason for error in shared.sign_in_requests} <= {"rotation_lost"}
        assert shared.errors == {}
        if whole:
            # Other programs on the machine delay single ones, and a short run has too few.
            limit = 0.1 if shared.address.kind == "file" else LEASE + LAST_POLL
            assert statistics.median(self.blocked) <= limit


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "kills" in metafunc.fixturenames:
        metafunc.parametrize("kills", [500 if metafunc.config.getoption("--whole") else 40])


@pytest.mark.fault("F07", "A08")
async def test_a_kill_costs_a_sign_in_only_after_the_server_has_committed(
    whole: bool, tmp_path: Path, kills: int, postgres: PostgresServer | None
) -> None:
    seed = seed_of_run()
    # Each kill with the lock in Redis or a database costs the lease.
    plan: list[tuple[StoreKind, RefreshMode, int]] = [
        ("file", "strict", kills),
        ("file", "revoke_on_use", kills // 2),
        ("redis", "strict", kills // 4),
    ]
    if whole:
        plan += [(kind, "strict", kills // 4) for kind in databases(postgres)]
    async with AsyncExitStack() as stack:
        runs = []
        for kind, mode, number in plan:
            shared = await SharedToken.open(
                stack, kind, mode, tmp_path, postgres, seed=seed, lifetimes=LIFETIMES, grace=60.0
            )
            shared.sandbox.faults.add("POST", TOKEN, Delay(0.005), times=None)
            runs.append(KillRun(shared, number, random.Random(f"{seed}/{kind}/{mode}")))
        await asyncio.gather(*(run.run() for run in runs))
        for run, (kind, mode, _) in zip(runs, plan, strict=True):
            run.check(kind, mode, whole=whole)
