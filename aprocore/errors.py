"""Exceptions. Every error carries its facts as attributes and a hint that says what to do next.

``ProcoreError`` is the root. Its branches are ``TransportError`` (no complete response), ``ResponseError`` (a response
with an error status), ``AuthError`` (no usable token), and a few errors that stand alone.
"""

from __future__ import annotations

import datetime
import errno
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Literal

import attrs

from .types import BlockedCompany, RateLimit, RequestLine

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
    "DeprecatedOperationWarning",
    "ForbiddenError",
    "GoneError",
    "JobFailedError",
    "ListChangedError",
    "LocalFileError",
    "MissingCompanyError",
    "NotFoundError",
    "NotReadyError",
    "PaginationLoopError",
    "PartialFailureError",
    "PayloadTooLargeError",
    "ProcoreError",
    "ProtocolError",
    "ProxyError",
    "RateLimitedError",
    "ReauthorizationRequiredError",
    "RequestTimeoutError",
    "ResponseError",
    "ServerError",
    "SessionClosedError",
    "SourceChangedError",
    "StateMismatchError",
    "SyncInterruptedError",
    "TokenRefreshError",
    "TransportError",
    "UnauthorizedError",
    "UnexpectedLinkError",
    "UnprocessableError",
    "WatermarkConflictError",
]

# Progress of a request when it failed: nothing was sent, some of it may have been sent, or it was answered.
Phase = Literal["not_sent", "sent", "answered"]
# Whether a call took effect at Procore. A call that only reads takes none.
Applied = Literal["no", "unknown", "yes"]


def _rebuild(cls: type[ProcoreError], state: dict[str, Any]) -> ProcoreError:
    error = cls.__new__(cls)
    error.__dict__.update(state)
    error.args = (error.message,)
    return error


def _rebuild_file_error(errno: int | None, cls: type[LocalFileError], state: dict[str, Any]) -> ProcoreError:
    error = _rebuild(cls, state)
    error.errno = errno  # type: ignore[attr-defined] # an attribute in C
    return error


# With auto_exc, attrs would put every fact, headers and body too, into ``args``, which reporting tools show.
@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class ProcoreError(Exception):
    """Base class of all errors that aprocore raises."""

    message: str = attrs.field(kw_only=False)
    """Description of the failure, in one sentence."""
    hint: str | None = None
    """Advice on what to do next."""
    request: RequestLine | None = None
    """Method and path of the failed call."""
    applied: Applied = "no"
    """Whether the call took effect at Procore: ``no``, ``unknown`` or ``yes``. A call that only reads takes none."""
    status: int | None = None
    """HTTP status of the response; None without a response."""
    headers: Mapping[str, str] | None = None
    """Headers of the response; None without a response."""
    body: Any = None
    """Body of the response: decoded JSON, else text. A body over 8 KiB is truncated and stays text."""
    request_id: str | None = None
    """Procore's id of the call, for a support request."""
    code: str | None = None
    """Procore's error code in the response body; None if it has none."""
    rate_limit: RateLimit | None = None
    """Rate limit window that the response reported."""
    attempts: int = 0
    """Number of times the call was sent, retries included."""
    cursor: Mapping[str, Any] | None = attrs.field(default=None)
    """Position in the list at which it failed, for ``list(cursor=…)``; None if the call is not one of a list."""
    items: Sequence[Any] = attrs.field(default=())
    """Items that ``Pages.all`` had read before it failed; they are before ``cursor``."""
    resume: Mapping[str, Any] | None = attrs.field(default=None)
    """Handle of the upload that failed, for ``upload(…, resume=…)``; None if there is no upload to resume."""
    job: str | None = attrs.field(default=None)
    """Token of the job that was waited for, or that may have been created, for ``procore.job(…)``; else None."""

    def __attrs_post_init__(self) -> None:
        Exception.__init__(self, self.message)

    def __str__(self) -> str:
        where = f"{self.request}: " if self.request else ""
        status = f"{self.status}: " if self.status else ""
        hint = f" {self.hint}" if self.hint else ""
        # Text from Procore may hold lone surrogates, which can't be encoded in a log.
        return f"{where}{status}{self.message}{hint}".encode("utf-8", "backslashreplace").decode()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        state = {**self.__dict__, "headers": dict(self.headers) if self.headers is not None else None}
        return _rebuild, (type(self), state)


