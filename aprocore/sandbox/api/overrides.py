"""The operations that the sandbox knows: the table, and their handlers."""

from __future__ import annotations

from typing import Any

from ..http.response import Answer
from .dispatcher import ApiCall, OperationHandler
from .free_resources import RECORD_OPERATIONS
from .list_queries import ListQuery

__all__ = ["OPERATIONS"]

_COMPACT_PROJECT = ("id", "name", "display_name", "project_number")


def _id_of(key: str) -> Any:
    return lambda item: item[key] and item[key]["id"]


def _own(key: str) -> Any:
    return lambda item: item[key]


_COMPANIES = ListQuery()
_PROJECTS = ListQuery(
    equal={"id": _own("id"), "name": _own("name"), "origin_id": _own("origin_id")},
    instants={"created_at": _own("created_at"), "updated_at": _own("updated_at")},
    sortable={"name": _own("name"), "display_name": _own("display_name")},
)
_RFIS = ListQuery(
    equal={
        "id": _own("id"),
        "status": _own("status"),
        "number": _own("number"),
        "assigned_id": _id_of("assignee"),
        "ball_in_court_id": _id_of("ball_in_court"),
        "cost_code_id": _id_of("cost_code"),
        "location_id": _own("location_id"),
        "prefix_stage_id": _id_of("project_stage"),
        "received_from_login_information_id": _id_of("received_from"),
        "responsible_contractor_id": _id_of("responsible_contractor"),
        "rfi_manager_id": _id_of("rfi_manager"),
    },
    instants={"created_at": _own("created_at"), "updated_at": _own("updated_at")},
    searched=("subject", "full_number"),
    sortable={
        "created_at": _own("created_at"),
        "due_date": _own("due_date"),
        "number": lambda item: int(item["number"]) if item["number"].isdecimal() else None,
        "status": _own("status"),
        "subject": _own("subject"),
        "updated_at": _own("updated_at"),
    },
)


def me(call: ApiCall) -> Answer:
    user = call.user
    body: dict[str, Any] = {"id": user.id, "login": user.login}
    query = call.request.query
    if call.company is not None or "company_id=" in query or "project_id=" in query:
        body["name"] = user.name
    return Answer(200, None, body)


def list_companies(call: ApiCall) -> Answer:
    items = [
        {
            "id": item.id,
            "name": item.name,
            "is_active": True,
            "logo_url": None,
            "pcn_business_experience": False,
            "my_company": item is call.seed_data.company,
        }
        for item in call.seed_data.companies_of(call.user)
    ]
    return _COMPANIES.answer(items, call.request.params, call.url)


def list_projects(call: ApiCall) -> Answer:
    params = call.request.params
    company_id, refusal = _company_id(call, dict(params))
    if refusal is not None:
        return refusal
    items = [item for item in call.seed_data.projects.values() if str(item["company"]["id"]) == company_id]
    by_status = dict(params).get("filters[by_status]")
    if by_status in ("Active", "Inactive"):
        items = [item for item in items if item["active"] is (by_status == "Active")]
    if dict(params).get("serializer_view") == "compact":
        items = [
            {key: item[key] for key in (*_COMPACT_PROJECT, "created_at", "updated_at", "origin_id")} for item in items
        ]
    return _PROJECTS.answer(items, params, call.url)


def show_project(call: ApiCall) -> Answer:
    params = dict(call.request.params)
    company_id, refusal = _company_id(call, params)
    if refusal is not None:
        return refusal
    project = call.seed_data.projects.get(call.number("id") or 0)
    if project is None or str(project["company"]["id"]) != company_id:
        return call.fail(404, "Not found")
    if params.get("view") == "minimal":
        return Answer(200, None, {key: project[key] for key in _COMPACT_PROJECT})
    return Answer(200, None, project)


def list_rfis(call: ApiCall) -> Answer:
    project_id = call.number("project_id") or 0
    project = call.seed_data.projects.get(project_id)
    if project is None or call.company is None or project["company"]["id"] != call.company.id:
        return call.fail(404, "Not found")
    return _RFIS.answer(call.seed_data.rfis[project_id], call.request.params, call.url)


def _company_id(call: ApiCall, params: dict[str, str]) -> tuple[str, Answer | None]:
    company_id = params.get("company_id", "")
    if not company_id:
        return "", call.fail(400, "param is missing or the value is empty: company_id")
    if call.company is None or company_id != str(call.company.id):
        return "", call.fail(403, "App is not connected to this company")
    return company_id, None


OPERATIONS = (
    OperationHandler("GET", "/rest/v1.0/me", me, company_optional=True),
    OperationHandler("GET", "/rest/v1.0/companies", list_companies, company_optional=True),
    OperationHandler("GET", "/rest/v1.0/projects", list_projects),
    OperationHandler("GET", "/rest/v1.0/projects/{id}", show_project),
    OperationHandler("GET", "/rest/v1.0/projects/{project_id}/rfis", list_rfis),
    *RECORD_OPERATIONS,
)
