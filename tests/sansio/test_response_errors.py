from __future__ import annotations

from http import HTTPStatus
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import (
    AppNotConnectedError,
    BadRequestError,
    ConflictError,
    ForbiddenError,
    GoneError,
    NotFoundError,
    PayloadTooLargeError,
    ProtocolError,
    RateLimit,
    RateLimitedError,
    ResponseError,
    ServerError,
    UnauthorizedError,
    UnprocessableError,
)
from aprocore.sansio.response_errors import error_of, error_texts, lacks_scope
from aprocore.types import RequestLine
from tests.sansio.decoding.test_json import JSON_VALUES
from tests.sansio.test_messages import response
from tests.support.cases import cases

LINE = RequestLine("GET", "/rest/v1.0/me")
STATUSES = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    406: ResponseError,
    408: ResponseError,
    409: ConflictError,
    410: GoneError,
    413: PayloadTooLargeError,
    422: UnprocessableError,
    429: RateLimitedError,
    500: ServerError,
    502: ServerError,
    503: ServerError,
    599: ServerError,
}


def error(body: Any = b"", status: int = 400, **headers: str) -> Any:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return error_of(response(body, status=status, headers=named, attempts=2), LINE)


class TestErrorOf:
    @pytest.mark.parametrize("status", [200, 201, 202, 204, 207])
    def test_success_returns_none(self, status: int) -> None:
        assert error({"errors": ["x"]}, status) is None

    @cases("status", STATUSES)
    def test_status_selects_the_class(self, status: int) -> None:
        exception = error({"message": "No"}, status)
        assert type(exception) is STATUSES[status]
        assert exception.status == status

    def test_error_carries_the_details_of_the_response(self) -> None:
        window = {"x_rate_limit_limit": "25", "x_rate_limit_remaining": "1", "x_rate_limit_reset": "1800000000"}
        exception = error({"errors": "No"}, 404, x_request_id="abc", **window)
        assert (exception.request, exception.status, exception.attempts, exception.request_id) == (LINE, 404, 2, "abc")
        assert exception.body == {"errors": "No"}
        assert exception.headers["X-REQUEST-ID"] == "abc"
        assert exception.rate_limit == RateLimit(limit=25, remaining=1, reset=1_800_000_000)
        assert str(exception).startswith("GET /rest/v1.0/me: 404: No. Check the path")

    @pytest.mark.fault("H13")
    @cases("status", [300, 302, 303, 307, 308])
    @cases(
        ("location", "expected"),
        [
            ("https://storage.example.com/f?sig=apc-CANARY", "a redirect to storage.example.com, which"),
            ("https://storage.example.com:8443?sig=apc-CANARY", "a redirect to storage.example.com:8443, which"),
            ("https://joe:apc-CANARY@h.example/f", "a redirect to h.example, which"),
            ("https://joe:p@apc-CANARY@h.example/f", "a redirect to h.example, which"),
            ("https://[::1]:80/apc-CANARY", "a redirect to [::1]:80, which"),
            ("/oauth/authorize?code=apc-CANARY", "a redirect, which"),
            ("//evil.example/apc-CANARY", "a redirect, which"),
            ("javascript:alert('apc-CANARY')", "a redirect, which"),
            ("https://h\x1b[31m\udc80/x", "a redirect to h, which"),
            ("", "a redirect, which"),
        ],
    )
    def test_redirect_error_shows_only_the_host(self, status: int, location: str, expected: str) -> None:
        exception = error(b"<a href=apc-CANARY>", status, location=location)
        assert isinstance(exception, ProtocolError)
        assert exception.phase == "answered"
        assert expected in str(exception)
        assert "CANARY" not in str(exception)

    @pytest.mark.fault("H18")
    @cases(
        "text",
        [
            "App is not connected to this company",
            "app is NOT connected to this company.",
            "403: App is not connected to this company!",
        ],
    )
    @cases("shape", ["{}", {"errors": "{}"}, {"errors": ["{}"]}, {"message": "{}"}])
    def test_app_not_connected_is_recognized_by_its_text(self, text: str, shape: Any) -> None:
        body = (
            text.encode() if shape == "{}" else {k: [text] if isinstance(v, list) else text for k, v in shape.items()}
        )
        exception = error(body, 403)
        assert type(exception) is AppNotConnectedError
        assert "App Management" in str(exception)
        assert type(error(body, 404)) is NotFoundError

    @pytest.mark.fault("H17")
    @pytest.mark.parametrize(
        "header",
        [
            'Bearer error="insufficient_scope"',
            'Bearer realm="x", error="insufficient_scope", scope="a"',
            "Bearer error=insufficient_scope",
            'Bearer error = "insufficient_scope"',
        ],
    )
    def test_401_with_insufficient_scope_is_forbidden(self, header: str) -> None:
        assert lacks_scope(response(status=401, headers={"www-authenticate": header}))
        assert type(error(b"", 401, www_authenticate=header)) is ForbiddenError

    @pytest.mark.fault("H17")
    @pytest.mark.parametrize(
        "header",
        ["", "Bearer", 'Bearer error="invalid_token"', 'Bearer x="error=insufficient"', 'error="insufficient_scopes"'],
    )
    def test_other_401_is_unauthorized(self, header: str) -> None:
        assert not lacks_scope(response(status=401, headers={"WWW-Authenticate": header}))
        assert type(error(b"<html><title>Sign in</title>", 401, www_authenticate=header)) is UnauthorizedError

    @pytest.mark.fault("H20")
    def test_422_has_texts_by_field(self) -> None:
        exception = error(
            {"errors": {"name": ["is taken", "is long"], "line_items": [{"cost": ["is not a number"]}]}}, 422
        )
        assert exception.errors == {"name": ["is taken", "is long"], "line_items.cost": ["is not a number"]}
        assert "name: is taken; name: is long; line_items.cost: is not a number." in str(exception)

    @pytest.mark.fault("H20")
    @pytest.mark.parametrize("body", [b"", b"[]", b"<html><h1>No</h1>", b"null", b'"No"', b"\xff", b"[[[1]]]"])
    def test_422_accepts_any_body(self, body: bytes) -> None:
        assert isinstance(error(body, 422).errors, dict)

    @cases(
        ("status", "body", "text"),
        [
            (404, b"", f"404: {HTTPStatus.NOT_FOUND.phrase}."),
            (404, b" \n", f"404: {HTTPStatus.NOT_FOUND.phrase}."),
            (404, {"errors": {}}, f"404: {HTTPStatus.NOT_FOUND.phrase}."),
            (599, b"", "599: Unknown error."),
            (502, b"<html><head><title>502 Bad Gateway</title></head>", "502: 502 Bad Gateway."),
            (502, b"<!DOCTYPE html>" + b"<!-- x -->" * 300 + b"<TITLE>Bad &amp; sad\n</TITLE>", "502: Bad & sad."),
            (502, b"<p>It <b>broke</b></p>", "502: It broke."),
            (502, b"upstream connect error", "502: upstream connect error."),
            (400, {"message": "Really?"}, "400: Really?"),
            (400, {"message": "two\n lines\r\n"}, "400: two lines."),
        ],
    )
    def test_message_is_procores_text(self, status: int, body: Any, text: str) -> None:
        assert f": {text}" in f"{error(body, status)}"

    @pytest.mark.fault("I17")
    def test_long_text_is_truncated(self) -> None:
        exception = error({"errors": {"name": ["x" * 10_000, "y"]}}, 422)
        assert exception.errors == {"name": ["x" * 500, "y"]}
        assert len(exception.message) <= 501
        assert exception.message.endswith("…")

    LONG = (
        {"errors": {f"field{n}": ["x" * 10_000] for n in range(1000)}},
        {"errors": [{"field": "name", "message": f"{n}"} for n in range(100_000)]},
        {"errors": {"x" * 10_000: {"y" * 10_000: ["z"]}}},
        {"errors": ["x"] * 100_000},
        [[{str(n): "x"}] for n in range(10_000)],
        "x" * 100_000,
        b"<html><title>" + b"x" * 100_000,
        b"<html>" + b"<p>x" * 100_000,
        b"x" * 100_000,
        b'"' + b"x" * 2_000_000 + b'"',
        b"\xff" * 100_000,
        b"[" * 100_000,
    )

    @pytest.mark.fault("I17")
    @cases("body", LONG, ids=range(len(LONG)))
    def test_error_of_a_long_body_is_bounded(self, body: Any) -> None:
        exception = error(body, 422)
        assert len(str(exception)) < 1000
        assert len(exception.body) <= 8 * 1024 + 1
        assert sum(len(field) + sum(map(len, messages)) for field, messages in exception.errors.items()) <= 9 * 1024
        assert exception.errors

    @pytest.mark.fault("H20")
    def test_short_body_is_unchanged(self) -> None:
        body = {"errors": {"name": ["is taken"] * 100}, "more": {"x": "y" * 6000}}
        assert error(body, 422).body == body

    SHAPES: tuple[tuple[Any, dict[str, list[str]]], ...] = (
        ({"errors": {"name": ["is taken"]}}, {"name": ["is taken"]}),
        ({"errors": ["Name is taken"]}, {"base": ["Name is taken"]}),
        ({"errors": "Name is taken"}, {"base": ["Name is taken"]}),
        ({"errors": {"rfi": {"due": {"date": ["is past"]}}}}, {"rfi.due.date": ["is past"]}),
        ({"errors": [{"rfi": [{"due": "is past"}]}]}, {"rfi.due": ["is past"]}),
        (b"<html><title>422 Unprocessable</title><p>x", {"base": ["422 Unprocessable"]}),
        (b"\xef\xbb\xbf <html><h1 class=a>Sorry</h1>", {"base": ["Sorry"]}),
        (b"not json", {"base": ["not json"]}),
    )

    @pytest.mark.fault("H20")
    @cases(("body", "errors"), SHAPES)
    def test_every_shape_of_a_422_is_normalized(self, body: Any, errors: dict[str, list[str]]) -> None:
        exception = error(body, 422)
        assert exception.errors == errors
        if not isinstance(body, bytes):
            assert exception.body == body

    @pytest.mark.fault("I05")
    def test_tokens_are_redacted_in_plain_text(self) -> None:
        for body in (
            b"Authorization: Bearer apc-CANARY-1",
            b"access_token=apc-CANARY-1",
            b'{"client_secret":"apc-CANARY',
        ):
            exception = error(body, 500)
            assert "CANARY" not in f"{exception} {exception.body}"

    @pytest.mark.fault("I05")
    def test_signed_urls_are_redacted_in_texts(self) -> None:
        for body in ({"message": "see https://h/f?sig=apc-CANARY"}, b"<h1>https://h/f?a=1&amp;sig=apc-CANARY</h1>"):
            exception = error(body, 403)
            assert "CANARY" not in str(exception)
            assert "https://h/f?[redacted]" in str(exception)

    @pytest.mark.fault("D06")
    def test_error_with_a_lone_surrogate_can_be_logged(self) -> None:
        assert "\\ud800" in str(error(b'{"message": "\\ud800"}', 400))
        str(error(b'{"message": "\\ud800"}', 400)).encode()

    @given(
        st.integers(100, 999),
        st.binary() | JSON_VALUES,
        st.dictionaries(
            st.sampled_from(
                [
                    "Location",
                    "Retry-After",
                    "Date",
                    "WWW-Authenticate",
                    "X-Rate-Limit-Limit",
                    "X-Rate-Limit-Remaining",
                    "X-Rate-Limit-Reset",
                    "X-Request-Id",
                ]
            ),
            st.text() | st.integers().map(str),
        ),
    )
    def test_any_response_is_accepted(self, status: int, body: Any, headers: dict[str, str]) -> None:
        exception = error_of(response(body, status=status, headers=headers), LINE)
        assert (exception is None) is (200 <= status < 300)
        if exception is not None:
            assert str(exception).encode()
            assert exception.status == status


