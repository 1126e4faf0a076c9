"""Files on their way into a form: looked at before anything is sent, and read away from the event loop."""

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
from .threads import Threads

__all__ = ["IN_MEMORY", "encode_form"]

#: Up to which length a form is read at once, in bytes; a longer one is read as it is sent.
IN_MEMORY = 8 * 1024 * 1024
#: How much of a longer one is read at a time, in bytes.
PIECE = 256 * 1024

#: They read; a token on its way to its store shall not wait for them.
_THREADS = Threads()
#: One for each open file: two calls may send the same one.
_locks: WeakKeyDictionary[IO[bytes], Lock] = WeakKeyDictionary()

#: A FIFO that nobody writes to would keep whoever opens it.
_OPEN = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


async def encode_form(
    data: Mapping[str, Any] | Multipart, *, boundary: str | None = None
) -> EncodedBody | Mapping[str, Any]:
    """Return a form that holds a file, or is to be multipart, as the body to send; another mapping as it is.

    Raises:
        ConfigurationError: it cannot be sent: a file is missing, a folder, or cannot be read.
    """
    if isinstance(data, Multipart):
        parts = parts_of(data.fields)
    else:
        parts = parts_of(data)
        if not any(isinstance(value, File) for _, value in parts):
            return data
    boundary = boundary or secrets.token_hex(16)
    content_type = content_type_of(boundary)
    body = await _THREADS.run(partial(_encoded, parts, boundary))
    return EncodedBody(content_type, body)


def _encoded(parts: Sequence[Part], boundary: str) -> bytes | BodyStream:
    pieces: list[_Piece] = []
    for name, value in parts:
        if isinstance(value, str):
            pieces.append(_InMemory(field_part(boundary, name, value)))
        else:
            head = file_head(boundary, name, value, value.content_type or _guessed(value.name))
            pieces += [_InMemory(head), _piece_of(value), _InMemory(b"\r\n")]
    pieces.append(_InMemory(closing(boundary)))
    sizes = [piece.size for piece in pieces]
    length = sum(size for size in sizes if size is not None)
    if None in sizes:
        return BodyStream(aiter(_Pieces(pieces)))
    if length > IN_MEMORY:
        return BodyStream(_Pieces(pieces), length)
    return b"".join(_whole(piece) for piece in pieces)


def _whole(piece: _Piece) -> bytes:
    if isinstance(piece, _InMemory):
        return piece.content
    try:
        return piece.read(0, piece.size or 0)
    except (OSError, TypeError, ValueError) as error:
        raise ConfigurationError(f"The file {piece.name!r} cannot be read: {error}.") from error


def _guessed(name: str) -> str:
    import mimetypes  # looks for the system's own tables when it is first asked

    kind, encoding = mimetypes.guess_type(name)
    return kind if kind is not None and encoding is None else "application/octet-stream"


# -- where the bytes are ----------------------------------------------------------------------------------------------


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
    """Opened anew for each piece: nothing is left open by whoever stops midway, or while a thread still reads it."""

    name: str
    size: int
    #: What is otherwise when it was changed.
    state: tuple[int, ...]

    def read(self, offset: int, length: int) -> bytes:
        with _opened(self.name) as file:
            if _state(file) != self.state:
                raise _changed(self.name)
            file.seek(offset)
            return _read(file, length, self.name)


@attrs.frozen
class _Open:
    file: IO[bytes]
    name: str
    #: Where it stood.
    start: int
    size: int

    def read(self, offset: int, length: int) -> bytes:
        with _left_as_it_stood(self.file):
            self.file.seek(self.start + offset)
            return _read(self.file, length, self.name)


@attrs.frozen
class _OneWay:
    """One that cannot go back, as a pipe: nobody knows how long it is."""

    file: IO[bytes]
    name: str
    size: None = None

    def read(self, offset: int, length: int) -> bytes:
        return _checked(self.file.read(length))


_Piece: TypeAlias = _InMemory | _OnDisk | _Open | _OneWay


@attrs.frozen
class _Pieces:
    """A form's bytes; each time it is gone through they are read anew."""

    pieces: Sequence[_Piece]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            offset, size = 0, piece.size
            while size is None or offset < size:
                length = PIECE if size is None else min(PIECE, size - offset)
                if isinstance(piece, _InMemory):
                    content = piece.read(offset, length)
                else:
                    content = await _THREADS.run(partial(piece.read, offset, length))
                if not content:
                    break
                offset += len(content)
                yield content


def _piece_of(file: File) -> _Piece:
    content = file.content
    if isinstance(content, bytes):
        return _InMemory(content)
    if isinstance(content, os.PathLike):
        return _looked_up(os.fsdecode(content))
    if isinstance(content, TextIOBase) or getattr(content, "closed", False):
        what = "is closed" if getattr(content, "closed", False) else "is open for reading text"
        raise ConfigurationError(f"The file {file.name!r} {what}.", hint='Open it with mode "rb".')
    try:
        if not content.seekable():
            return _OneWay(content, file.name)
        with _left_as_it_stood(content) as start:
            size = max(content.seek(0, os.SEEK_END) - start, 0)
            content.seek(start)
            # What has content but no length, as /dev/zero, is read as it comes.
            endless = not size and bool(content.read(1))
        return _OneWay(content, file.name) if endless else _Open(content, file.name, start, size)
    except (OSError, AttributeError, TypeError, ValueError) as error:
        raise ConfigurationError(f"The file {file.name!r} cannot be read: {error}.") from error


@contextmanager
def _left_as_it_stood(file: IO[bytes]) -> Iterator[int]:
    """Give the place where an open file stands, and bring it back there; meanwhile no other call reads it."""
    with _locks.setdefault(file, Lock()):
        start = file.tell()
        try:
            yield start
        finally:
            file.seek(start)


def _looked_up(path: str) -> _OnDisk:
    try:
        with _opened(path) as file:
            state = _state(file)
            # What is in /proc says that it is empty, and is not.
            regular = stat.S_ISREG(state[0]) and (state[1] > 0 or not file.read(1))
    except OSError as error:
        raise ConfigurationError(f"The file {path!r} cannot be read: {error.strerror or error}.") from error
    except ValueError as error:
        raise ConfigurationError(f"The file {path!r} cannot be read: its path is not valid ({error}).") from error
    if not regular:
        raise ConfigurationError(f"{path!r} is no regular file.", hint="Read it first, and give its bytes.")
    return _OnDisk(path, state[1], state)


def _opened(path: str) -> IO[bytes]:
    return open(path, "rb", buffering=0, opener=lambda name, _: os.open(name, _OPEN))


def _state(file: IO[bytes]) -> tuple[int, ...]:
    found = os.fstat(file.fileno())
    return found.st_mode, found.st_size, found.st_mtime_ns, found.st_ino, found.st_dev


def _read(file: IO[bytes], length: int, name: str) -> bytes:
    """Read exactly so many bytes: the server was told how many will come."""
    pieces: list[bytes] = []
    while length:
        piece = _checked(file.read(length))
        if not piece:
            raise _changed(name)
        pieces.append(piece)
        length -= len(piece)
    return b"".join(pieces)


def _checked(piece: Any) -> bytes:
    if not isinstance(piece, bytes):
        raise TypeError(f"A file must give bytes, not {kind_of(piece)}.")
    return piece


def _changed(name: str) -> OSError:
    return OSError(f"{name!r} changed while it was read.")
