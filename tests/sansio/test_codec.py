from __future__ import annotations

import enum
import json
import math
import sys
from collections import OrderedDict
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal
from types import MappingProxyType
from typing import Any, NamedTuple
from uuid import UUID

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import UNSET, ConfigurationError, DecodeError, Model
from aprocore.sansio.codec import decode, encode, excerpt, structure, without_queries
from aprocore.types import RevealedSecret, Secret

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(TEXTS, inner, max_size=5),
    max_leaves=20,
)


class TestDecode:
    @pytest.mark.parametrize(
        ("body", "value"),
        [
            (b'{"id": 9007199254740993, "name": null}', {"id": 9007199254740993, "name": None}),
            (b"12345678901234567890123456789", 12345678901234567890123456789),
            (b"1.10", 1.1),
            (b"-0", 0),
            (b' \n"a" ', "a"),
            (b'\xef\xbb\xbf{"a":1}', {"a": 1}),
            (b'"\\ud83d\\ude00"', "\U0001f600"),
            (b'"\\u0000"', "\x00"),
            ('"é"'.encode(), "é"),
            (b'["\\ud800", 1.5]', ["\ud800", 1.5]),
        ],
    )
    def test_it_is_json_in_utf8(self, body: bytes, value: Any) -> None:
        assert decode(body) == value

    @pytest.mark.parametrize("body", [b'{"a": 1, "b": 2, "a": 3}', b'{"a": "\\ud800", "b": 2, "a": 3}'])
    def test_d04_of_a_repeated_key_the_last_counts(self, body: bytes) -> None:
        assert decode(body) == {"a": 3, "b": 2}

    @pytest.mark.parametrize("escape", ["\\ud800", "\\udc00", "\\ud800\\ud800", "\\udc00\\ud800", "\\ud800x"])
    def test_d06_a_lone_surrogate_is_taken(self, escape: str) -> None:
        value = decode(f'{{"a": ["{escape}"]}}'.encode())
        assert value == json.loads(f'{{"a": ["{escape}"]}}')
        with pytest.raises(ConfigurationError, match="lone surrogate"):
            encode(value)

    NUMBERS = (b"NaN", b"Infinity", b"-Infinity", b"1e999", b"-1e999", b"nan", b"0x10", b"01", b"1.", b"+1")

    @pytest.mark.parametrize("number", NUMBERS)
    @pytest.mark.parametrize("around", [b"%s", b'{"a": %s}', b'["\\ud800", %s]'])
    def test_d01_what_is_no_number_is_refused(self, number: bytes, around: bytes) -> None:
        with pytest.raises(DecodeError, match="not JSON"):
            decode(around % number)

    @pytest.mark.parametrize("depth", [5_000, 100_000])
    @pytest.mark.parametrize("open_", [b"[", b'{"a":', b'[{"\\ud800":'])
    def test_d02_depth_is_an_error_of_ours(self, depth: int, open_: bytes) -> None:
        with pytest.raises(DecodeError, match=r"nested too deeply|not JSON"):
            decode(open_ * depth)

    def test_d02_also_where_the_brackets_close(self) -> None:
        with pytest.raises(DecodeError, match="nested too deeply") as caught:
            decode(b"[" * 100_000 + b"]" * 100_000)
        assert not caught.value.truncated

    @pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252"])
    def test_d05_no_other_encoding_is_guessed(self, encoding: str) -> None:
        with pytest.raises(DecodeError):
            decode('{"a": "é"}'.encode(encoding))

    @pytest.mark.parametrize("body", [b'"\xff"', b'"\xed\xa0\x80"', b'"\xc0\x80"', b'"\\ud800\xff"', b'\xff\xfe"'])
    def test_d05_invalid_utf8_is_refused(self, body: bytes) -> None:
        with pytest.raises(DecodeError) as caught:
            decode(body)
        str(caught.value).encode()

    @pytest.mark.parametrize(
        ("body", "truncated"),
        [
            (b"", True),
            (b" \n", True),
            (b'{"a": [1, 2', True),
            (b'{"a": "b', True),
            (b'{"a": tru', True),
            (b'{"a": "\\u00', True),
            (b'{"a": 1}}', False),
            (b"{'a': 1}", False),
            (b"<html>", False),
            (b"null null", False),
        ],
    )
    def test_h06_what_looks_cut_short_says_so(self, body: bytes, truncated: bool) -> None:
        with pytest.raises(DecodeError, match="not JSON") as caught:
            decode(body)
        assert caught.value.truncated is truncated
        assert caught.value.body == body.decode()

    def test_h12_the_error_has_a_short_excerpt(self) -> None:
        with pytest.raises(DecodeError) as caught:
            decode(b"<html>" + b"x" * 100_000)
        assert "<html>xxx" in str(caught.value)
        assert len(str(caught.value)) < 400

    def test_i05_signed_urls_are_cut_in_the_excerpt(self) -> None:
        with pytest.raises(DecodeError) as caught:
            decode(b'{"url": "https://storage.example.com/f?X-Amz-Signature=apc-CANARY", "a')
        assert "https://storage.example.com/f?[redacted]" in str(caught.value)
        assert "CANARY" not in f"{caught.value!r} {caught.value.body} {caught.value.hint}"

    @given(st.binary() | st.text(st.characters(exclude_categories=["Cs"])).map(str.encode))
    def test_any_bytes_are_json_or_a_decode_error(self, body: bytes) -> None:
        try:
            value = decode(body)
        except DecodeError as error:
            str(error).encode()
            return
        assert value == json.loads(body.removeprefix(b"\xef\xbb\xbf"))

    @given(JSON_VALUES)
    def test_it_reads_what_other_writers_write(self, value: Any) -> None:
        assert decode(json.dumps(value).encode()) == value
        assert decode(json.dumps(value, ensure_ascii=False, indent=2).encode()) == value


