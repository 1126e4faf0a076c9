"""Temporary directories of a sandbox, with removal of those that killed processes left behind."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

import attrs

from ...net.platform.locks import hold_mark, remove_if_abandoned

__all__ = ["TempDir"]

_PREFIX = "aprocore-sandbox-"
# The file in each that shows whether its process is alive.
_MARK = ".alive"


@attrs.frozen
class TempDir:
    """A temporary directory that only its owner can access."""

    path: Path
    _mark: int

    @classmethod
    def make(cls, kind: str = "") -> TempDir:
        """Create a directory, and remove those of dead processes.

        Raises:
            OSError: it can't be created.
        """
        _remove_abandoned(Path(tempfile.gettempdir()))
        path = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{kind}"))
        return cls(path, hold_mark(path / _MARK))

    def remove(self) -> None:
        """Remove the directory with its content."""
        os.close(self._mark)  # before, because Windows deletes no open file
        shutil.rmtree(self.path, ignore_errors=True)


def _remove_abandoned(parent: Path) -> None:
    for path in parent.glob(f"{_PREFIX}*"):
        # A directory that can't be opened or locked is in use or belongs to another user.
        with suppress(OSError):
            remove_if_abandoned(path, _MARK)