class TestRetryAt:
    DATE = "Fri, 15 Jan 2027 12:00:00 GMT"
    NOON = 1_800_014_400.0

    @pytest.mark.fault("R05")
    @cases(
        ("headers", "retry_at"),
        [
            ({}, None),
            ({"retry_after": "30"}, None),
            ({"retry_after": "30", "date": DATE}, NOON + 30),
            ({"x_rate_limit_reset": "1800014410"}, NOON + 10),
            ({"x_rate_limit_reset": "1800014410", "retry_after": "30", "date": DATE}, NOON + 30),
            ({"x_rate_limit_reset": "1800014440", "retry_after": "30", "date": DATE}, NOON + 40),
            ({"x_rate_limit_reset": "soon", "retry_after": "30", "date": DATE}, NOON + 30),
            ({"x_rate_limit_reset": "9" * 400}, None),
            ({"retry_after": "soon", "date": DATE}, None),
        ],
    )
    def test_retry_at_is_the_latest_of_the_headers(self, headers: dict[str, str], retry_at: float | None) -> None:
        window = {"x_rate_limit_limit": "25", "x_rate_limit_remaining": "0"} if "x_rate_limit_reset" in headers else {}
        exception = error({"message": "Slow down"}, 429, **window, **headers)
        assert exception.retry_at == retry_at


