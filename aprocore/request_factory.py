"""Requests of a session's calls: company header, encoded bodies, and a cache of plain requests."""

from __future__ import annotations

from collections.abc import AsyncIterable, Mapping
from typing import Any, TypeAlias

import attrs

from .errors import ConfigurationError, DeadlineExceededError
from .net.auth.token_manager import TokenManager
from .net.deadlines import within
from .net.form_files import encode_form
from .options import SendOptions
from .sansio.grants import StaticToken
from .sansio.headers import is_exempt, missing_company
from .sansio.messages import Request
from .sansio.multipart import Multipart
from .sansio.redirects import FileLocation, is_elsewhere, parse_file_url
from .sansio.request_body import EncodedBody
from .sansio.requests import build_form_upload, build_request, build_storing, check_method
from .sansio.retries import SAFE
from .sansio.traffic import Traffic
from .sansio.urls import API_ROOTS
from .types import Params, RequestLine
from .unset import UNSET, Unset

__all__ = ["RequestCache", "RequestFactory", "cache_key"]

# Maximum number of cached requests of a session.
MAX_CACHED = 1024

_CompanyId: TypeAlias = int | str | Unset | None
_CacheKey: TypeAlias = tuple[object, ...]
RequestCache: TypeAlias = dict[_CacheKey, Request]
"""Requests by the arguments of their calls."""
_Data: TypeAlias = bytes | str | Mapping[str, Any] | AsyncIterable[bytes] | Multipart | None


# Types whose values are equal only if they are encoded equally: 1 and True, for example, are not.
_CACHED_TYPES = frozenset({int, str, type(None)})


def cache_key(method: str, path: str, company: int | str | None, params: Params) -> _CacheKey | None:
    """Return the cache key of a call with query parameters; None if its request must not be cached, as of a page."""
    if type(params) is not dict or "page" in params or not _CACHED_TYPES.issuperset(map(type, params.values())):
        return None
    return method, path, company, *params.items()


def check_reads(method: str, path: str) -> None:
    """Refuse a request of a read-only session unless it only reads, by its method or by the catalogue.

    Raises:
        ConfigurationError: the request may write.
    """
    if method in SAFE:
        return
    if method == "POST":
        from .catalogue import reads_by_post

        if reads_by_post(path):
            return
    raise ConfigurationError(
        "The session is read-only, and the call may write. Nothing was sent.",
        hint="Pass reads=True if it only reads, or use a session without read_only=True.",
        request=RequestLine(method, path.partition("?")[0]),
    )


