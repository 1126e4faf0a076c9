"""Process that transfers files, kills itself at a given point, or measures its memory beside plain aiohttp."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any

import aiohttp

import aprocore
from aprocore.files import progress_reporter
from tests.load.measurements import measure as measure_lags

CHUNK = 1024 * 1024
SEGMENT = 16 * CHUNK
CONCURRENCY = 4


def killing_at(point: tuple[str, int] | None) -> Callable[[aprocore.TransferProgress], None]:
    """Return a progress callback that kills the process at a phase and a number of its bytes."""

    progress_reporter.INTERVAL = 0.0

    def show(progress: aprocore.TransferProgress) -> None:
        if point is not None and progress.phase == point[0] and progress.bytes >= point[1]:
            os.kill(os.getpid(), signal.SIGKILL)
            time.sleep(60)

    return show


async def upload(procore: aprocore.Procore, path: Path, segment_size: int, point: tuple[str, int] | None) -> None:
    journal = path.with_name(f"{path.name}.journal")
    uploaded = await procore.files.upload(
        path, journal=journal, segment_size=segment_size, progress=killing_at(point), concurrency=2
    )
    print(uploaded.id)


async def download(procore: aprocore.Procore, url: str, path: Path, point: tuple[str, int] | None) -> None:
    await procore.files.download(url, to=path, progress=killing_at(point))


# -- measurements -----------------------------------------------------------------------------------------------------


def memory(name: str) -> int:
    """Return the process's resident memory in bytes: ``VmRSS`` now, or its peak, ``VmHWM``."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{name}:"))


async def measured(work: Coroutine[Any, Any, Any]) -> tuple[float, int]:
    """Return the seconds that ``work`` took, and how far the memory's peak was above its start."""
    Path("/proc/self/clear_refs").write_text("5")  # begins a new peak
    before, started = memory("VmRSS"), time.perf_counter()
    await work
    return time.perf_counter() - started, memory("VmHWM") - before


async def observed(work: Coroutine[Any, Any, Any]) -> dict[str, Any]:
    """Return the peak of the memory above its start while ``work`` ran, its result, and the longest lag of the loop."""
    async with measure_lags(lambda: "transferring") as measurements:
        Path("/proc/self/clear_refs").write_text("5")  # begins a new peak
        before = memory("VmRSS")
        result = await work
        grown = memory("VmHWM") - before
    return {"memory": grown, "lag": measurements.own_lags.quantile(1.0), "result": result}


async def observed_upload(procore: aprocore.Procore, path: Path, segment_size: int) -> dict[str, Any]:
    """Upload a file, or go on with it, after a small one for which all code was loaded."""
    await procore.files.upload(b"warm up", name="a")
    journal = path.with_name(f"{path.name}.journal")
    return await observed(
        procore.files.upload(path, journal=journal, segment_size=segment_size, concurrency=CONCURRENCY)
    )


async def observed_download(procore: aprocore.Procore, url: str, path: Path) -> dict[str, Any]:
    await procore.files.download("/rest/v1.0/local_files/a.pdf", to=path.with_name("warm up"))
    figures = await observed(procore.files.download(url, to=path))
    return figures | {"result": figures["result"].received}


async def plain_upload(session: aiohttp.ClientSession, path: Path, rows: list[Any]) -> None:
    """Send segments with plain aiohttp: read in chunks, without checksums, retries or comparison."""
    pending = list(enumerate(rows))

    async def chunks(offset: int, size: int) -> AsyncIterator[bytes]:
        with path.open("rb") as file:
            file.seek(offset)
            while size > 0:
                chunk = await asyncio.to_thread(file.read, min(CHUNK, size))
                size -= len(chunk)
                yield chunk

    async def work() -> None:
        while pending:
            index, row = pending.pop(0)
            data = chunks(index * SEGMENT, int(row["headers"]["Content-Length"]))
            async with session.put(_url(row["url"]), data=data, headers=row["headers"]) as response:
                assert response.status == 200, await response.text()

    await asyncio.gather(*(work() for _ in range(CONCURRENCY)))


