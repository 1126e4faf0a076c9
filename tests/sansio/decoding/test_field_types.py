from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, Optional, Union

import pytest

from aprocore.model import Model, record, renamed
from aprocore.sansio.decoding.field_types import (
    Boolean,
    Day,
    FieldType,
    Integer,
    List,
    Moment,
    Money,
    Object,
    Real,
    Table,
    classes_of,
    field_types_of,
)
from aprocore.sansio.decoding.record_decoder import decoder_of
from tests.support.cases import cases

Id = int | str


@record
class AllTypes(Model):
    id: Id | None = None
    text: str | None = None
    share: float | None = None
    done: bool | None = None
    day: datetime.date | None = None
    at: Optional[datetime.datetime] = None  # noqa: UP045 -- as other people write it
    cost: Union[Decimal, None] = None  # noqa: UP007 -- as other people write it
    items: list[Later] | None = None
    rows: list[list[int]] | None = None
    table: Mapping[str, Later | None] | None = None
    parent_: AllTypes | None = renamed("parent")
    anything: Any = None
    either: datetime.date | str | None = None
    status: Literal["open", "a | b"] | str | None = None
    tags: list[Literal["new"] | str] | None = None
    deep_or_text: Deep | str | bool | None = None
    deep_or_later: Deep | Later | None = None
    bytes: str | None = None
    raw: bytes | None = None  # type: ignore[valid-type] # the class has a field of that name
    nowhere: Nowhere | None = None  # type: ignore[name-defined] # noqa: F821


@record
class Later(Model):
    deeper: list[Mapping[str, Deep]] | None = None


@record
class Deep(Model):
    id: int | None = None


EXPECTED: dict[tuple[str, str], FieldType] = {
    ("id", "id"): FieldType((int, str)),
    ("text", "text"): FieldType((str,)),
    ("share", "share"): Real(),
    ("done", "done"): Boolean(),
    ("day", "day"): Day(),
    ("at", "at"): Moment(),
    ("cost", "cost"): Money(),
    ("items", "items"): List(item=Object(cls=Later)),
    ("rows", "rows"): List(item=List(item=Integer())),
    ("table", "table"): Table(item=Object(cls=Later)),
    ("parent_", "parent"): Object(cls=AllTypes),
    ("anything", "anything"): FieldType(),
    ("either", "either"): FieldType(),
    ("status", "status"): FieldType((str,)),
    ("tags", "tags"): List(item=FieldType((str,))),
    ("deep_or_text", "deep_or_text"): Object((str, bool), cls=Deep),
    ("deep_or_later", "deep_or_later"): FieldType(),
    ("bytes", "bytes"): FieldType((str,)),
    ("raw", "raw"): FieldType(),
    ("nowhere", "nowhere"): FieldType(),
}


@cases("field", EXPECTED, ids=lambda field: str(field[0]))
def test_annotation_maps_to_a_field_type(field: tuple[str, str]) -> None:
    assert field_types_of(AllTypes)[field] == EXPECTED[field]


def test_object_or_text_is_decoded_as_what_it_is() -> None:
    for sent, value in (({"id": 1}, Deep(id=1)), ("x", "x"), (True, True), (None, None), (1.5, 1.5)):
        body = json.dumps({"deep_or_text": sent, "day": "odd"}).encode()
        for text in (body, body.replace(b"odd", b"2026-02-28")):
            decoder = decoder_of(AllTypes)
            assert decoder is not None
            assert decoder.decode(text, {}).deep_or_text == value
    assert list(Object((str,), cls=Deep).parts("x")) == []


def test_field_types_keep_the_order_of_the_fields() -> None:
    assert list(field_types_of(AllTypes)) == list(EXPECTED)


def test_classes_of_finds_nested_records() -> None:
    assert set(classes_of(AllTypes)) == {AllTypes, Later, Deep}
    assert classes_of(Deep) == [Deep]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (FieldType((int, str)), "int | str"),
        (FieldType(), ""),
        (Moment(), "datetime"),
        (List(item=Day()), "list"),
        (Object(cls=Deep), "Deep"),
        (Object((str, bool), cls=Deep), "Deep | str | bool"),
    ],
)
def test_str_is_the_documented_type(kind: FieldType, text: str) -> None:
    assert str(kind) == text


@cases(
    ("kind", "fitting", "odd"),
    [
        (Integer(), [1, 2**80], [True, 1.5, "1", []]),
        (Real(), [1, 1.5], [True, "1.5"]),
        (FieldType(), [1, "a", [], {}], []),
        (Day(), [datetime.date(2026, 2, 28)], ["2026-02-28", datetime.datetime(2026, 2, 28, tzinfo=datetime.UTC)]),
        (Money(), [Decimal("1.50")], [1.5, "1.50"]),
        (List(item=Day()), [[], ["x"]], [{}, "x"]),
        (Table(item=Day()), [{}, {"a": "x"}], [[], "x"]),
        (Object(cls=Deep), [Deep()], [{}, Later(), "x"]),
        (Object((str, int), cls=Deep), [Deep(), "x", 1], [{}, Later(), True]),
    ],
)
def test_fits_checks_the_documented_type(kind: FieldType, fitting: list[Any], odd: list[Any]) -> None:
    assert [kind.fits(value) for value in fitting] == [True] * len(fitting)
    assert [kind.fits(value) for value in odd] == [False] * len(odd)
