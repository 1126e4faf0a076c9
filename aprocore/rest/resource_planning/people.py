"""People (Resource Planning)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset, some


@record
class Person(Model):
    """A person."""

    id: Id
    name: PersonName | None = None
    company_id: Id | None = None
    is_user: bool | None = None
    is_assignable: bool | None = None
    status: Literal["active", "inactive"] | str | None = None
    email: str | None = None
    phone: str | None = None
    can_recieve_email: bool | None = None
    can_recieve_sms: bool | None = None
    group_ids: list[Id] | None = None
    job_title_id: Id | None = None
    hourly_wage: Decimal | None = None
    employee_number: str | None = None
    hired_date: str | None = None
    dob: str | None = None
    is_male: bool | None = None
    address_1: str | None = None
    address_2: str | None = None
    city_town: str | None = None
    state_province: str | None = None
    zipcode: str | None = None
    country: str | None = None
    emergency_contact_name: str | None = None
    emergency_contact_number: str | None = None
    emergency_contact_email: str | None = None
    emergency_contact_relation: str | None = None
    tag_instances: list[PersonTagInstance] | None = None
    created_at: str | None = None
    updated_at: str | None = None


@record
class PersonGroup(Model):
    """Returned by :meth:`PeopleResource.create_group`."""

    group_ids: list[Id] | None = None


@record
class PersonGroupsGroupsPerson(Model):
    """Returned by :meth:`PeopleResource.list_groups_groups_people`."""

    id: Id
    name: PersonName | None = None
    company_id: Id | None = None
    is_user: bool | None = None
    is_assignable: bool | None = None
    status: Literal["active", "inactive"] | str | None = None
    email: str | None = None
    phone: str | None = None
    can_recieve_email: bool | None = None
    can_recieve_sms: bool | None = None
    group_ids: list[Id] | None = None
    job_title_id: Id | None = None
    hourly_wage: Decimal | None = None
    employee_number: str | None = None
    hired_date: str | None = None
    dob: str | None = None
    is_male: bool | None = None
    address_1: str | None = None
    address_2: str | None = None
    city_town: str | None = None
    state_province: str | None = None
    zipcode: str | None = None
    country: str | None = None
    emergency_contact_name: str | None = None
    emergency_contact_number: str | None = None
    emergency_contact_email: str | None = None
    emergency_contact_relation: str | None = None
    tag_instances: list[PersonTagInstance] | None = None
    created_at: str | None = None
    updated_at: str | None = None


@record
class PersonName(Model):
    """``name`` of :class:`Person`."""

    first: str | None = None
    last: str | None = None


@record
class PersonTag(Model):
    """Returned by :meth:`PeopleResource.create_tag`."""

    id: Id


@record
class PersonTagInstance(Model):
    """``tag_instances`` of :class:`Person`."""

    id: Id
    tag_id: Id | None = None
    expr_date: str | None = None


@record
class PersonUser(Model):
    """Returned by :meth:`PeopleResource.create_user`."""

    id: Id


class PersonTagInstanceInput(TypedDict, total=False):
    """``tag_instances`` in a request body."""

    tag_id: Id | None
    expr_date: DateTime | str | None


class PeopleResource(Resource):
    """People (Resource Planning)."""

    __slots__ = ()

    async def create(
        self,
        *,
        first_name: str,
        last_name: str,
        is_user: bool,
        is_assignable: bool,
        status: Literal["active", "inactive"],
        group_ids: Sequence[Id],
        company_id: Id | Unset = UNSET,
        email: str | Unset | None = UNSET,
        permission_level_id: Id | Unset | None = UNSET,
        no_invite: bool | Unset | None = UNSET,
        password: str | Unset | None = UNSET,
        notification_profile_id: Id | Unset | None = UNSET,
        phone: str | Unset | None = UNSET,
        can_receive_sms: bool | Unset | None = UNSET,
        can_receive_email: bool | Unset | None = UNSET,
        can_receive_mobile: bool | Unset | None = UNSET,
        address_1: str | Unset | None = UNSET,
        address_2: str | Unset | None = UNSET,
        city_town: str | Unset | None = UNSET,
        state_province: str | Unset | None = UNSET,
        zipcode: str | Unset | None = UNSET,
        country: str | Unset | None = UNSET,
        job_title_id: Id | Unset | None = UNSET,
        hourly_wage: Decimal | float | str | Unset | None = UNSET,
        employee_number: str | Unset | None = UNSET,
        emergency_contact_name: str | Unset | None = UNSET,
        emergency_contact_number: str | Unset | None = UNSET,
        emergency_contact_email: str | Unset | None = UNSET,
        emergency_contact_relation: str | Unset | None = UNSET,
        dob: Date | str | Unset | None = UNSET,
        hired_date: Date | str | Unset | None = UNSET,
        is_male: bool | Unset | None = UNSET,
        language: Literal["english"] | Unset | None = UNSET,
        tag_instances: Sequence[PersonTagInstanceInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Person:
        """Create a person.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/people
        https://developers.procore.com/reference/rest/v1/people?version=1.0#create-a-person

        Args:
            status: One of active, inactive.
            email: An email address.
            permission_level_id: A UUID.
            notification_profile_id: A UUID.
            can_receive_mobile: Default: true.
            job_title_id: A UUID.
            emergency_contact_email: An email address.
            dob: ``YYYY-MM-DD`` if passed as a string.
            hired_date: ``YYYY-MM-DD`` if passed as a string.
            language: Must be english.

        Returns:
            :class:`Person`.
        """
        return await self._one(
            Person,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people",
            {"company_id": company_id},
            options,
            body=some(
                {
                    "first_name": first_name,
                    "last_name": last_name,
                    "is_user": is_user,
                    "is_assignable": is_assignable,
                    "status": status,
                    "group_ids": group_ids,
                    "email": email,
                    "permission_level_id": permission_level_id,
                    "no_invite": no_invite,
                    "password": password,
                    "notification_profile_id": notification_profile_id,
                    "phone": phone,
                    "can_receive_sms": can_receive_sms,
                    "can_receive_email": can_receive_email,
                    "can_receive_mobile": can_receive_mobile,
                    "address_1": address_1,
                    "address_2": address_2,
                    "city_town": city_town,
                    "state_province": state_province,
                    "zipcode": zipcode,
                    "country": country,
                    "job_title_id": job_title_id,
                    "hourly_wage": hourly_wage,
                    "employee_number": employee_number,
                    "emergency_contact_name": emergency_contact_name,
                    "emergency_contact_number": emergency_contact_number,
                    "emergency_contact_email": emergency_contact_email,
                    "emergency_contact_relation": emergency_contact_relation,
                    "dob": dob,
                    "hired_date": hired_date,
                    "is_male": is_male,
                    "language": language,
                    "tag_instances": tag_instances,
                }
            ),
            dates="dob hired_date",
            times="tag_instances.expr_date",
        )

    async def create_group(
        self, *, person_id: Id, group_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> PersonGroup:
        """Add a person to a group.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/groups
        https://developers.procore.com/reference/rest/v1/people?version=1.0#add-person-to-a-group

        Args:
            group_id: A UUID.

        Returns:
            :class:`PersonGroup`.
        """
        return await self._one(
            PersonGroup,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/groups",
            {"company_id": company_id, "person_id": person_id},
            options,
            body=some({"group_id": group_id}),
        )

    async def create_tag(
        self,
        *,
        person_id: Id,
        tag_id: Id,
        company_id: Id | Unset = UNSET,
        expr_date: int | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PersonTag:
        """Add a tag instance to person.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/tags
        https://developers.procore.com/reference/rest/v1/people?version=1.0#add-tag-instance-to-person

        Args:
            tag_id: A UUID.

        Returns:
            :class:`PersonTag`.
        """
        return await self._one(
            PersonTag,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/tags",
            {"company_id": company_id, "person_id": person_id},
            options,
            body=some({"tag_id": tag_id, "expr_date": expr_date}),
        )

    async def create_user(
        self,
        *,
        person_id: Id,
        permission_level_id: Id,
        company_id: Id | Unset = UNSET,
        email: str | Unset | None = UNSET,
        password: str | Unset | None = UNSET,
        no_invite: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PersonUser:
        """Enable a person to log in.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/user
        https://developers.procore.com/reference/rest/v1/people?version=1.0#enable-a-person-to-log-in

        Args:
            permission_level_id: A UUID.
            email: An email address.

        Returns:
            :class:`PersonUser`.
        """
        return await self._one(
            PersonUser,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/user",
            {"company_id": company_id, "person_id": person_id},
            options,
            body=some(
                {
                    "permission_level_id": permission_level_id,
                    "email": email,
                    "password": password,
                    "no_invite": no_invite,
                }
            ),
        )

    async def delete(
        self, *, person_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Person:
        """Delete a person.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}
        https://developers.procore.com/reference/rest/v1/people?version=1.0#delete-a-person

        Returns:
            :class:`Person`.
        """
        return await self._one(
            Person,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}",
            {"company_id": company_id, "person_id": person_id},
            options,
        )

    async def delete_group(
        self, *, person_id: Id, group_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> PersonGroup:
        """Remove a person from a group.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/groups/{group_id}
        https://developers.procore.com/reference/rest/v1/people?version=1.0#remove-a-person-from-a-group

        Returns:
            :class:`PersonGroup`.
        """
        return await self._one(
            PersonGroup,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/groups/{group_id}",
            {"company_id": company_id, "person_id": person_id, "group_id": group_id},
            options,
        )

    async def delete_tag(
        self, *, person_id: Id, tag_instance_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> PersonTag:
        """Remove a tag instance from person.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/tags/{tag_instance_id}
        https://developers.procore.com/reference/rest/v1/people?version=1.0#remove-tag-instance-from-person

        Returns:
            :class:`PersonTag`.
        """
        return await self._one(
            PersonTag,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/tags/{tag_instance_id}",
            {"company_id": company_id, "person_id": person_id, "tag_instance_id": tag_instance_id},
            options,
        )

    async def delete_user(
        self, *, person_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> PersonUser:
        """Revoke a person's login.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/user
        https://developers.procore.com/reference/rest/v1/people?version=1.0#revoke-a-person-s-login

        Returns:
            :class:`PersonUser`.
        """
        return await self._one(
            PersonUser,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/user",
            {"company_id": company_id, "person_id": person_id},
            options,
        )

    async def get(self, *, person_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Person:
        """Return a single person.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}
        https://developers.procore.com/reference/rest/v1/people?version=1.0#get-a-single-person

        Returns:
            :class:`Person`.
        """
        return await self._one(
            Person,
            "GET",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}",
            {"company_id": company_id, "person_id": person_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        employee_number: str | Unset = UNSET,
        custom_fields_integration_name: str | Unset = UNSET,
        created_at: Date | str | Unset = UNSET,
        created_before: Date | str | Unset = UNSET,
        created_after: Date | str | Unset = UNSET,
        updated_at: Date | str | Unset = UNSET,
        updated_before: Date | str | Unset = UNSET,
        updated_after: Date | str | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Person]:
        """Return all people belonging to a company.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/people
        https://developers.procore.com/reference/rest/v1/people?version=1.0#get-all-people-belonging-to-a-company

        Args:
            email: An email address.
            created_at: ``YYYY-MM-DD`` if passed as a string.
            created_before: ``YYYY-MM-DD`` if passed as a string.
            created_after: ``YYYY-MM-DD`` if passed as a string.
            updated_at: ``YYYY-MM-DD`` if passed as a string.
            updated_before: ``YYYY-MM-DD`` if passed as a string.
            updated_after: ``YYYY-MM-DD`` if passed as a string.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Person`.
        """
        return self._pages(
            Person,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people",
            {"company_id": company_id},
            options,
            query={
                "page": page,
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "employee_number": employee_number,
                "custom_fields_integration_name": custom_fields_integration_name,
                "created_at": created_at,
                "created_before": created_before,
                "created_after": created_after,
                "updated_at": updated_at,
                "updated_before": updated_before,
                "updated_after": updated_after,
            },
            dates="created_before created_after updated_before updated_after",
            concurrency=concurrency,
            pager=Pager.FROM_ZERO,
        )

    def list_groups_groups_people(
        self,
        *,
        group_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        employee_number: str | Unset = UNSET,
        custom_fields_integration_name: str | Unset = UNSET,
        created_at: Date | str | Unset = UNSET,
        created_before: Date | str | Unset = UNSET,
        created_after: Date | str | Unset = UNSET,
        updated_at: Date | str | Unset = UNSET,
        updated_before: Date | str | Unset = UNSET,
        updated_after: Date | str | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[PersonGroupsGroupsPerson]:
        """Return all people belonging to a group.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/groups/people
        https://developers.procore.com/reference/rest/v1/people?version=1.0#get-all-people-belonging-to-a-group

        Args:
            email: An email address.
            created_at: ``YYYY-MM-DD`` if passed as a string.
            created_before: ``YYYY-MM-DD`` if passed as a string.
            created_after: ``YYYY-MM-DD`` if passed as a string.
            updated_at: ``YYYY-MM-DD`` if passed as a string.
            updated_before: ``YYYY-MM-DD`` if passed as a string.
            updated_after: ``YYYY-MM-DD`` if passed as a string.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PersonGroupsGroupsPerson`.
        """
        return self._pages(
            PersonGroupsGroupsPerson,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/groups/people",
            {"company_id": company_id, "group_id": group_id},
            options,
            query={
                "page": page,
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "employee_number": employee_number,
                "custom_fields_integration_name": custom_fields_integration_name,
                "created_at": created_at,
                "created_before": created_before,
                "created_after": created_after,
                "updated_at": updated_at,
                "updated_before": updated_before,
                "updated_after": updated_after,
            },
            dates="created_before created_after updated_before updated_after",
            concurrency=concurrency,
            pager=Pager.FROM_ZERO,
        )

    async def update(
        self,
        *,
        person_id: Id,
        company_id: Id | Unset = UNSET,
        first_name: str | Unset | None = UNSET,
        last_name: str | Unset | None = UNSET,
        is_assignable: bool | Unset | None = UNSET,
        status: Literal["active", "inactive"] | Unset | None = UNSET,
        group_ids: Sequence[Id] | Unset | None = UNSET,
        email: str | Unset | None = UNSET,
        permission_level_id: Id | Unset | None = UNSET,
        notification_profile_id: Id | Unset | None = UNSET,
        phone: str | Unset | None = UNSET,
        can_receive_sms: bool | Unset | None = UNSET,
        can_receive_email: bool | Unset | None = UNSET,
        can_receive_mobile: bool | Unset | None = UNSET,
        address_1: str | Unset | None = UNSET,
        address_2: str | Unset | None = UNSET,
        city_town: str | Unset | None = UNSET,
        state_province: str | Unset | None = UNSET,
        zipcode: str | Unset | None = UNSET,
        country: str | Unset | None = UNSET,
        job_title_id: Id | Unset | None = UNSET,
        hourly_wage: Decimal | float | str | Unset | None = UNSET,
        employee_number: str | Unset | None = UNSET,
        emergency_contact_name: str | Unset | None = UNSET,
        emergency_contact_number: str | Unset | None = UNSET,
        emergency_contact_email: str | Unset | None = UNSET,
        emergency_contact_relation: str | Unset | None = UNSET,
        dob: Date | str | Unset | None = UNSET,
        hired_date: Date | str | Unset | None = UNSET,
        is_male: bool | Unset | None = UNSET,
        language: Literal["english"] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Person:
        """Update a person.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}
        https://developers.procore.com/reference/rest/v1/people?version=1.0#update-a-person

        Args:
            status: One of active, inactive.
            email: An email address.
            permission_level_id: A UUID.
            notification_profile_id: A UUID.
            can_receive_mobile: Default: true.
            job_title_id: A UUID.
            emergency_contact_email: An email address.
            dob: ``YYYY-MM-DD`` if passed as a string.
            hired_date: ``YYYY-MM-DD`` if passed as a string.
            language: Must be english.

        Returns:
            :class:`Person`.
        """
        return await self._one(
            Person,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}",
            {"company_id": company_id, "person_id": person_id},
            options,
            body=some(
                {
                    "first_name": first_name,
                    "last_name": last_name,
                    "is_assignable": is_assignable,
                    "status": status,
                    "group_ids": group_ids,
                    "email": email,
                    "permission_level_id": permission_level_id,
                    "notification_profile_id": notification_profile_id,
                    "phone": phone,
                    "can_receive_sms": can_receive_sms,
                    "can_receive_email": can_receive_email,
                    "can_receive_mobile": can_receive_mobile,
                    "address_1": address_1,
                    "address_2": address_2,
                    "city_town": city_town,
                    "state_province": state_province,
                    "zipcode": zipcode,
                    "country": country,
                    "job_title_id": job_title_id,
                    "hourly_wage": hourly_wage,
                    "employee_number": employee_number,
                    "emergency_contact_name": emergency_contact_name,
                    "emergency_contact_number": emergency_contact_number,
                    "emergency_contact_email": emergency_contact_email,
                    "emergency_contact_relation": emergency_contact_relation,
                    "dob": dob,
                    "hired_date": hired_date,
                    "is_male": is_male,
                    "language": language,
                }
            ),
            dates="dob hired_date",
        )
