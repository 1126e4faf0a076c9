"""Legacy: uploads (File Access & Storage)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, ScopedOptions, Unset, deprecated, some


@record
class LegacyUpload(Model):
    """A legacy (uploads)."""

    uuid: str | None = None
    status: str | None = None
    response_filename: str | None = None
    response_content_type: str | None = None
    attachment_content_disposition: bool | None = None
    url: str | None = None
    fields: Mapping[str, Any] | None = None
    segments: list[LegacyUploadSegment] | None = None


@record
class LegacyUploadSegment(Model):
    """``segments`` of :class:`LegacyUpload`."""

    size: Any = None
    sha256: str | None = None
    md5: str | None = None
    etag: str | None = None
    url: str | None = None
    headers: Mapping[str, Any] | None = None


class LegacyUploadSegmentInput(TypedDict, total=False):
    """``segments`` in a request body."""

    size: int | None
    sha256: str | None
    md5: str | None
    etag: str | None


class LegacyUploadsResource(Resource):
    """Legacy: uploads (File Access & Storage)."""

    __slots__ = ()

    @deprecated("POST /rest/v1.1/companies/{company_id}/uploads is deprecated by Procore.")
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

    @deprecated("POST /rest/v1.0/companies/{company_id}/uploads is deprecated by Procore.")
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

    @deprecated("POST /rest/v1.1/projects/{project_id}/uploads is deprecated by Procore.")
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

    @deprecated("POST /rest/v1.0/projects/{project_id}/uploads is deprecated by Procore.")
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

    @deprecated("GET /rest/v1.1/companies/{company_id}/uploads/{uuid} is deprecated by Procore.")
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

    @deprecated("GET /rest/v1.0/companies/{company_id}/uploads/{uuid} is deprecated by Procore.")
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

    @deprecated("GET /rest/v1.1/projects/{project_id}/uploads/{uuid} is deprecated by Procore.")
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

    @deprecated("GET /rest/v1.0/projects/{project_id}/uploads/{uuid} is deprecated by Procore.")
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

    @deprecated("PATCH /rest/v1.1/companies/{company_id}/uploads/{uuid} is deprecated by Procore.")
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

    @deprecated("PATCH /rest/v1.0/companies/{company_id}/uploads/{uuid} is deprecated by Procore.")
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

    @deprecated("PATCH /rest/v1.1/projects/{project_id}/uploads/{uuid} is deprecated by Procore.")
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

    @deprecated("PATCH /rest/v1.0/projects/{project_id}/uploads/{uuid} is deprecated by Procore.")
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
