"""Email communications (Emails)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, ScopedOptions, Unset

__all__ = [
    "EmailCommunication",
    "EmailCommunicationCommunicationInput",
    "EmailCommunicationDownloadAttachmentsEmailsResult",
    "EmailCommunicationEmail",
    "EmailCommunicationEmailAttachment",
    "EmailCommunicationEmailBccDistribution",
    "EmailCommunicationEmailCcDistribution",
    "EmailCommunicationEmailCommunicationThread",
    "EmailCommunicationEmailCommunicationThreadLoginInformation",
    "EmailCommunicationEmailDistribution",
    "EmailCommunicationEmailEmail",
    "EmailCommunicationEmailEmailAttachment",
    "EmailCommunicationEmailEmailBccDistribution",
    "EmailCommunicationEmailEmailCcDistribution",
    "EmailCommunicationEmailEmailDistribution",
    "EmailCommunicationEmailEmailInput",
    "EmailCommunicationEmailEmailLoginInformation",
    "EmailCommunicationEmailInput",
    "EmailCommunicationEmailLoginInformation",
    "EmailCommunicationExportResult",
    "EmailCommunicationsResource",
]


@record
class EmailCommunication(Model):
    """What Procore tells of email communications (Emails)."""

    id: Id | None = None
    private: bool | None = None
    subject: str | None = None
    emails: list[EmailCommunicationEmail] | None = None


@record
class EmailCommunicationDownloadAttachmentsEmailsResult(Model):
    """What Procore tells of email communications (Emails)."""

    download_all_attachments_url: str | None = None


@record
class EmailCommunicationEmail(Model):
    """``emails`` of :class:`EmailCommunication`."""

    id: Id | None = None
    private: bool | None = None
    subject: str | None = None
    emails: list[EmailCommunicationEmailEmail] | None = None
    communication_id: Id | None = None
    attachments: list[EmailCommunicationEmailAttachment] | None = None
    bcc_distribution: list[EmailCommunicationEmailBccDistribution] | None = None
    body: str | None = None
    sanitized_body_html: str | None = None
    cc_distribution: list[EmailCommunicationEmailCcDistribution] | None = None
    distribution: list[EmailCommunicationEmailDistribution] | None = None
    email_sent_at: DateTime | None = None
    login_information: EmailCommunicationEmailLoginInformation | None = None
    communication_threads: list[EmailCommunicationEmailCommunicationThread] | None = None
    total: int | None = None
    new_communication_email: str | None = None


@record
class EmailCommunicationEmailAttachment(Model):
    """``attachments`` of :class:`EmailCommunicationEmail`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None


@record
class EmailCommunicationEmailBccDistribution(Model):
    """``bcc_distribution`` of :class:`EmailCommunicationEmail`."""

    id: Id | None = None
    company_name: str | None = None
    locale: str | None = None
    login: str | None = None
    name: str | None = None
    avatar: str | None = None
    initials: str | None = None


@record
class EmailCommunicationEmailCcDistribution(Model):
    """``cc_distribution`` of :class:`EmailCommunicationEmail`."""

    id: Id | None = None
    company_name: str | None = None
    locale: str | None = None
    login: str | None = None
    name: str | None = None
    avatar: str | None = None
    initials: str | None = None


@record
class EmailCommunicationEmailCommunicationThread(Model):
    """``communication_threads`` of :class:`EmailCommunicationEmail`."""

    id: Id | None = None
    communication_id: Id | None = None
    subject: str | None = None
    private: bool | None = None
    attachments: list[list[Any]] | None = None
    bcc_distribution: list[list[Any]] | None = None
    body: str | None = None
    sanitized_body_html: str | None = None
    cc_distribution: list[list[Any]] | None = None
    distribution: list[list[Any]] | None = None
    email_sent_at: DateTime | None = None
    login_information: EmailCommunicationEmailCommunicationThreadLoginInformation | None = None


