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
    "TimeAndMaterialSignatureBulkDestroyResult",
    "TimeAndMaterialSignatureBulkDestroyResultCreatedBy",
    "TimeAndMaterialSignatureBulkDestroyResultTimeAndMaterialEntryInput",
    "TimeAndMaterialSignatureCreatedBy",
    "TimeAndMaterialSignatureResource",
    "TimeAndMaterialSignatureSignatureInput",
]


@record
class TimeAndMaterialSignature(Model):
    """What Procore tells of time and material signature (Field Productivity)."""

    id: Id | None = None
    signature_text: str | None = None
    file_name: str | None = None
    url: str | None = None
    medium_thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    created_at: DateTime | None = None
    created_by: TimeAndMaterialSignatureCreatedBy | None = None


@record
class TimeAndMaterialSignatureBulkDestroyResult(Model):
    """What Procore tells of time and material signature (Field Productivity)."""

    id: Id | None = None
    signature_text: str | None = None
    file_name: str | None = None
    url: str | None = None
    medium_thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    created_at: DateTime | None = None
    created_by: TimeAndMaterialSignatureBulkDestroyResultCreatedBy | None = None


@record
class TimeAndMaterialSignatureBulkDestroyResultCreatedBy(Model):
    """``created_by`` of :class:`TimeAndMaterialSignatureBulkDestroyResult`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimeAndMaterialSignatureCreatedBy(Model):
    """``created_by`` of :class:`TimeAndMaterialSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class TimeAndMaterialSignatureBulkDestroyResultTimeAndMaterialEntryInput(TypedDict, total=False):
    time_and_material_signature_ids: Sequence[Id] | None


class TimeAndMaterialSignatureSignatureInput(TypedDict, total=False):
    data: str | None
    party_id: Id | None
    signature_text: str | None
    upload_id: Id | None


class TimeAndMaterialSignatureResource(Resource):
    """Time and material signature (Field Productivity)."""

    __slots__ = ()

    async def bulk_destroy(
        self,
        *,
        time_and_material_entry: TimeAndMaterialSignatureBulkDestroyResultTimeAndMaterialEntryInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TimeAndMaterialSignatureBulkDestroyResult]:
        """Delete Multiple Signatures.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/bulk_destroy
        """
        return await self._many(
            TimeAndMaterialSignatureBulkDestroyResult,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/bulk_destroy",
            {"project_id": project_id},
            options,
            body=some({"time_and_material_entry": time_and_material_entry}),
        )

    async def create(
        self,
        *,
        signature: TimeAndMaterialSignatureSignatureInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimeAndMaterialSignature:
        """Create Signature for Time and Material Entry.

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
        """Delete Signature.

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
        """Show A Signature.

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
        """List Signatures.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures
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
