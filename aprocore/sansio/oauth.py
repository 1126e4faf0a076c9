"""Requests to Procore's OAuth 2.0 endpoints, and parsing of their responses.

https://developers.procore.com/documentation/oauth-endpoints; RFC 6749.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import attrs

from ..environments import Environment
from ..errors import ConfigurationError, DecodeError, TokenRefreshError
from ..types import RevealedBytes
from .grants import AuthorizationCode, ClientCredentials, Grant, StaticToken
from .messages import Request, Response
from .response_errors import error_texts
from .tokens import Token, TokenInfo, number

__all__ = [
    "info_request",
    "is_configuration_error",
    "oauth_error",
    "parse_info",
    "parse_token",
    "revoke_request",
    "token_request",
]

TOKEN_PATH = "/oauth/token"  # noqa: S105 -- a path
TOKEN_INFO_PATH = "/oauth/token/info"  # noqa: S105 -- a path
REVOKE_PATH = "/oauth/revoke"

MIN_LIFETIME = 0.1
"""Minimum valid lifetime of a new token, in seconds. A shorter one would expire before the waiting call is sent, and
cause endless refreshes.
"""
MAX_TOKEN_RESPONSE = 64 * 1024
"""Maximum length of a token response, in bytes."""

_FORM = ("Content-Type", "application/x-www-form-urlencoded")
_ACCEPT_JSON = ("Accept", "application/json")


# -- requests to the token endpoints ----------------------------------------------------------------------------------


def token_request(environment: Environment, grant: Grant, refresh_token: str | None = None) -> Request:
    """Return the token request of a grant; with ``refresh_token``, the request for a token refresh."""
    if isinstance(grant, StaticToken):
        raise ConfigurationError("A StaticToken can't be refreshed.", hint="Sign in with another grant.")
    fields = {"client_id": grant.client_id, "client_secret": grant.client_secret}
    if refresh_token is not None:
        fields |= {"grant_type": "refresh_token", "refresh_token": refresh_token}
        if not isinstance(grant, ClientCredentials):
            fields["redirect_uri"] = grant.redirect_uri
    elif isinstance(grant, AuthorizationCode):
        fields |= {"grant_type": "authorization_code", "code": grant.code, "redirect_uri": grant.redirect_uri}
        if grant.code_verifier is not None:
            fields["code_verifier"] = grant.code_verifier
    elif isinstance(grant, ClientCredentials):
        fields["grant_type"] = "client_credentials"
    else:
        raise ConfigurationError("A RefreshToken grant needs a refresh token.")
    return _form(environment, TOKEN_PATH, fields)


def revoke_request(environment: Environment, grant: Grant, token: Token) -> Request:
    """Return the request that revokes an access token, and with it its refresh token."""
    if isinstance(grant, StaticToken):
        raise ConfigurationError(
            "A StaticToken can't be revoked here.", hint="Revoke it in the application that created it."
        )
    return _form(
        environment,
        REVOKE_PATH,
        {"token": token.access_token, "client_id": grant.client_id, "client_secret": grant.client_secret},
    )


def info_request(environment: Environment) -> Request:
    """Return the request for the token info (``/oauth/token/info``)."""
    return Request("GET", environment.login_url, TOKEN_INFO_PATH, (_ACCEPT_JSON,))


def _form(environment: Environment, path: str, fields: Mapping[str, str]) -> Request:
    return Request(
        "POST", environment.login_url, path, (_FORM, _ACCEPT_JSON), RevealedBytes(urlencode(fields).encode())
    )


# -- responses -------------------------------------------------------------------------------------------------------

_TOKEN_FIELDS = ("access_token", "refresh_token", "token_type", "expires_in", "created_at")
_ERROR_FIELDS = ("error", "error_description", "errors", "message")

_HINTS = {
    "invalid_client": "Check the client id and secret, and that they belong to this environment.",
    "invalid_grant": "Sign in again.",
    "unauthorized_client": "Enable this grant for the app in Procore's Developer Portal.",
    "invalid_scope": "Enable this grant for the app in Procore's Developer Portal.",
}


def parse_token(response: Response, request: Request, *, now: float) -> Token:
    """Return the token of a token response, received at ``now`` (Unix seconds, local clock).

    Raises:
        TokenRefreshError: the response is an error, or has no usable token.
    """
    if response.status != 200:
        raise oauth_error(response, request)
    token = _token_in(response)
    if isinstance(token, Token):
        short = token.expires_in is not None and token.expires_in < MIN_LIFETIME
        return attrs.evolve(token, received_at=now, expires_in=None if short else token.expires_in)
    raise TokenRefreshError(
        f"The response of the token endpoint is invalid: {token}.",
        hint=f"Check that {request.origin} is Procore's login URL.",
        request=request.line,
        status=response.status,
        attempts=response.attempts,
    )


def _token_in(response: Response) -> Token | str:
    """Return the token, or what is wrong with the response.

    The problem is returned rather than raised because a traceback with local variables would show the tokens.
    """
    if len(response.body) > MAX_TOKEN_RESPONSE:
        return "it is too long"
    try:
        data = response.json()
        if not isinstance(data, Mapping):
            return "it is not a JSON object"
        # The other fields of a token are local metadata, which a response must not set.
        return Token.from_dict({name: data[name] for name in _TOKEN_FIELDS if name in data})
    except DecodeError:
        return "it is not JSON"
    except ValueError as error:
        return str(error)


def oauth_error(response: Response, request: Request) -> TokenRefreshError:
    """Return the error that a response of an OAuth endpoint reports (RFC 6749, section 5.2)."""
    code: str | None = None
    texts: list[str] = []
    if len(response.body) <= MAX_TOKEN_RESPONSE:
        try:
            data = response.json()
        except DecodeError:
            data = None
        if isinstance(data, Mapping):
            code = data["error"] if isinstance(data.get("error"), str) else None
            # Show nothing of a response that is not an error object: it may contain a token.
            fields = {name: data[name] for name in _ERROR_FIELDS if data.get(name)}
            texts = [text for field_texts in error_texts(fields).values() for text in field_texts]
    reason = "; ".join(texts)[:500] or f"it answered with status {response.status}"
    hint = _HINTS.get(code or "")
    if hint is None and 300 <= response.status < 400:
        hint = "Check the environment's login URL; redirects are not followed."
    elif hint is None and response.status >= 500:
        hint = "Try again later; https://status.procore.com shows known incidents."
    return TokenRefreshError(
        f"The token endpoint refused: {reason.rstrip('.')}.",
        hint=hint,
        error=code,
        request=request.line,
        status=response.status,
        headers=response.headers,
        request_id=response.request_id,
        attempts=response.attempts,
    )


# Errors that do not depend on the configuration: a used up or revoked grant, and a failure of the server.
_OTHER_ERRORS = frozenset({"invalid_grant", "server_error", "temporarily_unavailable", "slow_down"})
# Statuses of 4xx after which the same request may succeed.
_TRANSIENT = frozenset({408, 425, 429})


def is_configuration_error(error: TokenRefreshError) -> bool:
    """Return whether only a change of the configuration, here or of the app at Procore, can resolve the error.

    RFC 6749, section 5.2: ``invalid_client``, ``unauthorized_client``, ``invalid_scope`` and the like.
    """
    status = error.status
    if error.error is None or error.error in _OTHER_ERRORS or status is None:
        return False
    return 400 <= status < 500 and status not in _TRANSIENT


def parse_info(data: Any) -> TokenInfo:
    """Parse a response of ``/oauth/token/info``."""
    if not isinstance(data, Mapping):
        raise DecodeError("The token info is not a JSON object.")
    scopes, application = data.get("scopes"), data.get("application")
    lifetime = data.get("expires_in_seconds", data.get("expires_in"))
    return TokenInfo(
        resource_owner_id=data.get("resource_owner_id"),
        scopes=tuple(scopes) if isinstance(scopes, list) else tuple(str(scopes or "").split()),
        expires_in=number(lifetime),
        application_uid=application.get("uid") if isinstance(application, Mapping) else None,
        created_at=number(data.get("created_at")),
    )
