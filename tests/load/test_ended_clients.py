"""Client processes that end during a token refresh, by SIGKILL at named points and by signals at random instants."""

from __future__ import annotations

import asyncio
import random
import signal
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import get_args

import attrs
import pytest

from aprocore.sandbox import Delay, Hold, ResetBefore, Sandbox
from aprocore.sandbox.oauth.issued_tokens import RefreshMode
from tests.load.forked_clients import ForkedClient
from tests.load.kill_points import KILL_POINTS, LOSING, REQUEST_READ, refresh_and_die
from tests.load.store_clients import CallError, Resumption, StoreAddress, StoreKind, call_until_signal, resume
from tests.load.token_ledger import ME, TOKEN, TokenLedger, client_of
from tests.support.postgres_server import PostgresServer
from tests.support.redis_server import RedisServer, redis_server
from tests.support.seeds import seed_of_run

pytestmark = [pytest.mark.anyio, pytest.mark.load]

MODES: tuple[RefreshMode, ...] = get_args(RefreshMode)


@pytest.fixture
async def redis(tmp_path: Path) -> AsyncIterator[RedisServer]:
    async with redis_server(tmp_path, "a-pass0word-of-redis") as server:
        yield server


@attrs.define
class Campaign:
    """Runs with one sandbox, one after the other, each of them for a user of its own or for the same one."""

    sandbox: Sandbox
    mode: RefreshMode
    #: Path or URL of each store.
    locations: dict[StoreKind, str] = attrs.field(repr=False)
    lease: float
    ledger: TokenLedger = attrs.field(init=False, default=attrs.Factory(lambda self: TokenLedger(self.sandbox), True))
    clients: int = 0

    @classmethod
    async def open(
        cls,
        stack: AsyncExitStack,
        mode: RefreshMode,
        folder: Path,
        redis: RedisServer,
        postgres: PostgresServer | None,
        *,
        whole: bool,
    ) -> Campaign:
        sandbox = await stack.enter_async_context(Sandbox(refresh_mode=mode))
        locations: dict[StoreKind, str] = {"file": str(folder / f"{mode}.json"), "redis": redis.url}
        # A short run has one mode for each database.
        if whole or mode == "strict":
            locations["sqlite"] = f"sqlite:///{folder / mode}.db"
        if postgres is not None and (whole or mode == "burn_always"):
            locations["postgresql"] = postgres.create_database()
        campaign = cls(sandbox, mode, locations, lease=0.3)
        for kind in locations:
            await campaign.address(kind, "default").create_schema()
        return campaign

    def address(self, kind: StoreKind, user: str) -> StoreAddress:
        location = self.locations[kind]
        return StoreAddress.of(self.sandbox, kind, location, lease=self.lease, user=f"{self.mode}/{user}")

    def next_number(self) -> int:
        self.clients += 1
        return self.clients


def safe(point: str, mode: RefreshMode) -> bool:
    """Return whether a kill at ``point`` keeps the sign-in, by the table of losses."""
    if mode == "revoke_on_use":
        return True
    # A server that revokes each presented token makes no difference between reading a request and a commit.
    return point not in LOSING and (point, mode) != (REQUEST_READ, "burn_always")


def token_requests(point: str) -> int:
    """Return the number of requests with the old refresh token, in the killed process and in the next one."""
    return 2 if point == REQUEST_READ or point in LOSING else 1


async def kill_at(campaign: Campaign, kind: StoreKind, point: str) -> str:
    """Kill a client at a point of its refresh, and return the problem with what follows, or an empty string."""
    sandbox, ledger = campaign.sandbox, campaign.ledger
    address = campaign.address(kind, point)
    issued, again = sandbox.tokens.issue(), sandbox.tokens.issue()
    await address.sign_in(issued, received_at=1.0)
    old = issued["refresh_token"]
    hold = Hold(then=ResetBefore())
    rule = sandbox.faults.add("POST", TOKEN, hold) if point == REQUEST_READ else None
    before = time.time()
    client = ForkedClient.start(campaign.next_number(), refresh_and_die, address, point)
    if rule is not None:
        await hold.reached.wait()
        client.kill()
    code = await client.end()
    after = time.time()
    hold.release()
    if code != -signal.SIGKILL:
        return f"exit code {code}"

    # Fails if the store can't be parsed.
    left = await address.stored()
    if rule is not None:
        while campaign.mode == "burn_always" and ledger.is_valid(old):
            await asyncio.sleep(0.01)
    following = ForkedClient.start(campaign.next_number(), resume, address, again)
    await following.end()
    [outcome] = following.messages
    problem = problem_with(outcome, point, campaign.mode, f":{client.pid}", (before, after))
    requests = sandbox.tokens.presentations(old)
    if not problem and requests != token_requests(point):
        problem = f"{requests} token requests"
    if not problem and not ledger.is_valid((await address.stored()).refresh_token):
        problem = "the stored token is not valid"
    if not problem and left.refresh_token not in (old, *(grant.refresh_token for grant in ledger.grants)):
        problem = "the store had another token"
    return problem


