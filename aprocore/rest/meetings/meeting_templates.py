"""Meeting templates (Meetings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "MeetingTemplate",
    "MeetingTemplateAgenda",
    "MeetingTemplateAgendaAttachment",
    "MeetingTemplateAttachment",
    "MeetingTemplatesResource",
]


@record
class MeetingTemplate(Model):
    """What Procore tells of meeting templates (Meetings)."""

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
    attachments: list[MeetingTemplateAgendaAttachment] | None = None


@record
class MeetingTemplateAgendaAttachment(Model):
    """``attachments`` of :class:`MeetingTemplateAgenda`."""

    name: str | None = None
    url: str | None = None


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
        """Show a Meeting Template.

        GET /rest/v1.0/companies/{company_id}/meeting_templates/{id}
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
        """List Meeting Templates.

        GET /rest/v1.0/companies/{company_id}/meeting_templates
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
