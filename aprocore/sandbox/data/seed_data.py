"""Seed data of the sandbox: a construction company with people, projects and RFIs, deterministic for a seed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from threading import Lock
from typing import Any

import attrs

__all__ = ["TODAY", "Company", "Person", "SeedData", "id_in", "instant"]

# https://developers.procore.com/documentation/tutorial-mpz: ids may exceed 32 bits. These stay below 2**53, so that
# JavaScript can read them too.
_FIRST_ID = 2**49
# The largest distance between two ids, and the range reserved for a project's RFIs, which are generated lazily.
_MAX_STEP, _RFI_ID_RANGE = 90, 20_000
# The reference date of the seed data: all dates are before it, or near it.
TODAY = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)

_PEOPLE = (
    ("Joe Builder", "Superintendent"),
    ("Ana Castillo", "Project Manager"),
    ("Priya Raman", "Project Engineer"),
    ("Tomás Ó Briain", "Architect"),
    ("Mei Tanaka", "Estimator"),
    ("Samuel Okafor", "Safety Manager"),
)
_PROJECTS = (
    ("Harbor Point Medical Center", "health_care", "Long Beach", "CA", "90802", "US/Pacific", 33.7676, -118.1956),
    ("Cedar Street Apartments", "residential", "Portland", "OR", "97209", "US/Pacific", 45.5289, -122.6826),
    ("Riverside Elementary School", "educational", "Boise", "ID", "83702", "US/Mountain", 43.6166, -116.2009),
    ("Union Station Retrofit", "transportation", "Denver", "CO", "80202", "US/Mountain", 39.7527, -104.9995),
    ("Lakeside Data Center", "data_center", "Madison", "WI", "53703", "US/Central", 43.0747, -89.3841),
    ("Elm & 5th Office Tower", "commercial", "Austin", "TX", "78701", "US/Central", 30.2669, -97.7428),
)
_STAGES = ("Bidding", "Pre-Construction", "Course of Construction", "Course of Construction", "Warranty")
_DELIVERY = ("design_bid_build_dbb", "design_build_db", "construction_management_at_risk_cmar")
_VENDORS = ("Northside Mechanical", "Valley Steel Erectors", "Brightline Electric", "Keystone Concrete", "Apex Glazing")
_COST_CODES = ("03-300 Cast-in-Place Concrete", "05-120 Structural Steel", "08-440 Curtain Wall", "23-300 HVAC Ducts")
_THINGS = (
    "Anchor bolt layout", "Beam penetration", "Door hardware set 14", "Ceiling height", "Duct routing",
    "Fire damper access", "Footing elevation", "Curtain wall anchors", "Slab edge detail", "Conduit bank",
    "Roof drain", "Handrail finish", "Rebar lap length", "Sump pump feed", "Window flashing",
)  # fmt: skip
_DOUBTS = (
    "conflicts with structure", "is not dimensioned", "differs between A and S drawings", "substitution request",
    "needs confirmation before pour", "is missing from the schedule", "does not meet the specification",
)  # fmt: skip
_IMPACTS = ("yes_known", "yes_unknown", "no_impact", "tbd", "n_a")
_STATUSES = ("open", "open", "open", "closed", "closed", "draft")


@attrs.frozen
class Person:
    """A user who can sign in."""

    id: int
    login: str
    name: str
    job_title: str

    @property
    def ref(self) -> dict[str, Any]:
        """The short form of a person in other records."""
        return {"id": self.id, "login": self.login, "name": self.name}

    @property
    def facts(self) -> dict[str, Any]:
        """The fields of a person in lists of users and people."""
        first, _, last = self.name.partition(" ")
        names = {"first_name": first, "last_name": last, "email_address": self.login, "job_title": self.job_title}
        return {**self.ref, **names, "email": self.login}


@attrs.frozen
class Company:
    """A company, and whether the app is connected to it."""

    id: int
    name: str
    connected: bool

    @property
    def ref(self) -> dict[str, Any]:
        """The short form of a company in other records."""
        return {"id": self.id, "name": self.name}


class LazyLists(Mapping[int, list[dict[str, Any]]]):
    """Lists by the id of their owner, each generated on first access; safe for access from several threads."""

    def __init__(self) -> None:
        self._lists: dict[int, list[dict[str, Any]]] = {}
        self._makers: dict[int, Callable[[], list[dict[str, Any]]]] = {}
        self._lock = Lock()

    def add_lazy(self, key: int, make: Callable[[], list[dict[str, Any]]]) -> None:
        """Add a list that ``make`` generates on first access."""
        self._makers[key] = make

    def __getitem__(self, key: int) -> list[dict[str, Any]]:
        with self._lock:
            items = self._lists.get(key)
            if items is None:
                items = self._lists[key] = self._makers[key]()
            return items

    def __contains__(self, key: object) -> bool:
        return key in self._makers

    def __iter__(self) -> Iterator[int]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


class SeedData:
    """All seed data of a sandbox, as the JSON objects that Procore would return; the store has its own copies."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        # Not for secrets: the same seed must generate the same data.
        self._random = random.Random(seed)  # noqa: S311
        self._last_id = 0
        self._ids = self._new_ids(_FIRST_ID + self._random.randrange(10**12))
        self.people: tuple[Person, ...] = tuple(self._people())
        self.service_account: Person = Person(
            next(self._ids),
            f"sandbox-app-{self._random.getrandbits(32):08x}@procore.com",
            "Sandbox App",
            "Service Account",
        )
        self.company: Company = Company(next(self._ids), "Acme Construction", connected=True)
        self.other_company: Company = Company(next(self._ids), "Bedrock Builders", connected=False)
        """A second company of the same people, to which the app is not connected."""
        self.companies: dict[int, Company] = {company.id: company for company in (self.company, self.other_company)}
        self.stages: list[dict[str, Any]] = [{"id": next(self._ids), "name": name} for name in dict.fromkeys(_STAGES)]
        self.vendors: list[dict[str, Any]] = [{"id": next(self._ids), "name": name} for name in _VENDORS]
        self.cost_codes: list[dict[str, Any]] = [{"id": next(self._ids), "name": name} for name in _COST_CODES]
        self.projects: dict[int, dict[str, Any]] = {}
        self.rfis: LazyLists = LazyLists()
        for row in _PROJECTS:
            self._add_project(self.company, *row)
        self._add_project(self.other_company, *_PROJECTS[0])

    def person(self, person_id: int) -> Person | None:
        """Return the person, or the service account, with this id; None if not found."""
        return next((person for person in (*self.people, self.service_account) if person.id == person_id), None)

    def person_by_login(self, login: str) -> Person | None:
        """Return the person with this e-mail address in any case; None if not found."""
        login = login.strip().lower()
        return next((person for person in self.people if person.login == login), None)

    def companies_of(self, person: Person) -> list[Company]:
        """Return the companies of a person; for the service account only those to which the app is connected."""
        return [
            company for company in self.companies.values() if company.connected or person is not self.service_account
        ]

    # -- generation

    def _new_ids(self, after: int) -> Iterator[int]:
        for new_id in _ids_after(after, self._random):
            self._last_id = new_id
            yield new_id

    def _people(self) -> Iterator[Person]:
        for name, title in _PEOPLE:
            plain = name.lower().translate(str.maketrans("áóí", "aoi"))
            yield Person(next(self._ids), ".".join(plain.split()) + "@acme.example", name, title)

    def _add_project(
        self,
        company: Company,
        name: str,
        sector: str,
        city: str,
        state: str,
        postcode: str,
        time_zone: str,
        latitude: float,
        longitude: float,
    ) -> None:
        pick = self._random.choice
        number = f"{self._random.randint(20, 26)}-{self._random.randint(1, 399):03d}"
        created = _random_datetime(self._random, 900) - timedelta(days=200)
        start = (created + timedelta(days=60)).date()
        end = start + timedelta(days=self._random.randint(300, 900))
        stage = pick(self.stages)
        value = f"{self._random.randint(2_000, 95_000) * 1000}.00"
        project: dict[str, Any] = {
            "id": next(self._ids),
            "name": name,
            "display_name": f"{number} - {name}",
            "project_number": number,
            "address": f"{self._random.randint(10, 9900)} {pick(('Main', 'Oak', 'Second', 'Harbor'))} Street",
            "city": city,
            "state_code": state,
            "country_code": "US",
            "zip": postcode,
            "county": None,
            "time_zone": time_zone,
            "latitude": latitude,
            "longitude": longitude,
            "stage": stage["name"],
            "project_stage": stage,
            "phone": f"555-01{self._random.randint(0, 99):02d}",
            "created_at": instant(created),
            "updated_at": instant(created + timedelta(days=self._random.randint(1, 190))),
            "active": len(self.projects) != 2,
            "is_demo": False,
            "origin_id": None,
            "origin_data": None,
            "origin_code": None,
            "owners_project_id": None,
            "start_date": start.isoformat(),
            "completion_date": end.isoformat(),
            "projected_finish_date": (end + timedelta(days=14)).isoformat(),
            "total_value": value,
            "estimated_value": value,
            "sector": sector,
            "work_scope": "new_construction",
            "delivery_method": pick(_DELIVERY),
            "priority": pick(("low", "medium", "high")),
            "company": company.ref,
            "created_by": pick(self.people).ref,
            "custom_fields": {},
        }
        self.projects[project["id"]] = project
        self.rfis.add_lazy(project["id"], partial(self._rfis, project, self._random.getrandbits(64)))
        self._ids = self._new_ids(self._last_id + _RFI_ID_RANGE)

    def _rfis(self, project: dict[str, Any], seed: int) -> list[dict[str, Any]]:
        rng = random.Random(seed)  # noqa: S311
        ids = _ids_after(project["id"], rng)
        return [self._rfi(project, number, rng, ids) for number in range(1, rng.randint(45, 75))]

    def _rfi(
        self,
        project: dict[str, Any],
        number: int,
        rng: random.Random,
        ids: Iterator[int],
    ) -> dict[str, Any]:
        pick = rng.choice
        created = _random_datetime(rng, 180)
        updated = created + timedelta(hours=rng.randint(1, 400))
        status = pick(_STATUSES)
        author, manager, assignee = rng.sample(self.people, 3)
        subject = f"{pick(_THINGS)} {pick(_DOUBTS)}"
        rfi_id = next(ids)
        ball_in_courts = [assignee.ref] if status == "open" else []
        return {
            "id": rfi_id,
            "number": str(number),
            "prefix": "RFI-",
            "subject": subject,
            "status": status,
            "link": f"https://app.procore.com/{project['id']}/project/rfi/show/{rfi_id}",
            "created_by": author.ref,
            "rfi_manager": manager.ref,
            "assignee": assignee.ref,
            "assignees": [{**assignee.ref, "locale": "en", "response_required": True}],
            "ball_in_court": ball_in_courts[0] if ball_in_courts else None,
            "ball_in_courts": ball_in_courts,
            "received_from": pick(self.people).ref,
            "responsible_contractor": pick(self.vendors),
            "cost_code": pick(self.cost_codes),
            "cost_impact": {"status": pick(_IMPACTS), "value": None},
            "schedule_impact": {"status": pick(_IMPACTS), "value": None},
            "project_stage": project["project_stage"],
            "reference": f"{pick(('A', 'S', 'M', 'E'))}-{rng.randint(101, 540)}",
            "private": False,
            "sub_job": None,
            "questions": [{"id": next(ids), "body": f"<p>{subject}. Please advise.</p>", "errors": []}],
            "custom_fields": {},
            "created_at": instant(created),
            "initiated_at": None if status == "draft" else instant(created + timedelta(minutes=20)),
            "updated_at": instant(updated),
            "time_resolved": instant(updated) if status == "closed" else None,
            "due_date": (created + timedelta(days=10)).date().isoformat(),
            "deleted": False,
            "deleted_at": None,
        }


def _ids_after(last_id: int, rng: random.Random) -> Iterator[int]:
    while True:
        last_id += rng.randint(1, _MAX_STEP)
        yield last_id


def _random_datetime(rng: random.Random, days_back: int) -> datetime:
    return TODAY - timedelta(days=rng.randint(0, days_back), minutes=rng.randint(0, 540))


def id_in(text: str) -> int | None:
    """Return the id in a text, or None if it is not one: ids are decimal and have less than 20 digits."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None


def instant(moment: datetime) -> str:
    """Return a UTC datetime in Procore's format: ISO 8601 with seconds."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
