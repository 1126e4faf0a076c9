"""The sandbox's pages for people, in Chromium."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import re
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from aprocore import AuthorizationDeniedError, AuthorizationRequest, MemoryStore
from aprocore.authorization import sign_in
from aprocore.sandbox import Answer, Limits, Sandbox
from aprocore.sandbox.oauth.token_endpoint import OOB
from tests.support.http_client import HttpClient, connect
from tests.support.raw_server import answering, http, raw_server
from tests.system.chromium import Window, chromium, pin_of, window

if TYPE_CHECKING:
    from playwright.async_api import Browser

pytestmark = [pytest.mark.anyio, pytest.mark.system]

ME = "/rest/v1.0/me"
FEED = "/sandbox/overview.json"
VERIFIER = "abcdefghijklmnopqrstuvwxyz0123456789-._~ABC"
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(plain_http=True, limits=Limits(hourly=3600, spike=25)) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as browser:
        yield browser


@pytest.fixture
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    chosen = request.config.getoption("--screenshots")
    if chosen is None:
        return tmp_path
    folder = Path(chosen)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
async def opened(browser: Browser, folder: Path) -> AsyncIterator[Window]:
    async with window(browser, folder) as opened:
        yield opened


def authorize(sandbox: Sandbox, **changes: str) -> str:
    params = {"response_type": "code", "client_id": sandbox.client_id, "redirect_uri": OOB, **changes}
    return f"{sandbox.plain_url}/oauth/authorize?{urlencode(params)}"


async def press(opened: Window, name: str) -> None:
    await opened.page.get_by_role("button", name=name, exact=False).first.click()


async def sign_in_by_hand(opened: Window, login: str) -> None:
    await opened.page.get_by_label("E-mail").fill(login)
    await opened.page.get_by_label("Password").fill("anything")
    await press(opened, "Sign in")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def page_of(html: str) -> bytes:
    return http(html.encode(), "200 OK", "Content-Type: text/html")


# -- signing in -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
async def test_from_the_link_to_a_call(sandbox: Sandbox, browser: Browser, folder: Path, scripts: bool) -> None:
    async with window(browser, folder, java_script_enabled=scripts) as opened:
        await opened.page.goto(authorize(sandbox))
        await sign_in_by_hand(opened, sandbox.people[1].login)
        assert "Ana Castillo" in await opened.page.inner_text("main")
        await press(opened, "Allow")
        code = await opened.page.inner_text("#authorization_code")
    client = HttpClient(sandbox)
    token = (await client.request_token("authorization_code", code=code, redirect_uri=OOB)).json()["access_token"]
    assert (await client.get(ME, token)).json()["id"] == sandbox.people[1].id


@pytest.mark.parametrize("decision", ["Allow", "Deny"])
async def test_back_to_the_app(sandbox: Sandbox, opened: Window, decision: str) -> None:
    uri = f"http://localhost:{free_port()}/callback"
    request = AuthorizationRequest.create(sandbox.client_id, uri, sandbox.environment)
    shown: asyncio.Queue[str] = asyncio.Queue()
    going = asyncio.ensure_future(sign_in(request, show=shown.put_nowait, open_browser=None))
    url = (await shown.get()).strip().replace(sandbox.environment.login_url, sandbox.plain_url)
    await opened.page.goto(url)
    await press(opened, "Joe Builder")
    await press(opened, decision)
    await opened.page.wait_for_url(re.compile(rf"{re.escape(uri)}.*"))
    if decision == "Deny":
        with pytest.raises(AuthorizationDeniedError):
            await going
        assert "Not signed in" in await opened.page.inner_text("body")
        return
    grant = request.grant(sandbox.client_secret, await going)
    async with sandbox.procore(auth=grant, store=MemoryStore()) as procore:
        assert (await procore.me()).login == sandbox.people[0].login


async def test_a_redirect_uri_that_nobody_registered(sandbox: Sandbox, opened: Window) -> None:
    answer = await opened.page.goto(authorize(sandbox, redirect_uri="https://evil.example/callback"))
    assert answer is not None
    assert answer.status == 400
    assert opened.page.url.startswith(sandbox.plain_url)
    text = await opened.page.inner_text("main")
    assert "https://evil.example/callback" in text
    assert "http://localhost:<any port>/callback" in text
    assert await opened.violations() == []


async def test_what_was_mistyped_can_be_put_right(sandbox: Sandbox, opened: Window) -> None:
    await opened.page.goto(authorize(sandbox))
    await sign_in_by_hand(opened, "nobody@acme.example")
    field = opened.page.get_by_label("E-mail")
    assert await field.input_value() == "nobody@acme.example"
    assert await field.evaluate("each => each === document.activeElement")
    assert await opened.page.title() == "Error: Sign in - local Procore sandbox"
    await opened.shoot("problem")
    assert await opened.violations() == []
    await sign_in_by_hand(opened, sandbox.people[0].login)
    await opened.page.get_by_role("button", name="Allow").wait_for()


async def test_a_form_that_is_too_old(sandbox: Sandbox, opened: Window) -> None:
    await opened.page.goto(authorize(sandbox))
    await press(opened, "Joe Builder")
    sandbox.clock.advance(600)
    await press(opened, "Allow")
    assert "no longer works" in await opened.page.inner_text("h1")
    await opened.shoot("expired")
    assert await opened.violations() == []
    await opened.page.get_by_role("link", name="Start again").click()
    await press(opened, "Allow")
    assert len(await opened.page.inner_text("#authorization_code")) == 64


async def test_over_tls(sandbox: Sandbox, folder: Path) -> None:
    async with (
        raw_server(answering(page_of("<p>Back</p>"))) as app,
        chromium(await pin_of(sandbox)) as browser,
        window(browser, folder) as opened,
    ):
        uri = f"{app.origin}/callback"
        url = authorize(sandbox, redirect_uri=uri, code_challenge=CHALLENGE, code_challenge_method="S256", state="s")
        await opened.page.goto(url.replace(sandbox.plain_url, sandbox.environment.login_url))
        await press(opened, "Mei Tanaka")
        await opened.page.get_by_role("button", name="Allow").wait_for()
        (cookie,) = await opened.page.context.cookies()
        assert cookie["name"].startswith("__Host-")
        assert (cookie["secure"], cookie["httpOnly"], cookie["sameSite"]) == (True, True, "Lax")
        await press(opened, "Allow")
        await opened.page.get_by_text("Back").wait_for()
        fields = dict(parse_qsl(urlsplit(opened.page.url).query))
        reply = await HttpClient(sandbox).request_token(
            "authorization_code", code=fields["code"], redirect_uri=uri, code_verifier=VERIFIER
        )
        assert (reply.status, fields["state"]) == (200, "s")
        for url in (sandbox.environment.api_url, sandbox.environment.login_url):
            await opened.page.goto(f"{url}/")
            await opened.page.get_by_text("Live", exact=True).wait_for()


# -- other web sites --------------------------------------------------------------------------------------------------


async def test_a_form_that_another_site_sends(sandbox: Sandbox, opened: Window) -> None:
    await opened.page.goto(authorize(sandbox))
    await press(opened, "Joe Builder")
    token = await opened.page.locator("[name=form_token]").get_attribute("value")
    form = (
        f'<form method="post" action="{sandbox.plain_url}/oauth/authorize"><input name="form_token" value="{token}">'
        '<button name="decision" value="allow">Win</button></form>'
    )
    async with raw_server(answering(page_of(form))) as elsewhere:
        await opened.page.goto(elsewhere.origin)
        await press(opened, "Win")
    assert "was sent by another site" in await opened.page.inner_text("h1")


async def test_another_site_can_neither_read_the_overview_nor_frame_it(sandbox: Sandbox, opened: Window) -> None:
    async with raw_server(answering(page_of("<p>Elsewhere</p>"))) as elsewhere:
        await opened.page.goto(elsewhere.origin)
        for mode in ("cors", "no-cors"):
            outcome = await opened.page.evaluate(
                "([url, mode]) => fetch(url, {mode}).then(answer => answer.text(), () => 'refused')",
                [f"{sandbox.plain_url}{FEED}", mode],
            )
            assert outcome in ("refused", "")
        await opened.page.evaluate(
            "url => new Promise(done => { const frame = document.createElement('iframe'); frame.src = url;"
            "frame.onload = done; document.body.append(frame); })",
            f"{sandbox.plain_url}/",
        )
        assert opened.page.frames[1].url.startswith("chrome-error:")
    # Of what it was refused.
    assert opened.complaints
    opened.complaints.clear()


# -- the overview -----------------------------------------------------------------------------------------------------


async def test_shows_what_happens_meanwhile(sandbox: Sandbox, opened: Window) -> None:
    page, client = opened.page, HttpClient(sandbox)
    await page.goto(f"{sandbox.plain_url}/")
    await page.get_by_text("No requests yet.").wait_for()
    await page.evaluate("window.here = true")
    token = sandbox.issue_token(user=sandbox.people[2])["access_token"]
    short = page.get_by_role("meter", name=re.compile("Priya Raman .* calls in 10 s"))
    await short.wait_for()
    assert await short.get_attribute("aria-valuenow") == "0"
    empty = await short.locator("rect").bounding_box()
    for _ in range(5):
        await client.get(ME, token)
    await page.locator("#requests tr").nth(4).wait_for()
    assert await short.get_attribute("aria-valuenow") == "5"
    filled = await short.locator("rect").bounding_box()
    whole = await short.bounding_box()
    assert empty is not None
    assert filled is not None
    assert whole is not None
    assert empty["width"] == 0
    assert filled["width"] == pytest.approx(whole["width"] / 5, abs=1)
    sandbox.faults.add("GET", ME, Answer(503))
    sandbox.clock.advance(7200)
    await page.get_by_text("answers 503, applied 0 times").wait_for()
    await page.get_by_text("expired").wait_for()
    assert await page.evaluate("window.here"), "it was not loaded again"
    assert {seen.path for seen in sandbox.requests} == {ME}


async def test_can_be_paused_by_keyboard(sandbox: Sandbox, opened: Window) -> None:
    page = opened.page
    await page.clock.install()
    await page.goto(f"{sandbox.plain_url}/")
    await page.get_by_text("Live", exact=True).wait_for()
    await page.keyboard.press("Tab")
    button = page.get_by_role("button", name="Pause")
    assert (
        await button.evaluate("each => each === document.activeElement && getComputedStyle(each).outlineWidth") == "3px"
    )
    await page.keyboard.press("Space")
    await page.get_by_text("Paused").wait_for()
    assert await button.get_attribute("aria-pressed") == "true"
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    await HttpClient(sandbox).get(ME)
    await page.clock.run_for(10_000)
    assert asked == []
    assert await page.get_by_text("No requests yet.").count() == 1
    await page.keyboard.press("Space")
    await page.locator("#requests [data-number]").wait_for()
    await page.get_by_text("Live", exact=True).wait_for()


async def test_what_is_being_copied_stays(sandbox: Sandbox, opened: Window) -> None:
    page = opened.page
    await page.goto(f"{sandbox.plain_url}/")
    await page.get_by_text("Live", exact=True).wait_for()
    await page.evaluate("getSelection().selectAllChildren(document.getElementById('sums'))")
    await HttpClient(sandbox).get(ME)
    await page.locator("#requests [data-number]").wait_for()
    assert "none yet" in await page.inner_text("#sums")
    await page.evaluate("getSelection().removeAllRanges()")
    await page.locator("#sums").get_by_text("the last at").wait_for()


async def test_says_when_the_sandbox_has_ended(opened: Window) -> None:
    async with Sandbox(plain_http=True) as sandbox:
        await opened.page.goto(f"{sandbox.plain_url}/")
        await opened.page.get_by_text("Live", exact=True).wait_for()
    await opened.page.get_by_text("No answer, trying again").wait_for()
    assert opened.complaints
    opened.complaints.clear()


async def test_without_scripts_it_shows_what_was(sandbox: Sandbox, browser: Browser, folder: Path) -> None:
    async with window(browser, folder, java_script_enabled=False) as opened:
        await opened.page.goto(f"{sandbox.plain_url}/")
        await opened.page.get_by_text("As it was when this page was opened").wait_for()
        assert await opened.page.get_by_role("button", name="Pause").count() == 0
        await HttpClient(sandbox).get(ME)
        assert await opened.page.get_by_text("No requests yet.").count() == 1
        await opened.page.get_by_role("link", name="Refresh").click()
        await opened.page.locator("#requests [data-number]").wait_for()
        await opened.shoot("without-scripts")


async def test_what_was_sent_is_text(sandbox: Sandbox, opened: Window) -> None:
    page = opened.page
    await page.goto(f"{sandbox.plain_url}/")
    paths = ("/<script>alert(1)</script>", "/\"'><img/src=/x/onerror=alert(1)>", "/</table><svg/onload=alert(1)>")
    async with connect(sandbox) as connection:
        for path in paths:
            await connection.send("GET", path, {})
            await connection.receive()
    await page.locator("#requests tr").nth(2).wait_for()
    for _ in range(2):
        text = await page.inner_text("#requests")
        assert all(path in text for path in paths)
        assert await page.locator("#requests :is(script, img, svg)").count() == 0
        # Now as the page came, rather than the feed.
        await page.reload()


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_looks(sandbox: Sandbox, browser: Browser, folder: Path, scheme: Any, width: int) -> None:
    client = HttpClient(sandbox)
    for person, calls in zip(sandbox.people, (3, 20, 26), strict=False):
        token = sandbox.issue_token(user=person)["access_token"]
        for _ in range(calls):
            await client.get(ME, token)
    sandbox.faults.add("GET", ME, Answer(503), times=None, chance=0.5)
    await client.get(f"/rest/v1.0/{'x' * 40}/{'y' * 40}/{'z' * 40}", token)
    options = {"color_scheme": scheme, "viewport": {"width": width, "height": 900}}
    async with window(browser, folder, **options) as opened:

        async def judge(name: str) -> None:
            await opened.shoot(f"{name}-{scheme}-{width}")
            assert await opened.violations() == []
            assert await opened.page.evaluate("document.documentElement.scrollWidth") == width

        await opened.page.goto(f"{sandbox.plain_url}/")
        await opened.page.get_by_text("Live", exact=True).wait_for()
        await judge("overview")
        await opened.page.get_by_role("link", name="Sign in to aprocore sandbox app").click()
        await judge("sign-in")
        await press(opened, "Joe Builder")
        await judge("consent")
        await press(opened, "Allow")
        await judge("code")
