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
    "MeetingTemplateAttachment",
    "MeetingTemplatesResource",
]


@record
class MeetingTemplate(Model):
    """What Procore tells of meeting templates."""

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
    """Meeting templates (Meetings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> MeetingTemplate:
        """Show a meeting template.

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
        """List meeting templates.

        GET /rest/v1.0/companies/{company_id}/meeting_templates

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
