"""Bytes on disk: kept while somebody wants them, and bounded."""

from __future__ import annotations

from hashlib import md5, sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore.sandbox.http import blob_store
from aprocore.sandbox.http.blob_store import Blob, BlobSlice, BlobStore, BlobWriter


@pytest.fixture
def shelf():
    shelf = BlobStore()
    yield shelf
    shelf.close()


def files(shelf: BlobStore) -> list[Path]:
    return sorted(shelf._directory.iterdir()) if shelf._directory is not None else []


def test_nothing_is_made_before_there_is_something(shelf):
    assert shelf._directory is None
    BlobWriter(shelf, 10).discard()
    assert shelf._directory is None


def test_what_arrives_is_hashed_and_kept_until_it_is_released(shelf):
    arrival = BlobWriter(shelf, 10)
    for each in (b"ab", b"", b"cde"):
        arrival.write(each)
    part = arrival.take()
    arrival.discard()
    assert (part.size, part.md5, part.sha256) == (5, md5(b"abcde").hexdigest(), sha256(b"abcde").hexdigest())
    assert ([each.read_bytes() for each in files(shelf)], shelf.used) == ([b"abcde"], 5)
    part.release()
    assert (files(shelf), shelf.used) == ([], 0)


def test_nothing_is_a_body_too(shelf):
    part = BlobWriter(shelf, 0).take()
    assert (part.size, part.md5) == (0, md5(b"").hexdigest())


def test_more_than_there_is_room_for_is_only_counted(shelf):
    arrival = BlobWriter(shelf, 4)
    for _ in range(3):
        arrival.write(b"ab")
    assert (arrival.size, arrival.failed, files(shelf)) == (6, False, [])
    assert arrival.take() is None


def test_a_sandbox_keeps_so_much_and_no_more(shelf, monkeypatch):
    monkeypatch.setattr(blob_store, "MAX_KEPT", 10)
    kept = shelf.keep(b"x" * 8)
    assert shelf.keep(b"x" * 3) is None
    assert (shelf.used, len(files(shelf))) == (8, 1)
    kept.release()
    assert shelf.keep(b"x" * 3) is not None


@pytest.mark.parametrize("failing", ["open", "write", "close"])
def test_a_full_disk_is_told_and_leaves_nothing(shelf, monkeypatch, failing):
    class Full:
        def __init__(self, path: Path) -> None:
            self.file = path.open("xb")

        def write(self, piece: bytes) -> None:
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

    shelf.new_path()
    real = Path.open
    monkeypatch.setattr(
        Path, "open", lambda path, mode: real(path, mode) if path.name == "real" else opened(path, mode)
    )
    monkeypatch.setattr(Full, "__init__", lambda self, path: setattr(self, "file", real(path, "xb")))
    arrival = BlobWriter(shelf, 10)
    arrival.write(b"abc")
    assert arrival.take() is None
    arrival.discard()
    assert (arrival.failed, shelf.used, files(shelf)) == (True, 0, [])


def test_a_closed_shelf_takes_nothing_more(shelf):
    part = shelf.keep(b"abc")
    directory = shelf._directory
    shelf.close()
    shelf.close()
    assert not directory.exists()
    assert shelf.keep(b"abc") is None
    with pytest.raises(FileNotFoundError):
        list(Blob([part]).pieces(0, 3))
    part.release()


@given(st.lists(st.binary(max_size=9), min_size=1, max_size=5), st.integers(0, 50), st.integers(0, 50))
def test_parts_are_one_content(parts, start, stop):
    shelf = BlobStore()
    try:
        content = Blob([shelf.keep(each) for each in parts])
        joined = b"".join(parts)
        assert content.size == len(joined)
        assert b"".join(content.pieces(start, stop)) == joined[start:stop]
        assert BlobSlice(content, 0, content.size).first(start) == joined[:start]
        if len(parts) == 1:
            assert content.etag == md5(joined).hexdigest()
        else:
            assert content.etag == f"{md5(b''.join(md5(each).digest() for each in parts)).hexdigest()}-{len(parts)}"
        content.release()
        assert (shelf.used, files(shelf)) == (0, [])
    finally:
        shelf.close()


def test_a_file_that_lost_its_end_is_not_sent_as_if_it_were_whole(shelf):
    part = shelf.keep(b"abcdef")
    files(shelf)[0].write_bytes(b"abc")
    with pytest.raises(OSError, match="shorter"):
        list(Blob([part]).pieces(0, 6))
