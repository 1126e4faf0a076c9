"""Companies that have not connected the app: what is sent, what fails without being sent, and when that ends."""

from __future__ import annotations

import asyncio
import logging
import pickle
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import attrs
import pytest

from aprocore import AppNotConnectedError, BlockedCompany, Procore, ProcoreError, RetryPolicy, Token, TransportError
from aprocore.sandbox import Answer, Hold, ResetBefore, Sandbox
from aprocore.sansio.company_blocks import FIRST_COOL_DOWN, MAX_REFUSALS
from tests.support.clock import FakeClock
from tests.support.sessions import key_of, signed_in_session

pytestmark = pytest.mark.anyio

ME = "/rest/v1.0/me"
USERS = "/rest/v1.0/companies/{}/users"
JSON = {"Content-Type": "application/json"}
REFUSAL = Answer(403, JSON, b'{"errors": "App is not connected to this company"}')


def unconnected(sandbox: Sandbox) -> int:
    return sandbox.seed_data.other_company.id


def connect(sandbox: Sandbox) -> None:
    """Connect the app to the other company."""
    company = sandbox.seed_data.other_company
    sandbox.seed_data.companies[company.id] = attrs.evolve(company, connected=True)


def sends(sandbox: Sandbox, company: int | None = None) -> int:
    """Return the number of API calls that the sandbox received for a company."""
    header = str(unconnected(sandbox) if company is None else company)
    return sum(request.headers.get("Procore-Company-Id") == header for request in sandbox.requests)


@pytest.fixture
async def procore(sandbox: Sandbox, clock: FakeClock) -> AsyncIterator[Procore]:
    """Open a session whose company has not connected the app."""
    async with sandbox.procore(company_id=unconnected(sandbox), clock=clock) as procore:
        yield procore


async def refused(procore: Procore, path: str = ME, **options: Any) -> AppNotConnectedError:
    with pytest.raises(AppNotConnectedError) as caught:
        await procore.request("GET", path, **options)
    return caught.value


async def blocked(procore: Procore, path: str = ME) -> BlockedCompany:
    """Block the session's company, and return the block."""
    for _ in range(MAX_REFUSALS):
        assert (await refused(procore, path)).blocked is None
    [block] = procore.blocked
    return block


async def test_hundred_calls_reach_the_server_three_times(sandbox: Sandbox, procore: Procore) -> None:
    assert procore.blocked == ()
    errors = [await refused(procore) for _ in range(100)]
    assert sends(sandbox) == MAX_REFUSALS == 3
    assert [error.attempts for error in errors] == [1] * 3 + [0] * 97
    assert [error.status for error in errors] == [403] * 3 + [None] * 97
    assert {error.applied for error in errors} == {"no"}


async def test_error_says_since_when_until_when_and_what_to_do(
    sandbox: Sandbox, procore: Procore, clock: FakeClock
) -> None:
    began = datetime.fromtimestamp(clock.time(), UTC)
    block = await blocked(procore)
    assert block == BlockedCompany(
        company_id=str(unconnected(sandbox)), since=began, until=began + timedelta(seconds=FIRST_COOL_DOWN)
    )
    clock.advance(1)
    with pytest.raises(AppNotConnectedError) as caught:
        await procore.post("/rest/v1.0/projects", json={"project": {"name": "Tower"}})
    error = pickle.loads(pickle.dumps(caught.value))
    assert error.blocked == block
    assert (error.attempts, error.applied, error.headers) == (0, "no", None)
    assert str(error) == (
        f"POST /rest/v1.0/projects: Company {block.company_id} has not connected the app, by its answers since "
        f"{began:%Y-%m-%d %H:%M:%S} UTC. Nothing was sent; the first call after {block.until:%Y-%m-%d %H:%M:%S} UTC is "
        "sent as a probe. Ask the company's administrator to connect the app in App Management. To send every call, "
        "pass block_unconnected=False to the session."
    )


async def test_probe_heals_a_company_that_was_connected(sandbox: Sandbox, procore: Procore, clock: FakeClock) -> None:
    await blocked(procore)
    connect(sandbox)
    clock.advance(FIRST_COOL_DOWN - 1)
    await refused(procore)
    assert sends(sandbox) == MAX_REFUSALS
    clock.advance(1)
    assert procore.blocked == ()
    for _ in range(5):
        await procore.get(ME)
    assert sends(sandbox) == MAX_REFUSALS + 5


async def test_refused_probes_become_rare(sandbox: Sandbox, procore: Procore, clock: FakeClock) -> None:
    await blocked(procore)
    probes = []
    for second in range(1, 1801):
        clock.advance(1)
        before = sends(sandbox)
        await refused(procore)
        if sends(sandbox) > before:
            probes.append(second)
    assert probes == [30, 90, 210, 450, 930, 1530]


