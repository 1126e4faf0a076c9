from __future__ import annotations

import inspect
import typing
from typing import Any, get_type_hints

from aprocore._codegen.operations import Schema, SourceOperation
from aprocore._codegen.resource_module import ResourceModule
from tests.support.cases import cases
from tests.support.operation_factories import array_schema, executed_module, object_schema, operation, resource_module

TEXT: Schema = {"type": "string"}
FIELDS = {"name": TEXT, "kind": TEXT, "note": TEXT}
CREATE, UPDATE = "POST /rest/v1.0/things", "PATCH /rest/v1.0/things/{id}"


def thing(*required: str, **fields: Schema) -> Schema:
    return {**object_schema(**(fields or FIELDS)), "required": list(required)}


def write(call: str, schema: Schema, **others: Schema) -> SourceOperation:
    return operation(call, body=object_schema(thing=schema, **others))


def forms_of(module: ResourceModule) -> dict[str, tuple[str | None, dict[str, bool]]]:
    """Return the objects in requests: base class, and whether each field is required."""
    return {
        name: (module.bases.get(name), {key: field.required for key, field in fields.items()})
        for name, fields in module.inputs.records.items()
    }


def test_operations_that_require_the_same_share_a_class() -> None:
    module = resource_module(create=write(CREATE, thing("name")), replace=write("PUT /rest/v1.0/things", thing("name")))
    assert forms_of(module) == {"ThingInput": (None, {"name": True, "kind": False, "note": False})}


def test_fields_that_are_required_somewhere_are_in_a_class_for_each_use() -> None:
    module = resource_module(create=write(CREATE, thing("name", "kind")), update=write(UPDATE, thing("kind")))
    assert forms_of(module) == {
        "ThingFields": (None, {"kind": True, "note": False}),
        "ThingInput": ("ThingFields", {"name": False}),
        "ThingCreateInput": ("ThingFields", {"name": True}),
    }
    create, update = module.methods
    assert [argument.type.name for argument in create.arguments] == ["ThingCreateInput"]  # type: ignore[union-attr]
    assert update.arguments[-1].type.name == "ThingInput"  # type: ignore[union-attr]


def test_versions_of_one_operation_may_require_other_fields() -> None:
    module = resource_module(
        create=write(CREATE, thing("name")),
        create_v1_1=write("POST /rest/v1.1/things", thing("kind")),
        update=write(UPDATE, thing()),
    )
    assert forms_of(module).keys() == {"ThingFields", "ThingInput", "ThingCreateInput", "ThingCreateV11Input"}


def test_a_class_without_shared_fields_has_no_base() -> None:
    schemas = {"name": TEXT}
    module = resource_module(create=write(CREATE, thing("name", **schemas)), update=write(UPDATE, thing(**schemas)))
    assert forms_of(module) == {
        "ThingInput": (None, {"name": False}),
        "ThingCreateInput": (None, {"name": True}),
    }


def test_required_names_without_a_field_are_ignored() -> None:
    module = resource_module(create=write(CREATE, thing("name", "%{id}")), update=write(UPDATE, thing("name", "gone")))
    assert list(forms_of(module)) == ["ThingInput"]


def test_rows_of_an_array_have_forms_too() -> None:
    module = resource_module(
        create=write(CREATE, thing("name")),
        bulk_update=operation("PATCH /rest/v1.0/things", body=object_schema(thing=array_schema(thing("kind")))),
        replace=operation("PUT /rest/v1.0/things", body=array_schema(thing("note", note=TEXT))),
    )
    assert {"ThingInput", "ThingCreateInput"} <= forms_of(module).keys()
    types = [argument.type for method in module.methods for argument in method.arguments]
    assert len({str(type_) for type_ in types}) == 3


def test_an_object_in_objects_requires_what_all_of_them_require() -> None:
    part = object_schema(part=thing("name", "kind"))
    module = resource_module(
        create=operation(CREATE, body=object_schema(thing=part)),
        update=operation(UPDATE, body=object_schema(thing=object_schema(part=thing("kind")))),
    )
    assert forms_of(module)["ThingPartInput"] == (None, {"name": False, "kind": True, "note": False})


def test_an_object_in_objects_and_a_body_has_two_forms() -> None:
    module = resource_module(
        create=operation(CREATE, body=object_schema(part=thing(), thing=object_schema(part=thing("name"))))
    )
    assert {"ThingPartInput", "ThingPartPartInput"} <= forms_of(module).keys()
    field = module.inputs.records["ThingInput"]["part"]
    assert field.type.name == "ThingPartPartInput"  # type: ignore[union-attr]


def test_unused_classes_are_dropped() -> None:
    mixed = write("PUT /rest/v1.0/things", object_schema(part=array_schema(TEXT)))
    module = resource_module(create=write(CREATE, object_schema(part=thing())), replace=mixed)
    assert list(forms_of(module)) == ["ThingInput"]


class TestCustomFields:
    CUSTOM: typing.ClassVar[dict[str, Schema]] = {**FIELDS, "custom_fields": {"type": "object"}}

    def test_an_object_with_custom_fields_has_a_form_without_required_fields(self) -> None:
        module = resource_module(create=write(CREATE, thing("name", "kind", **self.CUSTOM)))
        assert {name for name, (base, _) in forms_of(module).items() if base} == {"ThingInput", "ThingCreateInput"}
        form = module.optional_forms["ThingCreateInput"]
        assert (form.name, form.required) == ("ThingInput", ("name", "kind"))
        assert inspect.getdoc(executed_module(module).ThingInput) == ":class:`ThingCreateInput` with optional fields."

    def test_objects_that_require_nothing_need_no_other_form(self) -> None:
        module = resource_module(create=write(CREATE, thing(**self.CUSTOM)))
        assert list(forms_of(module)) == ["ThingInput"]
        assert not module.optional_forms


@cases(
    ("required", "hints"),
    [
        ((), {"name": str | None, "kind": str | None}),
        (("name",), {"name": typing.Required[str], "kind": str | None}),
        (("name", "kind"), {"name": str, "kind": str}),
    ],
)
def test_required_fields_are_not_null(required: tuple[str, ...], hints: dict[str, Any]) -> None:
    source = write(CREATE, thing(*required, name=TEXT, kind=TEXT))
    module = executed_module(resource_module(create=source))
    assert get_type_hints(module.ThingInput, include_extras=True) == hints
    assert module.ThingInput.__total__ == (len(required) == 2)


def test_base_classes_are_executed_first() -> None:
    module = executed_module(resource_module(create=write(CREATE, thing("name")), update=write(UPDATE, thing())))
    assert get_type_hints(module.ThingCreateInput) == {"name": str, "kind": str | None, "note": str | None}
    assert module.ThingCreateInput(name="a", kind="b") == {"name": "a", "kind": "b"}
    assert {name: inspect.getdoc(getattr(module, f"Thing{name}")) for name in ("Fields", "Input", "CreateInput")} == {
        "Fields": "Fields of :class:`ThingCreateInput` and :class:`ThingInput`.",
        "Input": "``thing`` in the body of ``update``.",
        "CreateInput": "``thing`` in the body of ``create``.",
    }
