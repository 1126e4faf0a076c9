from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import nullcontext

import pytest

from aprocore import ConfigurationError, RequestTimeoutError
from aprocore.cli.checks.all_checks import ALL_CHECKS
from aprocore.cli.checks.check import Check, run_checks
from aprocore.cli.checks.check_result import CheckResult

pytestmark = pytest.mark.anyio

Function = Callable[[list[str]], Awaitable[CheckResult]]


def returning(result: CheckResult | Exception) -> Function:
    async def function(calls: list[str]) -> CheckResult:
        calls.append("called")
        if isinstance(result, Exception):
            raise result
        return result

    return function


async def results_of(*checks: Check[list[str]]) -> tuple[dict[str, CheckResult], list[str]]:
    results: dict[str, CheckResult] = {}
    calls: list[str] = []
    done: list[str] = []
    await run_checks(
        checks, calls, results, running=lambda _: nullcontext(), done=lambda check, _: done.append(check.name)
    )
    assert done == [check.name for check in checks] == list(results)
    return results, calls


async def test_checks_after_a_failure_are_skipped_with_the_first_cause() -> None:
    results, calls = await results_of(
        Check("one", "One", returning(CheckResult.failed("broken.", "Repair it."))),
        Check("two", "Two", returning(CheckResult.ok("fine.")), ("one",)),
        Check("three", "Three", returning(CheckResult.ok("fine.")), ("two",)),
        Check("four", "Four", returning(CheckResult.ok("fine."))),
    )
    skipped = CheckResult("skipped", "not checked, as “One” failed.", "Fix “One” first.", "one")
    assert (results["two"], results["three"]) == (skipped, skipped)
    assert results["four"].status == "ok"
    assert len(calls) == 2


async def test_a_check_that_is_skipped_by_itself_is_a_cause_and_a_warning_is_not() -> None:
    results, _ = await results_of(
        Check("one", "One", returning(CheckResult.skipped("not configured.", "Configure it."))),
        Check("two", "Two", returning(CheckResult.ok("fine.")), ("one",)),
        Check("three", "Three", returning(CheckResult.warning("slow.", "Wait."))),
        Check("four", "Four", returning(CheckResult.ok("fine.")), ("three",)),
    )
    assert results["two"].summary == "not checked, as “One” was skipped."
    assert results["four"].status == "ok"


async def test_an_error_is_a_failure_with_its_hint() -> None:
    results, _ = await results_of(
        Check("one", "One", returning(ConfigurationError("It is wrong.", hint="Correct it."))),
        Check("two", "Two", returning(RequestTimeoutError("Nothing was received.", hint="Check it."))),
    )
    assert results["one"] == CheckResult.failed("It is wrong.", "Correct it.")
    assert results["two"] == CheckResult.failed("Nothing was received.", "Check it.")


async def test_a_check_ends_within_its_timeout() -> None:
    async def endless(_: list[str]) -> CheckResult:
        await asyncio.get_running_loop().create_future()
        raise AssertionError

    results, _ = await results_of(Check("one", "One", endless, timeout=0.0))
    assert results["one"].summary == "no result within 0 s."


async def test_other_timeouts_are_bugs() -> None:
    with pytest.raises(TimeoutError, match="a bug"):
        await results_of(Check("one", "One", returning(TimeoutError("a bug"))))


def test_each_check_requires_earlier_ones_and_is_bounded() -> None:
    names: set[str] = set()
    for check in ALL_CHECKS:
        assert set(check.requires) <= names
        assert check.name not in names
        assert 0 < check.timeout < 60
        names.add(check.name)
