"""What users may watch calls with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from ..types import RequestLine
from .messages import Response

__all__ = ["Hook", "RequestAttempt"]


@attrs.define(eq=False)
class RequestAttempt:
    """One request on its way: a call has as many as it takes."""

    request: RequestLine
    origin: str
    """``scheme://host[:port]``."""
    attempt: int
    """From 1."""
    elapsed: float = attrs.field(default=0.0, init=False)
    """Seconds on the wire, once it is over: until the answer's head where that is streamed, else until its end."""
    notes: dict[object, Any] = attrs.field(factory=dict, repr=False, init=False)
    """What a hook keeps from the beginning to the end, under itself."""


class Hook:
    """Sees each request go out and what comes of it: subclass it, and pass ``hooks=[…]`` to the session.

    Each request that :meth:`on_request` saw comes to one of the others. They run on the event loop and must not block.
    What ``on_request`` raises goes to the caller and to ``on_error`` of those that were asked before, and nothing is
    sent; what the others raise is logged. Token requests are not calls, and no hook sees them.
    """

    def on_request(self, sending: RequestAttempt) -> Mapping[str, str] | None:
        """See a request before it goes out; headers that are returned go with it."""

    def on_response(self, sending: RequestAttempt, response: Response) -> None:
        """See the answer, whatever its status."""

    def on_error(self, sending: RequestAttempt, error: BaseException) -> None:
        """See why there was no answer; a cancellation is a reason too."""
