"""Rate limits through the whole stack: real sockets, the sandbox's windows, and virtual time."""

from __future__ import annotations

import asyncio
import os
from typing import Any

import anyio
import pytest

from aprocore import MemoryStore, Procore, RateLimitedError, RefreshToken, StaticToken, Token
from aprocore.sandbox import Answer
from tests.support.rate_limited_sandbox import PATH, RateLimitedSandbox, resources_in_use, run_rate_limited
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.sessions import count_token_requests, key_of
from tests.support.virtual_time import VirtualClock, run

MODELS = ("fixed", "first_request", "sliding")
NOTHING = (0, 0, 0, 0)


# -- windows ----------------------------------------------------------------------------------------------------------


@pytest.mark.fault("R01")
@pytest.mark.parametrize(("model", "calls"), [("fixed", 100), ("first_request", 400), ("sliding", 100)])
def test_cold_start_with_a_queue(monkeypatch: pytest.MonkeyPatch, model: str, calls: int) -> None:
    async def test(limited: RateLimitedSandbox) -> None:
        async with limited.session() as procore:
            began = limited.clock.time()
            await asyncio.gather(*(procore.get(PATH) for _ in range(calls)))
            took = limited.clock.time() - began
            assert resources_in_use(procore) == NOTHING
        arrived = sorted(seen.at for seen in limited.calls())
        assert len(arrived) == calls
        assert limited.refused == 0
        assert sum(at < arrived[0] + 0.3 for at in arrived) <= 5, "before the first response"
        assert took < 10 * (calls / 25) * 1.06 + 10

    run_rate_limited(monkeypatch, test, model=model)


@pytest.mark.slow
@pytest.mark.fault("R01")
@pytest.mark.parametrize("model", MODELS)
def test_ten_thousand_calls_at_a_cold_start(monkeypatch: pytest.MonkeyPatch, model: str) -> None:
    async def test(limited: RateLimitedSandbox) -> None:
        async with limited.session() as procore:
            calls = [asyncio.create_task(procore.get(PATH)) for _ in range(10_000)]
            await asyncio.sleep(32)
            for call in calls:
                call.cancel()
            await asyncio.wait(calls)
            assert resources_in_use(procore) == NOTHING
        arrived = sorted(seen.at for seen in limited.calls())
        assert sum(at < arrived[0] + 0.3 for at in arrived) <= 5, "before the first response"
        assert 60 <= len(arrived) <= 100
        assert limited.refused == 0

    run_rate_limited(monkeypatch, test, model=model)


@pytest.mark.fault("R09")
@pytest.mark.parametrize("ahead", [-90.0, 90.0])
@pytest.mark.parametrize("model", MODELS)
def test_wrong_server_clock_causes_no_429(monkeypatch: pytest.MonkeyPatch, model: str, ahead: float) -> None:
    async def test(limited: RateLimitedSandbox) -> None:
        limited.sandbox.clock.advance(ahead)
        async with limited.session() as procore:
            began = limited.clock.time()
            await asyncio.gather(*(procore.get(PATH) for _ in range(60)))
            assert limited.clock.time() - began < 3 * 10 + 3
        assert limited.refused == 0

    run_rate_limited(monkeypatch, test, model=model)


@pytest.mark.fault("R10")
@pytest.mark.parametrize("step", [-3600.0, 3600.0])
def test_local_clock_may_be_changed_during_a_wait(monkeypatch: pytest.MonkeyPatch, step: float) -> None:
    async def test(limited: RateLimitedSandbox) -> None:
        async with limited.session() as procore:
            began = limited.clock.monotonic()
            calls = [asyncio.create_task(procore.get(PATH)) for _ in range(60)]
            while resources_in_use(procore)[:2] != (0, 35):
                await asyncio.sleep(0.1)
            limited.clock.epoch += step
            limited.sandbox.clock.advance(-step)
            await asyncio.gather(*calls)
            assert limited.clock.monotonic() - began < 3 * 10 + 3
        assert limited.refused == 0

    run_rate_limited(monkeypatch, test)


