from __future__ import annotations

from typing import Any

from aprocore._codegen.operations import Schema, SourceOperation
from aprocore._codegen.update_bodies import relax_updates
from tests.support.cases import cases
from tests.support.operation_factories import array_schema, object_schema, operation
from tests.support.reference import by_key

TEXT: Schema = {"type": "string"}
CREATE, UPDATE = "POST /rest/v1.0/things", "PATCH /rest/v1.1/things/{id}"


def body(*required: str, key: str = "thing", **fields: Schema) -> Schema:
    """Return a body with an object under a key."""
    names = dict.fromkeys(("name", "kind"), TEXT)
    return object_schema(**{key: {**object_schema(**names, **fields), "required": list(required)}})


def required_in_update(update: Schema, create: Schema, *, created: str = CREATE, updated: str = UPDATE) -> list[str]:
    operations = (operation(created, body=create), operation(updated, body=update))
    before: tuple[SourceOperation, ...] = operations
    unchanged, relaxed = relax_updates(operations)
    assert unchanged == before[0], "only updates change"
    schema: Any = relaxed.body.schema if relaxed.body else None
    [wrapper] = schema["properties"].values()
    return list(wrapper.get("required") or wrapper["items"]["required"])


def test_an_update_does_not_require_what_creating_requires() -> None:
    assert required_in_update(body("name", "kind"), body("name")) == ["kind"]
    assert required_in_update(body("name"), body()) == ["name"]


@cases(
    ("update", "create", "updated"),
    [
        (body("name", key="other"), body("name"), UPDATE),
        (body("name"), body("name"), "PATCH /rest/v1.0/others/{id}"),
        (body("name"), body("name"), "PATCH /rest/v1.0/things/{id}/move"),
        (body("name"), body("name"), "PUT /rest/v1.0/things/{id}"),
        (
            object_schema(things=array_schema({**object_schema(name=TEXT), "required": ["name"]})),
            object_schema(things=array_schema({**object_schema(name=TEXT), "required": ["name"]})),
            UPDATE,
        ),
    ],
)
def test_other_bodies_require_what_is_documented(update: Schema, create: Schema, updated: str) -> None:
    assert required_in_update(update, create, updated=updated) == ["name"]


def test_bodies_without_fields_are_kept() -> None:
    operations = (operation(CREATE), operation(UPDATE, body={"type": "array"}), operation("PATCH /rest/v1.0/a/{id}"))
    assert relax_updates(operations) == operations


def test_a_punch_item_is_closed_without_its_name() -> None:
    for call, required in (("PATCH", []), ("POST", ["name"])):
        path = "/rest/v1.1/punch_items" + "/{id}" * (call == "PATCH")
        source = by_key()[call, path].body
        schema: Any = source.schema if source else None
        assert schema["properties"]["punch_item"]["required"] == required
