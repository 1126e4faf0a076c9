"""Operations of custom fields: their definitions, and the configurable field sets that have them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from operator import attrgetter
from typing import Any

from ..data.custom_fields import DEFINITIONS, CustomFieldDefinition
from ..http.response import Answer
from .dispatcher import ApiCall, OperationHandler
from .filtering import ListRow
from .list_queries import numbered_page
from .sorting import sort_keys, sort_rows

__all__ = ["OPERATIONS"]

_FIRST_SET_ID = 301
# What the field sets of other tools belong to.
_OWNERS = ("category", "observations_category_id", "inspection_type_id", "generic_tool_id", "action_plan_type_id")


def list_definitions(call: ApiCall) -> Answer:
    query = dict(call.request.params)
    label = query.get("filters[with_label]")
    ids = {value for name, value in call.request.params if name in ("filters[id]", "filters[id][]")}
    chosen = [
        definition
        for definition in DEFINITIONS
        if label in (None, definition.label)
        and (not ids or str(definition.id) in ids)
        and _is_in_scope(definition, query)
    ]
    rows = [ListRow(_definition(call, item, with_entries=_with_entries(query))) for item in chosen]
    items = [row.shown for row in sort_rows(rows, sort_keys(query))]
    return numbered_page(items, call.request.params, call.url)


def show_definition(call: ApiCall) -> Answer:
    definition = _find(call, "id")
    if definition is None:
        return call.fail(404, "Custom field definition not found")
    return Answer(200, None, _definition(call, definition, with_entries=_with_entries(dict(call.request.params))))


def list_entries(call: ApiCall) -> Answer:
    definition = _find(call, "custom_field_definition_id")
    if definition is None:
        return call.fail(404, "Custom field definition not found")
    query = dict(call.request.params)
    ids = {value for name, value in call.request.params if name in ("filters[id]", "filters[id][]")}
    start, part = query.get("filters[start_with]", "").lower(), query.get("filters[label_with]", "").lower()
    # All of them are active.
    is_inactive = query.get("filters[active]", "").lower() in ("false", "0")
    entries = [
        entry
        for entry in definition.entries
        if (not ids or str(entry["id"]) in ids)
        and entry["label"].lower().startswith(start)
        and part in entry["label"].lower()
        and not is_inactive
    ]
    return numbered_page(entries, call.request.params, call.url)


def _with_entries(query: Mapping[str, str]) -> bool:
    return query.get("view") in ("with_lov_entries", "extended")


def _is_in_scope(definition: CustomFieldDefinition, query: Mapping[str, str]) -> bool:
    """Return whether a definition belongs to the field sets that a query names: those of RFIs and punch items."""
    wanted = query.get("scope[type]") or _set_type(definition.class_name)
    is_of_others = any(query.get(f"scope[{name}]") for name in _OWNERS)
    return wanted in (_set_type(definition.class_name), definition.class_name) and not is_of_others


def _set_type(class_name: str) -> str:
    return f"ConfigurableFieldSet::{class_name}"


def _find(call: ApiCall, parameter: str) -> CustomFieldDefinition | None:
    number = call.number(parameter)
    return next((definition for definition in DEFINITIONS if definition.id == number), None)


def list_field_sets(call: ApiCall) -> Answer:
    types = {value for name, value in call.request.params if name == "filters[type][]"}
    query = dict(call.request.params)
    with_entries = query.get("include_lov_entries") == "true"
    if any(query.get(name) for name in ("filters[generic_tool_id]", "filters[generic_tool_id][]")):
        # Generic tools have no custom fields.
        return numbered_page([], call.request.params, call.url)
    sets = [
        _field_set(number, class_name, list(definitions), with_entries=with_entries)
        for number, (class_name, definitions) in enumerate(
            groupby(DEFINITIONS, attrgetter("class_name")), _FIRST_SET_ID
        )
    ]
    chosen = [item for item in sets if not types or item["type"] in types]
    return numbered_page(chosen, call.request.params, call.url)


def _definition(call: ApiCall, definition: CustomFieldDefinition, *, with_entries: bool) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "id": definition.id,
        "label": definition.label,
        "active": True,
        "company_id": call.seed_data.company.id,
        "data_type": definition.data_type,
        "variant": None,
        "description": "",
        "default_value": None,
    }
    if dict(call.request.params).get("includes_configurable_field_sets_count", "").lower() in ("true", "1"):
        shown["configurable_field_sets_count"] = 1
    return {**shown, "custom_field_lov_entries": definition.entries} if with_entries else shown


def _field_set(
    number: int, class_name: str, definitions: list[CustomFieldDefinition], *, with_entries: bool
) -> Mapping[str, Any]:
    fields = {
        definition.key: {
            "id": definition.id,
            "name": definition.key,
            "label": definition.label,
            "description": "",
            "custom_field_definition_id": definition.id,
            "data_type": definition.data_type,
            "variant": None,
            "position": position,
            "required": False,
            "visible": True,
            "row": position,
            "column": 1,
            "column_width": 1,
            **({"lov_entries": definition.entries} if with_entries else {}),
        }
        for position, definition in enumerate(definitions, 1)
    }
    return {
        "id": number,
        "name": "Default",
        "type": _set_type(class_name),
        "category": "",
        "class_name": class_name,
        "fields": fields,
        "sections": [],
        "inspection_type_id": None,
        "generic_tool_id": None,
        "action_plan_type_id": None,
    }


OPERATIONS = (
    OperationHandler("GET", "/rest/v1.0/companies/{company_id}/configurable_field_sets", list_field_sets),
    OperationHandler("GET", "/rest/v1.0/custom_field_definitions", list_definitions),
    OperationHandler("GET", "/rest/v1.0/custom_field_definitions/{id}", show_definition),
    OperationHandler(
        "GET", "/rest/v1.0/custom_field_definitions/{custom_field_definition_id}/custom_field_lov_entries", list_entries
    ),
    OperationHandler("GET", "/rest/v1.1/companies/{company_id}/custom_field_definitions", list_definitions),
)
