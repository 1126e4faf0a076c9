"""Fake values (stand-ins) of the same kind and form as the originals, generated from a sequence number only.

The number counts the originals of one kind and form in the order of their first occurrence. So a fake value contains
nothing of the original, and two recordings of the same requests are equal.
"""

from __future__ import annotations

import re
import string
from datetime import date, timedelta
from uuid import UUID

from ..data.seeded_random import SeededRandom

__all__ = ["EMAIL", "fake_value", "form_of"]

EMAIL = re.compile(r"[^@\s/<>]+@[^@\s/<>]+\.[A-Za-z]{2,}")
UUID_FORM = re.compile(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
_DIGITS = re.compile(r"[0-9]+")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:$|[T ])")
# A code: a drawing number, a phone number, a token. Words of natural language have no digits.
_CODE = re.compile(r"(?=\S*[0-9])\S+|[0-9][0-9 ().+/:-]*[0-9]|[+(][0-9][0-9 ().+/:-]*[0-9]")
_FILE = re.compile(r"[^/\\]{1,200}\.([A-Za-z][A-Za-z0-9]{1,4})")

_FIRST = (
    "Avery", "Blake", "Carmen", "Dana", "Elliot", "Farah", "Gideon", "Harper", "Imani", "Jonas", "Kiran", "Leila",
    "Marlow", "Nadia", "Orson", "Paloma", "Quincy", "Rowan", "Soren", "Talia", "Umar", "Vera", "Wesley", "Yara",
)  # fmt: skip
_LAST = (
    "Ashdown", "Birchall", "Calloway", "Dunmore", "Eastwick", "Fairbanks", "Greaves", "Holloway", "Ingram", "Jessop",
    "Kingsley", "Lockhart", "Merrick", "Norwood", "Oakden", "Prescott", "Quayle", "Ridley", "Standish", "Thorne",
    "Underhill", "Vance", "Whitlock", "Yardley",
)  # fmt: skip
_COMPANY = (
    "Alder",
    "Bluestone",
    "Cobalt",
    "Drumlin",
    "Evergreen",
    "Foxglove",
    "Granite",
    "Heron",
    "Ironbark",
    "Juniper",
)
_TRADE = ("Builders", "Contracting", "Glazing", "Mechanical", "Partners", "Steelworks", "Electrical", "Surveying")
_THING = ("Canopy", "Lintel", "Parapet", "Plinth", "Skylight", "Stairwell", "Atrium", "Soffit", "Bollard", "Gantry")
_ABOUT = ("alignment", "clearance", "fixing", "finish", "sequence", "tolerance", "access", "mock-up", "drainage")
_STREET = ("Alder", "Birch", "Cypress", "Dogwood", "Elder", "Fir", "Gum", "Hazel", "Ivy", "Juniper")
_CITY = ("Ashford", "Brookhaven", "Clearwater", "Dunwich", "Eastvale", "Fairmont", "Glenrock", "Hillcrest")
_STATE = ("CO", "IA", "ME", "NM", "OH", "UT", "VT", "WY")
_COUNTRIES = ("Australia", "Canada", "Denmark", "Ireland", "Norway", "New Zealand", "Portugal", "Sweden")
_CODES = ("AU", "CA", "DK", "IE", "NO", "NZ", "PT", "SE")


def form_of(kind: str, text: str) -> str:
    """Return the kind and form of a text; texts of one form share a sequence of numbers."""
    if UUID_FORM.fullmatch(text):
        return "uuid"
    if _DIGITS.fullmatch(text):
        return f"digits:{len(text)}:{'0' if text[0] == '0' else ''}"
    if EMAIL.fullmatch(text):
        return "email"
    if _DAY.match(text):
        return "day" if len(text) == len("2026-01-01") else "moment"
    if kind == "float":
        return kind
    if text.startswith("<"):
        return "html"
    file = _FILE.fullmatch(text)
    if file and kind != "code" and (kind == "file" or " " not in text):
        return f"file:{file[1].lower()}"
    if _CODE.fullmatch(text) or kind == "code":
        return "code:" + "".join(map(_class_of, text))
    if kind == "country":
        return "country:code" if len(text) == 2 else kind
    return "thing" if kind == "file" else kind


def fake_value(form: str, number: int) -> str:
    """Return the fake value for the original with this number; two numbers may have the same value."""
    kind, _, detail = form.partition(":")
    rng = SeededRandom("recording", form, number)
    if kind == "uuid":
        return str(UUID(int=rng.below(2**128), version=4))
    if kind == "digits":
        return _digits(rng, *detail.split(":"))
    if kind == "code":
        return "".join(_as_class(character, rng) for character in detail)
    if kind in ("day", "moment"):
        day = (date(1970, 1, 1) + timedelta(days=number)).isoformat()
        return day if kind == "day" else f"{day}T00:00:00Z"
    if kind == "float":
        return repr(round(40 + (number + 1) / 1000, 3))
    # A number is appended once all pairs of words are used.
    if kind in ("email", "person"):
        first, last = _FIRST[number % 24], _LAST[(number + number // 24) % 24]
        suffix = "" if number < 24 * 24 else f"{number}"
        if kind == "email":
            return f"{first}.{last}{suffix}@mail.example".lower()
        return f"{first} {last} {suffix}".rstrip()
    if kind == "file":
        return f"{_cycled(_THING, number).lower()}-{number + 1}.{detail}"
    if kind == "html":
        return f"<p>{_sentence(number)}</p>"
    if kind == "street":
        return f"{100 + number} {_cycled(_STREET, number)} Lane"
    if kind in ("state", "first", "last", "country"):
        names = {"state": _STATE, "first": _FIRST, "last": _LAST}.get(kind) or (_CODES if detail else _COUNTRIES)
        return _cycled(names, number) + (f" {number // len(names) + 1}" if number >= len(names) else "")
    if kind == "sentence":
        return _sentence(number)
    ones, others = {"company": (_COMPANY, _TRADE), "city": (_CITY, ("",))}.get(kind, (_THING, _ABOUT))
    suffix = "" if number < len(ones) * len(others) else f" {number + 1}"
    return f"{_cycled(ones, number)} {others[number // len(ones) % len(others)]}".rstrip() + suffix


def _sentence(number: int) -> str:
    return f"{_cycled(_THING, number)} {_cycled(_ABOUT, number // len(_THING))} as agreed, note {number + 1}."


def _cycled(choices: tuple[str, ...], number: int) -> str:
    return choices[number % len(choices)]


def _digits(rng: SeededRandom, length: str, zero: str) -> str:
    size = int(length) - len(zero)
    if zero or size == 0:
        return zero + (f"{rng.below(10**size):0{size}}" if size else "")
    # Long numbers stay below 2**53, which JavaScript can represent, as the account's do.
    return str(10 ** (size - 1) + rng.below((1 if size > 15 else 9) * 10 ** (size - 1)))


def _class_of(character: str) -> str:
    if "0" <= character <= "9":
        return "0"
    if character.isalnum():
        return "A" if character.isupper() else "a"
    return character


def _as_class(character: str, rng: SeededRandom) -> str:
    choices = {"0": string.digits, "a": string.ascii_lowercase, "A": string.ascii_uppercase}.get(character)
    return rng.pick(choices) if choices else character
