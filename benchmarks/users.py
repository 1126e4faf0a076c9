"""CPU and memory of calls for many users of one session."""

from __future__ import annotations

import asyncio
import gc
import itertools
from operator import attrgetter

from aprocore import MemoryStore, Procore, Token
from aprocore.net.token_stores import TokenKey

from .clients import APP, session
from .growth import resident
from .rounds import CONNECTIONS, Call, Contender, Show, drive, median_ratio, take_turns
from .server import ACCESS_TOKEN, REFRESH_TOKEN, Server
from .settings import Settings
from .worker import Figures, measure

#: Numbers of users.
USERS = (10, 100, 1_000, 10_000)


def figures(server: Server, settings: Settings, show: Show) -> Figures:
    """Measure the CPU of a call for each user in turn, as a ratio to the session's own, and the memory of a user.

    ``users.growth`` is the CPU of a call for the most users, as a ratio to that for the fewest.
    """
    counts = tuple(count for count in USERS if count <= settings.waiting)
    return measure(_run, server, counts, settings, show=show)


def _run(server: Server, counts: tuple[int, ...], settings: Settings, show: Show) -> Figures:
    return asyncio.run(_measure(server, counts, settings, show))


async def _measure(server: Server, counts: tuple[int, ...], settings: Settings, show: Show) -> Figures:
    store, most = MemoryStore(), counts[-1]
    async with session(server, store=store, max_users=most) as procore:
        for number in range(most):
            key = TokenKey(procore.environment.name, APP[0], _name(number))
            await store.save(key, Token(ACCESS_TOKEN, REFRESH_TOKEN, expires_in=5400))
        await drive(procore.me, callers=CONNECTIONS, calls=10 * CONNECTIONS)
        gc.collect()
        before = resident()
        show("users of a session", f"a call for each of {most:,}")
        await drive(_call_for(procore, most), callers=CONNECTIONS, calls=most)
        gc.collect()
        result = {"users.bytes": (resident() - before) / most}
        contenders = [Contender("own", procore.me, CONNECTIONS, settings.calls)]
        contenders += [
            Contender(f"{count} users", _call_for(procore, count), CONNECTIONS, settings.calls) for count in counts
        ]
        measured = await take_turns(contenders, settings.rounds, what="users of a session", show=show)
    for count in counts:
        result[f"users.cpu.{count}"] = median_ratio(measured, f"{count} users", "own", attrgetter("cpu"))
    fewest = f"{counts[0]} users"
    return result | {"users.growth": median_ratio(measured, f"{most} users", fewest, attrgetter("cpu"))}


def _name(number: int) -> str:
    return f"user-{number}"


def _call_for(procore: Procore, count: int) -> Call:
    numbers = itertools.cycle(range(count))
    return lambda: procore.as_user(_name(next(numbers))).me()
