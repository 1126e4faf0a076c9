"""Attachments: upload ids in request bodies, and the files that responses show for them.

An item stores the upload ids that were sent; the files are added when it is serialized.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..files.upload_registry import StoredFile

__all__ = ["is_upload_field", "upload_references", "with_files"]

# Endings of fields with several upload ids, and with one.
_MANY = ("upload_ids", "upload_uuids")
_ONE = ("upload_id", "upload_uuid")
# An object of this name has the upload id as its ``uuid``: Create Image, in
# https://developers.procore.com/documentation/attachments, and the rows of a bid's.
_OBJECTS = ("upload", "uploads")
# Fields whose file is the resource itself.
_ITSELF = ("attachment", "data", "file")
_DEPTH = 32


def is_upload_field(name: str, value: Any) -> bool:
    """Return whether a field contains upload ids or a file; such fields are stored even if undocumented."""
    return name.endswith((*_MANY, *_ONE)) or name in _OBJECTS or any(map(_is_file, _rows(value)))


def upload_references(body: Any, path: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    """Yield the upload ids in a body, each with the name of its field."""
    for row in _rows(body) if depth < _DEPTH else ():
        if not isinstance(row, dict):
            continue
        for name, value in row.items():
            if value in (None, ""):
                continue
            if name.endswith(_MANY) and isinstance(value, list):
                yield from ((name, upload_id) for upload_id in value if upload_id not in (None, ""))
            elif name.endswith(_ONE):
                yield name, value
            elif name == "uuid" and path in _OBJECTS:
                yield path, value
            else:
                yield from upload_references(value, name, depth + 1)


def with_files(facts: Mapping[str, Any], find: Callable[[Any], StoredFile | None], origin: str) -> dict[str, Any]:
    """Return facts with the files of their upload ids added, in the fields in which the resource shows them."""

    def file_fields(upload_id: Any) -> dict[str, Any] | None:
        file = find(upload_id)
        return None if file is None else file.facts(origin)

    def shown(facts: Mapping[str, Any], depth: int) -> dict[str, Any]:
        fields = dict(facts)
        files: list[dict[str, Any]] = []
        for name, value in facts.items():
            if name.endswith(_MANY) and isinstance(value, list):
                files += [file for file in map(file_fields, value) if file is not None]
            elif name.endswith(_ONE) and (file := file_fields(value)) is not None:
                about = name.removesuffix("_upload_uuid").removesuffix("_upload_id")
                if about in (*_ONE, "file"):
                    _merge_file(fields, file)
                else:
                    fields[about] = file
            elif name in _OBJECTS:
                ids = [row.get("uuid") for row in _rows(value) if isinstance(row, dict)]
                named = [file for file in map(file_fields, ids) if file is not None]
                if name == "upload" and named:
                    _merge_file(fields, named[0])
                else:
                    files += named
            elif depth < _DEPTH:
                fields[name] = _map_objects(value, lambda inner: shown(inner, depth + 1))
            if name in _ITSELF and _is_file(value):
                _merge_file(fields, fields[name])
        if _is_file(facts) and str(facts["url"]).startswith("/"):
            fields["url"] = f"{origin}{facts['url']}"
        files += [file for file in _rows(fields.get("attachments_by_uuid")) if isinstance(file, dict)]
        if files:
            sent = fields.get("attachments")
            fields["attachments"] = [*(sent if isinstance(sent, list) else ()), *files]
        question = fields.get("question")
        if isinstance(question, dict) and isinstance(fields.get("attachments"), list):
            # Attachments of an RFI are shown in its question.
            question.setdefault("attachments", fields["attachments"])
        return fields

    return shown(facts, 0)


def _merge_file(fields: dict[str, Any], file: Mapping[str, Any]) -> None:
    """Add the fields of a file to the resource that it is; existing fields are not changed."""
    for name, value in file.items():
        fields.setdefault(name, value)
    fields.setdefault("attachment", dict(file))
    fields.setdefault("prostore_file", dict(file))
    fields.setdefault("file_versions", [{**file, "prostore_file": dict(file)}])


def _map_objects(value: Any, show: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    if isinstance(value, list):
        return [show(element) if isinstance(element, dict) else element for element in value]
    return show(value) if isinstance(value, dict) else value


def _rows(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _is_file(value: Any) -> bool:
    return isinstance(value, dict) and {"filename", "size", "url"} <= value.keys()
