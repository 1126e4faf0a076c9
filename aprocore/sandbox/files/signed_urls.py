"""Signed (presigned) URLs of the storage origin, with an expiry time."""

from __future__ import annotations

import base64
import hmac
import re
import secrets
from calendar import timegm
from hashlib import sha256
from time import strptime
from urllib.parse import parse_qsl, quote

from ...sansio.decoding.datetimes import from_unix_time
from ..clock import SandboxClock
from ..http.host_names import reachable
from ..http.request_log import Origins, SeenRequest
from ..http.response import Answer, storage_error

__all__ = ["UrlSigner"]

_SIGNATURE = re.compile(r"(.*?)&?(?:sig|X-Amz-Signature)=([^&]*)")
_TIMESTAMP_FORMAT = "%Y%m%dT%H%M%SZ"
_ALGORITHM = "AWS4-HMAC-SHA256"


class UrlSigner:
    """Signer of URLs in Procore's own format and in that of Amazon S3 (HMAC)."""

    def __init__(self, clock: SandboxClock, origins: Origins) -> None:
        self._clock = clock
        self._origins = origins
        self._key = secrets.token_bytes(32)

    @property
    def origin(self) -> str:
        """URL of the storage origin; empty before the sandbox listens."""
        return reachable(self._origins.get("storage", ""))

    def reset(self) -> None:
        """Create a new key, which invalidates all earlier URLs."""
        self._key = secrets.token_bytes(32)

    def procore(self, path: str, user_id: int, expires_at: int) -> str:
        """Return a signed URL in Procore's format; ``expires_at`` is in Unix seconds."""
        query = f"expires_at={expires_at}&user_id={user_id}"
        return f"{self.origin}{path}?{query}&sig={_as_sig(self._sign(f'{path}?{query}'))}"

    def amazon(self, path: str, lifetime: int) -> str:
        """Return a signed URL in Amazon's format; ``lifetime`` is in seconds."""
        timestamp = amazon_timestamp(self._clock.now())
        query = f"X-Amz-Algorithm={_ALGORITHM}&X-Amz-Date={timestamp}&X-Amz-Expires={lifetime}"
        return f"{self.origin}{path}?{query}&X-Amz-Signature={self._sign(f'{path}?{query}').hex()}"

    def signed_fields(self, fields: dict[str, str], made_at: float) -> dict[str, str]:
        """Return the fields of a form with their signature."""
        timestamp = amazon_timestamp(made_at)
        signed = {
            **fields,
            "x-amz-credential": f"SANDBOX/{timestamp[:8]}/us-east-1/s3/aws4_request",
            "x-amz-algorithm": _ALGORITHM,
            "x-amz-date": timestamp,
        }
        return {**signed, "x-amz-signature": self._sign("\n".join(signed.values())).hex()}

    def verify(self, request: SeenRequest) -> Answer | None:
        """Return the error response for a wrong signature or an expired URL; None if the URL is valid."""
        match = _SIGNATURE.fullmatch(request.query)
        query, signature = match.groups() if match else ("", "")
        expected = self._sign(f"{request.path}?{query}")
        received = signature.encode("utf-8", "replace")
        if not any(hmac.compare_digest(received, valid.encode()) for valid in (expected.hex(), _as_sig(expected))):
            return storage_error(403, "SignatureDoesNotMatch", "The request signature does not match.")
        if self._clock.now() >= _expiry_of(dict(parse_qsl(query))):
            return storage_error(403, "AccessDenied", "Request has expired")
        return None

    def _sign(self, text: str) -> bytes:
        return hmac.new(self._key, text.encode("utf-8", "replace"), sha256).digest()


def amazon_timestamp(timestamp: float) -> str:
    """Return Unix seconds in Amazon's format."""
    return from_unix_time(timestamp).strftime(_TIMESTAMP_FORMAT)


def _as_sig(signature: bytes) -> str:
    # With characters that a client must not re-encode: an escaped slash, a plus, and those of base64.
    return f"v1%2F+{quote(base64.b64encode(signature).decode(), safe='+')}"


def _expiry_of(params: dict[str, str]) -> int:
    if "expires_at" in params:
        return int(params["expires_at"])
    return timegm(strptime(params["X-Amz-Date"], _TIMESTAMP_FORMAT)) + int(params["X-Amz-Expires"])
