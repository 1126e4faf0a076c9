"""Request targets: checked paths, and queries in the bracket notation of Rails.

https://developers.procore.com/documentation/filtering-on-list-actions shows the brackets.
"""

from __future__ import annotations

import enum
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any, TypeVar
from urllib.parse import quote, unquote

from ..errors import ConfigurationError
from ..types import Params, kind_of
from ..unset import UNSET

__all__ = ["bracketed_pairs", "digits_of", "encode_query", "encode_segment", "request_target", "text_of"]

T = TypeVar("T")

API_ROOTS = ("/rest/", "/vapid/")
"""Where Procore's API lives: ``/rest/v1.0`` and on, and ``/vapid``, its predecessor."""

# More levels than any of Procore's parameters has.
_MAX_DEPTH = 50
# More digits than any of Procore's numbers has; Python writes out no longer integers, and a decimal of any length.
_MAX_DIGITS = 4_300

_PATH = re.compile(r"(?:/(?:[A-Za-z0-9\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})*)+")
_QUERY = re.compile(r"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?\[\]]|%[0-9A-Fa-f]{2})*")


def encode_segment(value: int | str, name: str = "A path parameter") -> str:
    """Encode a path parameter so that it stays one segment whatever it contains.

    Raises:
        ConfigurationError: it is empty, ``.`` or ``..``, holds a control character, or is no id at all.
    """
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise ConfigurationError(f"{name} must be an int or a str, not {type(value).__name__}.")
    # Of a member of an enum, str() may give the name that it has there.
    text = digits_of(value, name) if isinstance(value, int) else str.__str__(value)
    if text in ("", ".", "..") or any(c < " " or c == "\x7f" for c in text):
        raise ConfigurationError(f"{name} cannot be {text!r}.", hint="Give the id as Procore shows it.")
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise ConfigurationError(f"{name} has a lone surrogate.") from None


def request_target(origin: str, path: str, params: Params | None = None) -> str:
    """Return the request target, path and query, that ``path`` and ``params`` mean on ``origin``.

    ``path`` begins with ``/rest/`` (or ``/vapid/``) and may carry a query; an absolute URL is taken only on ``origin``.

    Raises:
        ConfigurationError: it is neither, or it would not arrive at the server as it stands here.
    """
    # Links to the next page are long, and seldom come twice.
    checked = _remembered(origin, path) if "?" not in path else _checked(origin, path)
    if not params:
        return checked
    encoded = encode_query(params)
    if not encoded:
        return checked
    return f"{checked}&{encoded}" if "?" in checked else f"{checked}?{encoded}"


def _checked(origin: str, path: str) -> str:
    """Return the target that a path means, which is safe to send."""
    shown = path.partition("?")[0]
    if not path.startswith("/"):
        if not path.startswith(f"{origin}/"):
            if "://" in path:
                raise ConfigurationError(
                    "An absolute URL must be on the API origin.",
                    hint=f"Here that is {origin}; the token goes nowhere else.",
                )
            raise ConfigurationError(f"The path {shown!r} does not begin with '/'.", hint=f"Try {'/' + shown!r}.")
        path = path[len(origin) :]
    path, _, query = path.partition("?")
    if not _PATH.fullmatch(path) or not _QUERY.fullmatch(query):
        raise ConfigurationError(
            f"The path {shown!r} has a character that a URL cannot have.",
            hint="Pass query parameters as params=…, and percent-encode the rest.",
        )
    # What follows a semicolon is a parameter of the segment, which some servers drop before they resolve dots.
    if "//" in path or any(unquote(segment.partition(";")[0]) in (".", "..") for segment in path.split("/")):
        raise ConfigurationError(f"The path {shown!r} has an empty or a relative segment.")
    if not path.startswith(API_ROOTS):
        raise ConfigurationError(
            f"The path {shown!r} is not one of the API's.", hint="It should look like /rest/v1.0/projects."
        )
    return f"{path}?{query}" if query else path


# Calls repeat their paths, and looking at each character again costs as much as the rest of making a request.
_remembered = lru_cache(maxsize=2048)(_checked)


