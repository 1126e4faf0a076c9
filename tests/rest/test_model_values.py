"""Values of any type in every field of every generated model."""

from __future__ import annotations

import datetime
import importlib
import json
import pkgutil
import typing
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from functools import cache
from types import NoneType, UnionType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import aprocore.rest
from aprocore import Model, Response
from aprocore.model import Record, fields_of

#: Texts and numbers that a field of another type may hold, with odd forms of each type.
VALUES: list[Any] = [
    None, True, False, 0, 7, -1, 2**70, 0.1, 3.0, 1e300, "", "x", "0.1", "12", "007", "1234567890.123456789", "-5.00",
    "1,000", "NaN", "sNaN", "Infinity", "1e5", "2026-02-28", "2026-02-28T12:00:00Z", "2026-02-28T12:00:00",
    "0000-00-00", "02/28/2026", "true", "\u0000", [], {}, [1], [""], ["x", {"id": "7"}], [[]],
    {"id": "7", "name": 5}, {"id": [1]},
    {"x": None}, [{"id": 0.1, "quantity": "0.1", "created_at": "soon"}],
]  # fmt: skip
KEYS = st.sampled_from(["id", "name", "x"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5)
    | st.sampled_from(VALUES),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=6,
)  # fmt: skip


@cache
def models() -> list[type[Model]]:
    """Return all generated models."""
    found: dict[type[Model], None] = {}
    for info in pkgutil.walk_packages(aprocore.rest.__path__, "aprocore.rest."):
        for value in vars(importlib.import_module(info.name)).values():
            if isinstance(value, type) and issubclass(value, Record) and value is not Record:
                found[value] = None
    return list(found)


@cache
def hints_of(cls: type[Model]) -> Mapping[str, Any]:
    hints = typing.get_type_hints(cls)
    return {key: hints[name] for name, key in fields_of(cls)}


def decode(sent: Any, cls: type[Model]) -> Iterator[Any]:
    """Yield the record of an object that is the whole body, and of one that is an item beside another."""
    for body in (sent, [sent, {}]):
        value = Response(status=200, headers={}, body=json.dumps(body).encode(), into=cls).value
        yield value[0] if isinstance(body, list) else value


def check(hint: Any, value: Any, raw: Any, path: str) -> None:
    """Check that a value has its documented type, or else is what was received."""
    kinds = [kind for kind in (typing.get_args(hint) if is_union(hint) else [hint]) if kind is not NoneType]
    kind = kinds[0] if len(kinds) == 1 else Any
    # Beside texts a field may hold records of one model.
    model = next((kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Model)), None)
    if raw is None or (raw == "" and kind not in (Any, str)):
        assert value is None, path
    elif model is not None and isinstance(raw, dict):
        assert type(value) is model, path
        check_record(value, raw, path)
    elif typing.get_origin(kind) is list and isinstance(raw, list):
        assert type(value) is list, path
        for item, raw_item in zip(value, raw, strict=True):
            check(typing.get_args(kind)[0], item, raw_item, f"{path}[]")
    elif (expected := converted(kind, raw)) is not None:
        assert (type(value), str(value)) == (type(expected), str(expected)), path
    else:
        assert json.dumps(value) == json.dumps(raw), path


def check_record(record: Any, raw: dict[str, Any], path: str) -> None:
    for name, key in fields_of(type(record)):
        check(hints_of(type(record))[key], getattr(record, name), raw.get(key), f"{path}.{key}")


def is_union(hint: Any) -> bool:
    return isinstance(hint, UnionType) or typing.get_origin(hint) is typing.Union


def converted(kind: Any, raw: Any) -> Any:
    """Return the value of a documented type that a JSON value stands for, None if it stays as received."""
    try:
        if kind is Decimal and type(raw) in (int, float, str):
            return Decimal(str(raw))
        if kind is int and type(raw) in (float, str):
            number = Decimal(str(raw))
            is_code = type(raw) is str and str(number.to_integral_value()) != raw.partition(".")[0]
            return (
                None if is_code or number != number.to_integral_value() else int(raw if type(raw) is float else number)
            )
        if kind is datetime.datetime and type(raw) is str:
            moment = datetime.datetime.fromisoformat(raw)
            return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)
        if kind is datetime.date and type(raw) is str:
            return datetime.datetime.fromisoformat(raw).date()
    except (InvalidOperation, OverflowError, ValueError):
        pass
    return None


def check_all(cls: type[Model], sent: dict[str, Any]) -> None:
    for record in decode(sent, cls):
        assert type(record) is cls
        check_record(record, sent, cls.__name__)
        assert all(record[key] == raw for key, raw in sent.items())
        assert json.dumps(record.to_dict()) == json.dumps(sent)


@given(st.integers(min_value=0), st.lists(JSON, min_size=1, max_size=4))
def test_any_value_is_decoded_and_reachable(number: int, values: list[Any]) -> None:
    cls = models()[number % len(models())]
    check_all(cls, {key: values[index % len(values)] for index, (_, key) in enumerate(fields_of(cls))})


@pytest.mark.slow
def test_odd_values_in_every_field_of_every_model() -> None:
    assert len(models()) > 1_500
    for start, cls in enumerate(models()):
        keys = [key for _, key in fields_of(cls)]
        # Each field gets every sixth value, neighbors and the fields of the next model different ones.
        for first in range(start % 6, len(VALUES), 6):
            check_all(cls, {key: VALUES[(first + number) % len(VALUES)] for number, key in enumerate(keys)})
