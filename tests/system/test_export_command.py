"""``aprocore export`` from the sandbox into Parquet files, DuckDB and PostgreSQL."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import attrs
import pytest

from aprocore.sandbox import Answer, Hold, ResetAfter, Sandbox
from tests.support.exports import imported
from tests.support.host_programs import program_environment
from tests.support.postgres_server import PASSWORD, postgres_server
from tests.support.processes import send_signal

pytestmark = [pytest.mark.anyio, pytest.mark.system]

TIMEOUT = 180.0
RFIS, NOTES = "rfis", "daily_logs.notes_logs"


@attrs.frozen
class Ended:
    """Command that has ended."""

    status: int | None
    out: str
    err: str

    def lists(self) -> Any:
        return json.loads(self.out)["lists"]


@attrs.frozen
class Exporter:
    """Runner of the command for a sandbox."""

    sandbox: Sandbox
    env: dict[str, str]
    folder: Path
    projects: list[int]
    """Projects that the company's list has."""

    @asynccontextmanager
    async def begun(self, *arguments: str) -> AsyncIterator[asyncio.subprocess.Process]:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "aprocore", "export", *arguments),
            env=self.env,
            cwd=self.folder,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
                await process.communicate()

    async def end(self, process: asyncio.subprocess.Process) -> Ended:
        async with asyncio.timeout(TIMEOUT):
            out, err = await process.communicate()
        ended = Ended(process.returncode, out.decode(), err.decode())
        assert "Traceback" not in ended.err, ended.err
        for secret in (self.sandbox.client_secret, PASSWORD):
            assert secret not in f"{ended.out}{ended.err}"
        return ended

    async def __call__(self, *arguments: str) -> Ended:
        async with self.begun(*arguments) as process:
            return await self.end(process)

    def paths(self, since: int) -> list[str]:
        return [seen.path for seen in self.sandbox.requests[since:] if seen.origin == "api"]


@pytest.fixture
async def export(sandbox: Sandbox, tmp_path: Path) -> Exporter:
    (tmp_path / "home").mkdir()
    async with sandbox.procore() as procore:
        projects = [int(project.id) async for project in procore.portfolio.projects.list()]
    return Exporter(sandbox, program_environment(sandbox, tmp_path / "home"), tmp_path, projects)


def ids_in(file: Path) -> list[int]:
    """Return the ids of a Parquet file."""
    return sorted(map(int, imported("pyarrow.parquet").read_table(file).column("id").to_pylist()))


async def test_folder_has_a_parquet_file_for_each_list(export: Exporter) -> None:
    first = await export(RFIS, NOTES, "--to", "out")
    assert first.status == 0, first.err
    file = export.folder / "out/rfis.parquet"
    table = imported("pyarrow.parquet").read_table(file)
    assert "procore_deleted" not in table.column_names
    everything = ids_in(file)
    assert len(everything) == len(set(everything)) > 100
    assert {path.name for path in (export.folder / "out").glob("[!.]*")} == {
        "rfis.parquet",
        "daily_logs_notes_logs.parquet",
    }
    # Another run reads only changes; a project whose tool is off is reported.
    rfi = next(iter(export.sandbox.seed_data.rfis[export.projects[0]]))
    async with export.sandbox.procore() as procore:
        await procore.rfis.update(project_id=export.projects[0], id=rfi["id"], rfi={"subject": "Changed"})
    export.sandbox.faults.add("GET", f"/rest/v1.0/projects/{export.projects[1]}/rfis", Answer(403), times=None)
    second = await export(RFIS, NOTES, "--to", "out", "--json")
    assert second.status == 0, second.err
    rfis = second.lists()[RFIS]
    assert (rfis["rows"], rfis["unavailable"], rfis["failed"]) == (1, [str(export.projects[1])], {})
    assert rfis["file"] == str(file)
    assert ids_in(file) == everything
    assert "Changed" in imported("pyarrow.parquet").read_table(file).column("subject").to_pylist()


async def test_ctrl_c_loads_what_was_read_and_the_same_command_goes_on(export: Exporter) -> None:
    hold = Hold()
    last = export.projects[-1]
    export.sandbox.faults.add("GET", f"/rest/v1.0/projects/{last}/rfis", hold)
    command = (RFIS, "--to", "out.duckdb", "--concurrency", "1")
    async with export.begun(*command) as process:
        async with asyncio.timeout(TIMEOUT):
            await hold.reached.wait()
        # Another one can't use the same files meanwhile.
        other = await export(*command)
        assert (other.status, "Another export" in other.err) == (2, True), other.err
        send_signal(process, signal.SIGINT)
        ended = await export.end(process)
    hold.release()
    assert ended.status == 130, ended.err
    assert (ended.out, ended.err) == ("", "Run the same command again to go on: what was loaded is not read again.\n")
    before = len(export.sandbox.requests)
    again = await export(*command, "--json")
    assert again.status == 0, again.err
    assert json.loads(again.out)["resumed"] == len(export.projects) - 1
    assert [path for path in export.paths(before) if path.endswith("/rfis")] == [f"/rest/v1.0/projects/{last}/rfis"]
    with imported("duckdb").connect(str(export.folder / "out.duckdb")) as connection:
        [(count, different)] = connection.execute("SELECT count(*), count(DISTINCT id) FROM rfis").fetchall()
    rfis = export.sandbox.seed_data.rfis
    assert count == different == sum(len(rfis[project]) for project in export.projects)


