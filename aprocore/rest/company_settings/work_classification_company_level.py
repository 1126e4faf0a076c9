"""Work classification: company level (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class WorkClassificationCompanyLevel(Model):
    """A work classification (company level)."""

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
    """``work_classification`` in a request body."""

    name: str | None
    abbreviation: str | None


class WorkClassificationCompanyLevelResource(Resource):
    """Work classification: company level (Company Settings)."""

    __slots__ = ()

    async def create(
        self,
        *,
        work_classification: WorkClassificationInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkClassificationCompanyLevel:
        """Create a classification.

        POST /rest/v1.0/companies/{company_id}/work_classifications
        https://developers.procore.com/reference/rest/v1/work-classification---company-level?version=1.0#create-classification

        Returns:
            :class:`WorkClassificationCompanyLevel`.
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
        """Delete a classification.

        DELETE /rest/v1.0/companies/{company_id}/work_classifications/{id}
        https://developers.procore.com/reference/rest/v1/work-classification---company-level?version=1.0#delete-classification

        Returns:
            :class:`WorkClassificationCompanyLevel`.
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
        """Return a classification.

        GET /rest/v1.0/companies/{company_id}/work_classifications/{id}
        https://developers.procore.com/reference/rest/v1/work-classification---company-level?version=1.0#show-classification

        Returns:
            :class:`WorkClassificationCompanyLevel`.
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
        https://developers.procore.com/reference/rest/v1/work-classification---company-level?version=1.0#list-all-classification

        Args:
            serializer_view: One of compact, extended, ids_only, normal.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkClassificationCompanyLevel`.
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
        """Update a classification.

        PATCH /rest/v1.0/companies/{company_id}/work_classifications/{id}
        https://developers.procore.com/reference/rest/v1/work-classification---company-level?version=1.0#update-classification

        Returns:
            :class:`WorkClassificationCompanyLevel`.
        """
        return await self._one(
            WorkClassificationCompanyLevel,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/work_classifications/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"work_classification": work_classification},
        )
