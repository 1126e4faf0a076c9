"""Project folders and files (Documents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, RequiredFields, Resource, Unset, Upload, overloaded


@record
class ProjectFoldersAndFile(Model):
    """Project folders and files."""

    id: Id
    name: str | None = None
    parent_id: Id | None = None
    private: bool | None = None
    updated_at: DateTime | None = None
    is_tracked: bool | None = None
    tracked_folder: Mapping[str, Any] | None = None
    name_with_path: str | None = None
    folders: list[ProjectFoldersAndFileFolder] | None = None
    size: int | None = None
    description: str | None = None
    created_at: DateTime | None = None
    checked_out_until: DateTime | None = None
    checked_out_by: ProjectFoldersAndFileCheckedOutBy | None = None
    file_type: str | None = None
    file_versions: list[ProjectFoldersAndFileVersion] | None = None
    legacy_id: Id | None = None
    is_deleted: bool | None = None
    files: list[ProjectFoldersAndFile] | None = None
    read_only: bool | None = None
    is_recycle_bin: bool | None = None
    has_children: bool | None = None
    has_children_files: bool | None = None
    has_children_folders: bool | None = None


@record
class ProjectFoldersAndFileCheckedOutBy(Model):
    """``checked_out_by`` of :class:`ProjectFoldersAndFile`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ProjectFoldersAndFileCreatedBy(Model):
    """``created_by`` of :class:`ProjectFoldersAndFileVersion`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ProjectFoldersAndFileFolder(Model):
    """``folders`` of :class:`ProjectFoldersAndFile`."""

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
class ProjectFoldersAndFileProstoreFile(Model):
    """``prostore_file`` of :class:`ProjectFoldersAndFileVersion`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class ProjectFoldersAndFileVersion(Model):
    """``file_versions`` of :class:`ProjectFoldersAndFile`."""

    id: Id
    notes: str | None = None
    url: str | None = None
    size: int | None = None
    created_at: DateTime | None = None
    number: int | None = None
    created_by: ProjectFoldersAndFileCreatedBy | None = None
    prostore_file: ProjectFoldersAndFileProstoreFile | None = None
    file_id: Id | None = None


class ProjectFoldersAndFileFolderFields(TypedDict, total=False):
    """Fields of :class:`ProjectFoldersAndFileFolderCreateInput` and :class:`ProjectFoldersAndFileFolderInput`."""

    parent_id: Id | None
    is_tracked: bool | None
    explicit_permissions: bool | None


class ProjectFoldersAndFileInput(TypedDict, total=False):
    """``file`` in a request body."""

    parent_id: Id | None
    name: str | None
    is_tracked: bool | None
    explicit_permissions: bool | None
    description: str | None
    data: Upload | None
    unique_name: bool | None
    upload_uuid: str | None
    checked_out_until: DateTime | str | None


class ProjectFoldersAndFileVersionInput(TypedDict, total=False):
    """``file_version`` in a request body."""

    name: str | None
    notes: str | None
    data: Upload | None
    upload_uuid: str | None


class ProjectFoldersAndFileFolderCreateInput(ProjectFoldersAndFileFolderFields):
    """``folder`` in the body of ``create``."""

    name: str


class ProjectFoldersAndFileFolderInput(ProjectFoldersAndFileFolderFields, total=False):
    """``folder`` in the body of ``update``."""

    name: str | None


