from __future__ import annotations

import base64
import hashlib
from collections.abc import AsyncIterator
from urllib.parse import parse_qs, parse_qsl, quote, urlencode, urlsplit

import pytest

from aprocore.sandbox import Sandbox
from aprocore.sandbox.oauth.token_endpoint import OOB
from tests.support.browser import Browser
from tests.support.http_client import HttpClient

pytestmark = pytest.mark.anyio

CALLBACK = "http://localhost:8123/callback"
VERIFIER = "abcdefghijklmnopqrstuvwxyz0123456789-._~ABC"
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(plain_http=True) as sandbox:
        yield sandbox


@pytest.fixture
def browser(client: HttpClient) -> Browser:
    return Browser(client)


def target(sandbox: Sandbox, **changes: str | None) -> str:
    params = {
        "response_type": "code",
        "client_id": sandbox.client_id,
        "redirect_uri": CALLBACK,
        "state": "some-state",
        **changes,
    }
    return "/oauth/authorize?" + urlencode({name: value for name, value in params.items() if value is not None})


def query(browser: Browser) -> dict[str, str]:
    assert browser.reply.status == 302
    assert browser.location.startswith(CALLBACK + "?")
    return dict(parse_qsl(urlsplit(browser.location).query, keep_blank_values=True))


async def sign_in(browser: Browser, sandbox: Sandbox, **changes: str | None) -> None:
    await browser.open(target(sandbox, **changes))
    await browser.submit("Sign in", email=sandbox.seed_data.people[0].login, password="anything")


class TestWholeFlow:
    @pytest.mark.parametrize("origin", ["login", "api", "plain"])
    async def test_from_the_link_to_a_token(self, sandbox, client, origin):
        browser = Browser(client, origin)
        page = await browser.open(target(sandbox, code_challenge=CHALLENGE, code_challenge_method="S256"))
        assert browser.reply.status == 200
        assert "aprocore sandbox app" in page.text
        person = sandbox.seed_data.people[1]
        page = await browser.submit("Sign in", email=person.login.upper(), password="anything")
        assert f"aprocore sandbox app wants to access Procore as {person.name}" in page.text
        assert page.buttons[:2] == ["Allow", "Deny"]
        assert "http://localhost:8123" in page.text
        await browser.submit("Allow")
        answer = query(browser)
        assert set(answer) == {"code", "state"}
        assert answer["state"] == "some-state"
        fields = {"code": answer["code"], "redirect_uri": CALLBACK}
        reply = await client.request_token("authorization_code", **fields, code_verifier=VERIFIER)
        assert reply.status == 200
        me = await client.get("/rest/v1.0/me", reply.json()["access_token"])
        assert me.json()["id"] == person.id

    async def test_picking_a_person(self, sandbox, browser):
        page = await browser.open(target(sandbox))
        assert [person.name for person in sandbox.seed_data.people] == page.buttons[1:]
        page = await browser.submit("Mei Tanaka")
        assert "as Mei Tanaka" in page.text

    async def test_out_of_band_shows_the_code(self, sandbox, client, browser):
        await sign_in(browser, sandbox, redirect_uri=OOB, state=None)
        page = await browser.submit("Allow")
        assert browser.reply.status == 200
        assert len(page.code) == 64
        reply = await client.request_token("authorization_code", code=page.code, redirect_uri=OOB)
        assert reply.status == 200

    async def test_a_signed_in_person_sees_the_consent_page_directly(self, sandbox, browser):
        await sign_in(browser, sandbox)
        await browser.submit("Allow")
        page = await browser.open(target(sandbox, state="another"))
        assert "Allow" in page.buttons
        await browser.submit("Allow")
        assert query(browser)["state"] == "another"

    async def test_signing_in_as_someone_else(self, sandbox, browser):
        await sign_in(browser, sandbox)
        page = await browser.submit("Sign in as someone else")
        assert "Sign in" in page.buttons
        page = await browser.submit("Ana Castillo")
        assert "as Ana Castillo" in page.text

    async def test_deny(self, sandbox, browser):
        await sign_in(browser, sandbox)
        await browser.submit("Deny")
        assert query(browser) == {
            "error": "access_denied",
            "error_description": "The resource owner or authorization server denied the request.",
            "state": "some-state",
        }

    async def test_deny_out_of_band(self, sandbox, browser):
        await sign_in(browser, sandbox, redirect_uri=OOB)
        page = await browser.submit("Deny")
        assert "Access denied" in page.text
        assert not page.code

    @pytest.mark.parametrize("host", ["127.0.0.1:1", "[::1]:2"])
    async def test_other_loopback_redirects(self, sandbox, browser, host):
        await sign_in(browser, sandbox, redirect_uri=f"http://{host}/callback")
        await browser.submit("Allow")
        assert browser.location.startswith(f"http://{host}/callback?code=")

    async def test_registered_redirect_with_a_query(self):
        uri = "https://app.example/back?tenant=1"
        async with Sandbox(redirect_uris=[uri]) as sandbox:
            browser = Browser(HttpClient(sandbox))
            await sign_in(browser, sandbox, redirect_uri=uri)
            await browser.submit("Allow")
            assert browser.location.startswith(f"{uri}&code=")


