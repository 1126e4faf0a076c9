"""Rows of exported lists: the last state of each item, deletions, and columns that are the same in each run."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aprocore import Procore, Response, StaticToken
from aprocore.catalogue.list_selection import lists_named
from aprocore.rest.rfis import Rfi
from tests.support.exports import imported

pytestmark = pytest.mark.system


@pytest.fixture
def tables() -> Any:
    return imported("aprocore.dlt.export_tables")


def table(tables: Any, name: str, *, full: bool = False) -> Any:
    return tables.table_of(Procore(StaticToken("token"), company_id=1), lists_named([name])[0], full=full)


def decoded(cls: Any, *items: dict[str, Any]) -> list[Any]:
    """Return objects of a class, as a list has them."""
    value: list[Any] = Response(200, {}, json.dumps(items).encode(), into=cls).value
    return value


def rfi(number: int, subject: str, **more: Any) -> Rfi:
    [item] = decoded(Rfi, {"id": number, "subject": subject, **more})
    assert isinstance(item, Rfi)
    return item


def loaded(rows: Any) -> list[tuple[Any, ...]]:
    """Return id, subject and deletion of all rows."""
    return [(row["id"], row["subject"], row["procore_deleted"]) for part in rows.tables() for row in part.to_pylist()]


def test_the_last_state_of_an_item_is_loaded_once(tables: Any) -> None:
    rows = tables.ListRows(table(tables, "rfis"), "1", "2")
    rows.add([rfi(number, "first") for number in range(1, 1500)])
    rows.add([rfi(1, "second"), rfi(1, "third"), rfi(1499, "second")])
    rows.delete({"id": 2})
    rows.delete({"id": 3})
    rows.add([rfi(3, "restored")])
    rows.delete({"id": 9000})
    found = loaded(rows)
    assert len(found) == len({row[0] for row in found}) == 1500
    expected = {("1", "third", False), ("1499", "second", False), ("2", None, True), ("3", "restored", False)}
    assert expected | {("9000", None, True), ("4", "first", False)} <= set(found)
    assert (rows.count, rows.deletions) == (1498, 2)


def test_rows_that_replace_others_begin_with_a_deletion_of_them(tables: Any) -> None:
    rows = tables.ListRows(table(tables, "rfis", full=True), "1", "2")
    assert loaded(rows) == [("", None, True)]
    assert tables.ListRows(table(tables, "rfis"), "1", "2").tables() == []
    notes = table(tables, "daily_logs.notes_logs")
    assert (notes.replaces, notes.tells_changes) == (True, False)
    # Items without an id are all kept.
    rows = tables.ListRows(notes, "1", "2")
    rows.add(decoded(notes.item_class, {"comment": "a"}, {"comment": "b"}))
    assert [part.num_rows for part in rows.tables()] == [3]


def test_keys_decide_by_which_rows_are_merged(tables: Any) -> None:
    assert table(tables, "rfis").hints["procore_project_id"] == {"merge_key": False, "primary_key": True}
    assert table(tables, "rfis", full=True).hints["procore_project_id"] == {"merge_key": True, "primary_key": True}
    notes = table(tables, "daily_logs.notes_logs").hints
    assert notes["procore_company_id"] == {"merge_key": True, "primary_key": False}
    assert "id" not in notes
    company = table(tables, "directory.company_vendors")
    assert "procore_project_id" not in company.schema.names


def test_nested_values_are_json_as_received(tables: Any) -> None:
    rows = tables.ListRows(table(tables, "rfis"), "1", "2")
    rows.add([rfi(1, "Door", assignee={"id": 4, "undocumented": 1}, assignees=[{"id": 4}], custom_field_7="x")])
    [part] = rows.tables()
    [row] = part.to_pylist()
    assert json.loads(row["assignee"]) == {"id": 4, "undocumented": 1}
    assert json.loads(row["assignees"]) == [{"id": 4}]
    assert json.loads(row["other_fields"]) == {"custom_field_7": "x"}
    assert {"assignee", "assignees", "other_fields"} <= {*table(tables, "rfis").json_columns}
    assert (row["procore_company_id"], row["procore_project_id"]) == ("1", "2")


def test_columns_and_tables_of_all_lists_have_names_of_their_own(tables: Any) -> None:
    from aprocore.catalogue.list_selection import _available

    naming = imported("dlt.common.normalizers.naming.snake_case").NamingConvention()
    procore = Procore(StaticToken("token"), company_id=1)
    names = set()
    for name, selected in _available().items():
        found = tables.table_of(procore, selected, full=False)
        columns = [naming.normalize_identifier(column) for column in found.schema.names]
        assert len(columns) == len(set(columns)), name
        names.add(naming.normalize_table_identifier(found.name))
    assert len(names) == len(_available()) > 600
