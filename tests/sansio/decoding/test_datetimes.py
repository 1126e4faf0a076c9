from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, Optional

import attrs
import pytest

from aprocore import DecodeError, Model
from aprocore.sansio.decoding.datetimes import parse_date, parse_datetime, parsers_of
from aprocore.sansio.decoding.json import structure
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


@attrs.define(kw_only=True)
class Log(Model):
    at: datetime | None = None
    day: Optional[date] = None  # noqa: UP045 -- as other people write it
    either: datetime | str | None = None
    own: datetime | None = attrs.field(default=None, converter=lambda value: value)
    name: str | None = None


@pytest.mark.fault("D08")
def test_declared_date_fields_are_parsed() -> None:
    assert set(parsers_of(Log)) == {"at", "day"}
    log = structure({"at": "2026-02-28T12:00:00Z", "day": "2026-02-28", "either": "soon", "own": "x", "more": 1}, Log)
    assert (log.at, log.day, log.either, log.own, log["more"]) == (NOON, date(2026, 2, 28), "soon", "x", 1)
    assert structure({"at": None}, Log).at is None
    assert log["at"] == "2026-02-28T12:00:00Z"


@pytest.mark.fault("D08")
@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"at": "0000-00-00"}, r"does not fit Log: at: '0000-00-00' is not a date and time"),
        ([{}, {"day": "x"}], r"does not fit Log: \[1\]\.day: 'x' is not a date"),
    ],
)
def test_error_names_the_path_of_an_invalid_date(value: Any, message: str) -> None:
    with pytest.raises(DecodeError, match=message):
        structure(value, Log)


def test_class_with_unresolvable_annotations_has_plain_values() -> None:
    @attrs.define
    class Early:
        at: datetime
        later: Later  # type: ignore[name-defined] # noqa: F821

    assert structure({"at": "2026-02-28", "later": 1}, Early).at == "2026-02-28"
