"""Uploads of versions 1.0 and 1.1, in segments or in one form."""

from __future__ import annotations

import pytest

from aprocore.sandbox import Answer, Sandbox
from tests.support.uploads import MIB, UploadClient, base64_md5, multipart_form, segment_row

pytestmark = pytest.mark.anyio

PDF = b"%PDF-1.7 a plan\r\n--xXx\r\n\x00\xff"
DAY = 24 * 3600


@pytest.fixture
def uploader(sandbox: Sandbox) -> UploadClient:
    return UploadClient.sign_in(sandbox)


@pytest.fixture(params=["1.0", "1.1"])
def paths(request, sandbox, uploader):
    return [
        f"/rest/v{request.param}/companies/{sandbox.company_id}/uploads",
        f"/rest/v{request.param}/projects/{uploader.project_id}/uploads",
    ]


def code(reply) -> str:
    return reply.text.partition("<Code>")[2].partition("</Code>")[0]


class TestSegments:
    async def test_example_of_the_documentation(self, uploader, paths):
        parts = (b"a" * 5 * MIB, PDF)
        for path in paths:
            reply = await uploader.call("POST", path, {"segments": [segment_row(part) for part in parts]})
            made = reply.json()
            assert (reply.status, sorted(made), made["status"]) == (201, ["segments", "status", "uuid"], "ready")
            for segment, content in zip(made["segments"], parts, strict=True):
                assert {name: segment[name] for name in ("size", "sha256", "md5")} == segment_row(content)
                assert segment["headers"] == {
                    "x-amz-content-sha256": segment["sha256"],
                    "content-length": str(len(content)),
                    "content-md5": base64_md5(content),
                }
                sent = {**segment, "headers": {**segment["headers"], "Content-Type": "application/octet-stream"}}
                assert (await uploader.put_segment(sent, content)).status == 200
            tags = {"segments": [{"etag": segment_row(part)["md5"]} for part in parts]}
            done = (await uploader.call("PATCH", f"{path}/{made['uuid']}", tags)).json()
            assert (done["uuid"], done["status"]) == (made["uuid"], "complete")
            assert [segment["etag"] for segment in done["segments"]] == [tag["etag"] for tag in tags["segments"]]
            assert (await uploader.call("GET", f"{path}/{made['uuid']}")).json() == done

    async def test_announcement_in_a_form(self, uploader, paths):
        announcement = segment_row(PDF, with_md5=False)
        fields = {
            "response_filename": "a.pdf",
            "segments[][size]": str(announcement["size"]),
            "segments[][sha256]": announcement["sha256"],
        }
        reply = await uploader.send_form("POST", paths[0], multipart_form(fields, []))
        assert (reply.status, "content-md5" in reply.json()["segments"][0]["headers"]) == (201, False)
        assert (await uploader.put_segment(reply.json()["segments"][0], PDF)).status == 200

    @pytest.mark.parametrize(
        "body",
        [
            {"segments": [segment_row(b"a"), segment_row(b"b")]},
            {"segments": [{"size": 5}]},
            {"segments": ["x"]},
            {"segments": "x"},
            {"segments": [segment_row(PDF)], "size": 1},
            {"response_filename": "x" * 256},
            {"response_filename": "x", "response_content_type": "a\nb"},
        ],
    )
    async def test_validation_errors_name_the_field(self, uploader, paths, body):
        reply = await uploader.call("POST", paths[0], body)
        assert (reply.status, next(iter(reply.json()["errors"])) in body) == (422, True)

    async def test_etags_must_be_those_of_the_segments(self, uploader):
        made = (await uploader.call("POST", uploader.v1_path, {"segments": [segment_row(PDF)]})).json()
        path = f"{uploader.v1_path}/{made['uuid']}"
        good = {"segments": [{"etag": f'"{segment_row(PDF)["md5"]}"'}]}
        assert (await uploader.call("PATCH", path, good)).status == 422
        await uploader.put_segment(made["segments"][0], PDF)
        for rows in ([], [{}], [None], ["x"], [{"etag": None}], [{"etag": "x"}], good["segments"] * 2, None, "x"):
            reply = await uploader.call("PATCH", path, {"segments": rows})
            assert (reply.status, list(reply.json()["errors"])) == (422, ["segments"]), rows
        assert (await uploader.call("PATCH", path, [])).status == 400
        for _ in range(2):
            assert (await uploader.call("PATCH", path, good)).json()["status"] == "complete"

    async def test_expires_after_one_week(self, sandbox, uploader):
        made = (await uploader.call("POST", uploader.v1_path, {"segments": [segment_row(PDF)]})).json()
        for days, status in ((6.9, 200), (0.2, 404)):
            sandbox.clock.advance(days * DAY)
            reply = await UploadClient.sign_in(sandbox).call("GET", f"{uploader.v1_path}/{made['uuid']}")
            assert reply.status == status

    async def test_limits_pending_uploads(self, uploader, monkeypatch):
        monkeypatch.setattr("aprocore.sandbox.files.upload_registry.MAX_PENDING_SEGMENTS", 1)
        assert (await uploader.call("POST", uploader.v1_path, {"segments": [segment_row(PDF)]})).status == 201
        assert (await uploader.call("POST", uploader.v1_path, {"response_filename": "a"})).status == 503


