from __future__ import annotations

import pytest
from multidict import CIMultiDict, CIMultiDictProxy

from aprocore.sandbox.forms import body_fields, form_fields, nested
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


def test_names_with_brackets_are_nested():
    pairs = [
        ("rfi[subject]", "a"), ("rfi[assignee_ids][]", "1"), ("rfi[assignee_ids][]", "2"), ("send", "true"),
        ("lines[][name]", "x"), ("lines[][cost]", "1"), ("lines[][name]", "y"), ("lines[][by][id]", "7"),
    ]  # fmt: skip
    assert nested(pairs) == {
        "rfi": {"subject": "a", "assignee_ids": ["1", "2"]},
        "send": "true",
        "lines": [{"name": "x", "cost": "1"}, {"name": "y", "by": {"id": "7"}}],
    }
    # What says two things at once is the first of them, and what is too deep nothing.
    assert nested([("a", "1"), ("a[b]", "2"), ("a[]", "3"), ("x" + "[y]" * 5000, "4")]) == {"a": "1"}


def test_a_file_is_told_by_its_name_and_size():
    body = (
        b'--b\r\nContent-Disposition: form-data; name="rfi[subject]"\r\n\r\nDoors\r\n'
        b'--b\r\nContent-Disposition: form-data; name="rfi[attachments][]"; filename="a.pdf"\r\n\r\n%PDF-\r\n--b--\r\n'
    )
    headers = CIMultiDictProxy(CIMultiDict({"Content-Type": "multipart/form-data; boundary=b"}))
    seen = SeenRequest(1, "api", "POST", "/rest/v1.0/x", "", headers, 0.0, 1, 1, "id", body)
    attachment = {"name": "a.pdf", "filename": "a.pdf", "size": 5}
    assert body_fields(seen) == {"rfi": {"subject": "Doors", "attachments": [attachment]}}
