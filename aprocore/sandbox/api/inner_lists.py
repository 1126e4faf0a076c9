"""Lists inside of the object that an operation shows, with parameters for their items."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from .list_queries import V1, parse_datetime, parse_int

__all__ = ["INNER_LISTS"]

_View: TypeAlias = dict[str, Any]
_Query: TypeAlias = Mapping[str, str]

# Sort keys of the days of a company's schedule, and the fields of its projects.
_SCHEDULE_KEYS = {"project_name": "name", "project_event_count": "tasks_count"}


def _documents(view: _View, query: _Query) -> _View:
    """Return the documents of a bid package with the page of files that is asked for."""
    files = [file for file in view.get("files") or () if _has_text(file, query.get("pdm_search", ""))]
    key = query.get("pdm_sort_by") or ""
    if key:
        is_descending = query.get("pdm_sort_order", "").lower() == "desc"
        files.sort(key=lambda file: str((file.get("pdm") or {}).get(key) or ""), reverse=is_descending)
    size = max(1, parse_int(query, "pdm_per_page", V1.default))
    number = max(1, parse_int(query, "pdm_page", 1))
    pages = max(1, -(-len(files) // size))
    page = {
        "current_page": number,
        "per_page": size,
        "total_count": len(files),
        "total_pages": pages,
        "has_next_page": number < pages,
        "has_previous_page": number > 1,
    }
    return {**view, "files": _page(files, number, size), "pdm_pagination": page}


def _has_text(file: Mapping[str, Any], text: str) -> bool:
    return text in str((file.get("pdm") or {}).get("document_revision_id"))


def _calendar(view: _View, query: _Query) -> _View:
    """Return the tasks and to-dos of a calendar between two dates."""
    size = max(1, parse_int(query, "per_page", V1.default))
    number = max(1, parse_int(query, "page", 1))
    events = {name: [row for row in view[name] or () if _is_in_time(row, query)] for name in ("tasks", "todos")}
    return {**view, **{name: _page(rows, number, size) for name, rows in events.items()}}


def _is_in_time(event: Mapping[str, Any], query: _Query) -> bool:
    start, finish = query.get("calendar[start_datetime]"), query.get("calendar[finish_datetime]")
    begins, ends = (event.get(name) for name in ("start_datetime", "finish_datetime"))
    if start and ends and parse_datetime("finish", ends) < parse_datetime("start", start):
        return False
    return not (finish and begins and parse_datetime("start", begins) > parse_datetime("finish", finish))


def _day(view: _View, query: _Query) -> _View:
    """Return a day of a company's schedule with the projects that are asked for."""
    field = _SCHEDULE_KEYS.get(query.get("sort_key", "project_event_count"), "id")
    is_descending = query.get("sort_dir", "asc" if "sort_key" in query else "desc").lower() == "desc"
    projects = sorted(view["projects"] or (), key=lambda row: _key(row.get(field)), reverse=is_descending)
    return {**view, "projects": projects[: parse_int(query, "limit_per_day", len(projects)) or None]}


def _key(value: Any) -> tuple[float, str]:
    return (float(value), "") if isinstance(value, int | float) else (0.0, str(value))


def _page(rows: Sequence[Any], number: int, size: int) -> list[Any]:
    return list(rows[(number - 1) * size : number * size])


INNER_LISTS: Mapping[str, Callable[[_View, _Query], _View]] = {
    "pdm_page": _documents,
    "calendar[start_datetime]": _calendar,
    "limit_per_day": _day,
}
"""Changes of an object by the query, by a parameter of the operations that have them."""
