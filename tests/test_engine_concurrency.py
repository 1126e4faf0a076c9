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
)
from aprocore.sandbox import Hold, Sandbox
from tests.clock import FakeClock
from tests.raw_server import Connection, RawServer, answering, http, raw_server
from tests.signing_in import key_of, person

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
