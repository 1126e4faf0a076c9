"""Procore's upload endpoints: of unified uploads (version 2.1), segmented ones and forms (version 1.1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ..errors import DecodeError
from ..net.upload_source import Digests, FileSource
from ..sansio.files.upload_plan import UploadKind, UploadPlan
from ..sansio.urls import encode_segment
from ..session import Session

__all__ = ["UploadApi", "UploadDescription"]


@attrs.frozen
class UploadDescription:
    """Procore's description of an upload."""

    upload_id: str
    status: str
    """``ready``, ``receiving``, ``complete`` or ``available``; also others."""
    segments: Any = attrs.field(repr=False)
    """The segments, with signed URLs."""
    form_url: str = attrs.field(default="", repr=False)
    form_fields: Mapping[str, Any] = attrs.field(factory=dict, repr=False)


@attrs.frozen(eq=False)
class UploadApi:
    """The upload endpoints of a company or a project."""

    session: Session
    kind: UploadKind
    company_id: int | str
    project_id: int | str | None

    @property
    def path(self) -> str:
        """Path of the uploads."""
        company = f"companies/{encode_segment(self.company_id, 'company_id')}"
        project = None if self.project_id is None else f"projects/{encode_segment(self.project_id, 'project_id')}"
        if self.kind == "unified":
            return f"/rest/v2.1/{company}{f'/{project}' if project else ''}/uploads"
        return f"/rest/v1.1/{project or company}/uploads"

    async def create(self, source: FileSource, plan: UploadPlan, digests: Digests) -> UploadDescription:
        """Create an upload. It is repeated if its response is lost: an upload that is not used is deleted."""
        rows = [
            {"size": segment.size, "sha256": sha256} for segment, sha256 in zip(plan, digests.segments, strict=True)
        ]
        body: dict[str, Any]
        if self.kind == "unified":
            body = {
                "file_name": source.name,
                "file_size": source.size,
                "content_type": source.content_type,
                "sha256": digests.sha256,
                "segments": rows,
            }
        else:
            body = {"response_filename": source.name, "response_content_type": source.content_type}
            body |= {"size": source.size, "segments": rows} if self.kind == "segmented" else {}
        return self._description(await self._call("POST", self.path, body))

    async def show(self, upload_id: str) -> UploadDescription:
        """Return the current description, with fresh signed URLs.

        Raises:
            NotFoundError: the upload has expired.
        """
        return self._description(await self._call("GET", self._path_of(upload_id)), upload_id)

    async def complete(self, upload_id: str, etags: Sequence[str | None]) -> UploadDescription:
        """Report the ETags of the segments, None for those that are missing; all of them complete the upload.

        Raises:
            AmbiguousOutcomeError: the response was lost.
            UnprocessableError: an ETag or a checksum is wrong.
        """
        body: dict[str, Any] = (
            {"part_etags": list(etags)} if self.kind == "unified" else {"segments": [{"etag": etag} for etag in etags]}
        )
        return self._description(await self._call("PATCH", self._path_of(upload_id), body), upload_id)

    def _path_of(self, upload_id: str) -> str:
        return f"{self.path}/{encode_segment(upload_id, 'upload_id')}"

    async def _call(self, method: str, path: str, body: Any = None) -> Any:
        options: dict[str, Any] = {"company_id": self.company_id}
        if body is not None:
            options["json"] = body
        if method == "POST":
            options["idempotent"] = True
        response = await self.session.request(method, path, **options)
        return response.value

    def _description(self, value: Any, upload_id: str | None = None) -> UploadDescription:
        value = value if isinstance(value, Mapping) else {}
        found = value.get("upload_id" if self.kind == "unified" else "uuid") or upload_id
        if not isinstance(found, str | int) or isinstance(found, bool):
            raise DecodeError("Procore's description of the upload has no id.")
        fields = value.get("fields")
        return UploadDescription(
            str(found),
            str(value.get("status") or ""),
            value.get("segments"),
            str(value.get("url") or ""),
            fields if isinstance(fields, Mapping) else {},
        )
