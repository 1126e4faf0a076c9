"""Registry of uploads, from their creation to the resource that they are attached to."""

from __future__ import annotations

import heapq
import secrets
from collections.abc import Iterator
from hashlib import md5, sha256
from typing import Any, Literal, TypeAlias

import attrs

from ..clock import SandboxClock
from ..http.blob_store import Blob, BlobPart, Source
from .upload_rules import Segment, same_etag

__all__ = ["StoredFile", "Upload", "UploadKind", "UploadRegistry", "UploadSettings", "is_id", "new_id"]

UploadKind: TypeAlias = Literal["unified", "segmented", "form"]
"""Upload method: ``unified`` by version 2.1, ``segmented`` or ``form`` by versions 1.0 and 1.1."""

# Seconds after which an unattached upload is deleted: "within 24 hours of upload initialization"
# (https://developers.procore.com/documentation/tutorial-unified-file-uploads), "within one week"
# (https://developers.procore.com/documentation/tutorial-uploads).
UNIFIED_LIFETIME = 24 * 3600
LEGACY_LIFETIME = 7 * 24 * 3600
# Limit of announced segments over all pending uploads, to bound the memory.
MAX_PENDING_SEGMENTS = 250_000

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def new_id(now: float) -> str:
    """Return a new id, a ULID."""
    number = (int(now * 1000) % 2**48) << 80 | secrets.randbits(80)
    return "".join(_CROCKFORD[number >> shift & 31] for shift in range(125, -1, -5))


def is_id(text: str) -> bool:
    """Return whether a text has the format of an id."""
    return len(text) == 26 and all(character in _CROCKFORD for character in text)


@attrs.define
class UploadSettings:
    """Delay between the completion of a unified upload (version 2.1) and its availability.

    Applies to uploads that are completed afterwards, until a reset. By default a completed upload is ``available``.
    """

    polls: int = 0
    """Number of GET requests that still return the status ``meanwhile``."""
    seconds: float = 0.0
    """Delay in seconds by the sandbox's clock."""
    meanwhile: str = "complete"
    """Status until then; may be one that Procore does not document."""

    def reset(self) -> None:
        """Restore the defaults."""
        self.polls, self.seconds, self.meanwhile = 0, 0.0, "complete"


@attrs.frozen(eq=False)
class StoredFile:
    """A file that can be downloaded."""

    id: str
    name: str
    """File name."""
    content_type: str
    content: Source
    company: int | None = None
    """Id of its company; None for any."""
    inline: bool = False
    """Whether a browser displays the file instead of saving it."""

    def facts(self, origin: str) -> dict[str, Any]:
        """Return the fields of the file in a resource, with its URL at an API origin."""
        return {
            "name": self.name,
            "filename": self.name,
            "content_type": self.content_type,
            "size": self.content.size,
            "url": f"{origin}/rest/v1.0/local_files/{self.id}",
        }


@attrs.define(eq=False)
class Upload:
    """An upload."""

    id: str
    kind: UploadKind
    owner: int
    company: int
    scope: str
    """Owner in the path: ``companies/7`` or ``projects/5``."""
    name: str
    content_type: str
    expires_at: float
    """Time when it is deleted, unless it is attached to a resource."""
    open_until: float
    """Time until which bytes are accepted, unless a signed URL expires earlier."""
    segments: list[Segment] = attrs.field(factory=list, repr=False)
    inline: bool = False
    sha256: str | None = None
    """Announced checksum of the whole file, if any."""
    md5: str | None = None
    """Announced checksum of the whole file, if any."""
    extra: dict[str, Any] = attrs.field(factory=dict, repr=False)
    """Additional fields of the request, which are returned in responses."""
    receiving: bool = False
    """Whether some ETags were received."""
    file: StoredFile | None = None
    """The file, once the upload is complete."""
    attached: bool = False
    """Whether it is attached to a resource."""
    segment_count: int = 1
    """Number of announced segments; 1 for a form."""
    checksums: tuple[str, str] | None = attrs.field(default=None, repr=False)
    """SHA-256 and MD5 of the whole file; None until all segments are hashed."""
    _polls: int = 0
    _available_at: float = 0.0
    _meanwhile: str = ""

    @property
    def size(self) -> int:
        return sum(segment.size for segment in self.segments)

    def announce(self, segments: list[Segment]) -> None:
        """Set the segments to upload."""
        self.segments, self.segment_count = segments, max(len(segments), 1)

    def complete(self, now: float, settings: UploadSettings | None) -> None:
        """Create the file from the parts, available after the delay of the settings."""
        content = Blob([segment.part for segment in self.segments if segment.part is not None])
        self.file = StoredFile(self.id, self.name, self.content_type, content, self.company, self.inline)
        if settings is not None:
            self._polls, self._available_at = settings.polls, now + settings.seconds
            self._meanwhile = settings.meanwhile

    def is_available(self, now: float) -> bool:
        """Return whether the upload can be attached to a resource."""
        return self.file is not None and self._polls <= 0 and now >= self._available_at

    def status(self, now: float) -> str:
        if self.file is None:
            return "receiving" if self.receiving else "ready"
        if self.kind != "unified":
            return "complete"
        return "available" if self.is_available(now) else self._meanwhile

    def poll(self, now: float) -> str:
        """Return the status for a GET request, and count it."""
        status = self.status(now)
        if self.file is not None:
            self._polls -= 1
        return status

    def hashing(self) -> Iterator[None]:
        """Hash the whole file, if it is complete; yield after each chunk."""
        parts = [segment.part for segment in self.segments if segment.part is not None]
        if self.checksums is not None or len(parts) < len(self.segments):
            return
        if len(parts) == 1:
            self.checksums = parts[0].sha256, parts[0].md5
            return
        sha256_hash, md5_hash = sha256(), md5(usedforsecurity=False)
        content = Blob(parts)
        for chunk in content.chunks(0, content.size):
            sha256_hash.update(chunk)
            if self.md5 is not None:
                md5_hash.update(chunk)
            yield
        self.checksums = sha256_hash.hexdigest(), md5_hash.hexdigest()

    def mismatch(self) -> str | None:
        """Return the name of the announced checksum that does not match the file; None if all match.

        Raises:
            OSError: the file was deleted.
        """
        for _ in self.hashing():
            pass
        actual_sha256, actual_md5 = self.checksums or ("", "")
        if self.sha256 is not None and self.sha256 != actual_sha256:
            return "sha256"
        return "md5" if self.md5 is not None and self.md5 != actual_md5 else None

    def wrong_etag(self, etags: list[Any]) -> int | None:
        """Return the number, from 1, of the first ETag that is neither None nor that of its segment."""
        for number, (etag, segment) in enumerate(zip(etags, self.segments, strict=True), 1):
            if etag is not None and not same_etag(etag, segment.etag):
                return number
        return None

    def release(self) -> None:
        """Delete the bytes of all segments."""
        for segment in self.segments:
            if segment.part is not None:
                segment.part.release()


