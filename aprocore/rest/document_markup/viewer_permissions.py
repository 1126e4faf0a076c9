"""Viewer permissions (Document Markup)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class ViewerPermission(Model):
    """A viewer permission."""

    userId: Id | None = None
    username: str | None = None
    appLevelRole: Literal["ROLE_ADMIN", "ROLE_STANDARD", "ROLE_READONLY", "ROLE_NONE"] | str | None = None
    toolLevelRoles: (
        list[
            Literal[
                "ROLE_VIEW",
                "ROLE_EDIT_MARKUP",
                "ROLE_VIEW_CHANGE_HISTORY",
                "ROLE_EDIT_METADATA",
                "ROLE_DOWNLOAD",
                "ROLE_EDIT_PUBLIC_LAYERS",
                "ROLE_EDIT_SHARED_MARKUP",
            ]
            | str
        ]
        | None
    ) = None
    fileLocked: bool | None = None
    pdmToolData: ViewerPermissionPdmToolData | None = None
    email: str | None = None
    companyId: Id | None = None
    projectId: Id | None = None
    tool: Literal["PDM", "DOCUMENTS"] | str | None = None
    vendorId: Id | None = None
    vendorName: str | None = None
    credentialsNonExpired: bool | None = None
    accountNonExpired: bool | None = None
    accountNonLocked: bool | None = None
    enabled: bool | None = None


@record
class ViewerPermissionPdmToolData(Model):
    """``pdmToolData`` of :class:`ViewerPermission`."""

    file_key: str | None = None
    file_format: str | None = None
    file_locked: bool | None = None
    document_container_id: Id | None = None
    position_within_container: str | None = None


class ViewerPermissionsResource(Resource):
    """Viewer permissions (Document Markup)."""

    __slots__ = ()

    async def get(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        item_type: str | Unset = UNSET,
        item_id: Id | Unset = UNSET,
        recycled: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ViewerPermission:
        """List the app and tool level permissions for the user.

        GET /rest/v1.0/companies/{company_id}/viewer-proxy/permissions
        https://developers.procore.com/reference/rest/v1/viewer-permissions?version=1.0#lists-the-app-and-tool-level-permissions-for-the-user

        Args:
            recycled: Default: false.

        Returns:
            :class:`ViewerPermission`.
        """
        return await self._one(
            ViewerPermission,
            "GET",
            "/rest/v1.0/companies/{company_id}/viewer-proxy/permissions",
            {"company_id": company_id},
            options,
            query={"project_id": project_id, "item_type": item_type, "item_id": item_id, "recycled": recycled},
        )
