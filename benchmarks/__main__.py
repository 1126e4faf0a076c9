"""Measure aprocore and other clients, and print the figures of the README."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack

import attrs

from . import (
    bars,
    cachegrind,
    calls,
    connections,
    decode,
    files,
    first_call,
    growth,
    imports,
    instructions,
    lists,
    profiling,
    results,
    startup,
    tables,
    tails,
    users,
    waiting,
)
from .clients import CLIENTS, OWN, REFERENCE
from .progress import Progress
from .rounds import Show
from .server import CHUNKED, GZIP, Server, ServerError, running
from .settings import QUICK, Settings
from .worker import Figures, MeasurementError

#: Benchmarks that need a server.
WITH_SERVER: dict[str, Callable[[Server, Settings, Show], Figures]] = {
    "calls": calls.figures,
    "tails": tails.figures,
    "waiting": waiting.figures,
    "growth": growth.figures,
    "decode": decode.figures,
    "lists": lists.figures,
    "files": files.figures,
    "connections": connections.figures,
    "first_call": first_call.figures,
    "users": users.figures,
    "instructions": instructions.figures,
    "startup": startup.figures,
}
WITHOUT_SERVER: dict[str, Callable[[Settings, Show], Figures]] = {"imports": imports.figures}
BENCHMARKS = (*WITH_SERVER, *WITHOUT_SERVER)
#: Benchmarks that are measured without being named only if valgrind is installed.
WITH_VALGRIND = frozenset({"instructions", "startup"})

#: Groups of figures that a benchmark measures, if there are others than the one of its name.
_GROUPS = {"calls": ("calls", CHUNKED, GZIP, "uvloop")}
_LONG_AGE = 1_000_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Return the exit status: 0, 1 for a missed bar or a failure, 2 for wrong usage or no nginx, 130 for Ctrl-C."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.write and (options.quick or options.clients):
        parser.error("--write needs a complete measurement: remove --quick and --clients")
    progress = Progress()
    try:
        return _run(options, _settings(options), progress)
    except KeyboardInterrupt:
        progress.end()
        print("Interrupted.", file=sys.stderr)
        return 130
    except (ServerError, MeasurementError) as error:
        progress.end()
        print(error, file=sys.stderr)
        return 2 if isinstance(error, ServerError) else 1


def _run(options: argparse.Namespace, settings: Settings, progress: Progress) -> int:
    if options.profile:
        with running() as profiled:
            profiling.calls(profiled, settings, progress)
        progress.end()
        return 0
    missing = frozenset() if options.only or cachegrind.is_installed() else WITH_VALGRIND
    selected = [name for name in BENCHMARKS if name in (options.only or BENCHMARKS) and name not in missing]
    measured: dict[str, Figures] = {}
    with ExitStack() as stack:
        server: Server | None = None
        for name in selected:
            if name in WITHOUT_SERVER:
                measured[name] = WITHOUT_SERVER[name](settings, progress)
            else:
                if server is None:
                    server = stack.enter_context(running())
                measured[name] = WITH_SERVER[name](server, settings, progress)
    progress.end()
    figures = {name: value for group in measured.values() for name, value in group.items()}
    groups = {group for name in selected for group in _GROUPS.get(name, (name,))}
    verdicts = bars.verdicts(figures, groups, settings.clients)
    tables.draw([*tables.of(figures), *([tables.of_bars(verdicts)] if verdicts else [])])
    if options.quick:
        print("The figures of --quick are not accurate: it measures too few rounds.", file=sys.stderr)
    for name in sorted(missing):
        print(f"{name} was not measured: valgrind is not installed.", file=sys.stderr)
    for name in sorted((settings.clients or CLIENTS.keys()) - set(calls.selected_clients(settings))):
        print(f"{name} is not installed and was not measured.", file=sys.stderr)
    if options.write:
        results.write(measured, settings.rounds)
    return 1 if options.check and not all(verdict.holds for verdict in verdicts) else 0


def _settings(options: argparse.Namespace) -> Settings:
    settings = QUICK if options.quick else Settings()
    if options.rounds:
        settings = attrs.evolve(settings, rounds=options.rounds)
    if options.long:
        settings = attrs.evolve(settings, ages=(*settings.ages, _LONG_AGE))
    return attrs.evolve(settings, clients=frozenset(options.clients) if options.clients else None)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m benchmarks", description=__doc__)
    parser.add_argument("--only", action="append", choices=BENCHMARKS, metavar="NAME",
                        help=f"one of {', '.join(BENCHMARKS)}; may be given several times")  # fmt: skip
    parser.add_argument("--clients", type=_clients, metavar="NAME,...",
                        help=f"clients besides {REFERENCE} and {OWN} (default: all that are installed)")  # fmt: skip
    parser.add_argument(
        "--quick", action="store_true", help="only check that the benchmarks work; the figures are not accurate"
    )
    parser.add_argument("--rounds", type=_rounds, metavar="N", help="number of rounds (default: 7)")
    parser.add_argument("--long", action="store_true", help=f"also measure a session after {_LONG_AGE:,} calls")
    parser.add_argument("--check", action="store_true", help="exit with status 1 if a bar is missed")
    parser.add_argument(
        "--write", action="store_true", help="write the figures to README.md, chart.svg and results.json"
    )
    parser.add_argument("--profile", choices=["calls"], help="only print the functions that take the most time")
    return parser


def _clients(text: str) -> list[str]:
    names = [name.strip() for name in text.split(",")]
    for name in names:
        if name not in CLIENTS:
            raise argparse.ArgumentTypeError(f"{name!r} is not a client; choose from {', '.join(CLIENTS)}")
    return names


def _rounds(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of rounds; expected an integer >= 1")
    return int(text)


if __name__ == "__main__":
    # Processes and folders are removed as after Ctrl-C.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    sys.exit(main())
