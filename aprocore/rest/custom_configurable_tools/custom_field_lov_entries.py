"""Custom field lov entries (Custom - Configurable Tools)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import Options, Resource, some

__all__ = [
    "CustomFieldLovEntriesResource",
    "CustomFieldLovEntry",
    "CustomFieldLovEntryInput",
]


@record
class CustomFieldLovEntry(Model):
    """What Procore tells of custom field lov entries (Custom - Configurable Tools)."""

    id: Id | None = None
    label: str | None = None
    position: float | None = None
    active: bool | None = None


class CustomFieldLovEntryInput(TypedDict, total=False):
    label: str | None


class CustomFieldLovEntriesResource(Resource):
    """Custom field lov entries (Custom - Configurable Tools)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        custom_field_definition_id: Id,
        custom_field_lov_entries: Sequence[CustomFieldLovEntryInput],
        **options: Unpack[Options],
    ) -> Sequence[CustomFieldLovEntry]:
        """Bulk Create Custom Field Lov Entries.

        POST /rest/v1.0/custom_field_definitions/{custom_field_definition_id}/custom_field_lov_entries/bulk_create
        """
        return await self._many(
            CustomFieldLovEntry,
            "POST",
            "/rest/v1.0/custom_field_definitions/{custom_field_definition_id}/custom_field_lov_entries/bulk_create",
            {"custom_field_definition_id": custom_field_definition_id},
            options,
            body=some({"custom_field_lov_entries": custom_field_lov_entries}),
        )
