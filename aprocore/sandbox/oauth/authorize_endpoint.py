"""OAuth authorization endpoint: sign-in page, consent page, and redirect to the callback URL of the app.

https://developers.procore.com/documentation/oauth-auth-grant-flow
"""

from __future__ import annotations

import re
import secrets
from typing import Any, Generic, Literal, TypeAlias, TypeVar
from urllib.parse import parse_qsl, quote

import attrs

from ..clock import SandboxClock
from ..data.seed_data import Person, SeedData
from ..http.browser_origins import is_cross_origin
from ..http.forms import form_fields
from ..http.request_log import SeenRequest
from ..http.response import Answer
from ..ui.sign_in_pages import code_page, consent_page, notice_page, sign_in_page
from .issued_tokens import CODE_LIFETIME, IssuedTokens
from .token_endpoint import OOB, Application, PkceMode

__all__ = ["AUTHORIZE", "AuthorizeEndpoint"]

AUTHORIZE = "/oauth/authorize"

# Browsers require Secure, Path=/ and no Domain for the "__Host-" prefix; not all accept it without TLS. Cookies are
# not separated by port: each run uses its own name, so that two sandboxes do not sign each other's visitors out.
_COOKIE = "__Host-aprocore-sandbox"
_PLAIN_COOKIE = "aprocore-sandbox-plain"
_SESSION_SECONDS = 3600
_FORM_LIFETIME = CODE_LIFETIME
# Limit of sessions and of open forms; the oldest are evicted.
_MAX_ENTRIES = 1000
# Characters of a rejected redirect URI that are shown.
_MAX_SHOWN = 200
# https://www.rfc-editor.org/rfc/rfc7636#section-4.2: the base64url of a SHA-256.
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")
_SINGLE = frozenset({"client_id", "redirect_uri", "response_type", "state", "code_challenge", "code_challenge_method"})

_Step: TypeAlias = Literal["sign_in", "consent"]
_T = TypeVar("_T")


@attrs.define(eq=False)
class _Session:
    key: str = attrs.field(repr=False)
    plain: bool
    """Whether it was created without TLS; it is valid only there."""
    person: Person | None = None


@attrs.frozen(eq=False)
class _AuthorizationRequest:
    """A valid authorization request."""

    query: str
    redirect_uri: str
    state: str | None
    challenge: str | None


@attrs.frozen(eq=False)
class _OpenForm:
    step: _Step
    session: _Session
    request: _AuthorizationRequest
    expires_at: float


class _BoundedDict(Generic[_T]):
    """A dictionary that evicts its oldest entries."""

    def __init__(self) -> None:
        self._items: dict[str, _T] = {}

    def put(self, value: _T, key: str) -> None:
        if len(self._items) >= _MAX_ENTRIES:
            del self._items[next(iter(self._items))]
        self._items[key] = value

    def get(self, key: str) -> _T | None:
        return self._items.get(key)

    def pop(self, key: str) -> _T | None:
        return self._items.pop(key, None)


