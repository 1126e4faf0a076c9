"""Sources of bytes to send: in memory, on disk, or an open file. Blocking; a change while they are read is noticed."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOBase
from threading import Lock
from typing import IO, Any, TypeAlias
from weakref import WeakKeyDictionary

import attrs

from ..errors import ConfigurationError
from ..types import kind_of
from .platform.private_files import READ_FLAGS, failure_reason

__all__ = ["BytesInMemory", "ChangedFileError", "FileOnDisk", "OpenFile", "SizedSource", "UnseekableFile", "source_of"]

# One lock per open file, because two calls may send the same one.
_locks: WeakKeyDictionary[IO[bytes], Lock] = WeakKeyDictionary()

_OPEN_FLAGS = os.O_RDONLY | READ_FLAGS


class ChangedFileError(OSError):
    """A file changed while it was being read."""


@attrs.frozen
class BytesInMemory:
    """Bytes in memory."""

    content: bytes = attrs.field(repr=False)

    @property
    def size(self) -> int:
        return len(self.content)

    def read(self, offset: int, length: int) -> bytes:
        return self.content[offset : offset + length]


@attrs.frozen
class FileOnDisk:
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
class OpenFile:
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
class UnseekableFile:
    """Stream that is not seekable, such as a pipe; its length is unknown."""

    file: IO[bytes]
    name: str
    size: None = None

    def read(self, offset: int, length: int) -> bytes:
        return _check_bytes(self.file.read(length))


SizedSource: TypeAlias = BytesInMemory | FileOnDisk | OpenFile
"""A source whose length is known, and which can be read at any offset."""


def source_of(content: bytes | os.PathLike[str] | IO[bytes], name: str) -> SizedSource | UnseekableFile:
    """Return the source of a file's content; ``name`` is for messages.

    Raises:
        ConfigurationError: the file does not exist, is not a regular file, or can't be read.
    """
    if isinstance(content, bytes):
        return BytesInMemory(content)
    if isinstance(content, os.PathLike):
        return _inspect(os.fsdecode(content))
    if isinstance(content, TextIOBase) or getattr(content, "closed", False):
        problem = "is closed" if getattr(content, "closed", False) else "is open for reading text"
        raise ConfigurationError(f"The file {name!r} {problem}.", hint='Open it with mode "rb".')
    try:
        if not content.seekable():
            return UnseekableFile(content, name)
        with _position_restored(content) as start:
            size = max(content.seek(0, os.SEEK_END) - start, 0)
            content.seek(start)
            # A file with content but without a length, such as /dev/zero, is streamed.
            endless = not size and bool(content.read(1))
        return UnseekableFile(content, name) if endless else OpenFile(content, name, start, size)
    except (OSError, AttributeError, TypeError, ValueError) as error:
        raise ConfigurationError(f"The file {name!r} cannot be read: {error}.") from error


@contextmanager
def _position_restored(file: IO[bytes]) -> Iterator[int]:
    """Yield the position of an open file, and restore it afterwards; locks out other calls meanwhile."""
    with _locks.setdefault(file, Lock()):
        start = file.tell()
        try:
            yield start
        finally:
            file.seek(start)


def _inspect(path: str) -> FileOnDisk:
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
    return FileOnDisk(path, state[1], state)


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


def _changed_error(name: str) -> ChangedFileError:
    return ChangedFileError(f"{name!r} changed while it was being read.")
