from __future__ import annotations

import textwrap

import attrs
import pytest

from aprocore._codegen.methods import method_text
from aprocore._codegen.operations import Schema, SourceOperation, SourceParameter
from aprocore._codegen.render import module_text
from tests.support.cases import cases
from tests.support.operation_factories import (
    array_schema,
    generated_method,
    object_schema,
    operation,
    query_parameter,
    resource_module,
)

THING = object_schema(id={"type": "integer"}, name={"type": "string"})
HEADER = SourceParameter("Idempotency-Token", "header", required=False, schema={"type": "string"})


def text_of(name: str, source: SourceOperation) -> str:
    """Return the source of a method in one line."""
    return " ".join(method_text(generated_method(name, source)).split())


def signature_of(name: str, source: SourceOperation) -> str:
    return text_of(name, source).partition("(self")[2].partition(' """')[0].removeprefix(", ")


def call_of(name: str, source: SourceOperation) -> str:
    return text_of(name, source).rpartition('""" ')[2]


def docstring_of(name: str, source: SourceOperation) -> str:
    return textwrap.dedent(" " * 8 + method_text(generated_method(name, source)).split('"""')[1]).strip()


def arguments_of(name: str, source: SourceOperation) -> list[str]:
    """Return the lines of a docstring's ``Args:`` section."""
    section = docstring_of(name, source).partition("\n\nArgs:\n")[2].partition("\n\n")[0]
    return [line.strip() for line in section.splitlines()]


@pytest.mark.parametrize(
    ("name", "source", "signature"),
    [
        ("get", operation("GET /rest/v1.0/things/{id}", THING), "*, id: Id, **options: Unpack[Options]) -> Thing:"),
        (
            "list",
            operation(
                "GET /rest/v1.0/projects/{project_id}/things",
                array_schema(THING),
                parameters=[query_parameter("per_page")],
            ),
            ("*, project_id: Id | Unset = UNSET, per_page: int | Unset = UNSET, concurrency: int = 1,"
            " **options: Unpack[Options]) -> Pages[Thing]:"),
        ),
        (
            "get",
            operation(response=THING, parameters=[query_parameter("company_id", required=True)]),
            "*, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Thing:",
        ),
        (
            "create",
            operation("POST /rest/v1.0/things", array_schema(THING)),
            "**options: Unpack[Options]) -> Sequence[Thing]:",
        ),
        (
            "update",
            operation("PATCH /rest/v1.0/things/{id}", body=object_schema(name={"type": "string"}, a={})),
            "*, id: Id, name: str | Unset | None = UNSET, a: Any | Unset = UNSET, **options: Unpack[Options]) -> Any:",
        ),
        (
            "list",
            operation(
                response=array_schema(THING),
                parameters=[
                    query_parameter("view", {"type": "string", "enum": ["short", "normal"]}),
                    query_parameter("ids", array_schema({})),
                ],
            ),
            ('*, view: Literal["short", "normal"] | Unset = UNSET, ids: Id | Sequence[Id] | Unset = UNSET,'
            " concurrency: int = 1, **options: Unpack[Options]) -> Pages[Thing]:"),
        ),
        (
            "get",
            operation(response=THING, parameters=[query_parameter("filters[a]"), query_parameter("sort[a]")]),
            ("*, filters: ThingFilters = OMITTED, sort: ThingSortQuery = OMITTED,"
            " **options: Unpack[Options]) -> Thing:"),
        ),
        (
            "get",
            operation(response=THING, parameters=[query_parameter("filters[a]", required=True)]),
            "*, filters: ThingFilters, **options: Unpack[Options]) -> Thing:",
        ),
    ],
)  # fmt: skip
def test_a_signature_has_required_and_optional_parameters(name: str, source: SourceOperation, signature: str) -> None:
    unpaged = signature.replace(" concurrency: int = 1,", "") if "per_page" not in signature else signature
    assert signature_of(name, source) == unpaged


