"""Action attachments (Incidents), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pager, Pages, Resource, ScopedOptions, Unset, Upload


@record
class ActionAttachment(Model):
    """An action attachment."""

    id: Id
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None
    viewable_document_id: Id | None = None


class ActionAttachmentsResource(Resource):
    """Action attachments (Incidents)."""

    __slots__ = ()

    async def create(
        self, *, action_id: Id, attachment: Upload, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionAttachment:
        """Create an attachment.

        POST /rest/v1.0/projects/{project_id}/incidents/actions/{action_id}/attachments
        https://developers.procore.com/reference/rest/v1/action-attachments?version=1.0#create-attachment

        Args:
            attachment: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`ActionAttachment`.
        """
        return await self._one(
            ActionAttachment,
            "POST",
            "/rest/v1.0/projects/{project_id}/incidents/actions/{action_id}/attachments",
            {"project_id": project_id, "action_id": action_id},
            options,
            form={"attachment": attachment},
        )


@record
class ActionType(Model):
    """An action type."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class ActionTypeFields(TypedDict, total=False):
    """Fields of :class:`ActionTypeCreateInput` and :class:`ActionTypeInput`."""

    ids: Sequence[Id] | None
    active: bool | None


class ActionTypeCreateInput(ActionTypeFields):
    """``action_type`` in the body of ``create``."""

    name: str


class ActionTypeInput(ActionTypeFields, total=False):
    """``action_type`` in the body of ``bulk_update``, ``update``."""

    name: str | None


