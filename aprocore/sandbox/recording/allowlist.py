"""Allowlist of the anonymizer: the values of an account that a recording may contain.

All other values are redacted (replaced). Allowed are true, false, null, small numbers, numbers in fields for amounts,
counts or sizes, dates and times, and the API's own vocabulary: the documented choices for a field of this name,
currencies, locales, time zones, media types and error messages.
"""

from __future__ import annotations

import re
from functools import cache

from ... import catalogue
from ...catalogue import Parameter

__all__ = ["is_allowed", "is_amount", "is_api_segment", "is_id", "is_personal", "name_words"]

# Lower numbers identify nothing, unless the field's name says that they are ids.
SMALL = 10_000

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_IDS = frozenset({"id", "ids", "uuid", "guid", "uuids", "guids"})
_AMOUNTS = frozenset(
    {
        "amount",
        "amounts",
        "cost",
        "costs",
        "price",
        "total",
        "value",
        "budget",
        "balance",
        "retainage",
        "rate",
        "percent",
        "percentage",
        "quantity",
        "count",
        "size",
        "bytes",
        "length",
        "duration",
        "seconds",
        "minutes",
        "hours",
        "days",
        "width",
        "height",
        "depth",
        "weight",
        "position",
        "offset",
        "limit",
        "page",
        "pages",
        "units",
        "year",
        "tax",
        "markup",
        "subtotal",
        "at",
        "timestamp",
    }
)
# Words of field names whose values are personal data, locations, account data or secrets.
_PERSONAL = frozenset(
    {
        "phone",
        "fax",
        "mobile",
        "cell",
        "zip",
        "zipcode",
        "postal",
        "postcode",
        "latitude",
        "longitude",
        "lat",
        "lng",
        "lon",
        "birth",
        "birthday",
        "birthdate",
        "dob",
        "ssn",
        "ein",
        "vat",
        "duns",
        "iban",
        "bic",
        "swift",
        "routing",
        "account",
        "pin",
        "password",
        "passphrase",
        "secret",
        "token",
        "key",
        "signature",
        "cookie",
        "authorization",
        "credential",
        "credentials",
        "ip",
        "address",
        "license",
        "licence",
        "passport",
    }
)
_CHOICE_WORDS = frozenset({"status", "state", "type", "kind", "priority", "role", "view", "visibility", "method"})

_TIMESTAMP = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)? ?(?:Z|UTC|[+-][0-9]{2}:?[0-9]{2})?)?"
    r"|[0-9]{2}:[0-9]{2}(?::[0-9]{2})?"
)
_DECIMAL = re.compile(r"-?[0-9]{1,15}\.[0-9]{1,10}")
_INTEGER = re.compile(r"-?[0-9]{1,15}")
_CURRENCY = re.compile(r"[A-Z]{3}")
_LOCALE = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2})?")
_ZONE = re.compile(
    r"(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|US|Etc)/[A-Za-z_/+-]{2,30}|UTC"
)
_MEDIA_TYPE = re.compile(r"(?:application|audio|font|image|model|multipart|text|video)/[a-z0-9.+-]{1,80}")
_COLOR = re.compile(r"#[0-9A-Fa-f]{3,8}")
# https://developers.procore.com/documentation/error-reference, and messages of Rails in Procore's responses.
_ERROR = re.compile(
    r"(?:record )?not found|forbidden|unauthorized|bad request|unprocessable entity|internal server error|invalid"
    r"|method not allowed|app is not connected to this company|the access token (?:is invalid|expired|was revoked)"
    r"|you have surpassed the max number of requests for an hour\. please wait until your limit resets\."
    r"|param is missing or the value is empty: [a-z_]{1,60}|is invalid|can't be blank|must be blank|must exist"
    r"|has already been taken|is not a number|is not included in the list|is reserved|not found|is too (?:long|short)"
    r"(?: \((?:maximum|minimum) is [0-9]{1,6} characters\))?|must be (?:greater|less) than(?: or equal to)? [0-9]{1,6}",
    re.IGNORECASE,
)


@cache
def name_words(name: str) -> frozenset[str]:
    """Return the words of a field's name, in lower case."""
    return frozenset(word.lower() for word in _WORD.findall(name))


@cache
def is_id(name: str) -> bool:
    """Return whether a field's name ends with id, uuid or guid, or a plural of them."""
    words = _WORD.findall(name)
    return bool(words) and words[-1].lower() in _IDS


@cache
def is_amount(name: str) -> bool:
    """Return whether a field's number is an amount, a count or a timestamp."""
    return not name_words(name).isdisjoint(_AMOUNTS) and not is_id(name)


@cache
def is_personal(name: str) -> bool:
    """Return whether every value of a field must be redacted."""
    return not name_words(name).isdisjoint(_PERSONAL)


def is_allowed(name: str, text: str) -> bool:
    """Return whether the text of a field may be recorded."""
    if not any(map(str.isalnum, text)):
        return True
    if is_id(name) or is_personal(name):
        return False
    if _TIMESTAMP.fullmatch(text) or _DECIMAL.fullmatch(text) or text in ("true", "false"):
        return True
    words = name_words(name)
    if _INTEGER.fullmatch(text):
        return is_amount(name)
    return (
        text in _choices().get(name, ())
        or (not words.isdisjoint(_CHOICE_WORDS) and text in _all_choices())
        or ("currency" in words and _CURRENCY.fullmatch(text) is not None)
        or (not words.isdisjoint(("locale", "language")) and _LOCALE.fullmatch(text) is not None)
        or (not words.isdisjoint(("zone", "timezone")) and _ZONE.fullmatch(text) is not None)
        or ("type" in words and _MEDIA_TYPE.fullmatch(text) is not None)
        or (not words.isdisjoint(("color", "colour")) and _COLOR.fullmatch(text) is not None)
    )


def is_error_message(text: str) -> bool:
    """Return whether a text is one of the API's error messages."""
    return _ERROR.fullmatch(text) is not None


@cache
def is_api_segment(segment: str) -> bool:
    """Return whether a path segment is a literal one of the API, not a parameter."""
    return segment in _segments()


@cache
def _segments() -> frozenset[str]:
    segments = {segment for operation in catalogue.operations() for segment in operation.path.split("/")}
    return frozenset(segment for segment in segments if "{" not in segment) | {"vapid"}


@cache
def _choices() -> dict[str, frozenset[str]]:
    choices: dict[str, set[str]] = {}
    for operation in catalogue.operations():
        waiting: list[Parameter] = [*operation.parameters, *operation.body]
        while waiting:
            parameter = waiting.pop()
            waiting += parameter.fields
            if parameter.choices:
                name = parameter.name.rpartition("[")[2].rstrip("]") or parameter.name
                choices.setdefault(name, set()).update(map(str, parameter.choices))
    return {name: frozenset(values) for name, values in choices.items()}


@cache
def _all_choices() -> frozenset[str]:
    return frozenset(choice for choices in _choices().values() for choice in choices)
