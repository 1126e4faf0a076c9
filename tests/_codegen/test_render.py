from __future__ import annotations

import inspect
import json
import typing
from collections.abc import Mapping, Sequence
from typing import Any, Literal, get_type_hints

import attrs
import pytest

from aprocore import Pages
from aprocore._codegen.modules import build_modules
from aprocore._codegen.naming import Name
from aprocore._codegen.operations import Schema
from aprocore._codegen.render import MAX_TOGETHER, module_text, namespace_texts, namespaces_text
from aprocore._codegen.resource_module import ResourceModule
from aprocore.model import fields_of
from aprocore.rest._base import DateRange
from aprocore.sansio.messages import Response
from aprocore.types import DateTime, Id
from tests.support.operation_factories import (
    array_schema,
    executed_module,
    object_schema,
    operation,
    query_parameter,
    resource_module,
)

TEXT: Schema = {"type": "string"}
THING = object_schema(id={"type": "integer"})


def test_a_method_named_list_does_not_hide_the_type() -> None:
    page = resource_module(
        list=operation(response=array_schema(THING)),
        create=operation("POST /rest/v1.0/things", array_schema(THING), body=object_schema(names=array_schema(TEXT))),
    )
    module = executed_module(page)
    assert get_type_hints(module.ThingsResource.list)["return"] == Pages[module.Thing]
    hints = get_type_hints(module.ThingsResource.create)
    assert hints["return"] == Sequence[module.Thing]
    assert Sequence[str] in typing.get_args(hints["names"])


def test_fields_may_have_the_names_of_types_and_keywords() -> None:
    keys = ("date", "datetime", "list", "self", "import", "str", "to_dict", "two words", "_type", "1st", "ümlaut")
    fields: dict[str, Schema] = {
        **dict.fromkeys(keys, TEXT),
        "made": {"type": "string", "format": "date-time"},
        "names": array_schema(TEXT),
    }
    module = executed_module(resource_module(get=operation(response=object_schema(**fields))))
    sent = {**{key: f"a {key}" for key in keys}, "made": "2026-03-01T08:00:00Z", "names": ["a"]}
    thing = Response(200, {}, json.dumps(sent).encode(), into=module.Thing).value
    assert {key: getattr(thing, name) for name, key in fields_of(module.Thing) if key in keys} == {
        key: f"a {key}" for key in keys
    }
    assert (thing.import_, thing.self_, thing.two_words) == ("a import", "a self", "a two words")
    assert thing.made.year == 2026
    assert thing.to_dict() == sent
    hints = get_type_hints(module.Thing)
    assert (hints["made"], hints["names"]) == (DateTime | None, list[str] | None)


def test_a_resource_and_a_model_with_one_name_are_two_classes() -> None:
    page = resource_module(namespace="equipment", get=operation("GET /rest/v1.0/equipment", THING))
    module = executed_module(page)
    assert module.EquipmentResource.get.__annotations__["return"] == "Equipment"
    assert module.Equipment is not module.EquipmentResource


def test_a_model_may_contain_itself() -> None:
    module = executed_module(
        resource_module(
            get=operation(response=object_schema(id={"type": "integer"}, thing=THING, things=array_schema(THING)))
        )
    )
    body = json.dumps({"id": 1, "thing": {"id": 2}, "things": [{"id": 3}]}).encode()
    thing = Response(200, {}, body, into=module.Thing).value
    assert thing == module.Thing(id=1, thing=module.Thing(id=2), things=[module.Thing(id=3)])


def test_the_id_is_the_first_field() -> None:
    module = executed_module(resource_module(get=operation(response=object_schema(name=TEXT, id={"type": "integer"}))))
    assert [name for name, _ in fields_of(module.Thing)] == ["id", "name"]


