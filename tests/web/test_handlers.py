"""Rules of the sign-in routes that need no server."""

from __future__ import annotations

import html

import pytest

from aprocore import (
    ConfigurationError,
    DeadlineExceededError,
    MemoryStore,
    NotFoundError,
    Procore,
    ProcoreError,
    RateLimitedError,
    ReauthorizationRequiredError,
    RefreshToken,
    SessionClosedError,
)
from aprocore.web import SignIn
from aprocore.web.handlers import SignInHandlers
from aprocore.web.web_messages import WebRequest
from tests.support.cases import cases
from tests.support.clock import FakeClock

PAGE = {"Accept": "text/html"}
API = {"Accept": "*/*"}


def handlers(redirect_uri: str = "https://app.example/procore/callback", prefix: str = "/procore") -> SignInHandlers:
    procore = Procore(RefreshToken("id", "secret"), store=MemoryStore())
    return SignInHandlers(SignIn(procore, redirect_uri=redirect_uri, secret="s" * 32, clock=FakeClock()), prefix)


def request(headers: dict[str, str], method: str = "GET", **cookies: str) -> WebRequest:
    return WebRequest(method, "/page", "a=b", headers, cookies)


@cases(
    "error, status, retry_after",
    [
        (RateLimitedError("x", retry_at=FakeClock().time() + 29.5), 503, "30"),
        (RateLimitedError("x", retry_at=FakeClock().time() - 5), 503, "1"),
        (RateLimitedError("x"), 503, "1"),
        (SessionClosedError("x"), 503, "1"),
        (DeadlineExceededError("x"), 504, None),
    ],
)
def test_errors_of_the_service_are_answered(error: ProcoreError, status: int, retry_after: str | None) -> None:
    for headers, content_type in ((PAGE, "text/html"), (API, "application/json")):
        answer = handlers().refusal(request(headers), error)
        assert answer is not None
        assert (answer.status, answer.headers.get("Retry-After")) == (status, retry_after)
        assert (answer.content_type, answer.detail in html.unescape(answer.body)) == (content_type, True)
        assert answer.headers["Cache-Control"] == "no-store"


def test_a_lost_token_leads_to_the_sign_in_and_other_errors_are_the_apps() -> None:
    error = ReauthorizationRequiredError("x")
    answers = [handlers().refusal(request(headers), error) for headers in (PAGE, API)]
    assert [answer and answer.status for answer in answers] == [303, 401]
    assert handlers().refusal(request(PAGE), NotFoundError("x")) is None


@pytest.mark.parametrize("prefix", ["procore", "/procore/", "//evil.example", "https://evil.example"])
def test_a_prefix_that_is_no_path_is_refused(prefix: str) -> None:
    with pytest.raises(ConfigurationError, match="prefix must be a path"):
        handlers(prefix=prefix)


def test_a_redirect_uri_that_leads_elsewhere_is_refused() -> None:
    for redirect_uri, prefix in (("https://app.example/callback", "/procore"), ("https://app.example/procore", "")):
        with pytest.raises(ConfigurationError, match=f"does not lead to {prefix}/callback"):
            handlers(redirect_uri, prefix)


def test_a_proxy_may_add_a_prefix_of_its_own() -> None:
    answer = handlers("https://app.example/tools/procore/callback").sign_in_first(request(PAGE))
    assert answer.headers["Location"] == "/tools/procore/login?return_to=%2Fpage%3Fa%3Db"
    answer = handlers("https://app.example/callback", "").sign_in_first(request(PAGE))
    assert answer.headers["Location"] == "/login?return_to=%2Fpage%3Fa%3Db"


def test_the_session_cookie_of_https_is_bound_to_its_host() -> None:
    site = handlers()
    sealed = site.sign_in.session("123")
    assert site.user(request(PAGE, **{"__Host-procore-session": sealed})) == "123"
    assert site.user(request(PAGE, **{"procore-session": sealed})) is None
    assert site.user(request(PAGE, **{"__Host-procore-session": site.sign_in.start()[1]})) is None


def test_plain_http_is_refused_but_for_loopback() -> None:
    with pytest.raises(ConfigurationError, match="https"):
        handlers("http://app.example/procore/callback")
    for host in ("localhost:8000", "127.0.0.1:8000", "[::1]:8000"):
        handlers(f"http://{host}/procore/callback")
