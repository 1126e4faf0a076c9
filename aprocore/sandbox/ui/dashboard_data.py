"""Data of the dashboard: without secrets, and read without side effects."""

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

TokenState: TypeAlias = Literal["valid", "expired", "revoked"]
# Enough to distinguish the tokens of a run, and too little to guess one.
_FINGERPRINT = 8


@attrs.frozen
class TokenUsage:
    """An access token, and the usage of its rate limits."""

    fingerprint: str
    owner: str
    """Name of the person or the app."""
    is_service: bool
    """Whether the owner is an app's service account."""
    state: TokenState
    expires_at: float
    refreshable: bool | None
    """Whether its refresh token is valid; None if it has none."""
    windows: tuple[RateLimitWindow, RateLimitWindow]
    """The long and the short rate limit window."""


@attrs.frozen
class DashboardData:
    """The company, people, app, rate limits and tokens of a sandbox."""

    company: Company
    people: tuple[Person, ...]
    app_name: str
    client_id: str
    redirect_uris: tuple[str, ...]
    """Redirect URIs in addition to the out-of-band and the loopback ones."""
    limits: Limits
    tokens: tuple[TokenUsage, ...]
    """The newest tokens, newest first."""
    valid_access: int
    """Number of valid access tokens."""
    valid_refresh: int
    """Number of valid refresh tokens."""


def dashboard_data_of(
    data: SeedData, app: Application, tokens: IssuedTokens, limits: Limits, now: float, max_tokens: int
) -> DashboardData:
    """Return the data of the dashboard, with at most ``max_tokens`` tokens."""
    access, refresh = tokens.counts()
    return DashboardData(
        data.company,
        data.people,
        app.name,
        app.client_id,
        tuple(sorted(app.redirect_uris)),
        limits,
        tuple(_token_usage(token, tokens, data, now) for token in islice(tokens.newest(), max_tokens)),
        access,
        refresh,
    )


def _token_usage(token: IssuedAccessToken, tokens: IssuedTokens, data: SeedData, now: float) -> TokenUsage:
    owner = data.person(token.family.owner)
    state: TokenState = "valid"
    if not tokens.is_valid(token):
        state = "expired" if now >= token.expires_at and not token.revoked else "revoked"
    return TokenUsage(
        sha256(token.value.encode()).hexdigest()[:_FINGERPRINT],
        "unknown" if owner is None else owner.name,
        token.family.service,
        state,
        token.expires_at,
        None if token.refresh is None else tokens.is_valid(token.refresh),
        token.meter.windows(now),
    )
