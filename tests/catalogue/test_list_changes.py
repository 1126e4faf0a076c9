"""Changes and deletions that lists show."""

from __future__ import annotations

import pytest

from aprocore import ConfigurationError
from aprocore.catalogue.list_changes import list_changes
from tests.support.cases import cases

ONLY = {"filters[include_deleted]": "only"}


@cases(
    ("name", "is_filtered", "deleted_in", "params", "time_filter"),
    [
        ("rfis.list", True, "rfis.list_recycled", {}, None),
        ("submittals.list", True, "submittals.list_recycled", {}, None),
        ("observations.list", True, "observations.list_recycled", {}, None),
        ("coordination_issues.list", True, "coordination_issues.coordination_issue_recycle_bin.list", {}, None),
        ("forms.form_templates.list_for_company", True, "forms.form_templates.list_recycled", {}, None),
        ("forms.form_templates.list_for_project", True, None, {}, None),
        ("change_events.list", True, "change_events.list", ONLY, None),
        ("prime_contracts.list_for_project", True, "prime_contracts.list_for_project", ONLY, "filters[deleted_at]"),
        ("meetings.list_for_project", False, "meetings.list_for_project", {"deleted_only": "true"}, None),
        ("punch_list.punch_items.list", True, None, {}, None),
        ("rfis.replies.list", False, None, {}, None),
    ],
)
def test_what_a_list_tells(
    name: str, is_filtered: bool, deleted_in: str | None, params: dict[str, str], time_filter: str | None
) -> None:
    changes = list_changes(name)
    assert (changes.operation.name, changes.time_filter is not None) == (name, is_filtered)
    if deleted_in is None:
        assert changes.deleted is None
    else:
        assert changes.deleted is not None
        found = changes.deleted
        assert (found.operation.name, found.params, found.time_filter) == (deleted_in, params, time_filter)


def test_an_unknown_list_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="Unknown operation"):
        list_changes("rfis.lists")
