"""Command ``aprocore doctor``."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING

import click

from .command import Command, company_option, json_option, run
from .output import Progress, one_line, print_json, print_lines, progress

if TYPE_CHECKING:
    from .checks.check import Check
    from .checks.check_result import CheckResult
    from .checks.diagnosis import Diagnosis

__all__ = ["doctor"]

_COLOURS = {"ok": "green", "warning": "yellow", "failed": "red", "skipped": "dim"}
_STATUS_WIDTH = 9


@click.command(cls=Command)
@company_option
@click.option(
    "--project-id", metavar="ID", help="The project whose permissions are checked.  [default: PROCORE_PROJECT_ID]"
)
@json_option
def doctor(company_id: str | None, project_id: str | None, as_json: bool) -> None:
    """Check the set-up, and say what to do about each problem.

    Checked are settings, token store, network, clock, credentials, environment, sign-in, company and permissions, and
    the Redis of PROCORE_REDIS_URL if that is set. Nothing is changed at Procore; the app requests one token.

    Exit status: 0 if no check failed, else 1.
    """
    results = run(lambda: _checked(company_id, project_id, as_json))
    failed = any(result.status == "failed" for result in results.values())
    if as_json:
        checks = [
            {"check": name, "status": result.status, "summary": result.summary, "advice": result.advice}
            for name, result in results.items()
        ]
        print_json({"ok": not failed, "checks": checks})
    if failed:
        raise click.exceptions.Exit(1)


async def _checked(company_id: str | None, project_id: str | None, as_json: bool) -> dict[str, CheckResult]:
    from .checks.all_checks import ALL_CHECKS
    from .checks.check import run_checks
    from .checks.diagnosis import Diagnosis

    async with Diagnosis(company_id, project_id) as diagnosis:
        printer = _Printer()
        done = _ignore if as_json else printer.add
        await run_checks(ALL_CHECKS, diagnosis, diagnosis.results, running=_progress, done=done)
        printer.flush()
        return diagnosis.results


def _progress(check: Check[Diagnosis]) -> AbstractAsyncContextManager[Progress]:
    return progress(f"Checking: {check.title}")


def _ignore(check: Check[Diagnosis], result: CheckResult) -> None:
    """Print nothing."""


class _Printer:
    """Output of results as they come; successive checks that are skipped for one cause are one result."""

    def __init__(self) -> None:
        self._titles: list[str] = []
        self._result: CheckResult | None = None

    def add(self, check: Check[Diagnosis], result: CheckResult) -> None:
        """Print a result, or keep it until the last one of its cause is known."""
        if self._result is not None and self._result != result:
            self.flush()
        self._titles.append(check.title)
        self._result = result
        if result.cause is None:
            self.flush()

    def flush(self) -> None:
        """Print what was kept."""
        from rich.text import Text

        result, titles = self._result, ", ".join(self._titles)
        self._result, self._titles = None, []
        if result is None:
            return
        status = (result.status.ljust(_STATUS_WIDTH), _COLOURS[result.status])
        lines = [Text.assemble(status, (f"{titles}: ", "bold"), one_line(result.summary))]
        if result.advice is not None:
            lines.append(Text(f"{' ' * _STATUS_WIDTH}{one_line(result.advice)}"))
        print_lines(lines)
