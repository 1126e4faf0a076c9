"""File access & storage."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, ScopedOptions, Unset, deprecated, some


class FileAccessAndStorageResource(Resource):
    """File access & storage.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def legacy_uploads(self) -> LegacyUploadsResource:
        """Legacy: uploads (File Access & Storage)."""
        return LegacyUploadsResource(self._session)

    @property
    def unified_uploads(self) -> UnifiedUploadsResource:
        """Unified uploads (File Access & Storage)."""
        return UnifiedUploadsResource(self._session)


@record
class LegacyUpload(Model):
    """A legacy (uploads)."""

    fields: Mapping[str, Any] | None = None
    url: str | None = None
    uuid: str | None = None
    segments: list[LegacyUploadSegment] | None = None
    status: Literal["non_segmented", "ready", "receiving", "complete"] | str | None = None
    response_filename: str | None = None
    response_content_type: str | None = None
    attachment_content_disposition: bool | None = None


@record
class LegacyUploadSegment(Model):
    """``segments`` of :class:`LegacyUpload`."""

    etag: str | None = None
    headers: Mapping[str, Any] | None = None
    sha256: str | None = None
    size: Any = None
    url: str | None = None
    md5: str | None = None


class LegacyUploadSegmentInput(TypedDict, total=False):
    """``segments`` in a request body."""

    size: Required[int]
    sha256: Required[str]
    md5: str | None
    etag: str | None


