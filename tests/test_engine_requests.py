"""Arbitrary input: one well-formed request, or a ``ConfigurationError``."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from contextlib import AsyncExitStack
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aprocore import ConfigurationError, Procore, StaticToken
from tests.support.raw_server import RawServer, answering, http, raw_server

NASTY = st.text(
    st.one_of(st.sampled_from("\r\n\x00\t %/?#;:.\\@&=[]+\"'<>{}|^`~é\u0130\u017f\u2028\uff0f\ud800"), st.characters()),
    max_size=12,
)
PLAIN = st.text(st.sampled_from("abcXYZ019-_.~"), min_size=1, max_size=8)
TEXT = st.one_of(PLAIN, NASTY)
NAMES = st.one_of(st.just("X-Thing"), st.just("Accept"), st.just("Authorization"), TEXT)

LINE = re.compile(rb"(GET|POST|DELETE) (/(?:rest|vapid)/[!-~]*) HTTP/1\.1")
FIELD = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+): ([!-~](?:[ -~]*[!-~])?)?")


class Line:
    """Session with its server, on an event loop that is shared by many examples."""

    def __init__(self) -> None:
        self.runner = asyncio.Runner()
        self.stack = AsyncExitStack()

    async def open(self) -> None:
        self.server: RawServer = await self.stack.enter_async_context(raw_server(answering(http(b"{}"))))
        self.procore = await self.stack.enter_async_context(
            Procore(StaticToken("t"), environment=self.server.environment, company_id=1)
        )

    def call(self, method: str, path: str, **options: Any) -> bytes | None:
        """Return the request that the server received, None if the call was rejected; assert that it is at most one."""
        before = len(self.server.requests)
        try:
            self.runner.run(self.procore.request(method, path, **options))
        except ConfigurationError:
            assert self.server.requests[before:] == []
            return None
        (request,) = self.server.requests[before:]
        return request


@pytest.fixture(scope="module")
def line() -> Iterator[Line]:
    line = Line()
    with line.runner:
        line.runner.run(line.open())
        yield line
        line.runner.run(line.stack.aclose())


def parsed(request: bytes) -> tuple[bytes, dict[bytes, bytes], bytes]:
    """Return the target, the headers and the body of a request."""
    head, _, body = request.partition(b"\r\n\r\n")
    first, *rest = head.split(b"\r\n")
    matched = LINE.fullmatch(first)
    assert matched is not None, first
    fields: dict[bytes, bytes] = {}
    for line in rest:
        field = FIELD.fullmatch(line)
        assert field is not None, line
        name, value = field.groups(b"")
        assert name.lower() not in fields, "duplicate header"
        fields[name.lower()] = value
    assert int(fields.get(b"content-length", b"0")) == len(body)
    assert b"transfer-encoding" not in fields
    return matched[2], fields, body


@pytest.mark.fault("I20")
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    method=st.sampled_from(["GET", "POST", "DELETE"]),
    path=st.one_of(TEXT, TEXT.map("/rest/v1.0/".__add__), TEXT.map("/rest/v1.0/x?".__add__)),
    params=st.none() | st.dictionaries(TEXT, st.one_of(TEXT, st.integers(), st.lists(TEXT)), max_size=3),
    headers=st.none() | st.dictionaries(NAMES, TEXT, max_size=3),
    company=st.one_of(st.none(), st.integers(), TEXT),
    body=st.one_of(st.just({}), TEXT.map(lambda text: {"data": text}), TEXT.map(lambda text: {"json": {text: text}})),
)
def test_any_input_gives_one_valid_request_or_an_error(
    line: Line,
    method: str,
    path: str,
    params: dict[str, Any] | None,
    headers: dict[str, str] | None,
    company: Any,
    body: dict[str, Any],
) -> None:
    request = line.call(method, path, params=params, headers=headers, company_id=company, **body)
    if request is None:
        return
    target, fields, _ = parsed(request)
    assert fields[b"authorization"] == b"Bearer t"
    assert fields[b"host"] == line.server.origin.partition("://")[2].encode()
    assert fields.get(b"procore-company-id") == (None if company is None else str(company).encode())
    assert target.startswith(path.partition("?")[0].encode())
    for name, value in (headers or {}).items():
        assert fields[name.lower().encode()] == value.encode()


@pytest.mark.fault("I20")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(params=st.dictionaries(PLAIN, PLAIN, max_size=3), headers=st.dictionaries(st.just("X-Thing"), PLAIN))
def test_plain_values_are_sent_unchanged(line: Line, params: dict[str, str], headers: dict[str, str]) -> None:
    request = line.call("GET", "/rest/v1.0/x", params=params, headers=headers)
    assert request is not None
    query = "&".join(f"{name}={value}" for name, value in params.items())
    assert parsed(request)[0] == f"/rest/v1.0/x{'?' * bool(query)}{query}".encode()


@pytest.mark.fault("I20")
@pytest.mark.parametrize("path", ["/rest/v1.0/a%0d%0ab", "/rest/v1.0/%00", "/rest/v1.0/x?a=%0a"])
def test_encoded_paths_are_sent_unchanged(line: Line, path: str) -> None:
    request = line.call("GET", path)
    assert request is not None
    assert parsed(request)[0] == path.encode()
