from __future__ import annotations

import enum
import posixpath
import random
import re
import sys
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yarl import URL

from aprocore import UNSET, ConfigurationError
from aprocore.sansio.urls import encode_query, encode_segment, request_target
from aprocore.types import RevealedSecret
from tests.support.cases import cases

ORIGIN = "https://api.procore.com"
TRICKS = ["..", ".", "%2f", "%2F", "%2e%2e", "%252e", ";", ";a=b", "/", "\\", "?", "#", "&", "=", " ", "%", "%zz", "//"]
# Characters that become dots only by Unicode normalization.
TRICKS += [
    "\uff0e\uff0e",
    "\u2024",
    "\u2025",
    "\u3002",
    "@evil.example",
    "rest",
    "\u202e",
    "é",
    "\U0001f600",
    "ⅷ",
    "\x85",
]
IDS = st.text() | st.lists(st.sampled_from(TRICKS), min_size=1, max_size=6).map("".join)
UNSPEAKABLE = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")


KEYS = st.text(st.characters(exclude_characters="[]", exclude_categories=["Cs"]), min_size=1)
SCALARS = st.text(st.characters(exclude_categories=["Cs"])) | st.integers() | st.booleans()
VALUES = st.recursive(
    SCALARS | st.lists(SCALARS, min_size=1, max_size=4),
    lambda inner: st.dictionaries(KEYS, inner, min_size=1, max_size=4),
    max_leaves=12,
)


class Status(enum.Enum):
    OPEN = "open"
    FIRST = 1


class Kind(str, enum.Enum):  # noqa: UP042 -- it formats differently
    A = "a"


class Number(int, enum.Enum):
    ONE = 1


class Zoneless(tzinfo):
    """Time zone without an offset."""

    def utcoffset(self, moment: datetime | None) -> None:
        return None

    dst = tzname = utcoffset


class TestEncodeSegment:
    @staticmethod
    def check(text: str) -> None:
        if text in ("", ".", "..") or UNSPEAKABLE.search(text):
            with pytest.raises(ConfigurationError):
                encode_segment(text)
            return
        segment = encode_segment(text)
        assert re.fullmatch(r"(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})+", segment)
        assert unquote(segment, errors="strict") == text
        target = request_target(ORIGIN, f"/rest/v1.0/rfis/{segment}/replies")
        assert target.split("/") == ["", "rest", "v1.0", "rfis", segment, "replies"]
        assert posixpath.normpath(target) == target
        assert URL(ORIGIN + target, encoded=True).raw_path_qs == target

    @pytest.mark.fault("I21")
    @given(IDS)
    def test_any_text_becomes_one_path_segment(self, text: str) -> None:
        self.check(text)

    @pytest.mark.slow
    @pytest.mark.fault("I21")
    def test_ten_thousand_random_texts_become_one_path_segment_each(self) -> None:
        draw = random.Random(21)
        for _ in range(10_000):
            pieces = [*draw.choices(TRICKS, k=draw.randrange(4)), chr(draw.randrange(sys.maxunicode))]
            draw.shuffle(pieces)
            self.check("".join(pieces))
        for text in [*TRICKS, *(chr(code) for code in range(0x3000))]:
            self.check(text)
            self.check(f"..{text}")

    @pytest.mark.fault("H26")
    @cases(
        ("value", "segment"),
        [
            (7, "7"),
            (2**70, "1180591620717411303424"),
            ("01JDXMPK0M", "01JDXMPK0M"),
            ("../../oauth/revoke", "..%2F..%2Foauth%2Frevoke"),
            ("%2e%2e", "%252e%252e"),
            ("a?b#c", "a%3Fb%23c"),
            ("...", "..."),
            (RevealedSecret("a b"), "a%20b"),
            (Kind.A, "a"),
        ],
    )
    def test_segment_of_a_value(self, value: int | str, segment: str) -> None:
        assert encode_segment(value) == segment

    @pytest.mark.parametrize("value", [True, None, 1.5, b"7", ["7"], UNSET])
    def test_invalid_id_is_rejected(self, value: Any) -> None:
        with pytest.raises(ConfigurationError, match=f"got {type(value).__name__}"):
            encode_segment(value)

    @pytest.mark.fault("D12")
    def test_too_long_number_is_rejected(self) -> None:
        with pytest.raises(ConfigurationError, match=r"project_id is a number with more than 4,300 digits"):
            encode_segment(10**5000, "project_id")