class UploadRegistry:
    """All uploads of a sandbox, and their files."""

    def __init__(self, clock: SandboxClock) -> None:
        self._clock = clock
        self.settings: UploadSettings = UploadSettings()
        self._uploads: dict[str, Upload] = {}
        self._files: dict[str, StoredFile] = {}
        # Heap of the expiry times of uploads.
        self._expirations: list[tuple[float, str]] = []
        self._pending_segments = 0

    def clear(self) -> None:
        """Remove all uploads and files; their bytes are deleted by the blob store."""
        self.settings.reset()
        self._uploads.clear()
        self._files.clear()
        self._expirations.clear()
        self._pending_segments = 0

    def has_room(self, segments: int) -> bool:
        """Return whether this number of additional segments is within the limit."""
        self._remove_expired()
        return self._pending_segments + segments <= MAX_PENDING_SEGMENTS

    def add(self, upload: Upload) -> None:
        self._uploads[upload.id] = upload
        self._pending_segments += upload.segment_count
        heapq.heappush(self._expirations, (upload.expires_at, upload.id))

    def find(self, upload_id: object) -> Upload | None:
        """Return an upload that has not expired; None if not found."""
        self._remove_expired()
        return self._uploads.get(upload_id) if isinstance(upload_id, str) else None

    def first(self, scope: str, *, is_unified: bool) -> Upload | None:
        """Return the first upload of a company or a project; None if not found."""
        self._remove_expired()
        uploads = self._uploads.values()
        return next(
            (upload for upload in uploads if (upload.scope, upload.kind == "unified") == (scope, is_unified)), None
        )

    def hashing(self, upload_id: str) -> Iterator[None]:
        """Hash a complete upload; yield after each chunk."""
        upload = self._uploads.get(upload_id)
        if upload is not None and upload.file is None:
            try:
                yield from upload.hashing()
            except OSError:
                # It was deleted meanwhile; the caller finds out next.
                return

    def usable(self, upload_id: object, owner: int, company: int) -> Upload | None:
        """Return an upload that its owner can attach to a resource now; None if not found."""
        upload = self.find(upload_id)
        if upload is None or (upload.owner, upload.company) != (owner, company):
            return None
        return upload if upload.is_available(self._clock.now()) else None

    def attach(self, upload: Upload) -> None:
        """Keep the file of an upload permanently."""
        if upload.file is not None:
            self._files[upload.id] = upload.file
            self._pending_segments -= 0 if upload.attached else upload.segment_count
            upload.attached = True

    def add_file(self, name: str, content_type: str, part: BlobPart, company: int) -> StoredFile:
        """Store a file of a form."""
        file_id = new_id(self._clock.now())
        file = self._files[file_id] = StoredFile(file_id, name, content_type, Blob([part]), company)
        return file

    def file(self, file_id: object) -> StoredFile | None:
        """Return a file that is attached to a resource, by its own id or that of its upload; None if not found."""
        return self._files.get(file_id) if isinstance(file_id, str) else None

    def _remove_expired(self) -> None:
        now = self._clock.now()
        while self._expirations and self._expirations[0][0] <= now:
            upload = self._uploads.get(heapq.heappop(self._expirations)[1])
            if upload is not None and not upload.attached:
                del self._uploads[upload.id]
                self._pending_segments -= upload.segment_count
                upload.release()