@record
class EmailCommunicationEmailCommunicationThreadLoginInformation(Model):
    """``login_information`` of :class:`EmailCommunicationEmailCommunicationThread`."""

    id: Id | None = None
    company_name: str | None = None
    locale: Any = None
    login: str | None = None
    name: str | None = None
    avatar: Any = None
    initials: Any = None


@record
class EmailCommunicationEmailDistribution(Model):
    """``distribution`` of :class:`EmailCommunicationEmail`."""

    id: Id | None = None
    company_name: str | None = None
    locale: str | None = None
    login: str | None = None
    name: str | None = None
    avatar: str | None = None
    initials: str | None = None


@record
class EmailCommunicationEmailEmail(Model):
    """``emails`` of :class:`EmailCommunicationEmail`."""

    id: Id | None = None
    communication_id: Id | None = None
    private: bool | None = None
    attachments: list[EmailCommunicationEmailEmailAttachment] | None = None
    bcc_distribution: list[EmailCommunicationEmailEmailBccDistribution] | None = None
    body: str | None = None
    sanitized_body_html: str | None = None
    cc_distribution: list[EmailCommunicationEmailEmailCcDistribution] | None = None
    distribution: list[EmailCommunicationEmailEmailDistribution] | None = None
    email_sent_at: DateTime | None = None
    login_information: EmailCommunicationEmailEmailLoginInformation | None = None
    subject: str | None = None


