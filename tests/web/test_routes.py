"""Routes of the sign-in on servers of each framework, against the sandbox."""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import attrs
import pytest

from aprocore import MemoryStore, RefreshToken
from aprocore.net.platform.sockets import listening_socket
from aprocore.sandbox import Answer, Hold, Limits, Sandbox
from aprocore.web import COOKIE_MAX_AGE, SignIn
from tests.support.clock import FakeClock
from tests.web.sites import SITES, Site
from tests.web.web_client import PAGE, WebClient

pytestmark = pytest.mark.anyio

SECRET = "s" * 43
API = {"Accept": "application/json"}
DELETED = r"procore-sign-in-\w{12}=; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Lax"
COOKIE = r"procore-session-\w{12}=[\w=-]+; Max-Age=604800; Path=/; Secure; HttpOnly; SameSite=Lax"
ENDED = r"procore-session-\w{12}=; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Lax"


@attrs.frozen
class RunningSite:
    """A site that signs people in at a sandbox."""

    origin: str
    sandbox: Sandbox
    sign_in: SignIn
    clock: FakeClock

    def browser(self, person: int = 0) -> WebClient:
        return WebClient(self.origin, self.sandbox, person)

    def token_requests(self) -> int:
        return len(self.sandbox.requests.to("POST", "/oauth/token"))


@asynccontextmanager
async def running(site: Site, clock: FakeClock) -> AsyncIterator[RunningSite]:
    with listening_socket(socket.AF_INET, "127.0.0.1", 0) as listener:
        origin = f"http://127.0.0.1:{listener.getsockname()[1]}"
        redirect_uri = f"{origin}/procore/callback"
        async with Sandbox(redirect_uris=[redirect_uri]) as sandbox:
            auth = RefreshToken(sandbox.client_id, sandbox.client_secret)
            procore = sandbox.procore(auth=auth, store=MemoryStore(), max_wait=0.0, timeout=60.0)
            sign_in = SignIn(procore, redirect_uri=redirect_uri, secret=SECRET, clock=clock)
            async with site(sign_in, listener):
                yield RunningSite(origin, sandbox, sign_in, clock)


@pytest.fixture(params=SITES)
async def site(request: pytest.FixtureRequest, clock: FakeClock) -> AsyncIterator[RunningSite]:
    async with running(SITES[request.param], clock) as site:
        yield site


async def test_two_people_sign_in_at_once_and_come_back(site: RunningSite) -> None:
    async with site.browser(0) as first, site.browser(1) as second:
        pages = await asyncio.gather(first.sign_in("/me?a=b"), second.sign_in())
        assert [(page.status, page.location) for page in pages] == [(303, "/me?a=b"), (303, "/")]
        for client in (first, second):
            page = await client.get("/me")
            assert (page.status, client.person.login in page.text) == (200, True)


async def test_cookies_are_secure_and_that_of_the_sign_in_is_deleted(site: RunningSite) -> None:
    async with site.browser() as client:
        callback = await client.consent("/procore/login")
        page = await client.get(callback)
        deleted, session = page.cookies
        assert re.fullmatch(COOKIE, session)
        assert re.fullmatch(DELETED, deleted)
        assert page.headers["Cache-Control"] == "no-store"


async def test_a_page_leads_to_the_sign_in_and_other_requests_get_401(site: RunningSite) -> None:
    async with site.browser() as client:
        page = await client.get("/me?a=%2F&b=c")
        assert (page.status, page.location) == (303, "/procore/login?return_to=%2Fme%3Fa%3D%252F%26b%3Dc")
        callback = await client.consent(page.location)
        assert (await client.get(callback)).location == "/me?a=%2F&b=c"
    async with site.browser() as client:
        for headers in (API, {"Accept": "text/html", "Sec-Fetch-Mode": "cors"}, {"Cookie": "procore-session=made-up"}):
            answer = await client.get("/me", **headers)
            assert (answer.status, "Location" in answer.headers) == (401, False)
            assert answer.headers["WWW-Authenticate"] == 'Cookie realm="Procore"'
            assert "Sign in first, at /procore/login." in answer.text
        assert (await client.request("POST", "/me", Accept="text/html")).status == 401


