"""Test interface of tokens: issuing without HTTP, expiry, revocation, and use of refresh tokens."""

from __future__ import annotations

import html
import re
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from ..errors import ConfigurationError
from .app import SandboxApp
from .data.seed_data import Person
from .oauth.authorize_endpoint import AUTHORIZE
from .oauth.token_endpoint import OOB

__all__ = ["SandboxTokens"]


class SandboxTokens:
    """The tokens and authorization codes that a sandbox has issued; thread-safe."""

    def __init__(self, app: SandboxApp) -> None:
        self._app = app

    @property
    def lifetime(self) -> float:
        """Lifetime of new access tokens in seconds; can be set."""
        return self._app.state.tokens.lifetime

    @lifetime.setter
    def lifetime(self, seconds: float) -> None:
        self._app.state.tokens.lifetime = seconds

    def issue(self, *, user: Person | int | None = None, expires_in: float | None = None) -> dict[str, Any]:
        """Return a token response as after a sign-in of a person, without HTTP.

        Args:
            user: a person or its id; None for the first of ``sandbox.seed_data.people``.
            expires_in: lifetime of the access token in seconds; None for :attr:`lifetime`.

        Raises:
            ConfigurationError: the user does not exist.
        """
        with self._app.changing() as state:
            return state.tokens.issue(state.user_id(user), expires_in=expires_in)

    def authorize(
        self, *, user: Person | int | None = None, redirect_uri: str = OOB, code_challenge: str | None = None
    ) -> str:
        """Return an authorization code as after a sign-in of a person, without HTTP.

        Args:
            user: a person or its id; None for the first of ``sandbox.seed_data.people``.
            redirect_uri: the redirect URI that the exchange of the code must repeat.
            code_challenge: the PKCE code challenge (S256), if any.

        Raises:
            ConfigurationError: the user does not exist, or the redirect URI is not registered.
        """
        if not self._app.state.application.may_redirect_to(redirect_uri):
            raise ConfigurationError(
                f"The redirect URI {redirect_uri} is not registered.", hint="Add it to the sandbox's redirect_uris."
            )
        with self._app.changing() as state:
            return state.tokens.authorize(state.user_id(user), redirect_uri, code_challenge).value

    def sign_in(self, url: str, user: Person | int | str | None, *, allow: bool) -> str:
        """Return the callback URL to which a person is redirected from a sign-in page; see :meth:`Sandbox.sign_in`."""
        parts = urlsplit(url)
        if parts.path != AUTHORIZE:
            raise ConfigurationError("This is not the URL of a sign-in page.", hint=f"Its path is {AUTHORIZE}.")
        with self._app.changing() as state:
            answer = state.authorize_endpoint.decide(parts.query, state.user_id(user), allow=allow)
        if location := answer.headers.get("Location"):
            return location
        if answer.status == HTTPStatus.OK:
            raise ConfigurationError(
                "An out-of-band sign-in shows its code to the person.", hint="Get one by sandbox.tokens.authorize()."
            )
        raise ConfigurationError(f"The sign-in page redirects nowhere: {_text(answer.body)}")

    def presentations(self, refresh_token: str) -> int:
        """Return the number of requests with a refresh token, regardless of their outcome."""
        return self._app.state.tokens.presentations(refresh_token)

    def expire_access(self) -> None:
        """Expire every access token now; refresh tokens stay valid."""
        with self._app.changing() as state:
            state.tokens.expire_access()

    def revoke_access(self) -> None:
        """Revoke every access token; refresh tokens stay valid."""
        with self._app.changing() as state:
            state.tokens.revoke_access()

    def revoke_all(self) -> None:
        """Revoke every access token, refresh token and code."""
        with self._app.changing() as state:
            state.tokens.revoke_all()


def _text(page: bytes) -> str:
    """Return the text of an HTML page's main part."""
    (main,) = re.findall(r"(?s)<main.*?>(.*)</main>", page.decode())
    return html.unescape(" ".join(re.sub("<[^>]*>", " ", main).split()))
