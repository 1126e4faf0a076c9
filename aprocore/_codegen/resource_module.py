"""A generated module as data: methods, their arguments, models and request objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

from ..sansio.pagination.styles import Pager
from .naming import BASES, Name
from .operations import SourceOperation
from .schema_types import ModelField, ModelSchemas, Type, part_of

__all__ = ["Kind", "Method", "MethodArgument", "OptionalForm", "ParameterLocation", "ResourceModule"]

Kind: TypeAlias = Literal["one", "many", "pages", "any", "none", "file", "sync", "partial", "job"]
"""What a method returns.

A model, a list of models, pages of them, decoded JSON, None, a streamed file, the result of a sync action, the
successful and failed entries of a bulk operation, or a job.
"""
ParameterLocation: TypeAlias = Literal["path", "query", "header", "body"]


@attrs.frozen
class OptionalForm:
    """An object in requests without required fields, which has the same fields as one that requires some."""

    name: str
    """The class name."""
    required: tuple[str, ...]
    """The required fields of the other."""


@attrs.frozen
class MethodArgument:
    """A parameter of a generated method."""

    name: str
    locations: tuple[ParameterLocation, ...]
    key: str
    """The name in the request."""
    type: Type
    required: bool
    values: tuple[str, ...] = ()
    filters: bool = False
    """Whether it is a group of query parameters in brackets: dates may be ranges, and values may be lists."""
    default: Any = None
    """The documented default; of a group of query parameters, those that are not false, by their names."""
    format: str = ""
    """The documented format of a string."""
    required_fields: frozenset[str] = frozenset()
    """The required fields of an object in the body, or of the objects in an array."""


@attrs.frozen
class Method:
    """A generated method for one operation."""

    name: str
    operation: SourceOperation
    kind: Kind
    answer: Type
    """The type of the response or of one of its items."""
    arguments: tuple[MethodArgument, ...]
    pager: Pager = Pager.NUMBERED
    enveloped: bool = False
    items_key: str | None = None
    """The key of the list in the body; None if the body or its ``data`` is the list."""
    whole_body: bool = False
    """Whether one argument is the whole body, because it is an array or not documented."""
    replaced_by: tuple[str, ...] = ()
    """Calls that replace a deprecated one, such as ``procore.rfis.list``."""
    views: Mapping[str, Type] = attrs.field(factory=dict, hash=False)
    """The types of the answer by view, where they are not ``answer``; that of a call that names none has no name."""

    @property
    def multipart(self) -> bool:
        """Whether the body is a multipart form even without a file."""
        body = self.operation.body
        return body is not None and body.content_type == "multipart/form-data" and not body.json


@attrs.define
class ResourceModule:
    """A generated module: a namespace or a resource with its methods and types."""

    namespace: str
    resource: str | None
    reference_module: str
    """The module of Procore's reference."""
    tag: str
    """The tag of Procore's reference."""
    methods: list[Method] = attrs.field(factory=list)
    models: ModelSchemas = attrs.field(
        default=attrs.Factory(lambda module: ModelSchemas(module.part, closed=False), takes_self=True)
    )
    """Objects in responses."""
    inputs: ModelSchemas = attrs.field(
        default=attrs.Factory(lambda module: ModelSchemas(lambda key: f"{module.part(key)}Input"), takes_self=True)
    )
    """Objects in requests."""
    groups: dict[str, dict[str, ModelField]] = attrs.field(factory=dict)
    """Groups of query parameters in brackets, by class name."""
    bases: dict[str, str] = attrs.field(factory=dict)
    """The base classes of objects in requests that share fields."""
    views: dict[str, dict[str, frozenset[str]]] = attrs.field(factory=dict)
    """The classes of views by the class name of a model: their fields, a part of the model's, by class name."""
    optional_forms: dict[str, OptionalForm] = attrs.field(factory=dict)
    """The optional forms of objects in requests that have required fields and custom fields, by class name."""

    @property
    def entity(self) -> str:
        """The class name of the resource's model."""
        return Name(self.namespace, self.resource, "").model_name

    def part(self, key: str) -> str:
        """Return the class name of the objects under a key."""
        name = part_of(self.entity, key)
        return f"{self.entity}{name}" if name in BASES else name
