"""What typed objects cost beside JSON that is decoded and left as it is, for a page of a hundred projects."""

from __future__ import annotations

import asyncio
import json
import statistics
import time
from collections.abc import Callable
from operator import attrgetter

import attrs
import msgspec

from aprocore import Model, Response

from . import projects
from .clients import OWN, REFERENCE, plain_aiohttp, session
from .rounds import CONNECTIONS, Contender, Show, median_ratio, take_turns
from .server import PROJECTS, Server
from .settings import Settings
from .worker import Figures, measure

#: Pages of one turn.
_PAGES = 40
#: Turns are short here: there can be more of them.
_ROUNDS = 5
#: Of each of which the first use is timed.
_NEW_CLASSES = 15
#: A page weighs as much as this many of the calls that the settings count.
_PAGE_WEIGHT = 8


def figures(server: Server, settings: Settings, show: Show) -> Figures:
    """Measure decoding by itself, and a page that comes over the wire."""
    return measure(_run, server, settings, show=show)


def _run(server: Server, settings: Settings, show: Show) -> Figures:
    show("decoding a page", "")
    found = _pages(_ROUNDS * settings.rounds) | {"decode.first_use": _first_use()}
    return found | asyncio.run(_over_the_wire(server, settings, show))


def _pages(rounds: int) -> Figures:
    body = projects.page()
    into_attrs = msgspec.json.Decoder(list[projects.Project])
    ways: dict[str, Callable[[], object]] = {
        "msgspec": lambda: msgspec.json.decode(body),
        "aprocore": lambda: Response(status=200, headers={}, body=body, into=projects.Project).value,
        "msgspec_into_attrs": lambda: into_attrs.decode(body),
        "json": lambda: json.loads(body),
    }
    ratios: dict[str, list[float]] = {name: [] for name in ways if name != "msgspec"}
    for _ in range(rounds):
        seconds = {name: _seconds(way) for name, way in ways.items()}
        for name, each in ratios.items():
            each.append(seconds[name] / seconds["msgspec"])
    return {f"decode.page.{name}": statistics.median(each) for name, each in ratios.items()}


def _seconds(way: Callable[[], object]) -> float:
    way()
    started = time.process_time()
    for _ in range(_PAGES):
        way()
    return time.process_time() - started


def _first_use() -> float:
    """Return the milliseconds that the first object of a class takes, the median of classes made anew."""
    body = json.dumps(json.loads(projects.page())[0]).encode()
    fields = {each.name: each.type for each in attrs.fields(attrs.resolve_types(projects.Project)) if each.init}
    taken = []
    for number in range(_NEW_CLASSES):
        declared = {name: attrs.field(default=None, type=kind, kw_only=True) for name, kind in fields.items()}
        cls = attrs.make_class(f"Project{number}", declared, bases=(Model,))
        response = Response(status=200, headers={}, body=body, into=cls)
        started = time.perf_counter()
        _ = response.value
        taken.append(time.perf_counter() - started)
    return 1000 * statistics.median(taken)


async def _over_the_wire(server: Server, settings: Settings, show: Show) -> Figures:
    async with session(server) as procore, plain_aiohttp(server, PROJECTS) as plain:

        async def typed() -> object:
            return await procore.get(PROJECTS, company_id=4321, into=projects.Project)

        calls = max(2 * CONNECTIONS, settings.calls // _PAGE_WEIGHT)
        contenders = [
            Contender(OWN, typed, CONNECTIONS, calls),
            Contender(REFERENCE, plain, CONNECTIONS, calls),
        ]
        played = await take_turns(contenders, settings.rounds, what="pages over the wire", show=show)
    return {f"decode.wire.{OWN}": median_ratio(played, OWN, REFERENCE, attrgetter("cpu"))}
