"""Conversion of the account's responses into their recorded form, and back into answers for the program."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Mapping

import msgspec

from ...sansio.messages import Response
from ..files.storage import EMPTY_PDF
from ..http.response import JSON_TYPE, Answer
from .anonymizer import Anonymizer
from .cassette import RecordedResponse
from .request_recording import decode_json

__all__ = ["recorded_response", "to_answer"]

# Headers with numbers that a recording contains; clients depend on no others.
_NUMBERS = ("Total", "Per-Page")
_TOO_MANY, _UNAVAILABLE = 429, 503
_FILE_NAME = re.compile(r'filename="?([^";]+)"?')
_PNG = b64decode(b"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==")
# Placeholder contents of files: the real content is never recorded.
_FILES = {"application/pdf": EMPTY_PDF + b"%%EOF\n", "image/png": _PNG}
_TEXTS = {"text/csv": "id,name\r\n1,Canopy alignment\r\n", "text/html": "<p>Canopy alignment</p>"}


def recorded_response(response: Response, anonymizer: Anonymizer) -> RecordedResponse:
    """Return the anonymized, recorded form of a response."""
    headers = _headers(response.headers, anonymizer)
    recorded = RecordedResponse(status=response.status, headers=headers)
    if response.status in (_TOO_MANY, _UNAVAILABLE) and "Retry-After" in response.headers:
        # Replay must not wait.
        headers["Retry-After"] = "0"
    if not response.body:
        return recorded
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    value = decode_json(response.body) if kind in ("", "application/json") else msgspec.UNSET
    if value is msgspec.UNSET:
        kind = kind if re.fullmatch(r"[a-z]+/[a-z0-9.+-]{1,80}", kind) else "application/octet-stream"
        headers["Content-Type"] = kind
        if kind.startswith("text/") or kind.endswith("xml"):
            recorded.text = _TEXTS.get(kind, "Canopy alignment")
        else:
            recorded.base64 = _FILES.get(kind, b"Canopy alignment")
        return recorded
    headers["Content-Type"] = JSON_TYPE
    recorded.json = anonymizer.anonymize(value, error=response.status >= 400)
    return recorded


def _headers(headers: Mapping[str, str], anonymizer: Anonymizer) -> dict[str, str]:
    found = {name: headers[name] for name in _NUMBERS if headers.get(name, "").isdecimal()}
    if "Link" in headers:
        found["Link"] = anonymizer.link(headers["Link"])
    if "Location" in headers:
        found["Location"] = anonymizer.anonymize(headers["Location"], "location")
    file = _FILE_NAME.search(headers.get("Content-Disposition", ""))
    if file is not None:
        found["Content-Disposition"] = f'attachment; filename="{anonymizer.anonymize(file[1], "filename")}"'
    return found


def to_answer(recorded: RecordedResponse) -> Answer:
    """Return the answer to send for a recorded response."""
    if recorded.json is not msgspec.UNSET:
        return Answer(recorded.status, recorded.headers, msgspec.json.encode(recorded.json))
    if recorded.base64 is not None:
        return Answer(recorded.status, recorded.headers, recorded.base64)
    return Answer(recorded.status, recorded.headers, (recorded.text or "").encode())