# -- no complete response ---------------------------------------------------------------------------------------------


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class TransportError(ProcoreError):
    """The request got no complete response."""

    phase: Phase = "sent"
    """``not_sent``: the server received nothing; ``sent``: it may have received the whole request."""


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class ConnectError(TransportError):
    """The connection failed: nothing was sent."""

    phase: Phase = "not_sent"


class CertificateError(ConnectError):
    """The server's certificate is not trusted: nothing was sent."""


class ProxyError(ConnectError):
    """The proxy requires other credentials, or forbids the connection: nothing was sent, and a retry won't help."""


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class RequestTimeoutError(TransportError, TimeoutError):
    """Connecting or reading timed out."""

    received_bytes: int | None = None
    """Bytes of a streamed body that arrived, compressed as sent, if it was slower than ``min_rate``; else None."""


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class ProtocolError(TransportError):
    """The connection broke, or the response is not valid HTTP."""

    max_bytes: int | None = None
    """Maximum size of a body in memory, if the response exceeds it; else None."""


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class AmbiguousOutcomeError(TransportError):
    """A write was sent and its response was lost. It may have been applied, so it was not retried."""

    applied: Applied = "unknown"


# -- error statuses ---------------------------------------------------------------------------------------------------


class ResponseError(ProcoreError):
    """The response has an error status."""


class BadRequestError(ResponseError):
    """400: the request is malformed."""


class UnauthorizedError(ResponseError):
    """401: neither the token nor a refreshed one was accepted."""


class ForbiddenError(ResponseError):
    """403: the user or the app lacks the permission."""


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class AppNotConnectedError(ForbiddenError):
    """403: the company has not connected this app, or has disconnected it."""

    blocked: BlockedCompany | None = None
    """Since when and until when its calls are not sent, if this one was not sent for that reason; else None."""


class NotFoundError(ResponseError):
    """404: the resource does not exist, or this user may not see it."""


class ConflictError(ResponseError):
    """409: the resource already exists, or is in a conflicting state."""


class GoneError(ResponseError):
    """410: the resource, or this version of the endpoint, no longer exists."""


class PayloadTooLargeError(ResponseError):
    """413: the request body is too large."""


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class UnprocessableError(ResponseError):
    """422: the request is well-formed, but a validation rule rejects it."""

    errors: Mapping[str, Sequence[str]] = attrs.field(factory=dict)
    """Error texts by field; texts without a field are under ``"base"``."""


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class RateLimitedError(ResponseError):
    """429: the hourly or the 10-second window is used up."""

    retry_at: float | None = None
    """Time of the next permitted call, in Unix seconds by Procore's clock; None if the response does not report it."""


class ServerError(ResponseError):
    """5xx: Procore failed. For a write, ``applied`` says whether it may have been applied all the same."""


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class NotReadyError(ResponseError):
    """202: Procore is still producing what was requested, for example a file."""

    retry_after: float | None = None
    """Seconds to wait before the next request; None if the response does not report them."""


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class JobFailedError(ProcoreError):
    """A job at Procore ended with a failure. ``body`` is the last answer."""

    failed: Sequence[Any] = ()
    """The parts of the job that failed, as JSON; empty if the answer does not list them."""


# -- partial failures -------------------------------------------------------------------------------------------------


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class PartialFailureError(ProcoreError):
    """A bulk operation did not succeed for every item. What succeeded must not be sent again."""

    applied: Applied = "yes"

    result: Any = None
    """Outcome for each item: a ``SyncResult`` or a ``PartialResult``."""


class SyncInterruptedError(PartialFailureError):
    """A sync ended before all of its rows were processed. The cause is chained."""


# -- no usable token --------------------------------------------------------------------------------------------------


class AuthError(ProcoreError):
    """There is no usable token."""


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class TokenRefreshError(AuthError):
    """The token refresh failed. The stored token is unchanged."""

    error: str | None = None
    """Error code of RFC 6749 from the token endpoint; None if it sent none."""
    outcome_unknown: bool = False
    """Whether the request was sent and its response lost, so that Procore may have rotated the refresh token."""


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class ReauthorizationRequiredError(AuthError):
    """A person has to sign in again: the stored refresh token is missing or no longer works."""

    reason: Literal["missing", "refused", "rotation_lost"] = "missing"
    """``missing``, ``refused`` (Procore rejects it) or ``rotation_lost`` (the response with its successor was lost)."""
    since: float | None = None
    """Time of the failure, in Unix seconds by the local clock."""


class AuthorizationDeniedError(AuthError):
    """The user or Procore denied the authorization request."""


class StateMismatchError(AuthError):
    """The OAuth ``state`` does not match this authorization request: the response may be forged (CSRF)."""


