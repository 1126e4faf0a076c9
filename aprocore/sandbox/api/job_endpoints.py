"""Operations that start asynchronous jobs, and those that are polled for them.

The reference documents what a poll answers. Where it is silent about the body of a 202, the sandbox names the job by
the id of the polled path, or has no body if no documented operation could be polled with it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeAlias
from urllib.parse import quote

from ... import catalogue
from ...catalogue import Operation
from ...sansio.decoding.datetimes import from_unix_time
from ..data.seed_data import Company, instant
from ..data.snapshot import CallSnapshot, path_as_text
from ..files.storage import Storage
from ..http.response import Answer
from ..jobs.job_registry import JobRegistry, SandboxJob
from ..spec.spec import OperationSpec
from .crud_responses import enveloped
from .dispatcher import ApiCall
from .pagination import paginate

__all__ = ["OPERATIONS_GET", "JobEndpoints", "polled_operation"]

OPERATIONS_GET: str = "company_settings.operations.get"
"""Name of the operation that shows an asynchronous operation."""
_OPERATIONS_LIST = "company_settings.operations.list"
_IMPORT_STATUS = "scheduling.import_status.get"
_INVOICE_JOB = "invoices.invoicing_async_jobs.get"
_SNAPSHOT = "budget.budget_view_snapshots.create"
_MARKUP = "document_markup.create"

_Perform: TypeAlias = Callable[[], Answer]


def polled_operation(operation: Operation) -> Operation | None:
    """Return the operation that is polled for the jobs of another; None without one."""
    job = operation.job
    return catalogue.find(job.poll) if job is not None and job.poll else None


class JobEndpoints:
    """Handlers of the operations that start jobs, show them, or answer 202 until a file is ready."""

    def __init__(self, jobs: JobRegistry, storage: Storage) -> None:
        self._jobs = jobs
        self._storage = storage

    def handles(self, operation: Operation) -> bool:
        """Return whether an operation starts or shows jobs."""
        return operation.name in _handled()

    def answer_by_id(self, spec: OperationSpec, call: ApiCall) -> Answer | None:
        """Answer a poll with the id of a job, after ending the jobs that are due; None for other calls."""
        self._jobs.settle()
        name = spec.operation.name
        if name not in _polled_by_id():
            return None
        *_, job_id = call.path.values()
        company = call.company or call.seed_data.company
        scope = call.request.path.rstrip("/").partition("/imports/")[0] if name == _IMPORT_STATUS else ""
        job = self._jobs.find(job_id, name, company.id, scope)
        if job is None:
            # Seeded items can be shown as well.
            return call.fail(404, "Not found") if any(other.id == job_id for other in self._jobs) else None
        if name not in _VIEWS:
            return self._file_of(job, call, lambda: self._redirect(f"export-{job.number}.csv"))
        self._jobs.poll(job)
        view = _VIEWS[name](job, self._storage)
        return Answer(200, None if job.is_finished else self._headers(job), enveloped(spec, view))

    def answer(self, spec: OperationSpec, call: ApiCall, body: Any, perform: _Perform) -> Answer:
        """Answer a call; ``perform`` does what the operation does without a job."""
        operation = spec.operation
        company = call.company or call.seed_data.company
        if operation.name == _OPERATIONS_LIST:
            return self._list(call, company) or perform()
        if operation.name == _MARKUP:
            return self._markup(call, company, body, perform)
        if operation.job is not None:
            return self._start(spec, call, company, body, perform)
        if operation.name in _polled_by_id():
            return perform()
        return self._file(operation, call, company, perform)

    # -- starting

    def _start(self, spec: OperationSpec, call: ApiCall, company: Company, body: Any, perform: _Perform) -> Answer:
        operation, polled = spec.operation, polled_operation(spec.operation)
        assert operation.job is not None  # noqa: S101 -- for the type checker
        if operation.job.at_once and self._jobs.settings.at_once:
            return perform()
        path = call.request.path.rstrip("/")
        is_file, has_id = operation.job.result == "file", bool(operation.job.ids)
        job = self._jobs.start(
            operation.name,
            "" if polled is None else polled.name,
            company.id,
            call.user.id,
            key=path if is_file and not has_id else "",
            scope=path.removesuffix("/import") if polled is not None and polled.name == _IMPORT_STATUS else "",
            parts=_count_of_parts(body) if polled is not None and polled.name == OPERATIONS_GET else 0,
            call=None if is_file or operation.name == "scheduling.schedule_import.replace" else _snapshot(call),
        )
        return Answer(202, self._headers(job), *_accepted(spec, job, body, company))

    def _headers(self, job: SandboxJob) -> dict[str, str]:
        return {} if job.retry_after is None else {"Retry-After": str(job.retry_after)}

    # -- showing

    def _list(self, call: ApiCall, company: Company) -> Answer | None:
        """Return the page of asynchronous operations; None without any."""
        found = [job for job in self._jobs if (job.polled, job.company) == (OPERATIONS_GET, company.id)]
        if not found:
            return None
        views = [_operation_view(job, self._storage) for job in reversed(found) if job.outcome != "expired"]
        filters = dict(call.request.params)
        for name in ("status", "operation_type"):
            wanted = filters.get(f"filters[{name}]")
            views = [view for view in views if wanted in (None, "", view[name])]
        for view in views:
            del view["sub_operations"]
        return paginate("numbered", views, call.request.params, call.url, v2=True, enveloped=True)

    # -- files

    def _file(self, operation: Operation, call: ApiCall, company: Company, perform: _Perform) -> Answer:
        """Answer 202 until a file is ready. Without a job it is, because the reference does not say what else."""
        if _is_export(operation):
            return self._export(operation, call, company, perform)
        job = self._jobs.latest(call.request.path.rstrip("/"), company.id, call.user.id)
        return perform() if job is None else self._file_of(job, call, perform)

    def _redirect(self, name: str) -> Answer:
        return Answer(302, {"Location": self._storage.download_url(name)})

    def _export(self, operation: Operation, call: ApiCall, company: Company, perform: _Perform) -> Answer:
        """Answer an export that is started by its first read, and whose file is answered once."""
        if self._jobs.settings.at_once and not any(job.polled == operation.name for job in self._jobs):
            return perform()
        key = f"{call.request.path}?{call.request.query}"
        job = self._jobs.latest(key, company.id, call.user.id)
        if job is None:
            job = self._jobs.start(operation.name, operation.name, company.id, call.user.id, key=key)
        answer = self._file_of(job, call, perform)
        if answer.status != 202:
            job.key = ""
        return answer

    def _file_of(self, job: SandboxJob, call: ApiCall, perform: _Perform) -> Answer:
        if job.outcome == "expired":
            return call.fail(404, "Not found")
        if not self._jobs.poll(job):
            return Answer(202, self._headers(job))
        return perform() if job.outcome == "done" else call.fail(404, job.message)

    def _markup(self, call: ApiCall, company: Company, body: Any, perform: _Perform) -> Answer:
        named = "&".join(f"{name}={quote(str(value))}" for name, value in sorted((body or {}).items()))
        key = f"{call.request.path}?{call.request.query}#{named}"
        job = self._jobs.latest(key, company.id, call.user.id)
        if job is None and self._jobs.settings.at_once:
            return perform()
        if job is None:
            job = self._jobs.start(_MARKUP, _MARKUP, company.id, call.user.id, key=key)
        if job.outcome == "expired":
            return call.fail(404, "Not found")
        finished = self._jobs.poll(job)
        status = "pending" if not finished else "completed" if job.outcome == "done" else "failed"
        view = {
            "id": job.number,
            "error_message": job.message if status == "failed" else None,
            "status": status,
            "url": self._storage.download_url(f"markup-{job.number}.pdf") if status == "completed" else None,
        }
        if finished:
            return Answer(200, None, view | {"pusher_message_name": f"markup-{job.number}"})
        return Answer(202, self._headers(job), view)


def _snapshot(call: ApiCall) -> CallSnapshot:
    request = call.request
    return CallSnapshot(
        path=path_as_text(request.path),
        query=path_as_text(request.query),
        content_type=request.headers.get("Content-Type", ""),
        body=request.body,
    )


def _count_of_parts(body: Any) -> int:
    """Return the number of rows in a body, each of which is a part of the job."""
    rows = [value for value in body.values() if isinstance(value, list)] if isinstance(body, dict) else []
    return len(rows[0]) if rows else 0


def _accepted(spec: OperationSpec, job: SandboxJob, body: Any, company: Company) -> tuple[Any, ...]:
    """Return the body of a 202; empty if it has none."""
    fields = body if isinstance(body, dict) else {}
    if job.operation == _SNAPSHOT:
        names = ("budget_template_id", "project_id")
        request = {"snapshot_request_id": job.number, "status": "queued", "company_id": company.id}
        return ({"data": request | {name: fields.get(name) for name in names}},)
    start = spec.operation.job
    if start is None or start.optional or not start.ids:
        return ()
    if job.polled == OPERATIONS_GET:
        return ({"data": {"operation_id": job.id, "operation_type": _type_of(job)}},)
    return ({"data": {start.ids[0] if job.polled == _IMPORT_STATUS else "id": job.id}},)


# -- views


def _type_of(job: SandboxJob) -> str:
    return job.operation.rpartition(".")[2]


def _time(seconds: float | None) -> str | None:
    return None if seconds is None else instant(from_unix_time(seconds))


def _word(job: SandboxJob, first: str, then: str, done: str) -> str:
    """Return the status of a job: one word until its first poll, another until its end."""
    if not job.is_finished:
        return first if job.polls < 2 else then
    return done if job.outcome == "done" else "failed"


def _operation_view(job: SandboxJob, _storage: Storage) -> dict[str, Any]:
    status = _word(job, "created", "in_progress", "done")
    return {
        "id": job.id,
        "operation_type": _type_of(job),
        "started_at": _time(job.started_at),
        "completed_at": _time(job.finished_at),
        "status": status,
        "error": {"message": job.message} if status == "failed" else None,
        "result": {},
        "context": {},
        "created_by_id": str(job.user),
        "sub_operations": [_part_view(job, number, status) for number in range(job.parts)],
    }


def _part_view(job: SandboxJob, number: int, status: str) -> dict[str, Any]:
    is_failed = status == "failed" or (status == "done" and number < job.failed_parts)
    word = "failed" if is_failed else {"created": "enqueued"}.get(status, status)
    return {
        "id": f"{job.id}-{number + 1}",
        "sub_operation_type": _type_of(job),
        "started_at": _time(job.started_at),
        "completed_at": _time(job.finished_at),
        "status": word,
        "error": {"message": job.message} if is_failed else None,
        "result": {},
        "context": {},
    }


def _import_view(job: SandboxJob, _storage: Storage) -> dict[str, Any]:
    status = _word(job, "queued", "processing", "completed")
    url = f"{job.scope}/imports/{job.id}"
    return {
        "job_id": job.id,
        "status": status,
        "status_url": url,
        "finished_at": _time(job.finished_at),
        "errors": {"message": job.message, "detailed_log_url": f"{url}/logs"} if status == "failed" else None,
    }


def _invoice_view(job: SandboxJob, storage: Storage) -> dict[str, Any]:
    status = _word(job, "pending", "in_progress", "completed")
    return {
        "uuid": job.id,
        "company_id": job.company,
        "created_by_id": job.user,
        "status": status,
        "result": {"url": storage.download_url(f"invoices-{job.number}.pdf")} if status == "completed" else None,
        "created_at": _time(job.started_at),
        "updated_at": _time(job.finished_at or job.started_at),
    }


_VIEWS: Mapping[str, Callable[[SandboxJob, Storage], dict[str, Any]]] = {
    OPERATIONS_GET: _operation_view,
    _IMPORT_STATUS: _import_view,
    _INVOICE_JOB: _invoice_view,
}


@cache
def _handled() -> frozenset[str]:
    """Return the names of the operations with a job; uploads and documents have a status of their own."""
    found = (
        operation.name
        for operation in catalogue.job_operations()
        if operation.job is not None or operation.name in _VIEWS or _is_file(operation)
    )
    return frozenset((*found, _OPERATIONS_LIST))


def _is_file(operation: Operation) -> bool:
    return operation.method == "GET" and operation.polled is not None and not operation.polled.status


@cache
def _polled_by_id() -> frozenset[str]:
    """Return the names of the operations whose path has the id of a job."""
    starts = [operation.job for operation in catalogue.job_operations() if operation.job is not None]
    return frozenset((_INVOICE_JOB, *(start.poll for start in starts if start.ids)))


@cache
def _polled_names() -> frozenset[str]:
    return frozenset(operation.job.poll for operation in catalogue.job_operations() if operation.job is not None)


def _is_export(operation: Operation) -> bool:
    """Return whether a file is produced by reading it, because no other operation starts a job for it."""
    return operation.name not in _polled_names()
