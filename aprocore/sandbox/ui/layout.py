"""Layout of the HTML pages: stylesheet, and a Content-Security-Policy without external resources."""

from __future__ import annotations

import base64
import hashlib
from html import escape

from ..http.response import Answer

__all__ = ["HEADERS", "ICON", "WHERE", "document", "shown"]

_STYLE = """
:root{color-scheme:light dark;--page:#f5f4f1;--card:#fff;--text:#1c1b19;--soft:#5b5750;--line:#dcd8d0;--field:#8c867b;
--strong:#a83a06;--on-strong:#fff;--good:#1a6b3c;--warn:#8a5300;--bad:#a3121f;--track:#e9e5dd;--focus:#0b57d0}
@media(prefers-color-scheme:dark){:root{--page:#151412;--card:#1e1c19;--text:#f0eeea;--soft:#b8b2a7;--line:#39352f;
--field:#857e72;--strong:#ff9a62;--on-strong:#1c1b19;--good:#7bd19c;--warn:#f0b357;--bad:#ff9c9c;--track:#37332d;
--focus:#8ab4ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);
font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere;-webkit-text-size-adjust:100%}
h1{margin:.25rem 0 1rem;font-size:1.5rem;line-height:1.25;letter-spacing:-.01em}
h2{margin:1.75rem 0 .5rem;font-size:1rem;line-height:1.4}
p{margin:0 0 1rem}
ul,dl{margin:0;padding:0;list-style:none}
dd{margin:0}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.15em}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.mark{flex:none;width:1.25rem;height:1.25rem}
.where,.soft{color:var(--soft);font-size:.875rem}
.where{display:flex;gap:.5rem;align-items:center;margin:0;font-weight:600}
.bad{padding:.75rem 1rem;border:1px solid var(--bad);border-radius:.5rem;color:var(--bad)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.alone{min-height:100vh;display:grid;place-items:center;padding:1.5rem}
.alone main{width:100%;max-width:27rem;padding:2rem;background:var(--card);border:1px solid var(--line);
border-radius:.75rem}
.alone .where{margin-bottom:1.25rem}
.alone main>:last-child,.alone form>:last-child,li:last-child>button{margin-bottom:0}
label{display:block;margin-bottom:.25rem;font-weight:600}
input{width:100%;margin-bottom:1rem;padding:.625rem .75rem;font:inherit;color:inherit;background:var(--card);
border:1px solid var(--field);border-radius:.5rem}
input[aria-invalid]{border-color:var(--bad);box-shadow:inset 0 0 0 1px var(--bad)}
button,.button{display:block;width:100%;margin-bottom:.625rem;padding:.7rem 1rem;font:inherit;color:inherit;
text-align:left;text-decoration:none;cursor:pointer;background:transparent;border:1px solid var(--field);
border-radius:.5rem}
button:hover,.button:hover{border-color:var(--text)}
button.main,button.plain,.button{font-weight:600;text-align:center}
button.main{color:var(--on-strong);background:var(--strong);border-color:var(--strong)}
button.main:hover{text-decoration:underline}
button.link{padding:.5rem;text-align:center;border-color:transparent;text-decoration:underline}
button span{display:block;color:var(--soft);font-size:.875rem}
#authorization_code{display:block;margin-bottom:1rem;padding:1rem;background:var(--page);border:1px solid var(--line);
border-radius:.5rem;user-select:all}
.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.25rem 1rem;margin-bottom:1rem}
.facts dt{color:var(--soft)}
.facts dd{grid-column:2}
.wide{font-size:.875rem;font-variant-numeric:tabular-nums}
.wide>*{max-width:90rem;margin:0 auto;padding:0 1.5rem}
.wide>header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:end;padding-top:1.5rem}
.wide h1{margin:.125rem 0 0}
.wide header>div:first-child{flex:1 1 16rem}
.live{display:flex;gap:.75rem;align-items:center}
.live p{margin:0;color:var(--soft)}
[data-live]::before{content:"";display:inline-block;width:.5rem;height:.5rem;margin-right:.5rem;border-radius:50%;
background:var(--warn)}
[data-live=yes]::before{background:var(--good)}
.live button{width:auto;margin:0;padding:.25rem .75rem}
[aria-pressed=true]{color:var(--on-strong);background:var(--strong);border-color:var(--strong)}
[hidden]{display:none!important}
.sums{display:flex;flex-wrap:wrap;gap:1px;margin:1.25rem 0 1rem;
background:var(--line);border:1px solid var(--line);border-radius:.75rem;overflow:hidden}
.sums div{flex:1 1 9rem;padding:.75rem 1rem;background:var(--card)}
.sums dt{color:var(--soft)}
.sums dd{font-size:1.25rem;font-weight:600;line-height:1.3}
.sums small{display:block;font-size:.8125rem;font-weight:400;color:var(--soft)}
.columns{display:grid;gap:1rem;align-items:start;margin-bottom:1.5rem}
.columns>*{display:grid;gap:1rem;min-width:0}
.columns section{display:block;min-width:0;padding:1rem;background:var(--card);border:1px solid var(--line);
border-radius:.75rem}
.columns h2{margin:0 0 .5rem}
.columns section>:last-child,.columns section>div>:last-child{margin-bottom:0}
.columns p{margin-bottom:.75rem}
.columns section>.scroll{max-height:36rem;margin:0 -1rem -1rem;overflow:auto;border-top:1px solid var(--line);
border-radius:0 0 .75rem .75rem}
.scroll:focus-visible{outline-offset:-3px}
table{width:100%;border-collapse:collapse;line-height:1.4}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.375rem .5rem;text-align:left;vertical-align:baseline;border-bottom:1px solid var(--line)}
th:nth-child(2){width:100%}
th{position:sticky;top:0;font-weight:600;color:var(--soft);background:var(--card);white-space:nowrap}
:is(th,td):first-child{padding-left:1rem}
:is(th,td):last-child{padding-right:1rem}
tbody tr:last-child>*{border-bottom:0}
td code{font-size:.8125rem}
td b{font-weight:600}
.tight{white-space:nowrap;overflow-wrap:normal}
.narrow{display:none}
.ok{color:var(--good)}
.hm{color:var(--warn)}
.no{color:var(--bad)}
.none{padding:1.25rem 1rem;color:var(--soft)}
.fresh{animation:fresh 1.5s ease-out}
@keyframes fresh{from{background:var(--track)}}
.tokens>li+li,.rules>li+li{margin-top:.75rem;padding-top:.75rem;border-top:1px solid var(--line)}
.row{display:flex;flex-wrap:wrap;gap:0 1rem;justify-content:space-between}
.row>:first-child{flex:1;min-width:8rem}
.gauge{display:grid;grid-template-columns:3rem minmax(0,1fr);gap:0 .75rem;align-items:center;margin-top:.375rem}
.gauge svg{display:block;width:100%;height:.5rem;border-radius:.25rem;background:var(--track)}
.gauge rect{fill:var(--good)}
.gauge .hm rect{fill:var(--warn)}
.gauge .no rect{fill:var(--bad)}
.gauge small{grid-column:2;font-size:.8125rem;color:var(--soft)}
.people{display:grid;grid-template-columns:repeat(auto-fill,minmax(16rem,1fr));gap:.5rem 1.5rem;
margin-bottom:.75rem}
.people span,.people code{display:block}
.people b{font-weight:600}
pre{margin:0 0 .75rem;padding:.75rem 1rem;overflow:auto;font-size:.8125rem;line-height:1.6;background:var(--page);
border:1px solid var(--line);border-radius:.5rem}
.wide>footer{padding-bottom:1.5rem;color:var(--soft)}
@media(min-width:64rem){.columns{grid-template:auto 1fr/minmax(0,1fr) 25rem}.side{grid-row:1/span 2;grid-column:2}
.columns section>.scroll{max-height:40rem}}
@media(max-width:40rem){.wide>*{padding:0 .75rem}.alone{padding:.75rem}.alone main{padding:1.25rem}.broad{display:none}
.narrow{display:block;color:var(--soft)}.columns :is(th,td):nth-child(2){padding-left:1rem}
td:nth-child(3){white-space:normal}:is(th,td):nth-child(3){padding-right:1rem}}
@media(prefers-reduced-motion:reduce){*{animation:none!important;transition:none!important}}
"""

