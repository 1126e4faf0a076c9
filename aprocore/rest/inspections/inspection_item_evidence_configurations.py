"""Inspection item evidence configurations (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class InspectionItemEvidenceConfiguration(Model):
    """An inspection item evidence configuration."""

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
    """Query filters of ``inspections.inspection_item_evidence_configurations.list``."""

    id: Id | Sequence[Id]


class InspectionItemEvidenceConfigurationsResource(Resource):
    """Inspection item evidence configurations (Inspections)."""

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
        """List inspection item evidence configurations.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/evidence_configuration
        https://developers.procore.com/reference/rest/inspection-item-evidence-configurations?version=2.0#get-a-list-of-inspection-item-evidence-configurations

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InspectionItemEvidenceConfiguration`.
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
