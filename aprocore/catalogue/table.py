"""What is known of an operation: names, types and what it answers, short enough to be in every installation."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

__all__ = ["Answers", "Operation", "Pager", "Parameter", "Place", "read_table"]

Place: TypeAlias = Literal["path", "query", "header", "body"]
# ``any`` where the data does not say.
Answers: TypeAlias = Literal["none", "object", "list", "file", "any"]
# How a list goes on from page to page.
Pager: TypeAlias = Literal["numbered", "from_zero", "after_last", "cursor", "starting_after", "start_after"]


class Parameter(msgspec.Struct, array_like=True, frozen=True):
    """A parameter, or a field of the body."""

    name: str
    """As it is sent, but without the brackets of an array: ``filters[status]``."""
    place: Place
    type: str
    """``integer``, ``number``, ``boolean``, ``string``, ``date``, ``datetime``, ``file``, ``object``, or ``any`` where
    the data does not say; with ``[]`` for an array."""
    required: bool = False
    choices: tuple[str, ...] = ()
    """All that it may be; empty where that is open, or long."""
    fields: tuple[Parameter, ...] = ()
    """Those of an object, or of each object in an array, as far as the data goes."""

    @property
    def is_array(self) -> bool:
        """Whether it takes several values."""
        return self.type.endswith("[]")

    @property
    def item_type(self) -> str:
        """The type of one value."""
        return self.type.removesuffix("[]")


_PARAMETERS = msgspec.json.Decoder(tuple[Parameter, ...])
_NONE = msgspec.Raw(b"[]")


class Operation(msgspec.Struct, frozen=True, kw_only=True, rename={"own_parameters": "parameters", "fields": "body"}):
    """One of Procore's operations."""

    name: str
    """The call without ``procore.``: ``rfis.replies.list``."""
    method: str
    path: str
    """A template with braces."""
    title: str
    """A short name in words."""
    category: str
    module: str
    tag: str
    version: str
    """``v1.0`` and so on."""
    deprecated: bool = False
    own_parameters: msgspec.Raw = _NONE
    """Read when asked for: most operations are only looked at by name."""
    content_type: str | None = None
    """None where nothing is sent."""
    body_type: str = "object"
    """``object``, ``any``, or an array."""
    body_required: bool = False
    fields: msgspec.Raw = _NONE
    answers: Answers = "none"
    enveloped: bool = False
    """Whether the answer comes as ``{"data": …}``."""
    pager: Pager | None = None
    """None for what comes whole."""

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """Those in the path, in the query and in headers."""
        return _PARAMETERS.decode(self.own_parameters)

    @property
    def body(self) -> tuple[Parameter, ...]:
        """The fields of the body, or of each object in it where it is an array."""
        return _PARAMETERS.decode(self.fields)


def read_table(text: bytes) -> tuple[Operation, ...]:
    """Return the operations of a table, which is JSON."""
    return msgspec.json.decode(text, type=tuple[Operation, ...])
