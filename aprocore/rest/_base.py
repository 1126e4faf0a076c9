"""Base class of the generated resources: converts a method's arguments into a call of the session."""

from __future__ import annotations

import difflib
import functools
import inspect
import re
import sys
import uuid
import warnings
from collections.abc import AsyncIterable, Callable, Collection, Iterable, Mapping
from contextlib import AbstractAsyncContextManager
from http import HTTPStatus
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any, BinaryIO, Generic, TypeAlias, TypedDict, TypeVar, is_typeddict

from ..errors import ConfigurationError
from ..jobs import Job
from ..model import Model
from ..net.steps import run_in_steps
from ..net.transport import Timeout
from ..pages import Pages
from ..sansio.bulk_results import (
    PartialResult,
    check_in_steps,
    check_parts,
    partial_in_steps,
    partial_of,
    value_in_steps,
    value_of,
)
from ..sansio.conditions import check_names
from ..sansio.date_fields import converted, date_fields
from ..sansio.decoding.large_bodies import LARGE_BODY
from ..sansio.files.placed_uploads import has_upload_of_file, with_placed_uploads
from ..sansio.files.transfer_values import Uploaded
from ..sansio.jobs.outcomes import JobFile
from ..sansio.messages import Response, StreamedResponse
from ..sansio.multipart import File, Multipart, as_file
from ..sansio.pagination.styles import Pager
from ..sansio.retries import RetryPolicy
from ..sansio.sync import MATCHED_BY, MAX_BATCH, Row, fields_of
from ..sansio.urls import encode_segment
from ..session import Session
from ..sync import Sync
from ..types import Date, DateTime, Id, Params, kind_of
from ..unset import UNSET, Unset

__all__ = [
    "MAX_BATCH",
    "OMITTED",
    "UNSET",
    "DateRange",
    "DocumentedType",
    "Job",
    "JobFile",
    "Options",
    "Pager",
    "Pages",
    "PartialResult",
    "RequiredFields",
    "Resource",
    "ScopedOptions",
    "StreamedResponse",
    "Sync",
    "Unset",
    "Upload",
    "deprecated",
    "overloaded",
    "result_class",
    "some",
]

# As a number, because access to a member of an enumeration takes as long as a call of a function.
_NO_CONTENT = int(HTTPStatus.NO_CONTENT)

T = TypeVar("T")
Names = TypeVar("Names")
F = TypeVar("F", bound=Callable[..., Any])

DateRange: TypeAlias = (
    Date
    | DateTime
    | tuple[Date, Date]
    | tuple[DateTime, DateTime]
    | tuple[Date | DateTime, None]
    | tuple[None, Date | DateTime]
    | str
)
"""Value of a date filter: one date, or a pair of first and last, of which one may be None."""
Upload: TypeAlias = File | Path | BinaryIO | Uploaded
"""Value of a file field: a file for a form, or an upload, whose id is sent in the field beside it for ids."""
OMITTED: Any = UNSET
"""Default of a parameter whose type does not allow ``UNSET``; to omit it explicitly, pass an empty dict."""
# Header of a token that identifies a change.
_IDEMPOTENCY_TOKEN = "Idempotency-Token"  # noqa: S105 -- not a secret
# Path parameters by name.
PathParams: TypeAlias = Mapping[str, Any]
# Options of a call, besides the operation's own parameters.
OptionValues: TypeAlias = Mapping[str, Any]


class RequiredFields(Generic[Names]):
    """Type of a call whose body lacks a required field, so that type checkers report its ``await``; never created."""


class DocumentedType:
    """Type in messages of type checkers about filters with a wrong key or value; never created."""


class ScopedOptions(TypedDict, total=False):
    """Options of every operation, besides its own parameters."""

    params: Params | None
    """Additional query parameters, for example undocumented ones: ``{"filters": {"search_text": "x"}}``."""
    fields: Mapping[str, Any]
    """Additional body fields, merged into the objects of the body: ``{"project": {"custom_field_456": "x"}}``."""
    headers: Mapping[str, str] | None
    """Additional request headers."""
    timeout: Timeout | float
    """Total seconds, or a ``Timeout``; by default the session's."""
    retry: RetryPolicy
    """Retries and backoff; by default the session's."""
    max_wait: float | None
    """Seconds that the call may wait for the rate limit; None waits without limit. By default the session's."""
    urgent: bool
    """Whether the call goes ahead of others that wait for the rate limit; by default False."""
    idempotent: bool
    """Whether the call may safely be sent twice, so that it is retried even if its response was lost."""
    on_response: Callable[[Response], object]
    """Called with each response before it is decoded, also of calls that return a list or None; a list has one for
    each page. Files and syncs do not take it: an open file is its own response."""
    cursor: Mapping[str, Any] | str | None
    """For lists: ``pages.cursor`` or ``error.cursor`` of the same list, at which to resume it."""


