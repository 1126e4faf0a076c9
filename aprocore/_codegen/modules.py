"""Generated modules, from the operations of Procore's reference and their names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .answers import answer_of, documented_answer, documented_pager, subject_of
from .arguments import arguments_of
from .input_forms import split_inputs
from .known_values import add_known_values
from .naming import Name
from .operations import SourceOperation
from .resource_module import Method, ResourceModule
from .views import add_views

__all__ = ["build_modules"]

# Methods whose responses determine the order of a model's fields, first to last.
_FIELD_ORDER = {"get": 0, "list": 1}


def build_modules(operations: Iterable[SourceOperation], names: Mapping[tuple[str, str], Name]) -> list[ResourceModule]:
    """Return the modules, sorted by name, each with its methods sorted by name."""
    modules: dict[tuple[str, str | None], ResourceModule] = {}

    def priority(operation: SourceOperation) -> tuple[int, str]:
        name = names[operation.key]
        return _FIELD_ORDER.get(name.method, len(_FIELD_ORDER)), name.call

    for operation in sorted(operations, key=priority):
        name = names[operation.key]
        key = (name.namespace, name.resource)
        module = modules.setdefault(key, ResourceModule(*key, operation.module, operation.tag))
        replaced_by = tuple(names[successor].call for successor in operation.replaced_by if successor in names)
        module.methods.append(_method(module, name.method, operation, replaced_by))
    for module in modules.values():
        module.methods.sort(key=lambda method: method.name)
        module.models.retain(method.answer for method in module.methods)
        add_known_values(module)
        split_inputs(module)
        add_views(module)
    return [modules[key] for key in sorted(modules, key=lambda key: (key[0], key[1] or ""))]


def _method(module: ResourceModule, name: str, operation: SourceOperation, replaced_by: tuple[str, ...]) -> Method:
    documented = documented_answer(operation)
    subject = subject_of(module, name)
    item = subject if documented.items_key is None else module.part(documented.items_key)
    if operation.job is not None and operation.job.answered_by is not None:
        # Not an object of the module, but the job at its end.
        item = f"{module.entity}Job"
    kind, answer = answer_of(module, name, operation, documented.schema, item)
    whole = operation.body is not None and (operation.body.schema or {}).get("type") != "object"
    return Method(
        name,
        operation,
        kind,
        answer,
        tuple(arguments_of(module, operation, kind, subject, whole)),
        pager=documented_pager(operation),
        enveloped=documented.enveloped,
        items_key=documented.items_key,
        whole_body=whole,
        replaced_by=replaced_by,
    )