class TestErrorTexts:
    @pytest.mark.fault("H20")
    @cases(
        ("body", "texts"),
        [
            ({"errors": "App is not connected"}, {"base": ["App is not connected"]}),
            ({"errors": {"name": ["is taken"], "base": ["No"]}}, {"name": ["is taken"], "base": ["No"]}),
            ({"errors": {"name": "is taken"}}, {"name": ["is taken"]}),
            ({"errors": ["a", "b"]}, {"base": ["a", "b"]}),
            ({"errors": [{"field": "name", "message": "is taken"}]}, {"name": ["is taken"]}),
            ({"errors": [{"attribute": "name", "message": "is taken"}]}, {"name": ["is taken"]}),
            ({"errors": {"a": {"b": {"c": ["deep"]}}}}, {"a.b.c": ["deep"]}),
            ({"errors": {"message": ["is too long"]}}, {"message": ["is too long"]}),
            (
                {"error": "invalid_grant", "error_description": "The refresh token is invalid"},
                {"base": ["The refresh token is invalid"]},
            ),
            ({"error": "invalid_grant", "error_description": None}, {"base": ["invalid_grant"]}),
            ({"error": "invalid_grant", "error_description": ""}, {"base": ["invalid_grant"]}),
            ({"error": "Not Found", "status": 404}, {"base": ["Not Found"]}),
            ({"error": True, "message": "It broke"}, {"base": ["It broke"]}),
            ({"errors": [], "message": "It broke"}, {"base": ["It broke"]}),
            ({"errors": {"a": []}, "message": "It broke"}, {"base": ["It broke"]}),
            ({"message": "It broke"}, {"base": ["It broke"]}),
            ({"error": {"code": "NOT_FOUND", "message": "It is not there"}}, {"base": ["It is not there"]}),
            (
                # Shape of the document management guide: only the details have the reason.
                {
                    "error": {
                        "code": "BAD_REQUEST",
                        "message": "Bad Request",
                        "details": [
                            {"reason_code": "INVALID_PROPERTY", "message": "uploads.0.file_name must be a string"}
                        ],
                    }
                },
                {"base": ["Bad Request", "uploads.0.file_name must be a string"]},
            ),
            (
                {"error": {"message": "No", "details": {"name": ["is taken"]}}, "error_description": "x"},
                {"base": ["No"], "name": ["is taken"]},
            ),
            (
                # An entry of a sync action's errors.
                {"errors": [{"id": 0, "errors": {"id": ["Entity with this ID not found"]}}]},
                {"id": ["0"], "errors.id": ["Entity with this ID not found"]},
            ),
            ({"name": ["is taken"]}, {"name": ["is taken"]}),
            ("Forbidden", {"base": ["Forbidden"]}),
            (["a", {"b": "c"}], {"base": ["a"], "b": ["c"]}),
            (42, {"base": ["42"]}),
            (None, {}),
            ("", {}),
            ({}, {}),
            ([], {}),
            (False, {}),
            ({"ok": False}, {}),
        ],
    )
    def test_every_shape_is_normalized(self, body: Any, texts: dict[str, list[str]]) -> None:
        assert error_texts(body) == texts

    def test_depth_is_bounded(self) -> None:
        body: Any = "bottom"
        for _ in range(100_000):
            body = [body]
        assert error_texts({"errors": body}) == {}

    @pytest.mark.fault("H20")
    @given(
        JSON_VALUES
        | st.dictionaries(
            st.sampled_from(["errors", "error", "error_description", "message", "field", "details", "code"]),
            st.recursive(
                JSON_VALUES,
                lambda inner: (
                    st.lists(inner, max_size=3)
                    | st.dictionaries(
                        st.sampled_from(["message", "field", "details", "errors", "a"]), inner, max_size=3
                    )
                ),
                max_leaves=8,
            ),
        )
    )
    def test_any_json_is_accepted(self, body: Any) -> None:
        texts = error_texts(body)
        for field, messages in texts.items():
            assert isinstance(field, str)
            assert field
            assert messages
            assert all(isinstance(text, str) and 0 < len(text) <= 500 for text in messages)
