"""Routes of a sign-in, independent of the framework: login, callback and logout, and who is signed in."""

from __future__ import annotations

import hashlib
import json
import math
from urllib.parse import parse_qs, urlencode, urlsplit

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

_STATE_COOKIE = "procore-sign-in-"
# Sign-ins that a browser may have begun at once, e.g. in tabs; its cookies together stay within a server's limits.
_MAX_STARTED = 3
_SESSION_COOKIE = "procore-session"
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
        self._session_name = f"__Host-{_SESSION_COOKIE}" if redirect.scheme == "https" else _SESSION_COOKIE

    # -- routes -------------------------------------------------------------------------------------------------------

    async def login(self, request: WebRequest) -> WebResponse:
        """Redirect to Procore; ``?return_to=/path`` is where the person returns to."""
        if request.method != "GET":
            return _method_not_allowed("GET")
        try:
            url, sealed = self.sign_in.start(_return_to(request.query))
        except ConfigurationError:  # too long for a cookie
            url, sealed = self.sign_in.start()
        started = [name for name in request.cookies if name.startswith(_STATE_COOKIE)]
        dropped = started[: max(0, len(started) - _MAX_STARTED + 1)]
        cookie = Cookie(_state_cookie(url), sealed, self._base or "/", int(COOKIE_MAX_AGE))
        return _redirect(url, cookie, *(self._without(name) for name in dropped if name != cookie.name))

    async def callback(self, request: WebRequest) -> WebResponse:
        """Finish the sign-in, and redirect to where the person began it."""
        # A program that looks at links in advance must not use up the code.
        if request.method != "GET":
            return _method_not_allowed("GET")
        name = _state_cookie(request.target)
        cookie = self._without(name)
        try:
            person = await self.sign_in.finish(f"?{request.query}", request.cookies.get(name))
        except ProcoreError as error:
            return self._failure(error, cookie)
        session = Cookie(self._session_name, self.sign_in.session(person.user), "/", int(self.sign_in.session_max_age))
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
        ended = Cookie(self._session_name, "", "/", 0)
        if user is not None:
            try:
                await self.sign_in.sign_out(user)
            except ProcoreError:
                text = (
                    "You are signed out of this site, but Procore has not confirmed it. "
                    "To be sure, sign in and out again later."
                )
                return _page(502, "Not signed out of Procore", text, self._login("Sign in"), cookies=(ended,))
        return _redirect(_return_to(request.query), ended)

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
            return _redirect(f"{self._base}/login?{urlencode({'return_to': request.target})}")
        challenge = {"WWW-Authenticate": 'Cookie realm="Procore"'}
        return _json(401, f"Sign in first, at {self._base}/login.", challenge)

    def refusal(self, request: WebRequest, error: ProcoreError) -> WebResponse | None:
        """Return the answer to a request whose call to Procore failed for a reason of the service, None for others."""
        if isinstance(error, ReauthorizationRequiredError):
            return self.sign_in_first(request)
        if isinstance(error, RateLimitedError):
            wait = 0.0 if error.retry_at is None else error.retry_at - self.sign_in.now()
            seconds = max(1, math.ceil(wait))
            return _busy(request, 503, "Procore's rate limit is reached.", seconds)
        if isinstance(error, SessionClosedError):
            return _busy(request, 503, "This server is restarting.", _RESTART_SECONDS)
        if isinstance(error, DeadlineExceededError):
            return _busy(request, 504, "Procore took too long to answer.", None)
        return None

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
        if isinstance(error, DeadlineExceededError):
            return _page(504, "Not signed in", "Procore took too long to answer.", again, cookies=cookies)
        status = 503 if isinstance(error, SessionClosedError | RateLimitedError) else 502
        text = "The sign-in could not be completed, because of an error at Procore or on this site."
        return _page(status, "Not signed in", text, again, cookies=cookies)

    def _login(self, label: str) -> Action:
        return Action(label, f"{self._base}/login")

    def _without(self, name: str) -> Cookie:
        return Cookie(name, "", self._base or "/", 0)

    def _is_same_origin(self, request: WebRequest) -> bool:
        """Return whether a write comes from a page of this site, or not from a page at all.

        As in "Cross-Origin Request Forgery" of Go's net/http: browsers send one of the two headers with each write.
        """
        site = request.headers.get("Sec-Fetch-Site")
        if site is not None:
            return site in ("same-origin", "none")
        origin = request.headers.get("Origin")
        return origin is None or origin.lower() == self._origin


def _state_cookie(url: str) -> str:
    """Return the name of the cookie of a sign-in: one for each state, so that a browser can begin several."""
    state = parse_qs(urlsplit(url).query).get("state", [""])[0]
    return _STATE_COOKIE + hashlib.sha256(state.encode("utf-8", "replace")).hexdigest()[:12]


def _return_to(query: str) -> str:
    path = parse_qs(query).get("return_to", ["/"])[0]
    return path if is_local_path(path) else "/"


def _redirect(url: str, *cookies: Cookie) -> WebResponse:
    headers = {"Location": url, "Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
    return WebResponse(303, headers, cookies=cookies)


def _page(status: int, title: str, text: str, *actions: Action, cookies: tuple[Cookie, ...] = ()) -> WebResponse:
    return WebResponse(status, PAGE_HEADERS, message_page(title, text, actions), cookies=cookies)


def _json(status: int, detail: str, headers: dict[str, str]) -> WebResponse:
    headers = {"Cache-Control": "no-store", **headers}
    return WebResponse(status, headers, json.dumps({"detail": detail}), "application/json", detail=detail)


def _busy(request: WebRequest, status: int, text: str, retry_after: int | None) -> WebResponse:
    headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
    if not request.loads_page:
        return _json(status, text, headers)
    page = _page(status, "Please try again", text, Action("Try again", request.target))
    return WebResponse(status, {**page.headers, **headers}, page.body, detail=text)


def _method_not_allowed(allow: str) -> WebResponse:
    return WebResponse(405, {"Allow": allow, "Cache-Control": "no-store"})