@cases(
    ("name", "source", "call"),
    [
        (
            "get",
            operation("GET /rest/v1.0/things/{id}", THING),
            'return await self._one(Thing, "GET", "/rest/v1.0/things/{id}", {"id": id}, options)',
        ),
        (
            "delete",
            operation("DELETE /rest/v1.0/things/{id}"),
            'await self._none("DELETE", "/rest/v1.0/things/{id}", {"id": id}, options)',
        ),
        (
            "get_as_pdf",
            operation("GET /rest/v1.0/things/{id}.pdf"),
            'return self._file("GET", "/rest/v1.0/things/{id}.pdf", {"id": id}, options)',
        ),
        (
            "create",
            operation(
                "POST /rest/v1.0/things",
                object_schema(data=THING),
                body=object_schema(file={"type": "string", "format": "binary"}),
                content_type="multipart/form-data",
                parameters=[HEADER],
            ),
            ('return await self._one(Thing, "POST", "/rest/v1.0/things", {}, options, form={"file": file},'
            ' headers={"Idempotency-Token": idempotency_token}, enveloped=True)'),
        ),
        (
            "list",
            operation(response=array_schema(THING), parameters=[query_parameter("company_id", required=True)]),
            ('return self._pages(Thing, "/rest/v1.0/things", {}, options,'
            ' query={"company_id": self._scoped("company_id", company_id)}, pager=Pager.UNPAGED)'),
        ),
        (
            "delete",
            operation("DELETE /rest/v1.0/things", body=object_schema(ids=array_schema({"type": "integer"}))),
            'await self._none("DELETE", "/rest/v1.0/things", {}, options, body=some({"ids": ids}))',
        ),
        (
            "bulk_create",
            operation("POST /rest/v1.0/things", body=array_schema(THING)),
            'return await self._any("POST", "/rest/v1.0/things", {}, options, body=body)',
        ),
        (
            "sync",
            operation(
                "PATCH /rest/v1.0/things/sync",
                body=object_schema(updates=array_schema(THING), project_id={"type": "integer"}),
            ),
            ('return self._sync(None, "PATCH", "/rest/v1.0/things/sync", {}, options, updates,'
            ' beside={"project_id": project_id}, matched_by=(\'id\',), batch_size=batch_size,'
            " concurrency=concurrency)"),
        ),
    ],
)  # fmt: skip
def test_a_method_is_one_expression_with_its_path(name: str, source: SourceOperation, call: str) -> None:
    assert call_of(name, source) == call


def test_a_docstring_documents_the_operation_and_its_arguments() -> None:
    view: Schema = {"type": "string", "enum": ["short", "normal"], "default": "normal"}
    names = ("log_date", "start_date", "end_date", "page", "per_page", "fields", "filters[a]")
    source = operation(
        response=array_schema(THING), parameters=[*map(query_parameter, names), query_parameter("view", view)]
    )
    assert docstring_of("list", source) == textwrap.dedent(
        """\
        List things.

        GET /rest/v1.0/things
        https://developers.procore.com/reference/rest/v1/things?version=1.0#list-things

        Without ``log_date``, ``start_date`` and ``end_date``, only today's logs are returned.

        Args:
            fields_: Sent as ``fields`` in the query.
            view: Level of detail. One of short, normal. Default: normal.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Thing`."""
    )


@cases(
    ("name", "source", "text"),
    [
        ("get", operation(response=THING), ":class:`Thing`."),
        ("create", operation("POST /rest/v1.0/things", array_schema(THING)), "A list of :class:`Thing`."),
        ("get", operation(), "The decoded JSON body, whose fields are undocumented."),
        ("list", operation(parameters=[query_parameter("page")]), ":class:`Pages` of undocumented JSON values."),
        ("delete", operation("DELETE /rest/v1.0/things/{id}"), "None."),
        ("get", operation(statuses={"302": None}), "A streamed file: ``async with … as response``."),
    ],
)
def test_a_docstring_describes_the_return_value(name: str, source: SourceOperation, text: str) -> None:
    assert docstring_of(name, source).partition("\n\nReturns:\n    ")[2] == text


def test_arguments_are_documented_by_their_type_and_format() -> None:
    fields = object_schema(
        day={"type": "string", "format": "date"},
        time={"type": "string", "format": "date-time"},
        file={"type": "string", "format": "binary"},
        email={"type": "string", "format": "email"},
        name={"type": "string"},
    )
    assert arguments_of("create", operation("POST /rest/v1.0/things", body=fields)) == [
        "day: ``YYYY-MM-DD`` if passed as a string.",
        "time: ISO 8601 if passed as a string.",
        "file: A path, an open binary file or :class:`~aprocore.File`.",
        "email: An email address.",
    ]


