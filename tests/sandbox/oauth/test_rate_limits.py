from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore.errors import ConfigurationError
from aprocore.sandbox import PROCORE_LIMITS, Limits, Sandbox
from aprocore.sandbox.oauth.rate_limits import RateLimitMeter, check_limits
from tests.support.http_client import HttpClient


def report(meter: RateLimitMeter, now: float) -> tuple[int, int, int]:
    headers = dict(meter.headers(now))
    assert list(headers) == ["X-Rate-Limit-Limit", "X-Rate-Limit-Remaining", "X-Rate-Limit-Reset"]
    limit, remaining, reset = (int(value) for value in headers.values())
    return limit, remaining, reset


def limits(**changes: object) -> Limits:
    return Limits(**{"hourly": 5, "spike": 3, **changes})


class TestLimits:
    def test_procore_s_own(self):
        assert (PROCORE_LIMITS.hourly, PROCORE_LIMITS.hourly_seconds) == (3600, 3600)
        assert (PROCORE_LIMITS.spike, PROCORE_LIMITS.spike_seconds) == (25, 10)

    @pytest.mark.parametrize(
        "wrong", [{"hourly": 0}, {"spike": -1}, {"spike_seconds": 0}, {"model": "x"}, {"on_429": "x"}]
    )
    def test_invalid_values_are_rejected(self, wrong):
        with pytest.raises(ConfigurationError, match=rf"^Limits\.{next(iter(wrong))} must be "):
            limits(**wrong)

    def test_other_types_are_rejected(self):
        with pytest.raises(ConfigurationError, match="PROCORE_LIMITS"):
            check_limits((3600, 25))
        with pytest.raises(ConfigurationError):
            Sandbox(limits=None)


class TestWindows:
    @pytest.mark.parametrize("model", ["fixed", "first_request", "sliding"])
    @given(steps=st.lists(st.tuples(st.sampled_from([0.0, 0.5, 1.0, 4.0]), st.booleans()), max_size=30))
    def test_reading_the_usage_changes_nothing(self, model, steps):
        own = limits(hourly=5, spike=2, hourly_seconds=8.0, spike_seconds=3.0, model=model)
        looked_at, other = RateLimitMeter(own), RateLimitMeter(own)
        now = 1000.5
        for seconds, calls in steps:
            now += seconds
            long, short = looked_at.windows(now)
            for window in (long, short):
                assert 0 <= window.used <= window.limit
                assert (window.ends_at is None) == (window.used == 0)
                assert window.ends_at is None or now < window.ends_at <= now + window.seconds
            if calls:
                assert looked_at.take(now) == (long.used < long.limit and short.used < short.limit)
                other.take(now)
                assert looked_at.headers(now) == other.headers(now)

    def test_lengths(self):
        long, short = RateLimitMeter(limits(hourly_seconds=60.0)).windows(0.0)
        assert (long.seconds, long.limit, short.seconds, short.limit) == (60.0, 5, 10.0, 3)


class TestMeter:
    def test_reports_the_window_with_fewer_calls_remaining(self):
        meter = RateLimitMeter(limits())
        assert report(meter, 1000.0) == (3, 3, 1010)
        for _ in range(3):
            assert meter.take(1000.0)
        assert report(meter, 1000.0) == (3, 0, 1010)
        assert not meter.take(1009.9)
        assert meter.take(1010.0)
        # 2 are left in the spike window and 1 in the hour.
        assert report(meter, 1010.0) == (5, 1, 4600)
        assert meter.take(1010.0)
        assert report(meter, 1010.0) == (5, 0, 4600)
        assert not meter.take(1500.0)
        assert meter.take(4600.0)

    def test_reports_the_later_reset_of_two_full_windows(self):
        meter = RateLimitMeter(limits(hourly=3))
        for _ in range(3):
            meter.take(0.0)
        assert report(meter, 0.0) == (3, 0, 3600)

    def test_reset_is_rounded_up(self):
        meter = RateLimitMeter(limits())
        meter.take(1000.25)
        assert report(meter, 1000.25)[2] == 1011
        assert dict(meter.rejection_headers(1000.25))["Retry-After"] == "11"

    def test_fixed_windows_are_aligned_to_the_clock(self):
        meter = RateLimitMeter(limits(model="fixed"))
        for _ in range(3):
            assert meter.take(1009.0)
        assert not meter.take(1009.5)
        assert meter.take(1010.0)

    def test_sliding_window_frees_one_call_at_a_time(self):
        meter = RateLimitMeter(limits(model="sliding", hourly=100))
        for now in (0.0, 4.0, 8.0):
            assert meter.take(now)
        assert report(meter, 8.0) == (3, 0, 10)
        assert not meter.take(9.9)
        assert meter.take(10.0)
        assert report(meter, 10.0) == (3, 0, 14)
        assert not meter.take(13.0)
        assert report(RateLimitMeter(limits(model="sliding")), 5.0) == (3, 3, 15)

    def test_clock_that_steps_back_starts_a_new_window(self):
        meter = RateLimitMeter(limits())
        for _ in range(3):
            meter.take(1000.0)
        assert meter.take(900.0)

    @pytest.mark.parametrize(
        ("style", "names"),
        [
            ("both", {"X-Rate-Limit-Limit", "X-Rate-Limit-Remaining", "X-Rate-Limit-Reset", "Retry-After"}),
            ("reset", {"X-Rate-Limit-Limit", "X-Rate-Limit-Remaining", "X-Rate-Limit-Reset"}),
            ("retry_after", {"Retry-After"}),
            ("neither", set()),
            ("junk", {"X-Rate-Limit-Limit", "X-Rate-Limit-Remaining", "X-Rate-Limit-Reset", "Retry-After"}),
        ],
    )
    def test_styles_of_429_headers(self, style, names):
        headers = dict(RateLimitMeter(limits(on_429=style)).rejection_headers(0.0))
        assert set(headers) == names
        if "Retry-After" in names:
            assert headers["Retry-After"].isdigit() is (style != "junk")


