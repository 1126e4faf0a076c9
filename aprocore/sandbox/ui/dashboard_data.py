"""Data of the dashboard as its templates show it: without secrets, and read without side effects."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from itertools import islice, starmap
from typing import Literal, TypeAlias
from urllib.parse import quote

import attrs

from ...net.platform.shells import local_shell
from ..data.seed_data import Company, Person, SeedData
from ..http.faults import Delay, Fault, FaultRule, Hold, ResetAfter, ResetBefore, Truncate, TruncateGzip
from ..http.request_log import Origin, SeenRequest
from ..http.response import Answer
from ..oauth.issued_tokens import IssuedAccessToken, IssuedTokens
from ..oauth.rate_limits import Limits, RateLimitWindow
from ..oauth.token_endpoint import OOB, Application
from .formatting import clock_offset, clock_pace, day, plural, span, time_of_day, times, window_length

__all__ = [
    "ClockReading",
    "DashboardData",
    "Figure",
    "Gauge",
    "RequestRow",
    "RuleRow",
    "TokenUsage",
    "clock_reading",
    "dashboard_data_of",
    "redacted_path",
    "request_rows",
    "rule_rows",
    "shell_variables",
    "summary_figures",
    "url_rows",
]

TokenState: TypeAlias = Literal["valid", "expired", "revoked"]
Tone: TypeAlias = Literal["ok", "soft", "warning", "error"]
"""A class of the style sheet."""

# Enough to distinguish the tokens of a run, and too little to guess one.
_FINGERPRINT = 8
# Ids, including those of version 2, are shorter, and every secret is longer.
_LONGEST_SEGMENT = 40
# Fractions of a window above which it is shown as a warning and as full.
_WARNING, _FULL = 0.7, 0.95
_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")
# By the first digit of the status.
_TONES: tuple[Tone, ...] = ("ok", "ok", "ok", "soft", "warning", "error")
_ORIGINS: dict[Origin, str] = {
    "api": "API",
    "login": "Login",
    "storage": "Storage",
    "foreign": "Foreign",
    "plain": "No TLS",
}


# -- company, people, app and tokens ----------------------------------------------------------------------------------


@attrs.frozen
class Gauge:
    """Usage of a rate limit window."""

    window: str
    """Length of the window."""
    used: int
    limit: int
    width: str
    """Width in percent."""
    tone: Tone
    resets_in: str
    """Time until its reset; empty if it has not started."""

    @property
    def usage(self) -> str:
        return f"{self.used:,} of {self.limit:,}"


@attrs.frozen
class TokenUsage:
    """An access token, and the usage of its rate limits."""

    fingerprint: str
    owner: str
    """Name of the person or the app."""
    is_service: bool
    """Whether the owner is an app's service account."""
    state: TokenState
    lifetime: str
    """Remaining lifetime."""
    refreshable: bool | None
    """Whether its refresh token is valid; None if it has none."""
    gauges: tuple[Gauge, ...]
    """The long and the short window of a valid token; empty for others."""


@attrs.frozen
class DashboardData:
    """The company, people, app, rate limits and tokens of a sandbox."""

    company: Company
    people: tuple[Person, ...]
    app_name: str
    client_id: str
    redirect_uris: tuple[str, ...]
    limits: Limits
    tokens: tuple[TokenUsage, ...]
    """The newest tokens, newest first."""
    valid_access: int
    """Number of valid access tokens."""
    valid_refresh: int
    """Number of valid refresh tokens."""

    @property
    def valid_tokens(self) -> str:
        return f"{plural(self.valid_access, 'access token')}, {plural(self.valid_refresh, 'refresh token')}"

    @property
    def sign_in_path(self) -> str:
        return f"/oauth/authorize?response_type=code&client_id={quote(self.client_id)}&redirect_uri={quote(OOB)}"


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
        (OOB, "http://localhost:<any port>/callback", *sorted(app.redirect_uris)),
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
        span(token.expires_at - now),
        None if token.refresh is None else tokens.is_valid(token.refresh),
        tuple(_gauge(window, now) for window in token.meter.windows(now)) if state == "valid" else (),
    )


def _gauge(window: RateLimitWindow, now: float) -> Gauge:
    fraction = min(window.used / window.limit, 1.0)
    # Any usage is visible.
    width = max(fraction * 100, 1.0) if window.used else 0.0
    return Gauge(
        window_length(window.seconds),
        window.used,
        window.limit,
        f"{width:.1f}",
        "error" if fraction >= _FULL else "warning" if fraction >= _WARNING else "ok",
        "" if window.ends_at is None else span(window.ends_at - now),
    )


# -- requests ---------------------------------------------------------------------------------------------------------


@attrs.frozen
class RequestRow:
    """A received request, without query, headers and body: those are on its own page."""

    number: int
    time: str
    method: str
    path: str
    """Without segments that may be secrets."""
    origin: str
    connection: int
    client_port: int
    status: int | None
    """Status of the response; None before there is one."""
    tone: Tone
    notes: tuple[str, ...]
    """Circumstances of the response."""


