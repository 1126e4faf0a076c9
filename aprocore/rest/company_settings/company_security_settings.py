"""Company security settings (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class CompanySecuritySetting(Model):
    """A company security setting."""

    enable_login_lockout: bool | None = None
    password_reset_after: int | None = None
    session_timeout: int | None = None
    enforce_password_reset_by_email: bool | None = None
    is_pin_required_for_jit: bool | None = None
    password_security_url: str | None = None


class CompanySecuritySettingsResource(Resource):
    """Company security settings (Company Settings)."""

    __slots__ = ()

    async def get(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> CompanySecuritySetting:
        """Return company security settings.

        GET /rest/v2.0/companies/{company_id}/company_security_settings
        https://developers.procore.com/reference/rest/company-security-settings?version=2.0#show-company-security-settings

        Returns:
            :class:`CompanySecuritySetting`.
        """
        return await self._one(
            CompanySecuritySetting,
            "GET",
            "/rest/v2.0/companies/{company_id}/company_security_settings",
            {"company_id": company_id},
            options,
        )
