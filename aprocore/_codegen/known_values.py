"""Known values of the fields of models: those that filters and request bodies have for the same field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .resource_module import Method, ResourceModule
from .schema_types import ListType, ModelField, ModelType, ScalarType, Type

__all__ = ["add_known_values"]

Fields = Mapping[str, ModelField]


def add_known_values(module: ResourceModule) -> None:
    """Add to the models of a module the values by which its lists select, and those that its bodies write.

    The data often has the values of a status where it is a filter, and says that it is a string where it is shown.
    """
    for method in module.methods:
        if isinstance(method.answer, ModelType) and method.answer.name in module.models.records:
            model = module.models.records[method.answer.name]
            pairs = dict.fromkeys(pair for fields in _requested_fields(module, method) for pair in _add(model, fields))
            pending = list(pairs)
            while pending:
                name, requested = pending.pop()
                for pair in _add(module.models.records[name], module.inputs.records[requested]):
                    if pair not in pairs:
                        pairs[pair] = None
                        pending.append(pair)


def _requested_fields(module: ResourceModule, method: Method) -> Iterator[Fields]:
    for argument in method.arguments:
        item = _item(argument.type)
        if argument.filters and argument.key == "filters":
            yield module.groups[item.name]
        elif "body" in argument.locations and method.kind == "one":
            # A body is the object itself, or has it under a key.
            yield {argument.key: ModelField(argument.key, argument.type, argument.values)}
            yield module.inputs.records.get(item.name, {})


def _add(shown: Fields, requested: Fields) -> Iterator[tuple[str, str]]:
    """Add the values of fields to those of the same name and type; yield the names of objects that are in both."""
    for key in filter(requested.__contains__, shown):
        item, other = _item(shown[key].type), _item(requested[key].type)
        if isinstance(item, ModelType) and isinstance(other, ModelType):
            yield item.name, other.name
        elif item == other:
            shown[key].values = tuple(dict.fromkeys((*shown[key].values, *requested[key].values)))


def _item(type_: Type) -> ModelType | ScalarType:
    while isinstance(type_, ListType):
        type_ = type_.item
    return type_
