"""Documented fields of the responses of operations, in few words."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from typing import Any

from ..catalogue import Operation
from ..model import Model, fields_of
from ..rest._base import item_class, result_class

__all__ = ["response_fields"]

_TYPES: Mapping[str, str] = {
    "str": "string",
    "int": "integer",
    "bool": "boolean",
    "float": "number",
    "Decimal": "number",
    "Id": "id",
    "Date": "date",
    "DateTime": "time",
    "Any": "any",
}
_LITERAL = re.compile(r"Literal\[(.*)\](?: \| str)?")
_LIST = re.compile(r"list\[(.+)\]")
_QUOTED = re.compile(r"'((?:[^'\\]|\\.)*)'|\"((?:[^\"\\]|\\.)*)\"")


def response_fields(client: object, operation: Operation) -> dict[str, str]:
    """Return the documented fields of a response, or of each item of a list, by name with their types.

    ``{"id": "id", "status": "open | closed", "assignee": "object: id, login, name"}``. It is empty if the reference
    documents none.
    """
    cls = (item_class if operation.answers == "list" else result_class)(client, operation.name)
    if cls is None:
        return {}
    return {key: _described(annotation, cls) for key, annotation in _annotations(cls).items()}


def _annotations(cls: type[Any]) -> dict[str, str]:
    annotations: dict[str, str] = {}
    for base in reversed(cls.__mro__):
        annotations |= {name: str(text) for name, text in vars(base).get("__annotations__", {}).items()}
    return {key: annotations.get(name, "Any") for name, key in fields_of(cls)}


def _described(annotation: str, cls: type[Any]) -> str:
    text = annotation.removesuffix(" | None")
    literal = _LITERAL.fullmatch(text)
    if literal is not None:
        return " | ".join(first or second for first, second in _QUOTED.findall(literal[1]))
    items = _LIST.fullmatch(text)
    if items is not None:
        return f"list of {_described(items[1], cls)}"
    nested = getattr(sys.modules[cls.__module__], text, None) if text.isidentifier() else None
    if isinstance(nested, type) and issubclass(nested, Model):
        names = ", ".join(_annotations(nested))
        return f"object: {names}" if names else "object"
    return _TYPES.get(text, "any")
