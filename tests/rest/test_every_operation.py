"""Requests of every typed method, called with all its parameters, compared with the reference."""

from __future__ import annotations

import inspect
import json
import keyword
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta, timezone
from typing import Any

import attrs
import pytest
from aiohttp import web

from aprocore import Procore, StaticToken
from aprocore._codegen.operations import Schema, SourceOperation, SourceParameter
from tests.support import reference
from tests.support.recording_server import RecordedRequest, recording_server

pytestmark = pytest.mark.anyio

OPERATIONS = reference.repaired()
NAMES = reference.names()
NAMESPACES = sorted({call.split(".")[1] for call in NAMES.values()})
SCOPE = {"company_id": 7001, "project_id": 8001}
#: Names of the rows of sync actions; methods take them as their first argument.
ROWS = ("updates", "budget_line_items")
#: Names of the length of a page, which is ``per_page`` in all methods.
LENGTHS = {"per_page", "page_size"}
RESERVED = {"fields", "headers", "options", "params", "timeout", "retry", "urgent", "batch_size"}


#: Late in the evening, when UTC has the next day.
EVENING = datetime(2026, 3, 1, 23, 30, tzinfo=timezone(timedelta(hours=-8)))
#: Values by format: what is passed, and what has to be sent.
MOMENTS: dict[str, tuple[Any, str]] = {
    "date": (EVENING, "2026-03-01"),
    "log_date": (EVENING, "2026-03-01"),
    "date-time": (EVENING.date(), "2026-03-01T00:00:00Z"),
    "datetime": ("2026-03-01", "2026-03-01T00:00:00Z"),
}


def some_value(schema: Schema | None, key: str = "", *, passed: bool = False) -> Any:
    """Return a value that fits a schema and survives a query; ``passed`` to the method, or else sent."""
    schema = schema or {}
    kind = schema.get("type")
    if schema.get("enum"):
        return schema["enum"][0]
    if kind == "array":
        return [some_value(schema.get("items"), key, passed=passed)]
    if kind == "object":
        # An empty object in a query would not be sent, and is refused.
        fields = (schema.get("properties") or {"x": {}}).items()
        return {name: some_value(inner, name, passed=passed) for name, inner in fields}
    if kind == "boolean":
        return True
    if kind in ("integer", "number"):
        return 2**40 + len(key)
    value = MOMENTS.get(schema.get("format", ""), (f"ä {key}/&",) * 2)[not passed]
    # Keys of templates are passed through.
    return MOMENTS["date"][1] if "%" in key and isinstance(value, date) else value


def argument(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) or name in RESERVED else name


