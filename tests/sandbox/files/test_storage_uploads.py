"""Uploads to the storage origin: only the announced bytes, with the required headers."""

from __future__ import annotations

import tracemalloc
from hashlib import sha256
from urllib.parse import urlsplit

import pytest

from aprocore.sandbox import Answer, Hold, ResetAfter, ResetBefore, Sandbox
from aprocore.sandbox.http import blob_store
from tests.support.http_client import HttpClient, connect, until
from tests.support.uploads import MIB, UploadClient, base64_md5, multipart_form, segment_row, upload_body

pytestmark = pytest.mark.anyio

PDF = b"%PDF-1.7 a plan"


@pytest.fixture
def uploader(sandbox: Sandbox) -> UploadClient:
    return UploadClient.sign_in(sandbox)


@pytest.fixture
async def segment(uploader):
    return (await uploader.create(PDF))["segments"][0]


@pytest.fixture
async def older(uploader):
    reply = await uploader.call("POST", uploader.v1_path, {"segments": [segment_row(PDF)]})
    return reply.json()["segments"][0]


def code(reply) -> str:
    return reply.text.partition("<Code>")[2].partition("</Code>")[0]


async def test_stores_the_announced_bytes_with_the_required_headers(sandbox, uploader, segment, older):
    for target in (segment, older):
        for _ in range(2):
            reply = await uploader.put_segment(target, PDF)
            assert (reply.status, reply.body, reply.headers["ETag"]) == (200, b"", f'"{segment_row(PDF)["md5"]}"')
    request = sandbox.requests[-1]
    assert (request.origin, request.method, request.body, request.committed_at is not None) == (
        "storage",
        "PUT",
        PDF,
        True,
    )
    assert "Authorization" not in request.headers
    # Each segment was sent twice and is stored once.
    assert sandbox._app.storage.blobs.used == 2 * len(PDF)


@pytest.mark.parametrize("which", ["segment", "older"])
@pytest.mark.parametrize(
    ("change", "status", "expected"),
    [
        ({"Authorization": "Bearer t"}, 400, "InvalidArgument"),
        ({"x-amz-acl": "public-read"}, 403, "AccessDenied"),
        ({"X-Amz-Meta-Note": "1"}, 403, "AccessDenied"),
        ({"x-amz-content-sha256": "0" * 64}, 403, "SignatureDoesNotMatch"),
        ({"x-amz-content-sha256": None}, 403, "SignatureDoesNotMatch"),
        ({"content-md5": base64_md5(b"other")}, 403, "SignatureDoesNotMatch"),
        ({"content-md5": None}, 403, "SignatureDoesNotMatch"),
        ({"Content-Type": "application/octet-stream", "User-Agent": "x"}, 200, ""),
    ],
)
async def test_rejects_wrong_missing_or_unexpected_headers(
    sandbox, uploader, segment, older, which, change, status, expected
):
    target = {"segment": segment, "older": older}[which]
    headers = {name.lower(): value for name, value in target["headers"].items()}
    for name, value in change.items():
        headers.pop(name, None)
        if value is not None:
            headers[name] = value
    reply = await uploader.call_storage("PUT", target["url"], headers, PDF)
    assert (reply.status, code(reply)) == (status, expected)
    assert sandbox._app.storage.blobs.used == (len(PDF) if status == 200 else 0)


@pytest.mark.parametrize("with_md5", [True, False])
async def test_rejects_bytes_that_were_not_announced(sandbox, uploader, with_md5):
    made = await uploader.create(PDF, segments=[segment_row(PDF, with_md5=with_md5)])
    reply = await uploader.put_segment(made["segments"][0], PDF[::-1])
    assert (reply.status, code(reply)) == (400, "XAmzContentSHA256Mismatch")
    for other in (PDF[:-1], PDF + b"!"):
        reply = await uploader.put_segment(made["segments"][0], other)
        assert (reply.status, code(reply)) == (403, "SignatureDoesNotMatch")
    assert sandbox._app.storage.blobs.used == 0