def test_an_excerpt_is_bounded_and_readable() -> None:
    assert excerpt(b"short") == "short"
    assert excerpt(b"x" * 201) == "x" * 200 + "…"
    assert excerpt("é".encode() * 10_000_000) == "é" * 200 + "…"
    assert excerpt(b"\xff\x00") == "\ufffd\x00"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("see https://h/p?sig=S, ok", "see https://h/p?[redacted] ok"),
        ("HTTP://H/p?a=S#S b", "HTTP://H/p?[redacted] b"),
        ('"https:\\/\\/h\\/p?a=S"', '"https:\\/\\/h\\/p?[redacted]"'),
        ("https://h/p? what?", "https://h/p? what?"),
        ("https://h/p", "https://h/p"),
        ("is it? yes", "is it? yes"),
    ],
)
def test_i05_a_urls_query_is_left_out(text: str, shown: str) -> None:
    assert without_queries(text) == shown


class Colour(enum.Enum):
    RED = "red"
    WHEN = date(2024, 1, 1)
    ODD = object()


class Size(enum.IntEnum):
    BIG = 3


class Kind(str, enum.Enum):  # noqa: UP042 -- it formats differently
    A = "a"


class Pair(NamedTuple):
    one: int
    two: int


class Zoneless(tzinfo):
    def utcoffset(self, moment: datetime | None) -> None:
        return None

    dst = tzname = utcoffset


