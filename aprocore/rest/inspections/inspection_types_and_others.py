"""Inspection types (Inspections), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import (
    OMITTED,
    UNSET,
    DateRange,
    Options,
    Pager,
    Pages,
    Resource,
    ScopedOptions,
    Unset,
    Upload,
    deprecated,
    some,
)


@record
class InspectionType(Model):
    """An inspection type."""

    id: Id
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    audit_transaction_timestamp: DateTime | None = None
    source_id: Id | None = None
    deleted_at: DateTime | None = None
    company_id: Id | None = None
    is_deletable: bool | None = None


class InspectionTypeInput(TypedDict, total=False):
    """``inspection_type`` in a request body."""

    name: str | None


class InspectionTypesResource(Resource):
    """Inspection types (Inspections)."""

    __slots__ = ()

    async def create(
        self, *, inspection_type: InspectionTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> InspectionType:
        """Create an inspection type.

        POST /rest/v1.0/companies/{company_id}/inspection_types
        https://developers.procore.com/reference/rest/v1/inspection-types?version=1.0#create-inspection-type

        Returns:
            :class:`InspectionType`.
        """
        return await self._one(
            InspectionType,
            "POST",
            "/rest/v1.0/companies/{company_id}/inspection_types",
            {"company_id": company_id},
            options,
            body={"inspection_type": inspection_type},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete an inspection type.

        DELETE /rest/v1.0/companies/{company_id}/inspection_types/{id}
        https://developers.procore.com/reference/rest/v1/inspection-types?version=1.0#delete-inspection-type

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/inspection_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> InspectionType:
        """Return an inspection type.

        GET /rest/v1.0/companies/{company_id}/inspection_types/{id}
        https://developers.procore.com/reference/rest/v1/inspection-types?version=1.0#show-inspection-type

        Returns:
            :class:`InspectionType`.
        """
        return await self._one(
            InspectionType,
            "GET",
            "/rest/v1.0/companies/{company_id}/inspection_types/{id}",
            {"company_id": company_id, "id": id},
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
    ) -> Pages[InspectionType]:
        """List inspection types.

        GET /rest/v1.0/companies/{company_id}/inspection_types
        https://developers.procore.com/reference/rest/v1/inspection-types?version=1.0#list-inspection-types

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InspectionType`.
        """
        return self._pages(
            InspectionType,
            "/rest/v1.0/companies/{company_id}/inspection_types",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        inspection_type: InspectionTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> InspectionType:
        """Update an inspection type.

        PATCH /rest/v1.0/companies/{company_id}/inspection_types/{id}
        https://developers.procore.com/reference/rest/v1/inspection-types?version=1.0#update-inspection-type

        Returns:
            :class:`InspectionType`.
        """
        return await self._one(
            InspectionType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/inspection_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"inspection_type": inspection_type},
        )


@record
class InspectionUser(Model):
    """An inspection user."""

    id: Id
    login: str | None = None
    name: str | None = None
    vendor: InspectionUserVendor | None = None
    potential_assignee: bool | None = None
    potential_point_of_contact: bool | None = None
    potential_distribution_member: bool | None = None
    default_distribution_member: bool | None = None


@record
class InspectionUserVendor(Model):
    """``vendor`` of :class:`InspectionUser`."""

    id: Id
    name: str | None = None


class InspectionUserFilters(TypedDict, total=False):
    """Query filters of ``inspections.inspection_users.list``."""

    vendor_id: Id | Sequence[Id]
    potential_assignee: bool
    potential_distribution_member: bool
    potential_point_of_contact: bool


class InspectionUsersResource(Resource):
    """Inspection users (Inspections)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: InspectionUserFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[InspectionUser]:
        """List inspection users.

        GET /rest/v1.1/projects/{project_id}/checklist/users
        https://developers.procore.com/reference/rest/v1/inspection-users?version=1.1#list-inspection-users

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InspectionUser`.
        """
        return self._pages(
            InspectionUser,
            "/rest/v1.1/projects/{project_id}/checklist/users",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ItemResponseSetResponse(Model):
    """An item response set response."""

    id: Id
    item_status_id: Id | None = None
    name: str | None = None
    corresponding_status: Literal["yes", "no", "n/a"] | str | None = None


class ItemResponseSetResponseInput(TypedDict):
    """``response`` in a request body."""

    name: str
    corresponding_status: Literal["yes", "no", "n/a"]


class ItemResponseSetResponseFilters(TypedDict, total=False):
    """Query filters of ``inspections.item_response_set_responses.list``."""

    corresponding_status: Literal["yes", "no", "n/a"] | Sequence[Literal["yes", "no", "n/a"]]


class ItemResponseSetResponsesResource(Resource):
    """Item response set responses (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        response_set_id: Id,
        company_id: Id | Unset = UNSET,
        response: ItemResponseSetResponseInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ItemResponseSetResponse:
        """Create a response in the specified item response set.

        POST /rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses
        https://developers.procore.com/reference/rest/v1/item-response-set-responses?version=1.0#create-a-response-in-the-specified-item-response-set

        Returns:
            :class:`ItemResponseSetResponse`.
        """
        return await self._one(
            ItemResponseSetResponse,
            "POST",
            "/rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses",
            {"company_id": company_id, "response_set_id": response_set_id},
            options,
            body={"response": response},
        )

    async def delete(
        self, *, response_set_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Remove a response from an item response set.

        DELETE /rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses/{id}
        https://developers.procore.com/reference/rest/v1/item-response-set-responses?version=1.0#remove-a-response-from-an-item-response-set

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses/{id}",
            {"company_id": company_id, "response_set_id": response_set_id, "id": id},
            options,
        )

    async def get(
        self, *, response_set_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ItemResponseSetResponse:
        """Return an item response set response.

        GET /rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses/{id}
        https://developers.procore.com/reference/rest/v1/item-response-set-responses?version=1.0#show-item-response-set-response

        Returns:
            :class:`ItemResponseSetResponse`.
        """
        return await self._one(
            ItemResponseSetResponse,
            "GET",
            "/rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses/{id}",
            {"company_id": company_id, "response_set_id": response_set_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        response_set_id: Id,
        company_id: Id | Unset = UNSET,
        sort: Literal["corresponding_status", "name", "-corresponding_status", "-name"] | Unset = UNSET,
        filters: ItemResponseSetResponseFilters = OMITTED,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ItemResponseSetResponse]:
        """List responses in the specified item response set.

        GET /rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses
        https://developers.procore.com/reference/rest/v1/item-response-set-responses?version=1.0#list-responses-in-the-specified-item-response-set

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ItemResponseSetResponse`.
        """
        return self._pages(
            ItemResponseSetResponse,
            "/rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses",
            {"company_id": company_id, "response_set_id": response_set_id},
            options,
            query={"sort": sort, "filters": filters},
            pager=Pager.UNPAGED,
        )

    async def update(
        self, *, response_set_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ItemResponseSetResponse:
        """Add an existing response to an item response set.

        PATCH /rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses/{id}
        https://developers.procore.com/reference/rest/v1/item-response-set-responses?version=1.0#add-an-existing-response-to-an-item-response-set

        Returns:
            :class:`ItemResponseSetResponse`.
        """
        return await self._one(
            ItemResponseSetResponse,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses/{id}",
            {"company_id": company_id, "response_set_id": response_set_id, "id": id},
            options,
        )


@record
class PotentialPointOfContact(Model):
    """A potential point of contact."""

    id: Id
    name: str | None = None
    name_with_vendor: str | None = None
    job_title: str | None = None
    vendor: PotentialPointOfContactVendor | None = None


@record
class PotentialPointOfContactVendor(Model):
    """``vendor`` of :class:`PotentialPointOfContact`."""

    id: Id
    name: str | None = None


class PotentialPointsOfContactResource(Resource):
    """Potential points of contact (Inspections)."""

    __slots__ = ()

    @deprecated("GET /rest/v1.0/checklist/potential_points_of_contact is deprecated by Procore.")
    def list(
        self, *, project_id: Id | Unset = UNSET, vendor_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[PotentialPointOfContact]:
        """List potential points of contact.

        GET /rest/v1.0/checklist/potential_points_of_contact
        https://developers.procore.com/reference/rest/v1/potential-points-of-contact?version=1.0#list-potential-points-of-contact

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PotentialPointOfContact`.
        """
        return self._pages(
            PotentialPointOfContact,
            "/rest/v1.0/checklist/potential_points_of_contact",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "vendor_id": vendor_id},
            pager=Pager.UNPAGED,
        )


@record
class ProjectInspectionTemplateItemEvidenceConfiguration(Model):
    """A project inspection template item evidence configuration."""

    item_id: Id | None = None
    photo: ProjectInspectionTemplateItemEvidenceConfigurationPhoto | None = None
    observation: ProjectInspectionTemplateItemEvidenceConfigurationObservation | None = None
    is_editable: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ProjectInspectionTemplateItemEvidenceConfigurationObservation(Model):
    """``observation`` of :class:`ProjectInspectionTemplateItemEvidenceConfiguration`."""

    status_ids: list[Id] | None = None
    response_option_ids: list[Id] | None = None


@record
class ProjectInspectionTemplateItemEvidenceConfigurationPhoto(Model):
    """``photo`` of :class:`ProjectInspectionTemplateItemEvidenceConfiguration`."""

    status_ids: list[Id] | None = None
    response_option_ids: list[Id] | None = None


class ProjectInspectionTemplateItemEvidenceConfigurationInput(TypedDict, total=False):
    """``evidence_configuration`` in a request body."""

    observation: ProjectInspectionTemplateItemEvidenceConfigurationObservationInput | None
    photo: ProjectInspectionTemplateItemEvidenceConfigurationPhotoInput | None


class ProjectInspectionTemplateItemEvidenceConfigurationObservationInput(TypedDict, total=False):
    """``observation`` in a request body."""

    status_ids: Sequence[Id] | None
    response_option_ids: Sequence[Id] | None


class ProjectInspectionTemplateItemEvidenceConfigurationPhotoInput(TypedDict, total=False):
    """``photo`` in a request body."""

    status_ids: Sequence[Id] | None
    response_option_ids: Sequence[Id] | None


class ProjectInspectionTemplateItemEvidenceConfigurationsResource(Resource):
    """Project inspection template item evidence configurations (Inspections)."""

    __slots__ = ()

    async def get(
        self,
        *,
        template_item_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectInspectionTemplateItemEvidenceConfiguration:
        """Return a project inspection template item evidence configuration.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_template_items/{template_item_id}/evidence_configuration
        https://developers.procore.com/reference/rest/project-inspection-template-item-evidence-configurations?version=2.0#show-a-project-inspection-template-item-evidence-configuration

        Returns:
            :class:`ProjectInspectionTemplateItemEvidenceConfiguration`.
        """
        return await self._one(
            ProjectInspectionTemplateItemEvidenceConfiguration,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_template_items/{template_item_id}/evidence_configuration",
            {"company_id": company_id, "project_id": project_id, "template_item_id": template_item_id},
            options,
        )

    async def update(
        self,
        *,
        template_item_id: Id,
        evidence_configuration: ProjectInspectionTemplateItemEvidenceConfigurationInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectInspectionTemplateItemEvidenceConfiguration:
        """Update a project inspection template item evidence configuration.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_template_items/{template_item_id}/evidence_configuration
        https://developers.procore.com/reference/rest/project-inspection-template-item-evidence-configurations?version=2.0#updates-a-project-inspection-template-item-evidence-configuration

        Returns:
            :class:`ProjectInspectionTemplateItemEvidenceConfiguration`.
        """
        return await self._one(
            ProjectInspectionTemplateItemEvidenceConfiguration,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_template_items/{template_item_id}/evidence_configuration",
            {"company_id": company_id, "project_id": project_id, "template_item_id": template_item_id},
            options,
            body=some({"evidence_configuration": evidence_configuration}),
        )


@record
class ProjectInspectionTemplateItemReference(Model):
    """A project inspection template item reference."""

    id: Id
    template_id: Id | None = None
    item_id: Id | None = None
    payload: ProjectInspectionTemplateItemReferencePayload | None = None
    type: Literal["attachment", "document", "drawing", "form", "image"] | str | None = None
    created_at: str | None = None
    updated_at: str | None = None


@record
class ProjectInspectionTemplateItemReferenceAttachment(Model):
    """``attachment`` of :class:`ProjectInspectionTemplateItemReferencePayload`."""

    id: Id
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None


@record
class ProjectInspectionTemplateItemReferencePayload(Model):
    """``payload`` of :class:`ProjectInspectionTemplateItemReference`."""

    attachment: ProjectInspectionTemplateItemReferenceAttachment | None = None


class ProjectInspectionTemplateItemReferenceItemTemplateReferenceInput(TypedDict):
    """``item_template_reference`` in a request body."""

    item_id: Id
    type: Literal["attachment", "document", "drawing", "form", "image"]
    payload: ProjectInspectionTemplateItemReferencePayloadInput


class ProjectInspectionTemplateItemReferencePayloadInput(TypedDict, total=False):
    """``payload`` in a request body."""

    attachment: Upload | None
    image_id: Id | None
    form_id: Id | None
    folder_id: Id | None
    file_version_id: Id | None
    drawing_revision_id: Id | None


class ProjectInspectionTemplateItemReferenceFilters(TypedDict, total=False):
    """Query filters of ``inspections.project_inspection_template_item_references.list``."""

    id: Id | Sequence[Id]
    item_id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange


class ProjectInspectionTemplateItemReferencesResource(Resource):
    """Project inspection template item references (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        inspection_template_id: Id,
        item_template_reference: ProjectInspectionTemplateItemReferenceItemTemplateReferenceInput,
        project_id: Id | Unset = UNSET,
        item_id: Id | Unset | None = UNSET,
        payload: ProjectInspectionTemplateItemReferencePayloadInput | Unset | None = UNSET,
        type: Literal["attachment", "document", "drawing", "form", "image"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ProjectInspectionTemplateItemReference:
        """Create a project inspection template item reference.

        POST /rest/v1.0/projects/{project_id}/inspection_templates/{inspection_template_id}/item_references
        https://developers.procore.com/reference/rest/v1/project-inspection-template-item-references?version=1.0#create-project-inspection-template-item-reference

        Args:
            type: One of attachment, document, drawing, form, image.

        Returns:
            :class:`ProjectInspectionTemplateItemReference`.
        """
        return await self._one(
            ProjectInspectionTemplateItemReference,
            "POST",
            "/rest/v1.0/projects/{project_id}/inspection_templates/{inspection_template_id}/item_references",
            {"project_id": project_id, "inspection_template_id": inspection_template_id},
            options,
            form={
                "item_template_reference": item_template_reference,
                "item_id": item_id,
                "payload": payload,
                "type": type,
            },
        )

    async def delete(
        self, *, inspection_template_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a project inspection template item reference.

        DELETE /rest/v1.0/projects/{project_id}/inspection_templates/{inspection_template_id}/item_references/{id}
        https://developers.procore.com/reference/rest/v1/project-inspection-template-item-references?version=1.0#delete-project-inspection-template-item-reference

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/inspection_templates/{inspection_template_id}/item_references/{id}",
            {"project_id": project_id, "inspection_template_id": inspection_template_id, "id": id},
            options,
        )

    async def get(
        self, *, inspection_template_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectInspectionTemplateItemReference:
        """Return a project inspection template item reference.

        GET /rest/v1.0/projects/{project_id}/inspection_templates/{inspection_template_id}/item_references/{id}
        https://developers.procore.com/reference/rest/v1/project-inspection-template-item-references?version=1.0#show-project-inspection-template-item-reference

        Returns:
            :class:`ProjectInspectionTemplateItemReference`.
        """
        return await self._one(
            ProjectInspectionTemplateItemReference,
            "GET",
            "/rest/v1.0/projects/{project_id}/inspection_templates/{inspection_template_id}/item_references/{id}",
            {"project_id": project_id, "inspection_template_id": inspection_template_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        inspection_template_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: ProjectInspectionTemplateItemReferenceFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectInspectionTemplateItemReference]:
        """List project inspection template item reference.

        GET /rest/v1.0/projects/{project_id}/inspection_templates/{inspection_template_id}/item_references
        https://developers.procore.com/reference/rest/v1/project-inspection-template-item-references?version=1.0#list-project-inspection-template-item-reference

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectInspectionTemplateItemReference`.
        """
        return self._pages(
            ProjectInspectionTemplateItemReference,
            "/rest/v1.0/projects/{project_id}/inspection_templates/{inspection_template_id}/item_references",
            {"project_id": project_id, "inspection_template_id": inspection_template_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class Response(Model):
    """A response."""

    id: Id
    item_status_id: Id | None = None
    name: str | None = None
    corresponding_status: Literal["yes", "no", "n/a", "none"] | str | None = None


class ResponseCreateInput(TypedDict):
    """``response`` in a request body."""

    name: str
    corresponding_status: Literal["yes", "no", "n/a", "none"]


class ResponseInput(TypedDict, total=False):
    """``response`` in a request body."""

    name: str | None
    corresponding_status: Literal["yes", "no", "n/a", "none"] | None


class ResponseFilters(TypedDict, total=False):
    """Query filters of ``inspections.responses.list``."""

    corresponding_status: Literal["yes", "no", "n/a"] | Sequence[Literal["yes", "no", "n/a"]]


class ResponsesResource(Resource):
    """Responses (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        company_id: Id | Unset = UNSET,
        response: ResponseCreateInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Response:
        """Create a response.

        POST /rest/v1.0/companies/{company_id}/checklist/responses
        https://developers.procore.com/reference/rest/v1/responses?version=1.0#create-a-response

        Returns:
            :class:`Response`.
        """
        return await self._one(
            Response,
            "POST",
            "/rest/v1.0/companies/{company_id}/checklist/responses",
            {"company_id": company_id},
            options,
            body={"response": response},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a response.

        DELETE /rest/v1.0/companies/{company_id}/checklist/responses/{id}
        https://developers.procore.com/reference/rest/v1/responses?version=1.0#delete-a-response

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/checklist/responses/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Response:
        """Return a response.

        GET /rest/v1.0/companies/{company_id}/checklist/responses/{id}
        https://developers.procore.com/reference/rest/v1/responses?version=1.0#show-response

        Returns:
            :class:`Response`.
        """
        return await self._one(
            Response,
            "GET",
            "/rest/v1.0/companies/{company_id}/checklist/responses/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        sort: Literal["corresponding_status", "name", "-corresponding_status", "-name"] | Unset = UNSET,
        filters: ResponseFilters = OMITTED,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Response]:
        """List responses.

        GET /rest/v1.0/companies/{company_id}/checklist/responses
        https://developers.procore.com/reference/rest/v1/responses?version=1.0#list-responses

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Response`.
        """
        return self._pages(
            Response,
            "/rest/v1.0/companies/{company_id}/checklist/responses",
            {"company_id": company_id},
            options,
            query={"sort": sort, "filters": filters},
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        response: ResponseInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Response:
        """Update a response.

        PATCH /rest/v1.0/companies/{company_id}/checklist/responses/{id}
        https://developers.procore.com/reference/rest/v1/responses?version=1.0#update-a-response

        Returns:
            :class:`Response`.
        """
        return await self._one(
            Response,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/checklist/responses/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"response": response},
        )
