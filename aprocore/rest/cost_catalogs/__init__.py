"""Cost catalogs (Cost Catalog)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

if TYPE_CHECKING:
    from .cost_items import CostItemsResource

__all__ = [
    "CostCatalog",
    "CostCatalogCatalog",
    "CostCatalogChild",
    "CostCatalogChildCatalog",
    "CostCatalogsResource",
]


@record
class CostCatalog(Model):
    """What Procore tells of cost catalogs (Cost Catalog)."""

    id: Id | None = None
    name: str | None = None
    custom: bool | None = None
    sealed: bool | None = None
    catalogs: list[CostCatalogCatalog] | None = None


@record
class CostCatalogCatalog(Model):
    """``catalogs`` of :class:`CostCatalog`."""

    id: Id | None = None
    name: Any = None
    custom: Any = None
    sealed: Any = None


@record
class CostCatalogChild(Model):
    """What Procore tells of cost catalogs (Cost Catalog)."""

    id: Id | None = None
    name: str | None = None
    custom: bool | None = None
    sealed: bool | None = None
    catalogs: list[CostCatalogChildCatalog] | None = None


@record
class CostCatalogChildCatalog(Model):
    """``catalogs`` of :class:`CostCatalogChild`."""

    id: Id | None = None
    name: Any = None
    custom: Any = None
    sealed: Any = None


class CostCatalogsResource(Resource):
    """Cost catalogs (Cost Catalog)."""

    __slots__ = ()

    @property
    def cost_items(self) -> CostItemsResource:
        """Cost items (Cost Catalog)."""
        from .cost_items import CostItemsResource

        return CostItemsResource(self._session)

    async def create(
        self, *, company_id: Id | Unset = UNSET, name: str | Unset | None = UNSET, **options: Unpack[ScopedOptions]
    ) -> CostCatalog:
        """Create Catalog.

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
        """Create new sub Cost Catalog.

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
        """Delete Catalog.

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
        """Get Catalogs.

        GET /rest/v2.0/companies/{company_id}/estimating/catalogs
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
        """Move Catalog.

        POST /rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}/move/{parent_catalog_id}
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
        """Update Catalog.

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
