"""JSON to Python and back: strict about the bytes, lenient about what Procore puts into them."""

from __future__ import annotations

import datetime
import enum
import json
import math
import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

import attrs

from ..errors import ConfigurationError, DecodeError
from ..model import Model
from ..unset import UNSET

__all__ = ["decode", "encode", "structure"]

T = TypeVar("T")

_BOM = b"\xef\xbb\xbf"
_EXCERPT = 200
_URL_QUERY = re.compile(r"(https?:(?:\\?/){2}[^\s\"'<>?]*\?)[^\s\"'<>]+", re.IGNORECASE)


def decode(body: bytes) -> Any:
    """Decode a JSON body.

    UTF-8 only, a byte order mark is dropped; NaN and infinities are refused; of a repeated key the last value counts.

    Raises:
        DecodeError: the body is no such JSON.
    """
    import msgspec

    body = body.removeprefix(_BOM)
    try:
        return msgspec.json.decode(body)
    except RecursionError:
        raise DecodeError("The answer's JSON is nested too deeply.", body=excerpt(body)) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        problem = str(error)
    if b"\\u" in body:
        # A lone surrogate escape is valid JSON, but msgspec refuses it.
        try:
            return json.loads(body.decode(), parse_constant=_refuse_constant, parse_float=_finite)
        except (ValueError, RecursionError):
            pass
    truncated = "truncated" in problem or not body.strip()
    raise DecodeError(
        f"The answer is not JSON: {problem}.",
        hint=f"It begins: {excerpt(body)!r}",
        body=excerpt(body),
        truncated=truncated,
    )


def excerpt(body: bytes) -> str:
    """Return the beginning of a body as text, for an error message."""
    text = without_queries(body[: _EXCERPT * 16].decode("utf-8", "replace"))
    return text if len(text) <= _EXCERPT else text[:_EXCERPT] + "…"


def without_queries(text: str) -> str:
    """Return ``text`` without the queries of its URLs: many are signatures that let in whoever has them."""
    return _URL_QUERY.sub(r"\1[redacted]", text)


def _refuse_constant(name: str) -> Any:
    raise ValueError(name)


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number


def encode(value: Any) -> bytes:
    """Encode a request body as JSON.

    Takes what JSON can say, dates, aware datetimes, decimals (as exact strings), enums and models; mapping items that
    are ``UNSET`` are left out.

    Raises:
        ConfigurationError: something in it cannot be said: NaN, a set, bytes, a naive datetime, a cycle.
    """
    try:
        return json.dumps(
            _plain(value), ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_encodable
        ).encode()
    except UnicodeEncodeError:
        problem = "a string has a lone surrogate"
    except (ValueError, TypeError, RecursionError, OverflowError) as error:
        problem = str(error)
    raise ConfigurationError(f"The request body cannot be sent as JSON: {problem}.")


def _plain(value: Any, depth: int = 0) -> Any:
    if depth > 500:
        raise ValueError("it is nested too deeply, or contains itself")
    if isinstance(value, Model):
        value = value.to_dict()
    if isinstance(value, Mapping):
        plain = {}
        for key, inner in value.items():
            if not isinstance(key, str):
                raise TypeError(f"a key is {key!r}, not a str")
            if inner is not UNSET:
                plain[key] = _plain(inner, depth + 1)
        return plain
    if isinstance(value, list | tuple):
        return [_plain(inner, depth + 1) for inner in value]
    if value is UNSET:
        raise ValueError("UNSET can only stand for an item of an object")
    return value


def _encodable(value: Any) -> Any:
    if isinstance(value, datetime.datetime):
        if value.utcoffset() is None:
            raise ValueError("a datetime has no time zone")
        return value.astimezone(datetime.UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"{value} is not a number")
        return str(value)
    if isinstance(value, enum.Enum):
        return value.value
    raise TypeError(f"a {type(value).__name__} has no JSON form")


def structure(value: Any, cls: type[T]) -> Any:
    """Make objects of ``cls``, an attrs class, from decoded JSON: one of an object, a list of an array.

    Fields that are missing keep their defaults; keys that ``cls`` does not declare stay reachable on a ``Model``.

    Raises:
        DecodeError: the value is neither, or lacks what ``cls`` demands.
    """
    if isinstance(value, list):
        return [_structure_one(item, cls) for item in value]
    return _structure_one(value, cls)


def _structure_one(value: Any, cls: type[T]) -> T:
    if not isinstance(value, Mapping):
        raise DecodeError(f"{cls.__name__} was expected, and the answer is {_kind(value)}.", body=value)
    names = _field_names(cls)  # type: ignore[arg-type] # functools.cache knows no type[T]
    try:
        made = cls(**{name: value[name] for name in names if name in value})
    except TypeError as error:
        raise DecodeError(f"The answer does not fit {cls.__name__}: {error}.", body=value) from None
    if isinstance(made, Model):
        made._raw = value
    return made


def _kind(value: Any) -> str:
    return "empty" if value is None else f"a JSON {type(value).__name__}"


@cache
def _field_names(cls: type[Any]) -> tuple[str, ...]:
    if not attrs.has(cls):
        raise ConfigurationError(f"into={cls.__name__} is not an attrs class.")
    return tuple(field.alias or field.name for field in attrs.fields(cls) if field.init)
