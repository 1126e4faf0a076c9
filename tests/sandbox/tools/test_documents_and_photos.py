"""A person's work with folders, drawings and photos, seen in every view."""

from __future__ import annotations

from typing import Any

import pytest

from aprocore import File, NotFoundError, UnprocessableError

pytestmark = pytest.mark.anyio


async def test_folders_contain_what_is_created_in_them(procore: Any) -> None:
    documents = procore.documents.project_folders_and_files
    folder = await documents.create(folder={"name": "Permits"})
    assert (folder.name, folder.folders, folder.files, folder.has_children) == ("Permits", [], [], False)
    inner = await documents.create(folder={"name": "2026", "parent_id": folder.id})
    file = await documents.create_file(file={"name": "a.pdf", "parent_id": folder.id, "data": File(b"%PDF-", "a.pdf")})
    shown = await documents.get(id=folder.id)
    assert [(row.id, row.name, row.parent_id) for row in shown.folders] == [(inner.id, "2026", folder.id)]
    assert [(row.id, row.name) for row in shown.files] == [(file.id, "a.pdf")]
    assert (shown.has_children, shown.has_children_files, shown.has_children_folders) == (True, True, True)
    root = await documents.list()
    assert folder.id in [row.id for row in root.folders]
    assert inner.id not in [row.id for row in root.folders]
    await documents.delete(id=inner.id)
    assert (await documents.get(id=folder.id)).folders == []
    with pytest.raises(NotFoundError):
        await documents.get(id=inner.id)
    with pytest.raises(UnprocessableError, match="parent_id: must exist"):
        await documents.create(folder={"name": "a", "parent_id": inner.id})


async def test_deleted_folders_take_their_contents_along(procore: Any) -> None:
    documents = procore.documents.project_folders_and_files
    outer = await documents.create(folder={"name": "Permits"})
    inner = await documents.create(folder={"name": "2026", "parent_id": outer.id})
    file = await documents.create_file(file={"name": "a.pdf", "parent_id": inner.id, "data": File(b"%PDF-", "a.pdf")})
    assert (inner.name_with_path, file.name_with_path) == ("Permits/2026", "Permits/2026/a.pdf")
    [version] = (await documents.get_file(id=file.id)).file_versions
    assert (version.number, version.size, version.file_id, version.created_by.name) == (1, 5, file.id, "Sandbox App")
    await documents.update(id=outer.id, folder={"name": "Approvals"})
    assert (await documents.get_file(id=file.id)).name_with_path == "Approvals/2026/a.pdf"
    await documents.delete(id=outer.id)
    for missing in (documents.get(id=inner.id), documents.get_file(id=file.id)):
        with pytest.raises(NotFoundError):
            await missing


async def test_drawings_have_areas_and_revisions(procore: Any) -> None:
    drawings = procore.drawings
    areas = await drawings.drawing_areas.list().all()
    assert [area.name for area in areas][:2] == ["Architectural", "Structural"]
    revisions = await drawings.list_drawing_revisions().all()
    for area in areas:
        for drawing in await drawings.list(drawing_area_id=area.id).all():
            [revision] = [row for row in revisions if row.drawing_id == drawing.id]
            expected = (drawing.number, drawing.title, area.id)
            assert (revision.number, revision.title, revision.drawing_area.id) == expected
            assert await drawings.get_drawing_revision(id=revision.id) == revision
            assert (drawing.current_revision.id, drawing.current_revision.revision_number) == (revision.id, "0")
            current = drawing.current_revision
            assert (current.id, current.pdf_url, drawing.obsolete) == (revision.id, revision.pdf_url, False)
    area = await drawings.drawing_areas.create(name="Landscape")
    assert await drawings.list(drawing_area_id=area.id).all() == []
    made = await drawings.create(
        drawing_area_id=area.id, drawing={"number": "L-1", "drawing_discipline": {"name": "Landscape"}}
    )
    assert [row.id for row in await drawings.list(drawing_area_id=area.id).all()] == [made.id]
    assert (made.number, made.title, made.discipline) == ("L-1", None, "Landscape")
    assert made.current_revision is None


async def test_photos_are_in_an_album(procore: Any) -> None:
    photos = procore.photos
    album = await photos.image_categories.create(image_category={"name": "Pier 9"})
    assert album.id in [row.id for row in await photos.image_categories.list().all()]
    image = await photos.images.create(
        image_name="crane.jpg", image={"image_category_id": album.id, "data": File(b"pixels", "crane.jpg")}
    )
    assert (image.image_category_id, image.image_category_name, image.description) == (album.id, "Pier 9", None)
    assert await photos.images.get(id=image.id) == image
    await photos.images.update(id=image.id, image={"description": "The crane"})
    assert (await photos.images.get(id=image.id)).description == "The crane"
    for seeded in await photos.images.list().all():
        shown = await photos.image_categories.get(id=seeded.image_category_id)
        assert shown.name == seeded.image_category_name
    with pytest.raises(UnprocessableError, match="image_category_id: must exist"):
        await photos.images.create(image_name="a", image={"image_category_id": 5, "data": File(b"a", "a.jpg")})
