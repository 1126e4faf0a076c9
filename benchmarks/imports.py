"""What `import aprocore` costs, beside `import aiohttp`: whole processes, in turn; and to touch a page of the tree."""

from __future__ import annotations

import importlib
import pkgutil
import resource
import statistics
import subprocess
import sys
import time

from .rounds import Show
from .settings import Settings
from .worker import Figures, measure

#: A process is short: there can be more rounds than of calls.
_ROUNDS = 3

STATEMENTS = {
    "python": "pass",
    "aprocore": "import aprocore",
    "procore": "import aprocore; aprocore.Procore",
}


def figures(settings: Settings, show: Show) -> Figures:
    """Measure the median ratio of each statement to `import aiohttp`."""
    return measure(_run, settings, show=show)


def _run(settings: Settings, show: Show) -> Figures:
    ratios: dict[str, list[float]] = {name: [] for name in STATEMENTS}
    _cpu_seconds("import aiohttp, aprocore.session")
    rounds = _ROUNDS * settings.rounds
    for number in range(rounds):
        show("imports", f"round {number + 1} of {rounds}")
        aiohttp = _cpu_seconds("import aiohttp")
        for name, statement in STATEMENTS.items():
            ratios[name].append(_cpu_seconds(statement) / aiohttp)
    figures = {f"imports.{name}": statistics.median(each) for name, each in ratios.items()}
    return figures | {"imports.page": _median_of_pages()}


def _median_of_pages() -> float:
    """Return the milliseconds in which a page is there when it is touched."""
    from aprocore import rest

    importlib.import_module("aprocore.rest._base")
    times = []
    for found in pkgutil.walk_packages(rest.__path__, f"{rest.__name__}."):
        started = time.perf_counter()
        importlib.import_module(found.name)
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


def _cpu_seconds(statement: str) -> float:
    """Return the processor time of a process that runs ``statement`` alone."""
    before = _children()
    subprocess.run([sys.executable, "-c", statement], check=True)
    return _children() - before


def _children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
