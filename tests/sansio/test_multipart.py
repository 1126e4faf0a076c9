from __future__ import annotations

import io
import re
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import UNSET, ConfigurationError, File, Multipart
from aprocore.sansio.multipart import as_file, closing, content_type_of, field_part, file_head, parts_of
from aprocore.sansio.request_body import BodyStream, EncodedBody, encode_body
from aprocore.sansio.requests import build_request
from aprocore.sansio.urls import encode_query
from tests.support.cases import cases

PLAN = File(b"%PDF", "plan.pdf")


class Named(io.BytesIO):
    name: Any = "/tmp/scans/a.png"


# -- files ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (Path("/tmp/plan.pdf"), "plan.pdf"),
        (PurePosixPath("plan.tar.gz"), "plan.tar.gz"),
        (Named(b"x"), "a.png"),
    ],
)
def test_default_file_name_is_that_on_disk(content: Any, name: str) -> None:
    assert File(content).name == name
    assert File(content, "other").name == "other"
    assert as_file(content) == File(content)


@pytest.mark.parametrize("content", [b"x", bytearray(b"x"), memoryview(b"x")])
def test_bytes_like_content_becomes_bytes(content: Any) -> None:
    assert File(content, "a").content == b"x"
    assert type(File(content, "a").content) is bytes


class Later:
    async def read(self, length: int = -1) -> bytes:
        return b""


class Numbered(Named):
    name = 3


@cases(
    ("options", "says"),
    [
        ({"content": b"x"}, "The file has no name"),
        ({"content": io.BytesIO()}, "The file has no name"),
        ({"content": Numbered()}, "The file has no name"),
        ({"content": Path("/")}, "The file has no name"),
        ({"content": "plan.pdf"}, "got a str"),
        ({"content": None}, "got None"),
        ({"content": Later(), "name": "a"}, "An asynchronous file"),
        ({"content": b"", "name": 5}, "name of a file must be a str, got an int"),
        ({"content": b"", "name": "a\x00b"}, "control character"),
        ({"content": b"", "name": "a\ud800"}, "lone surrogate"),
        ({"content": b"", "name": "a", "content_type": "pdf"}, "Invalid content type"),
        ({"content": b"", "name": "a", "content_type": "a/b\r\nX: y"}, "Invalid content type"),
        ({"content": b"", "name": "a", "content_type": "a/b; c"}, "Invalid content type"),
        ({"content": b"", "name": "a", "content_type": "a/é"}, "Invalid content type"),
        ({"content": b"", "name": "a", "content_type": b"a/b"}, "Invalid content type"),
    ],
)
def test_invalid_file_is_rejected(options: dict[str, Any], says: str) -> None:
    with pytest.raises(ConfigurationError, match=says):
        File(**options)


@pytest.mark.parametrize("kind", ["application/pdf", "text/plain; charset=utf-8", 'a/b;c="d e"', "image/svg+xml"])
def test_valid_content_type_is_accepted(kind: str) -> None:
    assert File(b"", "a", kind).content_type == kind


def test_repr_of_a_file_hides_its_content() -> None:
    assert "secret" not in repr(File(b"secret", "a"))
    assert "secret" not in repr(Multipart({"a": "secret"}))


# -- parts ------------------------------------------------------------------------------------------------------------


def test_parts_have_rails_parameter_names() -> None:
    path = Path("a.png")
    form = {
        "rfi": {"subject": "Tür", "due": date(2026, 1, 2), "attachments": [PLAN, path], "left": None, "out": UNSET},
        "ids[]": [1, 2],
        "on": True,
    }
    assert parts_of(form) == [
        ("rfi[subject]", "Tür"),
        ("rfi[due]", "2026-01-02"),
        ("rfi[attachments][]", PLAN),
        ("rfi[attachments][]", File(path)),
        ("ids[]", "1"),
        ("ids[]", "2"),
        ("on", "true"),
    ]


leaves = st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.dates()
forms = st.dictionaries(
    st.text("abc[]", min_size=1, max_size=4),
    st.recursive(leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("xy"), inner, max_size=3)),
    max_size=4,
)


