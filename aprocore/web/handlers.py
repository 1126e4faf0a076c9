"""Routes of a sign-in, independent of the framework: login, callback and logout, and who is signed in."""

from __future__ import annotations

import hashlib
import json
import math
import string
from collections.abc import Mapping
from types import MappingProxyType
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from ..client import Procore
from ..errors import (
    AuthorizationDeniedError,
    ConfigurationError,
    DeadlineExceededError,
    ProcoreError,
    RateLimitedError,
    ReauthorizationRequiredError,
    SessionClosedError,
    StateMismatchError,
)
from ..message_page import PAGE_HEADERS, Action, message_page
from .sign_in import COOKIE_MAX_AGE, SignIn, is_local_path
from .web_messages import Cookie, WebRequest, WebResponse

__all__ = ["CLIENT_LEFT", "SignInHandlers"]

CLIENT_LEFT = 499
"""Status in logs of a request whose client has left; nginx's."""

# Sign-ins that a browser may have begun at once, e.g. in tabs.
_MAX_STARTED = 3
# Characters of a path to return to: the cookies of these sign-ins fit in the 8 KB of headers that servers accept.
_MAX_RETURN_TO = 1000
_ASCII = string.ascii_letters + string.digits + string.punctuation.replace('"', "")
# Seconds after which a client may try again when this process shuts down: another one takes over.
_RESTART_SECONDS = 1


