"""Project incident configuration (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "ProjectIncidentConfiguration",
    "ProjectIncidentConfigurationDefaultDistribution",
    "ProjectIncidentConfigurationInput",
    "ProjectIncidentConfigurationResource",
]


@record
class ProjectIncidentConfiguration(Model):
    """What Procore tells of project incident configuration."""

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
    """What is sent as ``configuration``."""

    private_by_default: bool | None
    default_distribution_ids: Sequence[Id] | None


class ProjectIncidentConfigurationResource(Resource):
    """Project incident configuration (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ProjectIncidentConfiguration:
        """Get project incident configuration.

        GET /rest/v1.0/projects/{project_id}/incidents/configuration
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
        """Update project incident configuration.

        PATCH /rest/v1.0/projects/{project_id}/incidents/configuration
        """
        return await self._one(
            ProjectIncidentConfiguration,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/incidents/configuration",
            {"project_id": project_id},
            options,
            body={"configuration": configuration},
        )
