"""Every combination of windows, in virtual time: how many calls are made and refused, compared with an oracle."""

from __future__ import annotations

import itertools
import math
import random
from typing import TypeAlias, get_args

import attrs
import pytest

from aprocore.net.rate_limit.limiter import Limiter
from tests.support.cases import cases
from tests.support.rate_limit_oracle import Oracle, OracleServer
from tests.support.rate_limited_server import Model, Traffic
from tests.support.seeds import seed_of_run
from tests.support.virtual_time import VirtualClock, run

Windows: TypeAlias = tuple[tuple[int, float], ...]

MODELS = get_args(Model)
SPIKE, MINUTE, HOUR, LARGE_HOUR = (25, 10.0), (100, 60.0), (600, 3600.0), (3600, 3600.0)
COMBINATIONS: list[Windows] = [
    windows for count in range(1, 5) for windows in itertools.combinations((SPIKE, MINUTE, HOUR, LARGE_HOUR), count)
]
#: Seconds that answers take, there and back.
FAST, SLOW, SECOND, LONGEST = (0.05, 0.5), (0.05, 3.0), (1.0, 1.0), (3.0, 3.0)
CALLERS, BURST = 60, 5


@attrs.frozen
class Calls:
    served: int
    refused: int


@attrs.frozen
class Setting:
    """A server and the calls to it; everything that is not named follows from the seed."""

    model: Model
    windows: Windows
    latency: tuple[float, float]
    seed: int
    #: Least duration; a run ends just before a window does, as one in its first seconds compares bursts only.
    seconds: float
    #: Whether a client that ended has used the windows before.
    used_before: bool = False

    def run(self, *, oracle: bool = False, trials: bool = True) -> Calls:
        return run(self._run(oracle, trials))

    async def _run(self, oracle: bool, trials: bool) -> Calls:
        clock, chance = VirtualClock(self.seed), random.Random(self.seed)
        clock.epoch += chance.uniform(0, 3600)
        rounding = chance.choice([math.ceil, math.floor, round])
        server = OracleServer.with_windows(
            clock, self.model, *self.windows, rounding=rounding, ahead=chance.uniform(-90, 90)
        )
        longest, begin = max(seconds for _, seconds in self.windows), 0.0 if self.model == "fixed" else server.now
        if self.model == "fixed" and longest - server.now % longest < longest / 12:
            # Too little is left of the window to be used up by calls that become more frequent one by one.
            clock.epoch += longest - server.now % longest
        if self.used_before:
            before = Traffic(Limiter(clock=clock), server, chance, latency=self.latency)
            await before.callers(CALLERS, chance.uniform(1, 1.5) * longest)
            server.arrivals.clear()
        limiter = Oracle(server, trials=trials) if oracle else Limiter(clock=clock)
        end = begin + math.ceil((server.now + self.seconds + 1 - begin) / longest) * longest - 1
        await Traffic(limiter, server, chance, latency=self.latency).callers(CALLERS, end - server.now)
        return Calls(server.served, server.refused)

    @property
    def least_use(self) -> float:
        """The part of the oracle's calls that must be made."""
        if self.model == "first_request" and self.latency == LONGEST and self.windows == (SPIKE,):
            # The limiter does not learn whether the server rounds up: after some resets it waits a second longer.
            return 0.95
        if self.model == "sliding" and self.used_before:
            # The oracle is told when the calls of the other client leave the window. A report names only the next one,
            # and arrives a response time later.
            return 0.92 if self.latency == LONGEST else 0.93
        return 0.93 if self.model == "sliding" else 0.97

    def check(self) -> Calls:
        """Compare the limiter with the oracle, and return the limiter's calls."""
        calls, oracle = self.run(), self.run(oracle=True)
        facts = f"{self}: {calls}, of the oracle {oracle}"
        assert calls.served >= self.least_use * oracle.served, facts
        assert calls.refused <= self.most_refused, facts
        return calls

    @property
    def most_refused(self) -> int:
        """The number of refused calls that no client can be sure to avoid."""
        if self.used_before:
            # Windows that are used up, or reported for the first time, refuse calls that are under way.
            return BURST * len(self.windows)
        if self.model == "sliding" and len(self.windows) > 1:
            # No reset comes at which a trial call would find a window that was never reported: it may refuse those
            # that are sent within one response time. None would be refused to a client that has no more calls in flight
            # than its reports prove to be left: it reaches 80 to 92 % of the oracle's calls under the spike limit.
            return 2 * BURST
        return 2


@pytest.mark.fault("F12")
@cases("model", MODELS)
def test_slow_answers_under_the_spike_limit(model: Model) -> None:
    assert Setting(model, (SPIKE,), SLOW, seed=0, seconds=140.0).check().refused == 0


@pytest.mark.fault("F12")
@cases(("model", "seed"), [("sliding", 0), ("first_request", 1)])
def test_calls_leave_the_spike_limit_one_window_after_they_arrived(model: Model, seed: int) -> None:
    setting = Setting(model, (SPIKE,), LONGEST, seed, seconds=300.0)
    calls, oracle = setting.run(), setting.run(oracle=True)
    assert calls.refused == 0
    assert calls.served >= 0.92 * oracle.served


@pytest.mark.fault("F12")
@cases(("seed", "latency"), [(67913, SECOND), (50317, SECOND), (69697, LONGEST)])
def test_a_sliding_minute_that_another_client_has_used(seed: int, latency: tuple[float, float]) -> None:
    Setting("sliding", (MINUTE,), latency, seed, seconds=110.0, used_before=True).check()


