from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from aprocore.net.platform.processes import after_fork_in_child, find_program, is_closed_pipe, shell_status


def test_a_system_without_forks_has_no_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "register_at_fork", raising=False)
    after_fork_in_child(lambda: pytest.fail("there is no child"))


def test_only_windows_needs_the_file_of_a_program(monkeypatch: pytest.MonkeyPatch) -> None:
    environ = {"PATH": str(Path(sys.executable).parent)}
    name = Path(sys.executable).name
    if os.name != "nt":
        assert find_program(name, environ) == name
        monkeypatch.setattr("aprocore.net.platform.processes.IS_WINDOWS", True)
    assert Path(find_program(name, environ)) == Path(sys.executable)
    assert find_program("no such program", environ) == "no such program"


@pytest.mark.parametrize("windows", [True, False])
def test_windows_reports_a_closed_pipe_as_an_invalid_argument(windows: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aprocore.net.platform.processes.IS_WINDOWS", windows)
    assert is_closed_pipe(BrokenPipeError(errno.EPIPE, "closed"))
    assert is_closed_pipe(OSError(errno.EINVAL, "invalid")) == windows
    assert not is_closed_pipe(OSError(errno.EINVAL, "invalid", "a file"))
    assert not is_closed_pipe(OSError(errno.ENOSPC, "full"))


def test_the_status_of_a_process_is_that_of_a_shell() -> None:
    assert [shell_status(status) for status in (0, 3, -15, 0xC000013A)] == [0, 3, 143, 130]
