"""Tags (Resource Planning)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset, some


@record
class Tag(Model):
    """A tag."""

    id: Id | None = None
    name: str | None = None
    group_ids: list[Id] | None = None
    globally_accessible: bool | None = None
    abbreviation: str | None = None
    require_expr_date: bool | None = None
    expr_days_warning: int | None = None
    color: str | None = None
    categories: list[str] | None = None


@record
class TagGroup(Model):
    """Returned by :meth:`TagsResource.create_group`."""

    group_ids: list[Id] | None = None


@record
class TagGroupsTag(Model):
    """Returned by :meth:`TagsResource.list_groups_tags`."""

    id: Id | None = None
    name: str | None = None
    group_ids: list[Id] | None = None
    globally_accessible: bool | None = None
    abbreviation: str | None = None
    require_expr_date: bool | None = None
    expr_days_warning: int | None = None
    color: str | None = None
    categories: list[str] | None = None


class TagsResource(Resource):
    """Tags (Resource Planning)."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        globally_accessible: bool,
        group_ids: Sequence[Id],
        company_id: Id | Unset = UNSET,
        abbreviation: str | Unset | None = UNSET,
        categories: Sequence[str] | Unset | None = UNSET,
        color: str | Unset | None = UNSET,
        expr_days_warning: int | Unset | None = UNSET,
        require_expr_date: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[Tag]:
        """Create a company tag.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/tags
        https://developers.procore.com/reference/rest/v1/tags?version=1.0#create-company-tag

        Returns:
            A list of :class:`Tag`.
        """
        return await self._many(
            Tag,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/tags",
            {"company_id": company_id},
            options,
            body=some(
                {
                    "company_id": company_id,
                    "name": name,
                    "abbreviation": abbreviation,
                    "categories": categories,
                    "color": color,
                    "expr_days_warning": expr_days_warning,
                    "globally_accessible": globally_accessible,
                    "group_ids": group_ids,
                    "require_expr_date": require_expr_date,
                }
            ),
        )

    async def create_group(
        self, *, tag_id: Id, group_ids: Sequence[Id], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[TagGroup]:
        """Make tag from being available to group.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/tags/{tag_id}/groups
        https://developers.procore.com/reference/rest/v1/tags?version=1.0#make-tag-from-being-available-to-group

        Returns:
            A list of :class:`TagGroup`.
        """
        return await self._many(
            TagGroup,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/tags/{tag_id}/groups",
            {"company_id": company_id, "tag_id": tag_id},
            options,
            body=some({"group_ids": group_ids}),
        )

    async def delete(
        self, *, tag_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[Tag]:
        """Delete a resource planning tag.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/tags/{tag_id}
        https://developers.procore.com/reference/rest/v1/tags?version=1.0#delete-a-resource-planning-tag

        Returns:
            A list of :class:`Tag`.
        """
        return await self._many(
            Tag,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/tags/{tag_id}",
            {"company_id": company_id, "tag_id": tag_id},
            options,
        )

    async def delete_group(
        self,
        *,
        tag_id: Id,
        group_id: Id,
        group_ids: Id | Sequence[Id],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[TagGroup]:
        """Remove tag availability to group.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/tags/{tag_id}/groups/{group_id}
        https://developers.procore.com/reference/rest/v1/tags?version=1.0#remove-tag-availablility-to-group

        Returns:
            A list of :class:`TagGroup`.
        """
        return await self._many(
            TagGroup,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/tags/{tag_id}/groups/{group_id}",
            {"company_id": company_id, "tag_id": tag_id, "group_id": group_id},
            options,
            query={"group_ids": group_ids},
        )

    async def get(self, *, tag_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Tag:
        """Return a single resource planning tag.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/tags/{tag_id}
        https://developers.procore.com/reference/rest/v1/tags?version=1.0#get-a-single-resource-planning-tag

        Returns:
            :class:`Tag`.
        """
        return await self._one(
            Tag,
            "GET",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/tags/{tag_id}",
            {"company_id": company_id, "tag_id": tag_id},
            options,
        )

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[Tag]:
        """Return all resource planning tag for a company.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/tags
        https://developers.procore.com/reference/rest/v1/tags?version=1.0#get-all-resource-planning-tag-for-a-company

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Tag`.
        """
        return self._pages(
            Tag,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/tags",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_groups_tags(
        self, *, group_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TagGroupsTag]:
        """Return all resource planning tag for a group.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/tags
        https://developers.procore.com/reference/rest/v1/tags?version=1.0#get-all-resource-planning-tag-for-a-group

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TagGroupsTag`.
        """
        return self._pages(
            TagGroupsTag,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/tags",
            {"company_id": company_id, "group_id": group_id},
            options,
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        tag_id: Id,
        name: str,
        globally_accessible: bool,
        group_ids: Sequence[Id],
        company_id: Id | Unset = UNSET,
        abbreviation: str | Unset | None = UNSET,
        categories: Sequence[str] | Unset | None = UNSET,
        color: str | Unset | None = UNSET,
        expr_days_warning: int | Unset | None = UNSET,
        require_expr_date: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Tag:
        """Update a company tag.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/tags/{tag_id}
        https://developers.procore.com/reference/rest/v1/tags?version=1.0#update-company-tag

        Returns:
            :class:`Tag`.
        """
        return await self._one(
            Tag,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/tags/{tag_id}",
            {"company_id": company_id, "tag_id": tag_id},
            options,
            body=some(
                {
                    "company_id": company_id,
                    "name": name,
                    "abbreviation": abbreviation,
                    "categories": categories,
                    "color": color,
                    "expr_days_warning": expr_days_warning,
                    "globally_accessible": globally_accessible,
                    "group_ids": group_ids,
                    "require_expr_date": require_expr_date,
                }
            ),
        )