@pytest.mark.fault("R04")
def test_nothing_is_sent_before_the_reset_and_refused_calls_go_first() -> None:
    clock = VirtualClock()
    arrivals: list[tuple[float, bytes]] = []

    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            request = await connection.request()
            now = clock.time()
            arrivals.append((now, request.split(b" ")[1].rpartition(b"/")[2]))
            full = now < 1_800_001_020
            await asyncio.sleep(0.5)
            first = len(arrivals) == 5 and arrivals[0][1] == arrivals[-5][1]
            limits = ("X-Rate-Limit-Limit: 25", f"X-Rate-Limit-Remaining: {0 if full else 20}")
            reset = f"X-Rate-Limit-Reset: {1_800_001_020 if full else 1_800_001_030}"
            status = "200 OK" if not full or (first and request.split(b" ")[1].endswith(b"/0")) else "429 Too Many"
            await connection.send(http(b"{}", status, *limits, reset))

    async def test() -> None:
        async with (
            raw_server(answer) as server,
            Procore(StaticToken("t"), environment=server.environment, company_id=1, clock=clock) as procore,
        ):
            outcomes = await asyncio.gather(*(procore.request("GET", f"{PATH}/{n}") for n in range(12)))
            assert [outcome.attempts for outcome in outcomes] == [1, 2, 2, 2, 2] + [1] * 7
            assert resources_in_use(procore) == NOTHING

    run(test())
    before = [name for at, name in arrivals if at < 1_800_001_020]
    after = [int(name) for at, name in arrivals if at >= 1_800_001_020]
    if os.name == "nt":  # where a selector reports sockets in any order
        before.sort()
    assert before == [b"0", b"1", b"2", b"3", b"4"]
    assert sorted(after[:4]) == [1, 2, 3, 4]
    assert after[4:] == list(range(5, 12))


# -- 429 responses ----------------------------------------------------------------------------------------------------

LIMIT = {"X-Rate-Limit-Limit": "25", "X-Rate-Limit-Remaining": "0"}


@pytest.mark.fault("R05")
@pytest.mark.parametrize(
    ("reset", "headers", "least", "most"),
    [
        (9, {}, 9, 10.2),
        (None, {"Retry-After": "7"}, 7, 8.2),
        (9, {"Retry-After": "9"}, 9, 10.2),
        (4, {"Retry-After": "9"}, 9, 10.2),
        (9, {"Retry-After": "2"}, 9, 10.2),
        (None, {}, 1, 2.2),
        (None, {"X-Rate-Limit-Reset": "soon", "Retry-After": "a while"}, 1, 2.2),
        (-3600, {"Retry-After": "0"}, 1, 2.2),
        (9_000_000, {"Retry-After": "3"}, 3, 4.2),
    ],
)
def test_refused_call_waits_for_a_plausible_time(
    monkeypatch: pytest.MonkeyPatch, reset: int | None, headers: dict[str, str], least: float, most: float
) -> None:
    async def test(limited: RateLimitedSandbox) -> None:
        if reset is not None:
            headers.update(LIMIT, **{"X-Rate-Limit-Reset": str(int(limited.sandbox.clock.now()) + 1 + reset)})
        limited.sandbox.faults.add("GET", PATH, Answer(429, headers))
        async with limited.session() as procore:
            assert (await procore.request("GET", PATH)).attempts == 2
            assert resources_in_use(procore) == NOTHING
        first, second = (seen.at for seen in limited.calls())
        assert least <= second - first <= most

    run_rate_limited(monkeypatch, test, latency=0)


