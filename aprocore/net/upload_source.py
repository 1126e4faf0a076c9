"""Sources of uploads: checked, hashed, compared while they are sent, and spooled if they can be read only once."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import AsyncIterable, AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import IO, Any, BinaryIO, TypeAlias

import attrs

from ..errors import ConfigurationError, LocalFileError, SourceChangedError
from ..sansio.files.file_names import check_name
from ..sansio.files.upload_plan import SegmentRange, UploadPlan
from ..sansio.multipart import File
from ..types import kind_of
from .byte_sources import BytesInMemory, ChangedFileError, SizedSource, UnseekableFile, source_of
from .form_files import guess_type
from .threads import Threads, WorkerThread, run_to_end

__all__ = ["CHUNK_SIZE", "MAX_SPOOLED", "Digests", "FileSource", "SegmentBody", "UploadSource", "opened_source"]

UploadSource: TypeAlias = str | os.PathLike[str] | bytes | BinaryIO | AsyncIterable[bytes] | File
"""A path, bytes, an open file, an async iterable of bytes, or a ``File``."""

CHUNK_SIZE: int = 1024 * 1024
"""Bytes that are read at once: all that a segment needs in memory."""
MAX_SPOOLED: int = 10 * 1024**3
"""Maximum bytes of a source that is copied to a temporary file, because it can be read only once."""

# Separate threads: a slow disk must not delay the token store. Reading and hashing take a thread for each segment.
_THREADS = Threads(8)


@attrs.frozen
class Digests:
    """Checksums of a source in hex."""

    sha256: str
    segments: list[str]
    """SHA-256 of each segment."""


@attrs.frozen(eq=False)
class FileSource:
    """A source that can be read at any offset, and repeatedly."""

    content: SizedSource
    name: str
    content_type: str

    @property
    def size(self) -> int:
        """Size in bytes."""
        return self.content.size

    async def read(
        self,
        offset: int,
        length: int,
        update: Callable[[bytes], Any] = lambda chunk: None,
        threads: Threads | WorkerThread = _THREADS,
    ) -> bytes:
        """Return a part of the content, after passing it to ``update`` in the same thread.

        Raises:
            SourceChangedError: the source changed.
            LocalFileError: it can't be read.
        """
        try:
            return await threads.run(partial(self._read, offset, length, update))
        except ChangedFileError:
            raise self.changed_error() from None
        except OSError as error:
            raise LocalFileError.of(error, f"The file {self.name!r} can't be read") from error

    def _read(self, offset: int, length: int, update: Callable[[bytes], Any]) -> bytes:
        chunk = self.content.read(offset, length)
        if len(chunk) != length:
            raise ChangedFileError
        update(chunk)
        return chunk

    async def digests(self, plan: UploadPlan, report: Callable[[int], Any]) -> Digests:
        """Return the checksums; ``report`` is awaited with the number of bytes of each chunk."""
        whole, segments = hashlib.sha256(), []
        for segment in plan:
            digest = whole if plan.count == 1 else hashlib.sha256()

            def update(chunk: bytes, digest: Any = digest) -> None:
                digest.update(chunk)
                if digest is not whole:
                    whole.update(chunk)

            for offset, length in chunks_of(segment):
                await self.read(offset, length, update)
                await report(length)
            segments.append(digest.hexdigest())
        return Digests(whole.hexdigest(), segments)

    async def md5(self, segment: SegmentRange) -> str:
        """Return the MD5 of a segment in hex."""
        digest = hashlib.md5(usedforsecurity=False)
        for offset, length in chunks_of(segment):
            await self.read(offset, length, digest.update)
        return digest.hexdigest()

    def changed_error(self) -> SourceChangedError:
        """Return the error of a source that changed since its checksums were computed."""
        return SourceChangedError(
            f"The file {self.name!r} changed while it was being uploaded. The upload was not completed.",
            hint="Upload it again when no other program writes to it.",
        )


def chunks_of(segment: SegmentRange) -> list[tuple[int, int]]:
    """Return offset and length of the chunks in which a segment is read."""
    end = segment.offset + segment.size
    return [(offset, min(CHUNK_SIZE, end - offset)) for offset in range(segment.offset, end, CHUNK_SIZE)]


@attrs.define(eq=False)
class SegmentBody:
    """Body of the request that sends a segment, read in chunks and compared with its checksum."""

    source: FileSource
    segment: SegmentRange
    sha256: str
    report: Callable[[int], Any]
    """Awaited with the number of bytes of each chunk that was passed on."""
    sent: int = 0
    """Bytes that were passed on."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield the chunks.

        Raises:
            SourceChangedError: the content differs from its checksum; the last chunk was not sent.
        """
        digest = hashlib.sha256()
        chunks, thread = chunks_of(self.segment), WorkerThread()
        try:
            for number, (offset, length) in enumerate(chunks, 1):
                chunk = await self.source.read(offset, length, digest.update, thread)
                if number == len(chunks) and digest.hexdigest() != self.sha256:
                    raise self.source.changed_error()
                yield chunk
                del chunk
                self.sent += length
                await self.report(length)
        finally:
            thread.close()


@asynccontextmanager
async def opened_source(source: Any, name: str | None, content_type: str | None) -> AsyncIterator[FileSource]:
    """Check a source and yield it in a form that can be read repeatedly; a temporary copy is deleted at the end.

    Raises:
        ConfigurationError: the source, its name or its type is invalid.
    """
    if not isinstance(source, File):
        if isinstance(source, str):
            source = Path(source)
        if isinstance(source, AsyncIterable):
            checked = check_name(_required(name))
            kind = content_type or await _THREADS.run(partial(guess_type, checked))
            async with _spooled(source, checked) as copy:
                yield FileSource(copy, checked, _checked_type(kind))
            return
        if isinstance(source, bytes | bytearray | memoryview):
            source, name = bytes(source), _required(name)
        try:
            source = File(source, name or "", content_type)
        except ConfigurationError as error:
            if "must be bytes" in error.message:
                raise ConfigurationError(
                    "The source of an upload must be a path, bytes, an open file or an async iterable of bytes, "
                    f"got {kind_of(source)}."
                ) from None
            raise
    checked = check_name(source.name if name is None else name)
    kind = content_type or source.content_type or await _THREADS.run(partial(guess_type, checked))
    content = await _THREADS.run(partial(source_of, source.content, source.name))
    if isinstance(content, UnseekableFile):
        async with _spooled(_chunks(content), checked) as copy:
            yield FileSource(copy, checked, _checked_type(kind))
    else:
        yield FileSource(content, checked, _checked_type(kind))


def _required(name: str | None) -> str:
    if name is None:
        raise ConfigurationError("The file has no name.", hint='Pass one, for example name="plan.pdf".')
    return name


def _checked_type(content_type: str | None) -> str:
    return File(b"", "file", content_type).content_type or "application/octet-stream"


async def _chunks(file: UnseekableFile) -> AsyncIterator[bytes]:
    while chunk := await _THREADS.run(partial(file.read, 0, CHUNK_SIZE)):
        yield chunk


@asynccontextmanager
async def _spooled(chunks: AsyncIterable[bytes], name: str) -> AsyncIterator[SizedSource]:
    """Copy chunks to a temporary file, which is deleted at the end, and yield it."""
    file: IO[bytes] = await _THREADS.run(tempfile.TemporaryFile)
    try:
        size, buffer = 0, bytearray()
        try:
            async for chunk in chunks:
                if not isinstance(chunk, bytes | bytearray | memoryview):
                    raise ConfigurationError(f"The source of an upload must yield bytes, got {kind_of(chunk)}.")
                # A view may have items of several bytes, of which its length is the number.
                data = bytes(chunk) if isinstance(chunk, memoryview) else chunk
                size += len(data)
                if size > MAX_SPOOLED:
                    raise ConfigurationError(
                        f"The source {name!r} has more than {MAX_SPOOLED:,} bytes, the maximum of a temporary copy.",
                        hint="Write it to a file, and pass its path.",
                    )
                buffer += data
                if len(buffer) >= CHUNK_SIZE:
                    await run_to_end(_THREADS.run(partial(file.write, bytes(buffer))))
                    buffer.clear()
            await run_to_end(_THREADS.run(partial(_finish, file, bytes(buffer))))
        except OSError as error:
            raise LocalFileError.of(error, f"The temporary copy of {name!r} can't be written") from error
        content = await _THREADS.run(partial(source_of, file, name)) if size else BytesInMemory(b"")
        assert not isinstance(content, UnseekableFile)  # noqa: S101 -- a regular file
        yield content
    finally:
        await run_to_end(_THREADS.run(file.close))


def _finish(file: IO[bytes], rest: bytes) -> None:
    file.write(rest)
    file.flush()
    file.seek(0)
