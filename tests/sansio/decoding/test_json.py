from __future__ import annotations

import dataclasses
import enum
import json
import math
import subprocess
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
from aprocore.sansio.decoding import json as codec
from aprocore.sansio.decoding.json import MAX_DEPTH, decode, encode
from aprocore.types import RevealedSecret, Secret
from tests.support.cases import cases

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(TEXTS, inner, max_size=5),
    max_leaves=20,
)


class TestDecode:
    @cases(
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
    def test_body_is_decoded_as_utf8_json(self, body: bytes, value: Any) -> None:
        assert decode(body) == value

    @pytest.mark.fault("D04")
    @pytest.mark.parametrize("body", [b'{"a": 1, "b": 2, "a": 3}', b'{"a": "\\ud800", "b": 2, "a": 3}'])
    def test_last_value_of_a_repeated_key_counts(self, body: bytes) -> None:
        assert decode(body) == {"a": 3, "b": 2}

    @pytest.mark.fault("D06")
    @pytest.mark.parametrize("escape", ["\\ud800", "\\udc00", "\\ud800\\ud800", "\\udc00\\ud800", "\\ud800x"])
    def test_lone_surrogate_is_accepted(self, escape: str) -> None:
        value = decode(f'{{"a": ["{escape}"]}}'.encode())
        assert value == json.loads(f'{{"a": ["{escape}"]}}')
        with pytest.raises(ConfigurationError, match="lone surrogate"):
            encode(value)

    NUMBERS = (b"NaN", b"Infinity", b"-Infinity", b"1e999", b"-1e999", b"nan", b"0x10", b"01", b"1.", b"+1")

    @pytest.mark.fault("D01")
    @cases("number", NUMBERS)
    @cases("around", [b"%s", b'{"a": %s}', b'["\\ud800", %s]'])
    def test_invalid_number_is_rejected(self, number: bytes, around: bytes) -> None:
        with pytest.raises(DecodeError, match="not JSON"):
            decode(around % number)

    @pytest.mark.fault("D02")
    @pytest.mark.parametrize("depth", [20_000, 100_000])
    @pytest.mark.parametrize("open_", [b"[", b'{"a":', b'[{"\\ud800":'])
    def test_excessive_nesting_is_a_decode_error(self, depth: int, open_: bytes) -> None:
        with pytest.raises(DecodeError, match="nested too deeply") as caught:
            decode(open_ * depth)
        assert not caught.value.truncated

    @pytest.mark.fault("D02")
    @pytest.mark.parametrize("before", [b"", b'"\\ud800",'])
    def test_excessive_nesting_with_closed_brackets_is_a_decode_error(self, before: bytes) -> None:
        with pytest.raises(DecodeError, match="nested too deeply") as caught:
            decode(b"[" + before + b"[" * 100_000 + b"]" * 100_000 + b"]")
        assert not caught.value.truncated

    @pytest.mark.fault("D02")
    @pytest.mark.parametrize("open_", [b"[", b'["\\ud800",', b'{"a":'])
    def test_maximum_depth_is_decoded(self, open_: bytes) -> None:
        close = b"]" if open_.startswith(b"[") else b"}"
        value = decode(open_ * MAX_DEPTH + b"0" + close * MAX_DEPTH)
        for _ in range(MAX_DEPTH):
            value = value["a"] if isinstance(value, dict) else value[-1]
        assert value == 0

    DEEP = """
import sys
from aprocore import DecodeError
from aprocore.sansio.decoding import json as codec
from aprocore.sansio.decoding.json import MAX_DEPTH, decode
sys.setrecursionlimit(10_000_000)
for open_ in (b"[", b'{"a":', b'["\\\\ud800",', b'{"\\\\\\"":'):
    close = b"]" if open_.startswith(b"[") else b"}"
    decode(open_ * MAX_DEPTH + b"0" + close * MAX_DEPTH)
    decode(b"[" + b'{"a": "[[{{", "b": [[]]},' * 1000 + b"0]")
    for body in (open_ * 100_000, open_ * (MAX_DEPTH + 1) + b"0" + close * (MAX_DEPTH + 1)):
        try:
            decode(body)
        except DecodeError as error:
            print(error)
"""

    @pytest.mark.fault("D02")
    def test_stack_does_not_overflow_with_a_raised_recursion_limit(self) -> None:
        done = subprocess.run([sys.executable, "-c", self.DEEP], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.splitlines() == ["The JSON of the response is nested too deeply."] * 8

    @pytest.mark.fault("D01")
    @pytest.mark.parametrize("around", [b"%s", b'["\\ud800", %s]'])
    @pytest.mark.parametrize("digits", [20, 100, 4_000])
    def test_large_integer_is_exact(self, around: bytes, digits: int) -> None:
        value = decode(around % (b"7" * digits))
        assert (value[1] if isinstance(value, list) else value) == int("7" * digits)

    @pytest.mark.fault("D01")
    @cases("around", [b"%s", b'["\\ud800", %s]', b'{"a": -%s}', b'{"\\udfff": -%s}'])
    @cases("digits", [4_301, 1_000_000])
    def test_integer_with_too_many_digits_is_rejected(self, around: bytes, digits: int) -> None:
        before = sys.get_int_max_str_digits()
        sys.set_int_max_str_digits(0)
        try:
            with pytest.raises(DecodeError, match="a number in it is out of range"):
                decode(around % (b"7" * digits))
        finally:
            sys.set_int_max_str_digits(before)

    @given(st.binary(max_size=8))
    def test_system_error_is_not_a_decode_error(self, body: bytes) -> None:
        def exhausted(body: bytes) -> Any:
            raise MemoryError

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(codec, "_read", exhausted)
            with pytest.raises(MemoryError):
                decode(body)

    @given(st.binary() | st.text(st.characters(exclude_categories=["Cs"])).map(str.encode))
    def test_any_bytes_are_decoded_or_raise_decode_error(self, body: bytes) -> None:
        try:
            value = decode(body)
        except DecodeError as error:
            str(error).encode()
            return
        assert value == json.loads(body.removeprefix(b"\xef\xbb\xbf"))

    @given(JSON_VALUES)
    def test_output_of_other_encoders_is_decoded(self, value: Any) -> None:
        assert decode(json.dumps(value).encode()) == value
        assert decode(json.dumps(value, ensure_ascii=False, indent=2).encode()) == value


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


class Moment(datetime):
    pass


class Day(date):
    pass


class Amount(Decimal):
    def __str__(self) -> str:
        return f"${super().__str__()}"


class Metres(float):
    def __repr__(self) -> str:
        return f"{float(self)} m"


@attrs.define
class Plain:
    a: int = 1


@dataclasses.dataclass
class Data:
    a: int = 1


class Zoneless(tzinfo):
    def utcoffset(self, moment: datetime | None) -> None:
        return None

    dst = tzname = utcoffset


class TestEncode:
    @cases(
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
            (Decimal("1E+400"), '"1E+400"'),
            (Moment(2024, 1, 1, 1, tzinfo=UTC), '"2024-01-01T01:00:00Z"'),
            (Day(2024, 1, 1), '"2024-01-01"'),
            (Amount("1.50"), '"1.50"'),
            ([Metres(0.5), 1e16, 5e-324], "[0.5,1e16,5e-324]"),
            ({Kind.A: True, RevealedSecret("b"): False}, '{"a":true,"b":false}'),
            ("UNSET", '"UNSET"'),
        ],
    )
    def test_supported_values_are_encoded(self, value: Any, body: str) -> None:
        assert encode(value) == body.encode()

    @pytest.mark.fault("D12")
    @cases(
        ("value", "why"),
        [
            (math.nan, "nan is not a finite number"),
            (-math.inf, "-inf is not a finite number"),
            (Decimal("NaN"), "NaN is not a finite number"),
            (Decimal("sNaN"), "sNaN is not a finite number"),
            ({1, 2}, "a set has no JSON form"),
            (frozenset("a"), "a frozenset has no JSON form"),
            (b"bytes", "a bytes has no JSON form"),
            (bytearray(b"bytes"), "a bytearray has no JSON form"),
            (memoryview(b"bytes"), "a memoryview has no JSON form"),
            (timedelta(1), "a timedelta has no JSON form"),
            (1j, "a complex has no JSON form"),
            (Plain(), "a Plain has no JSON form"),
            (Data(), "a Data has no JSON form"),
            ((n for n in "ab"), "a generator has no JSON form"),
            (Metres("nan"), "not a finite number"),
            (datetime(2024, 1, 1), "no time zone"),  # noqa: DTZ001
            (datetime(2024, 1, 1, tzinfo=Zoneless()), "no time zone"),
            (datetime.min.replace(tzinfo=timezone(timedelta(hours=5))), "a datetime is out of range in UTC"),
            (time(1), "a time has no JSON form"),
            (UUID(int=1), "a UUID has no JSON form"),
            (Secret("apc-CANARY"), "a Secret has no JSON form"),
            (Colour.ODD, "an object has no JSON form"),
            (UNSET, "UNSET"),
            ([UNSET], "UNSET"),
            ({1: 2}, "a key must be a str, got 1"),
            ({None: 2}, "a key must be a str, got None"),
            ({b"a": 2}, "a key must be a str, got b'a'"),
            ({True: 2}, "a key must be a str, got True"),
            ({Colour.RED: 2}, "a key must be a str, got <Colour.RED"),
            ("\ud800", "lone surrogate"),
            ({"\ud800": 1}, "lone surrogate"),
            pytest.param(10**5000, "an integer in it has too many digits", id="huge"),
            (object, "has no JSON form"),
        ],
    )
    @cases("wrap", [lambda v: v, lambda v: {"a": [v]}, lambda v: (v,)])
    def test_unsupported_value_is_rejected(self, value: Any, why: str, wrap: Any) -> None:
        with pytest.raises(ConfigurationError, match=f"can't be encoded as JSON: .*{why}") as caught:
            encode(wrap(value))
        assert "CANARY" not in str(caught.value)

    @pytest.mark.fault("D12")
    def test_cycle_is_rejected(self) -> None:
        mapping: dict[str, Any] = {}
        mapping["a"] = [mapping]
        sequence: list[Any] = []
        sequence.append((sequence,))
        for cycle in (mapping, sequence, {"a": sequence}):
            with pytest.raises(ConfigurationError, match="can't be encoded as JSON"):
                encode(cycle)
        mapping["a"] = mapping
        with pytest.raises(ConfigurationError, match="nested too deeply, or contains itself"):
            encode(mapping)

    @pytest.mark.fault("D12")
    @pytest.mark.parametrize("wrap", [lambda inner: [inner], lambda inner: {"a": inner}, lambda inner: (inner,)])
    def test_excessive_depth_is_rejected(self, wrap: Any) -> None:
        value: Any = 0
        for _ in range(MAX_DEPTH):
            value = wrap(value)
        assert encode(value).count(b"0") == 1
        with pytest.raises(ConfigurationError, match="nested too deeply, or contains itself"):
            encode(wrap(value))
        for _ in range(100_000):
            value = wrap(value)
        with pytest.raises(ConfigurationError, match="nested too deeply, or contains itself"):
            encode(value)

    @given(JSON_VALUES)
    def test_encoded_value_is_decoded_to_the_same(self, value: Any) -> None:
        assert decode(encode(value)) == value
        assert json.loads(encode(value)) == value
