from __future__ import annotations

import asyncio
import errno
import os
import signal
import stat
import sys
import tempfile
from pathlib import Path

import pytest

from aprocore.sandbox.http.temp_dirs import TempDir

pytestmark = pytest.mark.anyio

KILLED = """
import asyncio, os, signal
from aprocore import File
from aprocore.sandbox import Sandbox

async def main():
    async with Sandbox() as sandbox, sandbox.procore() as procore:
        (project,) = (await procore.portfolio.projects.list(company_id=sandbox.company_id)).response.json()[:1]
        file = {"name": "plan.pdf", "data": File(b"%PDF", "plan.pdf")}
        site = procore.with_scope(project_id=project["id"])
        await site.documents.project_folders_and_files.create_file(file=file)
        os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_it_is_its_owners_alone_and_goes_with_all_that_it_has(place: Path) -> None:
    folder = TempDir.make("files-")
    assert folder.path.parent == place
    assert folder.path.name.startswith("aprocore-sandbox-files-")
    assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700
    (folder.path / "file").write_bytes(b"x")
    folder.remove()
    assert not list(place.iterdir())
    with pytest.raises(OSError) as closed:
        os.fstat(folder._lock or -1)
    assert closed.value.errno == errno.EBADF


def test_those_that_are_in_use_stay(place: Path) -> None:
    folders = [TempDir.make() for _ in range(3)]
    assert set(place.iterdir()) == {folder.path for folder in folders}
    for folder in folders:
        folder.remove()


def test_what_is_not_a_dead_sandboxs_stays(place: Path) -> None:
    unmarked, elsewhere, link = place / "aprocore-sandbox-a", place / "elsewhere", place / "aprocore-sandbox-b"
    for folder in (unmarked, elsewhere):
        folder.mkdir()
    (elsewhere / ".alive").touch()
    link.symlink_to(elsewhere)
    (place / "aprocore-sandbox-c").write_text("a file")
    before = set(place.rglob("*"))
    TempDir.make().remove()
    assert set(place.rglob("*")) == before


def test_another_users_stays(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dead = place / "aprocore-sandbox-a"
    dead.mkdir()
    (dead / ".alive").touch()
    monkeypatch.setattr(os, "geteuid", lambda: dead.stat().st_uid + 1)
    TempDir.make().remove()
    assert dead.exists()
    monkeypatch.undo()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    TempDir.make().remove()
    assert not dead.exists()


async def test_what_a_killed_sandbox_left_goes_when_the_next_begins(place: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-W", "error", "-c", KILLED, env={**os.environ, "TMPDIR": str(place)}
    )
    async with asyncio.timeout(60):
        assert await process.wait() == -signal.SIGKILL
    assert len(list(place.glob("aprocore-sandbox-*"))) == 2, "its CA, and what was uploaded"
    folder = TempDir.make()
    assert list(place.iterdir()) == [folder.path]
    folder.remove()
