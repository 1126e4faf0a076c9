"""Project metadata values (Document Management)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class ProjectMetadataValue(Model):
    """A project metadata value."""

    id: Id | None = None
    code: str | None = None
    label: str | None = None
    active: bool | None = None
    tags: list[str] | None = None
    field_id: Id | None = None


class ProjectMetadataValuesResource(Resource):
    """Project metadata values (Document Management)."""

    __slots__ = ()

    def list(
        self,
        *,
        field_id_or_name: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        include_inactive: bool | Unset = UNSET,
        include_all: bool | Unset = UNSET,
        include_readonly: bool | Unset = UNSET,
        document_collection_id: Id | Unset = UNSET,
        upload_collection_id: Id | Unset = UNSET,
        keyword: str | Unset = UNSET,
        sort_by: Literal["position", "active", "code", "label"] | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectMetadataValue]:
        """List project metadata values.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/fields/{field_id_or_name}/values
        https://developers.procore.com/reference/rest/project-metadata-values?version=2.0#list-project-metadata-values

        Args:
            sort_by: One of position, active, code, label.
            sort_order: One of asc, desc.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectMetadataValue`.
        """
        return self._pages(
            ProjectMetadataValue,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/fields/{field_id_or_name}/values",
            {"company_id": company_id, "project_id": project_id, "field_id_or_name": field_id_or_name},
            options,
            query={
                "page": page,
                "include_inactive": include_inactive,
                "include_all": include_all,
                "include_readonly": include_readonly,
                "document_collection_id": document_collection_id,
                "upload_collection_id": upload_collection_id,
                "keyword": keyword,
                "sort_by": sort_by,
                "sort_order": sort_order,
            },
            per_page=per_page,
            concurrency=concurrency,
        )