class AuthorizeEndpoint:
    """Handler of ``/oauth/authorize``, on all origins that serve it.

    Every form carries a one-time token that is bound to its session (CSRF token).
    """

    def __init__(
        self, application: Application, tokens: IssuedTokens, data: SeedData, clock: SandboxClock, *, pkce: PkceMode
    ) -> None:
        self._application = application
        self._tokens = tokens
        self._data = data
        self._clock = clock
        self._pkce = pkce
        run = secrets.token_hex(4)
        self._cookies = {False: f"{_COOKIE}-{run}", True: f"{_PLAIN_COOKIE}-{run}"}
        self._sessions: _BoundedDict[_Session] = _BoundedDict()
        self._forms: _BoundedDict[_OpenForm] = _BoundedDict()

    def show(self, seen: SeenRequest) -> Answer:
        """Return the response to the GET: the consent page if signed in, else the sign-in page."""
        request = self._read(seen.query)
        if isinstance(request, Answer):
            return request
        session = self._session(seen)
        if session is not None and session.person is not None:
            return self._show_consent(session, session.person, request)
        session = session or self._new_session(seen.origin == "plain")
        return self._with_cookie(self._show_sign_in(session, request), session)

    def submit(self, seen: SeenRequest) -> Answer:
        """Return the response to the POST of either form."""
        if is_cross_origin(seen):
            return notice_page(
                "This form was sent by another site",
                "Another web site made your browser send it, so nothing was done. Start again in the app.",
                status=403,
            )
        fields = form_fields(seen)
        form = self._forms.pop(fields.get("form_token", ""))
        session = self._session(seen)
        if form is None or session is None or form.session is not session or self._clock.now() >= form.expires_at:
            is_own = form is not None and form.session is session
            return notice_page(
                "This form no longer works",
                "It was already sent, has expired, or belongs to another browser.",
                status=403,
                hints=() if is_own else ("Start again in the app.",),
                retry_path=_authorize_path(form.request) if form is not None and is_own else "",
            )
        if form.step == "sign_in":
            return self._sign_in(session, form.request, fields)
        return self._decide(session, form.request, fields.get("decision", ""))

    def decide(self, query: str, owner: int, *, allow: bool) -> Answer:
        """Return the response to a request that a person allows or denies, without the forms and their session."""
        request = self._read(query)
        if isinstance(request, Answer):
            return request
        return self._allow(request, owner) if allow else _denied(request)

    # -- steps

    def _show_sign_in(self, session: _Session, request: _AuthorizationRequest, **more: Any) -> Answer:
        token = self._open_form("sign_in", session, request)
        return sign_in_page(self._application.name, self._data.people, token, **more)

    def _show_consent(self, session: _Session, person: Person, request: _AuthorizationRequest) -> Answer:
        token = self._open_form("consent", session, request)
        return consent_page(self._application.name, person, request.redirect_uri, token)

    def _sign_in(self, session: _Session, request: _AuthorizationRequest, fields: dict[str, str]) -> Answer:
        email = ""
        if "person" in fields:
            person = next((person for person in self._data.people if str(person.id) == fields["person"]), None)
        else:
            email = fields.get("email", "")
            person = self._data.person_by_login(email)
            if not fields.get("password"):
                problem = "Enter a password; any is accepted."
                return self._show_sign_in(session, request, problem=problem, at="password", email=email)
        if person is None:
            return self._show_sign_in(session, request, problem="No person has this e-mail address.", email=email)
        # A new session key, so that a key known before the sign-in is useless (session fixation).
        self._sessions.pop(session.key)
        return self._with_cookie(_redirect_to_form(request), self._new_session(session.plain, person))

    def _decide(self, session: _Session, request: _AuthorizationRequest, decision: str) -> Answer:
        if decision == "switch":
            session.person = None
            return _redirect_to_form(request)
        if decision != "allow" or session.person is None:
            return _denied(request)
        return self._allow(request, session.person.id)

    def _allow(self, request: _AuthorizationRequest, owner: int) -> Answer:
        code = self._tokens.authorize(owner, request.redirect_uri, request.challenge).value
        if request.redirect_uri == OOB:
            return code_page(self._application.name, code)
        return _redirect_to_app(request, {"code": code})

    # -- reading the request

    def _read(self, query: str) -> _AuthorizationRequest | Answer:
        pairs = parse_qsl(query, keep_blank_values=True, errors="surrogateescape")
        names = [name for name, _ in pairs if name in _SINGLE]
        params = dict(pairs)
        redirect_uri = params.get("redirect_uri", "")
        if len(names) != len(set(names)):
            return _error_page(400, "invalid_request", "A parameter is repeated.")
        if params.get("client_id") != self._application.client_id:
            return _error_page(401, "invalid_client", "No app with this client id is registered.")
        if not self._application.may_redirect_to(redirect_uri):
            return _error_page(
                400,
                "invalid_redirect_uri",
                "The requested redirect uri is malformed or doesn't match client redirect URI.",
                f"The app sent {redirect_uri[:_MAX_SHOWN]}" if redirect_uri else "The app sent none.",
                f"Registered are {OOB}, http://localhost:<any port>/callback, and the redirect_uris of the sandbox.",
            )
        request = _AuthorizationRequest(query, redirect_uri, params.get("state"), self._challenge(params))
        response_type = params.get("response_type")
        if not response_type:
            return _error_response(request, "invalid_request", "Missing required parameter: response_type.")
        if response_type != "code":
            text = "The authorization server does not support this response type."
            return _error_response(request, "unsupported_response_type", text)
        problem = self._pkce_problem(params)
        return _error_response(request, "invalid_request", problem) if problem else request

    def _challenge(self, params: dict[str, str]) -> str | None:
        return params.get("code_challenge") if self._pkce == "enforce" else None

    def _pkce_problem(self, params: dict[str, str]) -> str:
        has_challenge = "code_challenge" in params or "code_challenge_method" in params
        if not has_challenge or self._pkce == "ignore":
            return ""
        if self._pkce == "reject":
            return "The request includes an unsupported parameter: code_challenge."
        # Without a method, RFC 7636 means "plain", which gives no protection.
        if params.get("code_challenge_method") != "S256":
            return "The code_challenge_method must be S256."
        return "" if _CHALLENGE.fullmatch(params.get("code_challenge", "")) else "The code_challenge is malformed."

    # -- sessions and forms

    def _session(self, seen: SeenRequest) -> _Session | None:
        plain = seen.origin == "plain"
        # Other servers on this host may have set cookies with names that http.cookies rejects.
        for pair in seen.headers.get("Cookie", "").split(";"):
            name, _, value = pair.strip().partition("=")
            if name == self._cookies[plain]:
                session = self._sessions.get(value)
                return session if session is not None and session.plain == plain else None
        return None

    def _new_session(self, plain: bool, person: Person | None = None) -> _Session:
        session = _Session(secrets.token_urlsafe(32), plain, person)
        self._sessions.put(session, session.key)
        return session

    def _with_cookie(self, answer: Answer, session: _Session) -> Answer:
        answer.headers["Set-Cookie"] = (
            f"{self._cookies[session.plain]}={session.key}; Path=/; Max-Age={_SESSION_SECONDS};"
            f"{'' if session.plain else ' Secure;'} HttpOnly; SameSite=Lax"
        )
        return answer

    def _open_form(self, step: _Step, session: _Session, request: _AuthorizationRequest) -> str:
        key = secrets.token_urlsafe(32)
        self._forms.put(_OpenForm(step, session, request, self._clock.now() + _FORM_LIFETIME), key)
        return key