class SignInHandlers:
    """The routes of one sign-in below ``prefix``: ``/login``, ``/callback`` and ``/logout``.

    Raises:
        ConfigurationError: ``prefix`` is not a path, or the redirect URI does not lead to the callback.
    """

    def __init__(self, sign_in: SignIn, prefix: str) -> None:
        if prefix and (not is_local_path(prefix) or prefix.endswith("/")):
            raise ConfigurationError(f"prefix must be a path such as /procore, not {prefix!r}.")
        redirect = urlsplit(sign_in.redirect_uri)
        if not redirect.path.endswith(f"{prefix}/callback"):
            raise ConfigurationError(
                f"The redirect_uri {sign_in.redirect_uri!r} does not lead to {prefix}/callback.",
                hint="Pass the prefix of the redirect URI that is registered for the app, or register another one.",
            )
        self.sign_in: SignIn = sign_in
        self.prefix: str = prefix
        self._origin = f"{redirect.scheme}://{redirect.netloc}".lower()
        # As browsers see it: a proxy in front of the service may add a prefix of its own.
        self._base = redirect.path.removesuffix("/callback")
        self._outer = self._base.removesuffix(prefix)
        # Other hosts of the domain cannot set cookies of this name, but browsers refuse it from plain http.
        host = "__Host-" if redirect.scheme == "https" else ""
        self._state_name = f"{host}procore-sign-in-"
        # Apps at other paths or ports of the host have sessions of their own.
        self._session_name = f"{host}procore-session-{_digest(sign_in.redirect_uri)}"

    # -- routes -------------------------------------------------------------------------------------------------------

    async def login(self, request: WebRequest) -> WebResponse:
        """Redirect to Procore; ``?return_to=/path`` is where the person returns to."""
        if request.method != "GET":
            return _method_not_allowed("GET")
        url, sealed = self.sign_in.start(self._return_to(request))
        started = [name for name in request.cookies if name.startswith(self._state_name)]
        dropped = started[: max(0, len(started) - _MAX_STARTED + 1)]
        cookie = Cookie(self._state_cookie(urlsplit(url).query), sealed, int(COOKIE_MAX_AGE))
        return _redirect(url, cookie, *(_without(name) for name in dropped))

    async def callback(self, request: WebRequest) -> WebResponse:
        """Finish the sign-in, and redirect to where the person began it."""
        # A program that looks at links in advance must not use up the code.
        if request.method != "GET":
            return _method_not_allowed("GET")
        name = self._state_cookie(request.query)
        cookie = _without(name)
        try:
            person = await self.sign_in.finish(f"?{request.query}", request.cookies.get(name))
        except ProcoreError as error:
            return self._failure(error, cookie)
        session = Cookie(self._session_name, self.sign_in.session(person.user), int(self.sign_in.session_max_age))
        return _redirect(person.return_to, cookie, session)

    async def logout(self, request: WebRequest) -> WebResponse:
        """Ask whether to sign out (GET), or revoke the token and end the session (POST)."""
        if request.method == "GET":
            button = Action("Sign out", f"{self._base}/logout", "post")
            return _page(200, "Sign out", "You are about to sign out of Procore on this site.", button)
        if request.method != "POST":
            return _method_not_allowed("GET, POST")
        if not self._is_same_origin(request):
            return _page(403, "Not signed out", "This request came from another site.")
        user = self.user(request)
        ended = _without(self._session_name)
        if user is not None:
            try:
                await self.sign_in.sign_out(user)
            except ProcoreError:
                text = (
                    "You are signed out of this site, but Procore has not confirmed it. "
                    "To be sure, sign in and out again later."
                )
                return _page(502, "Not signed out of Procore", text, self._login("Sign in"), cookies=(ended,))
        return _redirect(self._return_to(request), ended)

    # -- who is signed in ---------------------------------------------------------------------------------------------

    def user(self, request: WebRequest) -> str | None:
        """Return the user whose session cookie a request has."""
        cookie = request.cookies.get(self._session_name)
        return self.sign_in.user_of(cookie) if cookie else None

    def person(self, request: WebRequest) -> Procore | None:
        """Return the view of the client of the person who is signed in; None if no person is."""
        user = self.user(request)
        return None if user is None else self.sign_in.procore.as_user(user)

    def sign_in_first(self, request: WebRequest) -> WebResponse:
        """Redirect a page to the sign-in, from which it comes back; answer 401 to other requests."""
        if request.loads_page:
            return _redirect(f"{self._base}/login?{urlencode({'return_to': self._seen(request.target)})}")
        challenge = {"WWW-Authenticate": 'Cookie realm="Procore"'}
        return _json(401, f"Sign in first, at {self._base}/login.", challenge)

    def refusal(self, request: WebRequest, error: ProcoreError) -> WebResponse | None:
        """Return the answer to a request whose call to Procore failed for a reason of the service, None for others."""
        if isinstance(error, ReauthorizationRequiredError):
            return self.sign_in_first(request)
        busy = self._busy(error)
        if busy is None:
            return None
        status, text, headers = busy
        if not request.loads_page:
            return _json(status, text, headers)
        again = Action("Try again", self._seen(request.target))
        return _page(status, "Please try again", text, again, headers=headers)

    # -- responses ----------------------------------------------------------------------------------------------------

    def _failure(self, error: ProcoreError, *cookies: Cookie) -> WebResponse:
        again = self._login("Sign in again")
        if isinstance(error, AuthorizationDeniedError):
            text = "Procore did not give this site access: it was not allowed there."
            return _page(403, "Access was not allowed", text, again, cookies=cookies)
        if isinstance(error, StateMismatchError):
            text = "This sign-in is over: it took too long, was used already, or began in another browser."
            return _page(400, "Not signed in", text, again, cookies=cookies)
        if isinstance(error, ReauthorizationRequiredError):
            text = "Procore does not accept this sign-in any more."
            return _page(400, "Not signed in", text, again, cookies=cookies)
        busy = self._busy(error)
        if busy is not None:
            status, text, headers = busy
            return _page(status, "Not signed in", text, again, headers=headers, cookies=cookies)
        text = "The sign-in could not be completed, because of an error at Procore or on this site."
        return _page(502, "Not signed in", text, again, cookies=cookies)

    def _busy(self, error: ProcoreError) -> tuple[int, str, dict[str, str]] | None:
        """Return status, text and headers for an error that passes by itself, None for others."""
        if isinstance(error, RateLimitedError):
            wait = 0.0 if error.retry_at is None else error.retry_at - self.sign_in.now()
            return 503, "Procore's rate limit is reached.", {"Retry-After": str(max(1, math.ceil(wait)))}
        if isinstance(error, SessionClosedError):
            return 503, "This server is restarting.", {"Retry-After": str(_RESTART_SECONDS)}
        if isinstance(error, DeadlineExceededError):
            return 504, "Procore took too long to answer.", {}
        return None

    def _login(self, label: str) -> Action:
        return Action(label, f"{self._base}/login")

    def _state_cookie(self, query: str) -> str:
        """Return the name of the cookie of a sign-in: one for each state, so that a browser can begin several."""
        return self._state_name + _digest(parse_qs(query).get("state", [""])[0])

    def _return_to(self, request: WebRequest) -> str:
        return self._local(parse_qs(request.query).get("return_to", [""])[0])

    def _seen(self, target: str) -> str:
        """Return a target of this service as browsers see it: with the prefix that a proxy removed."""
        return self._local(target if target.startswith(f"{self._outer}/") else f"{self._outer}{target}")

    def _local(self, path: str) -> str:
        path = quote(path, _ASCII, errors="replace")
        return path if is_local_path(path) and len(path) <= _MAX_RETURN_TO else f"{self._outer}/"

    def _is_same_origin(self, request: WebRequest) -> bool:
        """Return whether a write comes from a page of this site, or not from a page at all.

        As in "Cross-Origin Request Forgery" of Go's net/http: browsers send one of the two headers with each write.
        """
        site = request.headers.get("Sec-Fetch-Site")
        if site is not None:
            return site in ("same-origin", "none")
        origin = request.headers.get("Origin")
        return origin is None or origin.lower() == self._origin


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:12]


def _without(name: str) -> Cookie:
    return Cookie(name, "", 0)


def _redirect(url: str, *cookies: Cookie) -> WebResponse:
    headers = {"Location": url, "Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
    return WebResponse(303, headers, cookies=cookies)


def _page(
    status: int,
    title: str,
    text: str,
    *actions: Action,
    headers: Mapping[str, str] = MappingProxyType({}),
    cookies: tuple[Cookie, ...] = (),
) -> WebResponse:
    page = message_page(title, text, actions)
    return WebResponse(status, {**PAGE_HEADERS, **headers}, page, detail=text, cookies=cookies)


def _json(status: int, detail: str, headers: dict[str, str]) -> WebResponse:
    headers = {"Cache-Control": "no-store", **headers}
    return WebResponse(status, headers, json.dumps({"detail": detail}), "application/json", detail=detail)


def _method_not_allowed(allow: str) -> WebResponse:
    return WebResponse(405, {"Allow": allow, "Cache-Control": "no-store"})