@record
class EmailCommunicationEmailEmailAttachment(Model):
    """``attachments`` of :class:`EmailCommunicationEmailEmail`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None


@record
class EmailCommunicationEmailEmailBccDistribution(Model):
    """``bcc_distribution`` of :class:`EmailCommunicationEmailEmail`."""

    id: Id | None = None
    company_name: str | None = None
    locale: str | None = None
    login: str | None = None
    name: str | None = None
    avatar: str | None = None
    initials: str | None = None


@record
class EmailCommunicationEmailEmailCcDistribution(Model):
    """``cc_distribution`` of :class:`EmailCommunicationEmailEmail`."""

    id: Id | None = None
    company_name: str | None = None
    locale: str | None = None
    login: str | None = None
    name: str | None = None
    avatar: str | None = None
    initials: str | None = None


@record
class EmailCommunicationEmailEmailDistribution(Model):
    """``distribution`` of :class:`EmailCommunicationEmailEmail`."""

    id: Id | None = None
    company_name: str | None = None
    locale: str | None = None
    login: str | None = None
    name: str | None = None
    avatar: str | None = None
    initials: str | None = None


@record
class EmailCommunicationEmailEmailLoginInformation(Model):
    """``login_information`` of :class:`EmailCommunicationEmailEmail`."""

    id: Id | None = None
    company_name: str | None = None
    locale: Any = None
    login: str | None = None
    name: str | None = None
    avatar: Any = None
    initials: Any = None


@record
class EmailCommunicationEmailLoginInformation(Model):
    """``login_information`` of :class:`EmailCommunicationEmail`."""

    id: Id | None = None
    company_name: str | None = None
    locale: Any = None
    login: str | None = None
    name: str | None = None
    avatar: Any = None
    initials: Any = None


@record
class EmailCommunicationExportResult(Model):
    """What Procore tells of email communications (Emails)."""

    download_url: str | None = None
    pdf_url: str | None = None


class EmailCommunicationCommunicationInput(TypedDict, total=False):
    subject: str | None


class EmailCommunicationEmailEmailInput(TypedDict, total=False):
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


class EmailCommunicationEmailInput(TypedDict, total=False):
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
        topic_type: str,
        topic_id: Id,
        email: EmailCommunicationEmailEmailInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EmailCommunicationEmail:
        """Create Company-level Email.

        POST /rest/v1.0/companies/{company_id}/email_communications/{communication_id}/emails
        """
        return await self._one(
            EmailCommunicationEmail,
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
        email: EmailCommunicationEmailEmailInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> EmailCommunicationEmail:
        """Create Email.

        POST /rest/v1.0/project/{project_id}/email_communications/{communication_id}/emails
        """
        return await self._one(
            EmailCommunicationEmail,
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
        topic_type: str,
        topic_id: Id,
        communication: EmailCommunicationCommunicationInput,
        email: EmailCommunicationEmailInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EmailCommunication:
        """Create Company-level Email Communication.

        POST /rest/v1.0/companies/{company_id}/email_communications
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
        communication: EmailCommunicationCommunicationInput,
        email: EmailCommunicationEmailInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> EmailCommunication:
        """Create Email Communication.

        POST /rest/v1.0/project/{project_id}/email_communications
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
    ) -> EmailCommunicationDownloadAttachmentsEmailsResult:
        """Download all company-level email attachments.

        GET /rest/v1.0/companies/{company_id}/email_communications/{communication_id}/emails/{email_id}/download_attachments
        """
        return await self._one(
            EmailCommunicationDownloadAttachmentsEmailsResult,
            "GET",
            "/rest/v1.0/companies/{company_id}/email_communications/{communication_id}/emails/{email_id}/download_attachments",
            {"company_id": company_id, "communication_id": communication_id, "email_id": email_id},
            options,
        )

    async def download_attachments_emails_for_project(
        self, *, communication_id: Id, email_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> EmailCommunicationDownloadAttachmentsEmailsResult:
        """Download all email attachments.

        GET /rest/v1.0/project/{project_id}/email_communications/{communication_id}/emails/{email_id}/download_attachments
        """
        return await self._one(
            EmailCommunicationDownloadAttachmentsEmailsResult,
            "GET",
            "/rest/v1.0/project/{project_id}/email_communications/{communication_id}/emails/{email_id}/download_attachments",
            {"project_id": project_id, "communication_id": communication_id, "email_id": email_id},
            options,
        )

    async def export_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EmailCommunicationExportResult:
        """Export Company-level Email Communication.

        GET /rest/v1.0/companies/{company_id}/email_communications/{id}/export
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
        """Export Email Communication to PDF.

        GET /rest/v1.0/project/{project_id}/email_communications/{communication_id}/export
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
        """Show Company-level Email Communication.

        GET /rest/v1.0/companies/{company_id}/email_communications/{id}
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
        """Show Email Communication.

        GET /rest/v1.0/project/{project_id}/email_communications/{id}
        """
        return await self._one(
            EmailCommunication,
            "GET",
            "/rest/v1.0/project/{project_id}/email_communications/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def list_emails_for_company(
        self,
        *,
        topic_type: str,
        topic_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EmailCommunicationEmail:
        """List of Company-level Emails.

        GET /rest/v1.0/companies/{company_id}/email_communications/emails
        """
        return await self._one(
            EmailCommunicationEmail,
            "GET",
            "/rest/v1.0/companies/{company_id}/email_communications/emails",
            {"company_id": company_id},
            options,
            query={"page": page, "per_page": per_page, "topic_type": topic_type, "topic_id": topic_id},
        )

    async def list_emails_for_project(
        self,
        *,
        topic_type: str,
        topic_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[Options],
    ) -> EmailCommunicationEmail:
        """List of Emails.

        GET /rest/v1.0/project/{project_id}/email_communications/emails
        """
        return await self._one(
            EmailCommunicationEmail,
            "GET",
            "/rest/v1.0/project/{project_id}/email_communications/emails",
            {"project_id": project_id},
            options,
            query={"page": page, "per_page": per_page, "topic_type": topic_type, "topic_id": topic_id},
        )

    async def update_for_company(
        self, *, id: Id, private: bool, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EmailCommunication:
        """Update a private field in Company-level Email Communication.

        PATCH /rest/v1.0/companies/{company_id}/email_communications/{id}
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
        """Update a private field in Email Communication.

        PATCH /rest/v1.0/project/{project_id}/email_communications/{id}
        """
        return await self._one(
            EmailCommunication,
            "PATCH",
            "/rest/v1.0/project/{project_id}/email_communications/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"private": private},
        )
