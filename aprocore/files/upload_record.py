"""Progress of an upload as recorded for another process: its state, and the journal that follows it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from os import PathLike
from pathlib import Path
from typing import Any

from ..errors import ConfigurationError, LocalFileError
from ..net.threads import Threads, run_to_end
from ..net.transfer_journal import TransferJournal
from ..sansio.files.upload_state import UploadIdentity, UploadState

__all__ = ["UploadRecord"]

_THREADS = Threads(1)


class UploadRecord:
    """State of one upload, and its journal if it has one."""

    def __init__(self, identity: UploadIdentity) -> None:
        self.identity: UploadIdentity = identity
        self.state: UploadState | None = None
        self._journal: TransferJournal | None = None
        self._recorded: UploadState | None = None

    @property
    def has_journal(self) -> bool:
        """Whether a journal is open."""
        return self._journal is not None

    def handle(self) -> Mapping[str, Any] | None:
        """Return the handle with which the upload is resumed; None before it is created."""
        return None if self.state is None else self.state.handle()

    async def open(self, journal: str | PathLike[str] | None, handle: Any) -> UploadState | None:
        """Open the journal, and return the state of an earlier upload that it or ``handle`` has.

        Raises:
            ConfigurationError: the handle or the journal belongs to another session, or another process uses it.
            LocalFileError: the journal can't be used.
        """
        earlier = None if handle is None else UploadState.resumed(handle, self.identity)
        if journal is None:
            return earlier
        path = Path(journal)
        try:
            content = await run_to_end(_THREADS.run(partial(self._open, path)))
        except OSError as error:
            raise LocalFileError.of(error, f"The journal {str(path)!r} can't be used") from error
        if content is None or earlier is not None:
            return earlier
        header, entries = content
        try:
            etags: list[str | None] = [None] * _count(header)
            started: set[int] = set()
            guessed: set[int] = set()
            for entry in entries:
                index, etag = entry["segment"], entry.get("etag")
                etags[index] = etag
                (started.add if etag is None else started.discard)(index)
                (guessed.add if entry.get("guessed") else guessed.discard)(index)
        except (KeyError, IndexError, TypeError, ValueError, ZeroDivisionError):
            raise ConfigurationError(
                f"The journal {str(path)!r} is damaged.", hint="Delete it; the file is sent again from its start."
            ) from None
        handle = {**header, "etags": etags, "started": sorted(started), "guessed": sorted(guessed)}
        self._recorded = UploadState.resumed(handle, self.identity)
        return self._recorded

    def _open(self, path: Path) -> Any:
        self._journal = TransferJournal(path)
        return self._journal.read()

    async def start(self, state: UploadState) -> None:
        """Record an upload that was created or resumed."""
        self.state = state
        if self._journal is None:
            return
        if state is self._recorded:
            await self._write(self._journal.resume)
            return
        entries = [
            _entry(index, etag, index in state.guessed)
            for index, etag in enumerate(state.etags)
            if etag is not None or index in state.started
        ]
        await self._write(partial(self._journal.start, state.header(), entries))

    async def started(self, index: int) -> None:
        """Record that a segment is about to be sent."""
        assert self.state is not None  # noqa: S101 -- for mypy
        if index not in self.state.started:
            self.state.started.add(index)
            await self._append(index, None)

    async def received(self, index: int, etag: str, *, guessed: bool = False) -> None:
        """Record the ETag of a segment; ``guessed`` is whether it was not received, but confirmed by Procore."""
        assert self.state is not None  # noqa: S101 -- for mypy
        self.state.record(index, etag, guessed=guessed)
        await self._append(index, etag, guessed)

    async def _append(self, index: int, etag: str | None, guessed: bool = False) -> None:
        if self._journal is not None:
            await self._write(partial(self._journal.append, _entry(index, etag, guessed)))

    async def _write(self, work: Any) -> None:
        try:
            # To its end, even if the caller is cancelled: the journal must not be closed while a thread writes to it.
            await run_to_end(_THREADS.run(work))
        except OSError as error:
            raise LocalFileError.of(error, "The journal of the upload can't be written") from error

    async def close(self, *, delete: bool) -> None:
        """Close the journal; ``delete`` removes it, because the upload is complete."""
        journal, self._journal = self._journal, None
        if journal is not None:
            await run_to_end(_THREADS.run(partial(journal.close, delete=delete)))


def _count(header: Mapping[str, Any]) -> int:
    return max(1, -(-int(header["size"]) // int(header["segment_size"])))


def _entry(index: int, etag: str | None, guessed: bool) -> dict[str, Any]:
    return {"segment": index, "etag": etag, **({"guessed": True} if guessed else {})}
