"""The pages that a person sees when signing in: HTML without scripts and without anything from elsewhere."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from html import escape
from urllib.parse import urlsplit

from .answers import Answer
from .oauth import OOB
from .world import Person

__all__ = ["code_page", "consent_page", "notice_page", "sign_in_page"]

_STYLE = """
:root{color-scheme:light dark;--page:#f3f4f6;--card:#fff;--text:#1b1f24;--soft:#535c68;--line:#c9ced6;--field:#8a929e;
--strong:#a83a06;--on-strong:#fff;--bad:#a3121f;--focus:#0b57d0}
@media(prefers-color-scheme:dark){:root{--page:#121519;--card:#1c2127;--text:#eef1f4;--soft:#b3bcc7;--line:#3a424c;
--field:#7d8794;--strong:#ff9a62;--on-strong:#1b1f24;--bad:#ff9c9c;--focus:#8ab4ff}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1.5rem;background:var(--page);color:var(--text);
font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{width:100%;max-width:27rem;padding:2rem;background:var(--card);border:1px solid var(--line);border-radius:.75rem;
overflow-wrap:anywhere}
h1{margin:.25rem 0 1rem;font-size:1.5rem;line-height:1.25}
h2{margin:1.75rem 0 .5rem;font-size:1rem}
p{margin:0 0 1rem}
.where,.soft{color:var(--soft);font-size:.875rem}
.where{margin:0;font-weight:600}
.bad{padding:.75rem 1rem;border:1px solid var(--bad);border-radius:.5rem;color:var(--bad)}
label{display:block;margin-bottom:.25rem;font-weight:600}
input{width:100%;margin-bottom:1rem;padding:.625rem .75rem;font:inherit;color:inherit;background:var(--card);
border:1px solid var(--field);border-radius:.5rem}
button{width:100%;margin-bottom:.625rem;padding:.7rem 1rem;font:inherit;color:inherit;text-align:left;cursor:pointer;
background:transparent;border:1px solid var(--field);border-radius:.5rem}
button.main,button.plain{font-weight:600;text-align:center}
button.main{color:var(--on-strong);background:var(--strong);border-color:var(--strong)}
button.link{padding:.5rem;text-align:center;border-color:transparent;text-decoration:underline}
button span{display:block;color:var(--soft);font-size:.875rem}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
ul{margin:0;padding:0;list-style:none}
code{display:block;padding:1rem;font:1rem/1.5 ui-monospace,monospace;background:var(--page);
border:1px solid var(--line);border-radius:.5rem;user-select:all}
"""
_STYLE_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()

_HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    # With none at all, browsers would not say where a form comes from either.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def sign_in_page(app_name: str, people: Iterable[Person], form_token: str, *, problem: str = "") -> Answer:
    """Ask who it is: by e-mail and any password, or out of the list."""
    token = _hidden(form_token)
    rows = "".join(
        f'<li><button name="person" value="{each.id}">{escape(each.name)}'
        f"<span>{escape(each.job_title)}, {escape(each.login)}</span></button></li>"
        for each in people
    )
    alert = f'<p class="bad" id="problem" role="alert">{escape(problem)}</p>' if problem else ""
    described = ' aria-describedby="problem" aria-invalid="true"' if problem else ""
    body = f"""<h1>Sign in</h1>
<p>to go on to <strong>{escape(app_name)}</strong></p>
{alert}
<form method="post" action="/oauth/authorize">{token}
<label for="email">E-mail</label>
<input id="email" name="email" type="email" autocomplete="username" required{described}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="off" required>
<button class="main">Sign in</button>
</form>
<p class="soft">Any password will do: this is a sandbox.</p>
<h2 id="people">Or be one of these people</h2>
<form method="post" action="/oauth/authorize" aria-labelledby="people">{token}
<ul>{rows}</ul>
</form>"""
    return _page("Sign in", body, status=422 if problem else 200)


def consent_page(app_name: str, person: Person, redirect_uri: str, form_token: str) -> Answer:
    """Ask whether the app may act for this person."""
    if redirect_uri == OOB:
        afterwards = "Afterwards you are shown a code to paste into the app."
    else:
        afterwards = f"Afterwards you go on to {escape(_origin(redirect_uri))}."
    body = f"""<h1>Allow access?</h1>
<p><strong>{escape(app_name)}</strong> wants to access Procore as <strong>{escape(person.name)}</strong>
({escape(person.login)}). It will be able to see and change what {escape(person.name)} can.</p>
<form method="post" action="/oauth/authorize">{_hidden(form_token)}
<button class="main" name="decision" value="allow">Allow</button>
<button class="plain" name="decision" value="deny">Deny</button>
<button class="link" name="decision" value="switch">Sign in as someone else</button>
</form>
<p class="soft">{afterwards}</p>"""
    # Browsers hold the redirect that follows the form against this list too.
    return _page("Allow access?", body, form_action=f"'self' {_form_target(redirect_uri)}".strip())


def code_page(app_name: str, code: str) -> Answer:
    """Show an authorization code, for apps that no browser can go back to."""
    body = f"""<h1>Your code</h1>
<p>Paste it into <strong>{escape(app_name)}</strong>. It works once, and for ten minutes.</p>
<code id="authorization_code">{escape(code)}</code>"""
    return _page("Your code", body)


def notice_page(title: str, text: str, *, status: int, error: str = "") -> Answer:
    """Tell how it ended, where there is no app to go back to."""
    detail = f'<p class="soft">Error: {escape(error)}</p>' if error else ""
    body = f'<h1>{escape(title)}</h1>\n<p role="alert">{escape(text)}</p>{detail}'
    return _page(title, body, status=status)


def _page(title: str, body: str, *, status: int = 200, form_action: str = "'self'") -> Answer:
    policy = (
        f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; form-action {form_action}; "
        "frame-ancestors 'none'; base-uri 'none'"
    )
    text = f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)} - local Procore sandbox</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
<p class="where">Local sandbox, not Procore itself</p>
{body}
</main>
</body>
</html>
"""
    # A lone surrogate in a name must not make the page fail.
    return Answer(status, {**_HEADERS, "Content-Security-Policy": policy}, text.encode("utf-8", "replace"))


def _hidden(form_token: str) -> str:
    return f'<input type="hidden" name="form_token" value="{escape(form_token)}">'


def _origin(uri: str) -> str:
    parts = urlsplit(uri)
    return f"{parts.scheme}://{parts.netloc}"


def _form_target(uri: str) -> str:
    if uri == OOB:
        return ""
    # The policy's grammar has no IPv6 literals.
    return f"{urlsplit(uri).scheme}:" if "[" in uri else _origin(uri)
