"""Which calls say for which company they are.

https://developers.procore.com/documentation/tutorial-mpz: every call carries ``Procore-Company-Id``, but for two that
find a person's companies in the first place; a service account names its company there too.
"""

from __future__ import annotations

import re

from ..errors import ConfigurationError, MissingCompanyError
from ..types import RequestLine
from .urls import digits_of

__all__ = ["COMPANY_HEADER", "company_header", "is_exempt"]

COMPANY_HEADER = "Procore-Company-Id"

#: Calls that may need none.
_EXEMPT = ("/rest/v1.0/me", "/rest/v1.0/companies")
_ID = re.compile(r"[A-Za-z0-9_-]+")


def is_exempt(method: str, target: str) -> bool:
    """Tell whether a person's call needs no company."""
    return method == "GET" and target.partition("?")[0].rstrip("/") in _EXEMPT


def company_header(company_id: int | str, name: str = "company_id") -> tuple[str, str]:
    """Return the header that names the company; ``name`` is what the caller called it.

    Raises:
        ConfigurationError: it is no id.
    """
    if type(company_id) is int:
        digits_of(company_id, name)
    if isinstance(company_id, bool) or not isinstance(company_id, int | str) or not _ID.fullmatch(str(company_id)):
        raise ConfigurationError(
            f"{name} is {company_id!r}, which is no id.", hint="It is a number in the address of Procore's pages."
        )
    return COMPANY_HEADER, str(company_id)


def missing_company(line: RequestLine) -> MissingCompanyError:
    """Return the error of a call that needs a company and has none."""
    return MissingCompanyError(
        "The call needs a company, and none is known.",
        hint="Pass company_id=…, to the session or to the call, or set PROCORE_COMPANY_ID.",
        request=line,
    )
