from __future__ import annotations

from aprocore._codegen.operations import Schema
from aprocore._codegen.written_values import with_written_values
from tests.support.cases import cases
from tests.support.operation_factories import array_schema, object_schema, operation


def texts(*values: str) -> Schema:
    return {"type": "string", "enum": list(values)} if values else {"type": "string"}


def shown(body: Schema, response: Schema, path: str = "/rest/v1.0/things/{id}") -> Schema | None:
    """Return the response of a read, beside an operation that writes a body."""
    write = operation("POST /rest/v1.1/things", THING, body=body)
    return with_written_values([write, operation(f"GET {path}", response)])[1].responses["200"]


THING = object_schema(kind=texts("In Review"))
WIDER = object_schema(kind=texts("In Review", "new"))
BODY = object_schema(thing=object_schema(kind=texts("in_review", "new")))


@cases(
    ("response", "path", "expected"),
    [
        (THING, "/rest/v1.0/things/{id}", WIDER),
        (array_schema(THING), "/rest/v1.0/things", array_schema(WIDER)),
        (object_schema(data=THING), "/rest/v2.0/things/recycle_bin", object_schema(data=WIDER)),
        (THING, "/rest/v1.0/others/{id}", THING),
        (object_schema(kind=texts()), "/rest/v1.0/things/{id}", object_schema(kind=texts())),
    ],
)
def test_written_values_are_shown(response: Schema, path: str, expected: Schema) -> None:
    assert shown(BODY, response, path) == expected
    assert shown(object_schema(kind=texts("new")), response, path) == expected


def test_ids_of_other_systems_are_text_where_they_are_written_as_text() -> None:
    thing, text = object_schema(origin_id={"type": "integer"}), object_schema(origin_id={"type": "string"})
    assert shown(text, thing) == text
    assert shown(thing, thing) == thing
