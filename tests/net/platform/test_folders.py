from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from aprocore.net.platform.folders import NoHomeError, state_folder


@pytest.mark.skipif(sys.platform == "win32", reason="the folders of other systems")
def test_the_folder_of_each_system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("HOME", str(tmp_path))
    for variable in ("", "relative"):
        monkeypatch.setenv("XDG_STATE_HOME", variable)
        assert state_folder() == tmp_path / ".local" / "state" / "aprocore"
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "x"))
    assert state_folder() == tmp_path / "x" / "aprocore"
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "x"))
    assert state_folder() == tmp_path / "Library" / "Application Support" / "aprocore"


def test_the_folder_of_this_system() -> None:
    folders = {
        "win32": lambda: Path(os.environ["LOCALAPPDATA"]),
        "darwin": lambda: Path.home() / "Library" / "Application Support",
    }
    others = lambda: Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")  # noqa: E731
    assert state_folder() == folders.get(sys.platform, others)() / "aprocore"


@pytest.mark.skipif(sys.platform == "win32", reason="a user of Windows has a profile folder")
def test_a_user_without_a_home_directory(monkeypatch: pytest.MonkeyPatch) -> None:
    import pwd

    def unlisted(user: int) -> pwd.struct_passwd:
        raise KeyError(user)

    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    monkeypatch.setattr(pwd, "getpwuid", unlisted)
    for system in ("linux", "darwin"):
        monkeypatch.setattr(sys, "platform", system)
        with pytest.raises(NoHomeError, match="Set HOME or XDG_STATE_HOME"):
            state_folder()
