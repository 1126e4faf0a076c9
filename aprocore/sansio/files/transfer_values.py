"""Values of file transfers: an uploaded file, a downloaded file, and progress."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any, Literal, Self, TypeAlias

import attrs

__all__ = ["Downloaded", "ProgressCallback", "TransferPhase", "TransferProgress", "Uploaded"]


class Uploaded(str):
    """An uploaded file that is not attached to a resource yet. It is the id of the upload, as a ``str``.

    Pass it wherever an operation takes an id of an upload: ``reply={"upload_ids": [uploaded]}``,
    ``file={"upload_uuid": uploaded}``, ``{"file_upload_id": uploaded}``. Procore deletes an upload that is not attached
    within a day (version 2.1) or a week (version 1.1).

    Attributes:
        id: Id of the upload.
        name: File name.
        size: Size in bytes.
        sha256: SHA-256 of the content in hex.
        content_type: Media type.
        restarted: Whether an earlier upload had expired, so that the file was sent from its start.
    """

    __slots__ = ("content_type", "id", "name", "restarted", "sha256", "size")

    id: str
    name: str
    size: int
    sha256: str
    content_type: str
    restarted: bool

    def __new__(
        cls, upload_id: str, *, name: str, size: int, sha256: str, content_type: str, restarted: bool = False
    ) -> Self:
        self = super().__new__(cls, upload_id)
        self.id = str.__str__(upload_id)
        self.name, self.size, self.sha256 = name, size, sha256
        self.content_type, self.restarted = content_type, restarted
        return self

    @property
    def upload_uuid(self) -> str:
        """The id, for the field ``upload_uuid`` of a resource."""
        return self.id

    @property
    def upload_ids(self) -> list[str]:
        """A list with the id, for the field ``upload_ids`` of a resource."""
        return [self.id]

    def __str__(self) -> str:
        return self.id

    def __repr__(self) -> str:
        return f"Uploaded(id={self.id!r}, name={self.name!r}, size={self.size})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (self.id, {name: getattr(self, name) for name in self.__slots__ if name != "id"})


def _restored(upload_id: str, values: dict[str, Any]) -> Uploaded:
    return Uploaded(upload_id, **values)


@attrs.frozen(kw_only=True)
class Downloaded:
    """A downloaded file."""

    path: Path
    """The file."""
    size: int
    """Size in bytes."""
    received: int
    """Bytes that were received for it; less than ``size`` if an earlier download was resumed."""
    content_type: str | None = None
    """Media type that the server reported; None if it did not."""


TransferPhase: TypeAlias = Literal["reading", "sending", "processing", "receiving", "done"]
"""Phase of a transfer."""


@attrs.frozen(kw_only=True)
class TransferProgress:
    """TransferProgress of a transfer."""

    phase: TransferPhase
    """``reading`` (the source is read for its checksums), ``sending``, ``processing`` (Procore has all bytes, but the
    upload is not available yet), ``receiving`` (a download) or ``done``."""
    bytes: int
    """Bytes read, sent or received in this phase. A segment that has to be sent again is subtracted."""
    total: int | None
    """Total bytes; None if unknown."""
    name: str = ""
    """File name."""
    restarted: bool = False
    """Whether an earlier transfer could not be resumed, so that this one began at the start of the file."""
    resume: Mapping[str, Any] | None = attrs.field(default=None, repr=False)
    """Handle with which the upload is resumed after a crash, as JSON values; None before it was created."""


ProgressCallback: TypeAlias = Callable[[TransferProgress], Awaitable[None] | None]
"""Function, asynchronous or not, that is called at most ten times per second and at each change of the phase. An
exception that it raises ends the transfer."""