async def test_rejects_a_wrong_md5(sandbox, uploader):
    for announcement, sent_headers in (
        ({**segment_row(PDF), "md5": "0" * 32}, {}),
        (segment_row(PDF, with_md5=False), {"Content-MD5": "AAAA"}),
    ):
        made = await uploader.create(PDF, segments=[announcement])
        headers = {**made["segments"][0]["headers"], **sent_headers}
        reply = await uploader.call_storage("PUT", made["segments"][0]["url"], headers, PDF)
        assert (reply.status, code(reply)) == (400, "BadDigest")
    assert sandbox._app.storage.blobs.used == 0


async def test_rejects_changed_urls(uploader, segment, older):
    for target in (segment, older):
        path, _, query = target["url"].partition("?")
        name, _, value = query.rpartition("=")
        for other in (
            path,
            f"{path}?{query}&x=1",
            f"{path}?{query.replace('=', '=1', 1)}",
            f"{path}x?{query}",
            f"{path}?{name}={value[::-1]}",
            f"{path}?{query.replace('%2F', '/')}x",
            f"{path}?x=%zz&sig=%ff",
        ):
            reply = await uploader.call_storage("PUT", other, target["headers"], PDF)
            assert (reply.status, code(reply)) == (403, "SignatureDoesNotMatch"), other
    # The URL contains characters that a client might quote or unquote.
    assert {"%2F", "+", "%3D"} <= {part for part in ("%2F", "+", "%3D") if part in segment["url"]}
    requoted = segment["url"].replace("%2F", "/")
    assert (await uploader.call_storage("PUT", requoted, segment["headers"], PDF)).status == 403


async def test_rejects_other_methods(uploader, segment):
    for method, status in (("GET", 403), ("POST", 405), ("DELETE", 405)):
        assert (await uploader.call_storage(method, segment["url"], {})).status == status


async def test_requires_a_content_length(sandbox, segment):
    parts = urlsplit(segment["url"])
    headers = {**segment["headers"], "Transfer-Encoding": "chunked"}
    del headers["Content-Length"]
    async with connect(sandbox, "storage") as connection:
        await connection.send("PUT", f"{parts.path}?{parts.query}", headers)
        connection.writer.write(b"f\r\n" + PDF + b"\r\n0\r\n\r\n")
        reply = await connection.receive()
    assert (reply.status, code(reply)) == (411, "MissingContentLength")


