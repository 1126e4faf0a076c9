"""Tests that can't run on Windows, or not under Wine: `windows.toml` lists them with the reasons."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Any

import pytest

__all__ = ["IGNORED_FILES", "LIST", "deselect", "is_listed"]

_ROOT = Path(__file__).parent.parent
LIST: dict[str, dict[str, Any]] = tomllib.loads((_ROOT / "support" / "windows.toml").read_text(encoding="utf-8"))
"""Groups of tests, each with the reason."""
_TESTS: tuple[str, ...] = tuple(name for group in LIST.values() for name in group["tests"])

IGNORED_FILES = [name for name in _TESTS if "::" not in name] if os.name == "nt" else []
"""Files and folders that are not imported there, relative to the folder of the tests."""


def is_listed(test: str) -> bool:
    """Return whether the list names a test, its file or its folder, by the id that pytest prints."""
    name = test.removeprefix("tests/")
    return name in _TESTS or name.startswith(tuple(f"{listed}{end}" for listed in _TESTS for end in ("::", "[", "/")))


def deselect(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deselect the listed tests on Windows."""
    if os.name != "nt":
        return
    listed = {item for item in items if is_listed(item.nodeid)}
    if listed:
        config.hook.pytest_deselected(items=[*listed])
        items[:] = [item for item in items if item not in listed]
