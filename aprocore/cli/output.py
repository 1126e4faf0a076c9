"""Output of commands: results on stdout, messages and progress on stderr."""

from __future__ import annotations

import asyncio
import csv
import json
import sys
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any, TextIO

import click

if TYPE_CHECKING:
    from rich.console import Console
    from rich.status import Status
    from rich.table import Table
    from rich.text import Text

__all__ = [
    "Progress",
    "is_terminal",
    "message",
    "one_line",
    "print_columns",
    "print_csv",
    "print_json",
    "print_lines",
    "print_value",
    "progress",
    "width",
]

# Seconds before a progress indicator is shown.
_PROGRESS_DELAY = 1.0
# Maximum number of columns of a list, and of characters in a cell.
_MAX_COLUMNS, _MAX_CELL = 6, 48
# Line width in characters if stdout is not a terminal.
_DEFAULT_WIDTH = 160
_GAP = 2
# Fields that identify an object, most important first.
_IDENTIFYING = (
    "id",
    "number",
    "full_number",
    "project_number",
    "code",
    "name",
    "title",
    "subject",
    "full_name",
    "login",
    "email_address",
    "status",
    "state",
    "active",
    "is_active",
    "due_date",
    "updated_at",
    "created_at",
)
# Fields that represent a nested object.
_NAMES = ("name", "title", "subject", "full_name", "login", "label", "code", "value", "id")


def message(text: str) -> None:
    """Print a message to stderr; the exit status of a command does not depend on whether that works."""
    with suppress(OSError):
        click.echo(text, err=True)


def one_line(text: str) -> str:
    """Return ``text`` in a form safe for a terminal: without line breaks, control or bidi characters."""
    return "".join(c if c.isprintable() else " " for c in " ".join(text.split()))


@asynccontextmanager
async def progress(text: str) -> AsyncIterator[Progress]:
    """Show a progress indicator after a delay, if stderr is a terminal.

    Yields a ``Progress``: call it to print a message, and call ``update`` to change the indicator's text.
    """
    if not is_terminal(sys.stderr):
        yield Progress(text)
        return
    spinner = Progress(text)
    task = asyncio.ensure_future(spinner.show())
    try:
        yield spinner
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


