"""Warnings about the end of operations, from the headers of real responses."""

from __future__ import annotations

import warnings
from datetime import UTC, datetime
from pathlib import Path

import pytest

import aprocore
from aprocore import GoneError, Procore, StaticToken
from aprocore.deprecation_reporter import DeprecationReporter
from aprocore.errors import DeprecatedOperationWarning
from aprocore.net.aiohttp.response_patterns import FIRST_LEARNED
from aprocore.types import RequestLine
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server

pytestmark = pytest.mark.anyio

ENDING = (
    "Deprecation: @1688169599",
    "Sunset: Wed, 30 Jun 2027 23:59:59 GMT",
    'Link: <https://developers.procore.com/changes?key=1>; rel="sunset"',
)
LOCATION = "/rest/v1.0/locations/7"


def session(server: RawServer) -> Procore:
    return Procore(StaticToken("t"), environment=server.environment, company_id=1, project_id=1)


async def test_end_of_an_operation_is_a_warning_once_for_each_operation() -> None:
    async with raw_server(answering(http(b"{}", "200 OK", *ENDING))) as server, session(server) as procore:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            await procore.get(LOCATION)
            await procore.get("/rest/v1.0/locations/8")
            await procore.with_scope(company_id=2).get(LOCATION)
            await procore.put(LOCATION, json={})
    first, second = (warning.message for warning in caught)
    assert isinstance(first, DeprecatedOperationWarning)
    assert first.request == RequestLine("GET", "/rest/v1.0/locations/{id}")
    assert first.deprecated_at == datetime(2023, 6, 30, 23, 59, 59, tzinfo=UTC)
    assert first.ends_at == datetime(2027, 6, 30, 23, 59, 59, tzinfo=UTC)
    assert first.link == "https://developers.procore.com/changes"
    assert first.successors == ("procore.project.locations.get_for_project",)
    assert str(first) == (
        "GET /rest/v1.0/locations/{id} is deprecated since 2023-06-30 and ends on 2027-06-30. "
        "Use procore.project.locations.get_for_project instead. See https://developers.procore.com/changes."
    )
    assert isinstance(second, DeprecatedOperationWarning)
    assert (second.request.method, second.successors) == ("PUT", ())
    assert Path(aprocore.__file__).parent not in Path(caught[0].filename).parents


async def test_response_without_such_headers_warns_of_nothing() -> None:
    async with raw_server(answering(http(b"{}", "200 OK", "Deprecation: false"))) as server, session(server) as procore:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            await procore.get(LOCATION)


async def test_end_is_reported_of_responses_that_look_like_many_before() -> None:
    usual, ending = http(b"{}"), http(b"{}", "200 OK", "deprecation: @1688169599")

    async def answer(_: RawServer, connection: Connection) -> None:
        while request := await connection.request():
            await connection.send(ending if b"/locations" in request else usual)

    async with raw_server(answer) as server, session(server) as procore:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            for _ in range(3 * FIRST_LEARNED):
                await procore.get("/rest/v1.0/me")
                await procore.get(LOCATION)
            assert len(caught) == 1
            await procore.get("/rest/v1.0/locations/8/children")
    assert [str(warning.message).split(" is ")[0] for warning in caught] == [
        "GET /rest/v1.0/locations/{id}",
        "GET /rest/v1.0/locations/{id}/children",
    ]


async def test_hint_of_a_removed_operation_names_its_successor() -> None:
    async with raw_server(answering(http(b"{}", "410 Gone"))) as server, session(server) as procore:
        with pytest.raises(GoneError, match=r"Use procore\.project\.locations\.get_for_project instead"):
            await procore.get(LOCATION)
        with pytest.raises(GoneError, match="current version of the endpoint"):
            await procore.get("/rest/v1.0/me")


def test_reporter_remembers_a_bounded_number_of_operations(recwarn: pytest.WarningsRecorder) -> None:
    reporter = DeprecationReporter()
    warnings.simplefilter("always")
    for number in range(1_100):
        reporter.report(RequestLine("GET", f"/rest/v1.0/x{number}"), {"Deprecation": "true"})
    assert len(recwarn) == 1_000
