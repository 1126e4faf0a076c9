from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore.mcp.trimming import encoded_size, is_present, selected, shown, trimmed, without_nulls

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=400),
    lambda inner: st.lists(inner, max_size=8) | st.dictionaries(st.text(max_size=12), inner, max_size=8),
    max_leaves=20,
)
OBJECTS = st.dictionaries(st.text(max_size=12), JSON, max_size=20)


@given(OBJECTS | JSON, st.integers(200, 2_000))
def test_a_trimmed_value_is_never_longer_than_allowed(value: Any, max_bytes: int) -> None:
    short, cut = trimmed(value, max_bytes)
    assert encoded_size(short) <= max_bytes
    assert (short == value) == (not cut)


def test_what_fits_is_not_changed() -> None:
    assert trimmed({"a": "b" * 90}, 100) == ({"a": "b" * 90}, [])


def test_long_texts_and_lists_are_cut_and_named() -> None:
    value = {"id": 1, "notes": "x" * 9_000, "items": [{"body": "y" * 5_000} for _ in range(3)]}
    short, cut = trimmed(value, 6_000)
    assert short["id"] == 1
    assert short["notes"].endswith("… [9,000 characters]")
    assert cut == ["notes", "items.body"]
    assert encoded_size(short) <= 6_000


def test_many_fields_are_left_out_and_named() -> None:
    short, cut = trimmed({f"field_{number}": "x" * 30 for number in range(100)}, 1_000)
    assert len(short) + len(cut) == 100
    assert list(short) == [f"field_{number}" for number in range(len(short))]


@pytest.mark.parametrize("value", ["x" * 9_000, list(range(9_000)), [["x" * 90] * 90] * 90])
def test_other_values_are_cut_too(value: Any) -> None:
    short, cut = trimmed(value, 300)
    assert encoded_size(short) <= 300
    assert cut


def test_fields_are_selected_by_path_in_objects_and_lists() -> None:
    value = {"id": 1, "assignee": {"id": 2, "name": "Mei"}, "answers": [{"id": 3, "body": "a"}, {"id": 4}], "x": None}
    assert selected(value, ["id", "assignee.name", "answers.body", "x", "y"]) == {
        "id": 1,
        "assignee": {"name": "Mei"},
        "answers": [{"body": "a"}, {}],
        "x": None,
    }
    assert selected(value, ["assignee", "assignee.name"]) == {"assignee": {"id": 2, "name": "Mei"}}
    assert selected([value, 3], ["id"]) == [{"id": 1}, 3]


@pytest.mark.parametrize(
    ("path", "present"),
    [("id", True), ("x", True), ("x.name", True), ("a.name", True), ("a.b", False), ("b", False), ("id.x", False)],
)
def test_presence_of_fields(path: str, present: bool) -> None:
    assert is_present([{"id": 1, "x": None, "a": [{"name": 1}]}], path) is present


def test_null_fields_are_left_out() -> None:
    assert without_nulls({"a": None, "b": [{"c": None, "d": 0}, None], "e": ""}) == {"b": [{"d": 0}, None], "e": ""}


def test_credentials_are_not_shown() -> None:
    value = {
        "destination_headers": {"Authorization": "Bearer abcdefgh"},
        "access_token": "abcdefghijkl",
        "requires_password": True,
        "token": None,
        "url": "https://files.example/a.pdf?X-Amz-Signature=abcdef&X-Amz-Date=1",
        "link": "https://app.procore.com/1/rfis?tab=open",
        "items": [{"client_secret": "s"}],
    }
    assert shown(value) == {
        "destination_headers": "[redacted]",
        "access_token": "[redacted]",
        "requires_password": True,
        "token": None,
        "url": "https://files.example/a.pdf?[redacted]",
        "link": "https://app.procore.com/1/rfis?tab=open",
        "items": [{"client_secret": "[redacted]"}],
    }


def test_halves_of_surrogate_pairs_are_replaced() -> None:
    json.dumps(shown({"a\ud800": "b\udfff"}), ensure_ascii=False).encode()