async def test_failures_are_reported_and_everything_else_is_loaded(export: Exporter) -> None:
    first, second, *_ = export.projects
    rules = [
        export.sandbox.faults.add("GET", f"/rest/v1.0/projects/{first}/rfis", Answer(500), times=None),
        export.sandbox.faults.add("GET", f"/rest/v1.0/projects/{second}/rfis", ResetAfter(), times=None),
    ]
    failed = await export(RFIS, "--to", "out")
    assert failed.status == 1
    assert "2 lists could not be read" in failed.err
    assert "Run it again" in failed.err
    everything = len(ids_in(export.folder / "out/rfis.parquet"))
    for rule in rules:
        export.sandbox.faults.remove(rule)
    done = await export(RFIS, "--to", "out")
    assert done.status == 0, done.err
    rfis = export.sandbox.seed_data.rfis
    assert len(ids_in(export.folder / "out/rfis.parquet")) == everything + len(rfis[first]) + len(rfis[second])


async def test_revoked_sign_in_ends_with_what_to_do(export: Exporter) -> None:
    export.sandbox.faults.add("POST", "/oauth/token", Answer(401, {}, {"error": "invalid_client"}), times=None)
    ended = await export(RFIS, "--to", "out.duckdb")
    assert ended.status == 1, ended.err
    assert "client" in ended.err.lower()
    assert ended.out == "", "a table of zeros"


async def test_file_that_can_not_be_written_is_an_error_that_says_how_to_go_on(export: Exporter) -> None:
    done = await export(RFIS, "--to", "out")
    assert done.status == 0, done.err
    part = export.folder / "out/.rfis.parquet.part"
    part.mkdir()
    failed = await export(RFIS, "--to", "out")
    assert failed.status == 1
    assert "can't be written" in failed.err
    assert ids_in(export.folder / "out/rfis.parquet")


async def test_everything_is_read_again_into_a_target_that_was_deleted(export: Exporter) -> None:
    await export(RFIS, "--to", "out")
    everything = ids_in(export.folder / "out/rfis.parquet")
    shutil.rmtree(export.folder / "out")
    again = await export(RFIS, "--to", "out", "--json")
    assert (again.status, again.lists()[RFIS]["rows"]) == (0, len(everything)), again.err
    assert "read again" in again.err
    assert ids_in(export.folder / "out/rfis.parquet") == everything


# A mount namespace of its own: for root, and for other users with one of user ids.
_NAMESPACE = ("unshare", "--mount") if os.geteuid() == 0 else ("unshare", "--mount", "--map-root-user")
_FULL_DISK = """
mount -t tmpfs -o size=16m tmpfs "$1" && head -c 16700000 /dev/zero > "$1/ballast" || exit 99
"${@:2}"; echo "status $?"
rm "$1/ballast"
"${@:2}" --json && cp -a "$1" copy
"""


@pytest.mark.parametrize("full", ["out", "home/aprocore/exports"])
async def test_export_goes_on_after_the_disk_was_full(export: Exporter, full: str) -> None:
    (export.folder / full).mkdir(parents=True)
    command = (sys.executable, "-m", "aprocore", "export", RFIS, "--to", "out")
    process = await asyncio.create_subprocess_exec(
        *(*_NAMESPACE, "bash", "-c", _FULL_DISK, "bash", full, *command),
        env=export.env,
        cwd=export.folder,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    ended = await export.end(process)
    assert ended.status == 0, ended.err
    first, _, rest = ended.out.partition("status ")
    assert rest.startswith("1"), first
    assert "The disk is full" in ended.err
    assert "Run it again" in ended.err
    # The mount is gone with its namespace.
    out = export.folder / ("copy" if full == "out" else "out")
    rfis = export.sandbox.seed_data.rfis
    assert len(ids_in(out / "rfis.parquet")) == sum(len(rfis[project]) for project in export.projects)


async def test_password_of_a_database_comes_from_the_environment(export: Exporter) -> None:
    with postgres_server() as server:
        url = urlsplit(server.create_database())
        target = f"postgresql://app@127.0.0.1:{server.port}{url.path}"
        before = len(export.sandbox.requests)
        missing = await export(RFIS, "--to", target)
        assert missing.status != 0
        assert export.paths(before) == []
        export.env["DESTINATION__POSTGRES__CREDENTIALS__PASSWORD"] = PASSWORD
        for rows in (True, False):
            done = await export(RFIS, NOTES, "--to", target, "--json")
            assert done.status == 0, done.err
            assert bool(done.lists()[RFIS]["rows"]) is rows
        psycopg2 = imported("psycopg2")
        connection = psycopg2.connect(
            host="127.0.0.1", port=server.port, user="app", password=PASSWORD, dbname=url.path[1:]
        )
        with connection, connection.cursor() as cursor:
            cursor.execute("SELECT count(*), count(DISTINCT id), count(ball_in_court->>'id') FROM procore.rfis")
            count, different, nested = cursor.fetchone()
        connection.close()
    rfis = export.sandbox.seed_data.rfis
    assert count == different == sum(len(rfis[project]) for project in export.projects)
    assert nested > 0
