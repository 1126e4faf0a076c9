"""Downloads through ``procore.files``, from the sandbox and from servers with faults."""

from __future__ import annotations

import asyncio
import errno
import functools
import json
import os
from collections.abc import AsyncIterator
from hashlib import md5, sha256
from pathlib import Path
from typing import Any

import attrs
import pytest

from aprocore import (
    ConfigurationError,
    DeadlineExceededError,
    ForbiddenError,
    LocalFileError,
    NotFoundError,
    Procore,
    ProtocolError,
    TransferProgress,
)
from aprocore.net import partial_file
from aprocore.sandbox import Answer, Hold, Rewrite, Sandbox, Truncate
from aprocore.sandbox.http.request_log import SeenRequest

pytestmark = pytest.mark.anyio

CONTENT = bytes(range(256)) * 4096
CUT = 400_000
ETAG = f'"{md5(CONTENT).hexdigest()}"'
FILES = "/files/*"


@pytest.fixture(autouse=True)
def small_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aprocore.files.download_run._PROGRESS", 1000)
    monkeypatch.setattr(partial_file, "_BUFFER_SIZE", 10_000)


@pytest.fixture
async def procore(sandbox: Sandbox) -> AsyncIterator[Procore]:
    async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        yield procore


@pytest.fixture
async def file(sandbox: Sandbox, procore: Procore) -> Any:
    uploaded = await procore.files.upload(CONTENT, name="plän.bin")
    documents = procore.documents.project_folders_and_files
    file = await documents.create_file(file={"name": "plän.bin", "upload_uuid": uploaded})
    sandbox.requests.clear()
    return file


def stored(sandbox: Sandbox) -> list[SeenRequest]:
    return [seen for seen in sandbox.requests if seen.origin == "storage"]


def ranges(sandbox: Sandbox) -> list[str | None]:
    return [seen.headers.get("Range") for seen in stored(sandbox)]


def leftovers(directory: Path) -> list[str]:
    return sorted(path.name for path in directory.iterdir())


@pytest.mark.fault("L01")
@pytest.mark.fault("L06")
@pytest.mark.fault("R18")
async def test_file_is_downloaded_without_the_token_at_the_storage_host(
    sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path
) -> None:
    downloaded = await procore.files.download(file, to=tmp_path)
    assert downloaded.path == tmp_path / "plän.bin"
    assert (downloaded.size, downloaded.received) == (len(CONTENT), len(CONTENT))
    assert downloaded.path.read_bytes() == CONTENT
    assert leftovers(tmp_path) == ["plän.bin"]
    api, storage = sandbox.requests
    assert "Authorization" in api.headers
    assert not {"Authorization", "Cookie", "Procore-Company-Id"} & set(storage.headers)
    assert storage.headers["Accept-Encoding"] == "identity"
    if os.name != "nt":
        umask = os.umask(0o22)
        os.umask(umask)
        assert downloaded.path.stat().st_mode & 0o777 == 0o666 & ~umask


async def test_every_kind_of_source(sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path) -> None:
    url = file.file_versions[-1].url
    nested = {"attachment": {"url": url, "filename": "a.bin"}, "name": "outer"}
    opener = functools.partial(procore.stream, "GET", url)
    async with procore.stream("GET", url) as opened:
        for number, source in enumerate(
            (url, file, file.file_versions[-1], file.to_dict(), nested, opener, opener(), opened)
        ):
            path = tmp_path / str(number)
            assert (await procore.files.download(source, to=path)).path.read_bytes() == CONTENT
    assert (await procore.files.download(nested, to=tmp_path)).path.name == "a.bin"
    assert (await procore.files.download(opener, to=str(tmp_path))).path.name == "plän.bin"
    sandbox.requests.clear()
    for wrong, to in (
        ({"id": 5}, tmp_path / "x"),
        (5, tmp_path / "x"),
        (lambda: 5, tmp_path / "x"),
        (opener(), tmp_path),
        ("http://evil.example/x", tmp_path / "x"),
        (url, 5),
    ):
        with pytest.raises(ConfigurationError):
            await procore.files.download(wrong, to=to)  # type: ignore[arg-type]
    for options in ({"max_bytes": -1}, {"sha256": "x"}, {"timeout": -1}, {"progress": 5}):
        with pytest.raises(ConfigurationError):
            await procore.files.download(url, to=tmp_path / "x", **options)  # type: ignore[arg-type]
    assert len(sandbox.requests) == 0
    assert leftovers(tmp_path) == [*map(str, range(8)), "a.bin", "plän.bin"]


