"""Session: one connection pool for calls by path, with complete, paginated or streamed responses."""

from __future__ import annotations

from collections.abc import AsyncIterable, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager
from typing import Any, TypeVar, Unpack, overload

from .errors import ConfigurationError
from .jobs import Job, JobFactory
from .net.steps import run_in_steps
from .net.transport import Timeout
from .options import CallOptions, PageOptions, PagesOptions, SendOptions, check_into, check_types
from .pages import Pages
from .request_factory import cache_key
from .sansio.bulk_results import value_in_steps, value_of
from .sansio.decoding.large_bodies import LARGE_BODY
from .sansio.jobs.tickets import JobOwner
from .sansio.messages import Response, StreamedResponse
from .sansio.multipart import Multipart
from .sansio.pagination.styles import Pager
from .sansio.response_errors import error_of, is_unchanged
from .sansio.retries import RetryPolicy
from .session_base import SessionBase
from .streamed_call import streamed_call
from .types import Params, kind_of
from .unset import UNSET, Unset

__all__ = ["CallOptions", "PageOptions", "PagesOptions", "Session"]

T = TypeVar("T")

# Seconds for building a request that are not deducted from its timeout.
_NEGLIGIBLE = 0.005


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
                ``reads``: for other methods; see :meth:`post`.

        Raises:
            ProcoreError: as in :meth:`request`.
        """
        response = await self.request("GET", path, **options)
        if len(response.body) >= LARGE_BODY:
            return await run_in_steps(response.value_in_steps())
        return response.value

    async def post(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """POST to ``path`` and return the decoded body.

        Args:
            path: API path, which begins with ``/rest/``.
            **options: keyword arguments, all optional; :meth:`request` describes them in full.
                ``json``: JSON body; None sends ``null``.
                ``data``: body as bytes or text, a form as a mapping, a ``Multipart``, or an async iterable of bytes.
                ``idempotent``: whether the request may safely be sent twice, so that it is retried even if its
                response was lost; default False.
                ``reads``: whether the request only reads, as a search does; it is then retried like a GET; default
                False.
                ``params``, ``into``, ``headers``, ``company_id``, ``timeout``, ``retry``, ``max_wait``, ``urgent``:
                as in :meth:`get`.

        Raises:
            PartialFailureError: the response reports that only a part succeeded: status 207, lists of successes and
                failures, or an error beside the data.
            ProcoreError: as in :meth:`request`.
        """
        return await self._value_of_write("POST", path, options)

    async def put(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """PUT to ``path`` and return the decoded body.

        Args:
            path: API path, which begins with ``/rest/``.
            **options: keyword arguments, all optional; :meth:`request` describes them in full.
                ``json``: JSON body; None sends ``null``.
                ``data``: body as bytes or text, a form as a mapping, a ``Multipart``, or an async iterable of bytes.
                ``idempotent``: without effect, because a PUT is retried even if its response was lost.
                ``reads``: whether the request only reads; default False.
                ``params``, ``into``, ``headers``, ``company_id``, ``timeout``, ``retry``, ``max_wait``, ``urgent``:
                as in :meth:`get`.

        Raises:
            PartialFailureError: the response reports that only a part succeeded, as in :meth:`post`.
            ProcoreError: as in :meth:`request`.
        """
        return await self._value_of_write("PUT", path, options)

    async def patch(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """PATCH ``path`` and return the decoded body.

        Args:
            path: API path, which begins with ``/rest/``.
            **options: keyword arguments, all optional; :meth:`request` describes them in full.
                ``json``: JSON body; None sends ``null``.
                ``data``: body as bytes or text, a form as a mapping, a ``Multipart``, or an async iterable of bytes.
                ``idempotent``: whether the request may safely be sent twice, so that it is retried even if its
                response was lost; default False.
                ``reads``: whether the request only reads, as a search does; it is then retried like a GET; default
                False.
                ``params``, ``into``, ``headers``, ``company_id``, ``timeout``, ``retry``, ``max_wait``, ``urgent``:
                as in :meth:`get`.

        Raises:
            PartialFailureError: the response reports that only a part succeeded, as in :meth:`post`.
            ProcoreError: as in :meth:`request`.
        """
        return await self._value_of_write("PATCH", path, options)

    async def delete(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """DELETE ``path`` and return the decoded body.

        Args:
            path: API path, which begins with ``/rest/``.
            **options: keyword arguments, all optional; :meth:`request` describes them in full.
                ``json``: JSON body; None sends ``null``.
                ``data``: body as bytes or text, a form as a mapping, a ``Multipart``, or an async iterable of bytes.
                ``idempotent``: without effect, because a DELETE is retried even if its response was lost.
                ``reads``: whether the request only reads; default False.
                ``params``, ``into``, ``headers``, ``company_id``, ``timeout``, ``retry``, ``max_wait``, ``urgent``:
                as in :meth:`get`.

        Raises:
            PartialFailureError: the response reports that only a part succeeded, as in :meth:`post`.
            ProcoreError: as in :meth:`request`.
        """
        return await self._value_of_write("DELETE", path, options)

    async def _value_of_write(self, method: str, path: str, options: CallOptions) -> Any:
        response = await self.request(method, path, **options)
        sent = options.get("json")
        if len(response.body) >= LARGE_BODY:
            return await run_in_steps(value_in_steps(response, sent))
        return value_of(response, sent)

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
        reads: bool = False,
        into: type[Any] | None = None,
    ) -> Response:
        """Send a request and return the response.

        A 304 to a request with ``If-None-Match`` or ``If-Modified-Since`` is returned as well; its value is None.

        Args:
            method: HTTP method.
            path: API path, which begins with ``/rest/``.
            params: query parameters. Nested mappings and sequences become Rails brackets, a tuple of two dates a range,
                of which one end may be None.
            json: JSON body; None sends ``null``. By default there is no body.
            data: body as bytes or text, a form as a mapping, or an async iterable of bytes, which is retried only if it
                can be iterated again. A form with a file (a ``File``, a path, or a file open for reading bytes) is sent
                as ``multipart/form-data``, as is a ``Multipart``.
            headers: additional request headers.
            company_id: value of the ``Procore-Company-Id`` header; None omits it. By default the session's.
            timeout: total seconds, or a ``Timeout``; by default the session's. ``total`` (60 s) covers the whole call,
                waits for a token and retries included, ``connect`` (10 s) opening a connection with its TLS handshake,
                ``read`` (30 s) the time between two reads, ``pool`` (30 s) the wait for any connection to become free.
                The wait for the rate limit is not included; it has ``max_wait``.
            retry: retries and backoff; by default the session's. ``max_attempts`` (4) counts all sends, the first
                included. Delays are random up to ``base`` (0.5 s), which doubles with each retry up to ``cap`` (8 s).
                The ``quota`` is always that of the session.
            max_wait: seconds that the call may wait for the rate limit; None waits without limit. By default the
                session's.
            urgent: whether the call goes ahead of others that wait for the rate limit.
            idempotent: whether the request may safely be sent twice, so that it is retried even if its response was
                lost. GET, HEAD, OPTIONS, PUT and DELETE always are.
            reads: whether the request only reads, although its method does not say so: it is retried like a GET, and
                its outcome is never ambiguous. Searches by POST that Procore documents are known.
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
        key: tuple[object, ...] | None = None
        if json is UNSET and data is None and not headers and company_id is UNSET and not reads:
            company = self.company_id
            key = cache_key(method, path, company, params) if params else (method, path, company)
        request = self._requests.cache.get(key) if key is not None else None
        bounds, spent = self._bounds, 0.0
        if (
            timeout is not None
            or retry is not None
            or max_wait is not UNSET
            or urgent is not False
            or idempotent is not False
        ):
            bounds = bounds.replace(timeout, retry, max_wait, urgent, idempotent)
        if request is None:
            started = self._monotonic()
            request = await self._requests.build(
                method,
                path,
                self.company_id,
                params=params,
                json=json,
                data=data,
                headers=headers,
                company_id=company_id,
                total=bounds.timeout.total,
                reads=reads,
            )
            spent = self._monotonic() - started
            if spent < _NEGLIGIBLE:
                spent = 0.0
            if key is not None:
                self._requests.remember(key, path, request)
        response = await self._engine.perform(request, bounds, spent=spent)
        if response.status >= 300:
            if is_unchanged(response.status, request):
                into = None
            elif (error := error_of(response, request.line, reads=(response.request or request).reads)) is not None:
                raise error
        response.into, response.request, response.definitions = into, request, self._engine.custom_fields.cache
        response.enveloped = request.enveloped
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
        items_key: str | None = None,
        cursor: Mapping[str, Any] | str | None = None,
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
            items_key: key of the list in the body; None if the body or its ``data`` is the list.
            cursor: ``pages.cursor`` or ``error.cursor`` of the same list, at which to resume it; None for the start.
            method: HTTP method. Use POST for lists that take their search as ``json``; they are retried like GET.
            **options: ``json``, ``headers``, ``company_id``, ``timeout``, ``retry``, ``max_wait``, ``urgent``,
                ``idempotent`` and ``reads`` for the request of each page, as in :meth:`request`. ``timeout`` (60 s in
                total), ``max_attempts`` (4 sends) and ``max_wait`` apply to each page separately. ``reads`` is True by
                default, unless ``idempotent`` is False.

        Raises:
            ConfigurationError: an argument is invalid.
        """
        return self._pages.build(
            self._request_page,
            method,
            path,
            self.company_id,
            options,
            params=params,
            into=into,
            per_page=per_page,
            concurrency=concurrency,
            pager=pager,
            enveloped=enveloped,
            items_key=items_key,
            cursor=cursor,
        )

    def _request_page(self, method: str, path: str, **options: Any) -> Coroutine[Any, Any, Response]:
        """Request a page of a list, from the trusted origin of an absolute path if a link leads there."""
        for origin in self._engine.trusted_origins:
            if path.startswith(f"{origin}/") and origin != self.environment.api_url:
                view = self._view()
                view._requests = self._new_requests(origin, self._engine, {})  # noqa: SLF001 -- of the same class
                return view.request(method, path, **options)
        return self.request(method, path, **options)

    def stream(
        self, method: str, path: str, **options: Unpack[SendOptions]
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Send a request and yield the response before its body is read: ``async for chunk in response``.

        For file downloads ``path`` may also be a file URL from Procore. Redirects are followed, with the token only
        while the host is Procore's. ``PUT`` with the URL of an upload segment stores the segment's bytes, with the
        segment's headers and without the token. ``POST`` with the URL of an upload without segments stores a file:
        ``data={**upload.fields, "file": File(…)}``, also without the token.

        Args:
            method: HTTP method.
            path: API path, which begins with ``/rest/``, or the URL of a file or of an upload segment.
            **options: keyword arguments, all optional. ``params``, ``json``, ``data``, ``headers``, ``company_id``,
                ``timeout``, ``retry``, ``max_wait``, ``urgent``, ``idempotent`` and ``reads`` are those of
                :meth:`request`; a URL outside the API takes ``headers``, ``timeout``, ``retry`` and, with PUT or POST,
                ``data`` and ``idempotent`` only. The ``data`` of a PUT to it are bytes, or an async iterable of bytes
                with ``Content-Length`` among the headers.
                ``timeout.total`` (60 s) covers the time until the body begins, retries included; reading the body is
                bounded by ``timeout.read`` (30 s between two reads), and by ``timeout.body`` (seconds in all) and
                ``timeout.min_rate`` (bytes per second) if they are set. A failure while the body is read is not
                retried.

        Raises:
            ProcoreError: as in :meth:`request`, also while the body is read.
        """
        return streamed_call(
            method, path, self.company_id, options, self._bounds, self._requests, self._engine, self._monotonic
        )

    def job(self, source: Any, *, into: type[Any] | None = None) -> Job[Any]:
        """Return a job of Procore's, to wait for its result: ``await procore.job(token).result()``.

        Args:
            source: ``job.token``, also of another process; the response of a call that has started a job or shows one;
                or an object with such a ``response``.
            into: attrs class of the result; by default that of the typed operation, or JSON values.

        Raises:
            ConfigurationError: the token is invalid, or belongs to another user, company or API origin; or the
                response is not about a job.
            DecodeError: the response does not name the job that was created.
        """
        if into is not None:
            check_into(into)
        if isinstance(source, str | Mapping):
            return self._jobs.of_token(source, into)
        response = source if isinstance(source, Response) else getattr(source, "response", None)
        if not isinstance(response, Response):
            raise ConfigurationError(f"source must be a token or a response of a job, not {kind_of(source)}.")
        return self._jobs.of_response(response, into)

    @property
    def _jobs(self) -> JobFactory:
        """Factory of the jobs of this session's user."""
        key = self._engine.manager.key
        # Without the environment, whose name may differ between programs; its origin is compared.
        owner = JobOwner.of(self.environment.api_url, (key.client_id, key.user), self.company_id)
        return JobFactory(owner, self._engine, self.request, self._result_class)

    def _result_class(self, operation: str) -> type[Any] | None:
        """Return the class of an operation's result; None for JSON."""
        return None
