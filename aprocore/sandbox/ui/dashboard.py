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
from .dashboard_panels import (
    clock_panel,
    people_panel,
    request_rows,
    rules_panel,
    sums_panel,
    tokens_panel,
    usage_panel,
)
from .layout import HEADERS, ICON, WHERE, document
from .sign_in_pages import notice_page

__all__ = ["Dashboard", "is_dashboard_request"]

_FEED = "/sandbox/overview.json"
_WITH_PAGES: frozenset[Origin] = frozenset({"api", "login", "plain"})
# Limits of the rows shown.
_MAX_REQUESTS, _MAX_TOKENS, _MAX_RULES = 100, 12, 20

_SCRIPT = """
"use strict";
const SECOND = 1000;
const word = document.getElementById("state"), button = document.getElementById("pause");
const known = new Map();
let newest = Number(document.getElementById("requests").querySelector("[data-number]")?.dataset.number ?? 0);
let paused = false, timer = 0;

function say(text) {
  if (word.textContent !== text) word.textContent = text;
  word.dataset.live = text === "Live" ? "yes" : "no";
}
function put(parts) {
  const selection = getSelection();
  for (const [name, html] of Object.entries(parts)) {
    const part = document.getElementById(name);
    // Do not replace an element with selected text.
    const inUse = !selection.isCollapsed && selection.containsNode(part, true);
    if (inUse || known.get(name) === html) continue;
    known.set(name, html);
    part.innerHTML = html;
  }
  const before = newest;
  for (const row of document.querySelectorAll("#requests [data-number]")) {
    const number = Number(row.dataset.number);
    if (number > before) row.classList.add("fresh");
    newest = Math.max(newest, number);
  }
}
async function look() {
  clearTimeout(timer);
  try {
    if (!document.hidden) {
      const answer = await fetch("/sandbox/overview.json", {cache: "no-store", credentials: "omit"});
      if (!answer.ok) throw new Error(answer.status);
      const {parts} = await answer.json();
      if (paused) return;
      put(parts);
      say("Live");
    }
  } catch {
    say("No answer, trying again");
  }
  if (!paused) timer = setTimeout(look, SECOND);
}
button.addEventListener("click", () => {
  paused = !paused;
  button.setAttribute("aria-pressed", String(paused));
  say(paused ? "Paused" : "Live");
  if (paused) clearTimeout(timer); else look();
});
button.hidden = false;
document.getElementById("refresh").hidden = true;
look();
"""

_BODY = """<header>
<div>{where}<h1>Overview</h1></div>
<div class="live"><p id="state" role="status">As it was when this page was opened</p>
<a id="refresh" href="/">Refresh</a>
<button type="button" id="pause" aria-pressed="false" hidden>Pause</button></div>
</header>
<main>
<dl class="sums" id="sums">{sums}</dl>
<div class="columns">
<section aria-labelledby="requests-title"><h2 id="requests-title">Requests</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Requests, newest first">
<table><caption>Requests, newest first, with the time in UTC</caption>
<thead><tr><th scope="col" class="broad">Time</th><th scope="col">Request</th><th scope="col">Status</th>
<th scope="col" class="broad">Origin</th><th scope="col" class="broad">Connection</th></tr></thead>
<tbody id="requests">{requests}</tbody></table></div></section>
<div class="side">
<section aria-labelledby="tokens-title"><h2 id="tokens-title">Tokens and rate limits</h2>
<div id="tokens">{tokens}</div></section>
<section aria-labelledby="rules-title"><h2 id="rules-title">Faults</h2><div id="rules">{rules}</div></section>
<section aria-labelledby="clock-title"><h2 id="clock-title">Clock</h2>
<dl class="facts" id="clock">{clock}</dl></section>
</div>
<div>
<section aria-labelledby="people-title"><h2 id="people-title">Who can sign in</h2>
<div id="people">{people}</div></section>
<section aria-labelledby="usage-title"><h2 id="usage-title">How to use it</h2><div id="usage">{usage}</div></section>
</div>
</div>
</main>
<footer><p>Tokens, headers, queries and bodies are not shown here, nor is what in a path is longer than ids are.</p>
</footer>"""


class _Sandbox(Protocol):
    """The part of the sandbox that the dashboard shows."""

    clock: SandboxClock
    faults: Faults


def is_dashboard_request(origin: Origin, method: str, path: str, headers: CIMultiDictProxy[str]) -> bool:
    """Return whether a request is for the dashboard, not a misdirected API call."""
    return (
        (path in ("/", "/favicon.ico") or path.startswith("/sandbox/"))
        and method in ("GET", "HEAD")
        and origin in _WITH_PAGES
        and "Authorization" not in headers
    )


class Dashboard:
    """Handler of ``/``, ``/sandbox/overview.json`` and ``/favicon.ico``; the feed is for same-origin pages only.

    The feed has the panels of the page, as HTML.
    """

    def __init__(
        self, sandbox: _Sandbox, backend: SandboxApp, request_log: RequestLog, origins: Origins, ca_file: str
    ) -> None:
        self._sandbox = sandbox
        self._backend = backend
        self._request_log = request_log
        self._origins = origins
        self._ca_file = ca_file

    def answer(self, seen: SeenRequest) -> Answer:
        """Return the response to a request for which :func:`is_dashboard_request` is true."""
        if seen.path == "/favicon.ico":
            return Answer(200, {**HEADERS, "Content-Type": "image/svg+xml"}, ICON)
        if seen.path == "/":
            return document("Dashboard", _BODY.format(where=WHERE, **self._parts()), script=_SCRIPT, wide=True)
        if seen.path != _FEED:
            return notice_page("Page not found", "The only page of this sandbox is the dashboard at /.", status=404)
        if is_cross_origin(seen):
            return Answer(403, HEADERS, {"error": "Only the dashboard's own page may read this."})
        return Answer(200, HEADERS, {"parts": self._parts()})

    def _parts(self) -> dict[str, str]:
        clock, rules = self._sandbox.clock, self._sandbox.faults.rules
        data = self._backend.dashboard_data(_MAX_TOKENS)
        now = clock.now()
        last = self._request_log.last(_MAX_REQUESTS)
        return {
            "sums": sums_panel(data, last[0] if last else None, rules, clock.offset, clock.pace),
            "requests": request_rows(last),
            "tokens": tokens_panel(data, now),
            "rules": rules_panel(rules, _MAX_RULES),
            "clock": clock_panel(now, clock.offset, clock.pace),
            "people": people_panel(data),
            "usage": usage_panel(data, self._origins, self._ca_file),
        }
