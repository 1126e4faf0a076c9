"""Types as they are written in the pages."""

from __future__ import annotations

import json
from collections.abc import Sequence

from .schema_types import ListType, ScalarType, Type

__all__ = ["came", "given", "or_none", "quoted"]

#: What a value of a request may be given as, where that is more than what comes.
_GIVEN = {"Date": "Date | str", "DateTime": "DateTime | str", "Decimal": "Decimal | float | str"}


def came(type_: Type) -> str:
    """Write the type of a value that Procore sends."""
    return f"list[{came(type_.of)}]" if isinstance(type_, ListType) else type_.name


def given(type_: Type, values: Sequence[str] = ()) -> str:
    """Write the type of a value that is sent to Procore; ``values`` are the only ones that are documented."""
    if isinstance(type_, ListType):
        return f"Sequence[{given(type_.of, values)}]"
    if values and isinstance(type_, ScalarType) and type_.name in ("str", "Id"):
        return f"Literal[{', '.join(quoted(each) for each in values)}]"
    return _GIVEN.get(type_.name, type_.name)


def or_none(text: str) -> str:
    """Write the type of what may also be ``None``."""
    return text if text == "Any" else f"{text} | None"


def quoted(text: str) -> str:
    """Write a text as a literal."""
    return json.dumps(text, ensure_ascii=False)
