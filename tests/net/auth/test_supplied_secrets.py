"""Client secrets that a function supplies, against the sandbox."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import pytest

from aprocore import (
    AuthorizationRequest,
    ClientCredentials,
    ConfigurationError,
    DeadlineExceededError,
    MemoryStore,
    RefreshToken,
    TokenRefreshError,
)
from aprocore.sandbox import Sandbox

pytestmark = pytest.mark.anyio


class Vault:
    """Secret manager whose secret can be replaced."""

    def __init__(self, secret: str) -> None:
        self.secret: Any = secret
        self.reads = 0

    async def read(self) -> str:
        self.reads += 1
        await asyncio.sleep(0)
        if isinstance(self.secret, Exception):
            raise self.secret
        return self.secret  # type: ignore[no-any-return]


def secrets_sent(sandbox: Sandbox) -> list[str]:
    bodies = [request.body.decode() for request in sandbox.requests.to("POST", "/oauth/token")]
    return [parse_qs(body)["client_secret"][0] for body in bodies]


async def test_it_is_read_for_each_token_request_and_never_before(sandbox: Sandbox) -> None:
    vault = Vault(sandbox.client_secret)
    async with sandbox.procore(auth=ClientCredentials(sandbox.client_id, vault.read)) as procore:
        assert vault.reads == 0
        await asyncio.gather(*(procore.me() for _ in range(20)))
        assert vault.reads == 1
        await procore.token_manager.refresh()
        await procore.token_manager.revoke()
        assert vault.reads == 3


async def test_a_secret_is_replaced_without_a_restart(sandbox: Sandbox) -> None:
    vault = Vault("s3cret-of-yesterday")
    refresh_token = sandbox.tokens.issue()["refresh_token"]
    auth = RefreshToken(sandbox.client_id, vault.read, refresh_token)
    async with sandbox.procore(auth=auth, store=MemoryStore()) as procore:
        for _ in range(2):
            with pytest.raises(TokenRefreshError, match="Client authentication failed"):
                await procore.token_manager.refresh()
            sandbox.clock.advance(60)  # past the pause after a failure
        assert secrets_sent(sandbox) == ["s3cret-of-yesterday"]  # not again with the same secret
        vault.secret = sandbox.client_secret
        assert (await procore.me()).login == sandbox.seed_data.people[0].login
        assert secrets_sent(sandbox) == ["s3cret-of-yesterday", sandbox.client_secret]


async def test_people_sign_in_and_refresh_with_it(sandbox: Sandbox) -> None:
    vault = Vault(sandbox.client_secret)
    async with sandbox.procore(auth=RefreshToken(sandbox.client_id, vault.read), store=MemoryStore()) as procore:
        request = AuthorizationRequest.create(sandbox.client_id, "http://localhost:1/callback", sandbox.environment)
        grant = request.grant(vault.read, request.code_from(sandbox.sign_in(request.url)))
        person = await procore.sign_in(grant)
        await person.token_manager.refresh()
        assert vault.reads == 2


@pytest.mark.parametrize(
    ("secret", "error", "text"),
    [
        (KeyError("s3cret-path"), TokenRefreshError, "supplies the client secret failed: KeyError. Nothing was sent."),
        ("", ConfigurationError, "The client secret from the supplier is empty"),
        (None, ConfigurationError, "must be a str, got NoneType"),
        ("two words", ConfigurationError, "contains a space"),
    ],
)
async def test_its_failure_is_told_without_its_text(
    sandbox: Sandbox, secret: Any, error: type[Exception], text: str
) -> None:
    vault = Vault(secret)
    async with sandbox.procore(auth=ClientCredentials(sandbox.client_id, vault.read)) as procore:
        with pytest.raises(error, match=text) as caught:
            await procore.me()
        assert "s3cret" not in str(caught.value)
    assert secrets_sent(sandbox) == []


async def test_it_has_a_deadline(sandbox: Sandbox) -> None:
    async def hang() -> str:
        await asyncio.Event().wait()
        return ""

    auth = ClientCredentials(sandbox.client_id, hang)
    async with sandbox.procore(auth=auth, timeout=0.01) as procore:
        with pytest.raises(DeadlineExceededError):
            await procore.me()


def test_it_is_shown_nowhere() -> None:
    async def read(path: str) -> str:
        return path

    suppliers: list[Callable[[], Any]] = [functools.partial(read, "s3cret")]
    for supplier in suppliers:
        grant = ClientCredentials("id", supplier)
        assert "s3cret" not in repr(grant)
        with pytest.raises(ConfigurationError, match="supplied by an async function"):
            _ = grant.client_secret
        assert grant == ClientCredentials("id", supplier)
