from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import AsyncIterator
from html.parser import HTMLParser
from typing import Any

import attrs
import pytest

from aprocore.sandbox import Answer, Health, Hold, Limits, Sandbox, Truncate
from tests.support.canary import assert_hidden
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


async def panels(client: HttpClient) -> dict[str, Any]:
    reply = await client.call("GET", FEED, origin="plain")
    assert reply.status == 200
    found: dict[str, Any] = reply.json()["panels"]
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
        await client.get(ME, sandbox.tokens.issue()["access_token"])
        seen = Seen(await page(client))
        names = [tag for tag, _ in seen.tags]
        assert ("html", {"lang": "en"}) in seen.tags
        assert [names.count(element) for element in ("h1", "main", "header", "footer", "title", "caption")] == [1] * 6
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
        assert set(await panels(client)) <= ids

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
        token = sandbox.tokens.issue()["access_token"]
        for target in ("/", FEED, "/favicon.ico"):
            assert (await client.get(target, token)).status == 404
        assert (await client.call("POST", "/")).status == 404
        assert len(sandbox.requests) == sandbox.health().calls == 4

    async def test_starts_no_rate_limit_window(self, sandbox: Sandbox, client: HttpClient) -> None:
        token = sandbox.tokens.issue()["access_token"]
        await panels(client)
        sandbox.clock.advance(5)
        await client.get(ME, token)
        sandbox.clock.advance(8)
        (_, short) = meters((await panels(client))["tokens"])
        assert short == (1, 25)

    async def test_uses_no_token(self) -> None:
        async with Sandbox(refresh_mode="revoke_on_use", plain_http=True) as sandbox:
            client = HttpClient(sandbox)
            refresh = sandbox.tokens.issue()["refresh_token"]
            assert (await client.refresh(refresh)).status == 200
            await panels(client)
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
        assert "panels" not in reply.json()
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
            token = sandbox.tokens.issue()
            code = sandbox.tokens.authorize()
            await client.get(f"{ME}?token={token['access_token']}", token["access_token"])
            await client.request_token("authorization_code", code=code, redirect_uri=sandbox.redirect_uri)
            refreshed = (await client.refresh(token["refresh_token"])).json()
            for secret in (token["access_token"], refreshed["refresh_token"], sandbox.client_secret):
                await client.get(f"/rest/v1.0/{secret}/things")
                await client.get(f"/{'/'.join(['a'] * 60)}/{secret}")
            html = await page(client, "api") + str(await panels(client))
            values = (*token.values(), *refreshed.values(), code, sandbox.client_secret, sandbox.control_token)
            for value in values:
                if isinstance(value, str) and len(value) > 20:
                    assert_hidden(html, value)
            assert "/rest/v1.0/{…}/things" in html


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
        html = (await panels(client))["requests"]
        assert {tag for tag, _ in Seen(html).tags} <= {"tr", "td", "a", "code", "b", "span"}
        assert "\u202e" not in html
        assert len(html) < 2000
        before = len(sandbox.requests)
        assert Seen(await page(client)).text
        assert len(sandbox.requests) == before

    async def test_escapes_names(self) -> None:
        nasty = "</a><script>1</script>"
        async with Sandbox(app_name=nasty, redirect_uris=[f"https://x/{nasty}"], plain_http=True) as sandbox:
            client = HttpClient(sandbox)
            sandbox.faults.add("*", f"/{nasty}", Answer(500))
            sandbox.faults.add("</b><b>", "/\N{RIGHT-TO-LEFT OVERRIDE}", Answer(500))
            found = await panels(client)
            seen = Seen(await page(client))
        for html, count in ((found["people"], 2), (found["rules"], 1)):
            assert Seen(html).text.count(nasty) == count
            assert "script" not in [tag for tag, _ in Seen(html).tags]
        assert "</b><b> /\N{REPLACEMENT CHARACTER}" in Seen(found["rules"]).text
        assert [tag for tag, _ in seen.tags].count("script") == 1
        assert seen.text.count(nasty) == 3

    async def test_escapes_people_and_the_company(self, sandbox: Sandbox, client: HttpClient) -> None:
        nasty = '<b title="\'">&amp;'
        world = sandbox.seed_data
        people = tuple(attrs.evolve(person, name=nasty, job_title=nasty, login=nasty) for person in world.people)
        world.people, world.company = people, attrs.evolve(world.company, name=nasty)
        sandbox.tokens.issue(user=people[0])
        found = await panels(client)
        assert Seen(found["people"]).text.count(nasty) == 3 * len(people)
        assert Seen(found["usage"]).text.count(nasty) == 1
        assert Seen(found["tokens"]).text.count(nasty) == 1
        labels = [
            attributes["aria-label"] for _, attributes in Seen(found["tokens"]).tags if "aria-label" in attributes
        ]
        assert labels
        assert all((label or "").startswith(nasty) for label in labels)

    async def test_limits_the_number_of_rows(self, sandbox: Sandbox, client: HttpClient) -> None:
        async with connect(sandbox) as connection:
            for _ in range(150):
                await connection.send("GET", ME, {})
                await connection.receive()
        for _ in range(50):
            sandbox.tokens.issue()
            sandbox.faults.add("GET", "/x", Answer(500))
        found = await panels(client)
        assert found["requests"].count("<tr") == 100
        assert len(meters(found["tokens"])) == 24
        assert Seen(found["tokens"]).text.startswith("50 access tokens, 50 refresh tokens valid now.")
        assert "And 30 more." in found["rules"]