def rails_pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """Yield a parameter as Rails reads it: empty brackets for arrays, keys in brackets for objects."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from rails_pairs(f"{name}[{key}]", inner)
    elif isinstance(value, list):
        for inner in value:
            yield from rails_pairs(name if name.endswith("[]") else f"{name}[]", inner)
    else:
        yield name, {True: "true", False: "false"}.get(value, str(value)) if isinstance(value, bool) else str(value)


@attrs.define
class Call:
    """Arguments of a method, and the request that it has to send."""

    arguments: dict[str, Any] = attrs.field(factory=dict)
    path: dict[str, Any] = attrs.field(factory=dict)
    query: dict[str, Any] = attrs.field(factory=dict)
    headers: dict[str, str] = attrs.field(factory=dict)
    body: Any = None


def make_call(operation: SourceOperation, *, is_list: bool, is_sync: bool) -> Call:
    call = Call()
    lengths = LENGTHS
    if {"starting_after", "start_after"} & {parameter.name for parameter in operation.parameters}:
        lengths = {*LENGTHS, "limit"}
    for parameter in operation.parameters:
        if not (is_list and parameter.name in {*lengths, "cursor"}):
            _add_parameter(call, parameter)
    body = operation.body
    if body is None:
        return call
    schema = body.schema or {}
    if schema.get("type") != "object":
        call.body = some_value(schema) if schema else {"anything": 1}
        call.arguments["body"] = some_value(schema, passed=True) if schema else {"anything": 1}
        return call
    call.body = {}
    for key, inner in (schema.get("properties") or {}).items():
        if "%" in key or (is_sync and key in ROWS):
            continue
        name = argument(key)
        taken = {argument(parameter.name.partition("[")[0]) for parameter in operation.parameters}
        if key in SCOPE and name in taken:
            call.body[key] = SCOPE[key]
            continue
        call.body[key] = SCOPE.get(key) or some_value(inner, key)
        passed = SCOPE.get(key) or some_value(inner, key, passed=True)
        call.arguments[f"body_{name}" if name in taken else name] = passed
    return call


def _add_parameter(call: Call, parameter: SourceParameter) -> None:
    base, _, rest = parameter.name.partition("[")
    value = 3 if parameter.name == "page" else SCOPE.get(parameter.name) or some_value(parameter.schema, parameter.name)
    # Filters by creation or change take times, though they are documented as dates.
    takes_times = parameter.name.replace("[]", "").rstrip("]").endswith("_at")
    is_date = (
        parameter.location == "query" and not takes_times and parameter.schema.get("format") in ("date", "log_date")
    )
    passed = EVENING if is_date else value
    if parameter.location == "path":
        call.arguments[argument(parameter.name)] = call.path[parameter.name] = value
    elif parameter.location == "header":
        call.headers[parameter.name] = "some text"
        call.arguments[argument(parameter.name.lower().replace("-", "_"))] = "some text"
    elif rest and rest != "]":
        key = rest.partition("]")[0]
        call.arguments.setdefault(argument(base), {})[key] = passed
        call.query.setdefault(base, {})[key] = value
    else:
        call.arguments[argument(base)] = passed
        call.query[base] = value


def minimal_response(operation: SourceOperation, *, is_list: bool) -> Any:
    """Return a minimal response of an operation; for lists a list, even if the reference shows a single item."""
    schema = next(
        (schema for status in ("200", "201", "202", "207") if (schema := operation.responses.get(status))), None
    )
    properties = (schema or {}).get("properties") or {}
    if "entities" in properties or operation.path.endswith("/sync"):
        return {"entities": [], "errors": []}
    if "data" in properties:
        return {"data": [] if is_list or properties["data"].get("type") == "array" else {}}
    return [] if is_list or (schema or {}).get("type") == "array" or schema is None else {}


def returns(method: Any) -> str:
    return str(inspect.signature(method).return_annotation)


async def perform(procore: Procore, call: str, arguments: Mapping[str, Any]) -> Any:
    """Call a method by its name and wait for its result."""
    target: Any = procore
    for part in call.split(".")[1:]:
        target = getattr(target, part)
    if returns(target).startswith("Sync["):
        return await target([{"id": 1}], **arguments)
    result = target(**arguments)
    if hasattr(result, "__aenter__"):
        async with result as response:
            return await response.read()
    return await result


def expected_path(operation: SourceOperation, call: Call) -> str:
    from urllib.parse import quote

    return re.sub(r"\{(\w+)\}", lambda match: quote(str(call.path[match[1]]), safe=""), operation.path)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:.* is deprecated by Procore:DeprecationWarning")
@pytest.mark.parametrize("namespace", NAMESPACES)
async def test_each_method_sends_the_documented_request(namespace: str) -> None:
    operations = [operation for operation in OPERATIONS if NAMES[operation.key].split(".")[1] == namespace]
    async with (
        recording_server() as (recorder, environment),
        Procore(StaticToken("t"), environment=environment) as procore,
    ):
        for operation in operations:
            name = NAMES[operation.key]
            recorder.requests.clear()
            method: Any = procore
            for part in name.split(".")[1:]:
                method = getattr(method, part)
            is_list, is_sync = returns(method).startswith("Pages["), returns(method).startswith("Sync[")
            recorder.answer = web.json_response(minimal_response(operation, is_list=is_list))
            call = make_call(operation, is_list=is_list, is_sync=is_sync)
            if "company_id" not in call.arguments:
                call.arguments["company_id"] = SCOPE["company_id"]
            await perform(procore, name, call.arguments)

            (request,) = recorder.requests
            assert (request.method, request.path) == (operation.method, expected_path(operation, call)), name
            expected_query = sorted(pair for key, value in call.query.items() for pair in rails_pairs(key, value))
            if is_list:
                request.query = [
                    pair
                    for pair in request.query
                    if pair in expected_query or pair[0] not in {*LENGTHS, "limit", "page"}
                ]
            assert sorted(request.query) == expected_query, name
            assert request.headers["Procore-Company-Id"] == str(SCOPE["company_id"]), name
            assert {key: request.headers[key] for key in call.headers} == call.headers, name
            _check_body(name, operation, request, call, sync=is_sync)


def _check_body(name: str, operation: SourceOperation, request: RecordedRequest, call: Call, *, sync: bool) -> None:
    if sync:
        rows = next(key for key in ROWS if key in request.json)
        assert request.json == {**(call.body or {}), rows: [{"id": 1}]}, name
    elif operation.body is None:
        assert request.json is None, name
    elif operation.body.content_type == "multipart/form-data" and not operation.body.json:
        expected = sorted(pair for key, value in call.body.items() for pair in rails_pairs(key, value))
        assert request.form is not None, name
        assert sorted(request.form) == expected, name
    else:
        assert json.dumps(request.json, sort_keys=True) == json.dumps(call.body, sort_keys=True), name


def test_every_operation_has_a_unique_name() -> None:
    assert len(set(NAMES.values())) == len(OPERATIONS) == 2_659


@pytest.mark.slow
def test_every_paged_operation_with_one_array_of_objects_is_a_list() -> None:
    procore = Procore(StaticToken("t"), company_id=1)
    lists = set[str]()
    for operation in OPERATIONS:
        names = {parameter.name for parameter in operation.parameters if parameter.location == "query"}
        schema = operation.responses.get("200") or {}
        properties = schema.get("properties") or {}
        if "data" in properties and operation.version.startswith("v2"):
            schema = properties["data"]
            properties = schema.get("properties") or {}
        arrays = [
            field for field in properties.values() if field.get("type") == "array" and "properties" in field["items"]
        ]
        is_list = schema.get("type") == "array" or (len(arrays) == 1 and "id" not in properties)
        if names & {"page", "per_page"} and is_list:
            method: Any = procore
            for part in NAMES[operation.key].split(".")[1:]:
                method = getattr(method, part)
            assert returns(method).startswith("Pages["), NAMES[operation.key]
            if schema.get("type") != "array" or operation.method == "POST":
                lists.add(NAMES[operation.key])
    assert len(lists) >= 10
    assert {
        "procore.field_productivity.managed_equipment_company_level.query",
        "procore.document_markup.markup_stamp.list_stamps",
        "procore.emails.email_communications.list_emails_for_company",
    } <= lists
