"""Work classification company level (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "WorkClassificationCompanyLevel",
    "WorkClassificationCompanyLevelResource",
    "WorkClassificationCompanyLevelWorkClassificationInput",
]


@record
class WorkClassificationCompanyLevel(Model):
    """What Procore tells of work classification company level (Company Settings)."""

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


class WorkClassificationCompanyLevelWorkClassificationInput(TypedDict, total=False):
    name: str | None
    abbreviation: str | None


class WorkClassificationCompanyLevelResource(Resource):
    """Work classification company level (Company Settings)."""

    __slots__ = ()

    async def create(
        self,
        *,
        work_classification: WorkClassificationCompanyLevelWorkClassificationInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkClassificationCompanyLevel:
        """Create Classification.

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
        """Delete Classification.

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
        """Show Classification.

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
        """List all Classification.

        GET /rest/v1.0/companies/{company_id}/work_classifications
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
        work_classification: WorkClassificationCompanyLevelWorkClassificationInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkClassificationCompanyLevel:
        """Update Classification.

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
