"""The pages that a person sees when signing in: HTML without scripts and without anything from elsewhere."""

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
    """Ask who it is: by e-mail and any password, or out of the list; ``problem`` is with the field ``at``."""
    token = _hidden(form_token)
    rows = "".join(
        f'<li><button name="person" value="{each.id}">{escape(each.name)}'
        f"<span>{escape(each.job_title)}, {escape(each.login)}</span></button></li>"
        for each in people
    )
    alert = f'<p class="bad" id="problem" role="alert">{escape(problem)}</p>' if problem else ""
    wrong = {at: ' aria-describedby="problem" aria-invalid="true" autofocus'} if problem else {}
    body = f"""<h1>Sign in</h1>
<p>to go on to <strong>{escape(app_name)}</strong></p>
{alert}
<form method="post" action="/oauth/authorize">{token}
<label for="email">E-mail</label>
<input id="email" name="email" type="email" autocomplete="username" value="{escape(email)}" required\
{wrong.get("email", "")}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="off" aria-describedby="any" required\
{wrong.get("password", "").replace('"problem"', '"problem any"')}>
<p class="soft" id="any">Any password will do: this is a sandbox.</p>
<button class="main">Sign in</button>
</form>
<h2 id="people">Or be one of these people</h2>
<form method="post" action="/oauth/authorize" aria-labelledby="people">{token}
<ul role="list">{rows}</ul>
</form>"""
    return document("Error: Sign in" if problem else "Sign in", body, status=422 if problem else 200)


def consent_page(app_name: str, person: Person, redirect_uri: str, form_token: str) -> Answer:
    """Ask whether the app may act for this person."""
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
    # Browsers hold the redirect that follows the form against this list too.
    return document("Allow access?", body, form_action=f"'self' {_form_target(redirect_uri)}".strip())


def code_page(app_name: str, code: str) -> Answer:
    """Show an authorization code, for apps that no browser can go back to."""
    body = f"""<h1>Your code</h1>
<p>Paste it into <strong>{escape(app_name)}</strong>.</p>
<code id="authorization_code">{escape(code)}</code>
<p class="soft">It works once, and for {CODE_LIFETIME // 60} minutes. Then you can close this page.</p>"""
    return document("Your code", body)


def notice_page(
    title: str, text: str, *, status: int, error: str = "", hints: Iterable[str] = (), retry_path: str = ""
) -> Answer:
    """Tell how it ended, where there is no app to go back to.

    ``retry_path`` is a path of this origin at which it may be tried once more.
    """
    more = "".join(f"<p>{escape(each)}</p>" for each in hints)
    detail = f'<p class="soft">Error: {escape(error)}</p>' if error else ""
    link = f'<a class="button" href="{escape(retry_path)}">Start again</a>' if retry_path else ""
    body = f'<h1>{escape(title)}</h1>\n<p role="alert">{escape(text)}</p>{more}{detail}{link}'
    return document(title, body, status=status)


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
