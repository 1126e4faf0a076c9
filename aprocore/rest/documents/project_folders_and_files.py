"""Project folders and files (Documents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset, Upload

__all__ = [
    "ProjectFoldersAndFile",
    "ProjectFoldersAndFileCheckedOutBy",
    "ProjectFoldersAndFileCreatedBy",
    "ProjectFoldersAndFileFolder",
    "ProjectFoldersAndFileFolderInput",
    "ProjectFoldersAndFileInput",
    "ProjectFoldersAndFileProstoreFile",
    "ProjectFoldersAndFileVersion",
    "ProjectFoldersAndFileVersionInput",
    "ProjectFoldersAndFilesResource",
]


@record
class ProjectFoldersAndFile(Model):
    """What Procore tells of project folders and files."""

    id: Id | None = None
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

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ProjectFoldersAndFileCreatedBy(Model):
    """``created_by`` of :class:`ProjectFoldersAndFileVersion`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ProjectFoldersAndFileFolder(Model):
    """``folders`` of :class:`ProjectFoldersAndFile`."""

    id: Id | None = None
    name: str | None = None
    parent_id: Id | None = None
    private: bool | None = None
    updated_at: DateTime | None = None
    is_tracked: bool | None = None
    tracked_folder: Mapping[str, Any] | None = None
    name_with_path: str | None = None
    folders: list[list[Any]] | None = None
    files: list[list[Any]] | None = None
    read_only: bool | None = None
    is_deleted: bool | None = None
    is_recycle_bin: bool | None = None
    has_children: bool | None = None
    has_children_files: bool | None = None
    has_children_folders: bool | None = None


@record
class ProjectFoldersAndFileProstoreFile(Model):
    """``prostore_file`` of :class:`ProjectFoldersAndFileVersion`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class ProjectFoldersAndFileVersion(Model):
    """``file_versions`` of :class:`ProjectFoldersAndFile`."""

    id: Id | None = None
    notes: str | None = None
    url: str | None = None
    size: int | None = None
    created_at: DateTime | None = None
    number: int | None = None
    created_by: ProjectFoldersAndFileCreatedBy | None = None
    prostore_file: ProjectFoldersAndFileProstoreFile | None = None
    file_id: Id | None = None


class ProjectFoldersAndFileFolderInput(TypedDict, total=False):
    """What is sent as ``folder``."""

    parent_id: Id | None
    name: str | None
    is_tracked: bool | None
    explicit_permissions: bool | None


class ProjectFoldersAndFileInput(TypedDict, total=False):
    """What is sent as ``file``."""

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
    """What is sent as ``file_version``."""

    name: str | None
    notes: str | None
    data: Upload | None
    upload_uuid: str | None


class ProjectFoldersAndFilesResource(Resource):
    """Project folders and files (Documents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, folder: ProjectFoldersAndFileFolderInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectFoldersAndFile:
        """Create project folder.

        POST /rest/v1.0/folders
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
        self, *, file: ProjectFoldersAndFileInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectFoldersAndFile:
        """Create project file.

        POST /rest/v1.0/files
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
        """Create project file version.

        POST /rest/v1.0/file_versions
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
        """Delete project folder.

        DELETE /rest/v1.0/folders/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/folders/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def delete_file(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete project file.

        DELETE /rest/v1.0/files/{id}
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
        """Show project folder.

        GET /rest/v1.0/folders/{id}
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
        """Show project file.

        GET /rest/v1.0/files/{id}
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
        """Show project file version.

        GET /rest/v1.0/file_versions/{id}
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
        folder: ProjectFoldersAndFileFolderInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectFoldersAndFile:
        """Update project folder.

        PATCH /rest/v1.0/folders/{id}
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
        self, *, id: Id, file: ProjectFoldersAndFileInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectFoldersAndFile:
        """Update project file.

        PATCH /rest/v1.0/files/{id}
        """
        return await self._one(
            ProjectFoldersAndFile,
            "PATCH",
            "/rest/v1.0/files/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            form={"file": file},
        )
