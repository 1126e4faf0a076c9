from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import AsyncIterator
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore.sandbox import (
    Answer,
    Delay,
    Health,
    Hold,
    Limits,
    ResetAfter,
    ResetBefore,
    Sandbox,
    Truncate,
    TruncateGzip,
    Unsolicited,
)
from aprocore.sandbox.ui.dashboard_panels import clock_panel, request_rows, rules_panel, span
from aprocore.sandbox.ui.layout import shown
from tests.support.canary import assert_hidden
from tests.support.cases import cases
from tests.support.http_client import HttpClient, HttpResponse, connect

pytestmark = pytest.mark.anyio

ME = "/rest/v1.0/me"
FEED = "/sandbox/overview.json"
WITH_PAGES = ("api", "login", "plain")


class Seen(HTMLParser):
    """The tags of a page, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self._open = ""
        self.feed(text)
        self.close()

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.texts).split())

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self._open = tag
        self.tags.append((tag, dict(attributes)))

    def handle_data(self, data: str) -> None:
        if self._open not in ("style", "script"):
            self.texts.append(data)


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(plain_http=True, limits=Limits(hourly=3600, spike=25)) as sandbox:
        yield sandbox


async def page(client: HttpClient, origin: str = "plain") -> str:
    reply = await client.call("GET", "/", origin=origin)
    assert reply.status == 200
    return reply.text


async def parts(client: HttpClient) -> dict[str, Any]:
    reply = await client.call("GET", FEED, origin="plain")
    assert reply.status == 200
    found: dict[str, Any] = reply.json()["parts"]
    return found


def meters(html: str) -> list[tuple[int, int]]:
    found = [tag for _, tag in Seen(html).tags if tag.get("role") == "meter"]
    return [(int(tag["aria-valuenow"] or ""), int(tag["aria-valuemax"] or "")) for tag in found]


class TestPage:
    @pytest.mark.parametrize("origin", WITH_PAGES)
    async def test_policy_allows_only_its_own_style_and_script(self, client: HttpClient, origin: str) -> None:
        reply = await client.call("GET", "/", origin=origin)
        rules = dict(header.partition(" ")[::2] for header in reply.headers["Content-Security-Policy"].split("; "))
        assert rules["default-src"] == rules["frame-ancestors"] == rules["base-uri"] == "'none'"
        for name in ("style", "script"):
            (text,) = re.findall(rf"<{name}>(.*?)</{name}>", reply.text, re.DOTALL)
            digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
            assert rules[f"{name}-src"] == f"'sha256-{digest}'"
        assert rules["connect-src"] == rules["img-src"] == rules["form-action"] == "'self'"
        for name in ("Cache-Control", "X-Frame-Options", "X-Content-Type-Options", "Cross-Origin-Resource-Policy"):
            assert reply.headers[name] in ("no-store", "DENY", "nosniff", "same-origin")
        for _, attributes in Seen(reply.text).tags:
            assert not {name for name in attributes if name.startswith("on") or name in ("src", "style")}

    async def test_is_accessible(self, sandbox: Sandbox, client: HttpClient) -> None:
        await client.get(ME, sandbox.issue_token()["access_token"])
        seen = Seen(await page(client))
        names = [tag for tag, _ in seen.tags]
        assert ("html", {"lang": "en"}) in seen.tags
        assert [names.count(each) for each in ("h1", "main", "header", "footer", "title", "caption")] == [1] * 6
        ids = [attributes["id"] for _, attributes in seen.tags if "id" in attributes]
        assert len(ids) == len(set(ids))
        for tag, attributes in seen.tags:
            assert attributes.get("aria-labelledby") in (None, *ids)
            if attributes.get("role") in ("meter", "region"):
                assert attributes["aria-label"]
            assert tag != "th" or attributes["scope"] == "col"
            if "tabindex" in attributes:
                assert (attributes["tabindex"], attributes["role"]) == ("0", "region")

    async def test_has_an_element_for_each_panel(self, client: HttpClient) -> None:
        ids = {attributes["id"] for _, attributes in Seen(await page(client)).tags if "id" in attributes}
        assert set(await parts(client)) <= ids

    async def test_unknown_paths(self, client: HttpClient) -> None:
        icon = await client.call("GET", "/favicon.ico")
        assert (icon.status, icon.headers["Content-Type"]) == (200, "image/svg+xml")
        assert (await client.call("GET", "/sandbox/else")).status == 404
        assert (await client.call("HEAD", "/")).status == 200
        for origin in ("storage", "foreign"):
            assert "<html" not in (await client.call("GET", "/", origin=origin)).text


class TestSideEffects:
    @pytest.mark.parametrize("origin", WITH_PAGES)
    async def test_its_requests_are_not_logged(self, sandbox: Sandbox, client: HttpClient, origin: str) -> None:
        sandbox.faults.add("*", "*", Answer(500), times=None)
        for target in ("/", FEED, "/sandbox/else", "/favicon.ico"):
            assert (await client.call("GET", target, origin=origin)).status in (200, 404)
        assert sandbox.requests == []
        assert sandbox.health() == Health()
        assert sandbox.faults.rules[0].hits == 0
        await client.get(ME)
        assert sandbox.requests[0].number == 1

    async def test_misdirected_calls_are_logged(self, sandbox: Sandbox, client: HttpClient) -> None:
        token = sandbox.issue_token()["access_token"]
        for target in ("/", FEED, "/favicon.ico"):
            assert (await client.get(target, token)).status == 404
        assert (await client.call("POST", "/")).status == 404
        assert len(sandbox.requests) == sandbox.health().calls == 4

    async def test_starts_no_rate_limit_window(self, sandbox: Sandbox, client: HttpClient) -> None:
        token = sandbox.issue_token()["access_token"]
        await parts(client)
        sandbox.clock.advance(5)
        await client.get(ME, token)
        sandbox.clock.advance(8)
        (_, short) = meters((await parts(client))["tokens"])
        assert short == (1, 25)

    async def test_uses_no_token(self) -> None:
        async with Sandbox(refresh_mode="revoke_on_use", plain_http=True) as sandbox:
            client = HttpClient(sandbox)
            refresh = sandbox.issue_token()["refresh_token"]
            assert (await client.refresh(refresh)).status == 200
            await parts(client)
            assert (await client.refresh(refresh)).status == 200


class TestFeed:
    @pytest.mark.parametrize(
        "says",
        [
            {"Sec-Fetch-Site": "cross-site"},
            {"Sec-Fetch-Site": "same-site"},
            {"Origin": "https://evil.example"},
            {"Origin": "null"},
            {"Origin": "http://127.0.0.1:1"},
            {"Origin": "https://127.0.0.1", "Sec-Fetch-Site": "same-origin"},
        ],
    )
    async def test_rejects_other_pages(self, client: HttpClient, says: dict[str, str]) -> None:
        reply = await client.call("GET", FEED, origin="plain", headers=says)
        assert reply.status == 403
        assert "parts" not in reply.json()
        assert not [name for name in reply.headers if name.lower().startswith("access-control")]

    @pytest.mark.parametrize("says", [{}, {"Sec-Fetch-Site": "same-origin"}, {"Origin": "http://127.0.0.1"}])
    async def test_accepts_its_own_page(self, client: HttpClient, says: dict[str, str]) -> None:
        reply = await client.call("GET", FEED, origin="plain", headers=says)
        assert reply.status == 200
        assert reply.headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert not [name for name in reply.headers if name.lower().startswith("access-control")]

    @pytest.mark.parametrize("origin", WITH_PAGES)
    @pytest.mark.parametrize("target", ["/", FEED])
    async def test_rejects_other_host_names(self, client: HttpClient, origin: str, target: str) -> None:
        reply = await client.call("GET", target, origin=origin, headers={"Host": "evil.example"})
        assert reply.status == 421


class TestSecrets:
    async def test_shows_no_secret(self) -> None:
        async with Sandbox(plain_http=True, control=True) as sandbox:
            client = HttpClient(sandbox)
            token = sandbox.issue_token()
            code = sandbox.authorize()
            await client.get(f"{ME}?token={token['access_token']}", token["access_token"])
            await client.request_token("authorization_code", code=code, redirect_uri=sandbox.redirect_uri)
            renewed = (await client.refresh(token["refresh_token"])).json()
            for astray in (token["access_token"], renewed["refresh_token"], sandbox.client_secret):
                await client.get(f"/rest/v1.0/{astray}/things")
                await client.get(f"/{'/'.join(['a'] * 60)}/{astray}")
            said = await page(client, "api") + str(await parts(client))
            values = (*token.values(), *renewed.values(), code, sandbox.client_secret, sandbox.control_token)
            for value in values:
                if isinstance(value, str) and len(value) > 20:
                    assert_hidden(said, value)
            assert "/rest/v1.0/{…}/things" in said


class TestHostileInput:
    @pytest.mark.parametrize(
        "raw",
        [
            b"/<script>alert(1)</script>",
            b"/'\"><img/src=x/onerror=alert(1)>",
            b"/&lt;b&gt;",
            b"/\xff\xfe",
            b"/\xe2\x80\xae\xef\xbb\xbf",
            b"/</td></table><script>1</script>",
            b"/" + b"a/" * 5000,
        ],
    )
    async def test_escapes_paths(self, sandbox: Sandbox, client: HttpClient, raw: bytes) -> None:
        async with connect(sandbox) as connection:
            connection.writer.write(b"GET " + raw + b" HTTP/1.1\r\nHost: localhost\r\n\r\n")
            await connection.receive()
        html = (await parts(client))["requests"]
        assert {tag for tag, _ in Seen(html).tags} <= {"tr", "td", "code", "b", "span"}
        assert "\u202e" not in html
        assert len(html) < 2000
        before = len(sandbox.requests)
        assert Seen(await page(client)).text
        assert len(sandbox.requests) == before

    async def test_escapes_names(self, client: HttpClient) -> None:
        nasty = "</a><script>alert(1)</script>"
        async with Sandbox(app_name=nasty, redirect_uris=[f"https://x/{nasty}"], plain_http=True) as sandbox:
            sandbox.faults.add(nasty, f"/{nasty}", Answer(500))
            seen = Seen(await page(HttpClient(sandbox)))
        assert [tag for tag, _ in seen.tags].count("script") == 1
        assert seen.text.count(nasty) == 3

    @given(st.text(max_size=300))
    def test_escapes_and_truncates_text(self, text: str) -> None:
        html = shown(text, 100)
        assert not set(html) & set("<>\"'")
        assert len(Seen(f"<p>{html}</p>").text) <= 100
        assert html.encode().decode() == html

    async def test_limits_the_number_of_rows(self, sandbox: Sandbox, client: HttpClient) -> None:
        async with connect(sandbox) as connection:
            for _ in range(150):
                await connection.send("GET", ME, {})
                await connection.receive()
        for _ in range(50):
            sandbox.issue_token()
            sandbox.faults.add("GET", "/x", Answer(500))
        found = await parts(client)
        assert found["requests"].count("<tr") == 100
        assert len(meters(found["tokens"])) == 24
        assert Seen(found["tokens"]).text.startswith("50 access tokens, 50 refresh tokens valid now.")
        assert "And 30 more." in found["rules"]


class TestRequests:
    async def test_newest_first_with_their_outcome(self, sandbox: Sandbox, client: HttpClient) -> None:
        token = sandbox.issue_token()["access_token"]
        assert "No requests yet." in (await parts(client))["requests"]
        await client.get(ME, token)
        sandbox.faults.add("GET", ME, Answer(503))
        await client.get(f"{ME}?a=b", token)
        sandbox.faults.add("GET", ME, Truncate(5))
        async with connect(sandbox) as connection:
            await connection.send("GET", ME, {"Authorization": f"Bearer {token}"})
            await connection.reader.read()
        rows = Seen((await parts(client))["requests"])
        numbers = [each["data-number"] for tag, each in rows.tags if tag == "tr"]
        assert numbers == ["3", "2", "1"]
        assert re.findall(r"(200 cut off|503 by fault rule|200) API", rows.text) == [
            "200 cut off",
            "503 by fault rule",
            "200",
        ]
        assert "a=b" not in rows.text
        assert f"{sandbox.requests[-1].connection}, port {sandbox.requests[-1].client_port}" in rows.text

    async def test_a_held_request(self, sandbox: Sandbox, client: HttpClient) -> None:
        hold = Hold()
        sandbox.faults.add("GET", ME, hold)
        async with connect(sandbox) as connection:
            await connection.send("GET", ME, {})
            await hold.reached.wait()
            assert "no answer" in (await parts(client))["requests"]
            hold.release()
            await connection.receive()

    async def test_numbers_continue_after_forget_requests(self, sandbox: Sandbox, client: HttpClient) -> None:
        await client.get(ME)
        sandbox.forget_requests()
        assert "No requests yet." in (await parts(client))["requests"]
        await client.get(ME)
        assert 'data-number="2"' in (await parts(client))["requests"]


class TestTokens:
    async def test_gauges_move(self, sandbox: Sandbox, client: HttpClient) -> None:
        assert "None yet" in (await parts(client))["tokens"]
        token = sandbox.issue_token(user=sandbox.people[1])["access_token"]
        assert meters((await parts(client))["tokens"]) == [(0, 3600), (0, 25)]
        for _ in range(3):
            await client.get(ME, token)
        html = (await parts(client))["tokens"]
        assert meters(html) == [(3, 3600), (3, 25)]
        assert re.findall(r'<rect width="([0-9.]+)"', html) == ["1.0", "12.0"]
        assert "Ana Castillo" in html
        sandbox.clock.advance(10)
        assert meters((await parts(client))["tokens"]) == [(3, 3600), (0, 25)]

    async def test_states(self, sandbox: Sandbox, client: HttpClient) -> None:
        sandbox.issue_token(user=sandbox.people[0], expires_in=60)
        sandbox.clock.advance(60)
        used = sandbox.issue_token(user=sandbox.people[1])
        await client.refresh(used["refresh_token"])
        revoked = (await client.request_token("client_credentials")).json()["access_token"]
        fields = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret, "token": revoked}
        await client.post_form("/oauth/revoke", fields)
        counts, *items = (Seen(each).text for each in (await parts(client))["tokens"].split("<li>"))
        assert counts == "2 access tokens, 2 refresh tokens valid now."
        beginnings = [
            r"Sandbox App revoked service account, \w{8}",
            r"Ana Castillo 1 h 30 min left person, \w{8} , refresh token valid 1 h 0 of 3,600 10 s 0 of 25",
            r"Ana Castillo 1 h 30 min left person, \w{8} , refresh token used 1 h 0 of 3,600 10 s 0 of 25",
            r"Joe Builder expired person, \w{8} , refresh token valid",
        ]
        for item, beginning in zip(items, beginnings, strict=True):
            assert re.fullmatch(beginning, item)

    async def test_a_reset_removes_them(self, sandbox: Sandbox, client: HttpClient) -> None:
        sandbox.issue_token()
        before = await parts(client)
        sandbox.reset()
        after = await parts(client)
        assert "None yet" in after["tokens"]
        assert before["usage"] != after["usage"]


class TestRest:
    @cases(
        ("fault", "text"),
        [
            (Answer(503), "answers 503"),
            (Delay(0.25), "waits 0.25 s"),
            (Delay(2, Answer(500)), "waits 2 s, then answers 500"),
            (Hold(ResetBefore()), "is held, then breaks the connection before it is processed"),
            (ResetAfter(), "breaks the connection after it is processed"),
            (Truncate(1), "cuts the answer after 1 byte"),
            (TruncateGzip(), "cuts the compressed answer"),
            (Unsolicited(Answer()), "unsolicited"),
        ],
    )
    def test_faults(self, fault: Any, text: str) -> None:
        sandbox = Sandbox()
        sandbox.faults.add("GET", ME, fault, skip=2, chance=0.5)
        html = Seen(rules_panel(sandbox.faults.rules, 20)).text
        assert html == f"GET {ME} 1 remaining {text}, with a chance of 50%, after 2 more, applied 0 times"

    def test_counts_of_faults(self) -> None:
        sandbox = Sandbox()
        for times in (None, 0, 5000):
            sandbox.faults.add("GET", ME, Answer(503), times=times)
        html = rules_panel(sandbox.faults.rules, 20)
        assert [each for each in ("always", "used up", "5,000 remaining") if each in html] == [
            "always", "used up", "5,000 remaining",
        ]  # fmt: skip
        assert "None." in rules_panel((), 20)

    async def test_clock(self, sandbox: Sandbox, client: HttpClient) -> None:
        assert "±0 s" in (await parts(client))["sums"]
        sandbox.clock.advance(-3725)
        assert "−1 h 2 min" in (await parts(client))["clock"]  # noqa: RUF001
        sandbox.clock.reset()
        sandbox.clock.run(60)
        sandbox.clock.advance(90_000)
        found = await parts(client)
        assert "60 times real" in found["clock"]
        assert "+1 d 1 h" in found["sums"]

    def test_years_without_a_calendar(self) -> None:
        assert "1000000000000" in clock_panel(1e12, 1e12, 0.0)
        assert "stopped" in clock_panel(-1e12, -1e12, 0.0)
        assert request_rows([]).startswith("<tr>")

    @cases(
        ("seconds", "text"),
        [
            (-1, "0 s"), (0.4, "0 s"), (59.4, "59 s"), (59.6, "1 min"), (3599, "59 min"), (3600, "1 h"),
            (5399.6, "1 h 30 min"), (86_400, "1 d"), (90_000, "1 d 1 h"), (10**9, "11,574 d 1 h"),
        ],
    )  # fmt: skip
    def test_spans(self, seconds: float, text: str) -> None:
        assert span(seconds) == text

    async def test_usage(self, sandbox: Sandbox, client: HttpClient) -> None:
        usage = (await parts(client))["usage"]
        for value in (sandbox.client_id, str(sandbox.company_id), sandbox.ca_file, sandbox.foreign_url):
            assert value in usage
        people = await parts(client)
        assert all(person.login in people["people"] for person in sandbox.people)
        (link,) = re.findall(r'href="([^"]*)"', people["people"])
        reply: HttpResponse = await client.call("GET", link.replace("&amp;", "&"), origin="plain")
        assert reply.status == 200
