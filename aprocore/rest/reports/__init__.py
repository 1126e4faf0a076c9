"""Reports."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .field_production_report import FieldProductionReportResource


class ReportsResource(Resource):
    """Reports.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def field_production_report(self) -> FieldProductionReportResource:
        """Field production report (Reports)."""
        resource: FieldProductionReportResource = load(
            ".reports.field_production_report", "FieldProductionReportResource"
        )(self._session)
        return resource
