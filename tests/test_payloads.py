"""Request and response bodies over real sockets."""

from __future__ import annotations

import logging
import math
from datetime import UTC, date, datetime
from http import HTTPStatus
from typing import Any

import attrs
import pytest

from aprocore import (
    UNSET,
    ConfigurationError,
    DecodeError,
    Model,
    Procore,
    RetryPolicy,
    ServerError,
    StaticToken,
    UnprocessableError,
)
from tests.support.clock import FakeClock
from tests.support.raw_server import RawServer, answering, http, raw_server

pytestmark = pytest.mark.anyio

THINGS = "/rest/v1.0/things"
PAGE = b"<!DOCTYPE html><meta name=csrf-token content=apc-CANARY><title>Log In</title><p>Welcome to Procore</p>"


@attrs.define(kw_only=True)
class Thing(Model):
    id: int | None = None


def session(server: RawServer, clock: FakeClock) -> Procore:
    return Procore(
        StaticToken("an-access-token"),
        environment=server.environment,
        company_id=1,
        clock=clock,
        retry=RetryPolicy(max_attempts=1),
    )


def typed(body: bytes, content_type: str, status: str = "200 OK") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\nContent-Type: {content_type}\r\n\r\n"
    return head.encode() + body


# -- responses --------------------------------------------------------------------------------------------------------

HOSTILE = {
    "nan": (b'{"id": NaN}', "it is malformed"),
    "infinity": (b'{"id": -Infinity}', "it is malformed"),
    "out_of_range": (b'{"id": 1e999}', "a number in it is out of range"),
    "digits": (b'{"id": ' + b"9" * 1_000_000 + b"}", "a number in it is out of range"),
    "arrays": (b"[" * 100_000 + b"]" * 100_000, "nested too deeply"),
    "objects": (b'{"a":' * 100_000, "nested too deeply"),
    "surrogates": (b'["\\ud800",' * 100_000, "nested too deeply"),
    "utf16": ('{"id": 1}'.encode("utf-16"), "it is in utf-16"),
    "invalid": (b'{"id": "\xff"}', "it is not valid UTF-8"),
    "null": (b"null", "Expected Thing, but the response is empty"),
    "empty": (b"", "Expected Thing, but the response is empty"),
    "text": (b'"string"', "Expected Thing, but the response is a JSON str"),
    "cut": (b'{"id": 1, "na', "it is truncated"),
}


@pytest.mark.parametrize("row", HOSTILE)
async def test_response_that_is_not_the_expected_json(row: str, clock: FakeClock) -> None:
    body, says = HOSTILE[row]
    async with raw_server(answering(http(body))) as server, session(server, clock) as procore:
        with pytest.raises(DecodeError, match=says) as caught:
            await procore.get(THINGS, into=Thing)
        # The connection is still usable.
        with pytest.raises(DecodeError):
            await procore.get(THINGS, into=Thing)
        assert server.connections == 1
    assert caught.value.status == 200
    assert len(str(caught.value)) < 500
    assert len(caught.value.body) <= 8 * 1024 + 1


@pytest.mark.fault("D04")
async def test_last_value_of_a_repeated_key_counts(clock: FakeClock) -> None:
    for body in (b'{"id": 1, "id": 2}', b'\xef\xbb\xbf{"id": 1, "x": "\\ud800", "id": 2}'):
        async with raw_server(answering(http(body))) as server, session(server, clock) as procore:
            assert (await procore.get(THINGS, into=Thing)).id == 2


@pytest.mark.fault("D05")
@pytest.mark.parametrize("charset", ["latin1", "utf-16", "utf-7", "x-unknown"])
async def test_unsupported_charset_is_named(charset: str, clock: FakeClock) -> None:
    answer = typed('{"name": "é"}'.encode(), f"application/json; charset={charset}")
    async with raw_server(answering(answer)) as server, session(server, clock) as procore:
        with pytest.raises(DecodeError, match=f"declared to be in {charset}; only UTF-8 is supported"):
            await procore.get(THINGS)


