"""Personal settings (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset, some

__all__ = [
    "PersonalSetting",
    "PersonalSettingsResource",
]


@record
class PersonalSetting(Model):
    """What Procore tells of personal settings."""

    url: str | None = None


class PersonalSettingsResource(Resource):
    """Personal settings (Company Settings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> PersonalSetting:
        """Return avatar of the current user.

        GET /rest/v1.0/companies/{company_id}/settings/my/avatar
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
        """
        return await self._one(
            PersonalSetting,
            "PUT",
            "/rest/v1.0/companies/{company_id}/settings/my/avatar",
            {"company_id": company_id},
            options,
            body=some({"filename": filename, "base64_image_data": base64_image_data}),
        )
