"""Documents: folders and files of a project, and file fields that the reference documents as strings."""

from __future__ import annotations

from typing import Any

import pytest

from aprocore import NotFoundError
from aprocore.errors import UnprocessableError
from aprocore.sandbox import Sandbox
from aprocore.sandbox.api.filtering import ListFilters, ListRow

pytestmark = pytest.mark.anyio


@pytest.fixture
def project_id(sandbox: Sandbox) -> int:
    return next(iter(sandbox.seed_data.projects))


@pytest.fixture
async def procore(sandbox: Sandbox, project_id: int) -> Any:
    async with sandbox.procore(project_id=project_id) as procore:
        yield procore


async def test_project_documents_are_its_folders_and_files(procore: Any, project_id: int) -> None:
    path = f"/rest/v1.0/projects/{project_id}/documents"
    own = {"project_id": project_id}
    folder = await procore.post("/rest/v1.0/folders", params=own, json={"folder": {"name": "Plans"}})
    for kind in ("folder", "file"):
        # The format of booleans in Python clients.
        query = {"filters[document_type]": kind, "filters[private]": "False", "filters[is_in_recycle_bin]": "False"}
        documents = await procore.get(path, params=query)
        assert {item["document_type"] for item in documents} == {kind}
        assert ("Plans" in [item["name"] for item in documents]) is (kind == "folder")
        for item in documents:
            assert (await procore.get(f"/rest/v1.0/{kind}s/{item['id']}", params=own))["id"] == item["id"]
    await procore.delete(f"/rest/v1.0/folders/{folder['id']}", params=own)
    assert folder["id"] not in [item["id"] for item in await procore.get(path)]


async def test_folders_and_files_have_document_revisions(procore: Any, sandbox: Sandbox, project_id: int) -> None:
    for kind in ("folders", "files"):
        existing_id = next(
            iter(sandbox._app.state.crud_handlers.store.collection(f"projects/{project_id}/{kind}").items)
        )
        assert await procore.get(f"/rest/v2.0/projects/{project_id}/documents/{existing_id}/revisions")
    with pytest.raises(NotFoundError):
        await procore.get(f"/rest/v2.0/projects/{project_id}/documents/{2**52}/revisions")


async def test_file_is_accepted_for_a_documented_string_field(procore: Any, project_id: int) -> None:
    path = f"/rest/v1.1/projects/{project_id}/direct_costs"
    existing_id = (await procore.get(path))[0]["id"]
    form = (
        b'--x\r\nContent-Disposition: form-data; name="attachments[]"; filename="a.pdf"\r\n\r\n%PDF-\r\n'
        b'--x\r\nContent-Disposition: form-data; name="direct_cost[description]"\r\n\r\nConcrete\r\n--x--\r\n'
    )
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    changed = await procore.request("PATCH", f"{path}/{existing_id}", data=form, headers=headers, idempotent=True)
    assert changed.json()["description"] == "Concrete"
    with pytest.raises(UnprocessableError, match="is not a string"):
        await procore.patch(f"{path}/{existing_id}", json={"direct_cost": {"description": {"name": "a.pdf"}}})


async def test_project_path_may_refer_to_company_generic_tools(procore: Any, sandbox: Sandbox, project_id: int) -> None:
    tools = await procore.get(f"/rest/v1.0/companies/{sandbox.company_id}/generic_tools")
    path = f"/rest/v1.0/projects/{project_id}/generic_tools/{tools[0]['id']}/generic_tool_items"
    made = await procore.post(path, json={"generic_tool_item": {"title": "Crane access"}})
    assert made["id"] in [item["id"] for item in await procore.get(path)]
    with pytest.raises(NotFoundError):
        await procore.get(f"/rest/v1.0/projects/{project_id}/generic_tools/{2**52}/generic_tool_items")


def test_boolean_filters_ignore_case() -> None:
    items = [{"id": 1, "private": True}, {"id": 2, "private": False}, {"id": 3, "name": "False"}]
    rows = [ListRow(item) for item in items]
    for text in ("false", "False", "FALSE"):
        assert [row.shown["id"] for row in ListFilters([("filters[private]", text)]).select(rows)] == [2, 3]
    assert ListFilters([("filters[name]", "false")]).select([ListRow({"name": "False"})]) == []