def test_documented_defaults_of_filters_are_named_but_for_switches_that_are_off() -> None:
    parameters = [
        query_parameter("filters[state]", {"type": "string", "default": "current"}),
        query_parameter("filters[overdue]", {"type": "boolean", "default": False}),
        query_parameter("filters[visible]", {"type": "boolean", "default": True}),
    ]
    source = operation(response=array_schema(THING), parameters=parameters)
    [note] = [note for note in arguments_of("list", source) if note.startswith("filters")]
    assert note.endswith("Default of ``state``: current. Default of ``visible``: true.")


def test_an_id_of_another_resource_is_documented() -> None:
    assert arguments_of("list", operation("GET /rest/v1.0/rfis/{id}/things")) == ["id: ID of an RFI."]
    assert arguments_of("get", operation("GET /rest/v1.0/things/{id}")) == []


def test_the_rows_of_a_sync_are_documented() -> None:
    source = operation("PATCH /rest/v1.0/things/sync", body=object_schema(updates=array_schema(THING)))
    assert arguments_of("sync", source) == [
        "updates: Rows to update, matched by ``id``; rows without a match are created.",
        "batch_size: Rows per request.",
        "concurrency: Maximum number of batches in flight.",
    ]


def test_a_file_that_may_not_be_ready_is_documented() -> None:
    assert "still creating it" in docstring_of("get", operation(statuses={"202": None, "302": None}))
    assert "still creating it" not in docstring_of("get", operation(statuses={"302": None}))


def test_a_quote_in_a_title_does_not_end_the_docstring() -> None:
    source = operation(response=THING, title='Show "the thing"')
    assert docstring_of("get", source).startswith("Return 'the thing'.\n")
    assert '""""' not in method_text(generated_method("get", source))


def test_a_deprecated_method_names_its_operation() -> None:
    text = text_of("get", operation(response=THING, deprecated=True))
    assert text.startswith('@deprecated("GET /rest/v1.0/things is deprecated by Procore.") async')


def test_a_deprecated_method_names_its_end() -> None:
    text = text_of("get", attrs.evolve(operation(response=THING, deprecated=True), ends="2027-09-09"))
    assert text.startswith('@deprecated("GET /rest/v1.0/things is deprecated by Procore and ends on 2027-09-09.")')


def test_inputs_with_custom_fields_take_any_key() -> None:
    text = {"type": "string"}
    documented = object_schema(
        thing=object_schema(**{"name": text, "custom_field_%{custom_field_definition_id}": text}),
        other=object_schema(a=text),
    )
    source = operation("POST /rest/v1.0/things", object_schema(id=text), body=documented)
    generated = module_text(resource_module(create=source))
    assert "thing: ThingInput | Mapping[str, Any]" in generated
    assert "other: ThingOtherInput | Unset" in generated
    by_response = operation(
        "POST /rest/v1.0/things",
        object_schema(id=text, custom_fields=text),
        body=object_schema(thing=object_schema(a=text)),
    )
    assert "thing: ThingInput | Mapping[str, Any]" in module_text(resource_module(create=by_response))


def test_documented_dates_are_named() -> None:
    day, moment = {"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}
    body = object_schema(thing=object_schema(on=day, at=moment, list=array_schema(object_schema(day=day))))
    parameters = [query_parameter("log_date", day), query_parameter("filters[created_at]", day)]
    parameters.append(query_parameter("filters[due_date][]", day))
    source = operation("POST /rest/v1.0/things", parameters=parameters, body=body)
    code = method_text(generated_method("create", source))
    assert 'dates="log_date filters.due_date thing.on thing.list.day"' in code
    assert 'times="thing.at"' in code


def test_a_form_that_may_be_json_is_a_body() -> None:
    source = operation(
        "POST /rest/v1.0/things", body=object_schema(a={"type": "string"}), content_type="multipart/form-data"
    )
    assert "form={" in method_text(generated_method("create", source))
    assert source.body is not None
    as_json = attrs.evolve(source, body=attrs.evolve(source.body, json=True))
    assert "body={" in method_text(generated_method("create", as_json))
