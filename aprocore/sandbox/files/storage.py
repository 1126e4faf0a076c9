"""The storage origin: where the API sends clients with files, and for them, with addresses that say all.

It behaves as the object stores do that Procore has: a token beside the address is an error, and errors are XML.
"""

from __future__ import annotations

import base64
import hmac
from typing import Any
from urllib.parse import quote, unquote

from ..clock import SandboxClock
from ..http.blob_store import BlobStore, BlobWriter
from ..http.forms import form_parts
from ..http.request_log import SeenRequest
from ..http.response import Answer, storage_error
from .file_responses import ByteRange, disposition, download
from .signed_urls import UrlSigner
from .upload_registry import StoredFile, Upload, UploadRegistry
from .upload_rules import Segment

__all__ = ["EMPTY_PDF", "Storage"]

#: Seconds of an address: "You must initiate a direct file upload within one hour"
#: (https://developers.procore.com/documentation/tutorial-uploads).
ADDRESS_LIFETIME = 3600

_TYPES = {"pdf": "application/pdf", "csv": "text/csv", "zip": "application/zip"}
#: One page with nothing on it, but for the line that ends a file.
EMPTY_PDF: bytes = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj\ntrailer<</Root 1 0 R>>\n"
)
_BUCKET = "/pro-core.com"
_FILES = "/files/"
_POLICY = "Invalid according to Policy: "


class Storage:
    """Signs addresses, and answers to those that it signed."""

    def __init__(self, clock: SandboxClock) -> None:
        self._clock = clock
        self.signer: UrlSigner = UrlSigner(clock)
        self.blobs: BlobStore = BlobStore()
        self.uploads: UploadRegistry = UploadRegistry(clock)

    @property
    def origin(self) -> str:
        """Its address, once it listens."""
        return self.signer.origin

    @origin.setter
    def origin(self, origin: str) -> None:
        self.signer.origin = origin

    def renew(self) -> None:
        """Refuse the addresses that were signed so far, and forget all that was kept."""
        self.signer.renew()
        self.uploads.clear()
        self.blobs.close()
        self.blobs = BlobStore()

    # -- addresses

    def address_of(self, name: str) -> str:
        """Return where a file can be fetched: one that is kept by its id, any other is made up."""
        return self.signer.amazon(f"{_FILES}{quote(name, safe='')}", ADDRESS_LIFETIME)

    def segment_addresses(self, upload: Upload, lifetime: int) -> list[dict[str, Any]]:
        """Return where each segment's bytes go, until when, and with which headers."""
        now = self._clock.now()
        expires_at = int(min(now + lifetime, upload.expires_at))
        addresses = []
        for number, segment in enumerate(upload.segments, 1):
            if upload.kind == "unified":
                several = f"/parts/{number}" if len(upload.segments) > 1 else ""
                company = "" if upload.scope.startswith("companies/") else f"/companies/{upload.company}"
                path = f"/rest/v2.1{company}/{upload.scope}/uploads/{upload.id}{several}"
                url = self.signer.procore(path, upload.owner, expires_at)
            else:
                path = f"{_BUCKET}/companies/{upload.company}/{upload.id}/parts/{number}"
                url = self.signer.amazon(path, expires_at - int(now))
            addresses.append({"url": url, "url_expires_at": expires_at, "headers": _headers(upload, segment)})
        return addresses

    def form(self, upload: Upload) -> dict[str, Any]:
        """Return where a file goes that is uploaded in one form, and with which fields."""
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

    def open_body_writer(self, seen: SeenRequest) -> BlobWriter:
        """Return what takes the body of a PUT: nothing of it is kept where the head is refused already."""
        segment = self._segment(seen)
        return BlobWriter(self.blobs, segment.size if isinstance(segment, Segment) else 0)

    def answer(self, seen: SeenRequest) -> Answer:
        """Answer as an object store would."""
        if "Authorization" in seen.headers:
            return storage_error(400, "InvalidArgument", "Only one auth mechanism allowed")
        is_file = seen.path.startswith(_FILES)
        if seen.method == "PUT" and not is_file:
            return self._put(seen)
        if seen.method == "POST" and seen.path == _BUCKET:
            return self._post(seen)
        if seen.method not in ("GET", "HEAD"):
            return storage_error(405, "MethodNotAllowed", "The specified method is not allowed against this resource.")
        if not is_file:
            return storage_error(403, "SignatureDoesNotMatch", "The request signature does not match.")
        return self.signer.refusal_of(seen) or download(seen, self._file(unquote(seen.path.removeprefix(_FILES))))

    def _file(self, name: str) -> StoredFile:
        kept = self.uploads.file(name)
        if kept is not None:
            return kept
        kind = _TYPES.get(name.rpartition(".")[2], "application/octet-stream")
        return StoredFile(name, name, kind, ByteRange(_content(name)))

    # -- segments

    def _segment(self, seen: SeenRequest) -> Segment | Answer:
        """Return the segment that a PUT is for, or why it is refused whatever its body is."""
        if "Authorization" in seen.headers:
            return storage_error(400, "InvalidArgument", "Only one auth mechanism allowed")
        refusal = self.signer.refusal_of(seen)
        if refusal is not None:
            return refusal
        # What is signed is as it was made here.
        words = seen.path.split("/")
        number, upload_id = (int(words[-1]), words[-3]) if words[-2] == "parts" else (1, words[-1])
        upload = self.uploads.find(upload_id)
        if upload is None or upload.file is not None:
            return storage_error(
                404, "NoSuchUpload", "The specified upload does not exist. It may have been completed."
            )
        segment = upload.segments[number - 1]
        return _refusal_of_headers(seen, _headers(upload, segment)) or segment

    def _put(self, seen: SeenRequest) -> Answer:
        segment = self._segment(seen)
        if isinstance(segment, Answer):
            return segment
        arrival = seen.body_writer or self.open_body_writer(seen)
        if arrival.size != segment.size:
            return storage_error(400, "IncompleteBody", "The body has not as many bytes as were announced.")
        part = arrival.finish()
        if part is None:
            return storage_error(503, "SlowDown", "There is no room for more on the disk.")
        if part.sha256 != segment.sha256:
            part.release()
            text = "The provided 'x-amz-content-sha256' header does not match what was computed."
            return storage_error(400, "XAmzContentSHA256Mismatch", text)
        in_base64 = base64.b64encode(bytes.fromhex(part.md5)).decode()
        # Of one that was announced, the header has been found to say so.
        if seen.headers.get("Content-MD5", in_base64) != in_base64:
            part.release()
            return storage_error(400, "BadDigest", "The Content-MD5 you specified did not match what we received.")
        if segment.part is not None:
            segment.part.release()
        segment.part = part
        seen.committed_at = self._clock.now()
        return Answer(200, {"ETag": f'"{part.md5}"'})

    # -- forms

    def _post(self, seen: SeenRequest) -> Answer:
        fields: dict[str, str] = {}
        content = None
        for part in form_parts(seen.headers.get("Content-Type", ""), seen.body):
            if part.name == "file":
                # What comes after it is not looked at.
                content = part.content
                break
            fields[part.name] = part.content.decode("utf-8", "replace")
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
        kept = self.blobs.store(content)
        if kept is None:
            return storage_error(503, "SlowDown", "There is no room for more on the disk.")
        upload.release()
        upload.segments = [Segment(kept.size, kept.sha256, kept.md5, kept)]
        upload.complete(now, None)
        if upload.tied:
            self.uploads.tie(upload)
        seen.committed_at = now
        return Answer(204, {"ETag": f'"{kept.md5}"', "Location": f"{self.origin}{_BUCKET}/{fields['key']}"})


