from __future__ import annotations

import asyncio
import gc
import ssl
import threading
import warnings
from datetime import datetime
from typing import Any

import pytest

from aprocore import (
    PRODUCTION,
    AuthorizationCode,
    BadRequestError,
    ClientCredentials,
    ConfigurationError,
    MemoryStore,
    MissingCompanyError,
    Procore,
    ReauthorizationRequiredError,
    RefreshToken,
    SessionClosedError,
    StaticToken,
    Token,
)
from aprocore.sandbox import Answer, Hold, Sandbox
from tests.support.cases import cases
from tests.support.clock import FakeClock, FrozenClock
from tests.support.sessions import count_token_requests, key_of, signed_in_session

pytestmark = pytest.mark.anyio

ME, COMPANIES, PROJECTS = "/rest/v1.0/me", "/rest/v1.0/companies", "/rest/v1.0/projects"
JSON = {"Content-Type": "application/json"}


# -- creation ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("auth", [AuthorizationCode("id", "secret", "code"), RefreshToken("id", "secret", "refresh")])
def test_a_rotating_token_requires_a_store(auth: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"FileStore\(\).*MemoryStore\(\)"):
        Procore(auth)
    Procore(auth, store=MemoryStore())


def test_creating_a_session_needs_no_loop_and_opens_nothing() -> None:
    procore = Procore(ClientCredentials("id", "secret"), company_id=1, ca_file="/does/not/exist")
    assert repr(procore) == "<Procore production, company_id=1, not open yet>"
    assert procore.environment is PRODUCTION


@cases(
    ("options", "says"),
    [
        ({"company_id": "a\r\nb"}, "company_id"),
        ({"company_id": True}, "company_id"),
        ({"company_id": 1.5}, "company_id"),
        ({"project_id": ""}, "project_id"),
        ({"connections": 0}, "connections"),
        ({"connections": True}, "connections"),
        ({"timeout": 0}, "Timeout.total"),
        ({"timeout": float("nan")}, "Timeout.total"),
        ({"timeout": "5"}, "Timeout.total"),
        ({"user": ""}, "user"),
        ({"user_agent": "a\nb"}, "User-Agent"),
        ({"ssl": ssl._create_unverified_context()}, "does not verify"),
        ({"ssl": ssl.create_default_context(), "ca_file": "x"}, "can.t be combined"),
    ],
)
def test_invalid_options_are_rejected_by_the_constructor(options: dict[str, Any], says: str) -> None:
    with pytest.raises(ConfigurationError, match=says):
        Procore(ClientCredentials("id", "secret"), **options)


@pytest.mark.fault("Z08")
async def test_ca_file_is_read_when_the_session_opens() -> None:
    procore = Procore(ClientCredentials("id", "secret"), ca_file="/does/not/exist")
    with pytest.raises(ConfigurationError, match="cannot be used"):
        await procore.__aenter__()


async def test_ca_file_is_trusted(sandbox: Sandbox) -> None:
    async with sandbox.procore(ssl=None, ca_file=sandbox.ca_file) as procore:
        assert (await procore.me()).id is not None


# -- opening and closing ----------------------------------------------------------------------------------------------


async def test_session_opens_at_the_first_call_and_closes_once(sandbox: Sandbox) -> None:
    procore = sandbox.procore()
    await procore.me()
    assert repr(procore).endswith("open>")
    await procore.aclose()
    await procore.aclose()
    assert repr(procore).endswith("closed>")
    with pytest.raises(SessionClosedError, match="closed"):
        await procore.me()
    with pytest.raises(SessionClosedError):
        await procore.__aenter__()


async def test_session_may_be_entered_and_left_in_different_tasks(sandbox: Sandbox) -> None:
    procore = sandbox.procore()
    await asyncio.create_task(procore.__aenter__())
    await asyncio.create_task(procore.me())
    await asyncio.create_task(procore.__aexit__(None, None, None))


@pytest.mark.fault("C08")
async def test_use_on_another_event_loop_is_an_error(sandbox: Sandbox) -> None:
    outcomes: list[BaseException] = []

    def run_in_thread(procore: Procore) -> None:
        for attempt in (procore.me, procore.aclose):
            try:
                asyncio.run(attempt())
            except SessionClosedError as error:
                outcomes.append(error)

    async with sandbox.procore() as procore:
        await procore.me()
        thread = threading.Thread(target=run_in_thread, args=(procore,))
        thread.start()
        while thread.is_alive():
            await asyncio.sleep(0)
        assert len(outcomes) == 2
        assert all(isinstance(outcome, RuntimeError) and "event loop" in str(outcome) for outcome in outcomes)
        await procore.me()


