"""Bracketed names, read by Rack itself (Debian's ruby-rack)."""

from __future__ import annotations

import json
import shutil
import subprocess
from base64 import b64encode
from collections.abc import Sequence
from random import Random
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from multidict import CIMultiDict, CIMultiDictProxy

from aprocore import ConfigurationError
from aprocore.net.form_files import encode_form
from aprocore.sandbox.http.forms import body_fields
from aprocore.sandbox.http.rack import FormError, nest_fields
from aprocore.sandbox.http.request_log import SeenRequest
from aprocore.sansio.multipart import Multipart, parts_of
from aprocore.sansio.request_body import EncodedBody
from aprocore.sansio.urls import encode_query
from tests.sansio.test_brackets import FORMS, ROWS, without_empty

pytestmark = pytest.mark.system

RUBY = r"""
require "base64"
require "json"
require "rack"
require "stringio"

class Refused < StandardError; end

# As Rails, which checks the encoding of each parameter, and encodes file names as UTF-8.
def readable(value)
  case value
  when Hash
    return value.map { |key, inner| [readable(key), readable(inner)] }.to_h unless value.key?(:tempfile)
    {"filename" => value[:filename] ? value[:filename].dup.force_encoding("UTF-8").scrub : "/",
     "content" => Base64.strict_encode64(value[:tempfile].read)}
  when Array then value.map { |inner| readable(inner) }
  when String
    raise Refused unless value.valid_encoding?
    value.encode("UTF-8")
  else value
  end
end

STDIN.each_line do |line|
  kind, text, type = JSON.parse(line)
  begin
    read = if kind == "query"
      Rack::Utils.parse_nested_query(text)
    else
      body = Base64.strict_decode64(text)
      env = {"REQUEST_METHOD" => "POST", "CONTENT_TYPE" => type, "CONTENT_LENGTH" => body.bytesize.to_s}
      Rack::Request.new(env.merge("rack.input" => StringIO.new(body))).POST
    end
    read = readable(read)
  rescue Rack::QueryParser::ParameterTypeError, Rack::QueryParser::InvalidParameterError,
         Rack::QueryParser::QueryLimitError, Rack::Multipart::MultipartPartLimitError,
         Rack::Multipart::MultipartTotalPartLimitError, EOFError, ArgumentError, EncodingError, Refused
    read = "refused"
  end
  puts JSON.generate([read], max_nesting: 0)
end
"""


def rack_reads(requests: Sequence[tuple[str, str | bytes, str]]) -> list[Any]:
    """Return what Rack makes of each request: its kind, its query or body, and the content type of a body."""
    assert shutil.which("ruby"), "install Debian's ruby-rack"
    lines = "".join(
        json.dumps([kind, b64encode(content).decode() if isinstance(content, bytes) else content, content_type]) + "\n"
        for kind, content, content_type in requests
    )
    ended = subprocess.run(["ruby", "-W0", "-e", RUBY], input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line)[0] for line in ended.stdout.splitlines()]


def sandbox_reads(body: bytes, content_type: str) -> Any:
    """Return what the sandbox makes of a body, in the form of the Ruby program."""
    headers = CIMultiDictProxy(CIMultiDict({"Content-Type": content_type}))
    seen = SeenRequest(1, "api", "POST", "/rest/v1.0/x", "", headers, 0.0, 1, 1, "id", body)
    files: list[Any] = []
    try:
        fields = body_fields(seen, files)
    except FormError:
        return "refused"
    for described, part in files:
        described.clear()
        described |= {"filename": part.filename, "content": b64encode(part.content).decode()}
    return fields


def drawn(strategy: st.SearchStrategy[Any], number: int) -> list[Any]:
    """Return examples of a strategy: Rack reads all of them in one process."""
    examples: list[Any] = []

    @settings(
        max_examples=number, database=None, phases=[Phase.generate], suppress_health_check=[*HealthCheck], deadline=None
    )
    @given(strategy)
    def collect(example: Any) -> None:
        examples.append(example)

    collect()
    return examples


def test_the_reader_follows_racks_rules() -> None:
    random = Random(7)  # a strategy takes too long for as many
    requests = [
        [("".join(random.choices("ab[]", k=random.randint(1, 10))), random.choice("123")) for _ in range(length)]
        for length in range(1, 6)
        for _ in range(4_000)
    ]
    texts = ["&".join(f"{quote(name, safe='')}={value}" for name, value in pairs) for pairs in requests]
    for pairs, by_rack in zip(requests, rack_reads([("query", text, "") for text in texts]), strict=True):
        try:
            read: Any = nest_fields(pairs)
        except FormError:
            read = "refused"
        assert read == by_rack, pairs


def sendable(strategy: st.SearchStrategy[Any], number: int) -> list[dict[str, Any]]:
    """Return drawn forms that are not refused."""
    forms = []
    for form in drawn(strategy, number):
        try:
            parts_of(form)
        except ConfigurationError:
            continue
        forms.append(form)
    assert len(forms) > number / 20
    return forms


def test_rack_reads_a_form_as_it_was_given() -> None:
    forms = sendable(FORMS | ROWS, 1_000)
    requests = [("query", encode_query(form, strict=True), "") for form in forms]
    assert rack_reads(requests) == [without_empty(form, ({},)) for form in forms]


@pytest.mark.anyio
async def test_rack_reads_a_multipart_form_as_it_was_given() -> None:
    forms = sendable(FORMS | ROWS, 300)
    requests = []
    for form in forms:
        encoded = await encode_form(Multipart(form))
        assert isinstance(encoded, EncodedBody)
        assert isinstance(encoded.body, bytes)
        requests.append(("form", encoded.body, encoded.content_type))
    assert rack_reads(requests) == [without_empty(form, ({},)) for form in forms]