def _headers(upload: Upload, segment: Segment) -> dict[str, str]:
    """Return what a PUT must carry: in the two versions it is spelled in two ways."""
    names = ["Content-Length", "x-amz-content-sha256", "Content-MD5"]
    if upload.kind != "unified":
        names = [each.lower() for each in names]
    headers = {names[0]: str(segment.size), names[1]: segment.sha256}
    if segment.md5 is not None:
        headers[names[2]] = base64.b64encode(bytes.fromhex(segment.md5)).decode()
    return headers


def _refusal_of_headers(seen: SeenRequest, told: dict[str, str]) -> Answer | None:
    if "Content-Length" not in seen.headers:
        return storage_error(411, "MissingContentLength", "You must provide the Content-Length HTTP header.")
    for name, value in told.items():
        if seen.headers.getall(name, []) != [value]:
            text = f"The header {name} is not the one that was signed."
            return storage_error(403, "SignatureDoesNotMatch", text)
    signed = {each.lower() for each in told}
    extra = sorted({each.lower() for each in seen.headers if each.lower().startswith("x-amz-")} - signed)
    if extra:
        text = f"There were headers present in the request which were not signed: {', '.join(extra)}"
        return storage_error(403, "AccessDenied", text)
    return None


def _content(name: str) -> bytes:
    if name.endswith(".csv"):
        return f"id,name\r\n1,{name}\r\n".encode()
    return EMPTY_PDF + f"%{name}\n%%EOF\n".encode()
