"""Reports."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .field_production_report import FieldProductionReportResource

__all__ = [
    "ReportsResource",
]


class ReportsResource(Resource):
    """Reports.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def field_production_report(self) -> FieldProductionReportResource:
        """Field production report (Reports)."""
        resource: FieldProductionReportResource = load(
            ".reports.field_production_report", "FieldProductionReportResource"
        )(self._session)
        return resource
