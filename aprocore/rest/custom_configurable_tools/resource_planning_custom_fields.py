"""Resource planning custom fields (Custom - Configurable Tools)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset, some


@record
class ResourcePlanningCustomField(Model):
    """A resource planning custom field."""

    id: Id | None = None
    name: str | None = None
    type: str | None = None
    can_filter: bool | None = None
    integration_only: bool | None = None
    on_projects: bool | None = None
    on_people: bool | None = None
    description: str | None = None
    values: list[str] | None = None
    sort_by: str | None = None
    success: bool | None = None


@record
class ResourcePlanningCustomFieldValue(Model):
    """Returned by :meth:`ResourcePlanningCustomFieldsResource.bulk_delete_values`."""

    success: bool | None = None


class ResourcePlanningCustomFieldsResource(Resource):
    """Resource planning custom fields (Custom - Configurable Tools)."""

    __slots__ = ()

    async def bulk_delete_values(
        self, *, field_id: Id, values: Sequence[str], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ResourcePlanningCustomFieldValue:
        """Remove values from custom field.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields/{field_id}/values
        https://developers.procore.com/reference/rest/v1/resource-planning-custom-fields?version=1.0#remove-values-from-custom-field

        Args:
            field_id: A UUID.

        Returns:
            :class:`ResourcePlanningCustomFieldValue`.
        """
        return await self._one(
            ResourcePlanningCustomFieldValue,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields/{field_id}/values",
            {"company_id": company_id, "field_id": field_id},
            options,
            body=some({"values": values}),
        )

    async def create(
        self,
        *,
        name: str,
        type: Literal["text", "number", "currency", "hex-color", "bool", "select", "multi-select", "date", "paragraph"],
        company_id: Id | Unset = UNSET,
        can_filter: bool | Unset | None = UNSET,
        integration_only: bool | Unset | None = UNSET,
        on_projects: bool | Unset | None = UNSET,
        on_people: bool | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        values: Sequence[str] | Unset | None = UNSET,
        sort_by: Literal["alpha", "listed"] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourcePlanningCustomField:
        """Create a custom field.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields
        https://developers.procore.com/reference/rest/v1/resource-planning-custom-fields?version=1.0#create-custom-field

        Args:
            sort_by: One of alpha, listed.

        Returns:
            :class:`ResourcePlanningCustomField`.
        """
        return await self._one(
            ResourcePlanningCustomField,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields",
            {"company_id": company_id},
            options,
            body=some(
                {
                    "name": name,
                    "type": type,
                    "can_filter": can_filter,
                    "integration_only": integration_only,
                    "on_projects": on_projects,
                    "on_people": on_people,
                    "description": description,
                    "values": values,
                    "sort_by": sort_by,
                }
            ),
        )

    async def create_value(
        self, *, field_id: Id, values: Sequence[str], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ResourcePlanningCustomFieldValue:
        """Add values to custom field.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields/{field_id}/values
        https://developers.procore.com/reference/rest/v1/resource-planning-custom-fields?version=1.0#add-values-to-custom-field

        Args:
            field_id: A UUID.

        Returns:
            :class:`ResourcePlanningCustomFieldValue`.
        """
        return await self._one(
            ResourcePlanningCustomFieldValue,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields/{field_id}/values",
            {"company_id": company_id, "field_id": field_id},
            options,
            body=some({"values": values}),
        )

    async def delete(
        self, *, field_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ResourcePlanningCustomField:
        """Delete a custom field.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields/{field_id}
        https://developers.procore.com/reference/rest/v1/resource-planning-custom-fields?version=1.0#delete-custom-field

        Args:
            field_id: A UUID.

        Returns:
            :class:`ResourcePlanningCustomField`.
        """
        return await self._one(
            ResourcePlanningCustomField,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields/{field_id}",
            {"company_id": company_id, "field_id": field_id},
            options,
        )

    async def get(
        self, *, field_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ResourcePlanningCustomField:
        """Return a single custom field.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields/{field_id}
        https://developers.procore.com/reference/rest/v1/resource-planning-custom-fields?version=1.0#get-single-custom-field

        Args:
            field_id: A UUID.

        Returns:
            :class:`ResourcePlanningCustomField`.
        """
        return await self._one(
            ResourcePlanningCustomField,
            "GET",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields/{field_id}",
            {"company_id": company_id, "field_id": field_id},
            options,
        )

    def list(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[ResourcePlanningCustomField]:
        """Return all custom fields.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields
        https://developers.procore.com/reference/rest/v1/resource-planning-custom-fields?version=1.0#get-all-custom-fields

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ResourcePlanningCustomField`.
        """
        return self._pages(
            ResourcePlanningCustomField,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        field_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        can_filter: bool | Unset | None = UNSET,
        integration_only: bool | Unset | None = UNSET,
        on_projects: bool | Unset | None = UNSET,
        on_people: bool | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        values: Sequence[str] | Unset | None = UNSET,
        sort_by: Literal["alpha", "listed"] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourcePlanningCustomField:
        """Update a custom field.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields/{field_id}
        https://developers.procore.com/reference/rest/v1/resource-planning-custom-fields?version=1.0#update-custom-field

        Args:
            field_id: A UUID.
            sort_by: One of alpha, listed.

        Returns:
            :class:`ResourcePlanningCustomField`.
        """
        return await self._one(
            ResourcePlanningCustomField,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields/{field_id}",
            {"company_id": company_id, "field_id": field_id},
            options,
            body=some(
                {
                    "name": name,
                    "can_filter": can_filter,
                    "integration_only": integration_only,
                    "on_projects": on_projects,
                    "on_people": on_people,
                    "description": description,
                    "values": values,
                    "sort_by": sort_by,
                }
            ),
        )
