from __future__ import annotations

import json
from typing import Any

import attrs
import pytest
from multidict import CIMultiDict

from aprocore import DecodeError, Model, RateLimit, Response
from aprocore.sansio.messages import Request
from aprocore.types import RequestLine, RevealedBytes
from tests.support.canary import CANARY, assert_hidden, assert_never_shown

ORIGIN = "https://api.procore.com"


def response(body: bytes | Any = b"", *, status: int = 200, **options: Any) -> Response:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Response(status=status, headers=CIMultiDict(options.pop("headers", {})), body=raw, **options)


@attrs.define(kw_only=True)
class Person(Model):
    id: int | None = None


class TestRequest:
    def test_line_has_no_query(self) -> None:
        assert Request("GET", ORIGIN, "/rest/v1.0/x?a=b?c").line == RequestLine("GET", "/rest/v1.0/x")

    @pytest.mark.fault("I05")
    def test_repr_hides_query_body_and_header_values(self) -> None:
        request = Request("POST", ORIGIN, f"/rest/v1.0/x?sig={CANARY}", (("X-Key", CANARY),), CANARY.encode())
        assert_hidden(repr(request) + str(request))
        assert repr(request) == (
            "Request(method='POST', origin='https://api.procore.com', target='/rest/v1.0/x', headers=('X-Key',))"
        )

    @pytest.mark.fault("X02")
    def test_secret_body_is_hidden(self) -> None:
        body = RevealedBytes(f"client_secret={CANARY}".encode())
        request = Request("POST", ORIGIN, "/oauth/token", (("Accept", "application/json"),), body)
        assert_never_shown(request)
        assert request.body == f"client_secret={CANARY}".encode()

    def test_request_is_frozen(self) -> None:
        request = Request("GET", ORIGIN, "/rest/v1.0/me")
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            request.target = "/oauth/token"  # type: ignore[misc]
        assert request == Request("GET", ORIGIN, "/rest/v1.0/me")
        assert hash(request) == hash(Request("GET", ORIGIN, "/rest/v1.0/me"))


class TestResponse:
    @pytest.mark.parametrize("body", [b"", b" ", b"\r\n"])
    def test_value_of_an_empty_body_is_none(self, body: bytes) -> None:
        assert response(body, status=204).value is None
        with pytest.raises(DecodeError):
            response(body).json()

    @pytest.mark.parametrize(
        ("body", "enveloped", "value"),
        [
            ({"data": {"id": 1}}, True, {"id": 1}),
            ({"data": {"id": 1}}, False, {"data": {"id": 1}}),
            ({"data": []}, True, []),
            ({"data": None}, True, None),
            ({"data": 1, "meta": {}}, True, 1),
            ({"id": 1}, True, {"id": 1}),
            ([{"data": 1}], True, [{"data": 1}]),
        ],
    )
    def test_v2_envelope_is_unwrapped(self, body: Any, enveloped: bool, value: Any) -> None:
        received = response(body, enveloped=enveloped)
        assert received.value == value
        assert received.json() == body

    def test_into_creates_instances(self) -> None:
        assert response({"id": 1}, into=Person).value == Person(id=1)
        assert response({"data": [{"id": 1}]}, into=Person, enveloped=True).value == [Person(id=1)]

    @pytest.mark.fault("D09")
    @pytest.mark.parametrize("body", [b"", b"null", b'"text"', b'{"data": null}'])
    def test_scalar_with_into_is_a_decode_error(self, body: bytes) -> None:
        with pytest.raises(DecodeError, match="Expected Person, but"):
            _ = response(body, into=Person, enveloped=True).value

    FACTS = (
        (b"<html><title>Log In</title>", "a page titled 'Log In'", "Log In"),
        (b'{"id": 1', "it is truncated", '{"id": 1'),
        (b'"text"', "Expected Person, but the response is a JSON str", '"text"'),
        (b"[" + b"1," * 10_000 + b"1]", "is a JSON int", "[" + ("1," * 10_000)[: 8 * 1024 - 1] + "…"),
    )

    @pytest.mark.fault("D09")
    @pytest.mark.parametrize(("body", "says", "excerpt"), FACTS, ids=["page", "cut", "text", "long"])
    def test_decode_errors_carry_the_details_of_the_response(self, body: bytes, says: str, excerpt: str) -> None:
        received = response(
            body,
            into=Person,
            attempts=3,
            headers={"X-Request-Id": "abc"},
            request=Request("GET", ORIGIN, "/rest/x?s=S"),
        )
        with pytest.raises(DecodeError, match=says) as caught:
            _ = received.value
        error = caught.value
        assert (error.request, error.status, error.attempts) == (RequestLine("GET", "/rest/x"), 200, 3)
        assert (error.request_id, error.headers, error.body) == ("abc", received.headers, excerpt)
        assert str(error).startswith("GET /rest/x: 200: ")

    @pytest.mark.fault("D09")
    def test_errors_of_json_carry_the_details_of_the_response(self) -> None:
        with pytest.raises(DecodeError) as caught:
            response(b"", attempts=2).json()
        assert (caught.value.status, caught.value.attempts, caught.value.request) == (200, 2, None)
        assert str(caught.value) == "200: The response is not JSON: it is empty."

    @pytest.mark.fault("D05")
    @pytest.mark.parametrize("content_type", ["application/json; charset=latin1", "text/plain; charset=utf-16"])
    def test_content_type_is_checked(self, content_type: str) -> None:
        received = response('{"id": "é"}'.encode(), headers={"content-type": content_type})
        for read in (received.json, lambda: received.value):
            with pytest.raises(DecodeError, match="only UTF-8 is supported"):
                read()

    @pytest.mark.fault("H06")
    @pytest.mark.parametrize(
        ("body", "truncated"), [(b"", True), (b'{"a', True), (b"{}", False), (b"<html>", False), (b"%PDF-1.7", False)]
    )
    def test_truncated_detects_incomplete_json(self, body: bytes, truncated: bool) -> None:
        assert response(body).truncated is truncated

    def test_properties_are_parsed_from_headers(self) -> None:
        headers = {
            "x-rate-limit-limit": "25",
            "x-rate-limit-remaining": "24",
            "x-rate-limit-reset": "1800000000",
            "x-request-id": "abc",
        }
        received = response(headers=headers)
        assert received.rate_limit == RateLimit(limit=25, remaining=24, reset=1_800_000_000)
        assert received.request_id == "abc"
        assert (response().rate_limit, response().request_id) == (None, None)

    def test_defaults(self) -> None:
        received = response()
        assert (received.attempts, received.elapsed, received.already_absent) == (1, 0.0, False)

    def test_repr_hides_body_and_headers(self) -> None:
        received = response({"url": CANARY}, headers={"Location": CANARY})
        assert_hidden(repr(received))
        assert repr(received) == "Response(status=200, attempts=1, elapsed=0.0, already_absent=False)"
