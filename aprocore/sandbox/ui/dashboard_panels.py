"""Panels of the dashboard, as HTML; the feed replaces the element of the same name."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from html import escape
from urllib.parse import quote

from ..http.faults import Delay, Fault, FaultRule, Hold, ResetAfter, ResetBefore, Truncate, TruncateGzip
from ..http.request_log import Origin, SeenRequest
from ..http.response import Answer
from ..oauth.rate_limits import RateLimitWindow
from ..oauth.token_endpoint import OOB
from .dashboard_data import DashboardData, TokenUsage
from .layout import shown

__all__ = ["clock_panel", "people_panel", "request_rows", "rules_panel", "sums_panel", "tokens_panel", "usage_panel"]

_ORIGINS: dict[Origin, str] = {
    "api": "API",
    "login": "Login",
    "storage": "Storage",
    "foreign": "Foreign",
    "plain": "No TLS",
}
# Ids, including those of version 2, are shorter, and every secret is longer.
_LONGEST_SEGMENT = 40
# Fractions of a window above which it is shown as a warning and as full.
_WARNING, _FULL = 0.7, 0.95
_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")
# Clock offsets below this number of seconds are shown as zero.
_MAX_ZERO_OFFSET = 0.5


# -- requests ---------------------------------------------------------------------------------------------------------


def request_rows(requests: Iterable[SeenRequest]) -> str:
    """Return table rows with time, request, status, origin and connection."""
    rows = "\n".join(map(_request_row, requests))
    return rows or '<tr><td colspan="5" class="none">No requests yet.</td></tr>'


def _request_row(seen: SeenRequest) -> str:
    origin = _ORIGINS.get(seen.origin, seen.origin)
    client = f"{seen.connection}, port {seen.client_port}"
    return (
        f'<tr data-number="{seen.number}"><td class="tight broad">{_time(seen.at)}</td>'
        f"<td><code><b>{shown(seen.method, 20)}</b> {_path(seen.path)}</code>"
        f'<span class="narrow">{_time(seen.at)}, {origin}, connection {seen.connection}</span></td>'
        f'<td class="tight">{_outcome(seen)}</td><td class="tight broad">{origin}</td>'
        f'<td class="tight broad">{client}</td></tr>'
    )


def _path(path: str) -> str:
    """Return a path with segments redacted that are longer than any id, such as misplaced secrets."""
    return shown("/".join(segment if len(segment) <= _LONGEST_SEGMENT else "{…}" for segment in path.split("/")))


def _outcome(seen: SeenRequest) -> str:
    if seen.status is None:
        return '<span class="soft">no answer</span>'
    kind = ("ok", "ok", "ok", "soft", "hm", "no")[min(seen.status // 100, 5)]
    notes = [note for note, applies in (("by fault rule", seen.scripted), ("cut off", not seen.answered)) if applies]
    suffix = f' <span class="soft">{", ".join(notes)}</span>' if notes else ""
    return f'<b class="{kind}">{seen.status}</b>{suffix}'


# -- tokens -----------------------------------------------------------------------------------------------------------


def tokens_panel(data: DashboardData, now: float) -> str:
    """Return the list of tokens, with both windows of each valid one."""
    if not data.tokens:
        return '<p class="soft">None yet. The rate limit windows of a token start with its first call.</p>'
    items = "\n".join(f"<li>{_token(token, now)}</li>" for token in data.tokens)
    counts = f"{_number(data.valid_access, 'access token')}, {_number(data.valid_refresh, 'refresh token')} valid now."
    return f'<p class="soft">{counts}</p>\n<ul role="list" class="tokens">{items}</ul>'


def _token(token: TokenUsage, now: float) -> str:
    lifetime = f"{span(token.expires_at - now)} left" if token.state == "valid" else token.state
    kind = "service account" if token.is_service else "person"
    refresh = {None: "", True: ", refresh token valid", False: ", refresh token used"}[token.refreshable]
    gauges = "".join(_gauge(window, token, now) for window in token.windows) if token.state == "valid" else ""
    tone = "" if token.state == "valid" else ' class="hm"'
    return (
        f'<div class="row"><b>{shown(token.owner)}</b><span{tone}>{lifetime}</span></div>'
        f'<div class="soft">{kind}, <code>{token.fingerprint}</code>{refresh}</div>{gauges}'
    )


def _gauge(window: RateLimitWindow, token: TokenUsage, now: float) -> str:
    fraction = min(window.used / window.limit, 1.0)
    tone = "no" if fraction >= _FULL else "hm" if fraction >= _WARNING else "ok"
    # Any usage is visible.
    width = max(fraction * 100, 1.0) if window.used else 0.0
    name = _length(window.seconds)
    value = f"{window.used:,} of {window.limit:,}"
    end = f", resets in {span(window.ends_at - now)}" if window.ends_at is not None else ""
    return (
        f'<div class="gauge"><span>{name}</span><div class="{tone}" role="meter" aria-valuemin="0" '
        f'aria-valuemax="{window.limit}" aria-valuenow="{window.used}" aria-valuetext="{value} calls" '
        f'aria-label="{shown(token.owner)} {token.fingerprint}, calls in {name}">'
        f'<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect width="{width:.1f}" height="8"/></svg></div><small>{value}{end}</small></div>'
    )


# -- the rest ---------------------------------------------------------------------------------------------------------


def sums_panel(
    data: DashboardData, last: SeenRequest | None, rules: Iterable[FaultRule], offset: float, pace: float
) -> str:
    """Return the summary at the top."""
    active = sum(rule.times != 0 for rule in rules)
    limits = data.limits
    short = f"{limits.spike:,} in {_length(limits.spike_seconds)}"
    figures = (
        ("Requests", f"{last.number:,}" if last else "0", f"the last at {_time(last.at)}" if last else "none yet"),
        ("Tokens", f"{data.valid_access:,}", f"valid now, {_number(data.valid_refresh, 'refresh token')}"),
        ("Limits", f"{limits.hourly:,}", f"calls in {_length(limits.hourly_seconds)}, {short}"),
        ("Faults", f"{active:,}", "active rules" if active else "no active rules"),
        ("Clock", _offset(offset), "against real time" if pace == 1 else f"pace: {_pace(pace)}"),
    )
    return "".join(f"<div><dt>{name}</dt><dd>{value}<small>{note}</small></dd></div>" for name, value, note in figures)


def rules_panel(rules: tuple[FaultRule, ...], max_rules: int) -> str:
    """Return the list of fault rules."""
    if not rules:
        return '<p class="soft">None. Tests add them with <code>sandbox.faults.add(…)</code>.</p>'
    items = "\n".join(
        f'<li><div class="row"><code><b>{shown(rule.method, 20)}</b> {shown(rule.path)}</code>'
        f"<span>{_remaining(rule)}</span></div>"
        f'<div class="soft">{_described(rule.fault)}{_conditions(rule)}, applied {_times(rule.hits)}</div></li>'
        for rule in rules[:max_rules]
    )
    more = f'<p class="soft">And {len(rules) - max_rules:,} more.</p>' if len(rules) > max_rules else ""
    return f'<ul role="list" class="rules">{items}</ul>{more}'


def _remaining(rule: FaultRule) -> str:
    return "always" if rule.times is None else f"{rule.times:,} remaining" if rule.times else "used up"


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
        return f"cuts the answer after {_number(fault.after, 'byte')}"
    if isinstance(fault, TruncateGzip):
        return "cuts the compressed answer"
    if isinstance(fault, ResetBefore | ResetAfter):
        order = "before" if isinstance(fault, ResetBefore) else "after"
        return f"breaks the connection {order} it is processed"
    return _CAPITAL.sub(" ", type(fault).__name__).lower()


def clock_panel(now: float, offset: float, pace: float) -> str:
    """Return the time of the sandbox's clock."""
    facts = {"Now": f"{_day(now)} {_time(now)} UTC", "Against real time": _offset(offset), "Pace": _pace(pace)}
    return "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in facts.items())