@attrs.frozen(eq=False)
class RequestFactory:
    """Factory of the requests of one user of a session."""

    origin: str
    """The API origin."""
    manager: TokenManager
    """Its grant decides whether a call to an exempt endpoint has a company header."""
    read_only: bool = False
    """Whether requests that may write are refused."""
    traffic: Traffic = attrs.field(factory=Traffic)
    """Counts of the session's sends."""
    cache: RequestCache = attrs.field(factory=dict)
    """Requests without body and headers of their own, because such calls are often repeated; see :func:`cache_key`."""

    async def build(
        self,
        method: str,
        path: str,
        default_company: int | str | None,
        *,
        params: Params | None,
        json: Any,
        data: _Data,
        headers: Mapping[str, str] | None,
        company_id: _CompanyId,
        total: float,
        streamed: bool = False,
        reads: bool = False,
    ) -> Request:
        """Return the request of a call, with its body encoded.

        Args:
            method: HTTP method.
            path: API path.
            default_company: the company id of the session, for calls without one.
            params: query parameters.
            json: JSON body, or ``UNSET``.
            data: other body.
            headers: additional headers.
            company_id: company id of the call; ``UNSET`` for the session's.
            total: seconds that waits for the token store and for files may take.
            streamed: whether the response is read in chunks.
            reads: whether the request only reads, although its method does not say so.

        Raises:
            ConfigurationError: one of them is invalid, or the session is read-only and the request may write.
            DeadlineExceededError: ``total`` has passed.
        """
        method = check_method(method)
        if self.read_only and not reads:
            check_reads(method, path.removeprefix(self.origin))
        company = await self._company(method, path, default_company, total) if company_id is UNSET else company_id
        body: Any = data
        if data is not None and isinstance(data, Mapping | Multipart):
            body = await within(total, encode_form(data), lambda: self._exceeded(method, path, total, "files"))
        return build_request(
            method,
            self.origin,
            path,
            company,
            params,
            json,
            body,
            headers,
            streamed=streamed,
            reads=reads,
            traffic=self.traffic,
        )

    def remember(self, key: _CacheKey, path: str, request: Request) -> None:
        """Cache the request of a call that has a cache key."""
        # Links to the next page are not repeated; and until the grant is known, the company header is not final.
        if "?" not in path and self.manager.service_account is not None:
            if len(self.cache) >= MAX_CACHED:
                self.cache.clear()
            self.cache[key] = request

    async def build_streamed(
        self, method: str, path: str, default_company: int | str | None, options: SendOptions, total: float
    ) -> tuple[Request, FileLocation]:
        """Return the request of a streamed call, and where it goes: the API, or the URL of a file.

        Raises:
            ConfigurationError: an option is invalid, or can't be used with the URL of a file.
        """
        method, data, headers = check_method(method), options.get("data"), options.get("headers")
        if not is_elsewhere(path, self.origin):
            request = await self.build(
                method,
                path,
                default_company,
                params=options.get("params"),
                json=options.get("json", UNSET),
                data=data,
                headers=headers,
                company_id=options.get("company_id", UNSET),
                total=total,
                streamed=True,
                reads=options.get("reads", False),
            )
            return request, FileLocation(self.origin, request.target, trusted=True)
        if self.read_only:
            check_reads(method, "the URL of a file")
        allowed = {"headers", "timeout", "retry", *(("data", "idempotent") if method in ("PUT", "POST") else ())}
        is_form = isinstance(data, Mapping | Multipart)
        methods = ("GET", "HEAD", "PUT", *(("POST",) if is_form else ()))
        if method not in methods or not allowed.issuperset(options):
            raise ConfigurationError(
                "A file's URL must be fetched unchanged: with GET, and without parameters.",
                hint="Store a segment of an upload with PUT, data and the segment's headers, "
                "or a file with POST and data with the fields of the upload and the file.",
            )
        location = parse_file_url(path, self.origin)
        if method in ("PUT", "POST"):
            # The URL or the form is signed: a token in addition to the signature is an error, on any host.
            location = attrs.evolve(location, trusted=False)
        if method == "PUT":
            return build_storing(location, data, headers), location
        if isinstance(data, Mapping | Multipart):
            form = await encode_form(data if isinstance(data, Multipart) else Multipart(data))
            assert isinstance(form, EncodedBody)  # noqa: S101 -- for mypy: of a Multipart
            return build_form_upload(location, form, headers), location
        request = build_request(method, self.origin, API_ROOTS[0], None, headers=headers, streamed=True)
        return request.moved_to(location), location

    async def _company(self, method: str, path: str, default: int | str | None, total: float) -> int | str | None:
        """Return the company id for the call's header; None if the endpoint is exempt."""
        target = path.removeprefix(self.origin)
        if is_exempt(check_method(method), target):
            if isinstance(self.manager.grant, StaticToken):
                # It may be a service account's, which needs the header here too; for a user's it changes nothing.
                return default
            service_account = self.manager.service_account
            if service_account is None:
                waiting = self.manager.is_service_account()
                service_account = await within(total, waiting, lambda: self._exceeded(method, path, total, "a token"))
            if not service_account:
                return None
        if default is None:
            raise missing_company(RequestLine(method, target.partition("?")[0]))
        return default

    def _exceeded(self, method: str, path: str, total: float, waiting_for: str) -> DeadlineExceededError:
        line = RequestLine(method.upper(), path.removeprefix(self.origin).partition("?")[0])
        return DeadlineExceededError(
            f"The call exceeded its total timeout of {total:g} s while it waited for {waiting_for}.", request=line
        )
