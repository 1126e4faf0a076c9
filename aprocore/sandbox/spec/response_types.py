"""What an operation answers: read off the typed floor, whose pages are imported for what is called."""

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
    """The form of an answer, and what its objects are."""

    form: Form
    #: A record, a plain type (the answer is of ids), or None where the data does not say.
    cls: type[Any] | None = None

    @property
    def record(self) -> type[Record] | None:
        return self.cls if self.cls is not None and issubclass(self.cls, Record) else None


@cache
def response_type_of(name: str) -> ResponseType:
    """Return what an operation answers, by its name."""
    hint = _annotation(name)
    if hint.text == "None":
        return ResponseType("none")
    if hint.text == "PartialResult":
        return ResponseType("partial")
    found = _HINT.fullmatch(hint.text)
    outer, inner = found.groups() if found else (None, "Any")
    if outer is None:
        cls = hint.meaning(inner)
        return ResponseType("any") if cls is None else ResponseType("one", cls)
    return ResponseType(_FORMS.get(outer.rpartition(".")[2], "any"), hint.meaning(inner))


@attrs.frozen
class _Annotation:
    text: str
    module: str

    def meaning(self, name: str) -> type[Any] | None:
        found = getattr(sys.modules[self.module], name, None) or getattr(builtins, name, None)
        return found if isinstance(found, type) and found is not Any else None


def _annotation(name: str) -> _Annotation:
    from ...rest.namespaces import ApiNamespaces

    *pages, method = name.split(".")
    # What a resource is made for is only used by its calls.
    nobody: Any = None
    resource: Any = getattr(ApiNamespaces, pages[0]).fget(nobody)
    for page in pages[1:]:
        resource = getattr(resource, page)
    function = inspect.unwrap(getattr(type(resource), method))
    return _Annotation(str(inspect.get_annotations(function).get("return", "Any")), function.__module__)
