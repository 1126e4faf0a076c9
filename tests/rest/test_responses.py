"""Access to the HTTP responses of typed calls."""

from __future__ import annotations

import copy
import pickle
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import attrs
import pytest
from aiohttp import web

from aprocore import ConfigurationError, Me, Model, Procore, Response, StaticToken
from aprocore.rest.inspections.checklist_items import ChecklistItemListsItem, ChecklistItemResponse
from aprocore.rest.rfis import Rfi
from tests.support.recording_server import RecordingServer, recording_server

pytestmark = pytest.mark.anyio

HEADERS = {
    "Total": "1",
    "X-Request-Id": "r-1",
    "X-Rate-Limit-Limit": "100",
    "X-Rate-Limit-Remaining": "9",
    "X-Rate-Limit-Reset": "5",
}


@asynccontextmanager
async def open_session(answer: Any, status: int = 200) -> AsyncIterator[tuple[RecordingServer, Procore]]:
    async with recording_server() as (recorder, environment):
        body = None if answer is None else answer
        recorder.answer = (
            web.Response(status=status, headers=HEADERS)
            if body is None
            else web.json_response(body, status=status, headers=HEADERS)
        )
        async with Procore(StaticToken("t"), environment=environment, company_id=7, project_id=8) as procore:
            yield recorder, procore


def check(response: Response, status: int = 200) -> None:
    assert (response.status, response.request_id, response.attempts) == (status, "r-1", 1)
    assert response.rate_limit is not None
    assert response.rate_limit.remaining == 9


class TestWholeAnswers:
    @pytest.mark.parametrize("accessed_before", [False, True])
    async def test_object_has_its_response(self, accessed_before: bool) -> None:
        async with open_session({"id": 3, "subject": "Door", "extra": [1], "ball_in_court": {"id": 4}}) as (_, procore):
            rfi = await procore.rfis.get(id=3)
        if accessed_before:
            assert rfi["extra"] == [1]
        check(rfi.response)
        assert rfi.response.json()["id"] == 3
        assert rfi["extra"] == [1]
        assert rfi.to_dict() == rfi.response.json()
        assert "response" not in rfi.to_dict()
        assert "response" not in repr(rfi)

    async def test_v2_object_has_its_response(self) -> None:
        async with open_session({"data": {"id": "a", "extra": 1}}) as (_, procore):
            response = await procore.request("GET", "/rest/v2.0/x", into=Rfi)
        value = response.value
        assert value.response is response
        assert value["extra"] == 1

    async def test_signed_in_user_has_its_response(self) -> None:
        async with open_session({"id": 3}) as (_, procore):
            check((await procore.me()).response)

    async def test_write_without_a_body_has_its_response(self) -> None:
        async with open_session(None, status=204) as (_, procore):
            rfi = await procore.rfis.update(id=3, rfi={"subject": "Window"})
        check(rfi.response, status=204)
        assert rfi.to_dict() == {}

    @pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
    async def test_copies_have_the_data_only(self, duplicate: Any) -> None:
        async with open_session({"id": 3, "extra": [1]}) as (_, procore):
            response = await procore.request("GET", "/rest/v1.0/x")
        for cls in (Rfi, Me):
            response.into = cls
            original = response.value
            assert original.response is response
            other = duplicate(original)
            assert other == original
            assert other["extra"] == [1]
            assert other.to_dict() == original.to_dict()

    async def test_field_with_the_same_name_takes_precedence(self) -> None:
        seen: list[Response] = []
        async with open_session({"id": 3, "response": {"id": 5}}) as (_, procore):
            item = await procore.inspections.checklist_items.get_lists_item(
                list_id=1, id=3, section_id=2, on_response=seen.append
            )
        assert isinstance(item, ChecklistItemListsItem)
        assert item.response == ChecklistItemResponse(id=5)
        check(seen[0])

    async def test_undocumented_field_with_the_same_name_is_an_item(self) -> None:
        async with open_session({"id": 3, "response": "x"}) as (_, procore):
            me = await procore.me()
        assert me["response"] == "x"
        check(me.response)

    async def test_field_of_a_users_class_takes_precedence(self) -> None:
        @attrs.define(kw_only=True)
        class Reply(Model):
            response: str = ""  # type: ignore[assignment]

        async with open_session({"response": "x"}) as (_, procore):
            assert (await procore.get("/rest/v1.0/x", into=Reply)).response == "x"


class TestPartsOfAnswers:
    async def test_items_of_lists_and_nested_objects_have_none(self) -> None:
        async with open_session([{"id": 3, "ball_in_court": {"id": 4}}, {"id": 4, "response": "x"}]) as (_, procore):
            page = await procore.rfis.list()
        check(page.response)
        for part in (page[0], page[0].ball_in_court, Me(id=1)):
            with pytest.raises(AttributeError):
                _ = part.response  # type: ignore[union-attr]
        undocumented: Any = page[1].response
        assert undocumented == "x"


class TestOption:
    async def test_calls_without_an_object_report_their_response(self) -> None:
        seen: list[Response] = []
        async with open_session(None, status=204) as (_, procore):
            await procore.drawings.drawing_areas.delete(id=3, on_response=seen.append)
        check(seen[0], status=204)
        assert len(seen) == 1

    async def test_list_reports_each_page(self) -> None:
        seen: list[Response] = []
        async with open_session([{"id": 3}]) as (recorder, procore):
            rfis = procore.rfis.list(on_response=seen.append)
            assert [rfi.id for rfi in await rfis.all()] == [3]
        check(seen[0])
        assert len(seen) == len(recorder.requests) == 1

    async def test_value_that_is_not_a_function_is_rejected(self) -> None:
        async with open_session({}) as (recorder, procore):
            call: Any = procore.rfis.get
            with pytest.raises(ConfigurationError, match="on_response must be a function, not a list"):
                await call(id=3, on_response=[])
        assert recorder.requests == []

    async def test_files_and_syncs_reject_it(self) -> None:
        async with open_session({}) as (_, procore):
            with pytest.raises(TypeError, match="on_response"):
                procore.rfis.get_as_pdf(id=1, on_response=print)