@pytest.mark.fault("C08")
def test_session_of_a_closed_loop() -> None:
    async def first() -> Procore:
        async with Sandbox() as sandbox:
            procore = sandbox.procore()
            await procore.me()
            await procore.aclose()
            return procore

    procore = asyncio.run(first())
    with pytest.raises(SessionClosedError):
        asyncio.run(procore.me())


@pytest.mark.fault("T20")
async def test_closing_ends_calls_in_flight(sandbox: Sandbox) -> None:
    hold = Hold()
    sandbox.faults.add("GET", ME, hold, times=None)
    procore = sandbox.procore(connections=3)
    calls = [asyncio.create_task(procore.me()) for _ in range(10)]
    await hold.reached.wait()
    await procore.aclose()
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    assert {type(outcome) for outcome in outcomes} == {SessionClosedError}


@pytest.mark.fault("T20")
async def test_closing_ends_a_wait_between_two_attempts(sandbox: Sandbox) -> None:
    clock = FrozenClock()
    sandbox.faults.add("GET", ME, Answer(500))
    procore = sandbox.procore(clock=clock)
    call = asyncio.create_task(procore.me())
    await clock.asleep.wait()
    await procore.aclose()
    with pytest.raises(SessionClosedError):
        await call


async def test_cancellation_during_a_wait_is_raised_as_cancelled_error(sandbox: Sandbox) -> None:
    clock = FrozenClock()
    sandbox.faults.add("GET", ME, Answer(500))
    async with sandbox.procore(clock=clock) as procore:
        call = asyncio.create_task(procore.me())
        await clock.asleep.wait()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call


async def test_closed_session_leaves_no_tasks_and_sockets(sandbox: Sandbox) -> None:
    before = len(asyncio.all_tasks())
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        async with sandbox.procore() as procore:
            await asyncio.gather(*(procore.me() for _ in range(20)))
        del procore
        gc.collect()
    assert [str(warning.message) for warning in caught] == []
    while len(asyncio.all_tasks()) > before:
        await asyncio.sleep(0)


# -- views ------------------------------------------------------------------------------------------------------------


