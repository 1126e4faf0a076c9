"""Storage origin: an object store for uploads and downloads by signed URLs.

It behaves like the object stores of Procore: an access token beside the signed URL is an error, and errors are XML.
"""

from __future__ import annotations

import base64
import hmac
from typing import Any
from urllib.parse import quote, unquote

from ..clock import SandboxClock
from ..http.blob_store import BlobStore, BlobWriter
from ..http.rack import FormError
from ..http.rack_multipart import form_parts
from ..http.request_log import Origins, SeenRequest
from ..http.response import Answer, storage_error
from .file_responses import BytesSource, disposition, download
from .signed_urls import UrlSigner
from .upload_registry import StoredFile, Upload, UploadRegistry
from .upload_rules import Segment

__all__ = ["EMPTY_PDF", "Storage"]

ADDRESS_LIFETIME = 3600
"""Lifetime of a signed URL in seconds: "You must initiate a direct file upload within one hour"
(https://developers.procore.com/documentation/tutorial-uploads).
"""

_TYPES = {"pdf": "application/pdf", "csv": "text/csv", "zip": "application/zip"}
EMPTY_PDF: bytes = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj\ntrailer<</Root 1 0 R>>\n"
)
"""A PDF with one empty page, without the end-of-file marker."""
_BUCKET = "/pro-core.com"
_FILES = "/files/"
_POLICY = "Invalid according to Policy: "


class Storage:
    """The object store: signs URLs, and handles requests for them."""

    def __init__(self, clock: SandboxClock, origins: Origins) -> None:
        self._clock = clock
        self.signer: UrlSigner = UrlSigner(clock, origins)
        self.blobs: BlobStore = BlobStore()
        self.uploads: UploadRegistry = UploadRegistry(clock)

    @property
    def origin(self) -> str:
        """URL of the storage origin; empty before the sandbox listens."""
        return self.signer.origin

    def reset(self) -> None:
        """Invalidate all signed URLs, and delete all uploads and files."""
        self.signer.reset()
        self.uploads.clear()
        self.blobs.close()
        self.blobs = BlobStore()

    # -- signed URLs

    def download_url(self, name: str) -> str:
        """Return the signed URL of a stored file by its id; any other name gets generated content."""
        return self.signer.amazon(f"{_FILES}{quote(name, safe='')}", ADDRESS_LIFETIME)

    def segment_urls(self, upload: Upload, lifetime: int) -> list[dict[str, Any]]:
        """Return the signed URL of each segment, with its expiry time and headers."""
        now = self._clock.now()
        expires_at = int(min(now + lifetime, upload.expires_at))
        urls = []
        for number, segment in enumerate(upload.segments, 1):
            if upload.kind == "unified":
                part = f"/parts/{number}" if len(upload.segments) > 1 else ""
                company = "" if upload.scope.startswith("companies/") else f"/companies/{upload.company}"
                path = f"/rest/v2.1{company}/{upload.scope}/uploads/{upload.id}{part}"
                url = self.signer.procore(path, upload.owner, expires_at)
            else:
                path = f"{_BUCKET}/companies/{upload.company}/{upload.id}/parts/{number}"
                url = self.signer.amazon(path, expires_at - int(now))
            urls.append({"url": url, "url_expires_at": expires_at, "headers": _headers(upload, segment)})
        return urls

    def form(self, upload: Upload) -> dict[str, Any]:
        """Return the URL and the fields of the form that uploads a file."""
        return {"url": f"{self.origin}{_BUCKET}", "fields": self._fields(upload)}

    def _fields(self, upload: Upload) -> dict[str, str]:
        policy = f'{{"expiration":{int(upload.open_until)},"key":"{upload.id}"}}'
        fields = {
            "key": f"companies/{upload.company}/{upload.id}",
            "Content-Type": upload.content_type,
            "Content-Disposition": disposition(upload.name, inline=upload.inline),
            "policy": base64.b64encode(policy.encode()).decode(),
        }
        return self.signer.signed_fields(fields, upload.open_until - ADDRESS_LIFETIME)

    # -- requests

    def open_body_writer(self, request: SeenRequest) -> BlobWriter:
        """Return the writer for the body of a PUT; it stores nothing if the head of the request is invalid."""
        segment = self._segment(request)
        return BlobWriter(self.blobs, segment.size if isinstance(segment, Segment) else 0)

    def answer(self, request: SeenRequest) -> Answer:
        """Return the response of an object store."""
        if "Authorization" in request.headers:
            return storage_error(400, "InvalidArgument", "Only one auth mechanism allowed")
        is_file = request.path.startswith(_FILES)
        if request.method == "PUT" and not is_file:
            return self._put(request)
        if request.method == "POST" and request.path == _BUCKET:
            return self._post(request)
        if request.method not in ("GET", "HEAD"):
            return storage_error(405, "MethodNotAllowed", "The specified method is not allowed against this resource.")
        if not is_file:
            return storage_error(403, "SignatureDoesNotMatch", "The request signature does not match.")
        return self.signer.verify(request) or download(request, self._file(unquote(request.path.removeprefix(_FILES))))

    def _file(self, name: str) -> StoredFile:
        file = self.uploads.file(name)
        if file is not None:
            return file
        kind = _TYPES.get(name.rpartition(".")[2], "application/octet-stream")
        return StoredFile(name, name, kind, BytesSource(_content(name)))

    # -- segments

    def _segment(self, request: SeenRequest) -> Segment | Answer:
        """Return the segment of a PUT, or the error response if its head is invalid."""
        if "Authorization" in request.headers:
            return storage_error(400, "InvalidArgument", "Only one auth mechanism allowed")
        error = self.signer.verify(request)
        if error is not None:
            return error
        # The format is known, because the path was signed here.
        words = request.path.split("/")
        number, upload_id = (int(words[-1]), words[-3]) if words[-2] == "parts" else (1, words[-1])
        upload = self.uploads.find(upload_id)
        if upload is None or upload.file is not None:
            return storage_error(
                404, "NoSuchUpload", "The specified upload does not exist. It may have been completed."
            )
        segment = upload.segments[number - 1]
        return _check_headers(request, _headers(upload, segment)) or segment

    def _put(self, request: SeenRequest) -> Answer:
        segment = self._segment(request)
        if isinstance(segment, Answer):
            return segment
        writer = request.body_writer or self.open_body_writer(request)
        if writer.size != segment.size:
            return storage_error(400, "IncompleteBody", "The body does not have the announced number of bytes.")
        part = writer.finish()
        if part is None:
            return storage_error(503, "SlowDown", "The disk is full.")
        if part.sha256 != segment.sha256:
            part.release()
            text = "The provided 'x-amz-content-sha256' header does not match what was computed."
            return storage_error(400, "XAmzContentSHA256Mismatch", text)
        md5_base64 = base64.b64encode(bytes.fromhex(part.md5)).decode()
        # If an MD5 was announced, the header is known to match it.
        if request.headers.get("Content-MD5", md5_base64) != md5_base64:
            part.release()
            return storage_error(400, "BadDigest", "The Content-MD5 you specified did not match what we received.")
        if segment.part is not None:
            segment.part.release()
        segment.part = part
        request.committed_at = self._clock.now()
        return Answer(200, {"ETag": f'"{part.md5}"'})

    # -- forms

    def _post(self, request: SeenRequest) -> Answer:
        fields: dict[str, str] = {}
        content = None
        try:
            parts = form_parts(request.headers.get("Content-Type", ""), request.body)
        except FormError:
            text = "The body of your POST request is not well-formed multipart/form-data."
            return storage_error(400, "MalformedPOSTRequest", text)
        for field in parts or ():
            if field.name == "file":
                # Fields after the file are ignored.
                content = field.content
                break
            fields[field.name] = field.content.decode("utf-8", "replace")
        if content is None:
            return storage_error(400, "InvalidArgument", "POST requires exactly one file upload per request.")
        upload = self.uploads.find(fields.get("key", "").rpartition("/")[2])
        if upload is None or upload.kind != "form":
            return storage_error(403, "AccessDenied", f'{_POLICY}Policy Condition failed: ["eq", "$key", ""]')
        expected = self._fields(upload)
        for name, value in expected.items():
            if not hmac.compare_digest(fields.get(name, "").encode(), value.encode()):
                text = f'{_POLICY}Policy Condition failed: ["eq", "${name}", "{value}"]'
                return storage_error(403, "AccessDenied", _POLICY + name if name == "x-amz-signature" else text)
        if fields.keys() - expected.keys():
            extra = ", ".join(sorted(fields.keys() - expected.keys()))
            return storage_error(403, "AccessDenied", f"{_POLICY}Extra input fields: {extra}")
        now = self._clock.now()
        if now >= upload.open_until:
            return storage_error(403, "AccessDenied", f"{_POLICY}Policy expired.")
        part = self.blobs.store(content)
        if part is None:
            return storage_error(503, "SlowDown", "The disk is full.")
        upload.release()
        upload.segments = [Segment(part.size, part.sha256, part.md5, part)]
        upload.complete(now, None)
        if upload.attached:
            self.uploads.attach(upload)
        request.committed_at = now
        return Answer(204, {"ETag": f'"{part.md5}"', "Location": f"{self.origin}{_BUCKET}/{fields['key']}"})


