from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, ClassVar

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aprocore import ConfigurationError, CustomField, CustomFieldEntry, CustomFields, Model, Response
from aprocore.model import record
from aprocore.sansio.custom_values import CustomFieldsCache
from aprocore.sansio.decoding import json as codec
from tests.support.cases import cases

HIGH, LOW = CustomFieldEntry(1, "High"), CustomFieldEntry(2, "Low")
FIELDS = [
    CustomField(11, "Effort", "decimal"),
    CustomField(12, "Note", "string"),
    CustomField(13, "Done", "boolean"),
    CustomField(14, "At", "datetime"),
    CustomField(15, "Priority", "lov_entry", options=(HIGH, LOW)),
    CustomField(16, "Trades", "lov_entries", options=(HIGH, LOW)),
    CustomField(17, "Twice", "string"),
    CustomField(18, "Twice", "string"),
    CustomField(19, "Elsewhere", "string"),
]
SENT = {
    "id": 7,
    "custom_fields": {
        "custom_field_11": {"data_type": "decimal", "value": 2.5},
        "custom_field_12": {"data_type": "string", "value": "x"},
        "custom_field_13": {"data_type": "boolean", "value": None},
        "custom_field_14": {"data_type": "datetime", "value": "2026-02-28T12:00:00Z"},
        "custom_field_15": {"data_type": "lov_entry", "value": {"id": 2, "label": "Low"}},
        "custom_field_16": {"data_type": "lov_entries", "value": [{"id": 1, "label": "High"}]},
        "custom_field_17": {"data_type": "string", "value": "first"},
        "custom_field_99": {"data_type": "decimal", "value": "0.1"},
    },
}


@record
class Rfi(Model):
    id: int | str | None = None
    due: date | None = None


@attrs.define(kw_only=True)
class OwnRfi(Model):
    id: int | None = None


def cache_of(*fields: CustomField) -> CustomFieldsCache:
    cache = CustomFieldsCache()
    if fields:
        cache.store(1, "rfis", CustomFields(fields))
    return cache


def decode(sent: Any, cache: CustomFieldsCache | None = None, into: type[Any] = Rfi) -> Any:
    response = Response(200, {}, json.dumps(sent).encode(), into=into)
    response.definitions = cache_of(*FIELDS) if cache is None else cache
    return response.value


def item(sent: Any) -> Any:
    return decode([sent, {"id": 2}])[0]


def converted_item(sent: Any) -> Any:
    return decode([sent, {"due": "soon"}])[0]


def item_with_read_keys(sent: Any) -> Any:
    rfi = item(sent)
    assert rfi["id"] == 7
    return rfi


def own(sent: Any) -> Any:
    return decode(sent, into=OwnRfi)


def own_item(sent: Any) -> Any:
    return decode([sent], into=OwnRfi)[0]


DECODERS: list[Callable[[Any], Any]] = [decode, item, converted_item, item_with_read_keys, own, own_item]


