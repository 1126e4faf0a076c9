"""Dates and times on their way out, in the form that the reference documents for each parameter and field."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st

from aprocore import ConfigurationError, Procore, StaticToken
from aprocore.sansio.date_fields import converted, date_fields
from tests.support.recording_server import RecordedRequest, RecordingServer, recording_server

pytestmark = pytest.mark.anyio

PACIFIC = timezone(timedelta(hours=-8))
#: In UTC it is the next day.
EVENING = datetime(2026, 1, 5, 23, 30, tzinfo=PACIFIC)


@asynccontextmanager
async def open_session(answer: Any) -> AsyncIterator[tuple[RecordingServer, Procore]]:
    async with recording_server() as (recorder, environment):
        recorder.answer = web.json_response(answer)
        async with Procore(StaticToken("t"), environment=environment, company_id=1, project_id=2) as procore:
            yield recorder, procore


def sent_field(request: RecordedRequest, parent: str, field: str) -> Any:
    """Return a field of a body; an empty text of a form as None."""
    return request.json[parent][field] if request.form is None else dict(request.form)[f"{parent}[{field}]"] or None


@pytest.mark.parametrize("log_date", [EVENING, EVENING.replace(tzinfo=None), date(2026, 1, 5), "2026-01-05"])
async def test_a_datetime_for_a_date_parameter_is_its_own_date(log_date: Any) -> None:
    async with open_session([]) as (recorder, procore):
        await procore.daily_logs.manpower_logs.list(log_date=log_date)
    assert dict(recorder.requests[0].query)["log_date"] == "2026-01-05"


async def test_a_datetime_for_a_date_field_is_its_own_date() -> None:
    async with open_session({"id": 1}) as (recorder, procore):
        await procore.rfis.create(rfi={"subject": "s", "due_date": EVENING})
        recorder.answer = web.json_response({"id": 1})
        await procore.rfis.create(rfi={"subject": "s"}, fields={"rfi": {"due_date": EVENING}})
    assert [sent_field(request, "rfi", "due_date") for request in recorder.requests] == ["2026-01-05"] * 2


async def test_filters_by_change_keep_the_time() -> None:
    until = EVENING + timedelta(hours=1)
    async with open_session([]) as (recorder, procore):
        await procore.rfis.list(filters={"updated_at": (EVENING, until)})
    assert dict(recorder.requests[0].query)["filters[updated_at]"] == "2026-01-06T07:30:00Z...2026-01-06T08:30:00Z"


@pytest.mark.parametrize(
    ("due_date", "sent"),
    [
        (date(2026, 1, 5), "2026-01-05T00:00:00Z"),
        ("2026-01-05", "2026-01-05T00:00:00Z"),
        ("2026-01-05T23:30:00-08:00", "2026-01-05T23:30:00-08:00"),
        (EVENING, "2026-01-06T07:30:00Z"),
        (None, None),
    ],
)
async def test_a_date_for_a_date_with_a_time_is_completed(due_date: Any, sent: str | None) -> None:
    async with open_session({"id": 1}) as (recorder, procore):
        await procore.tasks.task_items.update(id=1, task_item={"due_date": due_date})
    assert sent_field(recorder.requests[0], "task_item", "due_date") == sent


async def test_a_datetime_without_a_zone_is_no_date_with_a_time() -> None:
    async with open_session({"id": 1}) as (recorder, procore):
        with pytest.raises(ConfigurationError, match="time zone"):
            await procore.tasks.task_items.update(id=1, task_item={"due_date": EVENING.replace(tzinfo=None)})
    assert recorder.requests == []


async def test_rows_of_a_sync_are_converted_and_matched() -> None:
    row = {"title": "t", "due_date": date(2026, 1, 5)}
    sent = {"title": "t", "due_date": "2026-01-05T00:00:00Z"}
    async with open_session({"entities": [], "errors": [{**sent, "errors": {"title": ["is taken"]}}]}) as (
        recorder,
        procore,
    ):
        result = await procore.change_orders.potential_change_orders.sync([row], contract_id=3)
    assert recorder.requests[0].json["updates"] == [sent]
    [refusal] = result.errors
    assert (refusal.index, refusal.row) == (0, row)


ZONES = st.timezones() | st.integers(-23, 23).map(lambda hours: timezone(timedelta(hours=hours)))


@given(moment=st.datetimes(timezones=ZONES | st.none()), day=st.dates())
def test_a_date_never_changes_its_day(moment: datetime, day: date) -> None:
    fields = date_fields("a.date list.date pair", "a.at")
    given_dates = {
        "a": {"date": moment, "at": day},
        "list": [{"date": moment}, {"date": day}],
        "pair": (moment, moment),
    }
    own = moment.date()
    assert converted(given_dates, fields) == {
        "a": {"date": own, "at": f"{day}T00:00:00Z"},
        "list": [{"date": own}, {"date": day}],
        "pair": (own, own),
    }


@given(
    value=st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.integers()) | st.just(datetime.now(UTC))
)
def test_other_values_stay_as_they_are(value: Any) -> None:
    fields = date_fields("a", "b.c")
    assert converted({"b": value, "d": value}, fields) == {"b": value, "d": value}
