"""Company folders and files (Documents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, RequiredFields, Resource, ScopedOptions, Unset, Upload, overloaded


@record
class CompanyFoldersAndFile(Model):
    """Company folders and files."""

    id: Id
    name: str | None = None
    parent_id: Id | None = None
    private: bool | None = None
    updated_at: DateTime | None = None
    is_tracked: bool | None = None
    tracked_folder: Mapping[str, Any] | None = None
    name_with_path: str | None = None
    folders: list[CompanyFoldersAndFileFolder] | None = None
    size: int | None = None
    description: str | None = None
    created_at: DateTime | None = None
    checked_out_until: DateTime | None = None
    checked_out_by: CompanyFoldersAndFileCheckedOutBy | None = None
    file_type: str | None = None
    file_versions: list[CompanyFoldersAndFileVersion] | None = None
    legacy_id: Id | None = None
    is_deleted: bool | None = None
    files: list[CompanyFoldersAndFile] | None = None
    read_only: bool | None = None
    is_recycle_bin: bool | None = None
    has_children: bool | None = None
    has_children_files: bool | None = None
    has_children_folders: bool | None = None


@record
class CompanyFoldersAndFileCheckedOutBy(Model):
    """``checked_out_by`` of :class:`CompanyFoldersAndFile`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CompanyFoldersAndFileCreatedBy(Model):
    """``created_by`` of :class:`CompanyFoldersAndFileVersion`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CompanyFoldersAndFileFolder(Model):
    """``folders`` of :class:`CompanyFoldersAndFile`."""

    id: Id
    name: str | None = None
    parent_id: Id | None = None
    private: bool | None = None
    updated_at: DateTime | None = None
    is_tracked: bool | None = None
    tracked_folder: Mapping[str, Any] | None = None
    name_with_path: str | None = None
    folders: list[Any] | None = None
    files: list[Any] | None = None
    read_only: bool | None = None
    is_deleted: bool | None = None
    is_recycle_bin: bool | None = None
    has_children: bool | None = None
    has_children_files: bool | None = None
    has_children_folders: bool | None = None


@record
class CompanyFoldersAndFileProstoreFile(Model):
    """``prostore_file`` of :class:`CompanyFoldersAndFileVersion`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class CompanyFoldersAndFileVersion(Model):
    """``file_versions`` of :class:`CompanyFoldersAndFile`."""

    id: Id
    notes: str | None = None
    url: str | None = None
    size: int | None = None
    created_at: DateTime | None = None
    number: int | None = None
    created_by: CompanyFoldersAndFileCreatedBy | None = None
    prostore_file: CompanyFoldersAndFileProstoreFile | None = None
    file_id: Id | None = None


class CompanyFoldersAndFileFolderFields(TypedDict, total=False):
    """Fields of :class:`CompanyFoldersAndFileFolderCreateInput` and :class:`CompanyFoldersAndFileFolderInput`."""

    parent_id: Id | None
    is_tracked: bool | None
    explicit_permissions: bool | None


class CompanyFoldersAndFileInput(TypedDict, total=False):
    """``file`` in a request body."""

    data: Upload | str | None
    description: str | None
    explicit_permissions: bool | None
    is_tracked: bool | None
    name: str | None
    parent_id: Id | None
    unique_name: bool | None
    upload_uuid: str | None
    checked_out_until: DateTime | str | None


class CompanyFoldersAndFileVersionInput(TypedDict, total=False):
    """``file_version`` in a request body."""

    name: str | None
    notes: str | None
    data: str | None
    upload_uuid: str | None


class CompanyFoldersAndFileFolderCreateInput(CompanyFoldersAndFileFolderFields):
    """``folder`` in the body of ``create``."""

    name: str


class CompanyFoldersAndFileFolderInput(CompanyFoldersAndFileFolderFields, total=False):
    """``folder`` in the body of ``update``."""

    name: str | None


