"""Page of 100 projects as Procore lists them, with 29 fields, one of which is an object."""

from __future__ import annotations

import datetime
import json
from decimal import Decimal
from typing import Any

from aprocore.model import Model, record

COUNT = 100


@record
class Company(Model):
    """The company that a project belongs to."""

    id: int | str | None = None
    name: str | None = None


@record
class Project(Model):
    """A project, with every field declared."""

    id: int | str | None = None
    name: str | None = None
    display_name: str | None = None
    project_number: str | None = None
    address: str | None = None
    city: str | None = None
    state_code: str | None = None
    country_code: str | None = None
    zip: str | None = None
    county: str | None = None
    time_zone: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    stage: str | None = None
    phone: str | None = None
    created_at: datetime.datetime | None = None
    updated_at: datetime.datetime | None = None
    active: bool | None = None
    is_demo: bool | None = None
    origin_id: int | None = None
    origin_data: str | None = None
    origin_code: str | None = None
    owners_project_id: int | None = None
    start_date: datetime.date | None = None
    completion_date: datetime.date | None = None
    total_value: Decimal | None = None
    estimated_value: Decimal | None = None
    delivery_method: str | None = None
    company: Company | None = None


def page(number: int = 1) -> bytes:
    """Return a page as JSON, always the same; pages differ in the ids of their projects."""
    first = (number - 1) * 37 * COUNT
    items = [{**item, "id": item["id"] + first} for item in map(_project, range(COUNT))]
    return json.dumps(items, separators=(",", ":")).encode()


def _project(number: int) -> dict[str, Any]:
    return {
        "id": 562_949_953_421_312 + number * 37,
        "name": f"Harbor Point Medical Center, phase {number}",
        "display_name": f"26-{number:03d} - Harbor Point Medical Center, phase {number}",
        "project_number": f"26-{number:03d}",
        "address": f"{100 + number} Harbor Street",
        "city": "Long Beach",
        "state_code": "CA",
        "country_code": "US",
        "zip": "90802",
        "county": None,
        "time_zone": "US/Pacific",
        "latitude": 33.7676 + number / 1000,
        "longitude": -118.1956 - number / 1000,
        "stage": "Course of Construction",
        "phone": f"555-01{number:02d}",
        "created_at": f"2025-03-{1 + number % 28:02d}T16:20:00Z",
        "updated_at": f"2026-04-{1 + number % 28:02d}T09:05:00Z",
        "active": number % 7 != 0,
        "is_demo": False,
        "origin_id": None,
        "origin_data": None,
        "origin_code": None,
        "owners_project_id": None,
        "start_date": f"2025-05-{1 + number % 28:02d}",
        "completion_date": f"2027-09-{1 + number % 28:02d}",
        "total_value": f"{2_000_000 + number * 12_500}.00",
        "estimated_value": f"{2_000_000 + number * 12_000}.00",
        "delivery_method": "design_bid_build_dbb",
        "company": {"id": 4321, "name": "Acme Construction"},
    }
