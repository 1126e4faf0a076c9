"""Meeting templates (Meetings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class MeetingTemplate(Model):
    """A meeting template."""

    id: Id | None = None
    name: str | None = None
    overview: str | None = None
    private: bool | None = None
    agendas: list[MeetingTemplateAgenda] | None = None
    attachments: list[MeetingTemplateAttachment] | None = None


@record
class MeetingTemplateAgenda(Model):
    """``agendas`` of :class:`MeetingTemplate`."""

    id: Id | None = None
    title: str | None = None
    category: str | None = None
    description: str | None = None
    attachments: list[MeetingTemplateAttachment] | None = None


@record
class MeetingTemplateAttachment(Model):
    """``attachments`` of :class:`MeetingTemplate`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None


class MeetingTemplatesResource(Resource):
    """Meeting templates (Meetings)."""

    __slots__ = ()

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> MeetingTemplate:
        """Return a meeting template.

        GET /rest/v1.0/companies/{company_id}/meeting_templates/{id}
        https://developers.procore.com/reference/rest/v1/meeting-templates?version=1.0#show-a-meeting-template

        Returns:
            :class:`MeetingTemplate`.
        """
        return await self._one(
            MeetingTemplate,
            "GET",
            "/rest/v1.0/companies/{company_id}/meeting_templates/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[MeetingTemplate]:
        """List meeting templates.

        GET /rest/v1.0/companies/{company_id}/meeting_templates
        https://developers.procore.com/reference/rest/v1/meeting-templates?version=1.0#list-meeting-templates

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`MeetingTemplate`.
        """
        return self._pages(
            MeetingTemplate,
            "/rest/v1.0/companies/{company_id}/meeting_templates",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
