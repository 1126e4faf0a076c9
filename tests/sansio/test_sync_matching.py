from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from aprocore import UNSET
from aprocore.sansio.sync_matching import RowMatcher, id_of
from tests.support.cases import cases

IDS = ("id", "origin_id")


@cases(
    ("fields", "expected"),
    [
        ({"id": 5}, "5"),
        ({"id": "5"}, "5"),
        ({"id": 2**60}, str(2**60)),
        ({"id": 0}, "0"),
        ({"id": ""}, None),
        ({"id": None}, None),
        ({"id": True}, None),
        ({"id": UNSET}, None),
        ({"id": {"a": 1}}, None),
        ({}, None),
        (7, None),
    ],
)
def test_id_of(fields: Any, expected: str | None) -> None:
    assert id_of(fields, "id") == expected


@cases(
    ("rows", "entry", "position"),
    [
        ([{"id": 1}, {"id": 2}], {"id": 2}, 1),
        ([{"id": 1}, {"id": 2}], {"id": "2"}, 1),
        ([{"origin_id": "a"}, {"origin_id": "b"}], {"id": None, "origin_id": "b"}, 1),
        # An id added by Procore does not replace the sent one.
        ([{"origin_id": "a"}, {"origin_id": "b"}], {"id": 9, "origin_id": "b"}, 1),
        # The id takes precedence over other fields.
        ([{"id": 1, "origin_id": "a"}, {"id": 2, "origin_id": "b"}], {"id": 1, "origin_id": "b"}, 0),
        ([{"name": "a"}, {"name": "b"}], {"name": "b", "extra": None}, 1),
        ([{"name": "a", "on": datetime.date(2026, 1, 2)}], {"name": "a", "on": "2026-01-02"}, 0),
        ([{"sum": Decimal("1.50")}], {"sum": "1.50"}, 0),
        ([{"sum": 5}], {"sum": "5"}, 0),
        ([{"sum": 5}], {"sum": 5.0}, 0),
        ([{"on": True}], {"on": 1}, None),
        ([{"on": None}], {"on": "None"}, None),
        ([{"of": {"a": [1, {"b": 2}]}}], {"of": {"a": ["1", {"b": 2}]}}, 0),
        ([{"name": "a", "of": UNSET}], {"name": "a"}, 0),
        # The row with more equal fields is preferred.
        ([{"name": "a"}, {"name": "a", "size": 1}], {"name": "a", "size": 1}, 1),
        ([{"name": "a", "size": 1}], {"name": "a"}, None),
        ([{"name": "a"}], {"name": "b"}, None),
        ([{"id": 1}], {"id": 2}, None),
        ([{}], {"name": "a"}, None),
        ([{"id": 1}], "text", None),
        ([{"id": 1}], None, None),
        ([], {"id": 1}, None),
    ],
)
def test_entry_is_matched_to_its_row(rows: Any, entry: Any, position: int | None) -> None:
    assert RowMatcher(rows, IDS).take(entry) == position


def test_equal_rows_are_matched_once_each() -> None:
    matcher = RowMatcher([{"name": "a"}, {"name": "a"}], IDS)
    assert [matcher.take({"name": "a"}) for _ in range(3)] == [0, 1, 0]


def test_row_with_equal_fields_is_preferred_among_rows_with_one_id() -> None:
    matcher = RowMatcher([{"id": 1, "name": "a"}, {"id": 1, "name": "b"}], IDS)
    assert matcher.take({"id": 1, "name": "b"}) == 1
    assert matcher.take({"id": 1, "name": "c"}) == 0


def test_rows_with_one_id_are_matched_once_each() -> None:
    matcher = RowMatcher([{"id": 1, "name": "a"}, {"id": 1, "name": "b"}], IDS)
    assert [matcher.take({"id": 1, "name": "b"}) for _ in range(2)] == [1, 0]


values = st.none() | st.booleans() | st.integers(-5, 5) | st.text("ab", max_size=2)
rows = st.lists(
    st.dictionaries(st.sampled_from(["id", "origin_id", "name", "size"]), values, min_size=1), min_size=1, max_size=8
)


@given(rows, st.data())
def test_every_returned_row_is_matched(rows: list[dict[str, Any]], data: st.DataObject) -> None:
    order = data.draw(st.permutations(range(len(rows))))
    matcher = RowMatcher(rows, IDS)
    for position in order:
        expected = matcher.take({**rows[position], "errors": {"name": ["is taken"]}})
        assert expected is not None
        same_id = [id_of(rows[expected], name) == id_of(rows[position], name) is not None for name in IDS]
        assert any(same_id) or rows[expected] == rows[position]
