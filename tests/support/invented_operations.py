"""Invented operations, and the modules generated from them."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Mapping, Sequence
from types import ModuleType
from typing import Any

from aprocore._codegen.modules import Method, ResourceModule, build_modules
from aprocore._codegen.naming import Name
from aprocore._codegen.operations import Schema, SourceBody, SourceOperation, SourceParameter
from aprocore._codegen.render import module_text

__all__ = ["array", "method_of", "module_of", "obj", "operation", "page_of", "query"]

_NUMBERS = itertools.count()


def obj(**properties: Schema) -> Schema:
    return {"type": "object", "properties": properties}


def array(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def query(name: str, schema: Schema | None = None, *, required: bool = False) -> SourceParameter:
    return SourceParameter(name, "query", required=required, schema=schema or {"type": "string"})


def operation(
    call: str = "GET /rest/v1.0/things",
    answer: Schema | None = None,
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
        responses={"200": answer} if statuses is None else statuses,
    )  # fmt: skip


def page_of(*, namespace: str = "things", **operations: SourceOperation) -> ResourceModule:
    """Return the module of operations with these names."""
    names = {source.key: Name(namespace, None, name) for name, source in operations.items()}
    [page] = build_modules(operations.values(), names)
    return page


def method_of(name: str, of: SourceOperation) -> Method:
    [method] = page_of(**{name: of}).methods
    return method


def module_of(page: ResourceModule) -> Any:
    """Return a generated module, executed."""
    module = ModuleType(f"aprocore.rest.made_{next(_NUMBERS)}")
    module.__package__ = "aprocore.rest.made"
    # get_type_hints looks types up there.
    sys.modules[module.__name__] = module
    exec(compile(module_text(page), f"<{page.namespace}>", "exec", dont_inherit=True), module.__dict__)
    return module
