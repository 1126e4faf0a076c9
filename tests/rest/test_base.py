"""Behaviour common to all typed methods: arguments, scope, queries, bodies and responses."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from aiohttp import web

from aprocore import UNSET, ConfigurationError, DecodeError, File, Multipart, Procore, StaticToken
from aprocore.rest import _base
from aprocore.rest.rfis import Rfi, RfisResource
from aprocore.sandbox import Sandbox
from tests.support.recording_server import RecordingServer, recording_server

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def open_session(answer: Any = None, **options: Any) -> AsyncIterator[tuple[RecordingServer, Procore]]:
    async with recording_server() as (recorder, environment):
        recorder.answer = answer if isinstance(answer, web.Response) else web.json_response(answer)
        session_options = {"company_id": 7, "project_id": 8, **options}
        async with Procore(StaticToken("t"), environment=environment, **session_options) as procore:
            yield recorder, procore


class TestUnknownArguments:
    @pytest.mark.parametrize("name", ["foo", "json", "data", "into", "per_page", "method", "path"])
    async def test_the_error_names_the_callers_method(self, name: str) -> None:
        async with open_session() as (recorder, procore):
            get: Any = procore.rfis.get
            with pytest.raises(TypeError, match=rf"^RfisResource\.get\(\) got an unexpected .* '{name}'$"):
                await get(id=1, **{name: 2})
            assert recorder.requests == []

    async def test_methods_that_send_nothing_yet_reject_them_immediately(self) -> None:
        async with open_session() as (_, procore):
            rfis: Any = procore.rfis
            with pytest.raises(TypeError, match=r"RfisResource.list\(\) got .* 'filter'. Did you mean 'filters'\?"):
                rfis.list(filter={"status": "open"})
            with pytest.raises(
                TypeError, match=r"RfisResource.get_as_pdf\(\) got .* 'timeuot'. Did you mean 'timeout'"
            ):
                rfis.get_as_pdf(id=1, timeuot=2)

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"id": None}, "id must be an int or a str, got NoneType"),
            ({"id": ""}, "id can't be ''"),
            ({"id": 1, "params": 3}, "params must be a mapping, (not|got) an int"),
            ({"id": 1, "fields": [1]}, "fields must be a mapping, not a list"),
            ({"id": 1, "headers": "X"}, "headers must be a mapping, got a str"),
            ({"id": 1, "timeout": -1}, "Timeout.total must be a positive number"),
        ],
    )
    async def test_invalid_arguments_are_rejected_before_sending(self, arguments: dict[str, Any], message: str) -> None:
        async with open_session({}) as (recorder, procore):
            update: Any = procore.drawings.drawing_areas.update
            with pytest.raises(ConfigurationError, match=message):
                await update(**arguments)
            assert recorder.requests == []


class TestConditions:
    @pytest.mark.parametrize(
        ("filters", "message"),
        [
            ({"id": []}, r"'filters\[id\]' is an empty list"),
            ({"id": [1, None]}, "has a None"),
            ("open", "filters must be a mapping, not a str"),
            (["open"], "filters must be a mapping, not a list"),
            ({"statuss": "open"}, "Did you mean 'status'"),
        ],
    )
    async def test_condition_that_would_be_ignored_is_refused(self, filters: Any, message: str) -> None:
        async with open_session([]) as (recorder, procore):
            with pytest.raises(ConfigurationError, match=message):
                procore.rfis.list(filters=filters)
            if "statuss" not in filters:
                with pytest.raises(ConfigurationError):
                    await procore.get("/rest/v1.0/projects/1/rfis", params={"filters": filters})
            assert recorder.requests == []

    async def test_undocumented_and_additional_filters_are_sent(self) -> None:
        filters: Any = {"status": "open", "search_text": "x"}
        async with open_session([]) as (recorder, procore):
            await procore.rfis.list(filters=filters, params={"filters": {"statuss": "y"}})
        query = dict(recorder.requests[0].query)
        assert query["filters[status]"] == "open"
        assert query["filters[search_text]"] == "x"
        assert query["filters[statuss]"] == "y"

    @pytest.mark.parametrize("ends", [(date(2001, 1, 1), None), (None, date(2999, 1, 1))])
    async def test_half_open_range_selects_everything_on_its_side(self, sandbox: Sandbox, ends: Any) -> None:
        project_id, rfis = next(iter(sandbox.seed_data.rfis.items()))
        async with sandbox.procore(project_id=project_id) as procore:
            selected = await procore.rfis.list(filters={"created_at": ends}).all()
            others = await procore.rfis.list(filters={"created_at": (ends[1], ends[0])}).all()
        assert len(selected) == len(rfis) > 0
        assert others == []


class TestScope:
    @pytest.mark.parametrize(
        ("arguments", "project_id", "company_id"),
        [({}, "8", "7"), ({"project_id": 9}, "9", "7"), ({"project_id": "x/y", "company_id": 10}, "x%2Fy", "10")],
    )
    async def test_missing_ids_are_those_of_the_session(
        self, arguments: dict[str, Any], project_id: str, company_id: str
    ) -> None:
        async with open_session([]) as (recorder, procore):
            await procore.rfis.list(**arguments)
        [request] = recorder.requests
        assert request.path == f"/rest/v1.0/projects/{project_id}/rfis"
        assert request.headers["Procore-Company-Id"] == company_id

    async def test_a_view_has_its_own_ids(self) -> None:
        async with open_session([]) as (recorder, procore):
            await procore.with_scope(project_id=11, company_id=12).rfis.list()
        assert [(request.path, request.headers["Procore-Company-Id"]) for request in recorder.requests] == [
            ("/rest/v1.0/projects/11/rfis", "12")
        ]

    @pytest.mark.parametrize("arguments", [{}, {"company_id": 12}])
    async def test_company_in_the_query_is_also_in_the_header(self, arguments: dict[str, Any]) -> None:
        async with open_session([]) as (recorder, procore):
            await procore.company_settings.company_offices.list(**arguments)
        [request] = recorder.requests
        assert (
            dict(request.query)["company_id"]
            == request.headers["Procore-Company-Id"]
            == str(arguments.get("company_id", 7))
        )

    async def test_a_missing_id_is_an_error_that_names_it(self) -> None:
        async with open_session([], project_id=None) as (recorder, procore):
            with pytest.raises(
                ConfigurationError, match=r"^RfisResource\.list\(\) needs project_id.*with_scope\(project_id=…\)"
            ):
                procore.rfis.list()
            assert recorder.requests == []


class TestQueries:
    async def test_filters_have_the_format_of_rails(self) -> None:
        moment = datetime(2026, 3, 1, 8, tzinfo=UTC)
        filters: Any = {
            "status": ["open", "draft"],
            "created_at": (date(2026, 3, 1), date(2026, 3, 31)),
            "updated_at": (moment, moment),
            "id": 5,
            "not_documented": "x",
        }
        async with open_session([]) as (recorder, procore):
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
    async def test_omitted_fields_are_not_sent_and_none_is_null(self) -> None:
        async with open_session({}) as (recorder, procore):
            areas = procore.drawings.drawing_areas
            await areas.update(id=1, name=None, description=UNSET, fields={"custom_field_7": 1})
        assert recorder.requests[0].json == {"name": None, "custom_field_7": 1}

    async def test_none_and_empty_lists_are_empty_texts_in_forms(self) -> None:
        async with open_session({}) as (recorder, procore):
            task_item: Any = {"due_date": None, "assignee_ids": [], "title": "Door"}
            await procore.tasks.task_items.update(id=1, task_item=task_item)
        assert recorder.requests[0].form == [
            ("task_item[due_date]", ""),
            ("task_item[assignee_ids][]", ""),
            ("task_item[title]", "Door"),
        ]

    @pytest.mark.parametrize("attachments", [[], [File(b"x", "a.txt")]])
    async def test_custom_fields_are_inside_of_the_object(self, attachments: list[File]) -> None:
        async with open_session({}) as (recorder, procore):
            project: Any = {"name": "Tower", "custom_field_456": "x"} | ({"files": attachments} if attachments else {})
            await procore.portfolio.projects.update(id=1, project=project)
            recorder.answer = web.json_response({})
            fields = {"project": {"custom_field_456": "x"}}
            await procore.portfolio.projects.update(
                id=1, project={key: project[key] for key in project if key != "custom_field_456"}, fields=fields
            )
        for request in recorder.requests:
            if attachments:
                assert ("project[custom_field_456]", "x") in (request.form or ())
            else:
                assert request.json["project"] == {"name": "Tower", "custom_field_456": "x"}

    async def test_a_form_without_files_is_json_where_procore_takes_it(self) -> None:
        async with open_session({}) as (recorder, procore):
            submittal: Any = {
                "number": "1",
                "title": "t",
                "workflow_data": [[{"user_id": 1}, {"user_id": 2}], [{"user_id": 3}]],
            }
            await procore.submittals.create(submittal=submittal)
            recorder.answer = web.json_response({})
            await procore.rfis.update(id=1, rfi={"due_date": None, "assignee_ids": []})
        assert [request.json for request in recorder.requests] == [
            {"submittal": submittal},
            {"rfi": {"due_date": None, "assignee_ids": []}},
        ]
        assert [request.form for request in recorder.requests] == [None, None]

    async def test_a_form_that_would_be_read_as_another_is_refused(self) -> None:
        async with open_session({}) as (recorder, procore):
            imports: Any = [{"upload_uuid": "a"}, {"drawing_date": "2026-01-01"}]
            with pytest.raises(ConfigurationError, match="neighbouring items without a common field"):
                await procore.drawings.create_drawing_upload(drawing_upload={"drawing_log_imports": imports})
            submittal: Any = {
                "workflow_data": [[{"user_id": 1}], [{"user_id": 3}]],
                "attachments": [File(b"", "a.pdf")],
            }
            with pytest.raises(ConfigurationError, match="lists in it"):
                await procore.submittals.create(submittal=submittal)
            with pytest.raises(ConfigurationError, match="lists in it"):
                await procore.post("/rest/v1.0/things", data=Multipart({"m": [[1, 2], [3]]}))
            with pytest.raises(ConfigurationError, match="empty list"):
                await procore.post("/rest/v1.0/things", data={"m": {"n": []}})
        assert recorder.requests == []

    async def test_files_are_sent_with_other_fields(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("hello")
        async with open_session({}) as (recorder, procore):
            files: list[Any] = [tmp_path / "a.txt", File(b"%PDF", "b.pdf")]
            await procore.observations.create(observation={"name": "Crack"}, attachments=files)
        assert recorder.requests[0].form is not None
        assert [name for name, _ in recorder.requests[0].form] == [
            "project_id", "observation[name]", "attachments[]", "attachments[]",
        ]  # fmt: skip

    @pytest.mark.parametrize("fields", [{"reason": "twice"}, None])
    async def test_operations_without_a_body_accept_fields(self, fields: Any) -> None:
        async with open_session({}) as (recorder, procore):
            await procore.rfis.recycle(id=1, fields=fields)
        assert [request.json for request in recorder.requests] == [fields]

    async def test_fields_cannot_be_added_to_a_body_that_is_a_list(self) -> None:
        async with open_session([]) as (recorder, procore):
            resource = _base.Resource(procore)
            with pytest.raises(ConfigurationError, match="body must be a mapping, not a list"):
                await resource._any("POST", "/rest/v1.0/things", {}, {"fields": {"a": 1}}, body=[{"b": 1}])
            assert recorder.requests == []


class TestResponses:
    @pytest.mark.parametrize("body", [b"", b"null", b" \n"])
    async def test_an_empty_response_to_a_write_is_an_empty_model(self, body: bytes) -> None:
        async with open_session(web.Response(body=body)) as (_, procore):
            assert await procore.rfis.update(id=1, rfi={}) == Rfi()

    async def test_an_empty_response_to_a_read_is_an_error(self) -> None:
        async with open_session(web.Response(body=b"")) as (_, procore):
            with pytest.raises(DecodeError, match="Expected Rfi, but the response is empty"):
                await procore.rfis.get(id=1)

    async def test_values_of_a_wrong_type_are_kept(self) -> None:
        async with open_session({"id": "x", "due_date": "soon", "assignees": "none", "location": [1]}) as (_, procore):
            match await procore.rfis.get(id=1):
                case Rfi(id="x", due_date="soon", assignees="none", location=[1]) as rfi:
                    assert rfi.to_dict() == {"id": "x", "due_date": "soon", "assignees": "none", "location": [1]}
                case other:
                    pytest.fail(repr(other))

    async def test_a_file_is_returned_as_received(self) -> None:
        async with open_session(web.Response(body=b"%PDF")) as (recorder, procore):
            async with procore.rfis.get_as_pdf(id=1) as response:
                assert await response.read() == b"%PDF"
        assert [request.path for request in recorder.requests] == ["/rest/v1.0/projects/8/rfis/1.pdf"]


class TestDeprecated:
    async def test_the_warning_has_the_callers_line(self) -> None:
        async with open_session({}) as (_, procore):
            uploads = procore.file_access_and_storage.legacy_uploads
            with pytest.warns(DeprecationWarning, match=r"GET /rest/v1\.1/companies/.* is deprecated") as warnings:
                await uploads.get_for_company(uuid="a")
        assert [warning.filename for warning in warnings] == [__file__]
        assert "uuid" in inspect.signature(uploads.get_for_company).parameters


def test_type_hints_can_be_resolved() -> None:
    for function_or_class in (
        _base.Options,
        _base.ScopedOptions,
        _base.Resource.__init__,
        RfisResource.list,
        RfisResource.update,
        Rfi,
    ):
        assert get_type_hints(function_or_class)