# -- resumption -------------------------------------------------------------------------------------------------------


@pytest.mark.fault("L04")
@pytest.mark.fault("F18")
async def test_broken_connections_are_resumed_where_they_broke(
    sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path
) -> None:
    path = tmp_path / "old.bin"
    path.write_bytes(b"old")
    seen: list[bytes] = []
    for _ in range(6):  # more than the attempts of one request
        sandbox.faults.add("GET", FILES, Truncate(150_000))
    downloaded = await procore.files.download(file, to=path, progress=lambda _: seen.append(path.read_bytes()))
    assert path.read_bytes() == CONTENT
    offsets = [int((header or "bytes=0-")[6:-1]) for header in ranges(sandbox)]
    assert len(offsets) == 7
    assert offsets == sorted(set(offsets))
    assert offsets[-1] > 500_000
    assert {request.headers["If-Range"] for request in stored(sandbox)[1:]} == {ETAG}
    assert downloaded.received == len(CONTENT)
    assert set(seen[:-1]) == {b"old"}
    assert leftovers(tmp_path) == ["old.bin"]


async def interrupted(sandbox: Sandbox, procore: Procore, file: Any, path: Path) -> int:
    """Leave a part of the file, as a process does that is killed, and return its size."""
    sandbox.faults.add("GET", FILES, Truncate(CUT))
    hold = Hold()
    sandbox.faults.add("GET", FILES, hold)
    task = asyncio.create_task(procore.files.download(file, to=path))
    await hold.reached.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    hold.release()
    sandbox.requests.clear()
    assert leftovers(path.parent) == [f"{path.name}.part", f"{path.name}.part.json"]
    content = Path(f"{path}.part").read_bytes()
    assert content == CONTENT[: len(content)]
    return len(content)


@pytest.mark.fault("L04")
@pytest.mark.fault("X08")
async def test_download_of_an_earlier_process_is_resumed(
    sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path
) -> None:
    path = tmp_path / "a.bin"
    size = await interrupted(sandbox, procore, file, path)
    sidecar = Path(f"{path}.part.json")
    assert "http" not in sidecar.read_text()
    if os.name != "nt":
        assert sidecar.stat().st_mode & 0o777 == 0o600
    async with sandbox.procore() as other:
        downloaded = await other.files.download(file.file_versions[-1].url, to=path)
    assert path.read_bytes() == CONTENT
    assert (downloaded.received, ranges(sandbox)) == (len(CONTENT) - size, [f"bytes={size}-"])
    assert leftovers(tmp_path) == ["a.bin"]


async def test_complete_part_of_an_earlier_process_is_put_in_place(
    sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path
) -> None:
    path = tmp_path / "a.bin"
    await interrupted(sandbox, procore, file, path)
    Path(f"{path}.part").write_bytes(CONTENT)
    downloaded = await procore.files.download(file, to=path)
    assert path.read_bytes() == CONTENT
    assert (downloaded.received, [seen.status for seen in stored(sandbox)]) == (0, [416])


@pytest.mark.fault("L05")
@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (200, {}),
        (206, {"Content-Range": "bytes 0-99/1048576"}),
        (206, {"Content-Range": "bytes {}-1048575/1048577"}),
        (206, {"Content-Range": "junk"}),
        (206, {"ETag": '"other"'}),
        (416, {}),
    ],
)
async def test_answers_that_do_not_continue_the_file_begin_it_again(
    sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path, status: int, headers: dict[str, str]
) -> None:
    path = tmp_path / "a.bin"
    size = await interrupted(sandbox, procore, file, path)

    def change(answer: Answer) -> Answer:
        if status == 206:
            answer.headers.update({name: value.format(size) for name, value in headers.items()})
            return answer
        return Answer(status, {"ETag": ETAG}, CONTENT if status == 200 else b"")

    sandbox.faults.add("GET", FILES, Rewrite(change))
    phases: list[bool] = []
    await procore.files.download(file, to=path, progress=lambda progress: phases.append(progress.restarted))
    assert path.read_bytes() == CONTENT
    assert ranges(sandbox) == [f"bytes={size}-"] + ([None] if status != 200 else [])
    assert phases[-1]


