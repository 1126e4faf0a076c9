"""Changes of the items of a list."""

from __future__ import annotations

import datetime
from typing import Any

from aprocore.sansio.item_changes import ItemChange, changes_of, deletion_of, shows_creation, shows_deletion, time_range
from tests.support.cases import cases

SINCE = datetime.datetime(2026, 7, 1, tzinfo=datetime.UTC)
EARLIER, LATER, LAST = "2026-06-30T23:59:59Z", "2026-07-01T00:00:00Z", "2026-07-02T00:00:00Z"


@cases(
    ("times", "kinds"),
    [
        ({"created_at": EARLIER, "updated_at": EARLIER}, []),
        ({"created_at": EARLIER, "updated_at": LATER}, ["update"]),
        ({"created_at": LATER, "updated_at": LATER}, ["create"]),
        ({"created_at": LATER, "updated_at": LAST}, ["create", "update"]),
        ({"created_at": LATER}, ["create"]),
        ({"updated_at": LATER}, ["update"]),
        ({"updated_at": EARLIER}, []),
        ({"updated_at": "yesterday"}, ["update"]),
        ({"updated_at": 5}, ["update"]),
        ({}, ["update"]),
    ],
)
def test_changes_of_an_item(times: dict[str, Any], kinds: list[str]) -> None:
    changes = list(changes_of({"id": "7", **times}, SINCE))
    assert [change.kind for change in changes] == kinds
    assert all(change.id == 7 for change in changes)


@cases("item_id", [None, "", True, 1.5, [1]])
def test_an_item_without_an_id_has_no_changes(item_id: Any) -> None:
    assert list(changes_of({"id": item_id}, SINCE)) == []
    assert list(changes_of({}, SINCE)) == []
    assert list(changes_of(item_id, SINCE)) == []
    assert deletion_of({"id": item_id, "deleted_at": LAST}, SINCE) is None


def test_deletion_of_an_item() -> None:
    assert deletion_of({"id": "a-b", "deleted_at": LATER}, SINCE) == ItemChange("delete", "a-b", SINCE)
    assert deletion_of({"id": 1, "deleted_at": EARLIER, "updated_at": LAST}, SINCE) is None
    assert deletion_of({"id": 1, "updated_at": LATER}, SINCE) == ItemChange("delete", 1, SINCE)
    assert deletion_of({"id": 1}, SINCE) is None
    assert shows_deletion({"deleted_at": EARLIER})
    assert not shows_deletion({"deleted_at": None})
    assert shows_creation({"created_at": EARLIER})
    assert not shows_creation({})


def test_a_range_is_open_and_in_utc() -> None:
    zone = datetime.timezone(datetime.timedelta(hours=-7))
    now = datetime.datetime(2026, 7, 3, tzinfo=zone)
    assert time_range(SINCE.astimezone(zone), now) == "2026-07-01T00:00:00Z...2026-07-04T07:00:00Z"
    assert time_range(SINCE, SINCE - datetime.timedelta(days=900)).endswith("...2026-07-02T00:00:00Z")
