from __future__ import annotations

import email
import email.policy
import enum
import re
import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDict

from aprocore import ConfigurationError, RateLimit
from aprocore.sansio.headers import check_headers, rate_limit_of, request_id_of, retry_after_of, server_time_of
from tests.support.cases import cases

NOON = 1_800_014_400.0
AT_NOON = "Fri, 15 Jan 2027 12:00:00 GMT"


class TestCheckHeaders:
    def test_valid_headers_keep_their_order(self) -> None:
        given_headers = {"X-B": "1", "Idempotency-Token": "a b", "Accept": "*/*", "x-empty": ""}
        assert check_headers(given_headers) == tuple(given_headers.items())
        assert check_headers({}) == ()

    @cases(
        "name",
        [
            "Authorization",
            "AUTHORIZATION",
            "authorization",
            "Proxy-Authorization",
            "Cookie",
            "Procore-Company-Id",
            "procore-company-id",
            "Host",
            "Content-Length",
            "Transfer-Encoding",
            "Connection",
            "Accept-Encoding",
            "Expect",
            "Upgrade",
            "TE",
        ],
    )
    def test_reserved_header_is_rejected(self, name: str) -> None:
        with pytest.raises(ConfigurationError, match=f"The header {name} can't be set by the caller") as caught:
            check_headers({name: "apc-CANARY"})
        assert caught.value.hint
        assert "CANARY" not in str(caught.value)

    @pytest.mark.fault("H25")
    @cases(
        "name",
        ["", " ", "A B", "A:", "A\r\nB", "A\n", "Authorization ", "\tX", "Ä", "X\x00", "A(b)", '"', None, 7, b"X"],
    )
    def test_invalid_name_is_rejected(self, name: Any) -> None:
        with pytest.raises(ConfigurationError, match="Invalid header name"):
            check_headers({name: "value"})

    @pytest.mark.fault("H25")
    @cases(
        "value",
        [
            "a\r\nX: y",
            "a\n",
            "\na",
            "a\r",
            "a\x00",
            "a\tb",
            "\t",
            " a",
            "a ",
            " ",
            "ä",
            "\x7f",
            "\x85",
            "\u2028",
            "a\ud800",
            None,
            7,
            b"bytes",
            True,
        ],
    )
    def test_invalid_value_is_rejected(self, value: Any) -> None:
        with pytest.raises(ConfigurationError, match="The value of the header X-A is not plain printable ASCII"):
            check_headers({"X-A": value})

    def test_rejected_value_is_not_shown(self) -> None:
        with pytest.raises(ConfigurationError) as caught:
            check_headers({"X-Secret": "apc-CANARY\n"})
        assert "CANARY" not in str(caught.value)

    def test_duplicate_header_is_rejected(self) -> None:
        with pytest.raises(ConfigurationError, match="The header accept is passed twice"):
            check_headers({"Accept": "a", "accept": "b"})

    @pytest.mark.fault("I20")
    @given(st.dictionaries(st.text() | st.from_regex(r"[A-Za-z-]{1,8}\s?"), st.text() | st.from_regex(r"[ -~]*\s?")))
    def test_only_printable_ascii_is_accepted(self, headers: dict[str, str]) -> None:
        try:
            pairs = check_headers(headers)
        except ConfigurationError:
            return
        assert pairs == tuple(headers.items())
        for name, value in pairs:
            assert re.fullmatch(r"[!-9;-~]+", name)
            assert re.fullmatch(r"[ -~]*", value)
        wire = "".join(f"{name}: {value}\r\n" for name, value in pairs)
        read = email.message_from_string(wire + "\r\n", policy=email.policy.compat32)
        assert [(name, value.strip()) for name, value in read.items()] == list(pairs)
        assert read.get_payload() == ""

    @given(
        st.from_regex(r"X-[A-Za-z0-9-]{0,10}", fullmatch=True), st.from_regex(r"[!-~]([ -~]*[!-~])?", fullmatch=True)
    )
    def test_all_printable_ascii_is_accepted(self, name: str, value: str) -> None:
        assert check_headers({name: value}) == ((name, value),)

    def test_enum_member_is_sent_as_its_value(self) -> None:
        class Kind(str, enum.Enum):  # noqa: UP042 -- it formats differently
            A = "a"

        assert [f"{name}: {value}" for name, value in check_headers({Kind.A: Kind.A})] == ["a: a"]


def limits(limit: str = "3600", remaining: str = "3599", reset: str = "1800000000") -> CIMultiDict[str]:
    return CIMultiDict({"x-rate-limit-limit": limit, "X-RATE-LIMIT-REMAINING": remaining, "X-Rate-Limit-Reset": reset})