class Options(ScopedOptions, total=False):
    """Options of operations without a company in their path."""

    company_id: Id | None
    """Value of the ``Procore-Company-Id`` header, by default the session's; ``None`` omits the header."""


if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message: str) -> Callable[[F], F]:
        """Decorate an operation that Procore has deprecated (PEP 702); calling it emits a DeprecationWarning."""

        def decorate(function: F) -> F:
            @functools.wraps(function)
            def wrapper(*args: Any, **kwargs: Any) -> Any:
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                return function(*args, **kwargs)

            wrapper.__deprecated__ = message
            return wrapper

        return decorate


# Options of the session's calls.
_LIST_OPTIONS = Options.__optional_keys__ - {"on_response"}
_CALL_OPTIONS = _LIST_OPTIONS - {"cursor"}


class Resource:
    """A group of related operations on a session."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        self._session = session

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._session!r}>"

    # -- kinds of responses -------------------------------------------------------------------------------------------

    async def _one(
        self, into: type[T], method: str, path: str, ids: PathParams, options: OptionValues, **parts: Any
    ) -> T:
        """Return the decoded object; an empty one if a write succeeded without a response body."""
        response = await self._request(method, path, ids, options, into=into, **parts)
        if _is_empty(method, response):
            empty: T = response.attached_to(into())
            return empty
        value: T
        if len(response.body) >= LARGE_BODY:
            value = await _large_value(method, response, parts.get("body"))
        else:
            value = response.value if method == "GET" else value_of(response, parts.get("body"))
        return value

    async def _many(
        self, into: type[T] | None, method: str, path: str, ids: PathParams, options: OptionValues, **parts: Any
    ) -> list[T]:
        response = await self._request(method, path, ids, options, into=into, **parts)
        if _is_empty(method, response):
            return []
        if len(response.body) >= LARGE_BODY:
            value = await _large_value(method, response, parts.get("body"))
        else:
            value = response.value if method == "GET" else value_of(response, parts.get("body"))
        return value if isinstance(value, list) else [] if value is None else [value]

    async def _any(self, method: str, path: str, ids: PathParams, options: OptionValues, **parts: Any) -> Any:
        response = await self._request(method, path, ids, options, **parts)
        if len(response.body) >= LARGE_BODY:
            return await _large_value(method, response, parts.get("body"))
        return response.value if method == "GET" else value_of(response, parts.get("body"))

    async def _none(self, method: str, path: str, ids: PathParams, options: OptionValues, **parts: Any) -> None:
        response = await self._request(method, path, ids, options, **parts)
        if response.body and response.status != HTTPStatus.NO_CONTENT:
            if len(response.body) >= LARGE_BODY:
                await run_in_steps(check_in_steps(response, parts.get("body")))
            else:
                check_parts(response, parts.get("body"))

    async def _partial(
        self, method: str, path: str, ids: PathParams, options: OptionValues, **parts: Any
    ) -> PartialResult:
        response = await self._request(method, path, ids, options, **parts)
        if len(response.body) >= LARGE_BODY:
            return await run_in_steps(partial_in_steps(response, parts.get("body")))
        return partial_of(response, parts.get("body"))

    async def _job(
        self,
        into: type[Any] | None,
        method: str,
        path: str,
        ids: PathParams,
        options: OptionValues,
        *,
        enveloped: bool = False,
        **parts: Any,
    ) -> Job[Any]:
        """Return the job that the operation has started; if its response was lost, the error may name the job."""
        options, on_response = _split_observer(options)
        call = self._call(path, ids, options, **parts)
        path, jobs = call.pop("path"), self._session._jobs  # noqa: SLF001 -- the session's part of a job
        response = await jobs.start(method, path, call)
        response.enveloped = response.enveloped or enveloped
        if on_response is not None:
            on_response(response)
        is_model = into is not None and issubclass(into, Model)
        return jobs.of_response(response, into if is_model else None, parts.get("body"))

    def _pages(
        self,
        into: type[T] | None,
        path: str,
        ids: PathParams,
        options: OptionValues,
        *,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        pager: Pager = Pager.NUMBERED,
        enveloped: bool | None = None,
        items_key: str | None = None,
        method: str = "GET",
        **parts: Any,
    ) -> Pages[T]:
        """Return a paginated list; requests are sent when it is awaited or iterated."""
        options, on_response = _split_observer(options)
        call = self._call(path, ids, options, is_list=True, **parts)
        pages: Pages[T] = self._session.paginate(
            call.pop("path"),
            into=into,
            per_page=None if per_page is UNSET else per_page,
            concurrency=concurrency,
            pager=pager,
            enveloped=enveloped,
            items_key=items_key,
            method=method,
            **call,
        )
        return pages if on_response is None else pages.observed(on_response)

    def _file(
        self, method: str, path: str, ids: PathParams, options: OptionValues, **parts: Any
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Return a context manager for a file download: ``async with … as response``."""
        call = self._call(path, ids, options, **parts)
        return self._session.stream(method, call.pop("path"), **call)

    def _sync(
        self,
        into: type[T] | None,
        method: str,
        path: str,
        ids: PathParams,
        options: OptionValues,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        beside: Mapping[str, Any] | None = None,
        once: Mapping[str, Any] | None = None,
        key: str = "updates",
        matched_by: Collection[str] = MATCHED_BY,
        batch_size: int,
        concurrency: int,
        **parts: Any,
    ) -> Sync[T]:
        """Return a sync of ``updates``; batches are sent when it is awaited or iterated."""
        call = self._call(path, ids, options, body=beside or {}, **parts)
        row_dates = date_fields(parts.get("dates", ""), parts.get("times", "")).get(key)

        def dated_fields(row: Row) -> Mapping[str, Any]:
            fields: Mapping[str, Any] = converted(fields_of(row), row_dates or {})
            return fields

        return Sync(
            self._session.request,
            method,
            call.pop("path"),
            into,
            updates,
            beside=call.pop("json"),
            once={name: value for name, value in (once or {}).items() if value is not UNSET},
            key=key,
            matched_by=matched_by,
            batch_size=batch_size,
            concurrency=concurrency,
            options=call,
            row_fields=dated_fields if row_dates else None,
        )

    # -- arguments of a call ------------------------------------------------------------------------------------------

    async def _request(
        self,
        method: str,
        path: str,
        ids: PathParams,
        options: OptionValues,
        *,
        into: type[Any] | None = None,
        enveloped: bool = False,
        **parts: Any,
    ) -> Response:
        options, on_response = _split_observer(options)
        call = self._call(path, ids, options, **parts)
        response = await self._session.request(method, call.pop("path"), into=into, **call)
        if enveloped:
            response.enveloped = True
        if on_response is not None:
            on_response(response)
        return response

    def _call(
        self,
        path: str,
        ids: PathParams,
        options: OptionValues,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        form: Mapping[str, Any] | None = None,
        headers: Mapping[str, str | Unset] | None = None,
        is_list: bool = False,
        reads: bool = False,
        dates: str = "",
        times: str = "",
    ) -> dict[str, Any]:
        """Return the path and the options of the session's call.

        ``dates`` are the paths of documented dates, ``times`` those of the body's documented dates with a time.
        """
        if unknown := options.keys() - (_LIST_OPTIONS if is_list else _CALL_OPTIONS):
            raise _unexpected(min(unknown))
        call = {**options, "reads": True} if reads else {**options}
        fields = _mapping("fields", call.pop("fields", None))
        call["path"] = _expand_path(path, {name: self._scoped(name, value) for name, value in ids.items()})
        if "company_id" in ids:
            call["company_id"] = self._scoped("company_id", ids["company_id"])
        else:
            # If the query or the body names a company, the header must name the same one.
            parts = [part for part in (query, body, form) if part is not None and part is not UNSET]
            company_ids = [part["company_id"] for part in parts if isinstance(part, Mapping) and "company_id" in part]
            if company_ids and company_ids[0] is not UNSET and company_ids[0] is not None:
                call["company_id"] = company_ids[0]
        if query:
            for name, value in query.items():
                if value is not UNSET and value is not None and (name == "filters" or isinstance(value, Mapping)):
                    self._check_group(name, value)
            call["params"] = _merged(query, _mapping("params", call.get("params")))
        if headers:
            set_headers = {name: value for name, value in headers.items() if value is not UNSET}
            if headers.get(_IDEMPOTENCY_TOKEN) is UNSET:
                # One token for all sends of the call. Procore does not document what a repeated one does, so that it
                # does not allow a retry.
                set_headers[_IDEMPOTENCY_TOKEN] = str(uuid.uuid4())
            call["headers"] = {**set_headers, **_mapping("headers", call.get("headers"))}
        if dates and query:
            call["params"] = converted(call["params"], date_fields(dates, ""))
        if form is None and body is UNSET and not fields:
            return call  # of nearly every read
        if has_upload_of_file(body):
            body = with_placed_uploads(body, functools.partial(self._fields_of, _called_method()))
        if has_upload_of_file(form):
            form = with_placed_uploads(form or {}, functools.partial(self._fields_of, _called_method()))
        if form is not None:
            call["data"] = Multipart(_form_values(converted(_merged(form, fields), date_fields(dates, times))))
            return call
        if fields:
            body = _merged(_mapping("body", None if body is UNSET else body), fields)
        if (dates or times) and body is not UNSET:
            body = converted(body, date_fields(dates, times))
        if _has_file(body):
            # Even if the reference documents JSON: many operations accept both.
            call["data"] = Multipart(_form_values(body))
        elif body is not UNSET:
            call["json"] = body
        return call

    def _check_group(self, name: str, value: Any) -> None:
        """Check a group of query parameters by the names that its type documents.

        Raises:
            ConfigurationError: it is not a mapping, or a name in it is misspelled.
        """
        code = _called_method()
        annotation, documented = self._documented(code, name)
        if is_typeddict(documented):
            if not isinstance(value, Mapping):
                if "Sequence[" in annotation:
                    return  # an array of objects
                raise ConfigurationError(
                    f"{name} must be a mapping, not {kind_of(value)}.",
                    hint=f"{code.co_qualname}() takes {', '.join(documented.__annotations__)} in it.",
                )
            check_names(name, value.keys(), documented.__annotations__)

    def _fields_of(self, code: CodeType, path: tuple[str, ...]) -> Collection[str]:
        """Return the documented fields of an object in the method's body, by the names that lead to it."""
        _, documented = self._documented(code, path[0])
        for name in path[1:]:
            annotation = documented.__annotations__.get(name) if is_typeddict(documented) else None
            words = re.findall(r"\w+", getattr(annotation, "__forward_arg__", ""))
            names = vars(sys.modules[documented.__module__]) if annotation is not None else {}
            documented = next((names[word] for word in words if is_typeddict(names.get(word))), None)
        return documented.__annotations__ if is_typeddict(documented) else ()

    def _documented(self, code: CodeType, name: str) -> tuple[str, Any]:
        """Return the annotation of a parameter of the called method, and the class that it begins with."""
        method = inspect.unwrap(getattr(type(self), code.co_name, self._check_group))
        annotation = method.__annotations__.get(name) or method.__annotations__.get(f"{name}_") or ""
        return annotation, method.__globals__.get(annotation.partition(" | ")[0])

    def _scoped(self, name: str, value: Any) -> Any:
        """Return an id; for a company or a project, the session's if it was not passed.

        Raises:
            ConfigurationError: neither the call nor the session has it.
        """
        if (value is UNSET or value is None) and name in ("company_id", "project_id"):
            value = self._session.company_id if name == "company_id" else self._session.project_id
            if value is None:
                raise ConfigurationError(
                    f"{_called_method().co_qualname}() needs {name}: neither the call nor the session has one.",
                    hint=f"Pass {name}=… to the call or to the session, or use with_scope({name}=…).",
                )
        return value


