"""OAuth endpoints for programs: token, token info and revocation.

https://developers.procore.com/documentation/oauth-endpoints. Error texts are those that Procore documents, else those
of Doorkeeper, whose responses Procore's resemble.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Callable, Mapping
from typing import Literal, TypeAlias
from urllib.parse import unquote_plus

import attrs

from ..clock import SandboxClock
from ..http.forms import form_fields
from ..http.request_log import SeenRequest
from ..http.response import Answer, oauth_error
from .issued_tokens import IssuedCode, IssuedTokens

__all__ = ["OOB", "Application", "PkceMode", "TokenEndpoint", "bearer"]

OOB = "urn:ietf:wg:oauth:2.0:oob"

PkceMode: TypeAlias = Literal["enforce", "ignore", "reject"]
"""``enforce``: a code challenge must be verified. ``ignore``: like servers without PKCE. ``reject``: like servers that
reject unknown parameters.
"""

_NO_STORE = {"Cache-Control": "no-store", "Pragma": "no-cache"}
_LOOPBACK_REDIRECT = re.compile(r"http://(?:localhost|127\.0\.0\.1|\[::1\])(?::[0-9]{1,5})?/callback")
# https://www.rfc-editor.org/rfc/rfc7636#section-4.1
_VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")

_UNKNOWN_CLIENT = (
    "Client authentication failed due to unknown client, no client authentication included, or unsupported "
    "authentication method."
)
_BAD_GRANT = (
    "The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the "
    "authorization request, or was issued to another client."
)
_BAD_REFRESH = "The refresh token is invalid"
_BAD_GRANT_TYPE = "The authorization grant type is not supported by the authorization server."
_MALFORMED = (
    "The request is missing a required parameter, includes an unsupported parameter value, or is otherwise malformed."
)
_BAD_TOKEN = "The access token is invalid"  # noqa: S105


@attrs.frozen
class Application:
    """An app registered with the sandbox."""

    client_id: str
    client_secret: str = attrs.field(repr=False)
    name: str
    redirect_uris: frozenset[str] = frozenset()
    """Redirect URIs in addition to the out-of-band and the loopback ones."""

    def may_redirect_to(self, uri: str) -> bool:
        """Return whether a redirect URI is registered: an exact match, or loopback with any port."""
        return uri == OOB or uri in self.redirect_uris or _LOOPBACK_REDIRECT.fullmatch(uri) is not None


def bearer(request: SeenRequest) -> str:
    """Return the token of the Authorization header, or an empty string."""
    scheme, _, value = request.headers.get("Authorization", "").partition(" ")
    return value.strip() if scheme.lower() == "bearer" else ""


class TokenEndpoint:
    """Handlers of the OAuth calls of programs, on both origins."""

    def __init__(
        self,
        application: Application,
        tokens: IssuedTokens,
        clock: SandboxClock,
        *,
        pkce: PkceMode,
        service_account: int,
    ) -> None:
        self._application = application
        self._tokens = tokens
        self._clock = clock
        self._pkce = pkce
        self._service_account = service_account
        self._grants: dict[str, Callable[[Mapping[str, str]], Answer]] = {
            "authorization_code": self._by_code,
            "client_credentials": self._by_credentials,
            "refresh_token": self._by_refresh_token,
        }

    # -- token

    def count_presentation(self, request: SeenRequest) -> None:
        """Count the refresh token of a request, before a fault can apply to it."""
        value = _refresh_token(request)
        if value:
            self._tokens.count_presentation(value)

    def burn(self, request: SeenRequest) -> None:
        """Revoke the refresh token of a request that was not processed, in mode ``burn_always``."""
        value = _refresh_token(request)
        if value:
            self._tokens.burn(value)

    def token(self, request: SeenRequest) -> Answer:
        """Return the response to ``POST /oauth/token``."""
        fields = form_fields(request)
        grant_type = fields.get("grant_type")
        if not grant_type:
            return _missing("grant_type")
        grant = self._grants.get(grant_type)
        if grant is None:
            return oauth_error(400, "unsupported_grant_type", _BAD_GRANT_TYPE)
        answer = grant(fields) if self._is_client(request, fields) else _unknown_client()
        if answer.status != 200:
            self.burn(request)
        return answer

    def _by_code(self, fields: Mapping[str, str]) -> Answer:
        for name in ("code", "redirect_uri"):
            if not fields.get(name):
                return _missing(name)
        if self._pkce == "reject" and "code_verifier" in fields:
            return oauth_error(400, "invalid_request", _MALFORMED)
        code = self._tokens.use_code(fields["code"])
        if code is None or code.redirect_uri != fields["redirect_uri"] or not self._verified(code, fields):
            return oauth_error(400, "invalid_grant", _BAD_GRANT)
        return Answer(200, _NO_STORE, self._tokens.issue(code.owner))

    def _verified(self, code: IssuedCode, fields: Mapping[str, str]) -> bool:
        if self._pkce != "enforce":
            return True
        verifier = fields.get("code_verifier")
        if code.challenge is None:
            # https://www.rfc-editor.org/rfc/rfc9700#section-2.1.1: a verifier without a challenge is a downgrade.
            return not verifier
        if verifier is None or not _VERIFIER.fullmatch(verifier):
            return False
        digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=")
        return hmac.compare_digest(digest, code.challenge.encode())

    def _by_credentials(self, _fields: Mapping[str, str]) -> Answer:
        return Answer(200, _NO_STORE, self._tokens.issue(self._service_account, service=True))

    def _by_refresh_token(self, fields: Mapping[str, str]) -> Answer:
        value = fields.get("refresh_token")
        if not value:
            return _missing("refresh_token")
        uri = fields.get("redirect_uri")
        if uri and not self._application.may_redirect_to(uri):
            return oauth_error(400, "invalid_grant", _BAD_GRANT)
        answer = self._tokens.refresh(value)
        if answer is None:
            return oauth_error(400, "invalid_grant", _BAD_REFRESH)
        return Answer(200, _NO_STORE, answer)

    def _is_client(self, request: SeenRequest, fields: Mapping[str, str]) -> bool:
        client_id, client_secret = _basic(request) or (fields.get("client_id", ""), fields.get("client_secret", ""))
        return _same(client_id, self._application.client_id) and _same(client_secret, self._application.client_secret)

    # -- info and revoke

    def info(self, request: SeenRequest) -> Answer:
        """Return the response to ``GET /oauth/token/info``."""
        token = self._tokens.use(bearer(request))
        if token is None:
            return oauth_error(401, "invalid_token", _BAD_TOKEN, challenge=True)
        return Answer(
            200,
            _NO_STORE,
            {
                "resource_owner_id": token.family.owner,
                "scopes": [],
                "expires_in_seconds": int(token.expires_at - self._clock.now()),
                "application": {"uid": self._application.client_id},
                "created_at": int(token.created_at),
            },
        )

    def revoke(self, request: SeenRequest) -> Answer:
        """Return the response to ``POST /oauth/revoke``; 200 even for an unknown token (RFC 7009)."""
        fields = form_fields(request)
        if not self._is_client(request, fields):
            return _unknown_client()
        self._tokens.revoke(fields.get("token", ""))
        return Answer(200, _NO_STORE, {})


def _refresh_token(request: SeenRequest) -> str | None:
    fields = form_fields(request)
    return fields.get("refresh_token") if fields.get("grant_type") == "refresh_token" else None


def _basic(request: SeenRequest) -> tuple[str, str] | None:
    scheme, _, value = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        client_id, _, client_secret = base64.b64decode(value.strip(), validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    # https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1: both are form-encoded before they are joined.
    return unquote_plus(client_id), unquote_plus(client_secret)


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8", "surrogatepass"), other.encode())


def _missing(name: str) -> Answer:
    return oauth_error(400, "invalid_request", f"Missing required parameter: {name}.")


def _unknown_client() -> Answer:
    return oauth_error(401, "invalid_client", _UNKNOWN_CLIENT, challenge=True)
