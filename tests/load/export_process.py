"""Program that forks a process for each export, which can kill itself at a named point.

python -m tests.load.export_process DATABASE SPIKE_SECONDS HOURLY_SECONDS, with an order as JSON in each line of stdin.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from aprocore import Procore
from aprocore.net.rate_limit.limiter import Limiter
from tests.support.exports import ExportDatabase, imported

__all__ = ["KILL_POINTS", "LOADED"]


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(60)


def _before(owner: str, method: str, use: int) -> Callable[[], None]:
    """Return an installer that dies before a use of a method, or of a function of a module."""

    def install() -> None:
        module, _, name = owner.rpartition(".")
        cls, left = getattr(imported(module), name), use
        original = getattr(cls, method)

        def called(*arguments: Any, **options: Any) -> Any:
            nonlocal left
            left -= 1
            if not left:
                die()
            return original(*arguments, **options)

        setattr(cls, method, called)

    return install


LOADED = "a package was loaded"
_EXTRACTION = "aprocore.dlt.extraction.Extraction"
KILL_POINTS: dict[str, Callable[[], None]] = {
    "the reading begins": _before(_EXTRACTION, "_start", 1),
    "the first rows are passed to dlt": _before(_EXTRACTION, "_save", 1),
    "rows are passed to dlt": _before(_EXTRACTION, "_save", 7),
    "the first package was extracted": _before("dlt.Pipeline", "normalize", 1),
    "a package was extracted": _before("dlt.Pipeline", "normalize", 2),
    "the first package was normalized": _before("dlt.Pipeline", "load", 1),
    "a package was normalized": _before("dlt.Pipeline", "load", 2),
    "rows were loaded": _before("dlt.load.load.Load", "complete_package", 1),
    "more rows were loaded": _before("dlt.load.load.Load", "complete_package", 2),
    "a package was loaded, which was not noted": _before("aprocore.dlt.exports", "note_loaded", 1),
    LOADED: _before(_EXTRACTION, "begin_package", 2),
}


def export(database: str, limiter: Limiter, order: dict[str, Any]) -> None:
    if order["point"]:
        KILL_POINTS[order["point"]]()
    exports, sources = imported("aprocore.dlt.exports"), imported("aprocore.dlt.sources")
    options = sources.SourceOptions.checked(
        lambda: Procore.from_env(limiter=limiter), order["lists"], order["projects"], None, False, 8
    )
    limits = imported("aprocore.dlt.extraction").PackageLimits(rows=order["rows"])
    summary = exports.Export(ExportDatabase(Path(database)).pipeline(), options, limits=limits).run()
    rows = {name: exported.rows for name, exported in summary.lists.items()}
    deletions = sum(exported.deletions for exported in summary.lists.values())
    done = {"rows": rows, "deletions": deletions, "resumed": summary.resumed, "failed": summary.failed}
    Path(order["result"]).write_text(json.dumps(done))


def main(database: str, spike_seconds: str, hourly_seconds: str) -> None:
    # Its imports take seconds, which each process would need.
    imported("aprocore.dlt.exports")
    imported("dlt.destinations.impl.duckdb.duck")
    for line in sys.stdin:
        process = os.fork()
        if not process:
            status = 1
            try:
                limiter = Limiter(spike_seconds=float(spike_seconds), hourly_seconds=float(hourly_seconds))
                export(database, limiter, json.loads(line))
                status = 0
            finally:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(status)
        _, ended = os.waitpid(process, 0)
        print(os.waitstatus_to_exitcode(ended), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
