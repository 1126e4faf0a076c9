"""Decoding of a page of 100 projects into typed objects, compared with untyped decoding."""

from __future__ import annotations

import asyncio
import json
import statistics
import time
import typing
from collections.abc import Callable
from operator import attrgetter
from types import GenericAlias
from typing import Any

import attrs
import msgspec

from aprocore import Response
from aprocore.model import Model, record

from . import projects
from .clients import OWN, REFERENCE, plain_aiohttp, session
from .rounds import CONNECTIONS, Contender, Show, median_ratio, take_turns
from .server import PROJECTS, Server
from .settings import Settings
from .worker import Figures, measure

#: Pages of one turn.
_PAGES = 40
#: Factor for the number of rounds, as these rounds are short.
_ROUNDS = 5
#: Number of new classes whose first use is timed.
_NEW_CLASSES = 15
#: A page takes as long as this number of calls.
_PAGE_WEIGHT = 8


def figures(server: Server, settings: Settings, show: Show) -> Figures:
    """Measure decoding alone, and calls that fetch and decode a page."""
    return measure(_run, server, settings, show=show)


def _run(server: Server, settings: Settings, show: Show) -> Figures:
    show("decoding a page", "")
    result = _pages(_ROUNDS * settings.rounds) | {"decode.first_use": _first_use()}
    return result | asyncio.run(_over_the_wire(server, settings, show))


def _pages(rounds: int) -> Figures:
    body = projects.page()
    into_attrs = msgspec.json.Decoder(GenericAlias(list, (_as_attrs(projects.Project),)))
    decoders: dict[str, Callable[[], object]] = {
        "msgspec": lambda: msgspec.json.decode(body),
        "aprocore": lambda: Response(status=200, headers={}, body=body, into=projects.Project).value,
        "msgspec_into_attrs": lambda: into_attrs.decode(body),
        "json": lambda: json.loads(body),
    }
    ratios: dict[str, list[float]] = {name: [] for name in decoders if name != "msgspec"}
    for _ in range(rounds):
        seconds = {name: _seconds(decode) for name, decode in decoders.items()}
        for name, values in ratios.items():
            values.append(seconds[name] / seconds["msgspec"])
    return {f"decode.page.{name}": statistics.median(values) for name, values in ratios.items()}


def _seconds(decode: Callable[[], object]) -> float:
    decode()
    started = time.process_time()
    for _ in range(_PAGES):
        decode()
    return time.process_time() - started


def _first_use() -> float:
    """Return the median time in milliseconds to decode the first object of a new class."""
    body = json.dumps(json.loads(projects.page())[0]).encode()
    durations = []
    for _ in range(_NEW_CLASSES):
        cls = _copy_class(projects.Project, Company=_copy_class(projects.Company))
        response = Response(status=200, headers={}, body=body, into=cls)
        started = time.perf_counter()
        _ = response.value
        durations.append(time.perf_counter() - started)
    return 1000 * statistics.median(durations)


def _copy_class(cls: type[Model], **nested: type[Model]) -> type[Model]:
    """Return a new record class with the fields of ``cls``; ``nested`` replaces classes of fields."""
    types = {name: nested.get(kind.split(" ")[0], kind) for name, kind in cls.__annotations__.items()}
    names = {"__annotations__": types, "__module__": cls.__module__, **dict.fromkeys(types)}
    return record(type(cls.__name__, (Model,), names))


def _as_attrs(cls: type[Any]) -> type[Any]:
    """Return an attrs class with the fields of a record."""
    hints = typing.get_type_hints(cls)
    declared = {}
    for name in cls.__annotations__:
        kind, *_ = typing.get_args(hints[name])
        if issubclass(kind, Model):
            hints[name] = _as_attrs(kind) | None
        declared[name] = attrs.field(default=None, type=hints[name])
    return attrs.make_class(cls.__name__, declared, kw_only=True)


async def _over_the_wire(server: Server, settings: Settings, show: Show) -> Figures:
    async with session(server) as procore, plain_aiohttp(server, PROJECTS) as plain:

        async def typed() -> object:
            return await procore.get(PROJECTS, company_id=4321, into=projects.Project)

        calls = max(2 * CONNECTIONS, settings.calls // _PAGE_WEIGHT)
        contenders = [
            Contender(OWN, typed, CONNECTIONS, calls),
            Contender(REFERENCE, plain, CONNECTIONS, calls),
        ]
        measured = await take_turns(contenders, settings.rounds, what="pages over the wire", show=show)
    return {f"decode.wire.{OWN}": median_ratio(measured, OWN, REFERENCE, attrgetter("cpu"))}