_MARK = (
    '<rect width="20" height="20" rx="4.5" fill="{ground}"/>'
    '<path d="M3.5 14.5c2.2 0 3-4 5.5-4s3.2 4 7.5 4" fill="none" stroke="{line}" stroke-width="1.8" '
    'stroke-linecap="round"/><circle cx="13.5" cy="6.5" r="1.9" fill="{line}"/>'
)
ICON: bytes = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">'
    f"{_MARK.format(ground='#a83a06', line='#ffffff')}</svg>"
).encode()
"""Favicon."""
WHERE = (
    '<p class="where"><svg class="mark" viewBox="0 0 20 20" aria-hidden="true">'
    f"{_MARK.format(ground='var(--strong)', line='var(--on-strong)')}</svg>Local sandbox, not Procore itself</p>"
)
"""Line that distinguishes every page from those of Procore."""


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


_STYLE_HASH = _hash(_STYLE)

HEADERS = {
    "Cache-Control": "no-store",
    # Without a referrer policy of this kind, browsers would not send the origin of a form.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin",
}
"""Headers of every page."""


def shown(text: str, max_length: int = 200) -> str:
    """Return untrusted text as HTML: escaped, truncated, and without invisible characters."""
    truncated = text if len(text) <= max_length else f"{text[: max_length - 1]}…"
    visible = (char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in truncated)
    return escape("".join(visible))


def document(
    title: str, body: str, *, status: int = 200, form_action: str = "'self'", script: str = "", wide: bool = False
) -> Answer:
    """Return a page with an HTML body; its policy allows only ``script`` to run, and to fetch from this origin.

    A wide page has its own landmarks; any other is a single card.
    """
    policy = [
        "default-src 'none'",
        f"style-src {_STYLE_HASH}",
        "img-src 'self'",
        *([f"script-src {_hash(script)}", "connect-src 'self'"] if script else []),
        f"form-action {form_action}",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ]
    frame = body if wide else f"<main>\n{WHERE}\n{body}\n</main>"
    text = f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)} - local Procore sandbox</title>
<style>{_STYLE}</style>
</head>
<body class="{"wide" if wide else "alone"}">
{frame}
{f"<script>{script}</script>" if script else ""}
</body>
</html>
"""
    headers = {
        "Content-Type": "text/html; charset=utf-8",
        **HEADERS,
        "Content-Security-Policy": "; ".join(policy),
    }
    # Replaces lone surrogates in names.
    return Answer(status, headers, text.encode("utf-8", "replace"))
