"""Inspection item evidence configurations (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "InspectionItemEvidenceConfiguration",
    "InspectionItemEvidenceConfigurationFilters",
    "InspectionItemEvidenceConfigurationObservation",
    "InspectionItemEvidenceConfigurationPhoto",
    "InspectionItemEvidenceConfigurationsResource",
]


@record
class InspectionItemEvidenceConfiguration(Model):
    """What Procore tells of inspection item evidence configurations."""

    item_id: Id | None = None
    photo: InspectionItemEvidenceConfigurationPhoto | None = None
    observation: InspectionItemEvidenceConfigurationObservation | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class InspectionItemEvidenceConfigurationObservation(Model):
    """``observation`` of :class:`InspectionItemEvidenceConfiguration`."""

    status_ids: list[Id] | None = None
    response_option_ids: list[Id] | None = None


@record
class InspectionItemEvidenceConfigurationPhoto(Model):
    """``photo`` of :class:`InspectionItemEvidenceConfiguration`."""

    status_ids: list[Id] | None = None
    response_option_ids: list[Id] | None = None


class InspectionItemEvidenceConfigurationFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]


class InspectionItemEvidenceConfigurationsResource(Resource):
    """Inspection item evidence configurations (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        item_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: InspectionItemEvidenceConfigurationFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[InspectionItemEvidenceConfiguration]:
        """Get a list of inspection item evidence configurations.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/evidence_configuration

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            InspectionItemEvidenceConfiguration,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/evidence_configuration",
            {"company_id": company_id, "project_id": project_id, "item_id": item_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
