"""Project observation templates (Observations)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset


@record
class ProjectObservationTemplate(Model):
    """A project observation template."""

    id: Id | None = None
    active: bool | None = None
    assignee: ProjectObservationTemplateAssignee | None = None
    updated_at: DateTime | None = None
    company_observation_template_id: Id | None = None
    observation_title: str | None = None
    observation_type: ProjectObservationTemplateObservationType | None = None
    trade: ProjectObservationTemplateTrade | None = None


@record
class ProjectObservationTemplateAssignee(Model):
    """``assignee`` of :class:`ProjectObservationTemplate`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ProjectObservationTemplateObservationType(Model):
    """``observation_type`` of :class:`ProjectObservationTemplate`."""

    id: Id | None = None
    name: str | None = None
    localized_name: str | None = None
    category: str | None = None
    category_key: str | None = None
    category_id: Id | None = None
    name_translations: str | None = None
    active: bool | None = None
    company_active: bool | None = None
    parent_inactive: bool | None = None
    in_use: bool | None = None
    kind: str | None = None


@record
class ProjectObservationTemplateTrade(Model):
    """``trade`` of :class:`ProjectObservationTemplate`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class ProjectObservationTemplateInput(TypedDict, total=False):
    """``observation_template`` in a request body."""

    active: bool | None
    assignee_id: Id | None
    trade_id: Id | None


class ProjectObservationTemplatesResource(Resource):
    """Project observation templates (Observations)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        observation_template: ProjectObservationTemplateInput,
        project_id: Id | Unset = UNSET,
        observation_template_ids: Id | Sequence[Id] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[ProjectObservationTemplate]:
        """Bulk update project observation templates.

        PATCH /rest/v1.0/projects/{project_id}/observation_templates/bulk_update
        https://developers.procore.com/reference/rest/v1/project-observation-templates?version=1.0#bulk-update-project-observation-templates

        Returns:
            A list of :class:`ProjectObservationTemplate`.
        """
        return await self._many(
            ProjectObservationTemplate,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/observation_templates/bulk_update",
            {"project_id": project_id},
            options,
            query={"observation_template_ids": observation_template_ids},
            body={"observation_template": observation_template},
        )
