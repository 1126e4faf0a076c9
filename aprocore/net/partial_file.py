"""Files that are downloaded: written beside their target, resumed after a crash, and put in place at the end."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from ..errors import ConfigurationError, LocalFileError
from ..sansio.files.download_rules import Checksum, FileVersion
from .platform.private_files import OPEN_FLAGS, replace_file, sync_file
from .threads import Threads, WorkerThread, run_to_end
from .transfer_journal import TransferJournal

__all__ = ["DownloadManifest", "PartialFile", "is_directory"]

T = TypeVar("T")

# Bytes that are collected before they are written.
_BUFFER_SIZE = 1024 * 1024
_VERSION = 1

_THREADS = Threads(8)
# One thread, so that the entries of a manifest are written one after the other.
_MANIFEST_THREADS = Threads(1)


async def is_directory(path: Path) -> bool:
    """Return whether a path is an existing directory."""
    return await _THREADS.run(path.is_dir)


class PartialFile:
    """File ``NAME.part`` beside its target, with the version of its source in ``NAME.part.json``.

    The target is replaced atomically at the end, once all bytes are on the disk. Both files stay after a failure, and
    the next download of the same source to the same target resumes them.
    """

    def __init__(self, target: Path, identity: str) -> None:
        """Create a file that is not open.

        Args:
            target: path of the file.
            identity: digest of its source; what was received from another source is discarded.
        """
        self.target: Path = target
        self.version: FileVersion = FileVersion()
        self.size: int = 0
        """Bytes that were received, of which the last may be in memory."""
        self._identity = identity
        self._path = target.with_name(f"{target.name}.part")
        self._journal: TransferJournal | None = None
        self._descriptor: int | None = None
        self._buffer = bytearray()
        self._writing: asyncio.Future[None] | None = None
        self._writer = WorkerThread()

    async def open(self) -> None:
        """Open the file, with what an earlier download has received.

        Raises:
            ConfigurationError: another download writes to it, or the target is not a file.
            LocalFileError: it can't be created.
        """
        try:
            await self._run(self._open)
        except BaseException:
            await self.close(delete=True)
            raise

    def _open(self) -> None:
        if self.target.is_dir():
            raise ConfigurationError(f"{str(self.target)!r} is a directory.")
        self._journal = TransferJournal(self.target.with_name(f"{self.target.name}.part.json"))
        header = (self._journal.read() or ({}, []))[0]
        self._descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | OPEN_FLAGS, 0o666)
        if header.get("version") == _VERSION and header.get("source") == self._identity:
            self.version = FileVersion.from_dict(header)
            self.size = os.fstat(self._descriptor).st_size
        if self.version.validator is None or (self.version.total is not None and self.size > self.version.total):
            self.version, self.size = FileVersion(), 0
            os.ftruncate(self._descriptor, 0)

    async def restart(self, version: FileVersion) -> None:
        """Discard what was received, and record the version of the source that is received next."""
        await self._written()
        self._buffer.clear()
        await self._run(partial(self._restart, version))

    def _restart(self, version: FileVersion) -> None:
        assert self._journal is not None  # noqa: S101 -- for mypy
        assert self._descriptor is not None  # noqa: S101 -- for mypy
        # Emptied before the new version is recorded: bytes of two versions must never be combined.
        os.ftruncate(self._descriptor, 0)
        # A power cut may lose the content of a new journal: then the file begins again. It must not keep an old one.
        header = {"version": _VERSION, "source": self._identity, **version.to_dict()}
        self._journal.start(header, flush_new=False)
        self.version, self.size = version, 0

    async def write(self, chunk: bytes) -> None:
        """Append a chunk.

        Raises:
            LocalFileError: the disk is full, for example.
        """
        self._buffer += chunk
        self.size += len(chunk)
        if len(self._buffer) >= _BUFFER_SIZE:
            await self._written()
            content, self._buffer = self._buffer, bytearray()
            # While it is written, more is received.
            self._writing = asyncio.ensure_future(self._run(partial(self._append, content), self._writer))

    async def flush(self) -> None:
        """Write what is in memory."""
        try:
            await self._written()
            content, self._buffer = self._buffer, bytearray()
            if content:
                self._writing = asyncio.ensure_future(self._run(partial(self._append, content), self._writer))
                await self._written()
        finally:
            self._writer.close()

    async def _written(self) -> None:
        """Wait for the last write."""
        writing, self._writing = self._writing, None
        if writing is None:
            return
        try:
            await writing
        except LocalFileError:
            if self._descriptor is not None:
                self.size = os.fstat(self._descriptor).st_size
                self._buffer.clear()
            raise

    def _append(self, content: bytearray) -> None:
        assert self._descriptor is not None  # noqa: S101 -- for mypy
        os.lseek(self._descriptor, 0, os.SEEK_END)
        view = memoryview(content)
        while view:
            view = view[os.write(self._descriptor, view) :]

    async def matches(self, checksum: Checksum) -> bool:
        """Return whether the received bytes have a checksum."""
        return await self._run(partial(self._digest, checksum.algorithm)) == checksum.digest

    def _digest(self, algorithm: str) -> str:
        assert self._descriptor is not None  # noqa: S101 -- for mypy
        digest = hashlib.new(algorithm, usedforsecurity=False)
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        while chunk := os.read(self._descriptor, _BUFFER_SIZE):
            digest.update(chunk)
        return digest.hexdigest()

    async def finish(self) -> None:
        """Put the file in place of its target, once it is on the disk."""
        await self.flush()
        await self._run(self._finish)

    def _finish(self) -> None:
        assert self._descriptor is not None  # noqa: S101 -- for mypy
        sync_file(self._descriptor)
        os.close(self._descriptor)
        self._descriptor = None
        replace_file(self.target, self._path)
        self._close(delete=True)

    async def close(self, *, delete: bool = False) -> None:
        """Close the file after a failure; ``delete`` removes what was received."""
        if self._journal is None:
            return
        try:
            await (self._written() if delete else self.flush())
        except LocalFileError:
            pass  # the failure is known already
        finally:
            self._writer.close()
            await self._run(partial(self._close, delete=delete))

    def _close(self, *, delete: bool) -> None:
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            empty = os.fstat(descriptor).st_size == 0
            os.close(descriptor)
            delete = delete or empty
            if delete:
                self._path.unlink(missing_ok=True)
        journal, self._journal = self._journal, None
        if journal is not None:
            journal.close(delete=delete)

    async def _run(self, work: Callable[[], T], threads: Threads | WorkerThread = _THREADS) -> T:
        try:
            # To its end, even if the caller is cancelled: no thread may write to a file that is closed or put in place.
            return await run_to_end(threads.run(work))
        except OSError as error:
            path: Any = self.target if error.errno != errno.ELOOP else self._path
            raise LocalFileError.of(error, f"The file {str(path)!r} can't be written") from error


class DownloadManifest:
    """Files that were downloaded to a directory, with their versions, in a private file in it."""

    NAME = ".aprocore-downloads.json"

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._resolved = directory
        self._journal: TransferJournal | None = None
        self._files: dict[str, Any] = {}

    @classmethod
    async def open(cls, directory: Path) -> DownloadManifest:
        """Create the directory if it does not exist, and return its manifest.

        Raises:
            ConfigurationError: another download uses the directory.
            LocalFileError: the directory can't be used.
        """
        manifest = cls(directory)
        await manifest._run(manifest._open)
        return manifest

    def _open(self) -> None:
        self._directory.mkdir(parents=True, exist_ok=True)
        self._resolved = self._directory.resolve()
        self._journal = TransferJournal(self._directory / self.NAME)
        header, entries = self._journal.read() or ({}, [])
        if header.get("version") == _VERSION:
            self._files = {entry["path"]: entry for entry in entries if isinstance(entry.get("path"), str)}
            # It is not replaced each time: a full disk, or a crash meanwhile, would lose the entries.
            if len(entries) <= 2 * len(self._files):
                self._journal.resume()
            else:
                self._journal.start({"version": _VERSION}, self._files.values())
        else:
            self._journal.start({"version": _VERSION})

    async def prepare(self, path: str, *, is_folder: bool) -> Path:
        """Create the directories of a relative path, and return its absolute path.

        Raises:
            ConfigurationError: the path leads out of the directory, through a symbolic link.
            LocalFileError: a directory can't be created.
        """
        return await self._run(partial(self._prepare, path, is_folder))

    def _prepare(self, path: str, is_folder: bool) -> Path:
        target = self._resolved.joinpath(*path.split("/"))
        directory = target if is_folder else target.parent
        existing = directory
        while not existing.exists():
            existing = existing.parent
        if not existing.resolve().is_relative_to(self._resolved):
            raise ConfigurationError(f"{str(directory)!r} leads out of {str(self._directory)!r}.")
        directory.mkdir(parents=True, exist_ok=True)
        return target

    async def has(self, path: str, version: list[str]) -> bool:
        """Return whether a version of a file was downloaded, and is still there."""
        entry = self._files.get(path)
        if entry is None or entry.get("version") != version:
            return False
        return bool(await self._run(partial(self._size_of, path)) == entry.get("size"))

    def _size_of(self, path: str) -> int | None:
        try:
            return self._resolved.joinpath(*path.split("/")).stat().st_size
        except FileNotFoundError:
            return None

    async def add(self, path: str, version: list[str], size: int) -> None:
        """Record a file that was downloaded."""
        assert self._journal is not None  # noqa: S101 -- for mypy
        entry = {"path": path, "version": version, "size": size}
        self._files[path] = entry
        await self._run(partial(self._journal.append, entry))

    async def close(self) -> None:
        """Close the manifest."""
        journal, self._journal = self._journal, None
        if journal is not None:
            await self._run(journal.close)

    async def _run(self, work: Callable[[], T]) -> T:
        try:
            return await run_to_end(_MANIFEST_THREADS.run(work))
        except OSError as error:
            raise LocalFileError.of(error, f"The directory {str(self._directory)!r} can't be used") from error
