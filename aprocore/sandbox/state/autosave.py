"""When a sandbox's state is written: a while after it changed, and at the end."""

from __future__ import annotations

import asyncio
import logging
import os
from threading import Lock

from ...errors import ConfigurationError
from ..app import SandboxApp
from ..data.snapshot import SnapshotError
from .file import StateFile

__all__ = ["Autosave"]

_log = logging.getLogger("aprocore.sandbox")

#: Seconds between a change and its being written: more of them may come. A process that is killed loses these.
PAUSE = 1.0
#: Parts of its time that a sandbox may spend writing: where that takes long, it is done less often.
_SHARE = 0.1


class Autosave:
    """Has a sandbox go on where an earlier run ended, and writes its state beside the event loop that it begins on."""

    def __init__(self, path: str | os.PathLike[str], backend: SandboxApp) -> None:
        self._file = StateFile(path)
        self._backend = backend
        self._writing = Lock()
        self._changed = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def take_up(self, seed: int | None) -> int:
        """Take the file and what it holds, and return the seed; ``seed`` is that which it has to be.

        Raises:
            ConfigurationError: the file cannot be had or used.
        """
        kept = self._file.open()
        if kept is None:
            return self._backend.world.seed
        if seed not in (None, kept.seed):
            raise self._file.unfit(f"it was begun with seed {kept.seed}, not {seed}")
        try:
            self._backend.restore(kept)
        except SnapshotError as error:
            problem = str(error)
        else:
            return kept.seed
        raise self._file.unfit(problem)

    def begin(self) -> None:
        """Write for the first time, and from now on after changes.

        Raises:
            ConfigurationError: it cannot be written.
        """
        self._write_or_fail()
        self._loop = asyncio.get_running_loop()
        self._task = self._loop.create_task(self._run())
        self._backend.changed = self.changed

    def changed(self) -> None:
        """Note a change, from whichever thread; costs next to nothing while one is noted already."""
        if not self._changed and self._loop is not None:
            self._changed = True
            try:
                self._loop.call_soon_threadsafe(self._wake.set)
            except RuntimeError:
                return  # the loop is closed: nothing runs any more

    async def close(self) -> None:
        """Write for the last time, at once: whatever is cancelled meanwhile; and let others have the file.

        Raises:
            ConfigurationError: it cannot be written.
        """
        task, self._task = self._task, None
        self._loop = None
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
        pause = PAUSE
        while True:
            await self._wake.wait()
            await asyncio.sleep(pause)
            self._wake.clear()
            self._changed = False
            began = loop.time()
            try:
                await asyncio.to_thread(self._write)
            except OSError as error:
                _log.warning("The state file %s could not be written: %s.", self._file.path, error.strerror)
                self.changed()
            pause = max(PAUSE, (loop.time() - began) / _SHARE)

    def _write(self) -> None:
        with self._writing:
            self._file.write(self._backend.kept())

    def _write_or_fail(self) -> None:
        try:
            self._write()
        except OSError as error:
            raise ConfigurationError(
                f"The state file {self._file.path} could not be written: {error.strerror}.",
                hint="See to the disk; the file holds what it held.",
            ) from None
