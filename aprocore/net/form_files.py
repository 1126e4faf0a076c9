"""Multipart forms with files: checked before sending, and read in threads."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from io import TextIOBase
from threading import Lock
from typing import IO, Any, TypeAlias
from weakref import WeakKeyDictionary

import attrs

from ..errors import ConfigurationError
from ..sansio.multipart import File, Multipart, Part, closing, content_type_of, field_part, file_head, parts_of
from ..sansio.request_body import BodyStream, EncodedBody
from ..types import kind_of
from .platform.private_files import READ_FLAGS, failure_reason
from .threads import Threads

__all__ = ["IN_MEMORY", "encode_form"]

# Maximum size in bytes of a form that is read into memory; a longer one is streamed.
IN_MEMORY = 8 * 1024 * 1024
# Chunk size in bytes of a streamed form.
CHUNK_SIZE = 256 * 1024

# Separate threads, so that reading files does not delay the token store.
_THREADS = Threads()
# One lock per open file, because two calls may send the same one.
_locks: WeakKeyDictionary[IO[bytes], Lock] = WeakKeyDictionary()

_OPEN_FLAGS = os.O_RDONLY | READ_FLAGS


async def encode_form(
    data: Mapping[str, Any] | Multipart, *, boundary: str | None = None
) -> EncodedBody | Mapping[str, Any]:
    """Return the encoded multipart body of a form with files, or of a `Multipart`; return other mappings unchanged.

    Raises:
        ConfigurationError: a file does not exist, is a directory, or can't be read.
    """
    if isinstance(data, Multipart):
        parts = parts_of(data.fields)
    else:
        parts = parts_of(data)
        if not any(isinstance(value, File) for _, value in parts):
            return data
    boundary = boundary or secrets.token_hex(16)
    content_type = content_type_of(boundary)
    body = await _THREADS.run(partial(_encode, parts, boundary))
    return EncodedBody(content_type, body)


def _encode(parts: Sequence[Part], boundary: str) -> bytes | BodyStream:
    sources: list[_Source] = []
    for name, value in parts:
        if isinstance(value, str):
            sources.append(_InMemory(field_part(boundary, name, value)))
        else:
            head = file_head(boundary, name, value, value.content_type or _guess_type(value.name))
            sources += [_InMemory(head), _source_of(value), _InMemory(b"\r\n")]
    sources.append(_InMemory(closing(boundary)))
    sizes = [source.size for source in sources]
    length = sum(size for size in sizes if size is not None)
    if None in sizes:
        return BodyStream(aiter(_FormBody(sources)))
    if length > IN_MEMORY:
        return BodyStream(_FormBody(sources), length)
    return b"".join(_read_all(source) for source in sources)


def _read_all(source: _Source) -> bytes:
    if isinstance(source, _InMemory):
        return source.content
    try:
        return source.read(0, source.size or 0)
    except (OSError, TypeError, ValueError) as error:
        raise ConfigurationError(f"The file {source.name!r} cannot be read: {error}.") from error


def _guess_type(name: str) -> str:
    import mimetypes  # reads the system's tables on first use

    content_type, encoding = mimetypes.guess_type(name)
    return content_type if content_type is not None and encoding is None else "application/octet-stream"


# -- sources of bytes -------------------------------------------------------------------------------------------------


@attrs.frozen
class _InMemory:
    content: bytes

    @property
    def size(self) -> int:
        return len(self.content)

    def read(self, offset: int, length: int) -> bytes:
        return self.content[offset : offset + length]


@attrs.frozen
class _OnDisk:
    """File given by its path, opened again for each chunk, so that an aborted request leaves no file open."""

    name: str
    size: int
    state: tuple[int, ...]
    """Facts of its status that differ after a change."""

    def read(self, offset: int, length: int) -> bytes:
        with _open(self.name) as file:
            if _state(file) != self.state:
                raise _changed_error(self.name)
            file.seek(offset)
            return _read(file, length, self.name)


@attrs.frozen
class _Open:
    """Open seekable file, read from its current position."""

    file: IO[bytes]
    name: str
    start: int
    """Its position."""
    size: int

    def read(self, offset: int, length: int) -> bytes:
        with _position_restored(self.file):
            self.file.seek(self.start + offset)
            return _read(self.file, length, self.name)


@attrs.frozen
class _Stream:
    """Stream that is not seekable, such as a pipe; its length is unknown."""

    file: IO[bytes]
    name: str
    size: None = None

    def read(self, offset: int, length: int) -> bytes:
        return _check_bytes(self.file.read(length))


_Source: TypeAlias = _InMemory | _OnDisk | _Open | _Stream


@attrs.frozen
class _FormBody:
    """Replayable body of a form: each iteration reads the files again."""

    sources: Sequence[_Source]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for source in self.sources:
            offset, size = 0, source.size
            while size is None or offset < size:
                length = CHUNK_SIZE if size is None else min(CHUNK_SIZE, size - offset)
                if isinstance(source, _InMemory):
                    content = source.read(offset, length)
                else:
                    content = await _THREADS.run(partial(source.read, offset, length))
                if not content:
                    break
                offset += len(content)
                yield content


def _source_of(file: File) -> _Source:
    content = file.content
    if isinstance(content, bytes):
        return _InMemory(content)
    if isinstance(content, os.PathLike):
        return _inspect(os.fsdecode(content))
    if isinstance(content, TextIOBase) or getattr(content, "closed", False):
        problem = "is closed" if getattr(content, "closed", False) else "is open for reading text"
        raise ConfigurationError(f"The file {file.name!r} {problem}.", hint='Open it with mode "rb".')
    try:
        if not content.seekable():
            return _Stream(content, file.name)
        with _position_restored(content) as start:
            size = max(content.seek(0, os.SEEK_END) - start, 0)
            content.seek(start)
            # A file with content but without a length, such as /dev/zero, is streamed.
            endless = not size and bool(content.read(1))
        return _Stream(content, file.name) if endless else _Open(content, file.name, start, size)
    except (OSError, AttributeError, TypeError, ValueError) as error:
        raise ConfigurationError(f"The file {file.name!r} cannot be read: {error}.") from error


@contextmanager
def _position_restored(file: IO[bytes]) -> Iterator[int]:
    """Yield the position of an open file, and restore it afterwards; locks out other calls meanwhile."""
    with _locks.setdefault(file, Lock()):
        start = file.tell()
        try:
            yield start
        finally:
            file.seek(start)


def _inspect(path: str) -> _OnDisk:
    try:
        with _open(path) as file:
            state = _state(file)
            # Files in /proc report a size of 0, but are not empty.
            regular = stat.S_ISREG(state[0]) and (state[1] > 0 or not file.read(1))
    except OSError as error:
        raise ConfigurationError(f"The file {path!r} cannot be read: {failure_reason(error)}.") from error
    except ValueError as error:
        raise ConfigurationError(f"The file {path!r} cannot be read: its path is not valid ({error}).") from error
    if not regular:
        raise ConfigurationError(f"{path!r} is not a regular file.", hint="Read it and pass its content as bytes.")
    return _OnDisk(path, state[1], state)


def _open(path: str) -> IO[bytes]:
    return open(path, "rb", buffering=0, opener=lambda name, _: os.open(name, _OPEN_FLAGS))


def _state(file: IO[bytes]) -> tuple[int, ...]:
    status = os.fstat(file.fileno())
    return status.st_mode, status.st_size, status.st_mtime_ns, status.st_ino, status.st_dev


def _read(file: IO[bytes], length: int, name: str) -> bytes:
    """Read exactly ``length`` bytes, as announced in ``Content-Length``."""
    chunks: list[bytes] = []
    while length:
        chunk = _check_bytes(file.read(length))
        if not chunk:
            raise _changed_error(name)
        chunks.append(chunk)
        length -= len(chunk)
    return b"".join(chunks)


def _check_bytes(chunk: Any) -> bytes:
    if not isinstance(chunk, bytes):
        raise TypeError(f"A file must return bytes, got {kind_of(chunk)}.")
    return chunk


def _changed_error(name: str) -> OSError:
    return OSError(f"{name!r} changed while it was being read.")