def people_panel(data: DashboardData) -> str:
    """Return the people who can sign in, and the link to the sign-in page."""
    people = "\n".join(
        f'<li><b>{shown(person.name)}</b><span class="soft">{shown(person.job_title)}</span>'
        f"<code>{shown(person.login)}</code></li>"
        for person in data.people
    )
    link = f"/oauth/authorize?response_type=code&client_id={quote(data.client_id)}&redirect_uri={quote(OOB)}"
    uris = "".join(
        f"<dd><code>{shown(uri)}</code></dd>"
        for uri in (OOB, "http://localhost:<any port>/callback", *data.redirect_uris)
    )
    return (
        f'<p class="soft">Any password will do.</p>\n<ul role="list" class="people">{people}</ul>\n'
        f'<p><a href="{escape(link)}">Sign in to {shown(data.app_name)}</a>, which ends with a code to paste.</p>'
        f'\n<dl class="facts"><dt>Redirect URIs</dt>{uris}</dl>'
    )


def usage_panel(data: DashboardData, origins: Mapping[Origin, str], ca_file: str) -> str:
    """Return the environment variables for a shell, without the client secret."""
    variables = {
        "PROCORE_CLIENT_ID": data.client_id,
        "PROCORE_COMPANY_ID": str(data.company.id),
        "PROCORE_LOGIN_URL": origins["login"],
        "PROCORE_API_URL": origins["api"],
        "PROCORE_CA_FILE": ca_file,
    }
    exports = "\n".join(f"export {name}={shlex.quote(value)}" for name, value in variables.items())
    urls = "".join(
        f"<dt>{_ORIGINS[name]}</dt><dd><code>{shown(url)}</code></dd>"
        for name, url in origins.items()
        if name in _ORIGINS
    )
    return (
        f'<dl class="facts">{urls}<dt>Company</dt><dd>{data.company.id}, {shown(data.company.name)}</dd></dl>\n'
        "<p>For other programs, paste into a shell, with <code>PROCORE_CLIENT_SECRET</code> as it was printed where "
        "the sandbox was started:</p>\n"
        f'<pre tabindex="0" role="region" aria-label="Shell variables">{escape(exports)}</pre>\n'
        "<p>Then, for instance:</p>\n"
        '<pre tabindex="0" role="region" aria-label="An example">aprocore me\n'
        "aprocore call rfis.list --help</pre>"
    )


