from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, ClassVar

import pytest

from aprocore import ConfigurationError, CustomField, CustomFieldEntry, CustomFields
from aprocore.sansio.custom_fields import definitions_of
from tests.support.cases import cases


class TestValues:
    VALUES: ClassVar = [
        ("decimal", 3, Decimal(3)), ("number", "0.1", Decimal("0.1")), ("NUMBER", "x", "x"), ("decimal", True, True),
        ("decimal", "", None), ("string", "", ""), ("string", 5, 5), ("", {"a": 1}, {"a": 1}),
        ("datetime", "soon", "soon"),
        ("DATE_TIME", "2026-02-28", datetime(2026, 2, 28, tzinfo=UTC)), ("date", "2026-02-28", date(2026, 2, 28)),
        ("datetime", "", None), ("lov_entry", 5, CustomFieldEntry(5)), ("LOV_ENTRY", "x", "x"), ("lov_entries", {}, {}),
        ("login_information", {"id": 1, "login": "a@b.c"}, CustomFieldEntry(1, "a@b.c")), ("vendors", [], []),
        ("login_informations", [{"id": 1, "name": "Joe", "login": "j"}], [CustomFieldEntry(1, "Joe")]),
        ("vendor", {"id": 3, "name": "Acme"}, CustomFieldEntry(3, "Acme")), ("vendors", [None], [None]),
        ("decimal", None, None), ("unheard_of", [1], [1]),
    ]  # fmt: skip

    @cases(("data_type", "sent", "value"), VALUES)
    def test_value_has_the_type_of_its_field(self, data_type: str, sent: Any, value: Any) -> None:
        for read in (CustomField(1, "x", data_type).read(sent), CustomField(1, "x").read(sent, data_type)):
            assert (read, type(read)) == (value, type(value))


class TestDefinitions:
    SETS: ClassVar[list[Any]] = [
        {"type": "ConfigurableFieldSet::RFI::Header", "class_name": "RFI::Header", "fields": {
            "subject": {"name": "subject", "required": True},
            "custom_field_1": {"id": 900, "label": "Effort", "custom_field_definition_id": 1, "data_type": "decimal"},
            "custom_field_2": {"name": "Trade", "data_type": "lov_entry", "variant": "x", "lov_entries": [
                {"id": 5, "label": "Framing", "active": True}, {"label": "without an id"}]},
        }},
        {"type": "ConfigurableFieldSet::RFI::Header", "class_name": "RFI::Header", "fields": {
            "custom_field_1": {
                "label": "Effort", "custom_field_definition_id": 1, "data_type": "decimal", "required": True},
            "custom_field_3": None,
        }},
        {"type": "ConfigurableFieldSet::PunchItem", "class_name": "PunchItem", "fields": {"custom_field_4": {}}},
        {"type": "ConfigurableFieldSet::ChangeEvent::Event", "fields": None},
        None,
    ]  # fmt: skip

    @cases(
        ("tool", "keys"),
        [
            ("rfis", ["custom_field_1", "custom_field_2"]),
            ("RFI", ["custom_field_1", "custom_field_2"]),
            ("RFI::Header", ["custom_field_1", "custom_field_2"]),
            ("ConfigurableFieldSet::RFI::Header", ["custom_field_1", "custom_field_2"]),
            ("punch_list", ["custom_field_4"]),
            ("punch_items", ["custom_field_4"]),
            ("change_events", []),
        ],
    )
    def test_fields_of_a_tool(self, tool: str, keys: list[str]) -> None:
        fields = definitions_of(self.SETS, tool)
        assert [field.key for field in fields.values()] == keys

    def test_definition_has_what_the_field_sets_say(self) -> None:
        fields = definitions_of(self.SETS, "rfis")
        assert fields["Effort"] == CustomField(1, "Effort", "decimal", required=True)
        trade = CustomField("2", "Trade", "lov_entry", variant="x", options=(CustomFieldEntry(5, "Framing"),))
        assert fields["custom_field_2"] == fields["Trade"] == trade
        assert repr(fields) == "<CustomFields 'Effort', 'Trade'>"
        assert (len(fields), "Cost" in fields) == (2, False)

    def test_tool_without_a_field_set_is_refused_with_those_that_exist(self) -> None:
        names = r"Pass one of ConfigurableFieldSet::ChangeEvent::Event, PunchItem, RFI::Header\."
        for tool in ("submittals", "items", "changes_orders", ""):
            with pytest.raises(ConfigurationError, match=f"no configurable field set for '{tool}'.*{names}"):
                definitions_of(self.SETS, tool)
        with pytest.raises(ConfigurationError, match="Create one in Procore's Admin tool"):
            definitions_of([], "rfis")

    def test_body_names_the_fields_that_exist(self) -> None:
        with pytest.raises(ConfigurationError, match=r"Unknown custom field 'Cost'\. Use one of 'Effort', 'Trade'"):
            definitions_of(self.SETS, "rfis").body({"Cost": 1})
        with pytest.raises(ConfigurationError, match="Several custom fields have the label 'Twice'"):
            CustomFields([CustomField(1, "Twice"), CustomField(2, "Twice")]).body({"Twice": "x"})
