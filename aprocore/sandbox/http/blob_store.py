"""Bytes that are kept: on disk, in a directory of the sandbox's own, so that big files cost no memory."""

from __future__ import annotations

import itertools
import weakref
from collections.abc import Callable, Iterator, Sequence
from hashlib import md5, sha256
from pathlib import Path
from typing import BinaryIO, Protocol

import attrs

from .temp_dirs import TempDir

__all__ = ["Blob", "BlobPart", "BlobSlice", "BlobStore", "BlobWriter", "Source"]

#: Bytes that are read, hashed or sent between two turns of the event loop.
PIECE = 256 * 1024
#: Bytes that a sandbox keeps on disk at most.
MAX_KEPT = 8 * 1024**3


class Source(Protocol):
    """Bytes that can be had in pieces, from anywhere."""

    @property
    def size(self) -> int: ...

    @property
    def etag(self) -> str: ...

    def pieces(self, start: int, stop: int) -> Iterator[bytes]: ...


class BlobStore:
    """A folder, made when the first bytes come, that goes with :meth:`close` or with the interpreter."""

    def __init__(self) -> None:
        #: Bytes that lie there.
        self.used: int = 0
        self._numbers = itertools.count(1)
        self._directory: Path | None = None
        self._remove: Callable[[], object] | None = None

    def new_path(self) -> Path:
        """Return where something new may lie.

        Raises:
            OSError: the directory cannot be made.
        """
        if self._directory is None:
            folder = TempDir.make("files-")
            self._remove = weakref.finalize(self, folder.remove)
            self._directory = folder.path / "files"
            self._directory.mkdir()
        return self._directory / str(next(self._numbers))

    def keep(self, content: bytes) -> BlobPart | None:
        """Keep bytes, or return None where there is no room."""
        arrival = BlobWriter(self, len(content))
        arrival.write(content)
        return arrival.take()

    def close(self) -> None:
        """Remove everything."""
        if self._remove is not None:
            self._remove()


@attrs.frozen(eq=False)
class BlobPart:
    """Bytes that came in one piece."""

    size: int
    md5: str
    sha256: str
    _path: Path
    _shelf: BlobStore = attrs.field(repr=False)

    def open(self) -> BinaryIO:
        return self._path.open("rb")

    def release(self) -> None:
        """Forget the bytes."""
        self._shelf.used -= self.size
        self._path.unlink(missing_ok=True)


class BlobWriter:
    """A body while it arrives: counted to its end, and hashed and kept as far as there is room for it."""

    def __init__(self, shelf: BlobStore, room: int) -> None:
        #: Of all that came.
        self.size: int = 0
        #: Whether the disk did not take it.
        self.failed: bool = False
        self._shelf = shelf
        self._room = room
        self._hashes = md5(usedforsecurity=False), sha256()
        self._path: Path | None = None
        self._file: BinaryIO | None = None

    def write(self, piece: bytes) -> None:
        self.size += len(piece)
        if self.failed or self.size > self._room:
            self.discard()
            return
        for each in self._hashes:
            each.update(piece)
        if self._shelf.used + self.size > MAX_KEPT:
            self.failed = True
            self.discard()
            return
        try:
            if self._file is None:
                self._path = self._shelf.new_path()
                self._file = self._path.open("xb")
            self._file.write(piece)
        except OSError:
            self.failed = True
            self.discard()

    def take(self) -> BlobPart | None:
        """Return what is kept, which is the taker's from now on; None of what was not kept whole."""
        if self._file is None:
            self.write(b"")
        if self._file is None or self._path is None or self.failed:
            return None
        try:
            self._file.close()
        except OSError:
            self.failed = True
            self.discard()
            return None
        path, self._path, self._file = self._path, None, None
        self._shelf.used += self.size
        in_md5, in_sha256 = self._hashes
        return BlobPart(self.size, in_md5.hexdigest(), in_sha256.hexdigest(), path, self._shelf)

    def discard(self) -> None:
        """Forget what came, unless somebody took it."""
        file, self._file = self._file, None
        path, self._path = self._path, None
        if file is not None and path is not None:
            try:
                file.close()
            except OSError:
                # What is buffered found no room; it is not wanted any more.
                pass
            path.unlink(missing_ok=True)


@attrs.frozen(eq=False)
class Blob:
    """Parts, one after the other."""

    parts: Sequence[BlobPart]
    size: int = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "size", sum(each.size for each in self.parts))

    @property
    def etag(self) -> str:
        """The MD5 of a single part; of more that of their MD5s with their number, as S3 has it."""
        if len(self.parts) == 1:
            return self.parts[0].md5
        joined = b"".join(bytes.fromhex(each.md5) for each in self.parts)
        return f"{md5(joined, usedforsecurity=False).hexdigest()}-{len(self.parts)}"

    def pieces(self, start: int, stop: int) -> Iterator[bytes]:
        """Yield the bytes from ``start`` up to ``stop``.

        Raises:
            OSError: they are gone since.
        """
        begin = 0
        for part in self.parts:
            first, last = max(start - begin, 0), min(stop - begin, part.size)
            begin += part.size
            if first >= last:
                continue
            with part.open() as file:
                file.seek(first)
                while first < last:
                    piece = file.read(min(PIECE, last - first))
                    if not piece:
                        raise OSError("The file is shorter than it was.")
                    first += len(piece)
                    yield piece

    def release(self) -> None:
        """Forget the bytes."""
        for each in self.parts:
            each.release()


@attrs.frozen(eq=False)
class BlobSlice:
    """What is sent of a source."""

    source: Source
    start: int
    stop: int

    @property
    def size(self) -> int:
        return self.stop - self.start

    def pieces(self) -> Iterator[bytes]:
        return self.source.pieces(self.start, self.stop)

    def first(self, count: int) -> bytes:
        """Return so many bytes of the beginning, or all."""
        return b"".join(self.source.pieces(self.start, min(self.start + count, self.stop)))
