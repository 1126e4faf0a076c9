"""Bars: the targets that the figures have to meet."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import attrs

from .calls import CALLERS
from .clients import OWN, REFERENCE
from .instructions import figure_name
from .server import CHUNKED, GZIP, PLAIN
from .tails import DELAYS

#: Decimal places by unit; two for other units.
_DIGITS = {"B": 0, "calls": 0, "k": 0, "M": 0, "round trips": 1}


@attrs.frozen
class Bar:
    """An upper or lower limit of a figure."""

    what: str
    limit: float
    at_least: bool = False
    unit: str = ""

    def __str__(self) -> str:
        return f"{'≥' if self.at_least else '≤'} {shown(self.limit, self.unit)}"

    def holds(self, value: float) -> bool:
        return value >= self.limit if self.at_least else value <= self.limit


@attrs.frozen
class Verdict:
    """A bar and the measured figure, None if it was not measured."""

    bar: Bar
    value: float | None

    def __str__(self) -> str:
        return "not measured" if self.value is None else "held" if self.holds else "MISSED"

    @property
    def holds(self) -> bool:
        return self.value is not None and self.bar.holds(self.value)


def shown(value: float, unit: str = "") -> str:
    """Return a figure as text, with its unit; a figure without a unit is a ratio."""
    digits = _DIGITS.get(unit, 2)
    if not unit and abs(value) >= 10:
        digits = 0 if abs(value) >= 100 else 1
    # Adding 0.0 turns -0.0 into 0.0.
    return f"{round(value, digits) + 0.0:,.{digits}f} {unit}".rstrip()


def _cpu_bars(group: str, of: str, cpu: Mapping[int, float]) -> dict[str, Bar]:
    return {
        f"{group}.cpu.{callers}.{OWN}": Bar(
            f"CPU of a call beside {REFERENCE}, {callers} caller{'s' * (callers > 1)}, {of}", cpu[callers]
        )
        for callers in CALLERS
    }


def _call_bars(group: str, loop: str, cpu: Mapping[int, float]) -> dict[str, Bar]:
    bars = {}
    for callers in CALLERS:
        where = f"{callers} caller{'s' * (callers > 1)}{loop}"
        bars[f"{group}.cpu.{callers}.{OWN}"] = Bar(f"CPU of a call beside {REFERENCE}, {where}", cpu[callers])
        for measure, name in (("p50", "median latency"), ("p99", "p99 latency")):
            bars[f"{group}.{measure}.{callers}.{OWN}"] = Bar(f"{name} beside {REFERENCE}, {where}", 1.0)
    return bars


def _ahead_bars() -> dict[str, Bar]:
    bars = {}
    # On a par, within the few per cent by which ratios vary.
    for callers in (64, 256):
        bars[f"calls.ahead.{callers}.pyreqwest"] = Bar(f"ahead of pyreqwest, {callers} callers", 0.95, at_least=True)
    for name in ("httpx", "ProPyCore", "procore"):
        for callers, times in ((1, 5.0), (64, 15.0), (256, 15.0)):
            where = f"{callers} caller{'s' * (callers > 1)}"
            bars[f"calls.ahead.{callers}.{name}"] = Bar(f"ahead of {name}, {where}", times, at_least=True)
    return bars


BARS: dict[str, Bar] = {
    **_call_bars("calls", "", {1: 0.54, 64: 0.34, 256: 0.31}),
    **_call_bars("uvloop", ", uvloop", {1: 0.50, 64: 0.32, 256: 0.29}),
    **_cpu_bars(CHUNKED, "chunked bodies", {1: 0.60, 64: 0.40, 256: 0.37}),
    **_cpu_bars(GZIP, "compressed bodies", {1: 0.60, 64: 0.40, 256: 0.37}),
    **_ahead_bars(),
    **{
        f"tails.p99.{delay}.{OWN}": Bar(f"p99 beside mean latency, 4 callers a connection, {delay} ms", 2.0)
        for delay in DELAYS
    },
    f"waiting.bytes.{OWN}": Bar("memory of a waiting coroutine", 3000, unit="B"),
    f"waiting.cpu.{OWN}": Bar("CPU while 10,000 coroutines wait", 1.0, unit="%"),
    f"waiting.errors.{OWN}": Bar("calls that failed after waiting", 0, unit="calls"),
    f"waiting.throughput.{OWN}": Bar("throughput of 10,000 callers beside 64 callers", 0.90, at_least=True),
    "growth.cpu.10000": Bar("CPU of a call after 10,000 beside after 1,000", 1.10),
    "growth.cpu.100000": Bar("CPU of a call after 100,000 beside after 1,000", 1.10),
    "growth.cpu.1000000": Bar("CPU of a call after 1,000,000 beside after 1,000", 1.10),
    # Less than the smallest object in Python: a call keeps none.
    "growth.bytes": Bar("memory that a call leaves behind", 16, unit="B"),
    "growth.objects": Bar("objects that a call leaves behind", 0.10),
    f"decode.page.{OWN}": Bar("a page into typed objects beside msgspec, untyped", 1.6),
    "decode.first_use": Bar("first object of a class", 10.0, unit="ms"),
    "lists.cpu.all.1": Bar("a list of 100 pages beside the calls for them", 1.2),
    f"imports.{OWN}": Bar("`import aprocore` beside `import aiohttp`", 0.5),
    "imports.page": Bar("first use of a namespace", 10.0, unit="ms"),
    # Each user has objects of 12 kB: those of 10,000 are not in the caches of the processor.
    "users.growth": Bar("CPU of a call for 10,000 users beside for 10", 2.0),
    f"connections.bytes.{OWN}": Bar("memory of a connection", 80_000, unit="B"),
    # What the client and the server do takes part of a round trip as well.
    f"first_call.trips.{OWN}": Bar("first call of a session", 4.4, unit="round trips"),
    figure_name(64, PLAIN, OWN, "own"): Bar("instructions of a call, 64 callers, own TLS", 150, unit="k"),
    "startup.help": Bar("instructions of `aprocore --help`", 300, unit="M"),
    "startup.me": Bar("instructions of `aprocore me`", 1900, unit="M"),
}

#: Bars that are checked only if their figure was measured.
_OPTIONAL = frozenset({"growth.cpu.1000000"})


def verdicts(
    figures: Mapping[str, float], groups: Collection[str], clients: Collection[str] | None = None
) -> list[Verdict]:
    """Compare figures with the bars of ``groups``, and with those of ``clients`` if not all were selected."""
    result = []
    for name, bar in BARS.items():
        group, _, rest = name.partition(".")
        if group not in groups or (name in _OPTIONAL and name not in figures):
            continue
        if rest.startswith("ahead.") and clients is not None and rest.rpartition(".")[2] not in clients:
            continue
        result.append(Verdict(bar, figures.get(name)))
    return result