@pytest.mark.parametrize("target", ["https://evil.example/", "//evil.example", r"/\evil.example", "/" + "x" * 4000])
async def test_the_sign_in_never_returns_to_another_site(site: RunningSite, target: str) -> None:
    async with site.browser() as client:
        assert (await client.sign_in(target)).location == "/"


@pytest.mark.parametrize("target", ["/%E6%97%A5?q=caf%C3%A9", "/a%0D%0ASet-Cookie:b"])
async def test_the_sign_in_returns_to_a_path_of_any_characters(site: RunningSite, target: str) -> None:
    async with site.browser() as client:
        assert (await client.sign_in(target)).location == target


async def test_denial_has_a_page_and_nothing_is_stored(site: RunningSite) -> None:
    requests = site.token_requests()
    async with site.browser() as client:
        page = await client.get(await client.consent("/procore/login", allow=False))
        assert (page.status, "Access was not allowed" in page.text) == (403, True)
        assert '<a href="/procore/login">Sign in again</a>' in page.text
        assert "procore-session" not in str(page.cookies)
        assert (await client.get("/me")).status == 303
    assert site.token_requests() == requests


async def test_forged_replayed_and_late_callbacks_have_a_page(site: RunningSite) -> None:
    async with site.browser(0) as client, site.browser(1) as other:
        callback = await client.consent("/procore/login")
        forged = re.sub(r"state=[^&]+", "state=forged", callback)
        for late in (await other.get(callback), await client.get(forged), await client.get("/procore/callback")):
            assert (late.status, "This sign-in is over" in late.text) == (400, True)
        assert (await client.get(callback)).status == 303
        replayed = await client.get(callback)
        assert (replayed.status, "This sign-in is over" in replayed.text) == (400, True)
        assert (await client.get("/me")).status == 200  # and the person stays signed in
        callback = await other.consent("/procore/login")
        site.clock.advance(COOKIE_MAX_AGE + 1)
        assert (await other.get(callback)).status == 400


async def test_a_browser_can_sign_in_in_several_tabs(site: RunningSite) -> None:
    async with site.browser() as client:
        callbacks = [await client.consent(f"/procore/login?return_to=/{number}") for number in range(5)]
        pages = [await client.get(callback) for callback in callbacks]
        # The oldest cookies are dropped, in the order in which the client sends them.
        assert sorted(page.status for page in pages) == [303, 303, 303, 400, 400]
        assert (pages[-1].status, pages[-1].location) == (303, "/4")


async def test_a_link_preview_does_not_use_up_the_code(site: RunningSite) -> None:
    async with site.browser() as client:
        callback = await client.consent("/procore/login")
        for method in ("HEAD", "POST"):
            page = await client.request(method, callback)
            assert (page.status, page.headers["Allow"]) == (405, "GET")
        assert (await client.request("HEAD", "/procore/login")).status == 405
        assert (await client.get(callback)).status == 303


async def test_signing_out_revokes_the_token_and_asks_first(site: RunningSite) -> None:
    async with site.browser(2) as client:
        await client.sign_in()
        question = await client.get("/procore/logout")
        assert '<form method="post" action="/procore/logout"><button>Sign out</button></form>' in question.text
        assert (await client.get("/me")).status == 200
        revocations = len(site.sandbox.requests.to("POST", "/oauth/revoke"))
        for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}, {"Origin": "null"}):
            assert (await client.request("POST", "/procore/logout", **headers)).status == 403
        assert (await client.get("/me")).status == 200
        page = await client.request("POST", "/procore/logout?return_to=/bye", Origin=site.origin)
        assert (page.status, page.location) == (303, "/bye")
        (ended,) = page.cookies
        assert re.fullmatch(ENDED, ended)
        assert len(site.sandbox.requests.to("POST", "/oauth/revoke")) > revocations
        assert (await client.get("/me", **API)).status == 401
        assert (await client.request("POST", "/procore/logout")).status == 303  # twice does no harm
        assert (await client.request("PUT", "/procore/logout")).status == 405


async def test_a_sign_out_that_procore_does_not_confirm_is_told(site: RunningSite) -> None:
    async with site.browser(2) as client:
        await client.sign_in()
        rule = site.sandbox.faults.add("POST", "/oauth/revoke", Answer(403, {}, b"{}"), times=None)
        page = await client.request("POST", "/procore/logout")
        rule.times = 0
        assert (page.status, "Procore has not confirmed it" in page.text) == (502, True)
        assert (await client.get("/me", **API)).status == 401


