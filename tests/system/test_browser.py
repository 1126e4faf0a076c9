"""The sandbox's web pages in Chromium."""

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
from tests.system.chromium import BrowserWindow, certificate_flag, chromium, open_window

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
def screenshots(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    chosen = request.config.getoption("--screenshots")
    if chosen is None:
        return tmp_path
    folder = Path(chosen)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
async def window(browser: Browser, screenshots: Path) -> AsyncIterator[BrowserWindow]:
    async with open_window(browser, screenshots) as window:
        yield window


def authorize(sandbox: Sandbox, **changes: str) -> str:
    params = {"response_type": "code", "client_id": sandbox.client_id, "redirect_uri": OOB, **changes}
    return f"{sandbox.plain_url}/oauth/authorize?{urlencode(params)}"


async def press(window: BrowserWindow, name: str) -> None:
    await window.page.get_by_role("button", name=name, exact=False).first.click()


async def fill_in_sign_in_form(window: BrowserWindow, login: str) -> None:
    await window.page.get_by_label("E-mail").fill(login)
    await window.page.get_by_label("Password").fill("anything")
    await press(window, "Sign in")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def html_response(html: str) -> bytes:
    return http(html.encode(), "200 OK", "Content-Type: text/html")


# -- signing in -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
async def test_sign_in_with_the_code_shown(
    sandbox: Sandbox, browser: Browser, screenshots: Path, scripts: bool
) -> None:
    async with open_window(browser, screenshots, java_script_enabled=scripts) as window:
        await window.page.goto(authorize(sandbox))
        await fill_in_sign_in_form(window, sandbox.seed_data.people[1].login)
        assert "Ana Castillo" in await window.page.inner_text("main")
        await press(window, "Allow")
        code = await window.page.inner_text("#authorization_code")
    client = HttpClient(sandbox)
    token = (await client.request_token("authorization_code", code=code, redirect_uri=OOB)).json()["access_token"]
    assert (await client.get(ME, token)).json()["id"] == sandbox.seed_data.people[1].id


@pytest.mark.parametrize("decision", ["Allow", "Deny"])
async def test_redirect_to_the_app(sandbox: Sandbox, window: BrowserWindow, decision: str) -> None:
    uri = f"http://localhost:{free_port()}/callback"
    request = AuthorizationRequest.create(sandbox.client_id, uri, sandbox.environment)
    shown: asyncio.Queue[str] = asyncio.Queue()
    signing_in = asyncio.ensure_future(sign_in(request, show=shown.put_nowait, open_browser=None))
    url = (await shown.get()).strip().replace(sandbox.environment.login_url, sandbox.plain_url)
    await window.page.goto(url)
    await press(window, "Joe Builder")
    await press(window, decision)
    await window.page.wait_for_url(re.compile(rf"{re.escape(uri)}.*"))
    if decision == "Deny":
        with pytest.raises(AuthorizationDeniedError):
            await signing_in
        assert "Not signed in" in await window.page.inner_text("body")
        return
    grant = request.grant(sandbox.client_secret, await signing_in)
    async with sandbox.procore(auth=grant, store=MemoryStore()) as procore:
        assert (await procore.me()).login == sandbox.seed_data.people[0].login


async def test_unregistered_redirect_uri_is_not_followed(sandbox: Sandbox, window: BrowserWindow) -> None:
    response = await window.page.goto(authorize(sandbox, redirect_uri="https://evil.example/callback"))
    assert response is not None
    assert response.status == 400
    assert window.page.url.startswith(sandbox.plain_url)
    text = await window.page.inner_text("main")
    assert "https://evil.example/callback" in text
    assert "http://localhost:<any port>/callback" in text
    assert await window.violations() == []


async def test_mistyped_login_can_be_corrected(sandbox: Sandbox, window: BrowserWindow) -> None:
    await window.page.goto(authorize(sandbox))
    await fill_in_sign_in_form(window, "unknown@acme.example")
    field = window.page.get_by_label("E-mail")
    assert await field.input_value() == "unknown@acme.example"
    assert await field.evaluate("field => field === document.activeElement")
    assert await window.page.title() == "Error: Sign in - local Procore sandbox"
    await window.take_screenshot("problem")
    assert await window.violations() == []
    await fill_in_sign_in_form(window, sandbox.seed_data.people[0].login)
    await window.page.get_by_role("button", name="Allow").wait_for()


async def test_expired_form(sandbox: Sandbox, window: BrowserWindow) -> None:
    await window.page.goto(authorize(sandbox))
    await press(window, "Joe Builder")
    sandbox.clock.advance(600)
    await press(window, "Allow")
    assert "no longer works" in await window.page.inner_text("h1")
    await window.take_screenshot("expired")
    assert await window.violations() == []
    await window.page.get_by_role("link", name="Start again").click()
    await press(window, "Allow")
    assert len(await window.page.inner_text("#authorization_code")) == 64


async def test_sign_in_over_tls(sandbox: Sandbox, screenshots: Path) -> None:
    async with (
        raw_server(answering(html_response("<p>Back</p>"))) as app,
        chromium(await certificate_flag(sandbox)) as browser,
        open_window(browser, screenshots) as window,
    ):
        uri = f"{app.origin}/callback"
        url = authorize(sandbox, redirect_uri=uri, code_challenge=CHALLENGE, code_challenge_method="S256", state="s")
        await window.page.goto(url.replace(sandbox.plain_url, sandbox.environment.login_url))
        await press(window, "Mei Tanaka")
        await window.page.get_by_role("button", name="Allow").wait_for()
        (cookie,) = await window.page.context.cookies()
        assert cookie["name"].startswith("__Host-")
        assert (cookie["secure"], cookie["httpOnly"], cookie["sameSite"]) == (True, True, "Lax")
        await press(window, "Allow")
        await window.page.get_by_text("Back").wait_for()
        fields = dict(parse_qsl(urlsplit(window.page.url).query))
        reply = await HttpClient(sandbox).request_token(
            "authorization_code", code=fields["code"], redirect_uri=uri, code_verifier=VERIFIER
        )
        assert (reply.status, fields["state"]) == (200, "s")
        for url in (sandbox.environment.api_url, sandbox.environment.login_url):
            await window.page.goto(f"{url}/")
            await window.page.get_by_text("Live", exact=True).wait_for()


# -- other web sites --------------------------------------------------------------------------------------------------


async def test_form_sent_by_another_site_is_rejected(sandbox: Sandbox, window: BrowserWindow) -> None:
    await window.page.goto(authorize(sandbox))
    await press(window, "Joe Builder")
    token = await window.page.locator("[name=form_token]").get_attribute("value")
    form = (
        f'<form method="post" action="{sandbox.plain_url}/oauth/authorize"><input name="form_token" value="{token}">'
        '<button name="decision" value="allow">Win</button></form>'
    )
    async with raw_server(answering(html_response(form))) as other_site:
        await window.page.goto(other_site.origin)
        await press(window, "Win")
    assert "was sent by another site" in await window.page.inner_text("h1")


async def test_another_site_can_neither_read_nor_frame_the_dashboard(sandbox: Sandbox, window: BrowserWindow) -> None:
    async with raw_server(answering(html_response("<p>Another site</p>"))) as other_site:
        await window.page.goto(other_site.origin)
        for mode in ("cors", "no-cors"):
            outcome = await window.page.evaluate(
                "([url, mode]) => fetch(url, {mode}).then(response => response.text(), () => 'refused')",
                [f"{sandbox.plain_url}{FEED}", mode],
            )
            assert outcome in ("refused", "")
        await window.page.evaluate(
            "url => new Promise(done => { const frame = document.createElement('iframe'); frame.src = url;"
            "frame.onload = done; document.body.append(frame); })",
            f"{sandbox.plain_url}/",
        )
        assert window.page.frames[1].url.startswith("chrome-error:")
    # Messages about the blocked requests.
    assert window.messages
    window.messages.clear()


# -- the dashboard ----------------------------------------------------------------------------------------------------


async def test_dashboard_updates_without_reloading(sandbox: Sandbox, window: BrowserWindow) -> None:
    page, client = window.page, HttpClient(sandbox)
    await page.goto(f"{sandbox.plain_url}/")
    await page.get_by_text("No requests yet.").wait_for()
    await page.evaluate("window.notReloaded = true")
    token = sandbox.tokens.issue(user=sandbox.seed_data.people[2])["access_token"]
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
    assert await page.evaluate("window.notReloaded"), "the page was reloaded"
    assert {request.path for request in sandbox.requests} == {ME}


async def test_dashboard_can_be_paused_by_keyboard(sandbox: Sandbox, window: BrowserWindow) -> None:
    page = window.page
    await page.clock.install()
    await page.goto(f"{sandbox.plain_url}/")
    await page.get_by_text("Live", exact=True).wait_for()
    await page.keyboard.press("Tab")
    button = page.get_by_role("button", name="Pause")
    assert await button.evaluate("button => button === document.activeElement")
    assert await button.evaluate("button => getComputedStyle(button).outlineWidth") == "3px"
    await page.keyboard.press("Space")
    await page.get_by_text("Paused").wait_for()
    assert await button.get_attribute("aria-pressed") == "true"
    requested: list[str] = []
    page.on("request", lambda request: requested.append(request.url))
    await HttpClient(sandbox).get(ME)
    await page.clock.run_for(10_000)
    assert requested == []
    assert await page.get_by_text("No requests yet.").count() == 1
    await page.keyboard.press("Space")
    await page.locator("#requests [data-number]").wait_for()
    await page.get_by_text("Live", exact=True).wait_for()


async def test_dashboard_does_not_replace_selected_text(sandbox: Sandbox, window: BrowserWindow) -> None:
    page = window.page
    await page.goto(f"{sandbox.plain_url}/")
    await page.get_by_text("Live", exact=True).wait_for()
    await page.evaluate("getSelection().selectAllChildren(document.getElementById('summary'))")
    await HttpClient(sandbox).get(ME)
    await page.locator("#requests [data-number]").wait_for()
    assert "none yet" in await page.inner_text("#summary")
    await page.evaluate("getSelection().removeAllRanges()")
    await page.locator("#summary").get_by_text("the last at").wait_for()


async def test_dashboard_reports_the_end_of_the_sandbox(window: BrowserWindow) -> None:
    async with Sandbox(plain_http=True) as sandbox:
        await window.page.goto(f"{sandbox.plain_url}/")
        await window.page.get_by_text("Live", exact=True).wait_for()
    await window.page.get_by_text("No answer, trying again").wait_for()
    assert window.messages
    window.messages.clear()


async def test_dashboard_without_scripts_is_refreshed_by_a_link(
    sandbox: Sandbox, browser: Browser, screenshots: Path
) -> None:
    async with open_window(browser, screenshots, java_script_enabled=False) as window:
        await window.page.goto(f"{sandbox.plain_url}/")
        await window.page.get_by_text("As it was when this page was opened").wait_for()
        assert await window.page.get_by_role("button", name="Pause").count() == 0
        await HttpClient(sandbox).get(ME)
        assert await window.page.get_by_text("No requests yet.").count() == 1
        await window.page.get_by_role("link", name="Refresh").click()
        await window.page.locator("#requests [data-number]").wait_for()
        await window.take_screenshot("without-scripts")


async def test_dashboard_escapes_paths(sandbox: Sandbox, window: BrowserWindow) -> None:
    page = window.page
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
        # Once more on the page as delivered, without the feed.
        await page.reload()


async def test_dashboard_opens_a_request_and_filters_by_keyboard(sandbox: Sandbox, window: BrowserWindow) -> None:
    page, client = window.page, HttpClient(sandbox)
    token = sandbox.tokens.issue()["access_token"]
    await client.get(ME, token)
    await client.get("/rest/v1.0/gadgets", token)
    await page.goto(f"{sandbox.plain_url}/")
    await page.get_by_label("Search in paths").fill("gadgets")
    await page.keyboard.press("Enter")
    await page.wait_for_url("**/?q=gadgets*")
    await page.get_by_text("Live", exact=True).wait_for()
    row = page.locator("#requests a")
    assert await row.count() == 1
    # The feed has the same filter.
    await client.get(ME, token)
    await page.locator("#summary dd", has_text=re.compile("^3")).first.wait_for()
    assert await row.count() == 1
    await row.focus()
    await page.keyboard.press("Enter")
    await page.get_by_role("heading", name="Request 2").wait_for()
    text = await page.inner_text("main")
    assert "/rest/v1.0/gadgets" in text
    assert "Bearer [redacted]" in text
    assert token not in await page.content()


async def test_dashboard_row_keeps_the_focus(sandbox: Sandbox, window: BrowserWindow) -> None:
    page, client = window.page, HttpClient(sandbox)
    await client.get(ME)
    await page.goto(f"{sandbox.plain_url}/")
    await page.get_by_text("Live", exact=True).wait_for()
    await page.locator("#requests a").focus()
    await client.get(ME)
    await page.locator("#summary dd", has_text=re.compile("^2")).first.wait_for()
    assert await page.evaluate("document.activeElement.closest('#requests') !== null")
    await page.evaluate("document.activeElement.blur()")
    await page.locator("#requests tr").nth(1).wait_for()


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
async def test_clock_and_faults_are_set_on_the_dashboard(
    sandbox: Sandbox, browser: Browser, screenshots: Path, scripts: bool
) -> None:
    async with open_window(browser, screenshots, java_script_enabled=scripts) as window:
        page = window.page
        await page.goto(f"{sandbox.plain_url}/")
        clock, faults = (
            page.locator("details", has_text="Set the clock"),
            page.locator("details", has_text="Add the fault"),
        )
        await clock.locator("summary").click()
        await clock.get_by_label("Move by seconds").fill("7200")
        await clock.get_by_role("button", name="Set the clock").click()
        await page.get_by_text("+2 h").first.wait_for()
        await faults.locator("summary").click()
        await faults.get_by_label("Method").select_option("GET")
        await faults.get_by_label("Path").fill("/rest/v1.0/me")
        await faults.get_by_label("Status, seconds").fill("404")
        await faults.get_by_role("button", name="Add the fault").click()
        await page.get_by_text("answers 404, applied 0 times").wait_for()
        assert (await HttpClient(sandbox).get(ME)).status == 404
        await page.locator("details", has_text="Add the fault").locator("summary").click()
        await page.get_by_role("button", name="Remove all faults").click()
        await page.get_by_text("None. Tests add them").wait_for()
        assert sandbox.faults.rules == ()


async def test_form_of_another_site_does_not_set_the_clock(sandbox: Sandbox, window: BrowserWindow) -> None:
    action = f"{sandbox.plain_url}/sandbox/clock"
    form = f'<form method="post" action="{action}"><input name="advance" value="3600"><button>Go</button></form>'
    async with raw_server(answering(html_response(form))) as server:
        await window.page.goto(server.origin)
        await press(window, "Go")
        await window.page.get_by_text("Only the dashboard's own page may change the sandbox.").wait_for()
    assert abs(sandbox.clock.offset) < 1
    window.messages.clear()


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_layout_and_accessibility(
    sandbox: Sandbox, browser: Browser, screenshots: Path, scheme: Any, width: int
) -> None:
    client = HttpClient(sandbox)
    for person, calls in zip(sandbox.seed_data.people, (3, 20, 26), strict=False):
        token = sandbox.tokens.issue(user=person)["access_token"]
        for _ in range(calls):
            await client.get(ME, token)
    sandbox.faults.add("GET", ME, Answer(503), times=None, chance=0.5)
    await client.get(f"/rest/v1.0/{'x' * 40}/{'y' * 40}/{'z' * 40}", token)
    options = {"color_scheme": scheme, "viewport": {"width": width, "height": 900}}
    async with open_window(browser, screenshots, **options) as window:

        async def check_page(name: str) -> None:
            await window.take_screenshot(f"{name}-{scheme}-{width}")
            assert await window.violations() == []
            assert await window.page.evaluate("document.documentElement.scrollWidth") == width

        await window.page.goto(f"{sandbox.plain_url}/")
        await window.page.get_by_text("Live", exact=True).wait_for()
        await check_page("overview")
        async with sandbox.procore() as procore:
            await procore.post(
                f"/rest/v1.0/companies/{sandbox.company_id}/trades", json={"trade": {"name": "Glaziers " * 30}}
            )
        key = f"companies/{sandbox.company_id}/trades"
        for name, target in (
            ("request", f"/sandbox/requests/{sandbox.requests[-1].number}"),
            ("collections", "/sandbox/data"),
            ("items", f"/sandbox/data?{urlencode({'key': key})}"),
            ("deliveries", "/sandbox/deliveries"),
        ):
            await window.page.goto(f"{sandbox.plain_url}{target}")
            await check_page(name)
        await window.page.goto(f"{sandbox.plain_url}/")
        await window.page.locator(".change summary").first.click()
        await window.page.locator(".change summary").nth(1).click()
        await check_page("changes")
        await window.page.get_by_role("link", name="Sign in to aprocore sandbox app").click()
        await check_page("sign-in")
        await press(window, "Joe Builder")
        await check_page("consent")
        await press(window, "Allow")
        await check_page("code")
