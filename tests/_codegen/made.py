"""Operations that are made up, and the pages that are written of them, as modules that run."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Mapping, Sequence
from types import ModuleType
from typing import Any

from aprocore._codegen.modules import Method, ResourceModule, pages_of
from aprocore._codegen.naming import Name
from aprocore._codegen.operations import Schema, SourceBody, SourceOperation, SourceParameter
from aprocore._codegen.render import page_text

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
    holes = [each.partition("}")[0] for each in path.split("{")[1:]]
    return SourceOperation(
        operation_id=call, method=method, path=path, version=path.split("/")[2], category="", module="Things",
        tag="things", title=title, deprecated=deprecated,
        parameters=(
            *(SourceParameter(each, "path", required=True, schema={"type": "integer"}) for each in holes),
            *parameters,
        ),
        body=None if body is None else SourceBody(content_type, required=True, schema=body),
        responses={"200": answer} if statuses is None else statuses,
    )  # fmt: skip


def page_of(*, namespace: str = "things", **operations: SourceOperation) -> ResourceModule:
    """Return the page on which operations have these names."""
    names = {each.key: Name(namespace, None, name) for name, each in operations.items()}
    [page] = pages_of(operations.values(), names)
    return page


def method_of(name: str, of: SourceOperation) -> Method:
    [method] = page_of(**{name: of}).methods
    return method


def module_of(page: ResourceModule) -> Any:
    """Return a page as a module, which was run."""
    module = ModuleType(f"aprocore.rest.made_{next(_NUMBERS)}")
    module.__package__ = "aprocore.rest.made"
    # Types are looked up there.
    sys.modules[module.__name__] = module
    exec(compile(page_text(page), f"<{page.namespace}>", "exec", dont_inherit=True), module.__dict__)
    return module
