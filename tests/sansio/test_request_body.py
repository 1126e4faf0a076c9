from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from aprocore import UNSET, ConfigurationError
from aprocore.sansio.request_body import BodyStream, encode_body
from tests.support.cases import cases

FORM = "application/x-www-form-urlencoded"


@cases(
    ("json", "data", "content_type", "body"),
    [
        (UNSET, None, None, None),
        (None, None, "application/json", b"null"),
        ({}, None, "application/json", b"{}"),
        ([], None, "application/json", b"[]"),
        (0, None, "application/json", b"0"),
        ({"rfi": {"subject": "Tür", "due": UNSET}}, None, "application/json", '{"rfi":{"subject":"Tür"}}'.encode()),
        (UNSET, b"\x00\xff", "application/octet-stream", b"\x00\xff"),
        (UNSET, bytearray(b"ab"), "application/octet-stream", b"ab"),
        (UNSET, memoryview(b"abcd")[::2], "application/octet-stream", b"ac"),
        (UNSET, b"", "application/octet-stream", b""),
        (UNSET, "é", "text/plain; charset=utf-8", "é".encode()),
        (UNSET, {"a": {"b": [1, "c d"]}, "e": None}, FORM, b"a%5Bb%5D%5B%5D=1&a%5Bb%5D%5B%5D=c%20d"),
        (UNSET, {}, FORM, b""),
    ],
)
def test_body_and_content_type_of_each_kind(json: Any, data: Any, content_type: str | None, body: bytes | None) -> None:
    assert encode_body(json, data) == (content_type, body)
    assert type(body) is type(encode_body(json, data)[1])


@cases("json", [None, {}, 0, False])
@cases("data", [b"", "", {}])
def test_json_and_data_are_mutually_exclusive(json: Any, data: Any) -> None:
    with pytest.raises(ConfigurationError, match="json and data"):
        encode_body(json, data)


@pytest.mark.fault("D12")
@cases(
    ("data", "why"),
    [
        ([("a", "b")], "data must be .* got a list"),
        (5, "data must be .* got an int"),
        (UNSET, "data must be .* got a Unset"),
        ("\ud800", "lone surrogate"),
        ({"a": "\ud800"}, "lone surrogate"),
        ({"a": float("nan")}, "nan"),
        ({"a": {1, 2}}, "set"),
        ({"a": b"b"}, "bytes"),
    ],
)
def test_unsupported_data_is_rejected(data: Any, why: str) -> None:
    with pytest.raises(ConfigurationError, match=why):
        encode_body(UNSET, data)


@pytest.mark.fault("D12")
@pytest.mark.parametrize("json", [float("nan"), {"a": {1}}, b"bytes", UNSET.__class__])
def test_value_without_json_encoding_is_rejected(json: Any) -> None:
    with pytest.raises(ConfigurationError, match="can't be encoded as JSON"):
        encode_body(json, None)


class Again:
    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"x"


async def made() -> AsyncIterator[bytes]:
    yield b"x"


def test_asynchronous_iterable_becomes_a_stream() -> None:
    for chunks, replayable in ((Again(), True), (made(), False)):
        content_type, body = encode_body(UNSET, chunks)
        assert content_type == "application/octet-stream"
        assert isinstance(body, BodyStream)
        assert body.chunks is chunks
        assert body.replayable is replayable
        assert repr(body) == "BodyStream()"
