"""Check, and execution of a list of checks, each within its timeout."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Generic, TypeVar

import attrs

from ...errors import ProcoreError
from .check_result import CheckResult
from .rules import result_of

__all__ = ["Check", "run_checks"]

T = TypeVar("T")

_PARTICIPLES = {"failed": "failed", "skipped": "was skipped"}


@attrs.frozen
class Check(Generic[T]):
    """A check, which a function makes of a subject that all checks of a list share."""

    name: str
    """Identifier, for programs and for ``requires``."""
    title: str
    """Name for people."""
    function: Callable[[T], Awaitable[CheckResult]]
    """Returns the result, or raises a ``ProcoreError``, which is a failure."""
    requires: tuple[str, ...] = ()
    """Names of earlier checks. If one of them failed or was skipped, this one is skipped."""
    timeout: float = 20.0
    """Seconds that it may take."""


async def run_checks(
    checks: Sequence[Check[T]],
    subject: T,
    results: dict[str, CheckResult],
    *,
    running: Callable[[Check[T]], AbstractAsyncContextManager[object]],
    done: Callable[[Check[T], CheckResult], None],
) -> None:
    """Run the checks in their order, and add their results to ``results`` by name.

    Args:
        checks: the checks.
        subject: the argument of their functions.
        results: receives the results; the functions may read those of earlier checks.
        running: returns a context in which a check runs.
        done: called with each result.
    """
    by_name = {check.name: check for check in checks}
    for check in checks:
        async with running(check):
            cause = _cause(check, by_name, results)
            result = await _result(check, subject) if cause is None else _skipped(cause)
        results[check.name] = result
        done(check, result)


def _cause(
    check: Check[T], by_name: Mapping[str, Check[T]], results: Mapping[str, CheckResult]
) -> tuple[Check[T], CheckResult] | None:
    """Return the earliest check, with its result, because of which ``check`` can't be made; None if it can."""
    for name in check.requires:
        if results[name].status in ("failed", "skipped"):
            return _cause(by_name[name], by_name, results) or (by_name[name], results[name])
    return None


def _skipped(cause: tuple[Check[T], CheckResult]) -> CheckResult:
    check, result = cause
    summary = f"not checked, as “{check.title}” {_PARTICIPLES[result.status]}."
    return CheckResult("skipped", summary, f"Fix “{check.title}” first.", check.name)


async def _result(check: Check[T], subject: T) -> CheckResult:
    limit = asyncio.timeout(check.timeout)
    try:
        async with limit:
            return await check.function(subject)
    except TimeoutError as error:
        if isinstance(error, ProcoreError):
            return result_of(error)
        if not limit.expired():
            raise
        return CheckResult.failed(
            f"no result within {check.timeout:g} s.",
            "Check the network, and the disk of the token store.",
        )
    except ProcoreError as error:
        return result_of(error)
