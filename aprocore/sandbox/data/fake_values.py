"""Fake values for fields, chosen by the field's name."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from .seed_data import TODAY, SeedData, instant
from .seeded_random import SeededRandom

__all__ = ["nearby_date", "recent_timestamp", "text", "timestamp"]

_THINGS = (
    "Anchor bolt layout", "Curtain wall mock-up", "Level 2 ceiling framing", "Roof drain overflow", "Slab edge repair",
    "Duct riser relocation", "Door hardware set 14", "Elevator pit waterproofing", "Site fence extension",
    "Temporary power", "Stair A handrail", "Masonry sample panel",
)  # fmt: skip
_SENTENCES = (
    "Coordinate with the structural drawings before work begins.",
    "Awaiting confirmation from the architect.",
    "Completed as shown on the current set.",
    "Weather delayed the crew by half a day.",
    "See the attached markup for the revised dimensions.",
)
# Values by a part of the field's name; the first match counts.
_BY_NAME: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("currency", ("USD",)),
    ("country", ("US",)),
    ("state_code", ("CA", "OR", "TX")),
    ("status", ("open", "closed", "draft")),
    ("state", ("active", "pending")),
    ("color", ("#2066DF", "#DF3320", "#27AE60")),
    ("phone", ("555-0112", "555-0147", "555-0183")),
    ("fax", ("555-0190",)),
    ("zip", ("90802", "97209", "78701")),
    ("city", ("Long Beach", "Portland", "Austin")),
    ("address", ("120 Main Street", "4410 Harbor Street", "77 Oak Street")),
    ("time_zone", ("US/Pacific", "US/Central")),
    ("timezone", ("US/Pacific", "US/Central")),
    ("locale", ("en",)),
    ("content_type", ("application/pdf",)),
    ("file", ("A-101.pdf", "site-photo.jpg", "submittal.pdf")),
    ("uom", ("ls", "ea", "sf")),
    ("unit_of_measure", ("ls", "ea", "sf")),
    ("priority", ("low", "medium", "high")),
    ("version", ("1",)),
    ("description", _SENTENCES),
    ("comment", _SENTENCES),
    ("note", _SENTENCES),
    ("body", _SENTENCES),
    ("message", _SENTENCES),
    ("reason", _SENTENCES),
)
_DATES = ("date", "_on", "_day")
_MONEY = ("amount", "cost", "price", "total", "value", "budget", "balance", "retainage", "rate", "percent", "quantity")
_NUMBERS = ("number", "code", "position", "revision")
_PEOPLE = (
    "assignee", "user", "creator", "author", "manager", "person", "employee", "inspector", "approver", "attendee",
    "login_information", "owner", "contact", "received_from", "responder", "signatory", "party", "superintendent",
)  # fmt: skip
_VENDORS = ("vendor", "contractor", "subcontractor")


def recent_timestamp(rng: SeededRandom) -> str:
    """Return a timestamp in the five months before ``TODAY``."""
    return instant(TODAY - timedelta(days=rng.below(150), minutes=rng.below(540)))


def nearby_date(rng: SeededRandom) -> str:
    """Return a date near ``TODAY``."""
    return (TODAY + timedelta(days=rng.between(-120, 60))).date().isoformat()


def timestamp(name: str, rng: SeededRandom) -> str:
    """Return a timestamp for a field of this name, of which some views show the date only."""
    is_date = name.endswith(_DATES)
    return f"{nearby_date(rng)}T{rng.between(7, 16):02d}:00:00Z" if is_date else recent_timestamp(rng)


def text(name: str, rng: SeededRandom, seed_data: SeedData) -> str:
    """Return a value for a text field of this name."""
    field = name.lower()
    if "email" in field or field == "login":
        return rng.pick(seed_data.people).login
    if "uuid" in field or "guid" in field:
        return str(UUID(int=rng.below(2**128), version=4))
    if field.endswith(("_at", "datetime", "timestamp")):
        return recent_timestamp(rng)
    if field.endswith(_DATES):
        return nearby_date(rng)
    if _is_person(field):
        return rng.pick(seed_data.people).name
    if any(part in field for part in _VENDORS):
        return str(rng.pick(seed_data.vendors)["name"])
    for part, choices in _BY_NAME:
        if part in field:
            return rng.pick(choices)
    if any(part in field for part in _MONEY):
        return f"{rng.between(1, 9000)}.{rng.pick(('00', '25', '50'))}"
    if any(part in field for part in _NUMBERS):
        return str(rng.between(1, 400))
    if field.endswith("time"):
        return f"{rng.between(7, 16):02d}:{rng.pick(('00', '15', '30'))}"
    return rng.pick(_THINGS)


def _is_person(name: str) -> bool:
    return name.endswith("_by") or any(part in name for part in _PEOPLE)
