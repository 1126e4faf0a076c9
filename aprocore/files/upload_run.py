"""One upload from its source to its availability, resumed if it was begun before."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import IO, Any

import attrs

from ..call_waits import after_wait
from ..errors import (
    AmbiguousOutcomeError,
    ConfigurationError,
    ConflictError,
    DeadlineExceededError,
    GoneError,
    NotFoundError,
    NotReadyError,
    ServerError,
    UnprocessableError,
)
from ..net.byte_sources import BytesInMemory, ChangedFileError, FileOnDisk
from ..net.clock import Clock
from ..net.transport import Timeout
from ..net.upload_source import Digests, FileSource
from ..sansio.files.transfer_values import Uploaded
from ..sansio.files.upload_plan import UploadPlan
from ..sansio.files.upload_state import UploadState
from ..sansio.multipart import File
from ..session import Session
from .progress_reporter import ProgressReporter
from .segment_sender import FOREVER, SegmentSender, UploadExpiredError
from .upload_api import UploadApi, UploadDescription
from .upload_record import UploadRecord

__all__ = ["UploadRun", "deadline_error"]

_log = logging.getLogger("aprocore.files")

# Number of times that an upload which has expired is begun again.
_MAX_RESTARTS = 2
# Seconds between polls: the first wait, which doubles, and the longest one.
_FIRST_POLL, _LONGEST_POLL = 0.5, 10.0
_INCOMPLETE = ("ready", "receiving", "non_segmented")


@attrs.define(eq=False)
class UploadRun:
    """One upload."""

    session: Session
    clock: Clock
    api: UploadApi
    source: FileSource
    plan: UploadPlan
    record: UploadRecord
    reporter: ProgressReporter
    concurrency: int
    transfers: asyncio.Semaphore
    """Limit of concurrent transfers of the session."""
    available_within: float
    """Seconds to wait until a completed upload is available."""

    async def run(self, earlier: UploadState | None) -> Uploaded:
        """Upload the source; ``earlier`` is the state of an upload that is resumed.

        Raises:
            SourceChangedError: the source changed.
            ProcoreError: the upload failed; ``resume`` of the error is its handle.
        """
        await self.reporter.begin("reading", self.source.size)
        digests = await self.source.digests(self.plan, self.reporter.add)
        restarts = 0
        differs = earlier is not None and earlier.sha256 != digests.sha256
        if differs and self.record.has_journal:
            _log.warning("%r has changed since its upload was begun, which is begun again.", self.source.name)
            restarts, earlier, self.reporter.restarted = 1, None, True
        elif differs:
            raise ConfigurationError(
                f"{self.source.name!r} is not the file whose upload is to be resumed: its content differs.",
                hint="Upload it without resume=… and without the journal.",
            )
        self.reporter.make_handle = self.record.handle
        while True:
            try:
                if self.api.kind == "form":
                    upload_id = await self._send_form(digests)
                else:
                    upload_id = await self._send_segments(digests, earlier)
                break
            except UploadExpiredError as error:
                if restarts >= _MAX_RESTARTS:
                    raise
                _log.warning("The upload of %r has expired and is begun again: %s", self.source.name, error.message)
                restarts, earlier, self.reporter.restarted = restarts + 1, None, True
        await self.reporter.begin("done", self.source.size, self.source.size)
        return Uploaded(
            upload_id,
            name=self.source.name,
            size=self.source.size,
            sha256=digests.sha256,
            content_type=self.source.content_type,
            restarted=restarts > 0,
        )

    # -- segments

    async def _send_segments(self, digests: Digests, earlier: UploadState | None) -> str:
        description = await (self._create(digests) if earlier is None else self._resume(earlier))
        state = self.record.state
        assert state is not None  # noqa: S101 -- for mypy
        sender = SegmentSender(
            self.session,
            self.clock,
            self.api,
            self.source,
            digests,
            self.record,
            state,
            self.reporter,
            self.concurrency,
            self.transfers,
        )
        sender.describe(description)
        sender.completed = description.status not in (*_INCOMPLETE, "")
        failures = 0
        while True:
            done = sum(self.plan.segment(index).size for index, etag in enumerate(state.etags) if etag is not None)
            await self.reporter.begin("sending", self.source.size, done)
            if not sender.completed:
                await sender.send_missing()
            await self.reporter.begin("processing", self.source.size, self.source.size)
            if not sender.completed and not await self._complete(state):
                continue
            if await self._wait_until_available(state.upload_id):
                return state.upload_id
            # The completion was lost although Procore confirmed it.
            failures += 1
            sender.completed = False
            delay = self.session.retry.delay(failures, self.clock.random)
            if delay is None:
                raise NotReadyError("Procore does not complete the upload.", hint="Resume it later.")
            await self.clock.sleep(delay)

    async def _create(self, digests: Digests) -> UploadDescription:
        description = await self.api.create(self.source, self.plan, digests)
        etags: list[str | None] = [None] * self.plan.count
        state = UploadState(
            self.record.identity,
            self.api.kind,
            description.upload_id,
            self.source.name,
            self.source.content_type,
            digests.sha256,
            self.plan,
            etags,
        )
        await self.record.start(state)
        return description

    async def _resume(self, earlier: UploadState) -> UploadDescription:
        try:
            description = await self.api.show(earlier.upload_id)
        except (NotFoundError, GoneError) as error:
            raise UploadExpiredError(error.message) from error
        await self.record.start(earlier)
        return description

    async def _complete(self, state: UploadState) -> bool:
        """Complete the upload; return False if segments have to be sent again.

        A lost response is looked up before the completion is repeated.
        """
        failures = 0
        while True:
            try:
                await self.api.complete(state.upload_id, state.etags)
            except (AmbiguousOutcomeError, ServerError, ConflictError) as error:
                if (await self._show(state.upload_id)).status not in _INCOMPLETE:
                    return True
                failures += 1
                delay = self.session.retry.delay(failures, self.clock.random)
                if delay is None:
                    raise
                _log.info("Completing the upload of %r again: %s", self.source.name, error.message)
                await self.clock.sleep(delay)
            except UnprocessableError as error:
                if state.forget_guesses():
                    return False
                self.record.state = None  # it can't be completed any more
                error.hint = "Upload the file again from its start."
                raise
            except (NotFoundError, GoneError) as error:
                raise UploadExpiredError(error.message) from error
            else:
                return True

    async def _wait_until_available(self, upload_id: str) -> bool:
        """Poll until the upload is available; return False if it is not complete.

        Raises:
            NotReadyError: it takes too long.
        """
        final = ("available",) if self.api.kind == "unified" else ("complete", "available")
        end, interval = self.clock.monotonic() + self.available_within, _FIRST_POLL
        waited = 0.0
        while True:
            with after_wait(waited):
                status = (await self._show(upload_id)).status
            if status in final:
                return True
            if status in _INCOMPLETE:
                return False
            left = end - self.clock.monotonic()
            if left <= 0:
                raise NotReadyError(
                    f"The upload is not available yet: its status is {status!r} after {self.available_within:g} s.",
                    hint="Resume it later; nothing is sent again.",
                    retry_after=_LONGEST_POLL,
                    applied="yes",
                )
            waited = min(interval, left)
            await self.clock.sleep(waited)
            interval = min(interval * 2, _LONGEST_POLL)

    async def _show(self, upload_id: str) -> UploadDescription:
        try:
            return await self.api.show(upload_id)
        except (NotFoundError, GoneError) as error:
            raise UploadExpiredError(error.message) from error

    # -- form

    async def _send_form(self, digests: Digests) -> str:
        """Send the file in one request; it is repeated from the start, because the same form replaces the file."""
        description = await self.api.create(self.source, self.plan, digests)
        await self.reporter.begin("sending", self.source.size)
        limits = self.session.timeout
        timeout = Timeout(total=FOREVER, connect=limits.connect, read=limits.read, pool=FOREVER)
        content = self.source.content
        body: bytes | Path | IO[bytes]
        if isinstance(content, BytesInMemory):
            body = content.content
        else:
            body = Path(content.name) if isinstance(content, FileOnDisk) else content.file
        file = File(body, self.source.name, self.source.content_type)
        options: Any = {"data": {**description.form_fields, "file": file}, "timeout": timeout, "idempotent": True}
        try:
            async with self.transfers, self.session.stream("POST", description.form_url, **options) as response:
                await response.read()
        except ChangedFileError:
            raise self.source.changed_error() from None
        await self.reporter.begin("processing", self.source.size, self.source.size)
        return description.upload_id


def deadline_error(seconds: float, name: str) -> DeadlineExceededError:
    """Return the error of a transfer that took longer than its timeout."""
    return DeadlineExceededError(
        f"The transfer of {name!r} exceeded its timeout of {seconds:g} s.",
        hint="Resume it, or allow more time.",
        phase="sent",
    )
