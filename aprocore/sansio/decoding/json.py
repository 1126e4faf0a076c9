"""JSON encoding and decoding: strict about the syntax, lenient about the data."""

from __future__ import annotations

import datetime
import enum
import json
import math
import sys
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import Any

from ...errors import ConfigurationError, DecodeError
from ...model import Model
from ...types import kind_of
from ...unset import UNSET
from ..redaction import MAX_EXCERPT, excerpt
from .decode_errors import BOM, charset_of, decode_error, is_nested_deeper, wrong_charset

__all__ = ["MAX_DEPTH", "check", "decode", "decode_exact", "encode", "too_deep"]

MAX_DEPTH = 200
"""Maximum nesting of arrays and objects in a request body. A response may be nested deeper as long as the
interpreter's recursion limit (1,000 by default) protects the C stack.
"""
# A response that is not decoded is refused for its nesting if it is deeper than this. Counted, because decoders give up
# at a depth that differs between releases of Python, and since 3.14 with the size of the stack.
_MAX_RESPONSE_DEPTH = 1_000
# Highest recursion limit that protects the C stack, at about 300 bytes per level.
_SAFE_RECURSION_LIMIT = 2_000
# Maximum digits of an integer literal: parsing takes quadratic time.
_MAX_DIGITS = 4_300

_PLUS = ord("+")
# Common Content-Types, which need no parsing.
_IN_UTF8 = frozenset((None, "application/json", "application/json; charset=utf-8"))
_NO_HEADERS: Mapping[str, str] = MappingProxyType({})


# -- decoding ---------------------------------------------------------------------------------------------------------


def decode(body: bytes, headers: Mapping[str, str] = _NO_HEADERS) -> Any:
    """Decode the JSON body of a response with ``headers``.

    Only UTF-8 is supported; a byte order mark is dropped. NaN, infinities and numbers out of range are rejected.
    Integers are exact. The last value of a repeated key counts.

    Raises:
        DecodeError: the body is not such JSON.
    """
    check(body, headers)
    try:
        return _read(body)
    except Exception as error:
        refusal = error
    return _read_again(body, headers, refusal)


def check(body: bytes, headers: Mapping[str, str]) -> None:
    """Reject a body that must not be passed to a decoder.

    Raises:
        DecodeError: another charset is declared, or the body is nested too deeply for the C stack.
    """
    # A plus sign may start a UTF-7 sequence, which is ASCII.
    if not body.isascii() or _PLUS in body:
        content_type = headers.get("Content-Type")
        if content_type not in _IN_UTF8 and (charset := charset_of(content_type)) is not None:
            raise wrong_charset(body, charset)
    if len(body) > MAX_DEPTH and sys.getrecursionlimit() > _SAFE_RECURSION_LIMIT and is_nested_deeper(body, MAX_DEPTH):
        raise too_deep(body)


def _read_first(body: bytes) -> Any:
    global _read
    import msgspec

    _read = msgspec.json.Decoder().decode
    return _read(body)


# Replaced by the decoder on the first call, so that the import is late.
_read: Callable[[bytes], Any] = _read_first


def _read_again(body: bytes, headers: Mapping[str, str], refusal: Exception) -> Any:
    import msgspec

    if is_nested_deeper(body, _MAX_RESPONSE_DEPTH):
        raise too_deep(body)
    text = body
    if body.startswith(BOM):
        text = body[len(BOM) :]
        try:
            return _read(text)
        except Exception as error:
            refusal = error
    if isinstance(refusal, RecursionError):
        raise too_deep(body)
    if not isinstance(refusal, msgspec.DecodeError | UnicodeDecodeError):
        raise refusal
    if b"\\u" in text:
        # A lone surrogate escape is valid JSON, but msgspec refuses it.
        try:
            return json.loads(
                text.decode(), parse_constant=_refuse_constant, parse_float=_finite, parse_int=_short_integer
            )
        except RecursionError:
            raise too_deep(body) from None
        except ValueError:
            pass
    raise decode_error(body, headers)


def decode_exact(body: bytes) -> Any:
    """Decode JSON that :func:`decode` accepts, with decimals instead of floats."""
    import msgspec

    text = body.removeprefix(BOM)
    try:
        return _exact_decoder().decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return json.loads(text, parse_float=Decimal)


@cache
def _exact_decoder() -> Any:
    import msgspec

    return msgspec.json.Decoder(float_hook=Decimal)


def too_deep(body: bytes) -> DecodeError:
    """Return the error for a body that is nested too deeply."""
    return DecodeError("The JSON of the response is nested too deeply.", body=excerpt(body, MAX_EXCERPT))