class TestRequestTarget:
    @cases(
        ("path", "target"),
        [
            ("/rest/v1.0/me", "/rest/v1.0/me"),
            ("/rest/v2.1/companies/1/files/", "/rest/v2.1/companies/1/files/"),
            ("/vapid/projects", "/vapid/projects"),
            (f"{ORIGIN}/rest/v1.0/me", "/rest/v1.0/me"),
            (f"{ORIGIN}/rest/v1.0/me?page=2&per_page=10", "/rest/v1.0/me?page=2&per_page=10"),
            ("/rest/v1.0/x?filters[status][]=a%20b&sort=-id", "/rest/v1.0/x?filters[status][]=a%20b&sort=-id"),
            ("/rest/v1.0/x?", "/rest/v1.0/x"),
            ("/rest/v1.0/a%2Fb/..c", "/rest/v1.0/a%2Fb/..c"),
        ],
    )
    def test_target_of_a_valid_path(self, path: str, target: str) -> None:
        assert request_target(ORIGIN, path) == target
        assert request_target(ORIGIN, path, {}) == target

    def test_params_are_appended_to_the_query_of_the_path(self) -> None:
        assert request_target(ORIGIN, "/rest/v1.0/x?a=1", {"b": 2}) == "/rest/v1.0/x?a=1&b=2"
        assert request_target(ORIGIN, "/rest/v1.0/x", {"b": "c d"}) == "/rest/v1.0/x?b=c%20d"
        assert request_target(ORIGIN, "/rest/v1.0/x", {"b": None}) == "/rest/v1.0/x"

    @pytest.mark.fault("H25", "H26")
    @cases(
        ("path", "why"),
        [
            ("", "must begin with '/'"),
            ("rest/v1.0/me", "must begin with '/'"),
            ("//evil.example/rest/v1.0/me", "empty or a relative segment"),
            ("/\\evil.example/rest", "a character"),
            ("/oauth/token", "not a path of the API"),
            ("/restricted", "not a path of the API"),
            ("/rest", "not a path of the API"),
            ("/REST/v1.0/me", "not a path of the API"),
            ("/%72est/v1.0/me", "not a path of the API"),
            ("/rest//v1.0/me", "empty or a relative segment"),
            ("/rest/../oauth/revoke", "empty or a relative segment"),
            ("/rest/./v1.0", "empty or a relative segment"),
            ("/rest/v1.0/..", "empty or a relative segment"),
            ("/rest/%2e%2e/oauth/revoke", "empty or a relative segment"),
            ("/rest/.%2E/oauth/revoke", "empty or a relative segment"),
            ("/rest/..;a=b/oauth/revoke", "empty or a relative segment"),
            ("/rest/%2e%2e;/oauth/revoke", "empty or a relative segment"),
            ("/rest/v1.0/me#fragment", "a character"),
            ("/rest/v1.0/%zz", "a character"),
            ("/rest/v1.0/%2", "a character"),
            ("/rest/v1.0/ä", "a character"),
            ("/rest/v1.0/a b", "a character"),
            ("/rest/v1.0/me\r\nX: y", "a character"),
            ("/rest/v1.0/me\n", "a character"),
            ("/rest/v1.0/me\x00", "a character"),
            ("/rest/v1.0/me?a=b\r\nX: y", "a character"),
            ("/rest/v1.0/me?a=b#c", "a character"),
            ("/rest/v1.0/me?a=%", "a character"),
            ("/rest/v1.0/me?a=ä", "a character"),
        ],
    )
    def test_path_outside_the_api_is_rejected(self, path: str, why: str) -> None:
        with pytest.raises(ConfigurationError, match=re.escape(why)):
            request_target(ORIGIN, path)

    @pytest.mark.fault("I01")
    @cases(
        "url",
        [
            "http://api.procore.com/rest/v1.0/me",
            "https://api.procore.com.evil.example/rest/v1.0/me",
            "https://api.procore.com@evil.example/rest/v1.0/me",
            "https://api.procore.com:8443/rest/v1.0/me",
            "https://storage.example.com/file?sig=apc-CANARY",
            "https://joe:apc-CANARY@api.procore.com/rest/v1.0/me",
            "https://api.procore.com",
            "https://api.procore.com?sig=apc-CANARY",
            "file:///etc/passwd",
        ],
    )
    def test_absolute_url_must_be_on_the_api_origin(self, url: str) -> None:
        with pytest.raises(ConfigurationError, match=r"must be on the API origin.*https://api\.procore\.com") as caught:
            request_target(ORIGIN, url)
        assert "CANARY" not in str(caught.value)

    @pytest.mark.fault("I05")
    def test_error_shows_the_path_without_its_query(self) -> None:
        for path in ("rest/v1.0/x?sig=apc-CANARY", "/elsewhere?sig=apc-CANARY", "/rest//x?sig=apc-CANARY"):
            with pytest.raises(ConfigurationError) as caught:
                request_target(ORIGIN, path)
            assert "CANARY" not in str(caught.value)

    @pytest.mark.fault("I20")
    @given(st.text() | IDS.map("/rest/{}".format) | IDS.map("/rest/v1.0/me?a={}".format))
    def test_accepted_path_is_printable_ascii_below_the_api(self, path: str) -> None:
        try:
            target = request_target(ORIGIN, path)
        except ConfigurationError:
            return
        assert re.fullmatch(r"/(?:rest|vapid)/[!-~]*", target)
        assert "#" not in target
        resolved = posixpath.normpath(unquote(target.partition("?")[0].replace("%2F", "_").replace("%2f", "_")))
        assert f"{resolved}/".startswith(("/rest/", "/vapid/"))
        assert URL(ORIGIN + target, encoded=True).raw_path_qs == target


