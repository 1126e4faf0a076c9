"""Reader and writer of the stored reference data about Procore's operations, with one file per tag."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal, TypeAlias

import attrs

from ..catalogue.table import PollRule

__all__ = [
    "DATA",
    "ReferenceDelivery",
    "Schema",
    "SourceBody",
    "SourceJob",
    "SourceOperation",
    "SourceParameter",
    "SourceView",
    "read_data",
    "read_deliveries",
    "read_operations",
    "write_operations",
]

DATA = Path(__file__).parent / "data"

Schema: TypeAlias = Mapping[str, Any]
"""A subset of JSON Schema: type, format, properties, items, enum, required, default."""

_MAX_LINE = 120


@attrs.frozen
class SourceParameter:
    """A parameter in the path, the query or the headers."""

    name: str
    """The name with its brackets, as in ``filters[status]``."""
    location: Literal["path", "query", "header"]
    required: bool
    schema: Schema = attrs.field(hash=False)


@attrs.frozen
class SourceBody:
    """A request body."""

    content_type: str
    required: bool
    schema: Schema | None = attrs.field(hash=False)
    """The schema, or None if it is unknown."""
    json: bool = False
    """Whether a form may also be sent as JSON, by Procore's OpenAPI file of 2025 or 2024."""


@attrs.frozen
class SourceJob:
    """A job that an operation starts if it answers 202."""

    poll: tuple[str, str] | None = None
    """The key of the operation to poll; None if the reference has none."""
    ids: tuple[str, ...] = ()
    """Names under which the 202 may have the id of the polled path."""
    optional: bool = False
    """Whether the 202 may name nothing to poll."""
    result: Literal["json", "file", "partial"] = "json"
    """Kind of the result: the last answer, a file, or the entries that succeeded and failed."""
    answered_by: SourceOperation | None = attrs.field(default=None, hash=False)
    """The operation whose answer is the result; None if it is that of the operation itself."""


@attrs.frozen
class SourceView:
    """An answer of an operation that has fewer fields than others, or ids in place of objects."""

    only: tuple[str, ...] = ()
    """The fields of its objects; empty if they are known by those that they lack."""
    without: tuple[str, ...] = ()
    """The fields that its objects lack."""
    ids: bool = False
    """Whether a list has ids in place of objects."""


@attrs.frozen
class SourceOperation:
    """One of Procore's operations."""

    operation_id: str
    method: str
    path: str
    """A template with braces."""
    version: str
    """The version with its prefix, such as ``v1.0``."""
    category: str
    module: str
    tag: str
    title: str
    """A short description."""
    deprecated: bool
    parameters: tuple[SourceParameter, ...]
    body: SourceBody | None
    responses: Mapping[str, Schema | None] = attrs.field(hash=False)
    """Schemas by status; None if the body is unknown."""
    reads: bool = False
    """Whether the operation only reads, although its method does not say so."""
    replaced_by: tuple[tuple[str, str], ...] = ()
    """Keys of the operations that replace a deprecated one."""
    ends: str = ""
    """Date at which a deprecated operation ends; empty if it is unknown."""
    views: Mapping[str, SourceView] = attrs.field(factory=dict, hash=False)
    """Views by the values of the parameter that chooses one; that of a call without the parameter has no name."""
    job: SourceJob | None = None
    polled: PollRule | None = None
    """How a response says whether a job has ended; None if the operation is not polled."""
    accepted: str = ""
    """The reason why nothing is polled after a 202; empty if something is."""

    @property
    def key(self) -> tuple[str, str]:
        """The unique key: method and path."""
        return self.method, self.path


def read_operations(folder: Path = DATA) -> tuple[SourceOperation, ...]:
    """Return all operations, sorted by path and method."""
    return tuple(sorted(map(_operation, read_data(folder)), key=lambda operation: (operation.path, operation.method)))


def read_data(folder: Path = DATA) -> list[Mapping[str, Any]]:
    """Return all operations as the JSON objects that are stored."""
    paths = sorted(folder.rglob("*.json"))
    return [data for path in paths for data in json.loads(path.read_text(encoding="utf-8"))]


@attrs.frozen
class ReferenceDelivery:
    """A description of Procore's operations that is merged in the stored data."""

    date: str
    """Year and month of the description, ``2026-05``."""
    content: str


def read_deliveries(folder: Path = DATA) -> tuple[ReferenceDelivery, ...]:
    """Return the descriptions that are merged in the stored data, oldest first."""
    rows = tomllib.loads((folder / "deliveries.toml").read_text(encoding="utf-8"))["deliveries"]
    return tuple(sorted((ReferenceDelivery(**row) for row in rows), key=lambda delivery: delivery.date))


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
            SourceParameter(parameter["name"], parameter["in"], parameter["required"], parameter["schema"])
            for parameter in data["parameters"]
        ),
        body=SourceBody(body["contentType"], body["required"], body.get("schema"), body.get("json", False))
        if body
        else None,
        responses=data["responses"],
    )


def write_operations(operations: Iterable[Mapping[str, Any]], folder: Path = DATA) -> None:
    """Write operations as JSON objects, so that a change of one operation is a small diff of one file.

    OAuth endpoints, which have no version, are left out.
    """
    files: dict[Path, list[Mapping[str, Any]]] = {}
    for operation in operations:
        if operation["version"]:
            path = folder / _slug(operation["module"]) / f"{_slug(operation['tag'])}.json"
            files.setdefault(path, []).append(operation)
    for path in folder.rglob("*.json"):
        if path not in files:
            path.unlink()
    for path, rows in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            _text(sorted(rows, key=lambda row: (row["path"], row["method"]))) + "\n", encoding="utf-8", newline="\n"
        )


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def _text(value: Any, indent: str = "") -> str:
    line = json.dumps(value, ensure_ascii=False)
    if len(indent) + len(line) <= _MAX_LINE:
        return line
    deeper = indent + " "
    if isinstance(value, dict):
        lines = [f"{deeper}{json.dumps(key)}: {_text(inner, deeper)}" for key, inner in value.items()]
        return "{\n" + ",\n".join(lines) + f"\n{indent}}}"
    if isinstance(value, list):
        return "[\n" + ",\n".join(deeper + _text(inner, deeper) for inner in value) + f"\n{indent}]"
    return line
