"""Command ``aprocore limits``."""

from __future__ import annotations

import math
import sys
from typing import TYPE_CHECKING, Any

import attrs
import click

from ..errors import RateLimitedError
from ..types import RateLimit, RateLimits
from .command import Command, company_option, json_option, run
from .credentials import open_session
from .output import message, print_json, print_lines, progress, width

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rich.text import Text

__all__ = ["limits"]

_NAMES = {"hourly": "hourly", "spike": "10 seconds"}
_GAP = 2
# Length of a bar in characters: minimum for one line with its figures, and maximum.
_SHORTEST_BAR, _LONGEST_BAR = 10, 40
# Line width in characters if stdout is not a terminal.
_DEFAULT_WIDTH = 80
# Colour of a bar by the minimum used fraction.
_COLOURS = ((0.9, "red"), (0.7, "yellow"), (0.0, "green"))
# Characters of a bar: used, half used, and remaining; then the same in ASCII.
_CHARACTERS, _ASCII_CHARACTERS = ("━", "╸", "─"), ("#", "#", "-")


@click.command(cls=Command)
@company_option
@json_option
def limits(company_id: str | None, as_json: bool) -> None:
    """Show how much of Procore's rate limits is used.

    The command makes one call, which counts as well.
    """
    windows, now = run(lambda: _fetch(company_id))
    if as_json:
        print_json({name: _facts(getattr(windows, name), now) for name in _NAMES})
        return
    print_lines(_rendered(windows, now))
    if windows.hourly is None or windows.spike is None:
        message(
            "Procore reports only the window that is closer to its limit."
            if any(windows)
            else "The response reported no limits."
        )


async def _fetch(company_id: str | None) -> tuple[RateLimits, float]:
    """Return the windows, and the time in Unix seconds by Procore's clock."""
    from ..net.clock import SYSTEM_CLOCK
    from ..sansio.headers import server_time_of

    async with progress("Calling Procore"), open_session(company_id) as procore:
        headers: Mapping[str, str]
        try:
            headers = (await procore.request("GET", "/rest/v1.0/me", max_wait=0)).headers
        except RateLimitedError as error:
            # A used-up limit is a result too, if the response reports it.
            if not any(procore.rate_limit):
                raise
            headers = error.headers or {}
        return procore.rate_limit, server_time_of(headers) or SYSTEM_CLOCK.time()


def _seconds_left(window: RateLimit, now: float) -> int:
    return max(0, math.ceil(window.reset - now))


def _facts(window: RateLimit | None, now: float) -> dict[str, Any] | None:
    if window is None:
        return None
    used = window.limit - window.remaining
    return {"used": used, **attrs.asdict(window), "resets_in": _seconds_left(window, now)}


def _rendered(limits: RateLimits, now: float) -> Iterator[Text]:
    """Yield the lines to print: one for each window, or several if lines are short."""
    from rich.text import Text

    line_width = width() or _DEFAULT_WIDTH
    windows = {label: getattr(limits, name) for name, label in _NAMES.items()}
    figures = {label: _figures(window, now) for label, window in windows.items() if window is not None}
    columns = [max(map(len, column)) for column in zip(*figures.values(), strict=True)]
    label_width = max(map(len, windows))
    bar_width = line_width - label_width - sum(columns) - _GAP * (len(columns) + 1)
    for label, window in windows.items():
        if window is None:
            yield Text.assemble((label.ljust(label_width + _GAP), "bold"), ("not reported yet", "dim"))
        elif bar_width >= _SHORTEST_BAR:
            cells = map(str.rjust, figures[label], columns)
            bar = _bar(window, min(bar_width, _LONGEST_BAR))
            yield Text(" " * _GAP).join([Text(label.ljust(label_width), "bold"), bar, *map(Text, cells)])
        else:
            yield Text(label, "bold")
            yield _bar(window, min(line_width, _LONGEST_BAR))
            yield from map(Text, figures[label])


def _figures(window: RateLimit, now: float) -> tuple[str, str, str]:
    minutes, seconds = divmod(_seconds_left(window, now), 60)
    used = f"{window.limit - window.remaining:,} of {window.limit:,} used"
    return used, f"{window.remaining:,} left", f"resets in {minutes}:{seconds:02}"


def _bar(window: RateLimit, length: int) -> Text:
    from rich.text import Text

    fraction = 1 - window.remaining / window.limit
    colour = next(colour for minimum, colour in _COLOURS if fraction >= minimum)
    # Rounded so that the bar is empty or full only if the window is.
    halves = math.ceil(fraction * length * 2) if fraction < 0.5 else math.floor(fraction * length * 2)
    full, half, rest = _characters()
    used = full * (halves // 2) + half * (halves % 2)
    return Text.assemble((used, colour), (rest * (length - len(used)), "dim"))


def _characters() -> tuple[str, str, str]:
    try:
        "".join(_CHARACTERS).encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return _ASCII_CHARACTERS
    return _CHARACTERS
