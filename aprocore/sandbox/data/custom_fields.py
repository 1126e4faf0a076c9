"""Custom fields of the made-up company: definitions, and their values as Procore shows them.

The tutorial on configurable fieldsets has a decimal named "Effort Estimate" with the id 49417.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from .seed_data import SeedData

__all__ = ["DEFINITIONS", "CustomFieldDefinition", "seeds_of", "shown_fields"]

_FIRST_ID = 49417
_FIRST_OPTION_ID = 7001


@attrs.frozen
class CustomFieldDefinition:
    """A custom field of a tool."""

    id: int
    class_name: str
    """Class of the configurable field set; Procore documents those of few tools."""
    collection: str
    """Last word of the paths of the tool's objects."""
    label: str
    data_type: str
    options: tuple[tuple[int, str], ...] = ()
    """Entries of a list of values: id and label."""

    @property
    def key(self) -> str:
        """Key of the field in objects and request bodies."""
        return f"custom_field_{self.id}"

    @property
    def entries(self) -> list[dict[str, Any]]:
        """The list of values, as Procore shows it."""
        return [
            {"id": option_id, "label": label, "position": position, "active": True}
            for position, (option_id, label) in enumerate(self.options, 1)
        ]

    def shown(self, value: Any, seed_data: SeedData) -> Any:
        """Return a written value as objects show it."""
        if value is None or value == "":
            return [] if self.data_type.endswith("s") and value is None else None
        if self.data_type == "decimal":
            return _number(value)
        if self.data_type.endswith("s") and self.data_type != "boolean":
            return [self._reference(item, seed_data) for item in value] if isinstance(value, list) else []
        return self._reference(value, seed_data) if self.data_type in _REFERENCES else value

    def _reference(self, value: Any, seed_data: SeedData) -> dict[str, Any] | None:
        number = int(value) if str(value).isdigit() else None
        found: list[Mapping[str, Any]] = [
            *({"id": option_id, "label": label} for option_id, label in self.options),
            *(person.ref for person in seed_data.people if self.data_type.startswith("login_information")),
            *(
                {"id": vendor["id"], "name": vendor["name"]}
                for vendor in seed_data.vendors
                if self.data_type.startswith("vendor")
            ),
        ]
        return next((dict(item) for item in found if item["id"] == number), None)


_REFERENCES = ("lov_entry", "login_information", "vendor")
_OPTIONS = {"Discipline": ("Architectural", "Structural", "Electrical"), "Affected Trades": ("Framing", "Drywall")}
# Class of the field sets, last word of the paths, and the fields.
_TOOLS: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Rfi",
        "rfis",
        (
            ("Effort Estimate", "decimal"),
            ("Site Note", "string"),
            ("Needs Survey", "boolean"),
            ("Survey At", "datetime"),
            ("Discipline", "lov_entry"),
            ("Affected Trades", "lov_entries"),
            ("Surveyor", "login_information"),
            ("Reviewers", "login_informations"),
            ("Supplier", "vendor"),
            ("Bidders", "vendors"),
        ),
    ),
    ("PunchItem", "punch_items", (("Effort Estimate", "decimal"),)),
)


def _definitions() -> tuple[CustomFieldDefinition, ...]:
    definitions: list[CustomFieldDefinition] = []
    option_id = _FIRST_OPTION_ID
    for class_name, collection, fields in _TOOLS:
        for label, data_type in fields:
            options = tuple(enumerate(_OPTIONS.get(label, ()), option_id))
            option_id += len(options)
            number = _FIRST_ID + len(definitions)
            definitions.append(CustomFieldDefinition(number, class_name, collection, label, data_type, options))
    return tuple(definitions)


DEFINITIONS = _definitions()
"""All custom fields, the same for every seed."""


def seeds_of(key: str) -> list[dict[str, Any]] | None:
    """Return the items of a collection, by its key in the store, if they are definitions or entries of one; else None.

    Definitions with entries are first, so that the first item has some.
    """
    owner, _, words = key.rpartition("/")
    if words == "custom_field_definitions":
        ordered = sorted(DEFINITIONS, key=lambda definition: not definition.options)
        return [{"id": item.id, "label": item.label, "data_type": item.data_type} for item in ordered]
    if words == "custom_field_lov_entries":
        return next((item.entries for item in DEFINITIONS if owner == f"custom_field_definitions/{item.id}"), None)
    return None


def shown_fields(collection: str, written: Mapping[str, Any], seed_data: SeedData) -> dict[str, Any]:
    """Return the ``custom_fields`` of an object of a tool, from the values that were written; empty without any."""
    return {
        definition.key: {
            "data_type": definition.data_type,
            "value": definition.shown(written.get(definition.key), seed_data),
        }
        for definition in DEFINITIONS
        if definition.collection == collection
    }


def _number(value: Any) -> float | None:
    try:
        return float(value)
    except (TypeError, ValueError):
        return None
