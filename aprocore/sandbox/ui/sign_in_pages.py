"""Sign-in pages: HTML without scripts and external resources."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal
from urllib.parse import urlsplit

from ..data.seed_data import Person
from ..http.response import Answer
from ..oauth.issued_tokens import CODE_LIFETIME
from ..oauth.token_endpoint import OOB
from .rendering import page

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
    values = {
        "app_name": app_name,
        "people": people,
        "form_token": form_token,
        "problem": problem,
        "at": at,
        "email": email,
    }
    return page("sign_in.html", values, status=422 if problem else 200)


def consent_page(app_name: str, person: Person, redirect_uri: str, form_token: str) -> Answer:
    """Return the consent page, which asks whether the app may act for this person."""
    values = {
        "app_name": app_name,
        "person": person,
        "redirect_origin": "" if redirect_uri == OOB else _origin(redirect_uri),
        "form_token": form_token,
    }
    # Browsers check the redirect after the form against form-action too.
    return page("consent.html", values, form_action=f"'self' {_form_target(redirect_uri)}".strip())


def code_page(app_name: str, code: str) -> Answer:
    """Return the page with an authorization code, for apps without a callback URL (out-of-band)."""
    return page("code.html", {"app_name": app_name, "code": code, "minutes": CODE_LIFETIME // 60})


def notice_page(
    title: str, text: str, *, status: int, error: str = "", hints: Iterable[str] = (), retry_path: str = ""
) -> Answer:
    """Return a page with a message, for errors that can't be sent to the app.

    ``retry_path`` is the path of a link to try again.
    """
    values = {"title": title, "text": text, "error": error, "hints": hints, "retry_path": retry_path}
    return page("notice.html", values, status=status)


def _origin(uri: str) -> str:
    parts = urlsplit(uri)
    return f"{parts.scheme}://{parts.netloc}"


def _form_target(uri: str) -> str:
    if uri == OOB:
        return ""
    # The grammar of Content-Security-Policy has no IPv6 literals.
    return f"{urlsplit(uri).scheme}:" if "[" in uri else _origin(uri)
