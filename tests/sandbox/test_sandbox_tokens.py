from __future__ import annotations

import pytest

from aprocore import AuthorizationDeniedError, AuthorizationRequest, ConfigurationError, MemoryStore
from aprocore.sandbox import Sandbox
from tests.support.http_client import HttpClient

pytestmark = pytest.mark.anyio

ME = "/rest/v1.0/me"
REDIRECT_URI = "http://localhost:8788/callback"


async def status_of(client: HttpClient, token: dict[str, str]) -> int:
    return (await client.get(ME, token["access_token"])).status


async def test_lifetime_is_that_of_new_tokens_and_a_reset_restores_it(sandbox: Sandbox) -> None:
    assert sandbox.tokens.lifetime == 5400
    sandbox.tokens.lifetime = 60
    assert sandbox.tokens.issue()["expires_in"] == 60
    assert sandbox.tokens.issue(expires_in=7)["expires_in"] == 7
    sandbox.reset()
    assert sandbox.tokens.lifetime == 5400


async def test_expired_access_tokens_can_be_refreshed(sandbox: Sandbox, client: HttpClient) -> None:
    token = sandbox.tokens.issue()
    assert await status_of(client, token) == 200
    sandbox.tokens.expire_access()
    assert await status_of(client, token) == 401
    reply = await client.request_token("refresh_token", refresh_token=token["refresh_token"])
    assert reply.status == 200
    assert sandbox.tokens.presentations(token["refresh_token"]) == 1


async def test_revoking_all_revokes_refresh_tokens_and_codes_too(sandbox: Sandbox, client: HttpClient) -> None:
    for revoke, refreshed in ((sandbox.tokens.revoke_access, 200), (sandbox.tokens.revoke_all, 400)):
        token, code = sandbox.tokens.issue(), sandbox.tokens.authorize()
        revoke()
        assert await status_of(client, token) == 401
        reply = await client.request_token("refresh_token", refresh_token=token["refresh_token"])
        assert reply.status == refreshed
        reply = await client.request_token("authorization_code", code=code, redirect_uri=sandbox.redirect_uri)
        assert reply.status == refreshed


async def test_users_are_people_or_their_ids(sandbox: Sandbox, client: HttpClient) -> None:
    first, second, *_ = sandbox.seed_data.people
    for user, expected in ((None, first), (second, second), (second.id, second)):
        token = sandbox.tokens.issue(user=user)
        assert (await client.get(ME, token["access_token"])).json()["id"] == expected.id
    for call in (sandbox.tokens.issue, sandbox.tokens.authorize):
        with pytest.raises(ConfigurationError, match=r"User 1 does not exist.*sandbox\.seed_data\.people"):
            call(user=1)


def test_works_before_the_start() -> None:
    sandbox = Sandbox(token_lifetime=30)
    assert sandbox.tokens.issue()["expires_in"] == 30
    assert sandbox.requests == []


class TestSignIn:
    async def test_person_is_redirected_to_the_app(self, sandbox: Sandbox) -> None:
        request = AuthorizationRequest.create(sandbox.client_id, REDIRECT_URI, sandbox.environment)
        second = sandbox.seed_data.people[1]
        for user in (second, second.id, str(second.id), second.login.upper()):
            callback = sandbox.sign_in(request.url, user)
            assert callback.startswith(f"{REDIRECT_URI}?code=")
            assert request.code_from(callback)

    async def test_code_is_exchanged_with_its_verifier(self, sandbox: Sandbox) -> None:
        request = AuthorizationRequest.create(sandbox.client_id, REDIRECT_URI, sandbox.environment)
        grant = request.grant(sandbox.client_secret, request.code_from(sandbox.sign_in(request.url)))
        async with sandbox.procore(auth=grant, store=MemoryStore()) as procore:
            assert (await procore.me()).login == sandbox.seed_data.people[0].login

    async def test_denial_is_told_to_the_app(self, sandbox: Sandbox) -> None:
        request = AuthorizationRequest.create(sandbox.client_id, REDIRECT_URI, sandbox.environment)
        with pytest.raises(AuthorizationDeniedError):
            request.code_from(sandbox.sign_in(request.url, allow=False))

    async def test_page_that_redirects_nowhere_is_an_error_with_its_text(self, sandbox: Sandbox) -> None:
        request = AuthorizationRequest.create(sandbox.client_id, "https://evil.example/", sandbox.environment)
        with pytest.raises(ConfigurationError, match=r"redirects nowhere.*redirect uri is malformed"):
            sandbox.sign_in(request.url)
        out_of_band = AuthorizationRequest.create(sandbox.client_id, environment=sandbox.environment)
        with pytest.raises(ConfigurationError, match="shows its code"):
            sandbox.sign_in(out_of_band.url)
        with pytest.raises(ConfigurationError, match="not the URL of a sign-in page"):
            sandbox.sign_in("https://app.example/")
        with pytest.raises(ConfigurationError, match=r"User stranger@example\.com does not exist"):
            sandbox.sign_in(request.url, "stranger@example.com")
