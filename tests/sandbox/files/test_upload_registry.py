"""Unified uploads (version 2.1): creation, upload of segments, completion and availability."""

from __future__ import annotations

import asyncio
from urllib.parse import urlsplit

import pytest

from aprocore.sandbox import Answer, ResetAfter, Sandbox
from tests.support.http_client import HttpClient
from tests.support.uploads import SMALLEST, UploadClient, segment_row, stored_upload, upload_body

pytestmark = pytest.mark.anyio

PDF = b"%PDF-1.7 a plan"
HOUR = 3600


@pytest.fixture
def uploader(sandbox: Sandbox) -> UploadClient:
    return UploadClient.sign_in(sandbox)


class TestCreating:
    @pytest.mark.parametrize("scope", ["company", "project"])
    async def test_returns_the_urls_of_the_segments(self, sandbox, uploader, scope):
        path = getattr(uploader, f"{scope}_path")
        reply = await uploader.call("POST", path, upload_body(PDF, name="Plän 1/2.pdf", custom_metadata={"a": 1}))
        made = reply.json()["data"]
        [segment] = made.pop("segments")
        assert reply.status == 201
        assert (len(made.pop("upload_id")), made.pop("upload_expires_at") - int(sandbox.clock.now())) == (26, 24 * HOUR)
        assert made == {
            "file_name": "Plän 1/2.pdf",
            "sanitized_file_name": "Plän 1_2.pdf",
            "file_size": len(PDF),
            "content_type": "application/pdf",
            "status": "ready",
            "custom_metadata": {"a": 1},
        }
        assert segment["url"].startswith(f"{sandbox._app.storage.origin}{path}/")
        assert segment["url_expires_at"] - int(sandbox.clock.now()) == HOUR
        assert segment["headers"]["Content-Length"] == str(len(PDF))

    async def test_each_segment_has_its_own_url_and_headers(self, uploader):
        parts = (b"a" * SMALLEST, b"b")
        made = await uploader.create(*parts)
        urls = [urlsplit(segment["url"]).path for segment in made["segments"]]
        assert urls == [f"{uploader.company_path}/{made['upload_id']}/parts/{number}" for number in (1, 2)]
        headers = [segment["headers"] for segment in made["segments"]]
        assert [values["x-amz-content-sha256"] for values in headers] == [segment_row(part)["sha256"] for part in parts]

    @pytest.mark.parametrize(
        ("change", "status", "field"),
        [
            ({"segments": [segment_row(b"a" * 9)]}, 422, "file_size"),
            ({"segments": [segment_row(b"a"), segment_row(b"b")]}, 422, "segments"),
            ({"segments": []}, 422, "segments"),
            ({"segments": None}, 400, "segments"),
            ({"segments": "all"}, 422, "segments"),
            ({"segments": [{"size": 15}]}, 400, "sha256"),
            ({"segments": [{**segment_row(PDF), "md5": "x"}]}, 422, "segments"),
            ({"sha256": "xyz"}, 422, "sha256"),
            ({"sha256": None}, 400, "sha256"),
            ({"md5": "ab"}, 422, "md5"),
            ({"file_size": None}, 400, "file_size"),
            ({"file_size": "big"}, 422, "file_size"),
            ({"file_name": ""}, 400, "file_name"),
            ({"file_name": "x" * 256}, 422, "file_name"),
            ({"content_type": "a/b\r\nX-Injected: 1"}, 422, "content_type"),
            ({"content_type": "é"}, 422, "content_type"),
            ({"url_expires_in": 0}, 422, "url_expires_in"),
        ],
    )
    async def test_returns_problems_by_field(self, uploader, change, status, field):
        reply = await uploader.call("POST", uploader.company_path, upload_body(PDF) | change)
        assert (reply.status, field in reply.json()["error"]["message"]) == (status, True), reply.text

    async def test_invalid_bodies(self, uploader):
        for body in (None, [], "x", 7):
            assert (await uploader.call("POST", uploader.company_path, body)).status == 400

    async def test_unknown_scopes(self, sandbox, uploader):
        company = f"/rest/v2.1/companies/{sandbox.company_id}"
        assert (await uploader.call("POST", f"{company}/projects/1/uploads", upload_body(PDF))).status == 404
        assert (await uploader.call("POST", "/rest/v2.1/companies/1/uploads", upload_body(PDF))).status == 404
        others = next(company for company in sandbox.seed_data.companies if company != sandbox.company_id)
        reply = await uploader.call("POST", f"/rest/v2.1/companies/{others}/uploads", upload_body(PDF))
        assert reply.status == 403

    async def test_limits_pending_segments(self, sandbox, uploader, monkeypatch):
        monkeypatch.setattr("aprocore.sandbox.files.upload_registry.MAX_PENDING_SEGMENTS", 2)
        await uploader.create(PDF)
        done = await uploader.upload(PDF)
        assert (await uploader.call("POST", uploader.company_path, upload_body(PDF))).status == 503
        # Attached uploads are not pending, and neither are expired ones.
        sandbox._app.storage.uploads.attach(sandbox._app.storage.uploads.find(done))
        await uploader.create(PDF)
        assert (await uploader.call("POST", uploader.company_path, upload_body(PDF))).status == 503
        sandbox.clock.advance(25 * HOUR)
        await UploadClient.sign_in(sandbox).create(PDF)


