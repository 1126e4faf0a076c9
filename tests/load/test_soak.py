"""An hour at Procore's limits, compressed, with everything going wrong that can."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import Any

import attrs
import pytest

from aprocore.sandbox import Limits
from tests.load import server_side, soak_client, soak_server
from tests.load.client_process import alone
from tests.load.measuring import MB
from tests.load.soak_client import AMBIGUOUS, DONE, FAILED, REFUSED, WRONG, Findings
from tests.load.soak_plan import ONCE, Plan
from tests.support.sandbox_process import SandboxProcess, sandbox_process

pytestmark = [pytest.mark.anyio, pytest.mark.load]

LIMITS = Limits(spike=250, spike_seconds=1, hourly=36_000, hourly_seconds=360)

# Python goes through all objects for garbage about every 12,000 of these operations. What connections that were lost
# leave behind is garbage of asyncio's until then, so that memory is as large as it gets when that was done once. Each
# connection was lost and made anew some five times by then.
WHOLE = Plan(operations=36_000, warm_up=12_000)
# Until the paths that are remembered, 2,048 of them, are as many: three operations in four have a path of their own.
SHORT = Plan(operations=6_000, warm_up=3_000, bursts_every=10.0)
#: Objects of a connection over TLS with its timers. How many connections there are is up to the last failures.
OF_A_CONNECTION = 175


@attrs.frozen
class Soaked:
    plan: Plan
    #: The kind of each operation.
    kinds: list[str]
    findings: Findings
    report: soak_server.Report
    #: When the first token was granted, in Unix seconds.
    issued_at: float
    complaints: list[str]

    @property
    def writes(self) -> set[int]:
        return {number for number, kind in enumerate(self.kinds) if kind not in ("GET", "download")}

    @property
    def committed(self) -> dict[int, int]:
        """How often the server did what each operation wants to have done."""
        return {number: sum(send.committed for send in sends) for number, sends in self.report.sends.items()}

    def unseen(self, number: int) -> int:
        """Return how many sends of an operation the server never read."""
        return self.findings.attempts[number] - len(self.report.sends.get(number, ()))


async def soak(plan: Plan, *, apart: bool) -> Soaked:
    """Let the plan be performed: ``apart`` in a process of its own, or in this one, in which the monitor watches."""
    async with sandbox_process(seed=plan.seed, limits=LIMITS, token_lifetime=plan.token_lifetime) as sandbox:
        port = await sandbox.run(soak_server.begin, plan)
        issued = await sandbox.run(server_side.issue_token)
        findings, complaints = await _perform(sandbox, plan, port, issued, apart=apart)
        report = await sandbox.run(soak_server.end)
    soaked = Soaked(plan, plan.kinds(), findings, report, issued["created_at"], complaints)
    _print_figures(soaked)
    return soaked


async def _perform(
    sandbox: SandboxProcess, plan: Plan, port: int, issued: dict[str, Any], *, apart: bool
) -> tuple[Findings, list[str]]:
    if apart:
        return await alone(soak_client.perform, sandbox.address, plan, port, issued)
    return await soak_client.perform(sandbox.address, plan, port, issued), []


@pytest.mark.fault("F10", "F11")
async def test_an_hour_at_the_limits_with_everything_going_wrong(whole: bool) -> None:
    soaked = await soak(WHOLE if whole else SHORT, apart=True)
    _check_writes(soaked)
    _check_sends(soaked)
    _check_tokens(soaked)
    _check_resources(soaked, whole=whole)
    assert soaked.complaints == []


@pytest.mark.fault("F10")
async def test_nothing_shows_a_secret_meanwhile() -> None:
    soaked = await soak(attrs.evolve(SHORT, seed=1), apart=False)
    _check_writes(soaked)
    _check_sends(soaked)
    _check_tokens(soaked)


def _check_writes(soaked: Soaked) -> None:
    findings, sends, committed = soaked.findings, soaked.report.sends, soaked.committed
    once = {number for number in soaked.writes if soaked.kinds[number] in ONCE}
    assert [number for number in once if committed.get(number, 0) > 1] == [], "a POST or PATCH was done twice"
    lost = {number for number in findings.numbers(DONE) & soaked.writes if not committed.get(number)}
    assert lost == set(), "the caller was told that it was done, and it was not"
    assert findings.numbers(WRONG) == set(), "an answer went to the wrong call"
    makes = {number for number in once if soaked.kinds[number] != "PATCH" and committed.get(number)}
    assert soaked.report.made == dict.fromkeys(makes, 1), "the ledger says something else than what there is"

    refused = findings.numbers(REFUSED)
    assert not any(committed.get(number) for number in refused), "called refused, and done"
    assert all(sends[number][-1].status in (500, 502) and sends[number][-1].delivered for number in refused)

    ambiguous = findings.numbers(AMBIGUOUS)
    seen = {number: sends.get(number, []) for number in once}
    dropped = {number for number, each in seen.items() if any(send.committed and not send.delivered for send in each)}
    done = {number for number in ambiguous if committed.get(number)}
    assert done == dropped, "not each write whose answer was dropped is ambiguous, or one is whose answer came"
    # Where nothing was done, a client cannot know it if the server never read the request, or if the answer that was
    # lost said so. These are ambiguous as well, and nothing else is.
    unread = {number for number in ambiguous - done if soaked.unseen(number) == 1}
    unheard = {number for number in ambiguous - done - unread if not sends[number][-1].delivered}
    assert ambiguous == done | unread | unheard, "called ambiguous without a reason"
    print(f"       ambiguous: {len(done)} done, {len(unread)} never read, {len(unheard)} refused unheard")
    rest = len(findings.told) - len(ambiguous) - len(refused)
    assert len(findings.numbers(DONE)) >= 0.9995 * rest, findings.errors


def _check_sends(soaked: Soaked) -> None:
    unseen = [soaked.unseen(number) for number in range(len(soaked.kinds))]
    assert min(unseen) >= 0, "something was sent that nobody counted"
    assert sum(unseen) == soaked.report.harms["reset_before"]
    assert sum(soaked.findings.attempts) == soaked.report.requests + soaked.report.harms["reset_before"]


def _check_tokens(soaked: Soaked) -> None:
    report = soaked.report
    # The first token was there from the beginning; each other one came when its predecessor was about to expire.
    lives = [later - earlier for earlier, later in itertools.pairwise([soaked.issued_at, *report.grants])]
    assert len(lives) >= soaked.findings.seconds // soaked.plan.token_lifetime
    assert all(life >= soaked.plan.token_lifetime * 0.75 for life in lives), lives
    # The last one may have come too late for a call.
    assert report.tokens_used in (len(report.grants), len(report.grants) + 1)
    assert report.refused_tokens == 0
    assert soaked.findings.store_errors > 0


def _check_resources(soaked: Soaked, *, whole: bool) -> None:
    findings, plan = soaked.findings, soaked.plan
    before, after = findings.held
    assert after == before
    # Far from one object that is kept of each operation; what lost connections left behind comes and goes.
    assert _more_objects(findings) < (plan.operations - plan.warm_up) / 3
    assert findings.memory.growth < 4 * MB
    assert findings.own_lags.below(0.99) < 0.05
    if whole:
        # Over a few thousand operations a slope would be made of the steps in which memory is had from the system.
        assert findings.memory.slope < 1 * MB
        # Other programs on the machine count here: nothing else about it is the library's.
        assert findings.lags.below(0.99) < 0.05


def _more_objects(findings: Findings) -> int:
    """Return how many more objects there were in the end than after the warm-up, not counting connections."""
    (first, last), (sockets_then, sockets_now) = findings.objects, findings.sockets
    return last - first - OF_A_CONNECTION * (sockets_now - sockets_then)


def _print_figures(soaked: Soaked) -> None:
    findings, report = soaked.findings, soaked.report
    told = Counter(findings.told)
    print(
        f"  {findings.seconds:.0f} s, {told[DONE]:,} done, {told[AMBIGUOUS]} ambiguous, "
        f"{told[REFUSED]} writes refused with 5xx, {told[FAILED]} failed, {told[WRONG]} wrong; "
        f"{sum(findings.attempts):,} sends, {report.requests:,} seen, {report.refused_calls} refused with 429; "
        f"{len(report.grants)} renewals\n"
        f"       proxy {report.harms}, faults {report.faults}, errors {dict(findings.errors)}\n"
        f"  lag p99 {findings.lags.below(0.99) * 1000:.0f} ms, own {findings.own_lags.below(0.99) * 1000:.0f} ms; "
        f"after {soaked.plan.warm_up:,} operations memory {findings.memory.growth / MB:+.2f} MB, "
        f"{findings.memory.slope / MB:+.2f} MB per 10,000 operations, {_more_objects(findings):+,} objects; "
        f"{findings.held[1]}"
    )
