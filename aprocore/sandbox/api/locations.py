"""Locations inside of locations: what a filter by location selects with ``filters[include_sublocations]``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..data.items import Item
from ..data.store import Store

__all__ = ["with_sublocations"]

_SWITCH = "filters[include_sublocations]"
_FILTERS = ("filters[location_id]", "filters[location_id][]")


def with_sublocations(store: Store, key: str, params: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the query of a list with the locations that are inside of those it names, if it includes them."""
    if dict(params).get(_SWITCH, "").lower() not in ("true", "1"):
        return list(params)
    locations = list(store.collection(f"{store.scope_of(key)}/locations").live())
    added = [
        (_FILTERS[1], str(location_id))
        for name, value in params
        if name in _FILTERS
        for text in value.split(",")
        for location_id in _below(locations, text)
    ]
    return [*params, *added]


def _below(locations: Sequence[Item], parent_id: str) -> Iterator[int]:
    # A location may have been moved into one that is inside of it.
    seen = {parent_id}
    queue = [parent_id]
    while queue:
        parent_id = queue.pop()
        for location in locations:
            if str(location.facts.get("parent_id")) == parent_id and str(location.id) not in seen:
                seen.add(str(location.id))
                queue.append(str(location.id))
                yield location.id
