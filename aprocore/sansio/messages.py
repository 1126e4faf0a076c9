"""The request and the response, as plain values."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any

import attrs

from ..errors import DecodeError
from ..types import RateLimit, RequestLine
from .decoding import json
from .decoding.record_decoder import decoder_of
from .headers import rate_limit_of, request_id_of
from .redaction import MAX_EXCERPT, excerpt
from .redirects import Place
from .request_body import BodyStream

__all__ = ["Request", "Response", "StreamedResponse"]

# Headers that a storage host needs too.
_ANYWHERE = frozenset({"accept", "accept-encoding", "range", "if-range"})


@attrs.frozen
class Request:
    """A request as it goes on the wire, but for the token, which is added when it is sent."""

    method: str
    origin: str
    """``scheme://host[:port]``."""
    target: str = attrs.field(repr=lambda target: repr(target.partition("?")[0]))
    """Path and query, encoded; a query may hold a signature, which its repr leaves out."""
    headers: tuple[tuple[str, str], ...] = attrs.field(
        default=(), repr=lambda pairs: repr(tuple(name for name, _ in pairs))
    )
    """A caller's may hold secrets: its repr gives their names."""
    body: bytes | BodyStream | None = attrs.field(default=None, repr=False)
    """May hold a client secret (token requests)."""

    def moved_to(self, place: Place) -> Request:
        """Return the request for a file that is elsewhere: without what is Procore's business where that is not."""
        headers = (
            self.headers if place.trusted else tuple(each for each in self.headers if each[0].lower() in _ANYWHERE)
        )
        return attrs.evolve(self, origin=place.origin, target=place.target, headers=headers)

    def carrying(self, headers: tuple[tuple[str, str], ...]) -> Request:
        """Return the request with ``headers`` too, which stand for those of the same names."""
        names = {name.lower() for name, _ in headers}
        kept = (each for each in self.headers if each[0].lower() not in names)
        return attrs.evolve(self, headers=(*kept, *headers))

    @property
    def line(self) -> RequestLine:
        """Which call this is, for messages: without its query."""
        return RequestLine(self.method, self.target.partition("?")[0])


@attrs.define
class Response:
    """An answer."""

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    """Case-insensitive."""
    body: bytes = attrs.field(repr=False)
    """Without its transfer and content encodings."""
    attempts: int = 1
    """How many times the request was sent."""
    elapsed: float = 0.0
    """Seconds from the first send to the last byte of the body."""
    already_absent: bool = False
    """Whether a DELETE was repeated after its answer was lost, or told of a failure, and found nothing left to delete.
    """
    into: type[Any] | None = attrs.field(default=None, repr=False)
    """The attrs class that ``value`` is made of."""
    request: Request | None = attrs.field(default=None, repr=False)
    """What it answers."""
    enveloped: bool = attrs.field(default=False, repr=False)
    """Whether the body comes in an envelope, ``{"data": ...}``, as those of v2 do."""
    open_ended: bool = attrs.field(default=False, repr=False)
    """Whether nothing but the end of the connection told where the body ends: it may have been cut short."""

    @property
    def value(self) -> Any:
        """The decoded body, None for an empty one, without v2's envelope; an object where ``into`` was given.

        Raises:
            DecodeError: it is not JSON, or does not fit ``into``.
        """
        body = self.body
        into: Any = self.into
        try:
            if into is not None and (decoder := decoder_of(into)) is not None:
                return decoder.decode(body, self.headers, self.enveloped)
            value = json.decode(body, self.headers) if body and not body.isspace() else None
            if self.enveloped and isinstance(value, dict) and "data" in value:
                value = value["data"]
            return value if into is None else json.structure(value, into)
        except DecodeError as error:
            self._lend_facts(error)
            raise

    def json(self) -> Any:
        """Return the decoded body.

        Raises:
            DecodeError: it is not JSON.
        """
        try:
            return json.decode(self.body, self.headers)
        except DecodeError as error:
            self._lend_facts(error)
            raise

    @property
    def truncated(self) -> bool:
        """Whether the body is a beginning of JSON, or empty; decodes it to find out."""
        try:
            json.decode(self.body, self.headers)
        except DecodeError as error:
            return error.truncated
        return False

    def _lend_facts(self, error: DecodeError) -> None:
        error.request = self.request.line if self.request is not None else None
        error.status, error.headers, error.attempts = self.status, self.headers, self.attempts
        error.request_id, error.rate_limit = self.request_id, self.rate_limit
        if error.body is None:
            error.body = excerpt(self.body, MAX_EXCERPT)

    @property
    def rate_limit(self) -> RateLimit | None:
        """The rate limit window that the answer reports."""
        return rate_limit_of(self.headers)

    @property
    def request_id(self) -> str | None:
        """Procore's id of the call, for its support."""
        return request_id_of(self.headers)


@attrs.define
class StreamedResponse(Response):
    """An answer whose body comes piece by piece: ``async for chunk in response``."""

    body: bytes = attrs.field(default=b"", repr=False, init=False)
    chunks: AsyncIterator[bytes] = attrs.field(repr=False, kw_only=True)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.chunks

    async def read(self) -> bytes:
        """Return the rest of the body, which is kept as ``body`` too."""
        self.body += b"".join([chunk async for chunk in self.chunks])
        return self.body
