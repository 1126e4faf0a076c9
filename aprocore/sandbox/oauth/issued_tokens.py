"""Issued authorization codes and tokens: lifetime, refresh and revocation."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable, Iterator
from typing import Any, Literal, TypeAlias

import attrs
import msgspec

from ..clock import SandboxClock
from ..data.snapshot import (
    AccessTokenSnapshot,
    AuthorizationCodeSnapshot,
    RefreshTokenSnapshot,
    TokenFamilySnapshot,
    TokensSnapshot,
)
from .rate_limits import Limits, RateLimitMeter

__all__ = ["CODE_LIFETIME", "TOKEN_LIFETIME", "IssuedAccessToken", "IssuedCode", "IssuedTokens", "RefreshMode"]

# https://developers.procore.com/documentation/oauth-auth-grant-flow
CODE_LIFETIME = 600
TOKEN_LIFETIME = 5400

RefreshMode: TypeAlias = Literal["strict", "revoke_on_use", "family_revoke", "burn_always"]
"""Revocation of a used refresh token. ``strict``: immediately. ``revoke_on_use``: at the first use of the new access
token. ``family_revoke``: immediately, and presenting it again revokes all tokens of the same sign-in (reuse
detection). ``burn_always``: as soon as it is presented, even if the exchange then fails.
"""

_JWT_HEADER = "eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzUxMiJ9"


@attrs.define(eq=False)
class TokenFamily:
    """The tokens of one sign-in."""

    owner: int
    service: bool
    """Whether the owner is an app's service account (client credentials) instead of a person."""
    revoked: bool = False


@attrs.define(eq=False)
class IssuedRefreshToken:
    value: str = attrs.field(repr=False)
    family: TokenFamily
    dead: bool = False
    access: IssuedAccessToken | None = attrs.field(default=None, repr=False)


@attrs.define(eq=False)
class IssuedAccessToken:
    value: str = attrs.field(repr=False)
    family: TokenFamily
    created_at: float
    expires_at: float
    meter: RateLimitMeter = attrs.field(repr=False)
    revoked: bool = False
    refresh: IssuedRefreshToken | None = None
    supersedes: IssuedRefreshToken | None = None
    """The refresh token that is revoked at this token's first use."""


@attrs.define(eq=False)
class IssuedCode:
    value: str = attrs.field(repr=False)
    owner: int
    redirect_uri: str
    challenge: str | None
    expires_at: float
    used: bool = False


