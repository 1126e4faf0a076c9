"""Potential points of contact (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class PotentialPointOfContact(Model):
    """A potential point of contact."""

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
    """Potential points of contact (Inspections)."""

    __slots__ = ()

    def list(
        self, *, project_id: Id | Unset = UNSET, vendor_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[PotentialPointOfContact]:
        """List potential points of contact.

        GET /rest/v1.0/checklist/potential_points_of_contact
        https://developers.procore.com/reference/rest/v1/potential-points-of-contact?version=1.0#list-potential-points-of-contact

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PotentialPointOfContact`.
        """
        return self._pages(
            PotentialPointOfContact,
            "/rest/v1.0/checklist/potential_points_of_contact",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "vendor_id": vendor_id},
            pager=Pager.UNPAGED,
        )
