"""Views: types of answers that depend on the parameter which chooses the fields.

The reference mostly has one description for all views, or alternatives without names. A view has a type of its own only
where its name belongs to one of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import attrs

from .operations import SourceView
from .resource_module import Method, MethodArgument, ResourceModule
from .schema_types import ID, ModelType, Type, camel

__all__ = ["add_views", "view_argument", "view_classes"]

_PARAMETERS = ("view", "serializer_view")
# Such lists have IDs in place of objects. The reference of units of measure calls that "a JSON array of integer Unit of
# Measure IDs", the alternatives of users and vendors begin with a number, and a guide has ``[2752544, 2752562]``:
# https://github.com/procore/documentation/blob/main/tutorials/tutorial_correspondence.md
_ID_VIEWS = ("ids_only", "only_ids")


def add_views(module: ResourceModule) -> None:
    """Add the types of views to the methods of a module, and their classes to the module."""
    module.methods[:] = [
        attrs.evolve(method, views=types) if (types := _view_types(module, method)) else method
        for method in module.methods
    ]


def view_argument(method: Method) -> MethodArgument | None:
    """Return the argument that chooses the view; None if the method has no such argument."""
    arguments = {argument.name: argument for argument in method.arguments if "query" in argument.locations}
    return next((arguments[name] for name in _PARAMETERS if name in arguments), None)


def _view_types(module: ResourceModule, method: Method) -> Mapping[str, Type]:
    argument = view_argument(method)
    if argument is None:
        return {}
    types = {name: _view_type(module, method, name, view) for name, view in method.operation.views.items() if name}
    if method.kind == "pages":
        types |= {name: ID for name in argument.values if name in _ID_VIEWS}
    usual = method.operation.views.get("")
    names = (name for name, view in method.operation.views.items() if view == usual and name)
    if usual is not None:
        types[""] = _view_type(module, method, next(names, "default"), usual)
    return types


def _view_type(module: ResourceModule, method: Method, name: str, view: SourceView) -> Type:
    if view.ids:
        return ID
    if not isinstance(method.answer, ModelType):
        raise ValueError(f"{method.operation.key}: only objects have views with fields.")  # noqa: TRY004 -- of the data
    fields = module.models.records[method.answer.name].keys()
    own = frozenset(view.only or fields - {*view.without}) & fields
    name = f"{method.answer.name}{camel(name)}"
    classes = module.views.setdefault(method.answer.name, {})
    if unknown := {*view.only, *view.without} - fields:
        raise ValueError(f"{method.operation.key}: {name} has or lacks unknown fields: {', '.join(sorted(unknown))}.")
    if own == fields or classes.setdefault(name, own) != own:
        raise ValueError(f"{method.operation.key}: {name} has all fields, or others than in another operation.")
    return ModelType(name)


def view_classes(module: ResourceModule, name: str) -> list[tuple[str, frozenset[str]]]:
    """Return the classes of a model's views and their fields, of which each is derived from the one before."""
    classes = sorted(module.views.get(name, {}).items(), key=lambda item: (len(item[1]), item[0]))
    for (_, fewer), (larger, more) in pairwise(classes):
        if not fewer < more:
            raise ValueError(f"{larger} lacks fields of a smaller view.")
    return classes
