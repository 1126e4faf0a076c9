"""Upload client for the sandbox, and bodies of upload requests."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping, Sequence
from hashlib import md5, sha256
from typing import Any, Literal
from urllib.parse import urlsplit

import attrs

from aprocore.sandbox import Sandbox
from aprocore.sandbox.files.upload_registry import Upload, new_id
from aprocore.sandbox.files.upload_rules import Segment
from tests.support.http_client import HttpClient, HttpResponse

MIB = 1024 * 1024
SMALLEST = 5 * MIB + 1


def segment_row(content: bytes, *, with_md5: bool = True) -> dict[str, Any]:
    """Return the description of a segment in the request that creates an upload."""
    segment: dict[str, Any] = {"size": len(content), "sha256": sha256(content).hexdigest()}
    return {**segment, "md5": md5(content).hexdigest()} if with_md5 else segment


def upload_body(*parts: bytes, name: str = "plan.pdf", **more: Any) -> dict[str, Any]:
    """Return the body that creates an upload of version 2.1."""
    whole = b"".join(parts)
    return {
        "file_name": name,
        "file_size": len(whole),
        "content_type": "application/pdf",
        "sha256": sha256(whole).hexdigest(),
        "segments": [segment_row(part) for part in parts],
        **more,
    }


def multipart_form(
    fields: Mapping[str, str], files: Sequence[tuple[str, str, str, bytes]], boundary: str = "xXx"
) -> tuple[str, bytes]:
    """Return the content type and the bytes of a multipart form; a file is (field, name, content type, content)."""
    parts = [f'name="{name}"\r\n\r\n{value}'.encode() for name, value in fields.items()]
    for field, name, content_type, content in files:
        parts.append(f'name="{field}"; filename="{name}"\r\nContent-Type: {content_type}\r\n\r\n'.encode() + content)
    delimiter = f"--{boundary}".encode()
    body = b"".join(delimiter + b"\r\nContent-Disposition: form-data; " + part + b"\r\n" for part in parts)
    return f"multipart/form-data; boundary={boundary}", body + delimiter + b"--\r\n"


@attrs.frozen
class UploadClient:
    """Client of a sandbox that uploads files."""

    sandbox: Sandbox
    headers: dict[str, str] = attrs.field(repr=False)

    @classmethod
    def sign_in(cls, sandbox: Sandbox, user: Any = None) -> UploadClient:
        token = sandbox.tokens.issue(user=user)["access_token"]
        headers = {"Authorization": f"Bearer {token}", "Procore-Company-Id": str(sandbox.company_id)}
        return cls(sandbox, {"Host": urlsplit(sandbox.environment.api_url).netloc, **headers})

    @property
    def project_id(self) -> int:
        return next(iter(self.sandbox.seed_data.projects))

    @property
    def company_path(self) -> str:
        return f"/rest/v2.1/companies/{self.sandbox.company_id}/uploads"

    @property
    def project_path(self) -> str:
        return f"/rest/v2.1/companies/{self.sandbox.company_id}/projects/{self.project_id}/uploads"

    @property
    def v1_path(self) -> str:
        return f"/rest/v1.1/projects/{self.project_id}/uploads"

    async def call(self, method: str, path: str, body: Any = None) -> HttpResponse:
        headers = {**self.headers, "Content-Type": "application/json"}
        sent = b"" if body is None else json.dumps(body).encode()
        return await HttpClient(self.sandbox).call(method, path, headers=headers, body=sent)

    async def send_form(self, method: str, path: str, form: tuple[str, bytes]) -> HttpResponse:
        headers = {**self.headers, "Content-Type": form[0]}
        return await HttpClient(self.sandbox).call(method, path, headers=headers, body=form[1])

    async def call_storage(self, method: str, url: str, headers: Mapping[str, str], body: bytes = b"") -> HttpResponse:
        """Call the storage origin with only these headers and a Content-Length."""
        parts = urlsplit(url)
        sent = {name: value for name, value in headers.items() if name.lower() != "content-length" or not body}
        return await HttpClient(self.sandbox).call(
            method, f"{parts.path}?{parts.query}" if parts.query else parts.path,
            origin="storage", headers=sent, body=body,
        )  # fmt: skip

    async def put_segment(self, segment: Mapping[str, Any], content: bytes) -> HttpResponse:
        return await self.call_storage("PUT", segment["url"], segment["headers"], content)

    async def create(self, *parts: bytes, path: str | None = None, **more: Any) -> dict[str, Any]:
        reply = await self.call("POST", path or self.company_path, upload_body(*parts, **more))
        assert reply.status == 201, reply.text
        upload: dict[str, Any] = reply.json()["data"]
        return upload

    async def upload(self, *parts: bytes, path: str | None = None, **more: Any) -> str:
        """Upload parts, and return the id of the upload."""
        path = path or self.company_path
        upload = await self.create(*parts, path=path, **more)
        etags = [
            (await self.put_segment(segment, content)).headers["ETag"]
            for segment, content in zip(upload["segments"], parts, strict=True)
        ]
        reply = await self.call("PATCH", f"{path}/{upload['upload_id']}", {"part_etags": etags})
        assert (reply.status, reply.json()["data"]["status"]) == (200, "complete"), reply.text
        return str(upload["upload_id"])

    async def status(self, upload_id: str) -> str:
        return str((await self.call("GET", f"{self.company_path}/{upload_id}")).json()["data"]["status"])

    async def download(self, url: str, **headers: str) -> HttpResponse:
        """Follow a redirect from the API to the storage origin, without the token, and return the response."""
        api = await self.call("GET", urlsplit(url).path)
        assert api.status == 302, api.text
        return await self.call_storage("GET", api.headers["Location"], headers)


def base64_md5(content: bytes) -> str:
    return b64encode(md5(content).digest()).decode()


def stored_upload(
    sandbox: Sandbox,
    *,
    kind: Literal["unified", "segmented"] = "unified",
    scope: str = "",
    content: bytes = b"%PDF-",
    complete: bool = True,
) -> Upload:
    """Store an upload of the service account with all its bytes, without a call, and return it."""
    storage, now = sandbox._app.storage, sandbox.clock.now()
    upload = Upload(
        id=new_id(now), kind=kind, owner=sandbox.seed_data.service_account.id, company=sandbox.company_id,
        scope=scope or f"companies/{sandbox.company_id}", name="plan.pdf", content_type="application/pdf",
        expires_at=now + 3600, open_until=now + 3600,
    )  # fmt: skip
    part = storage.blobs.store(content)
    assert part is not None
    upload.announce([Segment(part.size, part.sha256, part.md5, part)])
    if complete:
        upload.complete(now, None)
    storage.uploads.add(upload)
    return upload
