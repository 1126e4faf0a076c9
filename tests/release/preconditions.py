"""Preconditions of a release: version, changelog, and the values that the owner of the project fills in."""

from __future__ import annotations

import re
import subprocess
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

__all__ = ["CHANGES", "owner_problems", "pending_entries", "read_version", "tag_problems"]

CHANGES = ".github/changes"


def read_version(root: Path) -> str:
    """Return the version of a checkout."""
    text = (root / "aprocore" / "_version.py").read_text(encoding="utf-8")
    (version,) = re.findall(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    return str(version)


def pending_entries(root: Path) -> list[str]:
    """Return the files of the entries that are not in the changelog yet."""
    return sorted(path.name for path in (root / CHANGES).glob("*.md") if path.name != "README.md")


def owner_problems(root: Path) -> list[str]:
    """Return what the owner of the project has not filled in."""
    pyproject = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    values: Mapping[str, Any] = pyproject["tool"]["hatch"]["metadata"]["hooks"]["custom"]
    problems = []
    if not re.fullmatch(r"https://[^/\s]+/\S*[^/\s]", values["repository"]):
        problems.append(f"repository must be https://HOST/PATH, without a last slash, got {values['repository']!r}.")
    if not values["maintainers"] or not all(entry.get("email") for entry in values["maintainers"]):
        problems.append(f"maintainers must have someone with an email address, got {values['maintainers']!r}.")
    return [f"pyproject.toml, [tool.hatch.metadata.hooks.custom]: {problem}" for problem in problems]


def tag_problems(root: Path, tag: str) -> list[str]:
    """Return why a tag of a checkout can't be released."""
    version, problems = read_version(root), []
    if tag != f"v{version}":
        problems.append(f"The tag must be v{version}, after aprocore/_version.py, got {tag}.")
    commits = {_commit(root, tag), _commit(root, "HEAD")}
    if len(commits) > 1:
        problems.append(f"The tag {tag} must be that of the commit which is checked out.")
    if entries := pending_entries(root):
        problems.append(f"{CHANGES} has entries of no release: {', '.join(entries)}. Run towncrier build.")
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    titles = re.findall(rf"^## {re.escape(version)} \(\d{{4}}-\d\d-\d\d\)$", changelog, re.MULTILINE)
    if len(titles) != 1:
        problems.append(f"CHANGELOG.md must have one section '## {version} (DATE)', found {len(titles)}.")
    return problems


def _commit(root: Path, revision: str) -> str | None:
    command = ["git", "-C", str(root), "rev-parse", "--quiet", "--verify", f"{revision}^{{commit}}"]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    return found.stdout.strip() or None
