"""Dashboard of a sandbox: the page and its JSON feed."""

from __future__ import annotations

from typing import Protocol

from multidict import CIMultiDictProxy

from ..app import SandboxApp
from ..clock import SandboxClock
from ..http.browser_origins import is_cross_origin
from ..http.faults import Faults
from ..http.request_log import Origin, Origins, RequestLog, SeenRequest
from ..http.response import Answer
from .dashboard_data import (
    clock_reading,
    dashboard_data_of,
    request_rows,
    rule_rows,
    shell_variables,
    summary_figures,
    url_rows,
)
from .rendering import HEADERS, page, render_blocks, static_text
from .sign_in_pages import notice_page

__all__ = ["Dashboard"]

_FEED = "/sandbox/overview.json"
_WITH_PAGES: frozenset[Origin] = frozenset({"api", "login", "plain"})
# Limits of the rows shown.
_MAX_REQUESTS, _MAX_TOKENS, _MAX_RULES = 100, 12, 20

_TEMPLATE = "dashboard.html"
_STYLES = ("base.css", "dashboard.css")
# Blocks of the template that the feed renders; each is the content of the element with its name as id.
_PANELS = ("summary", "requests", "tokens", "rules", "clock", "people", "usage")


class _ClockAndFaults(Protocol):
    """The part of the sandbox's test interface that the dashboard shows."""

    clock: SandboxClock
    faults: Faults


class Dashboard:
    """Handler of ``/``, ``/sandbox/overview.json`` and ``/favicon.ico``; the feed is for same-origin pages only.

    The feed has the panels of the page, as HTML.
    """

    def __init__(
        self, sandbox: _ClockAndFaults, app: SandboxApp, request_log: RequestLog, origins: Origins, ca_file: str
    ) -> None:
        self._sandbox = sandbox
        self._app = app
        self._request_log = request_log
        self._origins = origins
        self._ca_file = ca_file

    def accepts(self, origin: Origin, method: str, path: str, headers: CIMultiDictProxy[str]) -> bool:
        """Return whether a request is for the dashboard, not a misdirected API call."""
        return (
            (path in ("/", "/favicon.ico") or path.startswith("/sandbox/"))
            and method in ("GET", "HEAD")
            and origin in _WITH_PAGES
            and "Authorization" not in headers
        )

    def answer(self, seen: SeenRequest) -> Answer:
        """Return the response to a request for which :meth:`accepts` returns True."""
        if seen.path == "/favicon.ico":
            return Answer(200, {**HEADERS, "Content-Type": "image/svg+xml"}, static_text("icon.svg").encode())
        if seen.path == "/":
            return page(_TEMPLATE, self._values(), styles=_STYLES, script="dashboard.js")
        if seen.path != _FEED:
            return notice_page("Page not found", "The only page of this sandbox is the dashboard at /.", status=404)
        if is_cross_origin(seen):
            return Answer(403, HEADERS, {"error": "Only the dashboard's own page may read this."})
        return Answer(200, HEADERS, {"panels": render_blocks(_TEMPLATE, _PANELS, self._values())})

    def _values(self) -> dict[str, object]:
        """Return the variables of the template."""
        clock, rules = self._sandbox.clock, self._sandbox.faults.rules
        with self._app.locked_state() as state:
            data = dashboard_data_of(
                state.seed_data, state.application, state.tokens, state.tokens.limits, clock.now(), _MAX_TOKENS
            )
        requests = self._request_log.last(_MAX_REQUESTS)
        return {
            "data": data,
            "summary": summary_figures(data, requests[0] if requests else None, rules, clock.offset, clock.pace),
            "requests": request_rows(requests),
            "rules": rule_rows(rules[:_MAX_RULES]),
            "more_rules": max(len(rules) - _MAX_RULES, 0),
            "clock": clock_reading(clock.now(), clock.offset, clock.pace),
            "urls": url_rows(self._origins),
            "shell_variables": shell_variables(data, self._origins, self._ca_file),
        }
