"""Rate limit headers over real sockets: known windows, and the time of the next call."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from email.utils import formatdate
from typing import Any

import attrs
import pytest

from aprocore import Procore, RateLimitedError, StaticToken
from tests.support.cases import cases
from tests.support.rate_limited_sandbox import PATH, RateLimitedSandbox, resources_in_use, run_rate_limited
from tests.support.raw_server import Connection, RawServer, http, raw_server
from tests.support.virtual_time import VirtualClock, run

MODELS = ("fixed", "first_request", "sliding")
NOTHING = (0, 0, 0, 0)
#: Start of the virtual clock, in Unix seconds.
BEGIN = 1_800_001_000


@attrs.define
class HeaderServer:
    """Server that answers with the result of ``answers`` for the number of the request and the time."""

    clock: VirtualClock
    answers: Callable[[int, float], tuple[str, dict[str, Any]]]
    latency: float = 0.1
    #: Seconds that the server's clock is ahead.
    ahead: float = 0.0
    with_date: bool = True
    #: Times of the requests, by the client's clock.
    arrivals: list[float] = attrs.field(factory=list)

    async def __call__(self, server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            self.arrivals.append(self.clock.time())
            status, headers = self.answers(len(self.arrivals), self.clock.time() + self.ahead)
            await asyncio.sleep(self.latency)
            lines = [f"{name}: {value}" for name, value in headers.items()]
            if self.with_date:
                lines.append(f"Date: {formatdate(self.clock.time() + self.ahead, usegmt=True)}")
            await connection.send(http(b"{}", status, *lines))


def limits(limit: int, remaining: int, reset: float) -> dict[str, Any]:
    return {"X-Rate-Limit-Limit": limit, "X-Rate-Limit-Remaining": remaining, "X-Rate-Limit-Reset": int(reset)}


def run_with_headers(
    answers: Callable[[int, float], tuple[str, dict[str, Any]]],
    test: Callable[[Procore, HeaderServer], Awaitable[None]],
    **options: Any,
) -> None:
    clock = VirtualClock()
    server_side = HeaderServer(clock, answers, **options)

    async def main() -> None:
        async with (
            raw_server(server_side) as server,
            Procore(StaticToken("t"), environment=server.environment, company_id=1, clock=clock) as procore,
        ):
            await test(procore, server_side)
            assert resources_in_use(procore) == NOTHING

    run(main())


# -- windows ----------------------------------------------------------------------------------------------------------


@pytest.mark.fault("R02")
def test_alternately_reported_windows_are_distinguished() -> None:
    hour, ten = BEGIN + 3000.0, BEGIN + 8.0

    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        if number % 2:
            return "200 OK", limits(600, 590 - number, hour)
        return "200 OK", limits(25, 24, ten if now < ten else now // 10 * 10 + 10)

    async def test(procore: Procore, server: HeaderServer) -> None:
        for _ in range(6):
            await procore.get(PATH)
        hourly, spike = procore.rate_limit.hourly, procore.rate_limit.spike
        assert hourly is not None
        assert spike is not None
        assert (hourly.limit, spike.limit) == (600, 25)
        assert 580 <= hourly.remaining <= 585, "headers of the spike window do not change it"
        assert spike.remaining <= 24, "headers of the hourly window do not raise it"
        assert (hourly.reset, spike.reset) == (int(hour), int(ten))

    run_with_headers(answers, test)


@pytest.mark.fault("R02")
def test_exhausted_hourly_window_pauses_calls() -> None:
    hour = BEGIN + 300.0

    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        if number == 1:
            return "200 OK", limits(600, 0, hour)
        return "200 OK", limits(25, 20, now // 10 * 10 + 10)

    async def test(procore: Procore, server: HeaderServer) -> None:
        await procore.get(PATH)
        await asyncio.gather(*(procore.get(PATH) for _ in range(10)))
        assert min(server.arrivals[1:]) >= hour
        assert max(server.arrivals) < hour + 15

    run_with_headers(answers, test)


@pytest.mark.fault("R15")
@pytest.mark.parametrize("limit", [10, 60])
def test_changed_limit_is_adopted(limit: int) -> None:
    taken: dict[int, int] = {}
    refused: list[int] = []

    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        window = int(now // 10)
        allowed = 25 if now < BEGIN + 30 else limit
        taken[window] = taken.get(window, 0) + 1
        if taken[window] > allowed:
            refused.append(number)
            return "429 Too Many Requests", limits(allowed, 0, window * 10 + 10)
        return "200 OK", limits(allowed, allowed - taken[window], window * 10 + 10)

    async def test(procore: Procore, server: HeaderServer) -> None:
        await asyncio.gather(*(procore.get(PATH) for _ in range(75 + 3 * limit)))
        # In the first window with the new limit, only its responses can reveal it.
        assert len(refused) <= 5
        full = [count for window, count in sorted(taken.items()) if window > (BEGIN + 40) // 10][:-1]
        assert all(count <= limit for count in full)
        assert sum(full) >= 0.9 * limit * len(full)

    run_with_headers(answers, test)


@pytest.mark.slow
@pytest.mark.fault("R12")
@pytest.mark.parametrize("model", MODELS)
def test_thousand_calls_waiting_for_a_reset_are_sent_in_order_and_paced(
    monkeypatch: pytest.MonkeyPatch, model: str
) -> None:
    async def test(it: RateLimitedSandbox) -> None:
        async with it.session() as procore:
            await procore.get(PATH)
            it.sandbox.spend(99)
            began = it.clock.time()
            calls = [asyncio.create_task(procore.get(PATH, params={"n": n})) for n in range(1_000)]
            await asyncio.sleep(25)
            for call in calls:
                call.cancel()
            await asyncio.wait(calls)
            assert resources_in_use(procore) == NOTHING
        seen = [request for request in it.calls() if request.query]
        served = [request for request in seen if request.status == 200]
        order = list(dict.fromkeys(int(request.query.removeprefix("n=")) for request in seen))
        assert order == sorted(order), "first come, first served"
        after = sorted(request.at for request in served if request.at > began + 1)
        assert len(after) >= 90
        assert max(sum(at <= other < at + 0.1 for other in after) for at in after) <= 6, (
            "calls must not be sent all at once"
        )

    run_rate_limited(monkeypatch, test, model=model, spike=100)


@pytest.mark.fault("R14")
def test_foreign_calls_reduce_the_rate_within_one_response() -> None:
    reset = BEGIN + 20.0
    left = iter([24, 4, 3, 2, 1, 0])

    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        if now >= reset:
            return "200 OK", limits(25, 20, now // 10 * 10 + 10)
        return "200 OK", limits(25, next(left), reset)

    async def test(procore: Procore, server: HeaderServer) -> None:
        await procore.get(PATH)
        await asyncio.sleep(1.0)
        await procore.get(PATH)  # other clients used twenty meanwhile
        began = server.clock.time()
        await asyncio.gather(*(procore.get(PATH) for _ in range(20)))
        before = [at for at in server.arrivals if began <= at < reset]
        assert len(before) <= 4, "the remaining calls of the response, not the 23 of the local count"
        assert len(server.arrivals) == 22
        assert max(server.arrivals) < reset + 15

    run_with_headers(answers, test)


@pytest.mark.fault("R09")
@pytest.mark.parametrize(("ahead", "with_date"), [(-90.0, True), (90.0, True), (0.0, True), (0.0, False)])
def test_reset_is_read_by_the_servers_clock(ahead: float, with_date: bool) -> None:
    reset = BEGIN + 30.0

    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        return "200 OK", limits(25, 0 if now < reset + ahead else 20, reset + ahead)

    async def test(procore: Procore, server: HeaderServer) -> None:
        await procore.get(PATH)
        await procore.get(PATH)
        assert reset - 1 <= server.arrivals[1] <= reset + 1

    run_with_headers(answers, test, ahead=ahead, with_date=with_date)


@pytest.mark.fault("R04")
def test_fifty_calls_in_flight_when_the_limit_is_exhausted() -> None:
    reset = BEGIN + 9.0

    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        if number == 1 or now >= reset:
            return "200 OK", limits(100, 99, reset if now < reset else reset + 10)
        # Other clients used the rest, and half of the calls in flight were too late.
        return "200 OK" if number % 2 else "429 Too Many Requests", limits(100, 0, reset)

    async def test(procore: Procore, server: HeaderServer) -> None:
        await procore.get(PATH)
        calls = [asyncio.create_task(procore.request("POST", PATH, json={"n": n})) for n in range(50)]
        while len(server.arrivals) < 51:
            await asyncio.sleep(0.01)
        assert resources_in_use(procore)[0] == 50
        while resources_in_use(procore)[0] == 50:  # until the first of them is answered
            await asyncio.sleep(0.01)
        calls += [asyncio.create_task(procore.request("POST", PATH, json={"n": n})) for n in range(50, 100)]
        outcomes = await asyncio.gather(*calls)
        assert sum(at < reset for at in server.arrivals) == 51, "no new send before the reset"
        assert max(server.arrivals) < reset + 10
        assert sorted(outcome.attempts for outcome in outcomes) == [1] * 75 + [2] * 25
        assert len(server.arrivals) == 1 + 75 + 2 * 25

    run_with_headers(answers, test, latency=0.3)


# -- 429 responses ----------------------------------------------------------------------------------------------------


@pytest.mark.fault("R07")
@pytest.mark.parametrize("ahead", [-90.0, 90.0])
def test_date_in_retry_after_is_read_by_the_servers_clock(ahead: float) -> None:
    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        if number == 1:
            return "429 Too Many Requests", {"Retry-After": formatdate(now + 20, usegmt=True)}
        return "200 OK", {}

    async def test(procore: Procore, server: HeaderServer) -> None:
        assert (await procore.request("POST", PATH, json={})).attempts == 2
        first, second = server.arrivals
        assert 19 <= second - first <= 22

    run_with_headers(answers, test, ahead=ahead)


@pytest.mark.fault("R07")
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_fractions_of_seconds_are_waited_for(method: str) -> None:
    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        return ("429 Too Many Requests", {"Retry-After": "3.5"}) if number == 1 else ("200 OK", {})

    async def test(procore: Procore, server: HeaderServer) -> None:
        assert (await procore.request(method, PATH)).attempts == 2
        first, second = server.arrivals
        assert 3.5 <= second - first <= 4.0

    run_with_headers(answers, test)


@pytest.mark.fault("R05")
@cases(
    "retry_after",
    ["-5", "0", "1e9", "NaN", "99999999999", "soon", "", "3.5.1", "Thu, 01 Jan 1970 00:00:00 GMT", "\uff15"],
)
@cases("method", ["GET", "POST"])
def test_invalid_headers_cause_neither_an_immediate_nor_an_endless_wait(method: str, retry_after: str) -> None:
    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        return ("429 Too Many Requests", {"Retry-After": retry_after}) if number < 3 else ("200 OK", {})

    async def test(procore: Procore, server: HeaderServer) -> None:
        assert (await procore.request(method, PATH)).attempts == 3
        first, second, third = server.arrivals
        assert 1.0 <= second - first <= 10.0
        assert 1.0 <= third - second <= 15.0

    run_with_headers(answers, test)


@pytest.mark.fault("R03")
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_limit_of_zero_ends_after_the_maximum_attempts(method: str) -> None:
    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        return "429 Too Many Requests", limits(0, 0, now + 1)

    async def test(procore: Procore, server: HeaderServer) -> None:
        with pytest.raises(RateLimitedError) as caught:
            await procore.request(method, PATH)
        assert caught.value.attempts == len(server.arrivals) == 4
        assert all(later - sooner >= 1 for sooner, later in zip(server.arrivals, server.arrivals[1:], strict=False))

    run_with_headers(answers, test)


@pytest.mark.fault("R11")
@cases(
    "headers",
    [
        limits(25, 30, BEGIN + 10),
        limits(25, 24, 0),
        limits(25, 24, BEGIN + 10_000_000),
        limits(0, 0, 0),
        {"X-Rate-Limit-Limit": "-1", "X-Rate-Limit-Remaining": "-1", "X-Rate-Limit-Reset": "-1"},
        {"X-Rate-Limit-Limit": "25", "X-Rate-Limit-Remaining": "0"},
        {"X-Rate-Limit-Limit": "25, 25", "X-Rate-Limit-Remaining": "0, 0", "X-Rate-Limit-Reset": "1, 1"},
        {"X-Rate-Limit-Limit": "9" * 40, "X-Rate-Limit-Remaining": "9" * 40, "X-Rate-Limit-Reset": "9" * 40},
    ],
)
def test_implausible_rate_limit_headers_do_not_block_calls(headers: dict[str, Any]) -> None:
    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        return "200 OK", headers

    async def test(procore: Procore, server: HeaderServer) -> None:
        for _ in range(10):
            await procore.get(PATH, max_wait=60.0)
        assert server.clock.time() - BEGIN < 120

    run_with_headers(answers, test)


@pytest.mark.fault("R11")
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_contradictory_window_fails_no_call(method: str) -> None:
    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        return "200 OK", limits(100, 99 if number < 3 else 999, BEGIN + 3_000)

    async def test(procore: Procore, server: HeaderServer) -> None:
        for _ in range(10):
            assert (await procore.request(method, PATH)).attempts == 1
        assert len(server.arrivals) == 10

    run_with_headers(answers, test)


@pytest.mark.fault("R11")
def test_429_with_the_latest_possible_date_is_a_rate_limited_error() -> None:
    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        return "429 Too Many Requests", {"Retry-After": "3600", "Date": "Fri, 31 Dec 9999 23:59:59 GMT"}

    async def test(procore: Procore, server: HeaderServer) -> None:
        for _ in range(2):
            with pytest.raises(RateLimitedError):
                await procore.get(PATH, max_wait=1.0)
        assert len(server.arrivals) == 1

    run_with_headers(answers, test, with_date=False)
