"""Instruction counts of whole processes, by valgrind."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence

from .worker import MeasurementError

_COUNTED = re.compile(r"I\s+refs:\s+([\d,]+)")


def is_installed() -> bool:
    """Return whether valgrind is installed."""
    return shutil.which("valgrind") is not None


def check_installed() -> None:
    """Raise ``MeasurementError`` if valgrind is not installed."""
    if not is_installed():
        raise MeasurementError("Instructions are counted by valgrind, which was not found: apt-get install valgrind")


def count(command: Sequence[str], environment: Mapping[str, str] = {}) -> int:
    """Return the instructions of a process in user space.

    Raises:
        MeasurementError: it failed.
    """
    process = subprocess.run(
        ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", *command],
        env={**os.environ, "PYTHONHASHSEED": "0", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    counted = _COUNTED.search(process.stderr)
    if process.returncode or counted is None:
        raise MeasurementError(f"valgrind failed:\n{process.stderr}")
    return int(counted[1].replace(",", ""))
