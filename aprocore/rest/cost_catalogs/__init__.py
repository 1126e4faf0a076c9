"""Cost catalogs."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset
from .._lazy import load

if TYPE_CHECKING:
    from .cost_items import CostItemsResource


@record
class CostCatalog(Model):
    """A cost catalog."""

    id: Id | None = None
    name: str | None = None
    custom: bool | None = None
    sealed: bool | None = None
    catalogs: list[CostCatalog] | None = None


@record
class CostCatalogChild(Model):
    """Returned by :meth:`CostCatalogsResource.create_child`."""

    id: Id | None = None
    name: str | None = None
    custom: bool | None = None
    sealed: bool | None = None
    catalogs: list[CostCatalog] | None = None


class CostCatalogsResource(Resource):
    """Cost catalogs.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
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
        """Create a catalog.

        POST /rest/v2.0/companies/{company_id}/estimating/catalogs
        https://developers.procore.com/reference/rest/cost-catalogs?version=2.0#create-catalog

        Returns:
            :class:`CostCatalog`.
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
        """Create a new sub cost catalog.

        POST /rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}
        https://developers.procore.com/reference/rest/cost-catalogs?version=2.0#create-new-sub-cost-catalog

        Returns:
            :class:`CostCatalogChild`.
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
        """Delete a catalog.

        DELETE /rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}
        https://developers.procore.com/reference/rest/cost-catalogs?version=2.0#delete-catalog

        Returns:
            None.
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
        """Return catalogs.

        GET /rest/v2.0/companies/{company_id}/estimating/catalogs
        https://developers.procore.com/reference/rest/cost-catalogs?version=2.0#get-catalogs

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CostCatalog`.
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
        """Move a catalog.

        POST /rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}/move/{parent_catalog_id}
        https://developers.procore.com/reference/rest/cost-catalogs?version=2.0#move-catalog

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        """Update a catalog.

        PATCH /rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}
        https://developers.procore.com/reference/rest/cost-catalogs?version=2.0#update-catalog

        Returns:
            :class:`CostCatalog`.
        """
        return await self._one(
            CostCatalog,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}",
            {"catalog_id": catalog_id, "company_id": company_id},
            options,
            body={"name": name},
        )
