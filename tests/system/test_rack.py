"""Bracketed names, read by Rack itself (Debian's ruby-rack)."""

from __future__ import annotations

import json
import shutil
import subprocess
from random import Random
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from aprocore import ConfigurationError
from aprocore.net.form_files import encode_form
from aprocore.sansio.multipart import Multipart, parts_of
from aprocore.sansio.request_body import EncodedBody
from aprocore.sansio.urls import encode_query
from tests.sansio.test_brackets import FORMS, ROWS, without_empty
from tests.support.rack import RackTypeError, read_pairs

pytestmark = pytest.mark.system

RUBY = r"""
require "json"
require "rack"
require "stringio"
STDIN.each_line do |line|
  kind, text, type = JSON.parse(line)
  begin
    read = if kind == "query"
      Rack::Utils.parse_nested_query(text)
    else
      env = {"REQUEST_METHOD" => "POST", "CONTENT_TYPE" => type, "CONTENT_LENGTH" => text.bytesize.to_s}
      Rack::Request.new(env.merge("rack.input" => StringIO.new(text.b))).POST
    end
    read = JSON.parse(read.to_json)
  rescue Rack::QueryParser::ParameterTypeError
    read = "ParameterTypeError"
  end
  puts JSON.generate([read])
end
"""


def rack_reads(requests: list[tuple[str, str, str]]) -> list[Any]:
    """Return what Rack makes of each request: its kind, its text, and the content type of a body."""
    assert shutil.which("ruby"), "install Debian's ruby-rack"
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    ended = subprocess.run(["ruby", "-e", RUBY], input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line)[0] for line in ended.stdout.splitlines()]


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
            read: Any = read_pairs(pairs)
        except RackTypeError:
            read = "ParameterTypeError"
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
        requests.append(("form", encoded.body.decode(), encoded.content_type))
    assert rack_reads(requests) == [without_empty(form, ({},)) for form in forms]
