from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from aprocore.sansio.decoding.datetimes import from_unix_time, parse_date, parse_datetime
from tests.support.cases import cases

NOON = datetime(2026, 2, 28, 12, 0, tzinfo=UTC)


@pytest.mark.fault("D08")
@cases(
    ("text", "moment"),
    [
        ("2026-02-28T12:00:00Z", NOON),
        ("2026-02-28T12:00:00+00:00", NOON),
        ("2026-02-28T12:00:00.000005Z", NOON.replace(microsecond=5)),
        ("2026-02-28T12:00:00.123Z", NOON.replace(microsecond=123_000)),
        ("2026-02-28T06:00:00-06:00", NOON),
        ("2026-02-28T12:00:00", NOON),
        ("2026-02-28 12:00:00", NOON),
        ("2026-02-28", NOON.replace(hour=0)),
        ("", None),
        (None, None),
    ],
)
def test_datetime_is_timezone_aware(text: str | None, moment: datetime | None) -> None:
    read = parse_datetime(text)
    assert read == moment
    assert read is None or read.tzinfo is not None


@pytest.mark.fault("D08")
def test_utc_offset_is_preserved() -> None:
    moment = parse_datetime("2026-02-28T06:00:00-06:00")
    assert moment is not None
    assert moment.tzinfo == timezone(timedelta(hours=-6))


@pytest.mark.fault("D08")
@cases(
    "value",
    ["0000-00-00", "0000-00-00T00:00:00Z", "2026-02-30", "2026-02-28T25:00:00Z", "yesterday", "1700000000", 5, 1.5,
     True, [], {}, "9" * 1000, "2026-02-28T12:00:00Z\ud800"],
)  # fmt: skip
def test_invalid_value_is_rejected(value: Any) -> None:
    for read in (parse_datetime, parse_date):
        with pytest.raises(ValueError, match="is not a date") as caught:
            read(value)
        assert len(str(caught.value)) < 80


@pytest.mark.fault("D08")
def test_date_is_parsed_from_a_date_or_datetime() -> None:
    assert parse_date("2026-02-28") == date(2026, 2, 28)
    day = parse_date("2026-02-28T23:59:59Z")
    assert type(day) is date
    assert parse_date("") is parse_date(None) is None


@cases(
    ("seconds", "moment"),
    [
        (0, datetime(1970, 1, 1, tzinfo=UTC)),
        (-1.5, datetime(1969, 12, 31, 23, 59, 58, 500_000, tzinfo=UTC)),
        (1_772_280_000.000005, NOON.replace(microsecond=5)),
        (253_402_300_799, datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)),
    ],
)
def test_unix_time_becomes_a_datetime(seconds: float, moment: datetime) -> None:
    assert from_unix_time(seconds) == moment


@cases("seconds", [253_402_300_800.0, -1e12, float("inf")])
def test_unix_time_beyond_the_last_year_is_an_overflow(seconds: float) -> None:
    with pytest.raises(OverflowError):
        from_unix_time(seconds)