async def test_others_fail_at_once_while_one_call_probes(sandbox: Sandbox, procore: Procore, clock: FakeClock) -> None:
    await blocked(procore)
    connect(sandbox)
    clock.advance(FIRST_COOL_DOWN)
    hold = Hold()
    sandbox.faults.add("GET", ME, hold)
    probe = asyncio.ensure_future(procore.get(ME))
    await hold.reached.wait()
    errors = await asyncio.gather(*(refused(procore) for _ in range(200)))
    assert {error.attempts for error in errors} == {0}
    assert clock.sleeps == []
    hold.release()
    await probe
    await procore.get(ME)
    assert sends(sandbox) == MAX_REFUSALS + 2


async def test_calls_that_wait_when_the_company_is_blocked_are_not_sent(sandbox: Sandbox, clock: FakeClock) -> None:
    async with sandbox.procore(company_id=unconnected(sandbox), clock=clock, connections=1) as procore:
        await asyncio.gather(*(refused(procore) for _ in range(50)))
        assert sends(sandbox) == MAX_REFUSALS
        async with asyncio.timeout(10):
            await procore.with_scope(company_id=sandbox.company_id).me()  # the connection was given back


async def test_probe_is_sent_after_it_has_waited_for_a_connection(sandbox: Sandbox, clock: FakeClock) -> None:
    async with sandbox.procore(company_id=unconnected(sandbox), clock=clock, connections=1) as procore:
        await blocked(procore)
        connect(sandbox)
        clock.advance(FIRST_COOL_DOWN)
        hold = Hold()
        sandbox.faults.add("GET", ME, hold)
        other = asyncio.ensure_future(procore.get(ME, company_id=sandbox.company_id))
        await hold.reached.wait()
        probe = asyncio.ensure_future(procore.get(ME))
        while not procore.blocked:  # until it has begun
            await asyncio.sleep(0)
        await refused(procore)
        hold.release()
        await asyncio.gather(other, probe)
        assert procore.blocked == ()


async def test_probe_without_an_answer_leaves_its_turn(sandbox: Sandbox, procore: Procore, clock: FakeClock) -> None:
    await blocked(procore)
    connect(sandbox)
    clock.advance(FIRST_COOL_DOWN)
    hold = Hold()
    sandbox.faults.add("GET", ME, hold)
    probe = asyncio.ensure_future(procore.get(ME))
    await hold.reached.wait()
    probe.cancel()
    with pytest.raises(asyncio.CancelledError):
        await probe
    hold.release()
    await refused(procore)
    clock.advance(FIRST_COOL_DOWN)
    await procore.get(ME)


async def test_other_companies_and_users_are_unaffected(sandbox: Sandbox, clock: FakeClock) -> None:
    procore = await signed_in_session(sandbox, clock, company_id=unconnected(sandbox))
    async with procore:
        await blocked(procore.with_scope(project_id=5), USERS.format(unconnected(sandbox)))
        await refused(procore, "/rest/v1.0/projects")
        await refused(procore, "/rest/v1.0/projects", company_id=str(unconnected(sandbox)))
        await refused(procore, ME, company_id=unconnected(sandbox))
        assert sends(sandbox) == MAX_REFUSALS
        await procore.me()  # without the header
        await procore.get(USERS.format(sandbox.company_id), company_id=sandbox.company_id)
        assert procore.as_user("default").blocked == procore.blocked
        second = procore.as_user("second")
        assert second.blocked == ()
        token = Token.from_dict({**sandbox.tokens.issue(), "received_at": clock.time()})
        await procore.token_manager.store.save(key_of(sandbox, "second"), token)
        assert (await refused(second, "/rest/v1.0/projects")).attempts == 1


async def test_switched_off_every_call_is_sent(sandbox: Sandbox, clock: FakeClock) -> None:
    async with sandbox.procore(company_id=unconnected(sandbox), clock=clock, block_unconnected=False) as procore:
        for _ in range(20):
            await refused(procore)
        assert procore.blocked == ()
    assert sends(sandbox) == 20


@pytest.mark.parametrize(
    "answer",
    [
        Answer(403, JSON, b'{"errors": "You do not have permission"}'),
        Answer(403, {"Content-Type": "text/html"}, b"<html><title>Forbidden</title>"),
        Answer(403, JSON, b""),
        Answer(404, JSON, b'{"errors": "App is not connected to this company"}'),
        Answer(500, JSON, b'{"errors": "App is not connected to this company"}'),
    ],
)
async def test_other_errors_do_not_block(sandbox: Sandbox, clock: FakeClock, answer: Answer) -> None:
    sandbox.faults.add("GET", ME, answer, times=None)
    async with sandbox.procore(clock=clock) as procore:
        for _ in range(10):
            with pytest.raises(ProcoreError) as caught:
                await procore.me()
            assert not isinstance(caught.value, AppNotConnectedError)
        assert procore.blocked == ()
    assert sends(sandbox, sandbox.company_id) >= 10


