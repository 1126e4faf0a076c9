"""What `import aprocore` costs, beside `import aiohttp`: whole processes, in turn."""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys

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
    return {f"imports.{name}": statistics.median(each) for name, each in ratios.items()}


def _cpu_seconds(statement: str) -> float:
    """Return the processor time of a process that runs ``statement`` alone."""
    before = _children()
    subprocess.run([sys.executable, "-c", statement], check=True)
    return _children() - before


def _children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
