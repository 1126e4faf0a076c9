"""Project incident configuration (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class ProjectIncidentConfiguration(Model):
    """A project incident configuration."""

    project_id: Id | None = None
    private_by_default: bool | None = None
    default_distribution: list[ProjectIncidentConfigurationDefaultDistribution] | None = None


@record
class ProjectIncidentConfigurationDefaultDistribution(Model):
    """``default_distribution`` of :class:`ProjectIncidentConfiguration`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class ProjectIncidentConfigurationInput(TypedDict, total=False):
    """``configuration`` in a request body."""

    private_by_default: bool | None
    default_distribution_ids: Sequence[Id] | None


class ProjectIncidentConfigurationResource(Resource):
    """Project incident configuration (Incidents)."""

    __slots__ = ()

    async def get(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ProjectIncidentConfiguration:
        """Return a project incident configuration.

        GET /rest/v1.0/projects/{project_id}/incidents/configuration
        https://developers.procore.com/reference/rest/v1/project-incident-configuration?version=1.0#get-project-incident-configuration

        Returns:
            :class:`ProjectIncidentConfiguration`.
        """
        return await self._one(
            ProjectIncidentConfiguration,
            "GET",
            "/rest/v1.0/projects/{project_id}/incidents/configuration",
            {"project_id": project_id},
            options,
        )

    async def update(
        self,
        *,
        configuration: ProjectIncidentConfigurationInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectIncidentConfiguration:
        """Update a project incident configuration.

        PATCH /rest/v1.0/projects/{project_id}/incidents/configuration
        https://developers.procore.com/reference/rest/v1/project-incident-configuration?version=1.0#update-project-incident-configuration

        Returns:
            :class:`ProjectIncidentConfiguration`.
        """
        return await self._one(
            ProjectIncidentConfiguration,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/incidents/configuration",
            {"project_id": project_id},
            options,
            body={"configuration": configuration},
        )
