from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import ConfigurationError
from aprocore.sansio.conditions import check_conditions, check_names
from aprocore.sansio.urls import encode_query
from tests.support.cases import cases

NAMES = ("id", "status", "assigned_id", "created_at", "responsible_contractor_id", "updated_at", "number")


@cases(
    "params",
    [
        {"filters": {"id": []}},
        {"filters": {"id": ()}},
        {"filters": {"id": {}}},
        {"filters": {"id": [1, None]}},
        {"filters": {"id": [None]}},
        {"filters": {"id": (None, None)}},
        {"filters": {"id": [[]]}},
        {"filters": "open"},
        {"filters": 3},
        {"filters": []},
        {"filters": ["open"]},
        {"ids": []},
        {"ids[]": [1, None]},
    ],
)
def test_condition_that_would_not_be_sent_is_refused(params: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        check_conditions(params)


@cases(
    "params",
    [
        {"filters": {}},
        {"filters": None},
        {"filters": {"id": 1, "status": None}},
        {"filters": {"id": [0], "search": ""}},
        {"filters": [{"id": 1}]},
        {"filters": {"created_at": (date(2024, 1, 1), None)}},
        {"filters": {"created_at": (None, datetime(2024, 1, 1, tzinfo=UTC))}},
        {"a": None, "b": {}, "page": 2},
    ],
)
def test_other_parameters_are_accepted(params: dict[str, Any]) -> None:
    check_conditions(params)


LEAVES = st.integers() | st.just("x") | st.none()
VALUES = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("ab"), inner))


@given(st.lists(VALUES, max_size=3))
def test_accepted_lists_are_sent_completely(values: list[Any]) -> None:
    try:
        check_conditions({"filters": {"id": values}})
        encoded = encode_query({"filters": {"id": values}})
    except ConfigurationError:
        return
    plain = [value for value in values if not isinstance(value, list | dict)]
    assert encoded.count("=") >= len(plain) > 0 or any(isinstance(value, list | dict) for value in values)


@cases(
    ("name", "similar"),
    [
        ("statuss", "status"),
        ("statu", "status"),
        ("stauts", "status"),
        ("ststus", "status"),
        ("Status", "status"),
        ("createdAt", "created_at"),
        ("craeted_at", "created_at"),
        ("assigned_ids", "assigned_id"),
        ("responsible_contracter_ids", "responsible_contractor_id"),
        ("statuss[]", "status"),
    ],
)
def test_misspelled_name_is_refused(name: str, similar: str) -> None:
    with pytest.raises(ConfigurationError, match=f"Did you mean '{similar}'"):
        check_names("filters", {name: 1}, NAMES)


@cases("name", ["created_by", "vendor_id", "search", "ids_of_x", "state", "due_at", "is", 3, "status[]", "updated_by"])
def test_other_undocumented_name_is_accepted(name: Any) -> None:
    check_names("filters", {name: 1, "status": 2}, NAMES)


def test_name_beside_the_documented_one_is_accepted() -> None:
    check_names("filters", {"status": 1, "statuss": 2}, NAMES)
