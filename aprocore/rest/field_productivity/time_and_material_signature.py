"""Time and material signature (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset, some


@record
class TimeAndMaterialSignature(Model):
    """A time and material signature."""

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
    """``time_and_material_entry`` in a request body."""

    time_and_material_signature_ids: Sequence[Id] | None


class TimeAndMaterialSignatureInput(TypedDict, total=False):
    """``signature`` in a request body."""

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
        time_and_material_entry: TimeAndMaterialSignatureEntryInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TimeAndMaterialSignature]:
        """Delete multiple signatures.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/bulk_destroy
        https://developers.procore.com/reference/rest/v1/time-and-material-signature?version=1.0#delete-multiple-signatures

        Returns:
            A list of :class:`TimeAndMaterialSignature`.
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
        """Create a signature for time and material entry.

        POST /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures
        https://developers.procore.com/reference/rest/v1/time-and-material-signature?version=1.0#create-signature-for-time-and-material-entry

        Returns:
            :class:`TimeAndMaterialSignature`.
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
        """Delete a signature.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-signature?version=1.0#delete-signature

        Returns:
            :class:`TimeAndMaterialSignature`.
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
        """Return a signature.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-signature?version=1.0#show-a-signature

        Returns:
            :class:`TimeAndMaterialSignature`.
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
        https://developers.procore.com/reference/rest/v1/time-and-material-signature?version=1.0#list-signatures

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimeAndMaterialSignature`.
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
