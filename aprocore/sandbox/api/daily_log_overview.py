"""List of all daily logs of a project, by kind; its path is not in the reference.

An account answered ``GET /rest/v1.0/projects/{project_id}/daily_logs`` with dates of at most 13 weeks only, and refused
a ``filters[date]`` that is not a range.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from ..http.response import Answer
from .dispatcher import ApiCall, Finder, OperationHandler
from .list_queries import V1, parse_range
from .summaries import call_list, log_lists

__all__ = ["daily_log_overview"]

_PATH = "/rest/v1.0/projects/{project_id}/daily_logs"
_LONGEST = timedelta(weeks=13)


def daily_log_overview(finder: Finder) -> OperationHandler:
    """Return the operation; ``finder`` has the lists of each kind of log."""
    return OperationHandler("GET", _PATH, _handler(finder))


def _handler(finder: Finder) -> Callable[[ApiCall], Answer]:
    def answer(call: ApiCall) -> Answer:
        query = dict(call.request.params)
        by_filter = query.get("filters[date]", "")
        if by_filter and "..." not in by_filter:
            return call.fail(400, "filters[date] is not a range of dates")
        start = query.get("log_date") or query.get("start_date")
        end = query.get("log_date") or query.get("end_date")
        if not by_filter and not (start and end):
            return call.fail(400, f"param is missing or the value is empty: {'end_date' if start else 'start_date'}")
        first_moment, last_moment = parse_range("date", by_filter or f"{start}...{end}")
        if last_moment.date() - first_moment.date() > _LONGEST:
            return call.fail(400, "The dates may be at most 13 weeks apart")
        logs: dict[str, Any] = {}
        for template in log_lists():
            path = template.replace("{project_id}", call.path["project_id"])
            dates = {"start_date": first_moment.date(), "end_date": last_moment.date(), "per_page": V1.most}
            found = call_list(finder, call, path, dates.items())
            if found.status != 200:
                return found
            logs[template.rpartition("/")[2]] = found.json()
        return Answer(200, None, logs)

    return answer