class TestReading:
    @pytest.mark.parametrize("read", DECODERS)
    def test_values_are_typed_by_label(self, read: Callable[[Any], Any]) -> None:
        custom = read(SENT).custom
        assert (custom["Effort"], type(custom["Effort"])) == (Decimal("2.5"), Decimal)
        assert (custom["Note"], custom["Done"]) == ("x", None)
        assert custom["At"] == datetime(2026, 2, 28, 12, tzinfo=UTC)
        assert (custom["Priority"], str(custom["Priority"]), custom["Trades"]) == (LOW, "Low", [HIGH])

    def test_unknown_field_is_reachable_by_its_key(self) -> None:
        for cache in (cache_of(*FIELDS), cache_of()):
            assert decode(SENT, cache).custom["custom_field_99"] == Decimal("0.1")
            assert decode(SENT, cache).custom["custom_field_11"] == Decimal("2.5")

    def test_values_of_one_object_are_a_mapping(self) -> None:
        custom = decode(SENT).custom
        labels = ["Effort", "Note", "Done", "At", "Priority", "Trades", "Twice", "custom_field_99"]
        assert list(custom) == labels
        assert len(custom) == len(labels)
        assert dict(custom)["Note"] == "x"
        assert "Note" in custom
        assert "Elsewhere" not in custom
        assert custom.get("Elsewhere") is None
        assert repr(custom).startswith("<CustomValues of a Rfi: 'Effort', ")

    def test_label_of_several_fields_means_the_one_of_the_object(self) -> None:
        assert decode(SENT).custom["Twice"] == "first"
        both = {"custom_fields": {"custom_field_17": {"value": 1}, "custom_field_18": {"value": 2}}}
        with pytest.raises(ConfigurationError, match=r"Several .* label 'Twice'\. .*custom_field_17, custom_field_18"):
            decode(both).custom["Twice"]

    def test_unread_definitions_are_an_error_that_names_the_call(self) -> None:
        for custom in (decode(SENT, cache_of()).custom, Rfi(id=1).custom, decode({"id": 1}, cache_of()).custom):
            with pytest.raises(ConfigurationError, match=r"read the definitions .* procore\.custom_fields\('rfis'\)"):
                custom["Effort"]
        others = {"custom_fields": {"custom_field_98": {"value": 1}}}
        with pytest.raises(ConfigurationError, match="not read the definitions"):
            decode(others).custom["Efort"]

    def test_label_that_does_not_exist_is_a_key_error(self) -> None:
        sent = {"custom_fields": {"custom_field_11": {"value": 1}}}
        for name in ("Efort", "Elsewhere", "custom_field_98"):
            with pytest.raises(KeyError, match=name):
                decode(sent).custom[name]

    def test_definitions_may_be_read_after_the_object(self) -> None:
        cache = cache_of()
        rfi = decode([SENT], cache)[0]
        cache.store(1, "rfis", CustomFields(FIELDS))
        assert rfi.custom["Note"] == "x"

    def test_plain_values_are_typed_by_the_definition(self) -> None:
        assert decode({"custom_field_11": "2.50"}).custom["Effort"] == Decimal("2.50")

    def test_a_number_that_is_not_one_is_read_as_it_was_sent(self) -> None:
        assert decode({"custom_field_11": "about 2"}).custom["Effort"] == "about 2"

    @example("NaN")
    @example("sNaN")
    @given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=4))
    def test_any_value_is_readable(self, value: Any) -> None:
        sent = {"custom_fields": {f"custom_field_{field.id}": {"value": value} for field in FIELDS}}
        custom = decode(sent).custom
        for field in FIELDS:
            # A number is not equal to itself if it is NaN.
            assert repr(custom[field.key]) in (repr(value), repr(field.read(value)))


