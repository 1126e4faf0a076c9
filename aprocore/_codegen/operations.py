"""The data about Procore's operations, as it is kept beside this file: one file for each tag."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal, TypeAlias

import attrs

__all__ = ["DATA", "Schema", "SourceBody", "SourceOperation", "SourceParameter", "read_operations", "write_operations"]

DATA = Path(__file__).parent / "data"

#: A JSON schema, as far as the data goes: type, format, properties, items, enum, required, default.
Schema: TypeAlias = Mapping[str, Any]

#: Longest line.
_WIDTH = 120


@attrs.frozen
class SourceParameter:
    """A parameter in the path, the query or the headers."""

    #: With its brackets, as in ``filters[status]``.
    name: str
    place: Literal["path", "query", "header"]
    required: bool
    schema: Schema = attrs.field(hash=False)


@attrs.frozen
class SourceBody:
    """What a request carries."""

    content_type: str
    required: bool
    #: None where the data says nothing about it.
    schema: Schema | None = attrs.field(hash=False)


@attrs.frozen
class SourceOperation:
    """One of Procore's operations."""

    operation_id: str
    method: str
    #: A template with braces.
    path: str
    #: ``v1.0`` and so on.
    version: str
    category: str
    module: str
    tag: str
    #: A short name in words.
    title: str
    deprecated: bool
    parameters: tuple[SourceParameter, ...]
    body: SourceBody | None
    #: By status; None where the data says nothing about the body.
    responses: Mapping[str, Schema | None] = attrs.field(hash=False)

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from all others."""
        return self.method, self.path


def read_operations(folder: Path = DATA) -> tuple[SourceOperation, ...]:
    """Return all operations, sorted by path and method."""
    operations = [_operation(data) for path in sorted(folder.rglob("*.json")) for data in json.loads(path.read_text())]
    return tuple(sorted(operations, key=lambda each: (each.path, each.method)))


def _operation(data: Mapping[str, Any]) -> SourceOperation:
    body = data.get("request_body")
    return SourceOperation(
        operation_id=data["operation_id"],
        method=data["method"],
        path=data["path"],
        version=data["version"],
        category=data["category"],
        module=data["module"],
        tag=data["tag"],
        title=data["title"],
        deprecated=data["deprecated"],
        parameters=tuple(
            SourceParameter(each["name"], each["in"], each["required"], each["schema"]) for each in data["parameters"]
        ),
        body=SourceBody(body["contentType"], body["required"], body.get("schema")) if body else None,
        responses=data["responses"],
    )


def write_operations(operations: Iterable[Mapping[str, Any]], folder: Path = DATA) -> None:
    """Write operations, as JSON objects, so that a change of one is a small difference of one file.

    The OAuth endpoints, which have no version, are no part of it.
    """
    files: dict[Path, list[Mapping[str, Any]]] = {}
    for each in operations:
        if each["version"]:
            files.setdefault(folder / _slug(each["module"]) / f"{_slug(each['tag'])}.json", []).append(each)
    for path in folder.rglob("*.json"):
        if path not in files:
            path.unlink()
    for path, of in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_text(sorted(of, key=lambda each: (each["path"], each["method"]))) + "\n")


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def _text(value: Any, indent: str = "") -> str:
    line = json.dumps(value, ensure_ascii=False)
    if len(indent) + len(line) <= _WIDTH:
        return line
    deeper = indent + " "
    if isinstance(value, dict):
        lines = [f"{deeper}{json.dumps(key)}: {_text(inner, deeper)}" for key, inner in value.items()]
        return "{\n" + ",\n".join(lines) + f"\n{indent}}}"
    if isinstance(value, list):
        return "[\n" + ",\n".join(deeper + _text(inner, deeper) for inner in value) + f"\n{indent}]"
    return line
