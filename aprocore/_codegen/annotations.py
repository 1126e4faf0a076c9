"""Python annotations of request and response types."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence

from .schema_types import ListType, ModelType, ScalarType, Type

__all__ = ["or_none", "quoted", "request_type", "response_type"]

# Request values that may also be passed as another type.
_REQUEST_TYPES = {"Date": "Date | str", "DateTime": "DateTime | str", "Decimal": "Decimal | float | str"}


def response_type(type_: Type, values: Sequence[str] = ()) -> str:
    """Return the annotation of a value in a response; ``values`` are those that are known."""
    if isinstance(type_, ListType):
        return f"list[{response_type(type_.item, values)}]"
    if values and type_.name == "str":
        # Not the literals alone: then a type checker reports a comparison with a status that Procore has added since,
        # and calls the branch for unknown ones unreachable. Editors complete these literals beside `str` too.
        return f"{_literal(values)} | str"
    return type_.name


def request_type(type_: Type, values: Sequence[str] = (), customizable: Collection[str] = ()) -> str:
    """Return the annotation of a value in a request.

    ``values`` are the documented ones, if they are a closed set; ``customizable`` are the objects with custom fields.
    """
    if isinstance(type_, ListType):
        return f"Sequence[{request_type(type_.item, values, customizable)}]"
    if isinstance(type_, ModelType) and type_.name in customizable:
        # A TypedDict can't have keys with the id of a custom field.
        return f"{type_.name} | Mapping[str, Any]"
    if values and isinstance(type_, ScalarType) and type_.name in ("str", "Id"):
        return _literal(values)
    return _REQUEST_TYPES.get(type_.name, type_.name)


def _literal(values: Sequence[str]) -> str:
    return f"Literal[{', '.join(quoted(value) for value in values)}]"


def or_none(text: str) -> str:
    """Return an annotation that also allows ``None``."""
    return text if text == "Any" else f"{text} | None"


def quoted(text: str) -> str:
    """Return a text as a string literal."""
    return json.dumps(text, ensure_ascii=False)