@pytest.mark.fault("R06")
def test_writes_are_applied_once_despite_many_429s() -> None:
    clock, applied, window = VirtualClock(), [], []

    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            request = await connection.request()
            server.requests.append(request)
            await asyncio.sleep(0.2)
            now = clock.monotonic()
            window[:] = [at for at in window if at > now - 10]
            if len(window) >= 3 or len(server.requests) % 3 == 0:
                await connection.send(http(b"{}", "429 Too Many Requests"))
            else:
                window.append(now)
                applied.append(request.rpartition(b"\r\n")[2])
                await connection.send(http(b"{}", "201 Created"))

    async def test() -> None:
        async with (
            raw_server(answer) as server,
            Procore(StaticToken("t"), environment=server.environment, company_id=1, clock=clock) as procore,
        ):
            outcomes = await asyncio.gather(
                *(procore.post(PATH, json={"n": n}) for n in range(12)), return_exceptions=True
            )
            assert resources_in_use(procore) == NOTHING
            assert {type(outcome) for outcome in outcomes} == {dict, RateLimitedError}
        succeeded = [b'{"n":%d}' % n for n, outcome in enumerate(outcomes) if outcome == {}]
        assert sorted(applied) == sorted(succeeded)
        assert len(server.requests) > 12

    run(test())


@pytest.mark.fault("R08")
@pytest.mark.parametrize("bound", [{"timeout": 30.0}, {"max_wait": 120.0}, {"scope": 30.0}])
def test_wait_longer_than_max_wait_fails_immediately(monkeypatch: pytest.MonkeyPatch, bound: dict[str, float]) -> None:
    async def test(limited: RateLimitedSandbox) -> None:
        limited.sandbox.faults.add("GET", PATH, Answer(429, {"Retry-After": "3600"}))
        options: dict[str, Any] = dict(bound)
        scope = options.pop("scope", 4000)
        async with limited.session() as procore:
            began = limited.clock.time()
            with anyio.fail_after(scope), pytest.raises(RateLimitedError) as caught:
                await procore.get(PATH, **options)
            assert caught.value.retry_at == pytest.approx(began + 3600, abs=1.5)
            assert (caught.value.attempts, caught.value.status) == (1, 429)
            if "timeout" not in bound:
                with anyio.fail_after(scope), pytest.raises(RateLimitedError) as caught:
                    await procore.get(PATH, **options)
                assert caught.value.retry_at == pytest.approx(began + 3600, abs=1.5)
                assert caught.value.attempts == 0
            assert limited.clock.time() - began < 0.1
            assert resources_in_use(procore) == NOTHING
        assert len(limited.calls()) == 1

    run_rate_limited(monkeypatch, test, latency=0)


