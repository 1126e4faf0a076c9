"""Sign-in pages: HTML without scripts and external resources."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Literal
from urllib.parse import urlsplit

from ..data.seed_data import Person
from ..http.response import Answer
from ..oauth.issued_tokens import CODE_LIFETIME
from ..oauth.token_endpoint import OOB
from .layout import document

__all__ = ["code_page", "consent_page", "notice_page", "sign_in_page"]


def sign_in_page(
    app_name: str,
    people: Iterable[Person],
    form_token: str,
    *,
    problem: str = "",
    at: Literal["email", "password"] = "email",
    email: str = "",
) -> Answer:
    """Return the sign-in page: e-mail and any password, or a list of people; ``problem`` is about the field ``at``."""
    token = _hidden(form_token)
    rows = "".join(
        f'<li><button name="person" value="{person.id}">{escape(person.name)}'
        f"<span>{escape(person.job_title)}, {escape(person.login)}</span></button></li>"
        for person in people
    )
    alert = f'<p class="bad" id="problem" role="alert">{escape(problem)}</p>' if problem else ""
    attributes = {at: ' aria-describedby="problem" aria-invalid="true" autofocus'} if problem else {}
    body = f"""<h1>Sign in</h1>
<p>to go on to <strong>{escape(app_name)}</strong></p>
{alert}
<form method="post" action="/oauth/authorize">{token}
<label for="email">E-mail</label>
<input id="email" name="email" type="email" autocomplete="username" value="{escape(email)}" required\
{attributes.get("email", "")}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="off" aria-describedby="any" required\
{attributes.get("password", "").replace('"problem"', '"problem any"')}>
<p class="soft" id="any">Any password will do: this is a sandbox.</p>
<button class="main">Sign in</button>
</form>
<h2 id="people">Or be one of these people</h2>
<form method="post" action="/oauth/authorize" aria-labelledby="people">{token}
<ul role="list">{rows}</ul>
</form>"""
    return document("Error: Sign in" if problem else "Sign in", body, status=422 if problem else 200)


def consent_page(app_name: str, person: Person, redirect_uri: str, form_token: str) -> Answer:
    """Return the consent page, which asks whether the app may act for this person."""
    if redirect_uri == OOB:
        afterwards = "you are shown a code to paste into the app"
    else:
        afterwards = f"you go on to {escape(_origin(redirect_uri))}"
    body = f"""<h1>Allow access?</h1>
<p><strong>{escape(app_name)}</strong> wants to access Procore as <strong>{escape(person.name)}</strong>.
It will be able to see and change what {escape(person.name)} can.</p>
<dl class="facts"><dt>Signed in</dt><dd>{escape(person.login)}</dd><dt>Afterwards</dt><dd>{afterwards}</dd></dl>
<form method="post" action="/oauth/authorize">{_hidden(form_token)}
<button class="main" name="decision" value="allow">Allow</button>
<button class="plain" name="decision" value="deny">Deny</button>
<button class="link" name="decision" value="switch">Sign in as someone else</button>
</form>"""
    # Browsers check the redirect after the form against form-action too.
    return document("Allow access?", body, form_action=f"'self' {_form_target(redirect_uri)}".strip())


def code_page(app_name: str, code: str) -> Answer:
    """Return the page with an authorization code, for apps without a callback URL (out-of-band)."""
    body = f"""<h1>Your code</h1>
<p>Paste it into <strong>{escape(app_name)}</strong>.</p>
<code id="authorization_code">{escape(code)}</code>
<p class="soft">It works once, and for {CODE_LIFETIME // 60} minutes. Then you can close this page.</p>"""
    return document("Your code", body)


def notice_page(
    title: str, text: str, *, status: int, error: str = "", hints: Iterable[str] = (), retry_path: str = ""
) -> Answer:
    """Return a page with a message, for errors that can't be sent to the app.

    ``retry_path`` is the path of a link to try again.
    """
    paragraphs = "".join(f"<p>{escape(hint)}</p>" for hint in hints)
    detail = f'<p class="soft">Error: {escape(error)}</p>' if error else ""
    link = f'<a class="button" href="{escape(retry_path)}">Start again</a>' if retry_path else ""
    body = f'<h1>{escape(title)}</h1>\n<p role="alert">{escape(text)}</p>{paragraphs}{detail}{link}'
    return document(title, body, status=status)


def _hidden(form_token: str) -> str:
    return f'<input type="hidden" name="form_token" value="{escape(form_token)}">'


def _origin(uri: str) -> str:
    parts = urlsplit(uri)
    return f"{parts.scheme}://{parts.netloc}"


def _form_target(uri: str) -> str:
    if uri == OOB:
        return ""
    # The grammar of Content-Security-Policy has no IPv6 literals.
    return f"{urlsplit(uri).scheme}:" if "[" in uri else _origin(uri)
