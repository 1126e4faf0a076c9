"""What may be seen of a sandbox: nothing in it is a secret, and looking changes nothing."""

from __future__ import annotations

from hashlib import sha256
from itertools import islice
from typing import Literal, TypeAlias

import attrs

from ..data.seed_data import Company, Person, SeedData
from ..oauth.issued_tokens import IssuedAccessToken, IssuedTokens
from ..oauth.rate_limits import Limits, RateLimitWindow
from ..oauth.token_endpoint import Application

__all__ = ["DashboardData", "TokenUsage", "dashboard_data_of"]

TokenState: TypeAlias = Literal["good", "expired", "revoked"]
#: Enough to tell the tokens of a run apart, and nothing to guess one from.
_FINGERPRINT = 8


@attrs.frozen
class TokenUsage:
    """An access token."""

    fingerprint: str
    #: A person's name, or the app's.
    owner: str
    #: Whether it is an app's service account rather than a person.
    is_service: bool
    state: TokenState
    expires_at: float
    #: Whether its refresh token is good; None where it has none.
    renewable: bool | None
    #: The long one and the short one.
    windows: tuple[RateLimitWindow, RateLimitWindow]


@attrs.frozen
class DashboardData:
    """A world, its app, and the tokens."""

    company: Company
    people: tuple[Person, ...]
    app_name: str
    client_id: str
    #: Beside the out-of-band one and the loopback ones.
    redirect_uris: tuple[str, ...]
    limits: Limits
    #: The newest, newest first.
    tokens: tuple[TokenUsage, ...]
    #: How many access and refresh tokens are good.
    good_access: int
    good_refresh: int


def dashboard_data_of(
    world: SeedData, app: Application, tokens: IssuedTokens, limits: Limits, now: float, most: int
) -> DashboardData:
    """Look at what a backend answers out of; ``most`` is how many tokens are told one by one."""
    access, refresh = tokens.counts()
    return DashboardData(
        world.company,
        world.people,
        app.name,
        app.client_id,
        tuple(sorted(app.redirect_uris)),
        limits,
        tuple(_token_sight(each, tokens, world, now) for each in islice(tokens.newest(), most)),
        access,
        refresh,
    )


def _token_sight(token: IssuedAccessToken, tokens: IssuedTokens, world: SeedData, now: float) -> TokenUsage:
    owner = world.person(token.family.owner)
    state: TokenState = "good"
    if not tokens.is_valid(token):
        state = "expired" if now >= token.expires_at and not token.revoked else "revoked"
    return TokenUsage(
        sha256(token.value.encode()).hexdigest()[:_FINGERPRINT],
        "nobody" if owner is None else owner.name,
        token.family.service,
        state,
        token.expires_at,
        None if token.refresh is None else tokens.is_valid(token.refresh),
        token.meter.windows(now),
    )
