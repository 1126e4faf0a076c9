"""Pinned requirements: complete, hashed, and consistent with pyproject.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.support.cases import cases

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / ".github" / "requirements"
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS: dict[str, dict[str, list[str]]] = PYPROJECT["tool"]["aprocore"]["requirements"]


def pins(name: str) -> dict[str, str]:
    """Return the pinned version of each distribution for this platform."""
    found: dict[str, str] = {}
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").replace("\\\n", "").splitlines():
        if line.strip().startswith("#") or not line.strip():
            continue
        requirement, *hashes = line.split("--hash=")
        assert hashes, line
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}\s*", digest) for digest in hashes), line
        parsed = Requirement(requirement.strip())
        (specifier,) = parsed.specifier
        assert (specifier.operator, parsed.url) == ("==", None)
        if parsed.marker is None or parsed.marker.evaluate():
            found[canonicalize_name(parsed.name)] = specifier.version
    return found


def claimed(extras: Iterable[str], groups: Iterable[str]) -> list[Requirement]:
    """Return the requirements of pyproject.toml for extras (without any: not the package) and dependency groups."""
    project = PYPROJECT["project"]
    texts: list[str] = list(project["dependencies"]) if extras else []
    for extra in extras:
        texts += project["optional-dependencies"][extra]
    for group in groups:
        texts += PYPROJECT["dependency-groups"][group]
    return [need for need in map(Requirement, texts) if need.marker is None or need.marker.evaluate()]


def test_every_nox_session_has_a_requirements_file() -> None:
    assert sorted(LOCKS) == sorted(path.stem for path in FOLDER.iterdir())


@cases("name", LOCKS)
def test_pinned_releases_satisfy_pyproject(name: str) -> None:
    pinned = pins(name)
    for need in claimed(LOCKS[name].get("extras", ()), LOCKS[name]["groups"]):
        assert need.specifier.contains(pinned[canonicalize_name(need.name)]), need


@cases("name", LOCKS)
def test_requirements_name_no_index_url(name: str) -> None:
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    assert not re.search(r"://|--(extra-)?index-url|--find-links|-i ", text)


def test_sessions_pin_the_same_releases() -> None:
    shared = pins("tests")
    for name in ("first_call", "hosts", "system", "types"):
        other = pins(name)
        assert {key: other[key] for key in other.keys() & shared.keys()} == {
            key: shared[key] for key in other.keys() & shared.keys()
        }


def test_dependencies_of_the_package_are_not_pinned() -> None:
    extras = PYPROJECT["project"]["optional-dependencies"]
    # `all` names the package itself.
    needs = [needs for extra, needs in extras.items() if extra != "all"]
    for text in chain(PYPROJECT["project"]["dependencies"], *needs):
        assert {specifier.operator for specifier in Requirement(text).specifier} == {">="}, text
