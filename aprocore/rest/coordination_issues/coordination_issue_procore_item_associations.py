"""Coordination issue Procore item associations (Coordination Issues)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset, some


@record
class CoordinationIssueProcoreItemAssociation(Model):
    """A coordination issue Procore item association."""

    id: Id | None = None
    coordination_issue_id: Id | None = None
    item_id: Id | None = None
    item_type: str | None = None
    item_url: str | None = None
    item_data: CoordinationIssueProcoreItemAssociationItemData | None = None


@record
class CoordinationIssueProcoreItemAssociationItemData(Model):
    """``item_data`` of :class:`CoordinationIssueProcoreItemAssociation`."""

    has_official_response: bool | None = None
    subject: str | None = None
    number: str | None = None


class CoordinationIssueProcoreItemAssociationProcoreItemInput(TypedDict, total=False):
    """``procore_item`` in a request body."""

    item_id: Id | None
    item_type: Literal["rfi"] | None


class CoordinationIssueProcoreItemAssociationsResource(Resource):
    """Coordination issue Procore item associations (Coordination Issues)."""

    __slots__ = ()

    async def bulk_destroy_procore_item_associations(
        self,
        *,
        item_type: Literal["rfi"],
        association_ids: Sequence[Id],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Bulk delete Procore item associations.

        DELETE /rest/v1.0/procore_item_associations/bulk_destroy
        https://developers.procore.com/reference/rest/v1/coordination-issue-procore-item-associations?version=1.0#bulk-delete-procore-item-associations

        Args:
            item_type: Must be rfi.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/procore_item_associations/bulk_destroy",
            {},
            options,
            body=some(
                {
                    "project_id": self._scoped("project_id", project_id),
                    "item_type": item_type,
                    "association_ids": association_ids,
                }
            ),
        )

    async def create(
        self,
        *,
        coordination_issue_id: Id,
        project_id: Id | Unset = UNSET,
        procore_item: CoordinationIssueProcoreItemAssociationProcoreItemInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> CoordinationIssueProcoreItemAssociation:
        """Create a Procore item association.

        POST /rest/v1.0/coordination_issues/{coordination_issue_id}/procore_item_associations
        https://developers.procore.com/reference/rest/v1/coordination-issue-procore-item-associations?version=1.0#create-procore-item-association

        Returns:
            :class:`CoordinationIssueProcoreItemAssociation`.
        """
        return await self._one(
            CoordinationIssueProcoreItemAssociation,
            "POST",
            "/rest/v1.0/coordination_issues/{coordination_issue_id}/procore_item_associations",
            {"coordination_issue_id": coordination_issue_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "procore_item": procore_item},
        )

    async def delete(
        self,
        *,
        coordination_issue_id: Id,
        id: Id,
        item_type: Literal["rfi"],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Delete a Procore item association.

        DELETE /rest/v1.0/coordination_issues/{coordination_issue_id}/procore_item_associations/{id}
        https://developers.procore.com/reference/rest/v1/coordination-issue-procore-item-associations?version=1.0#delete-procore-item-association

        Args:
            item_type: Must be rfi.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/coordination_issues/{coordination_issue_id}/procore_item_associations/{id}",
            {"coordination_issue_id": coordination_issue_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "item_type": item_type},
        )
