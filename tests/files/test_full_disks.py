"""Transfers to disks that are really full, in child processes."""

from __future__ import annotations

import asyncio
import errno
import json
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from aprocore import Procore
from aprocore.sandbox import Answer, Sandbox
from tests.support.shell import environment_variables

if sys.platform == "win32":
    pytest.skip("Windows has no limit on the size of files, and no tmpfs", allow_module_level=True)

from .full_disk_process import LIMIT

pytestmark = pytest.mark.anyio

CONTENT = bytes(range(256)) * 4096
PROCESS = "tests.files.full_disk_process"
ROOT = Path(__file__).parent.parent.parent
# A mount namespace of its own: for root, and for other users with one of user ids.
_NAMESPACE = ("unshare", "--mount") if os.geteuid() == 0 else ("unshare", "--mount", "--map-root-user")
KINDS = ["limit", pytest.param("tmpfs", marks=pytest.mark.system)]


@pytest.fixture
async def procore(sandbox: Sandbox) -> AsyncIterator[Procore]:
    async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        yield procore


async def run(sandbox: Sandbox, command: str, folder: Path, kind: str = "limit", url: str = "") -> Any:
    """Run the process, and return what it printed."""
    prefix = _NAMESPACE if kind == "tmpfs" else ()
    process = await asyncio.create_subprocess_exec(
        *(*prefix, sys.executable, "-m", PROCESS, command, str(folder), kind, url),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        env={
            **os.environ,
            **environment_variables(sandbox),
            "PROCORE_PROJECT_ID": str(next(iter(sandbox.seed_data.projects))),
            "XDG_STATE_HOME": "/nonexistent",
        },
    )
    output, _ = await process.communicate()
    assert process.returncode == 0
    return json.loads(output)


async def url_of(procore: Procore) -> str:
    uploaded = await procore.files.upload(CONTENT, name="a.bin")
    documents = procore.documents.project_folders_and_files
    file = await documents.create_file(file={"name": "a.bin", "upload_uuid": uploaded})
    assert file.file_versions
    return file.file_versions[-1].url or ""


@pytest.mark.parametrize("kind", KINDS)
async def test_download_leaves_the_target_and_goes_on_when_space_was_freed(
    kind: str, sandbox: Sandbox, procore: Procore, tmp_path: Path
) -> None:
    url = await url_of(procore)
    sandbox.requests.clear()
    seen = await run(sandbox, "download", tmp_path, kind, url)
    part = seen["part"]
    assert seen["target"] == "old"
    assert (seen["errno"], seen["no_space"]) == ((errno.EFBIG, False) if kind == "limit" else (errno.ENOSPC, True))
    assert ("ulimit -f" if kind == "limit" else "Free space on the disk") in seen["text"]
    assert f"goes on after {part:,} bytes" in seen["text"]
    assert LIMIT // 2 < part <= LIMIT
    assert (seen["received"], seen["size"]) == (len(CONTENT) - part, len(CONTENT))
    assert seen["names"] == ["target.bin"]
    ranges = [request.headers.get("Range") for request in sandbox.requests if request.origin == "storage"]
    assert ranges == [None, f"bytes={part}-"]


@pytest.mark.parametrize("kind", KINDS)
async def test_folder_ends_if_the_disk_is_full_and_goes_on_later(
    kind: str, sandbox: Sandbox, procore: Procore, tmp_path: Path
) -> None:
    url = await url_of(procore)
    small = "/rest/v1.0/local_files/a.pdf"
    names = ("a.pdf", "b.bin", "c.pdf")
    files = [{"id": name, "name": name, "url": url if name == "b.bin" else small} for name in names]
    sandbox.faults.add("GET", "/rest/v1.0/folders", Answer(200, None, {"files": files, "folders": []}), times=None)
    seen = await run(sandbox, "download_folder", tmp_path, kind)
    if kind == "limit":
        # The limit is one of single files: others are downloaded.
        assert [failure["errno"] for failure in seen["failures"]] == [errno.EFBIG]
        assert seen["unchanged"] == 2
    else:
        assert (seen["errno"], seen["no_space"]) == (errno.ENOSPC, True)
        assert seen["unchanged"] == 1
    assert seen["left"] == 0
    assert 0 < max(seen["received"]) < len(CONTENT) - LIMIT // 2


async def test_upload_whose_journal_cannot_be_written_is_resumed(sandbox: Sandbox, tmp_path: Path) -> None:
    seen = await run(sandbox, "upload", tmp_path)
    assert (seen["errno"], seen["resume"], seen["journal"]) == (errno.EFBIG, True, 0)
    assert "The journal of the upload can't be written: File too large. Use a file system" in seen["text"]
    assert seen["names"] == []


async def test_entry_that_does_not_fit_leaves_the_journal_as_it_was(sandbox: Sandbox, tmp_path: Path) -> None:
    seen = await run(sandbox, "append", tmp_path)
    assert (seen["errno"], seen["grown"]) == (errno.EFBIG, 0)
    assert seen["content"] == [{"header": 1}, [{"entry": 1}, {"entry": 3}]]