def test_fields_that_all_operations_require_are_not_optional() -> None:
    fields: dict[str, Schema] = {
        "id": {"type": "integer"},
        **dict.fromkeys(("title", "owner", "list", "number"), TEXT),
        "cleared": {**TEXT, "nullable": True},
        "anything": {},
    }
    whole = {**object_schema(**fields), "required": [*fields.keys() - {"id"}]}
    fewer = {**object_schema(**{key: fields[key] for key in fields.keys() - {"number"}}), "required": ["title", "list"]}
    module = executed_module(
        resource_module(get=operation(response=whole), list=operation(response=array_schema(fewer)))
    )
    hints = get_type_hints(module.Thing)
    assert {name for name, hint in hints.items() if hint in (Id, str)} == {"id", "title", "list_"}
    assert module.Thing(id=1).title is None  # decoding is lenient
    assert Response(200, {}, b'{"id": 1}', into=module.Thing).value.list_ is None


def test_a_nullable_id_is_optional() -> None:
    nullable = object_schema(id={"type": "integer", "nullable": True})
    module = executed_module(resource_module(get=operation(response=nullable)))
    assert get_type_hints(module.Thing)["id"] == Id | None


def test_filters_take_ranges_and_lists_and_include_deleted() -> None:
    names = ("created_at", "status", "id", "include_deleted", "private")
    schemas: dict[str, Schema] = {
        "created_at": {"type": "string", "format": "date"},
        "status": {"type": "string", "enum": ["open", "closed"]},
        "id": array_schema({"type": "integer"}),
        "include_deleted": TEXT,
        "private": {"type": "boolean"},
    }
    parameters = [query_parameter(f"filters[{name}]", schemas[name]) for name in names]
    module = executed_module(resource_module(list=operation(response=array_schema(THING), parameters=parameters)))
    status = Literal["open", "closed"]
    assert get_type_hints(module.ThingFilters) == {
        "created_at": DateRange,
        "status": status | Sequence[status],
        "id": Id | Sequence[Id],
        "include_deleted": Literal["only", "with"],
        "private": bool,
    }


def test_request_keys_keep_their_spelling() -> None:
    body = object_schema(
        thing=object_schema(columnState=TEXT, odd=object_schema(**{"from": TEXT, "two words": array_schema(TEXT)}))
    )
    module = executed_module(resource_module(create=operation("POST /rest/v1.0/things", body=body)))
    assert get_type_hints(module.ThingInput) == {"columnState": str | None, "odd": module.ThingOddInput | None}
    assert get_type_hints(module.ThingOddInput) == {"from": str | None, "two words": Sequence[str] | None}


def classes_of(module: Any) -> list[type]:
    return [value for value in vars(module).values() if isinstance(value, type) and value.__module__ == module.__name__]


def test_classes_have_docstrings() -> None:
    body = object_schema(thing=object_schema(part=object_schema(a=TEXT)))
    page = resource_module(
        get=operation("GET /rest/v1.0/things/{id}", object_schema(part=object_schema(a=TEXT))),
        check=operation("POST /rest/v1.0/things/check", object_schema(b=TEXT), body=body),
        list=operation(response=array_schema(THING), parameters=[query_parameter("filters[a]")]),
    )
    module = executed_module(page)
    assert {cls.__name__: inspect.getdoc(cls) for cls in classes_of(module)} == {
        "Thing": "A thing.",
        "ThingPart": "``part`` of :class:`Thing`.",
        "ThingCheckResult": "Returned by :meth:`ThingsResource.check`.",
        "ThingInput": "``thing`` in a request body.",
        "ThingPartInput": "``part`` in a request body.",
        "ThingFilters": "Query filters of ``things.list``.",
        "ThingsResource": inspect.getdoc(module.ThingsResource),
    }
    assert (inspect.getdoc(module.ThingsResource) or "").startswith("Things.\n")


