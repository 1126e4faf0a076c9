"""Token refresh failures: failed requests, lost responses and rejected refresh tokens."""

from __future__ import annotations

import asyncio
import signal

import pytest

from aprocore import (
    ConnectError,
    MemoryStore,
    Procore,
    ReauthorizationRequiredError,
    RefreshToken,
    Token,
    TokenKey,
    TokenRefreshError,
    UnauthorizedError,
)
from aprocore.sandbox import Answer, ResetAfter, Sandbox
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, raw_server
from tests.support.sessions import FailingStore, count_token_requests, key_of, session_from_store, signed_in_session

pytestmark = pytest.mark.anyio

EXPIRED = 6_000.0


@pytest.mark.fault("A04", "A08")
async def test_a_lost_response_is_resolved_by_one_replay(clock: FakeClock) -> None:
    async with Sandbox(refresh_mode="revoke_on_use") as sandbox:
        sandbox.faults.add("POST", "/oauth/token", ResetAfter())
        async with await signed_in_session(sandbox, clock, age=EXPIRED) as procore:
            with pytest.raises(TokenRefreshError) as caught:
                await procore.me()
            assert caught.value.outcome_unknown
            assert count_token_requests(sandbox) == 1
            assert (await procore.me()).id is not None
        assert count_token_requests(sandbox) == 2


