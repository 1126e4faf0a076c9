from __future__ import annotations

import inspect
import typing
from typing import Any

import attrs
import pytest

from aprocore._codegen.operations import Schema, SourceOperation
from aprocore._codegen.render import module_text
from tests.support.cases import cases
from tests.support.operation_factories import array_schema, executed_module, object_schema, operation, resource_module

TEXT: Schema = {"type": "string"}
THING = object_schema(id={"type": "integer"})
CUSTOM = object_schema(name=TEXT, kind=TEXT, custom_fields={"type": "object"})
COMPLETE: Schema = {**CUSTOM, "required": ["name", "kind"]}


def create(thing: Schema, **others: Schema) -> SourceOperation:
    body = {**object_schema(thing=thing, **others), "required": ["thing"]}
    return operation("POST /rest/v1.0/projects/{project_id}/things", THING, body=body)


def definitions_of(source: SourceOperation) -> list[str]:
    """Return the definitions of a method, each in one line, from the name of the decorator or of the method."""
    lines = module_text(resource_module(create=source)).splitlines()
    return [line.strip() for line in lines if "def create(" in line or line.strip().startswith("@")][1:]


SCOPE = "project_id: Id | Unset = UNSET, **options: Unpack[Options]"


def test_a_body_with_required_and_custom_fields_is_complete_or_a_mapping() -> None:
    assert definitions_of(create(COMPLETE)) == [
        "@overload",
        f"async def create(self, *, thing: ThingCreateInput, {SCOPE}) -> Thing: ...",
        "@overload",
        'def create(self, *, thing: ThingInput, **others: Any) -> RequiredFields[Literal["name", "kind"]]: ...',
        "@overload",
        f"async def create(self, *, thing: Mapping[str, Any], {SCOPE}) -> Thing: ...",
        "@overloaded",
        f"async def create(self, *, thing: ThingCreateInput | Mapping[str, Any], {SCOPE}) -> Thing:",
    ]


def test_objects_in_arrays_are_told_apart_too() -> None:
    annotations = [
        text.partition("thing: ")[2].partition("], ")[0] for text in definitions_of(create(array_schema(COMPLETE)))
    ]
    assert list(filter(None, annotations)) == [
        "Sequence[ThingCreateInput",
        "Sequence[ThingInput",
        "Sequence[Mapping[str, Any]",
        "Sequence[ThingCreateInput | Mapping[str, Any]",
    ]


@cases("thing", [CUSTOM, {**object_schema(name=TEXT), "required": ["name"]}])
def test_other_bodies_need_no_overloads(thing: Schema) -> None:
    assert len(definitions_of(create(thing))) == 1


def test_other_bodies_of_a_method_with_overloads_take_any_key() -> None:
    texts = definitions_of(create(COMPLETE, other=CUSTOM))
    other = "other: ThingOtherInput | Mapping[str, Any] | Unset | None = UNSET"
    assert [other in text for text in texts] == [False, True, False, False, False, True, False, True]


def test_overloads_are_deprecated_with_their_method() -> None:
    source = attrs.evolve(create(COMPLETE), deprecated=True)
    assert [text.startswith("@deprecated") for text in definitions_of(source)] == [
        *(False, True, False),
        *(False, False),
        *(False, True, False),
        *(False, True, False),
    ]
    module = executed_module(resource_module(create=source))
    with pytest.warns(DeprecationWarning, match="is deprecated by Procore"):
        module.ThingsResource(None).create(thing={}).close()


def test_help_shows_the_implementation() -> None:
    module = executed_module(resource_module(create=create(COMPLETE)))
    method: Any = module.ThingsResource.create
    assert inspect.iscoroutinefunction(method)
    assert str(inspect.signature(method).parameters["thing"].annotation) == "ThingCreateInput | Mapping[str, Any]"
    assert len(typing.get_overloads(method)) == 3
