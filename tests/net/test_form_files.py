from __future__ import annotations

import asyncio
import errno
import io
import os
import re
import tempfile
import threading
from collections.abc import Mapping
from email import message_from_bytes, policy
from pathlib import Path
from typing import IO, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import ConfigurationError, File, Multipart
from aprocore.net import byte_sources
from aprocore.net.form_files import CHUNK_SIZE, IN_MEMORY, encode_form
from aprocore.sansio.request_body import BodyStream, EncodedBody

pytestmark = pytest.mark.anyio

MIB = 1 << 20


async def encoded(form: Mapping[str, Any] | Multipart, boundary: str | None = "B") -> EncodedBody:
    body = await encode_form(form, boundary=boundary)
    assert isinstance(body, EncodedBody)
    return body


async def sent(body: EncodedBody) -> bytes:
    if isinstance(body.body, bytes):
        return body.body
    content = b"".join([piece async for piece in body.body.chunks])
    assert body.body.length in (None, len(content))
    return content


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


# -- encoding of forms -----------------------------------------------------------------------------------------------


async def test_a_form_without_files_is_unchanged() -> None:
    form = {"a": 1}
    assert await encode_form(form) is form


async def test_a_form_without_files_is_multipart_on_request() -> None:
    body = await encoded(Multipart({"a": {"b": [1, None]}, "c": "d"}))
    assert body.content_type == "multipart/form-data; boundary=B"
    assert body.body == (
        b'--B\r\nContent-Disposition: form-data; name="a[b][]"\r\n\r\n1\r\n'
        b'--B\r\nContent-Disposition: form-data; name="c"\r\n\r\nd\r\n'
        b"--B--\r\n"
    )
    assert (await encoded(Multipart({}))).body == b"--B--\r\n"


async def test_files_are_sent_with_names_and_content_types(tmp_path: Path) -> None:
    path = written(tmp_path / "plan.pdf", b"%PDF\r\n")
    with written(tmp_path / "a.png", b"..PNG").open("rb") as opened:
        opened.read(2)
        body = await encoded({"rfi": {"attachments": [path, File(b"x", "b.zzz"), File(b"y", "c", "a/b")]}, "i": opened})
        assert not opened.closed
    assert body.body == (
        b'--B\r\nContent-Disposition: form-data; name="rfi[attachments][]"; filename="plan.pdf"\r\n'
        b"Content-Type: application/pdf\r\n\r\n%PDF\r\n\r\n"
        b'--B\r\nContent-Disposition: form-data; name="rfi[attachments][]"; filename="b.zzz"\r\n'
        b"Content-Type: application/octet-stream\r\n\r\nx\r\n"
        b'--B\r\nContent-Disposition: form-data; name="rfi[attachments][]"; filename="c"\r\n'
        b"Content-Type: a/b\r\n\r\ny\r\n"
        b'--B\r\nContent-Disposition: form-data; name="i"; filename="a.png"\r\n'
        b"Content-Type: image/png\r\n\r\nPNG\r\n"
        b"--B--\r\n"
    )


async def test_a_compressed_file_has_the_default_content_type() -> None:
    body = await encoded({"a": File(b"", "plan.pdf.gz")})
    assert isinstance(body.body, bytes)
    assert b"Content-Type: application/octet-stream" in body.body


async def test_each_form_has_its_own_boundary() -> None:
    form = {"a": File(b"", "a")}
    first, second = await encoded(form, None), await encoded(form, None)
    assert first.content_type != second.content_type
    assert len(first.content_type.partition("boundary=")[2]) == 32


