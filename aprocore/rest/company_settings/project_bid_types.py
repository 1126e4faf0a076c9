"""Project bid types (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class ProjectBidType(Model):
    """A project bid type."""

    id: Id | None = None
    name: str | None = None


class ProjectBidTypeInput(TypedDict, total=False):
    """``project_bid_type`` in a request body."""

    name: str | None


class ProjectBidTypesResource(Resource):
    """Project bid types (Company Settings)."""

    __slots__ = ()

    async def create(
        self, *, project_bid_type: ProjectBidTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ProjectBidType:
        """Create a project bid type.

        POST /rest/v1.0/companies/{company_id}/project_bid_types
        https://developers.procore.com/reference/rest/v1/project-bid-types?version=1.0#create-project-bid-type

        Returns:
            :class:`ProjectBidType`.
        """
        return await self._one(
            ProjectBidType,
            "POST",
            "/rest/v1.0/companies/{company_id}/project_bid_types",
            {"company_id": company_id},
            options,
            body={"project_bid_type": project_bid_type},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a project bid type.

        DELETE /rest/v1.0/companies/{company_id}/project_bid_types/{id}
        https://developers.procore.com/reference/rest/v1/project-bid-types?version=1.0#delete-project-bid-type

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/project_bid_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> ProjectBidType:
        """Return a project bid type.

        GET /rest/v1.0/companies/{company_id}/project_bid_types/{id}
        https://developers.procore.com/reference/rest/v1/project-bid-types?version=1.0#show-project-bid-type

        Returns:
            :class:`ProjectBidType`.
        """
        return await self._one(
            ProjectBidType,
            "GET",
            "/rest/v1.0/companies/{company_id}/project_bid_types/{id}",
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
    ) -> Pages[ProjectBidType]:
        """List project bid types.

        GET /rest/v1.0/companies/{company_id}/project_bid_types
        https://developers.procore.com/reference/rest/v1/project-bid-types?version=1.0#list-project-bid-types

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectBidType`.
        """
        return self._pages(
            ProjectBidType,
            "/rest/v1.0/companies/{company_id}/project_bid_types",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        project_bid_type: ProjectBidTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectBidType:
        """Update a project bid type.

        PATCH /rest/v1.0/companies/{company_id}/project_bid_types/{id}
        https://developers.procore.com/reference/rest/v1/project-bid-types?version=1.0#update-project-bid-type

        Returns:
            :class:`ProjectBidType`.
        """
        return await self._one(
            ProjectBidType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/project_bid_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"project_bid_type": project_bid_type},
        )
