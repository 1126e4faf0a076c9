"""Checklist templates (Inspections), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import Date, DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, ScopedOptions, Unset, Upload, deprecated, some


@record
class ChecklistTemplate(Model):
    """A checklist template."""

    id: Id
    name: str | None = None
    description: str | None = None
    company_description: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    inspection_type: ChecklistTemplateInspectionType | None = None
    alternative_response_set_id: Id | None = None
    response_set: ChecklistTemplateResponseSet | None = None
    location: ChecklistTemplateLocation | None = None
    trade: ChecklistTemplateTrade | None = None
    created_by: ChecklistTemplateCreatedBy | None = None
    attachments: list[ChecklistTemplateAttachment] | None = None
    sections: list[ChecklistTemplateSection] | None = None


@record
class ChecklistTemplateAlternativeResponseSet(Model):
    """Returned by :meth:`ChecklistTemplatesResource.remove_alternative_response_set`."""

    id: Id
    name: str | None = None
    description: str | None = None
    company_description: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    inspection_type: ChecklistTemplateInspectionType | None = None
    alternative_response_set_id: Id | None = None
    response_set: ChecklistTemplateResponseSet | None = None
    location: ChecklistTemplateLocation | None = None
    trade: ChecklistTemplateTrade | None = None
    created_by: ChecklistTemplateCreatedBy | None = None
    attachments: list[ChecklistTemplateAttachment] | None = None
    sections: list[ChecklistTemplateSection] | None = None


@record
class ChecklistTemplateAttachment(Model):
    """``attachments`` of :class:`ChecklistTemplate`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class ChecklistTemplateCreatedBy(Model):
    """``created_by`` of :class:`ChecklistTemplate`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ChecklistTemplateInspectionType(Model):
    """``inspection_type`` of :class:`ChecklistTemplate`."""

    id: Id
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ChecklistTemplateItem(Model):
    """``items`` of :class:`ChecklistTemplateSection`."""

    id: Id
    name: str | None = None
    status: Literal["yes", "no", "n/a", "none"] | str | None = None
    section_id: Id | None = None
    section_position: int | None = None
    position: int | None = None


@record
class ChecklistTemplateLocation(Model):
    """``location`` of :class:`ChecklistTemplate`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ChecklistTemplateResponseSet(Model):
    """``response_set`` of :class:`ChecklistTemplate`."""

    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")


@record
class ChecklistTemplateSection(Model):
    """``sections`` of :class:`ChecklistTemplate`."""

    id: Id
    name: str | None = None
    position: int | None = None
    items: list[ChecklistTemplateItem] | None = None


