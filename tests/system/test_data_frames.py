"""Models and pages in Arrow tables, pandas and polars."""

from __future__ import annotations

import datetime
import importlib
import inspect
import json
import logging
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import attrs
import pytest

from aprocore import ConfigurationError, Model, Page, Response
from aprocore.model import record
from aprocore.rest.rfis import Rfi
from aprocore.sansio.arrow import schema_of
from aprocore.sansio.decoding import json as codec
from aprocore.types import Date, DateTime, Id
from tests.support.list_server import LIST_PATH, list_server, requested_page

pytestmark = pytest.mark.system

UTC = datetime.UTC
RFI = {
    "id": 3,
    "subject": "Door",
    "due_date": "2026-01-31",
    "created_at": "2026-01-31T08:00:00+02:00",
    "custom_fields": {"custom_field_7": {"data_type": "decimal", "value": 2.5}},
    "assignee": {"id": 4, "name": "Joe"},
    "assignees": [{"id": 4}, {"id": 5, "undocumented": [1]}],
}


def imported(name: str) -> Any:
    # Only `nox -s system` installs them, and two have no type hints.
    return importlib.import_module(name)


@record
class CostPart(Model):
    amount: Decimal | None = None


@record
class Cost(Model):
    id: Id
    amount: Decimal | None = None
    quantity: int | None = None
    paid: bool | None = None
    due: Date | None = None
    sent_at: DateTime | None = None
    part: CostPart | None = None
    parts: list[CostPart] | None = None
    owner: CostPart | str | None = None
    any: Any = None
    children: list[Cost] | None = None


def page(items: Any, cls: Any) -> Page[Any]:
    response = Response(200, {}, items if isinstance(items, bytes) else codec.encode(items), into=cls)
    return Page(response.value, 1, None, None, response)


def rows(items: Any, cls: Any = Cost) -> Any:
    return page(items, cls).to_arrow().to_pylist()


def test_columns_have_the_types_of_the_model() -> None:
    arrow = imported("pyarrow")
    table = page([RFI, {"id": "uuid"}], Rfi).to_arrow()
    assert table.schema.field("due_date").type == arrow.date32()
    assert table.schema.field("created_at").type == arrow.timestamp("us", tz="UTC")
    assert table.schema.field("assignees").type.value_type.field("id").type == arrow.string()
    first, second = table.to_pylist()
    assert (first["id"], second["id"]) == ("3", "uuid")
    assert first["due_date"] == datetime.date(2026, 1, 31)
    assert first["created_at"] == datetime.datetime(2026, 1, 31, 6, tzinfo=UTC)
    assert first["assignee"]["name"] == "Joe"
    assert [person["id"] for person in first["assignees"]] == ["4", "5"]
    assert json.loads(first["other_fields"]) == {
        "custom_fields": RFI["custom_fields"],
        "assignees[1].undocumented": [1],
    }
    assert second["other_fields"] is None


def test_decimals_are_exact() -> None:
    body = b'[{"id": 1, "amount": 0.100000000000000001}, {"id": 2, "amount": "12345678901234567890.5"}]'
    assert [row["amount"] for row in rows(body)] == [Decimal("0.100000000000000001"), Decimal("12345678901234567890.5")]


def test_schema_does_not_depend_on_the_items() -> None:
    schema = schema_of(Cost)
    for items in ([], [{"id": 1}], [{"id": 1, "part": {"amount": 1}, "parts": [], "any": 3}]):
        assert page(items, Cost).to_arrow().schema == schema
        assert page(items, Cost).to_arrow_batch().schema == schema


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("amount", "about 3"),
        ("amount", "1e-30"),
        ("amount", "1e30"),
        ("quantity", 2**70),
        ("quantity", 1.5),
        ("paid", "maybe"),
        ("due", "soon"),
        ("sent_at", "0001-01-01T00:00:00Z"),
        ("part", [1]),
        ("parts", {"amount": 1}),
        ("owner", "Joe"),
    ],
)
def test_value_of_a_wrong_type_is_null_and_reported(field: str, value: Any, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "aprocore.fields"):
        first, second = rows([{"id": 1}, {"id": 2, field: value}])
    assert (first["other_fields"], second["id"], second[field]) == (None, "2", None)
    received = json.loads(second["other_fields"])[field]
    assert received == value or Decimal(received) == Decimal(value)
    (message,) = (entry.getMessage() for entry in caplog.records)
    assert message.startswith(f"Cost.{field}: values of 1 of 2 rows, the first in row 1, do not fit")
    assert str(value) not in message.partition("rows,")[2].replace("row 1", "")