class TestCompleting:
    async def test_step_by_step(self, sandbox, uploader):
        parts = (b"a" * SMALLEST, b"b")
        made = await uploader.create(*parts)
        path = f"{uploader.company_path}/{made['upload_id']}"
        assert (await uploader.call("GET", path)).json()["data"]["status"] == "ready"
        second = await uploader.put_segment(made["segments"][1], parts[1])
        tags = [None, second.headers["ETag"]]
        assert (await uploader.call("PATCH", path, {"part_etags": tags})).json()["data"]["status"] == "receiving"
        tags[0] = (await uploader.put_segment(made["segments"][0], parts[0])).headers["ETag"]
        reply = await uploader.call("PATCH", path, {"part_etags": tags})
        assert (reply.status, reply.json()["data"]["status"]) == (200, "complete")
        found = (await uploader.call("GET", path)).json()["data"]
        assert (found["status"], found["segments"], found["file_size"]) == ("available", [], SMALLEST + 1)

    async def test_etags_with_and_without_their_quotes(self, uploader):
        for strip in ("", '"'):
            made = await uploader.create(PDF)
            tag = (await uploader.put_segment(made["segments"][0], PDF)).headers["ETag"]
            assert tag == f'"{segment_row(PDF)["md5"]}"'
            reply = await uploader.call(
                "PATCH", f"{uploader.company_path}/{made['upload_id']}", {"part_etags": [tag.strip(strip)]}
            )
            assert reply.status == 200

    async def test_wrong_etags(self, uploader):
        parts = (b"a" * SMALLEST, b"b")
        made = await uploader.create(*parts)
        path = f"{uploader.company_path}/{made['upload_id']}"
        good = [segment_row(part)["md5"] for part in parts]
        # Correct ETags of segments that are not uploaded yet.
        assert (await uploader.call("PATCH", path, {"part_etags": good})).status == 422
        for segment, content in zip(made["segments"], parts, strict=True):
            await uploader.put_segment(segment, content)
        for tags in (
            good[::-1],
            good[:1],
            [*good, good[0]],
            [],
            [good[0], ""],
            [good[0], 7],
            [f'W/"{good[0]}"', good[1]],
        ):
            reply = await uploader.call("PATCH", path, {"part_etags": tags})
            assert (reply.status, "part_etags" in reply.json()["error"]["message"]) == (422, True), (tags, reply.text)
        for body in ({}, {"part_etags": "x"}, {"part_etags": [[]]}, {"part_etags": None}):
            assert (await uploader.call("PATCH", path, body)).status in (400, 422)
        assert (await uploader.call("GET", path)).json()["data"]["status"] == "ready"
        assert (await uploader.call("PATCH", path, {"part_etags": good})).status == 200

    async def test_a_patch_can_be_repeated(self, sandbox, uploader):
        made = await uploader.create(PDF)
        path = f"{uploader.company_path}/{made['upload_id']}"
        tag = (await uploader.put_segment(made["segments"][0], PDF)).headers["ETag"]
        sandbox.faults.add("PATCH", path, ResetAfter())
        with pytest.raises((ConnectionError, asyncio.IncompleteReadError)):
            await uploader.call("PATCH", path, {"part_etags": [tag]})
        reply = await uploader.call("PATCH", path, {"part_etags": [tag]})
        assert (reply.status, reply.json()["data"]["status"]) == (200, "available")
        assert (await uploader.call("PATCH", path, {"part_etags": ["0" * 32]})).status == 422
        # A finished upload accepts no segments.
        assert (await uploader.put_segment(made["segments"][0], PDF)).status == 404

    @pytest.mark.parametrize("parts", [(PDF,), (b"a" * SMALLEST, b"b")])
    @pytest.mark.parametrize("name", ["sha256", "md5"])
    async def test_verifies_the_checksum_of_the_whole_file(self, uploader, parts, name):
        wrong = {"sha256": "0" * 64, "md5": "0" * 32}[name]
        made = await uploader.create(*parts, **{name: wrong})
        tags = [
            (await uploader.put_segment(*pair)).headers["ETag"] for pair in zip(made["segments"], parts, strict=True)
        ]
        path = f"{uploader.company_path}/{made['upload_id']}"
        reply = await uploader.call("PATCH", path, {"part_etags": tags})
        assert (reply.status, reply.json()["error"]["message"]) == (422, f"{name} does not match the received bytes")
        assert (await uploader.call("GET", path)).json()["data"]["status"] == "receiving"
        whole = b"".join(parts)
        await uploader.upload(*parts, **{name: segment_row(whole)[name].upper()})


