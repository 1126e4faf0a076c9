"""JSON to Python and back: strict about the bytes, lenient about what Procore puts into them."""

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
from typing import Any, NamedTuple, TypeVar

import attrs

from ...errors import ConfigurationError, DecodeError
from ...model import Model
from ...types import kind_of
from ...unset import UNSET
from ..redaction import MAX_EXCERPT, excerpt
from .datetimes import readers_of
from .decode_errors import BOM, charset_of, decode_error, is_nested_deeper, wrong_charset

__all__ = ["MAX_DEPTH", "check", "decode", "encode", "structure", "too_deep", "unexpected"]

T = TypeVar("T")

MAX_DEPTH = 200
"""How deep arrays and objects may be nested. What is read may be nested deeper as long as the interpreter's recursion
limit (by default 1,000) ends it before the C stack does.
"""
# The recursion limit up to which that is so, at some 300 bytes of stack a level.
_SAFE_RECURSION_LIMIT = 2_000
# Longest integer literal that is read, in digits: reading one takes time that grows with their square.
_MAX_DIGITS = 4_300

_PLUS = ord("+")
# The usual, which need no closer look.
_IN_UTF8 = frozenset((None, "application/json", "application/json; charset=utf-8"))
_NO_HEADERS: Mapping[str, str] = MappingProxyType({})


# -- reading ----------------------------------------------------------------------------------------------------------


def decode(body: bytes, headers: Mapping[str, str] = _NO_HEADERS) -> Any:
    """Decode a JSON body that came with ``headers``.

    UTF-8 only, a byte order mark is dropped; NaN, infinities and numbers out of range are refused, integers are exact;
    of a repeated key the last value counts.

    Raises:
        DecodeError: the body is no such JSON.
    """
    check(body, headers)
    try:
        return _read(body)
    except Exception as error:
        refusal = error
    return _read_again(body, headers, refusal)


def check(body: bytes, headers: Mapping[str, str]) -> None:
    """Refuse what no decoder may be given.

    Raises:
        DecodeError: another charset is declared, or the C stack would not hold how deep it is nested.
    """
    # A plus sign may be UTF-7, which is written in ASCII.
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


# Imports the decoder when it is first needed, and is it from then on.
_read: Callable[[bytes], Any] = _read_first


def _read_again(body: bytes, headers: Mapping[str, str], refusal: Exception) -> Any:
    import msgspec

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


def too_deep(body: bytes) -> DecodeError:
    """Return the error of a body that is nested too deeply."""
    return DecodeError("The answer's JSON is nested too deeply.", body=excerpt(body, MAX_EXCERPT))


def _refuse_constant(name: str) -> Any:
    raise ValueError(name)


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number


def _short_integer(text: str) -> int:
    if len(text) > _MAX_DIGITS:
        raise ValueError("an integer is too long")
    return int(text)


# -- writing ----------------------------------------------------------------------------------------------------------


def encode(value: Any) -> bytes:
    """Encode a request body as JSON.

    Takes what JSON can say, dates, aware datetimes, decimals (as exact strings), enums and models; mapping items that
    are ``UNSET`` are left out.

    Raises:
        ConfigurationError: something in it cannot be said: NaN, a set, bytes, a naive datetime, a cycle.
    """
    import msgspec

    try:
        plain = _plain(value, 0)
        try:
            return msgspec.json.encode(plain)
        except UnicodeEncodeError:
            problem = "a string has a lone surrogate"
        except (ValueError, TypeError, OverflowError) as error:
            # All else was looked at; the encoder writes any integer that Python writes in decimal digits.
            problem = f"an integer in it has too many digits ({error})"
    except RecursionError:
        problem = _DEEP
    except (ValueError, TypeError, OverflowError) as error:
        problem = str(error)
    raise ConfigurationError(f"The request body cannot be sent as JSON: {problem}.")


_DEEP = "it is nested too deeply, or contains itself"
# What the encoder may have as it is.
_ATOMS = frozenset((str, int, bool, type(None), datetime.date))


def _plain(value: Any, depth: int) -> Any:
    """Return ``value`` made of what the encoder may have: by itself it takes bytes, sets, NaN and more."""
    cls = type(value)
    if cls in _ATOMS:
        return value
    if cls is dict:
        return _plain_object(value, depth)
    if cls is list:
        return _plain_array(value, depth)
    scalar = _SCALARS.get(cls)
    return scalar(value) if scalar is not None else _plain_kind(value, depth)


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


