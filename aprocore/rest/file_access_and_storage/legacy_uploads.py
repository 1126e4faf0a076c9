"""Legacy: uploads (File Access & Storage)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, ScopedOptions, Unset, deprecated, some

__all__ = [
    "LegacyUpload",
    "LegacyUploadSegment",
    "LegacyUploadSegmentInput",
    "LegacyUploadsResource",
]


@record
class LegacyUpload(Model):
    """What Procore tells of legacy: uploads."""

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
    """What is sent as ``segments``."""

    size: int | None
    sha256: str | None
    md5: str | None
    etag: str | None


class LegacyUploadsResource(Resource):
    """Legacy: uploads (File Access & Storage).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @deprecated("Procore says that POST /rest/v1.1/companies/{company_id}/uploads is not to be used any more.")
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
        """Create company upload.

        POST /rest/v1.1/companies/{company_id}/uploads
        """
        return await self._one(
            LegacyUpload,
            "POST",
            "/rest/v1.1/companies/{company_id}/uploads",
            {"company_id": company_id},
            options,
            form={
                "response_filename": response_filename,
                "response_content_type": response_content_type,
                "attachment_content_disposition": attachment_content_disposition,
                "size": size,
                "segments": segments,
            },
        )

    @deprecated("Procore says that POST /rest/v1.0/companies/{company_id}/uploads is not to be used any more.")
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
        """Create company upload.

        POST /rest/v1.0/companies/{company_id}/uploads
        """
        return await self._one(
            LegacyUpload,
            "POST",
            "/rest/v1.0/companies/{company_id}/uploads",
            {"company_id": company_id},
            options,
            form={
                "response_filename": response_filename,
                "response_content_type": response_content_type,
                "attachment_content_disposition": attachment_content_disposition,
                "size": size,
                "segments": segments,
            },
        )

    @deprecated("Procore says that POST /rest/v1.1/projects/{project_id}/uploads is not to be used any more.")
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
        """Create project upload.

        POST /rest/v1.1/projects/{project_id}/uploads
        """
        return await self._one(
            LegacyUpload,
            "POST",
            "/rest/v1.1/projects/{project_id}/uploads",
            {"project_id": project_id},
            options,
            form={
                "response_filename": response_filename,
                "response_content_type": response_content_type,
                "attachment_content_disposition": attachment_content_disposition,
                "size": size,
                "segments": segments,
            },
        )

    @deprecated("Procore says that POST /rest/v1.0/projects/{project_id}/uploads is not to be used any more.")
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
        """Create project upload.

        POST /rest/v1.0/projects/{project_id}/uploads
        """
        return await self._one(
            LegacyUpload,
            "POST",
            "/rest/v1.0/projects/{project_id}/uploads",
            {"project_id": project_id},
            options,
            form={
                "response_filename": response_filename,
                "response_content_type": response_content_type,
                "attachment_content_disposition": attachment_content_disposition,
                "size": size,
                "segments": segments,
            },
        )

    @deprecated("Procore says that GET /rest/v1.1/companies/{company_id}/uploads/{uuid} is not to be used any more.")
    async def get_for_company(
        self, *, uuid: str, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> LegacyUpload:
        """Show company upload.

        GET /rest/v1.1/companies/{company_id}/uploads/{uuid}
        """
        return await self._one(
            LegacyUpload,
            "GET",
            "/rest/v1.1/companies/{company_id}/uploads/{uuid}",
            {"company_id": company_id, "uuid": uuid},
            options,
        )

    @deprecated("Procore says that GET /rest/v1.0/companies/{company_id}/uploads/{uuid} is not to be used any more.")
    async def get_for_company_v1_0(
        self, *, uuid: str, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> LegacyUpload:
        """Show company upload.

        GET /rest/v1.0/companies/{company_id}/uploads/{uuid}
        """
        return await self._one(
            LegacyUpload,
            "GET",
            "/rest/v1.0/companies/{company_id}/uploads/{uuid}",
            {"company_id": company_id, "uuid": uuid},
            options,
        )

    @deprecated("Procore says that GET /rest/v1.1/projects/{project_id}/uploads/{uuid} is not to be used any more.")
    async def get_for_project(
        self, *, uuid: str, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> LegacyUpload:
        """Show project upload.

        GET /rest/v1.1/projects/{project_id}/uploads/{uuid}
        """
        return await self._one(
            LegacyUpload,
            "GET",
            "/rest/v1.1/projects/{project_id}/uploads/{uuid}",
            {"project_id": project_id, "uuid": uuid},
            options,
        )

    @deprecated("Procore says that GET /rest/v1.0/projects/{project_id}/uploads/{uuid} is not to be used any more.")
    async def get_for_project_v1_0(
        self, *, uuid: str, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> LegacyUpload:
        """Show project upload.

        GET /rest/v1.0/projects/{project_id}/uploads/{uuid}
        """
        return await self._one(
            LegacyUpload,
            "GET",
            "/rest/v1.0/projects/{project_id}/uploads/{uuid}",
            {"project_id": project_id, "uuid": uuid},
            options,
        )

    @deprecated("Procore says that PATCH /rest/v1.1/companies/{company_id}/uploads/{uuid} is not to be used any more.")
    async def update_for_company(
        self,
        *,
        uuid: str,
        company_id: Id | Unset = UNSET,
        segments: Sequence[LegacyUploadSegmentInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> LegacyUpload:
        """Update company upload.

        PATCH /rest/v1.1/companies/{company_id}/uploads/{uuid}
        """
        return await self._one(
            LegacyUpload,
            "PATCH",
            "/rest/v1.1/companies/{company_id}/uploads/{uuid}",
            {"company_id": company_id, "uuid": uuid},
            options,
            body=some({"segments": segments}),
        )

    @deprecated("Procore says that PATCH /rest/v1.0/companies/{company_id}/uploads/{uuid} is not to be used any more.")
    async def update_for_company_v1_0(
        self,
        *,
        uuid: str,
        company_id: Id | Unset = UNSET,
        segments: Sequence[LegacyUploadSegmentInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> LegacyUpload:
        """Update company upload.

        PATCH /rest/v1.0/companies/{company_id}/uploads/{uuid}
        """
        return await self._one(
            LegacyUpload,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/uploads/{uuid}",
            {"company_id": company_id, "uuid": uuid},
            options,
            body=some({"segments": segments}),
        )

    @deprecated("Procore says that PATCH /rest/v1.1/projects/{project_id}/uploads/{uuid} is not to be used any more.")
    async def update_for_project(
        self,
        *,
        uuid: str,
        project_id: Id | Unset = UNSET,
        segments: Sequence[LegacyUploadSegmentInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> LegacyUpload:
        """Update project upload.

        PATCH /rest/v1.1/projects/{project_id}/uploads/{uuid}
        """
        return await self._one(
            LegacyUpload,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/uploads/{uuid}",
            {"project_id": project_id, "uuid": uuid},
            options,
            body=some({"segments": segments}),
        )

    @deprecated("Procore says that PATCH /rest/v1.0/projects/{project_id}/uploads/{uuid} is not to be used any more.")
    async def update_for_project_v1_0(
        self,
        *,
        uuid: str,
        project_id: Id | Unset = UNSET,
        segments: Sequence[LegacyUploadSegmentInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> LegacyUpload:
        """Update project upload.

        PATCH /rest/v1.0/projects/{project_id}/uploads/{uuid}
        """
        return await self._one(
            LegacyUpload,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/uploads/{uuid}",
            {"project_id": project_id, "uuid": uuid},
            options,
            body=some({"segments": segments}),
        )
