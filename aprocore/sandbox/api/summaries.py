"""Operations that count or sum the items of lists: counts of daily logs, their totals, open items, budget snapshots."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any, TypeAlias
from urllib.parse import urlencode

import attrs

from ...catalogue import operations
from ...catalogue.router import first
from ...sansio.decoding.datetimes import from_unix_time
from ..clock import SandboxClock
from ..http.response import Answer
from .daily_logs import DATES
from .dispatcher import ApiCall, Finder, OperationHandler
from .list_queries import V1, V2, numbered_page

__all__ = ["ListError", "call_list", "log_lists", "rows_of_list", "summaries"]

_Totals: TypeAlias = Callable[[Finder, ApiCall], Answer]

_V1_PROJECT = "/rest/v1.0/projects/{project_id}"
_SNAPSHOTS = "/rest/v2.0/companies/{company_id}/budget_views/{budget_view_id}/project_status_snapshots"
_ENDED = frozenset({"closed", "void", "draft"})
# Lists whose items are open items, by the documented name of the tool.
_OPEN_ITEMS = {"RFI": "rfis", "Submittals": "submittals", "Punchlist Item": "punch_items"}
_PAGE = frozenset({"page", "per_page"})


class ListError(Exception):
    """A list with the response of an error."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(f"status {answer.status}")
        self.answer = answer


def summaries(finder: Finder, clock: SandboxClock) -> Iterator[OperationHandler]:
    """Yield the operations; ``finder`` has the lists."""

    def handler(path: str, totals: _Totals) -> OperationHandler:
        def answer(call: ApiCall) -> Answer:
            try:
                return totals(finder, call)
            except ListError as error:
                return error.answer

        return OperationHandler("GET", path, answer)

    def open_items(finder: Finder, call: ApiCall) -> Answer:
        return _open_items(finder, call, from_unix_time(clock.now()).date())

    yield handler(f"{_V1_PROJECT}/daily_logs/count", _log_counts)
    yield handler("/rest/v1.1/projects/{project_id}/daily_logs/counts", _log_counts)
    yield handler(f"{_V1_PROJECT}/manpower_logs/daily_totals", _manpower_totals)
    yield handler(f"{_SNAPSHOTS}/summary", _snapshot_totals)
    yield handler("/rest/v1.0/open_items/all", open_items)
    yield handler("/rest/v1.0/open_items/mine", open_items)


def call_list(finder: Finder, call: ApiCall, path: str, params: Iterable[tuple[str, Any]]) -> Answer:
    """Return the response of the list at a path to the caller."""
    match = first(finder.find(path), "GET")
    if match is None:
        return call.fail(404, "Not found")
    (operation, names), values = match
    request = attrs.evolve(call.request, path=path, query=urlencode(list(params)))
    return operation.handler(attrs.evolve(call, request=request, path=dict(zip(names, values, strict=True))))


@cache
def log_lists() -> tuple[str, ...]:
    """Return the path templates of the lists of each kind of daily log."""
    return tuple(
        operation.path
        for operation in operations()
        if operation.method == "GET"
        and operation.path.startswith(f"{_V1_PROJECT}/")
        and operation.path.removeprefix(f"{_V1_PROJECT}/").endswith("_logs")
        and operation.path.count("/") == _V1_PROJECT.count("/") + 1
        and {parameter.name for parameter in operation.parameters}.issuperset(DATES)
    )


def rows_of_list(
    finder: Finder, call: ApiCall, path: str, *, params: Sequence[tuple[str, str]] | None = None
) -> list[Mapping[str, Any]]:
    """Return all objects of a list, by the filters of a call.

    Raises:
        ListError: The list has another response.
    """
    sent = call.request.params if params is None else params
    selecting = [(name, value) for name, value in sent if name not in _PAGE]
    rows: list[Mapping[str, Any]] = []
    size = (V2 if path.startswith("/rest/v2") else V1).most
    for number in range(1, _most_pages(size)):
        answer = call_list(finder, call, path, [*selecting, ("per_page", size), ("page", number)])
        if answer.status != 200:
            raise ListError(answer)
        body = answer.json()
        page = body["data"] if isinstance(body, dict) else body
        rows += page
        if len(page) < size:
            break
    return rows


