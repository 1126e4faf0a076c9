"""Operations as they run: their answers to stdout or to a file."""

from __future__ import annotations

import json
import sys
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import attrs
import click

from ..errors import ProcoreError
from .command import run
from .credentials import open_session
from .option_mapping import pager_for
from .output import Progress, is_terminal, message, print_csv, print_json, print_value, progress
from .output_files import written

if TYPE_CHECKING:
    from ..client import Procore
    from ..pages import Pages
    from .request_builder import PreparedRequest

__all__ = ["OutputOptions", "perform"]

_NOT_READY = 202
# Items that any page may have.
_SHORT = 100


@attrs.frozen(kw_only=True)
class OutputOptions:
    """What shall become of the answer."""

    as_json: bool = False
    as_csv: bool = False
    limit: int | None = None
    per_page: int | None = None
    concurrency: int = 1
    output: str | None = None
    """A path, ``-`` for stdout, None for none."""
    force: bool = False


def perform(prepared: PreparedRequest, wishes: OutputOptions, company_id: str | None) -> None:
    """Run an operation, and print or write what it answers."""
    if wishes.output is not None:
        run(lambda: _download(prepared, wishes, company_id))
    elif prepared.operation.pager is not None:
        rows = _Rows(wishes)
        run(lambda: _read_pages(prepared, wishes, company_id, rows))
        rows.end()
    else:
        _print(run(lambda: _ask(prepared, company_id)), wishes)


async def _ask(prepared: PreparedRequest, company_id: str | None) -> Any:
    operation = prepared.operation
    async with progress("Asking Procore"), open_session(company_id) as procore:
        company = procore.company_id
        response = await procore.request(operation.method, prepared.path(company), **prepared.options(company))
        response.enveloped = response.enveloped or operation.enveloped
        return response.value


def _print(value: Any, wishes: OutputOptions) -> None:
    if isinstance(value, list):
        value = value[: wishes.limit]
    if wishes.as_json:
        print_json(value)
    elif wishes.as_csv and value is not None:
        print_csv(value if isinstance(value, list) else [value])
    else:
        print_value(value)


# -- lists ------------------------------------------------------------------------------------------------------------


def _pages(procore: Procore, prepared: PreparedRequest, wishes: OutputOptions) -> Pages[Any]:
    operation, company = prepared.operation, procore.company_id
    pager = pager_for(operation)
    per_page, concurrency = wishes.per_page, wishes.concurrency
    if per_page is None and pager.size is not None and wishes.limit is not None and wishes.limit <= _SHORT:
        # One page has it all, and no more than that.
        per_page, concurrency = wishes.limit, 1
    return procore.paginate(
        prepared.path(company),
        per_page=per_page,
        concurrency=concurrency,
        pager=pager,
        enveloped=operation.enveloped or None,
        **prepared.options(company),
    )


async def _read_pages(prepared: PreparedRequest, wishes: OutputOptions, company_id: str | None, rows: _Rows) -> None:
    async with (
        progress("Asking Procore") as shown,
        open_session(company_id) as procore,
        aclosing(_pages(procore, prepared, wishes).by_page()) as pages,
    ):
        async for page in pages:
            rows.add(page if wishes.limit is None else page[: wishes.limit - rows.count], page.total)
            rows.tell(shown)
            if rows.count == wishes.limit:
                return


class _Rows:
    """The items of a list on their way to stdout."""

    def __init__(self, wishes: OutputOptions) -> None:
        self.count = 0
        self._total: int | None = None
        self._wishes = wishes
        # Items go out as they come where a program reads them; a person's screen would be torn by the progress.
        self._streams = wishes.as_json and not is_terminal(sys.stdout)
        self._kept: list[Any] = []

    def add(self, items: Any, total: int | None) -> None:
        self._total = total
        for each in items:
            if self._streams:
                click.echo(f"{',' if self.count else '['}\n{json.dumps(each)}", nl=False)
            else:
                self._kept.append(each)
            self.count += 1

    def tell(self, shown: Progress) -> None:
        shown.update(f"{self.count:,} items" if self._total is None else f"{self.count:,} of {self._total:,} items")

    def end(self) -> None:
        if self._streams:
            click.echo("\n]" if self.count else "[]")
            return
        _print(self._kept, self._wishes)
        total, is_for_people = self._total, not (self._wishes.as_json or self._wishes.as_csv)
        if is_for_people and self.count == self._wishes.limit and total is not None and total > self.count:
            message(f"{self.count:,} of {total:,}; --limit says how many.")


# -- files ------------------------------------------------------------------------------------------------------------


async def _download(prepared: PreparedRequest, wishes: OutputOptions, company_id: str | None) -> None:
    async with progress("Asking Procore") as shown, open_session(company_id) as procore:
        company, size = procore.company_id, 0
        path = prepared.path(company)
        async with procore.stream(prepared.operation.method, path, **prepared.options(company)) as response:
            if response.status == _NOT_READY:
                raise ProcoreError("The file is not ready yet.", hint="Procore is making it: ask again in a moment.")
            with written(wishes.output or "-", force=wishes.force) as file:
                async for chunk in response:
                    file.write(chunk)
                    size += len(chunk)
                    shown.update(f"{size / 1e6:,.1f} MB")
