"""Download of a folder with everything below it: several files at once, and only those that are missing or changed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from pathlib import Path
from typing import Any

import attrs

from ..errors import (
    AuthError,
    DeadlineExceededError,
    LocalFileError,
    ProcoreError,
    SessionClosedError,
)
from ..net.partial_file import DownloadManifest
from ..net.worker_tasks import run_workers
from ..sansio.files.transfer_values import Downloaded
from .download_source import ResolvedSource
from .file_tree import FileEntry, FileTree
from .progress_reporter import ProgressReporter

__all__ = ["FileFailure", "FolderDownload", "FolderDownloadRun"]


@attrs.frozen
class FileFailure:
    """A file that was not downloaded."""

    entry: FileEntry
    error: ProcoreError


@attrs.frozen(kw_only=True)
class FolderDownload:
    """Result of the download of a folder."""

    path: Path
    """The directory."""
    files: list[Downloaded]
    """The files that were downloaded."""
    unchanged: int
    """Number of files that an earlier download had put there."""
    failures: list[FileFailure]
    """The files that were not downloaded, with their errors."""


@attrs.define(eq=False)
class FolderDownloadRun:
    """One download of a folder."""

    tree: FileTree
    target: Path
    download: Any
    """Downloads one source to a path."""
    reporter: ProgressReporter
    concurrency: int
    files: list[Downloaded] = attrs.field(factory=list)
    failures: list[FileFailure] = attrs.field(factory=list)
    unchanged: int = 0

    async def run(self, folder_id: int | str | None) -> FolderDownload:
        """Download the entries below a folder.

        Raises:
            LocalFileError: the disk is full, or the directory can't be used.
            ProcoreError: a folder can't be read, or no further file can be downloaded.
        """
        manifest = await DownloadManifest.open(self.target)
        try:
            await self.reporter.begin("receiving", None)
            async with aclosing(self.tree.walk(folder_id)) as entries:
                await self._download_all(entries, manifest)
        finally:
            await manifest.close()
        await self.reporter.begin("done", self.reporter.bytes, self.reporter.bytes)
        return FolderDownload(
            path=self.target,
            files=sorted(self.files, key=lambda file: file.path),
            unchanged=self.unchanged,
            failures=sorted(self.failures, key=lambda failure: failure.entry.path),
        )

    async def _download_all(self, entries: AsyncIterator[FileEntry], manifest: DownloadManifest) -> None:
        lock = asyncio.Lock()

        async def work() -> None:
            while True:
                async with lock:
                    entry = await anext(entries, None)
                if entry is None:
                    return
                await self._download(entry, manifest)

        await run_workers(work, self.concurrency)

    async def _download(self, entry: FileEntry, manifest: DownloadManifest) -> None:
        try:
            path = await manifest.prepare(entry.path, is_folder=entry.kind == "folder")
            if entry.kind == "folder":
                return
            version = [str(entry.id), str(entry.version_id), str(entry.updated_at)]
            if await manifest.has(entry.path, version):
                self.unchanged += 1
                return
            source: ResolvedSource = self.tree.source(entry)
            downloaded = await self.download(source, path, self.reporter.add)
            await manifest.add(entry.path, version, downloaded.size)
            self.files.append(downloaded)
        except (AuthError, DeadlineExceededError, SessionClosedError):
            raise
        except ProcoreError as error:
            if isinstance(error, LocalFileError) and error.no_space:
                raise
            self.failures.append(FileFailure(entry, error))
