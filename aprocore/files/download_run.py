"""One download to a file: resumed by range requests, with fresh URLs, and put in place when it is complete."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import attrs

from ..errors import (
    ConfigurationError,
    ForbiddenError,
    GoneError,
    LocalFileError,
    NotFoundError,
    ProcoreError,
    ProtocolError,
    ResponseError,
    TransportError,
)
from ..net.clock import Clock
from ..net.partial_file import PartialFile, is_directory
from ..sansio.files.download_rules import Checksum, FileVersion, checksum_of
from ..sansio.files.file_names import name_in_disposition, safe_name
from ..sansio.files.transfer_values import Downloaded
from ..sansio.messages import StreamedResponse
from ..sansio.retries import RetryPolicy
from .download_source import ResolvedSource
from .progress_reporter import ProgressReporter

__all__ = ["DownloadRun", "target_of"]

_log = logging.getLogger("aprocore.files")

# Bytes after which a broken connection does not count as a failed attempt.
_PROGRESS = 1024 * 1024
# Number of times that a download begins again because the file has changed, or has a wrong checksum.
_MAX_RESTARTS = 3
_RANGE_NOT_SATISFIABLE = 416


@attrs.define(eq=False)
class DownloadRun:
    """One download."""

    source: ResolvedSource
    file: PartialFile
    reporter: ProgressReporter
    clock: Clock
    retry: RetryPolicy
    transfers: asyncio.Semaphore
    max_bytes: int | None
    checksum: Checksum | None
    """Checksum that the caller expects."""
    received: int = 0
    content_type: str | None = None
    _restarts: int = 0
    _receiving: bool = False
    _expected: Checksum | None = None

    async def run(self) -> Downloaded:
        """Download the file.

        Raises:
            LocalFileError: the file can't be written.
            ProcoreError: the download failed; what was received is used by the next one.
        """
        await self.file.open()
        done = discard = False
        try:
            while True:
                await self._receive()
                expected = self.checksum or self._expected
                if expected is None or await self.file.matches(expected):
                    break
                await self._begin_again(f"The file does not match its checksum ({expected.algorithm}).")
            await self.file.finish()
            done = True
        except ProcoreError as error:
            discard = isinstance(error, ProtocolError) and error.max_bytes is not None
            if isinstance(error, TransportError) and self.file.size and not discard:
                error.hint = "Download it again to the same path: it is resumed."
            elif isinstance(error, LocalFileError) and self.file.size:
                error.hint = f"{error.hint} A download to the same path goes on after {self.file.size:,} bytes."
            raise
        finally:
            if not done:
                await self.file.close(delete=discard)
        await self.reporter.begin("done", self.file.size, self.file.size)
        return Downloaded(
            path=self.file.target, size=self.file.size, received=self.received, content_type=self.content_type
        )

    async def _receive(self) -> None:
        """Receive the rest of the file, in as many requests as it takes."""
        failures, refreshed = 0, False
        while True:
            before, self._receiving = self.file.size, False
            try:
                if await self._request():
                    return
                continue
            except TransportError as error:
                # A request that got no answer was repeated by the session already.
                if not self._receiving or (isinstance(error, ProtocolError) and error.max_bytes is not None):
                    raise
                await self.file.flush()
                failures = 1 if self.file.size - before >= _PROGRESS else failures + 1
                delay = self.retry.delay(failures, self.clock.random) if self.source.repeatable else None
                if delay is None:
                    raise
                _log.info("Resuming the download of %s at byte %d: %s", self.file.target.name, before, error.message)
                await self.clock.sleep(delay)
                refreshed = refreshed and self.file.size == before
            except (ForbiddenError, NotFoundError, GoneError) as error:
                if refreshed or not await self._refresh(error):
                    if error.hint is None:
                        error.hint = "If the URL has expired, get the object that has it again."
                    raise
                refreshed = True
            except ResponseError as error:
                if error.status != _RANGE_NOT_SATISFIABLE or not self.file.size:
                    raise
                if self.file.size == self.file.version.total:
                    return  # the version is the same, and a process was killed before it put the file in place
                await self._begin_again("The file is shorter than what was received of it.")

    async def _refresh(self, error: ResponseError) -> bool:
        """Return whether another request may succeed where a signed URL was refused, which may have expired."""
        if error.request is not None and self.source.path and error.request.path != self.source.path:
            return True  # Procore has redirected to it, and does so again to a fresh one
        return self.source.refresh is not None and await self.source.refresh()

    async def _request(self) -> bool:
        """Send one request; return whether the file is complete, False if it must begin again."""
        offset = self.file.size
        headers = self.file.version.range_headers(offset)
        if offset and not headers:
            await self.file.restart(FileVersion())
            offset = 0
        async with self.transfers, self._opened(headers) as response:
            verdict = self.file.version.judge(response.status, response.headers, offset)
            self.content_type = response.headers.get("Content-Type") or self.content_type
            if verdict == "whole":
                if offset:
                    self.reporter.restarted = True
                version = FileVersion.of(response.headers)
                self._expected = checksum_of(response.headers)
                await self.file.restart(version)
            if verdict != "changed":
                await self._receive_body(response)
                return True
        await self._begin_again("The file has changed at the server.")
        return False

    @asynccontextmanager
    async def _opened(self, headers: dict[str, str]) -> AsyncIterator[StreamedResponse]:
        manager = self.source.open(headers)
        if not hasattr(manager, "__aenter__"):
            raise ConfigurationError("The source of the download does not return a stream.")
        async with manager as response:
            yield response

    async def _receive_body(self, response: StreamedResponse) -> None:
        total, limit = self.file.version.total, self.max_bytes
        if limit is not None and total is not None and total > limit:
            raise _too_long(limit)
        await self.reporter.begin("receiving", total, self.file.size)
        self._receiving = True
        async for chunk in response:
            if limit is not None and self.file.size + len(chunk) > limit:
                raise _too_long(limit)
            await self.file.write(chunk)
            self.received += len(chunk)
            await self.reporter.add(len(chunk))
        await self.file.flush()
        if total is not None and self.file.size != total:
            raise ProtocolError(f"The file ended after {self.file.size:,} of {total:,} bytes.", phase="answered")

    async def _begin_again(self, reason: str) -> None:
        """Discard what was received.

        Raises:
            ProtocolError: it did not help before.
        """
        self._restarts += 1
        await self.file.restart(FileVersion())
        if self._restarts > _MAX_RESTARTS or not self.source.repeatable:
            raise ProtocolError(reason, hint="Download it again.", phase="answered")
        self.reporter.restarted = True
        _log.warning("The download of %s begins again: %s", self.file.target.name, reason)


def _too_long(limit: int) -> ProtocolError:
    return ProtocolError(
        f"The file has more than {limit:,} bytes.", hint="Pass a higher max_bytes.", phase="answered", max_bytes=limit
    )


async def target_of(to: Path, source: ResolvedSource) -> Path:
    """Return the path of the file: ``to`` itself, or one in it if it is a directory.

    Raises:
        ConfigurationError: ``to`` is a directory, and a stream that can't be opened again has the name.
    """
    if not await is_directory(to):
        return to
    name = source.name
    if name is None:
        if not source.repeatable:
            raise ConfigurationError(f"{str(to)!r} is a directory.", hint="Pass the path of a file for a stream.")
        async with source.open({}) as response:
            name = name_in_disposition(response.headers.get("Content-Disposition"))
    return to / safe_name(name or "download")
