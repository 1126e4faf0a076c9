"""Hooks: callbacks that observe the requests of a session and add headers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from ..types import RequestLine
from .messages import Response

__all__ = ["Hook", "RequestAttempt"]


@attrs.define(eq=False)
class RequestAttempt:
    """One send of a request. A call with retries has several."""

    request: RequestLine
    """Method and path, without the query."""
    origin: str
    """``scheme://host[:port]``."""
    attempt: int
    """Number of the send within its call, from 1."""
    elapsed: float = attrs.field(default=0.0, init=False)
    """Seconds from the send to the end of the response, or to its head if the body is streamed; 0 until then."""
    notes: dict[object, Any] = attrs.field(factory=dict, repr=False, init=False)
    """Storage for hooks between ``on_request`` and the end. Use the hook itself as the key."""


class Hook:
    """Base class of hooks: override its methods, and pass ``hooks=[…]`` to the session.

    Every request that :meth:`on_request` saw ends in :meth:`on_response` or :meth:`on_error`. Hooks run on the event
    loop and must not block. If ``on_request`` raises, nothing is sent: the exception goes to the caller and to
    ``on_error`` of the hooks before it. Exceptions of the other methods are logged. Hooks do not see token requests.
    """

    def on_request(self, attempt: RequestAttempt) -> Mapping[str, str] | None:
        """Observe an attempt before it is sent; returned headers are added to the request."""

    def on_response(self, attempt: RequestAttempt, response: Response) -> None:
        """Observe the response to an attempt, with any status."""

    def on_error(self, attempt: RequestAttempt, error: BaseException) -> None:
        """Observe the error of an attempt that got no response; that includes cancellation."""
