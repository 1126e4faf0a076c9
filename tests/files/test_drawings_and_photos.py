"""Drawings by area and photos by album, walked and downloaded."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from aprocore import ConfigurationError, NotFoundError, Procore
from aprocore.sandbox import Answer, Rewrite, Sandbox

pytestmark = pytest.mark.anyio

AREAS, DRAWINGS = "/rest/v1.1/projects/{id}/drawing_areas", "/rest/v1.1/drawing_areas/{id}/drawings"
ALBUMS, IMAGES = "/rest/v1.0/image_categories", "/rest/v1.0/images"
URL = "/rest/v1.0/local_files/{}"


@pytest.fixture
async def procore(sandbox: Sandbox) -> AsyncIterator[Procore]:
    async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        yield procore


def drawing(number: int, name: str, title: str | None = None, revision: int = 1, **more: Any) -> dict[str, Any]:
    current = {
        "id": revision * 100 + number,
        "pdf_url": URL.format(f"{number}-{revision}.pdf"),
        "pdf_size": 9,
        "updated_at": f"2026-01-0{revision}",
    }
    return {"id": number, "number": name, "title": title, "obsolete": False, "current_revision": current, **more}


def photo(number: int, name: str | None, updated: str = "2026", **more: Any) -> dict[str, Any]:
    return {"id": number, "filename": name, "url": URL.format(number), "size": 9, "updated_at": updated, **more}


def area_with(sandbox: Sandbox, *drawings: dict[str, Any]) -> None:
    """Answer with one area, in which the drawings are."""
    sandbox.faults.clear()
    sandbox.faults.add("GET", AREAS, Answer(200, None, [{"id": 7, "name": "Level: 1/2"}]), times=None)
    sandbox.faults.add("GET", DRAWINGS, Answer(200, None, list(drawings)), times=None)


def album_with(sandbox: Sandbox, *photos: dict[str, Any]) -> None:
    """Answer with one album, in which the photos are."""
    sandbox.faults.clear()
    sandbox.faults.add("GET", ALBUMS, Answer(200, None, [{"id": 7, "name": "Safety"}]), times=None)
    sandbox.faults.add("GET", IMAGES, Answer(200, None, list(photos)), times=None)


async def test_seeded_drawings_are_the_pdfs_of_their_current_revisions(
    sandbox: Sandbox, procore: Procore, tmp_path: Path
) -> None:
    result = await procore.files.download_folder(None, to=tmp_path, tool="drawings")
    assert result.failures == []
    areas = {path.name for path in tmp_path.iterdir() if path.is_dir()}
    assert areas == {"Architectural", "Electrical", "Mechanical", "Structural"}
    assert {path.name for path in (tmp_path / "Structural").iterdir()} == {
        "A-101 Level 1 Floor Plan.pdf",
        "A-102 Level 2 Floor Plan.pdf",
        "A-301 Building Sections.pdf",
    }
    assert len(result.files) == 12
    assert all(file.path.read_bytes().startswith(b"%PDF") for file in result.files)
    assert (len(sandbox.requests.to("GET", AREAS)), len(sandbox.requests.to("GET", DRAWINGS))) == (1, 4)


async def test_seeded_photos_are_in_their_albums(sandbox: Sandbox, procore: Procore, tmp_path: Path) -> None:
    entries = [entry async for entry in procore.files.walk(tool="photos")]
    albums = {entry.id: entry.path for entry in entries if entry.kind == "folder"}
    photos = [entry for entry in entries if entry.kind == "file"]
    assert sorted(albums.values()) == ["Safety", "Site Progress", "Unclassified"]
    assert len(photos) == 5
    assert {entry.tool for entry in entries} == {"photos"}
    for entry in photos:
        assert entry.path == f"{albums[entry.raw['image_category_id']]}/{entry.name}"
    result = await procore.files.download_folder(None, to=tmp_path, tool="photos")
    assert sorted(file.path.relative_to(tmp_path).as_posix() for file in result.files) == sorted(
        entry.path for entry in photos
    )


async def test_names_are_safe_and_unique_and_obsolete_drawings_are_left_out(sandbox: Sandbox, procore: Procore) -> None:
    area_with(
        sandbox,
        drawing(1, "A/1", "Plan: ground"),
        drawing(2, "a-2", "Roof"),
        drawing(3, "A-2", "roof"),
        drawing(4, "A-9", obsolete=True),
        drawing(5, "S-1"),
        drawing(6, "", current_revision=None),
        drawing(1, "A/1", "Plan: ground"),
        {"number": "without an id"},
    )
    entries = [entry async for entry in procore.files.walk(tool="drawings")]
    assert [(entry.kind, entry.id, entry.path) for entry in entries if "~" not in entry.path] == [
        ("folder", 7, "Level_ 1_2"),
        ("file", 6, "Level_ 1_2/6.pdf"),
        ("file", 1, "Level_ 1_2/A_1 Plan_ ground.pdf"),
        ("file", 5, "Level_ 1_2/S-1.pdf"),
    ]
    assert sorted(entry.id for entry in entries if "~" in entry.path) == [2, 3]
    assert len({entry.path.casefold() for entry in entries}) == len(entries) == 6
    [first] = [entry for entry in entries if entry.id == 1]
    assert (first.size, first.version_id, first.updated_at) == (9, 101, "2026-01-01")
    inside = [entry.path async for entry in procore.files.walk(tool="drawings", folder=entries[0])]
    assert "S-1.pdf" in inside
    album_with(
        sandbox, photo(1, "con.jpg"), photo(2, "a\u202e.jpg"), photo(3, None), photo(4, "x", permanently_deleted=True)
    )
    paths = [entry.path async for entry in procore.files.walk(tool="photos", folder=7)]
    assert paths == ["3", "_con.jpg", "a.jpg"]


async def test_only_new_revisions_and_changed_photos_are_downloaded_again(
    sandbox: Sandbox, procore: Procore, tmp_path: Path
) -> None:
    area_with(sandbox, drawing(1, "A-1"), drawing(2, "A-2"))
    await procore.files.download_folder(None, to=tmp_path / "drawings", tool="drawings")
    area_with(sandbox, drawing(1, "A-1", revision=2), drawing(2, "A-2"))
    result = await procore.files.download_folder(None, to=tmp_path / "drawings", tool="drawings")
    assert ([file.path.name for file in result.files], result.unchanged) == (["A-1.pdf"], 1)
    assert result.files[0].path.read_bytes().endswith(b"%1-2.pdf\n%%EOF\n")
    album_with(sandbox, photo(1, "a.jpg"), photo(2, "b.jpg"))
    await procore.files.download_folder(7, to=tmp_path / "photos", tool="photos")
    album_with(sandbox, photo(1, "a.jpg"), photo(2, "b.jpg", "2027"))
    result = await procore.files.download_folder(7, to=tmp_path / "photos", tool="photos")
    assert ([file.path.name for file in result.files], result.unchanged) == (["b.jpg"], 1)


@pytest.mark.parametrize("tool", ["drawings", "photos"])
async def test_expired_url_is_fetched_again(tool: Any, sandbox: Sandbox, procore: Procore, tmp_path: Path) -> None:
    if tool == "drawings":
        area_with(sandbox, drawing(5, "A-1"))
        stale, path, field = URL.format("5-1.pdf"), "/rest/v1.0/projects/{id}/drawing_revisions/105", "pdf_url"
    else:
        album_with(sandbox, photo(5, "a.jpg"))
        stale, path, field = URL.format("5"), "/rest/v1.0/images/5", "url"
    sandbox.faults.add("GET", stale, Answer(403), times=None)
    sandbox.faults.add("GET", path, Answer(200, None, {"id": 5, field: URL.format("fresh")}))
    result = await procore.files.download_folder(None, to=tmp_path, tool=tool)
    assert result.failures == []
    assert result.files[0].path.read_bytes().endswith(b"%fresh.pdf\n%%EOF\n")
    [entry] = [entry async for entry in procore.files.walk(tool=tool) if entry.kind == "file"]
    sandbox.faults.add("GET", path, Answer(200, None, {"id": 5, field: URL.format("fresh")}))
    done = await procore.with_scope(project_id=None).files.download(entry, to=tmp_path / "one.pdf")
    assert done.path.read_bytes().endswith(b"%fresh.pdf\n%%EOF\n")


async def test_drawing_without_a_file_fails_alone(sandbox: Sandbox, procore: Procore, tmp_path: Path) -> None:
    area_with(sandbox, drawing(1, "A-1", current_revision=None), drawing(2, "A-2"), drawing(3, "A-3"))
    sandbox.faults.add("GET", URL.format("3-1.pdf"), Answer(404), times=None)
    sandbox.faults.add("GET", "/rest/v1.0/projects/{id}/drawing_revisions/103", Answer(200, None, {"id": 103}))
    result = await procore.files.download_folder(None, to=tmp_path, tool="drawings")
    assert [(failure.entry.id, type(failure.error)) for failure in result.failures] == [
        (1, ConfigurationError),
        (3, NotFoundError),
    ]
    assert [file.path.name for file in result.files] == ["A-2.pdf"]


async def test_lists_are_read_to_their_last_page(sandbox: Sandbox, procore: Procore) -> None:
    album_with(sandbox)
    sandbox.faults.clear()
    rows = [photo(number, f"{number}.jpg") for number in range(3)]
    link = f'<{sandbox.environment.api_url}{IMAGES}?page=2&image_category_id=7>; rel="next"'
    sandbox.faults.add("GET", IMAGES, Rewrite(lambda answer: Answer(200, {"Link": link}, rows[:2])))
    sandbox.faults.add("GET", IMAGES, Answer(200, None, rows[1:]))
    paths = [entry.path async for entry in procore.files.walk(tool="photos", folder=7)]
    assert paths == ["0.jpg", "1.jpg", "2.jpg"]
    assert [dict(seen.params)["image_category_id"] for seen in sandbox.requests.to("GET", IMAGES)] == ["7", "7"]


async def test_wrong_tools_folders_and_projects_are_refused_before_any_request(
    sandbox: Sandbox, procore: Procore, tmp_path: Path
) -> None:
    album_with(sandbox, photo(1, "a.jpg"))
    album = await anext(procore.files.walk(tool="photos"))
    sandbox.requests.clear()
    wrong: Any = "pictures"
    with pytest.raises(ConfigurationError, match="tool must be one of documents, drawings, photos, got 'pictures'"):
        procore.files.walk(tool=wrong)
    with pytest.raises(ConfigurationError, match="'Safety' is a folder of the photos"):
        await procore.files.download_folder(album, to=tmp_path)
    for tool in ("drawings", "photos"):
        with pytest.raises(ConfigurationError, match=f"The {tool} belong to a project"):
            procore.files.walk(None, tool=tool)  # type: ignore[arg-type] # a variable
    assert len(sandbox.requests) == 0
    assert list(tmp_path.iterdir()) == []
