"""Signals for child processes of the event loop."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal


def send_signal(process: asyncio.subprocess.Process, number: signal.Signals) -> None:
    """Send a signal to a process, if it has not ended.

    `Process.send_signal` polls the process, and so may consume the exit status that the event loop waits for.
    """
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(process.pid, number)