@record
class ChecklistTemplateTrade(Model):
    """``trade`` of :class:`ChecklistTemplate`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class ChecklistTemplatesResource(Resource):
    """Checklist templates (Inspections)."""

    __slots__ = ()

    @deprecated(
        "GET /rest/v1.0/checklist/list_templates/{id} is deprecated by Procore. Use procore.inspections.company_checklist_templates.get or procore.inspections.project_checklist_templates.get."
    )
    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ChecklistTemplate:
        """Return a checklist template.

        GET /rest/v1.0/checklist/list_templates/{id}
        https://developers.procore.com/reference/rest/v1/checklist-templates?version=1.0#show-checklist-template

        Returns:
            :class:`ChecklistTemplate`.
        """
        return await self._one(
            ChecklistTemplate,
            "GET",
            "/rest/v1.0/checklist/list_templates/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    @deprecated(
        "GET /rest/v1.0/checklist/list_templates is deprecated by Procore. Use procore.inspections.company_checklist_templates.list or procore.inspections.project_checklist_templates.list."
    )
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistTemplate]:
        """List checklist templates.

        GET /rest/v1.0/checklist/list_templates
        https://developers.procore.com/reference/rest/v1/checklist-templates?version=1.0#list-checklist-templates

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistTemplate`.
        """
        return self._pages(
            ChecklistTemplate,
            "/rest/v1.0/checklist/list_templates",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated(
        "PATCH /rest/v1.0/checklist/list_templates/{id}/remove_alternative_response_set is deprecated by Procore. Use procore.inspections.company_checklist_templates.remove_alternative_response_set or procore.inspections.project_checklist_templates.remove_alternative_response_set."
    )
    async def remove_alternative_response_set(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistTemplateAlternativeResponseSet:
        """Remove a checklist template alternative response set.

        PATCH /rest/v1.0/checklist/list_templates/{id}/remove_alternative_response_set
        https://developers.procore.com/reference/rest/v1/checklist-templates?version=1.0#remove-checklist-template-alternative-response-set

        Returns:
            :class:`ChecklistTemplateAlternativeResponseSet`.
        """
        return await self._one(
            ChecklistTemplateAlternativeResponseSet,
            "PATCH",
            "/rest/v1.0/checklist/list_templates/{id}/remove_alternative_response_set",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id)},
        )

    @deprecated(
        "PATCH /rest/v1.0/checklist/list_templates/{id}/use_alternative_response_set is deprecated by Procore. Use procore.inspections.company_checklist_templates.use_alternative_response_set or procore.inspections.project_checklist_templates.use_alternative_response_set."
    )
    async def use_alternative_response_set(
        self, *, id: Id, alternative_response_set_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistTemplate:
        """Add a checklist template alternative response set.

        PATCH /rest/v1.0/checklist/list_templates/{id}/use_alternative_response_set
        https://developers.procore.com/reference/rest/v1/checklist-templates?version=1.0#add-checklist-template-alternative-response-set

        Returns:
            :class:`ChecklistTemplate`.
        """
        return await self._one(
            ChecklistTemplate,
            "PATCH",
            "/rest/v1.0/checklist/list_templates/{id}/use_alternative_response_set",
            {"id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "alternative_response_set_id": alternative_response_set_id,
            },
        )


@record
class CompanyInspectionTemplateItemEvidenceConfiguration(Model):
    """A company inspection template item evidence configuration."""

    item_id: Id | None = None
    photo: CompanyInspectionTemplateItemEvidenceConfigurationPhoto | None = None
    observation: CompanyInspectionTemplateItemEvidenceConfigurationObservation | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class CompanyInspectionTemplateItemEvidenceConfigurationObservation(Model):
    """``observation`` of :class:`CompanyInspectionTemplateItemEvidenceConfiguration`."""

    status_ids: list[Id] | None = None
    response_option_ids: list[Id] | None = None


@record
class CompanyInspectionTemplateItemEvidenceConfigurationPhoto(Model):
    """``photo`` of :class:`CompanyInspectionTemplateItemEvidenceConfiguration`."""

    status_ids: list[Id] | None = None
    response_option_ids: list[Id] | None = None


class CompanyInspectionTemplateItemEvidenceConfigurationInput(TypedDict, total=False):
    """``evidence_configuration`` in a request body."""

    observation: CompanyInspectionTemplateItemEvidenceConfigurationObservationInput | None
    photo: CompanyInspectionTemplateItemEvidenceConfigurationPhotoInput | None


class CompanyInspectionTemplateItemEvidenceConfigurationObservationInput(TypedDict, total=False):
    """``observation`` in a request body."""

    status_ids: Sequence[Id] | None
    response_option_ids: Sequence[Id] | None


class CompanyInspectionTemplateItemEvidenceConfigurationPhotoInput(TypedDict, total=False):
    """``photo`` in a request body."""

    status_ids: Sequence[Id] | None
    response_option_ids: Sequence[Id] | None


class CompanyInspectionTemplateItemEvidenceConfigurationsResource(Resource):
    """Company inspection template item evidence configurations (Inspections)."""

    __slots__ = ()

    async def get(
        self, *, template_item_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyInspectionTemplateItemEvidenceConfiguration:
        """Return a company inspection template item evidence configuration.

        GET /rest/v2.0/companies/{company_id}/inspection_template_items/{template_item_id}/evidence_configuration
        https://developers.procore.com/reference/rest/company-inspection-template-item-evidence-configurations?version=2.0#show-a-company-inspection-template-item-evidence-configuration

        Returns:
            :class:`CompanyInspectionTemplateItemEvidenceConfiguration`.
        """
        return await self._one(
            CompanyInspectionTemplateItemEvidenceConfiguration,
            "GET",
            "/rest/v2.0/companies/{company_id}/inspection_template_items/{template_item_id}/evidence_configuration",
            {"company_id": company_id, "template_item_id": template_item_id},
            options,
        )

    async def update(
        self,
        *,
        template_item_id: Id,
        evidence_configuration: CompanyInspectionTemplateItemEvidenceConfigurationInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyInspectionTemplateItemEvidenceConfiguration:
        """Update a company inspection template item evidence configuration.

        PATCH /rest/v2.0/companies/{company_id}/inspection_template_items/{template_item_id}/evidence_configuration
        https://developers.procore.com/reference/rest/company-inspection-template-item-evidence-configurations?version=2.0#updates-a-company-inspection-template-item-evidence-configuration

        Returns:
            :class:`CompanyInspectionTemplateItemEvidenceConfiguration`.
        """
        return await self._one(
            CompanyInspectionTemplateItemEvidenceConfiguration,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/inspection_template_items/{template_item_id}/evidence_configuration",
            {"company_id": company_id, "template_item_id": template_item_id},
            options,
            body=some({"evidence_configuration": evidence_configuration}),
        )


@record
class CompanyInspectionTemplateItemReference(Model):
    """A company inspection template item reference."""

    id: Id
    template_id: Id | None = None
    item_id: Id | None = None
    payload: CompanyInspectionTemplateItemReferencePayload | None = None
    type: Literal["attachment"] | str | None = None
    created_at: str | None = None
    updated_at: str | None = None


@record
class CompanyInspectionTemplateItemReferenceAttachment(Model):
    """``attachment`` of :class:`CompanyInspectionTemplateItemReferencePayload`."""

    id: Id
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None


@record
class CompanyInspectionTemplateItemReferencePayload(Model):
    """``payload`` of :class:`CompanyInspectionTemplateItemReference`."""

    attachment: CompanyInspectionTemplateItemReferenceAttachment | None = None


class CompanyInspectionTemplateItemReferencePayloadInput(TypedDict, total=False):
    """``payload`` in a request body."""

    attachment: Upload | None


class CompanyInspectionTemplateItemReferenceTemplateReferenceInput(TypedDict):
    """``template_reference`` in a request body."""

    item_id: Id
    type: Literal["attachment"]
    payload: CompanyInspectionTemplateItemReferencePayloadInput


class CompanyInspectionTemplateItemReferenceFilters(TypedDict, total=False):
    """Query filters of ``inspections.company_inspection_template_item_references.list``."""

    id: Id | Sequence[Id]
    item_id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange


class CompanyInspectionTemplateItemReferencesResource(Resource):
    """Company inspection template item references (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        inspection_template_id: Id,
        template_reference: CompanyInspectionTemplateItemReferenceTemplateReferenceInput,
        company_id: Id | Unset = UNSET,
        item_id: Id | Unset | None = UNSET,
        payload: CompanyInspectionTemplateItemReferencePayloadInput | Unset | None = UNSET,
        type: Literal["attachment"] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyInspectionTemplateItemReference:
        """Create a company inspection template item reference.

        POST /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/item_references
        https://developers.procore.com/reference/rest/v1/company-inspection-template-item-references?version=1.0#create-company-inspection-template-item-reference

        Args:
            type: Must be attachment.

        Returns:
            :class:`CompanyInspectionTemplateItemReference`.
        """
        return await self._one(
            CompanyInspectionTemplateItemReference,
            "POST",
            "/rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/item_references",
            {"company_id": company_id, "inspection_template_id": inspection_template_id},
            options,
            form={"template_reference": template_reference, "item_id": item_id, "payload": payload, "type": type},
        )

    async def delete(
        self, *, inspection_template_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete a company inspection template item reference.

        DELETE /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/item_references/{id}
        https://developers.procore.com/reference/rest/v1/company-inspection-template-item-references?version=1.0#delete-company-inspection-template-item-reference

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/item_references/{id}",
            {"company_id": company_id, "inspection_template_id": inspection_template_id, "id": id},
            options,
        )

    async def get(
        self, *, inspection_template_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyInspectionTemplateItemReference:
        """Return a company inspection template item reference.

        GET /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/item_references/{id}
        https://developers.procore.com/reference/rest/v1/company-inspection-template-item-references?version=1.0#show-company-inspection-template-item-reference

        Returns:
            :class:`CompanyInspectionTemplateItemReference`.
        """
        return await self._one(
            CompanyInspectionTemplateItemReference,
            "GET",
            "/rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/item_references/{id}",
            {"company_id": company_id, "inspection_template_id": inspection_template_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        inspection_template_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: CompanyInspectionTemplateItemReferenceFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyInspectionTemplateItemReference]:
        """List company inspection template item reference.

        GET /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/item_references
        https://developers.procore.com/reference/rest/v1/company-inspection-template-item-references?version=1.0#list-company-inspection-template-item-reference

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyInspectionTemplateItemReference`.
        """
        return self._pages(
            CompanyInspectionTemplateItemReference,
            "/rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/item_references",
            {"company_id": company_id, "inspection_template_id": inspection_template_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class CompanyInspectionTemplateItem(Model):
    """A company inspection template item."""

    id: Id
    details: str | None = None
    name: str | None = None
    position: int | None = None
    section_id: Id | None = None
    response_set: CompanyInspectionTemplateItemResponseSet | None = None
    type: CompanyInspectionTemplateItemType | None = None
    updated_at: DateTime | None = None


@record
class CompanyInspectionTemplateItemResponse(Model):
    """``responses`` of :class:`CompanyInspectionTemplateItemResponseSet`."""

    id: Id
    name: str | None = None
    status: Literal["conforming", "non_conforming", "not_applicable"] | str | None = None
    item_status_id: Id | None = None


@record
class CompanyInspectionTemplateItemResponseSet(Model):
    """``response_set`` of :class:`CompanyInspectionTemplateItem`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    responses: list[CompanyInspectionTemplateItemResponse] | None = None
    deletable: bool | None = None
    procore_standard: bool | None = None