class TestWriting:
    WRITTEN: ClassVar = [
        ("Effort", Decimal("4.10"), "4.10", Decimal("4.10")), ("Effort", 4, "4", Decimal(4)),
        ("Effort", 0.1, "0.1", Decimal("0.1")), ("Effort", "1234567890.123456789", "1234567890.123456789", None),
        ("Note", "y", "y", "y"), ("Done", False, False, False), ("Done", None, None, None),
        ("At", datetime(2026, 3, 1, tzinfo=UTC), "2026-03-01T00:00:00Z", datetime(2026, 3, 1, tzinfo=UTC)),
        ("Priority", "High", 1, HIGH), ("Priority", 2, 2, LOW), ("Priority", LOW, 2, LOW), ("Priority", 9, 9, None),
        ("Priority", None, None, None), ("Trades", ["Low", 1], [2, 1], [LOW, HIGH]), ("Trades", (HIGH,), [1], [HIGH]),
        ("Trades", [], [], []), ("Trades", None, [], None),
    ]  # fmt: skip

    @cases(("label", "value", "sent", "read"), WRITTEN)
    def test_value_is_sent_under_the_key_of_its_field(self, label: str, value: Any, sent: Any, read: Any) -> None:
        rfi = decode(SENT)
        rfi.custom[label] = value
        key = next(field.key for field in FIELDS if field.label == label)
        assert json.loads(codec.encode(rfi.custom.changes)) == {key: sent}
        assert json.loads(codec.encode(rfi)) == {**SENT, key: sent}
        if read is not None:
            assert (rfi.custom[label], type(rfi.custom[label])) == (read, type(read))
        assert json.loads(codec.encode(CustomFields(FIELDS).body({label: value}))) == {key: sent}

    REFUSED: ClassVar = [
        ("Effort", "many", "a finite number, not 'many'"), ("Effort", True, "a finite number, not True"),
        ("Effort", float("nan"), "a finite number, not nan"), ("Effort", [1], "a finite number, not a list"),
        ("Note", 5, "a text, not 5"), ("Done", 1, "True or False, not 1"), ("At", date(2026, 1, 1), "with a time zone"),
        ("At", datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None), "with a time zone"),
        ("Priority", "Medium", "one of 'High', 'Low', or an id"),
        ("Priority", True, "or an id, not True"), ("Trades", "High", "a list of entries"), ("Trades", 1, "a list"),
        ("Trades", ["Medium"], "one of 'High', 'Low'"),
    ]  # fmt: skip

    @cases(("label", "value", "why"), REFUSED)
    def test_value_of_another_type_is_refused(self, label: str, value: Any, why: str) -> None:
        rfi = decode(SENT)
        with pytest.raises(ConfigurationError, match=f"The custom field {label!r} must be .*{why}"):
            rfi.custom[label] = value
        assert rfi.custom.changes == {}
        assert rfi.to_dict() == SENT

    def test_unknown_field_is_written_by_its_key(self) -> None:
        rfi = decode(SENT, cache_of())
        rfi.custom["custom_field_99"] = 7
        rfi.custom["custom_field_15"] = HIGH
        rfi.custom["custom_field_5"] = {"any": "value"}
        changes = {"custom_field_99": Decimal(7), "custom_field_15": 1, "custom_field_5": {"any": "value"}}
        assert rfi.custom.changes == changes
        assert rfi.custom["custom_field_5"] == {"any": "value"}
        with pytest.raises(ConfigurationError, match="an entry or its id, not 'High'"):
            rfi.custom["custom_field_15"] = "High"

    def test_deleted_field_is_cleared(self) -> None:
        rfi = decode(SENT)
        del rfi.custom["Note"]
        assert rfi.custom.changes == {"custom_field_12": None}
        assert rfi.custom["Note"] is None

    def test_field_that_the_object_lacks_is_written(self) -> None:
        rfi = decode(SENT)
        rfi.custom["Elsewhere"] = "here"
        assert rfi.custom.changes == {"custom_field_19": "here"}
        assert "Elsewhere" in list(rfi.custom)

    @pytest.mark.parametrize("read", [decode, item, own])
    @pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
    def test_copies_have_the_changes(self, read: Callable[[Any], Any], duplicate: Callable[[Any], Any]) -> None:
        rfi = read(SENT)
        rfi.custom["Note"] = "y"
        other = duplicate(rfi)
        assert other.custom.changes == {"custom_field_12": "y"}
        assert other.to_dict() == {**SENT, "custom_field_12": "y"}
        other.custom["custom_field_12"] = "z"
        assert rfi.custom["Note"] == "y"

    def test_response_is_pickled_without_definitions(self) -> None:
        response = Response(200, {}, b"{}", into=Rfi, definitions=cache_of(*FIELDS))
        assert pickle.loads(pickle.dumps(response)).definitions is None

    def test_item_of_a_list_has_no_response(self) -> None:
        rfi = item_with_read_keys(SENT)
        assert rfi.custom["Note"] == "x"
        with pytest.raises(AttributeError, match="response"):
            _ = rfi.response
        assert decode(SENT).response.status == 200
