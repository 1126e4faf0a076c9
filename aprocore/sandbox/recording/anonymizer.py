"""Anonymizer: redacts an account's data in responses and restores it in requests to the account."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from urllib.parse import quote, unquote, unquote_plus, urlsplit

from .allowlist import SMALL, is_allowed, is_amount, is_api_segment, is_error_message, is_id, is_personal, name_words
from .fake_identities import UUID_FORM, fake_value, form_of

__all__ = ["API", "STORAGE", "Anonymizer", "field_of", "is_number_or_uuid"]

# Placeholders for the account's hosts in a recording; during replay the recorder replaces them with its own.
API, STORAGE = "https://api.procore.test", "https://storage.procore.test"

_DIGITS = re.compile(r"[0-9]+")
_URL = re.compile(r"https?://[^\s<>\"]+")
_VERSION = re.compile(r"v[0-9]{1,2}(?:\.[0-9]{1,2})?")
_KEY = re.compile(r"[a-z_][A-Za-z_]*|[a-z_]+[0-9]{1,2}[a-z_]*")
# custom_field_123
_NUMBERED_KEY = re.compile(r"([a-z_]+_)([0-9]{3,})")
_SEVERAL = re.compile(r"[0-9]+(?:, ?[0-9]+)+")
# Query parameters that sign the URL of a file.
_SIGNING = re.compile(
    r"(?:x-(?:amz|goog)-[a-z-]+|signature|sig|expires|policy|key-pair-id|token|awsaccesskeyid|googleaccessid|s[eprvt])=",
    re.IGNORECASE,
)
_LINK = re.compile(r"<([^<>]*)>")
# Shorter values occur in other texts by chance.
_MIN_SEARCHED = 5
# Attempts to find an unused stand-in; more are needed only if all values of its form are taken.
_MAX_ATTEMPTS = 100_000

# Kinds of values by the words of the field's name, or of its parent's.
_KINDS: Mapping[str, str] = {
    "code": "password passphrase secret token key signature cookie authorization credential credentials phone fax "
    "mobile cell zip zipcode postal postcode pin ssn ein vat iban",
    "first": "first",
    "last": "last",
    "country": "country",
    "city": "city town",
    "state": "state province county region",
    "street": "address street",
    "file": "file filename",
    "sentence": "description comment comments note notes body message reason content details instructions question "
    "answer",
    "company": "vendor company contractor subcontractor organization business",
    "person": "login user users person people employee creator author manager assignee assignees inspector approver "
    "attendee attendees owner contact superintendent signatory by received responder court initials",
}
_KIND_OF_WORD: Mapping[str, tuple[int, str]] = {
    word: (rank, kind) for rank, (kind, words) in enumerate(_KINDS.items()) for word in words.split()
}


class Anonymizer:
    """A two-way mapping between the account's values and their fake stand-ins, consistent across all responses.

    The mapping is held in memory only, so a recording can't be mapped back to the account.
    """

    def __init__(self, origins: Iterable[str] = (), keep: Iterable[str] = ()) -> None:
        """Create an anonymizer for an account.

        Args:
            origins: The origins of the account's API.
            keep: Names of fields whose texts and numbers are recorded unchanged.
        """
        self._origins = tuple(origins)
        self._kept_fields = frozenset(keep)
        # Stand-ins by original value, and the reverse.
        self._stand_ins: dict[str, str] = {}
        self._originals: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        # Original URLs by the path of their stand-in on the storage host.
        self._urls: dict[str, str] = {}
        self._stand_in_paths: dict[str, str] = {}
        # Values that the program sent, which are not secrets of the account.
        self._program_values: set[Any] = set()
        # Query values of the program's requests, which the links to further pages repeat.
        self._query_values: set[str] = set()

    # -- values of the program

    def add_program_values(self, value: Any) -> None:
        """Add values that the program sent in a body; responses keep them."""
        if isinstance(value, dict):
            for element in value.values():
                self.add_program_values(element)
        elif isinstance(value, list):
            for element in value:
                self.add_program_values(element)
        elif isinstance(value, str | int | float) and not isinstance(value, bool) and str(value) not in self._originals:
            self._program_values.add(value)

    def add_query_values(self, values: Iterable[str]) -> None:
        """Add query values that the program sent; URLs of the API in responses keep them."""
        self._query_values.update(value for value in values if not self.is_stand_in(value))

    def is_program_value(self, value: object) -> bool:
        """Return whether the program sent this value."""
        return value in self._program_values

    def is_stand_in(self, text: str) -> bool:
        """Return whether a text is the stand-in of a value of the account."""
        return text in self._originals or text.lower() in self._originals

    def contains_original(self, text: str) -> bool:
        """Return whether a text is, or contains, a value of the account."""
        return text in self._stand_ins or any(
            len(original) >= _MIN_SEARCHED and original in text for original in self._stand_ins
        )

    # -- from the account

    def anonymize(self, value: Any, name: str = "", parent: str = "", *, error: bool = False) -> Any:
        """Return an anonymized (redacted) JSON value of the same structure.

        ``error`` marks an error response, whose documented messages are kept.
        """
        if isinstance(value, dict):
            own = name or parent
            return {
                self._key(key): self.anonymize(element, self._name_of(key, name), own, error=error)
                for key, element in value.items()
            }
        if isinstance(value, list):
            return [self.anonymize(element, name, parent, error=error) for element in value]
        if value is None or isinstance(value, bool) or name in self._kept_fields:
            return value
        if isinstance(value, str):
            return self._text(value, name, parent, error)
        return self._number(value, name)

    def identifier(self, text: str) -> str:
        """Return the stand-in for an id, or for a text of a named fixture value."""
        return self._stand_in(text, "code" if _DIGITS.fullmatch(text) else "thing")

    def path(self, path: str) -> str:
        """Return an anonymized API path."""
        return "/".join(map(self._segment, path.split("/")))

    def url(self, url: str) -> str:
        """Return an anonymized URL; URLs of the API keep their form, all others become storage URLs."""
        origin = next(
            (
                candidate
                for candidate in self._origins
                if url.startswith((f"{candidate}/", f"{candidate}?")) or url == candidate
            ),
            None,
        )
        rest = "" if origin is None else url[len(origin) :].partition("#")[0]
        path, _, query = rest.partition("?")
        if origin is not None and path.startswith("/rest/"):
            return f"{API}{self.path(path)}{'?' + self._query(query) if query else ''}"
        return STORAGE + self._storage_path(url)

    def link(self, value: str) -> str:
        """Return an anonymized ``Link`` header."""
        return _LINK.sub(lambda found: f"<{self.url(found[1])}>", value)

    def _name_of(self, key: str, name: str) -> str:
        # Keys of a table are data of the account, not field names.
        return key if _KEY.fullmatch(key) or _NUMBERED_KEY.fullmatch(key) else name

    def _key(self, key: str) -> str:
        if _DIGITS.fullmatch(key) or UUID_FORM.fullmatch(key):
            return self._stand_in(key, "thing")
        if _KEY.fullmatch(key) or key in self._program_values:
            return key
        numbered = _NUMBERED_KEY.fullmatch(key)
        if numbered:
            return numbered[1] + self._stand_in(numbered[2], "thing")
        return self._stand_in(key, "thing")

    def _number(self, number: float, name: str) -> float:
        if isinstance(number, float):
            if not is_personal(name):
                return number
            return float(self._stand_in(repr(number), "float"))
        digits = str(abs(number))
        if number == 0 or (number in self._program_values and not is_id(name)):
            return number
        is_known = len(digits) >= len(str(SMALL)) and digits in self._stand_ins
        if is_id(name) or is_personal(name) or is_known or (abs(number) >= SMALL and not is_amount(name)):
            stand_in = int(self._stand_in(digits, "thing"))
            return stand_in if number > 0 else -stand_in
        return number

    def _text(self, text: str, name: str, parent: str, error: bool) -> str:
        if (text in self._program_values and not (is_id(name) and text in self._stand_ins)) or (
            error and is_error_message(text)
        ):
            return text
        if is_allowed(name, text):
            return text
        if _URL.fullmatch(text):
            return self.url(text)
        if text.startswith("/rest/"):
            path, _, query = text.partition("?")
            return self.path(path) + (f"?{self._query(query)}" if query else "")
        if _SEVERAL.fullmatch(text):
            return _DIGITS.sub(lambda found: self._stand_in(found[0], "code"), text)
        return self._stand_in(text, "code" if is_id(name) else _kind_of(name, parent))

    def _segment(self, segment: str) -> str:
        text = unquote(segment)
        if not text or is_api_segment(text) or _VERSION.fullmatch(text) or text in self._program_values:
            return segment
        stem, dot, ending = text.rpartition(".")
        if dot and _DIGITS.fullmatch(stem) and ending.isalpha():
            return f"{self._stand_in(stem, 'thing')}.{ending}"
        return quote(self._stand_in(text, "code"), safe="")

    def _query(self, query: str) -> str:
        def anonymized(name: str, value: str) -> str:
            return value if value in self._query_values else self._text(value, name, "", error=False)

        return _changed(query, anonymized)

    def _storage_path(self, url: str) -> str:
        parts = urlsplit(url)
        # The signature of a file's URL changes with each response.
        query = "&".join(pair for pair in parts.query.split("&") if not _SIGNING.match(pair))
        unsigned = f"{parts.scheme}://{parts.netloc}{parts.path}?{query}"
        path = self._stand_in_paths.get(unsigned)
        if path is None:
            name = unquote(parts.path.rpartition("/")[2]) or "page"
            path = self._stand_in_paths[unsigned] = (
                f"/{len(self._stand_in_paths) + 1}/{quote(self._stand_in(name, 'file'), safe='')}"
            )
        self._urls[path] = url
        return path

    def _stand_in(self, text: str, kind: str) -> str:
        is_uuid = UUID_FORM.fullmatch(text)
        key = text.lower() if is_uuid else text
        stand_in = self._stand_ins.get(key)
        if stand_in is None:
            form = form_of(kind, text)
            stand_in = self._unused(form)
            self._stand_ins[key] = stand_in
            self._originals[stand_in] = key
        return stand_in.upper() if is_uuid and text.isupper() else stand_in

    def _unused(self, form: str) -> str:
        number = self._counts.get(form, 0)
        for attempt in range(_MAX_ATTEMPTS):
            stand_in = fake_value(form, number + attempt)
            if stand_in not in self._originals:
                self._counts[form] = number + attempt + 1
                return stand_in
        # All values of this form are used.
        return f"{fake_value(form, number)}-{len(self._originals)}"

    # -- requests to the account

    def restore(self, value: Any, name: str = "") -> Any:
        """Return a JSON value of the program with stand-ins replaced by the account's values."""
        if isinstance(value, dict):
            return {
                self._restored_key(key): self.restore(element, self._name_of(key, name))
                for key, element in value.items()
            }
        if isinstance(value, list):
            return [self.restore(element, name) for element in value]
        if isinstance(value, str):
            return self.restored_text(value)
        if isinstance(value, float):
            return float(self._originals.get(repr(value), value))
        if isinstance(value, int) and not isinstance(value, bool):
            digits = str(abs(value))
            if digits in self._originals and (is_id(name) or is_personal(name) or abs(value) >= SMALL):
                original = int(self._originals[digits])
                return original if value > 0 else -original
        return value

    def restored_text(self, text: str) -> str:
        """Return a text of the program with a stand-in replaced by the account's value."""
        lower = text.lower()
        if text in self._originals:
            return self._originals[text]
        if UUID_FORM.fullmatch(text) and lower in self._originals:
            return self._originals[lower].upper() if text.isupper() else self._originals[lower]
        if text.startswith(STORAGE):
            return self._urls.get(text.removeprefix(STORAGE), text)
        if text.startswith(f"{API}/") and self._origins:
            path, _, query = text.removeprefix(API).partition("?")
            return f"{self._origins[0]}{self.restored_path(path)}{'?' + self.restored_query(query) if query else ''}"
        return text

    def restored_path(self, path: str) -> str:
        """Return an API path with stand-ins replaced by the account's values."""
        return "/".join(map(self._restored_segment, path.split("/")))

    def restored_query(self, query: str) -> str:
        """Return a query with stand-ins replaced by the account's values."""

        def restored(name: str, value: str) -> str:
            if _DIGITS.fullmatch(value) and not is_id(field_of(name)) and len(value) < len(str(SMALL)):
                return value
            if _SEVERAL.fullmatch(value):
                return _DIGITS.sub(lambda found: self._originals.get(found[0], found[0]), value)
            return self.restored_text(value)

        return _changed(query, restored)

    def address(self, path: str) -> str | None:
        """Return the original URL for a path of the storage host, or None."""
        return self._urls.get(path)

    def _restored_key(self, key: str) -> str:
        if key in self._originals:
            return self._originals[key]
        numbered = _NUMBERED_KEY.fullmatch(key)
        return numbered[1] + self._originals.get(numbered[2], numbered[2]) if numbered else key

    def _restored_segment(self, segment: str) -> str:
        text = unquote(segment)
        stem, dot, ending = text.rpartition(".")
        if dot and stem in self._originals:
            return f"{self._originals[stem]}.{ending}"
        original = self.restored_text(text)
        return segment if original == text else quote(original, safe="")


def is_number_or_uuid(text: str) -> bool:
    """Return whether a text is a decimal number or a UUID, the forms of the API's ids."""
    return _DIGITS.fullmatch(text) is not None or UUID_FORM.fullmatch(text) is not None


def _kind_of(name: str, parent: str) -> str:
    for field in (name, parent):
        found = [_KIND_OF_WORD[word] for word in name_words(field) if word in _KIND_OF_WORD]
        if found:
            return min(found)[1]
    return "thing"


def field_of(name: str) -> str:
    """Return the field of a query parameter: ``vendor_id`` for ``filters[vendor_id][]``."""
    parts = [part.rstrip("]") for part in name.split("[")]
    return next((part for part in reversed(parts) if part), name)


def _changed(query: str, change: Callable[[str, str], str]) -> str:
    """Return a query with changed values; unchanged pairs keep their bytes."""
    parts = []
    for part in query.split("&"):
        name, _, raw = part.partition("=")
        value = unquote_plus(raw, errors="surrogateescape")
        changed = change(field_of(unquote_plus(name, errors="surrogateescape")), value)
        parts.append(part if changed == value else f"{name}={quote(changed, safe='', errors='surrogateescape')}")
    return "&".join(parts)
