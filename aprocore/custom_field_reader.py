"""Reader of custom field definitions: one request for concurrent callers, and none for later ones."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

from .sansio.custom_fields import CustomFields, definitions_of
from .sansio.custom_values import CustomFieldsCache
from .types import Id

__all__ = ["CustomFieldReader"]

FieldSetLister: TypeAlias = Callable[[str | None], Awaitable[list[Any]]]
"""Function that lists the configurable field sets of a company, those of one type if it is passed."""

_TYPE_PREFIX = "ConfigurableFieldSet::"


class CustomFieldReader:
    """Reader and cache of the custom field definitions of one user, who may not see those of another user."""

    def __init__(self) -> None:
        self.cache: CustomFieldsCache = CustomFieldsCache()
        # By company and type: field sets, the number of times they were read, and who reads them.
        self._field_sets: dict[tuple[str, str | None], list[Any]] = {}
        self._reads: defaultdict[tuple[str, str | None], int] = defaultdict(int)
        self._locks: defaultdict[tuple[str, str | None], asyncio.Lock] = defaultdict(asyncio.Lock)

    async def read(self, list_field_sets: FieldSetLister, company_id: Id, tool: str, *, refresh: bool) -> CustomFields:
        """Return the custom fields of a tool; with ``refresh``, read them again."""
        found = self.cache.lists.get((str(company_id), tool))
        if found is not None and not refresh:
            return found
        # The type is the only filter that Procore documents; other names are compared with those of all field sets.
        type_ = tool if tool.startswith(_TYPE_PREFIX) else None
        key = str(company_id), type_
        reads = self._reads[key]
        async with self._locks[key]:
            if key not in self._field_sets or (refresh and self._reads[key] == reads):
                self._field_sets[key] = await list_field_sets(type_)
                self._reads[key] += 1
        fields = definitions_of(self._field_sets[key], tool)
        self.cache.store(company_id, tool, fields)
        return fields
