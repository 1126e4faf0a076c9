"""References between items: which collection a field ``x_id`` names an item of.

The name decides: by the table of ``tools.toml`` (``assignee_id`` names a user), or as the singular of a listed
collection (``cost_code_id``). Other ids are not checked, because no operation lists what they name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

import attrs

from ..data.data_model import DataModel, data_model, words_of
from ..data.items import Item
from ..data.seeded_random import SeededRandom
from ..data.store import Store
from ..spec.collections import listed_collections
from .attachments import is_upload_field

__all__ = ["References", "base_name"]

_MISSING = "must exist"
_DEPTH = 8


@lru_cache(4096)
def base_name(field: str) -> str:
    """Return the name of what a field refers to: ``assignee`` for ``assignee_id`` and ``assignees``."""
    for ending in ("_ids", "_id"):
        if field.endswith(ending):
            return field.removesuffix(ending)
    return field if field.endswith(("ss", "us")) else field.removesuffix("s")


@attrs.frozen
class References:
    """Lookup of the items that fields refer to, from the items of a store."""

    store: Store
    model: DataModel = attrs.field(factory=data_model)

    def keys(self, field: str, key: str) -> list[str]:
        """Return the collections that a field of an item of the collection ``key`` may refer to; the first is usual."""
        found = self.store.reference_keys.get((field, key))
        if found is None:
            found = self.store.reference_keys[field, key] = self._keys(field, key)
        return found

    def _keys(self, field: str, key: str) -> list[str]:
        base = base_name(field)
        own = self.model.tool(key).references
        words = own.get(base, self.model.reference(base))
        if words is None:
            words = _plural(base)
        if not words:
            return []
        if words == "companies":
            return [words]
        scope = self.store.scope_of(key)
        owners = listed_collections().owners.get(words, ())
        company = f"companies/{self._company_id(scope)}"
        is_project = scope.startswith("projects/")
        starts = [scope if kind == "projects" else company for kind in owners if is_project or kind == "companies"]
        keys = [f"{start}/{words}" for start in dict.fromkeys(starts)]
        # Only members of a project can be referred to in it.
        return keys[:1] if words in self.model.members else keys

    def find(self, field: str, key: str, ref_id: Any) -> Item | None:
        """Return the item that a field refers to; None if it does not exist."""
        found = (self.store.find(target, str(ref_id)) for target in self.keys(field, key))
        return next((item for item in found if item is not None and item.deleted_at is None), None)

    def find_former(self, field: str, key: str, ref_id: Any) -> Item | None:
        """Return the item that a field refers to although it was deleted, or has left the project; None without one."""
        for target in self.keys(field, key):
            company = self.store.company_key(target) if words_of(target) in self.model.members else target
            found = self.store.find(target, str(ref_id)) or self.store.find(company, str(ref_id))
            if found is not None:
                return found
        return None

    def pick(self, field: str, key: str, rng: SeededRandom) -> Item | None:
        """Return a seeded item that a field may refer to; None if there are no such items."""
        for target in self.keys(field, key):
            items = [item for item in self.store.items(target) if not item.is_created and item.deleted_at is None]
            if items:
                return rng.pick(items)
        return None

    def problems(self, body: Mapping[str, Any], key: str) -> dict[str, list[str]]:
        """Return an error message by field for each id in a body that names no item."""
        return {field: [_MISSING] for field, ref_id in _ids_in(body) if self._is_missing(field, key, ref_id)}

    def _is_missing(self, field: str, key: str, ref_id: Any) -> bool:
        return bool(self.keys(field, key)) and self.find(field, key, ref_id) is None

    def _company_id(self, scope: str) -> int:
        kind, _, owner_id = scope.partition("/")
        owner = int(owner_id)
        return (self.store.company_of(owner) if kind == "projects" else owner) or self.store.seed_data.company.id


def _ids_in(body: Any, depth: int = 0) -> Iterator[tuple[str, Any]]:
    """Yield the ids in a body, each with the name of its field."""
    for row in body if isinstance(body, list) else [body]:
        for name, value in row.items() if isinstance(row, dict) and depth < _DEPTH else ():
            if is_upload_field(name, None):
                continue
            if name.endswith("_ids") and isinstance(value, list):
                yield from ((name, ref_id) for ref_id in value if ref_id not in (None, ""))
            elif name.endswith("_id") and not isinstance(value, dict | list):
                yield from [(name, value)] if value not in (None, "") else []
            elif isinstance(value, dict | list):
                yield from _ids_in(value, depth + 1)


def _plural(base: str) -> str | None:
    owners = listed_collections().owners
    plurals = (f"{base}s", f"{base.removesuffix('y')}ies", f"{base}es")
    return next((words for words in plurals if words in owners), None)