# -- long bodies ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["path", "open", "bytes"])
async def test_a_long_form_is_read_in_chunks_for_each_send(tmp_path: Path, kind: str) -> None:
    content = os.urandom(IN_MEMORY)
    path = written(tmp_path / "a.bin", b"--" + content)
    with path.open("rb") as opened:
        opened.seek(2)
        source = {"path": path, "open": opened, "bytes": File(content, "a.bin")}[kind]
        body = await encoded({"file": source, "size": 1})
        assert isinstance(body.body, BodyStream)
        assert body.body.replayable
        assert body.body.length is not None
        first, again = await sent(body), await sent(body)
    assert first == again
    assert (b"--" if kind == "path" else b"") + content in first
    pieces = [len(piece) async for piece in body.body.chunks] if kind != "open" else [CHUNK_SIZE]
    assert max(pieces) == CHUNK_SIZE


async def test_short_forms_are_read_into_memory(tmp_path: Path) -> None:
    half = written(tmp_path / "a", bytes(IN_MEMORY // 2 - 1000))
    assert isinstance((await encoded({"a": [half, half]})).body, bytes)
    assert isinstance((await encoded({"a": [half, half, File(bytes(2000), "b")]})).body, BodyStream)


async def test_a_file_that_is_not_seekable_is_sent_once_with_unknown_length() -> None:
    reading, writing = os.pipe()
    os.write(writing, b"content")
    os.close(writing)
    with os.fdopen(reading, "rb") as opened:
        body = await encoded({"a": File(opened, "a.bin")})
        assert isinstance(body.body, BodyStream)
        assert not body.body.replayable
        assert body.body.length is None
        assert b"\r\n\r\ncontent\r\n--B--\r\n" in await sent(body)


async def test_files_are_read_in_threads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: set[threading.Thread] = set()
    opened = byte_sources._open

    def recording_open(path: str) -> IO[bytes]:
        threads.add(threading.current_thread())
        return opened(path)

    monkeypatch.setattr(byte_sources, "_open", recording_open)
    await sent(await encoded({"a": written(tmp_path / "a", b"x"), "b": written(tmp_path / "b", bytes(IN_MEMORY))}))
    assert threads
    assert threading.current_thread() not in threads


def open_files() -> int:
    return len(list(Path("/dev/fd").iterdir()))


async def test_an_aborted_request_leaves_no_file_open(tmp_path: Path) -> None:
    body = await encoded({"a": written(tmp_path / "a", bytes(IN_MEMORY))})
    assert isinstance(body.body, BodyStream)
    before = open_files()
    chunks = aiter(body.body.chunks)
    for _ in range(3):
        await anext(chunks)
    assert open_files() == before


# -- errors -----------------------------------------------------------------------------------------------------------


async def test_unreadable_files_are_rejected_before_sending(tmp_path: Path) -> None:
    closed = (written(tmp_path / "closed", b"")).open("rb")
    closed.close()
    with (tmp_path / "closed").open() as text:
        for source, message in (
            (tmp_path / "none", f"cannot be read: {re.escape(os.strerror(errno.ENOENT))}"),
            (tmp_path, f"cannot be read: {re.escape(os.strerror(errno.EISDIR))}"),
            (Path(os.devnull), "is not a regular file"),
            (Path("a\0b"), "control character"),
            (File(Path("a\0b"), "a"), "cannot be read: its path is not valid"),
            (closed, "'closed' is closed"),
            (text, "'closed' is open for reading text"),
            (
                File(io.StringIO("x"), "a"),  # type: ignore[arg-type]
                "'a' is open for reading text",
            ),
        ):
            with pytest.raises(ConfigurationError, match=message):
                await encode_form({"file": source})


async def test_named_pipes_are_rejected(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    with pytest.raises(ConfigurationError, match="is not a regular file"):
        await encode_form({"file": tmp_path / "fifo"})


async def test_a_file_that_returns_text_is_rejected() -> None:
    with tempfile.NamedTemporaryFile("w+") as opened:
        opened.write("text")
        opened.seek(0)
        with pytest.raises(ConfigurationError, match="must return bytes, got a str"):
            await encode_form({"file": opened})


async def test_a_file_that_fails_is_rejected() -> None:
    class Broken(io.BytesIO):
        def tell(self) -> int:
            raise OSError("it broke")

    with pytest.raises(ConfigurationError, match="'a' cannot be read: it broke"):
        await encode_form({"file": File(Broken(b"x"), "a")})


@pytest.mark.parametrize("change", [b"", bytes(IN_MEMORY + 1), bytes(range(256)) * (IN_MEMORY // 256)])
async def test_a_file_that_changes_during_the_request_fails(tmp_path: Path, change: bytes) -> None:
    path = written(tmp_path / "a", bytes(IN_MEMORY))
    body = await encoded({"a": path})
    assert isinstance(body.body, BodyStream)
    chunks = aiter(body.body.chunks)
    await anext(chunks)
    await anext(chunks)
    written(path, change)
    os.utime(path, ns=(1, 1))
    with pytest.raises(OSError, match="changed while it was being read"):
        await anext(chunks)


@pytest.mark.parametrize("size", [5, IN_MEMORY + 1])
async def test_an_open_file_can_be_sent_concurrently_and_keeps_its_position(size: int) -> None:
    content = os.urandom(size)
    opened = io.BytesIO(b"ab" + content)
    opened.seek(2)
    forms = [await encoded({"a": File(opened, "a"), "b": File(opened, "b")}) for _ in range(3)]
    for form in await asyncio.gather(*map(sent, forms)):
        assert form.count(content) == 2
        assert b"ab" + content[:9] not in form
    assert opened.tell() == 2


async def test_a_file_without_a_length_is_streamed() -> None:
    class Endless(io.BytesIO):
        def seek(self, offset: int, whence: int = 0) -> int:
            return super().seek(0) if whence == os.SEEK_END else super().seek(offset, whence)

    body = await encoded({"a": File(Endless(b"content"), "a")})
    assert isinstance(body.body, BodyStream)
    assert body.body.length is None
    assert b"\r\n\r\ncontent\r\n" in await sent(body)
    assert b"\r\n\r\n\r\n" in await sent(await encoded({"a": File(io.BytesIO(), "a")}))


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="Linux has it")
async def test_a_file_generated_when_read_is_rejected() -> None:
    with pytest.raises(ConfigurationError, match="is not a regular file"):
        await encode_form({"a": Path("/proc/self/stat")})


async def test_an_open_file_that_is_truncated_fails() -> None:
    opened = io.BytesIO(bytes(IN_MEMORY))
    body = await encoded({"a": File(opened, "a")})
    opened.truncate(MIB)
    with pytest.raises(OSError, match="'a' changed while it was being read"):
        await sent(body)


async def test_a_file_that_is_deleted_during_the_request_fails(tmp_path: Path) -> None:
    path = written(tmp_path / "a", bytes(IN_MEMORY))
    body = await encoded({"a": path})
    path.unlink()
    with pytest.raises(FileNotFoundError):
        await sent(body)


# -- decoding ---------------------------------------------------------------------------------------------------------

# Python's parser strips spaces, and takes a backslash for an escape.
names = st.text(st.characters(exclude_categories=["Cs", "Cc", "Z"], exclude_characters='\\"'), min_size=1, max_size=8)
contents = st.binary(max_size=60)


@given(st.lists(st.tuples(names, st.one_of(st.text(max_size=20), st.tuples(names, contents))), max_size=5))
async def test_a_sent_form_is_parsed_back(parts: list[tuple[str, Any]]) -> None:
    form = {
        f"{number}{name}": File(value[1], value[0]) if isinstance(value, tuple) else value
        for number, (name, value) in enumerate(parts)
    }
    body = await encoded(Multipart(form), None)
    content = await sent(body)
    message = message_from_bytes(
        b"Content-Type: " + body.content_type.encode() + b"\r\n\r\n" + content, policy=policy.HTTP
    )
    found = []
    for part in message.iter_parts() if form else ():
        payload = part.get_payload(decode=True)
        name = part.get_param("name", header="Content-Disposition")
        found.append((name, part.get_filename(), payload))
    expected = [
        (name, value.name, value.content) if isinstance(value, File) else (name, None, value.encode())
        for name, value in form.items()
    ]
    assert found == expected
