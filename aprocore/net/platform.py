"""Files and locks as the operating system provides them: atomic replacement, inter-process locks. Blocking."""

from __future__ import annotations

import contextlib
import os
import sys
import weakref
from pathlib import Path

from ..errors import ConfigurationError

if sys.platform != "win32":
    import fcntl

__all__ = ["OPEN_FLAGS", "FileLock", "replace_file", "sync_directory", "write_file"]

# O_NONBLOCK, because opening a FIFO would block until a process writes to it.
OPEN_FLAGS: int = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
"""Additional flags of ``os.open`` for files of aprocore."""

# Open locks, which a forked child closes: a lock belongs to the process that acquired it.
_open_locks: weakref.WeakSet[FileLock] = weakref.WeakSet()
_fork_hook_registered = False


class FileLock:
    """Inter-process lock (``flock``) on an open lock file, which is closed with the object."""

    def __init__(self, path: Path) -> None:
        """Open the lock file, and create it if it does not exist.

        Raises:
            ConfigurationError: this system has no ``flock``.
            OSError: the file can't be opened.
        """
        if sys.platform == "win32":
            raise ConfigurationError(
                "FileStore and KeyringStore require flock, which this system does not provide.",
                hint="Use RedisStore(url).",
            )
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | OPEN_FLAGS, 0o600)
        self._descriptor = descriptor
        self._finalizer = weakref.finalize(self, os.close, descriptor)
        _open_locks.add(self)
        _register_fork_hook()

    def try_acquire(self) -> bool:
        """Acquire the lock if it is free; return whether it was acquired.

        Raises:
            OSError: the file system does not support locks.
        """
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def close(self) -> None:
        """Release the lock, including its copies in forked children."""
        if self._finalizer.alive:
            # Closing alone would leave it locked while a forked child has a copy of the descriptor.
            with contextlib.suppress(OSError):
                fcntl.flock(self._descriptor, fcntl.LOCK_UN)
            self._finalizer()

    def close_in_child(self) -> None:
        """Close the file without unlocking, in a forked child: the parent process holds the lock."""
        self._finalizer()


def _register_fork_hook() -> None:
    global _fork_hook_registered
    if not _fork_hook_registered:
        _fork_hook_registered = True
        os.register_at_fork(after_in_child=_close_all_in_child)


def _close_all_in_child() -> None:
    for lock in list(_open_locks):
        lock.close_in_child()


def write_file(path: Path, temporary: Path, content: bytes) -> None:
    """Replace the content of ``path`` atomically; it is on disk when this returns, and readable only by its owner.

    A killed process leaves ``temporary``, a path in the same directory that must not exist.

    Raises:
        OSError: the write failed; ``path`` is unchanged.
    """
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | OPEN_FLAGS, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    replace_file(path, temporary)


def replace_file(path: Path, temporary: Path) -> None:
    """Rename ``temporary``, whose content is on disk, to ``path``; the new name is on disk when this returns."""
    temporary.replace(path)
    sync_directory(path.parent)


def sync_directory(path: Path) -> None:
    """Write the names in a directory to disk."""
    directory = os.open(path, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)
