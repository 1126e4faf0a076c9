"""Circuit breaker of one user's calls for companies that have not connected the app."""

from __future__ import annotations

import logging
from datetime import datetime

from .errors import AppNotConnectedError
from .net.clock import Clock
from .sansio.attempts import AttemptState
from .sansio.company_blocks import CompanyBlock, CompanyBlocks, company_of
from .sansio.decoding.datetimes import from_unix_time
from .sansio.messages import Request, Response
from .sansio.response_errors import error_of
from .types import BlockedCompany

__all__ = ["CompanyBreaker"]

_log = logging.getLogger("aprocore.calls")

# Statuses of answers that say nothing about the company: the token, the time and the rate limit are checked first.
# Those from 500 on may be a gateway's.
_INCONCLUSIVE = frozenset({401, 408, 429})


class CompanyBreaker:
    """Circuit breaker of one user: refuses calls for blocked companies, and records the answers of companies.

    Attributes:
        companies: the companies that have refused their last call; empty for nearly every user, and nothing needs to
            be done for a call that succeeds meanwhile.
    """

    def __init__(self, clock: Clock, enabled: bool = True) -> None:
        self._clock = clock
        self._enabled = enabled
        self._blocks = CompanyBlocks()
        self.companies: dict[str, CompanyBlock] = self._blocks.companies

    @property
    def blocked(self) -> tuple[BlockedCompany, ...]:
        """The companies that are not called for now."""
        return tuple(self._described(*block) for block in self._blocks.blocked(self._clock.monotonic()))

    def _described(self, company: str, since: float, until: float) -> BlockedCompany:
        epoch = self._clock.time() - self._clock.monotonic()
        return BlockedCompany(
            company_id=company,
            since=from_unix_time(epoch + since),
            until=from_unix_time(epoch + until),
        )

    def admit(self, state: AttemptState) -> None:
        """Admit a call that was not sent yet; it may be the probe of its company.

        Raises:
            AppNotConnectedError: the company is blocked.
        """
        company = company_of(state.request) if self.companies else None
        if company is None or state.sends or state.probes_company:
            return
        admission = self._blocks.admit(company, self._clock.monotonic())
        state.probes_company = admission == "probe"
        if admission == "blocked":
            block = self.companies[company]
            error = _blocked_error(self._described(company, block.since, block.probe_at or 0.0))
            state.complete(error)
            raise error

    def record(self, request: Request, response: Response, *, probe: bool) -> None:
        """Record the final response of a call, which may have been the probe of its company."""
        company = company_of(request) if self._enabled else None
        if company is None or response.status in _INCONCLUSIVE or response.status >= 500:
            return
        if response.status == 403:
            if not response.body:
                return  # to HEAD, for example: the reason is unknown
            if isinstance(error_of(response, request.line), AppNotConnectedError):
                if self._blocks.refused(company, self._clock.monotonic(), probe):
                    _log.warning("Company %s has not connected the app: its calls fail without being sent.", company)
                return
        if self._blocks.accepted(company):
            _log.warning("Company %s accepts calls again.", company)


def _blocked_error(blocked: BlockedCompany) -> AppNotConnectedError:
    return AppNotConnectedError(
        f"Company {blocked.company_id} has not connected the app, by its answers since {_shown(blocked.since)}. "
        f"Nothing was sent; the first call after {_shown(blocked.until)} is sent as a probe.",
        hint="Ask the company's administrator to connect the app in App Management. To send every call, pass "
        "block_unconnected=False to the session.",
        blocked=blocked,
    )


def _shown(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC"
