"""The OAuth endpoint that people see: sign in, consent, and the way back to the app.

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

# The "__Host-" prefix makes browsers insist on Secure, Path=/ and no Domain; without TLS not all of them take it.
# Cookies know no ports: each run has a name of its own, so that two sandboxes do not sign each other's visitors out.
_COOKIE = "__Host-aprocore-sandbox"
_PLAIN_COOKIE = "aprocore-sandbox-plain"
_SESSION_SECONDS = 3600
_FORM_LIFETIME = CODE_LIFETIME
# Sessions and open forms that are remembered; the oldest give way.
_MOST_KEPT = 1000
#: Of a redirect URI that is refused.
_MOST_SHOWN = 200
# https://www.rfc-editor.org/rfc/rfc7636#section-4.2: the base64url of a SHA-256.
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")
_SINGLE = frozenset({"client_id", "redirect_uri", "response_type", "state", "code_challenge", "code_challenge_method"})

_Step: TypeAlias = Literal["sign_in", "consent"]
_T = TypeVar("_T")


@attrs.define(eq=False)
class _Session:
    key: str = attrs.field(repr=False)
    #: Whether it began without TLS, where it stays.
    plain: bool
    person: Person | None = None


@attrs.frozen(eq=False)
class _Wish:
    """A valid authorization request."""

    query: str
    redirect_uri: str
    state: str | None
    challenge: str | None


@attrs.frozen(eq=False)
class _OpenForm:
    step: _Step
    session: _Session
    wish: _Wish
    expires_at: float


class _Kept(Generic[_T]):
    """A dictionary that forgets its oldest entries."""

    def __init__(self) -> None:
        self._items: dict[str, _T] = {}

    def put(self, value: _T, key: str) -> None:
        if len(self._items) >= _MOST_KEPT:
            del self._items[next(iter(self._items))]
        self._items[key] = value

    def get(self, key: str) -> _T | None:
        return self._items.get(key)

    def pop(self, key: str) -> _T | None:
        return self._items.pop(key, None)


class AuthorizeEndpoint:
    """Answers ``/oauth/authorize``, alike on all origins that have it.

    Every form carries a token that works once, in the session that it was shown to.
    """

    def __init__(
        self, application: Application, tokens: IssuedTokens, world: SeedData, clock: SandboxClock, *, pkce: PkceMode
    ) -> None:
        self._application = application
        self._tokens = tokens
        self._world = world
        self._clock = clock
        self._pkce = pkce
        run = secrets.token_hex(4)
        self._cookies = {False: f"{_COOKIE}-{run}", True: f"{_PLAIN_COOKIE}-{run}"}
        self._sessions: _Kept[_Session] = _Kept()
        self._forms: _Kept[_OpenForm] = _Kept()

    def show(self, seen: SeenRequest) -> Answer:
        """Answer the GET: the page for whoever is, or is not yet, signed in."""
        wish = self._read(seen)
        if isinstance(wish, Answer):
            return wish
        session = self._session(seen)
        if session is not None and session.person is not None:
            return self._ask_consent(session, session.person, wish)
        session = session or self._new_session(seen.origin == "plain")
        return self._with_cookie(self._ask_who(session, wish), session)

    def submit(self, seen: SeenRequest) -> Answer:
        """Answer the POST of either form."""
        if is_cross_origin(seen):
            return notice_page(
                "This form came from elsewhere",
                "Another web site made your browser send it, so nothing was done. Begin again in the app.",
                status=403,
            )
        fields = form_fields(seen)
        form = self._forms.pop(fields.get("form_token", ""))
        session = self._session(seen)
        if form is None or session is None or form.session is not session or self._clock.now() >= form.expires_at:
            own = form is not None and form.session is session
            return notice_page(
                "This form no longer works",
                "It was sent already, is too old, or was not shown to this browser.",
                status=403,
                hints=() if own else ("Begin again in the app.",),
                again=_address(form.wish) if form is not None and own else "",
            )
        if form.step == "sign_in":
            return self._sign_in(session, form.wish, fields)
        return self._decide(session, form.wish, fields.get("decision", ""))

    # -- steps

    def _ask_who(self, session: _Session, wish: _Wish, **more: Any) -> Answer:
        token = self._open_form("sign_in", session, wish)
        return sign_in_page(self._application.name, self._world.people, token, **more)

    def _ask_consent(self, session: _Session, person: Person, wish: _Wish) -> Answer:
        token = self._open_form("consent", session, wish)
        return consent_page(self._application.name, person, wish.redirect_uri, token)

    def _sign_in(self, session: _Session, wish: _Wish, fields: dict[str, str]) -> Answer:
        email = ""
        if "person" in fields:
            person = next((each for each in self._world.people if str(each.id) == fields["person"]), None)
        else:
            email = fields.get("email", "")
            person = self._world.person_by_login(email)
            if not fields.get("password"):
                problem = "Please give a password; any will do."
                return self._ask_who(session, wish, problem=problem, at="password", email=email)
        if person is None:
            return self._ask_who(session, wish, problem="Nobody here has this e-mail address.", email=email)
        # A new key, so that one known from before signing in is worth nothing after it.
        self._sessions.pop(session.key)
        return self._with_cookie(_again(wish), self._new_session(session.plain, person))

    def _decide(self, session: _Session, wish: _Wish, decision: str) -> Answer:
        if decision == "switch":
            session.person = None
            return _again(wish)
        if decision != "allow" or session.person is None:
            return _fail(wish, "access_denied", "The resource owner or authorization server denied the request.")
        code = self._tokens.authorize(session.person.id, wish.redirect_uri, wish.challenge).value
        if wish.redirect_uri == OOB:
            return code_page(self._application.name, code)
        return _go_back(wish, {"code": code})

    # -- reading the request

    def _read(self, seen: SeenRequest) -> _Wish | Answer:
        pairs = parse_qsl(seen.query, keep_blank_values=True, errors="surrogateescape")
        names = [name for name, _ in pairs if name in _SINGLE]
        params = dict(pairs)
        redirect_uri = params.get("redirect_uri", "")
        if len(names) != len(set(names)):
            return _refuse(400, "invalid_request", "A parameter is there more than once.")
        if params.get("client_id") != self._application.client_id:
            return _refuse(401, "invalid_client", "No app with this client id is registered here.")
        if not self._application.may_redirect_to(redirect_uri):
            return _refuse(
                400,
                "invalid_redirect_uri",
                "The requested redirect uri is malformed or doesn't match client redirect URI.",
                f"The app asked for {redirect_uri[:_MOST_SHOWN]}" if redirect_uri else "The app asked for none.",
                f"Registered are {OOB}, http://localhost:<any port>/callback, and what the sandbox was given as "
                "redirect_uris.",
            )
        wish = _Wish(seen.query, redirect_uri, params.get("state"), self._challenge(params))
        response_type = params.get("response_type")
        if not response_type:
            return _fail(wish, "invalid_request", "Missing required parameter: response_type.")
        if response_type != "code":
            text = "The authorization server does not support this response type."
            return _fail(wish, "unsupported_response_type", text)
        problem = self._pkce_problem(params)
        return _fail(wish, "invalid_request", problem) if problem else wish

    def _challenge(self, params: dict[str, str]) -> str | None:
        return params.get("code_challenge") if self._pkce == "enforce" else None

    def _pkce_problem(self, params: dict[str, str]) -> str:
        given = "code_challenge" in params or "code_challenge_method" in params
        if not given or self._pkce == "ignore":
            return ""
        if self._pkce == "reject":
            return "The request includes an unsupported parameter: code_challenge."
        # Without a method RFC 7636 means "plain", which protects nothing here.
        if params.get("code_challenge_method") != "S256":
            return "The code_challenge_method must be S256."
        return "" if _CHALLENGE.fullmatch(params.get("code_challenge", "")) else "The code_challenge is malformed."

    # -- sessions and forms

    def _session(self, seen: SeenRequest) -> _Session | None:
        plain = seen.origin == "plain"
        # Whatever else runs on this host may have left cookies here, with names that http.cookies chokes on.
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

    def _open_form(self, step: _Step, session: _Session, wish: _Wish) -> str:
        key = secrets.token_urlsafe(32)
        self._forms.put(_OpenForm(step, session, wish, self._clock.now() + _FORM_LIFETIME), key)
        return key


def _again(wish: _Wish) -> Answer:
    return _redirect(303, _address(wish))


def _address(wish: _Wish) -> str:
    return f"{AUTHORIZE}?{wish.query}"


def _go_back(wish: _Wish, params: dict[str, str]) -> Answer:
    if wish.state is not None:
        params["state"] = wish.state
    joint = "&" if "?" in wish.redirect_uri else "?"
    # Byte for byte: what is not UTF-8 in the state travels as it came.
    query = "&".join(f"{name}={quote(value, safe='', errors='surrogateescape')}" for name, value in params.items())
    return _redirect(302, f"{wish.redirect_uri}{joint}{query}")


def _fail(wish: _Wish, error: str, text: str) -> Answer:
    if wish.redirect_uri != OOB:
        return _go_back(wish, {"error": error, "error_description": text})
    if error == "access_denied":
        return notice_page("Access denied", "The app was not given access. You can close this page.", status=200)
    return _refuse(400, error, text)


def _refuse(status: int, error: str, text: str, *hints: str) -> Answer:
    return notice_page("An error has occurred", text, status=status, error=error, hints=hints)


def _redirect(status: int, location: str) -> Answer:
    return Answer(status, {"Location": location, "Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}, b"")
