"""Factories of operations that are not in the reference, and of the modules generated from them."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Mapping, Sequence
from types import ModuleType
from typing import Any

from aprocore._codegen.modules import build_modules
from aprocore._codegen.naming import Name
from aprocore._codegen.operations import Schema, SourceBody, SourceOperation, SourceParameter
from aprocore._codegen.render import module_text
from aprocore._codegen.resource_module import Method, ResourceModule

__all__ = [
    "array_schema",
    "executed_module",
    "generated_method",
    "object_schema",
    "operation",
    "query_parameter",
    "resource_module",
]

_NUMBERS = itertools.count()


def object_schema(**properties: Schema) -> Schema:
    return {"type": "object", "properties": properties}


def array_schema(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def query_parameter(name: str, schema: Schema | None = None, *, required: bool = False) -> SourceParameter:
    return SourceParameter(name, "query", required=required, schema=schema or {"type": "string"})


def operation(
    call: str = "GET /rest/v1.0/things",
    response: Schema | None = None,
    *,
    title: str = "List Things",
    parameters: Sequence[SourceParameter] = (),
    body: Schema | None = None,
    content_type: str = "application/json",
    statuses: Mapping[str, Schema | None] | None = None,
    deprecated: bool = False,
) -> SourceOperation:
    method, _, path = call.partition(" ")
    names = [part.partition("}")[0] for part in path.split("{")[1:]]
    return SourceOperation(
        operation_id=call, method=method, path=path, version=path.split("/")[2], category="", module="Things",
        tag="things", title=title, deprecated=deprecated,
        parameters=(
            *(SourceParameter(name, "path", required=True, schema={"type": "integer"}) for name in names),
            *parameters,
        ),
        body=None if body is None else SourceBody(content_type, required=True, schema=body),
        responses={"200": response} if statuses is None else statuses,
    )  # fmt: skip


def resource_module(*, namespace: str = "things", **operations: SourceOperation) -> ResourceModule:
    """Return the module of operations with these names."""
    names = {source.key: Name(namespace, None, name) for name, source in operations.items()}
    [resource] = build_modules(operations.values(), names)
    return resource


def generated_method(name: str, source: SourceOperation) -> Method:
    [method] = resource_module(**{name: source}).methods
    return method


def executed_module(resource: ResourceModule) -> Any:
    """Generate the code of a module, execute it, and return the module."""
    module = ModuleType(f"aprocore.rest.generated_{next(_NUMBERS)}")
    module.__package__ = "aprocore.rest.generated"
    # get_type_hints looks types up in sys.modules.
    sys.modules[module.__name__] = module
    exec(compile(module_text(resource), f"<{resource.namespace}>", "exec", dont_inherit=True), module.__dict__)
    return module