def result_class(client: object, operation: str) -> type[Any] | None:
    """Return the model that an operation returns, also as the result of a job; None for other results."""
    return _model_in(client, operation, r"(?:Job\[)?(\w+)\]?")


def item_class(client: object, operation: str) -> type[Any] | None:
    """Return the model of the items of a list; None if they have none."""
    return _model_in(client, operation, r"(?:Pages|list)\[(\w+)\]")


def _model_in(client: object, operation: str, annotation: str) -> type[Any] | None:
    *names, method = operation.split(".")
    resource = functools.reduce(getattr, names, client)
    function = inspect.unwrap(getattr(type(resource), method))
    match = re.fullmatch(annotation, function.__annotations__.get("return", ""))
    found = function.__globals__.get(match[1]) if match is not None else None
    return found if isinstance(found, type) and issubclass(found, Model) else None


def _split_observer(options: OptionValues) -> tuple[OptionValues, Callable[[Response], object] | None]:
    """Return the options of the session's call, and ``on_response``."""
    if "on_response" not in options:
        return options, None
    on_response = options["on_response"]
    if not callable(on_response):
        raise ConfigurationError(f"on_response must be a function, not {kind_of(on_response)}.")
    return {name: value for name, value in options.items() if name != "on_response"}, on_response


async def _large_value(method: str, response: Response, sent: Any) -> Any:
    """Return the value of a response, decoded while other tasks run."""
    return await run_in_steps(response.value_in_steps() if method == "GET" else value_in_steps(response, sent))


