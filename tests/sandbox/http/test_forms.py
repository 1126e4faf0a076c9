from __future__ import annotations

from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st
from multidict import CIMultiDict, CIMultiDictProxy

from aprocore import ConfigurationError
from aprocore.sandbox.http import forms
from aprocore.sandbox.http.forms import FormPart, body_fields, form_fields, form_parts, nest_fields
from aprocore.sandbox.http.request_log import SeenRequest
from aprocore.sansio.multipart import parts_of
from tests.support.cases import cases
from tests.support.rack import read_pairs

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
    # The first of contradicting fields wins, and names that are nested too deeply are dropped.
    assert nest_fields([("a", "1"), ("a[b]", "2"), ("a[]", "3"), ("x" + "[y]" * 5000, "4")]) == {"a": "1"}


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


def form(*heads: str, content: bytes = b"x") -> bytes:
    return b"".join(b"--b\r\n" + head.encode() + b"\r\n\r\n" + content + b"\r\n" for head in heads) + b"--b--\r\n"


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
        for form_part in form_parts(content_type, b"--b\r\n" + body):
            assert isinstance(form_part, FormPart)


@cases(
    ("params", "name"),
    [
        ('filename="plan.pdf"', "plan.pdf"),
        ("filename=plan.pdf", "plan.pdf"),
        ('filename="Plän.pdf"', "Plän.pdf"),
        ('filename="a \\"b\\" \\\\.pdf"', 'a "b" \\.pdf'),
        ("filename=\"x\"; filename*=UTF-8''Pl%C3%A4n.pdf", "Plän.pdf"),
        ("filename*=utf-8''Pl%C3%A4n.pdf; filename=x", "Plän.pdf"),
        ('filename=""', ""),
        ("x=1", None),
        ("filename*0=a; filename*=b; filename*00000000000000000000=c", "b"),
    ],
)
def test_file_names(params, name):
    [part] = form_parts("multipart/form-data; boundary=b", form(f"{NAMED}; {params}"))
    assert (part.name, part.filename, part.content) == ("a", name, b"x")


def test_limits_the_size_of_forms(monkeypatch):
    many = form(*[NAMED] * 5000)
    assert len(list(form_parts("multipart/form-data; boundary=b", many))) == 4096
    long = form(NAMED + "\r\nX: " + "x" * forms._MAX_HEAD, NAMED)
    assert len(list(form_parts("multipart/form-data; boundary=b", long))) == 1


def test_replaces_an_unprintable_content_type():
    for given_type, kept in (
        ("a/b; c=d", "a/b; c=d"),
        ("é", "application/octet-stream"),
        ("", "application/octet-stream"),
    ):
        [part] = form_parts('multipart/form-data; boundary="b"', form(f"{NAMED}\r\ncontent-type:{given_type}"))
        assert part.content_type == kept


def test_an_unterminated_form_has_its_complete_parts():
    whole = form(NAMED, NAMED)
    cut = whole[: whole.rfind(b"--b--") - 3]
    assert len(list(form_parts("multipart/form-data; boundary=b", cut))) == 1


KEYS = st.sampled_from(["a", "b", "c"])
NESTED: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from(["", "1"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(KEYS, NESTED, max_size=3))
def test_a_form_is_read_as_by_rack(form: dict[str, Any]) -> None:
    try:
        pairs = parts_of(form)
    except ConfigurationError:
        return
    assert nest_fields(pairs) == read_pairs(pairs)
