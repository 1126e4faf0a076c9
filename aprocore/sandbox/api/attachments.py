"""What ties files to resources: the fields in which bodies name uploads, and what is shown in their place.

What is kept of a resource are the ids that were sent; the files stand beside them when it is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..files.upload_registry import StoredFile

__all__ = ["is_tied", "references", "with_files"]

# Of a field that names several uploads, and of one that names one.
_MANY = ("upload_ids", "upload_uuids")
_ONE = ("upload_id", "upload_uuid")
# An object with this name has the id as its ``uuid``: Create Image, in
# https://developers.procore.com/documentation/attachments, and the rows of a bid's.
_OBJECTS = ("upload", "uploads")
# Fields that have a file which is the resource itself.
_ITSELF = ("attachment", "data", "file")
_DEPTH = 32


def is_tied(name: str, value: Any) -> bool:
    """Return whether a field names uploads, or is a file, which is kept whether or not it is documented."""
    return name.endswith((*_MANY, *_ONE)) or name in _OBJECTS or any(map(_is_file, _rows(value)))


def references(body: Any, path: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    """Yield the uploads that a body names, each with the name of its field."""
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
                yield from references(value, name, depth + 1)


def with_files(facts: Mapping[str, Any], find: Callable[[Any], StoredFile | None], origin: str) -> dict[str, Any]:
    """Return facts with the files that they name, where a resource shows them."""

    def told(upload_id: Any) -> dict[str, Any] | None:
        file = find(upload_id)
        return None if file is None else file.facts(origin)

    def shown(known: Mapping[str, Any], depth: int) -> dict[str, Any]:
        whole = dict(known)
        files: list[dict[str, Any]] = []
        for name, value in known.items():
            if name.endswith(_MANY) and isinstance(value, list):
                files += [file for file in map(told, value) if file is not None]
            elif name.endswith(_ONE) and (one := told(value)) is not None:
                about = name.removesuffix("_upload_uuid").removesuffix("_upload_id")
                if about in (*_ONE, "file"):
                    _be(whole, one)
                else:
                    whole[about] = one
            elif name in _OBJECTS:
                ids = [row.get("uuid") for row in _rows(value) if isinstance(row, dict)]
                named = [file for file in map(told, ids) if file is not None]
                if name == "upload" and named:
                    _be(whole, named[0])
                else:
                    files += named
            elif depth < _DEPTH:
                whole[name] = _deeper(value, lambda inner: shown(inner, depth + 1))
            if name in _ITSELF and _is_file(value):
                _be(whole, whole[name])
        if _is_file(known) and str(known["url"]).startswith("/"):
            whole["url"] = f"{origin}{known['url']}"
        files += [file for file in _rows(whole.get("attachments_by_uuid")) if isinstance(file, dict)]
        if files:
            sent = whole.get("attachments")
            whole["attachments"] = [*(sent if isinstance(sent, list) else ()), *files]
        question = whole.get("question")
        if isinstance(question, dict) and isinstance(whole.get("attachments"), list):
            # Those of an RFI are its question's.
            question.setdefault("attachments", whole["attachments"])
        return whole

    return shown(facts, 0)


def _be(whole: dict[str, Any], file: Mapping[str, Any]) -> None:
    """Let a resource be a file, as far as it says nothing else of itself."""
    for name, value in file.items():
        whole.setdefault(name, value)
    whole.setdefault("attachment", dict(file))
    whole.setdefault("prostore_file", dict(file))
    whole.setdefault("file_versions", [{**file, "prostore_file": dict(file)}])


def _deeper(value: Any, show: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    if isinstance(value, list):
        return [show(element) if isinstance(element, dict) else element for element in value]
    return show(value) if isinstance(value, dict) else value


def _rows(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _is_file(value: Any) -> bool:
    return isinstance(value, dict) and {"filename", "size", "url"} <= value.keys()
