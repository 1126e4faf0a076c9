"""Uploads in fields for files: moved to the field beside it that takes the ids of uploads."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, TypeGuard

from ...errors import ConfigurationError
from .transfer_values import Uploaded

__all__ = ["has_upload_of_file", "with_placed_uploads"]

# Fields for files in the reference, and the field for the id of an upload in the same object.
_LIST, _IDS = "attachments", "upload_ids"
_SINGLE = {"data": "upload_uuid", "logo": "upload_uuid"}
_OTHER = ("attachment", "file", "fillable_pdf", "image")
# Nesting of objects with fields for files: rfi.question.attachments is the deepest in the reference.
_MAX_DEPTH = 3


def has_upload_of_file(body: Any, depth: int = 0) -> TypeGuard[Mapping[str, Any]]:
    """Return whether a field for files has an upload."""
    return isinstance(body, Mapping) and (
        _is_misplaced(body) or (depth < _MAX_DEPTH and any(has_upload_of_file(i, depth + 1) for i in body.values()))
    )


def _is_misplaced(fields: Mapping[str, Any]) -> bool:
    return bool(_split(fields.get(_LIST))[0]) or any(
        isinstance(fields.get(name), Uploaded) for name in (*_SINGLE, *_OTHER)
    )


def with_placed_uploads(body: Mapping[str, Any], fields_of: Callable[[tuple[str, ...]], Collection[str]]) -> Any:
    """Return the body with its uploads in the fields for their ids.

    Args:
        body: body of a call.
        fields_of: returns the documented fields of an object in the body, by the names that lead to it.

    Raises:
        ConfigurationError: the operation documents no such field.
    """
    placed = {name: _placed(inner, (name,), fields_of) for name, inner in body.items()}
    uploads, others = _split(placed.get(_LIST))
    # Files beside the object of the resource belong to it.
    target = next(
        (name for name, inner in placed.items() if isinstance(inner, dict) and _IDS in fields_of((name,))), None
    )
    if uploads and target is not None:
        _move(placed, others)
        placed[target][_IDS] = [*(placed[target].get(_IDS) or ()), *uploads]
    return _checked(placed)


def _placed(value: Any, path: tuple[str, ...], fields_of: Callable[[tuple[str, ...]], Collection[str]]) -> Any:
    if not isinstance(value, Mapping) or len(path) > _MAX_DEPTH:
        return value
    placed = {name: _placed(inner, (*path, name), fields_of) for name, inner in value.items()}
    if _is_misplaced(placed):
        fields = fields_of(path)
        uploads, others = _split(placed.get(_LIST))
        if uploads and _IDS in fields:
            _move(placed, others)
            placed[_IDS] = [*(placed.get(_IDS) or ()), *uploads]
        for name, target in _SINGLE.items():
            if isinstance(placed.get(name), Uploaded) and target in fields:
                placed[target] = placed.pop(name)
    return _checked(placed)


def _move(placed: dict[str, Any], others: list[Any]) -> None:
    placed[_LIST] = others
    if not others:
        del placed[_LIST]


def _split(items: Any) -> tuple[list[Any], list[Any]]:
    items = items if isinstance(items, list | tuple) else []
    uploads = [item for item in items if isinstance(item, Uploaded)]
    return uploads, [item for item in items if not isinstance(item, Uploaded)]


def _checked(placed: dict[str, Any]) -> dict[str, Any]:
    if _is_misplaced(placed):
        raise ConfigurationError(
            "An upload was passed in a field that takes a file, and the operation has no field for its id there.",
            hint="Pass a path or an open file; or pass the upload in upload_ids or upload_uuid, if Procore accepts it.",
        )
    return placed
