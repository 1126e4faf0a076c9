"""Attachments: uploads and form files that belong to a resource, and their downloads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore.sandbox import Sandbox
from aprocore.sandbox.api.attachments import is_upload_field, upload_references, with_files
from aprocore.sandbox.files.file_responses import BytesSource
from aprocore.sandbox.files.upload_registry import StoredFile
from tests.support.uploads import SMALLEST, UploadClient, multipart_form, segment_row

pytestmark = pytest.mark.anyio

PDF = b"%PDF-1.7 a plan\r\n--xXx\r\n\x00\xff"
LOG = {"time_hour": 10, "time_minute": 15}


@pytest.fixture
def uploader(sandbox: Sandbox) -> UploadClient:
    return UploadClient.sign_in(sandbox)


def logs(uploader: UploadClient) -> str:
    return f"/rest/v1.0/projects/{uploader.project_id}/accident_logs"


async def attach(uploader, upload_id: str, *, how: str) -> list[str]:
    """Create a resource with an upload in one of the documented ways, and return the URLs of its files."""
    project = uploader.project_id
    question = {"body": "Why?", "upload_ids": [upload_id]}
    manager = uploader.sandbox.seed_data.people[1].id
    folder = uploader.sandbox.ids_for("documents.project_folders_and_files.get")["id"]
    ways = {
        "log": (logs(uploader), {"accident_log": {**LOG, "upload_ids": [upload_id]}}),
        "rfi": (
            f"/rest/v1.0/projects/{project}/rfis",
            {"rfi": {"subject": "a", "rfi_manager_id": manager, "question": question}},
        ),
        "file": (f"/rest/v1.0/files?project_id={project}", {"file": {"parent_id": folder, "upload_uuid": upload_id}}),
        "image": (
            f"/rest/v1.0/images?project_id={project}",
            {"image": {"private": True}, "image_name": "a", "upload": {"uuid": upload_id}},
        ),
        "image_uuid": (
            f"/rest/v1.0/images?project_id={project}",
            {"image": {"private": True}, "image_name": "a", "upload_uuid": upload_id},
        ),
    }
    path, body = ways[how]
    reply = await uploader.call("POST", path, body)
    assert reply.status == 201, reply.text
    made = reply.json()
    if how == "rfi":
        return [attachment["url"] for attachment in made["questions"][0]["attachments"]]
    if how == "file":
        return [made["file_versions"][0]["url"], made["file_versions"][0]["prostore_file"]["url"]]
    return [made["url"]] if how.startswith("image") else [attachment["url"] for attachment in made["attachments"]]


@pytest.mark.parametrize("how", ["log", "rfi", "file", "image", "image_uuid"])
async def test_an_uploaded_file_can_be_downloaded(sandbox, uploader, how):
    parts = (b"a" * SMALLEST, PDF)
    upload_id = await uploader.upload(*parts, path=uploader.project_path, name="Plän.pdf")
    for url in await attach(uploader, upload_id, how=how):
        assert url.startswith(f"{sandbox.environment.api_url}/")
        reply = await uploader.download(url)
        assert (reply.status, reply.body == b"".join(parts)) == (200, True)
        assert reply.headers["Content-Type"] == "application/pdf"
        assert reply.headers["Content-Disposition"].endswith("filename*=UTF-8''Pl%C3%A4n.pdf")
    assert "Authorization" not in sandbox.requests[-1].headers


async def test_files_of_older_upload_versions_can_be_downloaded(uploader):
    made = (
        await uploader.call("POST", uploader.v1_path, {"segments": [segment_row(PDF)], "response_filename": "a.bin"})
    ).json()
    await uploader.put_segment(made["segments"][0], PDF)
    tags = {"segments": [{"etag": segment_row(PDF)["md5"]}]}
    await uploader.call("PATCH", f"{uploader.v1_path}/{made['uuid']}", tags)
    [url] = await attach(uploader, made["uuid"], how="log")
    assert (await uploader.download(url)).body == PDF

    made = (await uploader.call("POST", uploader.v1_path, {"response_filename": "a.pdf"})).json()
    kind, body = multipart_form(made["fields"], [("file", "a", "a/b", PDF)], boundary="yYy")
    await uploader.call_storage("POST", made["url"], {"Content-Type": kind}, body)
    [url] = await attach(uploader, made["uuid"], how="log")
    reply = await uploader.download(url)
    assert (reply.body, reply.headers["Content-Disposition"]) == (PDF, 'inline; filename="a.pdf"')
    # The form may be sent again within an hour, and replaces the file of the attachment.
    kind, body = multipart_form(made["fields"], [("file", "a", "a/b", b"new")], boundary="yYy")
    await uploader.call_storage("POST", made["url"], {"Content-Type": kind}, body)
    assert (await uploader.download(url)).body == b"new"


async def test_attached_uploads_do_not_expire(sandbox, uploader):
    upload_id = await uploader.upload(PDF)
    [url] = await attach(uploader, upload_id, how="log")
    sandbox.clock.advance(8 * 24 * 3600)
    uploader = UploadClient.sign_in(sandbox)
    assert (await uploader.download(url)).body == PDF
    assert await uploader.status(upload_id) == "available"


@pytest.mark.parametrize("field", ["upload_ids", "upload_uuids", "attachment_upload_uuids", "upload_uuid", "upload_id"])
async def test_unavailable_uploads_are_rejected_without_an_effect(sandbox, uploader, field):
    others_upload = await UploadClient.sign_in(sandbox, sandbox.seed_data.people[1]).upload(PDF)
    sandbox.uploads.polls = 1
    waiting = await uploader.upload(PDF)
    unfinished = (await uploader.create(PDF))["upload_id"]
    before = len((await uploader.call("GET", logs(uploader))).json())
    for upload_id in (waiting, unfinished, others_upload, "nonsense", "0" * 26, 7, {"a": 1}):
        value = [upload_id] if field.endswith("s") else upload_id
        reply = await uploader.call("POST", logs(uploader), {"accident_log": {**LOG, field: value}})
        assert (reply.status, list(reply.json()["errors"])) == (422, [field]), upload_id
        text = "is not an upload of yours that is available"
        assert reply.json()["errors"][field][0] in (text, "is not a string")
    assert len((await uploader.call("GET", logs(uploader))).json()) == before
    # Empty values are accepted.
    for empty in (None, []) if field.endswith("s") else (None, ""):
        assert (await uploader.call("POST", logs(uploader), {"accident_log": {**LOG, field: empty}})).status == 201


async def test_an_update_can_attach_uploads(uploader):
    made = (await uploader.call("POST", logs(uploader), {"accident_log": LOG})).json()
    first, second = [await uploader.upload(content) for content in (b"one", b"two")]
    path = f"{logs(uploader)}/{made['id']}"
    reply = await uploader.call("PATCH", path, {"accident_log": {"upload_ids": [first, second]}})
    shown = reply.json()["attachments"]
    assert [(await uploader.download(attachment["url"])).body for attachment in shown] == [b"one", b"two"]
    assert (await uploader.call("GET", path)).json()["attachments"] == shown
    assert len({attachment["id"] for attachment in shown}) == 2


async def test_version_2_has_its_own_error_format(sandbox, uploader):
    scope = f"companies/{sandbox.company_id}/projects/{uploader.project_id}"
    path = f"/rest/v2.0/{scope}/document_management/document_uploads"
    ids = [document["id"] for document in (await uploader.call("GET", path)).json()["data"]]
    for upload_id, status in (("nonsense", 422), (await uploader.upload(PDF, path=uploader.project_path), 207)):
        rows = [{"id": ids[0], "upload_status": "COMPLETED", "file_upload_id": upload_id}]
        reply = await uploader.call("PATCH", path, {"update_params": rows})
        assert reply.status in (status, 200), reply.text
        if status == 422:
            assert reply.json()["error"]["message"].startswith("file_upload_id is not an upload")


class TestForms:
    async def test_files_of_a_form_can_be_downloaded(self, sandbox, uploader):
        fields = {"accident_log[time_hour]": "10", "accident_log[time_minute]": "15"}
        files = [("attachments[]", "é.eml", "message/rfc822", PDF), ("attachments[]", "b.pdf", "a/b", b"")]
        reply = await uploader.send_form("POST", logs(uploader), multipart_form(fields, files, boundary="yYy"))
        shown = reply.json()["attachments"]
        assert [(attachment["name"], attachment["content_type"]) for attachment in shown] == [
            ("é.eml", "message/rfc822"),
            ("b.pdf", "a/b"),
        ]
        replies = [await uploader.download(attachment["url"]) for attachment in shown]
        assert [reply.body for reply in replies] == [PDF, b""]
        assert replies[0].headers["Content-Type"] == "message/rfc822"

    async def test_files_of_an_rfi(self, uploader):
        fields = {
            "rfi[subject]": "a",
            "rfi[rfi_manager_id]": str(uploader.sandbox.seed_data.people[1].id),
            "rfi[question][body]": "Why?",
        }
        for name in ("rfi[attachments][]", "rfi[question][attachments][]"):
            form = multipart_form(fields, [(name, "a.pdf", "application/pdf", PDF)], boundary="yYy")
            reply = await uploader.send_form("POST", f"/rest/v1.0/projects/{uploader.project_id}/rfis", form)
            [attachment] = reply.json()["questions"][0]["attachments"]
            assert (attachment["name"], (await uploader.download(attachment["url"])).body) == ("a.pdf", PDF)

    async def test_a_resource_that_is_itself_a_file(self, uploader):
        form = multipart_form({"image_name": "a"}, [("image[data]", "a.jpg", "image/jpeg", PDF)], boundary="yYy")
        made = (await uploader.send_form("POST", f"/rest/v1.0/images?project_id={uploader.project_id}", form)).json()
        assert (made["filename"], made["size"]) == ("a.jpg", len(PDF))
        assert (await uploader.download(made["url"])).body == PDF

    async def test_files_of_a_rejected_form_are_not_stored(self, sandbox, uploader):
        form = multipart_form({}, [("attachments[]", "a", "a/b", PDF)], boundary="yYy")
        assert (await uploader.send_form("POST", logs(uploader), form)).status == 400
        assert sandbox._app.storage.blobs.used == 0

    async def test_full_storage_is_a_503(self, uploader, monkeypatch):
        monkeypatch.setattr("aprocore.sandbox.http.blob_store.MAX_STORED", 3)
        fields = {"accident_log[time_hour]": "10", "accident_log[time_minute]": "15"}
        form = multipart_form(fields, [("attachments[]", "a", "a/b", PDF)], boundary="yYy")
        assert (await uploader.send_form("POST", logs(uploader), form)).status == 503


async def test_a_file_belongs_to_its_company(sandbox, uploader):
    upload_id = await uploader.upload(PDF)
    path = f"/rest/v1.0/local_files/{upload_id}"
    # Before it is attached it can't be downloaded.
    assert (await uploader.call("GET", path)).status == 404
    await attach(uploader, upload_id, how="log")
    assert (await uploader.call("GET", path)).status == 302
    storage = sandbox._app.storage
    part = storage.blobs.store(b"x")
    other = storage.uploads.add_file("a", "a/b", part, 1)
    assert (await uploader.call("GET", f"/rest/v1.0/local_files/{other.id}")).status == 404
    # Generated files still exist.
    generated = "/rest/v1.0/local_files/5f09deed-026a-4d04-8b68-a8c15e760489"
    assert (await uploader.download(f"https://x{generated}")).body.startswith(b"%PDF-")


def test_finds_references_at_any_depth():
    body = {
        "updates": [{"upload_ids": ["a", None, "b"]}, 7, None],
        "change_event": {"attachments_by_uuid": [{"upload_uuid": "c", "name": "x"}]},
        "snapshot_upload_uuid": "d",
        "bid": {"uploads": [{"uuid": "e"}]},
        "upload": {"uuid": "f"},
        "uuid": "not one", "upload_ids": "not a list",
        "drawing_upload": {"drawing_log_imports": [{"upload_uuid": "g"}]},
    }  # fmt: skip
    assert [upload_id for _, upload_id in upload_references(body)] == ["a", "b", "c", "d", "e", "f", "g"]
    deep: dict = {"upload_uuid": "z"}
    for _ in range(5000):
        deep = {"x": deep}
    assert list(upload_references(deep)) == []
    assert with_files(deep, lambda _: None, "") == deep
    for value in (None, [], 7, "x", [[["upload_uuid"]]]):
        assert list(upload_references(value)) == []


FIELDS = st.sampled_from(
    [
        "upload_ids",
        "upload_uuid",
        "file_upload_id",
        "upload",
        "uploads",
        "uuid",
        "attachments",
        "attachments_by_uuid",
        "question",
        "data",
        "file",
        "file_versions",
        "filename",
        "size",
        "url",
        "x",
    ]
)
ANY_VALUE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(["", "known", "unknown"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(FIELDS, inner, max_size=4),
    max_leaves=10,
)


@given(st.dictionaries(FIELDS, ANY_VALUE))
def test_arbitrary_stored_fields_can_be_serialized(facts):
    file = StoredFile("known", "a.pdf", "a/b", BytesSource(b"x"))
    before = repr(facts)
    shown = with_files(facts, lambda upload_id: file if upload_id == "known" else None, "https://x")
    assert facts.keys() <= shown.keys()
    assert repr(facts) == before
    for name, upload_id in upload_references(facts):
        assert isinstance(name, str)
        assert upload_id not in (None, "")
    assert all(is_upload_field(name, facts[name]) for name in ("upload_uuid", "upload_ids") if name in facts)


async def test_fields_with_other_names(sandbox, uploader):
    upload_id = await uploader.upload(PDF)
    registry = sandbox._app.storage.uploads
    registry.attach(registry.find(upload_id))
    facts = {
        "snapshot_upload_uuid": upload_id,
        "attachments_by_uuid": [{"upload_uuid": upload_id, "name": "other"}],
        "recording": {"upload_id": upload_id},
        "upload_uuid": "gone",
    }
    shown = with_files(facts, registry.file, "https://api")
    url = f"https://api/rest/v1.0/local_files/{upload_id}"
    assert (shown["snapshot"]["url"], shown["recording"]["url"]) == (url, url)
    assert [(attachment["url"], attachment["name"]) for attachment in shown["attachments"]] == [(url, "other")]
    assert "url" not in shown
    assert facts["recording"] == {"upload_id": upload_id}


async def test_urls_of_form_files_after_a_restart(tmp_path):
    path = tmp_path / "state.json"
    async with Sandbox(state=path) as sandbox:
        uploader = UploadClient.sign_in(sandbox)
        fields = {"project_id": str(next(iter(sandbox.seed_data.projects))), "image_name": "a"}
        form = multipart_form(fields, [("image[data]", "a.jpg", "image/jpeg", PDF)], boundary="yYy")
        made = (await uploader.send_form("POST", f"/rest/v1.0/images?project_id={fields['project_id']}", form)).json()
        assert made["url"].startswith(f"{sandbox.environment.api_url}/rest/v1.0/local_files/")
        assert (await uploader.download(made["url"])).body == PDF
    async with Sandbox(state=path) as sandbox:
        uploader = UploadClient.sign_in(sandbox)
        shown = (await uploader.call("GET", f"/rest/v1.0/images/{made['id']}?project_id={fields['project_id']}")).json()
        assert shown["url"].startswith(f"{sandbox.environment.api_url}/rest/v1.0/local_files/")
        # The bytes are not part of the persisted state.
        assert (await uploader.call("GET", shown["url"].removeprefix(sandbox.environment.api_url))).status == 404
