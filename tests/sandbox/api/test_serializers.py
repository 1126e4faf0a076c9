"""Serializers, coercion of values to field types, and seeded random choices."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aprocore.model import Model, record
from aprocore.sandbox.api.coercion import INVALID, coerce
from aprocore.sandbox.api.serializers import Serializer
from aprocore.sandbox.data.items import Item
from aprocore.sandbox.data.seed_data import SeedData
from aprocore.sandbox.data.seeded_random import SeededRandom
from aprocore.sandbox.data.store import Store
from aprocore.sandbox.spec.shapes import fields_of_shape, shape_of
from aprocore.sansio.decoding.field_types import field_types_of
from aprocore.sansio.decoding.record_decoder import decoder_of
from aprocore.types import Date, DateTime, Decimal, Id

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@record
class Part(Model):
    id: Id | None = None
    label: str | None = None


@record
class Thing(Model):
    id: Id | None = None
    name: str | None = None
    count: int | None = None
    share: float | None = None
    active: bool | None = None
    amount: Decimal | None = None
    due: Date | None = None
    created_at: DateTime | None = None
    part: Part | None = None
    parts: list[Part] | None = None
    ids: list[Id] | None = None
    anything: Any = None


@given(JSON, st.booleans())
@example(float("inf"), False)
@example(float("nan"), False)
@example(10**400, False)
@example("1e400", True)
def test_coerced_values_fit_their_field(value: Any, ids_as_text: bool) -> None:
    for name, kind in fields_of_shape(shape_of(Thing, ids_as_text=ids_as_text)):
        if name in ("due", "created_at", "amount", "part", "parts"):
            continue
        made = coerce(kind, value)
        assert made is INVALID or made is None or kind.fits(made), name


@given(st.dictionaries(st.sampled_from([name for _, name in field_types_of(Thing)]), JSON, max_size=5), st.booleans())
def test_serialized_items_decode_as_declared(facts: dict[str, Any], ids_as_text: bool) -> None:
    import msgspec

    viewer = Serializer(Store(SeedData(0), lambda _: False), ids_as_text, "https://api.example")
    item = Item(2**51 + 1, "things", facts, "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z")
    body = msgspec.json.encode(viewer.show(item, shape_of(Thing, ids_as_text=ids_as_text)))
    decoder = decoder_of(Thing)
    assert decoder is not None
    thing = decoder.decode(body, {})
    for (name, _), kind in field_types_of(Thing).items():
        value = getattr(thing, name)
        assert value is None or kind.fits(value), name


@record
class Circle(Model):
    id: Id | None = None
    rfi: Circle | None = None


def test_items_that_refer_to_each_other_are_shown_to_a_limited_depth() -> None:
    store = Store(SeedData(0), lambda _: False)
    [rfi, other, *_] = store.collection(f"projects/{next(iter(store.seed_data.projects))}/rfis").items.values()
    rfi.facts["rfi_id"], other.facts["rfi_id"] = other.id, rfi.id
    view = Serializer(store, False, "https://api.example").show(rfi, shape_of(Circle, ids_as_text=False))
    assert (view["rfi"]["id"], view["rfi"]["rfi"]["id"]) == (other.id, rfi.id)
    assert str(view).count("'rfi'") < 10


@record
class Box(Model):
    id: Id | None = None
    status: Box | None = None


def test_a_text_is_not_shown_in_an_object_that_has_no_text() -> None:
    item = Item(2**52, "projects/1/boxes", {"status": "open"}, "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z")
    store = Store(SeedData(0), lambda _: False)
    view = Serializer(store, False, "https://api.example").show(item, shape_of(Box, ids_as_text=False))
    assert view == {"id": 2**52, "status": None}


@given(st.lists(st.text(max_size=5), max_size=4), st.integers(1, 1000))
def test_seeded_random_is_deterministic(words: list[str], limit: int) -> None:
    number = SeededRandom(*words).below(limit)
    assert 0 <= number < limit
    assert number == SeededRandom(*words).below(limit)


@pytest.mark.parametrize("key", ["projects/{}/links", "companies/{}/trades", "replies/5/things"])
def test_ids_are_between_2_51_and_2_53(key: str) -> None:
    world = SeedData(1)
    store = Store(world, lambda _: False)
    for item_id in store.collection(key.format(next(iter(world.projects)))).items:
        assert 2**51 <= item_id < 2**53


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("created_at", "2026-03-01T10:00:00+02:00", "2026-03-01T08:00:00Z"),
        ("created_at", "0617-12-25T17:39:14.5Z", "0617-12-25T17:39:14.500000Z"),
        ("created_at", "0001-01-01T00:00:00+14:00", INVALID),
        ("created_at", "", None),
        ("due", "2026-03-01T08:00:00Z", "2026-03-01"),
        ("due", "20260301", "2026-03-01"),
        ("due", "soon", INVALID),
    ],
)
def test_format_of_dates_and_times(name: str, value: str, shown: Any) -> None:
    kind = dict(fields_of_shape(shape_of(Thing, ids_as_text=False)))[name]
    assert coerce(kind, value) == shown
