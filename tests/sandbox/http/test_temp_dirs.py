from __future__ import annotations

import asyncio
import errno
import os
import stat
import sys
import tempfile
from pathlib import Path

import pytest

from aprocore.sandbox.http.temp_dirs import TempDir

pytestmark = pytest.mark.anyio

KILLED = """
import asyncio, os
from aprocore import File
from aprocore.sandbox import Sandbox

async def main():
    async with Sandbox() as sandbox, sandbox.procore() as procore:
        (project,) = (await procore.portfolio.projects.list(company_id=sandbox.company_id)).response.json()[:1]
        file = {"name": "plan.pdf", "data": File(b"%PDF", "plan.pdf")}
        site = procore.with_scope(project_id=project["id"])
        await site.documents.project_folders_and_files.create_file(file=file)
        os._exit(9)

asyncio.run(main())
"""


@pytest.fixture(autouse=True)
def temp_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_is_private_and_removed_with_its_content(temp_root: Path) -> None:
    folder = TempDir.make("files-")
    assert folder.path.parent == temp_root
    assert folder.path.name.startswith("aprocore-sandbox-files-")
    assert os.name == "nt" or stat.S_IMODE(folder.path.stat().st_mode) == 0o700
    (folder.path / "file").write_bytes(b"x")
    folder.remove()
    assert not list(temp_root.iterdir())
    with pytest.raises(OSError) as closed:
        os.fstat(folder._mark)
    assert closed.value.errno == errno.EBADF


def test_keeps_directories_in_use(temp_root: Path) -> None:
    folders = [TempDir.make() for _ in range(3)]
    assert set(temp_root.iterdir()) == {folder.path for folder in folders}
    for folder in folders:
        folder.remove()


def test_keeps_everything_but_directories_of_dead_sandboxes(temp_root: Path) -> None:
    unmarked, elsewhere, link = (
        temp_root / "aprocore-sandbox-a",
        temp_root / "elsewhere",
        temp_root / "aprocore-sandbox-b",
    )
    for folder in (unmarked, elsewhere):
        folder.mkdir()
    (elsewhere / ".alive").touch()
    link.symlink_to(elsewhere)
    (temp_root / "aprocore-sandbox-c").write_text("a file")
    before = set(temp_root.rglob("*"))
    TempDir.make().remove()
    assert set(temp_root.rglob("*")) == before


def test_keeps_directories_of_other_users(temp_root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dead = temp_root / "aprocore-sandbox-a"
    dead.mkdir()
    (dead / ".alive").touch()
    monkeypatch.setattr(os, "geteuid", lambda: dead.stat().st_uid + 1)
    TempDir.make().remove()
    assert dead.exists()
    monkeypatch.undo()
    monkeypatch.setattr(tempfile, "tempdir", str(temp_root))
    TempDir.make().remove()
    assert not dead.exists()


async def test_removes_the_directory_of_a_killed_sandbox_at_the_next_start(temp_root: Path) -> None:
    environ = {**os.environ, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temp_root))}
    process = await asyncio.create_subprocess_exec(sys.executable, "-W", "error", "-c", KILLED, env=environ)
    async with asyncio.timeout(180):
        assert await process.wait() == 9
    assert len(list(temp_root.glob("aprocore-sandbox-*"))) == 2, "its CA, and what was uploaded"
    folder = TempDir.make()
    assert list(temp_root.iterdir()) == [folder.path]
    folder.remove()