class Progress:
    """Progress indicator (spinner) on stderr."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._console: Console | None = None
        self._status: Status | None = None

    async def show(self) -> None:
        """Show the spinner after a delay, until cancelled."""
        from ..net.clock import SYSTEM_CLOCK

        await SYSTEM_CLOCK.sleep(_PROGRESS_DELAY)
        from rich.console import Console

        self._console = Console(stderr=True)
        with self._console.status(self._text) as self._status:
            await asyncio.get_running_loop().create_future()

    def update(self, text: str) -> None:
        """Change the text of the indicator."""
        self._text = text
        if self._status is not None:
            self._status.update(text)

    def __call__(self, text: str) -> None:
        """Print a message above the indicator."""
        if self._console is None:
            message(text)
        else:
            # Without wrapping, because a wrapped URL can't be copied.
            self._console.print(text, soft_wrap=True, markup=False, highlight=False)


# -- results ----------------------------------------------------------------------------------------------------------


def print_json(value: Any) -> None:
    """Print a result as JSON: indented on a terminal, else on one line."""
    click.echo(json.dumps(value, indent=2 if is_terminal(sys.stdout) else None))


def print_csv(rows: Sequence[Any]) -> None:
    """Print rows as CSV (RFC 4180, except for line ends), with a column for each field, in order of appearance.

    Nested values are JSON; rows that are not objects have a single column ``value``.
    """
    objects = [row if isinstance(row, Mapping) else {"value": row} for row in rows]
    names = dict.fromkeys(name for row in objects for name in row)
    if not names:
        return
    # On a terminal, remove control characters, which could move the cursor.
    shown: Callable[[str], str] = one_line if is_terminal(sys.stdout) else str
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(map(shown, names))
    writer.writerows([shown(_csv_cell(row.get(name))) for name in names] for row in objects)


def _csv_cell(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value)


def print_columns(names: Sequence[str], rows: Iterable[Sequence[Text]]) -> None:
    """Print rows as a table with column names."""
    table = _table()
    for name in names:
        table.add_column(name, no_wrap=True)
    for row in rows:
        table.add_row(*row)
    _print_table(table)


def print_value(value: Any) -> None:
    """Print a result in human-readable form."""
    if value is None or value == [] or value == {}:
        message("The response is empty.")
    elif isinstance(value, Mapping):
        _print_object([(one_line(str(name)), _cell(inner)) for name, inner in value.items()])
    elif isinstance(value, list) and all(isinstance(row, Mapping) for row in value):
        _print_list(value)
    else:
        for item in value if isinstance(value, list) else [value]:
            click.echo(_cell(item))


def print_lines(lines: Iterable[Text]) -> None:
    """Print lines without wrapping."""
    from rich.console import Console

    _print(Console(file=sys.stdout, highlight=False), *lines, soft_wrap=True)


def _print_object(fields: Sequence[tuple[str, str]]) -> None:
    if not is_terminal(sys.stdout):
        # Neither bold nor folded, so without rich, whose import is a tenth of what a command takes.
        start = max(len(name) for name, _ in fields) + _GAP
        for name, text in fields:
            click.echo(f"{name:{start}}{text}".rstrip())
        return
    from rich.text import Text

    table = _table()
    table.show_header = False
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for name, text in fields:
        table.add_row(Text(name), Text(text))
    _print_table(table)


def _print_list(rows: Sequence[Mapping[str, Any]]) -> None:
    from rich.cells import cell_len, set_cell_size
    from rich.text import Text

    names = _columns(rows)
    line_width, used_width = width() or _DEFAULT_WIDTH, 0
    columns: list[list[str]] = []
    heads: list[str] = []
    widths: list[int] = []
    for name in names:
        cells = [_short(row.get(name)) for row in rows]
        if cells in columns or not any(cells):
            continue
        needed = max(cell_len(text) for text in (one_line(name), *cells))
        if columns and (used_width + _GAP + needed > line_width or len(columns) == _MAX_COLUMNS):
            continue
        used_width += needed + (_GAP if columns else 0)
        columns.append(cells)
        heads.append(one_line(name))
        widths.append(needed)

    def line(cells_of_row: Sequence[str]) -> str:
        padded = map(set_cell_size, cells_of_row, widths)
        text = (" " * _GAP).join(padded).rstrip()
        if used_width <= line_width or cell_len(text) <= line_width:
            return text
        return f"{set_cell_size(text, line_width - 1)}…"

    # Not a rich table, which takes half a millisecond per row.
    print_lines([Text(line(heads), "bold")] if heads else [])
    for cells_of_row in zip(*columns, strict=True):
        click.echo(line(cells_of_row))
    fields = len({name for row in rows for name in row})
    if fields > len(columns) and is_terminal(sys.stderr):
        message(f"{len(columns)} of {fields} fields shown; --json prints all of them.")


def _columns(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return the names of the fields without nested values, identifying fields first."""
    names = dict.fromkeys(name for row in rows for name in row)
    flat = [name for name in names if not any(_is_nested(row.get(name)) for row in rows)]
    return sorted(flat, key=lambda name: _IDENTIFYING.index(name) if name in _IDENTIFYING else len(_IDENTIFYING))


def _is_nested(value: Any) -> bool:
    return isinstance(value, list) or (isinstance(value, Mapping) and _name_in(value) is None)


def _name_in(value: Mapping[str, Any]) -> str | None:
    for name in _NAMES:
        inner = value.get(name)
        if isinstance(inner, str | int) and not isinstance(inner, bool) and inner != "":
            return one_line(str(inner))
    return None


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        name = _name_in(value)
        return name if name is not None else one_line(json.dumps(value, ensure_ascii=False))
    if isinstance(value, list):
        return ", ".join(map(_cell, value))
    return one_line(str(value))


def _short(value: Any) -> str:
    text = _cell(value)
    return text if len(text) <= _MAX_CELL else f"{text[: _MAX_CELL - 3]}..."


def width() -> int | None:
    """Return the width of stdout in characters; None if it is not a terminal."""
    if not is_terminal(sys.stdout):
        return None
    from rich.console import Console

    return Console(file=sys.stdout).width


def _table() -> Table:
    from rich.table import Table

    return Table(box=None, pad_edge=False, padding=(0, _GAP, 0, 0), header_style="bold")


def _print_table(table: Table) -> None:
    from rich.console import Console

    # If stdout is not a terminal, lines are not wrapped, so that programs find one record per line.
    line_width = width() or sum(max(map(len, map(str, column.cells)), default=0) + _GAP for column in table.columns) * 2
    _print(Console(file=sys.stdout, width=line_width, highlight=False), table)


def _print(console: Console, *renderables: Table | Text, soft_wrap: bool = False) -> None:
    with console.capture() as captured:
        for renderable in renderables:
            console.print(renderable, soft_wrap=soft_wrap)
    for line in captured.get().splitlines():
        click.echo(line.rstrip())


def is_terminal(stream: TextIO | None) -> bool:
    """Return whether a stream is a terminal."""
    # A stream that was closed before the program started (``2>&-``) is None.
    return stream is not None and stream.isatty()
