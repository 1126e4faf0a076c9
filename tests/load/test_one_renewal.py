"""Ten thousand coroutines and one token."""

from __future__ import annotations

import asyncio

import pytest

from aprocore import MemoryStore, Procore, RefreshToken, Token, TokenKey
from aprocore.sandbox import Hold, Sandbox
from tests.signing_in import token_posts

pytestmark = [pytest.mark.anyio, pytest.mark.load]

COROUTINES = 10_000
ME = "/rest/v1.0/me"


async def expired_session(sandbox: Sandbox, store: MemoryStore) -> tuple[Procore, str]:
    issued = sandbox.issue_token()
    expired = Token.from_dict({**issued, "received_at": 1.0})
    await store.save(TokenKey("local", sandbox.client_id), expired)
    auth = RefreshToken(sandbox.client_id, sandbox.client_secret)
    return sandbox.procore(auth=auth, store=store), issued["access_token"]


async def test_f01_an_expired_token_costs_one_request() -> None:
    async with Sandbox(keep_requests=COROUTINES + 10) as sandbox:
        procore, old = await expired_session(sandbox, MemoryStore())
        async with procore:
            people = await asyncio.gather(*(procore.me() for _ in range(COROUTINES)))
        assert len(people) == COROUTINES
        assert token_posts(sandbox) == 1
        calls = sandbox.requests_to("GET", ME)
        assert len(calls) == COROUTINES
        assert {call.headers["Authorization"] == f"Bearer {old}" for call in calls} == {False}


async def test_the_leaders_cancellation_costs_none_either() -> None:
    store = MemoryStore()
    async with Sandbox(keep_requests=COROUTINES + 10) as sandbox:
        hold = Hold()
        sandbox.faults.add("POST", "/oauth/token", hold)
        procore, old = await expired_session(sandbox, store)
        async with procore:
            leader = asyncio.create_task(procore.me())
            await hold.reached.wait()
            calls = [asyncio.create_task(procore.me()) for _ in range(COROUTINES)]
            await asyncio.sleep(0)
            leader.cancel()
            await asyncio.wait({leader})
            hold.release()
            await asyncio.gather(*calls)
        assert leader.cancelled()
        assert token_posts(sandbox) == 1
        assert len(sandbox.requests_to("GET", ME)) == COROUTINES
        stored = await store.load(TokenKey("local", sandbox.client_id))
        assert stored is not None
        assert stored.access_token != old
        assert stored.mark is None
