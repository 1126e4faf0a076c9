"""People who sign in on a session, ``Procore.sign_in``: whose token is stored, and what a failure leaves behind."""

from __future__ import annotations

import asyncio
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
    StaticToken,
    Token,
    TokenKey,
    TokenRefreshError,
    TokenStore,
)
from aprocore.sandbox import Answer, Hold, Sandbox
from tests.support.clock import FakeClock
from tests.support.sessions import count_token_requests

pytestmark = pytest.mark.anyio

ME = "/rest/v1.0/me"
JSON = {"Content-Type": "application/json"}


def service(sandbox: Sandbox, store: TokenStore, **options: Any) -> Procore:
    """Return the session of a service for which people sign in."""
    return sandbox.procore(auth=RefreshToken(sandbox.client_id, sandbox.client_secret), store=store, **options)


def code_of(sandbox: Sandbox, number: int = 0) -> AuthorizationCode:
    code = sandbox.tokens.authorize(user=sandbox.seed_data.people[number])
    return AuthorizationCode(sandbox.client_id, sandbox.client_secret, code)


def key_of_person(sandbox: Sandbox, number: int = 0) -> TokenKey:
    return TokenKey(sandbox.environment.name, sandbox.client_id, str(sandbox.seed_data.people[number].id))


async def test_tokens_are_stored_under_the_people_who_signed_in(sandbox: Sandbox, tmp_path: Any) -> None:
    store = FileStore(tmp_path / "tokens.json")
    async with service(sandbox, store) as procore:
        views = await asyncio.gather(*(procore.sign_in(code_of(sandbox, number)) for number in range(3)))
        logins = [(await view.me()).login for view in views]
        assert logins == [person.login for person in sandbox.seed_data.people[:3]]
        users = [view.token_manager.key.user for view in views]
        assert users == [str(person.id) for person in sandbox.seed_data.people[:3]]
        assert (await procore.as_user(users[1]).me()).login == logins[1]
        assert count_token_requests(sandbox) == 3
    async with service(sandbox, store) as procore:  # after a restart
        assert (await procore.as_user(users[2]).me()).login == logins[2]
    assert count_token_requests(sandbox) == 3


async def test_a_new_sign_in_replaces_the_earlier_one_everywhere(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    async with service(sandbox, store, clock=clock) as procore, service(sandbox, store, clock=clock) as other:
        first = await procore.sign_in(code_of(sandbox))
        user = first.token_manager.key.user
        before = await other.as_user(user).token_manager.token()
        await procore.sign_in(code_of(sandbox))
        stored = await store.load(key_of_person(sandbox))
        assert stored is not None
        assert stored.access_token == (await first.token_manager.token()).access_token != before.access_token
        assert stored.is_newer_than(before)
        other.as_user(user).token_manager.invalidate(before)
        assert await other.as_user(user).token_manager.token() == stored
        assert sandbox.tokens.presentations(before.refresh_token or "") == 0


async def test_nothing_is_stored_until_the_person_is_known(sandbox: Sandbox) -> None:
    store, hold = MemoryStore(), Hold()
    async with service(sandbox, store) as procore:
        sandbox.faults.add("GET", ME, hold)
        task = asyncio.create_task(procore.sign_in(code_of(sandbox)))
        await hold.reached.wait()
        assert repr(store) == "MemoryStore(0 tokens)"
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        hold.release()
        sandbox.faults.add("GET", ME, Answer(200, JSON, b'{"login": "a@b.example"}'))
        with pytest.raises(TokenRefreshError, match="did not say who has signed in"):
            await procore.sign_in(code_of(sandbox))
    assert repr(store) == "MemoryStore(0 tokens)"


async def test_a_code_is_exchanged_once(sandbox: Sandbox) -> None:
    async with service(sandbox, MemoryStore()) as procore:
        grant = code_of(sandbox)
        await procore.sign_in(grant)
        with pytest.raises(ReauthorizationRequiredError, match="rejected the authorization code"):
            await procore.sign_in(grant)


async def test_a_store_that_fails_is_reported_and_the_earlier_sign_in_stays(sandbox: Sandbox) -> None:
    class FullStore(MemoryStore):
        full = False

        async def save(self, key: TokenKey, token: Token) -> None:
            if self.full:
                raise OSError(28, "No space left on device")
            await super().save(key, token)

    store = FullStore()
    async with service(sandbox, store) as procore:
        view = await procore.sign_in(code_of(sandbox))
        before = await view.token_manager.token()
        store.full = True
        with pytest.raises(TokenRefreshError, match="token store failed"):
            await procore.sign_in(code_of(sandbox))
        assert await view.token_manager.token() == before == await store.load(key_of_person(sandbox))


@pytest.mark.parametrize("auth", [StaticToken("token"), ClientCredentials("id", "secret")])
async def test_a_session_that_does_not_act_for_people_is_refused(auth: Any) -> None:
    procore = Procore(auth)
    with pytest.raises(ConfigurationError, match="does not act for people"):
        await procore.sign_in(AuthorizationCode("id", "secret", "code"))


async def test_a_sign_in_of_another_app_is_refused() -> None:
    procore = Procore(RefreshToken("id", "secret"), store=MemoryStore())
    with pytest.raises(ConfigurationError, match="another app"):
        await procore.sign_in(AuthorizationCode("other", "secret", "code"))
