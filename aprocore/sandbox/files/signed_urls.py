"""Signed addresses: whoever has one may use it until it ends, and may change nothing in it."""

from __future__ import annotations

import base64
import hmac
import re
import secrets
from calendar import timegm
from hashlib import sha256
from time import gmtime, strftime, strptime
from urllib.parse import parse_qsl, quote

from ..clock import SandboxClock
from ..http.request_log import SeenRequest
from ..http.response import Answer, storage_error

__all__ = ["UrlSigner"]

_SIGNATURE = re.compile(r"(.*?)&?(?:sig|X-Amz-Signature)=([^&]*)")
_STAMP = "%Y%m%dT%H%M%SZ"
_ALGORITHM = "AWS4-HMAC-SHA256"


class UrlSigner:
    """Signs addresses of the storage origin in the two forms that Procore's have: its own, and Amazon's."""

    def __init__(self, clock: SandboxClock) -> None:
        self._clock = clock
        self._key = secrets.token_bytes(32)
        #: Its address, once it listens.
        self.origin = ""

    def renew(self) -> None:
        """Refuse the addresses that were signed so far."""
        self._key = secrets.token_bytes(32)

    def procore(self, path: str, user_id: int, expires_at: int) -> str:
        """Sign a path until a moment, in Unix seconds."""
        stated = f"expires_at={expires_at}&user_id={user_id}"
        return f"{self.origin}{path}?{stated}&sig={_as_sig(self._sign(f'{path}?{stated}'))}"

    def amazon(self, path: str, lifetime: int) -> str:
        """Sign a path for so many seconds."""
        stamp = stamp_of(self._clock.now())
        stated = f"X-Amz-Algorithm={_ALGORITHM}&X-Amz-Date={stamp}&X-Amz-Expires={lifetime}"
        return f"{self.origin}{path}?{stated}&X-Amz-Signature={self._sign(f'{path}?{stated}').hex()}"

    def signed_fields(self, fields: dict[str, str], made_at: float) -> dict[str, str]:
        """Return a form's fields with those that sign them."""
        stamp = stamp_of(made_at)
        whole = {
            **fields,
            "x-amz-credential": f"SANDBOX/{stamp[:8]}/us-east-1/s3/aws4_request",
            "x-amz-algorithm": _ALGORITHM,
            "x-amz-date": stamp,
        }
        return {**whole, "x-amz-signature": self._sign("\n".join(whole.values())).hex()}

    def refusal_of(self, seen: SeenRequest) -> Answer | None:
        """Return the answer to an address that was not signed like this, or is over."""
        found = _SIGNATURE.fullmatch(seen.query)
        stated, given = found.groups() if found else ("", "")
        expected = self._sign(f"{seen.path}?{stated}")
        sent = given.encode("utf-8", "replace")
        if not any(hmac.compare_digest(sent, each.encode()) for each in (expected.hex(), _as_sig(expected))):
            return storage_error(403, "SignatureDoesNotMatch", "The request signature does not match.")
        if self._clock.now() >= _end_of(dict(parse_qsl(stated))):
            return storage_error(403, "AccessDenied", "Request has expired")
        return None

    def _sign(self, text: str) -> bytes:
        return hmac.new(self._key, text.encode("utf-8", "replace"), sha256).digest()


def stamp_of(moment: float) -> str:
    """Return a moment as Amazon writes it."""
    return strftime(_STAMP, gmtime(moment))


def _as_sig(signature: bytes) -> str:
    # With characters that a client must send as it got them: an escaped slash, a plus, and what base64 has.
    return f"v1%2F+{quote(base64.b64encode(signature).decode(), safe='+')}"


def _end_of(stated: dict[str, str]) -> int:
    if "expires_at" in stated:
        return int(stated["expires_at"])
    return timegm(strptime(stated["X-Amz-Date"], _STAMP)) + int(stated["X-Amz-Expires"])
