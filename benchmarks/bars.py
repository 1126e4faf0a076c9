"""What the figures have to reach."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import attrs

from .calls import CALLERS
from .clients import OWN, REFERENCE

#: After the point; two for other units.
_DIGITS = {"B": 0, "calls": 0}


@attrs.frozen
class Bar:
    """What a figure may be at most, or has to be at least."""

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
    """A bar, and the figure that was measured, None where there is none."""

    bar: Bar
    value: float | None

    def __str__(self) -> str:
        return "not measured" if self.value is None else "held" if self.holds else "MISSED"

    @property
    def holds(self) -> bool:
        return self.value is not None and self.bar.holds(self.value)


def shown(value: float, unit: str = "") -> str:
    """Return a figure as people read it; one without a unit is a ratio."""
    digits = _DIGITS.get(unit, 2)
    if not unit and abs(value) >= 10:
        digits = 0 if abs(value) >= 100 else 1
    # No minus before what is nothing.
    return f"{round(value, digits) + 0.0:,.{digits}f} {unit}".rstrip()


def _of_calls(group: str, loop: str, cpu: Mapping[int, float]) -> dict[str, Bar]:
    bars = {}
    for callers in CALLERS:
        where = f"{callers} caller{'s' * (callers > 1)}{loop}"
        bars[f"{group}.cpu.{callers}.{OWN}"] = Bar(f"CPU of a call beside {REFERENCE}, {where}", cpu[callers])
        for measure, name in (("p50", "median latency"), ("p99", "p99 latency")):
            bars[f"{group}.{measure}.{callers}.{OWN}"] = Bar(f"{name} beside {REFERENCE}, {where}", 1.0)
    return bars


def _of_being_ahead() -> dict[str, Bar]:
    bars = {}
    # Level, within the few per cent to which ratios hold.
    for callers in (64, 256):
        bars[f"calls.ahead.{callers}.pyreqwest"] = Bar(f"ahead of pyreqwest, {callers} callers", 0.95, at_least=True)
    for name in ("httpx", "ProPyCore", "procore"):
        for callers, times in ((1, 5.0), (64, 15.0), (256, 15.0)):
            where = f"{callers} caller{'s' * (callers > 1)}"
            bars[f"calls.ahead.{callers}.{name}"] = Bar(f"ahead of {name}, {where}", times, at_least=True)
    return bars


BARS: dict[str, Bar] = {
    **_of_calls("calls", "", {1: 0.78, 64: 0.50, 256: 0.50}),
    **_of_calls("uvloop", ", uvloop", {1: 0.65, 64: 0.50, 256: 0.50}),
    **_of_being_ahead(),
    f"waiting.bytes.{OWN}": Bar("memory of a waiting coroutine", 3000, unit="B"),
    f"waiting.cpu.{OWN}": Bar("CPU while they wait", 1.0, unit="%"),
    f"waiting.errors.{OWN}": Bar("calls that failed after waiting", 0, unit="calls"),
    f"waiting.throughput.{OWN}": Bar("throughput of that many beside 64 callers", 0.90, at_least=True),
    "growth.cpu.10000": Bar("CPU of a call after 10,000 beside after 1,000", 1.10),
    "growth.cpu.100000": Bar("CPU of a call after 100,000 beside after 1,000", 1.10),
    "growth.cpu.1000000": Bar("CPU of a call after 1,000,000 beside after 1,000", 1.10),
    # Less than the smallest object there is: none is kept of a call.
    "growth.bytes": Bar("memory that a call leaves behind", 16, unit="B"),
    "growth.objects": Bar("objects that a call leaves behind", 0.10),
    f"decode.page.{OWN}": Bar("a page into typed objects beside msgspec, untyped", 1.6),
    "decode.first_use": Bar("first object of a class", 10.0, unit="ms"),
    "lists.cpu.all.1": Bar("a list of 100 pages beside the calls for them", 1.2),
    f"imports.{OWN}": Bar("`import aprocore` beside `import aiohttp`", 0.5),
    "imports.page": Bar("first use of a namespace", 10.0, unit="ms"),
}

#: Only looked at where they are asked for.
_OPTIONAL = frozenset({"growth.cpu.1000000"})


def verdicts(
    figures: Mapping[str, float], groups: Collection[str], clients: Collection[str] | None = None
) -> list[Verdict]:
    """Hold figures against the bars of ``groups``, and of ``clients`` where not all were asked for."""
    found = []
    for name, bar in BARS.items():
        group, _, rest = name.partition(".")
        if group not in groups or (name in _OPTIONAL and name not in figures):
            continue
        if rest.startswith("ahead.") and clients is not None and rest.rpartition(".")[2] not in clients:
            continue
        found.append(Verdict(bar, figures.get(name)))
    return found
