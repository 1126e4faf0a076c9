"""Short runs of the benchmarks against nginx: figures, and no processes or files afterwards."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from benchmarks.worker import MeasurementError, running_process

pytestmark = pytest.mark.system

ROOT = Path(__file__).parent.parent.parent
COMMAND = [sys.executable, "-m", "benchmarks", "--quick", "--only", "calls", "--clients", "aprocore"]


def fail(connection: Connection) -> None:
    raise SystemExit("failed")


def test_a_process_that_ends_too_early_is_an_error() -> None:
    failed = pytest.raises(MeasurementError, match=r"^pages failed; see")
    with failed, running_process("pages", fail) as connection:
        connection.recv()


def start(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        COMMAND,
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def test_prints_figures(tmp_path: Path) -> None:
    with start(tmp_path) as benchmarks:
        out, err = benchmarks.communicate(timeout=120)
    assert benchmarks.returncode == 0, err
    rows = [line.split() for line in out.splitlines()]
    assert ["aiohttp", "1.00", "1.00", "1.00"] in rows
    (own, *_) = (row for row in rows if row[:1] == ["aprocore"])
    # Not their values, which depend on the other programs on this machine.
    assert all(0 < float(figure) < 100 for figure in own[1:])
    assert "httpx" not in out
    assert "uvloop" in err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "status", "step"),
    [
        (signal.SIGINT, 130, "calls"),
        (signal.SIGINT, 130, "calls, 1 caller"),
        (signal.SIGTERM, 143, "calls, 1 caller"),
    ],
)
def test_leaves_nothing_behind_when_interrupted(number: signal.Signals, status: int, step: str, tmp_path: Path) -> None:
    with start(tmp_path) as benchmarks:
        assert benchmarks.stderr is not None
        assert f"{step}\n" in iter(benchmarks.stderr.readline, "")
        (folder,) = tmp_path.iterdir()
        nginx = int((folder / "nginx.pid").read_text())
        os.kill(nginx, 0)
        # Ctrl-C reaches every process of the terminal's group.
        (os.killpg if number is signal.SIGINT else os.kill)(benchmarks.pid, number)
        _, err = benchmarks.communicate(timeout=30)
    assert benchmarks.returncode == status
    assert "Traceback" not in err
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ProcessLookupError):
        os.kill(nginx, 0)