class TestState:
    @pytest.mark.parametrize(
        "raw",
        ["", "a+b", "a%20b", "%2B%2F%3D%26%3F%23", "%C3%A9", "%FF%00%0D%0A", "%22%3E%3Cscript%3Ealert(1)%3C/script%3E"],
    )
    async def test_is_returned_byte_for_byte(self, sandbox, browser, raw):
        await browser.open(f"{target(sandbox, state=None)}&state={raw}")
        await browser.submit("Sign in", email=sandbox.seed_data.people[0].login, password="x")
        await browser.submit("Allow")
        back = parse_qs(urlsplit(browser.location).query, keep_blank_values=True, errors="surrogateescape")
        sent = parse_qs(f"state={raw}", keep_blank_values=True, errors="surrogateescape")
        assert back["state"] == sent["state"]
        assert browser.location.isprintable()

    async def test_is_not_returned_if_it_was_not_sent(self, sandbox, browser):
        await sign_in(browser, sandbox, state=None)
        await browser.submit("Allow")
        assert set(query(browser)) == {"code"}


class TestRefusals:
    @pytest.mark.parametrize(
        ("changes", "status"),
        [
            ({"client_id": "unknown"}, 401),
            ({"client_id": None}, 401),
            ({"redirect_uri": "https://evil.example/callback"}, 400),
            ({"redirect_uri": "http://localhost:8123/callback/"}, 400),
            ({"redirect_uri": None}, 400),
            ({"redirect_uri": OOB, "response_type": "token"}, 400),
            ({"redirect_uri": "javascript:alert(1)"}, 400),
        ],
    )
    async def test_are_pages_if_a_redirect_would_be_unsafe(self, sandbox, browser, changes, status):
        page = await browser.open(target(sandbox, **changes))
        assert browser.reply.status == status
        assert "Location" not in browser.reply.headers
        assert page.forms == []

    async def test_repeated_parameter(self, sandbox, browser):
        await browser.open(f"{target(sandbox)}&redirect_uri={quote('https://evil.example/callback')}")
        assert browser.reply.status == 400

    @pytest.mark.parametrize(
        ("changes", "error"),
        [
            ({"response_type": "token"}, "unsupported_response_type"),
            ({"response_type": None}, "invalid_request"),
            ({"code_challenge": CHALLENGE, "code_challenge_method": "plain"}, "invalid_request"),
            ({"code_challenge": CHALLENGE}, "invalid_request"),
            ({"code_challenge": "short", "code_challenge_method": "S256"}, "invalid_request"),
            ({"code_challenge_method": "S256"}, "invalid_request"),
        ],
    )
    async def test_redirect_to_a_known_app(self, sandbox, browser, changes, error):
        reply = await browser.client.call("GET", target(sandbox, **changes), origin="login")
        assert reply.status == 302
        answer = parse_qs(urlsplit(reply.headers["Location"]).query)
        assert (answer["error"], answer["state"]) == ([error], ["some-state"])
        assert answer["error_description"]

    @pytest.mark.parametrize(("mode", "status"), [("ignore", 200), ("reject", 302)])
    async def test_pkce_modes(self, mode, status):
        async with Sandbox(pkce=mode) as sandbox:
            changes = {"code_challenge": "anything", "code_challenge_method": "plain"}
            reply = await HttpClient(sandbox).call("GET", target(sandbox, **changes), origin="login")
            assert reply.status == status
            if mode == "reject":
                assert "error=invalid_request" in reply.headers["Location"]
            assert (await HttpClient(sandbox).call("GET", target(sandbox), origin="login")).status == 200

    async def test_unknown_person_may_try_again(self, sandbox, browser):
        await browser.open(target(sandbox))
        page = await browser.submit("Sign in", email="unknown@acme.example", password="x")
        assert browser.reply.status == 422
        assert "No person has this e-mail address" in page.text
        page = await browser.submit("Sign in", email=sandbox.seed_data.people[0].login)
        assert "Enter a password" in page.text
        # Valid input is kept.
        page = await browser.submit("Sign in", password="x")
        assert "Allow" in page.buttons

    async def test_shows_an_unregistered_redirect_uri(self, sandbox, browser):
        page = await browser.open(target(sandbox, redirect_uri=f"https://evil.example/{'<b>' * 100}"))
        assert "The app sent https://evil.example/<b>" in page.text
        assert "http://localhost:<any port>/callback" in page.text
        assert len(page.text) < 1000

    async def test_unknown_person_id(self, sandbox, browser):
        page = await browser.open(target(sandbox))
        name, _ = page.forms[1].buttons["Joe Builder"]
        page.forms[1].buttons["Joe Builder"] = name, str(sandbox.seed_data.service_account.id)
        page = await browser.submit("Joe Builder")
        assert "No person has this e-mail address" in page.text