class LegacyUploadsResource(Resource):
    """Legacy: uploads (File Access & Storage)."""

    __slots__ = ()

    @deprecated(
        "POST /rest/v1.1/companies/{company_id}/uploads is deprecated by Procore. Use procore.file_access_and_storage.unified_uploads.create_for_company."
    )
    async def create_for_company(
        self,
        *,
        response_filename: str,
        company_id: Id | Unset = UNSET,
        response_content_type: str | Unset | None = UNSET,
        attachment_content_disposition: bool | Unset | None = UNSET,
        size: int | Unset | None = UNSET,
        segments: Sequence[LegacyUploadSegmentInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> LegacyUpload:
        """Create a company upload.

        POST /rest/v1.1/companies/{company_id}/uploads
        https://developers.procore.com/reference/rest/v1/legacy---uploads?version=1.1#create-company-upload

        Returns:
            :class:`LegacyUpload`.
        """
        return await self._one(
            LegacyUpload,
            "POST",
            "/rest/v1.1/companies/{company_id}/uploads",
            {"company_id": company_id},
            options,
            body=some(
                {
                    "response_filename": response_filename,
                    "response_content_type": response_content_type,
                    "attachment_content_disposition": attachment_content_disposition,
                    "size": size,
                    "segments": segments,
                }
            ),
        )

    @deprecated(
        "POST /rest/v1.0/companies/{company_id}/uploads is deprecated by Procore. Use procore.file_access_and_storage.unified_uploads.create_for_company."
    )
    async def create_for_company_v1_0(
        self,
        *,
        company_id: Id | Unset = UNSET,
        response_filename: str | Unset | None = UNSET,
        response_content_type: str | Unset | None = UNSET,
        attachment_content_disposition: bool | Unset | None = UNSET,
        size: int | Unset | None = UNSET,
        segments: Sequence[LegacyUploadSegmentInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> LegacyUpload:
        """Create a company upload.

        POST /rest/v1.0/companies/{company_id}/uploads
        https://developers.procore.com/reference/rest/v1/legacy---uploads?version=1.0#create-company-upload

        Returns:
            :class:`LegacyUpload`.
        """
        return await self._one(
            LegacyUpload,
            "POST",
            "/rest/v1.0/companies/{company_id}/uploads",
            {"company_id": company_id},
            options,
            body=some(
                {
                    "response_filename": response_filename,
                    "response_content_type": response_content_type,
                    "attachment_content_disposition": attachment_content_disposition,
                    "size": size,
                    "segments": segments,
                }
            ),
        )

    @deprecated(
        "POST /rest/v1.1/projects/{project_id}/uploads is deprecated by Procore. Use procore.file_access_and_storage.unified_uploads.create_for_project."
    )
    async def create_for_project(
        self,
        *,
        response_filename: str,
        project_id: Id | Unset = UNSET,
        response_content_type: str | Unset | None = UNSET,
        attachment_content_disposition: bool | Unset | None = UNSET,
        size: int | Unset | None = UNSET,
        segments: Sequence[LegacyUploadSegmentInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> LegacyUpload:
        """Create a project upload.

        POST /rest/v1.1/projects/{project_id}/uploads
        https://developers.procore.com/reference/rest/v1/legacy---uploads?version=1.1#create-project-upload

        Returns:
            :class:`LegacyUpload`.
        """
        return await self._one(
            LegacyUpload,
            "POST",
            "/rest/v1.1/projects/{project_id}/uploads",
            {"project_id": project_id},
            options,
            body=some(
                {
                    "response_filename": response_filename,
                    "response_content_type": response_content_type,
                    "attachment_content_disposition": attachment_content_disposition,
                    "size": size,
                    "segments": segments,
                }
            ),
        )

    @deprecated(
        "POST /rest/v1.0/projects/{project_id}/uploads is deprecated by Procore. Use procore.file_access_and_storage.unified_uploads.create_for_project."
    )
    async def create_for_project_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        response_filename: str | Unset | None = UNSET,
        response_content_type: str | Unset | None = UNSET,
        attachment_content_disposition: bool | Unset | None = UNSET,
        size: int | Unset | None = UNSET,
        segments: Sequence[LegacyUploadSegmentInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> LegacyUpload:
        """Create a project upload.

        POST /rest/v1.0/projects/{project_id}/uploads
        https://developers.procore.com/reference/rest/v1/legacy---uploads?version=1.0#create-project-upload

        Returns:
            :class:`LegacyUpload`.
        """
        return await self._one(
            LegacyUpload,
            "POST",
            "/rest/v1.0/projects/{project_id}/uploads",
            {"project_id": project_id},
            options,
            body=some(
                {
                    "response_filename": response_filename,
                    "response_content_type": response_content_type,
                    "attachment_content_disposition": attachment_content_disposition,
                    "size": size,
                    "segments": segments,
                }
            ),
        )

    @deprecated(
        "GET /rest/v1.1/companies/{company_id}/uploads/{uuid} is deprecated by Procore. Use procore.file_access_and_storage.unified_uploads.get_for_company."
    )
    async def get_for_company(
        self, *, uuid: str, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> LegacyUpload:
        """Return a company upload.

        GET /rest/v1.1/companies/{company_id}/uploads/{uuid}
        https://developers.procore.com/reference/rest/v1/legacy---uploads?version=1.1#show-company-upload

        Returns:
            :class:`LegacyUpload`.
        """
        return await self._one(
            LegacyUpload,
            "GET",
            "/rest/v1.1/companies/{company_id}/uploads/{uuid}",
            {"company_id": company_id, "uuid": uuid},
            options,
        )

    @deprecated(
        "GET /rest/v1.0/companies/{company_id}/uploads/{uuid} is deprecated by Procore. Use procore.file_access_and_storage.unified_uploads.get_for_company."
    )
    async def get_for_company_v1_0(
        self, *, uuid: str, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> LegacyUpload:
        """Return a company upload.

        GET /rest/v1.0/companies/{company_id}/uploads/{uuid}
        https://developers.procore.com/reference/rest/v1/legacy---uploads?version=1.0#show-company-upload

        Returns:
            :class:`LegacyUpload`.
        """
        return await self._one(
            LegacyUpload,
            "GET",
            "/rest/v1.0/companies/{company_id}/uploads/{uuid}",
            {"company_id": company_id, "uuid": uuid},
            options,
        )

    @deprecated(
        "GET /rest/v1.1/projects/{project_id}/uploads/{uuid} is deprecated by Procore. Use procore.file_access_and_storage.unified_uploads.get_for_project."
    )
    async def get_for_project(
        self, *, uuid: str, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> LegacyUpload:
        """Return a project upload.

        GET /rest/v1.1/projects/{project_id}/uploads/{uuid}
        https://developers.procore.com/reference/rest/v1/legacy---uploads?version=1.1#show-project-upload

        Returns:
            :class:`LegacyUpload`.
        """
        return await self._one(
            LegacyUpload,
            "GET",
            "/rest/v1.1/projects/{project_id}/uploads/{uuid}",
            {"project_id": project_id, "uuid": uuid},
            options,
        )

    @deprecated(
        "GET /rest/v1.0/projects/{project_id}/uploads/{uuid} is deprecated by Procore. Use procore.file_access_and_storage.unified_uploads.get_for_project."
    )
    async def get_for_project_v1_0(
        self, *, uuid: str, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> LegacyUpload:
        """Return a project upload.

        GET /rest/v1.0/projects/{project_id}/uploads/{uuid}
        https://developers.procore.com/reference/rest/v1/legacy---uploads?version=1.0#show-project-upload

        Returns:
            :class:`LegacyUpload`.
        """
        return await self._one(
            LegacyUpload,
            "GET",
            "/rest/v1.0/projects/{project_id}/uploads/{uuid}",
            {"project_id": project_id, "uuid": uuid},
            options,
        )

    @deprecated(
        "PATCH /rest/v1.1/companies/{company_id}/uploads/{uuid} is deprecated by Procore. Use procore.file_access_and_storage.unified_uploads.update_for_company."
    )
    async def update_for_company(
        self,
        *,
        uuid: str,
        company_id: Id | Unset = UNSET,
        segments: Sequence[LegacyUploadSegmentInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> LegacyUpload:
        """Update a company upload.

        PATCH /rest/v1.1/companies/{company_id}/uploads/{uuid}
        https://developers.procore.com/reference/rest/v1/legacy---uploads?version=1.1#update-company-upload

        Returns:
            :class:`LegacyUpload`.
        """
        return await self._one(
            LegacyUpload,
            "PATCH",
            "/rest/v1.1/companies/{company_id}/uploads/{uuid}",
            {"company_id": company_id, "uuid": uuid},
            options,
            body=some({"segments": segments}),
        )

    @deprecated(
        "PATCH /rest/v1.0/companies/{company_id}/uploads/{uuid} is deprecated by Procore. Use procore.file_access_and_storage.unified_uploads.update_for_company."
    )
    async def update_for_company_v1_0(
        self,
        *,
        uuid: str,
        company_id: Id | Unset = UNSET,
        segments: Sequence[LegacyUploadSegmentInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> LegacyUpload:
        """Update a company upload.

        PATCH /rest/v1.0/companies/{company_id}/uploads/{uuid}
        https://developers.procore.com/reference/rest/v1/legacy---uploads?version=1.0#update-company-upload

        Returns:
            :class:`LegacyUpload`.
        """
        return await self._one(
            LegacyUpload,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/uploads/{uuid}",
            {"company_id": company_id, "uuid": uuid},
            options,
            body=some({"segments": segments}),
        )

    @deprecated(
        "PATCH /rest/v1.1/projects/{project_id}/uploads/{uuid} is deprecated by Procore. Use procore.file_access_and_storage.unified_uploads.update_for_project."
    )
    async def update_for_project(
        self,
        *,
        uuid: str,
        project_id: Id | Unset = UNSET,
        segments: Sequence[LegacyUploadSegmentInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> LegacyUpload:
        """Update a project upload.

        PATCH /rest/v1.1/projects/{project_id}/uploads/{uuid}
        https://developers.procore.com/reference/rest/v1/legacy---uploads?version=1.1#update-project-upload

        Returns:
            :class:`LegacyUpload`.
        """
        return await self._one(
            LegacyUpload,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/uploads/{uuid}",
            {"project_id": project_id, "uuid": uuid},
            options,
            body=some({"segments": segments}),
        )

    @deprecated(
        "PATCH /rest/v1.0/projects/{project_id}/uploads/{uuid} is deprecated by Procore. Use procore.file_access_and_storage.unified_uploads.update_for_project."
    )
    async def update_for_project_v1_0(
        self,
        *,
        uuid: str,
        project_id: Id | Unset = UNSET,
        segments: Sequence[LegacyUploadSegmentInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> LegacyUpload:
        """Update a project upload.

        PATCH /rest/v1.0/projects/{project_id}/uploads/{uuid}
        https://developers.procore.com/reference/rest/v1/legacy---uploads?version=1.0#update-project-upload

        Returns:
            :class:`LegacyUpload`.
        """
        return await self._one(
            LegacyUpload,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/uploads/{uuid}",
            {"project_id": project_id, "uuid": uuid},
            options,
            body=some({"segments": segments}),
        )


@record
class UnifiedUpload(Model):
    """A unified upload."""

    upload_id: Id | None = None
    file_name: str | None = None
    sanitized_file_name: str | None = None
    file_size: int | None = None
    content_type: str | None = None
    upload_expires_at: int | None = None
    segments: list[UnifiedUploadSegment] | None = None
    status: Literal["ready", "receiving", "complete", "available", "scanning", "failed"] | str | None = None
    custom_metadata: Mapping[str, Any] | None = None
    uploader_tool_name: str | None = None
    error: UnifiedUploadError | None = None


@record
class UnifiedUploadError(Model):
    """``error`` of :class:`UnifiedUpload`."""

    type: str | None = None
    message: str | None = None
    retryable: bool | None = None


@record
class UnifiedUploadSegment(Model):
    """``segments`` of :class:`UnifiedUpload`."""

    url: str | None = None
    url_expires_at: int | None = None
    headers: Any = None


class UnifiedUploadAnalyticInput(TypedDict, total=False):
    """``analytics`` in a request body."""

    application: Mapping[str, Any] | None
    network: Mapping[str, Any] | None
    device: Mapping[str, Any] | None


class UnifiedUploadSegmentInput(TypedDict, total=False):
    """``segments`` in a request body."""

    size: Required[int]
    sha256: Required[str]
    md5: str | None


class UnifiedUploadsResource(Resource):
    """Unified uploads (File Access & Storage)."""

    __slots__ = ()

    async def create_for_company(
        self,
        *,
        file_name: str,
        file_size: int,
        content_type: str,
        sha256: str,
        segments: Sequence[UnifiedUploadSegmentInput],
        company_id: Id | Unset = UNSET,
        md5: str | Unset | None = UNSET,
        url_expires_in: int | Unset | None = UNSET,
        uploader_tool_name: str | Unset | None = UNSET,
        custom_metadata: Mapping[str, Any] | Unset | None = UNSET,
        analytics: UnifiedUploadAnalyticInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> UnifiedUpload:
        """Create a company unified upload.

        POST /rest/v2.1/companies/{company_id}/uploads
        https://developers.procore.com/reference/rest/unified-uploads?version=2.1#create-company-unified-upload

        Returns:
            :class:`UnifiedUpload`.
        """
        return await self._one(
            UnifiedUpload,
            "POST",
            "/rest/v2.1/companies/{company_id}/uploads",
            {"company_id": company_id},
            options,
            body={
                "file_name": file_name,
                "file_size": file_size,
                "content_type": content_type,
                "sha256": sha256,
                "md5": md5,
                "segments": segments,
                "url_expires_in": url_expires_in,
                "uploader_tool_name": uploader_tool_name,
                "custom_metadata": custom_metadata,
                "analytics": analytics,
            },
        )

    async def create_for_project(
        self,
        *,
        file_name: str,
        file_size: int,
        content_type: str,
        sha256: str,
        segments: Sequence[UnifiedUploadSegmentInput],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        md5: str | Unset | None = UNSET,
        url_expires_in: int | Unset | None = UNSET,
        uploader_tool_name: str | Unset | None = UNSET,
        custom_metadata: Mapping[str, Any] | Unset | None = UNSET,
        analytics: UnifiedUploadAnalyticInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> UnifiedUpload:
        """Create a project unified upload.

        POST /rest/v2.1/companies/{company_id}/projects/{project_id}/uploads
        https://developers.procore.com/reference/rest/unified-uploads?version=2.1#create-project-unified-upload

        Returns:
            :class:`UnifiedUpload`.
        """
        return await self._one(
            UnifiedUpload,
            "POST",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/uploads",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={
                "file_name": file_name,
                "file_size": file_size,
                "content_type": content_type,
                "sha256": sha256,
                "md5": md5,
                "segments": segments,
                "url_expires_in": url_expires_in,
                "uploader_tool_name": uploader_tool_name,
                "custom_metadata": custom_metadata,
                "analytics": analytics,
            },
        )

    async def get_for_company(
        self,
        *,
        upload_id: Id,
        company_id: Id | Unset = UNSET,
        url_expires_in: int | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> UnifiedUpload:
        """Return a company unified upload.

        GET /rest/v2.1/companies/{company_id}/uploads/{upload_id}
        https://developers.procore.com/reference/rest/unified-uploads?version=2.1#show-company-unified-upload

        Returns:
            :class:`UnifiedUpload`.
        """
        return await self._one(
            UnifiedUpload,
            "GET",
            "/rest/v2.1/companies/{company_id}/uploads/{upload_id}",
            {"company_id": company_id, "upload_id": upload_id},
            options,
            query={"url_expires_in": url_expires_in},
        )

    async def get_for_project(
        self,
        *,
        upload_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        url_expires_in: int | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> UnifiedUpload:
        """Return a project unified upload.

        GET /rest/v2.1/companies/{company_id}/projects/{project_id}/uploads/{upload_id}
        https://developers.procore.com/reference/rest/unified-uploads?version=2.1#show-project-unified-upload

        Returns:
            :class:`UnifiedUpload`.
        """
        return await self._one(
            UnifiedUpload,
            "GET",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/uploads/{upload_id}",
            {"company_id": company_id, "project_id": project_id, "upload_id": upload_id},
            options,
            query={"url_expires_in": url_expires_in},
        )

    async def update_for_company(
        self,
        *,
        upload_id: Id,
        part_etags: Sequence[str],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> UnifiedUpload:
        """Complete company unified upload.

        PATCH /rest/v2.1/companies/{company_id}/uploads/{upload_id}
        https://developers.procore.com/reference/rest/unified-uploads?version=2.1#complete-company-unified-upload

        Returns:
            :class:`UnifiedUpload`.
        """
        return await self._one(
            UnifiedUpload,
            "PATCH",
            "/rest/v2.1/companies/{company_id}/uploads/{upload_id}",
            {"company_id": company_id, "upload_id": upload_id},
            options,
            body={"part_etags": part_etags},
        )

    async def update_for_project(
        self,
        *,
        upload_id: Id,
        part_etags: Sequence[str],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> UnifiedUpload:
        """Complete project unified upload.

        PATCH /rest/v2.1/companies/{company_id}/projects/{project_id}/uploads/{upload_id}
        https://developers.procore.com/reference/rest/unified-uploads?version=2.1#complete-project-unified-upload

        Returns:
            :class:`UnifiedUpload`.
        """
        return await self._one(
            UnifiedUpload,
            "PATCH",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/uploads/{upload_id}",
            {"company_id": company_id, "project_id": project_id, "upload_id": upload_id},
            options,
            body={"part_etags": part_etags},
        )