@pytest.mark.fault("F12")
def test_a_fixed_minute_that_ends_soon_is_used_up() -> None:
    # The first report counts own calls only, so no limit is lower: all calls that it allows are sent.
    calls = Setting("fixed", (MINUTE,), LONGEST, seed=2038, seconds=110.0).check()
    assert calls.refused == 0


@pytest.mark.slow
@pytest.mark.fault("F12")
def test_a_fixed_minute_that_ends_after_ten_seconds_is_no_spike_limit() -> None:
    assert Setting("fixed", (MINUTE, HOUR, LARGE_HOUR), FAST, seed=2035, seconds=4_500.0).check().refused == 0


@pytest.mark.slow
@pytest.mark.fault("F12")
def test_an_unreported_hour_refuses_few_of_the_calls_that_are_spread_over_a_sliding_minute() -> None:
    # Sent in bursts, 20 are refused.
    assert Setting("sliding", (MINUTE, HOUR), LONGEST, seed=3, seconds=4_500.0).check().refused <= BURST


@pytest.mark.slow
@pytest.mark.fault("F12")
def test_a_sliding_hour_that_others_have_used_counts_the_calls_in_flight_beyond_its_report() -> None:
    # Without that, 11 calls are refused. Those in flight at the start are refused in any case.
    setting = Setting("sliding", (MINUTE, HOUR), SLOW, seed=252337, seconds=4_500.0, used_before=True)
    assert setting.check().refused <= BURST


@pytest.mark.slow
@pytest.mark.fault("F12")
@cases("model", MODELS)
def test_a_limit_that_was_used_up_before(model: Model) -> None:
    Setting(model, (SPIKE, MINUTE), FAST, seed=0, seconds=200.0, used_before=True).check()


@pytest.mark.slow
@pytest.mark.fault("F12")
@pytest.mark.parametrize("model", MODELS)
def test_an_hour_that_was_used_up_before_is_used_after_its_reset(model: Model) -> None:
    Setting(model, (SPIKE, MINUTE, HOUR), FAST, seed=2, seconds=3_600.0, used_before=True).check()


@pytest.mark.slow
@cases(
    ("model", "latency", "use"),
    [
        ("fixed", SLOW, 1.0),
        ("first_request", FAST, 0.975),
        ("first_request", SLOW, 0.905),
        ("first_request", SECOND, 0.91),
        ("first_request", LONGEST, 0.835),
        ("sliding", FAST, 0.977),
        ("sliding", SLOW, 0.902),
        ("sliding", LONGEST, 0.836),
    ],
)
def test_what_any_client_reaches_of_the_spike_limit(model: Model, latency: tuple[float, float], use: float) -> None:
    oracle = Setting(model, (SPIKE,), latency, seed=0, seconds=1_190.0).run(oracle=True)
    assert oracle.refused == 0
    assert oracle.served / (25 * 120) == pytest.approx(use, abs=0.015)


@pytest.mark.slow
def test_a_client_without_trial_calls_is_refused_once_an_hour_is_used_up() -> None:
    # The same calls until then: without an hourly limit they are more than with trial calls.
    alone, beside = [
        Setting("first_request", windows, SLOW, seed=1, seconds=1_190.0).run(oracle=True, trials=False)
        for windows in ((SPIKE,), (SPIKE, (610, 3600.0)))
    ]
    assert alone.refused == 0
    assert alone.served / (25 * 120) > 0.97
    assert beside.refused > BURST


@pytest.mark.slow
def test_a_sliding_window_that_was_never_reported_refuses_calls_of_a_client_that_knows_the_others() -> None:
    settings = [Setting("sliding", (MINUTE, (350, 700.0)), LONGEST, seed, 600.0) for seed in range(3)]
    assert all(setting.run(oracle=True).refused > BURST for setting in settings)
    for setting in settings:
        setting.check()


def settings_of(seed: int, *, used_before: bool) -> list[Setting]:
    """Return every combination, with one seed."""
    return [
        Setting(model, windows, latency, seed, 4_500.0 if windows[-1][1] > 60 else 900.0, used_before)
        for model, windows, latency in itertools.product(MODELS, COMBINATIONS, (FAST, SLOW, SECOND, LONGEST))
    ]


def check_all(settings: list[Setting]) -> None:
    calls = [setting.check() for setting in settings if not setting.used_before]
    served, refused = sum(of.served for of in calls), sum(of.refused for of in calls)
    # Few in all: what one setting may need, besides one call in ten thousand.
    assert refused <= BURST + served / 10_000, f"{refused} of {served} refused, seed {settings[0].seed}"
    for setting in settings:
        if setting.used_before:
            setting.check()


@pytest.mark.slow
@pytest.mark.fault("F12")
def test_slow_answers_in_each_combination() -> None:
    # A large hour takes longest to simulate: each combination with it meets one model only, in turn.
    long = [windows for windows in COMBINATIONS if LARGE_HOUR in windows and HOUR not in windows]
    turns = dict(zip(long, itertools.cycle(MODELS), strict=False))
    settings = [setting for setting in settings_of(0, used_before=False) if setting.latency == SLOW]
    check_all([setting for setting in settings if turns.get(setting.windows, setting.model) == setting.model])


@pytest.mark.load
@pytest.mark.fault("F12")
def test_new_seeds(whole: bool) -> None:
    seed = seed_of_run(new=whole)
    settings = [*settings_of(seed, used_before=False), *settings_of(seed, used_before=True)]
    check_all(settings if whole else random.Random(seed).sample(settings, 12))
