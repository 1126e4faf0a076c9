"""Response types of operations, read from the return annotations of the typed methods in ``aprocore.rest``."""

from __future__ import annotations

import builtins
import inspect
import re
import sys
from functools import cache
from typing import Any, Literal, TypeAlias

import attrs

from ...model import Record

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

    @property
    def record(self) -> type[Record] | None:
        return self.cls if self.cls is not None and issubclass(self.cls, Record) else None


@cache
def response_type_of(name: str) -> ResponseType:
    """Return the response type of the operation with this name."""
    hint = _annotation(name)
    if hint.text == "None":
        return ResponseType("none")
    if hint.text == "PartialResult":
        return ResponseType("partial")
    match = _HINT.fullmatch(hint.text)
    outer, inner = match.groups() if match else (None, "Any")
    if outer is None:
        cls = hint.resolve(inner)
        return ResponseType("any") if cls is None else ResponseType("one", cls)
    return ResponseType(_FORMS.get(outer.rpartition(".")[2], "any"), hint.resolve(inner))


@attrs.frozen
class _Annotation:
    text: str
    module: str

    def resolve(self, name: str) -> type[Any] | None:
        cls = getattr(sys.modules[self.module], name, None) or getattr(builtins, name, None)
        return cls if isinstance(cls, type) and cls is not Any else None


def _annotation(name: str) -> _Annotation:
    from ...rest.namespaces import ApiNamespaces

    *pages, method = name.split(".")
    # The session passed to a resource is used only by its calls, and none is made here.
    no_session: Any = None
    resource: Any = getattr(ApiNamespaces, pages[0]).fget(no_session)
    for page in pages[1:]:
        resource = getattr(resource, page)
    function = inspect.unwrap(getattr(type(resource), method))
    return _Annotation(str(inspect.get_annotations(function).get("return", "Any")), function.__module__)
