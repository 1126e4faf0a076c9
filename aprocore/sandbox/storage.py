"""The storage origin: where the API sends clients for files, with addresses that say all, and take no token beside."""

from __future__ import annotations

import hmac
import secrets
from hashlib import sha256
from urllib.parse import quote

from .answers import Answer
from .ledger import SeenRequest

__all__ = ["Storage"]

_TYPES = {"pdf": "application/pdf", "csv": "text/csv", "zip": "application/zip"}
_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj\ntrailer<</Root 1 0 R>>\n"
)


class Storage:
    """Signs addresses, and answers to those that it signed."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)
        #: Its address, once it listens.
        self.origin = ""

    def renew(self) -> None:
        """Refuse the addresses that were signed so far."""
        self._key = secrets.token_bytes(32)

    def address_of(self, name: str) -> str:
        """Return the address of a file."""
        path = f"/files/{quote(name)}"
        return f"{self.origin}{path}?X-Amz-Expires=3600&X-Amz-Signature={self._signature(path)}"

    def answer(self, seen: SeenRequest) -> Answer:
        """Answer with a file, as an object store would: a second way to say who asks is an error."""
        if "Authorization" in seen.headers:
            return _error(400, "InvalidArgument", "Only one auth mechanism allowed")
        if seen.method not in ("GET", "HEAD"):
            return _error(405, "MethodNotAllowed", "The specified method is not allowed against this resource.")
        signature = dict(seen.params).get("X-Amz-Signature", "")
        if not hmac.compare_digest(signature.encode("utf-8", "replace"), self._signature(seen.path).encode()):
            return _error(403, "SignatureDoesNotMatch", "The request signature does not match.")
        name = seen.path.rpartition("/")[2]
        kind = _TYPES.get(name.rpartition(".")[2], "application/octet-stream")
        return Answer(
            200, {"Content-Type": kind, "Content-Disposition": f'attachment; filename="{name}"'}, _content(name)
        )

    def _signature(self, path: str) -> str:
        return hmac.new(self._key, path.encode("utf-8", "replace"), sha256).hexdigest()


def _content(name: str) -> bytes:
    if name.endswith(".csv"):
        return f"id,name\r\n1,{name}\r\n".encode()
    return _PDF + f"%{name}\n%%EOF\n".encode()


def _error(status: int, code: str, text: str) -> Answer:
    body = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{text}</Message></Error>'
    return Answer(status, {"Content-Type": "application/xml"}, body)
