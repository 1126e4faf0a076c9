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
from tests.support.rate_limited_sandbox import PATH, Paced, in_hand, paced
from tests.support.raw_server import Connection, RawServer, http, raw_server
from tests.support.virtual_time import VirtualClock, run

MODELS = ("fixed", "first_request", "sliding")
NOTHING = (0, 0, 0, 0)
#: Where the virtual clock begins, in Unix seconds.
BEGIN = 1_800_001_000


@attrs.define
class Told:
    """A server that answers each request with what ``answers`` gives for its number and the time."""

    clock: VirtualClock
    answers: Callable[[int, float], tuple[str, dict[str, Any]]]
    latency: float = 0.1
    #: Of the server's clock.
    ahead: float = 0.0
    with_date: bool = True
    #: When requests arrived, by the client's true time.
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
            await connection.say(http(b"{}", status, *lines))


def limits(limit: int, remaining: int, reset: float) -> dict[str, Any]:
    return {"X-Rate-Limit-Limit": limit, "X-Rate-Limit-Remaining": remaining, "X-Rate-Limit-Reset": int(reset)}


def told(
    answers: Callable[[int, float], tuple[str, dict[str, Any]]],
    test: Callable[[Procore, Told], Awaitable[None]],
    **options: Any,
) -> None:
    clock = VirtualClock()
    server_side = Told(clock, answers, **options)

    async def main() -> None:
        async with (
            raw_server(server_side) as server,
            Procore(StaticToken("t"), environment=server.environment, company_id=1, clock=clock) as procore,
        ):
            await test(procore, server_side)
            assert in_hand(procore) == NOTHING

    run(main())


# -- windows ----------------------------------------------------------------------------------------------------------