class TestForms:
    @pytest.fixture
    async def made(self, uploader):
        body = {"response_filename": 'Plän "1".pdf', "response_content_type": "application/pdf"}
        reply = await uploader.call("POST", uploader.v1_path, body)
        assert reply.status == 201
        return reply.json()

    async def post(self, uploader, made, fields=None, files=(("file", "a.pdf", "application/pdf", PDF),), **headers):
        kind, body = multipart_form(made["fields"] if fields is None else fields, files, boundary="yYy")
        return await uploader.call_storage("POST", made["url"], {"Content-Type": kind, **headers}, body)

    async def test_stores_the_file_of_a_form(self, sandbox, uploader, made):
        assert sorted(made) == ["fields", "status", "url", "uuid"]
        assert made["fields"]["Content-Disposition"].startswith(
            'inline; filename="Pl_n \\"1\\".pdf"; filename*=UTF-8\'\'Pl%C3%A4n'
        )
        assert (made["fields"]["Content-Type"], made["status"]) == ("application/pdf", "ready")
        reply = await self.post(uploader, made)
        assert (reply.status, reply.headers["ETag"], reply.body) == (204, f'"{segment_row(PDF)["md5"]}"', b"")
        found = (await uploader.call("GET", f"{uploader.v1_path}/{made['uuid']}")).json()
        assert (found["uuid"], found["status"]) == (made["uuid"], "complete")
        assert sandbox.requests.to("POST", "/pro-core.com")[0].committed_at is not None
        # A second upload replaces the first.
        assert (await self.post(uploader, made, files=[("file", "b", "a/b", b"other")])).status == 204
        assert sandbox._app.storage.blobs.used == 5

    async def test_version_1_0_does_not_require_a_file_name(self, uploader):
        for path in (uploader.v1_path, uploader.v1_path.replace("v1.1", "v1.0")):
            reply = await uploader.call("POST", path, {})
            assert reply.status == (400 if path == uploader.v1_path else 201)

    async def test_content_disposition(self, uploader):
        for value, kind in ((True, "attachment"), ("true", "attachment"), (False, "inline"), (None, "inline")):
            body = {"response_filename": "a", "attachment_content_disposition": value}
            made = (await uploader.call("POST", uploader.v1_path, body)).json()
            assert made["fields"]["Content-Disposition"] == f'{kind}; filename="a"'

    @pytest.mark.parametrize(
        "name", ["key", "Content-Type", "Content-Disposition", "policy", "x-amz-signature", "x-amz-date"]
    )
    async def test_rejects_changed_or_missing_fields(self, sandbox, uploader, made, name):
        for fields in ({**made["fields"], name: "x"}, {k: v for k, v in made["fields"].items() if k != name}):
            reply = await self.post(uploader, made, fields)
            assert (reply.status, code(reply)) == (403, "AccessDenied")
        assert made["fields"]["x-amz-signature"] not in reply.text
        assert sandbox._app.storage.blobs.used == 0

    async def test_rejects_other_invalid_forms(self, sandbox, uploader, made):
        reply = await self.post(uploader, made, {**made["fields"], "acl": "x"})
        assert (reply.status, "Extra input fields: acl" in reply.text) == (403, True)
        reply = await self.post(uploader, made, files=[("data", "a", "a/b", PDF)])
        assert (reply.status, code(reply)) == (400, "InvalidArgument")
        reply = await self.post(uploader, made, Authorization="Bearer t")
        assert (reply.status, code(reply)) == (400, "InvalidArgument")
        reply = await uploader.call_storage("POST", made["url"], {"Content-Type": "text/plain"}, PDF)
        assert reply.status == 400
        reply = await uploader.call("PATCH", f"{uploader.v1_path}/{made['uuid']}", {"segments": []})
        assert reply.status == 422
        segments = (await uploader.call("POST", uploader.v1_path, {"segments": [segment_row(PDF)]})).json()
        reply = await self.post(uploader, made, {**made["fields"], "key": f"companies/1/{segments['uuid']}"})
        assert reply.status == 403

    async def test_the_form_expires_after_one_hour(self, sandbox, uploader, made):
        sandbox.clock.advance(3601)
        reply = await self.post(uploader, made)
        assert (reply.status, "Policy expired" in reply.text) == (403, True)

    async def test_fault_rules_apply(self, sandbox, uploader, made):
        sandbox.faults.add("POST", "/pro-core.com", Answer(503))
        assert (await self.post(uploader, made)).status == 503
        assert (await self.post(uploader, made)).status == 204

    async def test_full_storage_is_a_503(self, uploader, made, monkeypatch):
        monkeypatch.setattr("aprocore.sandbox.http.blob_store.MAX_STORED", 3)
        assert (await self.post(uploader, made)).status == 503
