"""Uploads between their creation and the resource that they are for: what was announced, what came, what it became."""

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

__all__ = ["Kind", "StoredFile", "Upload", "UploadRegistry", "UploadSettings", "is_id", "new_id"]

#: How an upload is done: by version 2.1, or by 1.0 and 1.1 in segments, or there in one form.
Kind: TypeAlias = Literal["unified", "segmented", "form"]

#: Seconds after which an upload is deleted that nothing is made of: "within 24 hours of upload initialization"
#: (https://developers.procore.com/documentation/tutorial-unified-file-uploads), "within one week"
#: (https://developers.procore.com/documentation/tutorial-uploads).
UNIFIED_LIFETIME = 24 * 3600
LEGACY_LIFETIME = 7 * 24 * 3600
#: Segments that are waited for at most, over all uploads: a bound on memory.
MAX_WAITING = 250_000

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def new_id(now: float) -> str:
    """Return a ULID."""
    number = (int(now * 1000) % 2**48) << 80 | secrets.randbits(80)
    return "".join(_CROCKFORD[number >> shift & 31] for shift in range(125, -1, -5))


def is_id(text: str) -> bool:
    """Tell whether a text has the form of such an id."""
    return len(text) == 26 and all(each in _CROCKFORD for each in text)


@attrs.define
class UploadSettings:
    """How long Procore takes over a unified upload (version 2.1) of which all parts are there; a reset undoes changes.

    They count for uploads that are completed afterwards. With none of them, the first look finds it ``available``.
    """

    #: So many looks at an upload still find ``meanwhile``.
    polls: int = 0
    #: It takes so many seconds by the sandbox's clock.
    seconds: float = 0.0
    #: The status until then; a word that Procore does not document yet may come as well.
    meanwhile: str = "complete"

    def reset(self) -> None:
        """Return to what it was at first."""
        self.polls, self.seconds, self.meanwhile = 0, 0.0, "complete"


@attrs.frozen(eq=False)
class StoredFile:
    """A file that can be fetched."""

    id: str
    #: As its owner calls it.
    name: str
    content_type: str
    content: Source
    #: None for whichever.
    company: int | None = None
    #: Whether a browser shows it rather than saving it.
    inline: bool = False

    def facts(self, origin: str) -> dict[str, Any]:
        """Return what a resource says of it, with its address at an API origin."""
        return {
            "name": self.name,
            "filename": self.name,
            "content_type": self.content_type,
            "size": self.content.size,
            "url": f"{origin}/rest/v1.0/local_files/{self.id}",
        }


@attrs.define(eq=False)
class Upload:
    """One upload."""

    id: str
    kind: Kind
    owner: int
    company: int
    #: What it was created for: ``companies/7`` or ``projects/5``.
    scope: str
    name: str
    content_type: str
    #: When it is deleted, unless it is tied to a resource.
    expires_at: float
    #: Until when bytes are taken, where its addresses say nothing else.
    open_until: float
    segments: list[Segment] = attrs.field(factory=list, repr=False)
    inline: bool = False
    #: Of the whole file, where they were said.
    sha256: str | None = None
    md5: str | None = None
    #: What was sent beside, and is answered.
    more: dict[str, Any] = attrs.field(factory=dict, repr=False)
    #: Whether some ETags came already.
    receiving: bool = False
    #: What it became, once it is complete.
    file: StoredFile | None = None
    tied: bool = False
    #: How many segments were announced; a form counts as one.
    weight: int = 1
    #: Until the bytes of all segments were hashed: nothing; then the two checksums of the whole.
    hashed: tuple[str, str] | None = attrs.field(default=None, repr=False)
    _polls: int = 0
    _available_at: float = 0.0
    _meanwhile: str = ""

    @property
    def size(self) -> int:
        return sum(each.size for each in self.segments)

    def announce(self, segments: list[Segment]) -> None:
        """Say which segments will come."""
        self.segments, self.weight = segments, max(len(segments), 1)

    def complete(self, now: float, settings: UploadSettings | None) -> None:
        """Make a file of the parts, which takes its time by the settings."""
        content = Blob([each.part for each in self.segments if each.part is not None])
        self.file = StoredFile(self.id, self.name, self.content_type, content, self.company, self.inline)
        if settings is not None:
            self._polls, self._available_at = settings.polls, now + settings.seconds
            self._meanwhile = settings.meanwhile

    def is_available(self, now: float) -> bool:
        """Tell whether a resource may be made of it."""
        return self.file is not None and self._polls <= 0 and now >= self._available_at

    def status(self, now: float) -> str:
        if self.file is None:
            return "receiving" if self.receiving else "ready"
        if self.kind != "unified":
            return "complete"
        return "available" if self.is_available(now) else self._meanwhile

    def poll(self, now: float) -> str:
        """Return the status for somebody who looks."""
        status = self.status(now)
        if self.file is not None:
            self._polls -= 1
        return status

    def hashing(self) -> Iterator[None]:
        """Hash the whole file, if all of it is there, with a pause after each piece."""
        parts = [each.part for each in self.segments if each.part is not None]
        if self.hashed is not None or len(parts) < len(self.segments):
            return
        if len(parts) == 1:
            self.hashed = parts[0].sha256, parts[0].md5
            return
        in_sha256, in_md5 = sha256(), md5(usedforsecurity=False)
        content = Blob(parts)
        for piece in content.chunks(0, content.size):
            in_sha256.update(piece)
            if self.md5 is not None:
                in_md5.update(piece)
            yield
        self.hashed = in_sha256.hexdigest(), in_md5.hexdigest()

    def mismatch(self) -> str | None:
        """Return which checksum of the whole file is not that of its bytes.

        Raises:
            OSError: the bytes are gone.
        """
        for _ in self.hashing():
            pass
        in_sha256, in_md5 = self.hashed or ("", "")
        if self.sha256 is not None and self.sha256 != in_sha256:
            return "sha256"
        return "md5" if self.md5 is not None and self.md5 != in_md5 else None

    def wrong_etag(self, etags: list[Any]) -> int | None:
        """Return the place, from 1, of the first ETag that is neither None nor that of its segment."""
        pairs = enumerate(zip(etags, self.segments, strict=True), 1)
        return next((n for n, (given, each) in pairs if given is not None and not same_etag(given, each.etag)), None)

    def release(self) -> None:
        """Forget the bytes."""
        for each in self.segments:
            if each.part is not None:
                each.part.release()


