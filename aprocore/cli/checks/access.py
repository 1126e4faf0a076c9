"""Checks of access: the company, permissions of the user, and Redis."""

from __future__ import annotations

from collections.abc import Mapping

from ...errors import ConfigurationError, ProcoreError, ResponseError
from ...net.environment_variables import EnvironmentVariables
from ...net.token_stores import TokenKey
from ...net.token_stores.base import StoreUnavailableError
from .check_result import CheckResult
from .diagnosis import Diagnosis
from .rules import company_result, no_company_result, permissions_result

__all__ = ["REDIS_VARIABLE", "check_company", "check_permissions", "check_redis"]

REDIS_VARIABLE = "PROCORE_REDIS_URL"
"""Environment variable with the URL of the Redis that a program passes to ``RedisStore`` or ``RedisLimiter``."""

# Maximum number of companies that are listed.
_MAX_COMPANIES = 100
# Seconds to wait for each reply of Redis.
_REDIS_TIMEOUT = 5.0


async def check_company(diagnosis: Diagnosis) -> CheckResult:
    """Check that the company has connected the app, by a list of at most one project."""
    company_id = diagnosis.settings.company_id
    if company_id is None:
        return no_company_result(await _companies(diagnosis))
    try:
        await diagnosis.get("/rest/v1.0/projects", {"company_id": company_id, "per_page": 1})
    except ResponseError as error:
        companies = await _companies(diagnosis) if error.status in (403, 404) else {}
        return company_result(error, company_id, companies)
    return company_result(None, company_id, {})


async def _companies(diagnosis: Diagnosis) -> dict[str, str]:
    """Return the names of the companies that the user can access, by id; empty if Procore does not list them."""
    try:
        rows = await diagnosis.get("/rest/v1.0/companies", {"per_page": _MAX_COMPANIES}, company_id=None)
    except ProcoreError:
        return {}
    companies = [row for row in rows if isinstance(row, Mapping)] if isinstance(rows, list) else []
    return {str(row.get("id")): str(row.get("name")) for row in companies}


async def check_permissions(diagnosis: Diagnosis) -> CheckResult:
    """Check which tools the user may use, by the permission manifest: one request for all of them."""
    settings = diagnosis.settings
    if settings.company_id is None:
        return CheckResult.skipped("not checked without a company.", "See “Company”.")
    if settings.project_id is None:
        params, scope = {"company_id": settings.company_id}, f"company {settings.company_id}"
    else:
        params, scope = {"project_id": settings.project_id}, f"project {settings.project_id}"
    try:
        manifest = await diagnosis.get("/rest/v1.0/settings/permissions", params)
    except ResponseError as error:
        if error.status not in (403, 404):
            raise
        return CheckResult.failed(
            f"the permissions in {scope} can't be read ({error.status}: {error.message})",
            "Check the project id and the company id, and that the directory of the project or company has this user.",
        )
    return permissions_result(manifest, scope)


async def check_redis(diagnosis: Diagnosis) -> CheckResult:
    """Check that Redis answers, if `REDIS_VARIABLE` is set; nothing is written to it."""
    url = EnvironmentVariables().get(REDIS_VARIABLE)
    if url is None:
        return CheckResult.skipped(f"{REDIS_VARIABLE} is not set.", "Set it if your program uses Redis.")
    from ...net.token_stores.redis_store import RedisStore

    store = RedisStore(url, timeout=_REDIS_TIMEOUT)
    try:
        await store.load(TokenKey("doctor", "doctor"))
    except StoreUnavailableError as error:
        return CheckResult.failed(f"{error}.", f"Start that Redis, or correct {REDIS_VARIABLE}; check firewalls.")
    except ConfigurationError as error:
        return CheckResult.failed(error.message, error.hint or f"Correct the user and password in {REDIS_VARIABLE}.")
    return CheckResult.ok("it can be reached.")
