"""Distribution groups (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class DistributionGroup(Model):
    """A distribution group."""

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
    """``with_domain_users`` in a request body."""

    domain_id: Id | None
    provider_id: Id | None


class DistributionGroupFilters(TypedDict, total=False):
    """Query filters of ``directory.distribution_groups.list``."""

    search: str | Sequence[str]


class DistributionGroupsResource(Resource):
    """Distribution groups (Directory)."""

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
        https://developers.procore.com/reference/rest/v1/distribution-groups?version=1.0#list-distribution-groups

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            view: Level of detail. Must be extended.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DistributionGroup`.
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
