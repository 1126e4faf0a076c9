"""Groups (Resource Planning)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset, some


@record
class Group(Model):
    """A group."""

    id: Id | None = None
    name: str | None = None
    timezone: str | None = None
    color: str | None = None
    address_1: str | None = None
    address_2: str | None = None
    city_town: str | None = None
    state_province: str | None = None
    zipcode: str | None = None
    country: str | None = None
    contact_name: str | None = None
    contact_number: str | None = None
    contact_email: str | None = None


class GroupsResource(Resource):
    """Groups (Resource Planning)."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        timezone: str,
        company_id: Id | Unset = UNSET,
        color: str | Unset | None = UNSET,
        address_1: str | Unset | None = UNSET,
        address_2: str | Unset | None = UNSET,
        city_town: str | Unset | None = UNSET,
        state_province: str | Unset | None = UNSET,
        zipcode: str | Unset | None = UNSET,
        country: str | Unset | None = UNSET,
        contact_name: str | Unset | None = UNSET,
        contact_phone: str | Unset | None = UNSET,
        contact_email: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Group:
        """Create a single group.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups
        https://developers.procore.com/reference/rest/v1/groups?version=1.0#create-a-single-group

        Args:
            contact_email: An email address.

        Returns:
            :class:`Group`.
        """
        return await self._one(
            Group,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups",
            {"company_id": company_id},
            options,
            body=some(
                {
                    "name": name,
                    "timezone": timezone,
                    "color": color,
                    "address_1": address_1,
                    "address_2": address_2,
                    "city_town": city_town,
                    "state_province": state_province,
                    "zipcode": zipcode,
                    "country": country,
                    "contact_name": contact_name,
                    "contact_phone": contact_phone,
                    "contact_email": contact_email,
                }
            ),
        )

    async def delete(self, *, group_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Group:
        """Delete a single group.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}
        https://developers.procore.com/reference/rest/v1/groups?version=1.0#delete-a-single-group

        Returns:
            :class:`Group`.
        """
        return await self._one(
            Group,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}",
            {"company_id": company_id, "group_id": group_id},
            options,
        )

    async def get(self, *, group_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Group:
        """Return a single group.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}
        https://developers.procore.com/reference/rest/v1/groups?version=1.0#get-a-single-group

        Returns:
            :class:`Group`.
        """
        return await self._one(
            Group,
            "GET",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}",
            {"company_id": company_id, "group_id": group_id},
            options,
        )

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[Group]:
        """Return all company groups.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups
        https://developers.procore.com/reference/rest/v1/groups?version=1.0#get-all-company-groups

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Group`.
        """
        return self._pages(
            Group,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        group_id: Id,
        name: str,
        timezone: str,
        company_id: Id | Unset = UNSET,
        color: str | Unset | None = UNSET,
        address_1: str | Unset | None = UNSET,
        address_2: str | Unset | None = UNSET,
        city_town: str | Unset | None = UNSET,
        state_province: str | Unset | None = UNSET,
        zipcode: str | Unset | None = UNSET,
        country: str | Unset | None = UNSET,
        contact_name: str | Unset | None = UNSET,
        contact_phone: str | Unset | None = UNSET,
        contact_email: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Group:
        """Update a single group.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}
        https://developers.procore.com/reference/rest/v1/groups?version=1.0#update-a-single-group

        Args:
            contact_email: An email address.

        Returns:
            :class:`Group`.
        """
        return await self._one(
            Group,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}",
            {"company_id": company_id, "group_id": group_id},
            options,
            body=some(
                {
                    "name": name,
                    "timezone": timezone,
                    "color": color,
                    "address_1": address_1,
                    "address_2": address_2,
                    "city_town": city_town,
                    "state_province": state_province,
                    "zipcode": zipcode,
                    "country": country,
                    "contact_name": contact_name,
                    "contact_phone": contact_phone,
                    "contact_email": contact_email,
                }
            ),
        )
