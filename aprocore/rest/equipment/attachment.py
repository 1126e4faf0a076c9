"""Attachment (Equipment)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Any, Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class Attachment(Model):
    """An attachment."""

    id: Id | None = None
    name: str | None = None
    type: str | None = None
    file_id: Id | None = None
    upload_url: str | None = None
    download_url: str | None = None
    url: str | None = None
    filename: str | None = None
    attached_to_item_id: Id | None = None
    attached_to_item_type: str | None = None
    attachments: list[Attachment] | None = None


class AttachmentResource(Resource):
    """Attachment (Equipment)."""

    __slots__ = ()

    async def create_for_company(
        self,
        *,
        equipment_id: Id,
        name: str,
        type: Literal["DOCUMENT", "PROFILE", "MAINTENANCE"],
        company_id: Id | Unset = UNSET,
        resource_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Attachment:
        """Create an equipment attachment (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/attachment
        https://developers.procore.com/reference/rest/attachment?version=2.0#create-equipment-attachment-company

        Args:
            type: One of DOCUMENT, PROFILE, MAINTENANCE.

        Returns:
            :class:`Attachment`.
        """
        return await self._one(
            Attachment,
            "POST",
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/attachment",
            {"equipment_id": equipment_id, "company_id": company_id},
            options,
            query={"resource_id": resource_id},
            body={"name": name, "type": type},
        )

    async def create_for_project(
        self,
        *,
        equipment_id: Id,
        name: str,
        type: Literal["DOCUMENT", "PROFILE", "MAINTENANCE"],
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        resource_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Attachment:
        """Create an equipment attachment (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/attachment
        https://developers.procore.com/reference/rest/attachment?version=2.0#create-equipment-attachment-project

        Args:
            type: One of DOCUMENT, PROFILE, MAINTENANCE.

        Returns:
            :class:`Attachment`.
        """
        return await self._one(
            Attachment,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/attachment",
            {"equipment_id": equipment_id, "project_id": project_id, "company_id": company_id},
            options,
            query={"resource_id": resource_id},
            body={"name": name, "type": type},
        )

    async def delete_for_company(
        self, *, equipment_id: Id, attachment_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete an equipment attachment (company).

        DELETE /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/attachment/{attachment_id}
        https://developers.procore.com/reference/rest/attachment?version=2.0#delete-equipment-attachment-company

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/attachment/{attachment_id}",
            {"equipment_id": equipment_id, "attachment_id": attachment_id, "company_id": company_id},
            options,
        )

    async def delete_for_project(
        self,
        *,
        equipment_id: Id,
        attachment_id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete an equipment attachment (project).

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/attachment/{attachment_id}
        https://developers.procore.com/reference/rest/attachment?version=2.0#delete-equipment-attachment-project

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/attachment/{attachment_id}",
            {
                "equipment_id": equipment_id,
                "attachment_id": attachment_id,
                "project_id": project_id,
                "company_id": company_id,
            },
            options,
        )

    async def get_for_company(
        self, *, equipment_id: Id, attachment_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Attachment:
        """Return an attachment by ID (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/attachment/{attachment_id}
        https://developers.procore.com/reference/rest/attachment?version=2.0#fetch-attachment-by-id-company

        Returns:
            :class:`Attachment`.
        """
        return await self._one(
            Attachment,
            "GET",
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/attachment/{attachment_id}",
            {"equipment_id": equipment_id, "attachment_id": attachment_id, "company_id": company_id},
            options,
        )

    async def get_for_project(
        self,
        *,
        equipment_id: Id,
        attachment_id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Attachment:
        """Return an attachment by ID (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/attachment/{attachment_id}
        https://developers.procore.com/reference/rest/attachment?version=2.0#fetch-attachment-by-id-project

        Returns:
            :class:`Attachment`.
        """
        return await self._one(
            Attachment,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/attachment/{attachment_id}",
            {
                "equipment_id": equipment_id,
                "attachment_id": attachment_id,
                "project_id": project_id,
                "company_id": company_id,
            },
            options,
        )

    async def list_for_company(
        self,
        *,
        equipment_id: Id,
        company_id: Id | Unset = UNSET,
        resource_id: Id | Unset = UNSET,
        resource_type: str | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Attachment:
        """Return all attachments for equipment (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/attachments
        https://developers.procore.com/reference/rest/attachment?version=2.0#get-all-attachments-for-equipment-company

        Returns:
            :class:`Attachment`.
        """
        return await self._one(
            Attachment,
            "GET",
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/attachments",
            {"equipment_id": equipment_id, "company_id": company_id},
            options,
            query={"resource_id": resource_id, "resource_type": resource_type},
        )

    async def list_for_project(
        self,
        *,
        equipment_id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        resource_id: Id | Unset = UNSET,
        resource_type: str | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Attachment:
        """Return all attachments for equipment (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/attachments
        https://developers.procore.com/reference/rest/attachment?version=2.0#get-all-attachments-for-equipment-project

        Returns:
            :class:`Attachment`.
        """
        return await self._one(
            Attachment,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/attachments",
            {"equipment_id": equipment_id, "project_id": project_id, "company_id": company_id},
            options,
            query={"resource_id": resource_id, "resource_type": resource_type},
        )

    async def update_for_company(
        self, *, equipment_id: Id, attachment_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Any:
        """Update an equipment attachment (company).

        PATCH /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/attachment/{attachment_id}
        https://developers.procore.com/reference/rest/attachment?version=2.0#update-equipment-attachment-company

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/attachment/{attachment_id}",
            {"equipment_id": equipment_id, "attachment_id": attachment_id, "company_id": company_id},
            options,
        )

    async def update_for_project(
        self,
        *,
        equipment_id: Id,
        attachment_id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update an equipment attachment (project).

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/attachment/{attachment_id}
        https://developers.procore.com/reference/rest/attachment?version=2.0#update-equipment-attachment-project

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/attachment/{attachment_id}",
            {
                "equipment_id": equipment_id,
                "attachment_id": attachment_id,
                "project_id": project_id,
                "company_id": company_id,
            },
            options,
        )
