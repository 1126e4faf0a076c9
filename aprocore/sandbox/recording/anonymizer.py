"""Takes everything out of an account's data that says whose it is, and puts it back into what goes to the account."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from urllib.parse import quote, unquote, unquote_plus, urlsplit

from .allowlist import SMALL, is_amount, is_error, is_id, is_kept, is_personal, is_word_of_paths, words_of
from .fake_identities import UUID_FORM, form_of, made_up

__all__ = ["API", "STORAGE", "Anonymizer", "field_of", "is_number_or_uuid"]

# What stands for the account's hosts in a recording, and for this machine's while it is replayed.
API, STORAGE = "https://api.procore.test", "https://storage.procore.test"

_DIGITS = re.compile(r"[0-9]+")
_URL = re.compile(r"https?://[^\s<>\"]+")
_VERSION = re.compile(r"v[0-9]{1,2}(?:\.[0-9]{1,2})?")
_KEY = re.compile(r"[a-z_][A-Za-z_]*|[a-z_]+[0-9]{1,2}[a-z_]*")
# custom_field_123
_NUMBERED_KEY = re.compile(r"([a-z_]+_)([0-9]{3,})")
_SEVERAL = re.compile(r"[0-9]+(?:, ?[0-9]+)+")
# Parameters by which the hosts of files know that they may be read.
_SIGNING = re.compile(
    r"(?:x-(?:amz|goog)-[a-z-]+|signature|sig|expires|policy|key-pair-id|token|awsaccesskeyid|googleaccessid|s[eprvt])=",
    re.IGNORECASE,
)
_LINK = re.compile(r"<([^<>]*)>")
# Shorter ones are found in anything.
_LONG = 5
# Attempts to find what nobody stands for yet; where there is room for it, it is found long before.
_MANY = 100_000

# By words of a field's name, and of what it is in: what is said there.
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
    word: (place, kind) for place, (kind, words) in enumerate(_KINDS.items()) for word in words.split()
}


class Anonymizer:
    """A made-up value for each of the account's, the same wherever that is met, and both ways.

    In memory alone: nobody who has a recording can get from it to the account.
    """

    def __init__(self, origins: Iterable[str] = (), keep: Iterable[str] = ()) -> None:
        """Make one for an account.

        Args:
            origins: of its API.
            keep: names of fields whose texts and numbers stay as they are.
        """
        self._origins = tuple(origins)
        self._keep = frozenset(keep)
        # What stands for each of the account's values, and the other way round.
        self._made: dict[str, str] = {}
        self._meant: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        # Of what stands for an address elsewhere, the whole address.
        self._addresses: dict[str, str] = {}
        self._places: dict[str, str] = {}
        # What the program itself wrote, which is no secret of the account's.
        self._own: set[Any] = set()
        # What it asked with, which addresses of further pages repeat.
        self._asked: set[str] = set()

    # -- what a program sends

    def note_own(self, value: Any) -> None:
        """Note what a program writes: where it is answered, it stays."""
        if isinstance(value, dict):
            for element in value.values():
                self.note_own(element)
        elif isinstance(value, list):
            for element in value:
                self.note_own(element)
        elif isinstance(value, str | int | float) and not isinstance(value, bool) and str(value) not in self._meant:
            self._own.add(value)

    def note_asked(self, values: Iterable[str]) -> None:
        """Note what a program asks with: where an address of the API repeats it, it stays."""
        self._asked.update(value for value in values if not self.is_made(value))

    def is_own(self, value: object) -> bool:
        """Return whether a program wrote this."""
        return value in self._own

    def is_made(self, text: str) -> bool:
        """Return whether a text stands for one of the account's."""
        return text in self._meant or text.lower() in self._meant

    def tells(self, text: str) -> bool:
        """Return whether a text is one of the account's, or has one in it."""
        return text in self._made or any(len(original) >= _LONG and original in text for original in self._made)

    # -- from the account

    def scrub(self, value: Any, name: str = "", parent: str = "", *, error: bool = False) -> Any:
        """Return a JSON value as it may be told: of the same form, and everywhere the same.

        ``error`` says that it is an answer of the API's own making, whose messages stay.
        """
        if isinstance(value, dict):
            own = name or parent
            return {
                self._key(key): self.scrub(element, self._name_of(key, name), own, error=error)
                for key, element in value.items()
            }
        if isinstance(value, list):
            return [self.scrub(element, name, parent, error=error) for element in value]
        if value is None or isinstance(value, bool) or name in self._keep:
            return value
        if isinstance(value, str):
            return self._text(value, name, parent, error)
        return self._number(value, name)

    def identifier(self, text: str) -> str:
        """Return what stands for an id, or for any text that is given by name."""
        return self._stand_in(text, "code" if _DIGITS.fullmatch(text) else "thing")

    def path(self, path: str) -> str:
        """Return an API path as it may be told."""
        return "/".join(map(self._segment, path.split("/")))

    def url(self, url: str) -> str:
        """Return an address as it may be told: the account's own keep their form, of others nothing stays."""
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
        return STORAGE + self._elsewhere(url)

    def link(self, value: str) -> str:
        """Return a ``Link`` header as it may be told."""
        return _LINK.sub(lambda found: f"<{self.url(found[1])}>", value)

    def _name_of(self, key: str, name: str) -> str:
        # The keys of a table say whose things they are, and nothing of what is under them.
        return key if _KEY.fullmatch(key) or _NUMBERED_KEY.fullmatch(key) else name

    def _key(self, key: str) -> str:
        if _DIGITS.fullmatch(key) or UUID_FORM.fullmatch(key):
            return self._stand_in(key, "thing")
        if _KEY.fullmatch(key) or key in self._own:
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
        if number == 0 or (number in self._own and not is_id(name)):
            return number
        known = len(digits) >= len(str(SMALL)) and digits in self._made
        if is_id(name) or is_personal(name) or known or (abs(number) >= SMALL and not is_amount(name)):
            made = int(self._stand_in(digits, "thing"))
            return made if number > 0 else -made
        return number

    def _text(self, text: str, name: str, parent: str, error: bool) -> str:
        if (text in self._own and not (is_id(name) and text in self._made)) or (error and is_error(text)):
            return text
        if is_kept(name, text):
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
        if not text or is_word_of_paths(text) or _VERSION.fullmatch(text) or text in self._own:
            return segment
        stem, dot, ending = text.rpartition(".")
        if dot and _DIGITS.fullmatch(stem) and ending.isalpha():
            return f"{self._stand_in(stem, 'thing')}.{ending}"
        return quote(self._stand_in(text, "code"), safe="")

    def _query(self, query: str) -> str:
        def told(name: str, value: str) -> str:
            return value if value in self._asked else self._text(value, name, "", error=False)

        return _changed(query, told)

    def _elsewhere(self, url: str) -> str:
        parts = urlsplit(url)
        # A signature is another each time, and what it is of is the same.
        query = "&".join(pair for pair in parts.query.split("&") if not _SIGNING.match(pair))
        place = f"{parts.scheme}://{parts.netloc}{parts.path}?{query}"
        made = self._places.get(place)
        if made is None:
            name = unquote(parts.path.rpartition("/")[2]) or "page"
            made = self._places[place] = f"/{len(self._places) + 1}/{quote(self._stand_in(name, 'file'), safe='')}"
        self._addresses[made] = url
        return made

    def _stand_in(self, text: str, kind: str) -> str:
        is_uuid = UUID_FORM.fullmatch(text)
        key = text.lower() if is_uuid else text
        made = self._made.get(key)
        if made is None:
            form = form_of(kind, text)
            made = self._unused(form)
            self._made[key] = made
            self._meant[made] = key
        return made.upper() if is_uuid and text.isupper() else made

    def _unused(self, form: str) -> str:
        number = self._counts.get(form, 0)
        for attempt in range(_MANY):
            made = made_up(form, number + attempt)
            if made not in self._meant:
                self._counts[form] = number + attempt + 1
                return made
        # There is no room left in its form.
        return f"{made_up(form, number)}-{len(self._meant)}"

    # -- to the account

    def restore(self, value: Any, name: str = "") -> Any:
        """Return what a program means by a JSON value, in the account's terms."""
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
            return float(self._meant.get(repr(value), value))
        if isinstance(value, int) and not isinstance(value, bool):
            digits = str(abs(value))
            if digits in self._meant and (is_id(name) or is_personal(name) or abs(value) >= SMALL):
                meant = int(self._meant[digits])
                return meant if value > 0 else -meant
        return value

    def restored_text(self, text: str) -> str:
        """Return what a program means by a text."""
        lower = text.lower()
        if text in self._meant:
            return self._meant[text]
        if UUID_FORM.fullmatch(text) and lower in self._meant:
            return self._meant[lower].upper() if text.isupper() else self._meant[lower]
        if text.startswith(STORAGE):
            return self._addresses.get(text.removeprefix(STORAGE), text)
        if text.startswith(f"{API}/") and self._origins:
            path, _, query = text.removeprefix(API).partition("?")
            return f"{self._origins[0]}{self.restored_path(path)}{'?' + self.restored_query(query) if query else ''}"
        return text

    def restored_path(self, path: str) -> str:
        """Return what a program means by a path."""
        return "/".join(map(self._restored_segment, path.split("/")))

    def restored_query(self, query: str) -> str:
        """Return what a program means by a query."""

        def restored(name: str, value: str) -> str:
            if _DIGITS.fullmatch(value) and not is_id(field_of(name)) and len(value) < len(str(SMALL)):
                return value
            if _SEVERAL.fullmatch(value):
                return _DIGITS.sub(lambda found: self._meant.get(found[0], found[0]), value)
            return self.restored_text(value)

        return _changed(query, restored)

    def address(self, path: str) -> str | None:
        """Return the address that a path of the storage host stands for."""
        return self._addresses.get(path)

    def _restored_key(self, key: str) -> str:
        if key in self._meant:
            return self._meant[key]
        numbered = _NUMBERED_KEY.fullmatch(key)
        return numbered[1] + self._meant.get(numbered[2], numbered[2]) if numbered else key

    def _restored_segment(self, segment: str) -> str:
        text = unquote(segment)
        stem, dot, ending = text.rpartition(".")
        if dot and stem in self._meant:
            return f"{self._meant[stem]}.{ending}"
        meant = self.restored_text(text)
        return segment if meant == text else quote(meant, safe="")


def is_number_or_uuid(text: str) -> bool:
    """Return whether a text has the form of the API's ids."""
    return _DIGITS.fullmatch(text) is not None or UUID_FORM.fullmatch(text) is not None


def _kind_of(name: str, parent: str) -> str:
    for field in (name, parent):
        found = [_KIND_OF_WORD[word] for word in words_of(field) if word in _KIND_OF_WORD]
        if found:
            return min(found)[1]
    return "thing"


def field_of(name: str) -> str:
    """Return what a parameter of the query is about: ``filters[vendor_id][]`` about ``vendor_id``."""
    parts = [part.rstrip("]") for part in name.split("[")]
    return next((part for part in reversed(parts) if part), name)


def _changed(query: str, change: Callable[[str, str], str]) -> str:
    """Return a query with other values; what is not changed stays byte by byte."""
    parts = []
    for part in query.split("&"):
        name, _, raw = part.partition("=")
        value = unquote_plus(raw, errors="surrogateescape")
        changed = change(field_of(unquote_plus(name, errors="surrogateescape")), value)
        parts.append(part if changed == value else f"{name}={quote(changed, safe='', errors='surrogateescape')}")
    return "&".join(parts)
