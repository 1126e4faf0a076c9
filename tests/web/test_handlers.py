"""Rules of the sign-in routes that need no server."""

from __future__ import annotations

import gc
import html
import re
import weakref

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
from aprocore.web import SignIn, starlette
from aprocore.web.handlers import SignInHandlers
from aprocore.web.web_messages import WebRequest
from tests.support.cases import cases
from tests.support.clock import FakeClock

PAGE = {"Accept": "text/html"}
API = {"Accept": "*/*"}


def handlers(redirect_uri: str = "https://app.example/procore/callback", prefix: str = "/procore") -> SignInHandlers:
    procore = Procore(RefreshToken("id", "secret"), store=MemoryStore())
    return SignInHandlers(SignIn(procore, redirect_uri=redirect_uri, secret="s" * 32, clock=FakeClock()), prefix)


def request(headers: dict[str, str], method: str = "GET", path: str = "/page", **cookies: str) -> WebRequest:
    return WebRequest(method, path, "a=b", headers, cookies)


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
    behind_proxy = handlers("https://app.example/tools/procore/callback")
    for path in ("/page", "/tools/page"):  # some servers are told the prefix, and add it
        answer = behind_proxy.sign_in_first(request(PAGE, path=path))
        assert answer.headers["Location"] == "/tools/procore/login?return_to=%2Ftools%2Fpage%3Fa%3Db"
        busy = behind_proxy.refusal(request(PAGE, path=path), RateLimitedError("x"))
        assert busy is not None
        assert '<a href="/tools/page?a=b">Try again</a>' in busy.body
    answer = handlers("https://app.example/callback", "").sign_in_first(request(PAGE))
    assert answer.headers["Location"] == "/login?return_to=%2Fpage%3Fa%3Db"


@pytest.mark.anyio
async def test_after_signing_out_behind_a_proxy_the_person_sees_the_service() -> None:
    answer = await handlers("https://app.example/tools/procore/callback").logout(request(PAGE, "POST"))
    assert answer.headers["Location"] == "/tools/"


def test_a_page_with_a_long_query_leads_to_the_sign_in_and_back_to_the_start() -> None:
    answer = handlers().sign_in_first(request(PAGE, path="/" + "x" * 8000))
    assert answer.headers["Location"] == "/procore/login?return_to=%2F"


def test_a_path_that_looks_like_another_host_is_never_linked() -> None:
    hostile = request(PAGE, path="//evil.example/x")
    assert handlers().sign_in_first(hostile).headers["Location"] == "/procore/login?return_to=%2F"
    busy = handlers().refusal(hostile, RateLimitedError("x"))
    assert busy is not None
    assert "evil" not in busy.body


async def session_name(site: SignInHandlers) -> str:
    (cookie,) = (await site.logout(request(PAGE, "POST"))).cookies
    return cookie.name


@pytest.mark.anyio
async def test_cookies_of_https_are_bound_to_their_host() -> None:
    site = handlers()
    (state,) = (await site.login(request(PAGE))).cookies
    assert re.fullmatch(r"__Host-procore-sign-in-\w{12}", state.name)
    sealed, name = site.sign_in.session("123"), await session_name(site)
    assert name.startswith("__Host-procore-session-")
    assert site.user(request(PAGE, **{name: sealed})) == "123"
    assert site.user(request(PAGE, **{name.removeprefix("__Host-"): sealed})) is None
    assert site.user(request(PAGE, **{name: state.value})) is None


@pytest.mark.anyio
async def test_the_cookies_of_many_sign_ins_with_long_paths_fit_in_a_header() -> None:
    site, cookies = handlers(), dict[str, str]()
    for _ in range(5):
        login = WebRequest("GET", "/procore/login", f"return_to=/{'x' * 999}", PAGE, cookies)
        for cookie in (await site.login(login)).cookies:
            cookies.pop(cookie.name, None)
            if cookie.max_age:
                cookies[cookie.name] = cookie.value
    assert len(cookies) == 3
    assert len("; ".join(f"{name}={value}" for name, value in cookies.items())) < 8000


@pytest.mark.anyio
async def test_apps_of_one_host_have_sessions_of_their_own() -> None:
    ports = [handlers(f"http://localhost:{port}/procore/callback") for port in (8000, 8001)]
    first, second = [await session_name(site) for site in ports]
    assert first != second


def test_plain_http_is_refused_but_for_loopback() -> None:
    with pytest.raises(ConfigurationError, match="https"):
        handlers("http://app.example/procore/callback")
    for host in ("localhost:8000", "127.0.0.1:8000", "[::1]:8000"):
        handlers(f"http://{host}/procore/callback")


def test_routes_do_not_keep_a_session_for_good() -> None:
    sign_in = handlers().sign_in
    session = weakref.ref(sign_in.procore)
    app_routes = starlette.routes(sign_in)
    del sign_in, app_routes
    gc.collect()
    assert session() is None
