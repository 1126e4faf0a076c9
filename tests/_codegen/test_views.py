from __future__ import annotations

import re

import attrs
import pytest

from aprocore import Response
from aprocore._codegen.modules import build_modules
from aprocore._codegen.naming import Name
from aprocore._codegen.operations import Schema, SourceOperation, SourceView
from aprocore._codegen.render import module_text
from aprocore._codegen.schema_types import ID
from aprocore.model import fields_of
from tests.support import reference
from tests.support.cases import cases
from tests.support.operation_factories import (
    array_schema,
    executed_module,
    object_schema,
    operation,
    query_parameter,
    resource_module,
)

TEXT: Schema = {"type": "string"}
THING = object_schema(id={"type": "integer"}, name=TEXT, owner=TEXT, events=TEXT)
EXTENDED = SourceView(only=("id", "name", "owner"))
DEFAULT = SourceView(without=("owner", "events"))


def listed(views: dict[str, SourceView], *values: str, name: str = "view") -> SourceOperation:
    """Return a list with views."""
    parameter = query_parameter(name, {"type": "string", "enum": [*values]})
    return attrs.evolve(operation(response=array_schema(THING), parameters=[parameter]), views=views)


def overloads_of(source: SourceOperation, name: str = "list") -> list[tuple[str, str]]:
    """Return the annotation of the view and the result of each overload, and of the implementation."""
    text = module_text(resource_module(**{name: source}))
    definitions = re.findall(rf"def {name}\((.*?)\) -> (.*?):", text)
    return [
        (re.sub(r".*?view: ", "", parameters).partition(", **")[0].partition(", per_page")[0], result)
        for parameters, result in definitions
    ]


def test_each_view_has_the_type_of_its_fields() -> None:
    source = listed({"normal": DEFAULT, "extended": EXTENDED, "": DEFAULT}, "normal", "extended", "web")
    assert overloads_of(source) == [
        ('Literal["normal"] | Unset = UNSET', "Pages[ThingNormal]"),
        ('Literal["extended"]', "Pages[ThingExtended]"),
        ('Literal["web"]', "Pages[Thing]"),
        ('Literal["normal", "extended", "web"] | Unset = UNSET', "Pages[Thing]"),
    ]


def test_type_checkers_have_an_overload_that_names_wrong_filters_of_each_view() -> None:
    source = listed({"normal": DEFAULT, "": DEFAULT}, "normal", "web")
    filters = [query_parameter(f"filters[{key}]", TEXT) for key in ("status", "search")]
    text = module_text(resource_module(list=attrs.evolve(source, parameters=[*source.parameters, *filters])))
    definitions = re.findall(r"def list\((.*?)\) -> (.*?):", text)
    wrong = 'self, *, filters: dict[Literal["status", "search"], DocumentedType], '
    assert definitions[0:4:2] == [
        (f'{wrong}view: Literal["normal"] | Unset = UNSET, **others: Any', "Pages[ThingNormal]"),
        (f'{wrong}view: Sequence[Never] | Literal["web"], **others: Any', "Pages[Thing]"),
    ]
    assert [result for _, result in definitions[1:]] == [
        "Pages[ThingNormal]",
        "Pages[Thing]",
        "Pages[Thing]",
        "Pages[Thing]",
    ]


def test_the_classes_of_views_are_base_classes_of_the_model_with_all_fields() -> None:
    source = listed({"normal": DEFAULT, "extended": EXTENDED, "": DEFAULT}, "normal", "extended")
    module = executed_module(resource_module(list=source))
    assert module.Thing.__mro__[:3] == (module.Thing, module.ThingExtended, module.ThingNormal)
    names = {cls.__name__: [name for name, _ in fields_of(cls)] for cls in module.Thing.__mro__[:3]}
    assert names == {
        "ThingNormal": ["id", "name"],
        "ThingExtended": ["id", "name", "owner"],
        "Thing": ["id", "name", "owner", "events"],
    }
    sent = b'[{"id": 1, "name": "a", "events": "b", "other": 2}]'
    [thing] = Response(200, {}, sent, into=module.Thing).value
    assert isinstance(thing, module.ThingNormal)
    assert (thing.name, thing.events, thing["other"]) == ("a", "b", 2)


def test_a_call_that_names_no_view_may_have_a_view_of_its_own() -> None:
    source = listed({"": SourceView(without=("events",))}, "extended")
    assert overloads_of(source)[:2] == [
        ("Unset = UNSET", "Pages[ThingDefault]"),
        ('Literal["extended"]', "Pages[Thing]"),
    ]


@cases(
    ("views", "values", "overloads"),
    [
        ({}, ("ids_only", "normal"), [('Literal["normal"] | Unset = UNSET', "Thing"), ('Literal["ids_only"]', "Id")]),
        ({}, ("only_ids",), [("Unset = UNSET", "Thing"), ('Literal["only_ids"]', "Id")]),
        ({"ids": SourceView(ids=True)}, ("ids",), [("Unset = UNSET", "Thing"), ('Literal["ids"]', "Id")]),
        ({}, ("ids", "normal"), []),
    ],
)
def test_a_view_with_ids_alone_has_ids(
    views: dict[str, SourceView], values: tuple[str, ...], overloads: list[tuple[str, str]]
) -> None:
    for name in ("view", "serializer_view"):
        assert overloads_of(listed(views, *values, name=name))[:-1] == [
            (view, f"Pages[{item}]") for view, item in overloads
        ]


def test_ids_are_not_decoded_into_objects() -> None:
    text = module_text(resource_module(list=listed({}, "ids_only", "only_ids", "normal")))
    assert 'self._pages(None if view in ("ids_only", "only_ids") else Thing,' in text
    assert 'self._pages(None if view == "only_ids" else Thing,' in module_text(
        resource_module(list=listed({}, "only_ids"))
    )


def test_an_object_has_no_view_with_ids() -> None:
    parameter = query_parameter("view", {"type": "string", "enum": ["ids_only"]})
    assert len(overloads_of(operation(response=THING, parameters=[parameter]), "get")) == 1


def test_the_docstring_says_what_each_view_has() -> None:
    source = listed({"normal": DEFAULT, "": DEFAULT}, "normal", "ids_only", "only_ids", "extended")
    text = module_text(resource_module(list=source))
    assert (
        ':class:`Pages` of :class:`ThingNormal`; with ``view="ids_only"`` or ``view="only_ids"`` of IDs; '
        'with ``view="extended"`` of :class:`Thing`.'
    ) in text


@cases(
    ("view", "message"),
    [
        (SourceView(only=("name", "unknown")), "ThingNormal has or lacks unknown fields: unknown"),
        (SourceView(without=("name", "unknown")), "ThingNormal has or lacks unknown fields: unknown"),
        (SourceView(), "ThingNormal has all fields"),
    ],
)
def test_a_view_has_a_part_of_the_known_fields(view: SourceView, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        module_text(resource_module(list=listed({"normal": view}, "normal")))


def test_views_that_are_not_parts_of_each_other_are_an_error() -> None:
    views = {"normal": SourceView(only=("id", "name")), "web": SourceView(only=("id", "owner", "events"))}
    with pytest.raises(ValueError, match="ThingWeb lacks fields"):
        module_text(resource_module(list=listed(views, "normal", "web")))


def test_views_of_the_reference_that_have_types() -> None:
    names = {key: Name.parse(name) for key, name in reference.names().items()}
    methods = [method for module in build_modules(reference.repaired(), names) for method in module.methods]
    typed = [method for method in methods if method.views]
    with_ids = [method for method in typed if ID in method.views.values()]
    assert (len(typed), len(with_ids)) == (27, 15)
