from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from anyio.from_thread import start_blocking_portal

from aprocore.sandbox import Sandbox
from aprocore.sandbox.http.faults import Answer
from tests.support.doctor import PERMISSIONS, Doctor
from tests.support.homes import set_home
from tests.support.networks import NETWORK_VARIABLES
from tests.support.shell import Shell, environment_variables


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Set a temporary home directory, and unset the variables of the real environment."""
    for name in os.environ:
        if name.startswith("PROCORE_") or name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "PYTHONIOENCODING"):
            monkeypatch.delenv(name)
    folder = tmp_path / "home"
    folder.mkdir()
    set_home(monkeypatch, folder, folder / "state")
    return folder


@pytest.fixture(autouse=True)
def modern_console(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let rich use the whole width, as on consoles of Windows 10 and later; it takes a pipe for an older one."""
    monkeypatch.setattr("rich.console.detect_legacy_windows", lambda: False)


@pytest.fixture
def running() -> Iterator[Sandbox]:
    """Run a sandbox for commands of this process, on another event loop than theirs."""
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(Sandbox()) as sandbox:
        yield sandbox


@pytest.fixture
def shell(running: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Shell:
    """Return a runner of commands in this process, with the environment variables of the sandbox."""
    for name, value in environment_variables(running).items():
        monkeypatch.setenv(name, value)
    return Shell(running)


@pytest.fixture
def project(shell: Shell) -> int:
    """Return a project with several RFIs."""
    rfis = shell.sandbox.seed_data.rfis
    return max(rfis, key=lambda project_id: len(rfis[project_id]))


@pytest.fixture
def rfis(shell: Shell, project: int) -> list[dict[str, Any]]:
    """Return the RFIs of that project."""
    return shell.sandbox.seed_data.rfis[project]


@pytest.fixture
def doctor(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> Doctor:
    """Return a runner of ``aprocore doctor`` in a set-up in which nothing is wrong."""
    for name in NETWORK_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    tools = [{"name": "rfi", "available_for_user": True}]
    shell.sandbox.faults.add(*PERMISSIONS, Answer(200, {}, {"tools": tools}), times=9)
    return Doctor(shell)
