"""Storage origin: downloads by signed URLs, without a token."""

from __future__ import annotations

from hashlib import md5
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDict, CIMultiDictProxy

from aprocore.sandbox import Sandbox, Truncate, TruncateGzip, Unsolicited
from aprocore.sandbox.files.file_responses import disposition
from aprocore.sandbox.http.request_log import SeenRequest
from aprocore.sandbox.http.response import Answer
from tests.support.http_client import connect

pytestmark = pytest.mark.anyio


@pytest.fixture
async def address(sandbox, client):
    ids = sandbox.ids_for("rfis.get_as_pdf")
    reply = await client.company_get("/rest/v1.0/projects/{project_id}/rfis/{id}.pdf".format(**ids))
    assert (reply.status, reply.body) == (302, b"")
    return urlsplit(reply.headers["Location"])


async def test_a_download_redirect_sends_no_token(sandbox):
    ids = sandbox.ids_for("rfis.get_as_pdf")
    async with sandbox.procore() as procore:
        async with procore.rfis.get_as_pdf(**ids) as response:
            content = await response.read()
    assert content.startswith(b"%PDF-")
    last = sandbox.requests[-1]
    assert (last.origin, "Authorization" in last.headers, last.status) == ("storage", False, 200)


async def test_rejects_a_token(sandbox, client, address):
    target = f"{address.path}?{address.query}"
    good = await client.call("GET", target, origin="storage")
    assert (good.status, good.headers["Content-Type"]) == (200, "application/pdf")
    refused = await client.call("GET", target, origin="storage", headers={"Authorization": "Bearer t"})
    assert (refused.status, b"Only one auth mechanism allowed" in refused.body) == (400, True)


async def test_requires_a_signed_url(client, address):
    for target in (address.path, f"{address.path}?X-Amz-Signature=0", f"{address.path}x?{address.query}"):
        assert (await client.call("GET", target, origin="storage")).status == 403
    assert (await client.call("PUT", f"{address.path}?{address.query}", origin="storage")).status == 405


async def test_content_type_depends_on_the_name(sandbox, client):
    reply = await client.company_get(f"/rest/v1.0/companies/{sandbox.company_id}/timesheets/csv_export")
    address = urlsplit(reply.headers["Location"])
    csv = await client.call("GET", f"{address.path}?{address.query}", origin="storage")
    assert (csv.headers["Content-Type"], csv.text.splitlines()[0]) == ("text/csv", "id,name")
    assert (await client.company_get("/rest/v1.0/projects/1/rfis/2.pdf")).status == 404


CONTENT = bytes(range(256)) * 4000


