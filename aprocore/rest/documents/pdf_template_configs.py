"""PDF template configs (Documents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "PdfTemplateConfig",
    "PdfTemplateConfigDefaultProject",
    "PdfTemplateConfigFilters",
    "PdfTemplateConfigInput",
    "PdfTemplateConfigOption",
    "PdfTemplateConfigOptionInput",
    "PdfTemplateConfigsResource",
]


@record
class PdfTemplateConfig(Model):
    """What Procore tells of PDF template configs."""

    id: Id | None = None
    description: str | None = None
    template_name: str | None = None
    default_project: bool | None = None
    pdf_config_options: PdfTemplateConfigOption | None = None


@record
class PdfTemplateConfigDefaultProject(Model):
    """What :meth:`PdfTemplateConfigsResource.update_default_project` gives."""

    id: Id | None = None
    description: str | None = None
    template_name: str | None = None
    default_project: bool | None = None
    pdf_config_options: PdfTemplateConfigOption | None = None


@record
class PdfTemplateConfigOption(Model):
    """``pdf_config_options`` of :class:`PdfTemplateConfig`."""

    collapse_na_sections: bool | None = None
    show_na_items: bool | None = None
    show_status_change: bool | None = None
    show_activity_details: bool | None = None
    disclaimer_footer_text: bool | None = None
    attendees_table_format: bool | None = None
    attendees_phone_number_display: bool | None = None


class PdfTemplateConfigInput(TypedDict, total=False):
    """What is sent as ``pdf_template_config``."""

    description: str | None
    template_name: str | None
    default_project: bool | None
    pdf_config_options: PdfTemplateConfigOptionInput | None


class PdfTemplateConfigOptionInput(TypedDict, total=False):
    """What is sent as ``pdf_config_options``."""

    collapse_na_sections: bool | None
    show_na_items: bool | None
    show_status_change: bool | None
    show_activity_details: bool | None
    disclaimer_footer_text: bool | None
    attendees_table_format: bool | None
    attendees_phone_number_display: bool | None


class PdfTemplateConfigFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    record_generic_tool_id: Id | Sequence[Id]
    project_id: Id | Sequence[Id]
    template_name: str | Sequence[str]
    only_parent: bool


class PdfTemplateConfigsResource(Resource):
    """PDF template configs (Documents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        pdf_template_config: PdfTemplateConfigInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PdfTemplateConfig:
        """Create PDF template config.

        POST /rest/v1.0/companies/{company_id}/pdf_template_configs
        """
        return await self._one(
            PdfTemplateConfig,
            "POST",
            "/rest/v1.0/companies/{company_id}/pdf_template_configs",
            {"company_id": company_id},
            options,
            body={"pdf_template_config": pdf_template_config},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete PDF template config.

        DELETE /rest/v1.0/companies/{company_id}/pdf_template_configs/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/pdf_template_configs/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> PdfTemplateConfig:
        """Return a PDF template config.

        GET /rest/v1.0/companies/{company_id}/pdf_template_configs/{id}
        """
        return await self._one(
            PdfTemplateConfig,
            "GET",
            "/rest/v1.0/companies/{company_id}/pdf_template_configs/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        scope: Literal["inspections"] | Unset = UNSET,
        filters: PdfTemplateConfigFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[PdfTemplateConfig]:
        """List PDF template configs.

        GET /rest/v1.0/companies/{company_id}/pdf_template_configs

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            PdfTemplateConfig,
            "/rest/v1.0/companies/{company_id}/pdf_template_configs",
            {"company_id": company_id},
            options,
            query={"page": page, "scope": scope, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        pdf_template_config: PdfTemplateConfigInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PdfTemplateConfig:
        """Update a PDF template config.

        PATCH /rest/v1.0/companies/{company_id}/pdf_template_configs/{id}
        """
        return await self._one(
            PdfTemplateConfig,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/pdf_template_configs/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"pdf_template_config": pdf_template_config},
        )

    async def update_default_project(
        self,
        *,
        id: Id,
        pdf_template_config: PdfTemplateConfigInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PdfTemplateConfigDefaultProject:
        """Update a PDF template config.

        PATCH /rest/v1.0/companies/{company_id}/pdf_template_configs/{id}/update_default_project
        """
        return await self._one(
            PdfTemplateConfigDefaultProject,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/pdf_template_configs/{id}/update_default_project",
            {"company_id": company_id, "id": id},
            options,
            body={"pdf_template_config": pdf_template_config},
        )
