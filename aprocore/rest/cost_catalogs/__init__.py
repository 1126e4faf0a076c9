"""Cost catalogs."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset
from .._lazy import load

if TYPE_CHECKING:
    from .cost_items import CostItemsResource

__all__ = [
    "CostCatalog",
    "CostCatalogChild",
    "CostCatalogsResource",
]


@record
class CostCatalog(Model):
    """What Procore tells of cost catalogs."""

    id: Id | None = None
    name: str | None = None
    custom: bool | None = None
    sealed: bool | None = None
    catalogs: list[CostCatalog] | None = None


@record
class CostCatalogChild(Model):
    """What :meth:`CostCatalogsResource.create_child` gives."""

    id: Id | None = None
    name: str | None = None
    custom: bool | None = None
    sealed: bool | None = None
    catalogs: list[CostCatalog] | None = None


class CostCatalogsResource(Resource):
    """Cost catalogs.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def cost_items(self) -> CostItemsResource:
        """Cost items (Cost Catalog)."""
        resource: CostItemsResource = load(".cost_catalogs.cost_items", "CostItemsResource")(self._session)
        return resource

    async def create(
        self, *, company_id: Id | Unset = UNSET, name: str | Unset | None = UNSET, **options: Unpack[ScopedOptions]
    ) -> CostCatalog:
        """Create catalog.

        POST /rest/v2.0/companies/{company_id}/estimating/catalogs
        """
        return await self._one(
            CostCatalog,
            "POST",
            "/rest/v2.0/companies/{company_id}/estimating/catalogs",
            {"company_id": company_id},
            options,
            body={"name": name},
        )

    async def create_child(
        self,
        *,
        catalog_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CostCatalogChild:
        """Create new sub cost catalog.

        POST /rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}
        """
        return await self._one(
            CostCatalogChild,
            "POST",
            "/rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}",
            {"catalog_id": catalog_id, "company_id": company_id},
            options,
            body={"name": name},
        )

    async def delete(self, *, catalog_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete catalog.

        DELETE /rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}",
            {"catalog_id": catalog_id, "company_id": company_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CostCatalog]:
        """Get catalogs.

        GET /rest/v2.0/companies/{company_id}/estimating/catalogs

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            CostCatalog,
            "/rest/v2.0/companies/{company_id}/estimating/catalogs",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def move(
        self, *, catalog_id: Id, parent_catalog_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Any:
        """Move catalog.

        POST /rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}/move/{parent_catalog_id}

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}/move/{parent_catalog_id}",
            {"catalog_id": catalog_id, "parent_catalog_id": parent_catalog_id, "company_id": company_id},
            options,
        )

    async def update(
        self,
        *,
        catalog_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CostCatalog:
        """Update catalog.

        PATCH /rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}
        """
        return await self._one(
            CostCatalog,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}",
            {"catalog_id": catalog_id, "company_id": company_id},
            options,
            body={"name": name},
        )
