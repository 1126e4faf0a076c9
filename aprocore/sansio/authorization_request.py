"""A person's sign-in: the page to send them to, and what comes back.

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
from ..types import RevealedSecret, Secret, hide_arguments
from .grants import OOB, OPAQUE, AuthorizationCode, client_id_validator, optional_secret, secret_validator, to_secret

__all__ = ["AuthorizationRequest", "code_challenge"]

AUTHORIZE_PATH = "/oauth/authorize"


def code_challenge(verifier: str) -> str:
    """Return PKCE's S256 challenge of a verifier (RFC 7636, section 4.2)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


@hide_arguments
@attrs.frozen
class AuthorizationRequest:
    """One attempt to have a person sign in: the page to send them to, and what proves that the answer is theirs."""

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
        """Make one with a fresh ``state`` and, with ``pkce``, a fresh code verifier.

        PKCE is sent though Procore does not document it: RFC 9700 asks it of every client, and servers ignore
        parameters that they do not know.
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
        return self._state.reveal()

    @property
    def code_verifier(self) -> str | None:
        return self._code_verifier.reveal() if self._code_verifier is not None else None

    @property
    def url(self) -> str:
        """The page on which the person signs in and consents."""
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
        """Return the code in what came back: the whole redirected URL, its query, or the code that was shown.

        Raises:
            AuthorizationDeniedError: the person or Procore said no.
            StateMismatchError: the answer belongs to another request.
            ConfigurationError: there is no code in it.
        """
        # Lines that a terminal broke are put together; and what is refused shows in no traceback.
        text = RevealedSecret("".join(text.split()))
        answer = _answer_in(text)
        if answer is None:
            return _only_code(text)
        if "state" not in answer or answer["state"] != self._state:
            raise StateMismatchError(
                "The answer does not belong to this sign-in: its state is missing, repeated or another's.",
                hint="Start the sign-in again and use only the page that it opens.",
            )
        issuer = answer.get("iss")
        if issuer is not None and issuer.reveal().rstrip("/") != self.environment.login_url:
            raise StateMismatchError(
                "The answer comes from another login server than the one that was asked.",
                hint="Start the sign-in again and use only the page that it opens.",
            )
        if "error" in answer:
            said = (answer.get("error_description") or answer["error"]).reveal()[:200]
            raise AuthorizationDeniedError(
                f"The sign-in was not granted: {said.rstrip('.')}.", hint="Sign in again and choose Allow."
            )
        code = answer.get("code")
        if code is None or not OPAQUE.fullmatch(code.reveal()):
            raise ConfigurationError("There is no code in that URL.", hint="Paste the URL that the browser ended on.")
        return code.reveal()

    def grant(self, client_secret: str, code: str) -> AuthorizationCode:
        """Return the grant that exchanges ``code``."""
        return AuthorizationCode(self.client_id, client_secret, code, self.redirect_uri, self.code_verifier)


def _answer_in(text: str) -> dict[str, Secret] | None:
    """Return the parameters of a redirected URL or its query, none of which may repeat; None for a bare code."""
    if "://" not in text and "?" not in text and "code=" not in text and "error=" not in text:
        return None
    try:
        split = urlsplit(text)
    except ValueError:
        return {}
    pairs = parse_qsl(split.query or split.path, keep_blank_values=True)
    answer = {name: Secret(value) for name, value in pairs}
    return answer if len(answer) == len(pairs) else {}


def _only_code(text: str) -> str:
    if not OPAQUE.fullmatch(text):
        raise ConfigurationError("That is not a code.", hint="Paste the code that Procore shows, or the whole URL.")
    return text
