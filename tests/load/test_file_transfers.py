"""File transfers: processes that are killed, memory that stays constant, and throughput beside plain aiohttp."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections import Counter
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from aprocore import Procore
from aprocore.sandbox import Sandbox
from tests.support.shell import environment_variables

pytestmark = [pytest.mark.anyio, pytest.mark.load]

MIB = 1024 * 1024
SEGMENT = 6 * MIB
PROCESS = Path(__file__).with_name("transfer_process.py")


async def run(sandbox: Sandbox, *command: Any) -> tuple[int, str]:
    """Run the process, and return its exit status and output."""
    project = str(next(iter(sandbox.seed_data.projects)))
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(PROCESS),
        json.dumps(command),
        stdout=asyncio.subprocess.PIPE,
        env={
            **os.environ,
            **environment_variables(sandbox),
            "PROCORE_PROJECT_ID": project,
            "PYTHONPATH": str(Path(__file__).parent.parent.parent),
            "XDG_STATE_HOME": "/nonexistent",
        },
    )
    output, _ = await process.communicate()
    assert process.returncode is not None
    return process.returncode, output.decode()


async def url_of(procore: Procore, upload_id: str) -> str:
    documents = procore.documents.project_folders_and_files
    file = await documents.create_file(file={"name": "a.bin", "upload_uuid": upload_id})
    assert file.file_versions
    return file.file_versions[-1].url or ""


def written(path: Path, size: int) -> str:
    """Write a file of pseudo-random bytes, and return its checksum."""
    block, digest = os.urandom(MIB), sha256()
    with path.open("wb") as file:
        for number in range(0, size, MIB):
            chunk = number.to_bytes(8, "big") + block[8 : min(MIB, size - number)]
            file.write(chunk)
            digest.update(chunk)
    return digest.hexdigest()


def digest_of(path: Path) -> str:
    digest = sha256()
    with path.open("rb") as file:
        while chunk := file.read(MIB):
            digest.update(chunk)
    return digest.hexdigest()


@pytest.mark.fault("U08")
@pytest.mark.fault("F17")
async def test_upload_killed_at_ten_points_sends_nothing_twice_that_has_arrived(tmp_path: Path, whole: bool) -> None:
    size = (200 if whole else 40) * MIB
    path = tmp_path / "a.bin"
    expected = written(path, size)
    points = [("reading", size // 2), ("sending", 0)]
    points += [("sending", size * share // 8) for share in range(1, 8)] + [("processing", 0)]
    assert len(points) == 10
    async with Sandbox() as sandbox:
        for point in points:
            assert (await run(sandbox, "upload", str(path), SEGMENT, point))[0] == -9
        status, upload_id = await run(sandbox, "upload", str(path), SEGMENT, None)
        assert status == 0
        stored = Counter(seen.path for seen in sandbox.requests if seen.origin == "storage" and seen.committed_at)
        # The process of the first sends got no upload id before it was killed, or had one segment in the air.
        assert len({path.rpartition("/parts/")[0] for path in stored}) == 1
        assert set(stored.values()) == {1}
        assert len(stored) == -(-size // SEGMENT)
        async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
            url = await url_of(procore, upload_id.strip())
            downloaded = await procore.files.download(url, to=tmp_path / "copy.bin")
    assert digest_of(downloaded.path) == expected
    assert not (tmp_path / "a.bin.journal").exists()


async def test_download_killed_at_ten_points_goes_on_where_it_was(tmp_path: Path, whole: bool) -> None:
    size = (200 if whole else 40) * MIB
    path, target = tmp_path / "a.bin", tmp_path / "target.bin"
    part = tmp_path / "target.bin.part"
    expected = written(path, size)
    target.write_bytes(b"old")
    async with Sandbox() as sandbox, sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        url = await url_of(procore, await procore.files.upload(path))
        sandbox.requests.clear()
        received = [0]
        for number in range(1, 11):
            point = ("receiving", size * number // 11)
            assert (await run(sandbox, "download", url, str(target), point))[0] == -9
            assert target.read_bytes() == b"old"
            received.append(part.stat().st_size)
        assert (await run(sandbox, "download", url, str(target), None))[0] == 0
        requested = [seen.headers.get("Range") for seen in sandbox.requests if seen.origin == "storage"]
    # Each process asked for exactly what the ones before had not written.
    assert requested == [None if not offset else f"bytes={offset}-" for offset in received]
    assert received == sorted(received)
    assert received[-1] > size // 2
    assert digest_of(target) == expected
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.bin", "target.bin"]


@pytest.mark.fault("U13")
@pytest.mark.fault("F18")
async def test_memory_is_constant_and_throughput_is_near_that_of_plain_aiohttp(tmp_path: Path, whole: bool) -> None:
    size = (2048 if whole else 64) * MIB
    path = tmp_path / "a.bin"
    written(path, size)
    async with Sandbox() as sandbox:
        status, output = await run(sandbox, "measure", str(path))
    assert status == 0
    figures = json.loads(output)
    megabytes = size / 1e6
    print(
        f"\n{size / MIB:,.0f} MiB up: {megabytes / figures['up']:.0f} MB/s, "
        f"plain aiohttp {megabytes / figures['plain_up']:.0f} MB/s, memory +{figures['up_memory'] / MIB:.1f} MiB; "
        f"down: {megabytes / figures['down']:.0f} MB/s, plain aiohttp {megabytes / figures['plain_down']:.0f} MB/s, "
        f"memory +{figures['down_memory'] / MIB:.1f} MiB"
    )
    assert figures["up_memory"] < 64 * MIB
    assert figures["down_memory"] < 16 * MIB
    # The upload reads the file twice for its checksums, which plain aiohttp does not.
    assert figures["up"] < 4 * figures["plain_up"]
    assert figures["down"] < 3 * figures["plain_down"]
