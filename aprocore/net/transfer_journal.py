"""Journals of transfers: private files of JSON lines with which a killed process's work is resumed. Blocking."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..errors import ConfigurationError
from .platform.locks import FileLock
from .platform.private_files import IS_WINDOWS, sync_file

__all__ = ["TransferJournal"]


class TransferJournal:
    """Journal of one transfer: an object that does not change, and entries that are appended to it.

    It is locked, so that two processes do not send the same file. The entries are not flushed to the disk one by one:
    they survive the end of the process, and after a power cut the last segments are sent again.
    """

    def __init__(self, path: Path) -> None:
        """Open and lock the journal, and create it if it does not exist.

        Raises:
            ConfigurationError: another process or another transfer uses it.
            OSError: the file can't be used.
        """
        self.path: Path = path
        self._lock = FileLock(path)
        try:
            acquired = self._lock.try_acquire() and self._is_in_place()
        except BaseException:
            self._lock.close()
            raise
        if not acquired:
            self._lock.close()
            raise ConfigurationError(
                f"Another transfer uses {str(path)!r}.", hint="Wait until it ends, or use another path."
            )

    def _is_in_place(self) -> bool:
        """Return whether the locked file was not deleted in the meantime by the process that had locked it before."""
        if IS_WINDOWS:
            return True
        try:
            return self.path.stat().st_ino == os.fstat(self._lock.descriptor).st_ino
        except FileNotFoundError:
            return False

    def read(self) -> tuple[dict[str, Any], list[dict[str, Any]]] | None:
        """Return the first object and the entries; None if it is empty. A line that is not complete is ignored."""
        os.lseek(self._lock.descriptor, 0, os.SEEK_SET)
        chunks = []
        while chunk := os.read(self._lock.descriptor, 1024 * 1024):
            chunks.append(chunk)
        objects: list[dict[str, Any]] = []
        for line in b"".join(chunks).split(b"\n")[:-1]:
            try:
                value = json.loads(line)
            except ValueError:
                value = None  # the process was killed while it wrote the line
            if isinstance(value, dict):
                objects.append(value)
            elif not objects:
                return None
        return (objects[0], objects[1:]) if objects else None

    def start(self, header: dict[str, Any], entries: Iterable[dict[str, Any]] = (), *, flush_new: bool = True) -> None:
        """Replace the content, and flush it to the disk; ``flush_new`` is whether to flush that of an empty one."""
        had_content = os.fstat(self._lock.descriptor).st_size > 0
        os.ftruncate(self._lock.descriptor, 0)
        self._write(_lines((header, *entries)))
        if had_content or flush_new:
            sync_file(self._lock.descriptor)

    def resume(self) -> None:
        """Go on with the content, after a line that may not be complete."""
        self._write(b"\n")

    def append(self, entry: dict[str, Any]) -> None:
        """Append an entry.

        Raises:
            OSError: the disk is full, for example; the journal is as it was.
        """
        self._write(_lines((entry,)))

    def _write(self, lines: bytes) -> None:
        descriptor = self._lock.descriptor
        end = os.lseek(descriptor, 0, os.SEEK_END)
        view = memoryview(lines)
        try:
            while view:
                view = view[os.write(descriptor, view) :]
        except OSError:
            # A part of a line would make the next entry unreadable.
            os.ftruncate(descriptor, end)
            raise

    def close(self, *, delete: bool = False) -> None:
        """Close and unlock the journal; ``delete`` removes it."""
        # While it is locked, so that no other process has it; Windows deletes no open files.
        if delete and not IS_WINDOWS:
            self.path.unlink(missing_ok=True)
        self._lock.close()
        if delete and IS_WINDOWS:
            self.path.unlink(missing_ok=True)


def _lines(objects: Iterable[dict[str, Any]]) -> bytes:
    return b"".join(json.dumps(value).encode() + b"\n" for value in objects)
