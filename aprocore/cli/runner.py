"""Execution of operations, with output of the response to stdout or to a file."""

from __future__ import annotations

import json
import sys
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import attrs
import click

from .command import run
from .credentials import open_session
from .job import how_to_go_on, wait_for
from .option_mapping import pager_for
from .output import Progress, is_terminal, message, print_csv, print_json, print_value, progress
from .output_files import atomic_output
from .sync import rows_of, sync_in_batches

if TYPE_CHECKING:
    from ..client import Procore
    from ..pages import Pages
    from .request_builder import PreparedRequest

__all__ = ["OutputOptions", "perform"]

# A page size that every list allows.
_SAFE_PAGE_SIZE = 100


@attrs.frozen(kw_only=True)
class OutputOptions:
    """Output and paging options of a command."""

    as_json: bool = False
    """Whether to print JSON."""
    as_csv: bool = False
    """Whether to print CSV."""
    limit: int | None = None
    """Maximum number of items; None for all."""
    per_page: int | None = None
    """Items per page; None for the default."""
    concurrency: int = 1
    """Number of pages requested at once."""
    output: str | None = None
    """Path of the output file; ``-`` for stdout, None to print the decoded response."""
    force: bool = False
    """Whether to overwrite an existing output file."""
    wait: bool = False
    """Whether to wait for the job that the operation starts."""
    timeout: float | None = None
    """Seconds to wait for a job; None for no limit."""


def perform(prepared: PreparedRequest, output_options: OutputOptions, company_id: str | None) -> None:
    """Run an operation, and print its response or write it to a file."""
    if prepared.operation.job is not None:
        value = run(lambda: _start_job(prepared, output_options, company_id))
        if output_options.output is None:
            _print(value, output_options)
    elif output_options.output is not None:
        run(lambda: _download(prepared, output_options, company_id))
    elif prepared.operation.pager is not None:
        rows = _ItemPrinter(output_options)
        run(lambda: _read_pages(prepared, output_options, company_id, rows))
        rows.end()
    elif (key := rows_of(prepared)) is not None:
        value, failure = run(lambda: sync_in_batches(prepared, key, company_id))
        # What was applied must be known, also if the rest was not.
        _print(value, output_options)
        if failure is not None:
            raise failure
    else:
        _print(run(lambda: _fetch(prepared, company_id)), output_options)


async def _start_job(prepared: PreparedRequest, output_options: OutputOptions, company_id: str | None) -> Any:
    from ..errors import AmbiguousOutcomeError

    operation = prepared.operation
    async with progress("Calling Procore") as indicator, open_session(company_id) as procore:
        company = procore.company_id
        jobs = procore._jobs  # noqa: SLF001 -- the session's part of a job
        try:
            response = await jobs.start(operation.method, prepared.path(company), prepared.options(company))
        except AmbiguousOutcomeError as error:
            if error.job is not None:
                error.hint = f"The job may have been started. {how_to_go_on(error.job)}"
            raise
        response.enveloped = response.enveloped or operation.enveloped
        job = procore.job(response)
        if output_options.wait:
            return await wait_for(
                procore, job, indicator, output_options.timeout, output_options.output, force=output_options.force
            )
        if not job.done():
            message(f"Procore goes on with it. {how_to_go_on(job.token)}")
        return response.value


async def _fetch(prepared: PreparedRequest, company_id: str | None) -> Any:
    operation = prepared.operation
    async with progress("Calling Procore"), open_session(company_id) as procore:
        company = procore.company_id
        response = await procore.request(operation.method, prepared.path(company), **prepared.options(company))
        response.enveloped = response.enveloped or operation.enveloped
        return response.value


def _print(value: Any, output_options: OutputOptions) -> None:
    if isinstance(value, list):
        value = value[: output_options.limit]
    if output_options.as_json:
        print_json(value)
    elif output_options.as_csv and value is not None:
        print_csv(value if isinstance(value, list) else [value])
    else:
        print_value(value)


# -- lists ------------------------------------------------------------------------------------------------------------


def _pages(procore: Procore, prepared: PreparedRequest, output_options: OutputOptions) -> Pages[Any]:
    operation, company = prepared.operation, procore.company_id
    pager = pager_for(operation)
    per_page, concurrency = output_options.per_page, output_options.concurrency
    if (
        per_page is None
        and pager.size is not None
        and output_options.limit is not None
        and output_options.limit <= _SAFE_PAGE_SIZE
    ):
        # A single page with exactly the requested items.
        per_page, concurrency = output_options.limit, 1
    return procore.paginate(
        prepared.path(company),
        per_page=per_page,
        concurrency=concurrency,
        pager=pager,
        enveloped=operation.enveloped or None,
        method=operation.method,
        **prepared.options(company),
    )


async def _read_pages(
    prepared: PreparedRequest, output_options: OutputOptions, company_id: str | None, rows: _ItemPrinter
) -> None:
    async with (
        progress("Calling Procore") as indicator,
        open_session(company_id) as procore,
        aclosing(_pages(procore, prepared, output_options).by_page()) as pages,
    ):
        async for page in pages:
            rows.add(page if output_options.limit is None else page[: output_options.limit - rows.count], page.total)
            rows.report(indicator)
            if rows.count == output_options.limit:
                return


class _ItemPrinter:
    """Printer for the items of a list: streams JSON to programs, and buffers everything else."""

    def __init__(self, output_options: OutputOptions) -> None:
        self.count = 0
        self._total: int | None = None
        self._output_options = output_options
        # JSON for a program is streamed; on a terminal the progress indicator would interfere with it.
        self._streams = output_options.as_json and not is_terminal(sys.stdout)
        self._buffer: list[Any] = []

    def add(self, items: Any, total: int | None) -> None:
        self._total = total
        for item in items:
            if self._streams:
                click.echo(f"{',' if self.count else '['}\n{json.dumps(item)}", nl=False)
            else:
                self._buffer.append(item)
            self.count += 1

    def report(self, indicator: Progress) -> None:
        indicator.update(f"{self.count:,} items" if self._total is None else f"{self.count:,} of {self._total:,} items")

    def end(self) -> None:
        if self._streams:
            click.echo("\n]" if self.count else "[]")
            return
        _print(self._buffer, self._output_options)
        total, is_human_readable = self._total, not (self._output_options.as_json or self._output_options.as_csv)
        if is_human_readable and self.count == self._output_options.limit and total is not None and total > self.count:
            message(f"{self.count:,} of {total:,} items shown, as set by --limit.")


# -- files ------------------------------------------------------------------------------------------------------------


async def _download(prepared: PreparedRequest, output_options: OutputOptions, company_id: str | None) -> None:
    async with progress("Calling Procore") as indicator, open_session(company_id) as procore:
        company, size = procore.company_id, 0
        path = prepared.path(company)
        async with procore.stream(prepared.operation.method, path, **prepared.options(company)) as response:
            with atomic_output(output_options.output or "-", force=output_options.force) as file:
                async for chunk in response:
                    file.write(chunk)
                    size += len(chunk)
                    indicator.update(f"{size / 1e6:,.1f} MB")
