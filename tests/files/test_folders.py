"""Folders of the Documents tool, walked and downloaded."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from aprocore import ConfigurationError, NotFoundError, Procore
from aprocore.sandbox import Answer, Hold, Sandbox

pytestmark = pytest.mark.anyio

URL = "/rest/v1.0/local_files/{}"
ROOT, INNER = "/rest/v1.0/folders", "/rest/v1.0/folders/7"


def file(number: int, name: str, version: int = 1, **more: Any) -> dict[str, Any]:
    versions = [{"id": version * 100 + number, "number": version, "url": URL.format(f"{number}-{version}"), "size": 9}]
    return {"id": number, "name": name, "updated_at": "2026", "file_versions": versions, **more}


@pytest.fixture
async def procore(sandbox: Sandbox) -> AsyncIterator[Procore]:
    async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        yield procore


def tree(sandbox: Sandbox, *files: dict[str, Any]) -> None:
    """Answer with a tree of two folders, below which the files are."""
    sandbox.faults.clear()
    root = {
        "id": 1,
        "folders": [
            {"id": 7, "name": "Plans: A/B"},
            {"id": 8, "name": "Recycle Bin", "is_recycle_bin": True},
            {"id": 9, "name": "old", "is_deleted": True},
        ],
        "files": [file(1, "Plan.pdf"), file(2, "plan.PDF"), file(3, "con"), {"id": 4, "name": "empty"}, {"name": "x"}],
    }
    inner = {"id": 7, "folders": [{"id": 1, "name": "back to the root"}, {"id": 7, "name": "itself"}], "files": files}
    sandbox.faults.add("GET", ROOT, Answer(200, None, root), times=None)
    sandbox.faults.add("GET", INNER, Answer(200, None, inner), times=None)
    sandbox.faults.add("GET", "/rest/v1.0/folders/1", Answer(200, None, {"folders": [], "files": []}), times=None)


async def test_folders_and_files_are_walked_with_safe_paths(sandbox: Sandbox, procore: Procore) -> None:
    tree(sandbox, file(5, "..", 2), file(6, "a\u202eb.txt"))
    entries = [entry async for entry in procore.files.walk(procore.project_id)]
    assert [(entry.kind, entry.id, entry.path) for entry in entries if "~" not in entry.path] == [
        ("file", 3, "_con"),
        ("file", 4, "empty"),
        ("folder", 7, "Plans_ A_B"),
        ("file", 5, "Plans_ A_B/_"),
        ("file", 6, "Plans_ A_B/ab.txt"),
        ("folder", 1, "Plans_ A_B/back to the root"),
        ("folder", 7, "Plans_ A_B/itself"),
    ]
    assert {entry.id for entry in entries if "~" in entry.path} == {1, 2}
    assert len({entry.path.casefold() for entry in entries}) == len(entries)
    assert [entry.size for entry in entries if entry.id == 5] == [9]
    assert len(sandbox.requests.to("GET", INNER)) == 1
    inner = [entry async for entry in procore.files.walk(folder=7)]
    assert {entry.path for entry in inner} == {"_", "ab.txt", "itself", "back to the root"}


async def test_documents_of_a_company_are_walked(sandbox: Sandbox, procore: Procore) -> None:
    entries = [entry async for entry in procore.files.walk(None)]
    assert {entry.kind for entry in entries} <= {"folder", "file"}
    assert sandbox.requests.to("GET", "/rest/v1.0/companies/{id}/folders")


async def test_folder_is_downloaded_and_later_only_what_has_changed(
    sandbox: Sandbox, procore: Procore, tmp_path: Path
) -> None:
    tree(sandbox, file(5, "a.txt"), file(6, "b.txt"))
    target = tmp_path / "documents"
    result = await procore.files.download_folder(None, to=target)
    assert [failure.entry.id for failure in result.failures] == [4]
    assert (len(result.files), result.unchanged) == (5, 0)
    content = (target / "Plans_ A_B" / "a.txt").read_bytes()
    assert content.endswith(b"%5-1.pdf\n%%EOF\n")
    assert not list(target.rglob("*.part*"))
    tree(sandbox, file(5, "a.txt", 2), file(6, "b.txt"))
    (target / "_con").unlink()
    sandbox.requests.clear()
    result = await procore.files.download_folder(None, to=target)
    assert sorted(done.path.name for done in result.files) == ["_con", "a.txt"]
    assert result.unchanged == 3
    assert (target / "Plans_ A_B" / "a.txt").read_bytes().endswith(b"%5-2.pdf\n%%EOF\n")
    assert len([seen for seen in sandbox.requests if seen.origin == "storage"]) == 2


async def test_failures_of_single_files_are_collected(sandbox: Sandbox, procore: Procore, tmp_path: Path) -> None:
    tree(sandbox, file(5, "a.txt"))
    sandbox.faults.add("GET", URL.format("1-1"), Answer(404))
    result = await procore.files.download_folder(None, to=tmp_path)
    assert [(failure.entry.id, type(failure.error)) for failure in result.failures if failure.entry.id != 4] == [
        (1, NotFoundError)
    ]
    assert len(result.files) == 3


async def test_expired_url_of_a_file_is_fetched_again(sandbox: Sandbox, procore: Procore, tmp_path: Path) -> None:
    tree(sandbox, file(5, "a.txt"))
    sandbox.faults.add("GET", URL.format("5-1"), Answer(403), times=None)
    fresh = file(5, "a.txt", 2)
    sandbox.faults.add("GET", "/rest/v1.0/files/5", Answer(200, None, fresh))
    result = await procore.files.download_folder(7, to=tmp_path)
    assert [done.path.name for done in result.files] == ["a.txt"]


async def test_expired_url_of_an_entry_is_fetched_from_its_project(
    sandbox: Sandbox, procore: Procore, tmp_path: Path
) -> None:
    tree(sandbox, file(5, "a.txt"))
    sandbox.faults.add("GET", URL.format("5-1"), Answer(403), times=None)
    sandbox.faults.add("GET", "/rest/v1.0/files/5", Answer(200, None, file(5, "a.txt", 2)))
    [entry] = [entry async for entry in procore.files.walk() if entry.id == 5]
    done = await procore.with_scope(project_id=None).files.download(entry, to=tmp_path)
    assert done.path.name == "a.txt"
    [request] = [request for request in sandbox.requests if request.path == "/rest/v1.0/files/5"]
    assert request.query == f"project_id={procore.project_id}"


async def test_entry_of_a_folder_is_not_downloaded_as_a_file(
    sandbox: Sandbox, procore: Procore, tmp_path: Path
) -> None:
    tree(sandbox, file(5, "a.txt"))
    folder = await anext(entry async for entry in procore.files.walk() if entry.kind == "folder")
    with pytest.raises(ConfigurationError, match="is a folder") as caught:
        await procore.files.download(folder, to=tmp_path)
    assert caught.value.hint == "Use download_folder()."


@pytest.mark.fault("I23")
async def test_symbolic_links_in_the_directory_are_not_followed_out_of_it(
    sandbox: Sandbox, procore: Procore, tmp_path: Path
) -> None:
    tree(sandbox, file(5, "a.txt"))
    outside, target = tmp_path / "outside", tmp_path / "in"
    outside.mkdir()
    target.mkdir()
    (target / "Plans_ A_B").symlink_to(outside)
    result = await procore.files.download_folder(None, to=target)
    assert list(outside.iterdir()) == []
    assert 5 in {failure.entry.id for failure in result.failures}


async def test_interrupted_folder_goes_on_where_it_was(sandbox: Sandbox, procore: Procore, tmp_path: Path) -> None:
    tree(sandbox, file(5, "a.txt"))
    hold = Hold()
    sandbox.faults.add("GET", URL.format("5-1"), hold)
    seen: list[int] = []
    task = asyncio.create_task(
        procore.files.download_folder(None, to=tmp_path, concurrency=1, progress=lambda done: seen.append(done.bytes))
    )
    await hold.reached.wait()
    with pytest.raises(ConfigurationError, match="Another transfer uses"):
        await procore.files.download_folder(None, to=tmp_path)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    hold.release()
    assert seen
    result = await procore.files.download_folder(None, to=tmp_path)
    assert ([done.path.name for done in result.files], result.unchanged) == (["a.txt"], 3)


async def test_invalid_folders_are_refused(sandbox: Sandbox, procore: Procore, tmp_path: Path) -> None:
    tree(sandbox, file(5, "a.txt"))
    entry = await anext(procore.files.walk())
    assert entry.kind == "file"
    for wrong in (entry, 5.5, True):
        with pytest.raises(ConfigurationError, match="not a folder"):
            await procore.files.download_folder(wrong, to=tmp_path)
    assert (await procore.files.download(entry, to=tmp_path)).path.parent == tmp_path
    with pytest.raises(ConfigurationError, match="company_id"):
        _ = [entry async for entry in procore.with_scope(company_id=None).files.walk(None)]