@record
class CompanyInspectionTemplateItemType(Model):
    """``type`` of :class:`CompanyInspectionTemplateItem`."""

    id: Id
    name: str | None = None
    category: str | None = None


class CompanyInspectionTemplateItemInput(TypedDict, total=False):
    """``inspection_template_item`` in a request body."""

    name: str | None
    position: int | None
    section_id: Id | None
    type: str | None
    response_set_id: Id | None


class CompanyInspectionTemplateItemsResource(Resource):
    """Company inspection template items (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        inspection_template_id: Id,
        inspection_template_item: CompanyInspectionTemplateItemInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyInspectionTemplateItem:
        """Create a company inspection template item.

        POST /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/items
        https://developers.procore.com/reference/rest/v1/company-inspection-template-items?version=1.0#create-company-inspection-template-item

        Returns:
            :class:`CompanyInspectionTemplateItem`.
        """
        return await self._one(
            CompanyInspectionTemplateItem,
            "POST",
            "/rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/items",
            {"company_id": company_id, "inspection_template_id": inspection_template_id},
            options,
            body={"inspection_template_item": inspection_template_item},
        )

    async def delete(
        self, *, inspection_template_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete a company inspection template item.

        DELETE /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/items/{id}
        https://developers.procore.com/reference/rest/v1/company-inspection-template-items?version=1.0#delete-company-inspection-template-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/items/{id}",
            {"company_id": company_id, "inspection_template_id": inspection_template_id, "id": id},
            options,
        )

    async def get(
        self, *, inspection_template_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyInspectionTemplateItem:
        """Return a company inspection template item.

        GET /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/items/{id}
        https://developers.procore.com/reference/rest/v1/company-inspection-template-items?version=1.0#show-company-inspection-template-item

        Returns:
            :class:`CompanyInspectionTemplateItem`.
        """
        return await self._one(
            CompanyInspectionTemplateItem,
            "GET",
            "/rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/items/{id}",
            {"company_id": company_id, "inspection_template_id": inspection_template_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        inspection_template_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyInspectionTemplateItem]:
        """List company inspection template items.

        GET /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/items
        https://developers.procore.com/reference/rest/v1/company-inspection-template-items?version=1.0#list-company-inspection-template-items

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyInspectionTemplateItem`.
        """
        return self._pages(
            CompanyInspectionTemplateItem,
            "/rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/items",
            {"company_id": company_id, "inspection_template_id": inspection_template_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        inspection_template_id: Id,
        id: Id,
        inspection_template_item: CompanyInspectionTemplateItemInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyInspectionTemplateItem:
        """Update a company inspection template item.

        PATCH /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/items/{id}
        https://developers.procore.com/reference/rest/v1/company-inspection-template-items?version=1.0#update-company-inspection-template-item

        Returns:
            :class:`CompanyInspectionTemplateItem`.
        """
        return await self._one(
            CompanyInspectionTemplateItem,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/items/{id}",
            {"company_id": company_id, "inspection_template_id": inspection_template_id, "id": id},
            options,
            body={"inspection_template_item": inspection_template_item},
        )


@record
class InspectionItemComment(Model):
    """An inspection item comment."""

    id: Id
    body: str | None = None
    item_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    created_by: InspectionItemCommentCreatedBy | None = None


@record
class InspectionItemCommentCreatedBy(Model):
    """``created_by`` of :class:`InspectionItemComment`."""

    id: Id
    company_name: str | None = None
    login: str | None = None
    name: str | None = None


class InspectionItemCommentsResource(Resource):
    """Inspection item comments (Inspections)."""

    __slots__ = ()

    async def create(
        self, *, inspection_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> InspectionItemComment:
        """Create an inspection item comment.

        POST /rest/v1.0/projects/{project_id}/inspections/{inspection_id}/comments
        https://developers.procore.com/reference/rest/v1/inspection-item-comments?version=1.0#creates-an-inspection-item-comment

        Returns:
            :class:`InspectionItemComment`.
        """
        return await self._one(
            InspectionItemComment,
            "POST",
            "/rest/v1.0/projects/{project_id}/inspections/{inspection_id}/comments",
            {"project_id": project_id, "inspection_id": inspection_id},
            options,
        )


@record
class InspectionItemEvidenceConfiguration(Model):
    """An inspection item evidence configuration."""

    item_id: Id | None = None
    photo: InspectionItemEvidenceConfigurationPhoto | None = None
    observation: InspectionItemEvidenceConfigurationObservation | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class InspectionItemEvidenceConfigurationObservation(Model):
    """``observation`` of :class:`InspectionItemEvidenceConfiguration`."""

    status_ids: list[Id] | None = None
    response_option_ids: list[Id] | None = None


@record
class InspectionItemEvidenceConfigurationPhoto(Model):
    """``photo`` of :class:`InspectionItemEvidenceConfiguration`."""

    status_ids: list[Id] | None = None
    response_option_ids: list[Id] | None = None


class InspectionItemEvidenceConfigurationFilters(TypedDict, total=False):
    """Query filters of ``inspections.inspection_item_evidence_configurations.list``."""

    id: Id | Sequence[Id]


class InspectionItemEvidenceConfigurationsResource(Resource):
    """Inspection item evidence configurations (Inspections)."""

    __slots__ = ()

    def list(
        self,
        *,
        item_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: InspectionItemEvidenceConfigurationFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[InspectionItemEvidenceConfiguration]:
        """List inspection item evidence configurations.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/evidence_configuration
        https://developers.procore.com/reference/rest/inspection-item-evidence-configurations?version=2.0#get-a-list-of-inspection-item-evidence-configurations

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InspectionItemEvidenceConfiguration`.
        """
        return self._pages(
            InspectionItemEvidenceConfiguration,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/evidence_configuration",
            {"company_id": company_id, "project_id": project_id, "item_id": item_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class InspectionItemReference(Model):
    """An inspection item reference."""

    id: Id
    template_id: Id | None = None
    item_id: Id | None = None
    payload: InspectionItemReferencePayload | None = None
    type: Literal["attachment"] | str | None = None
    created_at: str | None = None
    updated_at: str | None = None


@record
class InspectionItemReferenceAttachment(Model):
    """``attachment`` of :class:`InspectionItemReferencePayload`."""

    id: Id
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None


@record
class InspectionItemReferencePayload(Model):
    """``payload`` of :class:`InspectionItemReference`."""

    attachment: InspectionItemReferenceAttachment | None = None


class InspectionItemReferenceFilters(TypedDict, total=False):
    """Query filters of ``inspections.inspection_item_references.list``."""

    id: Id | Sequence[Id]
    item_id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange


class InspectionItemReferencesResource(Resource):
    """Inspection item references (Inspections)."""

    __slots__ = ()

    def list(
        self,
        *,
        inspection_id: Id,
        project_id: Id | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: InspectionItemReferenceFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[InspectionItemReference]:
        """List inspection item references.

        GET /rest/v1.0/projects/{project_id}/inspections/{inspection_id}/item_references
        https://developers.procore.com/reference/rest/v1/inspection-item-references?version=1.0#list-inspection-item-references

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InspectionItemReference`.
        """
        return self._pages(
            InspectionItemReference,
            "/rest/v1.0/projects/{project_id}/inspections/{inspection_id}/item_references",
            {"project_id": project_id, "inspection_id": inspection_id},
            options,
            query={"sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class InspectionItemSignatureRequest(Model):
    """An inspection item signature request."""

    id: Id
    requested_by_id: Id | None = None
    signatory: InspectionItemSignatureRequestSignatory | None = None
    signature: InspectionItemSignatureRequestSignature | None = None


@record
class InspectionItemSignatureRequestAttachment(Model):
    """``attachment`` of :class:`InspectionItemSignatureRequestSignature`."""

    id: Id
    url: str | None = None
    filename: str | None = None
    name: str | None = None


@record
class InspectionItemSignatureRequestCapturedBy(Model):
    """``captured_by`` of :class:`InspectionItemSignatureRequestSignature`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class InspectionItemSignatureRequestSignatory(Model):
    """``signatory`` of :class:`InspectionItemSignatureRequest`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class InspectionItemSignatureRequestSignature(Model):
    """``signature`` of :class:`InspectionItemSignatureRequest`."""

    id: Id
    captured_by: InspectionItemSignatureRequestCapturedBy | None = None
    captured_at: DateTime | None = None
    attachment: InspectionItemSignatureRequestAttachment | None = None


class InspectionItemSignatureRequestInput(TypedDict):
    """``signature_request`` in a request body."""

    signatory_id: Id


class InspectionItemSignatureRequestFilters(TypedDict, total=False):
    """Query filters of ``inspections.inspection_item_signature_requests.list``."""

    id: Id | Sequence[Id]


class InspectionItemSignatureRequestsResource(Resource):
    """Inspection item signature requests (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        item_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        signature_request: InspectionItemSignatureRequestInput | Unset | None = UNSET,
        signatory_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> InspectionItemSignatureRequest:
        """Create an inspection item signature request.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests
        https://developers.procore.com/reference/rest/inspection-item-signature-requests?version=2.0#creates-a-inspection-item-signature-request

        Returns:
            :class:`InspectionItemSignatureRequest`.
        """
        return await self._one(
            InspectionItemSignatureRequest,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests",
            {"company_id": company_id, "project_id": project_id, "item_id": item_id},
            options,
            body=some({"signature_request": signature_request, "signatory_id": signatory_id}),
        )

    async def delete(
        self,
        *,
        item_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete an inspection item signature request.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/{id}
        https://developers.procore.com/reference/rest/inspection-item-signature-requests?version=2.0#deletes-an-inspection-item-signature-request

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/{id}",
            {"company_id": company_id, "project_id": project_id, "item_id": item_id, "id": id},
            options,
        )

    async def find_or_create(
        self,
        *,
        item_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        signature_request: InspectionItemSignatureRequestInput | Unset | None = UNSET,
        signatory_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> InspectionItemSignatureRequest:
        """Find or create an inspection item signature request.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/find_or_create
        https://developers.procore.com/reference/rest/inspection-item-signature-requests?version=2.0#finds-or-creates-a-inspection-item-signature-request

        Returns:
            :class:`InspectionItemSignatureRequest`.
        """
        return await self._one(
            InspectionItemSignatureRequest,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/find_or_create",
            {"company_id": company_id, "project_id": project_id, "item_id": item_id},
            options,
            body=some({"signature_request": signature_request, "signatory_id": signatory_id}),
        )

    async def get(
        self,
        *,
        item_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> InspectionItemSignatureRequest:
        """Return an inspection item signature request.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/{id}
        https://developers.procore.com/reference/rest/inspection-item-signature-requests?version=2.0#show-a-inspection-item-signature-request

        Returns:
            :class:`InspectionItemSignatureRequest`.
        """
        return await self._one(
            InspectionItemSignatureRequest,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/{id}",
            {"company_id": company_id, "project_id": project_id, "item_id": item_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        item_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: InspectionItemSignatureRequestFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[InspectionItemSignatureRequest]:
        """List inspection item signature requests.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests
        https://developers.procore.com/reference/rest/inspection-item-signature-requests?version=2.0#get-a-list-of-inspection-item-signature-requests

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InspectionItemSignatureRequest`.
        """
        return self._pages(
            InspectionItemSignatureRequest,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests",
            {"company_id": company_id, "project_id": project_id, "item_id": item_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class InspectionItemSignature(Model):
    """An inspection item signature."""

    id: Id
    captured_by: InspectionItemSignatureCapturedBy | None = None
    captured_at: DateTime | None = None
    attachment: InspectionItemSignatureAttachment | None = None


@record
class InspectionItemSignatureAttachment(Model):
    """``attachment`` of :class:`InspectionItemSignature`."""

    id: Id
    url: str | None = None
    filename: str | None = None
    name: str | None = None


@record
class InspectionItemSignatureCapturedBy(Model):
    """``captured_by`` of :class:`InspectionItemSignature`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


