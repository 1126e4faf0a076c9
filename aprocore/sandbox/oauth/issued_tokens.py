"""Codes and tokens: what was issued, what it is good for, and what kills it."""

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

#: When a used refresh token dies. ``strict``: at once. ``revoke_on_use``: when the new access token is first used.
#: ``family_revoke``: at once, and presenting it again kills all that came from the same sign-in. ``burn_always``: as
#: soon as it is presented, even if the exchange then fails.
RefreshMode: TypeAlias = Literal["strict", "revoke_on_use", "family_revoke", "burn_always"]

_JWT_HEADER = "eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzUxMiJ9"


@attrs.define(eq=False)
class TokenFamily:
    """All that came from one sign-in."""

    owner: int
    #: Whether it is an app's service account (client credentials) rather than a person.
    service: bool
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
    #: The refresh token that dies at this token's first use.
    supersedes: IssuedRefreshToken | None = None


@attrs.define(eq=False)
class IssuedCode:
    value: str = attrs.field(repr=False)
    owner: int
    redirect_uri: str
    challenge: str | None
    expires_at: float
    used: bool = False


class IssuedTokens:
    """Issues, renews and revokes; knows nothing of HTTP."""

    def __init__(
        self,
        clock: SandboxClock,
        *,
        limits: Limits,
        lifetime: Callable[[], float],
        mode: RefreshMode,
        revoke_old_access: bool,
        client_id: str,
    ) -> None:
        self._clock = clock
        self._limits = limits
        self._lifetime = lifetime
        self._mode = mode
        self._revoke_old_access = revoke_old_access
        self._client_id = client_id
        self._access: dict[str, IssuedAccessToken] = {}
        self._refresh: dict[str, IssuedRefreshToken] = {}
        self._codes: dict[str, IssuedCode] = {}
        self._presented: dict[str, int] = {}
        #: Is told where the use of a token has changed another.
        self.retired: Callable[[], None] = _nothing

    # -- codes

    def authorize(self, owner: int, redirect_uri: str, challenge: str | None) -> IssuedCode:
        """Issue a code."""
        now = self._clock.now()
        code = IssuedCode(secrets.token_hex(32), owner, redirect_uri, challenge, now + CODE_LIFETIME)
        self._codes[code.value] = code
        return code

    def use_code(self, value: str) -> IssuedCode | None:
        """Return the code if it is good, and spend it in any case."""
        code = self._codes.get(value)
        if code is None or code.used:
            return None
        code.used = True
        return code if self._clock.now() < code.expires_at else None

    # -- issuing

    def issue(self, owner: int, *, service: bool = False, expires_in: float | None = None) -> dict[str, Any]:
        """Begin a family and return its first token answer."""
        return self._issue(TokenFamily(owner, service), expires_in)

    def _issue(
        self, family: TokenFamily, expires_in: float | None = None, supersedes: IssuedRefreshToken | None = None
    ) -> dict[str, Any]:
        now = self._clock.now()
        lifetime = self._lifetime() if expires_in is None else expires_in
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
        # Looks like Procore's, and is as long; a client that reads meaning into it is wrong here too.
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

    # -- renewing

    def count_presentation(self, value: str) -> None:
        """Note that this refresh token came in, whatever becomes of the request."""
        self._presented[value] = self._presented.get(value, 0) + 1

    def presentations(self, value: str) -> int:
        """Return how often a refresh token came in."""
        return self._presented.get(value, 0)

    def burn(self, value: str) -> None:
        """Kill a refresh token that was presented in vain, in the mode that does so."""
        token = self._refresh.get(value)
        if token is not None and self._mode == "burn_always":
            token.dead = True

    def renew(self, value: str) -> dict[str, Any] | None:
        """Exchange a refresh token, or return None where it is no good."""
        token = self._refresh.get(value)
        if token is None or token.family.revoked:
            return None
        if token.dead:
            if self._mode == "family_revoke":
                token.family.revoked = True
            return None
        if self._mode == "revoke_on_use":
            return self._issue(token.family, supersedes=token)
        self._retire(token)
        return self._issue(token.family)

    def _retire(self, token: IssuedRefreshToken) -> None:
        token.dead = True
        if self._revoke_old_access and token.access is not None:
            token.access.revoked = True

    # -- using

    def use(self, value: str) -> IssuedAccessToken | None:
        """Return the access token if it is good now; its first use may kill the refresh token before it."""
        token = self._access.get(value)
        if token is None or token.revoked or token.family.revoked or self._clock.now() >= token.expires_at:
            return None
        if token.supersedes is not None:
            self._retire(token.supersedes)
            token.supersedes = None
            self.retired()
        return token

    def set_limits(self, limits: Limits) -> None:
        """Count every token's calls anew, within these limits."""
        self._limits = limits
        for token in self._access.values():
            token.meter = RateLimitMeter(limits)

    def spend(self, calls: int) -> None:
        """Let somebody else make calls with every access token."""
        now = self._clock.now()
        for token in self._access.values():
            token.meter.spend(calls, now)

    # -- looking

    def newest(self) -> Iterator[IssuedAccessToken]:
        """Yield the access tokens, newest first."""
        return reversed(self._access.values())

    def is_good(self, token: IssuedAccessToken | IssuedRefreshToken) -> bool:
        """Tell whether a token would be taken now, without using it."""
        if token.family.revoked:
            return False
        if isinstance(token, IssuedRefreshToken):
            return not token.dead
        return not token.revoked and self._clock.now() < token.expires_at

    def counts(self) -> tuple[int, int]:
        """Return how many access and refresh tokens are good."""
        access = sum(map(self.is_good, self._access.values()))
        return access, sum(map(self.is_good, self._refresh.values()))

    # -- revoking

    def revoke(self, value: str) -> None:
        """Kill an access token with its refresh token, given either."""
        access = self._access.get(value)
        refresh = self._refresh.get(value) if access is None else access.refresh
        if access is None and refresh is not None:
            access = refresh.access
        if access is not None:
            access.revoked = True
        if refresh is not None:
            refresh.dead = True

    def expire_access(self) -> None:
        """Let every access token run out now."""
        now = self._clock.now()
        for token in self._access.values():
            token.expires_at = min(token.expires_at, now)

    def revoke_access(self) -> None:
        """Kill every access token; refresh tokens stay good."""
        for token in self._access.values():
            token.revoked = True

    def revoke_everything(self) -> None:
        """Kill every access token, refresh token and code."""
        self.revoke_access()
        for refresh in self._refresh.values():
            refresh.dead = True
        for code in self._codes.values():
            code.used = True

    # -- over restarts

    def kept(self) -> TokensSnapshot:
        """Return what is good still, and of whose presentation something may come."""
        now = self._clock.now()
        access = [
            each
            for each in self._access.values()
            if not each.revoked and not each.family.revoked and now < each.expires_at
        ]
        alive = {id(each.family) for each in access}
        alive |= {id(each.family) for each in self._refresh.values() if not (each.dead or each.family.revoked)}
        # A dead one may yet take its family with it.
        refresh = [each for each in self._refresh.values() if id(each.family) in alive]
        families = {
            id(family): family for family in [each.family for each in access] + [each.family for each in refresh]
        }
        place = {key: number for number, key in enumerate(families)}
        return TokensSnapshot(
            families=[TokenFamilySnapshot(owner=each.owner, service=each.service) for each in families.values()],
            refresh=[
                RefreshTokenSnapshot(value=each.value, family=place[id(each.family)], dead=each.dead)
                for each in refresh
            ],
            access=[
                AccessTokenSnapshot(
                    value=each.value,
                    family=place[id(each.family)],
                    created_at=each.created_at,
                    expires_at=each.expires_at,
                    refresh=None if each.refresh is None else each.refresh.value,
                    supersedes=None if each.supersedes is None else each.supersedes.value,
                )
                for each in access
            ],
            codes=[
                AuthorizationCodeSnapshot(
                    value=each.value,
                    owner=each.owner,
                    redirect_uri=each.redirect_uri,
                    expires_at=each.expires_at,
                    challenge=each.challenge,
                )
                for each in self._codes.values()
                if not each.used and now < each.expires_at
            ],
        )

    def restore(self, kept: TokensSnapshot) -> None:
        """Take back what an earlier run kept; what was counted against limits is forgotten.

        Raises:
            LookupError: something is mentioned that is not there.
        """
        families = [TokenFamily(each.owner, each.service) for each in kept.families]
        self._refresh = {
            each.value: IssuedRefreshToken(each.value, families[each.family], each.dead) for each in kept.refresh
        }
        for held in kept.access:
            token = self._access[held.value] = IssuedAccessToken(
                held.value, families[held.family], held.created_at, held.expires_at, RateLimitMeter(self._limits)
            )
            if held.refresh is not None:
                token.refresh = self._refresh[held.refresh]
                token.refresh.access = token
            if held.supersedes is not None:
                token.supersedes = self._refresh[held.supersedes]
        for code in kept.codes:
            self._codes[code.value] = IssuedCode(
                code.value, code.owner, code.redirect_uri, code.challenge, code.expires_at
            )


def _nothing() -> None:
    return