@pytest.mark.fault("D06")
async def test_lone_surrogate_is_decoded_and_shown_but_not_sent(
    clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    answer = http(b'{"id": 1, "name": "\\ud800"}')
    async with raw_server(answering(answer)) as server, session(server, clock) as procore:
        thing = await procore.get(THINGS, into=Thing)
        assert thing["name"] == "\ud800"
        with pytest.raises(ConfigurationError, match="lone surrogate") as caught:
            await procore.patch(THINGS, json=thing)
        assert len(server.requests) == 1
    logging.getLogger("test").warning("%s %r", caught.value, caught.value)
    caplog.text.encode()


@pytest.mark.fault("H12")
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_login_page_is_named_in_the_error(method: str, clock: FakeClock) -> None:
    answer = typed(PAGE + b"<p>x</p>" * 100_000, "text/html; charset=utf-8")
    async with raw_server(answering(answer)) as server, session(server, clock) as procore:
        response = await procore.request(method, THINGS)
        with pytest.raises(
            DecodeError, match=r"a page titled 'Log In' \(text/html\)\. It says: '.*Welcome to"
        ) as caught:
            print(response.value)
        assert len(server.requests) == 1
    assert not caught.value.truncated
    assert "CANARY" not in f"{caught.value!r} {caught.value.body}"
    assert len(str(caught.value)) < 500


@pytest.mark.fault("H06")
async def test_truncated_body_without_a_length(clock: FakeClock) -> None:
    async def answer(server: RawServer, connection: Any) -> None:
        server.requests.append(await connection.request())
        await connection.send(b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"id": 1, "na')

    async with raw_server(answer) as server, session(server, clock) as procore:
        with pytest.raises(DecodeError, match="it is truncated") as caught:
            await procore.get(THINGS)
    assert caught.value.truncated


@pytest.mark.fault("H20")
@pytest.mark.parametrize(
    ("body", "errors"),
    [
        (b'{"errors": {"name": ["is taken"]}}', {"name": ["is taken"]}),
        (b'{"errors": ["is taken"]}', {"base": ["is taken"]}),
        (b'{"errors": "is taken"}', {"base": ["is taken"]}),
        (b'{"errors": {"a": [{"b": {"c": ["is taken"]}}]}}', {"a.b.c": ["is taken"]}),
        (b"<html><title>is taken</title>", {"base": ["is taken"]}),
        (b"", {}),
    ],
)
async def test_every_shape_of_a_422_is_normalized(body: bytes, errors: dict[str, list[str]], clock: FakeClock) -> None:
    async with raw_server(answering(http(body, "422 Unprocessable Entity"))) as server:
        async with session(server, clock) as procore:
            with pytest.raises(UnprocessableError, match="is taken" if errors else HTTPStatus(422).phrase) as caught:
                await procore.post(THINGS, json={"name": "x"})
        assert len(server.requests) == 1
    assert caught.value.errors == errors


@pytest.mark.fault("I17")
@pytest.mark.parametrize("body", [b"<html>" + b"<p>x" * 500_000, b"x" * 2_000_000, b'{"errors": ["' + b"x" * 2_000_000])
async def test_error_of_a_long_body_has_only_its_beginning(body: bytes, clock: FakeClock) -> None:
    async with raw_server(answering(http(body, "500 Oops"))) as server, session(server, clock) as procore:
        with pytest.raises(ServerError) as caught:
            await procore.get(THINGS)
    assert len(str(caught.value)) < 1000
    assert len(caught.value.body) <= 8 * 1024 + 1


@attrs.define(kw_only=True)
class Entry(Model):
    id: int | str | None = None
    at: datetime | None = None
    day: date | None = None


@pytest.mark.fault("D08")
@pytest.mark.parametrize("text", ["2026-02-28T12:00:00Z", "2026-02-28T12:00:00+00:00", "2026-02-28T12:00:00.000000Z"])
async def test_datetimes_are_timezone_aware_and_dates_are_dates(text: str, clock: FakeClock) -> None:
    body = f'[{{"at": "{text}", "day": "2026-02-28"}}, {{"at": null}}]'.encode()
    async with raw_server(answering(http(body))) as server, session(server, clock) as procore:
        first, second = await procore.get(THINGS, into=Entry)
        assert (first.at, first.day) == (datetime(2026, 2, 28, 12, tzinfo=UTC), date(2026, 2, 28))
        assert second.at is None
        await procore.post(THINGS, json={"at": first.at, "day": first.day})
    assert server.requests[1].endswith(b'{"at":"2026-02-28T12:00:00Z","day":"2026-02-28"}')


@pytest.mark.fault("D08")
async def test_invalid_date_is_named_by_its_path(clock: FakeClock) -> None:
    body = b'{"data": [{"id": "1"}, {"at": "0000-00-00", "secret": "apc-CANARY"}]}'
    async with raw_server(answering(http(body))) as server, session(server, clock) as procore:
        with pytest.raises(DecodeError, match=r"does not fit Entry: \[1\]\.at: '0000-00-00' is not a date") as caught:
            await procore.get("/rest/v2.0/things", into=Entry)
    assert (caught.value.status, str(caught.value.request)) == (200, "GET /rest/v2.0/things")


@pytest.mark.fault("D03")
@pytest.mark.parametrize(
    ("body", "value"),
    [
        (b"[18446744073709551616, -9223372036854775809, 123456789012345678901234567890]",
         [18446744073709551616, -9223372036854775809, 123456789012345678901234567890]),
        (b"[-0.0, 1e-999, 0.1, 1.7976931348623157e308]", [-0.0, 0.0, 0.1, 1.7976931348623157e308]),
        (b'{"a": "\\u0000", "": 1, "\\ud83d\\ude00": 2}', {"a": "\0", "": 1, "\U0001f600": 2}),
        (b"\xef\xbb\xbf[1]", [1]),
        (b" \r\n\t[1]\n", [1]),
        (b"null", None), (b"0", 0), (b'""', ""), (b" ", None),
    ],
)  # fmt: skip
async def test_unusual_valid_json_is_decoded_exactly(body: bytes, value: Any, clock: FakeClock) -> None:
    async with raw_server(answering(http(body))) as server, session(server, clock) as procore:
        assert await procore.get(THINGS) == value


@pytest.mark.fault("D07")
@pytest.mark.parametrize(
    "body",
    [b'{"a": "\0"}', b'{"a": "\x01"}', b"[1,]", b"[1] // no", b"[1][2]", b"{'a': 1}", b"{a: 1}", b")]}',\n[1]",
     b"\xef\xbb\xbf", b"\xef\xbb\xbf\xef\xbb\xbf[1]", b"[1]\0", b"\0", b"0x10", b"True", b'"\\x41"', b"[01]",
     '{"a": 1}'.encode("utf-32"), '{"a": 1}'.encode("utf-16-le"), '{"a": "\u00e9"}'.encode("latin-1"),
     b'{"a": "\xed\xa0\x80"}'],
)  # fmt: skip
async def test_invalid_json_is_a_decode_error(body: bytes, clock: FakeClock) -> None:
    async with raw_server(answering(http(body))) as server, session(server, clock) as procore:
        with pytest.raises(DecodeError, match="not JSON") as caught:
            await procore.get(THINGS)
        with pytest.raises(DecodeError):
            await procore.get(THINGS, into=Thing)
    assert caught.value.status == 200
    str(caught.value).encode()
    assert len(server.requests) == 2


# -- requests ---------------------------------------------------------------------------------------------------------

CYCLE: list[Any] = []
CYCLE.append({"again": CYCLE})
DEEP: list[Any] = []
for _ in range(100_000):
    DEEP = [DEEP]

UNSAYABLE = {
    "nan": math.nan,
    "infinity": {"a": -math.inf},
    "set": {"a": {1, 2}},
    "naive": [datetime(2026, 1, 1)],  # noqa: DTZ001
    "bytes": {"a": b"bytes"},
    "cycle": CYCLE,
    "depth": DEEP,
    "surrogate": {"a": "\ud800"},
    "surrogate_key": {"\ud800": 1},
    "key": {1: "a"},
    "unset": [UNSET],
    "object": object(),
}


@pytest.mark.fault("D12")
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
@pytest.mark.parametrize("name", UNSAYABLE)
async def test_value_without_json_encoding_is_never_sent(name: str, method: str, clock: FakeClock) -> None:
    async with raw_server(answering(http(b"{}"))) as server, session(server, clock) as procore:
        with pytest.raises(ConfigurationError, match="can't be encoded as JSON") as caught:
            await procore.request(method, THINGS, json=UNSAYABLE[name])
        assert isinstance(caught.value, ValueError)
        assert (server.connections, server.requests) == (0, [])
        await procore.request(method, THINGS, json={"a": UNSET, "b": None})
    assert server.requests[0].endswith(b'\r\n\r\n{"b":null}')
