"""What was measured last, kept beside README and told in it."""

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

#: A benchmark's figures, the versions of what took part, and how many rounds there were.
Results = dict[str, dict[str, Any]]


def surroundings() -> dict[str, str]:
    """Return the versions of what figures depend on."""
    found = {"Python": platform.python_version()}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found


def write(benchmarks: Mapping[str, Mapping[str, float]], rounds: int, folder: Path = FOLDER) -> None:
    """Keep figures by benchmark, beside those of benchmarks that were not run, and tell README of all of them."""
    path = folder / "results.json"
    results: Results = json.loads(path.read_text()) if path.exists() else {}
    for benchmark, figures in benchmarks.items():
        rounded = {name: float(f"{value:.3g}") for name, value in figures.items()}
        results[benchmark] = {"rounds": rounds, "versions": surroundings(), "figures": rounded}
    path.write_text(json.dumps(results, indent=2) + "\n")
    figures = figures_of(results)
    drawn = bool(results.get("calls"))
    if drawn:
        (folder / "chart.svg").write_text(chart.svg(figures))
    readme = folder / "README.md"
    readme.write_text(between_markers(readme.read_text(), section(results, drawn=drawn)))


def figures_of(results: Results) -> dict[str, float]:
    """Return the figures of all benchmarks."""
    return {name: value for each in results.values() for name, value in each["figures"].items()}


def section(results: Results, *, drawn: bool) -> str:
    """Return what stands between README's markers."""
    figures = figures_of(results)
    groups = {name.partition(".")[0] for name in figures}
    parts = ["![CPU of a call, beside plain aiohttp](chart.svg)"] if drawn else []
    parts += [table.markdown() for table in tables.of(figures)]
    parts += [tables.of_bars(bars.verdicts(figures, groups)).markdown(), _told_versions(results)]
    return "\n\n".join(parts)


def between_markers(text: str, inner: str) -> str:
    """Return ``text`` with ``inner`` between its markers.

    Raises:
        ValueError: it has no markers, or has them twice.
    """
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(BEGIN) > text.index(END):
        raise ValueError("README has to have the markers of its figures once.")
    before, _, rest = text.partition(BEGIN)
    return f"{before}{BEGIN}\n\n{inner}\n\n{END}{rest.partition(END)[2]}"


def _told_versions(results: Results) -> str:
    # Benchmarks that were run together are told of together.
    together: dict[str, list[str]] = {}
    for benchmark, each in results.items():
        told = ", ".join(f"{name} {number}" for name, number in each["versions"].items())
        together.setdefault(f"{each['rounds']} rounds, {told}", []).append(benchmark)
    return "\n".join(f"{_listed(names)}: {told}." for told, names in together.items())


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names).capitalize()