@pytest.mark.parametrize(
    ("answer", "blocks"),
    [
        (Answer(200, JSON, b"{}"), False),
        (Answer(404, JSON, b"{}"), False),
        (Answer(403, JSON, b'{"errors": "You do not have permission"}'), False),
        (Answer(403, JSON, b""), True),
        (Answer(401, {"WWW-Authenticate": 'Bearer error="insufficient_scope"'}, b""), True),
        (Answer(503, JSON, b"{}"), True),
    ],
)
async def test_only_an_answer_of_the_company_interrupts_the_refusals(
    sandbox: Sandbox, procore: Procore, answer: Answer, blocks: bool
) -> None:
    sandbox.faults.add("GET", ME, REFUSAL, times=MAX_REFUSALS - 1)
    sandbox.faults.add("GET", ME, answer, times=4 if answer.status == 503 else 1)
    sandbox.faults.add("GET", ME, REFUSAL, times=None)
    for _ in range(MAX_REFUSALS - 1):
        await refused(procore)
    if answer.status == 200:
        await procore.get(ME)
    else:
        with pytest.raises(ProcoreError):
            await procore.get(ME)
    await refused(procore)
    assert len(procore.blocked) == blocks


async def test_calls_that_name_two_companies_do_not_count(sandbox: Sandbox, clock: FakeClock) -> None:
    async with sandbox.procore(clock=clock) as procore:
        for _ in range(10):
            with pytest.raises(AppNotConnectedError):
                await procore.get("/rest/v1.0/projects", params={"company_id": unconnected(sandbox)})
        assert procore.blocked == ()
        await procore.me()
    assert sends(sandbox, sandbox.company_id) == 11


async def test_streams_lists_and_typed_calls_fail_alike(sandbox: Sandbox, procore: Procore) -> None:
    for _ in range(MAX_REFUSALS):
        with pytest.raises(AppNotConnectedError):
            async with procore.stream("GET", "/rest/v1.0/projects"):
                pytest.fail("The company was called.")
    assert sends(sandbox) == MAX_REFUSALS
    with pytest.raises(AppNotConnectedError) as streamed:
        async with procore.stream("GET", "/rest/v1.0/projects"):
            pytest.fail("The company was called.")
    with pytest.raises(AppNotConnectedError) as listed:
        await procore.paginate("/rest/v1.0/projects", concurrency=3)
    with pytest.raises(AppNotConnectedError) as typed:
        await procore.rfis.list(project_id=1)
    assert [caught.value.attempts for caught in (streamed, listed, typed)] == [0, 0, 0]
    assert sends(sandbox) == MAX_REFUSALS


async def test_list_ends_where_the_company_was_blocked(sandbox: Sandbox, clock: FakeClock) -> None:
    async with sandbox.procore(clock=clock) as procore:
        pages = procore.paginate("/rest/v1.0/projects", params={"company_id": sandbox.company_id}, per_page=2).by_page()
        first = await anext(pages)
        sandbox.faults.add("GET", ME, REFUSAL, times=None)
        await blocked(procore)
        with pytest.raises(AppNotConnectedError) as caught:
            await anext(pages)
        assert (len(first), caught.value.attempts) == (2, 0)
        assert caught.value.cursor is not None


async def test_retried_call_is_not_refused_between_its_sends(sandbox: Sandbox, procore: Procore) -> None:
    # Otherwise the error would have to say that the call was sent, and may have been applied.
    hold = Hold(then=Answer(503, JSON, b"{}"))
    sandbox.faults.add("GET", ME, hold)
    call = asyncio.ensure_future(refused(procore))
    await hold.reached.wait()
    block = await blocked(procore)
    hold.release()
    error = await call
    assert (error.status, error.attempts) == (403, 2)
    assert procore.blocked == (block,)  # its refusal is not that of a probe


async def test_lost_response_is_no_answer(sandbox: Sandbox, procore: Procore) -> None:
    for _ in range(MAX_REFUSALS - 1):
        await refused(procore)
    sandbox.faults.add("GET", ME, ResetBefore())
    with pytest.raises(TransportError):
        await procore.get(ME, retry=RetryPolicy(max_attempts=1))
    await refused(procore)
    assert len(procore.blocked) == 1


async def test_log_has_one_line_for_each_change(
    sandbox: Sandbox, procore: Procore, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "aprocore"):
        await blocked(procore)
        for _ in range(10):
            await refused(procore)
        connect(sandbox)
        clock.advance(FIRST_COOL_DOWN)
        for _ in range(3):
            await procore.get(ME)
    company = unconnected(sandbox)
    assert [record.getMessage() for record in caplog.records] == [
        f"Company {company} has not connected the app: its calls fail without being sent.",
        f"Company {company} accepts calls again.",
    ]
