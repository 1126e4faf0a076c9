"""Shapes: types of fields as one operation documents them."""

from __future__ import annotations

from typing import Any, Literal

import pytest

from aprocore.catalogue import find
from aprocore.model import Model, record
from aprocore.sandbox.api.coercion import INVALID, coerce
from aprocore.sandbox.spec.json_types import body_around
from aprocore.sandbox.spec.shapes import Choice, Shape, fields_of_shape, shape_of
from aprocore.sandbox.spec.spec import spec_of
from aprocore.sansio.decoding.field_types import FieldType, List
from aprocore.types import DateTime, Decimal, Id
from tests.support.cases import cases


@record
class Part(Model):
    id: Id | None = None


@record
class Thing(Model):
    id: Id | None = None
    total_cost: Id | None = None
    amount: Decimal | None = None
    due: DateTime | None = None
    status: Literal["open", "In Review"] | str | None = None
    owner: Part | str | None = None
    parts: list[Part] | None = None
    mixed: Any = None


def kind_of(name: str, types: bytes = b"", *, ids_as_text: bool = False) -> FieldType:
    return dict(fields_of_shape(shape_of(Thing, types, ids_as_text=ids_as_text)))[name]


@cases(
    ("name", "types", "value", "shown"),
    [
        ("id", b"", "7", 7),
        ("id", b'{"id":"s"}', 7, "7"),
        ("id", b"", "A-1", "A-1"),
        ("total_cost", b"", "7", 7),
        ("total_cost", b"", "some", INVALID),
        ("total_cost", b'{"total_cost":"s"}', 7, "7"),
        ("amount", b"", "12.50", 12.5),
        ("amount", b"", "12.00", 12),
        ("amount", b"", None, None),
        ("amount", b"", True, INVALID),
        ("amount", b'{"amount":"s"}', "12.50", "12.50"),
        ("amount", b'{"amount":"i"}', "12.50", INVALID),
        ("due", b"", "2026-03-01T08:00:00Z", "2026-03-01T08:00:00Z"),
        ("due", b'{"due":"d"}', "2026-03-01T08:00:00Z", "2026-03-01"),
        ("status", b"", "in_review", "In Review"),
        ("status", b"", "void", "void"),
        ("status", b'{"status":"c"}', "void", INVALID),
        ("status", b'{"status":["Void"]}', "void", "Void"),
        ("status", b'{"status":["Void"]}', "open", INVALID),
        ("mixed", b'{"mixed":"as"}', [1], ["1"]),
        ("mixed", b'{"mixed":"b"}', "true", True),
        ("owner", b'{"owner":"s"}', {"id": 1, "name": "Ana"}, INVALID),
    ],
)
def test_values_have_the_type_that_the_operation_documents(name: str, types: bytes, value: Any, shown: Any) -> None:
    assert coerce(kind_of(name, types), value) == shown


def test_version_2_has_ids_as_text() -> None:
    assert coerce(kind_of("id", ids_as_text=True), 7) == "7"
    assert coerce(kind_of("id", b'{"id":"i"}', ids_as_text=True), "7") == 7


def test_types_apply_to_the_objects_of_a_list() -> None:
    kind = kind_of("parts", b'{"parts":{"id":"s"}}')
    assert isinstance(kind, List)
    assert isinstance(kind.item, Shape)
    assert coerce(dict(fields_of_shape(kind.item))["id"], 7) == "7"


def test_shapes_with_the_same_types_are_one() -> None:
    assert shape_of(Thing, b'{"id":"s"}', ids_as_text=False) is shape_of(Thing, b'{"id":"s"}', ids_as_text=False)
    assert shape_of(Thing, b'{"id":"s"}', ids_as_text=False) != shape_of(Thing, ids_as_text=False)


@pytest.mark.parametrize(
    ("name", "values"),
    [("punch_list.punch_items.get", ("Open", "Closed", "Overdue", "Pending")), ("observations.list_response_logs", ())],
)
def test_closed_sets_are_those_of_the_operation(name: str, values: tuple[str, ...]) -> None:
    shape = spec_of(find(name)).response_type.shape
    assert shape is not None
    kind = dict(fields_of_shape(shape))["status"]
    assert isinstance(kind, Choice)
    assert kind.closed
    assert values in ((), kind.values)


def test_lists_of_ids_are_numbers_or_texts_by_version() -> None:
    assert spec_of(find("directory.crews.list_ids")).response_type.cls is int
    assert spec_of(find("work_breakdown_structure.codes.list_ids")).response_type.cls is str


def test_some_lists_are_in_an_object() -> None:
    around = body_around("drawings.coordination_issue_statuses.list")
    assert around is not None
    assert around.of([1]) == {"data": [1], "actions": []}
    assert body_around("rfis.list") is None
