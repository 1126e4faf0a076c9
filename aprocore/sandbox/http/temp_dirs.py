"""Folders that last as long as their sandbox, or a little longer where its process is killed."""

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
#: The file in each that its process has locked as long as it lives.
_LOCK = ".alive"


@attrs.frozen
class TempDir:
    """A temporary folder that only its owner can enter."""

    path: Path
    _lock: int | None

    @classmethod
    def make(cls, kind: str = "") -> TempDir:
        """Make one, and remove those of sandboxes whose processes are dead.

        Raises:
            OSError: it cannot be made.
        """
        _remove_abandoned(Path(tempfile.gettempdir()))
        path = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{kind}"))
        return cls(path, _locked(path))

    def remove(self) -> None:
        """Remove it with all that it has."""
        shutil.rmtree(self.path, ignore_errors=True)
        if self._lock is not None:
            os.close(self._lock)


def _locked(path: Path) -> int | None:
    if sys.platform == "win32":
        return None
    new = path / f"{_LOCK}.new"
    descriptor = os.open(new, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    # Locked before it has its name: nobody may find one that is not locked yet, and take its sandbox for dead.
    with suppress(OSError):
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        new.rename(path / _LOCK)
    return descriptor


def _remove_abandoned(place: Path) -> None:
    if sys.platform == "win32":
        return
    for path in place.glob(f"{_PREFIX}*"):
        # What cannot be opened or locked is another user's, or in use.
        with suppress(OSError):
            if path.is_symlink() or path.lstat().st_uid != os.geteuid():
                continue
            descriptor = os.open(path / _LOCK, os.O_RDWR | os.O_NOFOLLOW)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(path, ignore_errors=True)
            finally:
                os.close(descriptor)
