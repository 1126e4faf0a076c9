"""What every page stands on: how a method's arguments become a call of the session."""

from __future__ import annotations

import difflib
import functools
import sys
import warnings
from collections.abc import AsyncIterable, Callable, Collection, Iterable, Mapping
from contextlib import AbstractAsyncContextManager
from http import HTTPStatus
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias, TypedDict, TypeVar

from ..errors import ConfigurationError
from ..net.transport import Timeout
from ..pages import Pages
from ..sansio.bulk_results import PartialResult, partial_of
from ..sansio.messages import Response, StreamedResponse
from ..sansio.multipart import File, Multipart, as_file
from ..sansio.pagination.styles import Pager
from ..sansio.retries import RetryPolicy
from ..sansio.sync import MATCHED_BY, MAX_BATCH
from ..sansio.urls import encode_segment
from ..session import Session
from ..sync import Sync
from ..types import Date, DateTime, Id, Params, kind_of
from ..unset import UNSET, Unset

__all__ = [
    "MAX_BATCH",
    "UNSET",
    "DateRange",
    "Options",
    "Pager",
    "Pages",
    "PartialResult",
    "Resource",
    "ScopedOptions",
    "StreamedResponse",
    "Sync",
    "Unset",
    "Upload",
    "deprecated",
    "some",
]

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])

# What a filter by date takes: one, or a pair from which to which.
DateRange: TypeAlias = Date | DateTime | tuple[Date, Date] | tuple[DateTime, DateTime] | str
# What a field of a form takes that is a file.
Upload: TypeAlias = File | Path | BinaryIO
# What a path's parameters are.
Ids: TypeAlias = Mapping[str, Any]
# What a caller gave besides an operation's own parameters.
Given: TypeAlias = Mapping[str, Any]


class ScopedOptions(TypedDict, total=False):
    """What every operation takes besides its own parameters."""

    params: Params | None
    """More query parameters than are documented."""
    fields: Mapping[str, Any]
    """More fields of the body than are documented, custom fields among them."""
    headers: Mapping[str, str] | None
    timeout: Timeout | float
    """For this call instead of the session's: seconds in all, or a ``Timeout``."""
    retry: RetryPolicy
    """For this call instead of the session's."""
    max_wait: float | None
    """For this call instead of the session's: seconds to wait for the rate limit."""
    urgent: bool
    """Goes before others that wait for the rate limit."""
    idempotent: bool
    """Sending it twice does no harm."""


class Options(ScopedOptions, total=False):
    """What operations take whose path names no company."""

    company_id: Id | None
    """For this call instead of the session's; ``None`` sends none."""


if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message: str) -> Callable[[F], F]:
        """Mark what Procore says is not to be used any more (PEP 702); calling it warns."""

        def mark(function: F) -> F:
            @functools.wraps(function)
            def warned(*args: Any, **kwargs: Any) -> Any:
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                return function(*args, **kwargs)

            warned.__deprecated__ = message
            return warned

        return mark


