from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore.sandbox.ui.redacted import body_text, header_rows, json_text, parameter_rows
from tests.support.cases import cases

SECRET = "f0" * 32
NAMES = ("access_token", "client_secret", "password", "code", "code_verifier", "Authorization", "x-api-key", "sig")


@cases("name", NAMES)
def test_values_with_the_names_of_secrets_are_removed(name: str) -> None:
    short = "s3cr3t"
    assert parameter_rows([(name, short)]) == [(name, "[redacted]")]
    assert json.loads(json_text({"a": [{name: short, "b": 1}]})) == {"a": [{name: "[redacted]", "b": 1}]}
    assert json.loads(json_text({name: [short, {"c": 1}], "n": None})) == {name: ["[redacted]", {"c": 1}], "n": None}
    form = body_text("application/x-www-form-urlencoded; charset=utf-8", f"a=1&{name}={short}".encode())
    assert form == f"a = 1\n{name} = [redacted]"
    part = f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{short}\r\n--x--\r\n'
    assert short not in body_text("multipart/form-data; boundary=x", part.encode())


@cases(
    ("header", "shown"),
    [
        (("Authorization", f"Bearer {SECRET}"), "Bearer [redacted]"),
        (("Authorization", SECRET), "[redacted]"),
        (("Cookie", "a=b"), "[redacted]"),
        (("Set-Cookie", "a=b; Path=/"), "[redacted]"),
        (("X-Mine", "plain"), "plain"),
        (("X-Mine", SECRET), "{…}"),
        (("Location", f"https://h/x?sig={SECRET}"), "https://h/x?[redacted]"),
    ],
)
def test_headers(header: tuple[str, str], shown: str) -> None:
    assert header_rows([header]) == [(header[0], shown)]


@given(st.sampled_from(["application/json", "text/plain", "", "multipart/form-data"]), st.text(), st.text())
def test_long_words_are_removed_everywhere(content_type: str, before: str, after: str) -> None:
    for body in (f"{before} {SECRET} {after}", json.dumps({"a": [f"{before} {SECRET}"], f"{SECRET}": 1})):
        assert SECRET not in body_text(content_type, body.encode("utf-8", "replace"))


@given(st.binary(max_size=200), st.sampled_from(["application/json", "multipart/form-data; boundary=a", "x"]))
def test_any_body_has_a_text(body: bytes, content_type: str) -> None:
    text = body_text(content_type, body)
    assert bool(text) or not body.strip(b"\r\x00")
    assert "\x00" not in text


def test_bodies_that_are_long_or_not_text() -> None:
    assert body_text("application/pdf", b"%PDF\xff\xfe" * 5) == "30 bytes that are not text"
    assert body_text("text/plain", b"a " * 50_000).endswith("a …")
    # The beginning that is read ends within a character.
    assert body_text("text/plain", "€ ".encode() * 50_000).startswith("€ €")
    assert body_text("application/json", b'{"a": ') == '{"a":'[:5] + " "
    deep = b"[" * 100_000 + b"]" * 100_000
    assert body_text("application/json", deep).startswith("[[[")


def test_json_is_indented() -> None:
    assert body_text("application/json", b'{"a":[1]}') == '{\n  "a": [\n    1\n  ]\n}'


@pytest.mark.parametrize("value", [None, True, 1, "a", [], {}])
def test_other_values_are_shown(value: object) -> None:
    assert json.loads(json_text({"value": value})) == {"value": value}
