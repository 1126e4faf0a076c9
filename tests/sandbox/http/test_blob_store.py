"""Blob storage on disk: lifetime, checksums and quota."""

from __future__ import annotations

import errno
import shutil
from hashlib import md5, sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore.sandbox.http import blob_store
from aprocore.sandbox.http.blob_store import Blob, BlobSlice, BlobStore, BlobWriter


@pytest.fixture
def blobs():
    blobs = BlobStore()
    yield blobs
    blobs.close()


def files(blobs: BlobStore) -> list[Path]:
    return sorted(blobs._directory.iterdir()) if blobs._directory is not None else []


def test_creates_no_directory_before_the_first_blob(blobs):
    assert blobs._directory is None
    BlobWriter(blobs, 10).discard()
    assert blobs._directory is None


def test_hashes_and_stores_a_body_until_it_is_released(blobs):
    writer = BlobWriter(blobs, 10)
    for chunk in (b"ab", b"", b"cde"):
        writer.write(chunk)
    part = writer.finish()
    writer.discard()
    assert (part.size, part.md5, part.sha256) == (5, md5(b"abcde").hexdigest(), sha256(b"abcde").hexdigest())
    assert ([path.read_bytes() for path in files(blobs)], blobs.used) == ([b"abcde"], 5)
    part.release()
    assert (files(blobs), blobs.used) == ([], 0)


def test_stores_an_empty_body(blobs):
    part = BlobWriter(blobs, 0).finish()
    assert (part.size, part.md5) == (0, md5(b"").hexdigest())


def test_only_counts_a_body_that_is_too_large(blobs):
    writer = BlobWriter(blobs, 4)
    for _ in range(3):
        writer.write(b"ab")
    assert (writer.size, writer.failed, files(blobs)) == (6, False, [])
    assert writer.finish() is None


def test_enforces_the_quota(blobs, monkeypatch):
    monkeypatch.setattr(blob_store, "MAX_STORED", 10)
    part = blobs.store(b"x" * 8)
    assert blobs.store(b"x" * 3) is None
    assert (blobs.used, len(files(blobs))) == (8, 1)
    part.release()
    assert blobs.store(b"x" * 3) is not None


@pytest.mark.parametrize("failing", ["open", "write", "close"])
def test_a_full_disk_is_reported_and_leaves_no_file(blobs, monkeypatch, failing):
    class Full:
        def __init__(self, path: Path) -> None:
            self.file = path.open("xb")

        def write(self, chunk: bytes) -> None:
            if failing == "write":
                raise OSError(28, "No space left on device")

        def close(self) -> None:
            self.file.close()
            if failing == "close":
                raise OSError(28, "No space left on device")

    def opened(path: Path, mode: str) -> Full:
        if failing == "open":
            raise OSError(28, "No space left on device")
        return Full(path)

    blobs.new_path()
    real = Path.open
    monkeypatch.setattr(
        Path, "open", lambda path, mode: real(path, mode) if path.name == "real" else opened(path, mode)
    )
    monkeypatch.setattr(Full, "__init__", lambda self, path: setattr(self, "file", real(path, "xb")))
    writer = BlobWriter(blobs, 10)
    writer.write(b"abc")
    assert writer.finish() is None
    writer.discard()
    assert (writer.failed, blobs.used, files(blobs)) == (True, 0, [])


def test_a_closed_store_stores_nothing(blobs):
    part = blobs.store(b"abc")
    directory = blobs._directory
    blobs.close()
    blobs.close()
    assert not directory.exists()
    assert blobs.store(b"abc") is None
    with pytest.raises(FileNotFoundError):
        list(Blob([part]).chunks(0, 3))
    part.release()


@given(st.lists(st.binary(max_size=9), min_size=1, max_size=5), st.integers(0, 50), st.integers(0, 50))
def test_concatenates_parts(parts, start, stop):
    blobs = BlobStore()
    try:
        content = Blob([blobs.store(part) for part in parts])
        joined = b"".join(parts)
        assert content.size == len(joined)
        assert b"".join(content.chunks(start, stop)) == joined[start:stop]
        assert BlobSlice(content, 0, content.size).first(start) == joined[:start]
        if len(parts) == 1:
            assert content.etag == md5(joined).hexdigest()
        else:
            assert content.etag == f"{md5(b''.join(md5(part).digest() for part in parts)).hexdigest()}-{len(parts)}"
        content.release()
        assert (blobs.used, files(blobs)) == (0, [])
    finally:
        blobs.close()


def test_reading_a_truncated_file_fails(blobs):
    part = blobs.store(b"abcdef")
    files(blobs)[0].write_bytes(b"abc")
    with pytest.raises(OSError, match="truncated"):
        list(Blob([part]).chunks(0, 6))


# -- Windows, which deletes no open file -----------------------------------------------------------------------------


def test_a_body_that_arrives_while_the_directory_is_removed_leaves_nothing(blobs, monkeypatch):
    writer = BlobWriter(blobs, 10)
    writer.write(b"a")
    (file,) = files(blobs)
    with monkeypatch.context() as windows:
        windows.setattr(shutil, "rmtree", lambda path, ignore_errors: None)
        blobs.close()
    assert file.exists()
    writer.discard()
    assert not file.parent.parent.exists()


def test_a_file_that_is_being_sent_is_deleted_with_the_directory(blobs, monkeypatch):
    def denied(self: Path, missing_ok: bool) -> None:
        raise PermissionError(errno.EACCES, "The process cannot access the file")

    part = blobs.store(b"a")
    (file,) = files(blobs)
    with monkeypatch.context() as windows:
        windows.setattr(Path, "unlink", denied)
        part.release()
    assert (blobs.used, file.exists()) == (0, True)
    blobs.close()
    assert not file.exists()