def _refuse_constant(name: str) -> Any:
    raise ValueError(name)


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number


def _short_integer(text: str) -> int:
    if len(text) > _MAX_DIGITS:
        raise ValueError("an integer has too many digits")
    return int(text)


# -- encoding ---------------------------------------------------------------------------------------------------------


def encode(value: Any) -> bytes:
    """Encode a request body as JSON.

    Accepts JSON types, dates, aware datetimes, decimals (as exact strings), enums and models. Mapping items that are
    ``UNSET`` are left out.

    Raises:
        ConfigurationError: a value has no JSON form: NaN, a set, bytes, a naive datetime, a cycle.
    """
    import msgspec

    try:
        plain = _plain(value, 0)
        try:
            return msgspec.json.encode(plain)
        except UnicodeEncodeError:
            problem = "a string has a lone surrogate"
        except (ValueError, TypeError, OverflowError) as error:
            # Everything else was checked. The encoder accepts any integer that Python converts to decimal digits.
            problem = f"an integer in it has too many digits ({error})"
    except RecursionError:
        problem = _TOO_DEEP
    except (ValueError, TypeError, OverflowError) as error:
        problem = str(error)
    raise ConfigurationError(f"The request body can't be encoded as JSON: {problem}.")


_TOO_DEEP = "it is nested too deeply, or contains itself"
# Types that the encoder accepts unchanged.
_ATOMS = frozenset((str, int, bool, type(None), datetime.date))


def _plain(value: Any, depth: int) -> Any:
    """Convert ``value`` to types that are safe for the encoder, which would also accept bytes, sets and NaN."""
    cls = type(value)
    if cls in _ATOMS:
        return value
    if cls is dict:
        return _plain_object(value, depth)
    if cls is list:
        return _plain_array(value, depth)
    scalar = _SCALARS.get(cls)
    return scalar(value) if scalar is not None else _plain_subclass(value, depth)


def _plain_object(value: Mapping[Any, Any], depth: int) -> dict[str, Any]:
    depth = _deeper(depth)
    plain = {}
    for key, inner in value.items():
        if type(key) is not str:
            key = _plain_key(key)
        if type(inner) in _ATOMS:
            plain[key] = inner
        elif inner is not UNSET:
            plain[key] = _plain(inner, depth)
    return plain


def _plain_array(value: Iterable[Any], depth: int) -> list[Any]:
    depth = _deeper(depth)
    return [inner if type(inner) in _ATOMS else _plain(inner, depth) for inner in value]


def _plain_subclass(value: Any, depth: int) -> Any:
    for kind, scalar in _SCALARS.items():
        if isinstance(value, kind):
            return scalar(value)
    if isinstance(value, Mapping):
        return _plain_object(value, depth)
    if isinstance(value, list | tuple):
        return _plain_array(value, depth)
    if isinstance(value, Model):
        return _plain_object(value.to_dict(), depth)
    if value is UNSET:
        raise ValueError("UNSET is only allowed as the value of an object's item")
    if isinstance(value, enum.Enum):
        return _plain(value.value, depth)
    raise TypeError(f"{kind_of(value)} has no JSON form")


def _deeper(depth: int) -> int:
    if depth >= MAX_DEPTH:
        raise ValueError(_TOO_DEEP)
    return depth + 1


def _plain_key(key: Any) -> str:
    if not isinstance(key, str):
        raise TypeError(f"a key must be a str, got {key!r}")
    return str.__str__(key)


def _plain_float(value: float) -> float:
    if not math.isfinite(value):
        raise ValueError(f"{value} is not a finite number")
    return float.__float__(value)


def _plain_decimal(value: Decimal) -> str:
    if not value.is_finite():
        raise ValueError(f"{value} is not a finite number")
    return Decimal.__str__(value)


def _plain_moment(value: datetime.datetime) -> datetime.datetime | str:
    if value.utcoffset() is None:
        raise ValueError("a datetime has no time zone")
    try:
        moment = value.astimezone(datetime.UTC)
    except OverflowError:
        raise ValueError("a datetime is out of range in UTC") from None
    return moment if type(moment) is datetime.datetime else moment.isoformat().replace("+00:00", "Z")


# Converters by class, also for subclasses; datetime comes before date, its base class.
_SCALARS: dict[type[Any], Callable[[Any], Any]] = {
    str: str.__str__,
    int: int.__int__,
    float: _plain_float,
    Decimal: _plain_decimal,
    datetime.datetime: _plain_moment,
    datetime.date: datetime.date.isoformat,
}
