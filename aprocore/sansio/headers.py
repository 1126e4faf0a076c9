"""Headers: validation of request headers, and parsing of response headers (rate limit, ``Retry-After``, ``Date``)."""

from __future__ import annotations

import enum
import math
import re
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

from ..errors import ConfigurationError, MissingCompanyError
from ..types import RateLimit, RequestLine, kind_of
from .urls import digits_of

__all__ = [
    "COMPANY_HEADER",
    "check_headers",
    "company_header",
    "http_date",
    "is_exempt",
    "missing_company",
    "rate_limit_of",
    "request_id_of",
    "retry_after_of",
    "server_time_of",
]

_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+\-.^_`|~]+")
_VALUE = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?|")

_RESERVED = {
    "authorization": "The session sends the token itself.",
    "proxy-authorization": "The session sends the credentials itself.",
    "cookie": "Procore's API uses a token, not cookies.",
    "procore-company-id": "Pass company_id=… instead.",
    "host": "The session sets it from the API origin.",
    "content-length": "The session sets it from the body.",
    "transfer-encoding": "The session sets it from the body.",
    "connection": "The connection pool sets it.",
    "accept-encoding": "The transport asks for what it can decode.",
    "expect": "Bodies are sent without waiting for 100 Continue.",
    "upgrade": "The API supports HTTP only.",
    "te": "The transport asks for what it can decode.",
}


def check_headers(headers: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Validate the caller's headers and return them as pairs.

    Raises:
        ConfigurationError: a name or a value is not valid in a header, or the session sets that header itself.
    """
    if not isinstance(headers, Mapping):
        raise ConfigurationError(f"headers must be a mapping, got {kind_of(headers)}.")
    pairs: list[tuple[str, str]] = []
    seen: set[str] = set()
    for name, value in headers.items():
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise ConfigurationError(f"Invalid header name {name!r}.")
        reason = _RESERVED.get(name.lower())
        if reason is not None:
            raise ConfigurationError(f"The header {name} can't be set by the caller.", hint=reason)
        if name.lower() in seen:
            raise ConfigurationError(f"The header {name} is passed twice.")
        seen.add(name.lower())
        if not isinstance(value, str) or not _VALUE.fullmatch(value):
            # The value may be a secret: do not show it.
            raise ConfigurationError(f"The value of the header {name} is not plain printable ASCII.")
        # str() of an enum member may return the member's name.
        pairs.append((_plain_str(name), _plain_str(value)))
    return tuple(pairs)


def _plain_str(text: str) -> str:
    return str.__str__(text) if isinstance(text, enum.Enum) else text


# Latest valid Unix time (ten digits, year 2286). Longer numbers, such as milliseconds, are invalid.
_MAX_UNIX_TIME = 9_999_999_999
_MAX_DIGITS = len(str(_MAX_UNIX_TIME))
# Longest valid Retry-After in seconds: a higher number is a Unix time by mistake.
_MAX_RETRY_AFTER = 1_000_000_000
_FRACTION = re.compile(r"[0-9]{1,10}\.[0-9]{1,20}")


def rate_limit_of(headers: Mapping[str, str]) -> RateLimit | None:
    """Return the rate limit window that a response reports, None if it has none or an invalid one.

    https://developers.procore.com/documentation/rate-limiting
    """
    try:
        return RateLimit(
            limit=int(_number(headers["X-Rate-Limit-Limit"])),
            remaining=int(_number(headers["X-Rate-Limit-Remaining"])),
            reset=math.ceil(_number(headers["X-Rate-Limit-Reset"])),
        )
    except (KeyError, ValueError):
        return None


def _number(text: str) -> float:
    """Return a number >= 0, with or without a fraction; the caller rounds it to the safe side.

    Raises:
        ValueError: the text is not such a number, or has more digits than a Unix time.
    """
    if text.isascii() and text.isdigit() and len(text) <= _MAX_DIGITS:
        return int(text)
    if _FRACTION.fullmatch(text) is None:
        raise ValueError(text)
    return float(text)


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """Return Procore's id of the request, for its support."""
    return headers.get("X-Request-Id")


def retry_after_of(headers: Mapping[str, str], now: float) -> float | None:
    """Return the wait in seconds that ``Retry-After`` asks for, None if it is missing or invalid.

    ``now`` (Unix seconds) is the reference for the date form (RFC 9110, section 10.2.3).
    """
    text = headers.get("Retry-After")
    if text is None:
        return None
    try:
        seconds = _number(text)
    except ValueError:
        moment = None if text.isascii() and text.isdigit() else http_date(text)
        return max(0.0, moment - now) if moment is not None else None
    return float(seconds) if seconds < _MAX_RETRY_AFTER else None


def server_time_of(headers: Mapping[str, str]) -> float | None:
    """Return the server's time in Unix seconds from ``Date``, None if that is missing or invalid."""
    text = headers.get("Date")
    moment = http_date(text) if text is not None else None
    return moment if moment is not None and 0 <= moment <= _MAX_UNIX_TIME else None


def http_date(text: str) -> float | None:
    """Return an HTTP date in Unix seconds, None if it is invalid."""
    try:
        moment = parsedate_to_datetime(text)
        # Every HTTP date is in UTC, also in the obsolete format without a zone.
        return (moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


COMPANY_HEADER = "Procore-Company-Id"

# https://developers.procore.com/documentation/tutorial-mpz: every call needs the header, except for two that list the
# user's own data and companies. A service account sends it there too.
_EXEMPT = ("/rest/v1.0/me", "/rest/v1.0/companies")
_COMPANY_ID = re.compile(r"[A-Za-z0-9_-]+")


def is_exempt(method: str, target: str) -> bool:
    """Return whether a user's call does not need the company header."""
    return method == "GET" and target.partition("?")[0].rstrip("/") in _EXEMPT


def company_header(company_id: int | str, name: str = "company_id") -> tuple[str, str]:
    """Return the company header; ``name`` is the name of the option, for messages.

    Raises:
        ConfigurationError: ``company_id`` is not an id.
    """
    if type(company_id) is int:
        digits_of(company_id, name)
    if (
        isinstance(company_id, bool)
        or not isinstance(company_id, int | str)
        or not _COMPANY_ID.fullmatch(str(company_id))
    ):
        raise ConfigurationError(
            f"{name} must be a company id, got {company_id!r}.",
            hint="Copy the number from the address of a Procore page.",
        )
    return COMPANY_HEADER, str(company_id)


def missing_company(line: RequestLine) -> MissingCompanyError:
    """Return the error for a call that needs a company but has none."""
    return MissingCompanyError(
        "The call needs a company, but none is set.",
        hint="Pass company_id=… to the session or the call, or set PROCORE_COMPANY_ID.",
        request=line,
    )
