"""Small values that every floor shares."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import Any, NoReturn, TypeAlias

import attrs

__all__ = ["JSON", "Params", "RateLimit", "RequestLine", "Secret"]

#: Anything that JSON can say.
JSON: TypeAlias = Any
#: Query parameters before encoding: nested mappings and sequences become Rails brackets.
Params: TypeAlias = Mapping[str, Any]


class RevealedSecret(str):
    """A secret as a plain string, whose repr hides it from logs and from tracebacks that show local variables."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'[redacted]'"

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


class Secret:
    """A value that shows itself to nobody but the caller of :meth:`reveal`.

    Equal secrets compare equal in constant time; printing, formatting and JSON show a placeholder, pickling raises
    ``TypeError``.
    """

    __slots__ = ("_value",)

    _value: RevealedSecret

    def __init__(self, value: str | Secret) -> None:
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


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


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

    #: Calls that the window allows.
    limit: int
    #: Calls left in it.
    remaining: int
    #: When it starts anew, in Unix seconds by Procore's clock.
    reset: int
