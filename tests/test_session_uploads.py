"""Upload segments stored at storage hosts, and file downloads in pieces."""

from __future__ import annotations

from collections.abc import AsyncIterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from aprocore import (
    AmbiguousOutcomeError,
    ConfigurationError,
    File,
    ForbiddenError,
    Multipart,
    Procore,
    ProtocolError,
    ResponseError,
)
from aprocore.rest.file_access_and_storage import UnifiedUpload
from aprocore.sandbox import Answer, ResetAfter, Sandbox, Truncate
from aprocore.sandbox.http.request_log import SeenRequest
from tests.support.uploads import SMALLEST, upload_body

pytestmark = pytest.mark.anyio

PARTS = (b"a" * SMALLEST, b"the end")


@pytest.fixture
async def procore(sandbox: Sandbox) -> AsyncIterator[Procore]:
    async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        yield procore


async def begun(procore: Procore) -> UnifiedUpload:
    return await procore.file_access_and_storage.unified_uploads.create_for_project(**upload_body(*PARTS))


async def put(procore: Procore, upload: UnifiedUpload, number: int, data: Any = None, **options: Any) -> str:
    assert upload.segments is not None
    segment = upload.segments[number]
    options: Any = {"data": PARTS[number] if data is None else data, "headers": segment.headers, **options}
    async with procore.stream("PUT", segment.url or "", **options) as response:
        assert await response.read() == b""
        return response.headers["ETag"].strip('"')


def stored(sandbox: Sandbox) -> list[SeenRequest]:
    return [seen for seen in sandbox.requests if seen.origin == "storage"]


@pytest.mark.fault("I01")
@pytest.mark.parametrize("of_procores_domain", [False, True])
async def test_segments_are_sent_to_storage_with_the_announced_headers_and_no_token(
    sandbox: Sandbox, procore: Procore, monkeypatch: pytest.MonkeyPatch, of_procores_domain: bool
) -> None:
    # Another origin than that of the API, like https://storage.procore.com.
    monkeypatch.setattr("aprocore.sansio.redirects._is_sibling", lambda *origins: of_procores_domain)
    upload = await begun(procore)
    etags = [await put(procore, upload, number) for number in range(2)]
    uploads = procore.file_access_and_storage.unified_uploads
    assert upload.upload_id is not None
    done = await uploads.update_for_project(upload_id=upload.upload_id, part_etags=etags)
    assert done.status == "complete"
    assert [seen.status for seen in stored(sandbox)] == [200, 200]
    for seen, segment, part in zip(stored(sandbox), upload.segments or (), PARTS, strict=True):
        assert seen.headers["x-amz-content-sha256"] == sha256(part).hexdigest()
        assert {name: seen.headers[name] for name in segment.headers} == segment.headers
        assert not {"Authorization", "Procore-Company-Id", "Content-Type", "Transfer-Encoding"} & set(seen.headers)


async def test_segment_with_a_lost_response_is_sent_again(sandbox: Sandbox, procore: Procore) -> None:
    upload = await begun(procore)
    sandbox.faults.add("PUT", "*", ResetAfter())
    assert await put(procore, upload, 1)
    assert len(stored(sandbox)) == 2


async def test_status_401_of_storage_causes_no_refresh(sandbox: Sandbox, procore: Procore) -> None:
    upload = await begun(procore)
    for status in (401, 403):
        sandbox.faults.add("PUT", "*", Answer(status, {"Content-Type": "application/xml"}, b"<Error/>"))
    with pytest.raises(Exception, match="401") as refused:
        await put(procore, upload, 1)
    assert "PUT" in str(refused.value)
    with pytest.raises(ForbiddenError):
        await put(procore, upload, 1)
    await put(procore, upload, 1)
    assert len(sandbox.requests.to("POST", "/oauth/token")) == 1


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"data": b"too short"}, r"data has 9 bytes, which is not the length of the segment"),
        ({"data": "a text"}, "data must be the bytes of the segment, got a str"),
        ({"headers": {"Authorization": "Bearer x"}}, "The header Authorization can't be set by the caller"),
        ({"headers": {"x": "a\r\nb"}}, "header x is not plain"),
        ({"params": {"a": 1}}, "fetched unchanged.*with PUT"),
        ({"company_id": 1}, "fetched unchanged"),
    ],
)
async def test_invalid_segment_is_not_sent(
    sandbox: Sandbox, procore: Procore, options: dict[str, Any], message: str
) -> None:
    upload = await begun(procore)
    with pytest.raises(ConfigurationError, match=message):
        await put(procore, upload, 0, **options)
    for method in ("POST", "PATCH", "DELETE"):
        with pytest.raises(ConfigurationError, match="fetched unchanged"):
            async with procore.stream(method, (upload.segments or [])[0].url or ""):
                pytest.fail("sent")
    assert stored(sandbox) == []


