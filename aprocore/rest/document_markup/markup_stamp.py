"""Markup stamp (Document Markup)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class MarkupStamp(Model):
    """A markup stamp."""

    id: Id | None = None
    background_image: str | None = None
    background_color: str | None = None
    title: str | None = None
    text: str | None = None
    custom_properties: MarkupStampCustomProperty | None = None
    font_style: MarkupStampFontStyle | None = None
    is_legacy_stamp: bool | None = None
    stamp: str | None = None
    stamps: list[MarkupStamp] | None = None


@record
class MarkupStampCustomProperty(Model):
    """``custom_properties`` of :class:`MarkupStamp`."""

    user_name: Any = None
    company: Any = None
    date: Any = None
    time: Any = None


@record
class MarkupStampFontStyle(Model):
    """``font_style`` of :class:`MarkupStamp`."""

    bold: Any = None
    italic: Any = None
    underline: Any = None
    strike_through: Any = None
    font_family: Any = None
    size: Any = None
    text_color: Any = None


class MarkupStampCustomPropertyInput(TypedDict, total=False):
    """``custom_properties`` in a request body."""

    user_name: bool | None
    company: bool | None
    date: bool | None
    time: bool | None


class MarkupStampFontStyleInput(TypedDict, total=False):
    """``font_style`` in a request body."""

    bold: bool | None
    italic: bool | None
    underline: bool | None
    strike_through: bool | None
    font_family: str | None
    size: int | None
    text_color: str | None


class MarkupStampResource(Resource):
    """Markup stamp (Document Markup)."""

    __slots__ = ()

    async def create_stamp(
        self,
        *,
        title: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        background_image: str | Unset | None = UNSET,
        background_color: str | Unset | None = UNSET,
        text: str | Unset | None = UNSET,
        font_family: str | Unset | None = UNSET,
        text_color: str | Unset | None = UNSET,
        custom_properties: MarkupStampCustomPropertyInput | Unset | None = UNSET,
        font_style: MarkupStampFontStyleInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Save a stamp.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps
        https://developers.procore.com/reference/rest/markup-stamp?version=2.0#save-stamp

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={
                "background_image": background_image,
                "background_color": background_color,
                "title": title,
                "text": text,
                "font_family": font_family,
                "text_color": text_color,
                "custom_properties": custom_properties,
                "font_style": font_style,
            },
        )

    async def create_stamp_v1_0(
        self,
        *,
        stamp: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Save a stamp.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps
        https://developers.procore.com/reference/rest/v1/markup-stamp?version=1.0#save-stamp

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"stamp": stamp},
        )

    async def delete_stamp(
        self,
        *,
        stamp_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a stamp.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps/{stamp_id}
        https://developers.procore.com/reference/rest/markup-stamp?version=2.0#delete-stamp

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps/{stamp_id}",
            {"company_id": company_id, "project_id": project_id, "stamp_id": stamp_id},
            options,
        )

    async def delete_stamp_v1_0(
        self,
        *,
        stamp_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a stamp.

        DELETE /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps/{stamp_id}
        https://developers.procore.com/reference/rest/v1/markup-stamp?version=1.0#delete-stamp

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps/{stamp_id}",
            {"company_id": company_id, "project_id": project_id, "stamp_id": stamp_id},
            options,
        )

    async def list(
        self,
        *,
        viewer_doc_id: Id,
        markup_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Return a markup stamp.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups/{markup_id}/stamps
        https://developers.procore.com/reference/rest/v1/markup-stamp?version=1.0#get-markup-stamp

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "GET",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups/{markup_id}/stamps",
            {
                "company_id": company_id,
                "project_id": project_id,
                "viewer_doc_id": viewer_doc_id,
                "markup_id": markup_id,
            },
            options,
        )

    def list_stamps(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        search_text: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[MarkupStamp]:
        """Return stamps.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps
        https://developers.procore.com/reference/rest/markup-stamp?version=2.0#get-stamps

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`MarkupStamp`.
        """
        return self._pages(
            MarkupStamp,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "search_text": search_text},
            items_key="stamps",
            per_page=per_page,
            concurrency=concurrency,
        )

    async def list_stamps_v1_0(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> MarkupStamp:
        """Return stamps.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps
        https://developers.procore.com/reference/rest/v1/markup-stamp?version=1.0#get-stamps

        Returns:
            :class:`MarkupStamp`.
        """
        return await self._one(
            MarkupStamp,
            "GET",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps",
            {"company_id": company_id, "project_id": project_id},
            options,
        )

    async def replace_stamp(
        self,
        *,
        stamp_id: Id,
        title: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        background_image: str | Unset | None = UNSET,
        background_color: str | Unset | None = UNSET,
        text: str | Unset | None = UNSET,
        font_family: str | Unset | None = UNSET,
        text_color: str | Unset | None = UNSET,
        custom_properties: MarkupStampCustomPropertyInput | Unset | None = UNSET,
        font_style: MarkupStampFontStyleInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update a stamp.

        PUT /rest/v2.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps/{stamp_id}
        https://developers.procore.com/reference/rest/markup-stamp?version=2.0#update-stamp

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PUT",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps/{stamp_id}",
            {"stamp_id": stamp_id, "company_id": company_id, "project_id": project_id},
            options,
            body={
                "background_image": background_image,
                "background_color": background_color,
                "title": title,
                "text": text,
                "font_family": font_family,
                "text_color": text_color,
                "custom_properties": custom_properties,
                "font_style": font_style,
            },
        )
