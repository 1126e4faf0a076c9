"""Lifetime of a session's views and of their resources."""

from __future__ import annotations

import asyncio
import copy
import gc
import pickle
from typing import Any

import pytest

from aprocore import (
    ClientCredentials,
    ConfigurationError,
    MemoryStore,
    Procore,
    RedisLimiter,
    RefreshToken,
    SessionClosedError,
    StaticToken,
    Token,
    TokenKey,
    request_factory,
)
from aprocore.sandbox import Hold, Sandbox
from aprocore.sansio.grants import StoredSignIn
from tests.support.clock import FakeClock
from tests.support.rate_limited_sandbox import PATH, RateLimitedSandbox, resources_in_use, run_rate_limited
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.sessions import key_of, signed_in_session

pytestmark = pytest.mark.anyio

ME = "/rest/v1.0/me"


async def several(sandbox: Sandbox, clock: Any, **options: Any) -> Procore:
    """Return a session with a store that has the tokens of two more users."""
    store = MemoryStore()
    for number, user in enumerate(("default", "second", "third")):
        token = {**sandbox.tokens.issue(user=sandbox.seed_data.people[number]), "received_at": clock.time()}
        await store.save(key_of(sandbox, user), Token.from_dict(token))
    auth = RefreshToken(sandbox.client_id, sandbox.client_secret)
    return sandbox.procore(auth=auth, store=store, clock=clock, **options)


async def test_closing_a_view_has_no_effect_and_closing_the_session_closes_its_views(
    sandbox: Sandbox, clock: FakeClock
) -> None:
    procore = await several(sandbox, clock)
    async with procore.as_user("second") as second, procore.with_scope(project_id=1) as scoped:
        await second.me()
        await scoped.me()
    await second.me()
    await procore.me()
    await procore.aclose()
    late = (second, scoped, procore.as_user("third"), procore.as_user("second"), procore.with_scope(company_id=5))
    for view in late:
        with pytest.raises(SessionClosedError):
            await view.me()
        await view.aclose()
    assert len(sandbox.requests.to("GET", ME)) == 4


class CountingStore(MemoryStore):
    """Store that counts its accesses."""

    def __init__(self) -> None:
        super().__init__()
        self.accesses = 0

    async def load(self, key: TokenKey) -> Token | None:
        self.accesses += 1
        return await super().load(key)

    async def save(self, key: TokenKey, token: Token) -> None:
        self.accesses += 1
        await super().save(key, token)


async def users_of(sandbox: Sandbox, clock: FakeClock, number: int, **options: Any) -> tuple[Procore, CountingStore]:
    """Return a session and its store, which has the tokens of ``number`` users called "0", "1", ..."""
    store = CountingStore()
    for user in range(number):
        token = {**sandbox.tokens.issue(), "received_at": clock.time()}
        await store.save(key_of(sandbox, str(user)), Token.from_dict(token))
    store.accesses = 0
    auth = RefreshToken(sandbox.client_id, sandbox.client_secret)
    return sandbox.procore(auth=auth, store=store, clock=clock, **options), store


async def test_a_recent_user_costs_no_store_access(sandbox: Sandbox, clock: FakeClock) -> None:
    procore, store = await users_of(sandbox, clock, 3)
    async with procore:
        for request in range(30):
            await procore.as_user(str(request % 3)).me()
            gc.collect()
            assert store.accesses == min(request + 1, 3)
        assert len(procore._users.users) == 4


async def test_the_rate_limit_of_a_recent_user_is_remembered(sandbox: Sandbox, clock: FakeClock) -> None:
    procore, _ = await users_of(sandbox, clock, 1)
    async with procore:
        await procore.as_user("0").me()
        gc.collect()
        limits = procore.as_user("0").rate_limit
        assert limits.spike is not None
        assert limits.spike.remaining == limits.spike.limit - 1


async def test_the_least_recently_used_users_are_dropped(sandbox: Sandbox, clock: FakeClock) -> None:
    procore, store = await users_of(sandbox, clock, 4, max_users=2)
    async with procore:
        for user in ("0", "1", "0", "2", "0"):
            await procore.as_user(user).me()
        gc.collect()
        assert sorted(procore._users.users) == ["0", "2", "default"]
        assert store.accesses == 3
        for user in ("1", "2"):
            await procore.as_user(user).me()
        assert store.accesses == 5
        view = procore.as_user("3")
        for user in ("1", "2"):
            procore.as_user(user)
        assert procore.as_user("3").token_manager is view.token_manager, "a view keeps its user"


