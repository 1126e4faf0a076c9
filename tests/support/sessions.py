"""Sessions of people who have signed in to the sandbox."""

from __future__ import annotations

from typing import Any

from aprocore import MemoryStore, Procore, RefreshToken, RetryPolicy, Token, TokenKey, TokenStore
from aprocore.sandbox import Sandbox
from tests.support.clock import FakeClock


def key_of(sandbox: Sandbox, user: str = "default") -> TokenKey:
    return TokenKey(sandbox.environment.name, sandbox.client_id, user)


async def person(
    sandbox: Sandbox,
    clock: FakeClock,
    *,
    store: TokenStore | None = None,
    age: float = 0.0,
    user: str = "default",
    **options: Any,
) -> Procore:
    """Return a session, not yet open, of a person whose stored token was received ``age`` seconds ago."""
    store = store if store is not None else MemoryStore()
    token = Token.from_dict({**sandbox.tokens.issue(), "received_at": clock.time() - age})
    await store.save(key_of(sandbox, user), token)
    return returning(sandbox, clock, store, user=user, **options)


def returning(sandbox: Sandbox, clock: FakeClock, store: TokenStore, **options: Any) -> Procore:
    """Return a session of somebody whose sign-in is in ``store``."""
    auth = RefreshToken(sandbox.client_id, sandbox.client_secret)
    return sandbox.procore(auth=auth, store=store, clock=clock, **{"retry": RetryPolicy(), **options})


def bearers(sandbox: Sandbox) -> set[str]:
    """Return what the API calls carried."""
    return {seen.headers["Authorization"] for seen in sandbox.requests if seen.origin == "api"}


def token_posts(sandbox: Sandbox) -> int:
    return len(sandbox.requests.to("POST", "/oauth/token"))


class FailingStore(MemoryStore):
    """A disk that is full from a given save on."""

    def __init__(self, good_saves: int) -> None:
        super().__init__()
        self.good_saves = good_saves

    async def save(self, key: TokenKey, token: Token) -> None:
        self.good_saves -= 1
        if self.good_saves < 0:
            raise OSError(28, "No space left on device")
        await super().save(key, token)
