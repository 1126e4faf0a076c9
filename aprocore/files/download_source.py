"""Sources of downloads: URLs, objects of the API with a URL, and streams of operations."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, Protocol, TypeAlias

import attrs

from ..errors import ConfigurationError
from ..model import Model
from ..sansio.files.download_rules import url_without_query
from ..sansio.files.file_names import name_in_url
from ..sansio.messages import Request, StreamedResponse
from ..sansio.pagination.cursors import digest_of
from ..sansio.redirects import is_elsewhere
from ..session import Session
from ..types import Id, kind_of

__all__ = ["DownloadSource", "ObjectWithUrl", "ResolvedSource", "file_of", "from_url", "resolved_source"]


class ObjectWithUrl(Protocol):
    """An entry of ``walk``, a file of a job, or another object with a URL."""

    @property
    def url(self) -> str | None:
        """URL of the file; None if it has none."""
        ...


DownloadSource: TypeAlias = (
    str
    | Model
    | ObjectWithUrl
    | Mapping[str, Any]
    | AbstractAsyncContextManager[StreamedResponse]
    | Callable[..., AbstractAsyncContextManager[StreamedResponse]]
    | StreamedResponse
)
"""A URL or API path, an object with a URL, a stream of an operation, or a function that opens one."""

Opener: TypeAlias = Callable[[Mapping[str, str]], AbstractAsyncContextManager[StreamedResponse]]

# Fields with the URL of a file, best first; those of previews and of pages for people are not among them.
_URL_FIELDS = ("url", "download_url", "pdf_url", "file_url")
# Fields with the object that has the URL.
_NESTED = ("file_version", "current_version", "attachment", "file", "prostore_file", "document", "current_revision")
_NAME_FIELDS = ("filename", "file_name", "name")


@attrs.define(eq=False)
class ResolvedSource:
    """Source of one download."""

    open: Opener
    """Returns the context manager of a response, for request headers."""
    identity: str
    """Digest that is the same in another process."""
    name: str | None = None
    """File name; None if only the response has one."""
    repeatable: bool = True
    """Whether it can be opened again."""
    path: str = attrs.field(default="", repr=False)
    """Path that is requested first; empty if unknown."""
    refresh: Callable[[], Awaitable[bool]] | None = None
    """Fetches a fresh URL from the API; returns False if it finds no other one."""


def resolved_source(session: Session, source: Any) -> ResolvedSource:
    """Return the source of a download.

    Raises:
        ConfigurationError: it has no URL, or is something else.
    """
    if isinstance(source, ResolvedSource):
        return source
    if isinstance(source, str):
        return from_url(session, source, name_in_url(source) if source.startswith("https:") else None)
    if isinstance(source, Model):
        return _from_object(session, source.to_dict(), _request_of(source))
    if isinstance(source, Mapping):
        return _from_object(session, source, None)
    if isinstance(source, StreamedResponse):
        return ResolvedSource(lambda headers: _opened(source), digest_of("stream"), repeatable=False)
    if hasattr(source, "__aenter__"):
        return ResolvedSource(lambda headers: source, digest_of("stream"), repeatable=False)
    if isinstance(getattr(source, "url", None), str):
        # A file of a job, or an entry of a folder.
        return from_url(
            session, source.url, getattr(source, "name", None), company_id=getattr(source, "company_id", None)
        )
    if callable(source):
        return _from_function(source)
    raise ConfigurationError(
        f"The source of a download must be a URL, an object with a URL or a stream, got {kind_of(source)}."
    )


@asynccontextmanager
async def _opened(response: StreamedResponse) -> AsyncIterator[StreamedResponse]:
    yield response


def _from_function(function: Callable[..., Any]) -> ResolvedSource:
    inner, arguments = getattr(function, "func", function), getattr(function, "keywords", {})
    identity = digest_of(getattr(inner, "__qualname__", ""), sorted((key, repr(arguments[key])) for key in arguments))
    return ResolvedSource(lambda headers: function(headers=dict(headers)) if headers else function(), identity)


@attrs.define(eq=False)
class _Location:
    """URL that may be replaced by a fresh one."""

    session: Session
    url: str = attrs.field(repr=False)
    company_id: Id | None = None

    def open(self, headers: Mapping[str, str]) -> AbstractAsyncContextManager[StreamedResponse]:
        if self.company_id is None or is_elsewhere(self.url, self.session.environment.api_url):
            return self.session.stream("GET", self.url, headers=dict(headers))
        return self.session.stream("GET", self.url, headers=dict(headers), company_id=self.company_id)


def from_url(
    session: Session,
    url: str,
    name: str | None,
    find: Callable[[], Awaitable[str | None]] | None = None,
    company_id: Id | None = None,
) -> ResolvedSource:
    """Return the source for a URL; ``find`` returns a fresh one when it has expired."""
    location = _Location(session, url, company_id)

    async def refresh() -> bool:
        fresh = await find() if find is not None else None
        if fresh is None or fresh == location.url:
            return False
        location.url = fresh
        return True

    path = url_without_query(url)
    path = f"/{path.partition('://')[2].partition('/')[2]}" if "://" in path else path
    return ResolvedSource(
        location.open,
        digest_of("url", url_without_query(url)),
        name,
        path=path,
        refresh=None if find is None else refresh,
    )


# -- objects ----------------------------------------------------------------------------------------------------------


def _from_object(session: Session, values: Mapping[str, Any], request: Request | None) -> ResolvedSource:
    found = file_of(values)
    if found is None:
        raise ConfigurationError(
            "The source of the download has no URL.",
            hint=f"Pass an attachment, a file or a revision, or the value of its URL ({', '.join(_URL_FIELDS)}).",
        )
    url, name = found

    async def find() -> str | None:
        assert request is not None  # noqa: S101 -- for mypy
        company: Any = request.company_id or None
        body = (await session.request("GET", request.target, company_id=company)).json()
        urls = list(_urls(body))
        same = [fresh for fresh in urls if url_without_query(fresh) == url_without_query(url)]
        if not same and isinstance(body, Mapping):
            again = file_of(body.get("data", body) if isinstance(body.get("data", body), Mapping) else body)
            same = [again[0]] if again is not None else []
        return same[0] if same else None

    return from_url(session, url, name, None if request is None or request.method != "GET" else find)


def _request_of(model: Model) -> Request | None:
    """Return the request whose answer the object is; None if it is part of one."""
    try:
        request = getattr(model.response, "request", None)
    except AttributeError:
        return None
    return request if isinstance(request, Request) else None


def file_of(values: Mapping[str, Any]) -> tuple[str, str | None] | None:
    """Return the URL and the name of the file that an object is or has, the newest version; None without one."""
    name = next((values[field] for field in _NAME_FIELDS if isinstance(values.get(field), str)), None)
    versions = values.get("file_versions")
    if isinstance(versions, list) and versions:
        newest = max((row for row in versions if isinstance(row, Mapping)), key=_number, default=None)
        found = None if newest is None else file_of(newest)
        if found is not None:
            return found[0], name or found[1]
    for field in _URL_FIELDS:
        if isinstance(values.get(field), str) and values[field]:
            return values[field], name
    for field in _NESTED:
        if isinstance(values.get(field), Mapping) and (found := file_of(values[field])) is not None:
            return found[0], found[1] or name
    return None


def _number(version: Mapping[str, Any]) -> tuple[float, float]:
    number, identifier = version.get("number"), version.get("id")
    return (
        number if isinstance(number, int | float) else 0,
        identifier if isinstance(identifier, int | float) else 0,
    )


def _urls(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if value.startswith(("https:", "http:")):
            yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _urls(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _urls(inner)
