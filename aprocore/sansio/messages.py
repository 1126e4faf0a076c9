"""Request and response as plain values."""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress
from http import HTTPStatus
from typing import Any

import attrs
from multidict import CIMultiDict, CIMultiDictProxy

from ..errors import Applied, DecodeError, NotReadyError
from ..model import Model
from ..pickling import Unpicklable
from ..types import RateLimit, RequestLine, kind_of
from .decoding import json
from .decoding.class_decoder import attach_response
from .decoding.keyed_lists import list_body
from .decoding.large_bodies import Steps, json_in_steps, list_in_steps
from .decoding.record_decoder import decoder_of
from .headers import COMPANY_HEADER, rate_limit_of, request_id_of, retry_after_of, server_time_of
from .redaction import MAX_EXCERPT, excerpt, is_page
from .redirects import FileLocation
from .request_body import BodyStream
from .retries import APPLIED_HINT, IDEMPOTENT, SAFE, UNKNOWN_HINT, applied_by, combined
from .traffic import UNCOUNTED, OperationTraffic

__all__ = ["Request", "Response", "StreamedResponse", "TruncatedResponse"]

# Headers that are also sent to storage hosts.
_STORAGE_HEADERS = frozenset({"accept", "accept-encoding", "range", "if-range"})


@attrs.frozen
class Request:
    """A request as sent on the wire, without the token, which is added on each send."""

    method: str
    """HTTP method."""
    origin: str
    """``scheme://host[:port]``."""
    target: str = attrs.field(repr=lambda target: repr(target.partition("?")[0]))
    """Encoded path and query. The repr omits the query, which may contain a signature."""
    headers: tuple[tuple[str, str], ...] = attrs.field(
        default=(), repr=lambda pairs: repr(tuple(name for name, _ in pairs))
    )
    """Headers. The repr shows only their names, because values may be secrets."""
    body: bytes | BodyStream | None = attrs.field(default=None, repr=False)
    """Body; in token requests it contains the client secret."""
    reads: bool = attrs.field(default=False, repr=False)
    """Whether the request only reads although its method does not say so, as a search by POST."""
    enveloped: bool = attrs.field(default=False, repr=False)
    """Whether the body of a response has an envelope, ``{"data": ...}``, by the version of the API."""
    traffic: OperationTraffic = attrs.field(default=UNCOUNTED, repr=False, eq=False)
    """Counts of the answered sends of the operation, for the session's health report."""

    def moved_to(self, location: FileLocation) -> Request:
        """Return the request redirected to ``location``, without Procore's headers if that is an untrusted host."""
        headers = (
            self.headers
            if location.trusted
            else tuple(header for header in self.headers if header[0].lower() in _STORAGE_HEADERS)
        )
        return attrs.evolve(self, origin=location.origin, target=location.target, headers=headers)

    def carrying(self, headers: tuple[tuple[str, str], ...]) -> Request:
        """Return the request with ``headers`` added; they replace those of the same names."""
        names = {name.lower() for name, _ in headers}
        others = (header for header in self.headers if header[0].lower() not in names)
        return attrs.evolve(self, headers=(*others, *headers))

    @property
    def only_reads(self) -> bool:
        """Whether the request takes no effect, by its method or by what is known of the operation."""
        return self.reads or self.method in SAFE

    @property
    def company_id(self) -> str:
        """Value of the company header, empty without one."""
        return next((value for name, value in self.headers if name == COMPANY_HEADER), "")

    @property
    def resource(self) -> str:
        """Name of the resource: the same path may be another one for another company."""
        return f"{self.method} {self.target} {self.company_id}"

    @property
    def repeatable(self) -> bool:
        """Whether the request may be sent again if its response is lost, by its method and its body.

        The caller of a call can declare more: ``idempotent=True`` is not part of the request.
        """
        body = self.body
        return (self.reads or self.method in IDEMPOTENT) and (not isinstance(body, BodyStream) or body.replayable)

    @property
    def line(self) -> RequestLine:
        """Method and path without the query, for messages."""
        return RequestLine(self.method, self.target.partition("?")[0])


