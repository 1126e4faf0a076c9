"""What webhooks call the kinds of things that change: ``RFIs``, ``Company Users``, ``Direct Cost Line Items``.

A collection has the name that Procore's list of webhook resources has for it. Those that are not in that list have a
name by a rule of the sandbox's own: the words of their path, after the one thing that they belong to. So comments of
punch items are ``Punch Item Comments``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, TypeAlias

from ..spec.route_parser import ParsedRoute

__all__ = ["COMPANY_RESOURCES", "PROJECT_RESOURCES", "Scope", "named_in", "resource_of", "scope_of_key"]

#: Whose hooks are told of it.
Scope: TypeAlias = Literal["company", "project"]


def _names(text: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in text.split(","))


#: What ``GET /rest/v1.0/webhooks/resources`` listed for a company and for a project in February 2026
#: (mechamoby/Procore-Instrumentality-Project, memory/eva/procore-api/WEBHOOK-RESOURCES-CONFIRMED.md).
COMPANY_RESOURCES = _names("""
    Bids, Change Order Change Reasons, Change Types, Company File Versions, Company Files, Company Folders,
    Company Insurances, Company Users, Company Vendors, Departments, ERP Requests, Form Templates, Line Item Types,
    Offices, Programs, Project Bid Types, Project Owner Types, Project Regions, Project Stages, Project Types, Projects,
    Standard Cost Code Lists, Standard Cost Codes, Timecard Time Types, Trades
""")
PROJECT_RESOURCES = _names("""
    Accident Logs, BIM File Extractions, BIM Model Revisions, BIM Models, Budget Change Adjustment Line Items,
    Budget Change Adjustments, Budget Change Production Quantities, Budget Changes, Budget Line Items,
    Budget Modifications, Budget View Snapshots, Call Logs, Change Event Line Items, Change Events,
    Change Order Packages, Change Order Requests, Company Direct Cost Line Items, Contract Payments,
    Coordination Issue Activities, Coordination Issues, Cost Codes, Daily Construction Report Logs, Daily Log/Entries,
    Daily Logs, Delivery Logs, Direct Cost Line Items, Direct Costs, Draw Requests, Drawing Areas, Drawing Sets,
    Drawing Uploads, Drawings, Dumpster Logs, Equipment Logs, File Versions, Forms, Generic Tool Items,
    Image Categories, Images, Incidents, Inspection Checklists, Inspection Logs, Locations, Manpower Logs,
    Markup Layers, Meeting Attendees, Meeting Categories, Meeting Topics, Meetings, Notes Logs,
    Observation Item Response Logs, Observation Items, Payment Applications, Pdf Download Pages, Plan Revision Logs,
    Potential Change Order Line Items, Potential Change Orders, Prime Contract Line Items, Prime Contracts,
    Productivity Logs, Project Dates, Project File Versions, Project Files, Project Folders, Project Insurances,
    Project Users, Project Vendors, Punch Items, Purchase Order Contract Line Items, Purchase Order Contracts,
    Quantity Logs, RFI Replies, RFIs, RFQ Quotes, RFQ Responses, RFQs, Safety Violation Logs, Site Instructions,
    Specification Areas, Specification Section Divisions, Specification Section Revisions, Specification Sections,
    Specification Sets, Sub Jobs, Submittal Packages, Submittals, Task Items, Tasks, Timecard Entries, ToDos,
    Visitor Logs, Waste Logs, Weather Logs, Work Logs, Work Order Contract Line Items, Work Order Contracts
""")
_OFFICIAL = {each.lower(): each for each in (*COMPANY_RESOURCES, *PROJECT_RESOURCES)}
#: Paths that have other words for what is in that list.
_OTHERWISE = {
    "change_event/types": "Change Types",
    "checklist/lists": "Inspection Checklists",
    "instructions": "Site Instructions",
    "meeting_attendee_records": "Meeting Attendees",
    "prime_contract": "Prime Contracts",
    "todos": "ToDos",
}
_SHORT = {each: each.upper() for each in ("bim", "csv", "erp", "gps", "pdf", "rfi", "rfq", "wbs")}
_SHORT |= {"rfis": "RFIs", "rfqs": "RFQs"}
_BETWEEN = re.compile(r"[/_-]+")


def resource_of(key: str) -> str:
    """Return the name for what a collection has, which is said by its key in the store."""
    kind, _, rest = key.partition("/")
    words = rest.partition("/")[2] or kind
    otherwise = _OTHERWISE.get(words)
    if otherwise is not None:
        return otherwise
    *outer, last = words.split("/")
    own = _BETWEEN.sub(" ", " ".join((*map(_one, outer), last)))
    scope = scope_of_key(key)
    belonging = f"{scope} {own}" if scope is not None else _BETWEEN.sub(" ", f"{_one(kind)} {own}")
    for each in (belonging, own, _BETWEEN.sub(" ", words)):
        if each.lower() in _OFFICIAL:
            return _OFFICIAL[each.lower()]
    return " ".join(_SHORT.get(each, each.capitalize()) for each in (own if scope is not None else belonging).split())


def scope_of_key(key: str) -> Scope | None:
    """Return what a collection belongs to at once, None for one that belongs to another thing."""
    kind = key.partition("/")[0]
    return "company" if kind.endswith("companies") else "project" if kind == "projects" else None


def named_in(routes: Iterable[ParsedRoute]) -> dict[Scope, frozenset[str]]:
    """Return the names of everything that a path may be about, for each scope."""
    found: dict[Scope, set[str]] = {"company": set(COMPANY_RESOURCES), "project": set(PROJECT_RESOURCES)}
    for route in routes:
        scopes: tuple[Scope, ...] = ("company", "project")
        parent, words = "", list[str]()
        for step in route.steps:
            if step.kind in ("word", "text"):
                words.append(step.text)
                continue
            _add(found, scopes, parent, words)
            if step.kind in ("company", "project"):
                scopes = (step.kind,)
                parent = ""
            else:
                parent = f"{words[-1]}/0"
            words = []
        _add(found, scopes, parent, words)
    # Where paths do not say whose something is, that list does.
    found["company"].difference_update(set(PROJECT_RESOURCES) - set(COMPANY_RESOURCES))
    found["project"].difference_update(set(COMPANY_RESOURCES) - set(PROJECT_RESOURCES))
    return {scope: frozenset(names) for scope, names in found.items()}


def _add(found: dict[Scope, set[str]], scopes: tuple[Scope, ...], parent: str, words: list[str]) -> None:
    # Webhooks do not tell of webhooks.
    if words and words not in (["companies"], ["projects"]) and words[0] != "webhooks" and parent != "hooks/0":
        for scope in scopes:
            start = parent or ("companies/0" if scope == "company" else "projects/0")
            found[scope].add(resource_of("/".join((start, *words))))


def _one(words: str) -> str:
    """Return the singular of what a path has the plural of."""
    if words.endswith("ies"):
        return words[:-3] + "y"
    return words if words.endswith(("ss", "wbs")) else words.removesuffix("s")
