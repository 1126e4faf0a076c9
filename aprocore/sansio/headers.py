"""What a caller may put into a request's headers, and what an answer's headers say."""

from __future__ import annotations

import enum
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
    "authorization": "The session carries the token itself.",
    "proxy-authorization": "The session carries credentials itself.",
    "cookie": "Procore's API takes a token, never a cookie.",
    "procore-company-id": "Pass company_id=… instead.",
    "host": "It is the API origin's.",
    "content-length": "It follows from the body.",
    "transfer-encoding": "It follows from the body.",
    "connection": "The pool decides.",
    "accept-encoding": "The transport asks for what it can decode.",
    "expect": "Bodies are sent at once.",
    "upgrade": "The API speaks HTTP alone.",
    "te": "The transport asks for what it can decode.",
}


def check_headers(headers: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return the caller's headers as pairs.

    Raises:
        ConfigurationError: a name or a value cannot stand in a header, or the session sets that header itself.
    """
    if not isinstance(headers, Mapping):
        raise ConfigurationError(f"The headers must be a mapping, not {kind_of(headers)}.")
    pairs: list[tuple[str, str]] = []
    seen: set[str] = set()
    for name, value in headers.items():
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise ConfigurationError(f"{name!r} cannot be the name of a header.")
        why = _RESERVED.get(name.lower())
        if why is not None:
            raise ConfigurationError(f"The header {name} cannot be passed.", hint=why)
        if name.lower() in seen:
            raise ConfigurationError(f"The header {name} is given twice.")
        seen.add(name.lower())
        if not isinstance(value, str) or not _VALUE.fullmatch(value):
            # The value may be a secret: it is not shown.
            raise ConfigurationError(f"The value of the header {name} is not plain printable ASCII.")
        # A member of an enum may format as its name there.
        pairs.append((_itself(name), _itself(value)))
    return tuple(pairs)


def _itself(text: str) -> str:
    return str.__str__(text) if isinstance(text, enum.Enum) else text


# Ten digits are enough for Unix seconds until the year 2286; milliseconds are not believed.
_LAST_MOMENT = 9_999_999_999


def rate_limit_of(headers: Mapping[str, str]) -> RateLimit | None:
    """Return the rate limit window that an answer reports, None where it reports none that makes sense.

    https://developers.procore.com/documentation/rate-limiting
    """
    try:
        return RateLimit(
            limit=_count(headers["X-Rate-Limit-Limit"]),
            remaining=_count(headers["X-Rate-Limit-Remaining"]),
            reset=_count(headers["X-Rate-Limit-Reset"]),
        )
    except (KeyError, ValueError):
        return None


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 10):
        raise ValueError(text)
    return int(text)


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """Return Procore's id of the call, for its support."""
    return headers.get("X-Request-Id")


def retry_after_of(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds that ``Retry-After`` asks to wait, None where it asks nothing that makes sense.

    ``now`` (Unix seconds) serves the form that is a date (RFC 9110, section 10.2.3).
    """
    text = headers.get("Retry-After")
    if text is None:
        return None
    if text.isascii() and text.isdigit():
        return float(text) if len(text) < 10 else None
    moment = _http_date(text)
    return max(0.0, moment - now) if moment is not None else None


def server_time_of(headers: Mapping[str, str]) -> float | None:
    """Return the server's clock in Unix seconds, as ``Date`` gives it, None where it gives none that makes sense."""
    text = headers.get("Date")
    moment = _http_date(text) if text is not None else None
    return moment if moment is not None and 0 <= moment <= _LAST_MOMENT else None


def _http_date(text: str) -> float | None:
    try:
        moment = parsedate_to_datetime(text)
        # Every HTTP date is in UTC, also in the old form that does not say so.
        return (moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


COMPANY_HEADER = "Procore-Company-Id"

# https://developers.procore.com/documentation/tutorial-mpz: every call carries the header, but for two that find a
# person's companies in the first place; a service account names its company there too.
_EXEMPT = ("/rest/v1.0/me", "/rest/v1.0/companies")
_COMPANY_ID = re.compile(r"[A-Za-z0-9_-]+")


def is_exempt(method: str, target: str) -> bool:
    """Tell whether a person's call needs no company."""
    return method == "GET" and target.partition("?")[0].rstrip("/") in _EXEMPT


def company_header(company_id: int | str, name: str = "company_id") -> tuple[str, str]:
    """Return the header that names the company; ``name`` is what the caller called it.

    Raises:
        ConfigurationError: it is no id.
    """
    if type(company_id) is int:
        digits_of(company_id, name)
    if (
        isinstance(company_id, bool)
        or not isinstance(company_id, int | str)
        or not _COMPANY_ID.fullmatch(str(company_id))
    ):
        raise ConfigurationError(
            f"{name} is {company_id!r}, which is no id.", hint="It is a number in the address of Procore's pages."
        )
    return COMPANY_HEADER, str(company_id)


def missing_company(line: RequestLine) -> MissingCompanyError:
    """Return the error of a call that needs a company and has none."""
    return MissingCompanyError(
        "The call needs a company, and none is known.",
        hint="Pass company_id=…, to the session or to the call, or set PROCORE_COMPANY_ID.",
        request=line,
    )
