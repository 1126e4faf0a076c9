"""Session: calls by path, with complete, paginated or streamed responses."""

from __future__ import annotations

import warnings
from collections.abc import AsyncIterable, AsyncIterator, Coroutine, Mapping
from contextlib import asynccontextmanager
from typing import Any, TypeVar, Unpack, overload

import attrs

from .engine import Bounds
from .errors import ConfigurationError
from .net.form_files import encode_form
from .net.transport import Timeout
from .options import (
    CallOptions,
    PageOptions,
    PagesOptions,
    SendOptions,
    check_into,
    check_seconds,
    check_types,
)
from .pages import Pages
from .sansio.headers import is_exempt, missing_company
from .sansio.messages import Request, Response, StreamedResponse
from .sansio.multipart import Multipart
from .sansio.pagination.styles import Pager, PageRequest, Plan
from .sansio.redirects import FileLocation, is_elsewhere, parse_file_url
from .sansio.requests import build_request, build_storing, check_method
from .sansio.response_errors import error_of, is_unchanged
from .sansio.retries import RetryPolicy
from .sansio.urls import API_ROOTS
from .session_base import SessionBase
from .types import Params, RequestLine
from .unset import UNSET, Unset

__all__ = ["CallOptions", "PageOptions", "PagesOptions", "Session"]

T = TypeVar("T")

# Maximum number of cached requests for each user of a session.
MAX_REMEMBERED = 1024