class TestStoredFiles:
    @pytest.fixture
    def target(self, sandbox):
        storage = sandbox._app.storage
        file = storage.uploads.add_file("Plän.bin", "a/b", storage.blobs.store(CONTENT), sandbox.company_id)
        parts = urlsplit(storage.download_url(file.id))
        return f"{parts.path}?{parts.query}"

    async def get(self, client, target, method="GET", **headers):
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return await client.call(method, target, origin="storage", headers=named)

    async def test_whole_file(self, client, target):
        reply = await self.get(client, target)
        assert (reply.status, reply.body) == (200, CONTENT)
        shown = {name: reply.headers[name] for name in ("Content-Length", "ETag", "Accept-Ranges", "Content-Type")}
        etag = f'"{md5(CONTENT).hexdigest()}"'
        assert shown == {"Content-Length": "1024000", "ETag": etag, "Accept-Ranges": "bytes", "Content-Type": "a/b"}
        assert "Content-Range" not in reply.headers
        head = await self.get(client, target, "HEAD")
        assert (head.status, head.headers["Content-Length"]) == (200, "1024000")

    @pytest.mark.parametrize(
        ("asked", "start", "stop"),
        [
            ("bytes=0-0", 0, 1),
            ("bytes=300000-", 300_000, 1_024_000),
            ("bytes=262143-262144", 262_143, 262_145),
            ("bytes=-10", 1_023_990, 1_024_000),
            ("bytes=-9999999", 0, 1_024_000),
            ("bytes=1023999-999999999999999999", 1_023_999, 1_024_000),
        ],
    )
    async def test_ranges(self, client, target, asked, start, stop):
        for method in ("GET", "HEAD"):
            reply = await self.get(client, target, method, Range=asked)
            assert (reply.status, reply.headers["Content-Range"]) == (206, f"bytes {start}-{stop - 1}/1024000")
            assert reply.headers["Content-Length"] == str(stop - start)
            assert reply.body == (CONTENT[start:stop] if method == "GET" else b"")

    @pytest.mark.parametrize("asked", ["bytes=1024000-", "bytes=-0", "bytes=999999999999999999-"])
    async def test_unsatisfiable_ranges(self, client, target, asked):
        reply = await self.get(client, target, Range=asked)
        assert (reply.status, reply.headers["Content-Range"]) == (416, "bytes */1024000")
        assert b"<Code>InvalidRange</Code>" in reply.body

    @pytest.mark.parametrize("asked", ["bytes=5-4", "bytes=-", "bytes=", "items=0-1", "bytes=0-1,3-4", "bytes=x-", ""])
    async def test_ignores_invalid_ranges(self, client, target, asked):
        reply = await self.get(client, target, Range=asked)
        assert (reply.status, len(reply.body)) == (200, len(CONTENT))

    async def test_if_range(self, client, target):
        etag = (await self.get(client, target)).headers["ETag"]
        for given_etag, status in (
            (etag, 206),
            (f"W/{etag}", 200),
            (etag.strip('"'), 200),
            ('"other"', 200),
            ("", 200),
        ):
            reply = await self.get(client, target, Range="bytes=1-2", If_Range=given_etag)
            assert (reply.status, len(reply.body)) == (status, 2 if status == 206 else len(CONTENT))

    async def test_urls_expire_after_an_hour(self, sandbox, client, target):
        sandbox.clock.advance(3601)
        reply = await self.get(client, target)
        assert (reply.status, b"Request has expired" in reply.body) == (403, True)

    async def test_faults_truncate_downloads(self, sandbox, client, target):
        sandbox.faults.add("GET", "/files/*", Truncate(after=300_000))
        async with connect(sandbox, "storage") as connection:
            await connection.send("GET", target, {})
            head = await connection.reader.readuntil(b"\r\n\r\n")
            assert b"Content-Length: 1024000\r\n" in head
            assert await connection.reader.read() == CONTENT[:300_000]
        sandbox.faults.add("GET", "/files/*", TruncateGzip())
        packed = await self.get(client, target)
        assert (packed.headers["Content-Encoding"], 100 < len(packed.body) < len(CONTENT)) == ("gzip", True)
        sandbox.faults.add("GET", "/files/*", Unsolicited(Answer(200, None, "stray")))
        assert (await self.get(client, target)).body == CONTENT
        assert (await self.get(client, target, Range="bytes=300000-")).body == CONTENT[300_000:]

    async def test_a_file_deleted_while_it_is_sent_resets_the_connection(self, sandbox, target):
        sandbox._app.storage.blobs.close()
        async with connect(sandbox, "storage") as connection:
            await connection.send("GET", target, {})
            head = await connection.reader.read(100_000)
            assert b"\r\n\r\n" not in head or head.endswith(b"\r\n\r\n")
        assert sandbox.requests[-1].answered is False


@given(st.text(max_size=20))
def test_content_disposition(name):
    header = disposition(name, inline=False)
    assert header.isascii()
    assert header.isprintable()
    assert header.startswith('attachment; filename="')
    if not (name.isascii() and all(" " <= character <= "~" for character in name)):
        assert unquote(header.partition("filename*=UTF-8''")[2]) == name


@pytest.fixture(scope="module")
def quiet():
    sandbox = Sandbox()
    yield sandbox._app
    sandbox._app.close()


@given(
    st.sampled_from(["GET", "HEAD", "PUT", "POST", "DELETE"]),
    st.sampled_from(["/", "//", "/pro-core.com", "/files/x", "/files/", "/rest/v2.1/uploads/x/parts/1", "*"])
    | st.text(),
    st.text() | st.sampled_from(["sig=", "X-Amz-Signature=x", "X-Amz-Date=x&X-Amz-Signature=0", "expires_at=x&sig=v1"]),
    st.dictionaries(
        st.sampled_from(["Range", "If-Range", "Content-Length", "Content-Type", "x-amz-acl", "Authorization"]),
        st.sampled_from(["", "x", "bytes=0-", "multipart/form-data; boundary=b", "\udcff"]),
    ),
    st.binary(max_size=30) | st.just(b'--b\r\nContent-Disposition: form-data; name="file"\r\n\r\nx\r\n--b--'),
)
def test_arbitrary_requests_get_a_response(quiet, method, path, query, headers, body):
    seen = SeenRequest(
        1,
        "storage",
        method,
        path,
        query,
        CIMultiDictProxy(CIMultiDict({"Host": "x", **headers})),
        0.0,
        1,
        1,
        "id",
        body,
    )
    arrival = quiet.open_body_writer(seen)
    if arrival is not None:
        arrival.write(body)
        arrival.discard()
    assert quiet.process(seen).status in (200, 206, 400, 403, 404, 405, 411)
