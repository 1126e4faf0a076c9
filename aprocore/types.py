"""Small values that every floor shares."""

from __future__ import annotations

import datetime
import functools
import hmac
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, NoReturn, SupportsIndex, TypeAlias, TypeVar

import attrs

__all__ = [
    "JSON",
    "Date",
    "DateTime",
    "Decimal",
    "Id",
    "Params",
    "RateLimit",
    "RateLimits",
    "RequestLine",
    "Secret",
]

T = TypeVar("T")

# Anything that JSON can say.
JSON: TypeAlias = Any
# Query parameters before encoding: nested mappings and sequences become Rails brackets.
Params: TypeAlias = Mapping[str, Any]
# Version 1 of the API gives ids as numbers, version 2 as strings.
Id: TypeAlias = int | str
# Under these names an object may have fields called ``date`` and ``datetime``.
Date: TypeAlias = datetime.date
DateTime: TypeAlias = datetime.datetime


class RevealedSecret(str):
    """A secret as a plain string, whose repr hides it from logs and from tracebacks that show local variables."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'[redacted]'"

    def __getitem__(self, key: SupportsIndex | slice) -> RevealedSecret:
        # What shortens long strings before it shows them takes a slice first.
        return RevealedSecret(super().__getitem__(key))

    def __reduce__(self) -> NoReturn:
        raise TypeError("A secret refuses to be pickled; pass it on by an environment variable or a token store.")

    def __copy__(self) -> RevealedSecret:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> RevealedSecret:
        return self


class RevealedBytes(bytes):
    """A request body that holds a secret, whose repr hides it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "b'[redacted]'"

    def __str__(self) -> str:
        return repr(self)

    def __reduce__(self) -> NoReturn:
        raise TypeError("A request that holds a secret refuses to be pickled.")

    def __copy__(self) -> RevealedBytes:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> RevealedBytes:
        return self


class Secret:
    """A value that shows itself to nobody but the caller of :meth:`reveal`.

    Equal secrets compare equal in constant time; printing, formatting and JSON show a placeholder, pickling raises
    ``TypeError``.
    """

    __slots__ = ("_value",)

    _value: RevealedSecret

    def __init__(self, value: str | Secret) -> None:
        if not isinstance(value, str | Secret):
            raise TypeError(f"A secret is a str, not {type(value).__name__}.")
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

    def __reduce__(self) -> NoReturn:
        raise TypeError("A secret refuses to be pickled; pass it on by an environment variable or a token store.")

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Secret:
        return self


def kind_of(value: object) -> str:
    """Return what a value is, for messages that may not show it: ``an int``, ``None``, ``the class Limiter``."""
    if value is None:
        return "None"
    if isinstance(value, type):
        return f"the class {value.__name__}"
    return with_article(type(value).__name__)


def with_article(name: str) -> str:
    """Return a name with the article that it is spoken with."""
    return f"{'an' if name[:1] in 'AEIOaeio' else 'a'} {name}"


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def hide_arguments(cls: type[T]) -> type[T]:
    """Keep the arguments that ``cls`` refuses out of the traceback, which may show local variables.

    A generated ``__init__`` has them in plain sight, and what it refuses is often a secret and a line break.
    """
    init = cls.__init__

    @functools.wraps(init)
    def guarded(self: T, *args: Any, **kwargs: Any) -> None:
        refusal: Exception | None = None
        try:
            init(self, *args, **kwargs)
        except Exception as error:
            refusal = error.with_traceback(None)
        if refusal is not None:
            del self, args, kwargs  # also what is half made, whose repr may fail
            raise refusal

    cls.__init__ = guarded  # type: ignore[assignment] # one signature for every class
    return cls


@attrs.frozen
class RequestLine:
    """Which call this is: its method and its path, without query, headers or body."""

    method: str
    path: str

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


@attrs.frozen(kw_only=True)
class RateLimit:
    """One of Procore's rate limit windows, as an answer reported it.

    An answer reports whichever of the hourly and the 10-second window is nearer to being used up.
    """

    limit: int
    """Calls that the window allows."""
    remaining: int
    """Calls left in it."""
    reset: int
    """When it starts anew, in Unix seconds by Procore's clock."""


@attrs.frozen(kw_only=True)
class RateLimits:
    """What is known of both windows; each is None until an answer has reported it. Iterates over the known ones."""

    hourly: RateLimit | None = None
    spike: RateLimit | None = None
    """The one of 10 seconds."""

    def __iter__(self) -> Iterator[RateLimit]:
        return (window for window in (self.hourly, self.spike) if window is not None)
