"""Selection of lists by name."""

from __future__ import annotations

import pytest

from aprocore import ConfigurationError
from aprocore.catalogue.list_selection import lists_named
from tests.support.cases import cases


def names(*selected: str) -> list[str]:
    return [found.name for found in lists_named(selected)]


def test_lists_are_named_by_operation_or_resource_once() -> None:
    assert names("rfis", "rfis.list", "procore.submittals.list") == ["rfis", "submittals"]
    assert names("portfolio.projects") == ["portfolio.projects"]


def test_tool_without_a_list_of_its_own_selects_the_usual_lists_of_its_resources() -> None:
    found = names("daily_logs")
    assert {"daily_logs.notes_logs", "daily_logs.visitor_logs"} <= set(found)
    # Deprecated, and not the usual list of its resource.
    assert not {"daily_logs.weather_logs", "daily_logs.list_counts"} & set(found)
    assert names("daily_logs.weather_logs") == ["daily_logs.weather_logs"]


def test_lists_know_how_they_are_read() -> None:
    rfis, notes, users, correspondence = lists_named(
        ("rfis", "daily_logs.notes_logs", "directory.company_users", "directory.departments")
    )
    assert (rfis.is_of_project, rfis.tells_changes, rfis.params) == (True, True, {})
    # Without dates, the list has today's records only.
    assert (notes.is_of_project, notes.tells_changes, sorted(notes.params)) == (True, False, ["end_date", "start_date"])
    assert (users.is_of_project, users.tells_changes) == (False, True)
    assert (correspondence.is_of_project, correspondence.tells_changes) == (False, False)


@cases(
    ("selected", "message"),
    [
        (("rfi",), r"Unknown list 'rfi'.*Did you mean rfis\?"),
        (("daily_log",), r"Unknown list 'daily_log'.*Did you mean daily_logs"),
        (("punch_items",), r"Unknown list 'punch_items'.*punch_list.punch_items"),
        (("xyzzy",), r"Unknown list 'xyzzy'.*aprocore operations"),
        (("rfis", "rfis.replies"), r"rfis.replies needs rfi_id"),
        (("me",), r"Unknown list 'me'"),
        ((), r"No lists are named"),
        ("rfis", r"must be an iterable of names, got 'rfis'"),
    ],
)
def test_unknown_lists_are_refused(selected: tuple[str, ...], message: str) -> None:
    with pytest.raises(ConfigurationError, match=f"(?s){message}"):
        lists_named(selected)