class Resource:
    """Operations of one kind, on a session."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        self._session = session

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._session!r}>"

    # -- what answers may be ------------------------------------------------------------------------------------------

    async def _one(self, into: type[T], method: str, path: str, ids: Ids, options: Given, **parts: Any) -> T:
        """Return an object; one without fields where a write succeeded and nothing came back."""
        response = await self._request(method, path, ids, options, into=into, **parts)
        if _is_silent(method, response):
            return into()
        one: T = response.value
        return one

    async def _many(
        self, into: type[T] | None, method: str, path: str, ids: Ids, options: Given, **parts: Any
    ) -> list[T]:
        response = await self._request(method, path, ids, options, into=into, **parts)
        value = None if _is_silent(method, response) else response.value
        return value if isinstance(value, list) else [] if value is None else [value]

    async def _any(self, method: str, path: str, ids: Ids, options: Given, **parts: Any) -> Any:
        return (await self._request(method, path, ids, options, **parts)).value

    async def _none(self, method: str, path: str, ids: Ids, options: Given, **parts: Any) -> None:
        await self._request(method, path, ids, options, **parts)

    async def _partial(self, method: str, path: str, ids: Ids, options: Given, **parts: Any) -> PartialResult:
        response = await self._request(method, path, ids, options, **parts)
        return partial_of(response, parts.get("body"))

    def _pages(
        self,
        into: type[T] | None,
        path: str,
        ids: Ids,
        options: Given,
        *,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        pager: Pager = Pager.NUMBERED,
        enveloped: bool | None = None,
        **parts: Any,
    ) -> Pages[T]:
        """Return a list, of which nothing is asked for yet."""
        call = self._call(path, ids, options, **parts)
        return self._session.paginate(
            call.pop("path"),
            into=into,
            per_page=None if per_page is UNSET else per_page,
            concurrency=concurrency,
            pager=pager,
            enveloped=enveloped,
            **call,
        )

    def _file(
        self, method: str, path: str, ids: Ids, options: Given, **parts: Any
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Return what gives a file while it is entered: ``async with … as response``."""
        call = self._call(path, ids, options, **parts)
        return self._session.stream(method, call.pop("path"), **call)

    def _sync(
        self,
        into: type[T] | None,
        method: str,
        path: str,
        ids: Ids,
        options: Given,
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
        """Return what sends ``updates`` in batches, of which nothing is sent yet."""
        call = self._call(path, ids, options, body=beside or {}, **parts)
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
        )

    # -- how a call is made of arguments ------------------------------------------------------------------------------

    async def _request(
        self,
        method: str,
        path: str,
        ids: Ids,
        options: Given,
        *,
        into: type[Any] | None = None,
        enveloped: bool = False,
        **parts: Any,
    ) -> Response:
        call = self._call(path, ids, options, **parts)
        response = await self._session.request(method, call.pop("path"), into=into, **call)
        if enveloped:
            response.enveloped = True
        return response

    def _call(
        self,
        path: str,
        ids: Ids,
        options: Given,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        form: Mapping[str, Any] | None = None,
        headers: Mapping[str, str | Unset] | None = None,
    ) -> dict[str, Any]:
        """Return what the session's methods take, but for the method."""
        if unknown := options.keys() - Options.__optional_keys__:
            raise _unexpected(min(unknown))
        call = {**options}
        fields = _mapping("fields", call.pop("fields", None))
        call["path"] = _filled(path, {name: self._scoped(name, value) for name, value in ids.items()})
        if "company_id" in ids:
            call["company_id"] = self._scoped("company_id", ids["company_id"])
        else:
            # Whatever names a company is about that one.
            parts = (query, body, form)
            named = [part["company_id"] for part in parts if isinstance(part, Mapping) and "company_id" in part]
            if named and named[0] is not UNSET and named[0] is not None:
                call["company_id"] = named[0]
        if query:
            call["params"] = {**query, **_mapping("params", call.get("params"))}
        if headers:
            given = {name: value for name, value in headers.items() if value is not UNSET}
            call["headers"] = {**given, **_mapping("headers", call.get("headers"))}
        if form is not None:
            call["data"] = Multipart(_cleared({**form, **fields}))
            return call
        if fields:
            body = {**_mapping("body", None if body is UNSET else body), **fields}
        if _has_file(body):
            # Also where the data says JSON: many operations take either.
            call["data"] = Multipart(_cleared(body))
        elif body is not UNSET:
            call["json"] = body
        return call

    def _scoped(self, name: str, value: Any) -> Any:
        """Return an id; of a company or a project, the session's own where none is given.

        Raises:
            ConfigurationError: there is none.
        """
        if (value is UNSET or value is None) and name in ("company_id", "project_id"):
            value = self._session.company_id if name == "company_id" else self._session.project_id
            if value is None:
                raise ConfigurationError(
                    f"{_called().co_qualname}() needs {name}: it is not given, and the session has none.",
                    hint=f"Pass {name}=…, to the call or to the session, or use with_scope({name}=…).",
                )
        return value


def _is_silent(method: str, response: Response) -> bool:
    # What was written is written, also where the answer does not show it as documented.
    return response.status == HTTPStatus.NO_CONTENT or (method != "GET" and response.body.strip() in (b"", b"null"))


def _called() -> CodeType:
    """Return the method that was called, for messages."""
    frame = sys._getframe(1)  # noqa: SLF001 -- who called is known to nobody else
    while frame.f_globals is globals() and frame.f_back is not None:
        frame = frame.f_back
    return frame.f_code


def _unexpected(name: str) -> TypeError:
    """Return what Python would raise, had the method no ``**options``."""
    code = _called()
    known = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
    close = difflib.get_close_matches(name, {*known, *Options.__optional_keys__}, n=1)
    hint = f". Did you mean {close[0]!r}?" if close else ""
    return TypeError(f"{code.co_qualname}() got an unexpected keyword argument {name!r}{hint}")


def _mapping(name: str, value: Any) -> Mapping[str, Any]:
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        hint = "Put more fields into it." if name == "body" else ""
        raise ConfigurationError(f"{name} must be a mapping, not {kind_of(value)}.", hint=hint)
    return value


def _has_file(value: Any) -> bool:
    if isinstance(value, Mapping):
        return any(map(_has_file, value.values()))
    if isinstance(value, list | tuple):
        return any(map(_has_file, value))
    return as_file(value) is not None


def _cleared(value: Any, name: str = "") -> Any:
    """Return a form in which what is to be cleared is empty: a form can say neither ``None`` nor an empty list."""
    if isinstance(value, Mapping):
        return {key: _cleared(inner, key) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        # As Rails' own forms have it; an empty text is no file, but it is no id either, and is dropped.
        return [""] if not value and name.endswith("_ids") else [_cleared(inner) for inner in value]
    return "" if value is None else value


def _filled(template: str, ids: Ids) -> str:
    """Return a path with its parameters, each of which stays one segment."""
    path = template
    for name, value in ids.items():
        path = path.replace(f"{{{name}}}", encode_segment(value, name))
    return path


def some(body: Mapping[str, Any]) -> Any:
    """Return a body that may be left out, ``UNSET`` where it has nothing in it."""
    return body if any(value is not UNSET for value in body.values()) else UNSET