@pytest.mark.anyio
class TestOverHttp:
    async def test_spike_window_fills_rejects_and_resets(self):
        async with Sandbox(limits=PROCORE_LIMITS) as sandbox:
            client = HttpClient(sandbox)
            token = sandbox.tokens.issue()["access_token"]
            remaining = []
            for _ in range(25):
                reply = await client.get("/rest/v1.0/me", token)
                assert reply.status == 200
                assert reply.headers["X-Rate-Limit-Limit"] == "25"
                remaining.append(int(reply.headers["X-Rate-Limit-Remaining"]))
            assert remaining == list(range(24, -1, -1))
            reply = await client.get("/rest/v1.0/me", token)
            assert reply.status == 429
            assert reply.json() == {
                "errors": "You have surpassed the max number of requests for an hour. "
                "Please wait until your limit resets."
            }
            assert 1 <= int(reply.headers["Retry-After"]) <= 11
            assert reply.headers.getall("X-Rate-Limit-Remaining") == ["0"]
            assert int(reply.headers["X-Rate-Limit-Reset"]) > sandbox.clock.now()
            # Another token has windows of its own.
            assert await client.is_valid(sandbox.tokens.issue()["access_token"])
            sandbox.clock.advance(10)
            assert await client.is_valid(token)

    async def test_calls_of_another_program_count(self):
        async with Sandbox(limits=Limits(hourly=1000, spike=10)) as sandbox:
            client = HttpClient(sandbox)
            token = sandbox.tokens.issue()["access_token"]
            sandbox.spend(7)
            reply = await client.get("/rest/v1.0/me", token)
            assert reply.headers["X-Rate-Limit-Remaining"] == "2"
            sandbox.spend(7)
            assert (await client.get("/rest/v1.0/me", token)).status == 429

    async def test_answers_of_every_kind_carry_the_headers_once(self, client, sandbox):
        token = sandbox.tokens.issue()["access_token"]
        for target, who, status in (
            ("/rest/v1.0/me", token, 200),
            ("/rest/v1.0/me", "", 401),
            ("/rest/v1.0/projects", token, 400),
            ("/rest/v9.9/nothing", token, 404),
            ("/rest/v9.9/nothing", "", 404),
        ):
            reply = await client.get(target, who)
            assert reply.status == status
            for name in ("Limit", "Remaining", "Reset"):
                assert len(reply.headers.getall(f"X-Rate-Limit-{name}")) == 1


@pytest.mark.anyio
async def test_overload_rejects_calls_until_it_ends(client, sandbox):
    token = sandbox.tokens.issue()["access_token"]
    sandbox.overload(30)
    reply = await client.get("/rest/v1.0/me", token)
    assert (reply.status, reply.headers["Retry-After"]) == (503, "30")
    assert (await client.get("/rest/v2.0/companies", token)).json()["error"]["code"] == 503
    sandbox.clock.advance(29.5)
    assert (await client.get("/rest/v1.0/me", token)).headers["Retry-After"] == "1"
    sandbox.clock.advance(0.5)
    assert (await client.get("/rest/v1.0/me", token)).status == 200
    for end in (lambda: sandbox.overload(0), sandbox.reset):
        sandbox.overload(30)
        end()
        assert (await client.get("/rest/v1.0/me")).status == 401


@pytest.mark.anyio
async def test_a_session_of_a_sandbox_knows_how_long_its_windows_are() -> None:
    async with Sandbox(limits=Limits(hourly=100, spike=2, hourly_seconds=50.0, spike_seconds=1.0)) as sandbox:
        sandbox.clock.run(0)
        began = sandbox.clock.now()
        async with sandbox.procore() as procore:
            for _ in range(7):
                await procore.me()
            assert procore.rate_limit.spike is not None
        assert [seen.status for seen in sandbox.requests.to("GET", "/rest/v1.0/me")] == [200] * 7
    assert 3 <= sandbox.clock.now() - began < 10