class TestAvailability:
    async def test_number_of_polls(self, sandbox, uploader):
        sandbox.uploads.polls = 3
        upload_id = await uploader.upload(PDF)
        assert [await uploader.status(upload_id) for _ in range(5)] == ["complete"] * 3 + ["available"] * 2

    async def test_delay_by_the_sandbox_clock(self, sandbox, uploader):
        sandbox.uploads.seconds = 60
        upload_id = await uploader.upload(PDF)
        assert await uploader.status(upload_id) == "complete"
        sandbox.clock.advance(59)
        assert await uploader.status(upload_id) == "complete"
        sandbox.clock.advance(2)
        assert await uploader.status(upload_id) == "available"

    async def test_an_undocumented_status(self, sandbox, uploader):
        sandbox.uploads.polls, sandbox.uploads.meanwhile = 1, "scanning"
        upload_id = await uploader.upload(PDF)
        assert [await uploader.status(upload_id) for _ in range(2)] == ["scanning", "available"]

    async def test_a_reset_restores_the_settings(self, sandbox):
        settings = sandbox.uploads
        settings.polls, settings.seconds, settings.meanwhile = 1, 2.0, "x"
        sandbox.reset()
        assert sandbox.uploads is settings
        assert (settings.polls, settings.seconds, settings.meanwhile) == (0, 0.0, "complete")


class TestUrls:
    async def test_expire_and_are_renewed(self, sandbox, uploader):
        sandbox.clock.run(0)
        made = await uploader.create(PDF)
        sandbox.clock.advance(HOUR + 1)
        expired = await uploader.put_segment(made["segments"][0], PDF)
        assert (expired.status, b"<Code>AccessDenied</Code>" in expired.body) == (403, True)
        uploader = UploadClient.sign_in(sandbox)
        path = f"{uploader.company_path}/{made['upload_id']}"
        fresh = (await uploader.call("GET", path)).json()["data"]["segments"]
        assert fresh[0]["url_expires_at"] - int(sandbox.clock.now()) == HOUR
        tag = (await uploader.put_segment(fresh[0], PDF)).headers["ETag"]
        assert (await uploader.call("PATCH", path, {"part_etags": [tag]})).status == 200

    async def test_have_the_requested_lifetime_up_to_that_of_the_upload(self, sandbox, uploader):
        sandbox.clock.run(0)
        made = await uploader.create(PDF, url_expires_in=60)
        now = int(sandbox.clock.now())
        assert made["segments"][0]["url_expires_at"] - now == 60
        path = f"{uploader.company_path}/{made['upload_id']}"
        for requested, granted in (("7", 7), ("99999999999", 24 * HOUR)):
            found = (await uploader.call("GET", f"{path}?url_expires_in={requested}")).json()["data"]
            assert found["segments"][0]["url_expires_at"] - now == granted
        for requested in ("0", "-1", "x", "1.5"):
            assert (await uploader.call("GET", f"{path}?url_expires_in={requested}")).status == 400

    async def test_keep_the_order_of_uploaded_parts(self, uploader):
        parts = (b"a" * SMALLEST, b"b")
        made = await uploader.create(*parts)
        await uploader.put_segment(made["segments"][0], parts[0])
        found = (await uploader.call("GET", f"{uploader.company_path}/{made['upload_id']}")).json()["data"]["segments"]
        paths = [[urlsplit(segment["url"]).path for segment in segments] for segments in (made["segments"], found)]
        assert paths[0] == paths[1]


