"""Chart of the README: CPU of a call by client relative to plain aiohttp, on a logarithmic scale."""

from __future__ import annotations

import math
from collections.abc import Mapping
from xml.sax.saxutils import escape

from .bars import shown
from .calls import CALLERS
from .clients import CLIENTS, OWN, REFERENCE

_WIDTH, _NAMES, _GUTTER, _MARGIN = 880, 104, 26, 28
_TOP, _ROW, _BAR, _FOOT = 128, 34, 16, 66
_TITLE = "CPU of a call, beside plain aiohttp"

_STYLE = """
svg{--card:#fbfbfa;--edge:#dcdfe3;--text:#1b1f24;--soft:#59636e;--grid:#e4e7ea;--own:#c2410c;--other:#8c96a3}
@media(prefers-color-scheme:dark){svg{--card:#161a1f;--edge:#2d343c;--text:#eceff2;--soft:#a3adb8;--grid:#272d35;
--own:#ff8a4c;--other:#6b7683}}
.card{fill:var(--card);stroke:var(--edge)}
text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;fill:var(--text)}
.title{font-size:18px;font-weight:600}
.soft,.tick{fill:var(--soft)}
.tick{font-size:11px}
.panel{font-weight:600}
.value{font-size:12px;font-variant-numeric:tabular-nums}
.own{font-weight:700}
.grid{stroke:var(--grid)}
.one{stroke:var(--soft)}
.bar{fill:var(--other)}
.bar.own{fill:var(--own)}
"""


def svg(figures: Mapping[str, float]) -> str:
    """Return the chart as an SVG document.

    Raises:
        ValueError: there are no figures of calls.
    """
    names = [name for name in CLIENTS if all(f"calls.cpu.{callers}.{name}" in figures for callers in CALLERS)]
    if not names:
        raise ValueError("There are no figures of calls to draw.")
    names.sort(key=lambda name: figures[f"calls.cpu.64.{name}"])
    values = [figures[f"calls.cpu.{callers}.{name}"] for name in names for callers in CALLERS]
    scale = _Scale(values)
    height = _TOP + _ROW * len(names) + _FOOT
    parts = [
        f'<rect class="card" x=".5" y=".5" width="{_WIDTH - 1}" height="{height - 1}" rx="10"/>',
        _text(_MARGIN, 40, _TITLE, "title"),
        _text(_MARGIN, 63, "Bars to the left take less than aiohttp, bars to the right more. Logarithmic.", "soft"),
        _text(_MARGIN, height - 20, "nginx, TLS 1.3, keep-alive, 64 connections, GET /rest/v1.0/me", "soft"),
    ]
    bottom = _TOP + _ROW * len(names)
    for number, name in enumerate(names):
        parts.append(_text(_MARGIN, _middle(number) + 4, name, "own" if name == OWN else "name"))
    for panel, callers in enumerate(CALLERS):
        left = _MARGIN + _NAMES + panel * (scale.width + _GUTTER)
        parts.append(_text(left + scale.at(1), _TOP - 26, f"{callers} caller{'s' * (callers > 1)}", "panel", "middle"))
        for tick in scale.ticks:
            x = left + scale.at(tick)
            parts.append(
                f'<line class="{"one" if tick == 1 else "grid"}" x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP - 8}" '
                f'y2="{bottom}"/>'
            )
            parts.append(_text(x, bottom + 18, f"{tick:g}", "tick", "middle"))
        for number, name in enumerate(names):
            value = figures[f"calls.cpu.{callers}.{name}"]
            parts += _bar(left, _middle(number), name, value, scale)
    size = f'viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}"'
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-labelledby="title description">',
        f'<title id="title">{escape(_TITLE)}</title>',
        f'<desc id="description">{escape(_in_words(figures, names))}</desc>',
        f"<style>{_STYLE}</style>",
        *parts,
        "</svg>",
        "",
    ])  # fmt: skip


class _Scale:
    """A panel's axis: powers of two, from left to right."""

    def __init__(self, values: list[float]) -> None:
        # Room on both sides for the number that ends a bar.
        self._low = math.log2(min(1.0, *values)) - 1.6
        high = math.log2(max(1.0, *values)) + 1.6
        self.width: float = (_WIDTH - 2 * _MARGIN - _NAMES - (len(CALLERS) - 1) * _GUTTER) / len(CALLERS)
        self._unit = self.width / (high - self._low)
        self.ticks: list[float] = [4.0**power for power in range(math.ceil(self._low / 2), math.floor(high / 2) + 1)]

    def at(self, value: float) -> float:
        return (math.log2(value) - self._low) * self._unit


def _bar(left: float, middle: float, name: str, value: float, scale: _Scale) -> list[str]:
    start, end = sorted((left + scale.at(1), left + scale.at(value)))
    own = " own" if name == OWN else ""
    number = _text(
        start - 6 if value < 1 else end + 6, middle + 4, shown(value), f"value{own}", "end" if value < 1 else "start"
    )
    if name == REFERENCE:
        return [number]
    position = f'x="{start:.1f}" y="{middle - _BAR / 2:.1f}" width="{max(1.0, end - start):.1f}" height="{_BAR}"'
    return [f'<rect class="bar{own}" {position} rx="2"/>', number]


def _middle(row: int) -> float:
    return _TOP + _ROW * row + _ROW / 2


def _text(x: float, y: float, text: str, kind: str, anchor: str = "start") -> str:
    return f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>'


def _in_words(figures: Mapping[str, float], names: list[str]) -> str:
    rows = (
        f"{name}: {', '.join(shown(figures[f'calls.cpu.{callers}.{name}']) for callers in CALLERS)}" for name in names
    )
    return f"With {', '.join(map(str, CALLERS))} callers. " + "; ".join(rows) + "."