class IssuedTokens:
    """Issuer of codes and tokens, with refresh and revocation; independent of HTTP."""

    def __init__(
        self,
        clock: SandboxClock,
        *,
        limits: Limits,
        lifetime: float,
        mode: RefreshMode,
        revoke_old_access: bool,
        client_id: str,
        on_revoked: Callable[[], None] = lambda: None,
    ) -> None:
        """Create an issuer without tokens; ``on_revoked`` is called when the use of a token has revoked another."""
        self._clock = clock
        self._limits = limits
        self.lifetime: float = lifetime
        """Lifetime of new access tokens in seconds."""
        self._mode = mode
        self._revoke_old_access = revoke_old_access
        self._client_id = client_id
        self._access: dict[str, IssuedAccessToken] = {}
        self._refresh: dict[str, IssuedRefreshToken] = {}
        self._codes: dict[str, IssuedCode] = {}
        self._presented: dict[str, int] = {}
        self._on_revoked = on_revoked

    # -- codes

    def authorize(self, owner: int, redirect_uri: str, challenge: str | None) -> IssuedCode:
        """Issue an authorization code."""
        now = self._clock.now()
        code = IssuedCode(secrets.token_hex(32), owner, redirect_uri, challenge, now + CODE_LIFETIME)
        self._codes[code.value] = code
        return code

    def use_code(self, value: str) -> IssuedCode | None:
        """Return the code if it is valid, else None; either way it can't be used again."""
        code = self._codes.get(value)
        if code is None or code.used:
            return None
        code.used = True
        return code if self._clock.now() < code.expires_at else None

    # -- issuing

    def issue(self, owner: int, *, service: bool = False, expires_in: float | None = None) -> dict[str, Any]:
        """Start a token family, and return its first token response."""
        return self._issue(TokenFamily(owner, service), expires_in)

    def _issue(
        self, family: TokenFamily, expires_in: float | None = None, supersedes: IssuedRefreshToken | None = None
    ) -> dict[str, Any]:
        now = self._clock.now()
        lifetime = self.lifetime if expires_in is None else expires_in
        access = IssuedAccessToken(
            self._opaque(family, now, lifetime),
            family,
            now,
            now + lifetime,
            RateLimitMeter(self._limits),
            supersedes=supersedes,
        )
        self._access[access.value] = access
        answer: dict[str, Any] = {
            "access_token": access.value,
            "token_type": "bearer",
            "expires_in": int(lifetime) if lifetime == int(lifetime) else lifetime,
            "created_at": int(now),
        }
        if not family.service:
            refresh = IssuedRefreshToken(secrets.token_hex(32), family, access=access)
            access.refresh = self._refresh[refresh.value] = refresh
            answer["refresh_token"] = refresh.value
        return answer

    def _opaque(self, family: TokenFamily, now: float, lifetime: float) -> str:
        # Same format and length as Procore's tokens; clients must treat them as opaque.
        claims = {
            "aid": self._client_id,
            "aud": "local-sandbox",
            "exp": int(now + lifetime),
            "id": family.owner,
            "jti": secrets.token_hex(16),
            "uid": secrets.token_hex(8),
        }
        payload = base64.urlsafe_b64encode(msgspec.json.encode(claims)).rstrip(b"=").decode()
        return f"{_JWT_HEADER}.{payload}.{secrets.token_urlsafe(99)}"

    # -- refresh

    def count_presentation(self, value: str) -> None:
        """Count a request with this refresh token, regardless of the outcome."""
        self._presented[value] = self._presented.get(value, 0) + 1

    def presentations(self, value: str) -> int:
        """Return the number of requests with a refresh token."""
        return self._presented.get(value, 0)

    def burn(self, value: str) -> None:
        """Revoke a refresh token whose exchange failed, in mode ``burn_always``."""
        token = self._refresh.get(value)
        if token is not None and self._mode == "burn_always":
            token.dead = True

    def refresh(self, value: str) -> dict[str, Any] | None:
        """Exchange a refresh token, and return the token response; None if it is not valid."""
        token = self._refresh.get(value)
        if token is None or token.family.revoked:
            return None
        if token.dead:
            if self._mode == "family_revoke":
                token.family.revoked = True
            return None
        if self._mode == "revoke_on_use":
            return self._issue(token.family, supersedes=token)
        self._revoke_refresh(token)
        return self._issue(token.family)

    def _revoke_refresh(self, token: IssuedRefreshToken) -> None:
        token.dead = True
        if self._revoke_old_access and token.access is not None:
            token.access.revoked = True

    # -- use

    def use(self, value: str) -> IssuedAccessToken | None:
        """Return the access token if it is valid, else None; its first use may revoke the previous refresh token."""
        token = self._access.get(value)
        if token is None or token.revoked or token.family.revoked or self._clock.now() >= token.expires_at:
            return None
        if token.supersedes is not None:
            self._revoke_refresh(token.supersedes)
            token.supersedes = None
            self._on_revoked()
        return token

    @property
    def limits(self) -> Limits:
        """The rate limits of each access token."""
        return self._limits

    def set_limits(self, limits: Limits) -> None:
        """Set the rate limits, and reset the counters of every token."""
        self._limits = limits
        for token in self._access.values():
            token.meter = RateLimitMeter(limits)

    def spend(self, calls: int) -> None:
        """Count calls of another program with every access token."""
        now = self._clock.now()
        for token in self._access.values():
            token.meter.spend(calls, now)

    # -- queries

    def newest(self) -> Iterator[IssuedAccessToken]:
        """Yield the access tokens, newest first."""
        return reversed(self._access.values())

    def is_valid(self, token: IssuedAccessToken | IssuedRefreshToken) -> bool:
        """Return whether a token is valid now, without using it."""
        if token.family.revoked:
            return False
        if isinstance(token, IssuedRefreshToken):
            return not token.dead
        return not token.revoked and self._clock.now() < token.expires_at

    def counts(self) -> tuple[int, int]:
        """Return the numbers of valid access and refresh tokens."""
        access = sum(map(self.is_valid, self._access.values()))
        return access, sum(map(self.is_valid, self._refresh.values()))

    # -- revocation

    def revoke(self, value: str) -> None:
        """Revoke an access token and its refresh token; ``value`` is either of them."""
        access = self._access.get(value)
        refresh = self._refresh.get(value) if access is None else access.refresh
        if access is None and refresh is not None:
            access = refresh.access
        if access is not None:
            access.revoked = True
        if refresh is not None:
            refresh.dead = True

    def expire_access(self) -> None:
        """Expire every access token now."""
        now = self._clock.now()
        for token in self._access.values():
            token.expires_at = min(token.expires_at, now)

    def revoke_access(self) -> None:
        """Revoke every access token; refresh tokens stay valid."""
        for token in self._access.values():
            token.revoked = True

    def revoke_all(self) -> None:
        """Revoke every access token, refresh token and code."""
        self.revoke_access()
        for refresh in self._refresh.values():
            refresh.dead = True
        for code in self._codes.values():
            code.used = True

    # -- persistence

    def snapshot(self) -> TokensSnapshot:
        """Return the valid tokens and codes, and the used refresh tokens of living families."""
        now = self._clock.now()
        access = [
            token
            for token in self._access.values()
            if not token.revoked and not token.family.revoked and now < token.expires_at
        ]
        alive = {id(token.family) for token in access}
        alive |= {id(token.family) for token in self._refresh.values() if not (token.dead or token.family.revoked)}
        # Reuse of a used refresh token may still revoke its family.
        refresh = [token for token in self._refresh.values() if id(token.family) in alive]
        families = {
            id(family): family for family in [token.family for token in access] + [token.family for token in refresh]
        }
        family_index = {key: index for index, key in enumerate(families)}
        return TokensSnapshot(
            families=[TokenFamilySnapshot(owner=family.owner, service=family.service) for family in families.values()],
            refresh=[
                RefreshTokenSnapshot(value=token.value, family=family_index[id(token.family)], dead=token.dead)
                for token in refresh
            ],
            access=[
                AccessTokenSnapshot(
                    value=token.value,
                    family=family_index[id(token.family)],
                    created_at=token.created_at,
                    expires_at=token.expires_at,
                    refresh=None if token.refresh is None else token.refresh.value,
                    supersedes=None if token.supersedes is None else token.supersedes.value,
                )
                for token in access
            ],
            codes=[
                AuthorizationCodeSnapshot(
                    value=code.value,
                    owner=code.owner,
                    redirect_uri=code.redirect_uri,
                    expires_at=code.expires_at,
                    challenge=code.challenge,
                )
                for code in self._codes.values()
                if not code.used and now < code.expires_at
            ],
        )

    def restore(self, snapshot: TokensSnapshot) -> None:
        """Restore the tokens and codes of an earlier run, with empty rate limit counters.

        Raises:
            LookupError: the snapshot refers to a missing entry.
        """
        families = [TokenFamily(family.owner, family.service) for family in snapshot.families]
        self._refresh = {
            stored.value: IssuedRefreshToken(stored.value, families[stored.family], stored.dead)
            for stored in snapshot.refresh
        }
        for stored in snapshot.access:
            token = self._access[stored.value] = IssuedAccessToken(
                stored.value,
                families[stored.family],
                stored.created_at,
                stored.expires_at,
                RateLimitMeter(self._limits),
            )
            if stored.refresh is not None:
                token.refresh = self._refresh[stored.refresh]
                token.refresh.access = token
            if stored.supersedes is not None:
                token.supersedes = self._refresh[stored.supersedes]
        for code in snapshot.codes:
            self._codes[code.value] = IssuedCode(
                code.value, code.owner, code.redirect_uri, code.challenge, code.expires_at
            )
