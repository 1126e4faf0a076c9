"""Shared value types: secrets, rate limits, request lines and type aliases."""

from __future__ import annotations

import datetime
import functools
import hmac
from abc import abstractmethod
from collections.abc import Iterator, Mapping, MutableMapping
from decimal import Decimal
from typing import Any, Protocol, SupportsIndex, TypeAlias, TypeVar

import attrs

from .pickling import SharedUnpicklable

__all__ = [
    "JSON",
    "BlockedCompany",
    "CustomValues",
    "Date",
    "DateTime",
    "Decimal",
    "Id",
    "Params",
    "RateLimit",
    "RateLimits",
    "RequestLine",
    "ResponseInfo",
    "Secret",
]

T = TypeVar("T")

JSON: TypeAlias = Any
"""Any JSON value."""
Params: TypeAlias = Mapping[str, Any]
"""Query parameters before encoding: nested mappings and sequences become Rails brackets."""
Id: TypeAlias = int | str
"""Id of a record: a number in version 1 of the API, a string in version 2."""
# Aliases, so that records may have fields named ``date`` and ``datetime``.
Date: TypeAlias = datetime.date
DateTime: TypeAlias = datetime.datetime


_ADVICE = "Pass it in an environment variable or a token store."


class RevealedSecret(SharedUnpicklable, str):
    """A secret as a ``str`` whose repr is redacted, for logs and for tracebacks that show local variables."""

    __slots__ = ()

    _pickling_subject = "A secret"
    _pickling_advice = _ADVICE

    def __repr__(self) -> str:
        return "'[redacted]'"

    def __getitem__(self, key: SupportsIndex | slice) -> RevealedSecret:
        # Tools that shorten long strings take a slice before they call repr().
        return RevealedSecret(super().__getitem__(key))


class RevealedBytes(SharedUnpicklable, bytes):
    """A request body with a secret, whose repr is redacted."""

    __slots__ = ()

    _pickling_subject = "A request with a secret"
    _pickling_advice = "Send it in the process that created it."

    def __repr__(self) -> str:
        return "b'[redacted]'"

    def __str__(self) -> str:
        return repr(self)


class Secret(SharedUnpicklable):
    """A secret value, which only :meth:`reveal` returns.

    Comparison takes constant time. Its repr, formatting and JSON are redacted; pickling raises ``TypeError``.
    """

    __slots__ = ("_value",)

    _pickling_subject = "A secret"
    _pickling_advice = _ADVICE

    _value: RevealedSecret

    def __init__(self, value: str | Secret) -> None:
        if not isinstance(value, str | Secret):
            raise TypeError(f"A secret must be a str, not {type(value).__name__}.")
        self._value = RevealedSecret(value.reveal() if isinstance(value, Secret) else value)

    def reveal(self) -> str:
        """Return the value itself."""
        return self._value

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(_bytes(self._value), _bytes(other._value))

    def __hash__(self) -> int:
        return hash(self._value)

    def __repr__(self) -> str:
        return "[redacted]"


def kind_of(value: object) -> str:
    """Return the type of a value for messages that must not show the value: ``an int``, ``the class Limiter``."""
    if value is None:
        return "None"
    if isinstance(value, type):
        return f"the class {value.__name__}"
    return with_article(type(value).__name__)


def with_article(name: str) -> str:
    """Return a name with its indefinite article."""
    return f"{'an' if name[:1] in 'AEIOaeio' else 'a'} {name}"


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def hide_arguments(cls: type[T]) -> type[T]:
    """Decorate ``cls`` so that a failing ``__init__`` has no frame with the arguments in its traceback.

    Error reporting tools show local variables, and an invalid argument is often a secret, for example one with a line
    break.
    """
    init = cls.__init__

    @functools.wraps(init)
    def guarded(self: T, *args: Any, **kwargs: Any) -> None:
        failure: Exception | None = None
        try:
            init(self, *args, **kwargs)
        except Exception as error:
            failure = error.with_traceback(None)
        if failure is not None:
            del self, args, kwargs  # self too: the repr of an incomplete object may fail
            raise failure

    cls.__init__ = guarded  # type: ignore[assignment] # one signature for every class
    return cls


@attrs.frozen
class RequestLine:
    """Method and path of a call, without query, headers or body."""

    method: str
    """HTTP method."""
    path: str
    """Path without the query."""

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


@attrs.frozen(kw_only=True)
class RateLimit:
    """One of Procore's rate limit windows, as reported in the ``X-Rate-Limit-…`` headers of a response.

    A response reports only one of the two windows, hourly or 10 seconds: the one closer to its limit.
    """

    limit: int
    """Number of calls that the window allows."""
    remaining: int
    """Number of calls left in the window."""
    reset: int
    """End of the window, in Unix seconds by Procore's clock."""


@attrs.frozen(kw_only=True)
class BlockedCompany:
    """A company that is not called for now, because its answers say that it has not connected the app."""

    company_id: str
    """Id of the company, as in the header ``Procore-Company-Id``."""
    since: datetime.datetime
    """Time of the first of these answers, in UTC."""
    until: datetime.datetime
    """Time from which the next call is sent, as a probe, in UTC."""


@attrs.frozen(kw_only=True)
class RateLimits:
    """Rate limit windows, each None until a response has reported it. Iterates over the reported ones."""

    hourly: RateLimit | None = None
    """Window of one hour, or else the longest one."""
    spike: RateLimit | None = None
    """Window of 10 seconds, or else the shortest one."""
    others: tuple[RateLimit, ...] = ()
    """Other windows, if Procore reports more than two."""

    def __iter__(self) -> Iterator[RateLimit]:
        return (window for window in (self.hourly, self.spike, *self.others) if window is not None)


class CustomValues(MutableMapping[str, Any]):
    """Custom fields of an object with typed values, by label, or by key: ``rfi.custom["Effort Estimate"] = 4``.

    Labels are those of the definitions that the session has read: ``await procore.custom_fields("rfis")``.
    """

    @property
    @abstractmethod
    def changes(self) -> dict[str, Any]:
        """Assigned values by key, as a request has them: ``rfis.update(id=rfi.id, rfi=rfi.custom.changes)``."""


class ResponseInfo(Protocol):
    """HTTP response of a typed object, ``rfi.response``; a :class:`~aprocore.Response`."""

    @property
    def status(self) -> int:
        """HTTP status."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers, case-insensitive."""
        ...

    @property
    def body(self) -> bytes:
        """Body without transfer and content encodings."""
        ...

    @property
    def attempts(self) -> int:
        """Number of times the request was sent."""
        ...

    @property
    def elapsed(self) -> float:
        """Seconds from the first send to the last byte of the body."""
        ...

    @property
    def already_absent(self) -> bool:
        """Whether a repeated DELETE got 404 because an earlier one had been applied."""
        ...

    @property
    def request_id(self) -> str | None:
        """Procore's id of the request, for its support."""
        ...

    @property
    def rate_limit(self) -> RateLimit | None:
        """The rate limit window that the response reports, None if it reports none."""
        ...

    def json(self) -> Any:
        """Return the decoded body."""
        ...
