"""Project fields (Document Management)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ProjectField",
    "ProjectFieldsResource",
]


@record
class ProjectField(Model):
    """What Procore tells of project fields."""

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
    """Project fields (Document Management).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
