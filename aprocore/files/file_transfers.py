"""``procore.files``: uploads and downloads in one call each."""

from __future__ import annotations

import math
from collections.abc import Mapping
from os import PathLike
from typing import Any

from ..engine import Engine
from ..errors import ConfigurationError, MissingCompanyError, ProcoreError
from ..net.deadlines import within
from ..net.upload_source import UploadSource, opened_source
from ..options import check_seconds
from ..sansio.files.transfer_values import ProgressCallback, Uploaded
from ..sansio.files.upload_plan import UploadKind, UploadPlan
from ..sansio.files.upload_state import UploadIdentity
from ..session import Session
from ..types import Id, RequestLine, kind_of
from ..unset import UNSET, Unset
from .progress_reporter import ProgressReporter
from .upload_api import UploadApi
from .upload_record import UploadRecord
from .upload_run import UploadRun, deadline_error

__all__ = ["Files"]

_KINDS = ("unified", "segmented", "form")


class Files:
    """Files of a session: ``await procore.files.upload(path, project_id=1)``."""

    __slots__ = ("_engine", "_session")

    def __init__(self, session: Session, engine: Engine) -> None:
        self._session = session
        self._engine = engine

    def __repr__(self) -> str:
        return f"<Files of {self._session!r}>"

    async def upload(
        self,
        source: UploadSource,
        *,
        project_id: Id | Unset | None = UNSET,
        company_id: Id | Unset = UNSET,
        name: str | None = None,
        content_type: str | None = None,
        kind: UploadKind = "unified",
        progress: ProgressCallback | None = None,
        concurrency: int = 4,
        segment_size: int | None = None,
        resume: Mapping[str, Any] | str | None = None,
        journal: str | PathLike[str] | None = None,
        timeout: float | None = None,
        available_within: float = 600.0,
    ) -> Uploaded:
        """Upload a file in segments, and return what resources take as ``upload_uuid`` or in ``upload_ids``.

        The source is read twice: for its checksums, and while it is sent, when it is compared with them. Segments are
        sent in parallel to the storage service, outside of the API's rate limit, with a few MiB in memory; each is
        repeated alone, with a fresh URL if its own has expired. A completion whose response is lost is looked up before
        it is repeated.

        Args:
            source: a path, bytes, a file opened in binary mode, an async iterable of bytes, or a ``File``. One that can
                be read only once is copied to a temporary file of up to 10 GiB.
            project_id: project of the upload, by default the session's; None uploads for the company.
            company_id: company of the upload, by default the session's.
            name: file name; by default the last part of the path. Required for bytes and async iterables.
            content_type: media type; by default guessed from the name.
            kind: ``unified`` is version 2.1, for files of any size. ``segmented`` and ``form`` are version 1.1, for
                operations that do not accept a unified upload; ``form`` sends the file in one request and can't be
                resumed.
            progress: function, asynchronous or not, that is called with a ``TransferProgress`` at most ten times per
                second and at each change of the phase. An exception that it raises ends the upload.
            concurrency: number of segments that are sent at once; half of the session's connections at most.
            segment_size: bytes of each segment but the last, 5 MiB to 100 MiB; by default 16 MiB, and more for files
                over 15 GiB.
            resume: ``progress.resume`` or ``error.resume`` of an upload that did not end: segments that have arrived
                are not sent again. It is JSON, without a secret.
            journal: path of a private file that has this handle while the upload runs, so that the same call resumes it
                after the process was killed; deleted when the upload is complete.
            timeout: seconds in all; None, the default, bounds only each request and each wait for the server.
            available_within: seconds to wait for Procore to process the file once it was sent.

        Raises:
            ConfigurationError: an argument is invalid, or the file can't be read; nothing was sent.
            SourceChangedError: the file changed meanwhile; the upload was not completed.
            LocalFileError: reading failed meanwhile, or the journal can't be written.
            NotReadyError: the upload is complete, but was not available in time.
            DeadlineExceededError: ``timeout`` has passed.
            ProcoreError: as in :meth:`Session.request`. All have the attribute ``resume``.
        """
        company = self._session.company_id if company_id is UNSET else company_id
        project = self._session.project_id if project_id is UNSET else project_id
        if company is None:
            raise MissingCompanyError(
                "upload() needs company_id: neither the call nor the session has one.",
                hint="Pass company_id=… to the call or to the session.",
                request=RequestLine("POST", "uploads"),
            )
        if kind not in _KINDS:
            raise ConfigurationError(f"kind must be one of {', '.join(_KINDS)}, got {kind!r}.")
        if kind == "form" and (resume is not None or journal is not None):
            raise ConfigurationError("An upload of kind 'form' can't be resumed.", hint="Use kind='segmented'.")
        limit = self._checked(concurrency, timeout, progress)
        check_seconds("available_within", available_within)
        api = UploadApi(self._session, kind, company, project)
        identity = UploadIdentity.of(
            self._session.environment.api_url, tuple(self._engine.manager.key), company, project
        )
        record = UploadRecord(identity)
        done = False
        async with opened_source(source, name, content_type) as opened:
            plan = UploadPlan.of(opened.size, kind, segment_size)
            try:
                earlier = await record.open(journal, resume)
                if earlier is not None:
                    api, plan = UploadApi(self._session, earlier.kind, company, project), earlier.plan
                    if plan.size != opened.size:
                        plan = UploadPlan.of(opened.size, kind, segment_size)
                clock = self._engine.resources.clock
                reporter = ProgressReporter(progress, clock, opened.name)
                run = UploadRun(self._session, clock, api, opened, plan, record, reporter, limit, available_within)
                work = run.run(earlier)
                uploaded = await (
                    work if timeout is None else within(timeout, work, lambda: deadline_error(timeout, opened.name))
                )
                done = True
            except ProcoreError as error:
                error.resume = record.handle()
                raise
            finally:
                await record.close(delete=done)
        return uploaded

    def _checked(self, concurrency: int, timeout: float | None, progress: Any) -> int:
        """Return the number of concurrent transfers, which leaves connections for other calls.

        Raises:
            ConfigurationError: an option is invalid.
        """
        if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:
            raise ConfigurationError(f"concurrency must be an integer >= 1, got {concurrency!r}.")
        if timeout is not None:
            check_seconds("timeout", timeout)
        if progress is not None and not callable(progress):
            raise ConfigurationError(f"progress must be a function, not {kind_of(progress)}.")
        half = self._engine.resources.connections.limit / 2
        return min(concurrency, max(1, math.floor(half)))
