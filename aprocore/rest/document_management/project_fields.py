"""Project fields (Document Management)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class ProjectField(Model):
    """A project field."""

    id: Id | None = None
    name: str | None = None
    label: str | None = None
    description: str | None = None
    position: str | None = None
    type: str | None = None
    variant: str | None = None
    active: bool | None = None
    visible: bool | None = None
    readonly: bool | None = None
    can_affect_permissions: bool | None = None
    custom_field_definition_id: Id | None = None


class ProjectFieldsResource(Resource):
    """Project fields (Document Management)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectField]:
        """List project fields.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/fields
        https://developers.procore.com/reference/rest/project-fields?version=2.0#list-project-fields

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectField`.
        """
        return self._pages(
            ProjectField,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/fields",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
