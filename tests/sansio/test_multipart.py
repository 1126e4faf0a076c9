from __future__ import annotations

from email import message_from_bytes
from email.policy import HTTP
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore.errors import ConfigurationError
from aprocore.sansio.multipart import File, encode_multipart


def parts_of(fields: dict[str, Any]) -> list[tuple[str, str | None, str, bytes]]:
    """Read a form with the standard library's parser: name, file name, content type and content of each part."""
    content_type, body = encode_multipart(fields)
    message = message_from_bytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body, policy=HTTP)
    return [
        (
            part.get_param("name", header="Content-Disposition"),
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
    ]


def test_values_as_rails_reads_them() -> None:
    form = {"a": 1, "rfi": {"draft": True, "ids": [1, 2], "question": {"body": "Hm?"}}, "none": None, "rate": 1.5}
    assert [(name, content) for name, _, _, content in parts_of(form)] == [
        ("a", b"1"),
        ("rfi[draft]", b"true"),
        ("rfi[ids][]", b"1"),
        ("rfi[ids][]", b"2"),
        ("rfi[question][body]", b"Hm?"),
        ("none", b""),
        ("rate", b"1.5"),
    ]


def test_a_file() -> None:
    content = bytes(range(256))
    [part] = parts_of({"attachments": [File("a.pdf", content, "application/pdf")]})
    assert part == ("attachments[]", "a.pdf", "application/pdf", content)


def test_its_repr_leaves_out_what_is_in_it() -> None:
    assert repr(File("a.bin", b"secret")) == "File(name='a.bin', content_type='application/octet-stream')"


def test_names_cannot_break_out_of_their_header() -> None:
    _, body = encode_multipart({'a"\r\nX: 1': File('f"\r\nY: 2', b"")})
    assert b'; name="a%22%0D%0AX: 1"; filename="f%22%0D%0AY: 2"\r\n' in body


def test_a_form_without_fields_is_one() -> None:
    content_type, body = encode_multipart({})
    assert body == f"--{content_type.partition('boundary=')[2]}--\r\n".encode()


@pytest.mark.parametrize("value", [{1, 2}, b"bytes", object()])
def test_what_no_form_can_say(value: Any) -> None:
    with pytest.raises(ConfigurationError, match="The form field 'a'"):
        encode_multipart({"a": value})


def test_a_lone_surrogate() -> None:
    with pytest.raises(ConfigurationError, match="surrogate"):
        encode_multipart({"a": "\ud800"})


@given(st.dictionaries(st.from_regex(r"[a-z_]{1,8}", fullmatch=True), st.binary(max_size=200), max_size=4))
def test_contents_arrive_as_they_are(contents: dict[str, bytes]) -> None:
    form = {name: File("f", content) for name, content in contents.items()}
    assert {name: content for name, _, _, content in parts_of(form)} == contents
