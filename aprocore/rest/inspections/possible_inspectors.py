"""Possible inspectors (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "PossibleInspector",
    "PossibleInspectorPerson",
    "PossibleInspectorPersonCompany",
    "PossibleInspectorsResource",
]


@record
class PossibleInspector(Model):
    """What Procore tells of possible inspectors (Inspections)."""

    people: list[PossibleInspectorPerson] | None = None


@record
class PossibleInspectorPerson(Model):
    """``people`` of :class:`PossibleInspector`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company: PossibleInspectorPersonCompany | None = None


@record
class PossibleInspectorPersonCompany(Model):
    """``company`` of :class:`PossibleInspectorPerson`."""

    id: Id | None = None
    name: str | None = None


class PossibleInspectorsResource(Resource):
    """Possible inspectors (Inspections)."""

    __slots__ = ()

    async def list(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PossibleInspector:
        """List Inspectors.

        GET /rest/v1.0/checklist/possible_inspectors
        """
        return await self._one(
            PossibleInspector,
            "GET",
            "/rest/v1.0/checklist/possible_inspectors",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )
