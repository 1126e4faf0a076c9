"""Circuit breaker rule for companies that have not connected the app: consecutive refusals, cool-down and probes."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

import attrs

from .messages import Request

__all__ = ["Admission", "CompanyBlock", "CompanyBlocks", "company_of"]

# Refusals in a row after which a company is blocked. One or two may come from calls that overlap with the moment at
# which the company's administrator connects the app, or be about one resource.
MAX_REFUSALS = 3
# Seconds without calls: the first cool-down, which doubles with each failed probe, and the longest one, after which an
# administrator who has just connected the app waits no longer.
FIRST_COOL_DOWN, MAX_COOL_DOWN = 30.0, 600.0
# Maximum number of companies that are remembered for one user; the oldest is forgotten first.
MAX_COMPANIES = 1024

# A company in the path or in the query of a call.
_NAMED = re.compile(r"/companies/([0-9]+)(?=[/?]|$)|[?&]company_id=([0-9]+)(?=&|$)")

Admission: TypeAlias = Literal["open", "probe", "blocked"]
"""Whether a call may be sent: as usual, as the probe of a blocked company, or not at all."""


@attrs.define
class CompanyBlock:
    """Refusals of one company since it last accepted a call."""

    since: float
    """Time of the first refusal."""
    refusals: int = 0
    """Refusals until it was blocked."""
    failed_probes: int = 0
    """Probes that were refused."""
    probe_at: float | None = None
    """Time of the next probe; None if the company is not blocked yet."""


class CompanyBlocks:
    """Companies of one user that refuse every call because they have not connected the app.

    Several refusals in a row block a company: no call is sent until a cool-down has passed. Then one call is the probe.
    Its refusal doubles the cool-down, and any other answer of the company ends the block. A probe without an answer
    leaves its turn to another call after the first cool-down.

    Times are seconds of one monotonic clock.

    Attributes:
        companies: the companies that have refused their last call, by id; empty for nearly every user.
    """

    def __init__(self) -> None:
        self.companies: dict[str, CompanyBlock] = {}

    def admit(self, company: str, now: float) -> Admission:
        """Return whether a call for ``company`` may be sent, and begin the probe if it is one."""
        block = self.companies.get(company)
        if block is None or block.probe_at is None:
            return "open"
        if now < block.probe_at:
            return "blocked"
        block.probe_at = now + FIRST_COOL_DOWN
        return "probe"

    def refused(self, company: str, now: float, probe: bool = False) -> bool:
        """Record that ``company`` refused a call, and return whether that blocked it."""
        block = self.companies.get(company)
        if block is None:
            if len(self.companies) >= MAX_COMPANIES:
                del self.companies[next(iter(self.companies))]
            block = self.companies[company] = CompanyBlock(now)
        if block.probe_at is None:
            block.refusals += 1
            if block.refusals < MAX_REFUSALS:
                return False
            block.probe_at = now + FIRST_COOL_DOWN
            return True
        if probe:
            # Refusals of calls that were sent before the block are part of the same reason.
            block.failed_probes += 1
            block.probe_at = now + min(MAX_COOL_DOWN, FIRST_COOL_DOWN * 2.0 ** min(block.failed_probes, 10))
        return False

    def accepted(self, company: str) -> bool:
        """Record another answer of ``company``, and return whether that ended a block."""
        block = self.companies.pop(company, None)
        return block is not None and block.probe_at is not None

    def blocked(self, now: float) -> list[tuple[str, float, float]]:
        """Return id, time of the first refusal and time of the next probe of each company that is blocked at ``now``.

        A company whose probe is due is not among them: a caller that leaves out the blocked ones would never probe it.
        """
        return [
            (company, block.since, block.probe_at)
            for company, block in self.companies.items()
            if block.probe_at is not None and now < block.probe_at
        ]


def company_of(request: Request) -> str | None:
    """Return the company of the request's header; None without one, or if path or query name another company.

    In that case a refusal may be about either of them.
    """
    company = request.company_id
    if company and all(company in match.groups() for match in _NAMED.finditer(request.target)):
        return company
    return None
