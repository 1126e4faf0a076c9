"""Possible inspectors (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "PossibleInspector",
    "PossibleInspectorCompany",
    "PossibleInspectorPerson",
    "PossibleInspectorsResource",
]


@record
class PossibleInspector(Model):
    """What Procore tells of possible inspectors."""

    people: list[PossibleInspectorPerson] | None = None


@record
class PossibleInspectorCompany(Model):
    """``company`` of :class:`PossibleInspectorPerson`."""

    id: Id | None = None
    name: str | None = None


@record
class PossibleInspectorPerson(Model):
    """``people`` of :class:`PossibleInspector`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company: PossibleInspectorCompany | None = None


class PossibleInspectorsResource(Resource):
    """Possible inspectors (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def list(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PossibleInspector:
        """List inspectors.

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
