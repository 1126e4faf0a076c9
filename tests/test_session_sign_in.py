from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from aprocore import (
    AuthorizationCode,
    ClientCredentials,
    ConfigurationError,
    FileStore,
    MemoryStore,
    Procore,
    ReauthorizationRequiredError,
    RefreshToken,
    Session,
    Token,
)
from aprocore.net.platform.folders import NoHomeError
from aprocore.sandbox import Answer, ResetAfter, Sandbox
from aprocore.sansio.authorization_request import code_challenge
from aprocore.sansio.grants import StoredSignIn
from tests.support.clock import FakeClock
from tests.support.homes import set_home
from tests.support.sessions import count_token_requests, key_of, signed_in_session

pytestmark = pytest.mark.anyio

ME, COMPANIES, PROJECTS = "/rest/v1.0/me", "/rest/v1.0/companies", "/rest/v1.0/projects"
JSON = {"Content-Type": "application/json"}


@pytest.mark.fault("A20")
async def test_code_is_exchanged_once_and_then_the_stored_token_is_used(sandbox: Sandbox, clock: FakeClock) -> None:
    verifier = "v" * 43
    code = sandbox.tokens.authorize(code_challenge=code_challenge(verifier))
    auth = AuthorizationCode(sandbox.client_id, sandbox.client_secret, code, code_verifier=verifier)
    store = MemoryStore()
    for _ in range(2):
        async with sandbox.procore(auth=auth, store=store, clock=clock) as procore:
            await asyncio.gather(procore.me(), procore.me())
    assert count_token_requests(sandbox) == 1
    clock.advance(6_000)
    async with sandbox.procore(auth=auth, store=store, clock=clock) as procore:
        await procore.me()
    assert count_token_requests(sandbox) == 2
    assert b"grant_type=refresh_token" in sandbox.requests.to("POST", "/oauth/token")[-1].body


async def test_new_code_takes_precedence_over_a_stored_sign_in(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    for user in sandbox.seed_data.people[:2]:
        auth = AuthorizationCode(sandbox.client_id, sandbox.client_secret, sandbox.tokens.authorize(user=user))
        async with sandbox.procore(auth=auth, store=store, clock=clock) as procore:
            assert (await procore.me()).id == user.id


async def test_code_takes_precedence_over_a_token_of_an_unknown_sign_in(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    async with await signed_in_session(sandbox, clock, store=store):
        pass
    other = sandbox.seed_data.people[1]
    auth = AuthorizationCode(sandbox.client_id, sandbox.client_secret, sandbox.tokens.authorize(user=other))
    async with sandbox.procore(auth=auth, store=store, clock=clock) as procore:
        assert (await procore.me()).id == other.id


async def test_stored_token_may_be_the_successor_of_the_passed_refresh_token(
    sandbox: Sandbox, clock: FakeClock
) -> None:
    store = MemoryStore()
    async with await signed_in_session(sandbox, clock, store=store):
        pass
    auth = RefreshToken(sandbox.client_id, sandbox.client_secret, "spent-long-ago")
    async with sandbox.procore(auth=auth, store=store, clock=clock) as procore:
        await procore.me()
    assert count_token_requests(sandbox) == 0


@pytest.mark.fault("A20")
@pytest.mark.parametrize("wrong", ["code", "verifier", "redirect_uri"])
async def test_rejected_code_is_not_sent_again(sandbox: Sandbox, clock: FakeClock, wrong: str) -> None:
    verifier = "v" * 43
    code = sandbox.tokens.authorize(code_challenge=code_challenge(verifier), redirect_uri="http://localhost:1/callback")
    fields = {"code": code, "verifier": verifier, "redirect_uri": "http://localhost:1/callback"}
    fields[wrong] += "x"
    auth = AuthorizationCode(
        sandbox.client_id, sandbox.client_secret, fields["code"], fields["redirect_uri"], fields["verifier"]
    )
    async with sandbox.procore(auth=auth, store=MemoryStore(), clock=clock) as procore:
        for _ in range(2):
            with pytest.raises(ReauthorizationRequiredError, match="authorization code"):
                await procore.me()
    assert count_token_requests(sandbox) == 1


@pytest.mark.fault("A20")
@pytest.mark.parametrize("fault", [ResetAfter(), Answer(500)])
async def test_code_with_a_lost_response_is_not_sent_again(sandbox: Sandbox, clock: FakeClock, fault: Any) -> None:
    sandbox.faults.add("POST", "/oauth/token", fault)
    auth = AuthorizationCode(sandbox.client_id, sandbox.client_secret, sandbox.tokens.authorize())
    async with sandbox.procore(auth=auth, store=MemoryStore(), clock=clock) as procore:
        with pytest.raises(Exception, match="token"):
            await procore.me()
        clock.advance(60)
        with pytest.raises(ReauthorizationRequiredError, match="already been used"):
            await procore.me()
    assert count_token_requests(sandbox) == 1


async def test_passed_refresh_token_starts_a_sign_in(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    auth = RefreshToken(sandbox.client_id, sandbox.client_secret, sandbox.tokens.issue()["refresh_token"])
    for posts in (1, 1):
        async with sandbox.procore(auth=auth, store=store, clock=clock) as procore:
            await procore.me()
        assert count_token_requests(sandbox) == posts


async def test_passed_refresh_token_with_a_lost_response_is_replayed_once(sandbox: Sandbox, clock: FakeClock) -> None:
    sandbox.faults.add("POST", "/oauth/token", ResetAfter())
    refresh_token = sandbox.tokens.issue()["refresh_token"]
    auth = RefreshToken(sandbox.client_id, sandbox.client_secret, refresh_token)
    async with sandbox.procore(auth=auth, store=MemoryStore(), clock=clock) as procore:
        with pytest.raises(Exception, match="response was lost"):
            await procore.me()
        for _ in range(2):
            with pytest.raises(ReauthorizationRequiredError):
                await procore.me()
    assert sandbox.tokens.presentations(refresh_token) == 2


async def test_from_env_finds_the_stored_sign_in_or_signs_in_as_the_app(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    set_home(monkeypatch, tmp_path)
    for name in ("CLIENT_ID", "CLIENT_SECRET", "LOGIN_URL", "API_URL", "CA_FILE", "COMPANY_ID"):
        monkeypatch.setenv(f"PROCORE_{name}", str(sandbox.as_dict()[name.lower()]))
    monkeypatch.delenv("PROCORE_ENVIRONMENT", raising=False)
    monkeypatch.delenv("PROCORE_GRANT", raising=False)
    async with Procore.from_env() as procore:
        app = await procore.me()
        assert isinstance(procore.token_manager.grant, ClientCredentials)
        key = procore.token_manager.key
    assert list(tmp_path.iterdir()) == []
    chosen, before = MemoryStore(), count_token_requests(sandbox)
    for _ in range(2):
        async with Procore.from_env(store=chosen) as procore:
            assert (await procore.me()).id == app.id
    assert count_token_requests(sandbox) == before + 1
    await FileStore().save(key, Token.from_dict({**sandbox.tokens.issue()}))
    async with Procore.from_env(company_id=None) as procore:
        somebody = await procore.me()
        assert isinstance(procore.token_manager.grant, RefreshToken)
    assert somebody.id == sandbox.seed_data.people[0].id != app.id
    monkeypatch.setenv("PROCORE_GRANT", "client_credentials")
    async with Procore.from_env() as procore:
        assert (await procore.me()).id == app.id


async def test_from_env_needs_no_credentials_beside_a_grant(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    set_home(monkeypatch, tmp_path)
    for name in ("LOGIN_URL", "API_URL", "CA_FILE", "COMPANY_ID"):
        monkeypatch.setenv(f"PROCORE_{name}", str(sandbox.as_dict()[name.lower()]))
    for name in ("CLIENT_ID", "CLIENT_SECRET", "ENVIRONMENT", "GRANT"):
        monkeypatch.delenv(f"PROCORE_{name}", raising=False)

    async def client_secret() -> str:
        return sandbox.client_secret

    async with Procore.from_env(auth=ClientCredentials(sandbox.client_id, client_secret)) as procore:
        assert (await procore.me()).name == "Sandbox App"
    with pytest.raises(ConfigurationError, match="PROCORE_CLIENT_ID is not set"):
        Procore.from_env()


async def test_view_for_another_user_is_independent_of_earlier_calls(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    set_home(monkeypatch, tmp_path)
    bob = sandbox.seed_data.people[1]
    key = key_of(sandbox, "bob")
    await FileStore().save(key, Token.from_dict(sandbox.tokens.issue(user=bob)))
    auth = StoredSignIn(sandbox.client_id, sandbox.client_secret)
    async with sandbox.procore(auth=auth, store=FileStore()) as procore:
        for _ in range(2):
            assert (await procore.as_user("bob").me()).id == bob.id
            assert (await procore.me()).id != bob.id


async def test_client_credentials_need_no_home_directory(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise NoHomeError("There is no home directory.", hint="Set HOME or XDG_STATE_HOME.")

    monkeypatch.setattr("aprocore.net.token_stores.file.state_folder", homeless)
    auth = StoredSignIn(sandbox.client_id, sandbox.client_secret)
    async with sandbox.procore(auth=auth, store=FileStore()) as procore:
        assert (await procore.me()).id is not None
    person = RefreshToken(sandbox.client_id, sandbox.client_secret, sandbox.tokens.issue()["refresh_token"])
    async with sandbox.procore(auth=person, store=FileStore()) as procore:
        with pytest.raises(ConfigurationError, match="Set HOME or XDG_STATE_HOME"):
            await procore.me()


async def test_session_class_works_without_procore(sandbox: Sandbox) -> None:
    auth = ClientCredentials(sandbox.client_id, sandbox.client_secret)
    async with Session(
        auth, environment=sandbox.environment, company_id=sandbox.company_id, ssl=sandbox.ssl
    ) as session:
        assert (await session.get(ME))["login"]
