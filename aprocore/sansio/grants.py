"""OAuth 2.0 grants: the ways to sign in."""

from __future__ import annotations

import hashlib
from typing import Any, Self, TypeAlias

import attrs

from ..errors import ConfigurationError
from ..pickling import SharedUnpicklable
from ..types import Secret, hide_arguments
from .client_secrets import ClientSecret, SuppliedSecret, client_secret_validator, to_client_secret
from .secret_fields import OPAQUE, optional_secret, secret_validator, to_secret

__all__ = [
    "FROM_ENV",
    "OOB",
    "AuthorizationCode",
    "ClientCredentials",
    "Grant",
    "RefreshToken",
    "StaticToken",
    "StoredSignIn",
    "fingerprint",
]

OOB = "urn:ietf:wg:oauth:2.0:oob"
"""The redirect URI of installed apps: Procore shows the code on a page instead of redirecting."""

FROM_ENV = "Pass the secret in PROCORE_CLIENT_SECRET, and call Procore.from_env() in the other process."
"""Advice to pass to another process what a secret can't be pickled for."""
_FROM_STORE = "The store with the user's token, such as FileStore(path), can be pickled."


def client_id_validator(instance: Any, attribute: attrs.Attribute[Any], value: str) -> None:
    if not isinstance(value, str) or not OPAQUE.fullmatch(value):
        raise ConfigurationError(
            f"{type(instance).__name__}.{attribute.name} is empty or contains an invalid character.",
            hint="Copy it from the app's page in Procore's Developer Portal.",
        )


class _AppGrant(SharedUnpicklable):
    """Grant with which an app proves who it is."""

    __slots__ = ()

    _client_secret: ClientSecret

    @property
    def client_secret(self) -> str:
        """The client secret of the app.

        Raises:
            ConfigurationError: an async function supplies it.
        """
        if isinstance(self._client_secret, SuppliedSecret):
            raise ConfigurationError("The client secret is supplied by an async function, for each token request.")
        return self._client_secret.reveal()

    @property
    def client_secret_source(self) -> ClientSecret:
        """The client secret, or what supplies it."""
        return self._client_secret

    def with_client_secret(self, secret: ClientSecret) -> Self:
        """Return this grant with another client secret."""
        return attrs.evolve(self, client_secret=secret)  # type: ignore[misc] # subclasses are attrs classes


@hide_arguments
@attrs.frozen
class ClientCredentials(_AppGrant):
    """Client credentials grant: the app signs in as itself (service account).

    Args:
        client_id: client id of the app, from Procore's Developer Portal.
        client_secret: client secret of the app, or an async function that returns the current one, which is called for
            each token request: a secret that is replaced then needs no restart.
    """

    _pickling_advice = FROM_ENV

    client_id: str = attrs.field(validator=client_id_validator)
    _client_secret: ClientSecret = attrs.field(
        converter=to_client_secret, validator=client_secret_validator, alias="client_secret"
    )


@hide_arguments
@attrs.frozen
class AuthorizationCode(_AppGrant):
    """Authorization code grant: the code of a user's sign-in is exchanged once; afterwards the stored token is used.

    Args:
        client_id: client id of the app, from Procore's Developer Portal.
        client_secret: client secret of the app, or an async function that returns the current one, which is called for
            each token request: a secret that is replaced then needs no restart.
        code: authorization code of the sign-in, from :meth:`AuthorizationRequest.code_from`.
        redirect_uri: redirect URI, exactly as in the authorization request.
        code_verifier: PKCE code verifier of the authorization request; None if that was sent without PKCE.
    """

    _pickling_advice = f"Use the code in this process, because it works only once. {_FROM_STORE}"

    client_id: str = attrs.field(validator=client_id_validator)
    _client_secret: ClientSecret = attrs.field(
        converter=to_client_secret, validator=client_secret_validator, alias="client_secret"
    )
    _code: Secret = attrs.field(converter=to_secret, validator=secret_validator, alias="code")
    redirect_uri: str = OOB
    _code_verifier: Secret | None = attrs.field(
        default=None, converter=optional_secret, validator=secret_validator, alias="code_verifier"
    )

    @property
    def code(self) -> str:
        """The authorization code."""
        return self._code.reveal()

    @property
    def code_verifier(self) -> str | None:
        """The PKCE code verifier, None without PKCE."""
        return self._code_verifier.reveal() if self._code_verifier is not None else None


@hide_arguments
@attrs.frozen
class RefreshToken(_AppGrant):
    """A user who signed in before: uses the stored token, or once the refresh token passed here.

    Args:
        client_id: client id of the app, from Procore's Developer Portal.
        client_secret: client secret of the app, or an async function that returns the current one, which is called for
            each token request: a secret that is replaced then needs no restart.
        refresh_token: refresh token of the user, which is sent once; then the store has its successor. None uses the
            token that the store has.
        redirect_uri: redirect URI with which the user signed in.
    """

    _pickling_advice = f"{FROM_ENV} {_FROM_STORE}"

    client_id: str = attrs.field(validator=client_id_validator)
    _client_secret: ClientSecret = attrs.field(
        converter=to_client_secret, validator=client_secret_validator, alias="client_secret"
    )
    _refresh_token: Secret | None = attrs.field(
        default=None, converter=optional_secret, validator=secret_validator, alias="refresh_token"
    )
    redirect_uri: str = OOB

    @property
    def refresh_token(self) -> str | None:
        """The refresh token that was passed, None if the store has to have one."""
        return self._refresh_token.reveal() if self._refresh_token is not None else None


@hide_arguments
@attrs.frozen
class StaticToken(SharedUnpicklable):
    """An access token from another source, which is never refreshed.

    Args:
        access_token: access token that is sent with every call.
    """

    _pickling_advice = "Pass the access token in an environment variable, and create the grant in the other process."

    _access_token: Secret = attrs.field(converter=to_secret, validator=secret_validator, alias="access_token")

    @property
    def access_token(self) -> str:
        """The access token."""
        return self._access_token.reveal()


@hide_arguments
@attrs.frozen
class StoredSignIn(_AppGrant):
    """The user whose sign-in is stored, if any, else the app itself."""

    _pickling_advice = FROM_ENV

    client_id: str = attrs.field(validator=client_id_validator)
    _client_secret: ClientSecret = attrs.field(
        converter=to_client_secret, validator=client_secret_validator, alias="client_secret"
    )
    redirect_uri: str = OOB
    stores_app_token: bool = False
    """Whether the app's own token is stored too, rather than held in memory."""

    def settled(self, of_a_person: bool) -> RefreshToken | ClientCredentials:
        """Return the grant of the stored user, or of the app."""
        if of_a_person:
            return RefreshToken(self.client_id, self._client_secret, redirect_uri=self.redirect_uri)
        return ClientCredentials(self.client_id, self._client_secret)


Grant: TypeAlias = ClientCredentials | AuthorizationCode | RefreshToken | StoredSignIn | StaticToken


def fingerprint(grant: Grant) -> str | None:
    """Return a fingerprint (hash) of the sign-in of a grant, None if the grant has no code or refresh token."""
    secret = (
        grant.code
        if isinstance(grant, AuthorizationCode)
        else grant.refresh_token
        if isinstance(grant, RefreshToken)
        else None
    )
    return hashlib.sha256(secret.encode()).hexdigest()[:32] if secret is not None else None
