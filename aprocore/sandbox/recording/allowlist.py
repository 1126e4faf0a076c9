"""What of an account's data may be kept: what says nothing about whose it is.

Everything else is replaced: a value has to be on this side to stay. Kept are true, false, null, numbers that are small
or that are called amounts, counts or sizes, dates and times, and the API's own words: the choices that its catalogue
documents for a field of this name, currencies, locales, time zones, media types and its error messages.
"""

from __future__ import annotations

import re
from functools import cache

from ... import catalogue
from ...catalogue import Parameter

__all__ = ["is_amount", "is_id", "is_kept", "is_personal", "is_word_of_paths", "words_of"]

# Numbers with fewer digits say nothing, unless their field says that they are ids.
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
# Whatever stands in a field of these names is about a person, a place or an account, or a secret.
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
_CHOOSING = frozenset({"status", "state", "type", "kind", "priority", "role", "view", "visibility", "method"})

_MOMENT = re.compile(
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
# https://developers.procore.com/documentation/error-reference, and those of Rails that its answers quote.
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
def words_of(name: str) -> frozenset[str]:
    """Return the words of a field's name, in small letters."""
    return frozenset(word.lower() for word in _WORD.findall(name))


@cache
def is_id(name: str) -> bool:
    """Return whether a field is called an id, or ids."""
    found = _WORD.findall(name)
    return bool(found) and found[-1].lower() in _IDS


@cache
def is_amount(name: str) -> bool:
    """Return whether a field's number is an amount, a count or a moment."""
    return not words_of(name).isdisjoint(_AMOUNTS) and not is_id(name)


@cache
def is_personal(name: str) -> bool:
    """Return whether whatever stands in a field is to be replaced."""
    return not words_of(name).isdisjoint(_PERSONAL)


def is_kept(name: str, text: str) -> bool:
    """Return whether the text of a field may stay."""
    if not any(map(str.isalnum, text)):
        return True
    if is_id(name) or is_personal(name):
        return False
    if _MOMENT.fullmatch(text) or _DECIMAL.fullmatch(text) or text in ("true", "false"):
        return True
    words = words_of(name)
    if _INTEGER.fullmatch(text):
        return is_amount(name)
    return (
        text in _choices().get(name, ())
        or (not words.isdisjoint(_CHOOSING) and text in _all_choices())
        or ("currency" in words and _CURRENCY.fullmatch(text) is not None)
        or (not words.isdisjoint(("locale", "language")) and _LOCALE.fullmatch(text) is not None)
        or (not words.isdisjoint(("zone", "timezone")) and _ZONE.fullmatch(text) is not None)
        or ("type" in words and _MEDIA_TYPE.fullmatch(text) is not None)
        or (not words.isdisjoint(("color", "colour")) and _COLOR.fullmatch(text) is not None)
    )


def is_error(text: str) -> bool:
    """Return whether a text is one of the API's error messages."""
    return _ERROR.fullmatch(text) is not None


@cache
def is_word_of_paths(segment: str) -> bool:
    """Return whether a segment of a path is one of the API's own."""
    return segment in _segments()


@cache
def _segments() -> frozenset[str]:
    found = {segment for operation in catalogue.operations() for segment in operation.path.split("/")}
    return frozenset(segment for segment in found if "{" not in segment) | {"vapid"}


@cache
def _choices() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for operation in catalogue.operations():
        waiting: list[Parameter] = [*operation.parameters, *operation.body]
        while waiting:
            parameter = waiting.pop()
            waiting += parameter.fields
            if parameter.choices:
                name = parameter.name.rpartition("[")[2].rstrip("]") or parameter.name
                found.setdefault(name, set()).update(map(str, parameter.choices))
    return {name: frozenset(choices) for name, choices in found.items()}


@cache
def _all_choices() -> frozenset[str]:
    return frozenset(choice for choices in _choices().values() for choice in choices)
