"""Possible inspectors (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class PossibleInspector(Model):
    """A possible inspector."""

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
    """Possible inspectors (Inspections)."""

    __slots__ = ()

    async def list(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PossibleInspector:
        """List inspectors.

        GET /rest/v1.0/checklist/possible_inspectors
        https://developers.procore.com/reference/rest/v1/possible-inspectors?version=1.0#list-inspectors

        Returns:
            :class:`PossibleInspector`.
        """
        return await self._one(
            PossibleInspector,
            "GET",
            "/rest/v1.0/checklist/possible_inspectors",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )
