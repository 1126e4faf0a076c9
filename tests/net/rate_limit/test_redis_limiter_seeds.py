"""Shared rate limits with any seed, in virtual time: no call is refused."""

from __future__ import annotations

import math
import random

import pytest

from tests.net.rate_limit.test_redis_limiter_pacing import MODELS, Served, backlogs
from tests.support.cases import cases
from tests.support.seeds import seed_of_run
from tests.support.virtual_time import run


def served_with(seed: int) -> Served:
    """Run some processes for 25 seconds, with everything that a seed decides."""
    chance = random.Random(seed)
    begins = chance.uniform(1, 20)
    return run(
        backlogs(
            chance.choice(MODELS),
            seed,
            processes=chance.randint(2, 4),
            seconds=25.0,
            spike=chance.randint(5, 60),
            rounding=chance.choice([math.ceil, math.floor, round]),
            outage=chance.choice([None, (begins, begins + chance.uniform(0.5, 15))]),
        )
    )


@pytest.mark.fault("R13")
def test_an_early_outage_refuses_no_call() -> None:
    served = run(backlogs("fixed", 58, processes=2, seconds=25.0, spike=27, outage=(1.5, 5.5)))
    assert served.server.refused == 0
    assert served.server.served >= 27


@pytest.mark.slow
@pytest.mark.fault("R13")
def test_some_seeds_refuse_no_call() -> None:
    for seed in range(5):
        assert served_with(seed).server.refused == 0, f"seed {seed}"


@pytest.mark.fault("R13")
@cases("seed", [3024, 478341])
def test_a_seed_that_once_refused_a_call(seed: int) -> None:
    assert served_with(seed).server.refused == 0


@pytest.mark.load
@pytest.mark.fault("R13")
def test_new_seeds_refuse_no_call(whole: bool) -> None:
    seed = seed_of_run(new=whole)
    for number in range(seed, seed + (300 if whole else 30)):
        assert served_with(number).server.refused == 0, f"seed {number}"
