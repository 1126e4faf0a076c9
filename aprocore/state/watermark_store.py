"""Interface of the stores of watermarks, and the one in a folder of files."""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from ..errors import LocalFileError
from ..net.platform.locks import held_lock
from ..net.platform.private_files import write_file
from ..net.threads import Threads, run_to_end

__all__ = ["FileWatermarkStore", "WatermarkStore", "hash_of"]

_THREADS = Threads(1)

# Seconds to wait for another process that saves a watermark.
_LOCK_TIMEOUT = 5.0


class WatermarkStore(Protocol):
    """Store of the state of change feeds, a text for each key."""

    async def load(self, key: str) -> str | None:
        """Return the text of a key, None if nothing was saved."""
        ...

    async def save(self, key: str, text: str, *, expected: str | None) -> bool:
        """Replace the text of a key if it is ``expected``, or already ``text``; return whether it was.

        This is a compare-and-set. ``expected=None`` is for a key of which nothing was saved. The text is durable when
        this returns True.
        """
        ...


class FileWatermarkStore:
    """Watermarks in a folder of private files, one for each origin, company, project and list.

    Processes of one machine can share the folder, on a local disk.
    """

    def __init__(self, folder: str | Path) -> None:
        """Create a store in a folder, which is created with the first watermark."""
        self._folder = Path(folder)

    def __repr__(self) -> str:
        return f"FileWatermarkStore({str(self._folder)!r})"

    async def load(self, key: str) -> str | None:
        """Return the text of a key, None if nothing was saved.

        Raises:
            LocalFileError: its file can't be read.
        """
        return await _THREADS.run(partial(self._load, key))

    async def save(self, key: str, text: str, *, expected: str | None) -> bool:
        """Replace the text of a key atomically if it is ``expected``, or already ``text``; return whether it was.

        It is on disk when this returns True.

        Raises:
            LocalFileError: it can't be written; the earlier text is unchanged.
        """
        return await run_to_end(_THREADS.run(partial(self._save, key, text, expected)))

    def _path(self, key: str) -> Path:
        return self._folder / f"{hash_of(key)[:32]}.txt"

    def _load(self, key: str) -> str | None:
        path = self._path(key)
        try:
            content = path.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return None
        except OSError as error:
            raise LocalFileError.of(error, f"The watermark {str(path)!r} can't be read") from error
        # The first line is the key, for readers of the folder.
        return content.partition("\n")[2].removesuffix("\n")

    def _save(self, key: str, text: str, expected: str | None) -> bool:
        path = self._path(key)
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with held_lock(path.with_suffix(".lock"), _LOCK_TIMEOUT):
                if self._load(key) not in (expected, text):
                    return False
                write_file(path, path.with_name(f"{path.name}.{uuid4().hex}.tmp"), f"{key}\n{text}\n".encode())
        except LocalFileError:
            raise
        except OSError as error:
            raise LocalFileError.of(error, f"The watermark {str(path)!r} can't be written") from error
        return True


def hash_of(text: str) -> str:
    """Return the hash of a key, which is a name of any length everywhere, or of a text, which is its version."""
    return hashlib.sha256(text.encode()).hexdigest()
