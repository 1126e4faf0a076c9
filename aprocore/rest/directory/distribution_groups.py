"""Distribution groups (Directory)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "DistributionGroup",
    "DistributionGroupFilters",
    "DistributionGroupUser",
    "DistributionGroupWithDomainUserInput",
    "DistributionGroupsResource",
]


@record
class DistributionGroup(Model):
    """What Procore tells of distribution groups."""

    id: Id | None = None
    description: str | None = None
    name: str | None = None
    users: list[DistributionGroupUser] | None = None
    domain_user_ids: list[Id] | None = None


@record
class DistributionGroupUser(Model):
    """``users`` of :class:`DistributionGroup`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None
    imageUrl: str | None = None
    initials: str | None = None


class DistributionGroupWithDomainUserInput(TypedDict, total=False):
    """What is sent as ``with_domain_users``."""

    domain_id: Id | None
    provider_id: Id | None


class DistributionGroupFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    search: str | Sequence[str]


class DistributionGroupsResource(Resource):
    """Distribution groups (Directory).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        with_domain_users: DistributionGroupWithDomainUserInput | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        view: Literal["extended"] | Unset = UNSET,
        filters: DistributionGroupFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[DistributionGroup]:
        """List distribution groups.

        GET /rest/v1.0/companies/{company_id}/distribution_groups

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            DistributionGroup,
            "/rest/v1.0/companies/{company_id}/distribution_groups",
            {"company_id": company_id},
            options,
            query={
                "page": page,
                "with_domain_users": with_domain_users,
                "sort": sort,
                "view": view,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )
