"""``procore.files``: uploads and downloads in one call each."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Mapping
from os import PathLike
from pathlib import Path
from typing import Any

from ..engine import Engine
from ..errors import ConfigurationError, MissingCompanyError, ProcoreError
from ..net.deadlines import within
from ..net.partial_file import PartialFile
from ..net.upload_source import UploadSource, opened_source
from ..options import check_seconds
from ..sansio.files.download_rules import Checksum
from ..sansio.files.transfer_values import Downloaded, ProgressCallback, Uploaded
from ..sansio.files.upload_plan import UploadKind, UploadPlan
from ..sansio.files.upload_state import UploadIdentity
from ..session import Session
from ..types import Id, RequestLine, kind_of
from ..unset import UNSET, Unset
from .document_tree import DocumentTree
from .download_run import DownloadRun, target_of
from .download_source import DownloadSource, ResolvedSource, resolved_source
from .file_tree import FileEntry, FileTool, FileTree, folder_id_of
from .folder_download import FolderDownload, FolderDownloadRun
from .listed_trees import DrawingTree, PhotoTree
from .progress_reporter import ProgressReporter
from .upload_api import UploadApi
from .upload_record import UploadRecord
from .upload_run import UploadRun, deadline_error

__all__ = ["Files"]

MAX_BYTES: int = 64 * 1024**3
"""Default of the largest file that is downloaded."""

_SHA256 = re.compile(r"[0-9a-fA-F]{64}")
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
        _check_options(concurrency, timeout, progress)
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
                run = UploadRun(
                    self._session,
                    clock,
                    api,
                    opened,
                    plan,
                    record,
                    reporter,
                    concurrency,
                    self._engine.resources.transfers,
                    available_within,
                )
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

    async def download(
        self,
        source: DownloadSource,
        to: str | PathLike[str],
        *,
        progress: ProgressCallback | None = None,
        max_bytes: int | None = MAX_BYTES,
        sha256: str | None = None,
        timeout: float | None = None,
    ) -> Downloaded:
        """Download a file to disk; the target is replaced atomically when all bytes are on the disk.

        What is received is in ``NAME.part`` beside the target until then. A broken connection is resumed there with
        a range request, and so is a download that an earlier process began; if the file has changed meanwhile, it
        begins again. The token is sent to Procore's hosts only, not to the storage hosts to which they redirect.

        Args:
            source: URL from Procore or an API path; an entry of :meth:`walk`, whose URL is fetched again if it has
                expired; an attachment, a file of the documents or another object with a URL; a stream of an operation
                (``procore.rfis.get_as_pdf(id=1)``), or a function that opens it again when it breaks
                (``functools.partial(procore.rfis.get_as_pdf, id=1)``).
            to: path of the file, or an existing directory: then the name is that of the source, made safe.
            progress: function, asynchronous or not, that is called with a ``TransferProgress`` at most ten times per
                second and at each change of the phase. An exception that it raises ends the download.
            max_bytes: largest file; None for no limit, by default 64 GiB.
            sha256: SHA-256 that the file must have, in hex. A checksum in the response is always compared.
            timeout: seconds in all; None, the default, bounds only each request and each wait for the server.

        Raises:
            ConfigurationError: an argument is invalid, or another download has the same target.
            LocalFileError: the file can't be written; the target is unchanged.
            ProtocolError: the file is longer than ``max_bytes``, or does not match its checksum.
            DeadlineExceededError: ``timeout`` has passed.
            ProcoreError: as in :meth:`Session.stream`.
        """
        _check_options(1, timeout, progress)
        if max_bytes is not None and (isinstance(max_bytes, bool) or not isinstance(max_bytes, int) or max_bytes < 0):
            raise ConfigurationError(f"max_bytes must be an integer >= 0 or None, got {max_bytes!r}.")
        if sha256 is not None and not (isinstance(sha256, str) and _SHA256.fullmatch(sha256)):
            raise ConfigurationError("sha256 must have 64 hex digits.")
        if not isinstance(to, str | PathLike):
            raise ConfigurationError(f"to must be a path, got {kind_of(to)}.")
        resolved = self._source_of(source)
        checksum = None if sha256 is None else Checksum("sha256", sha256.lower())
        work = self._download(resolved, Path(to), progress, max_bytes, checksum)
        return await (work if timeout is None else within(timeout, work, lambda: deadline_error(timeout, str(to))))

    def walk(
        self,
        project_id: Id | Unset | None = UNSET,
        *,
        tool: FileTool = "documents",
        folder: Any = None,
        company_id: Id | Unset | None = UNSET,
    ) -> AsyncIterator[FileEntry]:
        """Yield the folders and files of a tool: ``async for entry in procore.files.walk(project_id)``.

        A folder comes before its entries. ``entry.path`` is safe on every operating system, and unique.

        Documents: GET /rest/v1.0/folders/{id}, one call for each folder. Drawings: GET
        /rest/v1.1/drawing_areas/{id}/drawings for each area; a file is the PDF of the current revision, and obsolete
        drawings are left out. Photos: GET /rest/v1.0/images for each album.

        Args:
            project_id: project, by default the session's; None for the documents of the company.
            tool: ``documents``, ``drawings`` by area, or ``photos`` by album.
            folder: folder, area or album to begin with: an entry, an object of the API or its id; None for all.
            company_id: company, by default the session's.
        """
        folder_id = folder_id_of(folder, tool)
        return self._tree(tool, project_id, company_id).walk(folder_id)

    async def download_folder(
        self,
        folder: Any,
        to: str | PathLike[str],
        *,
        tool: FileTool = "documents",
        project_id: Id | Unset | None = UNSET,
        company_id: Id | Unset | None = UNSET,
        progress: ProgressCallback | None = None,
        concurrency: int = 4,
        max_bytes: int | None = MAX_BYTES,
    ) -> FolderDownload:
        """Download a folder of the documents, a drawing area or an album, and return what was done.

        Names are made safe on every operating system and unique. A private file in the directory,
        ``.aprocore-downloads.json``, has the versions of the files: another call downloads only those that are missing
        or have changed, also after this one was interrupted. A file that fails does not end the download.

        Args:
            folder: an entry of :meth:`walk`, a folder, an area or an album of the API, or its id; None for all.
            to: directory, one for each tool; it is created if it does not exist.
            tool: ``documents``, ``drawings`` or ``photos``, as in :meth:`walk`.
            project_id: project, by default the session's; None for the documents of the company.
            company_id: company, by default the session's.
            progress: function, asynchronous or not, that is called with a ``TransferProgress`` of all files.
            concurrency: number of files that are downloaded at once.
            max_bytes: largest file; None for no limit, by default 64 GiB.

        Raises:
            ConfigurationError: an argument is invalid, or another download uses the directory.
            LocalFileError: the disk is full, or the directory can't be used.
            ProcoreError: a folder can't be read. Errors of single files are in ``failures`` of the result.
        """
        _check_options(concurrency, None, progress)
        folder_id, target, clock = folder_id_of(folder, tool), Path(to), self._engine.resources.clock
        tree, reporter = self._tree(tool, project_id, company_id), ProgressReporter(progress, clock, target.name)

        async def download(source: ResolvedSource, path: Path, count: Callable[[int], Any]) -> Downloaded:
            return await self._download(source, path, None, max_bytes, None, count)

        return await FolderDownloadRun(tree, target, download, reporter, concurrency).run(folder_id)

    def _source_of(self, source: Any) -> ResolvedSource:
        if isinstance(source, FileEntry) and (source.project_id is not None or source.company_id is not None):
            return self._tree(source.tool, source.project_id, source.company_id).source(source)
        return resolved_source(self._session, source)

    def _tree(self, tool: FileTool, project_id: Id | Unset | None, company_id: Id | Unset | None) -> FileTree:
        """Return the folders and files of a tool.

        Raises:
            ConfigurationError: drawings and photos need project_id, and it is missing.
        """
        company = self._session.company_id if company_id is UNSET else company_id
        project = self._session.project_id if project_id is UNSET else project_id
        if tool == "documents":
            return DocumentTree(self._session, company, project)
        if project is None:
            raise ConfigurationError(
                f"The {tool} belong to a project, and neither the call nor the session has project_id.",
                hint="Pass project_id=….",
            )
        return (DrawingTree if tool == "drawings" else PhotoTree)(self._session, company, project)

    async def _download(
        self,
        source: ResolvedSource,
        to: Path,
        progress: ProgressCallback | None,
        max_bytes: int | None,
        checksum: Checksum | None,
        count: Callable[[int], Any] | None = None,
    ) -> Downloaded:
        target, resources = await target_of(to, source), self._engine.resources
        reporter = ProgressReporter(progress, resources.clock, target.name, count)
        file = PartialFile(target, source.identity)
        run = DownloadRun(
            source, file, reporter, resources.clock, self._session.retry, resources.transfers, max_bytes, checksum
        )
        return await run.run()


def _check_options(concurrency: int, timeout: float | None, progress: Any) -> None:
    """Check options of a transfer.

    Raises:
        ConfigurationError: an option is invalid.
    """
    if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:
        raise ConfigurationError(f"concurrency must be an integer >= 1, got {concurrency!r}.")
    if timeout is not None:
        check_seconds("timeout", timeout)
    if progress is not None and not callable(progress):
        raise ConfigurationError(f"progress must be a function, not {kind_of(progress)}.")