def _headers(upload: Upload, segment: Segment) -> dict[str, str]:
    """Return the required headers of a PUT; the versions of the API spell them differently."""
    names = ["Content-Length", "x-amz-content-sha256", "Content-MD5"]
    if upload.kind != "unified":
        names = [name.lower() for name in names]
    headers = {names[0]: str(segment.size), names[1]: segment.sha256}
    if segment.md5 is not None:
        headers[names[2]] = base64.b64encode(bytes.fromhex(segment.md5)).decode()
    return headers


def _check_headers(request: SeenRequest, expected: dict[str, str]) -> Answer | None:
    if "Content-Length" not in request.headers:
        return storage_error(411, "MissingContentLength", "You must provide the Content-Length HTTP header.")
    for name, value in expected.items():
        if request.headers.getall(name, []) != [value]:
            text = f"The header {name} does not match the signature."
            return storage_error(403, "SignatureDoesNotMatch", text)
    signed = {name.lower() for name in expected}
    extra = sorted({name.lower() for name in request.headers if name.lower().startswith("x-amz-")} - signed)
    if extra:
        text = f"There were headers present in the request which were not signed: {', '.join(extra)}"
        return storage_error(403, "AccessDenied", text)
    return None


def _content(name: str) -> bytes:
    if name.endswith(".csv"):
        return f"id,name\r\n1,{name}\r\n".encode()
    return EMPTY_PDF + f"%{name}\n%%EOF\n".encode()