def problem_with(outcome: Resumption, point: str, mode: RefreshMode, process: str, span: tuple[float, float]) -> str:
    if safe(point, mode):
        return "" if outcome.outcomes == [""] else f"{outcome}"
    first, second, after_sign_in = [*outcome.outcomes, "missing", "missing"][:3]
    assert outcome.since is not None or not first
    explained = (
        outcome.reason == "rotation_lost"
        and process in first
        and process in second
        and span[0] <= (outcome.since or 0.0) <= span[1]
        and after_sign_in == ""
    )
    return "" if explained else f"{outcome}"


@pytest.mark.fault("F06", "A08", "S09")
async def test_a_kill_at_each_point_costs_what_the_table_of_losses_says(
    whole: bool, tmp_path: Path, redis: RedisServer, postgres: PostgresServer | None
) -> None:
    lost, kills = Counter[RefreshMode](), Counter[StoreKind]()

    async def run(campaign: Campaign) -> list[str]:
        problems = []
        for kind in campaign.locations:
            # The points before the save are the same for each store.
            short = not whole and kind in ("sqlite", "postgresql")
            for point in list(KILL_POINTS)[5:] if short else KILL_POINTS:
                kills[kind] += 1
                problem = await kill_at(campaign, kind, point)
                lost[campaign.mode] += not safe(point, campaign.mode)
                if problem:
                    problems.append(f"{campaign.mode}, {kind}, {point}: {problem}")
        return problems

    started = time.monotonic()
    async with AsyncExitStack() as stack:
        campaigns = [await Campaign.open(stack, mode, tmp_path, redis, postgres, whole=whole) for mode in MODES]
        outcomes = await asyncio.gather(*map(run, campaigns))
    problems = [problem for found in outcomes for problem in found]
    print(
        f"  {kills.total()} kills {dict(kills)} in {time.monotonic() - started:.0f} s, "
        f"sign-ins lost as in the table: {dict(lost)}; {len(problems)} problems"
    )
    assert not problems, "\n".join(problems)


@attrs.frozen
class SignalRuns:
    """Outcome of clients that were ended by signals, one after the other, with one sign-in."""

    lost: int
    errors: list[str]
    codes: Counter[int]
    #: Signals that came after the token request and before the first call with its token.
    in_flight: int


async def end_by_signals(campaign: Campaign, kind: StoreKind, runs: int, draw: random.Random) -> SignalRuns:
    """Start clients that refresh the token at once, and send each a signal at a random instant.

    Every second one is sent when the server has the token request.
    """
    sandbox, ledger = campaign.sandbox, campaign.ledger
    address = campaign.address(kind, "default")
    lost, in_flight, errors, codes = 0, 0, list[str](), Counter[int]()
    await address.sign_in(sandbox.tokens.issue())
    for number in range(runs):
        token = await address.stored()
        # As if it had expired, with the mark that the last client has left.
        await address.sign_in({**token.to_dict(), "received_at": 1.0}, received_at=1.0)
        client = ForkedClient.start(campaign.next_number(), call_until_signal, address)
        await client.received("open")
        if number % 2:
            while not sandbox.tokens.presentations(str(token.refresh_token)):
                await asyncio.sleep(0.001)
        await asyncio.sleep(draw.uniform(0.0, 0.06))
        calls = len(sandbox.requests.to("GET", ME))
        requested = sandbox.tokens.presentations(str(token.refresh_token)) > 0
        client.send_signal(draw.choice((signal.SIGTERM, signal.SIGINT)))
        codes[await client.end()] += 1
        in_flight += requested and all(
            client_of(request) != client.number for request in sandbox.requests.to("GET", ME)[:calls]
        )
        errors += [error.text for error in client.messages_of(CallError)]
        lost += not ledger.is_valid((await address.stored()).refresh_token)
    return SignalRuns(lost, errors, codes, in_flight)


@pytest.mark.fault("F08", "C04")
async def test_no_signal_loses_a_sign_in(
    whole: bool, tmp_path: Path, redis: RedisServer, postgres: PostgresServer | None
) -> None:
    # For each mode of the server and each store.
    runs, seed = 25 if whole else 4, seed_of_run()
    started = time.monotonic()
    async with AsyncExitStack() as stack:
        campaigns = []
        for mode in MODES:
            campaign = await Campaign.open(stack, mode, tmp_path, redis, postgres, whole=whole)
            campaign.sandbox.faults.add("POST", TOKEN, Delay(0.03), times=None)
            campaigns.append(campaign)
        combinations = [(campaign, kind) for campaign in campaigns for kind in campaign.locations]
        outcomes = await asyncio.gather(
            *(
                end_by_signals(campaign, kind, runs, random.Random(f"{seed}/{number}"))
                for number, (campaign, kind) in enumerate(combinations)
            )
        )
    codes = sum((outcome.codes for outcome in outcomes), Counter[int]())
    print(
        f"  {codes.total()} signals in {time.monotonic() - started:.0f} s, "
        f"{sum(outcome.in_flight for outcome in outcomes)} of them during a refresh, exit codes {dict(codes)}"
    )
    assert [outcome.lost for outcome in outcomes] == [0] * len(outcomes)
    assert [error for outcome in outcomes for error in outcome.errors] == []
    assert set(codes) <= {-signal.SIGTERM, 128 + signal.SIGINT}