def _is_empty(method: str, response: Response) -> bool:
    # A write has succeeded even if its response has no body, contrary to the reference.
    return response.status == _NO_CONTENT or (method != "GET" and response.body.strip() in (b"", b"null"))


def _called_method() -> CodeType:
    """Return the code of the resource's method that was called, for messages."""
    frame = sys._getframe(1)  # noqa: SLF001 -- there is no other way to find the caller
    while frame.f_globals is globals() and frame.f_back is not None:
        frame = frame.f_back
    return frame.f_code


def _unexpected(name: str) -> TypeError:
    """Return the ``TypeError`` that Python would raise if the method had no ``**options``."""
    code = _called_method()
    parameters = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
    close = difflib.get_close_matches(name, {*parameters, *Options.__optional_keys__}, n=1)
    hint = f". Did you mean {close[0]!r}?" if close else ""
    return TypeError(f"{code.co_qualname}() got an unexpected keyword argument {name!r}{hint}")


def _mapping(name: str, value: Any) -> Mapping[str, Any]:
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        hint = "Add the fields to the items of the body instead." if name == "body" else ""
        raise ConfigurationError(f"{name} must be a mapping, not {kind_of(value)}.", hint=hint)
    return value


def _merged(documented: Mapping[str, Any], fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return a body or a query with additional fields, those of objects too."""
    merged = dict(documented)
    for name, value in fields.items():
        inner = merged.get(name)
        if isinstance(inner, Mapping) and isinstance(value, Mapping):
            value = _merged(inner, value)
        merged[name] = value
    return merged


def _has_file(value: Any) -> bool:
    if isinstance(value, Mapping):
        return any(map(_has_file, value.values()))
    if isinstance(value, list | tuple):
        return any(map(_has_file, value))
    return as_file(value) is not None


def _form_values(value: Any, name: str = "") -> Any:
    """Return form values in which ``None`` and empty lists are empty texts, because a form can't encode them."""
    if isinstance(value, Mapping):
        return {key: _form_values(inner, key) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        # The convention of Rails forms: an empty text in a list of ids is dropped, which leaves an empty list.
        return [""] if not value and name.endswith("_ids") else [_form_values(inner) for inner in value]
    return "" if value is None else value


def _expand_path(template: str, ids: PathParams) -> str:
    """Return a path with its parameters filled in, each percent-encoded as one segment."""
    path = template
    for name, value in ids.items():
        path = path.replace(f"{{{name}}}", encode_segment(value, name))
    return path


def some(body: Mapping[str, Any]) -> Any:
    """Return an optional body; ``UNSET`` if none of its fields is set."""
    return body if any(value is not UNSET for value in body.values()) else UNSET


def overloaded(function: Any) -> Any:
    """Return the implementation of overloads, as a type that checkers do not compare with theirs.

    It can't return what the overload that is a mistake returns.
    """
    return function