@pytest.mark.fault("H06", "A08")
async def test_a_truncated_token_is_a_lost_response(clock: FakeClock) -> None:
    async def truncate(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.send(b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"access_token": "abc", "ref')

    store = MemoryStore()
    async with raw_server(truncate) as server:
        await store.save(TokenKey(server.environment.name, "id"), Token("access", "refresh"))
        auth = RefreshToken("id", "secret")
        async with Procore(auth, environment=server.environment, company_id=1, store=store, clock=clock) as procore:
            for _ in range(2):
                with pytest.raises(TokenRefreshError) as caught:
                    await procore.token_manager.refresh()
                assert caught.value.outcome_unknown
            with pytest.raises(ReauthorizationRequiredError) as refused:
                await procore.token_manager.refresh()
            assert refused.value.reason == "rotation_lost"
        assert len(server.requests) == 2


@pytest.mark.fault("A08")
async def test_a_lost_rotation_requires_reauthorization(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    sandbox.faults.add("POST", "/oauth/token", ResetAfter())
    async with await signed_in_session(sandbox, clock, store=store, age=EXPIRED) as procore:
        with pytest.raises(TokenRefreshError):
            await procore.me()
        lost_at = clock.time()
        clock.advance(60)
        for _ in range(3):
            with pytest.raises(ReauthorizationRequiredError) as caught:
                await procore.me()
            assert caught.value.reason == "rotation_lost"
            assert caught.value.since == lost_at
        assert count_token_requests(sandbox) == 2
        assert await store.load(key_of(sandbox)) is not None
        signed_in_again = Token.from_dict({**sandbox.tokens.issue(), "received_at": clock.time()})
        await store.save(key_of(sandbox), signed_in_again)
        assert (await procore.me()).id is not None
    assert count_token_requests(sandbox) == 2


@pytest.mark.fault("A08")
async def test_the_next_process_reads_that_the_response_was_lost(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    sandbox.faults.add("POST", "/oauth/token", ResetAfter())
    async with await signed_in_session(sandbox, clock, store=store, age=EXPIRED) as procore:
        with pytest.raises(TokenRefreshError):
            await procore.me()
    for _ in range(2):
        async with session_from_store(sandbox, clock, store) as later:
            with pytest.raises(ReauthorizationRequiredError, match="lost on its way"):
                await later.me()
    assert count_token_requests(sandbox) == 2


@pytest.mark.fault("A08")
async def test_a_lost_replay_is_not_repeated(sandbox: Sandbox, clock: FakeClock) -> None:
    sandbox.faults.add("POST", "/oauth/token", ResetAfter(), times=None)
    async with await signed_in_session(sandbox, clock, age=EXPIRED) as procore:
        for _ in range(2):
            with pytest.raises(TokenRefreshError):
                await procore.me()
        with pytest.raises(ReauthorizationRequiredError, match="lost on its way"):
            await procore.me()
    assert count_token_requests(sandbox) == 2


@pytest.mark.fault("A06")
@pytest.mark.parametrize("status", [429, 500, 502, 503])
async def test_the_token_request_is_retried_after_a_transient_status(
    sandbox: Sandbox, clock: FakeClock, status: int
) -> None:
    sandbox.faults.add("POST", "/oauth/token", Answer(status, {"Retry-After": "7"}, b""), times=2)
    async with await signed_in_session(sandbox, clock, age=EXPIRED) as procore:
        await procore.me()
    assert count_token_requests(sandbox) == 3
    assert [slept >= 7.0 for slept in clock.sleeps] == [True, True]


@pytest.mark.fault("A06", "C04")
async def test_a_process_that_ends_between_two_token_requests_has_used_up_nothing(sandbox: Sandbox) -> None:
    store, states = MemoryStore(), []

    class LookingClock(FakeClock):
        async def sleep(self, seconds: float) -> None:
            stored = await store.load(key_of(sandbox))
            assert stored is not None
            states.append((stored.mark, signal.getsignal(signal.SIGTERM)))
            await super().sleep(seconds)

    sandbox.faults.add("POST", "/oauth/token", Answer(503), times=2)
    async with await signed_in_session(sandbox, LookingClock(), store=store, age=EXPIRED) as procore:
        await procore.me()
    assert states == [(None, signal.SIG_DFL)] * 2
    assert count_token_requests(sandbox) == 3


@pytest.mark.fault("A06", "S06")
async def test_a_store_that_fails_between_two_token_requests_does_not_fail_the_refresh(
    sandbox: Sandbox, clock: FakeClock
) -> None:
    store = FailingStore(good_saves=2)
    sandbox.faults.add("POST", "/oauth/token", Answer(503))
    async with await signed_in_session(sandbox, clock, store=store, age=EXPIRED) as procore:
        await procore.me()
        assert procore.token_manager.busy, "the new token is not stored yet"
        store.good_saves = 1
    assert count_token_requests(sandbox) == 2
    stored = await store.load(key_of(sandbox))
    assert stored is not None
    assert stored.mark is None


@pytest.mark.fault("C04")
async def test_sigterm_is_deferred_from_the_mark_on(sandbox: Sandbox, clock: FakeClock) -> None:
    handlers = []

    class LookingStore(MemoryStore):
        async def save(self, key: TokenKey, token: Token) -> None:
            handlers.append((token.mark is not None, signal.getsignal(signal.SIGTERM) != signal.SIG_DFL))
            await super().save(key, token)

    async with await signed_in_session(sandbox, clock, store=LookingStore(), age=EXPIRED) as procore:
        await procore.me()
    assert handlers == [(False, False), (True, True), (False, True)]


@pytest.mark.fault("A06", "S06")
async def test_failures_leave_no_mark_on_a_token_that_is_not_stored(sandbox: Sandbox, clock: FakeClock) -> None:
    """Two failed requests with an unsaved token must not pass for two whose responses were lost."""
    store = FailingStore(good_saves=2)
    async with await signed_in_session(sandbox, clock, store=store, age=EXPIRED) as procore:
        await procore.me()
        assert procore.token_manager.busy, "the new token is not stored yet"
        rule = sandbox.faults.add("POST", "/oauth/token", Answer(503), times=None)
        for _ in range(3):
            with pytest.raises(TokenRefreshError, match="status 503"):
                await procore.token_manager.refresh()
        sandbox.faults.remove(rule)
        await procore.token_manager.refresh()
        store.good_saves = 1


@pytest.mark.fault("A06", "C06")
async def test_waiters_share_one_failure_and_the_token_stays_stored(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    rule = sandbox.faults.add("POST", "/oauth/token", Answer(500, {}, b"<h1>Oops</h1>"), times=None)
    async with await signed_in_session(sandbox, clock, store=store, age=EXPIRED) as procore:
        before = await store.load(key_of(sandbox))
        outcomes = await asyncio.gather(*(procore.me() for _ in range(500)), return_exceptions=True)
        assert {type(outcome) for outcome in outcomes} == {TokenRefreshError}
        assert count_token_requests(sandbox) == 4
        stored = await store.load(key_of(sandbox))
        assert stored == before
        assert stored is not None
        assert stored.mark is None
        with pytest.raises(TokenRefreshError, match="status 500"):
            await procore.me()
        assert count_token_requests(sandbox) == 4, "the token endpoint is called again only after the backoff"
        sandbox.faults.remove(rule)
        clock.advance(1.0)
        await procore.me()
        assert count_token_requests(sandbox) == 5


@pytest.mark.fault("A06")
async def test_a_long_retry_after_is_not_waited_for(sandbox: Sandbox, clock: FakeClock) -> None:
    sandbox.faults.add("POST", "/oauth/token", Answer(503, {"Retry-After": "3600"}, b""))
    async with await signed_in_session(sandbox, clock, age=EXPIRED) as procore:
        with pytest.raises(TokenRefreshError):
            await procore.me()
    assert clock.sleeps == []


@pytest.mark.fault("A05")
async def test_a_request_that_was_not_sent_is_retried(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    async with await signed_in_session(sandbox, clock, store=store, age=EXPIRED) as procore:
        before = await store.load(key_of(sandbox))
        await sandbox.aclose()
        with pytest.raises(ConnectError) as caught:
            await procore.me()
    assert caught.value.attempts == 4
    assert len(clock.sleeps) == 3
    stored = await store.load(TokenKey("local", sandbox.client_id))
    assert before is not None
    assert stored is not None
    assert stored.refresh_token == before.refresh_token
    assert stored.mark is None


@pytest.mark.fault("A09")
async def test_a_rejected_refresh_token_is_marked_and_stays_stored(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    async with await signed_in_session(sandbox, clock, store=store, age=EXPIRED) as procore:
        sandbox.tokens.revoke_all()
        for _ in range(2):
            with pytest.raises(ReauthorizationRequiredError, match="aprocore login") as caught:
                await procore.me()
            assert caught.value.reason == "refused"
    assert count_token_requests(sandbox) == 1
    stored = await store.load(key_of(sandbox))
    assert stored is not None
    assert stored.mark is not None
    assert stored.mark.state == "dead"


# -- refusals because of the configuration ----------------------------------------------------------------------------


@pytest.mark.fault("A11")
@pytest.mark.parametrize("age", [0.0, EXPIRED])
@pytest.mark.parametrize(
    ("status", "code"),
    [(401, "invalid_client"), (400, "unauthorized_client"), (400, "invalid_scope"), (403, "access_denied")],
)
async def test_refresh_token_is_sent_once_with_an_unusable_configuration(
    sandbox: Sandbox, clock: FakeClock, status: int, code: str, age: float
) -> None:
    store = MemoryStore()
    body = b'{"error": "%s", "error_description": "Not like this."}' % code.encode()
    sandbox.faults.add("POST", "/oauth/token", Answer(status, {"Content-Type": "application/json"}, body), times=None)
    async with await signed_in_session(sandbox, clock, store=store, age=age) as procore:
        before = await store.load(key_of(sandbox))
        assert before is not None
        for number in range(10):
            with pytest.raises(TokenRefreshError, match="Not like this") as caught:
                await procore.token_manager.refresh()
            assert (caught.value.error, caught.value.status) == (code, status)
            assert ("not sent again" in str(caught.value)) == (number > 0)
            clock.advance(600.0)
        assert count_token_requests(sandbox) == 1
        with pytest.raises(TokenRefreshError, match="not sent again"):
            await procore.me()
        after = await store.load(key_of(sandbox))
        assert after is not None
        assert (after.refresh_token, after.mark) == (before.refresh_token, None)
        # Another sign-in is another refresh token.
        sandbox.faults.clear()
        await store.save(
            key_of(sandbox), Token.from_dict({**sandbox.tokens.issue(), "received_at": clock.time() - age})
        )
        await procore.token_manager.refresh()
    assert count_token_requests(sandbox) == 2
    # A session with another configuration sends it.
    async with session_from_store(sandbox, clock, store) as procore:
        await procore.token_manager.refresh()
    assert count_token_requests(sandbox) == 3


@pytest.mark.parametrize(
    ("status", "code"), [(503, "invalid_client"), (429, "invalid_client"), (400, "server_error"), (403, None)]
)
async def test_refresh_token_is_sent_again_after_another_refusal(
    sandbox: Sandbox, clock: FakeClock, status: int, code: str | None
) -> None:
    body = b'{"error": "%s"}' % code.encode() if code is not None else b"<h1>Forbidden</h1>"
    sandbox.faults.add("POST", "/oauth/token", Answer(status, {"Content-Type": "application/json"}, body), times=4)
    async with await signed_in_session(sandbox, clock, age=EXPIRED) as procore:
        with pytest.raises(TokenRefreshError):
            await procore.me()
        sandbox.faults.clear()
        clock.advance(600.0)
        await procore.me()


# -- 401s that no token changes ---------------------------------------------------------------------------------------

ME, PROJECTS = "/rest/v1.0/me", "/rest/v1.0/projects"


@pytest.mark.fault("A03")
async def test_a_resource_that_rejects_every_token_costs_one_refresh(sandbox: Sandbox, clock: FakeClock) -> None:
    sandbox.faults.add("GET", PROJECTS, Answer(401, {}, b"{}"), times=None)
    async with await signed_in_session(sandbox, clock, age=1_000.0) as procore:
        for number in range(100):
            with pytest.raises(UnauthorizedError) as caught:
                await procore.get(PROJECTS, params={"company_id": sandbox.company_id})
            assert caught.value.attempts == (2 if number == 0 else 1)
            await procore.me()
        assert count_token_requests(sandbox) == 1
        assert len(sandbox.requests.to("GET", PROJECTS)) == 101
        # Later it is tried once more.
        clock.advance(60.0)
        for _ in range(10):
            with pytest.raises(UnauthorizedError):
                await procore.get(PROJECTS, params={"company_id": sandbox.company_id})
        assert count_token_requests(sandbox) == 2


@pytest.mark.fault("A03")
async def test_many_resources_that_reject_every_token_cost_few_refreshes(sandbox: Sandbox, clock: FakeClock) -> None:
    sandbox.faults.add("GET", "/rest/v1.0/projects/{id}", Answer(401, {}, b"{}"), times=None)
    async with await signed_in_session(sandbox, clock) as procore:
        paths = [f"{PROJECTS}/{number}" for number in range(1, 51)]
        errors = await asyncio.gather(*map(procore.get, paths), return_exceptions=True)
        assert {type(error) for error in errors} == {UnauthorizedError}
        # Some of the calls were first sent with the second token.
        assert count_token_requests(sandbox) <= 2
        refreshes = count_token_requests(sandbox)
        for path in [*paths, *(f"{PROJECTS}/{number}" for number in range(51, 101))]:
            with pytest.raises(UnauthorizedError):
                await procore.get(path)
            await procore.me()
        assert count_token_requests(sandbox) == refreshes


@pytest.mark.fault("A02", "A03")
async def test_a_resource_that_accepts_tokens_again_is_trusted_again(sandbox: Sandbox, clock: FakeClock) -> None:
    sandbox.faults.add("GET", ME, Answer(401, {}, b"{}"), times=2)
    async with await signed_in_session(sandbox, clock) as procore:
        with pytest.raises(UnauthorizedError):
            await procore.get(ME)
        await procore.get(ME)
        # A token that was just issued may be revoked all the same.
        for refreshes in (2, 3, 4):
            sandbox.tokens.revoke_access()
            await procore.get(ME)
            assert count_token_requests(sandbox) == refreshes


@pytest.mark.fault("A03")
async def test_token_info_that_rejects_every_token_costs_one_refresh(sandbox: Sandbox, clock: FakeClock) -> None:
    sandbox.faults.add("GET", "/oauth/token/info", Answer(401, {}, b"{}"), times=None)
    async with await signed_in_session(sandbox, clock) as procore:
        for _ in range(20):
            with pytest.raises(UnauthorizedError):
                await procore.token_manager.info()
            await procore.me()
    assert count_token_requests(sandbox) == 1
