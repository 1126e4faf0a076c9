"""Project folders and files (Documents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "ProjectFoldersAndFile",
    "ProjectFoldersAndFileFile",
    "ProjectFoldersAndFileFileCheckedOutBy",
    "ProjectFoldersAndFileFileFileInput",
    "ProjectFoldersAndFileFileFileVersion",
    "ProjectFoldersAndFileFileFileVersionCreatedBy",
    "ProjectFoldersAndFileFileFileVersionProstoreFile",
    "ProjectFoldersAndFileFileVersion",
    "ProjectFoldersAndFileFileVersionCreatedBy",
    "ProjectFoldersAndFileFileVersionFileVersionInput",
    "ProjectFoldersAndFileFileVersionProstoreFile",
    "ProjectFoldersAndFileFolder",
    "ProjectFoldersAndFileFolderInput",
    "ProjectFoldersAndFilesResource",
]


@record
class ProjectFoldersAndFile(Model):
    """What Procore tells of project folders and files (Documents)."""

    id: Id | None = None
    name: str | None = None
    parent_id: Id | None = None
    private: bool | None = None
    updated_at: DateTime | None = None
    is_tracked: bool | None = None
    tracked_folder: Mapping[str, Any] | None = None
    name_with_path: str | None = None
    folders: list[ProjectFoldersAndFileFolder] | None = None
    files: list[ProjectFoldersAndFileFile] | None = None
    read_only: bool | None = None
    is_deleted: bool | None = None
    is_recycle_bin: bool | None = None
    has_children: bool | None = None
    has_children_files: bool | None = None
    has_children_folders: bool | None = None


@record
class ProjectFoldersAndFileFile(Model):
    """``files`` of :class:`ProjectFoldersAndFile`."""

    id: Id | None = None
    name: str | None = None
    parent_id: Id | None = None
    size: int | None = None
    description: str | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    checked_out_until: DateTime | None = None
    name_with_path: str | None = None
    private: bool | None = None
    is_tracked: bool | None = None
    tracked_folder: Mapping[str, Any] | None = None
    checked_out_by: ProjectFoldersAndFileFileCheckedOutBy | None = None
    file_type: str | None = None
    file_versions: list[ProjectFoldersAndFileFileFileVersion] | None = None
    legacy_id: Id | None = None
    is_deleted: bool | None = None


@record
class ProjectFoldersAndFileFileCheckedOutBy(Model):
    """``checked_out_by`` of :class:`ProjectFoldersAndFileFile`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ProjectFoldersAndFileFileFileVersion(Model):
    """``file_versions`` of :class:`ProjectFoldersAndFileFile`."""

    id: Id | None = None
    notes: str | None = None
    url: str | None = None
    size: int | None = None
    created_at: DateTime | None = None
    number: int | None = None
    created_by: ProjectFoldersAndFileFileFileVersionCreatedBy | None = None
    prostore_file: ProjectFoldersAndFileFileFileVersionProstoreFile | None = None
    file_id: Id | None = None


@record
class ProjectFoldersAndFileFileFileVersionCreatedBy(Model):
    """``created_by`` of :class:`ProjectFoldersAndFileFileFileVersion`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ProjectFoldersAndFileFileFileVersionProstoreFile(Model):
    """``prostore_file`` of :class:`ProjectFoldersAndFileFileFileVersion`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class ProjectFoldersAndFileFileVersion(Model):
    """What Procore tells of project folders and files (Documents)."""

    id: Id | None = None
    notes: str | None = None
    url: str | None = None
    size: int | None = None
    created_at: DateTime | None = None
    number: int | None = None
    created_by: ProjectFoldersAndFileFileVersionCreatedBy | None = None
    prostore_file: ProjectFoldersAndFileFileVersionProstoreFile | None = None
    file_id: Id | None = None


@record
class ProjectFoldersAndFileFileVersionCreatedBy(Model):
    """``created_by`` of :class:`ProjectFoldersAndFileFileVersion`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ProjectFoldersAndFileFileVersionProstoreFile(Model):
    """``prostore_file`` of :class:`ProjectFoldersAndFileFileVersion`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


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


class ProjectFoldersAndFileFileFileInput(TypedDict, total=False):
    parent_id: Id | None
    name: str | None
    is_tracked: bool | None
    explicit_permissions: bool | None
    description: str | None
    data: str | None
    unique_name: bool | None
    upload_uuid: str | None
    checked_out_until: DateTime | str | None


class ProjectFoldersAndFileFileVersionFileVersionInput(TypedDict, total=False):
    name: str | None
    notes: str | None
    data: str | None
    upload_uuid: str | None


class ProjectFoldersAndFileFolderInput(TypedDict, total=False):
    parent_id: Id | None
    name: str | None
    is_tracked: bool | None
    explicit_permissions: bool | None


class ProjectFoldersAndFilesResource(Resource):
    """Project folders and files (Documents)."""

    __slots__ = ()

    async def create(
        self, *, folder: ProjectFoldersAndFileFolderInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectFoldersAndFile:
        """Create Project Folder.

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
        self, *, file: ProjectFoldersAndFileFileFileInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectFoldersAndFileFile:
        """Create project File.

        POST /rest/v1.0/files
        """
        return await self._one(
            ProjectFoldersAndFileFile,
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
        file_version: ProjectFoldersAndFileFileVersionFileVersionInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectFoldersAndFileFileVersion:
        """Create project file version.

        POST /rest/v1.0/file_versions
        """
        return await self._one(
            ProjectFoldersAndFileFileVersion,
            "POST",
            "/rest/v1.0/file_versions",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "file_id": file_id},
            form={"file_version": file_version},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete Project Folder.

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
        """Delete project File.

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
        """Show Project Folder.

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
    ) -> ProjectFoldersAndFileFile:
        """Show project File.

        GET /rest/v1.0/files/{id}
        """
        return await self._one(
            ProjectFoldersAndFileFile,
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
    ) -> ProjectFoldersAndFileFileVersion:
        """Show project file version.

        GET /rest/v1.0/file_versions/{id}
        """
        return await self._one(
            ProjectFoldersAndFileFileVersion,
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
        """Update Project Folder.

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
        self,
        *,
        id: Id,
        file: ProjectFoldersAndFileFileFileInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectFoldersAndFileFile:
        """Update project File.

        PATCH /rest/v1.0/files/{id}
        """
        return await self._one(
            ProjectFoldersAndFileFile,
            "PATCH",
            "/rest/v1.0/files/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            form={"file": file},
        )
