from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from multidict import CIMultiDict, CIMultiDictProxy

from aprocore.sandbox.http.forms import body_fields, form_fields
from aprocore.sandbox.http.rack import FormError, nest_fields, urlencoded_pairs
from aprocore.sandbox.http.rack_multipart import FormPart, form_parts
from aprocore.sandbox.http.request_log import SeenRequest
from tests.support.cases import cases

MULTIPART = (
    b"--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx y\r\n"
    b"--b\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n\xc3\xa9\r\n"
    b"--b\r\nContent-Disposition: form-data\r\n\r\nnameless\r\n--b--\r\n"
)  # fmt: skip


def fields(content_type: str | None, body: bytes) -> dict[str, str]:
    headers = CIMultiDict({} if content_type is None else {"Content-Type": content_type})
    seen = SeenRequest(1, "login", "POST", "/oauth/token", "", CIMultiDictProxy(headers), 0.0, 1, 1, "id", body)
    return form_fields(seen)


@cases(
    ("content_type", "body", "expected"),
    [
        ("application/x-www-form-urlencoded", b"a=x+y&b=%C3%A9&c=", {"a": "x y", "b": "é", "c": ""}),
        ("Application/X-WWW-Form-Urlencoded; charset=utf-8", b"a=1&a=2", {"a": "2"}),
        ("multipart/form-data; boundary=b", MULTIPART, {"a": "x y", "b": "é", "text/plain[]": "nameless"}),
        ("multipart/form-data", b"a=1", {"a": "1"}),
        ("multipart/form-data; boundary=other", MULTIPART, {}),
        ("application/json", b'{"a": "x", "n": 7, "none": null, "list": []}', {"a": "x", "n": "7"}),
        ("application/json", b"[1]", {}),
        ("application/json", b"{", {}),
        ("application/json", b"[" * 100_000, {}),
        ("text/plain", b"a=1", {}),
        (None, b"a=1", {}),
    ],
)
def test_three_encodings_and_invalid_bodies(content_type, body, expected):
    assert fields(content_type, body) == expected


def test_names_with_brackets_are_nested():
    pairs = [
        ("rfi[subject]", "a"), ("rfi[assignee_ids][]", "1"), ("rfi[assignee_ids][]", "2"), ("send", "true"),
        ("lines[][name]", "x"), ("lines[][cost]", "1"), ("lines[][name]", "y"), ("lines[][by][id]", "7"),
    ]  # fmt: skip
    assert nest_fields(pairs) == {
        "rfi": {"subject": "a", "assignee_ids": ["1", "2"]},
        "send": "true",
        "lines": [{"name": "x", "cost": "1"}, {"name": "y", "by": {"id": "7"}}],
    }


@cases(
    ("pairs", "error"),
    [
        ([("a", "1"), ("a[b]", "2")], r"expected Hash \(got String\) for param `a'"),
        ([("a", "1"), ("a[]", "2")], r"expected Array \(got String\) for param `a'"),
        ([("a[b]", "1"), ("a[]", "2")], r"expected Array \(got Hash\) for param `a'"),
        ([("a[]", "1"), ("a[b]", "2")], r"expected Hash \(got Array\) for param `a'"),
        ([("x" + "[y]" * 100, "1")], "depth"),
        ([("x" * 65_537, "1")], "key space"),
        ([("a", "\udcff")], "encoding"),
        ([("a[]", "\udcff")], "encoding"),
    ],
)
def test_names_that_rack_refuses(pairs: list[tuple[str, str]], error: str) -> None:
    with pytest.raises(FormError, match=error):
        nest_fields(pairs)


@cases(
    ("body", "error"),
    [
        (b"a=%", "invalid %-encoding"),
        (b"%f=1", "invalid %-encoding"),
        (b"%ff=1", "encoding"),
        (b"a=" + b"x" * 4 * 1024 * 1024, "total query size"),
        (b"&" * 4096, "number of query parameters"),
    ],
)
def test_url_encoded_bodies_that_rack_refuses(body: bytes, error: str) -> None:
    with pytest.raises(FormError, match=error):
        urlencoded_pairs(body)


def test_url_encoded_bodies() -> None:
    assert urlencoded_pairs(b"a+b=%C3%A9& c&&d=1=2&=3\0") == [("a b", "é"), ("c", None), ("d", "1=2"), ("", "3")]
    # A value that another one replaces may have any bytes.
    assert nest_fields(urlencoded_pairs(b"a=%ff&a=1")) == {"a": "1"}


def test_describes_a_file_by_name_and_size():
    body = (
        b'--b\r\nContent-Disposition: form-data; name="rfi[subject]"\r\n\r\nDoors\r\n'
        b'--b\r\nContent-Disposition: form-data; name="rfi[attachments][]"; filename="a.pdf"\r\n\r\n%PDF-\r\n--b--\r\n'
    )
    headers = CIMultiDictProxy(CIMultiDict({"Content-Type": "multipart/form-data; boundary=b"}))
    seen = SeenRequest(1, "api", "POST", "/rest/v1.0/x", "", headers, 0.0, 1, 1, "id", body)
    attachment = {"name": "a.pdf", "filename": "a.pdf", "size": 5}
    assert body_fields(seen) == {"rfi": {"subject": "Doors", "attachments": [attachment]}}
    files: list = []
    assert body_fields(seen, files)["rfi"]["attachments"][0] is files[0][0]
    assert (files[0][1].content, files[0][1].content_type) == (b"%PDF-", "application/octet-stream")