# -- text ------------------------------------------------------------------------------------------------------------


def span(seconds: float) -> str:
    """Return a duration as text, in one or two units."""
    total = max(round(seconds), 0)
    for unit, name, part, part_name in (
        (86_400, "d", 3600, "h"),
        (3600, "h", 60, "min"),
        (60, "min", 0, ""),
    ):
        if total >= unit:
            rest = total % unit // part if part else 0
            return f"{total // unit:,} {name} {rest} {part_name}" if rest else f"{total // unit:,} {name}"
    return f"{total} s"


def _length(seconds: float) -> str:
    return span(seconds) if seconds >= 1 else f"{seconds:g} s"


def _offset(seconds: float) -> str:
    if abs(seconds) < _MAX_ZERO_OFFSET:
        return "±0 s"
    return f"{'+' if seconds > 0 else '−'}{span(abs(seconds))}"  # noqa: RUF001 -- a minus is as wide as a plus


def _pace(pace: float) -> str:
    return "real" if pace == 1 else "stopped" if pace == 0 else f"{pace:g} times real"


def _datetime(at: float) -> datetime | None:
    try:
        return datetime.fromtimestamp(at, UTC)
    except (OverflowError, OSError, ValueError):
        # A window may end after the last year of datetime.
        return None


def _time(at: float) -> str:
    timestamp = _datetime(at)
    return f"{at:.0f}" if timestamp is None else f"{timestamp:%H:%M:%S}"


def _day(at: float) -> str:
    timestamp = _datetime(at)
    return "" if timestamp is None else f"{timestamp:%Y-%m-%d}"


def _number(count: int, name: str) -> str:
    return f"{count:,} {name}{'' if count == 1 else 's'}"


def _times(count: int) -> str:
    return {0: "0 times", 1: "once"}.get(count, f"{count:,} times")
