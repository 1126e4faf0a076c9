"""Company security settings (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "CompanySecuritySetting",
    "CompanySecuritySettingsResource",
]


@record
class CompanySecuritySetting(Model):
    """What Procore tells of company security settings."""

    enable_login_lockout: bool | None = None
    password_reset_after: int | None = None
    session_timeout: int | None = None
    enforce_password_reset_by_email: bool | None = None
    is_pin_required_for_jit: bool | None = None
    password_security_url: str | None = None


class CompanySecuritySettingsResource(Resource):
    """Company security settings (Company Settings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> CompanySecuritySetting:
        """Show company security settings.

        GET /rest/v2.0/companies/{company_id}/company_security_settings
        """
        return await self._one(
            CompanySecuritySetting,
            "GET",
            "/rest/v2.0/companies/{company_id}/company_security_settings",
            {"company_id": company_id},
            options,
        )
