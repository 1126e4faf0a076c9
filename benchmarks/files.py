"""Uploads and downloads of one large file, compared with plain aiohttp."""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import AsyncIterator
from operator import attrgetter
from pathlib import Path

import aiohttp

from .clients import session, trusting
from .rounds import Contender, Show, median_ratio, take_turns
from .server import FILE, FILE_SIZE, SEGMENT_SIZE, STORED, Server
from .settings import Settings
from .worker import Figures, measure

_CHUNK = 1024 * 1024
_CONCURRENCY = 4


def figures(server: Server, settings: Settings, show: Show) -> Figures:
    """Measure transfers of a file."""
    return measure(_run, server, settings, show=show)


def _run(server: Server, settings: Settings, show: Show) -> Figures:
    return asyncio.run(_transfers(server, settings, show))


async def _transfers(server: Server, settings: Settings, show: Show) -> Figures:
    with tempfile.TemporaryDirectory(prefix="aprocore-benchmarks-") as name:
        source, target = Path(name) / "source.bin", Path(name) / "target.bin"
        source.write_bytes(os.urandom(FILE_SIZE))
        connector = aiohttp.TCPConnector(ssl=trusting(server))
        async with session(server) as procore, aiohttp.ClientSession(connector=connector) as client:

            async def upload() -> object:
                return await procore.files.upload(
                    source, company_id=4321, project_id=1, segment_size=SEGMENT_SIZE, concurrency=_CONCURRENCY
                )

            async def download() -> object:
                return await procore.files.download(server.storage + FILE, to=target)

            contenders = [
                Contender("up", upload, 1, 1),
                Contender("plain_up", lambda: _plain_upload(client, server, source), 1, 1),
                Contender("down", download, 1, 1),
                Contender("plain_down", lambda: _plain_download(client, server, target), 1, 1),
            ]
            measured = await take_turns(contenders, settings.rounds, what="files", show=show)
    return {
        f"files.{measure}.{direction}": median_ratio(measured, direction, f"plain_{direction}", attrgetter(measure))
        for measure in ("wall", "cpu")
        for direction in ("up", "down")
    }


async def _plain_upload(client: aiohttp.ClientSession, server: Server, source: Path) -> None:
    """Send segments as a program does by hand: read in chunks, without checksums, retries or comparison."""
    pending = list(range(FILE_SIZE // SEGMENT_SIZE))

    async def chunks(offset: int) -> AsyncIterator[bytes]:
        with source.open("rb") as file:
            file.seek(offset)
            for _ in range(0, SEGMENT_SIZE, _CHUNK):
                yield await asyncio.to_thread(file.read, _CHUNK)

    async def work() -> None:
        while pending:
            number = pending.pop(0)
            headers = {"Content-Length": str(SEGMENT_SIZE)}
            url = f"{server.storage}{STORED}{number}"
            async with client.put(url, data=chunks(number * SEGMENT_SIZE), headers=headers) as response:
                response.raise_for_status()

    await asyncio.gather(*(work() for _ in range(_CONCURRENCY)))


async def _plain_download(client: aiohttp.ClientSession, server: Server, target: Path) -> None:
    """Download as a program does by hand: durable on the disk, without resumption."""
    async with client.get(server.storage + FILE) as response:
        response.raise_for_status()
        with target.open("wb") as file:
            async for chunk in response.content.iter_chunked(_CHUNK):
                await asyncio.to_thread(file.write, chunk)
            file.flush()
            await asyncio.to_thread(os.fsync, file.fileno())
