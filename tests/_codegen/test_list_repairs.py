from __future__ import annotations

from aprocore._codegen.list_repairs import repair_lists
from aprocore._codegen.operations import Schema
from tests.support.cases import cases
from tests.support.operation_factories import array_schema, object_schema, operation, query_parameter

THING = object_schema(id={"type": "integer"})
THINGS = array_schema(THING)
PAGE = object_schema(possible_pages={"type": "integer"}, current_page={"type": "integer"}, data=THINGS)
PAGED = [query_parameter("page")]


def repaired(schema: Schema, call: str = "GET /rest/v1.0/things", *, paged: bool = True) -> Schema | None:
    [found] = repair_lists([operation(call, schema, parameters=PAGED if paged else ())])
    return found.responses["200"]


@cases(
    ("documented", "expected"),
    [
        (THING, THINGS),
        (object_schema(data=THING), object_schema(data=THINGS)),
        (array_schema(PAGE), PAGE),
        (array_schema(THINGS), THINGS),
        (THINGS, THINGS),
        (PAGE, PAGE),
        (object_schema(things=THINGS), object_schema(things=THINGS)),
    ],
)
def test_responses_of_paged_lists(documented: Schema, expected: Schema) -> None:
    assert repaired(documented) == expected


def test_other_responses_stay() -> None:
    assert repaired(THING, "GET /rest/v1.0/things/{id}") == THING
    assert repaired(THING, "POST /rest/v1.0/things") == THING
    assert repaired(THING, paged=False) == THING
