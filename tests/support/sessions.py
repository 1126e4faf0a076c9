"""Sessions of users who have signed in to the sandbox."""

from __future__ import annotations

from typing import Any

from aprocore import MemoryStore, Procore, RefreshToken, RetryPolicy, Token, TokenKey, TokenStore
from aprocore.sandbox import Sandbox
from tests.support.clock import FakeClock


def key_of(sandbox: Sandbox, user: str = "default") -> TokenKey:
    return TokenKey(sandbox.environment.name, sandbox.client_id, user)


async def signed_in_session(
    sandbox: Sandbox,
    clock: FakeClock,
    *,
    store: TokenStore | None = None,
    age: float = 0.0,
    user: str = "default",
    **options: Any,
) -> Procore:
    """Return a session, not yet open, of a user whose stored token was received ``age`` seconds ago."""
    store = store if store is not None else MemoryStore()
    token = Token.from_dict({**sandbox.tokens.issue(), "received_at": clock.time() - age})
    await store.save(key_of(sandbox, user), token)
    return session_from_store(sandbox, clock, store, user=user, **options)


def session_from_store(sandbox: Sandbox, clock: FakeClock, store: TokenStore, **options: Any) -> Procore:
    """Return a session of a user whose token is in ``store``."""
    auth = RefreshToken(sandbox.client_id, sandbox.client_secret)
    return sandbox.procore(auth=auth, store=store, clock=clock, **{"retry": RetryPolicy(), **options})


def authorization_headers(sandbox: Sandbox) -> set[str]:
    """Return the Authorization headers of the API calls."""
    return {request.headers["Authorization"] for request in sandbox.requests if request.origin == "api"}


def count_token_requests(sandbox: Sandbox) -> int:
    return len(sandbox.requests.to("POST", "/oauth/token"))


class FailingStore(MemoryStore):
    """Store that raises "No space left on device" after ``good_saves`` saves."""

    def __init__(self, good_saves: int) -> None:
        super().__init__()
        self.good_saves = good_saves

    async def save(self, key: TokenKey, token: Token) -> None:
        self.good_saves -= 1
        if self.good_saves < 0:
            raise OSError(28, "No space left on device")
        await super().save(key, token)
