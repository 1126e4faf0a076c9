"""Potential points of contact (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "PotentialPointOfContact",
    "PotentialPointOfContactVendor",
    "PotentialPointsOfContactResource",
]


@record
class PotentialPointOfContact(Model):
    """What Procore tells of potential points of contact."""

    id: Id | None = None
    name: str | None = None
    name_with_vendor: str | None = None
    job_title: str | None = None
    vendor: PotentialPointOfContactVendor | None = None


@record
class PotentialPointOfContactVendor(Model):
    """``vendor`` of :class:`PotentialPointOfContact`."""

    id: Id | None = None
    name: str | None = None


class PotentialPointsOfContactResource(Resource):
    """Potential points of contact (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self, *, project_id: Id | Unset = UNSET, vendor_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[PotentialPointOfContact]:
        """List potential points of contact.

        GET /rest/v1.0/checklist/potential_points_of_contact

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            PotentialPointOfContact,
            "/rest/v1.0/checklist/potential_points_of_contact",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "vendor_id": vendor_id},
            pager=Pager.UNPAGED,
        )