class ActionTypeFilters(TypedDict, total=False):
    """Query filters of ``incidents.action_types.list``."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class ActionTypesResource(Resource):
    """Action types (Incidents)."""

    __slots__ = ()

    async def bulk_update(
        self, *, action_type: ActionTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[ActionType]:
        """Bulk update incident action types.

        PATCH /rest/v1.0/companies/{company_id}/incidents/action_types/bulk_update
        https://developers.procore.com/reference/rest/v1/action-types?version=1.0#bulk-update-incident-action-types

        Returns:
            A list of :class:`ActionType`.
        """
        return await self._many(
            ActionType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/action_types/bulk_update",
            {"company_id": company_id},
            options,
            body={"action_type": action_type},
        )

    async def create(
        self, *, action_type: ActionTypeCreateInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ActionType:
        """Create an incident action type.

        POST /rest/v1.0/companies/{company_id}/incidents/action_types
        https://developers.procore.com/reference/rest/v1/action-types?version=1.0#create-incident-action-type

        Returns:
            :class:`ActionType`.
        """
        return await self._one(
            ActionType,
            "POST",
            "/rest/v1.0/companies/{company_id}/incidents/action_types",
            {"company_id": company_id},
            options,
            body={"action_type": action_type},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete an incident action type.

        DELETE /rest/v1.0/companies/{company_id}/incidents/action_types/{id}
        https://developers.procore.com/reference/rest/v1/action-types?version=1.0#delete-incident-action-type

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/incidents/action_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> ActionType:
        """Return an incident action type.

        GET /rest/v1.0/companies/{company_id}/incidents/action_types/{id}
        https://developers.procore.com/reference/rest/v1/action-types?version=1.0#show-incident-action-type

        Returns:
            :class:`ActionType`.
        """
        return await self._one(
            ActionType,
            "GET",
            "/rest/v1.0/companies/{company_id}/incidents/action_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: ActionTypeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ActionType]:
        """List incident action types.

        GET /rest/v1.0/companies/{company_id}/incidents/action_types
        https://developers.procore.com/reference/rest/v1/action-types?version=1.0#list-incident-action-types

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionType`.
        """
        return self._pages(
            ActionType,
            "/rest/v1.0/companies/{company_id}/incidents/action_types",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, action_type: ActionTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ActionType:
        """Update an incident action type.

        PATCH /rest/v1.0/companies/{company_id}/incidents/action_types/{id}
        https://developers.procore.com/reference/rest/v1/action-types?version=1.0#update-incident-action-type

        Returns:
            :class:`ActionType`.
        """
        return await self._one(
            ActionType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/action_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"action_type": action_type},
        )


@record
class AfflictionType(Model):
    """An affliction type."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class AfflictionTypeFields(TypedDict, total=False):
    """Fields of :class:`AfflictionTypeCreateInput` and :class:`AfflictionTypeInput`."""

    ids: Sequence[Id] | None
    active: bool | None


class AfflictionTypeCreateInput(AfflictionTypeFields):
    """``affliction_type`` in the body of ``create``."""

    name: str


class AfflictionTypeInput(AfflictionTypeFields, total=False):
    """``affliction_type`` in the body of ``bulk_update``, ``update``."""

    name: str | None


class AfflictionTypeFilters(TypedDict, total=False):
    """Query filters of ``incidents.affliction_types.list``."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class AfflictionTypesResource(Resource):
    """Affliction types (Incidents)."""

    __slots__ = ()

    async def bulk_update(
        self, *, affliction_type: AfflictionTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[AfflictionType]:
        """Bulk update affliction types.

        PATCH /rest/v1.0/companies/{company_id}/incidents/affliction_types/bulk_update
        https://developers.procore.com/reference/rest/v1/affliction-types?version=1.0#bulk-update-affliction-types

        Returns:
            A list of :class:`AfflictionType`.
        """
        return await self._many(
            AfflictionType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/affliction_types/bulk_update",
            {"company_id": company_id},
            options,
            body={"affliction_type": affliction_type},
        )

    async def create(
        self,
        *,
        affliction_type: AfflictionTypeCreateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AfflictionType:
        """Create an affliction type.

        POST /rest/v1.0/companies/{company_id}/incidents/affliction_types
        https://developers.procore.com/reference/rest/v1/affliction-types?version=1.0#create-affliction-type

        Returns:
            :class:`AfflictionType`.
        """
        return await self._one(
            AfflictionType,
            "POST",
            "/rest/v1.0/companies/{company_id}/incidents/affliction_types",
            {"company_id": company_id},
            options,
            body={"affliction_type": affliction_type},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete an affliction type.

        DELETE /rest/v1.0/companies/{company_id}/incidents/affliction_types/{id}
        https://developers.procore.com/reference/rest/v1/affliction-types?version=1.0#delete-affliction-type

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/incidents/affliction_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> AfflictionType:
        """Return an affliction type.

        GET /rest/v1.0/companies/{company_id}/incidents/affliction_types/{id}
        https://developers.procore.com/reference/rest/v1/affliction-types?version=1.0#show-affliction-type

        Returns:
            :class:`AfflictionType`.
        """
        return await self._one(
            AfflictionType,
            "GET",
            "/rest/v1.0/companies/{company_id}/incidents/affliction_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: AfflictionTypeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[AfflictionType]:
        """List affliction types.

        GET /rest/v1.0/companies/{company_id}/incidents/affliction_types
        https://developers.procore.com/reference/rest/v1/affliction-types?version=1.0#list-affliction-types

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AfflictionType`.
        """
        return self._pages(
            AfflictionType,
            "/rest/v1.0/companies/{company_id}/incidents/affliction_types",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        affliction_type: AfflictionTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AfflictionType:
        """Update an affliction type.

        PATCH /rest/v1.0/companies/{company_id}/incidents/affliction_types/{id}
        https://developers.procore.com/reference/rest/v1/affliction-types?version=1.0#update-affliction-type

        Returns:
            :class:`AfflictionType`.
        """
        return await self._one(
            AfflictionType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/affliction_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"affliction_type": affliction_type},
        )


@record
class AlertRecipient(Model):
    """An alert recipient."""

    id: Id
    login: str | None = None
    name: str | None = None


class AlertRecipientsResource(Resource):
    """Alert recipients (Incidents)."""

    __slots__ = ()

    async def delete(
        self, *, severity_level_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete an incident alert recipient.

        DELETE /rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients/{id}
        https://developers.procore.com/reference/rest/v1/alert-recipients?version=1.0#delete-incident-alert-recipient

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients/{id}",
            {"company_id": company_id, "severity_level_id": severity_level_id, "id": id},
            options,
        )

    async def get(
        self, *, severity_level_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> AlertRecipient:
        """Return an incident alert recipient.

        GET /rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients/{id}
        https://developers.procore.com/reference/rest/v1/alert-recipients?version=1.0#show-incident-alert-recipient

        Returns:
            :class:`AlertRecipient`.
        """
        return await self._one(
            AlertRecipient,
            "GET",
            "/rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients/{id}",
            {"company_id": company_id, "severity_level_id": severity_level_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        severity_level_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[AlertRecipient]:
        """List incident alert recipients.

        GET /rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients
        https://developers.procore.com/reference/rest/v1/alert-recipients?version=1.0#list-incident-alert-recipients

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AlertRecipient`.
        """
        return self._pages(
            AlertRecipient,
            "/rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients",
            {"company_id": company_id, "severity_level_id": severity_level_id},
            options,
            query={"page": page, "sort": sort},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, severity_level_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> AlertRecipient:
        """Update existing or create a new incident alert recipient.

        PATCH /rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients/{id}
        https://developers.procore.com/reference/rest/v1/alert-recipients?version=1.0#update-existing-or-create-a-new-incident-alert-recipient

        Returns:
            :class:`AlertRecipient`.
        """
        return await self._one(
            AlertRecipient,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients/{id}",
            {"company_id": company_id, "severity_level_id": severity_level_id, "id": id},
            options,
        )


@record
class BodyPart(Model):
    """A body part."""

    id: Id
    name: str | None = None
    selectable: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    parent_id: Id | None = None


class BodyPartFilters(TypedDict, total=False):
    """Query filters of ``incidents.body_parts.list``."""

    selectable: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class BodyPartsResource(Resource):
    """Body parts (Incidents)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: BodyPartFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[BodyPart]:
        """List body parts.

        GET /rest/v1.0/companies/{company_id}/incidents/body_parts
        https://developers.procore.com/reference/rest/v1/body-parts?version=1.0#list-body-parts

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BodyPart`.
        """
        return self._pages(
            BodyPart,
            "/rest/v1.0/companies/{company_id}/incidents/body_parts",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ContributingBehavior(Model):
    """A contributing behavior."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class ContributingBehaviorFields(TypedDict, total=False):
    """Fields of :class:`ContributingBehaviorCreateInput` and :class:`ContributingBehaviorInput`."""

    ids: Sequence[Id] | None
    active: bool | None