class UploadRegistry:
    """All uploads of a sandbox, and the files that came of them."""

    def __init__(self, clock: SandboxClock) -> None:
        self._clock = clock
        self.settings: UploadSettings = UploadSettings()
        self._uploads: dict[str, Upload] = {}
        self._files: dict[str, StoredFile] = {}
        #: When those end that nothing is made of, the next first.
        self._ends: list[tuple[float, str]] = []
        self._waiting = 0

    def clear(self) -> None:
        """Forget all; whoever owns the bytes forgets those."""
        self.settings.reset()
        self._uploads.clear()
        self._files.clear()
        self._ends.clear()
        self._waiting = 0

    def has_room(self, segments: int) -> bool:
        """Tell whether so many more segments can be waited for."""
        self._sweep()
        return self._waiting + segments <= MAX_WAITING

    def add(self, upload: Upload) -> None:
        self._uploads[upload.id] = upload
        self._waiting += upload.weight
        heapq.heappush(self._ends, (upload.expires_at, upload.id))

    def find(self, upload_id: object) -> Upload | None:
        """Return an upload that is not over."""
        self._sweep()
        return self._uploads.get(upload_id) if isinstance(upload_id, str) else None

    def first(self, scope: str, *, is_unified: bool) -> Upload | None:
        """Return the first upload that was created for a company or a project."""
        self._sweep()
        uploads = self._uploads.values()
        return next((each for each in uploads if (each.scope, each.kind == "unified") == (scope, is_unified)), None)

    def hashing(self, upload_id: str) -> Iterator[None]:
        """Hash an upload of which all is there, with a pause after each piece."""
        upload = self._uploads.get(upload_id)
        if upload is not None and upload.file is None:
            try:
                yield from upload.hashing()
            except OSError:
                # It was forgotten meanwhile, which whoever wanted it is told next.
                return

    def usable(self, upload_id: object, owner: int, company: int) -> Upload | None:
        """Return an upload of which its owner can make a resource now."""
        found = self.find(upload_id)
        if found is None or (found.owner, found.company) != (owner, company):
            return None
        return found if found.is_available(self._clock.now()) else None

    def tie(self, upload: Upload) -> None:
        """Keep what came of an upload for good."""
        if upload.file is not None:
            self._files[upload.id] = upload.file
            self._waiting -= 0 if upload.tied else upload.weight
            upload.tied = True

    def add_file(self, name: str, content_type: str, part: BlobPart, company: int) -> StoredFile:
        """Keep a file that came in a form."""
        file_id = new_id(self._clock.now())
        file = self._files[file_id] = StoredFile(file_id, name, content_type, Blob([part]), company)
        return file

    def file(self, file_id: object) -> StoredFile | None:
        """Return a file that is tied to a resource, by its own id or its upload's."""
        return self._files.get(file_id) if isinstance(file_id, str) else None

    def _sweep(self) -> None:
        now = self._clock.now()
        while self._ends and self._ends[0][0] <= now:
            upload = self._uploads.get(heapq.heappop(self._ends)[1])
            if upload is not None and not upload.tied:
                del self._uploads[upload.id]
                self._waiting -= upload.weight
                upload.release()