class TestEncodeQuery:
    @cases(
        ("params", "query"),
        [
            ({}, ""),
            ({"a": "b c&d=é/"}, "a=b c&d=é/"),
            ({"sort": "-created_at"}, "sort=-created_at"),
            ({"filters": {"status": "open"}}, "filters[status]=open"),
            ({"filters[status]": "open"}, "filters[status]=open"),
            ({"filters": {"status": [0, 1]}}, "filters[status][]=0|filters[status][]=1"),
            ({"ids[]": (1, 2, 3)}, "ids[]=1|ids[]=2|ids[]=3"),
            ({"ids": range(2)}, "ids[]=0|ids[]=1"),
            ({"a": [[1], [2]]}, "a[][]=1|a[][]=2"),
            ({"a": [{"b": 1}, {"b": 2}]}, "a[][b]=1|a[][b]=2"),
            ({"a": {1: {"c": "d"}}}, "a[1][c]=d"),
            ({"a": None, "b": UNSET, "c": [], "d": {}, "e": [None, UNSET]}, ""),
            ({"a": ""}, "a="),
            ({"a": True, "b": False}, "a=true|b=false"),
            ({"a": Status.OPEN, "b": Status.FIRST, "c": Kind.A}, "a=open|b=1|c=a"),
            ({"a": 2**70, "b": -1}, "a=1180591620717411303424|b=-1"),
            ({"a": 1.5, "b": 0.1, "c": Decimal("10.50"), "d": Decimal("1E+3")}, "a=1.5|b=0.1|c=10.50|d=1000"),
            ({"a": Decimal("1E+400")}, "a=1" + "0" * 400),
            ({"log_date": date(2024, 2, 29)}, "log_date=2024-02-29"),
            ({"a": datetime(2016, 9, 23, 16, 30, tzinfo=UTC)}, "a=2016-09-23T16:30:00Z"),
            ({"a": datetime(2016, 9, 23, 16, 30, 0, 1500, tzinfo=UTC)}, "a=2016-09-23T16:30:00.001500Z"),
            ({"a": datetime(2016, 9, 23, 1, tzinfo=timezone(timedelta(hours=2)))}, "a=2016-09-22T23:00:00Z"),
            (
                {"filters": {"updated_at": (datetime(2016, 9, 23, tzinfo=UTC), datetime(2016, 9, 24, tzinfo=UTC))}},
                "filters[updated_at]=2016-09-23T00:00:00Z...2016-09-24T00:00:00Z",
            ),
            ({"a": (date(2024, 1, 1), date(2024, 1, 31))}, "a=2024-01-01...2024-01-31"),
            ({"a": [date(2024, 1, 1), date(2024, 1, 31)]}, "a[]=2024-01-01|a[]=2024-01-31"),
            ({"a": RevealedSecret("b")}, "a=b"),
            ({Kind.A: 1, "b": {Kind.A: [2]}}, "a=1|b[a][]=2"),
            ({Kind.A: [Kind.A]}, "a[]=a"),
            ({"a": (date(2024, 1, 1), None)}, "a=2024-01-01...9999-12-31"),
            ({"a": (None, date(2024, 1, 1))}, "a=0001-01-01...2024-01-01"),
            ({"a": (datetime(2024, 1, 1, tzinfo=UTC), None)}, "a=2024-01-01T00:00:00Z...9999-12-31T23:59:59Z"),
            (
                {"a": {"b": (None, datetime(2024, 1, 1, tzinfo=UTC))}},
                "a[b]=0001-01-01T00:00:00Z...2024-01-01T00:00:00Z",
            ),
            ({"a": Number.ONE, "b": {Number.ONE: 2}}, "a=1|b[1]=2"),
        ],
    )
    def test_query_is_encoded_for_rails(self, params: dict[str, Any], query: str) -> None:
        encoded = encode_query(params)
        assert re.fullmatch(r"[A-Za-z0-9._~%&=-]*", encoded)
        assert "|".join(unquote(pair) for pair in encoded.split("&")) == query

    @pytest.mark.fault("D12")
    @cases(
        ("value", "why"),
        [
            (datetime(2024, 1, 1), "without a time zone"),  # noqa: DTZ001
            (datetime(2024, 1, 1, tzinfo=Zoneless()), "without a time zone"),
            ((date(2024, 1, 1), datetime(2024, 1, 2)), "without a time zone"),  # noqa: DTZ001
            (datetime.min.replace(tzinfo=timezone(timedelta(hours=5))), "out of range"),
            (float("nan"), "nan"),
            (float("inf"), "inf"),
            (Decimal("sNaN"), "sNaN"),
            (Decimal("-Infinity"), "-Infinity"),
            (b"bytes", "bytes"),
            (bytearray(b"bytes"), "bytearray"),
            ({1, 2}, "set"),
            (object(), "object"),
            (1j, "complex"),
            ("\ud800", "lone surrogate"),
            ({"\ud800": 1}, "lone surrogate"),
            ({None: 1}, "must be a str"),
            ({("a",): 1}, "must be a str"),
            ([10**5000], "more than 4,300 digits"),
            ({10**5000: 1}, "more than 4,300 digits"),
            (Decimal("1E+999999999"), "more than 4,300 digits"),
            (Decimal("-1E-999999999"), "more than 4,300 digits"),
        ],
    )
    @cases("wrap", [lambda v: v, lambda v: {"b": v}, lambda v: [v]])
    def test_unsupported_value_is_rejected(self, value: Any, why: str, wrap: Any) -> None:
        with pytest.raises(ConfigurationError, match=why):
            encode_query({"a": wrap(value)})

    @pytest.mark.fault("D12")
    def test_too_long_number_is_rejected(self) -> None:
        with pytest.raises(ConfigurationError, match=r"more than 4,300 digits"):
            encode_query({"a": 10**5000})

    @pytest.mark.parametrize("name", [None, 1, "", b"a"])
    def test_name_must_be_a_non_empty_str(self, name: Any) -> None:
        with pytest.raises(ConfigurationError, match="must be a non-empty str"):
            encode_query({name: 1})

    @pytest.mark.fault("D12")
    def test_cycle_is_rejected(self) -> None:
        mapping: dict[str, Any] = {}
        mapping["a"] = mapping
        sequence: list[Any] = []
        sequence.append(sequence)
        for cycle in (mapping, {"a": sequence}):
            with pytest.raises(ConfigurationError, match="contain themselves"):
                encode_query(cycle)

    @pytest.mark.fault("I20")
    @given(st.dictionaries(KEYS, VALUES, max_size=4))
    def test_rails_parser_returns_the_encoded_params(self, params: dict[str, Any]) -> None:
        encoded = encode_query(params)
        assert encoded.isascii()
        assert encoded.isprintable()
        assert as_rails_reads(encoded) == as_texts(params)


def as_rails_reads(query: str) -> dict[str, Any]:
    root: dict[str, Any] = {}
    for name, value in parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query)):
        head, bracket, rest = name.partition("[")
        *path, last = [head, *(rest.removesuffix("]").split("][") if bracket else [])]
        at = root
        for key in path[:-1] if last == "" else path:
            at = at.setdefault(key, {})
        if last == "":
            at.setdefault(path[-1], []).append(value)
        else:
            at[last] = value
    return root


def as_texts(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: as_texts(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_texts(inner) for inner in value]
    return str(value).lower() if isinstance(value, bool) else str(value)