def encode_query(params: Params) -> str:
    """Encode ``params`` as Rails reads them.

    ``{"filters": {"status": ["open", "draft"]}}`` becomes ``filters[status][]=open&filters[status][]=draft``, percent-
    encoded. A pair (a tuple) of dates or of datetimes is a range, ``from...to``. ``None`` and ``UNSET`` are left out.

    Raises:
        ConfigurationError: a value has no such form: a datetime without a zone, NaN, bytes, a set, a cycle.
    """
    if not isinstance(params, Mapping):
        raise ConfigurationError(f"The parameters must be a mapping, not {kind_of(params)}.")
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
                    for inner, text in _pairs(str.__str__(name), value, text_of)
                ]
        return "&".join(pairs)
    except ConfigurationError:
        raise
    except UnicodeEncodeError:
        raise ConfigurationError("The parameters have a lone surrogate.") from None
    except ValueError:
        raise ConfigurationError(f"The parameters have a number with more than {_MAX_DIGITS:,} digits.") from None


def bracketed_pairs(params: Params, leaf: Callable[[str, Any], T]) -> Iterator[tuple[str, T | str]]:
    """Yield names in the bracket notation of Rails, and what ``leaf`` makes of their values; a range is made here.

    Raises:
        ConfigurationError: a name is none, or they are nested too deeply; and what ``leaf`` raises.
    """
    if not isinstance(params, Mapping):
        raise ConfigurationError(f"The parameters must be a mapping, not {kind_of(params)}.")
    for name, value in params.items():
        _quoted_name(name)
        yield from _pairs(str.__str__(name), value, leaf)


@lru_cache(maxsize=1024)
def _quoted_name(name: str) -> str:
    if not isinstance(name, str) or not name:
        raise ConfigurationError(f"A query parameter's name must be a str, not {name!r}.")
    return quote(name, safe="")


def _pairs(name: str, value: Any, leaf: Callable[[str, Any], T], depth: int = 0) -> Iterator[tuple[str, T | str]]:
    if depth > _MAX_DEPTH:
        raise ConfigurationError("The parameters are nested too deeply, or contain themselves.")
    if value is None or value is UNSET:
        return
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _pairs(f"{name}[{_plain_key(key, name)}]", inner, leaf, depth + 1)
    elif _is_range(value):
        yield name, f"{text_of(name, value[0])}...{text_of(name, value[1])}"
    elif isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray):
        if (
            isinstance(value, tuple)
            and len(value) == 2
            and None in value
            and any(isinstance(end, date) for end in value)
        ):
            raise ConfigurationError(
                f"The parameter {name!r} is a range with one end.",
                hint="Procore documents none that is open: give both ends.",
            )
        # Some of Procore's own lists of parameters spell the array brackets out, some do not: never send them twice.
        array = name if name.endswith("[]") else f"{name}[]"
        for inner in value:
            yield from _pairs(array, inner, leaf, depth + 1)
    else:
        yield name, leaf(name, value)


def _is_range(value: Any) -> bool:
    return isinstance(value, tuple) and len(value) == 2 and all(isinstance(end, date) for end in value)


def _plain_key(key: Any, name: str) -> str:
    """Return the text of a key itself: one that is a member of an enum may format as its name there."""
    if isinstance(key, str):
        return str.__str__(key)
    if not isinstance(key, int):
        raise ConfigurationError(f"A key in the parameter {name!r} must be a str, not {key!r}.")
    return digits_of(key, f"A key in the parameter {name!r}")


def digits_of(number: int, name: str) -> str:
    """Return an integer as text.

    Raises:
        ConfigurationError: Python does not write out one that is so long.
    """
    try:
        return str(int(number))
    except ValueError:
        raise ConfigurationError(f"{name} is a number with more than {_MAX_DIGITS:,} digits.") from None


def text_of(name: str, value: Any) -> str:
    """Return a single value as a query or a form says it.

    Raises:
        ConfigurationError: neither can.
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
            raise ConfigurationError(f"The parameter {name!r} is {value}, which no query can say.")
        return _written_out(value, name) if isinstance(value, Decimal) else repr(value)
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise ConfigurationError(
                f"The parameter {name!r} is a datetime without a time zone.",
                hint="Procore reads times in UTC: give it one, as in datetime.now(UTC).",
            )
        try:
            moment = value.astimezone(UTC)
        except OverflowError:
            raise ConfigurationError(f"The parameter {name!r} is a datetime out of range.") from None
        return moment.isoformat(timespec="microseconds" if moment.microsecond else "seconds").replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    raise ConfigurationError(f"The parameter {name!r} is {kind_of(value)}, which no query can say.")


def _written_out(value: Decimal, name: str) -> str:
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)  # noqa: S101 -- for mypy: it is finite
    if max(value.adjusted(), -exponent) >= _MAX_DIGITS:
        raise ConfigurationError(f"The parameter {name!r} is a number with more than {_MAX_DIGITS:,} digits.")
    return f"{value:f}"