class InspectionItemSignaturesResource(Resource):
    """Inspection item signatures (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        item_id: Id,
        id: Id,
        attachment: Upload,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachment_string: str | Unset | None = UNSET,
        attachment_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> InspectionItemSignature:
        """Create an inspection item signature request.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/{id}/signature
        https://developers.procore.com/reference/rest/inspection-item-signatures?version=2.0#creates-a-inspection-item-signature-request

        Args:
            id: ID of a signature request.
            attachment: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`InspectionItemSignature`.
        """
        return await self._one(
            InspectionItemSignature,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/{id}/signature",
            {"company_id": company_id, "project_id": project_id, "item_id": item_id, "id": id},
            options,
            body=some(
                {"attachment": attachment, "attachment_string": attachment_string, "attachment_id": attachment_id}
            ),
        )

    async def delete(
        self,
        *,
        item_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete an inspection item signature.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/{id}/signature
        https://developers.procore.com/reference/rest/inspection-item-signatures?version=2.0#deletes-an-inspection-item-signature

        Args:
            id: ID of a signature request.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/{id}/signature",
            {"company_id": company_id, "project_id": project_id, "item_id": item_id, "id": id},
            options,
        )


@record
class InspectionReinspection(Model):
    """An inspection reinspection."""

    id: Id
    name: str | None = None
    description: str | None = None
    due_at: DateTime | None = None
    identifier: str | None = None
    inspection_template_id: Id | None = None
    inspection_date: Date | None = None
    inspection_type_id: Id | None = None
    inspector_ids: list[Id] | None = None
    private: bool | None = None
    spec_section_id: Id | None = None
    status: Literal["open", "in_review", "closed"] | str | None = None
    trade_id: Id | None = None
    distribution_member_ids: list[Id] | None = None
    location_id: Id | None = None
    equipment_id: Id | None = None
    reinspected_by_id: Id | None = None
    reinspected_from_id: Id | None = None
    attachments: list[InspectionReinspectionAttachment] | None = None


@record
class InspectionReinspectionActiveReinspection(Model):
    """Returned by :meth:`InspectionReinspectionsResource.get_active_reinspection`."""

    id: Id
    name: str | None = None
    description: str | None = None
    due_at: DateTime | None = None
    identifier: str | None = None
    inspection_template_id: Id | None = None
    inspection_date: Date | None = None
    inspection_type_id: Id | None = None
    inspector_ids: list[Id] | None = None
    private: bool | None = None
    spec_section_id: Id | None = None
    status: Literal["open", "in_review", "closed"] | str | None = None
    trade_id: Id | None = None
    distribution_member_ids: list[Id] | None = None
    location_id: Id | None = None
    equipment_id: Id | None = None
    reinspected_by_id: Id | None = None
    reinspected_from_id: Id | None = None
    attachments: list[InspectionReinspectionAttachment] | None = None


@record
class InspectionReinspectionAttachment(Model):
    """``attachments`` of :class:`InspectionReinspection`."""

    id: Id
    content_type: str | None = None
    filename: str | None = None
    name: str | None = None
    thumbnail_url: str | None = None
    url: Any = None


class InspectionReinspectionsResource(Resource):
    """Inspection reinspections (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        inspection_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> InspectionReinspection:
        """Create reinspections.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/{inspection_id}/reinspections
        https://developers.procore.com/reference/rest/inspection-reinspections?version=2.0#create-reinspections

        Returns:
            :class:`InspectionReinspection`.
        """
        return await self._one(
            InspectionReinspection,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/{inspection_id}/reinspections",
            {"company_id": company_id, "project_id": project_id, "inspection_id": inspection_id},
            options,
            body={},
        )

    async def get_active_reinspection(
        self,
        *,
        inspection_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> InspectionReinspectionActiveReinspection:
        """Return an active reinspection.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/{inspection_id}/active_reinspection
        https://developers.procore.com/reference/rest/inspection-reinspections?version=2.0#get-active-reinspection

        Returns:
            :class:`InspectionReinspectionActiveReinspection`.
        """
        return await self._one(
            InspectionReinspectionActiveReinspection,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/{inspection_id}/active_reinspection",
            {"company_id": company_id, "project_id": project_id, "inspection_id": inspection_id},
            options,
        )


@record
class PossibleInspector(Model):
    """A possible inspector."""

    people: list[PossibleInspectorPerson] | None = None


@record
class PossibleInspectorCompany(Model):
    """``company`` of :class:`PossibleInspectorPerson`."""

    id: Id
    name: str | None = None


@record
class PossibleInspectorPerson(Model):
    """``people`` of :class:`PossibleInspector`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company: PossibleInspectorCompany | None = None


class PossibleInspectorsResource(Resource):
    """Possible inspectors (Inspections)."""

    __slots__ = ()

    @deprecated("GET /rest/v1.0/checklist/possible_inspectors is deprecated by Procore.")
    async def list(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PossibleInspector:
        """List inspectors.

        GET /rest/v1.0/checklist/possible_inspectors
        https://developers.procore.com/reference/rest/v1/possible-inspectors?version=1.0#list-inspectors

        Returns:
            :class:`PossibleInspector`.
        """
        return await self._one(
            PossibleInspector,
            "GET",
            "/rest/v1.0/checklist/possible_inspectors",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )
