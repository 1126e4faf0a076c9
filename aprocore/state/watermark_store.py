"""Stores of the watermarks of change feeds."""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from ..errors import LocalFileError
from ..net.platform.private_files import write_file
from ..net.threads import Threads, run_to_end

__all__ = ["FileWatermarkStore", "WatermarkStore"]

_THREADS = Threads(1)


class WatermarkStore(Protocol):
    """Store of the state of change feeds, a text for each key."""

    async def load(self, key: str) -> str | None:
        """Return the text of a key, None if nothing was saved."""
        ...

    async def save(self, key: str, text: str) -> None:
        """Replace the text of a key; it is durable when this returns."""
        ...


class FileWatermarkStore:
    """Watermarks in a folder of private files, one for each origin, company, project and list."""

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

    async def save(self, key: str, text: str) -> None:
        """Replace the text of a key atomically; it is on disk when this returns.

        Raises:
            LocalFileError: it can't be written; the earlier text is unchanged.
        """
        await run_to_end(_THREADS.run(partial(self._save, key, text)))

    def _path(self, key: str) -> Path:
        return self._folder / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}.txt"

    def _load(self, key: str) -> str | None:
        path = self._path(key)
        try:
            text = path.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return None
        except OSError as error:
            raise LocalFileError.of(error, f"The watermark {str(path)!r} can't be read") from error
        # The first line is the key, for readers of the folder.
        return text.partition("\n")[2]

    def _save(self, key: str, text: str) -> None:
        path = self._path(key)
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_file(path, path.with_name(f"{path.name}.{uuid4().hex}.tmp"), f"{key}\n{text}\n".encode())
        except OSError as error:
            raise LocalFileError.of(error, f"The watermark {str(path)!r} can't be written") from error
