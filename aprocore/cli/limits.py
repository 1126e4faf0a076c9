"""``aprocore limits``."""

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
# Characters of a bar, at least beside its figures, and at most.
_SHORTEST_BAR, _LONGEST_BAR = 10, 40
# Characters of a line where no terminal says how many fit.
_USUAL = 80
# From which part of a limit on its colour is which.
_COLOURS = ((0.9, "red"), (0.7, "yellow"), (0.0, "green"))
# What a bar is made of: used up, half of a character, and left. The second line is for those who have no other.
_PIECES, _PLAIN_PIECES = ("━", "╸", "─"), ("#", "#", "-")


@click.command(cls=Command)
@company_option
@json_option
def limits(company_id: str | None, as_json: bool) -> None:
    """Show how much of Procore's rate limits is used up.

    It makes one call, which counts too.
    """
    known, now = run(lambda: _ask(company_id))
    if as_json:
        print_json({name: _facts(getattr(known, name), now) for name in _NAMES})
        return
    print_lines(_drawn(known, now))
    if known.hourly is None or known.spike is None:
        message(
            "Procore reports only the window that is nearer to being used up."
            if any(known)
            else "The answer reported no limits."
        )


async def _ask(company_id: str | None) -> tuple[RateLimits, float]:
    """Return the windows, and the time in Unix seconds by Procore's clock."""
    from ..net.clock import SYSTEM_CLOCK
    from ..sansio.headers import server_time_of

    async with progress("Asking Procore"), open_session(company_id) as procore:
        headers: Mapping[str, str]
        try:
            headers = (await procore.request("GET", "/rest/v1.0/me", max_wait=0)).headers
        except RateLimitedError as error:
            # That a limit is used up is what was asked for, if only it says which.
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


def _drawn(known: RateLimits, now: float) -> Iterator[Text]:
    """Give the lines to print: one for a window, or as many as it takes where lines are short."""
    from rich.text import Text

    room = width() or _USUAL
    windows = {shown: getattr(known, name) for name, shown in _NAMES.items()}
    figures = {shown: _figures(window, now) for shown, window in windows.items() if window is not None}
    columns = [max(map(len, column)) for column in zip(*figures.values(), strict=True)]
    label = max(map(len, windows))
    beside = room - label - sum(columns) - _GAP * (len(columns) + 1)
    for shown, window in windows.items():
        if window is None:
            yield Text.assemble((shown.ljust(label + _GAP), "bold"), ("not reported yet", "dim"))
        elif beside >= _SHORTEST_BAR:
            cells = map(str.rjust, figures[shown], columns)
            bar = _bar(window, min(beside, _LONGEST_BAR))
            yield Text(" " * _GAP).join([Text(shown.ljust(label), "bold"), bar, *map(Text, cells)])
        else:
            yield Text(shown, "bold")
            yield _bar(window, min(room, _LONGEST_BAR))
            yield from map(Text, figures[shown])


def _figures(window: RateLimit, now: float) -> tuple[str, str, str]:
    minutes, seconds = divmod(_seconds_left(window, now), 60)
    used = f"{window.limit - window.remaining:,} of {window.limit:,} used"
    return used, f"{window.remaining:,} left", f"resets in {minutes}:{seconds:02}"


def _bar(window: RateLimit, length: int) -> Text:
    from rich.text import Text

    part = 1 - window.remaining / window.limit
    colour = next(colour for least, colour in _COLOURS if part >= least)
    # It is neither empty nor full before the window is.
    halves = math.ceil(part * length * 2) if part < 0.5 else math.floor(part * length * 2)
    full, half, rest = _pieces()
    used = full * (halves // 2) + half * (halves % 2)
    return Text.assemble((used, colour), (rest * (length - len(used)), "dim"))


def _pieces() -> tuple[str, str, str]:
    try:
        "".join(_PIECES).encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return _PLAIN_PIECES
    return _PIECES
