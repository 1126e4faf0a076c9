"""Decoding of JSON into attrs classes of the caller."""

from __future__ import annotations

import enum
import json
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Optional

import attrs
import pytest

from aprocore import ConfigurationError, DecodeError, Model, Response
from aprocore.model import record
from aprocore.sansio.decoding.record_decoder import decoder_of
from tests.support.cases import cases


def decode(sent: Any, into: type[Any], *, enveloped: bool = False) -> Any:
    body = sent if isinstance(sent, bytes) else json.dumps(sent).encode()
    return Response(status=200, headers={}, body=body, into=into, enveloped=enveloped).value


@attrs.define(kw_only=True)
class Person(Model):
    id: int | str | None = None
    name: str | None = None


@attrs.frozen
class RequiredField:
    id: int
    note: str = "none"
    made: str = attrs.field(init=False, default="here")


def test_model_that_is_the_whole_body_has_its_response() -> None:
    for body in (b'{"id": 1}', b'[{"id": 1}]'):
        response = Response(status=200, headers={}, body=body, into=Person)
        value = response.value
        if isinstance(value, list):
            assert not hasattr(value[0], "response")
        else:
            assert value.response is response
            assert value["id"] == 1


def test_object_becomes_an_instance() -> None:
    person = decode({"id": 1, "unknown": 2}, Person)
    assert isinstance(person, Person)
    assert (person.id, person.name, person["unknown"]) == (1, None, 2)


def test_array_becomes_a_list_of_instances() -> None:
    assert decode([{"id": 1}, {"id": "2"}], Person) == [Person(id=1), Person(id="2")]
    assert decode([], Person) == []


def test_mismatched_types_are_accepted() -> None:
    assert decode({"id": {"not": "an id"}}, Person).id == {"not": "an id"}


def test_class_needs_no_base() -> None:
    assert decode({"id": 1, "made": "there", "x": 2}, RequiredField) == RequiredField(1)


@pytest.mark.fault("D09")
@pytest.mark.parametrize(
    ("value", "why"),
    [
        (None, "Expected Person, but the response is empty"),
        ("text", "is a JSON str"),
        (5, "is a JSON int"),
        ([{"id": 1}, None], "is empty"),
        ([[{"id": 1}]], "is a JSON list"),
    ],
)
def test_other_values_raise_decode_error(value: Any, why: str) -> None:
    with pytest.raises(DecodeError, match=why):
        decode(value, Person)


@pytest.mark.fault("D09")
@pytest.mark.parametrize("problem", [TypeError, ValueError, KeyError, AttributeError, ZeroDivisionError])
def test_validator_error_is_a_decode_error(problem: type[Exception]) -> None:
    def refuse(instance: Any, attribute: Any, value: Any) -> None:
        raise problem("token=apc-CANARY-1234567")

    strict = attrs.make_class("Strict", {"id": attrs.field(validator=refuse)})
    with pytest.raises(DecodeError, match=r"does not fit Strict: .*redacted") as caught:
        decode({"id": 1}, strict)
    assert caught.value.__cause__ is None


def test_required_field_must_be_present() -> None:
    with pytest.raises(DecodeError, match=r"does not fit RequiredField: id is missing\."):
        decode({"note": "x"}, RequiredField)


@pytest.mark.fault("D02")
def test_depth_of_the_value_is_irrelevant() -> None:
    depth = sys.getrecursionlimit() - 300
    with pytest.raises(DecodeError, match="JSON list"):
        decode(b"[" * depth + b"]" * depth, Person)


@pytest.mark.parametrize("cls", [dict, object, enum.Enum])
def test_class_must_be_an_attrs_class(cls: type[Any]) -> None:
    with pytest.raises(ConfigurationError, match=f"into={cls.__name__} is not an attrs class"):
        decode({}, cls)


@attrs.define(kw_only=True)
class Log(Model):
    at: datetime | None = None
    day: Optional[date] = None  # noqa: UP045 -- as other people write it
    either: datetime | str | None = None
    own: datetime | None = attrs.field(default=None, converter=lambda value: value)
    name: str | None = None


@pytest.mark.fault("D08")
def test_declared_date_fields_are_parsed() -> None:
    log = decode({"at": "2026-02-28T12:00:00Z", "day": "2026-02-28", "either": "soon", "own": "x", "more": 1}, Log)
    assert (log.at, log.day, log.either, log.own, log["more"]) == (
        datetime(2026, 2, 28, 12, tzinfo=UTC),
        date(2026, 2, 28),
        "soon",
        "x",
        1,
    )
    assert decode({"at": None}, Log).at is None
    assert log["at"] == "2026-02-28T12:00:00Z"


@pytest.mark.fault("D08")
@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"at": "0000-00-00"}, r"does not fit Log: at: '0000-00-00' is not a date and time"),
        ([{}, {"day": "x"}], r"does not fit Log: \[1\]\.day: 'x' is not a date"),
    ],
)
def test_error_names_the_path_of_an_invalid_date(value: Any, message: str) -> None:
    with pytest.raises(DecodeError, match=message):
        decode(value, Log)


@record
class Amount(Model):
    value: Decimal | None = None
    on: date | None = None


@attrs.frozen
class Invoice:
    total: Decimal
    amounts: list[Amount] = attrs.field(factory=list)
    by_month: dict[str, Decimal] = attrs.field(factory=dict)
    lines: int | None = None


def test_decimals_and_models_are_converted_exactly() -> None:
    amounts = b'[{"value": "0.1"}, {"on": "soon"}]'
    body = b'{"total": 0.10, "amounts": ' + amounts + b', "by_month": {"May": 1.50}, "lines": "7"}'
    invoice = decode(b'{"data": ' + body + b"}", Invoice, enveloped=True)
    assert str(invoice.total) == "0.10"
    assert invoice.amounts == [Amount(value=Decimal("0.1")), Amount(on="soon")]  # type: ignore[arg-type]
    assert str(invoice.by_month["May"]) == "1.50"
    assert invoice.lines == 7


@cases(
    ("sent", "problem"),
    [
        ({"total": "lots"}, "total: 'lots' is not a decimal number"),
        ({"total": True}, "total: True is not a decimal number"),
        ({"total": 1, "amounts": [{}, 5]}, r"amounts\[1\]: 5 is not an object"),
        ({"total": 1, "by_month": {"SECRET": "x"}}, r"by_month\[\*\]: 'x' is not a decimal number"),
        ({"total": "token=apc-CANARY-1234567"}, "total: .*redacted.* is not a decimal number"),
    ],
)
def test_error_names_the_path_of_an_invalid_value(sent: Any, problem: str) -> None:
    with pytest.raises(DecodeError, match=f"does not fit Invoice: {problem}"):
        decode(sent, Invoice)


def test_decoded_floats_become_the_decimals_that_were_sent() -> None:
    sent = {"total": 0.1, "amounts": [{"value": 0.1}]}
    invoice = decoder_of(Invoice).read(sent, sent)
    assert (invoice.total, invoice.amounts[0].value) == (Decimal("0.1"), Decimal("0.1"))


def test_unresolvable_annotation_leaves_its_field_unconverted() -> None:
    @attrs.define
    class Early:
        at: datetime
        later: Later  # type: ignore[name-defined] # noqa: F821

    early = decode({"at": "2026-02-28", "later": "2026-02-28"}, Early)
    assert (early.at, early.later) == (datetime(2026, 2, 28, tzinfo=UTC), "2026-02-28")
