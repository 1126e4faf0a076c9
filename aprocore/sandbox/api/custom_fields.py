"""Operations of custom fields: their definitions, and the configurable field sets that have them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from operator import attrgetter
from typing import Any

from ..data.custom_fields import DEFINITIONS, CustomFieldDefinition
from ..http.response import Answer
from .dispatcher import ApiCall, OperationHandler
from .list_queries import numbered_page

__all__ = ["OPERATIONS"]

_FIRST_SET_ID = 301


def list_definitions(call: ApiCall) -> Answer:
    query = dict(call.request.params)
    label = query.get("filters[with_label]")
    ids = {value for name, value in call.request.params if name in ("filters[id]", "filters[id][]")}
    chosen = [
        definition
        for definition in DEFINITIONS
        if label in (None, definition.label) and (not ids or str(definition.id) in ids)
    ]
    with_entries = query.get("view") in ("with_lov_entries", "extended")
    return numbered_page(
        [_definition(call, item, with_entries=with_entries) for item in chosen], call.request.params, call.url
    )


def show_definition(call: ApiCall) -> Answer:
    definition = _find(call, "id")
    if definition is None:
        return call.fail(404, "Custom field definition not found")
    return Answer(200, None, _definition(call, definition, with_entries=True))


def list_entries(call: ApiCall) -> Answer:
    definition = _find(call, "custom_field_definition_id")
    if definition is None:
        return call.fail(404, "Custom field definition not found")
    return numbered_page(definition.entries, call.request.params, call.url)


def _find(call: ApiCall, parameter: str) -> CustomFieldDefinition | None:
    number = call.number(parameter)
    return next((definition for definition in DEFINITIONS if definition.id == number), None)


def list_field_sets(call: ApiCall) -> Answer:
    types = {value for name, value in call.request.params if name == "filters[type][]"}
    with_entries = dict(call.request.params).get("include_lov_entries") == "true"
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
        "configurable_field_sets_count": 1,
    }
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
        "type": f"ConfigurableFieldSet::{class_name}",
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