NAMES = st.sampled_from(
    [
        "a",
        "b",
        "a[b]",
        "a[]",
        "a[][b]",
        "a[][c]",
        "a[b][]",
        "a[][]",
        "[]",
        "",
        "a[",
        "a]b",
        "a[][b][c]",
        "é",
        "x" * 40_000,
    ]
)
#: Depth, key space, broken percent encoding and bytes that are not UTF-8.
PAIRS = st.builds(
    lambda name, equals, value: name + equals + value,
    NAMES.map(lambda name: quote(name, safe="[]").encode())
    | st.sampled_from([b"a%5Bb%5D", b"a+b", b"%", b"%zz", b"%ff", b"\xff", b"a" + b"[b]" * 99, b"a" + b"[b]" * 100]),
    st.sampled_from([b"=", b"=", b"=", b"", b"=="]),
    st.sampled_from([b"1", b"", b"x+y", b"%C3%A9", b"%e9", b"%", b"\xc3\xa9", b"\xe9", b"1;b=2", b"1& c=3", b"\0"]),
)
BODIES = st.lists(PAIRS, max_size=6).map(b"&".join) | st.sampled_from([b"&" * 4095 + b"a=1", b"&" * 4096 + b"a=1"])


def test_the_sandbox_reads_url_encoded_bodies_as_rack_does() -> None:
    kind = "application/x-www-form-urlencoded"
    bodies = drawn(BODIES, 1_500)
    by_rack = rack_reads([("form", body, kind) for body in bodies])
    assert 100 < by_rack.count("refused") < 1_400
    for body, read in zip(bodies, by_rack, strict=True):
        assert sandbox_reads(body, kind) == read, body


TOKENS = st.sampled_from(
    ["a", "a[b]", "a[][c]", '"a"', '"a[b]"', '"a[]"', '"a[][b]"', '"q\\"x"', '""', '"é"', '"a;b"', '"a\\x"']
)
FILE_NAMES = st.sampled_from(
    [
        "x.pdf",
        '"x.pdf"',
        '""',
        '"a/b.pdf"',
        '"C:\\\\d\\\\x.pdf"',
        '"é.pdf"',
        '"%41.pdf"',
        '"%41%42"',
        '"a\\"b"',
        '"a b;c"',
        "a b",
        '"/"',
    ]
)
PARAMETERS = st.one_of(
    TOKENS.map(lambda value: f"name={value}"),
    TOKENS.map(lambda value: f"name={value}"),
    FILE_NAMES.map(lambda value: f"filename={value}"),
    st.sampled_from(
        ["filename*=UTF-8''Pl%C3%A4n.pdf", "filename*=iso-8859-1''x.pdf", "filename*=none''x", "x=1", "name"]
    ),
)
LINES = st.one_of(
    st.lists(PARAMETERS, max_size=3).map(lambda found: "; ".join(["Content-Disposition: form-data", *found])),
    st.lists(PARAMETERS, min_size=1, max_size=3).map(lambda found: ";".join(["content-disposition:form-data", *found])),
    st.sampled_from(
        [
            "Content-Type: text/plain", "Content-Type: application/pdf", "Content-Type: text/plain; charset=iso-8859-1",
            'Content-Type: text/plain; charset="utf-8"', "Content-Type: text/plain; charset=none", "Content-ID: a",
            "X: y",
        ]
    ),
)  # fmt: skip
CONTENTS = st.sampled_from(
    [b"1", b"", b"x\r\ny", b"\xc3\xa9", b"\xe9", b"--b", b"\r\n--b", b"z--b--", b"--b\r\n", b"\r\n\r\n"]
)
SECTIONS = st.builds(
    lambda lines, content: "".join(f"{line}\r\n" for line in lines).encode() + b"\r\n" + content,
    st.lists(LINES, min_size=1, max_size=3) | st.just([]),
    CONTENTS,
)
MULTIPART = st.builds(
    lambda start, sections, end: start + b"".join(b"--b\r\n" + section + b"\r\n" for section in sections) + end,
    st.sampled_from([b"", b"", b"", b"preamble\r\n", b"--b--\r\n"]),
    st.lists(SECTIONS, max_size=4),
    st.sampled_from([b"--b--\r\n", b"--b--\r\n", b"--b--", b"--b--\r\nepilogue", b"--b\r\n", b"--b", b""]),
)
CONTENT_TYPES = st.sampled_from(["multipart/form-data; boundary=b"] * 6) | st.sampled_from(
    [
        'Multipart/Form-Data; charset=utf-8; BOUNDARY="b"',
        "multipart/form-data; boundary =b",
        "multipart/form-data; boundary=b; boundary=c",
        "multipart/form-data; boundary=c",
        "multipart/form-data",
    ]
)


def test_the_sandbox_reads_multipart_bodies_as_rack_does() -> None:
    drawn_bodies = drawn(st.tuples(MULTIPART, CONTENT_TYPES), 2_500)
    parts = b'--b\r\nContent-Disposition: form-data; name="a[]"%s\r\n\r\n1\r\n'
    for count, suffix in ((4095, b""), (4096, b""), (127, b'; filename="f"'), (128, b'; filename="f"')):
        drawn_bodies.append((parts % suffix * count + b"--b--\r\n", "multipart/form-data; boundary=b"))
    by_rack = rack_reads([("form", body, kind) for body, kind in drawn_bodies])
    assert 500 < by_rack.count("refused") < 2_000
    for (body, kind), read in zip(drawn_bodies, by_rack, strict=True):
        assert sandbox_reads(body, kind) == read, (kind, body)