async def test_a_token_that_procore_revoked_leads_to_the_sign_in(site: RunningSite) -> None:
    async with site.browser(3) as client:
        await client.sign_in()
        site.sandbox.tokens.revoke_all()
        page = await client.get("/me")
        assert (page.status, page.location) == (303, "/procore/login?return_to=%2Fme")
        assert (await client.get("/me", **API)).status == 401
        await client.sign_in()
        assert (await client.get("/me")).status == 200


async def test_an_expired_token_is_refreshed_and_a_session_ends_after_a_week(site: RunningSite) -> None:
    async with site.browser(0) as client:
        await client.sign_in()
        site.sandbox.tokens.expire_access()
        assert (await client.get("/me")).status == 200
        site.clock.advance(7 * 86_400 + 1)
        assert (await client.get("/me", **API)).status == 401


async def test_errors_of_the_exchange_have_pages(site: RunningSite) -> None:
    for status, expected, text in [(401, 502, "could not be completed"), (400, 400, "does not accept this sign-in")]:
        body = b'{"error": "invalid_grant"}' if status == 400 else b'{"error": "invalid_client"}'
        async with site.browser() as client:
            callback = await client.consent("/procore/login")
            site.sandbox.faults.add("POST", "/oauth/token", Answer(status, {}, body))
            page = await client.get(callback)
            assert (page.status, text in page.text) == (expected, True), page.text
            assert "invalid" not in page.text


async def test_a_sign_in_in_the_rate_limit_says_when_to_try_again(site: RunningSite) -> None:
    async with site.browser() as client:
        callback = await client.consent("/procore/login")
        site.sandbox.faults.add("GET", "/rest/v1.0/me", Answer(429, {"Retry-After": "9"}, b"{}"))
        page = await client.get(callback)
        assert (page.status, "rate limit is reached." in page.text) == (503, True)
        assert 1 <= int(page.headers["Retry-After"]) <= 60


async def test_a_sign_in_during_the_shutdown_is_completed(site: RunningSite) -> None:
    procore, hold = site.sign_in.procore, Hold()
    async with site.browser() as client:
        callback = await client.consent("/procore/login")
        site.sandbox.faults.add("POST", "/oauth/token", hold)
        answer = asyncio.create_task(client.get(callback))
        await hold.reached.wait()
        end = asyncio.create_task(procore.drain(grace=60.0))
        await asyncio.sleep(0)
        hold.release()
        page = await answer
        await end
    assert (page.status, page.location, len(page.cookies)) == (303, "/", 2)
    store = procore.token_manager.store
    assert isinstance(store, MemoryStore)
    assert [key.user for key in await store.keys()] == [str(client.person.id)]


async def test_other_errors_are_the_apps(site: RunningSite) -> None:
    async with site.browser() as client:
        assert (await client.get("/fail")).status == 500
        await client.sign_in()
        site.sandbox.faults.add("GET", "/rest/v1.0/me", Answer(404, {}, b"{}"))
        assert (await client.get("/me")).status == 500


async def test_an_error_in_a_response_that_has_begun_ends_it(clock: FakeClock) -> None:
    async with running(SITES["aiohttp"], clock) as site, site.browser() as client:
        with pytest.raises(aiohttp.ClientPayloadError):
            await client.get("/begin")


async def test_a_used_up_rate_limit_is_503_with_retry_after(site: RunningSite) -> None:
    async with site.browser() as client:
        await client.sign_in()
        site.sandbox.set_limits(Limits(hourly=1, spike=1))
        assert (await client.get("/me")).status == 200
        for headers in (PAGE, API):
            answer = await client.get("/me", **headers)
            assert (answer.status, "rate limit is reached." in answer.text) == (503, True)
            assert 1 <= int(answer.headers["Retry-After"]) <= 3600


async def test_a_client_that_leaves_cancels_its_call(site: RunningSite) -> None:
    hold = Hold()
    async with site.browser() as client:
        await client.sign_in()
        site.sandbox.faults.add("GET", "/rest/v1.0/me", hold)
        request = asyncio.create_task(client.get("/me"))
        await hold.reached.wait()
        request.cancel()
    async with asyncio.timeout(20):  # the read timeout of the call is longer
        await site.sign_in.procore.drain(grace=60)  # the call ends, although the sandbox does not answer
    hold.release()