def _plain_kind(value: Any, depth: int) -> Any:
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
        raise ValueError("UNSET can only stand for an item of an object")
    if isinstance(value, enum.Enum):
        return _plain(value.value, depth)
    raise TypeError(f"{kind_of(value)} has no JSON form")


def _deeper(depth: int) -> int:
    if depth >= MAX_DEPTH:
        raise ValueError(_DEEP)
    return depth + 1


def _plain_key(key: Any) -> str:
    if not isinstance(key, str):
        raise TypeError(f"a key is {key!r}, not a str")
    return str.__str__(key)


def _plain_float(value: float) -> float:
    if not math.isfinite(value):
        raise ValueError(f"{value} is not a number")
    return float.__float__(value)


def _plain_decimal(value: Decimal) -> str:
    if not value.is_finite():
        raise ValueError(f"{value} is not a number")
    return Decimal.__str__(value)


def _plain_moment(value: datetime.datetime) -> datetime.datetime | str:
    if value.utcoffset() is None:
        raise ValueError("a datetime has no time zone")
    try:
        moment = value.astimezone(datetime.UTC)
    except OverflowError:
        raise ValueError("a datetime is out of range in UTC") from None
    return moment if type(moment) is datetime.datetime else moment.isoformat().replace("+00:00", "Z")


# What stands for a value of each class and its subclasses; a datetime is a date, too.
_SCALARS: dict[type[Any], Callable[[Any], Any]] = {
    str: str.__str__,
    int: int.__int__,
    float: _plain_float,
    Decimal: _plain_decimal,
    datetime.datetime: _plain_moment,
    datetime.date: datetime.date.isoformat,
}


# -- objects ----------------------------------------------------------------------------------------------------------


def structure(value: Any, cls: type[T]) -> Any:
    """Make objects of ``cls``, an attrs class, from decoded JSON: one of an object, a list of an array.

    Fields that are missing keep their defaults; keys that ``cls`` does not declare stay reachable on a ``Model``. What
    is declared a date or a datetime is made one, and aware.

    Raises:
        DecodeError: the value is neither, or lacks what ``cls`` demands, or a date is none.
    """
    shape = _shape(cls)  # type: ignore[arg-type] # functools.cache knows no type[T]
    if type(value) is not list:
        return _structure_one(value, shape)
    if not shape.readers:
        return [_structure_one(item, shape) for item in value]
    return [_structure_one(item, shape, f"[{index}].") for index, item in enumerate(value)]


class _Shape(NamedTuple):
    cls: type[Any]
    keys: frozenset[str]
    required: frozenset[str]
    keeps_the_rest: bool
    readers: Mapping[str, Callable[[Any], Any]]
    """What reads dates, by key."""


@cache
def _shape(cls: type[Any]) -> _Shape:
    if not attrs.has(cls):
        raise ConfigurationError(f"into={cls.__name__} is not an attrs class.")
    fields = {field.alias or field.name: field.default for field in attrs.fields(cls) if field.init}
    required = frozenset(key for key, default in fields.items() if default is attrs.NOTHING)
    return _Shape(cls, frozenset(fields), required, issubclass(cls, Model), readers_of(cls))


def _structure_one(value: Any, shape: _Shape, where: str = "") -> Any:
    cls, keys, required, keeps_the_rest, readers = shape
    if type(value) is not dict:
        raise unexpected(cls, value)
    given, key = value, ""
    if readers or not keys.issuperset(value):
        given = {key: inner for key, inner in value.items() if key in keys}
    try:
        for key, read in readers.items():
            if key in given:
                given[key] = read(given[key])
        key = ""
        made = cls(**given)
    except Exception as error:
        if missing := required.difference(given):
            problem = f"{where}{min(missing)} is missing"
        else:
            # Validators and converters are the caller's, and may raise anything.
            problem = excerpt(f"{where}{key}: {error}" if key else f"{error}")
    else:
        if keeps_the_rest:
            made._came = value
        return made
    raise DecodeError(f"The answer does not fit {cls.__name__}: {problem}.")


def unexpected(cls: type[Any], value: Any) -> DecodeError:
    """Return the error of a value that no object of ``cls`` can be made of."""
    kind = "empty" if value is None else f"a JSON {type(value).__name__}"
    return DecodeError(f"{cls.__name__} was expected, and the answer is {kind}.")