def test_a_module_imports_what_it_uses() -> None:
    text = module_text(
        resource_module(get=operation(response=object_schema(name=TEXT), title="Any Sequence of Decimal"))
    )
    lines = [line for line in text.splitlines() if line.startswith(("from ", "import "))]
    assert lines == [
        "from __future__ import annotations",
        "from typing import Unpack",
        "from ...model import Model, record",
        "from .._base import Options, Resource",
    ]


def test_resources_are_imported_lazily() -> None:
    operations = (operation(response=THING), operation("GET /rest/v1.0/things/parts", THING))
    names = {
        operations[0].key: Name("things", None, "get"),
        operations[1].key: Name("things", "parts", "get"),
    }
    own, parts = build_modules(operations, names)
    text = module_text(own, [parts])
    assert "if TYPE_CHECKING:\n    from .parts import PartsResource" in text
    assert 'resource: PartsResource = load(".things.parts", "PartsResource")(self._session)' in text
    assert 'resource: ThingsResource = load(".things", "ThingsResource")(self)' in namespaces_text([own])


@pytest.mark.parametrize("page", [ResourceModule("things", None, "Things", "things")])
def test_a_namespace_may_have_no_methods(page: ResourceModule) -> None:
    module = executed_module(page)
    assert [cls.__name__ for cls in classes_of(module)] == ["ThingsResource"]
    hidden: Mapping[str, Any] = vars(module.ThingsResource)
    assert [name for name in hidden if not name.startswith("__")] == []


def resource_of(number: int, *, fields: int = 1, model: str = "") -> ResourceModule:
    answer = object_schema(**{f"field_{index}": TEXT for index in range(fields)})
    operations = [operation(f"GET /rest/v1.0/{model or f'part_{number}'}/{{id}}", answer)]
    names = {operations[0].key: Name("things", f"part_{number}s", f"get{model}")}
    (module,) = build_modules(operations, names)
    return module


def test_small_namespace_is_one_module() -> None:
    namespace, parts = ResourceModule("things", None, "Things", "things"), [resource_of(1), resource_of(2)]
    ((name, text),) = namespace_texts(namespace, parts).items()
    assert name == "__init__.py"
    assert "return Part1sResource(self._session)" in text
    assert text.count("class ") == 5, "the namespace, two resources and their models"
    assert "TYPE_CHECKING" not in text


def test_large_namespace_has_a_module_for_each_resource() -> None:
    namespace = ResourceModule("things", None, "Things", "things")
    parts = [resource_of(1, fields=MAX_TOGETHER // 30), resource_of(2)]
    texts = namespace_texts(namespace, parts)
    assert list(texts) == ["__init__.py", "part_1s.py", "part_2s.py"]
    assert "from .part_1s import Part1sResource" in texts["__init__.py"]


def test_small_resources_of_a_large_namespace_share_a_module() -> None:
    namespace = ResourceModule("things", None, "Things", "things")
    parts = [resource_of(1), resource_of(2, fields=MAX_TOGETHER // 30), resource_of(3)]
    texts = namespace_texts(namespace, parts)
    assert list(texts) == ["__init__.py", "part_1s_and_others.py", "part_2s.py"]
    assert "from .part_1s_and_others import Part3sResource" in texts["__init__.py"]
    assert 'load(".things.part_1s_and_others", "Part3sResource")' in texts["__init__.py"]
    assert texts["part_1s_and_others.py"].count("Resource(") == 2


def test_shared_module_has_no_two_classes_of_one_name() -> None:
    namespace, part = ResourceModule("things", None, "Things", "things"), resource_of(1)
    other = attrs.evolve(part, resource="others")
    texts = namespace_texts(namespace, [part, resource_of(2, fields=MAX_TOGETHER // 30), other])
    assert list(texts) == ["__init__.py", "part_1s.py", "part_2s.py", "others.py"]


def test_classes_of_one_name_are_in_modules_of_their_own() -> None:
    namespace, part = ResourceModule("things", None, "Things", "things"), resource_of(1)
    assert len(namespace_texts(namespace, [part, part])) > 1