class TestEncode:
    @pytest.mark.parametrize(
        ("value", "body"),
        [
            (None, "null"),
            ({"a": UNSET, "b": {"c": UNSET, "d": None}}, '{"b":{"d":null}}'),
            ({"a": (1, 2), "b": Pair(1, 2)}, '{"a":[1,2],"b":[1,2]}'),
            (MappingProxyType({"a": OrderedDict(b=1)}), '{"a":{"b":1}}'),
            ("é\u2028\x00", '"é\u2028\\u0000"'),
            (Decimal("10.50"), '"10.50"'),
            ([Colour.RED, Colour.WHEN, Size.BIG, Kind.A], '["red","2024-01-01",3,"a"]'),
            (date(2024, 2, 29), '"2024-02-29"'),
            (datetime(2024, 2, 29, 12, tzinfo=UTC), '"2024-02-29T12:00:00Z"'),
            (datetime(2024, 1, 1, 1, tzinfo=timezone(timedelta(hours=2))), '"2023-12-31T23:00:00Z"'),
            (datetime(2024, 1, 1, 0, 0, 0, 5, tzinfo=UTC), '"2024-01-01T00:00:00.000005Z"'),
            (2**200, str(2**200)),
            (RevealedSecret("a"), '"a"'),
            (Model(), "{}"),
        ],
    )
    def test_what_it_takes(self, value: Any, body: str) -> None:
        assert encode(value) == body.encode()

    @pytest.mark.parametrize(
        ("value", "why"),
        [
            (math.nan, "not JSON compliant"),
            (-math.inf, "not JSON compliant"),
            (Decimal("sNaN"), "not a number"),
            ({1, 2}, "a set has no JSON form"),
            (b"bytes", "a bytes has no JSON form"),
            (datetime(2024, 1, 1), "no time zone"),  # noqa: DTZ001
            (datetime(2024, 1, 1, tzinfo=Zoneless()), "no time zone"),
            (datetime.min.replace(tzinfo=timezone(timedelta(hours=5))), "out of range"),
            (time(1), "a time has no JSON form"),
            (UUID(int=1), "a UUID has no JSON form"),
            (Secret("apc-CANARY"), "a Secret has no JSON form"),
            (Colour.ODD, "a object has no JSON form"),
            (UNSET, "UNSET"),
            ([UNSET], "UNSET"),
            ({1: 2}, "a key is 1, not a str"),
            ({None: 2}, "a key is None"),
            ("\ud800", "lone surrogate"),
            ({"\ud800": 1}, "lone surrogate"),
            pytest.param(10**5000, "digits", id="huge"),
            (object, "has no JSON form"),
        ],
    )
    @pytest.mark.parametrize("wrap", [lambda v: v, lambda v: {"a": [v]}, lambda v: (v,)])
    def test_d12_what_json_cannot_say_is_refused(self, value: Any, why: str, wrap: Any) -> None:
        with pytest.raises(ConfigurationError, match=f"cannot be sent as JSON: .*{why}") as caught:
            encode(wrap(value))
        assert "CANARY" not in str(caught.value)

    def test_d12_a_cycle_is_refused(self) -> None:
        mapping: dict[str, Any] = {}
        mapping["a"] = [mapping]
        sequence: list[Any] = []
        sequence.append((sequence,))
        for cycle in (mapping, sequence, {"a": sequence}):
            with pytest.raises(ConfigurationError, match="cannot be sent as JSON"):
                encode(cycle)
        mapping["a"] = mapping
        with pytest.raises(ConfigurationError, match="nested too deeply, or contains itself"):
            encode(mapping)

    @given(JSON_VALUES)
    def test_what_it_writes_is_read_back(self, value: Any) -> None:
        assert decode(encode(value)) == value
        assert json.loads(encode(value)) == value


@attrs.define(kw_only=True)
class Person(Model):
    id: int | str | None = None
    name: str | None = None


@attrs.frozen
class Demanding:
    id: int
    note: str = "none"
    made: str = attrs.field(init=False, default="here")


class TestStructure:
    def test_an_object_becomes_one(self) -> None:
        person = structure({"id": 1, "unknown": 2}, Person)
        assert isinstance(person, Person)
        assert (person.id, person.name, person["unknown"]) == (1, None, 2)

    def test_an_array_becomes_a_list(self) -> None:
        assert structure([{"id": 1}, {"id": "2"}], Person) == [Person(id=1), Person(id="2")]
        assert structure([], Person) == []

    def test_types_that_are_off_are_taken(self) -> None:
        assert structure({"id": {"not": "an id"}}, Person).id == {"not": "an id"}

    def test_a_class_of_the_callers_needs_no_base(self) -> None:
        assert structure({"id": 1, "made": "there", "x": 2}, Demanding) == Demanding(1)

    @pytest.mark.parametrize(
        ("value", "why"),
        [
            (None, "Person was expected, and the answer is empty"),
            ("text", "is a JSON str"),
            (5, "is a JSON int"),
            ([{"id": 1}, None], "is empty"),
            ([[{"id": 1}]], "is a JSON list"),
        ],
    )
    def test_d09_anything_else_is_a_typed_error(self, value: Any, why: str) -> None:
        with pytest.raises(DecodeError, match=why):
            structure(value, Person)

    def test_what_a_class_demands_has_to_be_there(self) -> None:
        with pytest.raises(DecodeError, match=r"does not fit Demanding: .*'id'"):
            structure({"note": "x"}, Demanding)

    def test_d02_depth_does_not_matter(self) -> None:
        depth = sys.getrecursionlimit() - 300
        with pytest.raises(DecodeError, match="JSON list"):
            structure(decode(b"[" * depth + b"]" * depth), Person)

    @pytest.mark.parametrize("cls", [dict, object, enum.Enum])
    def test_only_attrs_classes_can_be_made(self, cls: type[Any]) -> None:
        with pytest.raises(ConfigurationError, match=f"into={cls.__name__} is not an attrs class"):
            structure({}, cls)
