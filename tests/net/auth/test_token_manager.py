from __future__ import annotations

import asyncio
import gc
import json
import logging
import math
from typing import Any

import pytest

from aprocore import (
    AuthorizationCode,
    ClientCredentials,
    ConfigurationError,
    MemoryStore,
    ReauthorizationRequiredError,
    RefreshToken,
    RetryPolicy,
    StaticToken,
    Timeout,
    Token,
    TokenKey,
    TokenRefreshError,
    UnauthorizedError,
)
from aprocore.sandbox import Answer, Hold, ResetAfter, Sandbox
from tests.support.clock import FakeClock
from tests.support.sessions import (
    authorization_headers,
    count_token_requests,
    key_of,
    session_from_store,
    signed_in_session,
)

pytestmark = pytest.mark.anyio

EXPIRED = 6_000.0
NEARLY_EXPIRED = 5_300.0
ME = "/rest/v1.0/me"


@pytest.mark.fault("A01")
async def test_one_refresh_serves_all_waiting_calls(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    async with await signed_in_session(sandbox, clock, store=store, age=EXPIRED) as procore:
        old = await store.load(key_of(sandbox))
        await asyncio.gather(*(procore.me() for _ in range(1_000)))
    assert old is not None
    assert count_token_requests(sandbox) == 1
    assert len(sandbox.requests.to("GET", ME)) == 1_000
    assert f"Bearer {old.access_token}" not in authorization_headers(sandbox)
    assert len(authorization_headers(sandbox)) == 1


@pytest.mark.fault("A02")
async def test_a_token_revoked_in_flight_is_refreshed_once(sandbox: Sandbox, clock: FakeClock) -> None:
    async with await signed_in_session(sandbox, clock) as procore:
        hold = Hold()
        sandbox.faults.add("GET", ME, hold, times=None)
        calls = [asyncio.create_task(procore.me()) for _ in range(50)]
        await hold.reached.wait()
        sandbox.tokens.revoke_access()
        hold.release()
        assert len({me.id for me in await asyncio.gather(*calls)}) == 1
    assert count_token_requests(sandbox) == 1
    assert len(sandbox.requests.to("GET", ME)) <= 100


@pytest.mark.fault("A02")
async def test_a_rejected_token_that_is_no_longer_current_causes_no_refresh(sandbox: Sandbox, clock: FakeClock) -> None:
    async with await signed_in_session(sandbox, clock) as procore:
        manager = procore.token_manager
        old = await manager.token()
        new = await manager.refresh()
        manager.invalidate(old)
        manager.invalidate(old.access_token)
        assert await manager.token() == new
        manager.invalidate(new)
        assert await manager.token() != new
    assert count_token_requests(sandbox) == 2


@pytest.mark.fault("A10")
@pytest.mark.parametrize("age", [0.0, EXPIRED])
async def test_a_newer_token_in_the_store_is_adopted(sandbox: Sandbox, clock: FakeClock, age: float) -> None:
    store = MemoryStore()
    hold = Hold()
    sandbox.faults.add("POST", "/oauth/token", hold)
    async with await signed_in_session(sandbox, clock, store=store, age=EXPIRED) as procore:
        call = asyncio.create_task(procore.me())
        await hold.reached.wait()
        sandbox.tokens.revoke_all()
        newer = Token.from_dict({**sandbox.tokens.issue(), "received_at": clock.time() - age})
        await store.save(key_of(sandbox), newer)
        hold.release()
        await call
    assert count_token_requests(sandbox) == (1 if age == 0.0 else 2)


@pytest.mark.fault("A12")
async def test_a_token_of_another_environment_is_ignored(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    await store.save(TokenKey("production", sandbox.client_id), Token.from_dict(sandbox.tokens.issue()))
    async with session_from_store(sandbox, clock, store) as procore:
        with pytest.raises(ReauthorizationRequiredError, match="'local'") as caught:
            await procore.me()
    assert caught.value.reason == "missing"
    assert sandbox.requests == []


@pytest.mark.fault("A13")
async def test_a_response_without_a_refresh_token_allows_one_more_try(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    answer = b'{"access_token": "abc", "token_type": "bearer", "expires_in": 5400}'
    async with await signed_in_session(sandbox, clock, store=store, age=EXPIRED) as procore:
        before = await store.load(key_of(sandbox))
        sandbox.faults.add("POST", "/oauth/token", Answer(200, {"Content-Type": "application/json"}, answer))
        await procore.token_manager.token()
        stored = await store.load(key_of(sandbox))
        assert before is not None
        assert stored is not None
        assert stored.access_token == "abc"
        assert stored.refresh_token == before.refresh_token
        assert stored.mark is not None
        assert stored.mark.state == "sent"
        await procore.me()
    assert count_token_requests(sandbox) == 2


@pytest.mark.fault("A14")
@pytest.mark.parametrize("expires_in", ["null", "0", "-1", "1e-9", "1e12", '"soon"', "true"])
async def test_after_an_invalid_lifetime_a_401_triggers_the_refresh(
    sandbox: Sandbox, clock: FakeClock, expires_in: str
) -> None:
    fresh = sandbox.tokens.issue()
    answer = f'{{"access_token": "{fresh["access_token"]}", "token_type": "Bearer", "expires_in": {expires_in}}}'
    sandbox.faults.add("POST", "/oauth/token", Answer(200, {"Content-Type": "application/json"}, answer.encode()))
    async with sandbox.procore(clock=clock) as procore:
        await procore.me()
        clock.advance(1e6)
        await procore.me()
        assert count_token_requests(sandbox) == 1
        sandbox.tokens.revoke_access()
        await procore.me()
    assert count_token_requests(sandbox) == 2


@pytest.mark.fault("A17")
@pytest.mark.parametrize(("wall", "monotonic"), [(7_200, 0), (0, 7_200), (7_200, 7_200)])
async def test_age_is_measured_by_the_clock_that_advanced_more(
    sandbox: Sandbox, clock: FakeClock, wall: float, monotonic: float
) -> None:
    async with await signed_in_session(sandbox, clock) as procore:
        await procore.me()
        clock.wall_now += wall
        clock.monotonic_now += monotonic
        await procore.me()
        await procore.me()
    assert count_token_requests(sandbox) == 1


@pytest.mark.fault("A16")
@pytest.mark.parametrize("hours", [-3, 3])
async def test_a_wrong_local_clock_has_no_effect(sandbox: Sandbox, clock: FakeClock, hours: int) -> None:
    clock.wall_now += hours * 3600
    async with sandbox.procore(clock=clock) as procore:
        for _ in range(5):
            await procore.me()
        clock.wall_now -= hours * 3600
        for _ in range(5):
            await procore.me()
    assert count_token_requests(sandbox) <= 2


@pytest.mark.fault("A18")
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("token_type", "mac"),
        ("access_token", "a b"),
        ("access_token", "a\r\nX: y"),
        ("access_token", "ä"),
        ("access_token", "x" * 65_536),
        ("access_token", ""),
        ("access_token", 5),
    ],
)
async def test_a_token_that_is_invalid_in_a_header_is_rejected_before_it_is_stored(
    sandbox: Sandbox, clock: FakeClock, field: str, value: object
) -> None:
    store = MemoryStore()
    answer = json.dumps({"access_token": "good", "token_type": "bearer", "expires_in": 5400, field: value})
    sandbox.faults.add("POST", "/oauth/token", Answer(200, {"Content-Type": "application/json"}, answer.encode()))
    async with sandbox.procore(clock=clock, store=store) as procore:
        with pytest.raises(TokenRefreshError, match="response of the token endpoint is invalid"):
            await procore.me()
    assert await store.load(key_of(sandbox)) is None
    assert sandbox.requests.to("GET", ME) == []


@pytest.mark.fault("A28")
async def test_revoke_deletes_the_token_only_after_confirmation(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    sandbox.faults.add("POST", "/oauth/revoke", Answer(500, {}, b""))
    async with await signed_in_session(sandbox, clock, store=store) as procore:
        token = await procore.token_manager.token()
        with pytest.raises(TokenRefreshError, match="was not revoked, and is kept"):
            await procore.token_manager.revoke()
        assert await store.load(key_of(sandbox)) == token
        await procore.me()
        await procore.token_manager.revoke()
        assert await store.load(key_of(sandbox)) is None
        with pytest.raises(ReauthorizationRequiredError, match="No sign-in"):
            await procore.me()
    assert count_token_requests(sandbox) == 0
    assert len(sandbox.requests.to("GET", ME)) == 1


@pytest.mark.fault("A28")
async def test_revoking_without_a_token_has_no_effect(sandbox: Sandbox, clock: FakeClock) -> None:
    async with sandbox.procore(clock=clock) as procore:
        await procore.token_manager.revoke()
    assert sandbox.requests == []


@pytest.mark.fault("A29")
async def test_the_old_token_is_used_while_its_refresh_fails(
    sandbox: Sandbox, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    rule = sandbox.faults.add("POST", "/oauth/token", Answer(500, {}, b""), times=None)
    async with await signed_in_session(sandbox, clock, age=NEARLY_EXPIRED - 150) as procore:
        with caplog.at_level(logging.ERROR, "aprocore"):
            for _ in range(20):
                await procore.me()
                while procore.token_manager.refreshing:
                    await asyncio.sleep(0)
                clock.advance(1.0)
        assert len(caplog.records) == 1
        assert 4 < count_token_requests(sandbox) < 40
        sandbox.faults.remove(rule)
        clock.advance(60.0)
        await procore.me()
        while procore.token_manager.refreshing:
            await asyncio.sleep(0)
        assert "token for 5400 s" in repr(procore.token_manager)


@pytest.mark.fault("A30")
async def test_a_refresh_never_queues_behind_calls(sandbox: Sandbox, clock: FakeClock) -> None:
    async with await signed_in_session(sandbox, clock, connections=1) as procore:
        await procore.me()
        hold = Hold()
        sandbox.faults.add("GET", "/rest/v1.0/companies", hold)
        busy = asyncio.create_task(procore.get("/rest/v1.0/companies"))
        await hold.reached.wait()
        await procore.token_manager.refresh()
        assert count_token_requests(sandbox) == 1
        hold.release()
        await busy


async def test_the_old_token_is_used_during_a_refresh_before_expiry(sandbox: Sandbox, clock: FakeClock) -> None:
    async with await signed_in_session(sandbox, clock, age=NEARLY_EXPIRED) as procore:
        hold = Hold()
        sandbox.faults.add("POST", "/oauth/token", hold)
        old = await procore.token_manager.token()
        await procore.me()
        await hold.reached.wait()
        for _ in range(3):
            await procore.me()
        assert authorization_headers(sandbox) == {f"Bearer {old.access_token}"}
        hold.release()
        while procore.token_manager.refreshing:
            await asyncio.sleep(0)
        await procore.me()
    assert len(authorization_headers(sandbox)) == 2
    assert count_token_requests(sandbox) == 1


@pytest.mark.parametrize("lifetime", [1, 10, 60])
async def test_the_leeway_shrinks_with_the_lifetime(clock: FakeClock, lifetime: int) -> None:
    async with Sandbox(token_lifetime=lifetime) as sandbox, sandbox.procore(clock=clock) as procore:
        await procore.me()
        clock.advance(lifetime * 0.75)
        await procore.me()
        assert count_token_requests(sandbox) == 1
        clock.advance(lifetime * 0.1)
        await procore.me()
        while procore.token_manager.refreshing:
            await asyncio.sleep(0)
        assert count_token_requests(sandbox) == 2


@pytest.mark.fault("C01")
async def test_cancelling_the_call_that_started_the_refresh_affects_no_other(
    sandbox: Sandbox, clock: FakeClock
) -> None:
    store = MemoryStore()
    hold = Hold()
    sandbox.faults.add("POST", "/oauth/token", hold)
    async with await signed_in_session(sandbox, clock, store=store, age=EXPIRED) as procore:
        leader = asyncio.create_task(procore.me())
        await hold.reached.wait()
        waiters = [asyncio.create_task(procore.me()) for _ in range(99)]
        await asyncio.sleep(0)
        leader.cancel()
        await asyncio.wait({leader})
        assert leader.cancelled()
        hold.release()
        assert all(me.id for me in await asyncio.gather(*waiters))
        stored = await store.load(key_of(sandbox))
        assert stored is not None
        assert authorization_headers(sandbox) == {f"Bearer {stored.access_token}"}
    assert count_token_requests(sandbox) == 1


@pytest.mark.fault("C02")
async def test_a_refresh_outlives_all_its_callers(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    hold = Hold()
    sandbox.faults.add("POST", "/oauth/token", hold)
    async with await signed_in_session(sandbox, clock, store=store, age=EXPIRED) as procore:
        before = await store.load(key_of(sandbox))
        calls = [asyncio.create_task(procore.me()) for _ in range(10)]
        await hold.reached.wait()
        for call in calls:
            call.cancel()
        await asyncio.wait(calls)
        hold.release()
    assert await store.load(TokenKey("local", sandbox.client_id)) != before
    assert count_token_requests(sandbox) == 1
    assert sandbox.requests.to("GET", ME) == []


@pytest.mark.fault("C05")
async def test_cancelling_a_waiter_affects_no_other(sandbox: Sandbox, clock: FakeClock) -> None:
    hold = Hold()
    sandbox.faults.add("POST", "/oauth/token", hold)
    async with await signed_in_session(sandbox, clock, age=EXPIRED) as procore:
        calls = [asyncio.create_task(procore.me()) for _ in range(100)]
        await hold.reached.wait()
        calls[50].cancel()
        hold.release()
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
    assert [index for index, outcome in enumerate(outcomes) if isinstance(outcome, BaseException)] == [50]


async def test_a_static_token_is_neither_refreshed_nor_revoked(sandbox: Sandbox, clock: FakeClock) -> None:
    auth = StaticToken(sandbox.tokens.issue()["access_token"])
    async with sandbox.procore(auth=auth, clock=clock) as procore:
        clock.advance(1e9)
        await procore.me()
        for refused in (procore.token_manager.refresh, procore.token_manager.revoke):
            with pytest.raises(ConfigurationError, match="StaticToken"):
                await refused()
        sandbox.tokens.revoke_access()
        with pytest.raises(UnauthorizedError) as caught:
            await procore.me()
        assert caught.value.attempts == 1
        procore.token_manager.invalidate(auth.access_token)
        with pytest.raises(ConfigurationError, match="StaticToken"):
            await procore.me()


async def test_info_returns_the_owner_of_the_token(sandbox: Sandbox, clock: FakeClock) -> None:
    async with await signed_in_session(sandbox, clock) as procore:
        info = await procore.token_manager.info()
        assert info.resource_owner_id == sandbox.seed_data.people[0].id
        assert info.application_uid == sandbox.client_id
        assert info.expires_in is not None
        assert 5_300 < info.expires_in <= 5_400
        sandbox.tokens.revoke_access()
        with pytest.raises(UnauthorizedError):
            await procore.token_manager.info()
        assert (await procore.token_manager.info()).resource_owner_id == sandbox.seed_data.people[0].id
    assert count_token_requests(sandbox) == 1


async def test_a_service_account_does_not_replace_a_persons_sign_in(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    await (await signed_in_session(sandbox, clock, store=store)).aclose()
    before = await store.load(key_of(sandbox))
    async with sandbox.procore(clock=clock, store=store) as procore:
        with pytest.raises(ConfigurationError, match="the stored sign-in of a person"):
            await procore.me()
    assert before == await store.load(TokenKey("local", sandbox.client_id))
    assert sandbox.requests == []


async def test_a_lost_response_is_retried_for_a_service_account(sandbox: Sandbox, clock: FakeClock) -> None:
    sandbox.faults.add("POST", "/oauth/token", ResetAfter())
    async with sandbox.procore(clock=clock) as procore:
        await procore.me()
    assert count_token_requests(sandbox) == 2


async def test_a_wrong_secret_is_reported_with_a_hint(sandbox: Sandbox, clock: FakeClock) -> None:
    auth = ClientCredentials(sandbox.client_id, "wrong")
    async with sandbox.procore(auth=auth, clock=clock) as procore:
        with pytest.raises(TokenRefreshError, match="Check the client id and secret") as caught:
            await procore.me()
    assert caught.value.error == "invalid_client"
    assert caught.value.status == 401
    assert count_token_requests(sandbox) == 1


async def test_a_shared_failure_does_not_collect_tracebacks(sandbox: Sandbox, clock: FakeClock) -> None:
    sandbox.faults.add("POST", "/oauth/token", Answer(400, {}, b'{"error": "invalid_request"}'), times=None)
    async with sandbox.procore(clock=clock, retry=RetryPolicy(max_attempts=1)) as procore:
        errors = await asyncio.gather(*(procore.me() for _ in range(20)), return_exceptions=True)
    assert len({id(error) for error in errors}) == 20
    for error in errors:
        assert isinstance(error, TokenRefreshError)
        assert error.__cause__ is None


async def test_fresh_token_is_returned_without_suspension(sandbox: Sandbox, clock: FakeClock) -> None:
    async with sandbox.procore(clock=clock) as procore:
        manager = procore.token_manager
        assert manager.authorization() is None
        await manager.authorize()
        header = manager.authorization()
        assert header is not None
        assert header.startswith("Bearer ")
        assert manager.authorization() is header


async def test_repr_shows_the_state_and_no_secret(sandbox: Sandbox, clock: FakeClock) -> None:
    async with sandbox.procore(clock=clock) as procore:
        manager = procore.token_manager
        assert "no token" in repr(manager)
        token = await manager.token()
        assert "a token for 5400 s" in repr(manager)
        assert token.access_token not in repr(manager)
        manager.invalidate(token)
        assert "a rejected token" in repr(manager)


async def test_unreferenced_managers_are_garbage_collected(sandbox: Sandbox, clock: FakeClock) -> None:
    async with await signed_in_session(sandbox, clock, max_users=10) as procore:
        for number in range(100):
            procore.as_user(f"user-{number}")
        gc.collect()
        assert len(procore._users.users) == 11
    assert math.isfinite(clock.monotonic())


async def test_a_used_refresh_token_is_not_sent_again_after_sign_out(sandbox: Sandbox, clock: FakeClock) -> None:
    refresh_token = sandbox.tokens.issue()["refresh_token"]
    grants = [
        RefreshToken(sandbox.client_id, sandbox.client_secret, refresh_token),
        AuthorizationCode(sandbox.client_id, sandbox.client_secret, sandbox.tokens.authorize()),
    ]
    for posts, auth in enumerate(grants, 1):
        async with sandbox.procore(auth=auth, store=MemoryStore(), clock=clock) as procore:
            await procore.me()
            await procore.token_manager.revoke()
            with pytest.raises(ReauthorizationRequiredError) as caught:
                await procore.me()
            assert caught.value.reason == "missing"
        assert count_token_requests(sandbox) == posts
    assert sandbox.tokens.presentations(refresh_token) == 1


async def test_refresh_replaces_a_token_that_was_only_stored(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    async with await signed_in_session(sandbox, clock, store=store) as procore:
        stored = await store.load(key_of(sandbox))
        assert await procore.token_manager.refresh() != stored
    assert count_token_requests(sandbox) == 1


async def test_a_token_does_not_expire_in_the_queue(clock: FakeClock) -> None:
    options: dict[str, Any] = {"clock": clock, "connections": 1, "timeout": Timeout(total=600)}
    async with Sandbox(token_lifetime=60) as sandbox, sandbox.procore(**options) as procore:
        hold = Hold()
        sandbox.faults.add("GET", "/rest/v1.0/companies", hold)
        busy = asyncio.create_task(procore.get("/rest/v1.0/companies"))
        await hold.reached.wait()
        calls = [asyncio.create_task(procore.me()) for _ in range(10)]
        await asyncio.sleep(0)
        clock.advance(61)
        sandbox.clock.advance(61)
        hold.release()
        await asyncio.gather(busy, *calls, return_exceptions=True)
        assert [seen.status for seen in sandbox.requests.to("GET", ME)] == [200] * 10
    assert count_token_requests(sandbox) == 2
