"""Email communications (Emails)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, ScopedOptions, Unset


@record
class Email(Model):
    """``emails`` of :class:`EmailCommunication`."""

    id: Id
    private: bool | None = None
    subject: str | None = None
    communication_id: Id | None = None
    attachments: list[EmailCommunicationAttachment] | None = None
    bcc_distribution: list[EmailCommunicationBccDistribution] | None = None
    body: str | None = None
    sanitized_body_html: str | None = None
    cc_distribution: list[EmailCommunicationCcDistribution] | None = None
    distribution: list[EmailCommunicationDistribution] | None = None
    email_sent_at: DateTime | None = None
    login_information: EmailCommunicationLoginInformation | None = None
    emails: list[Email] | None = None


@record
class EmailCommunication(Model):
    """An email communication."""

    id: Id
    private: bool | None = None
    subject: str | None = None
    emails: list[Email] | None = None


@record
class EmailCommunicationAttachment(Model):
    """``attachments`` of :class:`Email`."""

    id: Id
    name: str | None = None
    url: str | None = None


@record
class EmailCommunicationBccDistribution(Model):
    """``bcc_distribution`` of :class:`Email`."""

    id: Id
    avatar: str | None = None
    company_name: str | None = None
    initials: str | None = None
    locale: str | None = None
    login: str | None = None
    name: str | None = None


@record
class EmailCommunicationCcDistribution(Model):
    """``cc_distribution`` of :class:`Email`."""

    id: Id
    avatar: str | None = None
    company_name: str | None = None
    initials: str | None = None
    locale: str | None = None
    login: str | None = None
    name: str | None = None


@record
class EmailCommunicationDistribution(Model):
    """``distribution`` of :class:`Email`."""

    id: Id
    avatar: str | None = None
    company_name: str | None = None
    initials: str | None = None
    locale: str | None = None
    login: str | None = None
    name: str | None = None


@record
class EmailCommunicationDownloadAttachmentsEmailResult(Model):
    """Returned by :meth:`EmailCommunicationsResource.download_attachments_emails_for_company`."""

    download_all_attachments_url: str | None = None


@record
class EmailCommunicationExportResult(Model):
    """Returned by :meth:`EmailCommunicationsResource.export_for_company`."""

    download_url: str | None = None
    pdf_url: str | None = None


@record
class EmailCommunicationLoginInformation(Model):
    """``login_information`` of :class:`Email`."""

    id: Id
    company_name: str | None = None
    locale: str | None = None
    login: str | None = None
    name: str | None = None
    avatar: str | None = None
    initials: str | None = None


@record
class EmailCommunicationThread(Model):
    """Returned by :meth:`EmailCommunicationsResource.list_emails_for_company`."""

    id: Id
    communication_id: Id | None = None
    subject: str | None = None
    private: bool | None = None
    attachments: list[EmailCommunicationAttachment] | None = None
    bcc_distribution: list[EmailCommunicationBccDistribution] | None = None
    body: str | None = None
    sanitized_body_html: str | None = None
    cc_distribution: list[EmailCommunicationCcDistribution] | None = None
    distribution: list[EmailCommunicationDistribution] | None = None
    email_sent_at: DateTime | None = None
    login_information: EmailCommunicationLoginInformation | None = None


class EmailCommunicationInput(TypedDict, total=False):
    """``communication`` in a request body."""

    subject: str | None


class EmailInput(TypedDict, total=False):
    """``email`` in a request body."""

    body: str | None
    prostore_file_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    distribution_ids: Sequence[Id] | None
    cc_distribution_ids: Sequence[Id] | None
    bcc_distribution_ids: Sequence[Id] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None


class EmailCommunicationsResource(Resource):
    """Email communications (Emails)."""

    __slots__ = ()

    async def create_email_for_company(
        self,
        *,
        communication_id: Id,
        topic_type: Literal[
            "rfi",
            "submittal_log",
            "submittal_package",
            "project",
            "task",
            "checklist",
            "purchase_order_contract",
            "work_order_contract",
            "prime_contract",
            "billings_requisition",
            "payment_application",
            "daily_log_header",
            "generic_tool_item",
            "meeting",
            "form",
            "observation",
            "direct_cost_item",
            "change_event_event",
            "punch_item",
            "incident",
        ],
        topic_id: Id,
        email: EmailInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Email:
        """Create a company-level email.

        POST /rest/v1.0/companies/{company_id}/email_communications/{communication_id}/emails
        https://developers.procore.com/reference/rest/v1/email-communications?version=1.0#create-company-level-email

        Returns:
            :class:`Email`.
        """
        return await self._one(
            Email,
            "POST",
            "/rest/v1.0/companies/{company_id}/email_communications/{communication_id}/emails",
            {"company_id": company_id, "communication_id": communication_id},
            options,
            query={"topic_type": topic_type, "topic_id": topic_id},
            body={"email": email},
        )

    async def create_email_for_project(
        self,
        *,
        communication_id: Id,
        topic_type: str,
        topic_id: Id,
        email: EmailInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Email:
        """Create an email.

        POST /rest/v1.0/project/{project_id}/email_communications/{communication_id}/emails
        https://developers.procore.com/reference/rest/v1/email-communications?version=1.0#create-email

        Returns:
            :class:`Email`.
        """
        return await self._one(
            Email,
            "POST",
            "/rest/v1.0/project/{project_id}/email_communications/{communication_id}/emails",
            {"project_id": project_id, "communication_id": communication_id},
            options,
            query={"topic_type": topic_type, "topic_id": topic_id},
            body={"email": email},
        )

    async def create_for_company(
        self,
        *,
        topic_type: Literal[
            "rfi",
            "submittal_log",
            "submittal_package",
            "project",
            "task",
            "checklist",
            "purchase_order_contract",
            "work_order_contract",
            "prime_contract",
            "billings_requisition",
            "payment_application",
            "daily_log_header",
            "generic_tool_item",
            "meeting",
            "form",
            "observation",
            "direct_cost_item",
            "change_event_event",
            "punch_item",
            "incident",
        ],
        topic_id: Id,
        communication: EmailCommunicationInput,
        email: EmailInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EmailCommunication:
        """Create a company-level email communication.

        POST /rest/v1.0/companies/{company_id}/email_communications
        https://developers.procore.com/reference/rest/v1/email-communications?version=1.0#create-company-level-email-communication

        Returns:
            :class:`EmailCommunication`.
        """
        return await self._one(
            EmailCommunication,
            "POST",
            "/rest/v1.0/companies/{company_id}/email_communications",
            {"company_id": company_id},
            options,
            query={"topic_type": topic_type, "topic_id": topic_id},
            body={"communication": communication, "email": email},
        )

    async def create_for_project(
        self,
        *,
        topic_type: str,
        topic_id: Id,
        communication: EmailCommunicationInput,
        email: EmailInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> EmailCommunication:
        """Create an email communication.

        POST /rest/v1.0/project/{project_id}/email_communications
        https://developers.procore.com/reference/rest/v1/email-communications?version=1.0#create-email-communication

        Returns:
            :class:`EmailCommunication`.
        """
        return await self._one(
            EmailCommunication,
            "POST",
            "/rest/v1.0/project/{project_id}/email_communications",
            {"project_id": project_id},
            options,
            query={"topic_type": topic_type, "topic_id": topic_id},
            body={"communication": communication, "email": email},
        )

    async def download_attachments_emails_for_company(
        self, *, communication_id: Id, email_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EmailCommunicationDownloadAttachmentsEmailResult:
        """Download all company-level email attachments.

        GET /rest/v1.0/companies/{company_id}/email_communications/{communication_id}/emails/{email_id}/download_attachments
        https://developers.procore.com/reference/rest/v1/email-communications?version=1.0#download-all-company-level-email-attachments

        Returns:
            :class:`EmailCommunicationDownloadAttachmentsEmailResult`.
        """
        return await self._one(
            EmailCommunicationDownloadAttachmentsEmailResult,
            "GET",
            "/rest/v1.0/companies/{company_id}/email_communications/{communication_id}/emails/{email_id}/download_attachments",
            {"company_id": company_id, "communication_id": communication_id, "email_id": email_id},
            options,
        )

    async def download_attachments_emails_for_project(
        self, *, communication_id: Id, email_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> EmailCommunicationDownloadAttachmentsEmailResult:
        """Download all email attachments.

        GET /rest/v1.0/project/{project_id}/email_communications/{communication_id}/emails/{email_id}/download_attachments
        https://developers.procore.com/reference/rest/v1/email-communications?version=1.0#download-all-email-attachments

        Returns:
            :class:`EmailCommunicationDownloadAttachmentsEmailResult`.
        """
        return await self._one(
            EmailCommunicationDownloadAttachmentsEmailResult,
            "GET",
            "/rest/v1.0/project/{project_id}/email_communications/{communication_id}/emails/{email_id}/download_attachments",
            {"project_id": project_id, "communication_id": communication_id, "email_id": email_id},
            options,
        )

    async def export_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EmailCommunicationExportResult:
        """Export a company-level email communication.

        GET /rest/v1.0/companies/{company_id}/email_communications/{id}/export
        https://developers.procore.com/reference/rest/v1/email-communications?version=1.0#export-company-level-email-communication

        Returns:
            :class:`EmailCommunicationExportResult`.
        """
        return await self._one(
            EmailCommunicationExportResult,
            "GET",
            "/rest/v1.0/companies/{company_id}/email_communications/{id}/export",
            {"company_id": company_id, "id": id},
            options,
        )

    async def export_for_project(
        self, *, communication_id: Id, topic_type: str, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> EmailCommunicationExportResult:
        """Export an email communication to PDF.

        GET /rest/v1.0/project/{project_id}/email_communications/{communication_id}/export
        https://developers.procore.com/reference/rest/v1/email-communications?version=1.0#export-email-communication-to-pdf

        Returns:
            :class:`EmailCommunicationExportResult`.
        """
        return await self._one(
            EmailCommunicationExportResult,
            "GET",
            "/rest/v1.0/project/{project_id}/email_communications/{communication_id}/export",
            {"project_id": project_id, "communication_id": communication_id},
            options,
            query={"topic_type": topic_type},
        )

    async def get_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EmailCommunication:
        """Return a company-level email communication.

        GET /rest/v1.0/companies/{company_id}/email_communications/{id}
        https://developers.procore.com/reference/rest/v1/email-communications?version=1.0#show-company-level-email-communication

        Returns:
            :class:`EmailCommunication`.
        """
        return await self._one(
            EmailCommunication,
            "GET",
            "/rest/v1.0/companies/{company_id}/email_communications/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get_for_project(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> EmailCommunication:
        """Return an email communication.

        GET /rest/v1.0/project/{project_id}/email_communications/{id}
        https://developers.procore.com/reference/rest/v1/email-communications?version=1.0#show-email-communication

        Returns:
            :class:`EmailCommunication`.
        """
        return await self._one(
            EmailCommunication,
            "GET",
            "/rest/v1.0/project/{project_id}/email_communications/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list_emails_for_company(
        self,
        *,
        topic_type: Literal[
            "rfi",
            "submittal_log",
            "submittal_package",
            "project",
            "task",
            "checklist",
            "purchase_order_contract",
            "work_order_contract",
            "prime_contract",
            "billings_requisition",
            "payment_application",
            "daily_log_header",
            "generic_tool_item",
            "meeting",
            "form",
            "observation",
            "direct_cost_item",
            "change_event_event",
            "punch_item",
            "incident",
        ],
        topic_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EmailCommunicationThread]:
        """List company-level emails.

        GET /rest/v1.0/companies/{company_id}/email_communications/emails
        https://developers.procore.com/reference/rest/v1/email-communications?version=1.0#list-of-company-level-emails

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EmailCommunicationThread`.
        """
        return self._pages(
            EmailCommunicationThread,
            "/rest/v1.0/companies/{company_id}/email_communications/emails",
            {"company_id": company_id},
            options,
            query={"page": page, "topic_type": topic_type, "topic_id": topic_id},
            items_key="communication_threads",
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_emails_for_project(
        self,
        *,
        topic_type: str,
        topic_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Email]:
        """List emails.

        GET /rest/v1.0/project/{project_id}/email_communications/emails
        https://developers.procore.com/reference/rest/v1/email-communications?version=1.0#list-of-emails

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Email`.
        """
        return self._pages(
            Email,
            "/rest/v1.0/project/{project_id}/email_communications/emails",
            {"project_id": project_id},
            options,
            query={"page": page, "topic_type": topic_type, "topic_id": topic_id},
            items_key="emails",
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_for_company(
        self, *, id: Id, private: bool, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EmailCommunication:
        """Update a private field in company-level email communication.

        PATCH /rest/v1.0/companies/{company_id}/email_communications/{id}
        https://developers.procore.com/reference/rest/v1/email-communications?version=1.0#update-a-private-field-in-company-level-email-communication

        Returns:
            :class:`EmailCommunication`.
        """
        return await self._one(
            EmailCommunication,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/email_communications/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"private": private},
        )

    async def update_for_project(
        self, *, id: Id, private: bool, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> EmailCommunication:
        """Update a private field in email communication.

        PATCH /rest/v1.0/project/{project_id}/email_communications/{id}
        https://developers.procore.com/reference/rest/v1/email-communications?version=1.0#update-a-private-field-in-email-communication

        Returns:
            :class:`EmailCommunication`.
        """
        return await self._one(
            EmailCommunication,
            "PATCH",
            "/rest/v1.0/project/{project_id}/email_communications/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"private": private},
        )
