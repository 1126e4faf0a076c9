"""Believable values for fields, by what they are called."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from .seed_data import TODAY, SeedData, id_in, instant
from .seeded_random import SeededRandom

__all__ = ["day", "known_by_id", "moment", "reference", "text"]

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
# What a name may contain, and what such a field then says.
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
_MONEY = ("amount", "cost", "price", "total", "value", "budget", "balance", "retainage", "rate", "percent", "quantity")
_NUMBERS = ("number", "code", "position", "revision")
_PEOPLE = (
    "assignee", "user", "creator", "author", "manager", "person", "employee", "inspector", "approver", "attendee",
    "login_information", "owner", "contact", "received_from", "responder", "signatory", "party", "superintendent",
)  # fmt: skip
_VENDORS = ("vendor", "contractor", "subcontractor")


def moment(dice: SeededRandom) -> str:
    """Return a date and time of the last months."""
    return instant(TODAY - timedelta(days=dice.below(150), minutes=dice.below(540)))


def day(dice: SeededRandom) -> str:
    """Return a date near the seeds' today."""
    return (TODAY + timedelta(days=dice.between(-120, 60))).date().isoformat()


def text(name: str, dice: SeededRandom, world: SeedData) -> str:
    """Return what a field of text says."""
    said = name.lower()
    if "email" in said or said == "login":
        return dice.pick(world.people).login
    if "uuid" in said or "guid" in said:
        return str(UUID(int=dice.below(2**128), version=4))
    if said.endswith(("_at", "datetime", "timestamp")):
        return moment(dice)
    if said == "date" or said.endswith(("_date", "_on", "_day")):
        return day(dice)
    if _is_person(said):
        return dice.pick(world.people).name
    if any(part in said for part in _VENDORS):
        return str(dice.pick(world.vendors)["name"])
    for part, choices in _BY_NAME:
        if part in said:
            return dice.pick(choices)
    if any(part in said for part in _MONEY):
        return f"{dice.between(1, 9000)}.{dice.pick(('00', '25', '50'))}"
    if any(part in said for part in _NUMBERS):
        return str(dice.between(1, 400))
    if said.endswith("time"):
        return f"{dice.between(7, 16):02d}:{dice.pick(('00', '15', '30'))}"
    return dice.pick(_THINGS)


def _is_person(name: str) -> bool:
    return name.endswith("_by") or any(part in name for part in _PEOPLE)


def reference(name: str, dice: SeededRandom, world: SeedData) -> dict[str, Any] | None:
    """Return the record that a field of this name refers to (people, vendors, cost codes, …), None if there is none."""
    said = name.lower()
    if any(part in said for part in _VENDORS):
        return dice.pick(world.vendors)
    if said in ("company", "companies"):
        return world.company.ref
    if _is_person(said):
        return dice.pick(world.people).facts
    if "cost_code" in said:
        return dice.pick(world.cost_codes)
    if said in ("project", "projects"):
        return _project(
            dice.pick([project for project in world.projects.values() if project["company"] == world.company.ref])
        )
    return None


def known_by_id(ref_id: object, world: SeedData) -> dict[str, Any] | None:
    """Return what the seed data has with an id, in the form in which it is mentioned."""
    text = str(ref_id)
    everyone = (*(person.facts for person in world.people), *world.vendors, *world.cost_codes, world.company.ref)
    found = next((record for record in everyone if str(record["id"]) == text), None)
    project_id = id_in(text)
    if found is None and project_id is not None and project_id in world.projects:
        return _project(world.projects[project_id])
    return found


def _project(project: dict[str, Any]) -> dict[str, Any]:
    return {key: project.get(key) for key in ("id", "name", "display_name", "project_number")}
