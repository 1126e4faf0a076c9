"""HTML page that tells a person one thing, with links or buttons to go on; without scripts, fonts or images."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping
from html import escape
from typing import Literal

import attrs

__all__ = ["PAGE_HEADERS", "Action", "message_page"]

_STYLE = """
:root{color-scheme:light dark;--page:#f3f4f6;--card:#fff;--text:#1b1f24;--line:#c9ced6;--accent:#0b57d0;--on:#fff}
@media(prefers-color-scheme:dark){:root{--page:#121519;--card:#1c2127;--text:#eef1f4;--line:#3a424c;--accent:#a8c7fa;
--on:#062e6f}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1.5rem;background:var(--page);color:var(--text);
font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{width:100%;max-width:27rem;padding:2rem;background:var(--card);border:1px solid var(--line);border-radius:.75rem;
overflow-wrap:anywhere}
h1{margin:0 0 1rem;font-size:1.5rem;line-height:1.25}
p{margin:0}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:1rem;margin-top:1.5rem}
.actions form{margin:0}
.actions button{font:inherit;padding:.5rem 1rem;border:0;border-radius:.375rem;background:var(--accent);color:var(--on)}
.actions a{color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
"""
_STYLE_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()

PAGE_HEADERS: Mapping[str, str] = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""Headers of the page: it is neither stored nor framed, loads nothing, and sends no referrer."""


@attrs.frozen
class Action:
    """Link (``get``) or button (``post``) to a path of the same site."""

    label: str
    path: str
    method: Literal["get", "post"] = "get"

    @property
    def html(self) -> str:
        path, label = escape(self.path), escape(self.label)
        if self.method == "get":
            return f'<a href="{path}">{label}</a>'
        return f'<form method="post" action="{path}"><button>{label}</button></form>'


def message_page(title: str, text: str, actions: Iterable[Action] = ()) -> str:
    """Return the page, with all texts escaped."""
    links = "\n".join(action.html for action in actions)
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
<h1>{escape(title)}</h1>
<p>{escape(text)}</p>
{f'<div class="actions">{links}</div>' if links else ""}
</main>
</body>
</html>
"""
