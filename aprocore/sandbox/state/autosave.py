"""Autosave: debounced writes that persist the sandbox's state."""

from __future__ import annotations

import asyncio
import logging
import os
from threading import Lock

from ...errors import ConfigurationError
from ..app import SandboxApp
from ..data.snapshot import SnapshotError
from ..http.cross_thread_event import CrossThreadEvent
from .file import StateFile

__all__ = ["Autosave"]

_log = logging.getLogger("aprocore.sandbox")

# Debounce delay: seconds between a change and the write. A process that is killed loses these changes.
DEBOUNCE_SECONDS = 1.0
# Largest fraction of time spent writing: slow writes are done less often.
_MAX_WRITE_FRACTION = 0.1


class Autosave:
    """Persistence of the state: restores an earlier run, and saves changes from a background task."""

    def __init__(self, path: str | os.PathLike[str], app: SandboxApp, changed: CrossThreadEvent) -> None:
        """Save the state of ``app`` to a file; ``changed`` is set after each change of it."""
        self._file = StateFile(path)
        self._app = app
        self._changed = changed
        self._write_lock = Lock()
        self._task: asyncio.Task[None] | None = None

    def load(self, seed: int | None) -> int:
        """Lock the file, restore its state, and return the seed; ``seed`` is the expected one, or None for any.

        Raises:
            ConfigurationError: the file can't be locked or used.
        """
        snapshot = self._file.open()
        if snapshot is None:
            return self._app.state.seed_data.seed
        if seed not in (None, snapshot.seed):
            raise self._file.invalid(f"it was created with seed {snapshot.seed}, not {seed}")
        try:
            self._app.restore(snapshot)
        except SnapshotError as error:
            problem = str(error)
        else:
            return snapshot.seed
        raise self._file.invalid(problem)

    def start(self) -> None:
        """Write the file now, and from now on after changes.

        Raises:
            ConfigurationError: the file can't be written.
        """
        # Before the write, so that a change during it is written later.
        self._changed.clear()
        self._write_or_fail()
        self._task = asyncio.get_running_loop().create_task(self._run())

    async def close(self) -> None:
        """Write the file a last time, without awaiting so that a cancellation can't prevent it, and unlock it.

        Raises:
            ConfigurationError: the file can't be written.
        """
        task, self._task = self._task, None
        try:
            if task is not None:
                task.cancel()
                self._write_or_fail()
        finally:
            self._file.close()
        if task is not None:
            await asyncio.wait({task})

    async def _run(self) -> None:
        loop = asyncio.get_running_loop()
        delay = DEBOUNCE_SECONDS
        while True:
            await self._changed.wait()
            await asyncio.sleep(delay)
            self._changed.clear()
            started = loop.time()
            try:
                await asyncio.to_thread(self._write)
            except OSError as error:
                _log.warning("Can't write the state file %s: %s.", self._file.path, error.strerror)
                self._changed.set()
            delay = max(DEBOUNCE_SECONDS, (loop.time() - started) / _MAX_WRITE_FRACTION)

    def _write(self) -> None:
        with self._write_lock:
            self._file.write(self._app.snapshot())

    def _write_or_fail(self) -> None:
        try:
            self._write()
        except OSError as error:
            raise ConfigurationError(
                f"Can't write the state file {self._file.path}: {error.strerror}.",
                hint="Check the disk; the previous content of the file is unchanged.",
            ) from None