class TestRequests:
    async def test_newest_first_with_their_outcome(self, sandbox: Sandbox, client: HttpClient) -> None:
        token = sandbox.tokens.issue()["access_token"]
        assert "No requests yet." in (await panels(client))["requests"]
        await client.get(ME, token)
        sandbox.faults.add("GET", ME, Answer(503))
        await client.get(f"{ME}?a=b", token)
        sandbox.faults.add("GET", ME, Truncate(5))
        async with connect(sandbox) as connection:
            await connection.send("GET", ME, {"Authorization": f"Bearer {token}"})
            await connection.reader.read()
        rows = Seen((await panels(client))["requests"])
        numbers = [attributes["data-number"] for tag, attributes in rows.tags if tag == "tr"]
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
            assert "no answer" in (await panels(client))["requests"]
            hold.release()
            await connection.receive()

    async def test_numbers_continue_after_forget_requests(self, sandbox: Sandbox, client: HttpClient) -> None:
        await client.get(ME)
        sandbox.requests.clear()
        assert "No requests yet." in (await panels(client))["requests"]
        await client.get(ME)
        assert 'data-number="2"' in (await panels(client))["requests"]


class TestTokens:
    async def test_gauges_move(self, sandbox: Sandbox, client: HttpClient) -> None:
        assert "None yet" in (await panels(client))["tokens"]
        token = sandbox.tokens.issue(user=sandbox.seed_data.people[1])["access_token"]
        assert meters((await panels(client))["tokens"]) == [(0, 3600), (0, 25)]
        for _ in range(3):
            await client.get(ME, token)
        html = (await panels(client))["tokens"]
        assert meters(html) == [(3, 3600), (3, 25)]
        assert re.findall(r'<rect width="([0-9.]+)"', html) == ["1.0", "12.0"]
        assert "Ana Castillo" in html
        sandbox.clock.advance(10)
        assert meters((await panels(client))["tokens"]) == [(3, 3600), (0, 25)]

    async def test_states(self, sandbox: Sandbox, client: HttpClient) -> None:
        sandbox.tokens.issue(user=sandbox.seed_data.people[0], expires_in=60)
        sandbox.clock.advance(60)
        used = sandbox.tokens.issue(user=sandbox.seed_data.people[1])
        await client.refresh(used["refresh_token"])
        revoked = (await client.request_token("client_credentials")).json()["access_token"]
        fields = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret, "token": revoked}
        await client.post_form("/oauth/revoke", fields)
        counts, *items = (Seen(row).text for row in (await panels(client))["tokens"].split("<li>"))
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
        sandbox.tokens.issue()
        before = await panels(client)
        sandbox.reset()
        after = await panels(client)
        assert "None yet" in after["tokens"]
        assert before["usage"] != after["usage"]


class TestRest:
    async def test_clock(self, sandbox: Sandbox, client: HttpClient) -> None:
        assert "±0 s" in (await panels(client))["summary"]
        sandbox.clock.advance(-3725)
        assert "−1 h 2 min" in (await panels(client))["clock"]  # noqa: RUF001
        sandbox.clock.reset()
        sandbox.clock.run(60)
        sandbox.clock.advance(90_000)
        found = await panels(client)
        assert "60 times real" in found["clock"]
        assert "+1 d 1 h" in found["summary"]

    async def test_usage(self, sandbox: Sandbox, client: HttpClient) -> None:
        usage = (await panels(client))["usage"]
        for value in (sandbox.client_id, str(sandbox.company_id), sandbox.ca_file, sandbox.foreign_url):
            assert value in usage
        people = await panels(client)
        assert all(person.login in people["people"] for person in sandbox.seed_data.people)
        (link,) = re.findall(r'href="([^"]*)"', people["people"])
        reply: HttpResponse = await client.call("GET", link.replace("&amp;", "&"), origin="plain")
        assert reply.status == 200
