"""Request targets: validated paths, and query strings in the bracket notation of Rails.

https://developers.procore.com/documentation/filtering-on-list-actions shows the brackets.
"""

from __future__ import annotations

import enum
import math
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any, TypeVar
from urllib.parse import quote, unquote

from ..errors import ConfigurationError
from ..types import Params, kind_of
from .brackets import is_range, nested_pairs
from .conditions import check_conditions

__all__ = ["bracketed_pairs", "digits_of", "encode_query", "encode_segment", "request_target", "text_of"]

T = TypeVar("T")

API_ROOTS = ("/rest/", "/vapid/")
"""Path prefixes of the API: ``/rest/v1.0`` and later versions, and ``/vapid``, its predecessor."""

# Maximum digits of a number. Python does not convert longer integers to text, but decimals of any length.
_MAX_DIGITS = 4_300

_PATH = re.compile(r"(?:/(?:[A-Za-z0-9\-._~!$&'()*+,;=:@]++|%[0-9A-Fa-f]{2})*+)++")
_QUERY = re.compile(r"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?\[\]]++|%[0-9A-Fa-f]{2})*+")


def encode_segment(value: int | str, name: str = "A path parameter") -> str:
    """Encode a path parameter as exactly one path segment.

    Raises:
        ConfigurationError: the value is empty, ``.`` or ``..``, contains a control character, or is not an id.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        return digits_of(value, name)
    if not isinstance(value, str):
        raise ConfigurationError(f"{name} must be an int or a str, got {type(value).__name__}.")
    text = str.__str__(value)  # str() of an enum member may return the member's name
    if text in ("", ".", "..") or any(c < " " or c == "\x7f" for c in text):
        raise ConfigurationError(f"{name} can't be {text!r}.", hint="Pass the id as Procore shows it.")
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise ConfigurationError(f"{name} has a lone surrogate.") from None


def request_target(origin: str, path: str, params: Params | None = None) -> str:
    """Return the request target (path and query) of ``path`` and ``params`` on ``origin``.

    ``path`` begins with ``/rest/`` (or ``/vapid/``) and may have a query, or is an absolute URL on ``origin``.

    Raises:
        ConfigurationError: the path is neither, or a server might not receive it unchanged.
    """
    # Links to the next page are long and rarely repeated, so they are not cached.
    checked = _checked_cached(origin, path) if "?" not in path else _checked(origin, path)
    if not params:
        return checked
    if isinstance(params, Mapping):
        check_conditions(params)
    encoded = encode_query(params)
    if not encoded:
        return checked
    return f"{checked}&{encoded}" if "?" in checked else f"{checked}?{encoded}"


def _checked(origin: str, path: str) -> str:
    """Validate a path and return its request target."""
    shown = path.partition("?")[0]
    if not path.startswith("/"):
        if not path.startswith(f"{origin}/"):
            if "://" in path:
                raise ConfigurationError(
                    "An absolute URL must be on the API origin.",
                    hint=f"Use a URL on {origin}; the token is not sent to other hosts.",
                )
            raise ConfigurationError(f"The path {shown!r} must begin with '/'.", hint=f"Try {'/' + shown!r}.")
        path = path[len(origin) :]
    path, _, query = path.partition("?")
    if not _PATH.fullmatch(path) or not _QUERY.fullmatch(query):
        raise ConfigurationError(
            f"The path {shown!r} has a character that is not allowed in a URL.",
            hint="Pass query parameters as params=…, and percent-encode the rest.",
        )
    # A semicolon starts a parameter of the segment, which some servers drop before they resolve dots.
    relative = ("/." in path or "%" in path) and any(
        unquote(segment.partition(";")[0]) in (".", "..") for segment in path.split("/")
    )
    if relative or "//" in path:
        raise ConfigurationError(f"The path {shown!r} has an empty or a relative segment.")
    if not path.startswith(API_ROOTS):
        raise ConfigurationError(
            f"The path {shown!r} is not a path of the API.", hint="Use a path like /rest/v1.0/projects."
        )
    return f"{path}?{query}" if query else path


# Calls repeat their paths, and a check of each character costs as much as the rest of building a request.
_checked_cached = lru_cache(maxsize=2048)(_checked)


def encode_query(params: Params, *, strict: bool = False) -> str:
    """Encode ``params`` as a query string in the notation of Rails.

    ``{"filters": {"status": ["open", "draft"]}}`` becomes ``filters[status][]=open&filters[status][]=draft``, percent-
    encoded. A pair (a tuple) of dates or of datetimes is a range, ``from...to``; one of
    them may be None. Otherwise ``None`` and ``UNSET`` are left out,
    and empty mappings and lists; if ``strict``, an empty list is an error.

    Raises:
        ConfigurationError: a value can't be encoded: a datetime without a zone, NaN, bytes, a set, a cycle, or a list
            that Rack would read as another one.
    """
    if not isinstance(params, Mapping):
        raise ConfigurationError(f"params must be a mapping, got {kind_of(params)}.")
    try:
        pairs: list[str] = []
        for name, value in params.items():
            quoted, kind = _quoted_name(name), type(value)
            if kind is int:
                pairs.append(f"{quoted}={value}")
            elif kind is str:
                pairs.append(f"{quoted}={value if value.isalnum() and value.isascii() else quote(value, safe='')}")
            elif value is not None:
                pairs += [
                    f"{_quoted_name(inner)}={quote(text, safe='')}"
                    for inner, text in nested_pairs(str.__str__(name), value, _text, _plain_key, strict=strict)
                ]
        return "&".join(pairs)
    except ConfigurationError:
        raise
    except UnicodeEncodeError:
        raise ConfigurationError("The parameters have a lone surrogate.") from None
    except ValueError:
        raise ConfigurationError(f"The parameters have a number with more than {_MAX_DIGITS:,} digits.") from None


def bracketed_pairs(params: Params, leaf: Callable[[str, Any], T]) -> Iterator[tuple[str, T | str]]:
    """Yield names in the bracket notation of Rails with their values, converted by ``leaf``; ranges become text.

    Raises:
        ConfigurationError: a name is invalid, or brackets can't express the parameters; and errors of ``leaf``.
    """
    if not isinstance(params, Mapping):
        raise ConfigurationError(f"params must be a mapping, got {kind_of(params)}.")
    for name, value in params.items():
        _quoted_name(name)
        yield from nested_pairs(
            str.__str__(name),
            value,
            lambda full_name, inner: _text(full_name, inner) if is_range(inner) else leaf(full_name, inner),
            _plain_key,
            strict=True,
        )


def _text(name: str, value: Any) -> str:
    return "...".join(text_of(name, end) for end in _ends_of(value)) if is_range(value) else text_of(name, value)


@lru_cache(maxsize=1024)
def _quoted_name(name: str) -> str:
    if not isinstance(name, str) or not name:
        raise ConfigurationError(f"The name of a query parameter must be a non-empty str, got {name!r}.")
    return quote(name, safe="")


def _ends_of(value: tuple[Any, Any]) -> tuple[date, date]:
    """Return both ends of a range; Procore's syntax needs two, so that an open end is one that no date exceeds."""
    start, end = value
    is_time = isinstance(start if end is None else end, datetime)
    if start is None:
        start = datetime(1, 1, 1, tzinfo=UTC) if is_time else date(1, 1, 1)
    if end is None:
        end = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC) if is_time else date(9999, 12, 31)
    return start, end