async def test_part_of_another_source_or_without_a_validator_is_discarded(
    sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path
) -> None:
    path, part, sidecar = tmp_path / "a.bin", tmp_path / "a.bin.part", tmp_path / "a.bin.part.json"
    for content in (b"", b"{}\n", b"junk", b'{"version": 1, "source": "x", "etag": "\\"a\\""}\n'):
        part.write_bytes(b"something else")
        sidecar.write_bytes(content)
        await procore.files.download(file, to=path)
        assert path.read_bytes() == CONTENT
    assert ranges(sandbox) == [None] * 4

    def without_validators(answer: Answer) -> Answer:
        answer.headers.popall("ETag")
        return answer

    sandbox.faults.add("GET", FILES, Rewrite(without_validators), times=None)
    # A cut connection begins again without a validator.
    sandbox.requests.clear()
    await procore.files.download(file, to=path)
    assert ranges(sandbox) == [None]


async def test_file_that_is_always_cut_ends_after_the_attempts_and_stays_resumable(
    sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aprocore.files.download_run._PROGRESS", len(CONTENT))
    sandbox.faults.add("GET", FILES, Truncate(150_000), times=None)
    with pytest.raises(ProtocolError) as failed:
        await procore.files.download(file, to=tmp_path / "a.bin")
    assert len(stored(sandbox)) == 4
    assert "resumed" in (failed.value.hint or "")
    assert leftovers(tmp_path) == ["a.bin.part", "a.bin.part.json"]
    content = (tmp_path / "a.bin.part").read_bytes()
    assert content == CONTENT[: len(content)]


async def test_stream_that_can_be_opened_once_is_not_resumed(
    sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path
) -> None:
    url = file.file_versions[-1].url
    sandbox.faults.add("GET", FILES, Truncate(CUT))
    with pytest.raises(ProtocolError):
        await procore.files.download(procore.stream("GET", url), to=tmp_path / "a.bin")
    assert not (tmp_path / "a.bin").exists()
    sandbox.requests.clear()
    sandbox.faults.add("GET", FILES, Truncate(CUT))
    await procore.files.download(functools.partial(procore.stream, "GET", url), to=tmp_path / "a.bin")
    first, second = ranges(sandbox)
    assert (first, (second or "").startswith("bytes=")) == (None, True)


# -- signed URLs ------------------------------------------------------------------------------------------------------


async def test_expired_signed_url_behind_a_redirect_is_requested_again(
    sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path
) -> None:
    sandbox.faults.add("GET", FILES, Answer(403))
    await procore.files.download(file, to=tmp_path / "a.bin")
    assert [seen.status for seen in sandbox.requests] == [302, 403, 302, 200]
    sandbox.faults.add("GET", FILES, Answer(403), times=None)
    with pytest.raises(ForbiddenError) as failed:
        await procore.files.download(file, to=tmp_path / "a.bin")
    assert "sig" not in str(failed.value).lower()
    assert (tmp_path / "a.bin").read_bytes() == CONTENT


async def test_expired_url_of_an_object_is_fetched_from_where_it_came(
    sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path
) -> None:
    signed = sandbox._app.storage.download_url(file.file_versions[-1].url.rpartition("/")[2])
    path = f"/rest/v1.0/files/{file.id}"
    sandbox.faults.add("GET", path, Answer(200, None, {"id": file.id, "file_versions": [{"url": signed, "id": 1}]}))
    documents = procore.documents.project_folders_and_files
    old = await documents.get_file(id=file.id)
    sandbox.clock.advance(3601)
    fresh = sandbox._app.storage.download_url(file.file_versions[-1].url.rpartition("/")[2])
    sandbox.faults.add("GET", path, Answer(200, None, {"id": file.id, "file_versions": [{"url": fresh, "id": 1}]}))
    await procore.files.download(old, to=tmp_path / "a.bin")
    assert (tmp_path / "a.bin").read_bytes() == CONTENT
    assert [seen.status for seen in stored(sandbox)] == [403, 200]
    with pytest.raises(ForbiddenError, match="has expired"):
        await procore.files.download(signed, to=tmp_path / "b.bin")
    assert leftovers(tmp_path) == ["a.bin"]


# -- limits and checksums ---------------------------------------------------------------------------------------------


@pytest.mark.fault("L09")
async def test_longer_files_than_allowed_are_refused(
    sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path
) -> None:
    with pytest.raises(ProtocolError, match="more than 1,000 bytes") as failed:
        await procore.files.download(file, to=tmp_path / "a.bin", max_bytes=1000)
    assert failed.value.max_bytes == 1000
    assert leftovers(tmp_path) == []
    await procore.files.download(file, to=tmp_path / "a.bin", max_bytes=len(CONTENT))


async def test_wrong_checksums_begin_the_file_again_and_then_fail(
    sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path
) -> None:
    path = tmp_path / "a.bin"
    damaged = Answer(200, {"Content-MD5": "+7bK8OE3zuKXCL+tJWFcdg=="}, CONTENT)
    sandbox.faults.add("GET", FILES, damaged)
    await procore.files.download(file, to=path, sha256=sha256(CONTENT).hexdigest())
    sandbox.faults.add("GET", FILES, damaged)
    await procore.files.download(file, to=path)
    assert len(stored(sandbox)) == 3
    path.write_bytes(b"old")
    with pytest.raises(ProtocolError, match="checksum"):
        await procore.files.download(file, to=path, sha256="0" * 64)
    assert len(stored(sandbox)) == 7
    assert path.read_bytes() == b"old"


@pytest.mark.fault("L06")
async def test_encoded_file_is_stored_decoded(sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path) -> None:
    import gzip

    encoded = gzip.compress(CONTENT)
    answer = Answer(200, {"Content-Encoding": "gzip", "ETag": ETAG}, encoded)
    sandbox.faults.add("GET", FILES, answer)
    await procore.files.download(file, to=tmp_path / "a.bin")
    assert (tmp_path / "a.bin").read_bytes() == CONTENT


# -- the disk ---------------------------------------------------------------------------------------------------------


async def test_full_disk_leaves_the_target_as_it_was(
    sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, write, left = tmp_path / "a.bin", os.write, 30_000
    path.write_bytes(b"old")

    def full(descriptor: int, content: Any) -> int:
        nonlocal left
        if bytes(content[:1]) == b"{":
            return write(descriptor, content)
        if not left:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        written = write(descriptor, content[:left])
        left -= written
        return written

    with monkeypatch.context() as patch:
        patch.setattr(partial_file.os, "write", full)  # type: ignore[attr-defined]
        with pytest.raises(LocalFileError, match="No space left") as failed:
            await procore.files.download(file, to=path)
    assert (failed.value.errno, path.read_bytes()) == (errno.ENOSPC, b"old")
    sandbox.requests.clear()
    await procore.files.download(file, to=path)
    assert path.read_bytes() == CONTENT
    assert ranges(sandbox) == ["bytes=30000-"]


async def test_bytes_are_on_the_disk_before_the_target_is_replaced(
    sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    fsync, replace = os.fsync, partial_file.replace_file

    def recording_fsync(descriptor: int) -> None:
        synced.append(os.fstat(descriptor).st_size)
        fsync(descriptor)

    def recording_replace(path: Path, temporary: Path) -> None:
        assert synced[-1] == temporary.stat().st_size == len(CONTENT)
        replace(path, temporary)

    monkeypatch.setattr(partial_file.os, "fsync", recording_fsync)  # type: ignore[attr-defined]
    monkeypatch.setattr(partial_file, "replace_file", recording_replace)
    assert (await procore.files.download(file, to=tmp_path / "a.bin")).path.read_bytes() == CONTENT
    # A new journal may be lost with the power; the one of another version must not stay.
    assert synced[0] == len(CONTENT)
    synced.clear()
    (tmp_path / "a.bin.part.json").write_text('{"version": 1, "source": "another"}\n')
    await procore.files.download(file, to=tmp_path / "a.bin")
    assert (synced[0] < 1000, synced[1]) == (True, len(CONTENT))


async def test_targets_that_cannot_be_written_are_refused_before_any_request(
    sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path
) -> None:
    with pytest.raises(LocalFileError, match="can't be written"):
        await procore.files.download(file, to=tmp_path / "missing" / "a.bin")
    assert len(sandbox.requests) == 0


async def test_symbolic_link_in_place_of_the_partial_file_is_refused_before_any_request(
    sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path
) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    (tmp_path / "a.bin.part").symlink_to(victim)
    with pytest.raises(LocalFileError, match="can't be written"):
        await procore.files.download(file, to=tmp_path / "a.bin")
    assert victim.read_bytes() == b"precious"
    assert len(sandbox.requests) == 0


@pytest.mark.fault("L08")
async def test_name_of_the_server_stays_in_the_directory(
    sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path
) -> None:
    (tmp_path / "in").mkdir()
    url = file.file_versions[-1].url
    for name, expected in (("../../.bashrc", ".bashrc"), ("C:\\x", "x"), ("con", "_con"), ("a" * 300, None)):
        downloaded = await procore.files.download({"url": url, "name": name}, to=tmp_path / "in")
        assert downloaded.path.parent == tmp_path / "in"
        assert expected is None or downloaded.path.name == expected
    assert leftovers(tmp_path) == ["in"]


async def test_two_downloads_to_one_target_do_not_mix(
    sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path
) -> None:
    hold = Hold()
    sandbox.faults.add("GET", FILES, hold)
    first = asyncio.create_task(procore.files.download(file, to=tmp_path / "a.bin"))
    await hold.reached.wait()
    with pytest.raises(ConfigurationError, match="Another transfer uses"):
        await procore.files.download(file, to=tmp_path / "a.bin")
    hold.release()
    assert (await first).path.read_bytes() == CONTENT


# -- ends -------------------------------------------------------------------------------------------------------------


async def test_missing_file_and_timeout_leave_nothing(
    sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path
) -> None:
    sandbox.faults.add("GET", "/rest/v1.0/local_files/{uuid}", Answer(404))
    with pytest.raises(NotFoundError):
        await procore.files.download("/rest/v1.0/local_files/missing", to=tmp_path / "a.bin")
    hold = Hold()
    sandbox.faults.add("GET", FILES, hold)
    with pytest.raises(DeadlineExceededError, match=r"timeout of 0\.1 s"):
        await procore.files.download(file, to=tmp_path / "a.bin", timeout=0.1)
    hold.release()
    assert leftovers(tmp_path) == []


async def test_progress_counts_the_bytes_and_may_end_the_download(
    sandbox: Sandbox, procore: Procore, file: Any, tmp_path: Path
) -> None:
    seen: list[TransferProgress] = []
    await procore.files.download(file, to=tmp_path / "a.bin", progress=seen.append)
    assert [attrs.evolve(progress, restarted=False) for progress in (seen[0], seen[-1])] == [
        TransferProgress(phase="receiving", bytes=0, total=len(CONTENT), name="a.bin"),
        TransferProgress(phase="done", bytes=len(CONTENT), total=len(CONTENT), name="a.bin"),
    ]

    async def stop(progress: TransferProgress) -> None:
        raise KeyError("stop")

    with pytest.raises(KeyError):
        await procore.files.download(file, to=tmp_path / "b.bin", progress=stop)
    assert leftovers(tmp_path) == ["a.bin"]


async def test_many_downloads_leave_connections_for_other_calls(sandbox: Sandbox, file: Any, tmp_path: Path) -> None:
    hold = Hold()
    sandbox.faults.add("GET", FILES, hold, times=None)
    async with sandbox.procore(connections=2) as procore:
        tasks = [asyncio.create_task(procore.files.download(file, to=tmp_path / str(n))) for n in range(5)]
        await hold.reached.wait()
        assert (await procore.me()).id
        assert len(stored(sandbox)) == 1
        hold.release()
        await asyncio.gather(*tasks)
    assert json.dumps(leftovers(tmp_path)) == '["0", "1", "2", "3", "4"]'