class CompanyFoldersAndFilesResource(Resource):
    """Company folders and files (Documents)."""

    __slots__ = ()

    @overload
    async def create(
        self,
        *,
        folder: CompanyFoldersAndFileFolderCreateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyFoldersAndFile: ...
    @overload
    def create(self, *, folder: CompanyFoldersAndFileFolderInput, **others: Any) -> RequiredFields[Literal["name"]]: ...
    @overload
    async def create(
        self, *, folder: Mapping[str, Any], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyFoldersAndFile: ...
    @overloaded
    async def create(
        self,
        *,
        folder: CompanyFoldersAndFileFolderCreateInput | Mapping[str, Any],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyFoldersAndFile:
        """Create a company folder.

        POST /rest/v1.0/companies/{company_id}/folders
        https://developers.procore.com/reference/rest/v1/company-folders-and-files?version=1.0#create-company-folder

        Returns:
            :class:`CompanyFoldersAndFile`.
        """
        return await self._one(
            CompanyFoldersAndFile,
            "POST",
            "/rest/v1.0/companies/{company_id}/folders",
            {"company_id": company_id},
            options,
            body={"folder": folder},
        )

    async def create_file(
        self,
        *,
        file: CompanyFoldersAndFileInput | Mapping[str, Any],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyFoldersAndFile:
        """Create a company file.

        POST /rest/v1.0/companies/{company_id}/files
        https://developers.procore.com/reference/rest/v1/company-folders-and-files?version=1.0#create-company-file

        Returns:
            :class:`CompanyFoldersAndFile`.
        """
        return await self._one(
            CompanyFoldersAndFile,
            "POST",
            "/rest/v1.0/companies/{company_id}/files",
            {"company_id": company_id},
            options,
            form={"file": file},
        )

    async def create_file_version(
        self,
        *,
        file_id: Id,
        file_version: CompanyFoldersAndFileVersionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyFoldersAndFileVersion:
        """Create a company file version.

        POST /rest/v1.0/companies/{company_id}/file_versions
        https://developers.procore.com/reference/rest/v1/company-folders-and-files?version=1.0#create-company-file-version

        Returns:
            :class:`CompanyFoldersAndFileVersion`.
        """
        return await self._one(
            CompanyFoldersAndFileVersion,
            "POST",
            "/rest/v1.0/companies/{company_id}/file_versions",
            {"company_id": company_id},
            options,
            query={"file_id": file_id},
            form={"file_version": file_version},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a company folder.

        DELETE /rest/v1.0/companies/{company_id}/folders/{id}
        https://developers.procore.com/reference/rest/v1/company-folders-and-files?version=1.0#delete-company-folder

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/companies/{company_id}/folders/{id}", {"company_id": company_id, "id": id}, options
        )

    async def delete_file(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a company file.

        DELETE /rest/v1.0/companies/{company_id}/files/{id}
        https://developers.procore.com/reference/rest/v1/company-folders-and-files?version=1.0#delete-company-file

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/companies/{company_id}/files/{id}", {"company_id": company_id, "id": id}, options
        )

    async def get(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        exclude_folders: bool | Unset = UNSET,
        exclude_files: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyFoldersAndFile:
        """Return a company folder.

        GET /rest/v1.0/companies/{company_id}/folders/{id}
        https://developers.procore.com/reference/rest/v1/company-folders-and-files?version=1.0#show-company-folder

        Returns:
            :class:`CompanyFoldersAndFile`.
        """
        return await self._one(
            CompanyFoldersAndFile,
            "GET",
            "/rest/v1.0/companies/{company_id}/folders/{id}",
            {"company_id": company_id, "id": id},
            options,
            query={"exclude_folders": exclude_folders, "exclude_files": exclude_files},
        )

    async def get_file(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        show_latest_version_only: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyFoldersAndFile:
        """Return a company file.

        GET /rest/v1.0/companies/{company_id}/files/{id}
        https://developers.procore.com/reference/rest/v1/company-folders-and-files?version=1.0#show-company-file

        Returns:
            :class:`CompanyFoldersAndFile`.
        """
        return await self._one(
            CompanyFoldersAndFile,
            "GET",
            "/rest/v1.0/companies/{company_id}/files/{id}",
            {"company_id": company_id, "id": id},
            options,
            query={"show_latest_version_only": show_latest_version_only},
        )

    async def get_file_version(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyFoldersAndFileVersion:
        """Return a company file version.

        GET /rest/v1.0/companies/{company_id}/file_versions/{id}
        https://developers.procore.com/reference/rest/v1/company-folders-and-files?version=1.0#show-company-file-version

        Args:
            id: ID of a file version.

        Returns:
            :class:`CompanyFoldersAndFileVersion`.
        """
        return await self._one(
            CompanyFoldersAndFileVersion,
            "GET",
            "/rest/v1.0/companies/{company_id}/file_versions/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        exclude_folders: bool | Unset = UNSET,
        exclude_files: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyFoldersAndFile:
        """List company folders and files.

        GET /rest/v1.0/companies/{company_id}/folders
        https://developers.procore.com/reference/rest/v1/company-folders-and-files?version=1.0#list-company-folders-and-files

        Returns:
            :class:`CompanyFoldersAndFile`.
        """
        return await self._one(
            CompanyFoldersAndFile,
            "GET",
            "/rest/v1.0/companies/{company_id}/folders",
            {"company_id": company_id},
            options,
            query={"exclude_folders": exclude_folders, "exclude_files": exclude_files},
        )

    async def send_email_files(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        subject: str | Unset | None = UNSET,
        body: str | Unset | None = UNSET,
        distribution_ids: Sequence[Id] | Unset | None = UNSET,
        cc_distribution_ids: Sequence[Id] | Unset | None = UNSET,
        bcc_distribution_ids: Sequence[Id] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Send an email for file sharing.

        POST /rest/v1.0/companies/{company_id}/files/{id}/send_email
        https://developers.procore.com/reference/rest/v1/company-folders-and-files?version=1.0#send-email-for-file-sharing

        Returns:
            None.
        """
        await self._none(
            "POST",
            "/rest/v1.0/companies/{company_id}/files/{id}/send_email",
            {"company_id": company_id, "id": id},
            options,
            body={
                "subject": subject,
                "body": body,
                "distribution_ids": distribution_ids,
                "cc_distribution_ids": cc_distribution_ids,
                "bcc_distribution_ids": bcc_distribution_ids,
            },
        )

    async def update(
        self,
        *,
        id: Id,
        folder: CompanyFoldersAndFileFolderInput | Mapping[str, Any],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyFoldersAndFile:
        """Update a company folder.

        PATCH /rest/v1.0/companies/{company_id}/folders/{id}
        https://developers.procore.com/reference/rest/v1/company-folders-and-files?version=1.0#update-company-folder

        Returns:
            :class:`CompanyFoldersAndFile`.
        """
        return await self._one(
            CompanyFoldersAndFile,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/folders/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"folder": folder},
        )

    async def update_file(
        self,
        *,
        id: Id,
        file: CompanyFoldersAndFileInput | Mapping[str, Any],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyFoldersAndFile:
        """Update a company file.

        PATCH /rest/v1.0/companies/{company_id}/files/{id}
        https://developers.procore.com/reference/rest/v1/company-folders-and-files?version=1.0#update-company-file

        Returns:
            :class:`CompanyFoldersAndFile`.
        """
        return await self._one(
            CompanyFoldersAndFile,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/files/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"file": file},
            times="file.checked_out_until",
        )
