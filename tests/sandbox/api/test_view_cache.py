"""Serialized items are made again after changes of what they show, and only then."""

from __future__ import annotations

from typing import Any

import pytest

from aprocore.catalogue import find
from aprocore.sandbox.api.serializers import Serializer
from aprocore.sandbox.api.view_cache import cached_view
from aprocore.sandbox.data.items import Item
from aprocore.sandbox.data.seed_data import SeedData
from aprocore.sandbox.data.store import Store
from aprocore.sandbox.spec.spec import spec_of

NOW = "2026-06-01T08:00:00Z"
SHAPE = spec_of(find("rfis.get")).response_type.shape


@pytest.fixture
def store() -> Store:
    return Store(SeedData(0), lambda _: False)


def rfis_of(store: Store) -> list[Item]:
    return list(store.collection(f"projects/{next(iter(store.seed_data.projects))}/rfis").items.values())


def shown(store: Store, item: Item) -> dict[str, Any]:
    return Serializer(store, False, "https://api.example").show(item, SHAPE)


def test_a_view_is_kept_while_items_change_that_it_does_not_show(store: Store) -> None:
    rfi, other, *_ = rfis_of(store)
    before = shown(store, rfi)
    other.change({"subject": "Deeper piles"}, NOW)
    store.create(store.collection(other.key), {"subject": "Another"}, NOW)
    assert shown(store, rfi) is before


def test_a_view_shows_a_change_of_its_item(store: Store) -> None:
    rfi, *_ = rfis_of(store)
    shown(store, rfi)
    rfi.change({"subject": "Deeper piles"}, NOW)
    assert shown(store, rfi)["subject"] == "Deeper piles"
    store.collection(rfi.key).delete(rfi, "2026-06-02T08:00:00Z", keep=True)
    assert shown(store, rfi)["deleted_at"] == "2026-06-02T08:00:00Z"
    store.collection(rfi.key).restore(rfi)
    assert shown(store, rfi)["deleted_at"] is None


def test_a_view_shows_changes_of_items_that_it_refers_to_and_contains(store: Store) -> None:
    rfi, *_ = rfis_of(store)
    manager = shown(store, rfi)["rfi_manager"]
    user = store.find(f"companies/{store.seed_data.company.id}/users", str(manager["id"]))
    assert user is not None
    user.change({"name": "Renamed"}, NOW)
    assert shown(store, rfi)["rfi_manager"]["name"] == "Renamed"
    store.create(store.collection(f"rfis/{rfi.id}/replies"), {"body": "Use A4."}, NOW)
    assert "Use A4." in str(shown(store, rfi)["questions"])


def test_an_outer_view_shows_changes_of_what_an_inner_one_shows(store: Store) -> None:
    rfi, other, *_ = rfis_of(store)
    users = store.collection(f"companies/{store.seed_data.company.id}/users")

    def inner() -> dict[str, Any]:
        def names() -> dict[str, Any]:
            return {"names": [user.facts["name"] for user in store.collection(users.key).live()]}

        return cached_view(other, "names", store, names)

    # The inner view is not made again for the outer one.
    inner()
    assert cached_view(rfi, "outer", store, inner) == inner()
    next(users.live()).change({"name": "Renamed"}, NOW)
    assert "Renamed" in cached_view(rfi, "outer", store, inner)["names"]
