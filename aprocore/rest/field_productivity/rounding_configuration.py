"""Rounding configuration (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "RoundingConfiguration",
    "RoundingConfigurationInput",
    "RoundingConfigurationResource",
]


@record
class RoundingConfiguration(Model):
    """What Procore tells of rounding configuration."""

    id: Id | None = None
    company_id: Id | None = None
    time_increment: int | None = None
    rule: str | None = None


class RoundingConfigurationInput(TypedDict, total=False):
    """What is sent as ``rounding_configuration``."""

    time_increment: int | None
    rule: str | None


class RoundingConfigurationResource(Resource):
    """Rounding configuration (Field Productivity).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        rounding_configuration: RoundingConfigurationInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> RoundingConfiguration:
        """Create rounding configuration.

        POST /rest/v1.0/companies/{company_id}/rounding_configuration
        """
        return await self._one(
            RoundingConfiguration,
            "POST",
            "/rest/v1.0/companies/{company_id}/rounding_configuration",
            {"company_id": company_id},
            options,
            body={"rounding_configuration": rounding_configuration},
        )

    async def delete(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete rounding configuration.

        DELETE /rest/v1.0/companies/{company_id}/rounding_configuration
        """
        await self._none(
            "DELETE", "/rest/v1.0/companies/{company_id}/rounding_configuration", {"company_id": company_id}, options
        )

    async def get(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> RoundingConfiguration:
        """Show rounding configuration.

        GET /rest/v1.0/companies/{company_id}/rounding_configuration
        """
        return await self._one(
            RoundingConfiguration,
            "GET",
            "/rest/v1.0/companies/{company_id}/rounding_configuration",
            {"company_id": company_id},
            options,
        )

    async def update(
        self,
        *,
        rounding_configuration: RoundingConfigurationInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> RoundingConfiguration:
        """Update rounding configuration.

        PATCH /rest/v1.0/companies/{company_id}/rounding_configuration
        """
        return await self._one(
            RoundingConfiguration,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/rounding_configuration",
            {"company_id": company_id},
            options,
            body={"rounding_configuration": rounding_configuration},
        )
