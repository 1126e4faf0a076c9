"""Blob storage on disk, in a temporary directory of the sandbox, so that big files use no memory."""

from __future__ import annotations

import itertools
import shutil
import weakref
from collections.abc import Iterator, Sequence
from contextlib import suppress
from hashlib import md5, sha256
from pathlib import Path
from typing import BinaryIO, Protocol

import attrs

from .temp_dirs import TempDir

__all__ = ["Blob", "BlobPart", "BlobSlice", "BlobStore", "BlobWriter", "Source"]

# Bytes read, hashed or sent per iteration of the event loop.
CHUNK_SIZE = 256 * 1024
# Disk quota of a sandbox, in bytes.
MAX_STORED = 8 * 1024**3


class Source(Protocol):
    """Content that can be read in chunks, from memory or from disk."""

    @property
    def size(self) -> int: ...

    @property
    def etag(self) -> str: ...

    def chunks(self, start: int, stop: int) -> Iterator[bytes]: ...


class BlobStore:
    """A temporary directory of blobs, created on first use, removed by :meth:`close` or when the interpreter exits."""

    def __init__(self) -> None:
        self.used: int = 0
        """Bytes stored now."""
        self._numbers = itertools.count(1)
        self._directory: Path | None = None
        self._remove: weakref.finalize[[], BlobStore] | None = None

    def new_path(self) -> Path:
        """Return the path of a new blob.

        Raises:
            OSError: the directory can't be created.
        """
        if self._directory is None:
            temp_dir = TempDir.make("files-")
            self._remove = weakref.finalize(self, temp_dir.remove)
            self._directory = temp_dir.path / "files"
            self._directory.mkdir()
        return self._directory / str(next(self._numbers))

    def store(self, content: bytes) -> BlobPart | None:
        """Store the content and return its part; None if the disk is full."""
        writer = BlobWriter(self, len(content))
        writer.write(content)
        return writer.finish()

    def close(self) -> None:
        """Remove everything."""
        if self._remove is not None:
            self._remove()

    def delete(self, path: Path) -> None:
        """Delete a file, or leave it to :meth:`close` if it is being sent: Windows deletes no open file."""
        with suppress(PermissionError):
            path.unlink(missing_ok=True)
        if self._directory is not None and self._remove is not None and not self._remove.alive:
            # It was open when the directory was removed.
            shutil.rmtree(self._directory.parent, ignore_errors=True)


@attrs.frozen(eq=False)
class BlobPart:
    """The content of one request body or form part, in a file of its own."""

    size: int
    md5: str
    sha256: str
    _path: Path
    _store: BlobStore = attrs.field(repr=False)

    def open(self) -> BinaryIO:
        return self._path.open("rb")

    def release(self) -> None:
        """Delete the file."""
        self._store.used -= self.size
        self._store.delete(self._path)


class BlobWriter:
    """Writer of one request body: counts every byte, and hashes and stores up to ``max_size`` bytes."""

    def __init__(self, store: BlobStore, max_size: int) -> None:
        self.size: int = 0
        """Bytes received."""
        self.failed: bool = False
        """Whether the bytes could not be stored."""
        self._store = store
        self._max_size = max_size
        self._hashes = md5(usedforsecurity=False), sha256()
        self._path: Path | None = None
        self._file: BinaryIO | None = None

    def write(self, chunk: bytes) -> None:
        self.size += len(chunk)
        if self.failed or self.size > self._max_size:
            self.discard()
            return
        for checksum in self._hashes:
            checksum.update(chunk)
        if self._store.used + self.size > MAX_STORED:
            self.failed = True
            self.discard()
            return
        try:
            if self._file is None:
                self._path = self._store.new_path()
                self._file = self._path.open("xb")
            self._file.write(chunk)
        except OSError:
            self.failed = True
            self.discard()

    def finish(self) -> BlobPart | None:
        """Return the stored part, which the caller owns from now on; None if it was not stored completely."""
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
        self._store.used += self.size
        md5_hash, sha256_hash = self._hashes
        return BlobPart(self.size, md5_hash.hexdigest(), sha256_hash.hexdigest(), path, self._store)

    def discard(self) -> None:
        """Delete what was stored; does nothing after :meth:`finish`."""
        file, self._file = self._file, None
        path, self._path = self._path, None
        if file is not None and path is not None:
            try:
                file.close()
            except OSError:
                # The buffered bytes did not fit on the disk; they are discarded anyway.
                pass
            self._store.delete(path)


@attrs.frozen(eq=False)
class Blob:
    """Concatenated parts."""

    parts: Sequence[BlobPart]
    size: int = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "size", sum(part.size for part in self.parts))

    @property
    def etag(self) -> str:
        """The ETag as S3 computes it: the MD5 of a single part, else the MD5 of the parts' MD5s and their number."""
        if len(self.parts) == 1:
            return self.parts[0].md5
        joined = b"".join(bytes.fromhex(part.md5) for part in self.parts)
        return f"{md5(joined, usedforsecurity=False).hexdigest()}-{len(self.parts)}"

    def chunks(self, start: int, stop: int) -> Iterator[bytes]:
        """Yield the bytes from ``start`` up to ``stop``, in chunks.

        Raises:
            OSError: the file was deleted meanwhile.
        """
        offset = 0
        for part in self.parts:
            first, last = max(start - offset, 0), min(stop - offset, part.size)
            offset += part.size
            if first >= last:
                continue
            with part.open() as file:
                file.seek(first)
                while first < last:
                    chunk = file.read(min(CHUNK_SIZE, last - first))
                    if not chunk:
                        raise OSError("The file was truncated.")
                    first += len(chunk)
                    yield chunk

    def release(self) -> None:
        """Delete the files of all parts."""
        for part in self.parts:
            part.release()


@attrs.frozen(eq=False)
class BlobSlice:
    """The range of a source that a response sends."""

    source: Source
    start: int
    stop: int

    @property
    def size(self) -> int:
        return self.stop - self.start

    def chunks(self) -> Iterator[bytes]:
        return self.source.chunks(self.start, self.stop)

    def first(self, count: int) -> bytes:
        """Return at most ``count`` bytes of the beginning."""
        return b"".join(self.source.chunks(self.start, min(self.start + count, self.stop)))
