"""Hooks: callbacks that observe the calls of a session, and may change, answer or refuse them."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import lru_cache
from typing import Any, Literal, Protocol, TypeAlias

import attrs

from ..types import RequestLine
from .messages import Response
from .session_metrics import SessionMetrics

__all__ = ["Call", "Hook", "MeteredSession", "Purpose", "RequestAttempt", "Wait", "WaitKind"]

WaitKind: TypeAlias = Literal["rate_limit", "connection", "token", "server", "backoff", "file", "poll"]
"""What a call waited for: a permit of the rate limit, a connection of the session, a new token, the end of an outage of
the server, the time between two attempts, a file that Procore was still producing, or, before the call began, the time
between two polls of a job or an upload."""
Purpose: TypeAlias = Literal["call", "token", "revocation", "token_info"]
"""Purpose of a request: a call, or one of the requests about a token."""


@attrs.frozen(kw_only=True)
class Wait:
    """A wait of a call, which has ended."""

    kind: WaitKind
    """``rate_limit``, ``connection``, ``token``, ``server`` (an outage), ``backoff``, ``file`` (not ready yet) or
    ``poll`` (of a job or an upload that had not ended; it was before the call)."""
    started: float
    """Time when it began, in Unix seconds by the session's clock."""
    seconds: float
    """How long it took."""


@attrs.define(eq=False)
class Call:
    """One call with all its attempts and waits. A page of a list is one call, and so is a download with redirects."""

    request: RequestLine
    """Method and path, without the query."""
    origin: str
    """``scheme://host[:port]``."""
    query: str = attrs.field(repr=False)
    """Encoded query without the question mark; it may contain private data, or the signature of a file's URL."""
    company_id: str
    """Value of the company header, empty without one."""
    user: str
    """Name under which the token of the call is stored."""
    headers: dict[str, str] = attrs.field(factory=dict, repr=False, init=False)
    """Headers that ``on_call`` adds to the call: to each of its requests to Procore, not to those to storage hosts."""
    attempts: int = attrs.field(default=0, init=False)
    """Number of sends so far."""
    elapsed: float = attrs.field(default=0.0, init=False)
    """Seconds from the begin of the call to its end, with all waits; 0 until then."""
    notes: dict[object, Any] = attrs.field(factory=dict, repr=False, init=False)
    """Storage for hooks between ``on_call`` and ``on_call_end``. Use the hook itself as the key."""

    @property
    def operation(self) -> str | None:
        """Name of the documented operation, ``rfis.list``, also of a call by path; None if it is not documented."""
        return _documented(self.request.method, self.request.path)[0]

    @property
    def url_template(self) -> str | None:
        """Path template of the operation, ``/rest/v1.0/projects/{project_id}/rfis``; None if it is not documented."""
        return _documented(self.request.method, self.request.path)[1]


@lru_cache(maxsize=4096)
def _documented(method: str, path: str) -> tuple[str | None, str | None]:
    """Return name and path template of an operation; the catalogue is read at the first use."""
    from ..catalogue.lookup import documented_operation

    operation = documented_operation(method, path)
    return (None, None) if operation is None else (operation.name, operation.path)


@attrs.define(eq=False)
class RequestAttempt:
    """One send of a request. A call with retries has several."""

    request: RequestLine
    """Method and path, without the query."""
    origin: str
    """``scheme://host[:port]``."""
    attempt: int
    """Number of the send within its call, from 1."""
    call: Call | None = None
    """The call; None for a request about a token."""
    purpose: Purpose = "call"
    """``call``; ``token`` (a sign-in or a refresh), ``revocation`` or ``token_info``."""
    elapsed: float = attrs.field(default=0.0, init=False)
    """Seconds from the send to the end of the response, or to its head if the body is streamed; 0 until then."""
    notes: dict[object, Any] = attrs.field(factory=dict, repr=False, init=False)
    """Storage for hooks between ``on_request`` and the end. Use the hook itself as the key."""


class MeteredSession(Protocol):
    """A session as hooks see it."""

    @property
    def metrics(self) -> SessionMetrics:
        """Queues, rate limit windows, retry quota and blocked companies, as of now."""
        ...


class Hook:
    """Base class of hooks: override its methods, and pass ``hooks=[…]`` to the session.

    The methods may be plain or ``async def``. Plain ones must not block the event loop; the time of the others counts
    against the total timeout of the call, and holds neither a connection nor a permit of the rate limit.

    A call: ``on_call``, then for each attempt ``on_request`` and ``on_response`` or ``on_error``, ``on_wait`` after
    each wait, ``on_call_end``. Requests about tokens are attempts without a call; their body and their token are not
    shown, they cannot be changed, and an exception of a hook does not stop them.

    Before something is sent, an exception of a hook goes to the caller; nothing is sent then. Later exceptions are
    logged, and never hide the outcome. A hook that saw the begin of a call or of an attempt sees its end too, unless
    it raised the exception itself.
    """

    def on_session(self, session: MeteredSession) -> None:
        """Observe a new session; use a weak reference to keep it."""

    def on_call(self, call: Call) -> Response | Awaitable[Response | None] | None:
        """Observe the begin of a call, before it waits for anything.

        Return a response to answer the call: nothing is sent, and ``response.attempts`` is 0. Raise to refuse it. Add
        to ``call.headers`` to change its requests.
        """

    def on_call_end(self, call: Call, outcome: Response | BaseException) -> Awaitable[None] | None:
        """Observe the end of a call.

        ``outcome`` is its final response with any status, or its error, cancellation included.
        A streamed call ends when its body begins. Hooks see the end in reverse order.
        """

    def on_request(self, attempt: RequestAttempt) -> Mapping[str, str] | Awaitable[Mapping[str, str] | None] | None:
        """Observe an attempt before it is sent; returned headers are added to the request.

        A request to a storage host, which does not get the token, does not get them either: its URL is signed.

        A plain method is called right before the send, an ``async`` one before the waits for a connection and for the
        rate limit.
        """

    def on_response(self, attempt: RequestAttempt, response: Response) -> Awaitable[None] | None:
        """Observe the response to an attempt, with any status."""

    def on_error(self, attempt: RequestAttempt, error: BaseException) -> Awaitable[None] | None:
        """Observe the error of an attempt that got no response; that includes cancellation."""

    def on_wait(self, call: Call, wait: Wait) -> Awaitable[None] | None:
        """Observe a wait of a call that has ended, also by an error.

        Of waits between calls only those for the next poll are reported, after ``on_call`` of the poll.
        """