class TestRateLimitOf:
    def test_rate_limit_is_parsed_from_the_headers(self) -> None:
        assert rate_limit_of(limits()) == RateLimit(limit=3600, remaining=3599, reset=1_800_000_000)
        assert rate_limit_of(limits("25", "0")) == RateLimit(limit=25, remaining=0, reset=1_800_000_000)

    @pytest.mark.parametrize("name", ["X-Rate-Limit-Limit", "X-Rate-Limit-Remaining", "X-Rate-Limit-Reset"])
    def test_all_three_headers_are_required(self, name: str) -> None:
        headers = limits()
        del headers[name]
        assert rate_limit_of(headers) is None

    @cases("which", ["limit", "remaining", "reset"])
    @cases(
        "junk",
        [
            "",
            "x",
            "-1",
            "1.",
            ".5",
            "1,5",
            "1e3",
            "NaN",
            "1_0",
            " 1",
            "\uff11\uff12",
            "²",
            "1" * 11,
            "9" * 400,
            "9" * 5000,
            "1800000000000",
        ],
    )
    def test_invalid_values_are_ignored(self, which: str, junk: str) -> None:
        assert rate_limit_of(limits(**{which: junk})) is None

    def test_fractions_are_rounded_to_the_safe_side(self) -> None:
        assert rate_limit_of(limits("25.9", "3.9", "1800000000.1")) == RateLimit(
            limit=25, remaining=3, reset=1_800_000_001
        )


@pytest.fixture
def time_zone_far_from_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if sys.platform == "win32":  # where a process cannot change its time zone
        yield
        return
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Asia/Tokyo")
        time.tzset()
        yield
    time.tzset()


class TestRetryAfterOf:
    @pytest.mark.parametrize(
        ("text", "seconds"),
        [
            ("0", 0.0),
            ("5", 5.0),
            ("3600", 3600.0),
            ("999999999", 999_999_999.0),
            (AT_NOON, 30.0),
            ("Friday, 15-Jan-27 12:00:00 GMT", 30.0),
            # RFC 9110 requires recipients to accept this form too; it is UTC, regardless of the local time zone.
            ("Fri Jan 15 12:00:00 2027", 30.0),
            ("Fri, 15 Jan 2027 12:00:00 -0000", 30.0),
            ("Fri, 15 Jan 2027 11:00:00 GMT", 0.0),
            ("9999999999", None),
            ("-1", None),
            ("3.5", 3.5),
            ("0.25", 0.25),
            ("3.", None),
            (".5", None),
            ("3,5", None),
            ("3.5.1", None),
            ("1e3", None),
            ("\uff13.\uff15", None),
            ("9999999999.5", None),
            ("", None),
            ("soon", None),
            ("\uff11\uff12", None),
            ("²", None),
            ("Fri, 99 Jan 2027 12:00:00 GMT", None),
            ("Fri, 15 Jan 10000 12:00:00 GMT", None),
        ],
    )
    def test_retry_after_is_seconds_or_a_date(
        self, time_zone_far_from_utc: None, text: str, seconds: float | None
    ) -> None:
        assert retry_after_of(CIMultiDict({"retry-after": text}), NOON - 30) == seconds

    def test_retry_after_may_be_absent(self) -> None:
        assert retry_after_of({}, NOON) is None

    @pytest.mark.fault("R05")
    @given(st.text() | st.from_regex(r"\w{3}, \d+ \w{3} \d+ \d+:\d+:\d+ ?[A-Z+-]*\d*"))
    def test_any_text_is_accepted(self, text: str) -> None:
        seconds = retry_after_of({"Retry-After": text}, NOON)
        assert seconds is None or 0 <= seconds < 1e12
        server_time_of({"Date": text})


class TestServerTimeOf:
    def test_server_time_is_the_date_header(self) -> None:
        assert server_time_of(CIMultiDict({"date": AT_NOON})) == NOON

    @pytest.mark.parametrize(
        "headers",
        [
            {},
            {"Date": ""},
            {"Date": "yesterday"},
            {"Date": "Fri, 31 Dec 9999 23:59:59 GMT"},
            {"Date": "Wed, 31 Dec 1969 23:59:59 GMT"},
        ],
    )
    def test_server_time_may_be_unknown(self, headers: dict[str, str]) -> None:
        assert server_time_of(headers) is None


def test_the_request_id_is_procores() -> None:
    assert request_id_of(CIMultiDict({"x-request-id": "abc-1"})) == "abc-1"
    assert request_id_of({}) is None