class TestForgery:
    async def test_form_works_once(self, sandbox, browser):
        await sign_in(browser, sandbox)
        consent = browser.page
        await browser.submit("Allow")
        browser.page = consent
        await browser.submit("Allow")
        assert browser.reply.status == 403

    async def test_form_works_only_in_its_own_session(self, sandbox, client, browser):
        await sign_in(browser, sandbox)
        victim = Browser(client)
        await sign_in(victim, sandbox)
        victim.page = browser.page
        await victim.submit("Allow")
        assert victim.reply.status == 403
        stranger = Browser(client)
        stranger.page = browser.page
        await stranger.submit("Allow")
        assert stranger.reply.status == 403

    async def test_form_expires(self, sandbox, browser):
        await sign_in(browser, sandbox)
        sandbox.clock.advance(600)
        page = await browser.submit("Allow")
        assert browser.reply.status == 403
        (again,) = [attributes["href"] for tag, attributes in page.tags if tag == "a"]
        page = await browser.open(again)
        await browser.submit("Allow")
        assert query(browser)["state"] == "some-state"

    async def test_missing_or_invalid_form_token(self, client):
        for headers in ({}, {"Cookie": "__Host-aprocore-sandbox=x"}, {"Cookie": '="'}, {"Cookie": "a,b=c; ;"}):
            reply = await client.post_form("/oauth/authorize", {"form_token": "x", "decision": "allow"}, **headers)
            assert reply.status == 403

    @pytest.mark.parametrize(
        "says",
        [
            {"Origin": "https://evil.example"},
            {"Origin": "null"},
            {"Origin": "http://127.0.0.1"},
            {"Origin": "https://127.0.0.1:8123"},
            {"Sec-Fetch-Site": "cross-site"},
            {"Sec-Fetch-Site": "same-site", "Origin": "https://127.0.0.1"},
        ],
    )
    async def test_rejects_a_form_sent_by_another_site(self, sandbox, browser, says):
        await sign_in(browser, sandbox)
        consent, browser.form_headers = browser.page, says
        page = await browser.submit("Allow")
        assert browser.reply.status == 403
        assert "was sent by another site" in page.text
        # The form was not used up.
        browser.page, browser.form_headers = consent, {}
        await browser.submit("Allow")
        assert "code" in query(browser)

    @pytest.mark.parametrize(("origin", "scheme"), [("login", "https"), ("plain", "http")])
    async def test_accepts_a_form_sent_by_its_own_page(self, sandbox, client, origin, scheme):
        browser = Browser(client, origin)
        browser.form_headers = {"Origin": f"{scheme}://127.0.0.1", "Sec-Fetch-Site": "same-origin"}
        await sign_in(browser, sandbox)
        await browser.submit("Allow")
        assert "code" in query(browser)

    async def test_sessions_without_tls_are_separate(self, sandbox, client):
        plain, other = Browser(client, "plain"), Browser(client)
        await sign_in(plain, sandbox)
        await sign_in(other, sandbox)
        keys = [*plain.cookies.values(), *other.cookies.values()]
        names = [*plain.cookies, *other.cookies]
        for browser in (plain, other):
            for name, key in zip(names, reversed(keys), strict=True):
                browser.cookies = {name: key}
                page = await browser.open(target(sandbox))
                assert "Allow" not in page.buttons

    async def test_session_key_changes_at_sign_in(self, sandbox, browser):
        await browser.open(target(sandbox))
        (before,) = browser.cookies.values()
        await browser.submit("Joe Builder")
        (after,) = browser.cookies.values()
        assert before != after
        stale = Browser(browser.client)
        stale.cookies = dict.fromkeys(browser.cookies, before)
        page = await stale.open(target(sandbox))
        assert "Allow" not in page.buttons

    async def test_ignores_cookies_of_other_servers_on_this_host(self, sandbox, browser):
        browser.cookies = {"a,b": "c", "[]": "{", "__Host-aprocore-sandbox-0": "x"}
        await sign_in(browser, sandbox)
        await browser.submit("Allow")
        assert "code" in query(browser)

    async def test_two_sandboxes_in_one_browser(self, sandbox, browser):
        async with Sandbox() as other:
            await sign_in(browser, sandbox)
            second = Browser(HttpClient(other))
            second.cookies = browser.cookies
            await sign_in(second, other)
            page = await browser.open(target(sandbox))
            assert "Allow" in page.buttons

    async def test_reloading_the_sign_in_page_keeps_the_session(self, sandbox, browser):
        await browser.open(target(sandbox))
        (before,) = browser.cookies.values()
        await browser.open(target(sandbox))
        assert list(browser.cookies.values()) == [before]

    async def test_limits_the_number_of_sessions(self, sandbox, client, monkeypatch):
        monkeypatch.setattr("aprocore.sandbox.oauth.authorize_endpoint._MAX_ENTRIES", 2)
        browsers = [Browser(client) for _ in range(3)]
        for browser in browsers:
            await browser.open(target(sandbox))
        await browsers[0].submit("Joe Builder")
        assert browsers[0].reply.status == 403
        page = await browsers[2].submit("Joe Builder")
        assert "Allow" in page.buttons

    async def test_missing_decision_denies(self, sandbox, browser):
        page = await browser.open(target(sandbox))
        page = await browser.submit("Joe Builder")
        page.forms[0].buttons["Allow"] = None
        await browser.submit("Allow")
        assert query(browser)["error"] == "access_denied"

    async def test_someone_else_signed_out_in_another_tab(self, sandbox, browser):
        await sign_in(browser, sandbox)
        first_tab = browser.page
        await browser.open(target(sandbox))
        await browser.submit("Sign in as someone else")
        browser.page = first_tab
        await browser.submit("Allow")
        assert query(browser)["error"] == "access_denied"
