"""Mistakes that mypy and pyright must report, checked by ``python -m tests.check_typing_errors``; never executed.

A comment ``error:`` has a part of the message of both checkers, ``mypy:`` or ``pyright:`` of that one. A line without
such a comment has no error.
"""

from __future__ import annotations

from typing import Any

from aprocore import Procore
from aprocore.rest.rfis import RfiFilters


async def wrong_filters(procore: Procore) -> None:
    procore.rfis.list(project_id=1, filters={"staus": "open"})  # error: "staus"
    procore.rfis.list(filters={"status": "open", "search_text": "x"})  # error: "search_text"
    procore.rfis.list(filters={"status": "opened"})  # error: "Literal['opened']"
    procore.rfis.list(filters={"status": ["open", "opened"]})  # error: "Literal['opened']"
    procore.rfis.list(sort={"atribute": "number"})  # error: "atribute"
    procore.submittals.list(filters={"statuss": 1})  # error: "statuss"
    procore.rfis.list(filters="open")  # error: "RfiFilters"
    own: RfiFilters = {"staus": "closed"}  # error: "staus"
    procore.rfis.list(filters=own)


async def filters_in_a_variable(procore: Procore, search: str) -> None:
    own: RfiFilters = {"status": "closed"}
    own["assigned_id"] = [1, 2]
    if search:
        own["nummer"] = 7  # error: "nummer"
    procore.rfis.list(filters=own)
    procore.rfis.list(filters=RfiFilters(status="open"))
    procore.rfis.list(filters=RfiFilters(staus="open"))  # mypy: "staus"  # pyright: No overloads
    # The type of a dict without an annotation has no keys that could be checked.
    unknown = {"status": "open"}
    procore.rfis.list(filters=unknown)  # error: "dict[str, str]"
    procore.rfis.list(params={"filters": unknown})


async def undocumented_filters(procore: Procore, own: dict[str, Any]) -> None:
    procore.rfis.list(filters={"status": "open"}, params={"filters": {"search_text": "x"}})
    procore.rfis.list(filters={"status": "open"}, params={"filters": own})
    procore.rfis.list(params={"filters[search_text]": "x"})