async def test_expect_100_continue_and_a_disconnected_client(sandbox, segment):
    parts = urlsplit(segment["url"])
    target = f"{parts.path}?{parts.query}"
    async with connect(sandbox, "storage") as connection:
        await connection.send("PUT", target, {**segment["headers"], "Expect": "100-continue"})
        assert (await connection.reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 100 ")
        connection.writer.write(PDF)
        assert (await connection.receive()).status == 200
    blobs = sandbox._app.storage.blobs
    async with connect(sandbox, "storage") as connection:
        await connection.send("PUT", target, segment["headers"])
        connection.writer.write(PDF[:5])
        await until(lambda: len(list(blobs._directory.iterdir())) == 2)
    await until(lambda: sandbox.requests[-1].status is not None)
    assert sandbox.requests[-1].status == 400
    assert (len(list(blobs._directory.iterdir())), blobs.used) == (1, len(PDF))


async def test_an_empty_file_has_one_empty_segment(uploader):
    made = await uploader.create(b"")
    reply = await uploader.call_storage("PUT", made["segments"][0]["url"], {**made["segments"][0]["headers"]})
    assert reply.status == 200
    tags = {"part_etags": [reply.headers["ETag"]]}
    assert (await uploader.call("PATCH", f"{uploader.company_path}/{made['upload_id']}", tags)).status == 200


@pytest.mark.parametrize("fault", [Answer(500), ResetBefore(), ResetAfter()])
async def test_repeating_an_upload_after_a_fault_stores_it_once(sandbox, uploader, segment, fault):
    sandbox.faults.add("PUT", "/rest/*", fault)
    try:
        await uploader.put_segment(segment, PDF)
    except (ConnectionError, EOFError):
        pass
    blobs = sandbox._app.storage.blobs
    await until(lambda: sandbox.requests[-1].body_writer is None)
    assert blobs.used == (len(PDF) if isinstance(fault, ResetAfter) else 0)
    assert (await uploader.put_segment(segment, PDF)).status == 200
    assert (len(list(blobs._directory.iterdir())), blobs.used) == (1, len(PDF))


async def test_a_reset_drops_held_uploads(sandbox, segment):
    hold = Hold()
    sandbox.faults.add("PUT", "/rest/*", hold)
    parts = urlsplit(segment["url"])
    async with connect(sandbox, "storage") as connection:
        await connection.send("PUT", f"{parts.path}?{parts.query}", segment["headers"])
        connection.writer.write(PDF)
        await hold.reached.wait()
        request = sandbox.requests[-1]
        directory = sandbox._app.storage.blobs._directory
        sandbox.reset()
        assert await connection.reader.read() == b""
    await until(lambda: request.body_writer is None)
    assert not directory.exists()


async def test_full_storage_is_a_503(sandbox, uploader, segment, monkeypatch):
    monkeypatch.setattr(blob_store, "MAX_STORED", 3)
    reply = await uploader.put_segment(segment, PDF)
    assert (reply.status, code(reply)) == (503, "SlowDown")
    monkeypatch.undo()
    assert (await uploader.put_segment(segment, PDF)).status == 200


async def test_reads_but_does_not_store_unexpected_bodies(sandbox, monkeypatch):
    big = b"x" * (2 * MIB)
    for path in ("/", "/pro-core.com", "/rest/v2.1/x?sig=1", "//", "/files/x"):
        reply = await HttpClient(sandbox).call("PUT", path, origin="storage", body=big)
        assert reply.status in (403, 405)
        assert sandbox.requests[-1].body == b""
    assert sandbox._app.storage.blobs._directory is None
    monkeypatch.setattr("aprocore.sandbox.http.body_reader._MAX_PUT", MIB)
    reply = await HttpClient(sandbox).call("PUT", "/", origin="storage", body=big)
    assert (reply.status, code(reply)) == (400, "EntityTooLarge")


async def test_the_request_log_stores_only_small_bodies(sandbox, uploader):
    for size, logged_bytes in ((MIB, MIB), (MIB + 1, 0)):
        content = bytes(size)
        made = await uploader.create(content)
        assert (await uploader.put_segment(made["segments"][0], content)).status == 200
        request = sandbox.requests[-1]
        assert (len(request.body), request.headers["Content-Length"], request.body_writer) == (
            logged_bytes,
            str(size),
            None,
        )
        made = (await uploader.call("POST", uploader.v1_path, {"response_filename": "a"})).json()
        kind, body = multipart_form(made["fields"], [("file", "a", "a/b", content)])
        assert (await uploader.call_storage("POST", made["url"], {"Content-Type": kind}, body)).status == 204
        assert sandbox.requests[-1].body == b""


@pytest.mark.slow
async def test_a_segment_of_100_mib_is_not_held_in_memory(sandbox, uploader):
    piece, pieces = bytes(MIB), 100
    whole = sha256(piece * pieces).hexdigest()
    body = upload_body(b"", file_size=MIB * pieces, sha256=whole, segments=[{"size": MIB * pieces, "sha256": whole}])
    made = (await uploader.call("POST", uploader.company_path, body)).json()["data"]
    parts = urlsplit(made["segments"][0]["url"])
    tracemalloc.start()
    try:
        async with connect(sandbox, "storage") as connection:
            await connection.send("PUT", f"{parts.path}?{parts.query}", made["segments"][0]["headers"])
            for _ in range(pieces):
                connection.writer.write(piece)
                await connection.writer.drain()
            tag = (await connection.receive()).headers["ETag"]
        path = f"{uploader.company_path}/{made['upload_id']}"
        assert (await uploader.call("PATCH", path, {"part_etags": [tag]})).status == 200
        storage = sandbox._app.storage
        storage.uploads.attach(storage.uploads.find(made["upload_id"]))
        parts = urlsplit(storage.download_url(made["upload_id"]))
        async with connect(sandbox, "storage") as connection:
            await connection.send("GET", f"{parts.path}?{parts.query}", {})
            head = await connection.reader.readuntil(b"\r\n\r\n")
            assert f"Content-Length: {MIB * pieces}".encode() in head
            received = sha256()
            for _ in range(pieces):
                received.update(await connection.reader.readexactly(MIB))
        assert received.hexdigest() == whole
        assert tracemalloc.get_traced_memory()[1] < 16 * MIB
    finally:
        tracemalloc.stop()
