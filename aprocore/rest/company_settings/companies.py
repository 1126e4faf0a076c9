"""Companies (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "CompaniesResource",
    "Company",
]


@record
class Company(Model):
    """What Procore tells of companies."""

    id: Id | None = None
    name: str | None = None
    is_active: bool | None = None
    logo_url: str | None = None
    pcn_business_experience: bool | None = None
    my_company: bool | None = None


class CompaniesResource(Resource):
    """Companies (Company Settings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