def form(*heads: str | bytes, content: bytes = b"x") -> bytes:
    encoded = (head if isinstance(head, bytes) else head.encode() for head in heads)
    return b"".join(b"--b\r\n" + head + b"\r\n\r\n" + content + b"\r\n" for head in encoded) + b"--b--\r\n"


NAMED = 'Content-Disposition: form-data; name="a"'


@given(
    st.lists(
        st.binary(max_size=40) | st.sampled_from([b"\r\n", b"--bou", b"\r\n--", b"\n--", b"nd", b"\r\n\r\n"]),
        max_size=4,
    )
)
def test_keeps_the_bytes_of_parts(contents):
    assume(not any(b"--bound" in content for content in contents))
    parts = b"".join(b"--bound\r\n" + NAMED.encode() + b"\r\n\r\n" + content + b"\r\n" for content in contents)
    found = form_parts("multipart/form-data; boundary=bound", parts + b"--bound--\r\n")
    assert [part.content for part in found] == contents


@given(st.binary(max_size=200), st.text(max_size=30))
def test_parses_arbitrary_bytes(body, kind):
    for content_type in (kind, f"multipart/form-data; boundary={kind}", "multipart/form-data; boundary=b"):
        try:
            parts = form_parts(content_type, b"--b\r\n" + body)
        except FormError:
            continue
        assert all(isinstance(part, FormPart) for part in parts or ())


@cases(
    ("params", "name"),
    [
        ('filename="plan.pdf"', "plan.pdf"),
        ("filename=plan.pdf", "plan.pdf"),
        ('filename="Plän.pdf"', "Plän.pdf"),
        ('filename="a \\"b\\" \\\\.pdf"', ".pdf"),
        ("filename=\"x\"; filename*=UTF-8''Pl%C3%A4n.pdf", "x"),
        ("filename*=utf-8''Pl%C3%A4n.pdf; filename=x", "x"),
        ("filename*=utf-8''Pl%C3%A4n.pdf", "Plän.pdf"),
        ("filename*1*=; filename=x", "x"),
        ("filename=a b", "a"),
        ('filename="/a/b\\\\c.pdf"', "c.pdf"),
        ('filename="%41%42"', "AB"),
        ('filename="%41%zz"', "%41%zz"),
        ('filename="/"', "/"),
        ('filename=""', ""),
        ("x=1", None),
        ("filename*0=a; filename*=b; filename*00000000000000000000=c", None),
    ],
)
def test_file_names(params, name):
    [part] = form_parts("multipart/form-data; boundary=b", form(f"{NAMED}; {params}"))
    assert (part.name, part.filename, part.content) == ("a", name, b"x")


@cases(
    ("content_type", "body", "error"),
    [
        ("multipart/form-data; boundary=b", form(*[NAMED] * 4096), "Maximum"),
        ("multipart/form-data; boundary=b", form(*[NAMED + '; filename="f"'] * 128), "Maximum"),
        ("multipart/form-data; boundary=b", form(NAMED + "\r\nX: " + "x" * 64 * 1024), "header too large"),
        ("multipart/form-data; boundary=b", form(NAMED, content=b"x" * 16 * 1024 * 1024), "retained"),
        ("multipart/form-data; boundary=b", form(NAMED, NAMED)[:-10], "bad content body"),
        ("multipart/form-data; boundary=b", b"--b--", "bad content body"),
        ("multipart/form-data; boundary=other", form(NAMED), "bad content body"),
        ("multipart/form-data; boundary =b", form(NAMED), "whitespace"),
        ("multipart/form-data; boundary=b; boundary=c", form(NAMED), "multiple boundary"),
        (
            "multipart/form-data; boundary=b",
            form(NAMED + "\r\nContent-Type: text/plain; charset=none"),
            "encoding name",
        ),
        ("multipart/form-data; boundary=b", form("Content-ID: \udcff".encode("utf-8", "surrogateescape")), "encoding"),
    ],
)
@pytest.mark.slow
def test_multipart_bodies_that_rack_refuses(content_type: str, body: bytes, error: str) -> None:
    with pytest.raises(FormError, match=error):
        form_parts(content_type, body)


@cases(
    ("head", "name", "text"),
    [
        (NAMED, "a", "\udce9"),
        (NAMED + "\r\nContent-Type: text/plain; charset=iso-8859-1", "a", "é"),
        (NAMED + '\r\nContent-Type: text/plain; charset="iso-8859-1"; x', "a", "é"),
        (NAMED + "\r\nContent-Type: a/b; charset=iso-8859-1", "a", "\udce9"),
        ("Content-ID: a", "a", "\udce9"),
        ("X: y", "text/plain[]", "\udce9"),
        ("Content-Type: a/b", "a/b[]", "\udce9"),
        ('Content-Disposition: form-data; name="a\\"b"', 'a"b', "\udce9"),
    ],
)
def test_names_and_charsets_of_parts(head: str, name: str, text: str) -> None:
    [part] = form_parts("multipart/form-data; boundary=b", form(head, content=b"\xe9")) or []
    assert (part.name, part.text) == (name, text)


def test_an_empty_multipart_form() -> None:
    assert form_parts("multipart/form-data; boundary=b", b"--b--\r\n") == []
    assert form_parts("multipart/form-data; boundary=b", b"") is None


def test_replaces_an_unprintable_content_type():
    for given_type, kept in (
        ("a/b; c=d", "a/b; c=d"),
        ("é", "application/octet-stream"),
        ("", "application/octet-stream"),
    ):
        [part] = form_parts('multipart/form-data; boundary="b"', form(f"{NAMED}\r\nContent-Type: {given_type}"))
        assert part.content_type == kept