async def begun_form(procore: Procore, name: str) -> Any:
    return await procore.post(f"/rest/v1.1/projects/{procore.project_id}/uploads", json={"response_filename": name})


@pytest.mark.parametrize("of_procores_domain", [False, True])
@pytest.mark.parametrize("as_multipart", [False, True])
async def test_file_is_uploaded_by_a_form_without_the_token(
    sandbox: Sandbox,
    procore: Procore,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    of_procores_domain: bool,
    as_multipart: bool,
) -> None:
    (tmp_path / "plan.pdf").write_bytes(PARTS[0])
    upload = await begun_form(procore, "plan.pdf")
    fields = {**upload["fields"], "file": tmp_path / "plan.pdf"}
    data = Multipart(fields) if as_multipart else fields
    with monkeypatch.context() as patch:
        patch.setattr("aprocore.sansio.redirects._is_sibling", lambda *origins: of_procores_domain)
        async with procore.stream("POST", upload["url"], data=data, headers={"X-Own": "1"}) as response:
            assert (response.status, await response.read()) == (204, b"")
    [seen] = stored(sandbox)
    assert (seen.method, seen.status, seen.headers["X-Own"]) == ("POST", 204, "1")
    assert seen.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert not {"Authorization", "Procore-Company-Id", "Transfer-Encoding"} & set(seen.headers)
    documents = procore.documents.project_folders_and_files
    created = await documents.create_file(file={"name": "plan.pdf", "upload_uuid": upload["uuid"]})
    assert created.file_versions
    async with procore.stream("GET", created.file_versions[0].url or "") as response:
        assert await response.read() == PARTS[0]


async def test_form_without_a_file_is_multipart(sandbox: Sandbox, procore: Procore) -> None:
    upload = await begun_form(procore, "plan.pdf")
    with pytest.raises(ResponseError, match="400"):
        async with procore.stream("POST", upload["url"], data=upload["fields"]):
            pytest.fail("stored")
    [seen] = stored(sandbox)
    assert seen.headers["Content-Type"].startswith("multipart/form-data; boundary=")


async def test_form_upload_with_a_lost_response_is_ambiguous(sandbox: Sandbox, procore: Procore) -> None:
    upload = await begun_form(procore, "plan.pdf")
    sandbox.faults.add("POST", "*", ResetAfter())
    fields = {**upload["fields"], "file": File(PARTS[1], "plan.pdf")}
    with pytest.raises(AmbiguousOutcomeError):
        async with procore.stream("POST", upload["url"], data=fields):
            pytest.fail("answered")
    assert len(stored(sandbox)) == 1


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({}, "fetched unchanged.*POST and data with the fields"),
        ({"data": b"bytes"}, "fetched unchanged"),
        ({"data": {"a": 1}, "params": {"a": 1}}, "fetched unchanged"),
        ({"data": {"a": 1}, "company_id": 1}, "fetched unchanged"),
        ({"data": {"a": 1}, "headers": {"Content-Type": "a/b"}}, "Content-Type of a multipart form can't be set"),
        ({"data": {"a": 1}, "headers": {"Authorization": "Bearer x"}}, "Authorization can't be set"),
    ],
)
async def test_invalid_form_upload_is_not_sent(
    sandbox: Sandbox, procore: Procore, options: dict[str, Any], message: str
) -> None:
    upload = await begun_form(procore, "plan.pdf")
    with pytest.raises(ConfigurationError, match=message):
        async with procore.stream("POST", upload["url"], **options):
            pytest.fail("sent")
    assert stored(sandbox) == []


async def test_interrupted_download_is_resumed(sandbox: Sandbox, procore: Procore) -> None:
    documents = procore.documents.project_folders_and_files
    created = await documents.create_file(file={"name": "plan.bin", "data": File(PARTS[0] + PARTS[1], "plan.bin")})
    assert created.file_versions
    url, file = created.file_versions[0].url or "", bytearray()
    sandbox.faults.add("GET", "/files/*", Truncate(SMALLEST))

    async def fetch(**headers: str) -> int:
        async with procore.stream("GET", url, headers=headers) as response:
            async for chunk in response:
                file.extend(chunk)
            return response.status

    with pytest.raises(ProtocolError):
        await fetch()
    assert len(file) == SMALLEST
    assert await fetch(Range=f"bytes={len(file)}-") == 206
    assert file == PARTS[0] + PARTS[1]
    assert not any("Authorization" in seen.headers for seen in stored(sandbox))
