"""One renewal of a token, however many wait for it."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import logging
import math

from ...environments import Environment
from ...errors import (
    ConfigurationError,
    ProcoreError,
    ReauthorizationRequiredError,
    SessionClosedError,
    TokenRefreshError,
    UnauthorizedError,
)
from ...sansio import oauth
from ...sansio.grants import ClientCredentials, Grant, StaticToken, StoredSignIn
from ...sansio.response_errors import error_of
from ...sansio.retries import RetryPolicy
from ...sansio.tokens import Token, TokenInfo, leeway_of, lifetime_of
from ...types import RevealedSecret, Secret
from ..session_resources import SessionResources
from ..token_stores import TokenKey, TokenStore
from ..transport import Timeout
from .token_refresh import TokenRefresher

__all__ = ["TokenManager"]

_log = logging.getLogger("aprocore.token")

#: Seconds before a failed renewal is tried again while calls wait for it, and the most to which that grows.
COOL_DOWN, MAX_COOL_DOWN = 1.0, 2.5
#: The most to which it grows while the old token still serves.
MAX_BACKGROUND_COOL_DOWN = 60.0
#: Seconds between attempts to store a token whose first save failed: at first, and at most.
SAVE_RETRY, MAX_SAVE_RETRY = 0.5, 30.0


class TokenManager:
    """Gives the token of one user to any number of calls, and renews it for all of them at once.

    While the token is fresh, asking for it takes no lock and awaits nothing. Shortly before its end it is renewed in
    the background, and still serves meanwhile. A renewal belongs to the session: it outlives the caller that started
    it, and what it got is stored before it is used.
    """

    def __init__(
        self,
        grant: Grant,
        *,
        environment: Environment,
        user: str,
        store: TokenStore,
        runtime: SessionResources,
        retry: RetryPolicy,
        timeout: Timeout,
    ) -> None:
        self.environment = environment
        self.key: TokenKey = TokenKey(environment.name, "" if isinstance(grant, StaticToken) else grant.client_id, user)
        self._runtime = runtime
        self._clock = runtime.clock
        self._timeout = timeout
        self._renewer = TokenRefresher(grant, self.key, environment, store, runtime, retry, timeout)
        self._renewal: asyncio.Task[Token | ProcoreError] | None = None
        self._saver: asyncio.Task[None] | None = None
        #: In the order in which they came, which is that in which they go on.
        self._waiters: dict[asyncio.Future[Token | ProcoreError], None] = {}
        self._failure: ProcoreError | None = None
        self._failures = 0
        self._failed_at = -math.inf
        self._forget()
        if isinstance(grant, StaticToken):
            self._adopt(Token(access_token=grant.access_token), math.inf)

    def __repr__(self) -> str:
        if self._token is None:
            state = "no token"
        else:
            left = self._expires - self._clock.monotonic()
            state = "a rejected token" if left == -math.inf else f"a token for {left:.0f} s"
        return f"<TokenManager of {self.key.user!r} in {self.key.environment}: {state}{', renewing' * self.renewing}>"

    # -- what a call needs --------------------------------------------------------------------------------------------

    def authorization(self) -> str | None:
        """Return the ``Authorization`` header while the token serves, else None: then await :meth:`authorize`."""
        if self._clock.monotonic() < self._renew_at and self._clock.time() < self._renew_at_wall:
            return self._authorization
        if self._token is not None and self._serves():
            self._renew_in_background()
            return self._authorization
        return None

    async def authorize(self) -> str:
        """Return the ``Authorization`` header, of a renewed token where the old one is no longer good."""
        return _header(await self.token())

    @property
    def grant(self) -> Grant:
        """Who signs in."""
        return self._renewer.grant

    @property
    def store(self) -> TokenStore:
        """Where its tokens live."""
        return self._renewer.store

    @property
    def service_account(self) -> bool | None:
        """Whether the app signs in as itself; None while the grant leaves it open."""
        grant = self._renewer.grant
        return None if isinstance(grant, StoredSignIn) else isinstance(grant, ClientCredentials)

    async def is_service_account(self) -> bool:
        """Tell whether the app signs in as itself; found out in the store where the grant leaves it open."""
        if self.service_account is None:
            await self.token()
        return isinstance(self.grant, ClientCredentials)

    @property
    def renewable(self) -> bool:
        """Whether another token can be had."""
        return not isinstance(self.grant, StaticToken)

    @property
    def renewing(self) -> bool:
        return self._renewal is not None

    # -- what a user needs --------------------------------------------------------------------------------------------

    async def token(self) -> Token:
        """Return a token that is good now.

        Raises:
            TokenRefreshError: a new one could not be had.
            ReauthorizationRequiredError: a person has to sign in again.
        """
        token = self._token
        if token is not None and self.authorization() is not None:
            return token
        self._fail_while_cooling_down(MAX_COOL_DOWN)
        return await self._renewed()

    async def refresh(self) -> Token:
        """Renew the token now, though it may still be good, and return the new one. Other calls go on meanwhile."""
        if not self.renewable:
            raise self._not_renewable()
        return await self._renewed(force=True)

    def invalidate(self, token: Token | str) -> None:
        """Say that Procore rejected ``token``: it is renewed before the next call, if it is still the current one."""
        rejected = token.access_token if isinstance(token, Token) else token.removeprefix("Bearer ")
        if self._token is not None and Secret(rejected) == Secret(self._token.access_token):
            self._expire()

    async def revoke(self) -> None:
        """Revoke the token and its refresh token at Procore, then forget them.

        Raises:
            TransportError | TokenRefreshError: Procore did not confirm it, and everything is kept; or the store failed.
        """
        if not self.renewable:
            raise self._not_renewable()
        if self._renewal is not None:
            await self._finished()
        try:
            await self._revoke()
        except ProcoreError:
            raise
        except Exception as error:
            failure = _store_failed(error)
        else:
            return
        raise failure

    async def _revoke(self) -> None:
        async with self.store.lock(self.key):
            token = self._renewer.unsaved or await self.store.load(self.key) or self._token
            if token is not None:
                request = oauth.revoke_request(self.environment, self.grant, token)
                response = await self._runtime.open().send(request, authorization=None, timeout=self._timeout)
                if response.status != 200:
                    error = oauth.oauth_error(response, request)
                    error.message = f"The token was not revoked, and is kept. {error.message}"
                    raise error
            self._renewer.unsaved = None
            self._forget()
            if token is not None:
                await self.store.clear(self.key)

    async def info(self) -> TokenInfo:
        """Ask Procore about the token: whose it is, its scopes, the seconds it has left."""
        request = oauth.info_request(self.environment)
        response = await self._runtime.open().send(request, authorization=await self.authorize(), timeout=self._timeout)
        error = error_of(response, request.line)
        if error is not None:
            if isinstance(error, UnauthorizedError) and self._token is not None:
                self.invalidate(self._token)
            raise error
        return oauth.parse_info(response.json())

    # -- its state, which only the following change --------------------------------------------------------------------

    def _forget(self) -> None:
        self._token: Token | None = None
        self._authorization: str | None = None
        self._expire()

    def _expire(self) -> None:
        self._expires = self._expires_wall = self._renew_at = self._renew_at_wall = -math.inf

    def _adopt(self, token: Token, remaining: float) -> None:
        lifetime = lifetime_of(token.expires_in)
        leeway = leeway_of(lifetime) if lifetime is not None else 0.0
        # The monotonic clock may stand still while the machine sleeps, the wall clock may be set: whichever says that
        # more time has passed counts. At worst a token is renewed too early, once.
        self._expires = self._clock.monotonic() + remaining
        self._expires_wall = self._clock.time() + remaining
        self._renew_at, self._renew_at_wall = self._expires - leeway, self._expires_wall - leeway
        self._token = token
        self._authorization = _header(token)

    def _serves(self) -> bool:
        return self._clock.monotonic() < self._expires and self._clock.time() < self._expires_wall

    # -- renewals -----------------------------------------------------------------------------------------------------

    def _renew_in_background(self) -> None:
        if self._renewal is None and not self._cooling_down(MAX_BACKGROUND_COOL_DOWN):
            self._begin()

    async def _renewed(self, *, force: bool = False) -> Token:
        if self._renewal is None:
            self._begin(force)
        outcome = await self._finished()
        if isinstance(outcome, ProcoreError):
            # A copy each: one object raised ten thousand times would collect ten thousand tracebacks.
            raise copy.copy(outcome) from None
        return outcome

    def _begin(self, force: bool = False) -> None:
        self._renewal = self._runtime.start(self._outcome(force))
        # Not in the coroutine itself: that may end before it is known here, or be cancelled before it begins.
        self._renewal.add_done_callback(self._settle)

    def _settle(self, renewal: asyncio.Task[Token | ProcoreError]) -> None:
        self._renewal = None
        outcome: Token | ProcoreError
        if renewal.cancelled():
            outcome = TokenRefreshError("The renewal of the token was cancelled.", hint="Call again.")
        else:
            outcome = renewal.result()
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(outcome)

    async def _finished(self) -> Token | ProcoreError:
        waiter: asyncio.Future[Token | ProcoreError] = asyncio.get_running_loop().create_future()
        self._waiters[waiter] = None
        try:
            # The renewal does not end with the session, but the wait for it does.
            return await self._runtime.while_open(waiter)
        finally:
            self._waiters.pop(waiter, None)

    async def _outcome(self, force: bool) -> Token | ProcoreError:
        try:
            token = await self._obtain(force)
        except ProcoreError as error:
            self._note(error)
            return error
        except Exception as error:
            # Stores are other people's code too, and whoever waits must hear of it.
            failure = _store_failed(error)
            self._note(failure)
            return failure
        self._failure, self._failures = None, 0
        return token

    def _note(self, error: ProcoreError) -> None:
        if self._failures == 0 and self._token is not None and self._serves():
            _log.error("The token could not be renewed in time; the old one still serves. %s", error)
        # An outcome that nobody knows is settled by the next call; what a person has to mend is looked up in the store.
        settled_by_waiting = not isinstance(error, ReauthorizationRequiredError | ConfigurationError)
        if settled_by_waiting and not (isinstance(error, TokenRefreshError) and error.outcome_unknown):
            self._failure, self._failed_at = error, self._clock.monotonic()
        self._failures += 1

    def _cooling_down(self, longest: float) -> bool:
        wait = min(longest, COOL_DOWN * 2.0 ** min(self._failures - 1, 30))
        return self._failure is not None and self._clock.monotonic() - self._failed_at < wait

    def _fail_while_cooling_down(self, longest: float) -> None:
        if self._renewal is None and self._failure is not None and self._cooling_down(longest):
            raise copy.copy(self._failure)

    async def _obtain(self, force: bool) -> Token:
        if isinstance(self.grant, StaticToken):
            raise self._not_renewable()
        token = await self._renewer.obtain(self._token, force=force)
        remaining = self._renewer.remaining(token)
        self._adopt(token, remaining)
        _log.info("The token of %r in %s is now good for %.0f s", self.key.user, self.key.environment, remaining)
        if self._renewer.unsaved is not None and self._saver is None:
            self._saver = self._runtime.start(self._save_later())
            self._saver.add_done_callback(self._saver_ended)
        return token

    async def _save_later(self) -> None:
        _log.error("The new token of %r could not be stored, and would be lost with this process.", self.key.user)
        pause, closing = SAVE_RETRY, False
        while (token := self._renewer.unsaved) is not None and not closing:
            try:
                await self._clock.sleep(pause)
            except SessionClosedError:
                closing = True  # one last attempt, at once
            with contextlib.suppress(Exception):
                await self._renewer.store_unsaved(token)
            pause = min(MAX_SAVE_RETRY, pause * 2)

    def _saver_ended(self, _saver: asyncio.Task[None]) -> None:
        self._saver = None

    def _not_renewable(self) -> ConfigurationError:
        return ConfigurationError(
            "A StaticToken is neither renewed nor revoked.", hint="Sign in with another grant to have that done."
        )


def _store_failed(error: Exception) -> TokenRefreshError:
    return TokenRefreshError(
        f"The token store failed: {getattr(error, 'strerror', None) or error} ({type(error).__name__}).",
        hint="Mend it and call again.",
    )


def _header(token: Token) -> str:
    return RevealedSecret(f"Bearer {token.access_token}")