def _redirect_to_form(request: _AuthorizationRequest) -> Answer:
    return _redirect(303, _authorize_path(request))


def _authorize_path(request: _AuthorizationRequest) -> str:
    return f"{AUTHORIZE}?{request.query}"


def _redirect_to_app(request: _AuthorizationRequest, params: dict[str, str]) -> Answer:
    if request.state is not None:
        params["state"] = request.state
    separator = "&" if "?" in request.redirect_uri else "?"
    # surrogateescape returns a state that is not UTF-8 byte for byte.
    query = "&".join(f"{name}={quote(value, safe='', errors='surrogateescape')}" for name, value in params.items())
    return _redirect(302, f"{request.redirect_uri}{separator}{query}")


def _denied(request: _AuthorizationRequest) -> Answer:
    text = "The resource owner or authorization server denied the request."
    return _error_response(request, "access_denied", text)


def _error_response(request: _AuthorizationRequest, error: str, text: str) -> Answer:
    if request.redirect_uri != OOB:
        return _redirect_to_app(request, {"error": error, "error_description": text})
    if error == "access_denied":
        return notice_page("Access denied", "The app was not given access. You can close this page.", status=200)
    return _error_page(400, error, text)


def _error_page(status: int, error: str, text: str, *hints: str) -> Answer:
    return notice_page("An error has occurred", text, status=status, error=error, hints=hints)


def _redirect(status: int, location: str) -> Answer:
    return Answer(status, {"Location": location, "Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}, b"")