@pytest.mark.fault("R02")
def test_two_windows_that_take_turns_are_kept_apart() -> None:
    hour, ten = BEGIN + 3000.0, BEGIN + 8.0

    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        if number % 2:
            return "200 OK", limits(600, 590 - number, hour)
        return "200 OK", limits(25, 24, ten if now < ten else now // 10 * 10 + 10)

    async def test(procore: Procore, server: Told) -> None:
        for _ in range(6):
            await procore.get(PATH)
        hourly, spike = procore.rate_limit.hourly, procore.rate_limit.spike
        assert hourly is not None
        assert spike is not None
        assert (hourly.limit, spike.limit) == (600, 25)
        assert 580 <= hourly.remaining <= 585, "a line about the ten seconds does not touch it"
        assert spike.remaining <= 24, "a line about the hour does not raise it"
        assert (hourly.reset, spike.reset) == (int(hour), int(ten))

    told(answers, test)


@pytest.mark.fault("R02")
def test_an_hour_that_is_used_up_holds_though_the_ten_seconds_have_room() -> None:
    hour = BEGIN + 300.0

    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        if number == 1:
            return "200 OK", limits(600, 0, hour)
        return "200 OK", limits(25, 20, now // 10 * 10 + 10)

    async def test(procore: Procore, server: Told) -> None:
        await procore.get(PATH)
        await asyncio.gather(*(procore.get(PATH) for _ in range(10)))
        assert min(server.arrivals[1:]) >= hour
        assert max(server.arrivals) < hour + 15

    told(answers, test)


@pytest.mark.fault("R15")
@pytest.mark.parametrize("limit", [10, 60])
def test_a_limit_that_changes_is_the_limit_from_then_on(limit: int) -> None:
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

    async def test(procore: Procore, server: Told) -> None:
        await asyncio.gather(*(procore.get(PATH) for _ in range(75 + 3 * limit)))
        # In the first window with the other limit nobody can know it yet but from its answers.
        assert len(refused) <= 5
        full = [count for window, count in sorted(taken.items()) if window > (BEGIN + 40) // 10][:-1]
        assert all(count <= limit for count in full)
        assert sum(full) >= 0.9 * limit * len(full)

    told(answers, test)


@pytest.mark.slow
@pytest.mark.fault("R12")
@pytest.mark.parametrize("model", MODELS)
def test_a_thousand_that_wait_for_a_reset_go_in_order_and_not_at_once(
    monkeypatch: pytest.MonkeyPatch, model: str
) -> None:
    async def test(it: Paced) -> None:
        async with it.session() as procore:
            await procore.get(PATH)
            it.sandbox.spend(99)
            began = it.clock.time()
            calls = [asyncio.create_task(procore.get(PATH, params={"n": n})) for n in range(1_000)]
            await asyncio.sleep(25)
            for call in calls:
                call.cancel()
            await asyncio.wait(calls)
            assert in_hand(procore) == NOTHING
        seen = [each for each in it.calls() if each.query]
        served = [each for each in seen if each.status == 200]
        order = list(dict.fromkeys(int(each.query.removeprefix("n=")) for each in seen))
        assert order == sorted(order), "first come, first served"
        after = sorted(each.at for each in served if each.at > began + 1)
        assert len(after) >= 90
        assert max(sum(at <= other < at + 0.1 for other in after) for at in after) <= 6, "a herd"

    paced(monkeypatch, test, model=model, spike=100)


@pytest.mark.fault("R14")
def test_others_that_use_the_limit_up_slow_it_down_within_one_answer() -> None:
    reset = BEGIN + 20.0
    left = iter([24, 4, 3, 2, 1, 0])

    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        if now >= reset:
            return "200 OK", limits(25, 20, now // 10 * 10 + 10)
        return "200 OK", limits(25, next(left), reset)

    async def test(procore: Procore, server: Told) -> None:
        await procore.get(PATH)
        await asyncio.sleep(1.0)
        await procore.get(PATH)  # others took twenty meanwhile
        began = server.clock.time()
        await asyncio.gather(*(procore.get(PATH) for _ in range(20)))
        before = [at for at in server.arrivals if began <= at < reset]
        assert len(before) <= 4, "what the answer left, and not the 23 that were counted here"
        assert len(server.arrivals) == 22
        assert max(server.arrivals) < reset + 15

    told(answers, test)


@pytest.mark.fault("R09")
@pytest.mark.parametrize(("ahead", "with_date"), [(-90.0, True), (90.0, True), (0.0, True), (0.0, False)])
def test_a_reset_is_waited_for_by_the_servers_clock(ahead: float, with_date: bool) -> None:
    reset = BEGIN + 30.0

    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        return "200 OK", limits(25, 0 if now < reset + ahead else 20, reset + ahead)

    async def test(procore: Procore, server: Told) -> None:
        await procore.get(PATH)
        await procore.get(PATH)
        assert reset - 1 <= server.arrivals[1] <= reset + 1

    told(answers, test, ahead=ahead, with_date=with_date)


@pytest.mark.fault("R04")
def test_fifty_on_their_way_when_nothing_is_left_any_more() -> None:
    reset = BEGIN + 9.0

    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        if number == 1 or now >= reset:
            return "200 OK", limits(100, 99, reset if now < reset else reset + 10)
        # Others took the rest, and half of what was on its way came too late.
        return "200 OK" if number % 2 else "429 Too Many Requests", limits(100, 0, reset)

    async def test(procore: Procore, server: Told) -> None:
        await procore.get(PATH)
        calls = [asyncio.create_task(procore.request("POST", PATH, json={"n": n})) for n in range(50)]
        while len(server.arrivals) < 51:
            await asyncio.sleep(0.01)
        assert in_hand(procore)[0] == 50
        while in_hand(procore)[0] == 50:  # until the first of them is answered
            await asyncio.sleep(0.01)
        calls += [asyncio.create_task(procore.request("POST", PATH, json={"n": n})) for n in range(50, 100)]
        outcomes = await asyncio.gather(*calls)
        assert sum(at < reset for at in server.arrivals) == 51, "no new send before the reset"
        assert max(server.arrivals) < reset + 10
        assert sorted(outcome.attempts for outcome in outcomes) == [1] * 75 + [2] * 25
        assert len(server.arrivals) == 1 + 75 + 2 * 25

    told(answers, test, latency=0.3)


# -- refusals ---------------------------------------------------------------------------------------------------------


@pytest.mark.fault("R07")
@pytest.mark.parametrize("ahead", [-90.0, 90.0])
def test_a_date_in_retry_after_is_one_by_the_servers_clock(ahead: float) -> None:
    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        if number == 1:
            return "429 Too Many Requests", {"Retry-After": formatdate(now + 20, usegmt=True)}
        return "200 OK", {}

    async def test(procore: Procore, server: Told) -> None:
        assert (await procore.request("POST", PATH, json={})).attempts == 2
        first, second = server.arrivals
        assert 19 <= second - first <= 22

    told(answers, test, ahead=ahead)


@pytest.mark.fault("R07")
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_fractions_of_seconds_are_waited_for(method: str) -> None:
    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        return ("429 Too Many Requests", {"Retry-After": "3.5"}) if number == 1 else ("200 OK", {})

    async def test(procore: Procore, server: Told) -> None:
        assert (await procore.request(method, PATH)).attempts == 2
        first, second = server.arrivals
        assert 3.5 <= second - first <= 4.0

    told(answers, test)


@pytest.mark.fault("R05")
@cases(
    "retry_after",
    ["-5", "0", "1e9", "NaN", "99999999999", "soon", "", "3.5.1", "Thu, 01 Jan 1970 00:00:00 GMT", "\uff15"],
)
@cases("method", ["GET", "POST"])
def test_nonsense_is_no_reason_to_come_back_at_once_nor_never(method: str, retry_after: str) -> None:
    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        return ("429 Too Many Requests", {"Retry-After": retry_after}) if number < 3 else ("200 OK", {})

    async def test(procore: Procore, server: Told) -> None:
        assert (await procore.request(method, PATH)).attempts == 3
        first, second, third = server.arrivals
        assert 1.0 <= second - first <= 10.0
        assert 1.0 <= third - second <= 15.0

    told(answers, test)


@pytest.mark.fault("R03")
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_limit_of_nothing_ends_by_the_number_of_sends(method: str) -> None:
    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        return "429 Too Many Requests", limits(0, 0, now + 1)

    async def test(procore: Procore, server: Told) -> None:
        with pytest.raises(RateLimitedError) as caught:
            await procore.request(method, PATH)
        assert caught.value.attempts == len(server.arrivals) == 4
        assert all(later - sooner >= 1 for sooner, later in zip(server.arrivals, server.arrivals[1:], strict=False))

    told(answers, test)


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
def test_nonsensical_rate_limit_headers_do_not_block_calls(headers: dict[str, Any]) -> None:
    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        return "200 OK", headers

    async def test(procore: Procore, server: Told) -> None:
        for _ in range(10):
            await procore.get(PATH, max_wait=60.0)
        assert server.clock.time() - BEGIN < 120

    told(answers, test)


@pytest.mark.fault("R11")
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_window_that_contradicts_itself_later_on_fails_no_call(method: str) -> None:
    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        return "200 OK", limits(100, 99 if number < 3 else 999, BEGIN + 3_000)

    async def test(procore: Procore, server: Told) -> None:
        for _ in range(10):
            assert (await procore.request(method, PATH)).attempts == 1
        assert len(server.arrivals) == 10

    told(answers, test)


@pytest.mark.fault("R11")
def test_a_server_at_the_end_of_time_is_told_of_as_one_that_refuses() -> None:
    def answers(number: int, now: float) -> tuple[str, dict[str, Any]]:
        return "429 Too Many Requests", {"Retry-After": "3600", "Date": "Fri, 31 Dec 9999 23:59:59 GMT"}

    async def test(procore: Procore, server: Told) -> None:
        for _ in range(2):
            with pytest.raises(RateLimitedError):
                await procore.get(PATH, max_wait=1.0)
        assert len(server.arrivals) == 1

    told(answers, test, with_date=False)