def request_rows(requests: Iterable[SeenRequest]) -> list[RequestRow]:
    """Return the rows of the request table."""
    return [
        RequestRow(
            seen.number,
            time_of_day(seen.at),
            seen.method,
            redacted_path(seen.path),
            _ORIGINS.get(seen.origin, seen.origin),
            seen.connection,
            seen.client_port,
            seen.status,
            "soft" if seen.status is None else _TONES[min(seen.status // 100, 5)],
            tuple(
                note for note, applies in (("by fault rule", seen.scripted), ("cut off", not seen.answered)) if applies
            ),
        )
        for seen in requests
    ]


def redacted_path(path: str) -> str:
    """Return a path with segments redacted that are longer than any id, such as misplaced secrets."""
    return "/".join(segment if len(segment) <= _LONGEST_SEGMENT else "{…}" for segment in path.split("/"))


# -- fault rules ------------------------------------------------------------------------------------------------------


@attrs.frozen
class RuleRow:
    """A fault rule, in words."""

    method: str
    path: str
    remaining: str
    effect: str
    """The fault, and when it is applied."""
    hits: str


def rule_rows(rules: Iterable[FaultRule]) -> list[RuleRow]:
    """Return the rows of the list of fault rules."""
    return [
        RuleRow(
            rule.method,
            rule.path,
            "always" if rule.times is None else f"{rule.times:,} remaining" if rule.times else "used up",
            f"{_described(rule.fault)}{_conditions(rule)}",
            times(rule.hits),
        )
        for rule in rules
    ]


def _conditions(rule: FaultRule) -> str:
    chance = f", with a chance of {rule.chance:.0%}" if rule.chance < 1 else ""
    return f"{chance}, after {rule.skip:,} more" if rule.skip else chance


def _described(fault: Fault) -> str:
    if isinstance(fault, Delay | Hold):
        first = f"waits {fault.seconds:g} s" if isinstance(fault, Delay) else "is held"
        return f"{first}, then {_described(fault.then)}" if fault.then is not None else first
    if isinstance(fault, Answer):
        return f"answers {fault.status}"
    if isinstance(fault, Truncate):
        return f"cuts the answer after {plural(fault.after, 'byte')}"
    if isinstance(fault, TruncateGzip):
        return "cuts the compressed answer"
    if isinstance(fault, ResetBefore | ResetAfter):
        order = "before" if isinstance(fault, ResetBefore) else "after"
        return f"breaks the connection {order} it is processed"
    return _CAPITAL.sub(" ", type(fault).__name__).lower()


# -- summary, clock and usage -----------------------------------------------------------------------------------------


@attrs.frozen
class Figure:
    """A figure of the summary."""

    name: str
    value: str
    note: str


@attrs.frozen
class ClockReading:
    """Time of the sandbox's clock, and its relation to real time."""

    now: str
    offset: str
    pace: str


def summary_figures(
    data: DashboardData, last: SeenRequest | None, rules: Iterable[FaultRule], offset: float, pace: float
) -> list[Figure]:
    """Return the figures at the top; ``last`` is the newest request."""
    active = sum(rule.times != 0 for rule in rules)
    limits = data.limits
    short = f"{limits.spike:,} in {window_length(limits.spike_seconds)}"
    return [
        Figure(
            "Requests",
            f"{last.number:,}" if last else "0",
            f"the last at {time_of_day(last.at)}" if last else "none yet",
        ),
        Figure("Tokens", f"{data.valid_access:,}", f"valid now, {plural(data.valid_refresh, 'refresh token')}"),
        Figure("Limits", f"{limits.hourly:,}", f"calls in {window_length(limits.hourly_seconds)}, {short}"),
        Figure("Faults", f"{active:,}", "active rules" if active else "no active rules"),
        Figure("Clock", clock_offset(offset), "against real time" if pace == 1 else f"pace: {clock_pace(pace)}"),
    ]


def clock_reading(now: float, offset: float, pace: float) -> ClockReading:
    """Return the time of the sandbox's clock."""
    return ClockReading(f"{day(now)} {time_of_day(now)}", clock_offset(offset), clock_pace(pace))


def url_rows(origins: Mapping[Origin, str]) -> list[tuple[str, str]]:
    """Return the names of the origins that are shown, with their URLs."""
    return [(_ORIGINS[name], url) for name, url in origins.items() if name in _ORIGINS]


def shell_variables(data: DashboardData, origins: Mapping[Origin, str], ca_file: str) -> str:
    """Return shell commands that set the environment variables of a client, without the client secret."""
    variables = {
        "PROCORE_CLIENT_ID": data.client_id,
        "PROCORE_COMPANY_ID": str(data.company.id),
        "PROCORE_LOGIN_URL": origins["login"],
        "PROCORE_API_URL": origins["api"],
        "PROCORE_CA_FILE": ca_file,
    }
    return "\n".join(starmap(local_shell().export, variables.items()))
