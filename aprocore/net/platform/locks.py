"""Inter-process locks on files, and marks of living processes. Blocking."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import time
import warnings
import weakref
from collections.abc import Iterator
from pathlib import Path

from ...errors import ConfigurationError
from . import processes
from .private_files import IS_WINDOWS, OPEN_FLAGS, is_own, open_file

__all__ = ["FileLock", "held_lock", "hold_mark", "remove_if_abandoned"]

# Seconds between attempts to acquire a lock.
_POLL = 0.005

_sleep = time.sleep

# Open locks, which a forked child closes: a lock belongs to the process that acquired it.
_open_locks: weakref.WeakSet[FileLock] = weakref.WeakSet()
_fork_hook_registered = False


class FileLock:
    """Inter-process lock of the operating system on an open lock file, which is closed with the object.

    The system releases it if the process dies. It is never a lock by the file's existence, which a killed process would
    leave locked.
    """

    def __init__(self, path: Path) -> None:
        """Open the lock file, and create it if it does not exist.

        Raises:
            ConfigurationError: this system has no locks on files.
            OSError: the file can't be opened.
        """
        _check_system()
        descriptor = open_file(path, os.O_RDWR | os.O_CREAT)
        self._descriptor = descriptor
        self._finalizer = weakref.finalize(self, os.close, descriptor)
        _open_locks.add(self)
        _register_fork_hook()
        self._acquired = False

    @property
    def descriptor(self) -> int:
        """Descriptor of the lock file, open for reading and writing. On Windows no other one can write to it."""
        return self._descriptor

    def try_acquire(self) -> bool:
        """Acquire the lock if it is free; return whether it was acquired.

        Raises:
            OSError: the file system does not support locks.
        """
        if not self._acquired:
            self._acquired = _try_lock(self._descriptor)
        return self._acquired

    def close(self) -> None:
        """Release the lock, including its copies in forked children."""
        if self._finalizer.alive:
            # Closing alone would leave it locked while a forked child has a copy of the descriptor.
            with contextlib.suppress(OSError):
                _unlock(self._descriptor)
            self._finalizer()
            self._acquired = False

    def close_in_child(self) -> None:
        """Close the file without unlocking, in a forked child: the parent process holds the lock."""
        self._finalizer()


@contextlib.contextmanager
def held_lock(path: Path, seconds: float) -> Iterator[None]:
    """Hold the lock of a lock file during a short piece of work, after waiting for it at most ``seconds``.

    Raises:
        TimeoutError: another process holds it.
        OSError: the file can't be opened, or its file system does not support locks.
        ConfigurationError: this system has no locks on files.
    """
    lock = FileLock(path)
    try:
        for _ in range(max(1, round(seconds / _POLL))):
            if lock.try_acquire():
                break
            _sleep(_POLL)
        else:
            raise TimeoutError(f"another process has held {path.name} for {seconds:g} s")
        yield
    finally:
        lock.close()


def _check_system() -> None:
    with warnings.catch_warnings():
        # The import warns if filelock can only offer locks by a file's existence.
        warnings.simplefilter("ignore")
        import filelock  # late, because importing the package must stay fast
    if sys.platform != "win32" and not filelock.has_fcntl:
        raise ConfigurationError(
            "FileStore, KeyringStore, FileWatermarkStore and the sandbox's state require file locks, which this system "
            "does not provide.",
            hint="Use RedisStore(url), RedisWatermarkStore(url), or a sandbox without state.",
        )


def _try_lock(descriptor: int) -> bool:
    from filelock import lock_descriptor

    return lock_descriptor(descriptor, blocking=False)


def _unlock(descriptor: int) -> None:
    from filelock import unlock_descriptor

    unlock_descriptor(descriptor)


def _register_fork_hook() -> None:
    global _fork_hook_registered
    if not _fork_hook_registered:
        _fork_hook_registered = True
        processes.after_fork_in_child(_close_all_in_child)


def _close_all_in_child() -> None:
    for lock in list(_open_locks):
        lock.close_in_child()


# -- marks of living processes ----------------------------------------------------------------------------------------


def hold_mark(path: Path) -> int:
    """Create the file ``path`` and return its descriptor: while it is open, the file's directory is in use.

    Raises:
        OSError: the file can't be created.
    """
    if IS_WINDOWS:
        # An open file can't be renamed there, and can't be deleted, which is mark enough.
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | OPEN_FLAGS, 0o600)
    new = path.with_name(f"{path.name}.new")
    descriptor = os.open(new, os.O_RDWR | os.O_CREAT | os.O_EXCL | OPEN_FLAGS, 0o600)
    # Locked before the rename, so that no process finds an unlocked file and considers this one dead.
    with contextlib.suppress(OSError):
        _try_lock(descriptor)
        new.rename(path)
    return descriptor


def remove_if_abandoned(directory: Path, mark: str) -> None:
    """Remove a directory of this user if the process that held the file ``mark`` in it is dead.

    Raises:
        OSError: the directory or the file can't be used.
    """
    if directory.is_symlink() or not is_own(directory.lstat()):
        return
    descriptor = open_file(directory / mark, os.O_RDWR)
    try:
        abandoned = IS_WINDOWS or _try_lock(descriptor)
        if abandoned and not IS_WINDOWS:
            shutil.rmtree(directory, ignore_errors=True)
    finally:
        os.close(descriptor)
    if IS_WINDOWS:
        (directory / mark).unlink()  # fails while the process has it open
        shutil.rmtree(directory, ignore_errors=True)