@given(forms)
def test_parts_without_files_equal_the_pairs_of_a_query(form: dict[str, Any]) -> None:
    try:
        pairs = parse_qsl(encode_query(form, strict=True), keep_blank_values=True)
    except ConfigurationError as error:
        with pytest.raises(ConfigurationError, match=re.escape(error.message)):
            parts_of(form)
    else:
        assert parts_of(form) == pairs


@cases(
    ("form", "says"),
    [
        ({"a": b"x"}, "The field 'a' can't be bytes"),
        ({"a": {"b": bytearray(b"x")}}, r"The field 'a\[b\]' can't be bytes"),
        ({"a": {1, 2}}, "set"),
        ({"a": float("nan")}, "nan"),
        ({"": PLAN}, "must be a non-empty str"),
        ({5: PLAN}, "must be a non-empty str"),
        ([PLAN], "must be a mapping"),
        ({"a": Later()}, "An asynchronous file"),
    ],
)
def test_unsupported_form_value_is_rejected(form: Any, says: str) -> None:
    with pytest.raises(ConfigurationError, match=says):
        parts_of(form)


def test_recursive_form_is_rejected() -> None:
    form: dict[str, Any] = {"file": PLAN}
    form["again"] = form
    with pytest.raises(ConfigurationError, match="contain themselves"):
        parts_of(form)


def test_multipart_requires_a_mapping() -> None:
    with pytest.raises(ConfigurationError, match="The fields of a form must be a mapping, got a list"):
        Multipart([("a", "b")])  # type: ignore[arg-type]


# -- bytes ------------------------------------------------------------------------------------------------------------


def test_delimiters_and_headers_of_parts() -> None:
    assert content_type_of("x-1") == "multipart/form-data; boundary=x-1"
    assert field_part("B", "rfi[a]", "ü\n") == (
        b'--B\r\nContent-Disposition: form-data; name="rfi[a]"\r\n\r\n\xc3\xbc\n\r\n'
    )
    assert file_head("B", "a", PLAN, "application/pdf") == (
        b'--B\r\nContent-Disposition: form-data; name="a"; filename="plan.pdf"\r\nContent-Type: application/pdf\r\n\r\n'
    )
    assert closing("B") == b"--B--\r\n"


@pytest.mark.fault("H25")
@pytest.mark.parametrize(
    ("name", "encoded"),
    [
        ('a"b', b"a%22b"),
        ("a\r\nb", b"a%0D%0Ab"),
        ("a\\b'c%22", b"a\\b'c%22"),
        ("plän 1.pdf", "plän 1.pdf".encode()),
        ("\t", b"\t"),
    ],
)
def test_names_are_escaped(name: str, encoded: bytes) -> None:
    assert b'name="' + encoded + b'"\r\n\r\n' in field_part("B", name, "")
    assert b'name="' + encoded + b'"; filename="' + encoded + b'"\r\n' in file_head("B", name, File(b"", name), "a/b")


@pytest.mark.parametrize("boundary", ["", "a b", "a\r\nb", 'a"', "ü", "a" * 71, "a,b"])
def test_invalid_boundary_is_rejected(boundary: str) -> None:
    with pytest.raises(ConfigurationError, match="Invalid multipart boundary"):
        content_type_of(boundary)


def test_lone_surrogate_is_rejected() -> None:
    with pytest.raises(ConfigurationError, match="lone surrogate"):
        field_part("B", "a", "\ud800")


# -- encoded bodies ---------------------------------------------------------------------------------------------------


async def made() -> AsyncIterator[bytes]:
    yield b"x"


@pytest.mark.parametrize("body", [b"x", BodyStream(made(), 1)])
def test_encoded_body_is_sent_unchanged(body: Any) -> None:
    ready = EncodedBody("multipart/form-data; boundary=B", body)
    assert encode_body(UNSET, ready) == ("multipart/form-data; boundary=B", body)
    with pytest.raises(ConfigurationError, match="json and data"):
        encode_body(1, ready)


def test_caller_can_not_set_the_content_type_of_a_form() -> None:
    ready = EncodedBody("multipart/form-data; boundary=B", b"x")
    for name in ("Content-Type", "content-type"):
        with pytest.raises(ConfigurationError, match="it contains the boundary"):
            build_request("POST", "https://x", "/rest/v1.0/a", 1, data=ready, headers={name: "multipart/form-data"})
