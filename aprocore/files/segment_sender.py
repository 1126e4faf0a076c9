"""Sending of an upload's segments: in parallel, each repeated alone, with fresh URLs when its own has expired."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any

import attrs

from ..errors import (
    AmbiguousOutcomeError,
    ForbiddenError,
    GoneError,
    NotFoundError,
    ProcoreError,
    ProtocolError,
    ResponseError,
    TransportError,
    UnprocessableError,
)
from ..net.clock import Clock
from ..net.transport import Timeout
from ..net.upload_source import Digests, FileSource, SegmentBody
from ..net.worker_tasks import run_workers
from ..sansio.files.upload_state import SegmentUrl, UploadState, etag_of, urls_by_index
from ..sansio.headers import retry_after_of
from ..sansio.retries import RetryPolicy
from ..session import Session
from .progress_reporter import ProgressReporter
from .upload_api import UploadApi, UploadDescription
from .upload_record import UploadRecord

__all__ = ["FOREVER", "SegmentSender", "UploadExpiredError"]

FOREVER: float = 30 * 86_400.0
"""Seconds that one segment or file may take, if the caller sets no limit: the read timeout bounds each wait."""
# Fresh URLs that a segment gets before its 403 is not attributed to an expired URL.
_MAX_REFRESHES = 3
# Seconds before its end at which a URL is not used any more.
_MARGIN = 5.0
_ONCE = RetryPolicy(max_attempts=1)
# 400 is the answer to bytes that were damaged on the way: they are compared before they are sent.
_REPEATED = frozenset({400, 408, 429, 500, 502, 503, 504})


class UploadExpiredError(ProcoreError):
    """Procore has deleted the upload; the file has to be sent again. Raised within a transfer only."""


@attrs.define(eq=False)
class SegmentSender:
    """Sender of the segments that an upload lacks."""

    session: Session
    clock: Clock
    api: UploadApi
    source: FileSource
    digests: Digests
    record: UploadRecord
    state: UploadState
    reporter: ProgressReporter
    concurrency: int
    transfers: asyncio.Semaphore
    """Limit of concurrent transfers of the session."""
    urls: dict[int, SegmentUrl] = attrs.field(factory=dict)
    completed: bool = False
    """Whether Procore has all segments and has completed the upload."""
    _generation: int = 0
    _lock: asyncio.Lock = attrs.field(factory=asyncio.Lock)
    _told: list[str | None] = attrs.field(init=False)
    """The ETags that Procore knows."""

    def __attrs_post_init__(self) -> None:
        self._told = [None] * len(self.state.etags)

    def describe(self, description: UploadDescription) -> None:
        """Take the signed URLs of a description."""
        self.urls.update(urls_by_index(description.segments, self._told, self._generation))
        self._generation += 1

    async def send_missing(self) -> None:
        """Send the missing segments.

        Raises:
            UploadExpiredError: Procore has deleted the upload.
            ProcoreError: a segment failed in all attempts.
        """
        pending = deque(self.state.missing)
        if not pending:
            return

        async def work() -> None:
            while pending and not self.completed:
                await self._send(pending.popleft())

        await run_workers(work, min(self.concurrency, len(pending)))

    async def _send(self, index: int) -> None:
        if index in self.state.started and await self._confirm(index):
            await self.reporter.add(self.state.plan.segment(index).size)
            return
        failures = refreshes = 0
        while not self.completed:
            url = await self._url(index)
            await self.record.started(index)
            segment = self.state.plan.segment(index)
            body = SegmentBody(self.source, segment, self.digests.segments[index], self.reporter.add)
            error: ProcoreError
            try:
                etag = await self._put(url, body)
            except BaseException as raised:
                self.reporter.take_back(body.sent)
                if not isinstance(raised, TransportError | ResponseError):
                    raise
                error = raised
            else:
                if etag is not None:
                    await self.record.received(index, etag)
                    return
                self.reporter.take_back(body.sent)
                error = ProtocolError("The storage service returned no ETag for a segment.", phase="answered")
            if isinstance(error, NotFoundError | GoneError):
                await self._look_up(error)
                return
            if isinstance(error, ForbiddenError) and refreshes < _MAX_REFRESHES:
                refreshes += 1
                await self._refresh(url.generation)
                continue
            if not isinstance(error, TransportError) and error.status not in _REPEATED:
                raise error
            lost = isinstance(error, TransportError) and error.phase == "sent" and body.sent == segment.size
            if lost and await self._confirm(index):
                await self.reporter.add(segment.size)
                return
            failures += 1
            delay = self.session.retry.delay(failures, self.clock.random, at_least=_retry_after(error))
            if delay is None:
                raise error
            await self.clock.sleep(delay)

    async def _put(self, url: SegmentUrl, body: SegmentBody) -> str | None:
        headers = {name: value for name, value in url.headers.items() if name.lower() != "content-length"}
        headers["Content-Length"] = str(body.segment.size)
        limits = self.session.timeout
        timeout = Timeout(total=FOREVER, connect=limits.connect, read=limits.read, pool=FOREVER)
        options: Any = {"data": body, "headers": headers, "timeout": timeout, "retry": _ONCE}
        async with self.transfers, self.session.stream("PUT", url.url, **options) as response:
            await response.read()
            get_all = getattr(response.headers, "getall", None)
            return etag_of(get_all("ETag", []) if get_all is not None else [response.headers.get("ETag", "")])

    # -- signed URLs

    async def _url(self, index: int) -> SegmentUrl:
        """Return the signed URL of a segment, a fresh one if it has expired by the local clock."""
        url = self.urls.get(index)
        if url is None or (url.expires_at is not None and url.expires_at - _MARGIN <= self.clock.time()):
            await self._refresh(-1 if url is None else url.generation)
            url = self.urls.get(index)
        if url is None:
            raise ProtocolError("Procore's description of the upload lacks the URL of a segment.", phase="answered")
        return url

    async def _refresh(self, generation: int) -> None:
        """Fetch fresh URLs, once for all segments whose URL is of a generation."""
        async with self._lock:
            if self.completed or self._generation - 1 > generation >= 0:
                return
            try:
                description = await self.api.show(self.state.upload_id)
            except (NotFoundError, GoneError) as error:
                raise UploadExpiredError(error.message) from error
            if description.status in ("complete", "available"):
                self.completed = True
                return
            self.describe(description)

    async def _look_up(self, error: ProcoreError) -> None:
        """Find out why the storage service does not know the upload: it is complete, or it has expired."""
        description = None
        try:
            description = await self.api.show(self.state.upload_id)
        except (NotFoundError, GoneError):
            pass
        if description is None or description.status not in ("complete", "available"):
            raise UploadExpiredError(error.message) from error
        self.completed = True

    # -- segments with an unknown outcome

    async def _confirm(self, index: int) -> bool:
        """Return whether Procore has a segment whose ETag was lost.

        The ETag of a segment is its MD5, at all storage services of Procore so far. Procore compares it when it is
        reported. If that ever changes, the completion fails, and the segment is sent again.
        """
        if self.api.kind != "unified" or not self.state.has_md5_etags:
            return False
        etag = await self.source.md5(self.state.plan.segment(index))
        etags = list(self.state.etags)
        etags[index] = etag
        try:
            description = await self.api.complete(self.state.upload_id, etags)
        except (NotFoundError, GoneError) as error:
            raise UploadExpiredError(error.message) from error
        except (UnprocessableError, AmbiguousOutcomeError):
            return False
        self._told = etags
        await self.record.received(index, etag, guessed=True)
        self.completed = self.completed or description.status in ("complete", "available")
        return True


def _retry_after(error: ProcoreError) -> float | None:
    return None if error.headers is None else retry_after_of(error.headers, float("inf"))
