"""Time and material signature (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset, some

__all__ = [
    "TimeAndMaterialSignature",
    "TimeAndMaterialSignatureCreatedBy",
    "TimeAndMaterialSignatureEntryInput",
    "TimeAndMaterialSignatureInput",
    "TimeAndMaterialSignatureResource",
]


@record
class TimeAndMaterialSignature(Model):
    """What Procore tells of time and material signature."""

    id: Id | None = None
    signature_text: str | None = None
    file_name: str | None = None
    url: str | None = None
    medium_thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    created_at: DateTime | None = None
    created_by: TimeAndMaterialSignatureCreatedBy | None = None


@record
class TimeAndMaterialSignatureCreatedBy(Model):
    """``created_by`` of :class:`TimeAndMaterialSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class TimeAndMaterialSignatureEntryInput(TypedDict, total=False):
    """What is sent as ``time_and_material_entry``."""

    time_and_material_signature_ids: Sequence[Id] | None


class TimeAndMaterialSignatureInput(TypedDict, total=False):
    """What is sent as ``signature``."""

    data: str | None
    party_id: Id | None
    signature_text: str | None
    upload_id: Id | None


class TimeAndMaterialSignatureResource(Resource):
    """Time and material signature (Field Productivity).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_destroy(
        self,
        *,
        time_and_material_entry: TimeAndMaterialSignatureEntryInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TimeAndMaterialSignature]:
        """Delete multiple signatures.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/bulk_destroy
        """
        return await self._many(
            TimeAndMaterialSignature,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/bulk_destroy",
            {"project_id": project_id},
            options,
            body=some({"time_and_material_entry": time_and_material_entry}),
        )

    async def create(
        self, *, signature: TimeAndMaterialSignatureInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialSignature:
        """Create signature for time and material entry.

        POST /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures
        """
        return await self._one(
            TimeAndMaterialSignature,
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/signatures",
            {"project_id": project_id},
            options,
            body={"signature": signature},
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialSignature:
        """Delete signature.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/{id}
        """
        return await self._one(
            TimeAndMaterialSignature,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialSignature:
        """Show a signature.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/{id}
        """
        return await self._one(
            TimeAndMaterialSignature,
            "GET",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TimeAndMaterialSignature]:
        """List signatures.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            TimeAndMaterialSignature,
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/signatures",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