class Session(SessionBase):
    """Client for Procore's API by path, with one connection pool and one token.

    The constructor needs neither I/O nor an event loop. The session opens at ``async with`` or at the first call, and
    closes at the end of ``async with`` or by :meth:`aclose`. Any number of coroutines of one event loop may share it.
    """

    async def get(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """GET ``path`` and return the decoded body.

        Args:
            path: API path, which begins with ``/rest/``.
            **options: keyword arguments, all optional; :meth:`request` describes them in full.
                ``params``: query parameters, a mapping.
                ``into``: attrs class into which the body is decoded; default None (JSON values).
                ``headers``: additional request headers, a mapping.
                ``company_id``: value of the ``Procore-Company-Id`` header; default the session's.
                ``timeout``: total seconds for all attempts and the backoff between them, or a ``Timeout`` with
                ``total`` (60 s), ``connect`` (10 s), ``read`` (30 s) and ``pool`` (30 s); default the session's.
                ``retry``: a ``RetryPolicy`` with ``max_attempts`` (4 sends, the first included), ``base`` (0.5 s)
                and ``cap`` (8 s); default the session's.
                ``max_wait``: seconds to wait for the rate limit, None for no limit; default the session's (None).
                ``urgent``: whether to go ahead of other calls that wait for the rate limit; default False.

        Raises:
            ProcoreError: as in :meth:`request`.
        """
        return (await self.request("GET", path, **options)).value

    async def post(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """POST to ``path`` and return the decoded body.

        Args:
            path: API path, which begins with ``/rest/``.
            **options: keyword arguments, all optional; :meth:`request` describes them in full.
                ``json``: JSON body; None sends ``null``.
                ``data``: body as bytes or text, a form as a mapping, a ``Multipart``, or an async iterable of bytes.
                ``idempotent``: whether the request may safely be sent twice, so that it is retried even if its
                response was lost; default False.
                ``params``, ``into``, ``headers``, ``company_id``, ``timeout``, ``retry``, ``max_wait``, ``urgent``:
                as in :meth:`get`.

        Raises:
            ProcoreError: as in :meth:`request`.
        """
        return (await self.request("POST", path, **options)).value

    async def put(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """PUT to ``path`` and return the decoded body; the options are those of :meth:`request`."""
        return (await self.request("PUT", path, **options)).value

    async def patch(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """PATCH ``path`` and return the decoded body; the options are those of :meth:`request`."""
        return (await self.request("PATCH", path, **options)).value

    async def delete(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """DELETE ``path`` and return the decoded body; the options are those of :meth:`request`."""
        return (await self.request("DELETE", path, **options)).value

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Params | None = None,
        json: Any = UNSET,
        data: bytes | str | Mapping[str, Any] | AsyncIterable[bytes] | Multipart | None = None,
        headers: Mapping[str, str] | None = None,
        company_id: int | str | Unset | None = UNSET,
        timeout: Timeout | float | None = None,
        retry: RetryPolicy | None = None,
        max_wait: float | Unset | None = UNSET,
        urgent: bool = False,
        idempotent: bool = False,
        into: type[Any] | None = None,
    ) -> Response:
        """Send a request and return the response.

        A 304 to a request with ``If-None-Match`` or ``If-Modified-Since`` is returned as well; its value is None.

        Args:
            method: HTTP method.
            path: API path, which begins with ``/rest/``.
            params: query parameters. Nested mappings and sequences become Rails brackets, a tuple of two dates a range.
            json: JSON body; None sends ``null``. By default there is no body.
            data: body as bytes or text, a form as a mapping, or an async iterable of bytes, which is retried only if it
                can be iterated again. A form with a file (a ``File``, a path, or a file open for reading bytes) is sent
                as ``multipart/form-data``, as is a ``Multipart``.
            headers: additional request headers.
            company_id: value of the ``Procore-Company-Id`` header; None omits it. By default the session's.
            timeout: total seconds, or a ``Timeout``; by default the session's. ``total`` (60 s) covers all attempts and
                the backoff between them, ``connect`` (10 s) opening a connection with its TLS handshake, ``read``
                (30 s) the time between two reads, ``pool`` (30 s) the wait for any connection to become free. The wait
                for the rate limit is not included; it has ``max_wait``.
            retry: retries and backoff; by default the session's. ``max_attempts`` (4) counts all sends, the first
                included. Delays are random up to ``base`` (0.5 s), which doubles with each retry up to ``cap`` (8 s).
                The ``quota`` is always that of the session.
            max_wait: seconds that the call may wait for the rate limit; None waits without limit. By default the
                session's.
            urgent: whether the call goes ahead of others that wait for the rate limit.
            idempotent: whether the request may safely be sent twice, so that it is retried even if its response was
                lost. GET, HEAD, OPTIONS, PUT and DELETE always are.
            into: attrs class into which the body is decoded; None leaves JSON values.

        Raises:
            ConfigurationError: an argument is invalid; nothing was sent.
            ResponseError: Procore answered with an error status.
            RateLimitedError: the rate limit requires a wait longer than ``max_wait``, or 429s outlasted the retries.
            AmbiguousOutcomeError: a write was sent and its response was lost.
            TransportError: there was no complete response.
            DeadlineExceededError: the total timeout has passed.
            AuthError: there is no usable token.
            DecodeError: the body does not fit ``into``.
            SessionClosedError: the session is closed, or belongs to another event loop.
        """
        if not isinstance(method, str) or not isinstance(path, str):
            check_types(method=method, path=path)
        if into is not None:
            check_into(into)
        plain = json is UNSET and data is None and not params and not headers and company_id is UNSET
        request = self._plain_requests.get((method, path, self.company_id)) if plain else None
        if request is None:
            company = await self._company_of(method, path) if company_id is UNSET else company_id
            body = await encode_form(data) if isinstance(data, Mapping | Multipart) else data
            capitals, origin = check_method(method), self.environment.api_url
            request = build_request(capitals, origin, path, company, params, json, body, headers)
            if plain:
                self._remember(method, path, request)
        bounds = self._bounds
        if (
            timeout is not None
            or retry is not None
            or max_wait is not UNSET
            or urgent is not False
            or idempotent is not False
        ):
            bounds = self._bounded(timeout, retry, max_wait, urgent, idempotent)
        response = await self._engine.perform(request, bounds)
        if response.status >= 300:
            if is_unchanged(response.status, request):
                into = None
            elif (error := error_of(response, request.line)) is not None:
                raise error
        response.into, response.request = into, request
        response.enveloped = request.target.startswith("/rest/v2")
        return response

    @overload
    def paginate(self, path: str, *, into: type[T], **options: Unpack[PagesOptions]) -> Pages[T]: ...
    @overload
    def paginate(self, path: str, *, into: None = None, **options: Unpack[PagesOptions]) -> Pages[Any]: ...
    def paginate(
        self,
        path: str,
        *,
        params: Params | None = None,
        into: type[Any] | None = None,
        per_page: int | None = None,
        concurrency: int = 1,
        pager: Pager = Pager.NUMBERED,
        enveloped: bool | None = None,
        method: str = "GET",
        **options: Unpack[PageOptions],
    ) -> Pages[Any]:
        """Return the paginated list at ``path``; requests are sent when it is awaited or iterated.

        Args:
            path: API path of the list, which begins with ``/rest/``.
            params: query parameters, as in :meth:`request`; a page parameter sets the first page to fetch.
            into: attrs class into which each item is decoded; None leaves JSON values.
            per_page: items per page; by default 1,000 in v1.x and 100 in v2.x.
            concurrency: number of pages requested at once; 1 fetches each page when it is needed.
            pager: pagination style.
            enveloped: whether the list is under ``data`` in the body; None for the convention of the API version.
            method: HTTP method. Use POST for lists that take their search as ``json``; they are retried like GET.
            **options: ``json``, ``headers``, ``company_id``, ``timeout``, ``retry``, ``max_wait``, ``urgent`` and
                ``idempotent`` for the request of each page, as in :meth:`request`. ``timeout`` (60 s in total),
                ``max_attempts`` (4 sends) and ``max_wait`` apply to each page separately. ``idempotent`` is True by
                default.

        Raises:
            ConfigurationError: an argument is invalid.
        """
        unknown = options.keys() - PageOptions.__optional_keys__
        if unknown:
            raise TypeError(f"paginate() got an unexpected keyword argument {min(unknown)!r}")
        check_types(path=path, pager=pager, enveloped=enveloped)
        if into is not None:
            check_into(into)
        method, plan = check_method(method), Plan.of(path, params, per_page, pager)
        if method != "GET":
            # A search changes nothing, so it may be retried.
            options.setdefault("idempotent", True)

        def fetch(step: PageRequest) -> Coroutine[Any, Any, Response]:
            return self.request(method, step.path, params=step.params, into=into, **options)

        return Pages(fetch, plan, enveloped=enveloped, concurrency=concurrency)

    @asynccontextmanager
    async def stream(self, method: str, path: str, **options: Unpack[SendOptions]) -> AsyncIterator[StreamedResponse]:
        """Send a request and yield the response before its body is read: ``async for chunk in response``.

        For file downloads ``path`` may also be a file URL from Procore. Redirects are followed, with the token only
        while the host is Procore's. ``PUT`` with the URL of an upload segment stores the segment's bytes, with the
        segment's headers and without the token.

        Args:
            method: HTTP method.
            path: API path, which begins with ``/rest/``, or the URL of a file or of an upload segment.
            **options: keyword arguments, all optional. ``params``, ``json``, ``data``, ``headers``, ``company_id``,
                ``timeout``, ``retry``, ``max_wait``, ``urgent`` and ``idempotent`` are those of :meth:`request`; a URL
                outside the API takes ``headers``, ``timeout``, ``retry`` and, with PUT, ``data`` only.
                ``timeout.total`` (60 s) covers the time until the body begins, retries included; reading the body is
                bounded by ``timeout.read`` (30 s between two reads) alone. A failure while the body is read is not
                retried.

        Raises:
            ProcoreError: as in :meth:`request`, also while the body is read.
        """
        unknown = options.keys() - SendOptions.__optional_keys__
        if unknown:
            raise TypeError(f"stream() got an unexpected keyword argument {min(unknown)!r}")
        method, origin = check_method(method), self.environment.api_url
        check_types(path=path)
        params, headers = options.get("params"), options.get("headers")
        if is_elsewhere(path, origin):
            allowed = {"headers", "timeout", "retry", *(("data",) if method == "PUT" else ())}
            if method not in ("GET", "HEAD", "PUT") or not allowed.issuperset(options):
                raise ConfigurationError(
                    "A file's URL must be fetched unchanged: with GET, and without parameters.",
                    hint="Store a segment of an upload with PUT, data and the segment's headers.",
                )
            place = parse_file_url(path, origin)
            if method == "PUT":
                # The URL is signed: a token in addition to the signature is an error, on any host.
                place = attrs.evolve(place, trusted=False)
                request = build_storing(place, options.get("data"), headers)
            else:
                request = build_request(method, origin, API_ROOTS[0], None, headers=headers, streamed=True)
                request = request.moved_to(place)
        else:
            company_id = options.get("company_id", UNSET)
            company = await self._company_of(method, path) if company_id is UNSET else company_id
            json, data = options.get("json", UNSET), options.get("data")
            body = await encode_form(data) if isinstance(data, Mapping | Multipart) else data
            request = build_request(method, origin, path, company, params, json, body, headers, streamed=True)
            place = FileLocation(origin, request.target, trusted=True)
        bounds = self._bounded(
            options.get("timeout"),
            options.get("retry"),
            options.get("max_wait", UNSET),
            options.get("urgent", False),
            options.get("idempotent", False),
        )
        async with self._engine.stream(request, place, bounds) as response:
            try:
                yield response
            except GeneratorExit as error:
                # Raised here by garbage collection, not by the caller's block: the context manager was not exited.
                if error.__traceback__ is not None and error.__traceback__.tb_next is None:
                    warnings.warn(f"The stream of {request.line} was never closed.", ResourceWarning, stacklevel=2)
                raise

    def _bounded(
        self,
        timeout: Timeout | float | None,
        retry: RetryPolicy | None,
        max_wait: float | Unset | None,
        urgent: bool,
        idempotent: bool,
    ) -> Bounds:
        bounds = self._bounds
        if max_wait is not UNSET and max_wait is not None:
            check_seconds("max_wait", max_wait)
        check_types(urgent=urgent, idempotent=idempotent, retry=bounds.retry if retry is None else retry)
        return Bounds(
            timeout=bounds.timeout if timeout is None else Timeout.of(timeout),
            retry=retry or bounds.retry,
            max_wait=bounds.max_wait if max_wait is UNSET else max_wait,
            chosen_timeout=bounds.chosen_timeout or timeout is not None,
            urgent=urgent,
            idempotent=idempotent,
        )

    def _remember(self, method: str, path: str, request: Request) -> None:
        """Cache the request of a call that consists of a path only, because such calls are often repeated."""
        # Links to the next page are not repeated; and until the grant is known, the company header is not final.
        if "?" not in path and self._engine.manager.service_account is not None:
            if len(self._plain_requests) >= MAX_REMEMBERED:
                self._plain_requests.clear()
            self._plain_requests[method, path, self.company_id] = request

    async def _company_of(self, method: str, path: str) -> int | str | None:
        """Return the company id for the call's header; None if the endpoint is exempt."""
        target = path.removeprefix(self.environment.api_url)
        if not is_exempt(check_method(method), target) or await self._engine.manager.is_service_account():
            if self.company_id is None:
                raise missing_company(RequestLine(method, target.partition("?")[0]))
            return self.company_id
        return None
