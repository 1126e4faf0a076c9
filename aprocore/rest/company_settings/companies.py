"""Companies (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class Company(Model):
    """A company."""

    id: Id | None = None
    name: str | None = None
    is_active: bool | None = None
    logo_url: str | None = None
    pcn_business_experience: bool | None = None
    my_company: bool | None = None


class CompaniesResource(Resource):
    """Companies (Company Settings)."""

    __slots__ = ()

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        include_free_companies: bool | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Company]:
        """List companies.

        GET /rest/v1.0/companies
        https://developers.procore.com/reference/rest/v1/companies?version=1.0#list-companies

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Company`.
        """
        return self._pages(
            Company,
            "/rest/v1.0/companies",
            {},
            options,
            query={"page": page, "include_free_companies": include_free_companies},
            per_page=per_page,
            concurrency=concurrency,
        )