def _plain_key(key: Any, name: str) -> str:
    """Return a key as plain text; str() of an enum member may return the member's name."""
    if isinstance(key, str):
        return str.__str__(key)
    if not isinstance(key, int):
        raise ConfigurationError(f"A key in the parameter {name!r} must be a str, got {key!r}.")
    return digits_of(key, f"A key in the parameter {name!r}")


def digits_of(number: int, name: str) -> str:
    """Return an integer as text.

    Raises:
        ConfigurationError: the integer has too many digits for Python to convert.
    """
    try:
        return str(int(number))
    except ValueError:
        raise ConfigurationError(f"{name} is a number with more than {_MAX_DIGITS:,} digits.") from None


def text_of(name: str, value: Any) -> str:
    """Encode a single value for a query or a form.

    Raises:
        ConfigurationError: the value can't be encoded.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, enum.Enum):
        return text_of(name, value.value)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, int):
        return digits_of(value, f"The parameter {name!r}")
    if isinstance(value, float | Decimal):
        if not (value.is_finite() if isinstance(value, Decimal) else math.isfinite(value)):
            raise ConfigurationError(f"Query parameter {name!r} can't be encoded: {value} is not a finite number.")
        return _decimal_text(value, name) if isinstance(value, Decimal) else repr(value)
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise ConfigurationError(
                f"The parameter {name!r} is a datetime without a time zone.",
                hint="Pass an aware datetime, for example datetime.now(UTC).",
            )
        try:
            moment = value.astimezone(UTC)
        except OverflowError:
            raise ConfigurationError(f"The parameter {name!r} is a datetime out of range in UTC.") from None
        return moment.isoformat(timespec="microseconds" if moment.microsecond else "seconds").replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    raise ConfigurationError(f"Query parameter {name!r} can't be encoded: {kind_of(value)} has no text form.")


def _decimal_text(value: Decimal, name: str) -> str:
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)  # noqa: S101 -- for mypy: it is finite
    if max(value.adjusted(), -exponent) >= _MAX_DIGITS:
        raise ConfigurationError(f"The parameter {name!r} is a number with more than {_MAX_DIGITS:,} digits.")
    return f"{value:f}"
