"""JSON types and known values of fake and stored fields."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from aprocore.rest.rfis import Rfi
from aprocore.sandbox.api.documented_types import documented_text, documented_value
from aprocore.sandbox.data.data_model import data_model
from aprocore.sansio.decoding.field_types import FieldType, List, Money
from tests.support.cases import cases

ID, AMOUNT = FieldType((int, str)), Money((Decimal,))


@cases(
    ("name", "kind", "value", "shown"),
    [
        ("amount", AMOUNT, "12.50", 12.5),
        ("amount", AMOUNT, "12.00", 12),
        ("amount", AMOUNT, None, None),
        ("bid_amount", AMOUNT, "12.50", "12.50"),
        ("origin_id", ID, 7, "7"),
        ("cost_code_origin_id", ID, 7, "7"),
        ("vendor_id", ID, 7, 7),
        ("group_ids", List(item=ID), [7, "8"], ["7", "8"]),
        ("title", FieldType((str,)), "7", "7"),
    ],
)
def test_types(name: str, kind: FieldType, value: Any, shown: Any) -> None:
    assert documented_value(name, kind, value, data_model()) == shown


def test_known_values() -> None:
    assert documented_text(Rfi, "status", "closed") == "closed"
    assert documented_text(Rfi, "status", "Roof drain") in ("open", "closed", "draft", "recycled")
    assert documented_text(Rfi, "status", ["draft"]) == ["draft"]
    assert documented_text(Rfi, "status", None) is None
    assert documented_text(Rfi, "subject", "Roof drain") == "Roof drain"
