from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import AsyncIterator
from urllib.parse import quote, urlsplit

import pytest

from aprocore.sandbox import Answer, Sandbox
from tests.sandbox.ui.test_dashboard import Seen, panels
from tests.support.canary import assert_hidden
from tests.support.http_client import HttpClient
from tests.support.webhook_hooks import hooked, raised
from tests.support.webhook_receiver import BUSY, webhook_receiver

pytestmark = pytest.mark.anyio

ME = "/rest/v1.0/me"
NASTY = "</pre><script>alert(1)</script>"


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(plain_http=True) as sandbox:
        sandbox.clock.run(0)
        yield sandbox


async def page(client: HttpClient, target: str, status: int = 200) -> Seen:
    reply = await client.call("GET", target, origin="plain")
    assert reply.status == status, reply.text
    rules = dict(header.partition(" ")[::2] for header in reply.headers["Content-Security-Policy"].split("; "))
    (style,) = re.findall(r"<style>(.*?)</style>", reply.text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert rules["style-src"] == f"'sha256-{digest}'"
    assert "script-src" not in rules
    assert rules["default-src"] == "'none'"
    seen = Seen(reply.text)
    names = [tag for tag, _ in seen.tags]
    assert "script" not in names
    if status == 200:
        assert [names.count(element) for element in ("h1", "main", "header", "footer", "nav", "title")] == [1] * 6
        for tag, attributes in seen.tags:
            assert tag != "th" or attributes["scope"] == "col"
            assert attributes.get("role") != "region" or attributes["aria-label"]
            assert tag != "input" or attributes.get("type") == "hidden" or attributes["id"]
    return seen


def links(seen: Seen) -> list[str]:
    return [attributes["href"] or "" for tag, attributes in seen.tags if tag == "a"]


class TestRequest:
    async def test_shows_what_was_sent_and_answered(self, sandbox: Sandbox, client: HttpClient) -> None:
        path = f"/rest/v1.0/companies/{sandbox.company_id}/trades"
        async with sandbox.procore() as procore:
            sent = {"trade": {"name": f"Crane {NASTY}"}}
            await procore.post(path, params={"view": "x"}, json=sent, headers={"X-Mine": "mine"})
        number = sandbox.requests[-1].number
        row = Seen((await panels(client))["requests"])
        assert f"/sandbox/requests/{number}" in links(row)
        seen = await page(client, f"/sandbox/requests/{number}")
        assert f"POST {path}" in seen.text
        assert seen.text.count(f'"name": "Crane {NASTY}"') == 2, "sent and answered"
        for text in ("X-Mine mine", "view x", "trades.create", "X-Rate-Limit-Remaining", "Bearer [redacted]"):
            assert text in seen.text, text
        (reference,) = [link for link in links(seen) if link.startswith("https://developers.procore.com/reference/")]
        assert reference == "https://developers.procore.com/reference/rest/v1/trades?version=1.0#create-trade"

    async def test_request_without_an_answer_and_by_a_fault(self, sandbox: Sandbox, client: HttpClient) -> None:
        sandbox.faults.add("GET", ME, Answer(503, None, b"\xff\xfe"))
        await client.get(ME)
        seen = await page(client, "/sandbox/requests/1")
        assert "503, by fault rule" in seen.text
        assert "2 bytes that are not text" in seen.text

    async def test_unknown_numbers(self, client: HttpClient) -> None:
        for number in ("1", "x", "9" * 5000):
            await page(client, f"/sandbox/requests/{number}", status=404)

    async def test_answers_of_the_last_requests_are_kept(self, sandbox: Sandbox, client: HttpClient) -> None:
        for _ in range(205):
            await client.get(ME)
        available = [request.answer_headers is not None for request in sandbox.requests]
        assert available == [False] * 5 + [True] * 200
        assert not sandbox.requests[0].answer_body
        assert "no longer kept" in (await page(client, "/sandbox/requests/1")).text

    async def test_shows_no_secret(self, sandbox: Sandbox, client: HttpClient) -> None:
        token = sandbox.tokens.issue()
        code = sandbox.tokens.authorize()
        await client.get(f"{ME}?access_token={token['access_token']}&x={sandbox.client_secret}", token["access_token"])
        await client.request_token("authorization_code", code=code, redirect_uri=sandbox.redirect_uri)
        refreshed = (await client.refresh(token["refresh_token"])).json()
        await client.call(
            "POST", ME, body=f"a {sandbox.client_secret} b".encode(), headers={"Content-Type": "text/plain"}
        )
        await client.call("POST", "/oauth/token", body=f'{{"client_secret": "{sandbox.client_secret}"'.encode())
        html = ""
        for request in list(sandbox.requests):
            html += (await client.call("GET", f"/sandbox/requests/{request.number}", origin="plain")).text
        for value in (*token.values(), *refreshed.values(), code, sandbox.client_secret):
            if isinstance(value, str) and len(value) > 20:
                assert_hidden(html, value)


class TestFilter:
    async def test_rows_are_searched_and_filtered(self, sandbox: Sandbox, client: HttpClient) -> None:
        token = sandbox.tokens.issue()["access_token"]
        await client.get(ME, token)
        await client.get("/rest/v1.0/gadgets", token)
        await client.call("POST", ME, body=b'{"note": "Needle"}', headers={"Content-Type": "application/json"})

        async def paths(query: str) -> list[str]:
            reply = await client.call("GET", f"/sandbox/overview.json?{query}", origin="plain")
            row = re.compile(r"/sandbox/requests/([0-9]+)")
            seen = await page_with_script(client, f"/?{query}")
            assert row.findall(seen) == row.findall(reply.json()["panels"]["requests"])
            return row.findall(seen)

        assert await paths("") == ["3", "2", "1"]
        assert await paths("q=GADGETS") == ["2"]
        assert await paths("q=needle") == ["3"]
        assert await paths("q=get+/rest/v1.0/me") == ["1"]
        assert await paths("status=2") == ["1"]
        assert await paths("status=4&q=post") == ["3"]
        assert await paths("status=none") == []
        assert await paths("status=x") == ["3", "2", "1"]

    async def test_a_search_does_not_find_secrets(self, sandbox: Sandbox, client: HttpClient) -> None:
        await client.request_token("client_credentials")
        secret = sandbox.client_secret
        html = await page_with_script(client, f"/?q={secret[:20]}")
        assert "No request matches." in html


async def page_with_script(client: HttpClient, target: str) -> str:
    reply = await client.call("GET", target, origin="plain")
    assert reply.status == 200
    return reply.text


class TestData:
    async def test_collections_items_and_fields(self, sandbox: Sandbox, client: HttpClient) -> None:
        project = next(iter(sandbox.seed_data.projects))
        async with sandbox.procore(project_id=project) as procore:
            trade = await procore.post(
                f"/rest/v1.0/companies/{sandbox.company_id}/trades", json={"trade": {"name": NASTY}}
            )
        key = f"companies/{sandbox.company_id}/trades"
        url = f"/sandbox/data?key={quote(key, safe='')}"
        assert url in links(await page(client, "/sandbox/data"))
        items = await page(client, url)
        item_url = f"{url}&id={trade['id']}"
        assert item_url in links(items)
        assert f"{trade['id']} {NASTY} created" in items.text
        assert "seeded" in items.text
        found = await page(client, f"{url}&q={quote('ALERT(1)')}")
        assert [link for link in links(found) if "&id=" in link] == [item_url]
        assert "No items." in (await page(client, f"{url}&q=nothing-like-it")).text
        item = await page(client, item_url)
        assert f'"name": "{NASTY}"' in item.text
        assert url in links(item)

    async def test_unknown_collections_and_items(self, sandbox: Sandbox, client: HttpClient) -> None:
        await page(client, "/sandbox/data")
        await page(client, "/sandbox/data?key=nothing", status=404)
        async with sandbox.procore() as procore:
            await procore.get(f"/rest/v1.0/companies/{sandbox.company_id}/trades")
        await page(client, f"/sandbox/data?key=companies/{sandbox.company_id}/trades&id=x", status=404)


class TestDeliveries:
    async def test_deliveries_and_their_attempts(self, sandbox: Sandbox, client: HttpClient) -> None:
        assert "None." in (await page(client, "/sandbox/deliveries")).text
        project = next(iter(sandbox.seed_data.projects))
        async with webhook_receiver(answer=BUSY) as received, sandbox.procore(project_id=project) as procore:
            url = f"{received.url}/secret-path?token=abc"
            hook = await hooked(procore, url, "RFIs update", destination_headers={"Authorization": "hunter2hunter2"})
            raised(sandbox)
            await sandbox.webhooks.settled()
            seen = await page(client, "/sandbox/deliveries")
            (key,) = [key for key in sandbox._app.state.store.collections if key.endswith("hooks")]
            stored = await page(client, f"/sandbox/data?key={quote(key, safe='')}&id={hook.id}")
        assert f"RFIs update to http://127.0.0.1:{urlsplit(received.url).port} " in seen.text
        assert "retrying" in seen.text
        assert "The receiver responded with 503." in seen.text
        for secret in ("secret-path", "hunter2", "abc"):
            assert secret not in seen.text
        assert '"Authorization": "[redacted]"' in stored.text
        assert "token=abc" not in stored.text
