"""Folders of the user in tests, on every operating system."""

from __future__ import annotations

from pathlib import Path

import pytest

__all__ = ["home_variables", "set_home"]


def home_variables(home: Path, state: Path | None = None) -> dict[str, str]:
    """Return environment variables that set the home directory, and ``state``, the parent of ``state_folder()``."""
    return {
        **dict.fromkeys(("HOME", "USERPROFILE"), str(home)),
        # Windows knows its folder without variables; platformdirs reads the last one instead.
        **dict.fromkeys(("XDG_STATE_HOME", "LOCALAPPDATA", "WIN_PD_OVERRIDE_LOCAL_APPDATA"), str(state or home)),
    }


def set_home(monkeypatch: pytest.MonkeyPatch, home: Path, state: Path | None = None) -> None:
    """Set these variables."""
    for name, value in home_variables(home, state).items():
        monkeypatch.setenv(name, value)
