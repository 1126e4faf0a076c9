"""The exception tree. Every error carries its facts as attributes and says what to do next.

``ProcoreError`` is the root; the branches are ``TransportError`` (no whole answer), ``ResponseError`` (an answer that
reports an error), ``AuthError`` (no usable token), and the few that stand alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import attrs

from .types import RateLimit, RequestLine

__all__ = [
    "AmbiguousOutcomeError",
    "AppNotConnectedError",
    "AuthError",
    "AuthorizationDeniedError",
    "BadRequestError",
    "CertificateError",
    "ConfigurationError",
    "ConflictError",
    "ConnectError",
    "DeadlineExceededError",
    "DecodeError",
    "ForbiddenError",
    "MissingCompanyError",
    "NotFoundError",
    "PaginationLoopError",
    "PartialFailureError",
    "ProcoreError",
    "ProtocolError",
    "RateLimitedError",
    "ReauthorizationRequiredError",
    "RequestTimeoutError",
    "ResponseError",
    "ServerError",
    "SessionClosedError",
    "StateMismatchError",
    "SyncInterruptedError",
    "TokenRefreshError",
    "TransportError",
    "UnauthorizedError",
    "UnexpectedLinkError",
    "UnprocessableError",
]

#: How far a request had got when it failed: nothing of it was sent, some of it may have been, or it was answered.
Phase = Literal["not_sent", "sent", "answered"]


def _rebuild(cls: type[ProcoreError], state: dict[str, Any]) -> ProcoreError:
    error = cls.__new__(cls)
    error.__dict__.update(state)
    error.args = (error.message,)
    return error


# With auto_exc, attrs would put every fact, headers and body too, into ``args``, which reporting tools show.
@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class ProcoreError(Exception):
    """Base of everything that aprocore raises."""

    #: What happened, in one sentence.
    message: str = attrs.field(kw_only=False)
    #: What to do next.
    hint: str | None = None
    #: The call that failed: its method and path.
    request: RequestLine | None = None
    #: Of the answer, where there was one.
    status: int | None = None
    headers: Mapping[str, str] | None = None
    #: The answer's body: decoded JSON, else text; of one beyond 8 KiB its beginning, as text.
    body: Any = None
    #: Procore's id of the call, for its support.
    request_id: str | None = None
    rate_limit: RateLimit | None = None
    #: How many times the call was sent.
    attempts: int = 0

    def __attrs_post_init__(self) -> None:
        Exception.__init__(self, self.message)

    def __str__(self) -> str:
        where = f"{self.request}: " if self.request else ""
        status = f"{self.status}: " if self.status else ""
        hint = f" {self.hint}" if self.hint else ""
        # What Procore sends may hold lone surrogates, which no log can write.
        return f"{where}{status}{self.message}{hint}".encode("utf-8", "backslashreplace").decode()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        state = {**self.__dict__, "headers": dict(self.headers) if self.headers is not None else None}
        return _rebuild, (type(self), state)


# -- no whole answer --------------------------------------------------------------------------------------------------


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class TransportError(ProcoreError):
    """The request did not get a whole answer."""

    #: ``not_sent``: the server saw nothing of it; ``sent``: it may have seen all of it.
    phase: Phase = "sent"


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class ConnectError(TransportError):
    """No connection could be made: nothing was sent."""

    phase: Phase = "not_sent"


class CertificateError(ConnectError):
    """The server's certificate is not trusted: nothing was sent."""


class RequestTimeoutError(TransportError, TimeoutError):
    """Connecting or reading took too long."""


class ProtocolError(TransportError):
    """The connection broke, or what came over it is not the HTTP that was asked for."""


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class AmbiguousOutcomeError(TransportError):
    """A write was sent and its answer was lost: it may have been applied, so it was not sent again."""

    may_have_been_applied: bool = True


# -- an answer that reports an error ----------------------------------------------------------------------------------


class ResponseError(ProcoreError):
    """Procore answered with an error status."""


class BadRequestError(ResponseError):
    """400: the request is malformed."""


class UnauthorizedError(ResponseError):
    """401: the token is not accepted, nor was a new one."""


class ForbiddenError(ResponseError):
    """403: the user or the app may not do this."""


class AppNotConnectedError(ForbiddenError):
    """403: the company has not connected this app, or has disconnected it."""


class NotFoundError(ResponseError):
    """404: it does not exist, or this user may not see it."""


class ConflictError(ResponseError):
    """409: it exists already, or is in another state."""


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class UnprocessableError(ResponseError):
    """422: understood, but refused by a rule."""

    #: Texts by field; those that name no field stand under ``"base"``.
    errors: Mapping[str, Sequence[str]] = attrs.field(factory=dict)


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class RateLimitedError(ResponseError):
    """429: the hourly or the 10-second window is used up."""

    #: When the next call may be sent, in Unix seconds by Procore's clock, where the answer says so.
    retry_at: float | None = None


class ServerError(ResponseError):
    """5xx: Procore failed."""


# -- an answer that reports errors beside successes -------------------------------------------------------------------


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class PartialFailureError(ProcoreError):
    """Of several things that were asked for at once, not all are known to be done."""

    #: What is known of each: a ``SyncResult`` or a ``PartialResult``.
    result: Any = None


class SyncInterruptedError(PartialFailureError):
    """A sync ended before all of its rows were processed; its cause is chained."""


# -- no usable token --------------------------------------------------------------------------------------------------


class AuthError(ProcoreError):
    """There is no usable token."""


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class TokenRefreshError(AuthError):
    """A new token could not be had; what is stored was kept."""

    #: RFC 6749's error code, where the token endpoint gave one.
    error: str | None = None
    #: Whether the request was sent and its answer lost, so that Procore may have replaced the refresh token.
    outcome_unknown: bool = False


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class ReauthorizationRequiredError(AuthError):
    """A person has to sign in again: the stored refresh token is missing or no longer works."""

    #: ``missing``, ``refused`` (Procore does not accept it) or ``rotation_lost`` (its replacement was lost on the way).
    reason: Literal["missing", "refused", "rotation_lost"] = "missing"
    #: Since when, in Unix seconds by the local clock.
    since: float | None = None


class AuthorizationDeniedError(AuthError):
    """The person, or Procore, said no on the consent page."""


class StateMismatchError(AuthError):
    """The answer does not belong to this authorization request: it may be forged."""


# -- the rest ---------------------------------------------------------------------------------------------------------


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class DecodeError(ProcoreError, ValueError):
    """The answer's body is not what it should be."""

    #: Whether it looks cut short.
    truncated: bool = False


class UnexpectedLinkError(ProcoreError):
    """A list's link to its next page leads away from the API: it was not followed, and nothing was sent there."""


class PaginationLoopError(ProcoreError):
    """A list comes back to a page that it had already, or goes on without end; what came before was given."""


class ConfigurationError(ProcoreError, ValueError):
    """Something given by the caller cannot work; nothing was sent."""


class MissingCompanyError(ConfigurationError):
    """The call needs a company and none is known."""


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class DeadlineExceededError(ProcoreError, TimeoutError):
    """The time given for the whole call is over."""

    phase: Phase = "not_sent"


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class SessionClosedError(ProcoreError, RuntimeError):
    """The session is closed, not yet open, or belongs to another event loop."""

    phase: Phase = "not_sent"
