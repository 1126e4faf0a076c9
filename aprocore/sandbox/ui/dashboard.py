"""Dashboard of a sandbox: the page and its JSON feed."""

from __future__ import annotations

from typing import Protocol

from multidict import CIMultiDictProxy

from ..app import SandboxApp
from ..http.browser_origins import is_cross_origin
from ..http.request_log import Origin, Origins, RequestLog, SeenRequest
from ..http.response import Answer
from ..webhooks.facade import Webhooks
from .actions import Actions, ClockAndFaults
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
from .request_pages import RequestFilter, data_page, deliveries_page, request_page
from .sign_in_pages import notice_page

__all__ = ["Dashboard"]

_FEED, _REQUESTS = "/sandbox/overview.json", "/sandbox/requests/"
_DATA, _DELIVERIES = "/sandbox/data", "/sandbox/deliveries"
_MAX_DIGITS = 15
_WITH_PAGES: frozenset[Origin] = frozenset({"api", "login", "plain"})
# Limits of the rows shown.
_MAX_REQUESTS, _MAX_TOKENS, _MAX_RULES = 100, 12, 20

_TEMPLATE = "dashboard.html"
_STYLES = ("base.css", "dashboard.css")
# Blocks of the template that the feed renders; each is the content of the element with its name as id.
_PANELS = ("summary", "requests", "tokens", "rules", "clock", "people", "usage")


class _SandboxInterface(ClockAndFaults, Protocol):
    """The part of the sandbox's test interface that the dashboard shows."""

    webhooks: Webhooks


class Dashboard:
    """Handler of ``/``, of the pages and forms below ``/sandbox/``, and of ``/favicon.ico``.

    ``/sandbox/overview.json``, for same-origin pages only, has the panels of the page, as HTML.
    """

    def __init__(
        self, sandbox: _SandboxInterface, app: SandboxApp, request_log: RequestLog, origins: Origins, ca_file: str
    ) -> None:
        self._sandbox = sandbox
        self._app = app
        self._request_log = request_log
        self._origins = origins
        self._ca_file = ca_file
        self._actions = Actions(sandbox)

    def accepts(self, origin: Origin, method: str, path: str, headers: CIMultiDictProxy[str]) -> bool:
        """Return whether a request is for the dashboard, not a misdirected API call."""
        if origin not in _WITH_PAGES or "Authorization" in headers:
            return False
        if method == "POST":
            return self._actions.accept(path)
        return (path in ("/", "/favicon.ico") or path.startswith("/sandbox/")) and method in ("GET", "HEAD")

    def answer(self, seen: SeenRequest) -> Answer:
        """Return the response to a request for which :meth:`accepts` returns True."""
        if seen.path == "/favicon.ico":
            return Answer(200, {**HEADERS, "Content-Type": "image/svg+xml"}, static_text("icon.svg").encode())
        if seen.method == "POST":
            return self._actions.answer(seen)
        if seen.path == "/":
            return page(_TEMPLATE, self._values(seen), styles=_STYLES, script="dashboard.js")
        if seen.path == _FEED:
            if is_cross_origin(seen):
                return Answer(403, HEADERS, {"error": "Only the dashboard's own page may read this."})
            return Answer(200, HEADERS, {"panels": render_blocks(_TEMPLATE, _PANELS, self._values(seen))})
        return self._subpage(seen)

    def _subpage(self, seen: SeenRequest) -> Answer:
        number = seen.path.removeprefix(_REQUESTS)
        if number != seen.path and number.isdecimal() and len(number) <= _MAX_DIGITS:
            return request_page(self._request_log.numbered(int(number)))
        if seen.path == _DATA:
            with self._app.locked_state() as state:
                return data_page(state.store, dict(seen.params))
        if seen.path == _DELIVERIES:
            return deliveries_page(self._sandbox.webhooks.deliveries)
        return notice_page("Page not found", "The pages of this sandbox begin with the dashboard at /.", status=404)

    def _values(self, seen: SeenRequest) -> dict[str, object]:
        """Return the variables of the template."""
        chosen = RequestFilter.of(seen.params)
        clock, rules = self._sandbox.clock, self._sandbox.faults.rules
        with self._app.locked_state() as state:
            data = dashboard_data_of(
                state.seed_data, state.application, state.tokens, state.tokens.limits, clock.now(), _MAX_TOKENS
            )
        requests = self._request_log.last(_MAX_REQUESTS)
        shown = chosen.select(reversed(self._request_log), _MAX_REQUESTS) if chosen.is_set else requests
        return {
            "data": data,
            "summary": summary_figures(data, requests[0] if requests else None, rules, clock.offset, clock.pace),
            "requests": request_rows(shown),
            "filter": chosen,
            "rules": rule_rows(rules[:_MAX_RULES]),
            "more_rules": max(len(rules) - _MAX_RULES, 0),
            "clock": clock_reading(clock.now(), clock.offset, clock.pace),
            "urls": url_rows(self._origins),
            "shell_variables": shell_variables(data, self._origins, self._ca_file),
        }
