"""Authorization request of the OAuth 2.0 code flow with PKCE: login URL and callback parsing.

https://developers.procore.com/documentation/oauth-auth-grant-flow; RFC 7636 (PKCE), RFC 9207 (``iss``).
"""

from __future__ import annotations

import base64
import hashlib
import secrets
from typing import Self
from urllib.parse import parse_qsl, urlencode, urlsplit

import attrs

from ..environments import PRODUCTION, Environment
from ..errors import AuthorizationDeniedError, ConfigurationError, StateMismatchError
from ..pickling import SharedUnpicklable
from ..types import RevealedSecret, Secret, hide_arguments
from .client_secrets import ClientSecret, SecretSupplier
from .grants import OOB, AuthorizationCode, client_id_validator
from .secret_fields import OPAQUE, optional_secret, secret_validator, to_secret

__all__ = ["AuthorizationRequest", "code_challenge"]

AUTHORIZE_PATH = "/oauth/authorize"


def code_challenge(verifier: str) -> str:
    """Return the PKCE S256 challenge of a code verifier (RFC 7636, section 4.2)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


@hide_arguments
@attrs.frozen
class AuthorizationRequest(SharedUnpicklable):
    """One sign-in of a user: the login URL, and the ``state`` and code verifier that authenticate the callback.

    :meth:`create` makes a new one. The constructor restores one that was stored in the meantime.

    Args:
        client_id: client id of the app.
        redirect_uri: redirect URI to which Procore sends the user back.
        environment: environment in which the user signs in.
        state: random text that the callback must repeat.
        code_verifier: PKCE code verifier; None without PKCE.
    """

    _pickling_advice = (
        "Store its state and code_verifier in the user's web session, and create an AuthorizationRequest with them."
    )

    client_id: str = attrs.field(validator=client_id_validator)
    redirect_uri: str
    environment: Environment
    _state: Secret = attrs.field(converter=to_secret, validator=secret_validator, alias="state")
    _code_verifier: Secret | None = attrs.field(
        default=None, converter=optional_secret, validator=secret_validator, alias="code_verifier"
    )

    @classmethod
    def create(
        cls, client_id: str, redirect_uri: str = OOB, environment: Environment = PRODUCTION, pkce: bool = True
    ) -> Self:
        """Create a request with a new ``state`` and, with ``pkce``, a new code verifier.

        Args:
            client_id: client id of the app, from Procore's Developer Portal.
            redirect_uri: redirect URI registered for the app; by default Procore shows the code on a page.
            environment: environment in which the user signs in; by default production.
            pkce: whether to use PKCE. It is sent although Procore does not document it: RFC 9700 requires it of every
                client, and servers ignore unknown parameters.
        """
        return cls(
            client_id=client_id,
            redirect_uri=redirect_uri,
            environment=environment,
            state=secrets.token_urlsafe(32),
            code_verifier=secrets.token_urlsafe(64) if pkce else None,
        )

    @property
    def state(self) -> str:
        """The random text that the callback must repeat."""
        return self._state.reveal()

    @property
    def code_verifier(self) -> str | None:
        """The PKCE code verifier, None without PKCE."""
        return self._code_verifier.reveal() if self._code_verifier is not None else None

    @property
    def url(self) -> str:
        """The login URL, on which the user signs in and consents."""
        query = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "state": self.state,
        }
        if self.code_verifier is not None:
            query |= {"code_challenge": code_challenge(self.code_verifier), "code_challenge_method": "S256"}
        return f"{self.environment.login_url}{AUTHORIZE_PATH}?{urlencode(query)}"

    def code_from(self, text: str) -> str:
        """Return the authorization code from the callback URL, its query, or the bare code that was shown.

        A bare code has no ``state``, so it is accepted for the out-of-band redirect URI only.

        Args:
            text: URL to which Procore redirected, its query, or the code that the user pasted.

        Raises:
            AuthorizationDeniedError: the user or Procore denied the sign-in, or Procore could not complete it.
            StateMismatchError: the callback belongs to another request, or a bare code is not from an out-of-band one.
            ConfigurationError: the text contains no code.
        """
        # Join lines that a terminal wrapped. As a RevealedSecret, the text is hidden in tracebacks.
        text = RevealedSecret("".join(text.split()))
        parameters = _callback_parameters(text)
        if parameters is None:
            return self._bare_code(text)
        if "state" not in parameters or parameters["state"] != self._state:
            raise StateMismatchError(
                "The callback does not belong to this sign-in: its state is missing, repeated or different.",
                hint="Start the sign-in again and use only the page that it opens.",
            )
        issuer = parameters.get("iss")
        if issuer is not None and issuer.reveal().rstrip("/") != self.environment.login_url:
            raise StateMismatchError(
                "The callback comes from another login server than the sign-in was sent to.",
                hint="Start the sign-in again and use only the page that it opens.",
            )
        if "error" in parameters:
            raise _denial(parameters["error"].reveal(), parameters.get("error_description"))
        code = parameters.get("code")
        if code is None or not OPAQUE.fullmatch(code.reveal()):
            raise ConfigurationError(
                "The URL contains no code.", hint="Paste the URL that the browser shows at the end of the sign-in."
            )
        return code.reveal()

    def _bare_code(self, text: str) -> str:
        if not OPAQUE.fullmatch(text):
            raise ConfigurationError(
                "The text is not an authorization code.", hint="Paste the code that Procore shows, or the whole URL."
            )
        if self.redirect_uri != OOB:
            raise StateMismatchError(
                "A code without its state can't be checked, and is accepted for out-of-band requests only.",
                hint="Pass the whole URL to which Procore redirected.",
            )
        return text

    def grant(self, client_secret: str | ClientSecret | SecretSupplier, code: str) -> AuthorizationCode:
        """Return the grant that exchanges ``code``, with the client secret of the app."""
        return AuthorizationCode(self.client_id, client_secret, code, self.redirect_uri, self.code_verifier)


def _callback_parameters(text: str) -> dict[str, Secret] | None:
    """Return the parameters of a callback URL or its query, empty if one is repeated; None for a bare code."""
    if "://" not in text and "?" not in text and "code=" not in text and "error=" not in text:
        return None
    try:
        split = urlsplit(text)
    except ValueError:
        return {}
    pairs = parse_qsl(split.query or split.path, keep_blank_values=True)
    parameters = {name: Secret(value) for name, value in pairs}
    return parameters if len(parameters) == len(pairs) else {}


_UNAVAILABLE = "Sign in again later; https://status.procore.com shows known incidents."
_MISCONFIGURED = "Check the app's settings in Procore's Developer Portal, and the client id and the redirect URI."
# RFC 6749, section 4.1.2.1.
_HINTS = {
    "access_denied": "Sign in again and choose Allow.",
    "server_error": _UNAVAILABLE,
    "temporarily_unavailable": _UNAVAILABLE,
    "invalid_request": _MISCONFIGURED,
    "unauthorized_client": _MISCONFIGURED,
    "unsupported_response_type": _MISCONFIGURED,
    "invalid_scope": _MISCONFIGURED,
    # Of Doorkeeper, which Procore's OAuth responses resemble.
    "invalid_client": _MISCONFIGURED,
    "invalid_redirect_uri": _MISCONFIGURED,
}


def _denial(code: str, description: Secret | None) -> AuthorizationDeniedError:
    """Return the error that the callback reports with ``error`` and ``error_description``."""
    reason = (description.reveal() if description else code)[:200].rstrip(".")
    hint = _HINTS.get(code, "Sign in again.")
    if code == "access_denied" or code not in _HINTS:
        return AuthorizationDeniedError(f"The sign-in was denied: {reason}.", hint=hint)
    detail = f" ({code})" if reason != code else ""
    if hint is _UNAVAILABLE:
        return AuthorizationDeniedError(f"Procore could not complete the sign-in: {reason}{detail}.", hint=hint)
    return AuthorizationDeniedError(f"Procore rejected the authorization request: {reason}{detail}.", hint=hint)
