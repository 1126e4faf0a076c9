"""Separate PostgreSQL server for tests, which they may kill and restart."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import attrs

PASSWORD = "a-pass0word-of-postgres"
#: PostgreSQL does not run as root.
USER = "postgres" if os.name == "posix" and os.geteuid() == 0 else None
SETTINGS = "listen_addresses = '127.0.0.1'\nfsync = off\nmax_connections = 200\nshared_buffers = '16MB'\n"


def is_installed() -> bool:
    return bool(_folders())


def programs() -> Path:
    """Return the folder of Debian's newest PostgreSQL, or of the one in the path."""
    folders = _folders()
    assert folders, "postgresql is not installed"
    return folders[-1]


def _folders() -> list[Path]:
    found = shutil.which("postgres")
    of_debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    return [path for path in of_debian if (path / "initdb").exists()] or ([Path(found).parent] if found else [])


@attrs.define
class PostgresServer:
    """PostgreSQL on a loopback port, which stays the same after a restart, as do the data."""

    folder: Path
    port: int
    _process: subprocess.Popen[bytes] | None = None
    _numbers: Iterator[int] = attrs.field(factory=itertools.count)

    def url(self, database: str = "postgres", *, port: int | None = None, password: str = PASSWORD) -> str:
        return f"postgresql+asyncpg://app:{password}@127.0.0.1:{port or self.port}/{database}"

    def create_database(self) -> str:
        """Return the URL of a new database."""
        name = f"test{next(self._numbers)}"
        self.execute(f"CREATE DATABASE {name}")
        return self.url(name)

    def execute(self, statement: str, database: str = "postgres") -> None:
        arguments = ("-q", "-h", "127.0.0.1", "-p", str(self.port), "-U", "app", "-d", database, "-c", statement)
        subprocess.run([programs() / "psql", *arguments], check=True, env={**os.environ, "PGPASSWORD": PASSWORD})

    def initialize(self) -> None:
        password_file = self.folder / "password"
        password_file.write_text(PASSWORD)
        if USER is not None:
            for path in (self.folder, password_file):
                shutil.chown(path, USER)
        # SCRAM costs each of thousands of connections 10 ms.
        options = ("-U", "app", "-A", "password", f"--pwfile={password_file}", "--no-sync", "-E", "UTF8")
        command = [programs() / "initdb", "-D", self.folder / "data", *options, "--no-locale"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, user=USER, cwd=self.folder)
        with (self.folder / "data" / "postgresql.conf").open("a") as settings:
            settings.write(f"{SETTINGS}port = {self.port}\nunix_socket_directories = '{self.folder}'\n")

    def start(self) -> None:
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [programs() / "postgres", "-D", self.folder / "data"],
                stdout=log, stderr=log, user=USER, cwd=self.folder,
            )  # fmt: skip
        ready = [programs() / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        deadline = time.monotonic() + 30
        while subprocess.run(ready, check=False).returncode:
            assert self._process.poll() is None, (self.folder / "log").read_text()
            assert time.monotonic() < deadline
            time.sleep(0.02)

    def kill(self) -> None:
        """End the server and its connections at once, without a word to the clients."""
        process, self._process = self._process, None
        if process is not None:
            process.send_signal(signal.SIGQUIT)
            process.wait(30)


@contextmanager
def postgres_server() -> Iterator[PostgresServer]:
    # Not in a folder of pytest, which other users can't enter.
    folder = Path(tempfile.mkdtemp(prefix="postgres-"))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        server = PostgresServer(folder, probe.getsockname()[1])
    try:
        server.initialize()
        server.start()
        yield server
    finally:
        server.kill()
        shutil.rmtree(folder)
