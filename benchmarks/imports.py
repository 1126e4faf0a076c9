"""What `import aprocore` costs, beside `import aiohttp`: whole processes, in turn."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys

ROUNDS = 21


def cpu_seconds(statement: str) -> float:
    """Return the processor time of a process that runs ``statement`` alone."""
    before = os.times()
    subprocess.run([sys.executable, "-c", statement], check=True)
    after = os.times()
    return (after.children_user - before.children_user) + (after.children_system - before.children_system)


def report() -> str:
    """Return the median ratio of each statement to `import aiohttp`."""
    statements = ["pass", "import aprocore", "import aprocore; aprocore.Procore"]
    ratios: dict[str, list[float]] = {statement: [] for statement in statements}
    cpu_seconds("import aiohttp, aprocore.session")
    for _ in range(ROUNDS):
        aiohttp = cpu_seconds("import aiohttp")
        for statement in statements:
            ratios[statement].append(cpu_seconds(statement) / aiohttp)
    lines = ["CPU of a whole process, as a ratio to `import aiohttp`", ""]
    lines += [f"{statistics.median(each):6.2f}  {statement}" for statement, each in ratios.items()]
    return "\n".join(lines)
