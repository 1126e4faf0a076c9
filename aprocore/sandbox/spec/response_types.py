"""Response types of operations, read from the return annotations of the typed methods in ``aprocore.rest``."""

from __future__ import annotations

import builtins
import inspect
import re
import sys
import typing
from functools import cache
from typing import Any, Literal, TypeAlias

import attrs

from ...model import Record
from .json_types import json_types_of
from .shapes import Shape, shape_of

__all__ = ["ResponseType", "response_type_of"]

Form: TypeAlias = Literal["none", "one", "many", "sync", "partial", "file", "any"]

_HINT = re.compile(r"(?:([\w.]+)\[)?([\w.]+)(?:\[.*)?\]?")
_FORMS: dict[str, Form] = {
    "Pages": "many",
    "list": "many",
    "Sequence": "many",
    "Sync": "sync",
    "AbstractAsyncContextManager": "file",
}


@attrs.frozen
class ResponseType:
    """The form of a response and the type of its items."""

    form: Form
    cls: type[Any] | None = None
    """A record class, a plain type (the response consists of ids), or None if the data does not document it."""

    shape: Shape | None = None
    """The shape of the items; None if they are not documented, or not objects."""
    id_views: frozenset[str] = frozenset()
    """Values of the parameter that chooses a view for which a list has ids in place of objects."""


@cache
def response_type_of(name: str, *, is_v2: bool) -> ResponseType:
    """Return the response type of the operation with this name."""
    found = attrs.evolve(_response_type(name, int_or_str=str if is_v2 else int), id_views=_id_views(name))
    cls: Any = found.cls
    if cls is None or not issubclass(cls, Record):
        return found
    return attrs.evolve(found, shape=shape_of(cls, json_types_of(name), ids_as_text=is_v2))


def _response_type(name: str, int_or_str: type[Any]) -> ResponseType:
    hint = _annotation(name)
    job = re.fullmatch(r"Job\[(.*)\]", hint.text)
    if job is not None:
        # An operation that may be done at once answers the result itself.
        hint = _Annotation("None" if job[1] == "JobFile" else job[1], hint.module)
    if hint.text == "None":
        return ResponseType("none")
    if hint.text == "PartialResult":
        return ResponseType("partial")
    match = _HINT.fullmatch(hint.text)
    outer, inner = match.groups() if match else (None, "Any")
    if outer is None:
        cls = hint.resolve(inner)
        return ResponseType("any") if cls is None else ResponseType("one", cls)
    cls = int_or_str if inner == "Id" else hint.resolve(inner)
    return ResponseType(_FORMS.get(outer.rpartition(".")[2], "any"), cls)


@attrs.frozen
class _Annotation:
    text: str
    module: str

    def resolve(self, name: str) -> type[Any] | None:
        cls = getattr(sys.modules[self.module], name, None) or getattr(builtins, name, None)
        return cls if isinstance(cls, type) and cls is not Any else None


def _id_views(name: str) -> frozenset[str]:
    lists = [one.__annotations__ for one in typing.get_overloads(_method(name))]
    texts = [
        str(hints.get("view") or hints.get("serializer_view")) for hints in lists if hints["return"] == "Pages[Id]"
    ]
    return frozenset(value for text in texts for value in re.findall(r"['\"](\w+)['\"]", text))


def _annotation(name: str) -> _Annotation:
    function = _method(name)
    return _Annotation(str(inspect.get_annotations(function).get("return", "Any")), function.__module__)


def _method(name: str) -> Any:
    from ...rest.namespaces import ApiNamespaces

    *pages, method = name.split(".")
    # The session passed to a resource is used only by its calls, and none is made here.
    no_session: Any = None
    resource: Any = getattr(ApiNamespaces, pages[0]).fget(no_session)
    for page in pages[1:]:
        resource = getattr(resource, page)
    return inspect.unwrap(getattr(type(resource), method))
