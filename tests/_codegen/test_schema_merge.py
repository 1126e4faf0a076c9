from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from aprocore._codegen.operations import Schema
from aprocore._codegen.schema_merge import Contradiction, flattened, is_informative, joined, updated_at
from tests.support.cases import cases

BARE: Schema = {"type": "object"}
TEXT: Schema = {"type": "string"}
NUMBER: Schema = {"type": "number"}
INTEGER: Schema = {"type": "integer"}
DATE: Schema = {"type": "string", "format": "date"}
TIME: Schema = {"type": "string", "format": "date-time"}


def object_of(**fields: Schema) -> Schema:
    return {"type": "object", "properties": fields}


def list_of(item: Schema) -> Schema:
    return {"type": "array", "items": item}


def any_of(*alternatives: Schema) -> Schema:
    return {"anyOf": list(alternatives)}


def closed(*values: str | None) -> Schema:
    return {"type": "string", "enum": list(values)}


@cases(
    ("newer", "older", "result"),
    [
        (None, TEXT, TEXT),
        (TEXT, None, TEXT),
        ({}, {}, {}),
        (None, None, None),
        (BARE, TEXT, TEXT),
        (BARE, object_of(a=TEXT), object_of(a=TEXT)),
        (object_of(a=TEXT), BARE, object_of(a=TEXT)),
        (object_of(a=TEXT), object_of(b=NUMBER, a=BARE), object_of(a=TEXT, b=NUMBER)),
        (object_of(a=BARE), object_of(a=object_of(b=TEXT)), object_of(a=object_of(b=TEXT))),
        (list_of(BARE), list_of(TEXT), list_of(TEXT)),
        ({"type": "array"}, list_of(TEXT), list_of(TEXT)),
        ({"type": "array"}, {"type": "array"}, {"type": "array"}),
        (TEXT, DATE, DATE),
        (DATE, TEXT, DATE),
        (TEXT, closed("open"), closed("open")),
        (closed("open", "closed"), closed("open", None), closed("open", "closed")),
        (TEXT, {**TEXT, "nullable": True, "deprecated": True}, {**TEXT, "nullable": True, "deprecated": True}),
        (TEXT, {**TEXT, "nullable": False}, TEXT),
        ({**object_of(a=TEXT), "required": ["a"]}, object_of(b=TEXT), {**object_of(a=TEXT, b=TEXT), "required": ["a"]}),
        (object_of(a=TEXT), {**object_of(a=TEXT), "required": ["a"]}, object_of(a=TEXT)),
        (object_of(a=TEXT), object_of(**{"custom_field_%{id}": TEXT}), object_of(a=TEXT)),
    ],
)
def test_what_one_schema_knows_stays(newer: Schema | None, older: Schema | None, result: Schema | None) -> None:
    assert joined(newer, older) == result
    assert joined(result, older) == result


@cases(
    ("newer", "older", "contradiction"),
    [
        (TEXT, INTEGER, ("string", "integer")),
        (DATE, TIME, ("date", "date-time")),
        (object_of(a=TEXT), list_of(TEXT), ("object", "array")),
        (closed("a"), closed("a", "b"), ("a", "a | b")),
        (TEXT, any_of(TEXT, NUMBER), ("string", "number | string")),
    ],
)
def test_newer_schema_is_right_in_a_contradiction_unless_it_is_decided(
    newer: Schema, older: Schema, contradiction: tuple[str, str]
) -> None:
    found: list[Contradiction] = []

    def decide(one: Contradiction) -> bool:
        found.append(one)
        return len(found) == 2

    pair = object_of(rows=list_of(newer)), object_of(rows=list_of(older))
    assert joined(*pair) == pair[0]
    assert joined(*pair, decide) == pair[0]
    assert joined(*pair, decide) == flattened(pair[1])
    assert found == [Contradiction(".rows[]", *contradiction)] * 2


@cases(
    ("schema", "result"),
    [
        (None, None),
        ({**TEXT, "title": "x"}, TEXT),
        (any_of(object_of(a=TEXT), object_of(b=NUMBER)), object_of(a=TEXT, b=NUMBER)),
        (any_of(object_of(a=TEXT), object_of(a=NUMBER)), object_of(a=any_of(TEXT, NUMBER))),
        (any_of(object_of(a=list_of(TEXT)), object_of(a=list_of(BARE))), object_of(a=list_of(TEXT))),
        (any_of(BARE, {}), {}),
        (any_of(closed("a"), closed("b", "a")), closed("a", "b")),
        (any_of(closed("a"), TEXT), TEXT),
        (any_of(DATE, TIME), any_of(DATE, TIME)),
        (any_of(TEXT, object_of(a=TEXT)), object_of(a=TEXT)),
        (any_of(list_of(BARE), object_of(a=TEXT)), object_of(a=TEXT)),
        (object_of(custom_fields=object_of(a=TEXT)), object_of(custom_fields=BARE)),
        (object_of(**{"custom_field_%{id}": any_of(TEXT, NUMBER)}), object_of(**{"custom_field_%{id}": {}})),
        (
            any_of(
                {**object_of(a=TEXT, b=TEXT, c=TEXT), "required": ["b", "a", "c"]},
                {**object_of(a=TEXT, b=TEXT), "required": ["b", "a"]},
            ),
            {**object_of(a=TEXT, b=TEXT, c=TEXT), "required": ["a", "b"]},
        ),
    ],
)
def test_alternatives_become_one_schema(schema: Schema | None, result: Schema | None) -> None:
    assert flattened(schema) == result
    assert flattened(result) == result


@cases(
    ("path", "result"),
    [
        ("(root)", TEXT),
        (".a.b", object_of(a=object_of(b=TEXT))),
        ("[].a", list_of(object_of(a=TEXT))),
        (".a[].b[]", object_of(a=list_of(object_of(b=list_of(TEXT))))),
        (".filters[id]", object_of(**{"filters[id]": TEXT})),
    ],
)
def test_path_of_a_value(path: str, result: Schema) -> None:
    assert updated_at(None, path, lambda value: {**value, "type": "string"}) == result
    assert updated_at(result, path, lambda value: value) == result


SCHEMAS = st.recursive(
    st.sampled_from([{}, BARE, TEXT, NUMBER, DATE, closed("a"), closed("a", "b")]),
    lambda inner: (
        st.builds(list_of, inner)
        | st.dictionaries(st.sampled_from("abc"), inner, min_size=1).map(lambda fields: object_of(**fields))
        | st.lists(inner, min_size=1, max_size=3).map(lambda alternatives: any_of(*alternatives))
    ),
    max_leaves=8,
).map(flattened)


@given(SCHEMAS, SCHEMAS)
def test_merging_again_changes_nothing(newer: Any, older: Any) -> None:
    once = joined(newer, older)
    assert joined(once, older) == once
    assert is_informative(once) == (is_informative(newer) or is_informative(older))