def _most_pages(size: int) -> int:
    return 100_000 // size


def _log_counts(finder: Finder, call: ApiCall) -> Answer:
    counts = []
    for position, template in enumerate(log_lists(), 1):
        path = template.replace("{project_id}", call.path["project_id"])
        found = call_list(finder, call, path, [*call.request.params, ("per_page", 1)])
        if found.status != 200:
            return found
        total = int(dict(found.headers)["Total"])
        counts.append({"module_name": template.rpartition("/")[2], "count": total, "position": position})
    if call.request.path.startswith("/rest/v1.1"):
        return numbered_page(counts, call.request.params, call.url)
    return Answer(200, None, counts)


def _manpower_totals(finder: Finder, call: ApiCall) -> Answer:
    rows = rows_of_list(finder, call, f"/rest/v1.0/projects/{call.path['project_id']}/manpower_logs")
    workers = sum(row["num_workers"] or 0 for row in rows)
    hours = sum((_number(row["man_hours"]) for row in rows), Decimal())
    return Answer(200, None, {"total_workers": workers, "total_man_hours": float(hours)})


def _snapshot_totals(finder: Finder, call: ApiCall) -> Answer:
    rows = rows_of_list(finder, call, call.request.path.rstrip("/").removesuffix("/summary"))
    totals: dict[str, float] = defaultdict(float)
    for row in rows:
        for column in row["column_totals"] or ():
            totals[column["budget_column_id"]] += column["total"] or 0
    summary = {
        "company_id": call.path["company_id"],
        "currency_configuration": {"currency_iso_code": "USD"},
        "grand_total": [{"budget_column_id": column_id, "total": total} for column_id, total in totals.items()],
    }
    return Answer(200, None, {"data": summary})


def _open_items(finder: Finder, call: ApiCall, today: date) -> Answer:
    query = dict(call.request.params)
    project_id, tool_name = query.get("project_id"), query.get("tool_name")
    if not project_id:
        return call.fail(400, "param is missing or the value is empty: project_id")
    is_mine = call.request.path.rstrip("/").endswith("/mine")
    rows = [
        row
        for name, words in _OPEN_ITEMS.items()
        if tool_name in (None, "", name)
        for row in rows_of_list(finder, call, _list_of(words, project_id), params=_scope_of(words, project_id))
        if not is_mine or call.user.id in _people_of(row)
    ]
    open_rows = [row for row in rows if str(_name_of(row.get("status"))).lower() not in _ENDED]
    due = [str(row["due_date"])[:10] for row in open_rows if row.get("due_date")]
    changed = [str(row["updated_at"])[:10] for row in rows if row.get("updated_at")]
    counts = {
        "count": len(rows),
        "open_count": len(open_rows),
        "upcoming_count": len([day for day in due if day >= today.isoformat()]),
        "overdue_count": len([day for day in due if day < today.isoformat()]),
        "last_activity": max(changed, default=None),
    }
    return Answer(200, None, counts)


def _list_of(words: str, project_id: str) -> str:
    if words == "punch_items":
        return "/rest/v1.1/punch_items"
    version = "v1.1" if words == "submittals" else "v1.0"
    return f"/rest/{version}/projects/{project_id}/{words}"


def _scope_of(words: str, project_id: str) -> list[tuple[str, str]]:
    return [("project_id", project_id)] if words == "punch_items" else []


def _people_of(row: Mapping[str, Any]) -> set[Any]:
    """Return the ids of the people whose turn it is."""
    people = [row.get("assignee"), *(row.get("assignees") or ()), *_list(row.get("ball_in_court"))]
    return {person.get("id") for person in people if isinstance(person, Mapping)}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _name_of(status: Any) -> Any:
    return status.get("name") if isinstance(status, Mapping) else status


def _number(text: Any) -> Decimal:
    try:
        return Decimal(str(text))
    except InvalidOperation:
        return Decimal()
