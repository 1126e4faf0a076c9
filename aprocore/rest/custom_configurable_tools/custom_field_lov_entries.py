"""Custom field LOV entries (Custom - Configurable Tools)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import Options, Resource, some


@record
class CustomFieldLovEntry(Model):
    """A custom field LOV entry."""

    id: Id | None = None
    label: str | None = None
    position: float | None = None
    active: bool | None = None


class CustomFieldLovEntryInput(TypedDict, total=False):
    """``custom_field_lov_entries`` in a request body."""

    label: str | None


class CustomFieldLovEntriesResource(Resource):
    """Custom field LOV entries (Custom - Configurable Tools)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        custom_field_definition_id: Id,
        custom_field_lov_entries: Sequence[CustomFieldLovEntryInput],
        **options: Unpack[Options],
    ) -> Sequence[CustomFieldLovEntry]:
        """Bulk create custom field LOV entries.

        POST /rest/v1.0/custom_field_definitions/{custom_field_definition_id}/custom_field_lov_entries/bulk_create
        https://developers.procore.com/reference/rest/v1/custom-field-lov-entries?version=1.0#bulk-create-custom-field-lov-entries

        Returns:
            A list of :class:`CustomFieldLovEntry`.
        """
        return await self._many(
            CustomFieldLovEntry,
            "POST",
            "/rest/v1.0/custom_field_definitions/{custom_field_definition_id}/custom_field_lov_entries/bulk_create",
            {"custom_field_definition_id": custom_field_definition_id},
            options,
            body=some({"custom_field_lov_entries": custom_field_lov_entries}),
        )
