from __future__ import annotations

import json

import pytest

from aprocore.sandbox import Answer
from aprocore.sandbox.http.response import api_error, oauth_error
from tests.support.cases import cases


class TestAnswer:
    @pytest.mark.parametrize(
        ("body", "sent", "content_type"),
        [
            (b"\x00", b"\x00", None),
            ("späť", "späť".encode(), "text/plain; charset=utf-8"),
            ({"a": [1]}, b'{"a":[1]}', "application/json; charset=utf-8"),
            ([], b"[]", "application/json; charset=utf-8"),
            (None, b"null", "application/json; charset=utf-8"),
        ],
    )
    def test_body_and_its_type(self, body, sent, content_type):
        answer = Answer(200, None, body)
        assert answer.body == sent
        assert answer.headers.get("Content-Type") == content_type

    def test_keeps_an_explicit_content_type(self):
        assert Answer(502, {"content-type": "text/html"}, "<p>").headers["Content-Type"] == "text/html"

    def test_headers_may_repeat(self):
        assert Answer(200, [("Link", "a"), ("Link", "b")]).headers.getall("Link") == ["a", "b"]


class TestPatched:
    """RFC 7396, with its own examples."""

    @cases(
        ("body", "patch", "result"),
        [
            ({"a": "b"}, {"a": "c"}, {"a": "c"}),
            ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
            ({"a": [{"b": "c"}]}, {"a": [1]}, {"a": [1]}),
            (["a", "b"], ["c", "d"], ["c", "d"]),
            ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
            ([1, 2], {"a": "b", "c": None}, {"a": "b"}),
            ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
            (b"no JSON", {"a": 1}, {"a": 1}),
        ],
    )
    def test_body(self, body, patch, result):
        answer = Answer(200, None, body)
        before = answer.body
        assert answer.patched(body=patch).json() == result
        assert answer.body == before

    def test_status_and_headers(self):
        answer = Answer(200, [("Link", "a"), ("Link", "b"), ("Total", "1")], {"a": 1})
        patched = answer.patched(status=207, headers={"link": None, "Total": "2"})
        assert (patched.status, patched.headers.get("Link"), patched.headers.getall("Total")) == (207, None, ["2"])
        assert patched.body == answer.body
        assert (answer.status, answer.headers.getall("Link")) == (200, ["a", "b"])


class TestErrors:
    def test_format_depends_on_the_version(self):
        assert json.loads(api_error("/rest/v1.0/me", 404, "Not found").body) == {"errors": "Not found"}
        assert json.loads(api_error("/rest/v2.1/x", 404, "Not found").body) == {
            "error": {"code": 404, "message": "Not found"}
        }

    def test_oauth_error_is_never_stored(self):
        answer = oauth_error(401, "invalid_client", "No.", challenge=True)
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["WWW-Authenticate"] == (
            'Bearer realm="Procore", error="invalid_client", error_description="No."'
        )
        assert "WWW-Authenticate" not in oauth_error(400, "invalid_grant", "No.").headers
