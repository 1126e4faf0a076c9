"""Recorded results in results.json, and the figures of the README that are generated from them."""

from __future__ import annotations

import json
import platform
from collections.abc import Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from . import bars, chart, tables

FOLDER = Path(__file__).parent
BEGIN, END = "<!-- figures: written by `nox -s bench -- --write` -->", "<!-- end of figures -->"

_PACKAGES = ("aiohttp", "msgspec", "uvloop", "pyreqwest", "httpx", "httpx2", "authlib", "ProPyCore", "procore")

#: Figures, versions of packages and number of rounds by benchmark.
Results = dict[str, dict[str, Any]]


def package_versions() -> dict[str, str]:
    """Return the versions of Python and of the packages that affect the figures."""
    versions = {"Python": platform.python_version()}
    for package in _PACKAGES:
        try:
            versions[package] = version(package)
        except PackageNotFoundError:
            continue
    return versions


def write(benchmarks: Mapping[str, Mapping[str, float]], rounds: int, folder: Path = FOLDER) -> None:
    """Record figures by benchmark, keep those of other benchmarks, and write all of them to the README."""
    path = folder / "results.json"
    results: Results = json.loads(path.read_text()) if path.exists() else {}
    for benchmark, figures in benchmarks.items():
        rounded = {name: float(f"{value:.3g}") for name, value in figures.items()}
        results[benchmark] = {"rounds": rounds, "versions": package_versions(), "figures": rounded}
    path.write_text(json.dumps(results, indent=2) + "\n")
    figures = figures_of(results)
    drawn = bool(results.get("calls"))
    if drawn:
        (folder / "chart.svg").write_text(chart.svg(figures))
    readme = folder / "README.md"
    readme.write_text(between_markers(readme.read_text(), section(results, drawn=drawn)))


def figures_of(results: Results) -> dict[str, float]:
    """Return the figures of all benchmarks."""
    return {name: value for result in results.values() for name, value in result["figures"].items()}


def section(results: Results, *, drawn: bool) -> str:
    """Return the text between the markers of the README."""
    figures = figures_of(results)
    groups = {name.partition(".")[0] for name in figures}
    parts = ["![CPU of a call, beside plain aiohttp](chart.svg)"] if drawn else []
    parts += [table.markdown() for table in tables.of(figures)]
    parts += [tables.of_bars(bars.verdicts(figures, groups)).markdown(), _versions_text(results)]
    return "\n\n".join(parts)


def between_markers(text: str, inner: str) -> str:
    """Return ``text`` with ``inner`` between its markers.

    Raises:
        ValueError: the text does not have each marker exactly once.
    """
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(BEGIN) > text.index(END):
        raise ValueError("README.md must have the begin and end markers of the figures exactly once.")
    before, _, rest = text.partition(BEGIN)
    return f"{before}{BEGIN}\n\n{inner}\n\n{END}{rest.partition(END)[2]}"


def _versions_text(results: Results) -> str:
    # Benchmarks with the same rounds and versions share a line.
    together: dict[str, list[str]] = {}
    for benchmark, result in results.items():
        versions = ", ".join(f"{name} {number}" for name, number in result["versions"].items())
        together.setdefault(f"{result['rounds']} rounds, {versions}", []).append(benchmark)
    return "\n".join(f"{_listed(names)}: {conditions}." for conditions, names in together.items())


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names).capitalize()
