"""Company schedule resources (Company Settings), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Pager, Pages, Resource, ScopedOptions, Unset, overloaded, some


@record
class CompanyScheduleResource(Model):
    """A company schedule resource."""

    id: Id
    name: str | None = None
    source_uid: str | None = None


class CompanyScheduleResourceFilters(TypedDict, total=False):
    """Query filters of ``company_settings.company_schedule_resources.list``."""

    name: str | Sequence[str]


class CompanyScheduleResourcesResource(Resource):
    """Company schedule resources (Company Settings)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CompanyScheduleResourceFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyScheduleResource]:
        """List schedule resources.

        GET /rest/v1.0/companies/{company_id}/schedule/resources
        https://developers.procore.com/reference/rest/v1/company-schedule-resources?version=1.0#list-schedule-resources

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyScheduleResource`.
        """
        return self._pages(
            CompanyScheduleResource,
            "/rest/v1.0/companies/{company_id}/schedule/resources",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            items_key="resources",
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class Role(Model):
    """A role."""

    id: Id
    add_to_project_team: bool | None = None
    archetype: str | None = None
    deletable: bool | None = None
    display_on_company_home: bool | None = None
    name: str | None = None
    type: str | None = None
    position: int | None = None


class RoleProjectRoleInput(TypedDict, total=False):
    """``project_role`` in a request body."""

    id: Id | None
    add_to_project_team: bool | None
    archetype: str | None
    display_on_company_home: bool | None
    name: str | None
    type: str | None


class RoleFilters(TypedDict, total=False):
    """Query filters of ``company_settings.roles.list``, ``company_settings.roles.list_v1_0``."""

    users_only: bool


class RolesResource(Resource):
    """Roles (Company Settings)."""

    __slots__ = ()

    async def create(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_role: RoleProjectRoleInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Role:
        """Create a company role.

        POST /rest/v2.0/companies/{company_id}/roles
        https://developers.procore.com/reference/rest/roles?version=2.0#post-company-role

        Returns:
            :class:`Role`.
        """
        return await self._one(
            Role,
            "POST",
            "/rest/v2.0/companies/{company_id}/roles",
            {"company_id": company_id},
            options,
            body=some({"project_role": project_role}),
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a company role.

        DELETE /rest/v2.0/companies/{company_id}/roles/{id}
        https://developers.procore.com/reference/rest/roles?version=2.0#delete-company-role

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v2.0/companies/{company_id}/roles/{id}", {"company_id": company_id, "id": id}, options
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: RoleFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Role]:
        """List company roles.

        GET /rest/v2.0/companies/{company_id}/roles
        https://developers.procore.com/reference/rest/roles?version=2.0#list-company-roles

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Role`.
        """
        return self._pages(
            Role,
            "/rest/v2.0/companies/{company_id}/roles",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_v1_0(
        self, *, company_id: Id | Unset = UNSET, filters: RoleFilters = OMITTED, **options: Unpack[ScopedOptions]
    ) -> Pages[Role]:
        """List company roles.

        GET /rest/v1.0/companies/{company_id}/roles
        https://developers.procore.com/reference/rest/v1/roles?version=1.0#list-company-roles

        Args:
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Role`.
        """
        return self._pages(
            Role,
            "/rest/v1.0/companies/{company_id}/roles",
            {"company_id": company_id},
            options,
            query={"filters": filters},
            pager=Pager.UNPAGED,
        )

    async def reorder(
        self, *, order: Sequence[str], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Reorder a company role.

        POST /rest/v2.0/companies/{company_id}/roles/reorder
        https://developers.procore.com/reference/rest/roles?version=2.0#reorder-company-role

        Returns:
            None.
        """
        await self._none(
            "POST",
            "/rest/v2.0/companies/{company_id}/roles/reorder",
            {"company_id": company_id},
            options,
            body=some({"order": order}),
        )

    async def update(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_role: RoleProjectRoleInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Role:
        """Update a company role.

        PATCH /rest/v2.0/companies/{company_id}/roles/{id}
        https://developers.procore.com/reference/rest/roles?version=2.0#patch-company-role

        Returns:
            :class:`Role`.
        """
        return await self._one(
            Role,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/roles/{id}",
            {"company_id": company_id, "id": id},
            options,
            body=some({"project_role": project_role}),
        )


@record
class SubmittalType(Model):
    """A submittal type."""

    id: Id
    name: str | None = None
    translated_name: str | None = None


class SubmittalTypesResource(Resource):
    """Submittal types (Company Settings)."""

    __slots__ = ()

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[SubmittalType]:
        """List submittal types.

        GET /rest/v1.0/companies/{company_id}/submittal_types
        https://developers.procore.com/reference/rest/v1/submittal-types?version=1.0#list-submittal-types

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalType`.
        """
        return self._pages(
            SubmittalType,
            "/rest/v1.0/companies/{company_id}/submittal_types",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )


@record
class SupportPin(Model):
    """A support pin."""

    id: Id
    expires_at: DateTime | None = None
    pin_plaintext: str | None = None
    data: SupportPinData | None = None


@record
class SupportPinData(Model):
    """``data`` of :class:`SupportPin`."""

    id: Id
    expires_at: DateTime | None = None
    pin_plaintext: str | None = None


class SupportPinsResource(Resource):
    """Support pins (Company Settings)."""

    __slots__ = ()

    async def create(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> SupportPin:
        """Create a support pin.

        POST /rest/v2.0/companies/{company_id}/support_pins
        https://developers.procore.com/reference/rest/support-pins?version=2.0#create-support-pin

        Returns:
            :class:`SupportPin`.
        """
        return await self._one(
            SupportPin, "POST", "/rest/v2.0/companies/{company_id}/support_pins", {"company_id": company_id}, options
        )

    async def get(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> SupportPin:
        """Return an active support pin.

        GET /rest/v2.0/companies/{company_id}/support_pins
        https://developers.procore.com/reference/rest/support-pins?version=2.0#fetch-active-support-pin

        Returns:
            :class:`SupportPin`.
        """
        return await self._one(
            SupportPin, "GET", "/rest/v2.0/companies/{company_id}/support_pins", {"company_id": company_id}, options
        )


@record
class Trade(Model):
    """A trade."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class TradeInput(TypedDict, total=False):
    """``trade`` in a request body."""

    name: str | None
    active: bool | None


class TradeFilters(TypedDict, total=False):
    """Query filters of ``company_settings.trades.list``."""

    updated_at: DateRange
    active: bool
    query: str | Sequence[str]


class TradesResource(Resource):
    """Trades (Company Settings)."""

    __slots__ = ()

    async def create(
        self,
        *,
        company_id: Id | Unset = UNSET,
        trade: TradeInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Trade:
        """Create a trade.

        POST /rest/v1.0/companies/{company_id}/trades
        https://developers.procore.com/reference/rest/v1/trades?version=1.0#create-trade

        Returns:
            :class:`Trade`.
        """
        return await self._one(
            Trade,
            "POST",
            "/rest/v1.0/companies/{company_id}/trades",
            {"company_id": company_id},
            options,
            body=some({"trade": trade}),
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Trade:
        """Return a trade.

        GET /rest/v1.0/companies/{company_id}/trades/{id}
        https://developers.procore.com/reference/rest/v1/trades?version=1.0#show-trade

        Returns:
            :class:`Trade`.
        """
        return await self._one(
            Trade, "GET", "/rest/v1.0/companies/{company_id}/trades/{id}", {"company_id": company_id, "id": id}, options
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: TradeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Trade]:
        """List trades.

        GET /rest/v1.0/companies/{company_id}/trades
        https://developers.procore.com/reference/rest/v1/trades?version=1.0#list-trades

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Trade`.
        """
        return self._pages(
            Trade,
            "/rest/v1.0/companies/{company_id}/trades",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class WorkClassificationCompanyLevel(Model):
    """A work classification (company level)."""

    id: Id
    name: str | None = None
    abbreviation: str | None = None
    company_id: Id | None = None
    deletable: bool | None = None
    company_visible: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    created_by_id: Id | None = None
    project_ids: list[Id] | None = None


class WorkClassificationInput(TypedDict, total=False):
    """``work_classification`` in a request body."""

    name: str | None
    abbreviation: str | None


class WorkClassificationCompanyLevelResource(Resource):
    """Work classification: company level (Company Settings)."""

    __slots__ = ()

    async def create(
        self,
        *,
        work_classification: WorkClassificationInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkClassificationCompanyLevel:
        """Create a classification.

        POST /rest/v1.0/companies/{company_id}/work_classifications
        https://developers.procore.com/reference/rest/v1/work-classification---company-level?version=1.0#create-classification

        Returns:
            :class:`WorkClassificationCompanyLevel`.
        """
        return await self._one(
            WorkClassificationCompanyLevel,
            "POST",
            "/rest/v1.0/companies/{company_id}/work_classifications",
            {"company_id": company_id},
            options,
            body={"work_classification": work_classification},
        )

    async def delete(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> WorkClassificationCompanyLevel:
        """Delete a classification.

        DELETE /rest/v1.0/companies/{company_id}/work_classifications/{id}
        https://developers.procore.com/reference/rest/v1/work-classification---company-level?version=1.0#delete-classification

        Returns:
            :class:`WorkClassificationCompanyLevel`.
        """
        return await self._one(
            WorkClassificationCompanyLevel,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/work_classifications/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> WorkClassificationCompanyLevel:
        """Return a classification.

        GET /rest/v1.0/companies/{company_id}/work_classifications/{id}
        https://developers.procore.com/reference/rest/v1/work-classification---company-level?version=1.0#show-classification

        Returns:
            :class:`WorkClassificationCompanyLevel`.
        """
        return await self._one(
            WorkClassificationCompanyLevel,
            "GET",
            "/rest/v1.0/companies/{company_id}/work_classifications/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    @overload
    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        serializer_view: Literal["compact", "extended", "normal"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[WorkClassificationCompanyLevel]: ...
    @overload
    def list(
        self,
        *,
        serializer_view: Literal["ids_only"],
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Id]: ...
    @overloaded
    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        serializer_view: Literal["compact", "extended", "ids_only", "normal"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[WorkClassificationCompanyLevel]:
        """List all classification.

        GET /rest/v1.0/companies/{company_id}/work_classifications
        https://developers.procore.com/reference/rest/v1/work-classification---company-level?version=1.0#list-all-classification

        Args:
            serializer_view: One of compact, extended, ids_only, normal.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkClassificationCompanyLevel`; with ``serializer_view="ids_only"`` of IDs.
        """
        return self._pages(
            None if serializer_view == "ids_only" else WorkClassificationCompanyLevel,
            "/rest/v1.0/companies/{company_id}/work_classifications",
            {"company_id": company_id},
            options,
            query={"page": page, "serializer_view": serializer_view},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        work_classification: WorkClassificationInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkClassificationCompanyLevel:
        """Update a classification.

        PATCH /rest/v1.0/companies/{company_id}/work_classifications/{id}
        https://developers.procore.com/reference/rest/v1/work-classification---company-level?version=1.0#update-classification

        Returns:
            :class:`WorkClassificationCompanyLevel`.
        """
        return await self._one(
            WorkClassificationCompanyLevel,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/work_classifications/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"work_classification": work_classification},
        )
