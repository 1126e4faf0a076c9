"""Company projects (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Any, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class CompanyProject(Model):
    """A company project."""

    id: Id | None = None
    name: str | None = None
    address: CompanyProjectAddress | None = None
    stage_name: str | None = None
    status_name: str | None = None
    type_name: str | None = None
    open_items: list[CompanyProjectOpenItem] | None = None
    created_by: CompanyProjectCreatedBy | None = None


@record
class CompanyProjectAddress(Model):
    """``address`` of :class:`CompanyProject`."""

    street: str | None = None
    city: str | None = None
    state_code: str | None = None
    zip: str | None = None
    country_code: str | None = None


@record
class CompanyProjectCreatedBy(Model):
    """``created_by`` of :class:`CompanyProject`."""

    id: Id | None = None
    email: str | None = None


@record
class CompanyProjectOpenItem(Model):
    """``open_items`` of :class:`CompanyProject`."""

    id: Id | None = None
    details: Any = None
    host: Any = None
    url: Any = None


class CompanyProjectsResource(Resource):
    """Company projects (Company Settings)."""

    __slots__ = ()

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[CompanyProject]:
        """List company's projects.

        GET /rest/v1.0/companies/{company_id}/projects
        https://developers.procore.com/reference/rest/v1/company-projects?version=1.0#list-company-s-projects

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyProject`.
        """
        return self._pages(
            CompanyProject,
            "/rest/v1.0/companies/{company_id}/projects",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
