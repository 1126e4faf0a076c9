"""Command ``aprocore job``, and the wait for a job that a call has started."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import attrs
import click

from ..net.platform.shells import local_shell
from .command import Command, company_option, json_option, run
from .credentials import open_session
from .output import Progress, message, print_json, print_value, progress
from .output_files import atomic_output, check_target

if TYPE_CHECKING:
    from ..client import Procore
    from ..jobs import Job
    from ..sansio.jobs.polling import JobStatus

__all__ = ["how_to_go_on", "job", "job_options", "wait_for"]


def job_options(*, output: bool) -> list[Callable[[Any], Any]]:
    """Return the options of a wait for a job; those of its file if ``output``."""
    timeout = click.option(
        "--timeout", type=click.FloatRange(0), metavar="SECONDS", help="Stop waiting after this time; the job goes on."
    )
    if not output:
        return [timeout]
    return [
        timeout,
        click.option("-o", "--output", metavar="PATH", help="Write the job's file to a file; - for stdout."),
        click.option("--force", is_flag=True, help="Overwrite an existing file."),
    ]


def _with_job_options(function: Callable[..., Any]) -> Callable[..., Any]:
    for decorate in reversed(job_options(output=True)):
        function = decorate(function)
    return function


@click.command(cls=Command)
@click.argument("token")
@_with_job_options
@company_option
@json_option
def job(
    token: str, timeout: float | None, output: str | None, force: bool, company_id: str | None, as_json: bool
) -> None:
    """Wait for the job of a TOKEN, which `aprocore call` or job.token gave, and print its result.

    A TOKEN of - is read from standard input.
    """
    text = sys.stdin.read() if token == "-" else token  # noqa: S105 -- not a secret
    if output is not None:
        check_target(output, force=force)

    async def fetch() -> Any:
        async with progress("Waiting for the job") as indicator, open_session(company_id) as procore:
            return await wait_for(procore, procore.job(text), indicator, timeout, output, force=force)

    value = run(fetch)
    if output is None:
        (print_json if as_json else print_value)(value)


def how_to_go_on(token: str) -> str:
    """Return the sentence with the command that waits for a job."""
    return f"Wait for it with: {local_shell().with_argument('aprocore job', token)}"


async def wait_for(
    procore: Procore,
    started: Job[Any],
    indicator: Progress,
    timeout: float | None,
    output: str | None,
    *,
    force: bool,
) -> Any:
    """Wait for a job and return its result as JSON, or write its file.

    Args:
        procore: the session.
        started: the job.
        indicator: shows the job's status.
        timeout: seconds to wait; None for no limit.
        output: path of the file; None to return the result.
        force: whether to overwrite an existing file.

    Raises:
        click.UsageError: the result is not a file.
        ProcoreError: the job failed, or its status can't be read.
    """
    from ..errors import ProcoreError
    from ..sansio.jobs.outcomes import JobFile

    def show(status: JobStatus) -> None:
        parts = "" if not status.total else f", {status.finished} of {status.total} parts"
        indicator.update(f"Waiting for the job: {status.text or status.state}{parts}")

    indicator.update("Waiting for the job")
    try:
        result = await started.result(timeout=timeout, progress=show)
    except asyncio.CancelledError:
        message(f"The job goes on at Procore. {how_to_go_on(started.token)}")
        raise
    except ProcoreError as error:
        if error.job is not None and not started.done():
            error.hint = how_to_go_on(error.job)
        raise
    if output is None:
        return _as_json(result)
    if not isinstance(result, JobFile):
        raise click.UsageError("The job has no file. Leave --output out.")
    async with procore.stream("GET", result.url, company_id=result.company_id) as response:
        with atomic_output(output, force=force) as file:
            async for chunk in response:
                file.write(chunk)
    return None


def _as_json(result: Any) -> Any:
    from ..model import Model
    from ..sansio.bulk_results import PartialResult

    if isinstance(result, Model):
        return result.to_dict()
    if isinstance(result, PartialResult):
        return result.raw
    return attrs.asdict(result) if attrs.has(type(result)) else result
