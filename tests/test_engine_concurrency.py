"""Many calls at once: what they hold is given back, and nobody stands in another's way."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from aprocore import (
    Environment,
    Limiter,
    MemoryStore,
    Procore,
    RetryPolicy,
    SessionClosedError,
    StaticToken,
    Timeout,
    Token,
)
from aprocore.sandbox import Hold, Sandbox
from tests.clock import FakeClock
from tests.raw_server import Connection, RawServer, answering, http, raw_server
from tests.signing_in import key_of, person, token_posts

pytestmark = pytest.mark.anyio

ME, PATH = "/rest/v1.0/me", "/rest/v1.0/projects"


def session(environment: Environment, clock: Any, **options: Any) -> Procore:
    options.setdefault("retry", RetryPolicy(max_attempts=1))
    return Procore(StaticToken("token"), environment=environment, company_id=1, clock=clock, **options)


def in_hand(procore: Procore) -> tuple[int, int, int, int]:
    """Return the permits and turns that are taken, and how many wait for either."""
    limiter, turns = procore._engine.limiter, procore._runtime.turns
    return limiter._allowance.in_flight, limiter.waiting, turns.limit - turns.free, turns.waiting


NOTHING = (0, 0, 0, 0)
FULL = ("X-Rate-Limit-Limit: 25", "X-Rate-Limit-Remaining: 0", "X-Rate-Limit-Reset: 1800000100")


async def stall(server: RawServer, connection: Connection) -> None:
    server.requests.append(await connection.request())
    await asyncio.Event().wait()


# -- the wait for the rate limit -------------------------------------------------------------------------------------


async def test_c10_a_permit_of_a_shared_limiter_that_comes_with_the_cancellation_is_given_back(
    clock: FakeClock,
) -> None:
    limiter = Limiter(clock=clock, initial_burst=1)
    async with (
        raw_server(answering(http(b"{}"))) as server,
        session(server.environment, clock, limiter=limiter) as procore,
    ):
        for turns in range(8):
            permit = limiter.take()
            assert permit is not None
            call = asyncio.create_task(procore.get(PATH))
            while not limiter.waiting:
                await asyncio.sleep(0)
            limiter.unsent()
            for _ in range(turns):
                await asyncio.sleep(0)
            call.cancel()
            await asyncio.wait({call})
            assert in_hand(procore) == NOTHING, f"cancelled {turns} turns of the loop later"


# -- closing ---------------------------------------------------------------------------------------------------------


async def test_t20_a_call_that_waits_for_a_token_ends_at_once_when_it_closes(
    sandbox: Sandbox, clock: FakeClock
) -> None:
    hold = Hold()
    sandbox.faults.add("POST", "/oauth/token", hold)
    store = MemoryStore()
    procore = await person(sandbox, clock, store=store, age=6_000.0)
    calls = [asyncio.create_task(procore.me()) for _ in range(3)]
    await hold.reached.wait()
    closing = asyncio.create_task(procore.aclose())
    async with asyncio.timeout(10):
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
    assert {type(outcome) for outcome in outcomes} == {SessionClosedError}
    assert not closing.done(), "the new token is still awaited and stored"
    hold.release()
    await closing
    stored = await store.load(key_of(sandbox))
    assert stored is not None
    assert stored.mark is None
    assert in_hand(procore) == NOTHING


# -- one user and another --------------------------------------------------------------------------------------------


async def test_r16_a_user_whose_token_is_long_in_coming_is_in_nobodys_way(sandbox: Sandbox, clock: FakeClock) -> None:
    hold = Hold()
    sandbox.faults.add("POST", "/oauth/token", hold)
    async with await person(sandbox, clock, age=6_000.0, connections=2, timeout=Timeout(pool=0.2)) as procore:
        second = Token.from_dict({**sandbox.issue_token(user=sandbox.people[1]), "received_at": clock.time()})
        await procore.token_manager.store.save(key_of(sandbox, "second"), second)
        waiting = [asyncio.create_task(procore.me()) for _ in range(20)]
        await hold.reached.wait()
        async with asyncio.timeout(10):
            assert (await procore.as_user("second").me()).id == sandbox.people[1].id
        assert in_hand(procore) == NOTHING
        hold.release()
        assert {(await call).id for call in waiting} == {sandbox.people[0].id}
    assert token_posts(sandbox) == 1
    assert len(sandbox.requests_to("GET", ME)) == 21