class TestExpiry:
    async def test_deletes_an_unattached_upload_after_24_hours(self, sandbox, uploader):
        made = await uploader.upload(PDF)
        blobs = sandbox._app.storage.blobs
        assert blobs.used == len(PDF)
        sandbox.clock.advance(24 * HOUR - 5)
        uploader = UploadClient.sign_in(sandbox)
        assert await uploader.status(made) == "available"
        sandbox.clock.advance(10)
        uploader = UploadClient.sign_in(sandbox)
        assert (await uploader.call("GET", f"{uploader.company_path}/{made}")).status == 404
        assert (await uploader.call("PATCH", f"{uploader.company_path}/{made}", {"part_etags": [None]})).status == 404
        assert (blobs.used, list(blobs._directory.iterdir())) == (0, [])

    async def test_a_reset_deletes_uploads_and_bytes(self, sandbox, uploader):
        made = await uploader.create(PDF)
        await uploader.upload(PDF)
        directory = sandbox._app.storage.blobs._directory
        sandbox.reset()
        assert not directory.exists()
        uploader = UploadClient.sign_in(sandbox)
        assert (await uploader.call("GET", f"{uploader.company_path}/{made['upload_id']}")).status == 404
        assert (await uploader.put_segment(made["segments"][0], PDF)).status == 403
        await uploader.upload(PDF)

    async def test_closing_removes_the_bytes(self):
        async with Sandbox() as sandbox:
            await UploadClient.sign_in(sandbox).upload(PDF)
            directory = sandbox._app.storage.blobs._directory
            assert directory.exists()
        assert not directory.exists()

    @pytest.mark.slow
    async def test_expired_uploads_use_no_memory(self, sandbox):
        storage = sandbox._app.storage
        for _ in range(3000):
            stored_upload(sandbox)
        assert storage.uploads.first(f"companies/{sandbox.company_id}", is_unified=True) is not None
        sandbox.clock.advance(2 * HOUR)
        assert storage.uploads.first(f"companies/{sandbox.company_id}", is_unified=True) is None
        registry = storage.uploads
        assert (registry._uploads, registry._expirations, registry._pending_segments, storage.blobs.used) == (
            {},
            [],
            0,
            0,
        )


class TestOwners:
    async def test_other_users_see_no_upload(self, sandbox, uploader):
        made = await uploader.create(PDF)
        path = f"{uploader.company_path}/{made['upload_id']}"
        other = UploadClient.sign_in(sandbox, sandbox.seed_data.people[1])
        assert (await uploader.call("GET", path)).status == 200
        assert (await other.call("GET", path)).status == 404
        assert (await other.call("PATCH", path, {"part_etags": [None]})).status == 404

    async def test_an_upload_belongs_to_its_scope(self, uploader):
        made = (await uploader.create(PDF))["upload_id"]
        for path in (
            uploader.project_path,
            uploader.v1_path,
            f"/rest/v1.0/companies/{uploader.sandbox.company_id}/uploads",
        ):
            assert (await uploader.call("GET", f"{path}/{made}")).status == 404
        for other in ("x", "0" * 26, "7", "%00", "é"):
            assert (await uploader.call("GET", f"{uploader.company_path}/{other.encode().hex()}")).status == 404

    async def test_ids_for_returns_an_upload(self, sandbox, uploader):
        name = "file_access_and_storage.unified_uploads.get_for_project"
        from aprocore.errors import ConfigurationError

        with pytest.raises(ConfigurationError, match="Create it"):
            sandbox.ids_for(name)
        made = await uploader.create(PDF, path=uploader.project_path)
        async with sandbox.procore() as procore:
            assert sandbox.ids_for(name)["upload_id"] == made["upload_id"]
            created = await procore.file_access_and_storage.unified_uploads.create_for_company(**upload_body(PDF))
            assert created.status == "ready"


async def test_uploads_need_a_token_and_a_company(sandbox, uploader):
    assert (await HttpClient(sandbox).call("POST", uploader.company_path, body=b"{}")).status == 401


async def test_faults_apply_to_parts(sandbox, uploader):
    parts = (b"a" * SMALLEST, b"b")
    made = await uploader.create(*parts)
    rule = sandbox.faults.add("PUT", f"{uploader.company_path}/{{id}}/parts/1", Answer(503, None, "Slow down"))
    assert (await uploader.put_segment(made["segments"][0], parts[0])).status == 503
    assert (await uploader.put_segment(made["segments"][1], parts[1])).status == 200
    assert (rule.hits, sandbox._app.storage.blobs.used) == (1, 1)
    assert (await uploader.put_segment(made["segments"][0], parts[0])).status == 200
