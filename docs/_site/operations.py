"""Pages of Procore's operations: one for each namespace, from the catalogue and the typed methods."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

import attrs

import aprocore
from aprocore import catalogue
from aprocore.catalogue.table import Operation, Parameter

__all__ = ["FOLDER", "pages"]

FOLDER = "reference/operations"
#: Arguments of every typed method, described on the page of the Python API.
_COMMON = frozenset({"options", "concurrency", "per_page", "page"})
_KINDS = {
    "none": "nothing",
    "object": "an object",
    "list": "a list",
    "file": "a file",
    "any": "JSON whose fields are undocumented",
}

INTRO = """# Operations

All {count} operations of Procore's reference as of {date}, a page for each namespace, with a link to Procore's page for
each of them. The search finds them by name, path, title and field; so does `aprocore operations WORD`.
[The catalogue](../../explanation/catalogue.md) says where they come from and what is missing.

| tool | namespace | operations | deprecated |
|---|---|---|---|
"""


@attrs.frozen
class Method:
    """A typed method, as far as the page of its operation shows it."""

    required: tuple[str, ...]
    optional: tuple[str, ...]
    notes: Mapping[str, str]
    """Descriptions of arguments by name."""
    returns: str
    fields: tuple[str, ...]
    """Names of the documented fields of the returned objects."""
    reference: str
    """URL of Procore's page."""
    deprecation: str


def pages() -> dict[str, str]:
    """Return the text of each page by its path."""
    session: Any = aprocore.Procore(aprocore.StaticToken("unused"))
    found: dict[str, str] = {}
    rows = []
    for namespace, operations in groupby(catalogue.operations(), lambda operation: operation.name.partition(".")[0]):
        group = list(operations)
        title = _title(session, namespace)
        path = f"{namespace.replace('_', '-')}.md"
        found[f"{FOLDER}/{path}"] = _page(session, namespace, title, group)
        deprecated = sum(operation.deprecated for operation in group)
        rows.append(f"| [{title}]({path}) | `procore.{namespace}` | {len(group)} | {deprecated or ''} |")
    intro = INTRO.format(count=f"{len(catalogue.operations()):,}", date=catalogue.date())
    return {**found, f"{FOLDER}/index.md": intro + "\n".join(rows) + "\n"}


def _title(session: Any, namespace: str) -> str:
    return str(inspect.getdoc(type(getattr(session, namespace)))).partition("\n")[0].rstrip(".")


def _page(session: Any, namespace: str, title: str, operations: Iterable[Operation]) -> str:
    parts = [f"# {title}\n\nOperations of `procore.{namespace}`; arguments are keywords.\n"]
    resources: dict[str, list[Operation]] = {}
    for operation in operations:
        resources.setdefault(operation.name.rpartition(".")[0], []).append(operation)
    for resource, group in sorted(resources.items()):
        parts.append(f"## {resource}\n")
        # Links by the anchors of GitHub and MyST: letters, digits, hyphens and underscores of the heading.
        parts.append(", ".join(f"[{name}](#{full.replace('.', '')})" for name, full in _names(group)) + "\n")
        parts += [part for operation in group for part in _operation(session, operation)]
    return "\n".join(parts)


def _names(operations: Iterable[Operation]) -> Iterator[tuple[str, str]]:
    """Yield the last part of each name, and the name."""
    for operation in operations:
        yield operation.name.rpartition(".")[2], operation.name


def _operation(session: Any, operation: Operation) -> Iterator[str]:
    method = _method(session, operation.name)
    yield f"### {operation.name}\n"
    status = " Deprecated." if operation.deprecated else ""
    yield f"{operation.title.rstrip('.')}.{status}\n"
    yield f"`{operation.method} {operation.path}` · [Procore's page]({method.reference})\n"
    required = ", ".join(f"{name}=…" for name in method.required)
    lines = [f"- Call: `procore.{operation.name}({required})`"]
    if method.optional:
        lines[0] += f"; optional: {', '.join(f'`{name}`' for name in method.optional)}"
    if method.deprecation:
        lines.append(f"- Deprecated: {method.deprecation}")
    lines += [
        f"- {_parameter(parameter, method)}" for parameter in operation.parameters if parameter.location != "header"
    ]
    for field in operation.body:
        lines.append(f"- {_parameter(field, method)}")
        lines += [f"  - {_field(inner)}" for inner in field.fields]
    returned = _KINDS[operation.answers]
    lines.append(f"- Returns {returned}" + (f", `{method.returns}`" if method.returns not in ("None", "Any") else ""))
    if method.fields:
        lines[-1] += f": {', '.join(f'`{name}`' for name in method.fields)}"
    yield "\n".join(lines) + "\n"


def _parameter(parameter: Parameter, method: Method) -> str:
    note = method.notes.get(parameter.name.partition("[")[0], "") if "[" not in parameter.name else ""
    required = ", required" if parameter.required else ""
    text = f"`{parameter.name}`: {parameter.type}, {parameter.location}{required}{_choices(parameter)}"
    return f"{text}. {note}" if note else text


def _field(field: Parameter) -> str:
    required = ", required" if field.required else ""
    inner = f": {', '.join(f'`{deep.name}`' for deep in field.fields)}" if field.fields else ""
    return f"`{field.name}`: {field.type}{required}{_choices(field)}{inner}"


def _choices(parameter: Parameter) -> str:
    return f" ({', '.join(f'`{choice}`' for choice in parameter.choices)})" if parameter.choices else ""


def _method(session: Any, name: str) -> Method:
    method: Any = session
    for part in name.split("."):
        method = getattr(method, part)
    signature = inspect.signature(method)
    text = inspect.getdoc(method) or ""
    found = re.search(r"https://developers\.procore\.com/reference/\S+", text)
    if found is None:
        raise ValueError(f"The docstring of {name} does not link Procore's page.")
    names = [parameter for parameter in signature.parameters.values() if parameter.name not in _COMMON]
    returns = re.sub(r"\s+", " ", str(signature.return_annotation))
    return Method(
        tuple(parameter.name for parameter in names if parameter.default is inspect.Parameter.empty),
        tuple(parameter.name for parameter in names if parameter.default is not inspect.Parameter.empty),
        _notes(text),
        returns,
        _returned_fields(method, returns),
        found.group(),
        getattr(method, "__deprecated__", ""),
    )


def _notes(text: str) -> dict[str, str]:
    """Return the descriptions in the section ``Args`` by argument."""
    arguments = re.search(r"^Args:\n((?:    .*\n?|\n)+)", text, re.MULTILINE)
    if arguments is None:
        return {}
    found = re.findall(r"^    (\w+): (.*(?:\n {8}.*)*)", arguments[1], re.MULTILINE)
    return {name: re.sub(r"\s+", " ", note).replace("``", "`") for name, note in found}


def _returned_fields(method: Callable[..., Any], returns: str) -> tuple[str, ...]:
    """Return the names of the fields of the class in a return annotation."""
    module = sys.modules[method.__func__.__module__]  # type: ignore[attr-defined]
    for name in re.findall(r"\w+", returns):
        found = getattr(module, name, None)
        if isinstance(found, type) and issubclass(found, aprocore.Model):
            return tuple(name for name in attrs.fields_dict(found) if not name.startswith("_"))
    return ()
