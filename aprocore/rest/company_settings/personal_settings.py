"""Personal settings (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset, some


@record
class PersonalSetting(Model):
    """A personal setting."""

    url: str | None = None


class PersonalSettingsResource(Resource):
    """Personal settings (Company Settings)."""

    __slots__ = ()

    async def get(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> PersonalSetting:
        """Return an avatar of the current user.

        GET /rest/v1.0/companies/{company_id}/settings/my/avatar
        https://developers.procore.com/reference/rest/v1/personal-settings?version=1.0#returns-avatar-of-the-current-user

        Returns:
            :class:`PersonalSetting`.
        """
        return await self._one(
            PersonalSetting,
            "GET",
            "/rest/v1.0/companies/{company_id}/settings/my/avatar",
            {"company_id": company_id},
            options,
        )

    async def replace(
        self,
        *,
        company_id: Id | Unset = UNSET,
        filename: str | Unset | None = UNSET,
        base64_image_data: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PersonalSetting:
        """Bulk create/update UI flags.

        PUT /rest/v1.0/companies/{company_id}/settings/my/avatar
        https://developers.procore.com/reference/rest/v1/personal-settings?version=1.0#bulk-create-update-ui-flags

        Returns:
            :class:`PersonalSetting`.
        """
        return await self._one(
            PersonalSetting,
            "PUT",
            "/rest/v1.0/companies/{company_id}/settings/my/avatar",
            {"company_id": company_id},
            options,
            body=some({"filename": filename, "base64_image_data": base64_image_data}),
        )