async def plain_download(session: aiohttp.ClientSession, url: str, path: Path) -> None:
    """Download with plain aiohttp, without resumption."""
    async with session.get(_url(url)) as response:
        with path.open("wb") as file:
            async for chunk in response.content.iter_chunked(CHUNK):
                await asyncio.to_thread(file.write, chunk)
            file.flush()
            await asyncio.to_thread(os.fsync, file.fileno())


def _url(url: str) -> Any:
    from yarl import URL

    return URL(url, encoded=True)


async def measure(procore: aprocore.Procore, path: Path) -> dict[str, Any]:
    """Upload and download a file, and then the same with plain aiohttp."""
    import ssl

    context = ssl.create_default_context(cafile=os.environ["PROCORE_CA_FILE"])
    small = await procore.files.upload(b"warm up", name="a")
    assert small
    up_seconds, up_memory = await measured(procore.files.upload(path, segment_size=SEGMENT, concurrency=CONCURRENCY))
    uploaded = await procore.files.upload(path, segment_size=SEGMENT)
    file = await procore.documents.project_folders_and_files.create_file(
        file={"name": "a", "upload_uuid": uploaded.upload_uuid}
    )
    assert file.file_versions
    url = file.file_versions[-1].url or ""
    copy = path.with_name("copy")
    down_seconds, down_memory = await measured(procore.files.download(url, to=copy))
    assert copy.stat().st_size == path.stat().st_size
    copy.unlink()
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=context)) as session:
        rows = await created(procore, path)
        plain_up, _ = await measured(plain_upload(session, path, rows))
        token = await procore.token_manager.token()
        headers = {"Authorization": f"Bearer {token.access_token}", "Procore-Company-Id": str(procore.company_id)}
        async with session.get(url, headers=headers, allow_redirects=False) as response:
            signed = response.headers["Location"]
        plain_down, _ = await measured(plain_download(session, signed, copy))
    return {
        "up": up_seconds,
        "plain_up": plain_up,
        "up_memory": up_memory,
        "down": down_seconds,
        "plain_down": plain_down,
        "down_memory": down_memory,
    }


async def created(procore: aprocore.Procore, path: Path) -> list[Any]:
    """Create an upload, and return its segments."""
    from aprocore.net.upload_source import opened_source
    from aprocore.sansio.files.upload_plan import UploadPlan

    async def nothing(_: int) -> None:
        pass

    async with opened_source(path, None, None) as source:
        plan = UploadPlan.of(source.size, "unified", SEGMENT)
        digests = await source.digests(plan, nothing)
    segments = [
        {"size": segment.size, "sha256": digest} for segment, digest in zip(plan, digests.segments, strict=True)
    ]
    body = {
        "file_name": "a",
        "file_size": plan.size,
        "content_type": "application/octet-stream",
        "sha256": digests.sha256,
        "segments": segments,
    }
    base = f"/rest/v2.1/companies/{procore.company_id}/projects/{procore.project_id}/uploads"
    rows: list[Any] = (await procore.post(base, json=body))["segments"]
    return rows


async def main() -> None:
    command, *arguments = json.loads(sys.argv[1])
    async with aprocore.Procore.from_env() as procore:
        if command == "upload":
            path, segment_size, point = arguments
            await upload(procore, Path(path), segment_size, point)
        elif command == "download":
            url, path, point = arguments
            await download(procore, url, Path(path), point)
        elif command == "observed_upload":
            print(json.dumps(await observed_upload(procore, Path(arguments[0]), arguments[1])))
        elif command == "observed_download":
            print(json.dumps(await observed_download(procore, arguments[0], Path(arguments[1]))))
        else:
            print(json.dumps(await measure(procore, Path(arguments[0]))))


if __name__ == "__main__":
    asyncio.run(main())