@attrs.define
class Response:
    """A response with its whole body."""

    status: int
    """HTTP status."""
    headers: Mapping[str, str] = attrs.field(repr=False)
    """Headers, case-insensitive."""
    body: bytes = attrs.field(repr=False)
    """Body without transfer and content encodings."""
    attempts: int = 1
    """Number of times the request was sent; 0 if a hook answered the call."""
    elapsed: float = 0.0
    """Seconds from the first send to the last byte of the body."""
    already_absent: bool = False
    """Whether a repeated DELETE got 404 because an earlier send with a lost or failed response had been applied."""
    into: type[Any] | None = attrs.field(default=None, repr=False)
    """The attrs class of ``value``, None for plain JSON."""
    request: Request | None = attrs.field(default=None, repr=False)
    """The request of this response."""
    enveloped: bool = attrs.field(default=False, repr=False)
    """Whether the body has an envelope, ``{"data": ...}``, as in v2."""
    items_key: str | None = attrs.field(default=None, repr=False)
    """Key of the list in the body; None if the body, or the content of its envelope, is the list."""
    open_ended: bool = attrs.field(default=False, repr=False)
    """Whether the body ended with the connection, without a length or chunks, so that it may be truncated."""
    applied_before: Applied = attrs.field(default="no", repr=False)
    """Whether earlier sends of the same call took effect."""
    may_announce: bool = attrs.field(default=True, repr=False, eq=False)
    """Whether the headers may announce the end of the operation; False if they are known to have none that does."""
    definitions: Any = attrs.field(default=None, repr=False, eq=False)
    """The session's definitions of custom fields, to which the models of ``value`` refer."""

    @property
    def invalid_field(self) -> str | None:
        """Description of a field of the wrong type, in a response of a caller's; None if all are valid."""
        fields: tuple[tuple[str, type[object], object], ...] = (
            ("status", int, self.status),
            ("headers", Mapping, self.headers),
            ("body", bytes, self.body),
        )
        for name, expected, value in fields:
            if not isinstance(value, expected):
                return f"a Response whose {name} is {kind_of(value)}, not {expected.__name__}"
        return None

    def __reduce__(self) -> tuple[Any, ...]:
        values = {field.name: getattr(self, field.name) for field in attrs.fields(type(self))}
        values["definitions"] = None
        # aiohttp's read-only view of the headers can't be pickled.
        return _restored, (type(self), {**values, "headers": tuple(self.headers.items())})

    @property
    def value(self) -> Any:
        """The decoded body without v2's envelope, None if it is empty; an instance of ``into`` if that is set.

        Raises:
            DecodeError: it is not JSON, or does not fit ``into``.
            NotReadyError: Procore is still producing it, and sent an empty body with 202.
        """
        body = self.body
        into: Any = self.into
        try:
            if self.items_key is not None and body and not body.isspace():
                body = list_body(body, self.headers, self.items_key)
                if body.strip() == b"null":
                    return None
            if into is not None:
                return decoder_of(into).decode(body, self.headers, self.enveloped, self.definitions, self)
            value = json.decode(body, self.headers) if body and not body.isspace() else self._no_value()
            return value["data"] if self.enveloped and isinstance(value, dict) and "data" in value else value
        except DecodeError as error:
            if not body or body.isspace():
                self._no_value()
            self._add_details(error)
            raise

    def value_in_steps(self) -> Steps:
        """Return :attr:`value`, which a generator decodes in steps.

        Raises:
            DecodeError: as :attr:`value` does.
        """
        body = self.body
        into: Any = self.into
        try:
            if self.items_key is not None:
                body = list_body(body, self.headers, self.items_key)
            if into is not None:
                decode = decoder_of(into).decode
                value = yield from list_in_steps(decode, body, self.headers, self.enveloped, self.definitions)
                return self.attached_to(value)
            value = yield from json_in_steps(body, self.headers)
            return value["data"] if self.enveloped and isinstance(value, dict) and "data" in value else value
        except DecodeError:
            pass
        return self.value  # raises the error of the whole body, with its details

    def json_in_steps(self) -> Steps:
        """Return what :meth:`json` does, which a generator decodes in steps.

        Raises:
            DecodeError: as :meth:`json` does.
        """
        try:
            return (yield from json_in_steps(self.body, self.headers))
        except DecodeError:
            pass
        return self.json()  # raises the error with its details

    def _no_value(self) -> Any:
        """Return None, the value of an empty body.

        Raises:
            NotReadyError: the response is the 202 of a read, which asks to read again later.
        """
        if self.status == HTTPStatus.ACCEPTED and self.request is not None and self.request.only_reads:
            raise self.not_ready_error(self.request, "response")
        return None

    def not_ready_error(self, request: Request, name: str) -> NotReadyError:
        """Return the error for a 202 in place of the finished thing that ``request`` asks for, with a name for it."""
        retry_after = self.retry_after
        wait = "a moment" if retry_after is None else f"{retry_after:g} s"
        body: Any = excerpt(self.body, MAX_EXCERPT) or None
        if len(self.body) <= MAX_EXCERPT:
            with suppress(DecodeError):
                body = json.decode(self.body, self.headers)
        return NotReadyError(
            f"The {name} is not ready yet.",
            hint=f"Procore is creating it. Try again in {wait}.",
            retry_after=retry_after,
            applied=self.applied(applied_by(request.only_reads, "answered", self.status)),
            request=request.line,
            status=self.status,
            headers=self.headers,
            body=body,
            request_id=self.request_id,
            rate_limit=self.rate_limit,
            attempts=self.attempts,
        )

    def attached_to(self, value: Any) -> Any:
        """Return ``value`` after making this response its ``response``, if it is a model."""
        if isinstance(value, Model):
            attach_response(value, self, self.definitions)
        return value

    def json(self) -> Any:
        """Return the decoded body.

        Raises:
            DecodeError: it is not JSON.
        """
        try:
            return json.decode(self.body, self.headers)
        except DecodeError as error:
            self._add_details(error)
            raise

    @property
    def truncated(self) -> bool:
        """Whether the body is truncated JSON or empty. Decodes the body."""
        try:
            json.decode(self.body, self.headers)
        except DecodeError as error:
            return error.truncated
        return False

    def _add_details(self, error: DecodeError) -> None:
        error.request = self.request.line if self.request is not None else None
        error.status, error.headers, error.attempts = self.status, self.headers, self.attempts
        error.request_id, error.rate_limit = self.request_id, self.rate_limit
        reads = self.request is None or self.request.only_reads
        # A page in place of JSON comes from a login or a gateway: the write may not have reached the API.
        last: Applied = "unknown" if not reads and is_page(self.body) else applied_by(reads, "answered", self.status)
        error.applied = self.applied(last)
        if error.applied != "no":
            hint = APPLIED_HINT if error.applied == "yes" else UNKNOWN_HINT
            error.hint = f"{error.hint or ''} {hint}".lstrip()
        if error.body is None:
            error.body = excerpt(self.body, MAX_EXCERPT)

    def applied(self, last: Applied) -> Applied:
        """Return whether the call took effect, if ``last`` says it of the send with this response."""
        return combined(self.applied_before, last) if self.attempts else "no"

    @property
    def rate_limit(self) -> RateLimit | None:
        """The rate limit window that the response reports, None if it reports none."""
        return rate_limit_of(self.headers)

    @property
    def retry_after(self) -> float | None:
        """Seconds after which the server asks to send again, None if it does not."""
        server_time = server_time_of(self.headers)
        return retry_after_of(self.headers, math.inf if server_time is None else server_time)

    @property
    def request_id(self) -> str | None:
        """Procore's id of the request, for its support."""
        return request_id_of(self.headers)


def _restored(cls: type[Response], values: dict[str, Any]) -> Response:
    return cls(**{**values, "headers": CIMultiDictProxy(CIMultiDict(values["headers"]))})


@attrs.define
class TruncatedResponse(Response):
    """A response with an error status whose body was too long, too slow or broken: ``body`` is what was received."""

    @property
    def truncated(self) -> bool:
        """Whether the body is truncated: always."""
        return True


@attrs.define
class StreamedResponse(Unpicklable, Response):
    """A response with a streamed body: ``async for chunk in response``."""

    _pickling_advice = "Read its body, and pass that."

    body: bytes = attrs.field(default=b"", repr=False, init=False)
    chunks: AsyncIterator[bytes] = attrs.field(repr=False, kw_only=True)
    """Body without transfer and content encodings, in chunks as they arrive; can be iterated once."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.chunks

    async def read(self) -> bytes:
        """Read the rest of the body, append it to ``body`` and return ``body``."""
        self.body += b"".join([chunk async for chunk in self.chunks])
        return self.body
