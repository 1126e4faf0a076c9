"""Lists of inspections in groups, by a field of the inspections."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..http.response import Answer
from .dispatcher import ApiCall, Finder, OperationHandler
from .list_queries import numbered_page
from .summaries import ListError, rows_of_list

__all__ = ["grouped_inspections"]

_GROUPED = "/grouped_index"
_PATHS = (
    "/rest/v1.0/projects/{project_id}/checklist/lists",
    "/rest/v1.0/projects/{project_id}/recycle_bin/checklist/lists",
)
# Fields of an inspection by the documented values of the parameter; the default is not documented.
_FIELDS = {
    "created_by": "created_by",
    "location": "location",
    "status": "status",
    "template": "list_template_name",
    "trade": "trade",
    "type": "inspection_type",
}
_DEFAULT = "template"


def grouped_inspections(finder: Finder) -> Iterator[OperationHandler]:
    """Yield the operations; ``finder`` has the lists without groups."""
    for path in _PATHS:
        yield OperationHandler("GET", f"{path}{_GROUPED}", _handler(finder))


def _handler(finder: Finder) -> Callable[[ApiCall], Answer]:
    def answer(call: ApiCall) -> Answer:
        field = _FIELDS.get(dict(call.request.params).get("group_by", _DEFAULT), _FIELDS[_DEFAULT])
        groups: dict[str, dict[str, Any]] = {}
        try:
            rows = rows_of_list(finder, call, call.request.path.rstrip("/").removesuffix(_GROUPED))
        except ListError as error:
            return error.answer
        for row in rows:
            header = _header(row, field)
            groups.setdefault(str(header), {"header": header, "data": []})["data"].append(row)
        return numbered_page(list(groups.values()), call.request.params, call.url)

    return answer


def _header(row: Mapping[str, Any], field: str) -> dict[str, Any]:
    value = row.get(field)
    if isinstance(value, Mapping):
        return {"id": value.get("id"), "name": value.get("name")}
    return {"id": row.get("list_template_id") if field == "list_template_name" else None, "name": value}
