"""Specification uploads (Specifications)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class SpecificationUpload(Model):
    """A specification upload."""

    id: Id | None = None
    issued_date: str | None = None
    received_date: str | None = None
    status: str | None = None
    spec_format: str | None = None
    specification_set_id: Id | None = None
    locale: str | None = None


class SpecificationUploadFilters(TypedDict, total=False):
    """Query filters of ``specifications.specification_uploads.list``."""

    status: str | Sequence[str]
    specification_set_id: Id | Sequence[Id]


class SpecificationUploadsResource(Resource):
    """Specification uploads (Specifications)."""

    __slots__ = ()

    async def create(
        self,
        *,
        specification_set_id: Id,
        spec_format: Literal["CSI", "NCS", "no_format"],
        project_id: Id | Unset = UNSET,
        specification_section_id: Id | Unset | None = UNSET,
        default_revision: str | Unset | None = UNSET,
        files: Sequence[str] | Unset | None = UNSET,
        upload_uuids: Sequence[str] | Unset | None = UNSET,
        issued_date: str | Unset | None = UNSET,
        received_date: str | Unset | None = UNSET,
        ignore_number: str | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[SpecificationUpload]:
        """Create a specification upload.

        POST /rest/v1.0/projects/{project_id}/specification_uploads
        https://developers.procore.com/reference/rest/v1/specification-uploads?version=1.0#create-specification-upload

        Args:
            spec_format: One of CSI, NCS, no_format.

        Returns:
            A list of :class:`SpecificationUpload`.
        """
        return await self._many(
            SpecificationUpload,
            "POST",
            "/rest/v1.0/projects/{project_id}/specification_uploads",
            {"project_id": project_id},
            options,
            body={
                "specification_set_id": specification_set_id,
                "specification_section_id": specification_section_id,
                "default_revision": default_revision,
                "files": files,
                "upload_uuids": upload_uuids,
                "issued_date": issued_date,
                "received_date": received_date,
                "ignore_number": ignore_number,
                "spec_format": spec_format,
            },
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: SpecificationUploadFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SpecificationUpload]:
        """List specification uploads.

        GET /rest/v1.0/projects/{project_id}/specification_uploads
        https://developers.procore.com/reference/rest/v1/specification-uploads?version=1.0#list-specification-uploads

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SpecificationUpload`.
        """
        return self._pages(
            SpecificationUpload,
            "/rest/v1.0/projects/{project_id}/specification_uploads",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
