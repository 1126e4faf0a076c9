"""State of an upload: which segments Procore has, and the handle with which another process resumes it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

from ...errors import ConfigurationError
from ...types import kind_of
from ..pagination.cursors import digest_of
from .upload_plan import UploadKind, UploadPlan

__all__ = ["SegmentUrl", "UploadIdentity", "UploadState", "etag_of", "urls_by_index"]

_VERSION = 1
_MD5 = re.compile(r"[0-9a-f]{32}", re.IGNORECASE)
_KINDS: tuple[UploadKind, ...] = ("unified", "segmented", "form")


@attrs.frozen
class SegmentUrl:
    """Signed URL of a segment, with the headers that its request must have."""

    url: str = attrs.field(repr=False)
    headers: Mapping[str, str] = attrs.field(repr=False)
    expires_at: float | None = None
    """Time in Unix seconds; None if unknown."""
    generation: int = 0
    """Number of times that URLs had been fetched before."""


@attrs.frozen
class UploadIdentity:
    """What an upload belongs to. Its user is a digest, so that a handle does not name it."""

    origin: str
    user: str
    company_id: str
    project_id: str | None

    @classmethod
    def of(cls, origin: str, user: Iterable[object], company_id: object, project_id: object) -> UploadIdentity:
        """Return the identity of an upload of a session's user."""
        return cls(origin, digest_of(tuple(user)), str(company_id), None if project_id is None else str(project_id))


@attrs.define
class UploadState:
    """An upload that was created, and the ETags of its segments."""

    identity: UploadIdentity
    kind: UploadKind
    upload_id: str
    name: str
    content_type: str
    sha256: str
    plan: UploadPlan
    etags: list[str | None]
    """ETag of each segment, without quotes; None if it was not received."""
    started: set[int] = attrs.field(factory=set)
    """Segments that were sent, at least in part, and whose outcome is unknown."""
    guessed: set[int] = attrs.field(factory=set)
    """Segments whose ETag was not received, but confirmed by Procore."""

    @property
    def missing(self) -> list[int]:
        """The segments without an ETag, in order."""
        return [index for index, etag in enumerate(self.etags) if etag is None]

    def record(self, index: int, etag: str, *, guessed: bool = False) -> None:
        """Record the ETag of a segment that Procore has."""
        self.etags[index] = etag
        self.started.discard(index)
        (self.guessed.add if guessed else self.guessed.discard)(index)

    def forget_guesses(self) -> bool:
        """Treat segments as missing whose ETag was not received; return whether there were any."""
        for index in self.guessed:
            self.etags[index] = None
        forgotten = bool(self.guessed)
        self.guessed.clear()
        return forgotten

    @property
    def has_md5_etags(self) -> bool:
        """Whether the ETags received so far may be MD5 checksums."""
        return all(etag is None or _MD5.fullmatch(etag) for etag in self.etags)

    # -- handle

    def handle(self) -> dict[str, Any]:
        """Return the handle: JSON values without a signed URL, a token or the name of the user."""
        return {
            **self.header(),
            "etags": list(self.etags),
            "started": sorted(self.started),
            "guessed": sorted(self.guessed),
        }

    def header(self) -> dict[str, Any]:
        """Return the part of the handle that does not change."""
        return {
            "version": _VERSION,
            **attrs.asdict(self.identity),
            "kind": self.kind,
            "upload_id": self.upload_id,
            "name": self.name,
            "content_type": self.content_type,
            "sha256": self.sha256,
            "size": self.plan.size,
            "segment_size": self.plan.segment_size,
        }

    @classmethod
    def resumed(cls, handle: Any, identity: UploadIdentity) -> UploadState:
        """Return the state of a handle, which may be JSON text.

        Raises:
            ConfigurationError: the handle is invalid, or belongs to another origin, user, company or project.
        """
        if isinstance(handle, str):
            try:
                handle = json.loads(handle)
            except ValueError:
                raise _invalid("is not JSON") from None
        if not isinstance(handle, Mapping):
            raise _invalid(f"must be a mapping, not {kind_of(handle)}")
        if handle.get("version") != _VERSION:
            raise _invalid("is not a handle of this version of aprocore")
        for field, named in (
            ("origin", "API origin"), ("user", "user"), ("company_id", "company"), ("project_id", "project")
        ):  # fmt: skip
            if handle.get(field) != getattr(identity, field):
                raise ConfigurationError(
                    f"The handle of the upload belongs to another {named}.",
                    hint="Resume it with the session, company and project that it was begun with.",
                )
        texts: dict[str, Any] = {name: handle.get(name) for name in ("upload_id", "name", "content_type", "sha256")}
        numbers: dict[str, Any] = {name: handle.get(name) for name in ("size", "segment_size")}
        kind, etags = handle.get("kind"), handle.get("etags")
        started, guessed = handle.get("started", []), handle.get("guessed", [])
        if (
            kind not in _KINDS
            or not all(isinstance(text, str) and text for text in texts.values())
            or not all(type(number) is int and number >= 0 for number in numbers.values())
            or not numbers["segment_size"]
        ):
            raise _invalid("is damaged")
        plan = UploadPlan(numbers["size"], numbers["segment_size"])
        if (
            not isinstance(etags, list)
            or len(etags) != plan.count
            or not all(etag is None or isinstance(etag, str) for etag in etags)
            or not isinstance(started, list)
            or not isinstance(guessed, list)
            or not all(type(index) is int and 0 <= index < plan.count for index in (*started, *guessed))
        ):
            raise _invalid("is damaged")
        return cls(identity, kind, plan=plan, etags=list(etags), started=set(started), guessed=set(guessed), **texts)


def _invalid(problem: str) -> ConfigurationError:
    return ConfigurationError(
        f"The handle of the upload {problem}.", hint="Pass the value of progress.resume or error.resume."
    )


def etag_of(values: Sequence[str]) -> str | None:
    """Return an ETag as Procore expects it, without one pair of quotes; None unless all values are the same one."""
    texts = {value.strip() for value in values}
    if len(texts) != 1:
        return None
    text = texts.pop()
    if len(text) > 1 and text.startswith('"') and text.endswith('"'):
        text = text[1:-1]
    return text or None


def urls_by_index(rows: Any, etags: Sequence[str | None], generation: int) -> dict[int, SegmentUrl]:
    """Return the signed URLs of an upload by the index of the segment.

    Args:
        rows: the segments in Procore's answer: one for each segment, or one for each that Procore does not have.
        etags: the ETags that Procore knows.
        generation: number of times that URLs had been fetched before.
    """
    rows = rows if isinstance(rows, list) else []
    missing = [index for index, etag in enumerate(etags) if etag is None]
    indexes = range(len(etags)) if len(rows) == len(etags) else missing if len(rows) == len(missing) else ()
    urls = {}
    for index, row in zip(indexes, rows, strict=False):
        if isinstance(row, Mapping) and isinstance(row.get("url"), str):
            headers, expires_at = row.get("headers"), row.get("url_expires_at")
            urls[index] = SegmentUrl(
                row["url"],
                {str(name): str(value) for name, value in headers.items()} if isinstance(headers, Mapping) else {},
                expires_at if type(expires_at) in (int, float) else None,
                generation,
            )
    return urls
