"""Work classification: company level (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "WorkClassificationCompanyLevel",
    "WorkClassificationCompanyLevelResource",
    "WorkClassificationInput",
]


@record
class WorkClassificationCompanyLevel(Model):
    """What Procore tells of work classification: company level."""

    id: Id | None = None
    name: str | None = None
    abbreviation: str | None = None
    company_id: Id | None = None
    deletable: bool | None = None
    company_visible: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    created_by_id: Id | None = None
    project_ids: list[Id] | None = None


class WorkClassificationInput(TypedDict, total=False):
    """What is sent as ``work_classification``."""

    name: str | None
    abbreviation: str | None


class WorkClassificationCompanyLevelResource(Resource):
    """Work classification: company level (Company Settings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        work_classification: WorkClassificationInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkClassificationCompanyLevel:
        """Create classification.

        POST /rest/v1.0/companies/{company_id}/work_classifications
        """
        return await self._one(
            WorkClassificationCompanyLevel,
            "POST",
            "/rest/v1.0/companies/{company_id}/work_classifications",
            {"company_id": company_id},
            options,
            body={"work_classification": work_classification},
        )

    async def delete(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> WorkClassificationCompanyLevel:
        """Delete classification.

        DELETE /rest/v1.0/companies/{company_id}/work_classifications/{id}
        """
        return await self._one(
            WorkClassificationCompanyLevel,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/work_classifications/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> WorkClassificationCompanyLevel:
        """Show classification.

        GET /rest/v1.0/companies/{company_id}/work_classifications/{id}
        """
        return await self._one(
            WorkClassificationCompanyLevel,
            "GET",
            "/rest/v1.0/companies/{company_id}/work_classifications/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        serializer_view: Literal["compact", "extended", "ids_only", "normal"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[WorkClassificationCompanyLevel]:
        """List all classification.

        GET /rest/v1.0/companies/{company_id}/work_classifications

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            WorkClassificationCompanyLevel,
            "/rest/v1.0/companies/{company_id}/work_classifications",
            {"company_id": company_id},
            options,
            query={"page": page, "serializer_view": serializer_view},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        work_classification: WorkClassificationInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkClassificationCompanyLevel:
        """Update classification.

        PATCH /rest/v1.0/companies/{company_id}/work_classifications/{id}
        """
        return await self._one(
            WorkClassificationCompanyLevel,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/work_classifications/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"work_classification": work_classification},
        )
