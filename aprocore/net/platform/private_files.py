"""Files that only their owner may access: opening, checks, and atomic replacement that survives a crash. Blocking.

On Windows a file inherits the access list of its folder. Those in the user's profile, such as ``%LOCALAPPDATA%``, admit
the user, the system and administrators alone, so that files there count as private; elsewhere a warning is issued,
since other users may be able to read the file. Mode bits and owners, which say nothing there, are checked on all other
systems.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Literal, TypeVar

__all__ = [
    "IS_WINDOWS",
    "OPEN_FLAGS",
    "READ_FLAGS",
    "exposure",
    "failure_reason",
    "is_own",
    "is_readable_by_others",
    "is_writable_by_all",
    "open_file",
    "remove_file",
    "rename_file",
    "replace_file",
    "sync_directory",
    "sync_file",
    "write_file",
]

T = TypeVar("T")

IS_WINDOWS: bool = os.name == "nt"
"""Whether files have access lists instead of mode bits, and can't be replaced while another process has them open."""

# O_NONBLOCK, because opening a FIFO would block until a process writes to it. O_BINARY, because Windows would translate
# line ends.
READ_FLAGS: int = sum(getattr(os, name, 0) for name in ("O_CLOEXEC", "O_NONBLOCK", "O_BINARY"))
"""Additional flags of ``os.open`` for the user's files."""
OPEN_FLAGS: int = READ_FLAGS | getattr(os, "O_NOFOLLOW", 0)
"""Additional flags of ``os.open`` for files of aprocore."""

# Seconds between attempts to use a file that another process has open for a moment, such as a virus scanner.
_RETRY_INTERVALS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4)

_sleep = time.sleep


def open_file(path: Path, flags: int = os.O_RDONLY) -> int:
    """Return a descriptor of the file ``path``, not of the target of a symbolic link; a new file is private.

    Raises:
        OSError: the file can't be opened; for a symbolic link with ``errno.ELOOP``.
    """
    if not hasattr(os, "O_NOFOLLOW") and path.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    return _retried(lambda: os.open(path, flags | OPEN_FLAGS, 0o600))


def _retried(action: Callable[[], T]) -> T:
    """Run ``action``; on Windows again, for a second, while another process has the file open."""
    for interval in _RETRY_INTERVALS if IS_WINDOWS else ():
        try:
            return action()
        except PermissionError as error:
            if _is_directory(error):
                raise
            _sleep(interval)
    return action()


def failure_reason(error: OSError) -> str:
    """Return why a file can't be used, without a full stop.

    Windows denies the permission to open a directory; elsewhere the reason is that it is one.
    """
    if IS_WINDOWS and isinstance(error, PermissionError) and _is_directory(error):
        return os.strerror(errno.EISDIR)
    return (error.strerror or str(error)).rstrip(".")


def _is_directory(error: PermissionError) -> bool:
    return isinstance(error.filename, str | os.PathLike) and Path(error.filename).is_dir()


# -- checks -----------------------------------------------------------------------------------------------------------


def is_own(status: os.stat_result) -> bool:
    """Return whether a file belongs to the user of this process."""
    return not hasattr(os, "geteuid") or status.st_uid == os.geteuid()


def is_readable_by_others(status: os.stat_result) -> bool:
    """Return whether the mode of a regular file gives other users any access."""
    return not IS_WINDOWS and stat.S_ISREG(status.st_mode) and bool(status.st_mode & (stat.S_IRWXG | stat.S_IRWXO))


def is_writable_by_all(status: os.stat_result) -> bool:
    """Return whether other users can replace the files in a directory."""
    return not IS_WINDOWS and bool(status.st_mode & stat.S_IWOTH) and not status.st_mode & stat.S_ISVTX


def exposure(status: os.stat_result, path: Path) -> Literal["another user's", "open"] | None:
    """Return why the file ``path`` can't be trusted with secrets, or None; on Windows only warn."""
    if IS_WINDOWS:
        _warn_outside_profile(path)
        return None
    if not is_own(status):
        return "another user's"
    return "open" if is_readable_by_others(status) else None


def _warn_outside_profile(path: Path) -> None:
    folders = [Path(value) for name in ("USERPROFILE", "LOCALAPPDATA") if (value := os.environ.get(name))]
    if not any(path.is_relative_to(folder) for folder in folders):
        warnings.warn(
            f"Other users of this machine may be able to read {path}, which is outside of your profile folder. "
            "Use a file in %LOCALAPPDATA%.",
            RuntimeWarning,
            stacklevel=2,
        )


# -- replacement ------------------------------------------------------------------------------------------------------


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
        sync_file(file.fileno())
    replace_file(path, temporary)


def replace_file(path: Path, temporary: Path) -> None:
    """Rename ``temporary``, whose content is on disk, to ``path``; the new name is on disk when this returns."""
    rename_file(path, temporary)
    sync_directory(path.parent)


def rename_file(path: Path, temporary: Path) -> None:
    """Rename ``temporary`` to ``path``, and replace a file of that name."""
    _retried(lambda: temporary.replace(path))


def remove_file(path: Path) -> None:
    """Delete a file.

    Raises:
        FileNotFoundError: it does not exist.
    """
    _retried(path.unlink)


def sync_directory(path: Path) -> None:
    """Write the names in a directory to disk; Windows does that by itself."""
    if IS_WINDOWS:
        return
    directory = os.open(path, os.O_RDONLY)
    try:
        sync_file(directory)
    finally:
        os.close(directory)


def sync_file(descriptor: int) -> None:
    """Write a file to disk, not only to the cache of the drive."""
    if sys.platform == "darwin":
        import fcntl

        try:
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        except OSError:  # a file system without it, such as that of a network drive
            os.fsync(descriptor)
        return
    os.fsync(descriptor)
