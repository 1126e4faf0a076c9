from __future__ import annotations

import re
from collections.abc import AsyncIterator
from urllib.parse import urlencode, urlsplit

import pytest

from aprocore.sandbox import Answer, Delay, ResetAfter, ResetBefore, Sandbox, Truncate
from tests.support.http_client import HttpClient, HttpResponse

pytestmark = pytest.mark.anyio


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(plain_http=True) as sandbox:
        yield sandbox


async def submit(sandbox: Sandbox, client: HttpClient, target: str, /, **fields: str) -> HttpResponse:
    """Send a form as the dashboard's page does in a browser."""
    headers = {
        "Host": urlsplit(sandbox.plain_url).netloc,
        "Origin": sandbox.plain_url,
        "Sec-Fetch-Site": "same-origin",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    return await client.call("POST", target, origin="plain", headers=headers, body=urlencode(fields).encode())


class TestClock:
    async def test_clock_is_moved_stopped_and_reset(self, sandbox: Sandbox, client: HttpClient) -> None:
        reply = await submit(sandbox, client, "/sandbox/clock", advance="3600", pace="0")
        assert (reply.status, reply.headers["Location"]) == (303, "/")
        assert 3590 < sandbox.clock.offset <= 3600
        assert sandbox.clock.pace == 0
        await submit(sandbox, client, "/sandbox/clock", pace="2", advance="")
        assert sandbox.clock.pace == 2
        await submit(sandbox, client, "/sandbox/clock", reset="1")
        assert sandbox.clock.pace == 1
        assert abs(sandbox.clock.offset) < 1
        assert sandbox.requests == []

    @pytest.mark.parametrize(
        ("fields", "text"),
        [
            ({"advance": "soon"}, "The number of seconds must be a number, got &#39;soon&#39;."),
            ({"advance": "1e9999"}, "must be a number"),
            ({"advance": "-9e9"}, "Can&#39;t move the sandbox&#39;s clock"),
            ({"pace": "-1"}, "pace must be a finite number"),
        ],
    )
    async def test_invalid_values_are_explained(
        self, sandbox: Sandbox, client: HttpClient, fields: dict[str, str], text: str
    ) -> None:
        reply = await submit(sandbox, client, "/sandbox/clock", **fields)
        assert reply.status == 400
        assert text in reply.text


class TestFaults:
    @pytest.mark.parametrize(
        ("kind", "value", "expected"),
        [
            ("answer", "404", Answer(404)),
            ("answer", "", Answer(503)),
            ("delay", "0.5", Delay(0.5)),
            ("delay", "", Delay(1.0)),
            ("reset_before", "", ResetBefore()),
            ("reset_after", "", ResetAfter()),
            ("truncate", "7", Truncate(7)),
        ],
    )
    async def test_faults_are_added(
        self, sandbox: Sandbox, client: HttpClient, kind: str, value: str, expected: object
    ) -> None:
        fields = {"method": "GET", "path": "/rest/v1.0/me", "kind": kind, "value": value, "times": "3"}
        assert (await submit(sandbox, client, "/sandbox/faults", **fields)).status == 303
        (rule,) = sandbox.faults.rules
        assert (rule.method, rule.path, rule.times) == ("GET", "/rest/v1.0/me", 3)
        assert type(rule.fault) is type(expected)
        if isinstance(expected, Answer):
            assert isinstance(rule.fault, Answer)
            assert rule.fault.status == expected.status
        else:
            assert rule.fault == expected

    async def test_faults_apply_until_they_are_removed(self, sandbox: Sandbox, client: HttpClient) -> None:
        await submit(sandbox, client, "/sandbox/faults", path="/rest/*", kind="answer", value="500", times="0")
        assert [(await client.get("/rest/v1.0/me")).status for _ in range(3)] == [500] * 3
        assert (await submit(sandbox, client, "/sandbox/faults/clear")).status == 303
        assert (await client.get("/rest/v1.0/me")).status == 401

    @pytest.mark.parametrize(
        "fields",
        [
            {"kind": "earthquake"},
            {"kind": "answer", "value": "99"},
            {"kind": "answer", "value": "x"},
            {"kind": "answer", "times": "-1"},
            {"kind": "answer", "path": "/rest/v1.0/meee"},
        ],
    )
    async def test_invalid_values_are_explained(
        self, sandbox: Sandbox, client: HttpClient, fields: dict[str, str]
    ) -> None:
        reply = await submit(sandbox, client, "/sandbox/faults", **fields)
        assert reply.status == 400
        assert "Go back and correct it." in reply.text
        assert sandbox.faults.rules == ()


class TestOrigin:
    @pytest.mark.parametrize(
        "headers",
        [
            {},
            {"Origin": "https://evil.example"},
            {"Origin": "null"},
            {"Origin": "{own}", "Sec-Fetch-Site": "cross-site"},
            {"Sec-Fetch-Site": "same-origin"},
        ],
    )
    async def test_forms_of_other_pages_are_rejected(
        self, sandbox: Sandbox, client: HttpClient, headers: dict[str, str]
    ) -> None:
        own = {"Host": urlsplit(sandbox.plain_url).netloc}
        sent = {name: value.replace("{own}", sandbox.plain_url) for name, value in headers.items()}
        reply = await client.call("POST", "/sandbox/clock", origin="plain", headers=own | sent, body=b"advance=3600")
        assert reply.status == 403
        assert abs(sandbox.clock.offset) < 60

    async def test_other_methods_and_paths_are_calls(self, sandbox: Sandbox, client: HttpClient) -> None:
        assert (await client.call("POST", "/sandbox/else")).status == 404
        assert (await client.call("PUT", "/sandbox/clock")).status == 404
        assert (await client.call("GET", "/sandbox/clock")).status == 404
        assert len(sandbox.requests) == 2

    async def test_page_has_a_labelled_field_for_each_value(self, client: HttpClient) -> None:
        html = (await client.call("GET", "/", origin="plain")).text
        ids = set(re.findall(r'<(?:input|select)[^>]* id="([^"]+)"', html))
        assert ids == set(re.findall(r'<label for="([^"]+)"', html))
        assert set(re.findall(r'<form method="post" action="([^"]+)"', html)) == {
            "/sandbox/clock",
            "/sandbox/faults",
            "/sandbox/faults/clear",
        }
