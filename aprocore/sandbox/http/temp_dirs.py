"""Temporary directories of a sandbox, with removal of those that killed processes left behind."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import attrs

if sys.platform != "win32":
    import fcntl

__all__ = ["TempDir"]

_PREFIX = "aprocore-sandbox-"
# The lock file in each, locked (flock) while its process is alive.
_LOCK = ".alive"


@attrs.frozen
class TempDir:
    """A temporary directory that only its owner can access."""

    path: Path
    _lock: int | None

    @classmethod
    def make(cls, kind: str = "") -> TempDir:
        """Create a directory, and remove those of dead processes.

        Raises:
            OSError: it can't be created.
        """
        _remove_abandoned(Path(tempfile.gettempdir()))
        path = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{kind}"))
        return cls(path, _create_lock(path))

    def remove(self) -> None:
        """Remove the directory with its content."""
        shutil.rmtree(self.path, ignore_errors=True)
        if self._lock is not None:
            os.close(self._lock)


def _create_lock(path: Path) -> int | None:
    if sys.platform == "win32":
        return None
    new = path / f"{_LOCK}.new"
    descriptor = os.open(new, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    # Locked before the rename, so that no process finds an unlocked file and considers this one dead.
    with suppress(OSError):
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        new.rename(path / _LOCK)
    return descriptor


def _remove_abandoned(parent: Path) -> None:
    if sys.platform == "win32":
        return
    for path in parent.glob(f"{_PREFIX}*"):
        # A directory that can't be opened or locked is in use or belongs to another user.
        with suppress(OSError):
            if path.is_symlink() or path.lstat().st_uid != os.geteuid():
                continue
            descriptor = os.open(path / _LOCK, os.O_RDWR | os.O_NOFOLLOW)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(path, ignore_errors=True)
            finally:
                os.close(descriptor)
