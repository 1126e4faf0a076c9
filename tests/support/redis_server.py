"""Separate redis-server for a test, which the test may kill and restart."""

from __future__ import annotations

import asyncio
import shutil
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import attrs


@attrs.define
class RedisServer:
    """Redis server on a loopback port, which stays the same after a restart; the data do not, unless it is durable."""

    folder: Path
    password: str = attrs.field(repr=False)
    port: int
    durable: bool = False
    """Whether each write is synced to the disk before it is answered."""
    _process: asyncio.subprocess.Process | None = None

    @property
    def url(self) -> str:
        return f"redis://:{self.password}@127.0.0.1:{self.port}/0"

    async def start(self) -> None:
        program = shutil.which("redis-server")
        assert program is not None, "redis-server is not installed"
        settings = self.folder / "redis.conf"
        log = "appendonly yes\nappendfsync always" if self.durable else "appendonly no"
        settings.write_text(f'bind 127.0.0.1\nport {self.port}\nrequirepass {self.password}\nsave ""\n{log}\n')
        self._process = await asyncio.create_subprocess_exec(
            program, str(settings), cwd=self.folder, stdout=asyncio.subprocess.DEVNULL
        )
        async with asyncio.timeout(10):
            while True:
                try:
                    _, writer = await asyncio.open_connection("127.0.0.1", self.port)
                except OSError:
                    await asyncio.sleep(0.01)
                else:
                    writer.close()
                    return await writer.wait_closed()

    async def kill(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            await process.wait()


@asynccontextmanager
async def redis_server(folder: Path, password: str, *, durable: bool = False) -> AsyncIterator[RedisServer]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        server = RedisServer(folder, password, probe.getsockname()[1], durable)
    await server.start()
    try:
        yield server
    finally:
        await server.kill()
