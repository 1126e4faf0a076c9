"""Rounding configuration (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class RoundingConfiguration(Model):
    """A rounding configuration."""

    id: Id | None = None
    company_id: Id | None = None
    time_increment: int | None = None
    rule: str | None = None


class RoundingConfigurationInput(TypedDict, total=False):
    """``rounding_configuration`` in a request body."""

    time_increment: int | None
    rule: str | None


class RoundingConfigurationResource(Resource):
    """Rounding configuration (Field Productivity)."""

    __slots__ = ()

    async def create(
        self,
        *,
        rounding_configuration: RoundingConfigurationInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> RoundingConfiguration:
        """Create a rounding configuration.

        POST /rest/v1.0/companies/{company_id}/rounding_configuration
        https://developers.procore.com/reference/rest/v1/rounding-configuration?version=1.0#create-rounding-configuration

        Returns:
            :class:`RoundingConfiguration`.
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
        """Delete a rounding configuration.

        DELETE /rest/v1.0/companies/{company_id}/rounding_configuration
        https://developers.procore.com/reference/rest/v1/rounding-configuration?version=1.0#delete-rounding-configuration

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/companies/{company_id}/rounding_configuration", {"company_id": company_id}, options
        )

    async def get(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> RoundingConfiguration:
        """Return a rounding configuration.

        GET /rest/v1.0/companies/{company_id}/rounding_configuration
        https://developers.procore.com/reference/rest/v1/rounding-configuration?version=1.0#show-rounding-configuration

        Returns:
            :class:`RoundingConfiguration`.
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
        """Update a rounding configuration.

        PATCH /rest/v1.0/companies/{company_id}/rounding_configuration
        https://developers.procore.com/reference/rest/v1/rounding-configuration?version=1.0#update-rounding-configuration

        Returns:
            :class:`RoundingConfiguration`.
        """
        return await self._one(
            RoundingConfiguration,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/rounding_configuration",
            {"company_id": company_id},
            options,
            body={"rounding_configuration": rounding_configuration},
        )