async def test_idle_users_are_dropped(sandbox: Sandbox, clock: FakeClock) -> None:
    procore, _ = await users_of(sandbox, clock, 3)
    async with procore:
        procore.as_user("0")
        clock.advance(3_600.0)
        procore.as_user("1")
        clock.advance(3_601.0)
        procore.as_user("2")
        gc.collect()
        assert sorted(procore._users.users) == ["1", "2", "default"]


async def test_a_user_whose_token_is_not_stored_yet_is_not_dropped(sandbox: Sandbox, clock: FakeClock) -> None:
    procore, _ = await users_of(sandbox, clock, 3, max_users=1)
    hold = Hold()
    async with procore:
        sandbox.faults.add("POST", "/oauth/token", hold)
        refresh = asyncio.create_task(procore.as_user("0").token_manager.refresh())
        await hold.reached.wait()
        for user in ("1", "2"):
            procore.as_user(user)
        gc.collect()
        assert sorted(procore._users.users) == ["0", "2", "default"]
        hold.release()
        token = await refresh
        gc.collect()
        assert await procore.as_user("0").token_manager.token() == token


async def test_a_call_of_an_unreferenced_user_completes(sandbox: Sandbox, clock: FakeClock) -> None:
    hold = Hold()
    sandbox.faults.add("GET", ME, hold)
    async with await several(sandbox, clock) as procore:
        call = asyncio.create_task(procore.as_user("second").me())
        await hold.reached.wait()
        gc.collect()
        assert procore.as_user("second")._engine.limiter is procore._users._engines["second"].limiter
        assert resources_in_use(procore.as_user("second"))[0] == 1, "the call uses this limiter"
        hold.release()
        assert (await call).id == sandbox.seed_data.people[1].id


async def test_a_stream_of_an_unreferenced_user_is_read_completely(sandbox: Sandbox, clock: FakeClock) -> None:
    async with await several(sandbox, clock, connections=1) as procore:
        async with procore.as_user("second").stream("GET", ME) as response:
            gc.collect()
            assert b'"id"' in await response.read()
        gc.collect()
        await procore.me()
        assert resources_in_use(procore) == (0, 0, 0, 0)