class ContributingBehaviorCreateInput(ContributingBehaviorFields):
    """``contributing_behavior`` in the body of ``create``."""

    name: str


class ContributingBehaviorInput(ContributingBehaviorFields, total=False):
    """``contributing_behavior`` in the body of ``bulk_update``, ``update``."""

    name: str | None


class ContributingBehaviorFilters(TypedDict, total=False):
    """Query filters of ``incidents.contributing_behaviors.list``."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class ContributingBehaviorsResource(Resource):
    """Contributing behaviors (Incidents)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        contributing_behavior: ContributingBehaviorInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ContributingBehavior]:
        """Bulk update contributing behaviors.

        PATCH /rest/v1.0/companies/{company_id}/contributing_behaviors/bulk_update
        https://developers.procore.com/reference/rest/v1/contributing-behaviors?version=1.0#bulk-update-contributing-behaviors

        Returns:
            A list of :class:`ContributingBehavior`.
        """
        return await self._many(
            ContributingBehavior,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/contributing_behaviors/bulk_update",
            {"company_id": company_id},
            options,
            body={"contributing_behavior": contributing_behavior},
        )

    async def create(
        self,
        *,
        contributing_behavior: ContributingBehaviorCreateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ContributingBehavior:
        """Create a contributing behavior.

        POST /rest/v1.0/companies/{company_id}/contributing_behaviors
        https://developers.procore.com/reference/rest/v1/contributing-behaviors?version=1.0#create-contributing-behavior

        Returns:
            :class:`ContributingBehavior`.
        """
        return await self._one(
            ContributingBehavior,
            "POST",
            "/rest/v1.0/companies/{company_id}/contributing_behaviors",
            {"company_id": company_id},
            options,
            body={"contributing_behavior": contributing_behavior},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a contributing behavior.

        DELETE /rest/v1.0/companies/{company_id}/contributing_behaviors/{id}
        https://developers.procore.com/reference/rest/v1/contributing-behaviors?version=1.0#delete-contributing-behavior

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/contributing_behaviors/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ContributingBehavior:
        """Return a contributing behavior.

        GET /rest/v1.0/companies/{company_id}/contributing_behaviors/{id}
        https://developers.procore.com/reference/rest/v1/contributing-behaviors?version=1.0#show-contributing-behavior

        Returns:
            :class:`ContributingBehavior`.
        """
        return await self._one(
            ContributingBehavior,
            "GET",
            "/rest/v1.0/companies/{company_id}/contributing_behaviors/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        all: bool | Unset = UNSET,
        filters: ContributingBehaviorFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ContributingBehavior]:
        """List contributing behaviors.

        GET /rest/v1.0/companies/{company_id}/contributing_behaviors
        https://developers.procore.com/reference/rest/v1/contributing-behaviors?version=1.0#list-contributing-behaviors

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ContributingBehavior`.
        """
        return self._pages(
            ContributingBehavior,
            "/rest/v1.0/companies/{company_id}/contributing_behaviors",
            {"company_id": company_id},
            options,
            query={"page": page, "all": all, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        contributing_behavior: ContributingBehaviorInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ContributingBehavior:
        """Update a contributing behavior.

        PATCH /rest/v1.0/companies/{company_id}/contributing_behaviors/{id}
        https://developers.procore.com/reference/rest/v1/contributing-behaviors?version=1.0#update-contributing-behavior

        Returns:
            :class:`ContributingBehavior`.
        """
        return await self._one(
            ContributingBehavior,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/contributing_behaviors/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"contributing_behavior": contributing_behavior},
        )


@record
class ContributingCondition(Model):
    """A contributing condition."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class ContributingConditionFields(TypedDict, total=False):
    """Fields of :class:`ContributingConditionCreateInput` and :class:`ContributingConditionInput`."""

    ids: Sequence[Id] | None
    active: bool | None


class ContributingConditionCreateInput(ContributingConditionFields):
    """``contributing_condition`` in the body of ``create``."""

    name: str


class ContributingConditionInput(ContributingConditionFields, total=False):
    """``contributing_condition`` in the body of ``bulk_update``, ``update``."""

    name: str | None


class ContributingConditionFilters(TypedDict, total=False):
    """Query filters of ``incidents.contributing_conditions.list``."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class ContributingConditionsResource(Resource):
    """Contributing conditions (Incidents)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        contributing_condition: ContributingConditionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ContributingCondition]:
        """Bulk update contributing conditions.

        PATCH /rest/v1.0/companies/{company_id}/contributing_conditions/bulk_update
        https://developers.procore.com/reference/rest/v1/contributing-conditions?version=1.0#bulk-update-contributing-conditions

        Returns:
            A list of :class:`ContributingCondition`.
        """
        return await self._many(
            ContributingCondition,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/contributing_conditions/bulk_update",
            {"company_id": company_id},
            options,
            body={"contributing_condition": contributing_condition},
        )

    async def create(
        self,
        *,
        contributing_condition: ContributingConditionCreateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ContributingCondition:
        """Create a contributing condition.

        POST /rest/v1.0/companies/{company_id}/contributing_conditions
        https://developers.procore.com/reference/rest/v1/contributing-conditions?version=1.0#create-contributing-condition

        Returns:
            :class:`ContributingCondition`.
        """
        return await self._one(
            ContributingCondition,
            "POST",
            "/rest/v1.0/companies/{company_id}/contributing_conditions",
            {"company_id": company_id},
            options,
            body={"contributing_condition": contributing_condition},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a contributing condition.

        DELETE /rest/v1.0/companies/{company_id}/contributing_conditions/{id}
        https://developers.procore.com/reference/rest/v1/contributing-conditions?version=1.0#delete-contributing-condition

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/contributing_conditions/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ContributingCondition:
        """Return a contributing condition.

        GET /rest/v1.0/companies/{company_id}/contributing_conditions/{id}
        https://developers.procore.com/reference/rest/v1/contributing-conditions?version=1.0#show-contributing-condition

        Returns:
            :class:`ContributingCondition`.
        """
        return await self._one(
            ContributingCondition,
            "GET",
            "/rest/v1.0/companies/{company_id}/contributing_conditions/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        all: bool | Unset = UNSET,
        filters: ContributingConditionFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ContributingCondition]:
        """List contributing conditions.

        GET /rest/v1.0/companies/{company_id}/contributing_conditions
        https://developers.procore.com/reference/rest/v1/contributing-conditions?version=1.0#list-contributing-conditions

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ContributingCondition`.
        """
        return self._pages(
            ContributingCondition,
            "/rest/v1.0/companies/{company_id}/contributing_conditions",
            {"company_id": company_id},
            options,
            query={"page": page, "all": all, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        contributing_condition: ContributingConditionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ContributingCondition:
        """Update a contributing condition.

        PATCH /rest/v1.0/companies/{company_id}/contributing_conditions/{id}
        https://developers.procore.com/reference/rest/v1/contributing-conditions?version=1.0#update-contributing-condition

        Returns:
            :class:`ContributingCondition`.
        """
        return await self._one(
            ContributingCondition,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/contributing_conditions/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"contributing_condition": contributing_condition},
        )


@record
class EnvironmentalFilterOptionAffectedCompany(Model):
    """Returned by :meth:`EnvironmentalFilterOptionsResource.list_affected_companies`."""

    key: str | None = None
    value: str | None = None


@record
class EnvironmentalFilterOptionManagedEquipment(Model):
    """Returned by :meth:`EnvironmentalFilterOptionsResource.list_managed_equipment`."""

    key: str | None = None
    value: str | None = None


@record
class EnvironmentalFilterOptionType(Model):
    """Returned by :meth:`EnvironmentalFilterOptionsResource.list_environmental_types`."""

    key: str | None = None
    value: str | None = None


@record
class EnvironmentalFilterOptionWorkActivity(Model):
    """Returned by :meth:`EnvironmentalFilterOptionsResource.list_work_activities`."""

    key: str | None = None
    value: str | None = None


class EnvironmentalFilterOptionsResource(Resource):
    """Environmental filter options (Incidents)."""

    __slots__ = ()

    def list_affected_companies(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[EnvironmentalFilterOptionAffectedCompany]:
        """Return affected company filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/affected_companies
        https://developers.procore.com/reference/rest/v1/environmental-filter-options?version=1.0#get-affected-company-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EnvironmentalFilterOptionAffectedCompany`.
        """
        return self._pages(
            EnvironmentalFilterOptionAffectedCompany,
            "/rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/affected_companies",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_environmental_types(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[EnvironmentalFilterOptionType]:
        """Return environmental type filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/environmental_types
        https://developers.procore.com/reference/rest/v1/environmental-filter-options?version=1.0#get-environmental-type-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EnvironmentalFilterOptionType`.
        """
        return self._pages(
            EnvironmentalFilterOptionType,
            "/rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/environmental_types",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_managed_equipment(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[EnvironmentalFilterOptionManagedEquipment]:
        """Return managed equipment filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/managed_equipment
        https://developers.procore.com/reference/rest/v1/environmental-filter-options?version=1.0#get-managed-equipment-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EnvironmentalFilterOptionManagedEquipment`.
        """
        return self._pages(
            EnvironmentalFilterOptionManagedEquipment,
            "/rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/managed_equipment",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_work_activities(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[EnvironmentalFilterOptionWorkActivity]:
        """Return work activity filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/work_activities
        https://developers.procore.com/reference/rest/v1/environmental-filter-options?version=1.0#get-work-activity-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EnvironmentalFilterOptionWorkActivity`.
        """
        return self._pages(
            EnvironmentalFilterOptionWorkActivity,
            "/rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/work_activities",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )


@record
class EnvironmentalType(Model):
    """An environmental type."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class EnvironmentalTypeFilters(TypedDict, total=False):
    """Query filters of ``incidents.environmental_types.list``."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class EnvironmentalTypesResource(Resource):
    """Environmental types (Incidents)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: EnvironmentalTypeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EnvironmentalType]:
        """List environmental types.

        GET /rest/v1.0/companies/{company_id}/incidents/environmental_types
        https://developers.procore.com/reference/rest/v1/environmental-types?version=1.0#list-environmental-types

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EnvironmentalType`.
        """
        return self._pages(
            EnvironmentalType,
            "/rest/v1.0/companies/{company_id}/incidents/environmental_types",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class FilingType(Model):
    """A filing type."""

    id: Id
    name: str | None = None
    created_at: DateTime | None = None
    severity_level: FilingTypeSeverityLevel | None = None
    updated_at: DateTime | None = None


@record
class FilingTypeSeverityLevel(Model):
    """``severity_level`` of :class:`FilingType`."""

    id: Id
    name: str | None = None
    procore_default_name: Literal["insignificant", "minor", "major", "critical", "moderate"] | str | None = None
    active: bool | None = None
    email_trigger: bool | None = None
    push_notification_trigger: bool | None = None
    order: int | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class FilingTypeInput(TypedDict, total=False):
    """``filing_type`` in a request body."""

    severity_level_id: Id | None


class FilingTypeFilters(TypedDict, total=False):
    """Query filters of ``incidents.filing_types.list``."""

    id: Id | Sequence[Id]
    updated_at: DateRange


class FilingTypesResource(Resource):
    """Filing types (Incidents)."""

    __slots__ = ()

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> FilingType:
        """Return a filing type.

        GET /rest/v1.0/companies/{company_id}/incidents/injury_filing_types/{id}
        https://developers.procore.com/reference/rest/v1/filing-types?version=1.0#show-filing-type

        Args:
            id: ID of an injury filing type.

        Returns:
            :class:`FilingType`.
        """
        return await self._one(
            FilingType,
            "GET",
            "/rest/v1.0/companies/{company_id}/incidents/injury_filing_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "severity_level", "-name", "-severity_level"] | Unset = UNSET,
        filters: FilingTypeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[FilingType]:
        """List incident filing types.

        GET /rest/v1.0/companies/{company_id}/incidents/injury_filing_types
        https://developers.procore.com/reference/rest/v1/filing-types?version=1.0#list-incident-filing-types

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilingType`.
        """
        return self._pages(
            FilingType,
            "/rest/v1.0/companies/{company_id}/incidents/injury_filing_types",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, filing_type: FilingTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> FilingType:
        """Update a filing type.

        PATCH /rest/v1.0/companies/{company_id}/incidents/injury_filing_types/{id}
        https://developers.procore.com/reference/rest/v1/filing-types?version=1.0#update-filing-type

        Args:
            id: ID of an injury filing type.

        Returns:
            :class:`FilingType`.
        """
        return await self._one(
            FilingType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/injury_filing_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"filing_type": filing_type},
        )


@record
class HarmSource(Model):
    """A harm source."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class HarmSourceFields(TypedDict, total=False):
    """Fields of :class:`HarmSourceCreateInput` and :class:`HarmSourceInput`."""

    ids: Sequence[Id] | None
    active: bool | None


class HarmSourceCreateInput(HarmSourceFields):
    """``harm_source`` in the body of ``create``."""

    name: str


class HarmSourceInput(HarmSourceFields, total=False):
    """``harm_source`` in the body of ``bulk_update``, ``update``."""

    name: str | None


class HarmSourceFilters(TypedDict, total=False):
    """Query filters of ``incidents.harm_sources.list``."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class HarmSourcesResource(Resource):
    """Harm sources (Incidents)."""

    __slots__ = ()

    async def bulk_update(
        self, *, harm_source: HarmSourceInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[HarmSource]:
        """Bulk update harm sources.

        PATCH /rest/v1.0/companies/{company_id}/incidents/harm_sources/bulk_update
        https://developers.procore.com/reference/rest/v1/harm-sources?version=1.0#bulk-update-harm-sources

        Returns:
            A list of :class:`HarmSource`.
        """
        return await self._many(
            HarmSource,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/harm_sources/bulk_update",
            {"company_id": company_id},
            options,
            body={"harm_source": harm_source},
        )

    async def create(
        self, *, harm_source: HarmSourceCreateInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> HarmSource:
        """Create a harm source.

        POST /rest/v1.0/companies/{company_id}/incidents/harm_sources
        https://developers.procore.com/reference/rest/v1/harm-sources?version=1.0#create-harm-source

        Returns:
            :class:`HarmSource`.
        """
        return await self._one(
            HarmSource,
            "POST",
            "/rest/v1.0/companies/{company_id}/incidents/harm_sources",
            {"company_id": company_id},
            options,
            body={"harm_source": harm_source},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a harm source.

        DELETE /rest/v1.0/companies/{company_id}/incidents/harm_sources/{id}
        https://developers.procore.com/reference/rest/v1/harm-sources?version=1.0#delete-harm-source

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/incidents/harm_sources/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> HarmSource:
        """Return a harm source.

        GET /rest/v1.0/companies/{company_id}/incidents/harm_sources/{id}
        https://developers.procore.com/reference/rest/v1/harm-sources?version=1.0#show-harm-source

        Returns:
            :class:`HarmSource`.
        """
        return await self._one(
            HarmSource,
            "GET",
            "/rest/v1.0/companies/{company_id}/incidents/harm_sources/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        all: bool | Unset = UNSET,
        filters: HarmSourceFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[HarmSource]:
        """List harm sources.

        GET /rest/v1.0/companies/{company_id}/incidents/harm_sources
        https://developers.procore.com/reference/rest/v1/harm-sources?version=1.0#list-harm-sources

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`HarmSource`.
        """
        return self._pages(
            HarmSource,
            "/rest/v1.0/companies/{company_id}/incidents/harm_sources",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "all": all, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, harm_source: HarmSourceInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> HarmSource:
        """Update a harm source.

        PATCH /rest/v1.0/companies/{company_id}/incidents/harm_sources/{id}
        https://developers.procore.com/reference/rest/v1/harm-sources?version=1.0#update-harm-source

        Returns:
            :class:`HarmSource`.
        """
        return await self._one(
            HarmSource,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/harm_sources/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"harm_source": harm_source},
        )


@record
class IncidentAttachment(Model):
    """An incident attachment."""

    id: Id
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None
    viewable_document_id: Id | None = None


class IncidentAttachmentsResource(Resource):
    """Incident attachments (Incidents)."""

    __slots__ = ()

    async def create(
        self,
        *,
        incident_id: Id,
        attachment: Upload,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> IncidentAttachment:
        """Create an attachment.

        POST /rest/v1.0/projects/{project_id}/incidents/{incident_id}/attachments
        https://developers.procore.com/reference/rest/v1/incident-attachments?version=1.0#create-attachment

        Args:
            attachment: A path, an open binary file or :class:`~aprocore.File`.
            run_configurable_validations: Whether to validate against the configurable field set.

        Returns:
            :class:`IncidentAttachment`.
        """
        return await self._one(
            IncidentAttachment,
            "POST",
            "/rest/v1.0/projects/{project_id}/incidents/{incident_id}/attachments",
            {"project_id": project_id, "incident_id": incident_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            form={"attachment": attachment},
        )
