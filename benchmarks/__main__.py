"""Measure, and print what README reports."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack

import attrs

from . import bars, calls, decode, growth, imports, lists, profiling, results, tables, waiting
from .clients import CLIENTS, OWN, REFERENCE
from .progress import Progress
from .rounds import Show
from .server import Server, ServerError, running
from .settings import QUICK, Settings
from .worker import Figures, MeasurementError

#: Those that need a server.
SERVED: dict[str, Callable[[Server, Settings, Show], Figures]] = {
    "calls": calls.figures,
    "waiting": waiting.figures,
    "growth": growth.figures,
    "decode": decode.figures,
    "lists": lists.figures,
}
ALONE: dict[str, Callable[[Settings, Show], Figures]] = {"imports": imports.figures}
BENCHMARKS = (*SERVED, *ALONE)

#: What calls measures beside the group of its own name.
_GROUPS = {"calls": ("calls", "uvloop")}
_LONGEST = 1_000_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Return the exit status: 0, 1 for a missed bar or a failure, 2 for wrong usage or no nginx, 130 for Ctrl-C."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.write and (options.quick or options.clients):
        parser.error("--write is for whole measurements: leave out --quick and --clients")
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
    chosen = [name for name in BENCHMARKS if name in (options.only or BENCHMARKS)]
    measured: dict[str, Figures] = {}
    with ExitStack() as stack:
        server: Server | None = None
        for name in chosen:
            if name in ALONE:
                measured[name] = ALONE[name](settings, progress)
            else:
                if server is None:
                    server = stack.enter_context(running())
                measured[name] = SERVED[name](server, settings, progress)
    progress.end()
    figures = {name: value for each in measured.values() for name, value in each.items()}
    groups = {group for name in chosen for group in _GROUPS.get(name, (name,))}
    verdicts = bars.verdicts(figures, groups, settings.clients)
    tables.draw([*tables.of(figures), tables.of_bars(verdicts)])
    if options.quick:
        print("These were few rounds: the figures mean little.", file=sys.stderr)
    for name in sorted((settings.clients or CLIENTS.keys()) - set(calls.chosen(settings))):
        print(f"{name} is not installed: it was left out.", file=sys.stderr)
    if options.write:
        results.write(measured, settings.rounds)
    return 1 if options.check and not all(each.holds for each in verdicts) else 0


def _settings(options: argparse.Namespace) -> Settings:
    settings = QUICK if options.quick else Settings()
    if options.rounds:
        settings = attrs.evolve(settings, rounds=options.rounds)
    if options.long:
        settings = attrs.evolve(settings, ages=(*settings.ages, _LONGEST))
    return attrs.evolve(settings, clients=frozenset(options.clients) if options.clients else None)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m benchmarks", description=__doc__)
    parser.add_argument("--only", action="append", choices=BENCHMARKS, metavar="NAME",
                        help=f"one of {', '.join(BENCHMARKS)}; may be given several times")  # fmt: skip
    parser.add_argument("--clients", type=_clients, metavar="NAME,...",
                        help=f"beside {REFERENCE} and {OWN}; by default all that are installed")  # fmt: skip
    parser.add_argument("--quick", action="store_true", help="see that everything works; figures mean little")
    parser.add_argument("--rounds", type=_rounds, metavar="N", help="how many rounds (7)")
    parser.add_argument("--long", action="store_true", help=f"let a session grow {_LONGEST:,} calls old as well")
    parser.add_argument("--check", action="store_true", help="exit with 1 where a bar is missed")
    parser.add_argument("--write", action="store_true", help="keep what is measured in README, chart and results")
    parser.add_argument("--profile", choices=["calls"], help="print the functions that take most time instead")
    return parser


def _clients(text: str) -> list[str]:
    names = [name.strip() for name in text.split(",")]
    for name in names:
        if name not in CLIENTS:
            raise argparse.ArgumentTypeError(f"{name!r} is none of {', '.join(CLIENTS)}")
    return names


def _rounds(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of rounds")
    return int(text)


if __name__ == "__main__":
    # Processes and folders are cleared away as after Ctrl-C.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    sys.exit(main())
