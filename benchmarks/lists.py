"""CPU of a list of 100 pages of 100 projects, compared with 100 calls in sequence."""

from __future__ import annotations

import asyncio
from operator import attrgetter

from . import projects
from .clients import session
from .rounds import Contender, Show, median_ratio, take_turns
from .server import PAGES, PROJECT_PAGES, Server
from .settings import Settings
from .worker import Figures, measure

#: Number of pages that are fetched ahead in one of the measurements.
_AHEAD = 8


def figures(server: Server, settings: Settings, show: Show) -> Figures:
    """Measure a whole list."""
    return measure(_run, server, settings, show=show)


def _run(server: Server, settings: Settings, show: Show) -> Figures:
    return asyncio.run(_lists(server, settings, show))


async def _lists(server: Server, settings: Settings, show: Show) -> Figures:
    query = f"{PROJECT_PAGES}?per_page={projects.COUNT}"
    targets = [query, *(f"{query}&page={number}" for number in range(2, PAGES + 1))]
    async with session(server) as procore:

        async def parts() -> object:
            items: list[projects.Project] = []
            for target in targets:
                items += await procore.get(target, company_id=4321, into=projects.Project)
            return items

        def whole(concurrency: int) -> Contender:
            pages = procore.paginate(
                PROJECT_PAGES, company_id=4321, into=projects.Project, per_page=projects.COUNT, concurrency=concurrency
            )
            return Contender(f"all.{concurrency}", pages.all, 1, 1)

        contenders = [Contender("parts", parts, 1, 1), whole(1), whole(_AHEAD)]
        measured = await take_turns(contenders, settings.rounds, what="lists", show=show)
    result = {
        f"lists.cpu.{contender.name}": median_ratio(measured, contender.name, "parts", attrgetter("cpu"))
        for contender in contenders[1:]
    }
    return result | {f"lists.wall.all.{_AHEAD}": median_ratio(measured, f"all.{_AHEAD}", "parts", attrgetter("wall"))}