def test_values_of_a_wrong_type_inside_others(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "aprocore.fields"):
        (row,) = rows([{"id": 1, "part": {"amount": "x"}, "parts": [{"amount": "1"}, {"amount": "y"}, 5, None]}])
    assert row["part"] == {"amount": None}
    assert row["parts"] == [{"amount": Decimal(1)}, {"amount": None}, None, None]
    assert json.loads(row["other_fields"]) == {"part.amount": "x", "parts[1].amount": "y", "parts[2]": 5}
    assert sorted(entry.getMessage().partition(":")[0] for entry in caplog.records) == [
        "Cost.part.amount",
        "Cost.parts[]",
        "Cost.parts[].amount",
    ]


def test_values_without_an_arrow_type_are_json() -> None:
    (row,) = rows([{"id": 1, "any": {"a": [1]}, "children": [{"id": 2, "amount": "1.5"}], "owner": {"amount": 3}}])
    assert json.loads(row["any"]) == {"a": [1]}
    assert [json.loads(child) for child in row["children"]] == [{"id": 2, "amount": "1.5"}]
    assert row["owner"] == {"amount": Decimal(3)}


def test_item_that_is_not_an_object(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "aprocore.fields"):
        first, second = rows([5, {"id": 1}])
    assert (first["id"], first["other_fields"], second["id"]) == (None, '{"":5}', "1")
    assert caplog.records[0].getMessage().startswith("Cost: values of 1 of 2 rows")


def test_changed_fields_are_in_the_row() -> None:
    changed = page([{"id": 1, "amount": "1"}, {"id": 2}], Cost)
    changed[0].amount = Decimal("2.5")
    changed[0].sent_at = datetime.datetime(2026, 1, 1)  # noqa: DTZ001 -- which moment that is is unknown
    changed[1].any = float("nan")
    first, second = changed.to_arrow().to_pylist()
    assert (first["amount"], first["sent_at"], second["any"]) == (Decimal("2.5"), None, '"nan"')
    assert json.loads(first["other_fields"]) == {"sent_at": "2026-01-01 00:00:00"}


def test_attrs_class_of_the_caller() -> None:
    @attrs.define(kw_only=True)
    class Thing(Model):
        id: int
        name: str | None = None

    @attrs.define
    class Plain:
        id: int

    assert rows([{"id": 1, "extra": True}], Thing) == [{"id": 1, "name": None, "other_fields": '{"extra":true}'}]
    assert rows([{"id": 1}], Plain) == [{"id": 1, "other_fields": None}]
    assert page([{"id": 1}], Plain).to_dicts() == [{"id": 1}]


def test_items_without_a_class_have_no_table() -> None:
    listed = page([{"id": 1}], None)
    with pytest.raises(ConfigurationError, match=r"no documented fields.*to_dicts"):
        listed.to_arrow()
    assert imported("pyarrow").Table.from_pylist(listed.to_dicts()).to_pylist() == [{"id": 1}]


def test_tables_can_be_written_as_parquet(tmp_path: Any) -> None:
    parquet = imported("pyarrow.parquet")
    table = page([RFI], Rfi).to_arrow()
    parquet.write_table(table, tmp_path / "rfis.parquet")
    assert parquet.read_table(tmp_path / "rfis.parquet").to_pylist() == table.to_pylist()


@pytest.mark.anyio
async def test_batches_of_a_list() -> None:
    items = [{"id": number, "amount": "1.5"} for number in range(5)]
    async with list_server(lambda query: requested_page(items, query)) as (server, procore):
        pages = procore.paginate(LIST_PATH, into=Cost, per_page=2)
        assert pages.arrow_schema == schema_of(Cost)
        assert server.requests == []
        batches = [batch async for batch in pages.to_arrow_batches()]
        assert [(batch.num_rows, batch.schema == pages.arrow_schema) for batch in batches] == [
            (2, True),
            (2, True),
            (1, True),
        ]
        assert (await pages.to_arrow()).column("id").to_pylist() == ["0", "1", "2", "3", "4"]
        sent = len(server.requests)
        with pytest.raises(ConfigurationError, match="no documented fields"):
            await procore.paginate(LIST_PATH).to_arrow()
        assert len(server.requests) == sent


