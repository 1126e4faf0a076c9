"""The session: calls by path, whose answers are read whole, page by page, or as they come."""

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
from .sansio.pagination.styles import Pager, Plan, Step
from .sansio.redirects import Place, is_elsewhere, place_of
from .sansio.requests import build_request, build_storing, check_method
from .sansio.response_errors import error_of, is_unchanged
from .sansio.retries import RetryPolicy
from .sansio.urls import API_ROOTS
from .session_base import SessionBase
from .types import Params, RequestLine
from .unset import UNSET, Unset

__all__ = ["CallOptions", "PageOptions", "PagesOptions", "Session"]

T = TypeVar("T")

#: How many requests are remembered for each user of a session.
MAX_REMEMBERED = 1024


class Session(SessionBase):
    """Calls to Procore's API by path, over one pool of connections and with one token.

    Made without I/O and without an event loop; opens at ``async with`` or at the first call, and is closed by leaving
    or by :meth:`aclose`. Any number of coroutines may use it at once, all on one event loop.
    """

    async def get(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """GET ``path`` and return the decoded body; see :meth:`request`."""
        return (await self.request("GET", path, **options)).value

    async def post(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """POST to ``path`` and return the decoded body; see :meth:`request`."""
        return (await self.request("POST", path, **options)).value

    async def put(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """PUT to ``path`` and return the decoded body; see :meth:`request`."""
        return (await self.request("PUT", path, **options)).value

    async def patch(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """PATCH ``path`` and return the decoded body; see :meth:`request`."""
        return (await self.request("PATCH", path, **options)).value

    async def delete(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """DELETE ``path`` and return the decoded body; see :meth:`request`."""
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
        """Call ``path``, which begins with ``/rest/``, and return the answer; see :class:`CallOptions`.

        A 304, to a call with ``If-None-Match`` or ``If-Modified-Since``, is an answer too; its value is None.

        Raises:
            ConfigurationError: something given cannot work; nothing was sent.
            ResponseError: Procore answered with an error.
            RateLimitedError: the rate limit would have it wait for longer than ``max_wait``.
            AmbiguousOutcomeError: a write was sent and its answer was lost.
            TransportError: there was no whole answer.
            DeadlineExceededError: ``timeout`` is over.
            AuthError: there is no usable token.
            DecodeError: the answer does not fit ``into``.
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
        """Return the list at ``path``, of which nothing is fetched yet; see :class:`PagesOptions`.

        Raises:
            ConfigurationError: something given cannot work.
        """
        unknown = options.keys() - PageOptions.__optional_keys__
        if unknown:
            raise TypeError(f"paginate() got an unexpected keyword argument {min(unknown)!r}")
        check_types(path=path, pager=pager, enveloped=enveloped)
        if into is not None:
            check_into(into)
        method, plan = check_method(method), Plan.of(path, params, per_page, pager)
        if method != "GET":
            # What only looks for something may be asked again.
            options.setdefault("idempotent", True)

        def ask(step: Step) -> Coroutine[Any, Any, Response]:
            return self.request(method, step.path, params=step.params, into=into, **options)

        return Pages(ask, plan, enveloped=enveloped, concurrency=concurrency)

    @asynccontextmanager
    async def stream(self, method: str, path: str, **options: Unpack[SendOptions]) -> AsyncIterator[StreamedResponse]:
        """Call ``path`` and give the answer as soon as its head is there: ``async for chunk in response``.

        For files: ``path`` may also be a file's URL as Procore gave it, and redirects are followed to where files are,
        with the token only while the hosts are Procore's. ``PUT`` stores the bytes of an upload's segment at the URL of
        that segment, with the headers of that segment and without the token.

        Raises what :meth:`request` raises, also while the body is read. ``timeout.total`` is for the time until the
        body begins.
        """
        unknown = options.keys() - SendOptions.__optional_keys__
        if unknown:
            raise TypeError(f"stream() got an unexpected keyword argument {min(unknown)!r}")
        method, origin = check_method(method), self.environment.api_url
        check_types(path=path)
        params, headers = options.get("params"), options.get("headers")
        if is_elsewhere(path, origin):
            fitting = {"headers", "timeout", "retry", *(("data",) if method == "PUT" else ())}
            if method not in ("GET", "HEAD", "PUT") or not fitting.issuperset(options):
                raise ConfigurationError(
                    "A file's URL is fetched as it stands: with GET, and without parameters.",
                    hint="A segment of an upload is put with PUT, data and its headers.",
                )
            place = place_of(path, origin)
            if method == "PUT":
                # The URL is signed, and a token beside it an error, whatever the host is called.
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
            place = Place(origin, request.target, trusted=True)
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
                # Thrown in here, and not passed on from the caller's block: nobody holds what would leave the stream.
                if error.__traceback__ is not None and error.__traceback__.tb_next is None:
                    warnings.warn(f"The stream of {request.line} was never left.", ResourceWarning, stacklevel=2)
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
        """Keep the request of a call that is nothing but a path: such calls repeat themselves."""
        # Links to the next page do not; and who signs in may still have a say in which company is named.
        if "?" not in path and self._engine.manager.service_account is not None:
            if len(self._plain_requests) >= MAX_REMEMBERED:
                self._plain_requests.clear()
            self._plain_requests[method, path, self.company_id] = request

    async def _company_of(self, method: str, path: str) -> int | str | None:
        """Return the company that a call names, None for none."""
        target = path.removeprefix(self.environment.api_url)
        if not is_exempt(check_method(method), target) or await self._engine.manager.is_service_account():
            if self.company_id is None:
                raise missing_company(RequestLine(method, target.partition("?")[0]))
            return self.company_id
        return None
