"""Project association (Equipment)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset, some


@record
class ProjectAssociation(Model):
    """A project association."""

    equipment_id: Id | None = None
    project_id: Id | None = None


class ProjectAssociationInput(TypedDict, total=False):
    """``body`` in a request body."""

    equipment_id: Id | None
    project_id: Id | None


class ProjectAssociationResource(Resource):
    """Project association (Equipment)."""

    __slots__ = ()

    async def bulk_delete_for_company(
        self,
        *,
        body: Sequence[ProjectAssociationInput],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Disassociate equipment with project (company).

        DELETE /rest/v2.0/companies/{company_id}/equipment_register/associate
        https://developers.procore.com/reference/rest/project-association?version=2.0#disassociate-equipment-with-project-company

        Args:
            body: The whole request body.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/equipment_register/associate",
            {"company_id": company_id},
            options,
            body=body,
        )

    async def bulk_delete_for_project(
        self,
        *,
        ids: Sequence[Id],
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Disassociate equipment with project (project).

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/associate
        https://developers.procore.com/reference/rest/project-association?version=2.0#disassociate-equipment-with-project-project

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/associate",
            {"project_id": project_id, "company_id": company_id},
            options,
            body=some({"ids": ids}),
        )

    async def create_for_company(
        self,
        *,
        body: Sequence[ProjectAssociationInput],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ProjectAssociation]:
        """Associate equipment with project (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register/associate
        https://developers.procore.com/reference/rest/project-association?version=2.0#associate-equipment-with-project-company

        Args:
            body: The whole request body.

        Returns:
            A list of :class:`ProjectAssociation`.
        """
        return await self._many(
            ProjectAssociation,
            "POST",
            "/rest/v2.0/companies/{company_id}/equipment_register/associate",
            {"company_id": company_id},
            options,
            body=body,
        )

    async def create_for_project(
        self,
        *,
        ids: Sequence[Id],
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ProjectAssociation]:
        """Associate equipment with project (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/associate
        https://developers.procore.com/reference/rest/project-association?version=2.0#associate-equipment-with-project-project

        Returns:
            A list of :class:`ProjectAssociation`.
        """
        return await self._many(
            ProjectAssociation,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/associate",
            {"project_id": project_id, "company_id": company_id},
            options,
            body={"ids": ids},
        )