@pytest.mark.anyio
async def test_empty_list_has_the_schema() -> None:
    async with list_server(lambda query: requested_page([], query)) as (_, procore):
        table = await procore.paginate(LIST_PATH, into=Cost).to_arrow()
    assert (table.num_rows, table.schema) == (0, schema_of(Cost))


# -- pandas and polars ------------------------------------------------------------------------------------------------


def test_pandas_refuses_models() -> None:
    pandas = imported("pandas")
    listed = page([RFI, {"id": 4}], Rfi)
    for attempt in (
        lambda: pandas.DataFrame(listed),
        lambda: pandas.DataFrame(list(listed)),
        lambda: pandas.DataFrame(item for item in listed),
        lambda: pandas.DataFrame(listed[0]),
        lambda: pandas.DataFrame.from_records(listed),
        *([lambda: pandas.json_normalize(list(listed))] if pandas.__version__ >= "3" else []),
    ):
        with pytest.raises(TypeError):
            attempt()
    with pytest.raises(TypeError, match=r"Rfi is not iterable.*page\.to_dicts\(\) or pages\.to_arrow\(\)"):
        pandas.DataFrame(listed)


def test_pandas_takes_dicts_and_tables() -> None:
    pandas = imported("pandas")
    listed = page([RFI, {"id": 4}], Rfi)
    frame = pandas.DataFrame(listed.to_dicts())
    assert list(frame["id"]) == [3, 4]
    assert frame["assignee"][0] == RFI["assignee"]
    assert list(pandas.DataFrame(dict(rfi) for rfi in listed)["id"]) == [3, 4]
    assert imported("pyarrow").table(listed) == listed.to_arrow()
    frame = listed.to_arrow().to_pandas()
    assert list(frame["id"]) == ["3", "4"]
    assert str(frame["created_at"].dtype) == "datetime64[us, UTC]"
    assert page([{"id": 1, "amount": "0.1"}], Cost).to_arrow().to_pandas()["amount"][0] == Decimal("0.1")


def test_polars_refuses_models() -> None:
    polars = imported("polars")
    listed = list(page([RFI, {"id": 4}], Rfi))
    expressions: list[Callable[[], object]] = [
        lambda: polars.DataFrame(listed),
        lambda: polars.DataFrame(iter(listed)),
        lambda: polars.DataFrame(item for item in listed),
        lambda: polars.DataFrame(listed[0]),
        lambda: polars.DataFrame({"rfi": listed}),
        lambda: polars.DataFrame(page([RFI], Rfi)),
        lambda: polars.from_dicts(listed),
        lambda: polars.from_records(listed),
        lambda: polars.Series(listed),
    ]
    for expression in expressions:
        for _ in range(2):  # polars caches what it knows of a class
            with pytest.raises(TypeError):
                expression()
    with pytest.raises(TypeError, match=r"polars can't take objects of Rfi\. Use polars\.from_arrow"):
        polars.DataFrame(listed)


def test_models_have_no_fields_of_a_named_tuple() -> None:
    (rfi,) = page([RFI], Rfi)
    assert not hasattr(Rfi, "_fields")
    assert not hasattr(rfi, "_fields")
    assert inspect.getmembers(Rfi)


def test_polars_takes_tables_and_dicts() -> None:
    polars = imported("polars")
    listed = page([RFI, {"id": 4}], Rfi)
    frame = polars.from_arrow(listed.to_arrow())
    assert frame["subject"].to_list() == ["Door", None]
    assert frame.schema["created_at"] == polars.Datetime("us", "UTC")
    assert polars.from_arrow(page([], Rfi).to_arrow()).schema == frame.schema
    assert polars.DataFrame(listed.to_dicts())["id"].to_list() == [3, 4]
    frame = polars.from_arrow(listed.to_arrow())
    assert frame["id"].to_list() == ["3", "4"]
    assert frame.schema["created_at"] == polars.Datetime("us", "UTC")
    assert frame["assignee"][0]["name"] == "Joe"
    frame = polars.from_arrow(page([{"id": 1, "amount": "0.1"}], Cost).to_arrow())
    assert (frame.schema["amount"], frame["amount"][0]) == (polars.Decimal(38, 18), Decimal("0.1"))


def test_every_rfi_field_has_a_column() -> None:
    table = page([], Rfi).to_arrow()
    assert table.column_names == [*(field.alias for field in attrs.fields(Rfi)), "other_fields"]