class ProjectFoldersAndFilesResource(Resource):
    """Project folders and files (Documents)."""

    __slots__ = ()

    @overload
    async def create(
        self,
        *,
        folder: ProjectFoldersAndFileFolderCreateInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectFoldersAndFile: ...
    @overload
    def create(self, *, folder: ProjectFoldersAndFileFolderInput, **others: Any) -> RequiredFields[Literal["name"]]: ...
    @overload
    async def create(
        self, *, folder: Mapping[str, Any], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectFoldersAndFile: ...
    @overloaded
    async def create(
        self,
        *,
        folder: ProjectFoldersAndFileFolderCreateInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectFoldersAndFile:
        """Create a project folder.

        POST /rest/v1.0/folders
        https://developers.procore.com/reference/rest/v1/project-folders-and-files?version=1.0#create-project-folder

        Returns:
            :class:`ProjectFoldersAndFile`.
        """
        return await self._one(
            ProjectFoldersAndFile,
            "POST",
            "/rest/v1.0/folders",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"folder": folder},
        )

    async def create_file(
        self,
        *,
        file: ProjectFoldersAndFileInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectFoldersAndFile:
        """Create a project file.

        POST /rest/v1.0/files
        https://developers.procore.com/reference/rest/v1/project-folders-and-files?version=1.0#create-project-file

        Returns:
            :class:`ProjectFoldersAndFile`.
        """
        return await self._one(
            ProjectFoldersAndFile,
            "POST",
            "/rest/v1.0/files",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            form={"file": file},
        )

    async def create_file_version(
        self,
        *,
        file_id: Id,
        file_version: ProjectFoldersAndFileVersionInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectFoldersAndFileVersion:
        """Create a project file version.

        POST /rest/v1.0/file_versions
        https://developers.procore.com/reference/rest/v1/project-folders-and-files?version=1.0#create-project-file-version

        Returns:
            :class:`ProjectFoldersAndFileVersion`.
        """
        return await self._one(
            ProjectFoldersAndFileVersion,
            "POST",
            "/rest/v1.0/file_versions",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "file_id": file_id},
            form={"file_version": file_version},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a project folder.

        DELETE /rest/v1.0/folders/{id}
        https://developers.procore.com/reference/rest/v1/project-folders-and-files?version=1.0#delete-project-folder

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/folders/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def delete_file(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a project file.

        DELETE /rest/v1.0/files/{id}
        https://developers.procore.com/reference/rest/v1/project-folders-and-files?version=1.0#delete-project-file

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/files/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        exclude_folders: bool | Unset = UNSET,
        exclude_files: bool | Unset = UNSET,
        show_latest_file_version_only: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectFoldersAndFile:
        """Return a project folder.

        GET /rest/v1.0/folders/{id}
        https://developers.procore.com/reference/rest/v1/project-folders-and-files?version=1.0#show-project-folder

        Returns:
            :class:`ProjectFoldersAndFile`.
        """
        return await self._one(
            ProjectFoldersAndFile,
            "GET",
            "/rest/v1.0/folders/{id}",
            {"id": id},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "exclude_folders": exclude_folders,
                "exclude_files": exclude_files,
                "show_latest_file_version_only": show_latest_file_version_only,
            },
        )

    async def get_file(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        show_latest_version_only: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectFoldersAndFile:
        """Return a project file.

        GET /rest/v1.0/files/{id}
        https://developers.procore.com/reference/rest/v1/project-folders-and-files?version=1.0#show-project-file

        Returns:
            :class:`ProjectFoldersAndFile`.
        """
        return await self._one(
            ProjectFoldersAndFile,
            "GET",
            "/rest/v1.0/files/{id}",
            {"id": id},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "show_latest_version_only": show_latest_version_only,
            },
        )

    async def get_file_version(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectFoldersAndFileVersion:
        """Return a project file version.

        GET /rest/v1.0/file_versions/{id}
        https://developers.procore.com/reference/rest/v1/project-folders-and-files?version=1.0#show-project-file-version

        Args:
            id: ID of a file version.

        Returns:
            :class:`ProjectFoldersAndFileVersion`.
        """
        return await self._one(
            ProjectFoldersAndFileVersion,
            "GET",
            "/rest/v1.0/file_versions/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        exclude_folders: bool | Unset = UNSET,
        exclude_files: bool | Unset = UNSET,
        show_latest_file_version_only: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectFoldersAndFile:
        """List project folders and files.

        GET /rest/v1.0/folders
        https://developers.procore.com/reference/rest/v1/project-folders-and-files?version=1.0#list-project-folders-and-files

        Returns:
            :class:`ProjectFoldersAndFile`.
        """
        return await self._one(
            ProjectFoldersAndFile,
            "GET",
            "/rest/v1.0/folders",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "exclude_folders": exclude_folders,
                "exclude_files": exclude_files,
                "show_latest_file_version_only": show_latest_file_version_only,
            },
        )

    async def update(
        self,
        *,
        id: Id,
        folder: ProjectFoldersAndFileFolderInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectFoldersAndFile:
        """Update a project folder.

        PATCH /rest/v1.0/folders/{id}
        https://developers.procore.com/reference/rest/v1/project-folders-and-files?version=1.0#update-project-folder

        Returns:
            :class:`ProjectFoldersAndFile`.
        """
        return await self._one(
            ProjectFoldersAndFile,
            "PATCH",
            "/rest/v1.0/folders/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"folder": folder},
        )

    async def update_file(
        self,
        *,
        id: Id,
        file: ProjectFoldersAndFileInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectFoldersAndFile:
        """Update a project file.

        PATCH /rest/v1.0/files/{id}
        https://developers.procore.com/reference/rest/v1/project-folders-and-files?version=1.0#update-project-file

        Returns:
            :class:`ProjectFoldersAndFile`.
        """
        return await self._one(
            ProjectFoldersAndFile,
            "PATCH",
            "/rest/v1.0/files/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            form={"file": file},
            times="file.checked_out_until",
        )
