"""Ledger of a sandbox's token requests: what each client presented, what was granted, and which tokens were used."""

from __future__ import annotations

import asyncio
import random
import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qs

import attrs

from aprocore.sandbox import Sandbox
from aprocore.sandbox.http.request_log import SeenRequest

ME = "/rest/v1.0/me"
TOKEN = "/oauth/token"


@attrs.frozen(eq=False)
class Grant:
    """A new token, in exchange for a refresh token."""

    presented: str = attrs.field(repr=False)
    access_token: str = attrs.field(repr=False)
    refresh_token: str = attrs.field(repr=False)
    #: Unix time, and the lifetime in seconds.
    at: float
    lifetime: float


@attrs.define(eq=False)
class TokenLedger:
    """Records the grants of a sandbox from now on, each with a lifetime drawn from ``lifetimes`` in seconds.

    The access tokens are accepted for ``grace`` seconds longer than the clients know.
    """

    sandbox: Sandbox
    lifetimes: tuple[float, float] | None = None
    seed: int = 0
    grace: float = 0.0
    grants: list[Grant] = attrs.field(factory=list, init=False)
    #: Refresh tokens in the order in which they arrived.
    presented: list[str] = attrs.field(factory=list, init=False)
    _arrived: asyncio.Event = attrs.field(factory=asyncio.Event, init=False)
    _granted: asyncio.Event = attrs.field(factory=asyncio.Event, init=False)

    def __attrs_post_init__(self) -> None:
        tokens, draw = self._tokens, random.Random(self.seed)
        refresh, count_presentation = tokens.refresh, tokens.count_presentation

        def recorded(value: str) -> dict[str, Any] | None:
            if self.lifetimes is not None:
                tokens.lifetime = draw.uniform(*self.lifetimes)
            answer: dict[str, Any] | None = refresh(value)
            if answer is not None:
                self._extend(answer)
                now = self.sandbox.clock.now()
                granted = (answer["access_token"], answer["refresh_token"])
                self.grants.append(Grant(value, *granted, now, tokens.lifetime))
                self._granted.set()
            return answer

        def counted(value: str) -> None:
            count_presentation(value)
            self.presented.append(value)
            self._arrived.set()

        tokens.refresh, tokens.count_presentation = recorded, counted

    @property
    def _tokens(self) -> Any:
        return self.sandbox.tokens._app.state.tokens

    def issue(self, lifetime: float) -> dict[str, Any]:
        """Return a token response as after a sign-in."""
        answer = self.sandbox.tokens.issue(expires_in=lifetime)
        self._extend(answer)
        return answer

    def _extend(self, answer: dict[str, Any]) -> None:
        self._tokens._access[answer["access_token"]].expires_at += self.grace

    def is_valid(self, refresh_token: str | None) -> bool:
        """Return whether a refresh token would be accepted."""
        token = self._tokens._refresh.get(refresh_token)
        return token is not None and bool(self._tokens.is_valid(token))

    async def wait_for_grants(self, number: int) -> None:
        while len(self.grants) < number:
            self._granted.clear()
            await self._granted.wait()

    async def next_client(self) -> int:
        """Wait until a refresh token is presented for the first time, and return the number of its client."""
        while True:
            self._arrived.clear()
            await self._arrived.wait()
            value = self.presented[-1]
            if self.presented.count(value) == 1:
                # The log is long, and the request is among its last ones.
                return next(
                    client_of(request) for request in self.sandbox.requests.last(100) if token_of(request) == value
                )

    def posts(self) -> list[SeenRequest]:
        return self.sandbox.requests.to("POST", TOKEN)

    def lost(self) -> list[Grant]:
        """Return the grants whose tokens no client has ever used."""
        used = {
            request.headers.get("Authorization", "").removeprefix("Bearer ")
            for request in self.sandbox.requests
            if request.origin == "api"
        }
        presented = set(self.presented)
        return [
            grant for grant in self.grants if grant.access_token not in used and grant.refresh_token not in presented
        ]

    def clients_of(self, grants: Sequence[Grant]) -> list[set[int]]:
        """Return for each grant the clients whose request for it was granted."""
        clients: dict[str, set[int]] = {}
        for request in self.posts():
            # A killed client's request has no status if its connection was lost before the answer.
            if request.status in (200, None):
                clients.setdefault(token_of(request), set()).add(client_of(request))
        return [clients[grant.presented] for grant in grants]


def client_of(request: SeenRequest) -> int:
    """Return the number of the client that sent a request, -1 for another sender."""
    found = re.match(r"client/(\d+) ", request.headers.get("User-Agent", ""))
    return int(found[1]) if found else -1


def token_of(request: SeenRequest) -> str:
    """Return the refresh token in a token request, an empty string for other requests."""
    if request.path != TOKEN:
        return ""
    return parse_qs(request.body.decode()).get("refresh_token", [""])[0]
