"""Custom field LOV entries (Custom - Configurable Tools)."""

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
    """What Procore tells of custom field LOV entries."""

    id: Id | None = None
    label: str | None = None
    position: float | None = None
    active: bool | None = None


class CustomFieldLovEntryInput(TypedDict, total=False):
    """What is sent as ``custom_field_lov_entries``."""

    label: str | None


class CustomFieldLovEntriesResource(Resource):
    """Custom field LOV entries (Custom - Configurable Tools).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """
        return await self._many(
            CustomFieldLovEntry,
            "POST",
            "/rest/v1.0/custom_field_definitions/{custom_field_definition_id}/custom_field_lov_entries/bulk_create",
            {"custom_field_definition_id": custom_field_definition_id},
            options,
            body=some({"custom_field_lov_entries": custom_field_lov_entries}),
        )
