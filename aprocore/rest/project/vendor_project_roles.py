"""Vendor project roles (Project)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset, some


@record
class VendorProjectRole(Model):
    """A vendor project role."""

    id: Id | None = None
    vendor_ids: list[Id] | None = None


class VendorProjectRolesResource(Resource):
    """Vendor project roles (Project)."""

    __slots__ = ()

    async def update(
        self, *, id: Id, vendor_ids: Sequence[Id], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> VendorProjectRole:
        """Update vendor project roles.

        PATCH /rest/v1.0/projects/{project_id}/vendor_project_roles/{id}
        https://developers.procore.com/reference/rest/v1/vendor-project-roles?version=1.0#update-vendor-project-roles

        Returns:
            :class:`VendorProjectRole`.
        """
        return await self._one(
            VendorProjectRole,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/vendor_project_roles/{id}",
            {"id": id, "project_id": project_id},
            options,
            body=some({"vendor_ids": vendor_ids}),
        )
