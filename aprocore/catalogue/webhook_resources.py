"""Resource names of webhooks: ``RFIs``, ``Company Users``, ``Direct Cost Line Items``.

A collection has the name in Procore's list of webhook resources. If it is not in that list, a name is derived from
its path, after the name of its direct parent: comments of punch items are ``Punch Item Comments``.
"""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from ..errors import ConfigurationError

__all__ = ["COMPANY_RESOURCES", "PROJECT_RESOURCES", "Scope", "check_spelling", "resource_of", "scope_of_key"]

Scope: TypeAlias = Literal["company", "project"]
"""Owner of the hooks that receive the events of a resource."""


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(","))


# The resources that ``GET /rest/v1.0/webhooks/resources`` listed for a company and for a project in February 2026
# (mechamoby/Procore-Instrumentality-Project, memory/eva/procore-api/WEBHOOK-RESOURCES-CONFIRMED.md).
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
_OFFICIAL = {name.lower(): name for name in (*COMPANY_RESOURCES, *PROJECT_RESOURCES)}
# Paths whose words differ from the name in that list.
_EXCEPTIONS = {
    "change_event/types": "Change Types",
    "checklist/lists": "Inspection Checklists",
    "instructions": "Site Instructions",
    "meeting_attendee_records": "Meeting Attendees",
    "prime_contract": "Prime Contracts",
    "todos": "ToDos",
}
_SHORT = {word: word.upper() for word in ("bim", "csv", "erp", "gps", "pdf", "rfi", "rfq", "wbs")}
_SHORT |= {"rfis": "RFIs", "rfqs": "RFQs"}
_SEPARATORS = re.compile(r"[/_-]+")


def resource_of(key: str) -> str:
    """Return the resource name of a collection, by its key in the store."""
    kind, _, rest = key.partition("/")
    words = rest.partition("/")[2] or kind
    exception = _EXCEPTIONS.get(words)
    if exception is not None:
        return exception
    *outer, last = words.split("/")
    own_name = _SEPARATORS.sub(" ", " ".join((*map(_singular, outer), last)))
    scope = scope_of_key(key)
    full_name = f"{scope} {own_name}" if scope is not None else _SEPARATORS.sub(" ", f"{_singular(kind)} {own_name}")
    for name in (full_name, own_name, _SEPARATORS.sub(" ", words)):
        if name.lower() in _OFFICIAL:
            return _OFFICIAL[name.lower()]
    derived = own_name if scope is not None else full_name
    return " ".join(_SHORT.get(word, word.capitalize()) for word in derived.split())


def scope_of_key(key: str) -> Scope | None:
    """Return the scope that a collection directly belongs to; None if it belongs to another resource."""
    kind = key.partition("/")[0]
    return "company" if kind.endswith("companies") else "project" if kind == "projects" else None


def check_spelling(name: str) -> None:
    """Refuse the name of a known resource in another spelling: events would never have it. Unknown names pass.

    Raises:
        ConfigurationError: capitals, separators or the plural differ from those of a known name.
    """
    official = _BY_SPELLING.get(_letters(name))
    if official is not None and official != name:
        raise ConfigurationError(f"Webhooks have no resource {name!r}.", hint=f"Did you mean {official!r}?")


def _letters(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).lower().removesuffix("s")


_BY_SPELLING = {_letters(name): name for name in _OFFICIAL.values()}


def _singular(words: str) -> str:
    """Return the singular of the plural in a path."""
    if words.endswith("ies"):
        return words[:-3] + "y"
    return words if words.endswith(("ss", "wbs")) else words.removesuffix("s")
