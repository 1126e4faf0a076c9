"""What all methods have in common, tried on some of them against a server that remembers what came."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from aiohttp import web

from aprocore import UNSET, ConfigurationError, DecodeError, File, Procore, StaticToken
from aprocore.rest import _base
from aprocore.rest.rfis import Rfi, RfisResource
from tests.support.recording_server import RecordingServer, recording_server

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def signed_in(answer: Any = None, **options: Any) -> AsyncIterator[tuple[RecordingServer, Procore]]:
    async with recording_server() as (recorder, environment):
        recorder.answer = answer if isinstance(answer, web.Response) else web.json_response(answer)
        given = {"company_id": 7, "project_id": 8, **options}
        async with Procore(StaticToken("t"), environment=environment, **given) as procore:
            yield recorder, procore


class TestUnknownArguments:
    @pytest.mark.parametrize("name", ["foo", "json", "data", "into", "per_page", "method", "path"])
    async def test_the_error_names_the_callers_method(self, name: str) -> None:
        async with signed_in() as (recorder, procore):
            get: Any = procore.rfis.get
            with pytest.raises(TypeError, match=rf"^RfisResource\.get\(\) got an unexpected .* '{name}'$"):
                await get(id=1, **{name: 2})
            assert recorder.requests == []

    async def test_what_is_asked_later_is_refused_at_once(self) -> None:
        async with signed_in() as (_, procore):
            rfis: Any = procore.rfis
            with pytest.raises(TypeError, match=r"RfisResource.list\(\) got .* 'filter'. Did you mean 'filters'\?"):
                rfis.list(filter={"status": "open"})
            with pytest.raises(
                TypeError, match=r"RfisResource.get_as_pdf\(\) got .* 'timeuot'. Did you mean 'timeout'"
            ):
                rfis.get_as_pdf(id=1, timeuot=2)

    @pytest.mark.parametrize(
        ("given", "message"),
        [
            ({"id": None}, "id must be an int or a str, got NoneType"),
            ({"id": ""}, "id can't be ''"),
            ({"id": 1, "params": 3}, "params must be a mapping, (not|got) an int"),
            ({"id": 1, "fields": [1]}, "fields must be a mapping, not a list"),
            ({"id": 1, "headers": "X"}, "headers must be a mapping, got a str"),
            ({"id": 1, "timeout": -1}, "Timeout.total must be a positive number"),
        ],
    )
    async def test_what_no_call_can_say_is_refused(self, given: dict[str, Any], message: str) -> None:
        async with signed_in({}) as (recorder, procore):
            update: Any = procore.drawings.drawing_areas.update
            with pytest.raises(ConfigurationError, match=message):
                await update(**given)
            assert recorder.requests == []


class TestScope:
    @pytest.mark.parametrize(
        ("given", "project_id", "company_id"),
        [({}, "8", "7"), ({"project_id": 9}, "9", "7"), ({"project_id": "x/y", "company_id": 10}, "x%2Fy", "10")],
    )
    async def test_ids_are_the_sessions_where_they_are_left_out(
        self, given: dict[str, Any], project_id: str, company_id: str
    ) -> None:
        async with signed_in([]) as (recorder, procore):
            await procore.rfis.list(**given)
        [seen] = recorder.requests
        assert seen.path == f"/rest/v1.0/projects/{project_id}/rfis"
        assert seen.headers["Procore-Company-Id"] == company_id

    async def test_a_view_has_its_own(self) -> None:
        async with signed_in([]) as (recorder, procore):
            await procore.with_scope(project_id=11, company_id=12).rfis.list()
        assert [(each.path, each.headers["Procore-Company-Id"]) for each in recorder.requests] == [
            ("/rest/v1.0/projects/11/rfis", "12")
        ]

    @pytest.mark.parametrize("given", [{}, {"company_id": 12}])
    async def test_a_company_in_the_query_is_the_headers_too(self, given: dict[str, Any]) -> None:
        async with signed_in([]) as (recorder, procore):
            await procore.company_settings.company_offices.list(**given)
        [seen] = recorder.requests
        assert dict(seen.query)["company_id"] == seen.headers["Procore-Company-Id"] == str(given.get("company_id", 7))

    async def test_one_that_nobody_gives_is_asked_for(self) -> None:
        async with signed_in([], project_id=None) as (recorder, procore):
            with pytest.raises(
                ConfigurationError, match=r"^RfisResource\.list\(\) needs project_id.*with_scope\(project_id=…\)"
            ):
                procore.rfis.list()
            assert recorder.requests == []


class TestQueries:
    async def test_filters_are_what_rails_reads(self) -> None:
        moment = datetime(2026, 3, 1, 8, tzinfo=UTC)
        filters: Any = {
            "status": ["open", "draft"],
            "created_at": (date(2026, 3, 1), date(2026, 3, 31)),
            "updated_at": (moment, moment),
            "id": 5,
            "not_documented": "x",
        }
        async with signed_in([]) as (recorder, procore):
            await procore.rfis.list(filters=filters, params={"page": 2, "also": None}, per_page=50)
        assert sorted(recorder.requests[0].query) == [
            ("filters[created_at]", "2026-03-01...2026-03-31"),
            ("filters[id]", "5"),
            ("filters[not_documented]", "x"),
            ("filters[status][]", "draft"),
            ("filters[status][]", "open"),
            ("filters[updated_at]", "2026-03-01T08:00:00Z...2026-03-01T08:00:00Z"),
            ("page", "2"),
            ("per_page", "50"),
        ]


class TestBodies:
    async def test_not_given_is_left_out_and_none_clears(self) -> None:
        async with signed_in({}) as (recorder, procore):
            areas = procore.drawings.drawing_areas
            await areas.update(id=1, name=None, description=UNSET, fields={"custom_field_7": 1})
        assert recorder.requests[0].json == {"name": None, "custom_field_7": 1}

    async def test_a_form_clears_with_empty_texts(self) -> None:
        async with signed_in({}) as (recorder, procore):
            given: Any = {"due_date": None, "assignee_ids": [], "attachments": [], "subject": "Door"}
            await procore.rfis.update(id=1, rfi=given)
        assert recorder.requests[0].form == [
            ("rfi[due_date]", ""),
            ("rfi[assignee_ids][]", ""),
            ("rfi[subject]", "Door"),
        ]

    async def test_files_go_with_the_rest(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("hello")
        async with signed_in({}) as (recorder, procore):
            files: list[Any] = [tmp_path / "a.txt", File(b"%PDF", "b.pdf")]
            await procore.observations.create(observation={"name": "Crack"}, attachments=files)
        assert recorder.requests[0].form is not None
        assert [name for name, _ in recorder.requests[0].form] == [
            "project_id", "observation[name]", "attachments[]", "attachments[]",
        ]  # fmt: skip

    @pytest.mark.parametrize("fields", [{"reason": "twice"}, None])
    async def test_a_call_without_a_body_may_have_fields(self, fields: Any) -> None:
        async with signed_in({}) as (recorder, procore):
            await procore.rfis.recycle(id=1, fields=fields)
        assert [each.json for each in recorder.requests] == [fields]

    async def test_a_list_has_no_more_fields(self) -> None:
        async with signed_in([]) as (recorder, procore):
            resource = _base.Resource(procore)
            with pytest.raises(ConfigurationError, match="body must be a mapping, not a list"):
                await resource._any("POST", "/rest/v1.0/things", {}, {"fields": {"a": 1}}, body=[{"b": 1}])
            assert recorder.requests == []


class TestAnswers:
    @pytest.mark.parametrize("body", [b"", b"null", b" \n"])
    async def test_a_write_that_is_answered_with_nothing_has_happened(self, body: bytes) -> None:
        async with signed_in(web.Response(body=body)) as (_, procore):
            assert await procore.rfis.update(id=1, rfi={}) == Rfi()

    async def test_a_read_that_is_answered_with_nothing_has_failed(self) -> None:
        async with signed_in(web.Response(body=b"")) as (_, procore):
            with pytest.raises(DecodeError, match="Expected Rfi, but the response is empty"):
                await procore.rfis.get(id=1)

    async def test_a_wrong_type_arrives_as_it_came(self) -> None:
        async with signed_in({"id": "x", "due_date": "soon", "assignees": "none", "location": [1]}) as (_, procore):
            match await procore.rfis.get(id=1):
                case Rfi(id="x", due_date="soon", assignees="none", location=[1]) as rfi:
                    assert rfi.to_dict() == {"id": "x", "due_date": "soon", "assignees": "none", "location": [1]}
                case other:
                    pytest.fail(repr(other))

    async def test_a_file_is_given_as_it_comes(self) -> None:
        async with signed_in(web.Response(body=b"%PDF")) as (recorder, procore):
            async with procore.rfis.get_as_pdf(id=1) as response:
                assert await response.read() == b"%PDF"
        assert [each.path for each in recorder.requests] == ["/rest/v1.0/projects/8/rfis/1.pdf"]


class TestDeprecated:
    async def test_it_warns_at_the_callers_line(self) -> None:
        async with signed_in({}) as (_, procore):
            uploads = procore.file_access_and_storage.legacy_uploads
            with pytest.warns(DeprecationWarning, match=r"GET /rest/v1\.1/companies/.* is deprecated") as warned:
                await uploads.get_for_company(uuid="a")
        assert [each.filename for each in warned] == [__file__]
        assert "uuid" in inspect.signature(uploads.get_for_company).parameters


def test_types_can_be_asked_for() -> None:
    for each in (
        _base.Options,
        _base.ScopedOptions,
        _base.Resource.__init__,
        RfisResource.list,
        RfisResource.update,
        Rfi,
    ):
        assert get_type_hints(each)
