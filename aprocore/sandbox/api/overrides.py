"""Operations with handlers of their own: the user, the user's companies, and custom fields."""

from __future__ import annotations

from typing import Any

from ..data import fake_values
from ..data.seeded_random import SeededRandom
from ..http.response import Answer
from . import custom_fields
from .dispatcher import ApiCall, OperationHandler
from .list_queries import numbered_page

__all__ = ["OPERATIONS"]


def me(call: ApiCall) -> Answer:
    user = call.user
    body: dict[str, Any] = {"id": user.id, "login": user.login}
    query = call.request.query
    if call.company is not None or "company_id=" in query or "project_id=" in query:
        body["name"] = user.name
    return Answer(200, None, body)


def _logo(call: ApiCall, company_id: int) -> str:
    return fake_values.text("uuid", SeededRandom(call.seed_data.seed, company_id, "logo_url"), call.seed_data)


def list_companies(call: ApiCall) -> Answer:
    items = [
        {
            "id": item.id,
            "name": item.name,
            "is_active": True,
            "logo_url": f"{call.origin}/rest/v1.0/local_files/{_logo(call, item.id)}",
            "pcn_business_experience": False,
            "my_company": item is call.seed_data.company,
        }
        for item in call.seed_data.companies_of(call.user)
    ]
    return numbered_page(items, call.request.params, call.url)


OPERATIONS = (
    OperationHandler("GET", "/rest/v1.0/me", me, company_optional=True),
    OperationHandler("GET", "/rest/v1.0/companies", list_companies, company_optional=True),
    *custom_fields.OPERATIONS,
)
