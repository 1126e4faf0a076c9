"""CPU of `import aprocore` compared with `import aiohttp` in whole processes, and first use of a namespace."""

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

#: Factor for the number of rounds, as these rounds are short.
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
    figures = {f"imports.{name}": statistics.median(values) for name, values in ratios.items()}
    return figures | {"imports.page": _median_import_of_namespaces()}


def _median_import_of_namespaces() -> float:
    """Return the median time in milliseconds to import the module of a namespace."""
    from aprocore import rest

    importlib.import_module("aprocore.rest._base")
    times = []
    for module in pkgutil.walk_packages(rest.__path__, f"{rest.__name__}."):
        started = time.perf_counter()
        importlib.import_module(module.name)
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


def _cpu_seconds(statement: str) -> float:
    """Return the CPU time of a process that only runs ``statement``."""
    before = _cpu_of_children()
    subprocess.run([sys.executable, "-c", statement], check=True)
    return _cpu_of_children() - before


def _cpu_of_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
