"""Project insurances (Directory)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import MAX_BATCH, UNSET, Options, Pages, Resource, Sync, Unset

__all__ = [
    "ProjectInsurance",
    "ProjectInsuranceInput",
    "ProjectInsurancesResource",
]


@record
class ProjectInsurance(Model):
    """What Procore tells of project insurances."""

    id: Id | None = None
    effective_date: Date | None = None
    enable_expired_insurance_notifications: bool | None = None
    exempt: bool | None = None
    expiration_date: Date | None = None
    info_received: bool | None = None
    insurance_provider: str | None = None
    insurance_type: str | None = None
    limit: str | None = None
    notes: str | None = None
    policy_number: str | None = None
    status: str | None = None
    vendor_id: Id | None = None
    additional_insured: str | None = None
    division_template: str | None = None
    insurance_sets: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


class ProjectInsuranceInput(TypedDict, total=False):
    """What is sent as ``insurance``."""

    effective_date: Date | str | None
    enable_expired_insurance_notifications: bool | None
    exempt: bool | None
    expiration_date: Date | str | None
    info_received: bool | None
    insurance_type: str | None
    limit: str | None
    name: str | None
    notes: str | None
    policy_number: str | None
    status: (
        Literal[
            "compliant",
            "compliant_in_progress",
            "expired",
            "non_compliant",
            "non_compliant_in_progress",
            "undecided",
            "unregistered",
        ]
        | None
    )
    vendor_id: Id | None
    additional_insured: str | None
    division_template: str | None
    insurance_sets: str | None
    origin_data: str | None
    origin_id: Id | None


class ProjectInsurancesResource(Resource):
    """Project insurances (Directory).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, insurance: ProjectInsuranceInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectInsurance:
        """Create project insurance.

        POST /rest/v1.0/projects/{project_id}/insurances
        """
        return await self._one(
            ProjectInsurance,
            "POST",
            "/rest/v1.0/projects/{project_id}/insurances",
            {"project_id": project_id},
            options,
            body={"insurance": insurance},
        )

    async def delete(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Delete project insurance.

        DELETE /rest/v1.0/projects/{project_id}/insurances/{id}

        Args:
            view: how much is told of each.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/insurances/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view},
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectInsurance:
        """Show project insurance.

        GET /rest/v1.0/projects/{project_id}/insurances/{id}

        Args:
            view: how much is told of each.
        """
        return await self._one(
            ProjectInsurance,
            "GET",
            "/rest/v1.0/projects/{project_id}/insurances/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectInsurance]:
        """List project insurances.

        GET /rest/v1.0/projects/{project_id}/insurances

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ProjectInsurance,
            "/rest/v1.0/projects/{project_id}/insurances",
            {"project_id": project_id},
            options,
            query={"page": page, "view": view},
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[ProjectInsurance]:
        """Sync project insurances.

        PATCH /rest/v1.0/projects/{project_id}/insurances/sync

        Each of ``updates`` is found by its ``id`` or its ``origin_id``, or made anew. Await it for the whole
        result, or go through it batch by batch.
        """
        return self._sync(
            ProjectInsurance,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/insurances/sync",
            {"project_id": project_id},
            options,
            updates,
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        insurance: ProjectInsuranceInput,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectInsurance:
        """Update project insurance.

        PATCH /rest/v1.0/projects/{project_id}/insurances/{id}

        Args:
            view: how much is told of each.
        """
        return await self._one(
            ProjectInsurance,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/insurances/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view},
            body={"insurance": insurance},
        )
