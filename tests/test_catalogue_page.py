"""The page about the catalogue says how old it is and what it was made of."""

from __future__ import annotations

from pathlib import Path

from aprocore import catalogue, errors
from aprocore._codegen.operations import read_deliveries
from aprocore.types import RequestLine

PAGE = (Path(__file__).parents[1] / "docs/explanation/catalogue.md").read_text(encoding="utf-8")


def test_page_has_the_date_and_the_numbers_of_the_catalogue() -> None:
    operations = catalogue.operations()
    deprecated = sum(operation.deprecated for operation in operations)
    assert f"**{catalogue.date()}**, with {len(operations):,} operations, of which {deprecated} are deprecated" in PAGE


def test_page_lists_every_delivery() -> None:
    for delivery in read_deliveries():
        assert f"| {delivery.date} |" in PAGE
    assert read_deliveries()[-1].date == catalogue.date()


def test_page_names_attributes_that_exist() -> None:
    warning = errors.DeprecatedOperationWarning(RequestLine("GET", "/rest/v1.0/me"))
    assert vars(warning).keys() == {"request", "deprecated_at", "ends_at", "link", "successors"}
    assert all(f"`{name}`" in PAGE for name in vars(warning) if name != "request")
