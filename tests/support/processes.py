"""Signals of this system, and their delivery to child processes of the event loop."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal

__all__ = ["ENDING_SIGNALS", "send_signal"]

ENDING_SIGNALS = [number for number in signal.Signals if number.name in ("SIGTERM", "SIGHUP", "SIGBREAK")]
"""Signals that end a program, without Ctrl-C."""


def send_signal(process: asyncio.subprocess.Process, number: signal.Signals) -> None:
    """Send a signal to a process, if it has not ended.

    `Process.send_signal` polls the process, and so may consume the exit status that the event loop waits for.
    """
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(process.pid, number)