async def test_scoped_view_shares_the_token_and_a_user_view_does_not(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    async with await signed_in_session(sandbox, clock, store=store) as procore:
        other = sandbox.seed_data.people[1]
        second = Token.from_dict({**sandbox.tokens.issue(user=other), "received_at": clock.time()})
        await store.save(key_of(sandbox, "second"), second)
        scoped = procore.with_scope(company_id=5, project_id="7")
        view = scoped.as_user("second")
        assert isinstance(view, Procore)
        assert scoped.token_manager is procore.token_manager
        assert view.token_manager is procore.as_user("second").token_manager
        assert (view.company_id, view.project_id) == (5, "7")
        assert procore.company_id == sandbox.company_id
        assert procore.with_scope(company_id=None).company_id is None
        assert scoped.with_scope(project_id=8).company_id == 5
        assert (await view.with_scope(company_id=None, project_id=None).me()).id == other.id
        assert (await procore.me()).id == sandbox.seed_data.people[0].id
        await view.aclose()
        await procore.me()
        with pytest.raises(ReauthorizationRequiredError, match="'unknown user'"):
            await procore.as_user("unknown user").me()


async def test_an_explicit_refresh_token_is_not_used_for_other_users(sandbox: Sandbox) -> None:
    refresh_token = sandbox.tokens.issue()["refresh_token"]
    auth = RefreshToken(sandbox.client_id, sandbox.client_secret, refresh_token)
    async with sandbox.procore(auth=auth, store=MemoryStore()) as procore:
        with pytest.raises(ReauthorizationRequiredError, match="'other'"):
            await procore.as_user("other").me()
        assert count_token_requests(sandbox) == 0
        await procore.me()


async def test_static_token_has_one_user(sandbox: Sandbox) -> None:
    procore = sandbox.procore(auth=StaticToken("token"))
    with pytest.raises(ConfigurationError, match="StaticToken"):
        procore.as_user("other")


def test_scope_is_validated_on_creation() -> None:
    procore = Procore(ClientCredentials("id", "secret"))
    with pytest.raises(ConfigurationError, match="project_id"):
        procore.with_scope(project_id="../x")


# -- the company ------------------------------------------------------------------------------------------------------


@pytest.mark.fault("H28")
async def test_service_account_sends_the_company_header_with_every_call(sandbox: Sandbox) -> None:
    async with sandbox.procore() as procore:
        for path in (ME, COMPANIES, f"{PROJECTS}?company_id={sandbox.company_id}"):
            await procore.get(path)
        with pytest.raises(MissingCompanyError, match="PROCORE_COMPANY_ID"):
            await procore.with_scope(company_id=None).get(ME)
    companies = {seen.headers.get("Procore-Company-Id") for seen in sandbox.requests if seen.origin == "api"}
    assert companies == {str(sandbox.company_id)}


@pytest.mark.fault("H28")
async def test_two_exempt_calls_of_a_user_have_no_company_header(sandbox: Sandbox, clock: FakeClock) -> None:
    async with await signed_in_session(sandbox, clock) as procore:
        await procore.get(ME)
        await procore.get(COMPANIES)
        await procore.get(ME, company_id=sandbox.company_id)
        await procore.get(PROJECTS, params={"company_id": sandbox.company_id})
    seen = [request.headers.get("Procore-Company-Id") for request in sandbox.requests]
    assert seen == [None, None, str(sandbox.company_id), str(sandbox.company_id)]


@pytest.mark.fault("H28")
async def test_static_token_sends_the_header_of_a_known_company_with_every_call(
    sandbox: Sandbox, clock: FakeClock
) -> None:
    async with sandbox.procore() as procore:
        of_the_app = (await procore.token_manager.token()).access_token
    for token in (sandbox.tokens.issue()["access_token"], of_the_app):
        sandbox.requests.clear()
        async with sandbox.procore(auth=StaticToken(token), clock=clock) as procore:
            for path in (ME, COMPANIES, f"{PROJECTS}?company_id={sandbox.company_id}"):
                await procore.get(path)
                async with procore.stream("GET", path):
                    pass
        companies = [request.headers.get("Procore-Company-Id") for request in sandbox.requests]
        assert companies == [str(sandbox.company_id)] * 6


@pytest.mark.fault("H28")
async def test_static_token_without_a_company_makes_exempt_calls(sandbox: Sandbox, clock: FakeClock) -> None:
    auth = StaticToken(sandbox.tokens.issue()["access_token"])
    async with sandbox.procore(auth=auth, clock=clock, company_id=None) as procore:
        await procore.get(ME)
        await procore.with_scope(company_id=sandbox.company_id).get(ME, company_id=None)
        with pytest.raises(MissingCompanyError):
            await procore.get(PROJECTS)
    assert [request.headers.get("Procore-Company-Id") for request in sandbox.requests] == [None, None]


@pytest.mark.fault("H28")
async def test_call_without_a_company_is_not_sent(sandbox: Sandbox, clock: FakeClock) -> None:
    async with await signed_in_session(sandbox, clock, company_id=None) as procore:
        await procore.get(ME)
        with pytest.raises(MissingCompanyError):
            await procore.get(PROJECTS)
        with pytest.raises(MissingCompanyError):
            await procore.post(COMPANIES, json={})
    assert len(sandbox.requests) == 1


async def test_company_header_can_be_omitted_per_call(sandbox: Sandbox) -> None:
    async with sandbox.procore() as procore:
        with pytest.raises(BadRequestError, match="Missing Procore-Company-Id header!"):
            await procore.get(PROJECTS, company_id=None)


# -- validation before sending -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "path", "options"),
    [
        ("GET", "rest/v1.0/me", {}),
        ("GET", "//evil.example/rest/v1.0/me", {}),
        ("GET", "https://evil.example/rest/v1.0/me", {}),
        ("GET", "/oauth/revoke", {}),
        ("GET", "/rest/v1.0/../../oauth/revoke", {}),
        ("GET", "/rest/v1.0/%2e%2e/x", {}),
        ("GET", "/rest/v1.0/a b", {}),
        ("GET", "/rest/v1.0/me\r\nX: y", {}),
        ("GET", "/rest/v1.0/me#x", {}),
        ("TRACE", ME, {}),
        ("GE\nT", ME, {}),
        ("GET", ME, {"headers": {"Authorization": "Bearer x"}}),
        ("GET", ME, {"headers": {"X-A": "b\r\nc"}}),
        ("GET", ME, {"params": {"a": {1, 2}}}),
        ("GET", ME, {"params": {"a": datetime(2026, 1, 1)}}),  # noqa: DTZ001
        ("GET", ME, {"company_id": "a b"}),
        ("GET", ME, {"timeout": -1}),
        ("POST", PROJECTS, {"json": {"a": float("nan")}}),
        ("POST", PROJECTS, {"json": {"a": datetime(2026, 1, 1)}}),  # noqa: DTZ001
        ("POST", PROJECTS, {"json": {}, "data": b""}),
        ("POST", PROJECTS, {"data": 5}),
    ],
)
async def test_invalid_input_is_rejected_before_sending(
    sandbox: Sandbox, method: str, path: str, options: dict[str, Any]
) -> None:
    async with sandbox.procore() as procore:
        with pytest.raises(ValueError) as caught:
            await procore.request(method, path, **options)
    assert isinstance(caught.value, ConfigurationError)
    assert sandbox.requests.to("*", "/rest/*") == []


async def test_absolute_url_on_the_api_origin_is_accepted(sandbox: Sandbox) -> None:
    async with sandbox.procore() as procore:
        assert (await procore.get(f"{sandbox.environment.api_url}{ME}"))["id"]
