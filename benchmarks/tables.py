"""Tables of the figures, for a terminal and for the README."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

import attrs

from .bars import Verdict, shown
from .calls import CALLERS
from .clients import CLIENTS, OWN, REFERENCE
from .imports import STATEMENTS
from .instructions import figure_name
from .server import CHUNKED, GZIP, KINDS, PLAIN
from .startup import COMMANDS
from .tails import DELAYS
from .users import USERS

_DECODERS = {
    "aprocore": "aprocore, `into=` a model",
    "msgspec_into_attrs": "msgspec, into the same attrs classes",
    "json": "json, untyped",
}

_GAP = 3
_STYLES = {"MISSED": "bold red", "held": "green", "not measured": "yellow"}


@attrs.frozen
class Table:
    """A title, a note, a header, and rows whose first cell is their name."""

    title: str
    note: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]

    def markdown(self) -> str:
        """Return the table as Markdown."""
        lines = [f"## {self.title}", "", self.note, "", _line(self.header)]
        lines.append(_line(["---", *["---:"] * (len(self.header) - 1)]))
        return "\n".join([*lines, *map(_line, self.rows)])

    @property
    def widths(self) -> list[int]:
        """Return the widths of the columns in characters."""
        return [max(map(len, column)) for column in zip(self.header, *self.rows, strict=True)]

    def plain(self) -> str:
        """Return the table as plain text, aligned with spaces."""
        lines = [self.title, self.note, ""]
        for row in (self.header, *self.rows):
            first, *rest = zip(row, self.widths, strict=True)
            cells = [first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in rest)]
            lines.append((" " * _GAP).join(cells).rstrip())
        return "\n".join(lines)


def of(figures: Mapping[str, float]) -> list[Table]:
    """Return the tables of the figures, without empty ones."""
    tables = [
        _of_calls(figures, "calls", "on asyncio"),
        _of_calls(figures, CHUNKED, "with chunked bodies"),
        _of_calls(figures, GZIP, "with compressed bodies"),
        _of_calls(figures, "uvloop", "on uvloop"),
        _of_latency(figures),
        _of_tails(figures),
        _of_waiting(figures),
        _of_growth(figures),
        _of_decoding(figures),
        _of_lists(figures),
        _of_files(figures),
        _of_imports(figures),
        _of_connections(figures),
        _of_users(figures),
        _of_instructions(figures),
        _of_commands(figures),
    ]
    return [table for table in tables if table.rows]


def of_bars(verdicts: Sequence[Verdict]) -> Table:
    """Return the table of bars and measured figures."""
    rows = [
        [
            verdict.bar.what,
            "" if verdict.value is None else shown(verdict.value, verdict.bar.unit),
            str(verdict.bar),
            str(verdict),
        ]
        for verdict in verdicts
    ]
    return Table("Bars", "Targets that aprocore has to meet.", ["", "measured", "bar", ""], rows)


def draw(tables: Sequence[Table]) -> None:
    """Print tables, with rich if it is installed."""
    try:
        import rich  # noqa: F401
    except ImportError:
        print("\n\n".join(table.plain() for table in tables))
        return
    from rich.console import Console
    from rich.table import Table as RichTable
    from rich.text import Text

    # On a narrow terminal lines wrap, rather than figures being cut off.
    needed = max((sum(table.widths) + _GAP * len(table.widths) for table in tables), default=0)
    console = Console(file=sys.stdout, highlight=False)
    console.width = max(console.width, needed)
    for table in tables:
        drawn = RichTable(box=None, pad_edge=False, padding=(0, _GAP, 0, 0), header_style="dim")
        for number, name in enumerate(table.header):
            drawn.add_column(Text(name), justify="right" if number else "left", no_wrap=True)
        for row in table.rows:
            drawn.add_row(*map(Text, row), style=_STYLES.get(row[-1], "bold" if row[0] == OWN else ""))
        console.print(Text(f"\n{table.title}", style="bold"))
        console.print(Text(table.note, style="dim"))
        console.print()
        console.print(drawn)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _callers() -> list[str]:
    return [f"{callers} caller{'s' * (callers > 1)}" for callers in CALLERS]


def _cells(figures: Mapping[str, float], names: Sequence[str]) -> list[str]:
    return [shown(figures[name]) if name in figures else "" for name in names]


def _of_calls(figures: Mapping[str, float], group: str, how: str) -> Table:
    rows = [
        [name, *_cells(figures, [f"{group}.cpu.{callers}.{name}" for callers in CALLERS])]
        for name in CLIENTS
        if f"{group}.cpu.{CALLERS[0]}.{name}" in figures
    ]
    rows.sort(key=lambda row: figures[f"{group}.cpu.64.{row[0]}"])
    note = f"CPU of the client's process, as a ratio to plain {REFERENCE} on asyncio."
    return Table(f"CPU of a call, {how}", note, ["", *_callers()], rows)


def _of_latency(figures: Mapping[str, float]) -> Table:
    rows = []
    for name in CLIENTS:
        for group, where in (("calls", ""), ("uvloop", " on uvloop")):
            names = [f"{group}.{measure}.{callers}.{name}" for callers in CALLERS for measure in ("p50", "p99")]
            if names[0] in figures and not (group == "uvloop" and name == REFERENCE):
                rows.append([f"{name}{where}", *_cells(figures, names)])
    header = ["", *(f"{measure}, {callers}" for callers in CALLERS for measure in ("p50", "p99"))]
    note = f"By the number of callers, as a ratio to plain {REFERENCE} on asyncio."
    return Table("Latency of a call", note, header, rows)


def _of_tails(figures: Mapping[str, float]) -> Table:
    rows = [
        [name, *_cells(figures, [f"tails.p99.{delay}.{name}" for delay in DELAYS])]
        for name in (OWN, REFERENCE)
        if f"tails.p99.{DELAYS[0]}.{name}" in figures
    ]
    note = "256 callers on 64 connections: the 99th percentile of the latency, as a ratio to its mean."
    return Table("Tail of the latency", note, ["", "server answers at once", *(f"{n} ms" for n in DELAYS[1:])], rows)


def _of_waiting(figures: Mapping[str, float]) -> Table:
    rows = [
        [
            name,
            shown(figures[f"waiting.bytes.{name}"], "B"),
            shown(figures[f"waiting.cpu.{name}"], "%"),
            shown(figures[f"waiting.errors.{name}"], "calls"),
            *_cells(figures, [f"waiting.throughput.{name}", f"waiting.starting.{name}"]),
        ]
        for name in (OWN, REFERENCE)
        if f"waiting.bytes.{name}" in figures
    ]
    note = (
        "10,000 coroutines call at once on one session of 64 connections, and the server is slow to answer. "
        "Throughput is with a fast server, as a ratio to 64 callers: with ten calls per coroutine, and with one."
    )
    return Table("Waiting", note, ["", "memory each", "CPU of all", "failed", "throughput", "with one call"], rows)


def _of_growth(figures: Mapping[str, float]) -> Table:
    ages = sorted(int(name.rpartition(".")[2]) for name in figures if name.startswith("growth.cpu."))
    rows = [[f"CPU after {age:,} calls", shown(figures[f"growth.cpu.{age}"])] for age in ages]
    if "growth.bytes" in figures:
        rows.append(["memory that a call leaves behind", shown(figures["growth.bytes"], "B")])
    if "growth.objects" in figures:
        rows.append(["objects that a call leaves behind", shown(figures["growth.objects"])])
    note = "A call of a session that has made many calls, as a ratio to one that has made 1,000."
    return Table("Growth", note, ["", "ratio to a new session"], rows)


def _of_decoding(figures: Mapping[str, float]) -> Table:
    rows = [
        [text, *_cells(figures, [f"decode.page.{name}"])]
        for name, text in _DECODERS.items()
        if f"decode.page.{name}" in figures
    ]
    if f"decode.wire.{OWN}" in figures:
        rows.append([f"aprocore over the wire, beside plain {REFERENCE}", shown(figures[f"decode.wire.{OWN}"])])
        rows.append(["first object of a class", shown(figures["decode.first_use"], "ms")])
    note = "CPU of a page of 100 projects with 29 fields, as a ratio to `msgspec.json.decode` into dicts."
    return Table("Decoding", note, ["", "ratio"], rows)


def _of_lists(figures: Mapping[str, float]) -> Table:
    measures = {
        "cpu.all.1": "CPU, page by page",
        "cpu.all.8": "CPU, with 8 pages fetched ahead",
        "wall.all.8": "time, with 8 pages fetched ahead",
    }
    rows = [
        [text, *_cells(figures, [f"lists.{name}"])] for name, text in measures.items() if f"lists.{name}" in figures
    ]
    note = "`all()` of 100 pages of 100 projects, as a ratio to 100 calls in sequence."
    return Table("Lists", note, ["", "ratio"], rows)


def _of_files(figures: Mapping[str, float]) -> Table:
    rows = [
        [text, *_cells(figures, [f"files.wall.{name}", f"files.cpu.{name}"])]
        for name, text in (("up", "upload"), ("down", "download"))
        if f"files.wall.{name}" in figures
    ]
    note = (
        "A file of 64 MiB, as a ratio to plain aiohttp without checksums, resumption and retries: four segments in "
        "parallel, and one download."
    )
    return Table("Files", note, ["", "time", "CPU"], rows)


def _of_imports(figures: Mapping[str, float]) -> Table:
    rows = [
        [f"`{statement}`", shown(figures[f"imports.{name}"])]
        for name, statement in STATEMENTS.items()
        if f"imports.{name}" in figures
    ]
    return Table("Import", "CPU of a whole process, as a ratio to one that runs `import aiohttp`.", ["", "ratio"], rows)


def _of_connections(figures: Mapping[str, float]) -> Table:
    rows = [
        [f"memory of a connection, {name}", shown(figures[f"connections.bytes.{name}"], "B")]
        for name in (OWN, REFERENCE)
        if f"connections.bytes.{name}" in figures
    ]
    if f"first_call.trips.{OWN}" in figures:
        rows.append([f"first call, {OWN}", shown(figures[f"first_call.trips.{OWN}"], "round trips")])
    note = "Memory of the process for each open connection, and the first call of a session with a distant server."
    return Table("Connections", note, ["", ""], rows)


def _of_users(figures: Mapping[str, float]) -> Table:
    rows = [
        [f"CPU, {count:,} users", shown(figures[f"users.cpu.{count}"])]
        for count in USERS
        if f"users.cpu.{count}" in figures
    ]
    if "users.bytes" in figures:
        rows.append(["memory of a user", shown(figures["users.bytes"], "B")])
    note = "A call by `as_user` for each user in turn, as a ratio to one of the session's own user."
    return Table("Users", note, ["", "ratio"], rows)


def _of_instructions(figures: Mapping[str, float]) -> Table:
    rows = []
    for name, tls in ((OWN, "own"), (OWN, "asyncio"), (REFERENCE, "asyncio")):
        names = [figure_name(callers, PLAIN, name, tls) for callers in CALLERS]
        names += [figure_name(64, kind, name, tls) for kind in KINDS[1:]]
        if names[0] in figures:
            rows.append([f"{name}, {tls} TLS" if name == OWN else name, *_cells(figures, names)])
    note = "Instructions of the client's process in user space, in thousands; the same to about 2 % on any machine."
    return Table("Instructions of a call", note, ["", *_callers(), *(f"64, {kind}" for kind in KINDS[1:])], rows)


def _of_commands(figures: Mapping[str, float]) -> Table:
    rows = [
        [f"`aprocore {' '.join(arguments)}`", shown(figures[f"startup.{name}"], "M")]
        for name, arguments in COMMANDS.items()
        if f"startup.{name}" in figures
    ]
    return Table("Commands", "Instructions of whole processes in user space, in millions.", ["", ""], rows)
