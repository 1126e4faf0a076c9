"""An answer of the account as it is recorded, and as it goes on to the program."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Mapping

import msgspec

from ...sansio.messages import Response
from ..files.storage import EMPTY_PDF
from ..http.response import JSON_TYPE, Answer
from .anonymizer import Anonymizer
from .cassette import Answered
from .request_recording import decoded

__all__ = ["answer_of", "answered_of"]

# Headers that a recording has; no other says anything that a client goes by.
_NUMBERS = ("Total", "Per-Page")
_TOO_MANY, _UNAVAILABLE = 429, 503
_FILE_NAME = re.compile(r'filename="?([^";]+)"?')
_PNG = b64decode(b"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==")
# What stands for files: nothing of one may be told, and a program seldom goes by what is in it.
_FILES = {"application/pdf": EMPTY_PDF + b"%%EOF\n", "image/png": _PNG}
_TEXTS = {"text/csv": "id,name\r\n1,Canopy alignment\r\n", "text/html": "<p>Canopy alignment</p>"}


def answered_of(response: Response, scrubber: Anonymizer) -> Answered:
    """Return an answer with nothing of the account in it."""
    headers = _headers(response.headers, scrubber)
    answered = Answered(status=response.status, headers=headers)
    if response.status in (_TOO_MANY, _UNAVAILABLE) and "Retry-After" in response.headers:
        # Who records has waited; who replays need not.
        headers["Retry-After"] = "0"
    if not response.body:
        return answered
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    value = decoded(response.body) if kind in ("", "application/json") else msgspec.UNSET
    if value is msgspec.UNSET:
        kind = kind if re.fullmatch(r"[a-z]+/[a-z0-9.+-]{1,80}", kind) else "application/octet-stream"
        headers["Content-Type"] = kind
        if kind.startswith("text/") or kind.endswith("xml"):
            answered.text = _TEXTS.get(kind, "Canopy alignment")
        else:
            answered.base64 = _FILES.get(kind, b"Canopy alignment")
        return answered
    headers["Content-Type"] = JSON_TYPE
    answered.json = scrubber.scrub(value, error=response.status >= 400)
    return answered


def _headers(headers: Mapping[str, str], scrubber: Anonymizer) -> dict[str, str]:
    found = {name: headers[name] for name in _NUMBERS if headers.get(name, "").isdecimal()}
    if "Link" in headers:
        found["Link"] = scrubber.link(headers["Link"])
    if "Location" in headers:
        found["Location"] = scrubber.scrub(headers["Location"], "location")
    file = _FILE_NAME.search(headers.get("Content-Disposition", ""))
    if file is not None:
        found["Content-Disposition"] = f'attachment; filename="{scrubber.scrub(file[1], "filename")}"'
    return found


def answer_of(answered: Answered) -> Answer:
    """Return what is sent for a recorded answer."""
    if answered.json is not msgspec.UNSET:
        return Answer(answered.status, answered.headers, msgspec.json.encode(answered.json))
    if answered.base64 is not None:
        return Answer(answered.status, answered.headers, answered.base64)
    return Answer(answered.status, answered.headers, (answered.text or "").encode())
