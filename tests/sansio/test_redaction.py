from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore.sansio.redaction import MAX_EXCERPT, excerpt, is_page, page_text, page_title, without_secrets
from tests.support.canary import CANARY, assert_hidden
from tests.support.cases import cases

LOGIN_PAGE = """\ufeff<!DOCTYPE html><html><head>
<meta name="csrf-token" content="apc-CANARY">
<title>
  Procore &amp; you: <!-- apc-CANARY -->Log In</title>
<style>.a { color: red }</style><script src="x.js">var token = "apc-CANARY"; if (a < b) {}</script>
</head><body class="apc-CANARY"><h1>Log <b>In</b></h1><a href="/login?state=apc-CANARY">Email</a>
<input name="authenticity_token" value="apc-CANARY"><p>Forgot it?</p><script>let x = 'apc-CANARY'"""


class TestExcerpt:
    def test_excerpt_is_bounded_and_decoded(self) -> None:
        assert excerpt(b"short") == excerpt("short") == "short"
        assert excerpt(b"x" * 201) == excerpt("x" * 201) == "x" * 200 + "…"
        assert excerpt("é".encode() * 10_000_000) == "é" * 200 + "…"
        assert excerpt(b"\xff\x00") == "\ufffd\x00"
        assert len(excerpt(b"x" * 100_000, MAX_EXCERPT)) == MAX_EXCERPT + 1

    def test_excerpt_shortened_by_redaction_still_ends_in_an_ellipsis(self) -> None:
        assert excerpt("https://h/p?" + "x" * MAX_EXCERPT) == "https://h/p?[redacted]…"

    @given(st.binary() | st.text(), st.integers(1, 100))
    def test_any_input_is_accepted(self, content: bytes | str, limit: int) -> None:
        assert len(excerpt(content, limit)) <= limit + 1


class TestSecrets:
    @pytest.mark.fault("I05")
    @cases(
        ("text", "expected"),
        [
            ("see https://h/p?sig=S, ok", "see https://h/p?[redacted] ok"),
            ("HTTP://H/p?a=S#S b", "HTTP://H/p?[redacted] b"),
            ('"https:\\/\\/h\\/p?a=S"', '"https:\\/\\/h\\/p?[redacted]"'),
            ("https://h/p? what?", "https://h/p? what?"),
            ("https://h/p", "https://h/p"),
            ("is it? yes", "is it? yes"),
            ("https://h/p?SIGNATURE b", "https://h/p?[redacted] b"),
            ('<a href="/p?sig=S&b=c">', '<a href="/p?[redacted]">'),
            ("/p/?a[b]=S", "/p/?[redacted]"),
            ("https://joe:pass@h/p", "https://[redacted]@h/p"),
            ("mail joe@example.com: no", "mail joe@example.com: no"),
            ("Bearer abcdefgh.ijkl", "Bearer [redacted]"),
            ("Bearer token is invalid", "Bearer token is invalid"),
            ("Basic realm", "Basic realm"),
            ('{"access_token": "abcdefgh"}', '{"access_token": "[redacted]"}'),
            ('{\\"client_secret\\":\\"abcdefgh\\"}', '{\\"client_secret\\":\\"[redacted]\\"}'),
            ("client_secret=abcdefgh&a=b", "client_secret=[redacted]&a=b"),
            ("X-Api-Key: no", "X-Api-Key: no"),
            ("apikey: abcdefgh", "apikey: [redacted]"),
            ("password: is short", "password: is short"),
            ("The refresh token is invalid", "The refresh token is invalid"),
            ("got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx.c2ln-_, no", "got [redacted], no"),
        ],
    )
    def test_secrets_are_redacted(self, text: str, expected: str) -> None:
        assert without_secrets(text) == expected

    @pytest.mark.fault("I05")
    @cases("name", ["access_token", "refresh_token", "client_secret", "password", "authenticity_token"])
    @cases("form", ['{{"{}": "{}"}}', "{}={}", "{} = '{}'", "?{}={}"])
    def test_named_secret_is_redacted(self, name: str, form: str) -> None:
        assert_hidden(excerpt(form.format(name, CANARY)))

    @given(st.text())
    def test_any_input_is_accepted(self, text: str) -> None:
        assert without_secrets(without_secrets(text)) is not None


class TestPages:
    @pytest.mark.fault("H12")
    def test_page_is_detected_by_its_first_character(self) -> None:
        assert is_page(LOGIN_PAGE.encode())
        assert is_page(b" \r\n<?xml ")
        assert not is_page(b'{"a": "<html>"}')
        assert not is_page(b"")

    @pytest.mark.fault("H12")
    def test_title_is_the_text_that_a_browser_shows(self) -> None:
        assert page_title(LOGIN_PAGE.encode()) == "Procore & you:"
        assert page_title(b"<h1 id=a>\n Down for\n maintenance </h1>") == "Down for maintenance"
        assert page_title(b"<title>" + b"x" * 10_000) == "x" * 200
        assert page_title(b"<title> </title><p>x") is None
        assert page_title(b"<p>x") is None

    @pytest.mark.fault("H12")
    def test_text_has_no_markup_and_no_scripts(self) -> None:
        assert page_text(LOGIN_PAGE.encode()) == "\ufeff Procore & you: Log In Log In Email Forgot it?"
        assert page_text(b"<p>" + b"x" * 10_000) == "x" * 200 + "…"
        assert page_text(b"<script" + b"x" * 10_000) == ""

    @given(st.binary() | st.text("<>!-/ \"'ascriptle", max_size=60).map(str.encode))
    def test_any_page_is_accepted(self, page: bytes) -> None:
        assert len(page_text(page)) <= 201
        assert len(page_title(page) or "") <= 200