@pytest.mark.fault("R08")
def test_waits_after_several_429s_are_bounded_by_the_timeout(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def test(limited: RateLimitedSandbox) -> None:
        limited.sandbox.faults.add("GET", PATH, Answer(429, {"Retry-After": "12"}), times=None)
        async with limited.session() as procore:
            began = limited.clock.time()
            with pytest.raises(RateLimitedError) as caught:
                await procore.get(PATH, timeout=30)
            assert limited.clock.time() - began < 30
            assert caught.value.attempts == len(limited.calls()) == 3
            with pytest.raises(RateLimitedError) as caught:
                await procore.get(PATH)
            assert caught.value.attempts == 4, "with the default timeout, the number of attempts ends the call"

    run_rate_limited(monkeypatch, test, latency=0)


@pytest.mark.fault("R08")
def test_cancelled_scope_ends_the_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(limited: RateLimitedSandbox) -> None:
        limited.sandbox.faults.add("GET", PATH, Answer(429, {"Retry-After": "60"}))
        async with limited.session() as procore:
            with pytest.raises(RateLimitedError):
                await procore.get(PATH, max_wait=1)
            with anyio.CancelScope() as scope:
                scope.cancel()
                await procore.get(PATH)
            assert scope.cancelled_caught
            assert resources_in_use(procore) == NOTHING

    run_rate_limited(monkeypatch, test, latency=0)


# -- several limiters -------------------------------------------------------------------------------------------------


@pytest.mark.fault("R16")
def test_users_of_one_session_do_not_wait_for_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(limited: RateLimitedSandbox) -> None:
        store, sandbox = MemoryStore(), limited.sandbox
        for number, user in enumerate(("first", "second")):
            token = {**sandbox.tokens.issue(user=sandbox.seed_data.people[number]), "received_at": limited.clock.time()}
            await store.save(key_of(sandbox, user), Token.from_dict(token))
        auth = RefreshToken(sandbox.client_id, sandbox.client_secret)
        async with limited.session(auth=auth, store=store, user="first", connections=4) as first:
            second = first.as_user("second")
            queue = [asyncio.create_task(first.get(PATH)) for _ in range(60)]
            while resources_in_use(first)[:2] != (0, 35):
                await asyncio.sleep(0.1)
            began = limited.clock.time()
            await asyncio.gather(*(second.get(PATH) for _ in range(5)))
            assert limited.clock.time() - began < 1
            assert resources_in_use(first)[1] == 35
            await asyncio.gather(*queue)
            assert resources_in_use(first) == resources_in_use(second) == NOTHING
        assert limited.refused == 0

    run_rate_limited(monkeypatch, test)


@pytest.mark.slow
@pytest.mark.fault("R17")
def test_urgent_call_overtakes_a_queue_of_five_thousand(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(limited: RateLimitedSandbox) -> None:
        async with limited.session() as procore:
            queue = [asyncio.create_task(procore.get(PATH)) for _ in range(5_000)]
            await asyncio.sleep(12)
            before, began = len(limited.calls()), limited.clock.time()
            await procore.get(PATH, params={"urgent": 1}, urgent=True)
            assert limited.clock.time() - began < 10.0 + 1.0, "it is sent with the next permits"
            behind = [seen.query for seen in limited.calls()[before:]].index("urgent=1")
            assert behind <= 2
            for call in queue:
                call.cancel()
            await asyncio.wait(queue)
            assert resources_in_use(procore) == NOTHING

    run_rate_limited(monkeypatch, test)


@pytest.mark.fault("A30")
def test_token_refresh_does_not_wait_for_or_count_against_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(limited: RateLimitedSandbox) -> None:
        async with limited.session() as procore:
            queue = [asyncio.create_task(procore.get(PATH)) for _ in range(60)]
            while resources_in_use(procore)[:2] != (0, 35):
                await asyncio.sleep(0.1)
            began, reported = limited.clock.time(), procore.rate_limit
            await procore.token_manager.refresh()
            assert limited.clock.time() - began < 0.1
            assert procore.rate_limit == reported
            await asyncio.gather(*queue)
        assert count_token_requests(limited.sandbox) == 2
        assert limited.refused == 0

    run_rate_limited(monkeypatch, test)


@pytest.mark.fault("R18")
def test_storage_download_does_not_wait_for_or_count_against_the_limit() -> None:
    clock = VirtualClock()
    full = ("X-Rate-Limit-Limit: 25", "X-Rate-Limit-Remaining: 0", "X-Rate-Limit-Reset: 1800001100")

    async def test() -> None:
        async with (
            raw_server(answering(http(b"{}", "200 OK", *full))) as api,
            raw_server(answering(http(b"bytes", "200 OK", "X-Rate-Limit-Remaining: 24"))) as storage,
            Procore(StaticToken("t"), environment=api.environment, company_id=1, clock=clock) as procore,
        ):
            await procore.get(PATH)
            began, reported = clock.time(), procore.rate_limit
            for _ in range(50):
                async with procore.stream("GET", f"{storage.origin}/x?sig=1") as response:
                    assert await response.read() == b"bytes"
            assert clock.time() - began < 0.1
            assert procore.rate_limit == reported
            assert resources_in_use(procore) == NOTHING
            with pytest.raises(RateLimitedError):
                await procore.get(PATH, max_wait=1)
        assert (len(api.requests), len(storage.requests)) == (1, 50)

    run(test())
