"""Bracketed names, read by Rack's rules: what arrives is what was given, or it is refused."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import ConfigurationError
from aprocore.sandbox.http.rack import FormError, nest_fields
from aprocore.sansio.multipart import parts_of
from aprocore.sansio.urls import encode_query
from tests.support.cases import cases

KEYS = st.sampled_from(["a", "b", "c", "0", "é &="])
VALUES = st.sampled_from(["", "1", "x y", "ö"])
NESTED: st.SearchStrategy[Any] = st.recursive(
    VALUES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=8
)
FORMS = st.dictionaries(KEYS, NESTED, min_size=1, max_size=3)
#: Objects in arrays, which are the hard part.
ROWS = st.fixed_dictionaries({"a": st.lists(st.dictionaries(KEYS, NESTED, min_size=1, max_size=3), max_size=4)})


def without_empty(value: Any, empty: tuple[Any, ...] = ({}, [])) -> Any:
    """Return a value without the empty objects and arrays in its objects, repeatedly."""
    if isinstance(value, list):
        return [without_empty(item, empty) for item in value]
    if not isinstance(value, dict):
        return value
    fields = {key: without_empty(inner, empty) for key, inner in value.items()}
    return {key: inner for key, inner in fields.items() if inner not in empty}


@given(FORMS | ROWS)
def test_a_form_is_read_as_it_was_given_or_refused(form: dict[str, Any]) -> None:
    try:
        pairs = parts_of(form)
    except ConfigurationError:
        return
    assert nest_fields(pairs) == without_empty(form, ({},))
    assert parse_qsl(encode_query(form, strict=True), keep_blank_values=True) == pairs


@given(FORMS | ROWS)
def test_a_query_is_read_as_it_was_given_without_empty_values(form: dict[str, Any]) -> None:
    try:
        pairs = parse_qsl(encode_query(form), keep_blank_values=True)
    except ConfigurationError:
        return
    assert nest_fields(pairs) == without_empty(form)


def names_of(value: Any, name: str) -> Iterator[tuple[str, str]]:
    """Yield every value with its only possible name."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from names_of(inner, f"{name}[{key}]" if name else key)
    elif isinstance(value, list):
        for item in value:
            yield from names_of(item, f"{name}[]")
    else:
        yield name, value


def is_read(pairs: Any, form: dict[str, Any]) -> bool:
    try:
        return nest_fields(pairs) == form
    except FormError:
        return False


SMALL: st.SearchStrategy[Any] = st.recursive(
    VALUES,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
    max_leaves=5,
)


@given(SMALL)
def test_only_what_no_order_expresses_is_refused(value: Any) -> None:
    form = {"a": value}
    try:
        parts_of(form)
    except ConfigurationError:
        orders = itertools.permutations(list(names_of(form, "")))
        assert not any(is_read(pairs, form) for pairs in orders)


@cases(
    ("form", "pairs"),
    [
        ({"a": [[1], [2]]}, "a[][]=1 a[][]=2"),
        ({"a": [{"x": 1}, {"y": 2, "x": 3}]}, "a[][x]=1 a[][x]=3 a[][y]=2"),
        ({"a": [{"x": {"y": 1}}, {"z": 0, "x": {"y": 2}}]}, "a[][x][y]=1 a[][x][y]=2 a[][z]=0"),
        ({"a": [{"l": [1, 2], "x": 1}, {"l": [3], "x": 2}]}, "a[][l][]=1 a[][l][]=2 a[][x]=1 a[][x]=2 a[][l][]=3"),
        ({"a": [{"x": 1}, 5, {"y": 2}]}, "a[][x]=1 a[]=5 a[][y]=2"),
        ({"a[]": [{"x": 1}, {"x": 2}]}, "a[][x]=1 a[][x]=2"),
    ],
)
def test_items_begin_with_a_common_key(form: dict[str, Any], pairs: str) -> None:
    assert " ".join(f"{name}={value}" for name, value in parts_of(form)) == pairs


@cases(
    ("form", "says"),
    [
        ({"a": [[1, 2], [3]]}, "The list 'a' has lists in it"),
        ({"a": {"b": [{"x": 1}, {"y": 1}]}}, r"The list 'a\[b\]' has neighbouring items without a common field"),
        ({"a": [{"l": [1]}, {"l": [2]}]}, "neighbouring items without a common field"),
        ({"a": [{"x": 1}, {}]}, "The list 'a' has an item without fields"),
        ({"a": [{"x": {}}]}, "The list 'a' has an item without fields"),
        ({"a": [{"x": 1}, [1]]}, "lists in it"),
        ({"a": {"b[c": 1}}, r"has a key 'b\[c'"),
        ({"a": {"": 1}}, "has a key ''"),
        ({"a": {1: 1, "1": 2}}, "has the key '1' twice"),
        ({"a": {"b": []}}, r"The field 'a\[b\]' is an empty list"),
        ({"a": []}, "The field 'a' is an empty list"),
    ],
)
def test_what_brackets_cannot_express_is_refused(form: dict[str, Any], says: str) -> None:
    with pytest.raises(ConfigurationError, match=says):
        parts_of(form)