# -- other errors -----------------------------------------------------------------------------------------------------


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class DecodeError(ProcoreError, ValueError):
    """The response body can't be decoded as expected."""

    truncated: bool = False
    """Whether the body looks truncated."""


class UnexpectedLinkError(ProcoreError):
    """A list's next-page link points outside the API. It was not followed, and nothing was sent there."""


class PaginationLoopError(ProcoreError):
    """Pagination repeats a page or does not end. The items before that were delivered."""


class ListChangedError(ProcoreError):
    """A list changed each time that it was read, so that items may have been missed. Read it again later."""


class WatermarkConflictError(ProcoreError):
    """Another process has committed the watermark of a change feed meanwhile. Nothing was stored; it is unchanged."""


class ConfigurationError(ProcoreError, ValueError):
    """An argument or setting is invalid. Nothing was sent."""


class SourceChangedError(ProcoreError):
    """A file changed while it was being uploaded. The upload was not completed."""


_DISK_HINTS = {
    errno.ENOSPC: "Free space on the disk, and try again.",
    errno.EDQUOT: "Free space of your quota on the disk, and try again.",
    errno.EFBIG: "Use a file system, and a limit of this process (ulimit -f), that allow files of this size.",
}


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class LocalFileError(ProcoreError, OSError):
    """A file on this machine can't be read or written. Its ``errno`` says why, such as a full disk."""

    @classmethod
    def of(cls, error: OSError, failure: str) -> LocalFileError:
        """Return the error for an ``OSError``; ``failure`` says which file can't be used."""
        reason = (error.strerror or str(error)).rstrip(".")
        hint = _DISK_HINTS.get(error.errno or 0, "Check the path, its permissions and the disk.")
        created = cls(f"{failure}: {reason}.", hint=hint)
        created.errno = error.errno
        return created

    @property
    def no_space(self) -> bool:
        """Whether the disk is full, or the user's part of it."""
        return self.errno in (errno.ENOSPC, errno.EDQUOT)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild_file_error, (self.errno, *super().__reduce__()[1])


class MissingCompanyError(ConfigurationError):
    """The call needs a company id, and neither the call nor the session has one."""


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class DeadlineExceededError(ProcoreError, TimeoutError):
    """The total timeout of the call has passed, or that of a streamed body."""

    phase: Phase = "not_sent"
    """Progress of the request: ``not_sent``, ``sent`` or ``answered``."""
    received_bytes: int | None = None
    """Bytes of a streamed body that arrived, compressed as sent, if the body took too long; else None."""


@attrs.define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class SessionClosedError(ProcoreError, RuntimeError):
    """The session is closed, not yet open, or bound to another event loop."""

    phase: Phase = "not_sent"
    """Progress of the request: ``not_sent``, ``sent`` or ``answered``."""


# -- warnings ---------------------------------------------------------------------------------------------------------


class DeprecatedOperationWarning(FutureWarning):
    """The response says that its operation is deprecated, or when it ends; emitted once for each operation.

    A ``FutureWarning``, which Python shows by default, because people who run the program have to know the date.

    Attributes:
        request: method and path of the operation, with ``{id}`` in place of ids.
        deprecated_at: time since which the operation is deprecated; None if the response does not say.
        ends_at: time at which the operation ends; None if the response does not say.
        link: URL of the successor, or of a page about the deprecation; None if the response has none.
        successors: calls that replace the operation, such as ``procore.rfis.list``, as far as the catalogue knows them.
    """

    def __init__(
        self,
        request: RequestLine,
        *,
        deprecated_at: datetime.datetime | None = None,
        ends_at: datetime.datetime | None = None,
        link: str | None = None,
        successors: Sequence[str] = (),
    ) -> None:
        self.request = request
        self.deprecated_at = deprecated_at
        self.ends_at = ends_at
        self.link = link
        self.successors: tuple[str, ...] = tuple(successors)
        since = f" since {deprecated_at:%Y-%m-%d}" if deprecated_at else ""
        end = f" and ends on {ends_at:%Y-%m-%d}" if ends_at else ""
        advice = f" Use {' or '.join(successors)} instead." if successors else ""
        super().__init__(f"{request} is deprecated{since}{end}.{advice}{f' See {link}.' if link else ''}")

    def __reduce__(self) -> tuple[Any, ...]:
        # Not from `args`, which is the text.
        options = {name: value for name, value in vars(self).items() if name != "request"}
        return partial(type(self), self.request, **options), ()
