from __future__ import annotations

import pytest
from multidict import CIMultiDict, CIMultiDictProxy

from aprocore.sandbox.forms import form_fields
from aprocore.sandbox.ledger import SeenRequest

MULTIPART = (
    b"--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx y\r\n"
    b"--b\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n\xc3\xa9\r\n"
    b"--b\r\nContent-Disposition: form-data\r\n\r\nnameless\r\n--b--\r\n"
)  # fmt: skip


def fields(content_type: str | None, body: bytes) -> dict[str, str]:
    headers = CIMultiDict({} if content_type is None else {"Content-Type": content_type})
    seen = SeenRequest(1, "login", "POST", "/oauth/token", "", CIMultiDictProxy(headers), 0.0, 1, 1, "id", body)
    return form_fields(seen)


@pytest.mark.parametrize(
    ("content_type", "body", "expected"),
    [
        ("application/x-www-form-urlencoded", b"a=x+y&b=%C3%A9&c=", {"a": "x y", "b": "é", "c": ""}),
        ("Application/X-WWW-Form-Urlencoded; charset=utf-8", b"a=1&a=2", {"a": "2"}),
        ("multipart/form-data; boundary=b", MULTIPART, {"a": "x y", "b": "é"}),
        ("multipart/form-data", MULTIPART, {}),
        ("multipart/form-data; boundary=other", MULTIPART, {}),
        ("application/json", b'{"a": "x", "n": 7, "none": null, "list": []}', {"a": "x", "n": "7"}),
        ("application/json", b"[1]", {}),
        ("application/json", b"{", {}),
        ("application/json", b"[" * 100_000, {}),
        ("text/plain", b"a=1", {}),
        (None, b"a=1", {}),
    ],
)
def test_three_encodings_and_nonsense(content_type, body, expected):
    assert fields(content_type, body) == expected