@pytest.mark.fault("T20")
def test_closing_ends_the_waits_of_all_users(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(it: RateLimitedSandbox) -> None:
        procore = await several(it.sandbox, it.clock)
        calls = [
            asyncio.create_task(view.get(PATH))
            for user in ("default", "second", "third")
            for view in (procore.as_user(user), procore.as_user(user).with_scope(project_id=1))
            for _ in range(20)
        ]
        await asyncio.sleep(5)
        gc.collect()
        began = it.clock.time()
        await procore.aclose()
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
        assert it.clock.time() - began < 0.1
        assert [type(outcome) for outcome in outcomes].count(SessionClosedError) == 3 * 15
        with pytest.raises(SessionClosedError):
            await procore.as_user("third").get(PATH)

    run_rate_limited(monkeypatch, test)


@pytest.mark.fault("T20")
@pytest.mark.parametrize(("method", "warns"), [("POST", True), ("GET", False), ("PUT", False)])
async def test_write_interrupted_by_closing_is_ambiguous(clock: FakeClock, method: str, warns: bool) -> None:
    arrived = asyncio.Event()

    async def stall(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        arrived.set()
        await asyncio.Event().wait()

    async with raw_server(stall) as server:
        procore = Procore(StaticToken("t"), environment=server.environment, company_id=1, clock=clock)
        call = asyncio.create_task(procore.request(method, PATH, json={}))
        await arrived.wait()
        await procore.aclose()
        with pytest.raises(SessionClosedError) as caught:
            await call
    assert ("may have been applied" in str(caught.value)) == warns
    assert (caught.value.attempts, str(caught.value.request)) == (1, f"{method} {PATH}")
    assert resources_in_use(procore) == (0, 0, 0, 0)


async def test_closing_during_a_background_refresh_loses_no_token(sandbox: Sandbox, clock: FakeClock) -> None:
    hold = Hold()
    sandbox.faults.add("POST", "/oauth/token", hold)
    procore = await signed_in_session(sandbox, clock, age=5_390.0)
    await procore.me()
    await hold.reached.wait()
    closing = asyncio.create_task(procore.aclose())
    await asyncio.sleep(0)
    hold.release()
    await closing
    stored = await procore.token_manager.store.load(key_of(sandbox))
    assert stored is not None
    assert stored.received_at == clock.time()


@pytest.mark.fault("R13")
async def test_each_user_of_a_redis_limiter_has_its_own_limit() -> None:
    limiter = RedisLimiter("redis://redis.example", share=3)
    async with Procore(ClientCredentials("an-id", "a-secret"), limiter=limiter) as procore:
        assert procore._engine.limiter is limiter
        other = procore.as_user("other")._engine
        assert isinstance(other.limiter, RedisLimiter)
        assert not other.owns_limiter
        assert other.limiter is procore.as_user("third").as_user("other")._engine.limiter
        assert other.limiter._key == TokenKey("production", "an-id", "other")
        assert other.limiter._options["share"] == 3
    await limiter.aclose()
    with pytest.raises(SessionClosedError):
        await other.limiter.acquire()
    with pytest.raises(ConfigurationError, match="only one token"):
        Procore(ClientCredentials("another-id", "a-secret"), limiter=limiter)
    with pytest.raises(ConfigurationError, match="StaticToken"):
        Procore(StaticToken("a-token"), limiter=RedisLimiter("redis://redis.example"))


def test_session_can_be_neither_copied_nor_pickled() -> None:
    procore = Procore(StaticToken("t"))
    for take in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises(TypeError, match=r"A Procore can't be copied or pickled.*in each process.*with_scope\(\)"):
            take(procore)


async def test_each_view_sends_its_own_company_header() -> None:
    async with (
        raw_server(answering(http(b"[]"))) as server,
        Procore(StaticToken("token"), environment=server.environment, company_id=1) as procore,
    ):
        views = [procore, procore.with_scope(company_id="a"), procore.with_scope(company_id=2)]
        for _ in range(3):
            for view in views:
                await view.get("/rest/v1.0/projects")
        procore.company_id = 2
        await procore.get("/rest/v1.0/projects")
    named = [request.partition(b"Procore-Company-Id: ")[2].partition(b"\r\n")[0] for request in server.requests]
    assert named == [b"1", b"a", b"2"] * 3 + [b"2"]


async def test_exempt_calls_have_a_company_header_only_for_the_service_account(
    sandbox: Sandbox, clock: FakeClock
) -> None:
    store = MemoryStore()
    token = {**sandbox.tokens.issue(), "received_at": clock.time()}
    await store.save(key_of(sandbox, "person"), Token.from_dict(token))
    auth = StoredSignIn(sandbox.client_id, sandbox.client_secret)
    async with sandbox.procore(auth=auth, store=store, clock=clock, user="person") as procore:
        app = procore.as_user("app")
        for _ in range(3):
            await procore.get(ME)
            await app.get(ME)
            await procore.as_user("person").get(ME)
            await procore.as_user("app").get(ME)
    named = ["Procore-Company-Id" in request.headers for request in sandbox.requests.to("GET", ME)]
    assert named == [False, True, False, True] * 3


async def test_a_request_is_built_once_for_all_users(
    sandbox: Sandbox, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    built: list[str] = []
    build = request_factory.RequestFactory.build

    async def counted(self: Any, method: str, path: str, *args: Any, **options: Any) -> Any:
        built.append(path)
        return await build(self, method, path, *args, **options)

    monkeypatch.setattr(request_factory.RequestFactory, "build", counted)
    async with await several(sandbox, clock) as procore:
        people = [(await view.me()).id for view in map(procore.as_user, ["second", "third", "second"])]
        people.append((await procore.me()).id)
        await procore.as_user("third").with_scope(company_id=5).me()
    assert people == [sandbox.seed_data.people[number].id for number in (1, 2, 1, 0)]
    assert built == [ME, ME]  # another company is another request


async def test_request_cache_of_a_session_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(request_factory, "MAX_CACHED", 3)
    async with (
        raw_server(answering(http(b"[]"))) as server,
        Procore(StaticToken("token"), environment=server.environment, company_id=1) as procore,
    ):
        for number in range(8):
            for path in (f"/rest/v1.0/projects/{number}", f"/rest/v1.0/projects?page={number}"):
                await procore.request(("GET", "get")[number % 2], path)
            assert 1 <= len(procore._requests.cache) <= 3
    assert not any("?" in path for _, path, _ in procore._requests.cache)
    assert [request.split()[1].decode() for request in server.requests[-2:]] == [
        "/rest/v1.0/projects/7",
        "/rest/v1.0/projects?page=7",
    ]
