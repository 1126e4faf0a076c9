"""Cache of serialized items, each of which is valid until an item changes that it shows."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeAlias

import attrs

from ..data.items import Item
from ..data.store import Store

__all__ = ["cached_view"]

View: TypeAlias = dict[str, Any]


@attrs.define(eq=False)
class _CachedView:
    view: View
    collections: frozenset[str]
    """Names of the collections that were read for the view."""
    version: int
    """The latest version of the store at which the view was valid."""

    def is_valid(self, store: Store) -> bool:
        if self.version != store.version:
            if any(store.changed_at.get(words, 0) > self.version for words in self.collections):
                return False
            self.version = store.version
        return True


def cached_view(item: Item, key: Hashable, store: Store, make: Callable[[], View]) -> View:
    """Return the view of an item under a key, made again if the item or one of a collection that it shows has changed.

    A view inside of another is read for the other, too.
    """
    cached: _CachedView | None = item.views.get(key)
    if cached is None or not cached.is_valid(store):
        outer, store.reads = store.reads, set()
        try:
            view = make()
        finally:
            inner, store.reads = store.reads, outer
        cached = item.views[key] = _CachedView(view, frozenset(inner), store.version)
    store.reads |= cached.collections
    return cached.view
