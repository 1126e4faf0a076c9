"""How a token is had from Procore: under the store's lock, recorded before it is used, never spent twice."""

from __future__ import annotations

import logging
import math
import os
import platform
from contextlib import AsyncExitStack
from typing import Literal

import attrs

from ...environments import Environment
from ...errors import (
    CertificateError,
    ConfigurationError,
    DeadlineExceededError,
    ProcoreError,
    ProtocolError,
    ReauthorizationRequiredError,
    TokenRefreshError,
    TransportError,
)
from ...sansio import oauth
from ...sansio.grants import AuthorizationCode, ClientCredentials, Grant, RefreshToken, StoredSignIn, fingerprint
from ...sansio.headers import retry_after_of, server_time_of
from ...sansio.messages import Request, Response
from ...sansio.retries import RetryPolicy
from ...sansio.tokens import RefreshMark, Token
from ..session_resources import SessionResources
from ..sigterm_guard import deferred_sigterm, sigterm_delivered
from ..token_stores import MemoryStore, TokenKey, TokenStore
from ..transport import Timeout

__all__ = ["TokenRefresher"]

_log = logging.getLogger("aprocore.token")

#: Token endpoint answers that may pass by themselves.
_PASSING = frozenset({408, 429, 500, 502, 503, 504})
#: Longest ``Retry-After`` of the token endpoint that a call sits out, in seconds.
MAX_RETRY_AFTER = 60.0
#: Seconds for which a token endpoint that failed twice in a row is left alone after each failure, whoever calls: 20 s
#: of failure cost it at most eight requests, and their end is noticed soon.
FAILING_PAUSE = 3.4

_SIGN_IN_AGAIN = "A person has to sign in again: run `aprocore login`, or exchange a new authorization code."


@attrs.define(eq=False)
class TokenRefresher:
    """Gets tokens for one key. Its calls must not overlap; the store's lock keeps other processes out."""

    grant: Grant
    key: TokenKey
    environment: Environment
    store: TokenStore
    runtime: SessionResources
    retry: RetryPolicy
    timeout: Timeout
    #: A token that is in use though the store refused to take it.
    unsaved: Token | None = attrs.field(default=None, init=False)
    #: What the store held when it refused.
    _replaced: Token | None = attrs.field(default=None, init=False)
    #: Whether what the grant itself brought has become a token.
    _spent: bool = attrs.field(default=False, init=False)
    #: What became of the code or refresh token that the grant itself brought.
    _given: RefreshMark | None = attrs.field(default=None, init=False)
    #: Seconds that Procore's clock is ahead of the local one.
    _server_ahead: float | None = attrs.field(default=None, init=False)
    #: Requests in a row that the token endpoint took and failed, and when the last did.
    _failures: int = attrs.field(default=0, init=False)
    _failed_at: float = attrs.field(default=-math.inf, init=False)

    async def obtain(self, current: Token | None, *, force: bool = False) -> Token:
        """Return a token other than ``current``: what another process stored meanwhile, else a new one.

        Where there is no current one, what is stored will do; with ``force`` it is renewed.

        Raises:
            ReauthorizationRequiredError: only a person can help.
            TokenRefreshError: the token endpoint refused, or nobody knows what it did.
            TransportError: it was not reached.
            OSError: the store failed before anything was sent.
        """
        await self.settled_grant()
        if current is None:
            stored = await self.store.load(self.key)
            if stored is not None and self._may_serve(stored, current):
                if not force:
                    return stored
                current = stored
        # Not under the lock: another process may have better luck.
        pause = self._pause()
        if pause > 0:
            await self.runtime.clock.sleep(pause)
        async with AsyncExitStack() as held:
            # Waiting for another process is ended by closing the session; what follows is not.
            await self.runtime.while_open(held.enter_async_context(self.store.lock(self.key)))
            stored = await self.store.load(self.key)
            if stored is not None and self._may_serve(stored, current) and not self._is_replaced(stored):
                self.unsaved = None
                return stored
            self._replaced = stored
            if isinstance(self.grant, ClientCredentials):
                self._refuse_to_replace(stored)
                return await self._keep(await self._request(oauth.token_request(self.environment, self.grant), "again"))
            return await self._of_a_person(self.unsaved or stored)

    async def store_unsaved(self, token: Token) -> None:
        """Store ``token`` after all, unless somebody signed in anew or signed out meanwhile."""
        async with self.store.lock(self.key):
            if self.unsaved is not token:
                return
            stored = await self.store.load(self.key)
            if stored is self._replaced is None or (stored is not None and self._is_replaced(stored)):
                await self.store.save(self.key, token)
            self.unsaved = None

    async def settled_grant(self) -> Grant:
        """Return the grant; one that leaves open who signs in is settled now, by what is stored."""
        if isinstance(self.grant, StoredSignIn):
            open_grant = self.grant
            stored = await self.store.load(self.key)
            if isinstance(self.grant, StoredSignIn):  # still, after the wait
                self.grant = open_grant.settled(stored is not None and stored.refresh_token is not None)
                if isinstance(self.grant, ClientCredentials):
                    # The file was looked into for a person's sign-in; a service account needs none.
                    self.store = MemoryStore()
        return self.grant

    def remaining(self, token: Token) -> float:
        """Return the seconds that ``token`` has left."""
        return token.remaining(self.runtime.clock.time(), server_ahead=self._server_ahead)

    # -- what is stored -----------------------------------------------------------------------------------------------

    def _may_serve(self, stored: Token, current: Token | None) -> bool:
        if isinstance(self.grant, ClientCredentials) == (stored.refresh_token is not None):
            return False
        if current is not None and stored.access_token == current.access_token:
            return False
        return self._same_sign_in(stored) and self.remaining(stored) > 0

    def _same_sign_in(self, stored: Token) -> bool:
        given = fingerprint(self.grant)
        if given is None or stored.sign_in == given:
            return True
        # A token whose sign-in nobody noted may be what a given refresh token has become; a code is a new sign-in.
        return stored.sign_in is None and isinstance(self.grant, RefreshToken)

    def _refuse_to_replace(self, stored: Token | None) -> None:
        if stored is not None and stored.refresh_token is not None:
            raise ConfigurationError(
                f"The store holds the sign-in of a person for user {self.key.user!r}, which a service account's token "
                "would replace.",
                hint="Pass user=… with another name, or another store.",
            )

    def _is_replaced(self, stored: Token) -> bool:
        replaced = self._replaced
        return self.unsaved is not None and replaced is not None and stored.access_token == replaced.access_token

    async def _keep(self, token: Token) -> Token:
        self._spent = True
        try:
            await self.store.save(self.key, token)
            self.unsaved = None
        except Exception:
            # The old refresh token is spent: to fail here, whatever ails the store, would throw the sign-in away.
            self.unsaved = token
        return token

    # -- tokens of a person -------------------------------------------------------------------------------------------

    async def _of_a_person(self, stored: Token | None) -> Token:
        if stored is not None and stored.refresh_token is not None and self._goes_on_from(stored):
            return await self._refresh(stored, stored.refresh_token, stored.mark)
        # What was given and spent is not sent again when its token is gone from the store: somebody signed out.
        if isinstance(self.grant, RefreshToken) and self.grant.refresh_token is not None and not self._spent:
            return await self._refresh(None, self.grant.refresh_token, self._given)
        if isinstance(self.grant, AuthorizationCode) and not self._spent:
            return await self._exchange_code()
        raise ReauthorizationRequiredError(
            f"No sign-in of user {self.key.user!r} is stored for environment {self.key.environment!r} and this "
            "client id.",
            hint=_SIGN_IN_AGAIN,
            reason="missing",
        )

    def _goes_on_from(self, stored: Token) -> bool:
        given = fingerprint(self.grant)
        dead = stored.mark is not None and stored.mark.state == "dead"
        return self._same_sign_in(stored) and (stored.sign_in == given or given is None or not dead)

    async def _exchange_code(self) -> Token:
        if self._given is not None:
            raise self._dead(self._given, "The authorization code was used already.")
        request = oauth.token_request(self.environment, self.grant)
        with deferred_sigterm():
            try:
                token = await self._request(request, "never")
            except ProcoreError as error:
                if getattr(error, "phase", "answered") != "not_sent":
                    self._given = self._mark("dead")
                if isinstance(error, TokenRefreshError) and error.error == "invalid_grant":
                    raise ReauthorizationRequiredError(
                        "Procore does not accept the authorization code: it was used already, is older than 10 "
                        "minutes, or was given for another redirect URI or client.",
                        hint=_SIGN_IN_AGAIN,
                        reason="refused",
                        request=request.line,
                        status=error.status,
                    ) from None
                raise
            return await self._keep(attrs.evolve(token, sign_in=fingerprint(self.grant)))

    async def _refresh(self, stored: Token | None, refresh_token: str, mark: RefreshMark | None) -> Token:
        if mark is not None and mark.state != "sent":
            lost = mark.state == "replayed" or mark.reason == "rotation_lost"
            raise self._dead(mark, _ROTATION_LOST if lost else _REFUSED)
        # The note is on the disk before the refresh token leaves: whoever finds it knows that the token may be spent.
        sent = self._mark("replayed" if mark is not None else "sent")
        await self._note(stored, sent)
        request = oauth.token_request(self.environment, self.grant, refresh_token)
        with deferred_sigterm():
            try:
                token = await self._request(request, "answered")
            except TokenRefreshError as error:
                if error.outcome_unknown:
                    raise
                if error.error != "invalid_grant":
                    await self._note(stored, mark)
                    raise
                return await self._adopt_or_give_up(stored, refresh_token, mark)
            except ProcoreError:
                await self._note(stored, mark)
                raise
            sign_in = stored.sign_in if stored is not None else fingerprint(self.grant)
            if token.refresh_token is None:
                # Procore promises a new one. Without it the old one may or may not still be good: one try is left.
                token = attrs.evolve(token, refresh_token=refresh_token, mark=self._mark("sent"))
            return await self._keep(attrs.evolve(token, sign_in=sign_in))

    async def _adopt_or_give_up(self, stored: Token | None, refresh_token: str, mark: RefreshMark | None) -> Token:
        newer = await self.store.load(self.key)
        if newer is not None and newer.refresh_token not in (None, refresh_token) and self._same_sign_in(newer):
            return newer if self._may_serve(newer, stored) else await self._of_a_person(newer)
        reason: Literal["refused", "rotation_lost"] = "rotation_lost" if mark is not None else "refused"
        dead = attrs.evolve(mark or self._mark("dead"), state="dead", reason=reason)
        await self._note(stored, dead)
        raise self._dead(dead, _ROTATION_LOST if mark is not None else _REFUSED)

    def _mark(self, state: Literal["sent", "replayed", "dead"]) -> RefreshMark:
        return RefreshMark(state, self.runtime.clock.time(), f"{platform.node()}:{os.getpid()}")

    async def _note(self, stored: Token | None, mark: RefreshMark | None) -> None:
        if stored is None:
            self._given = mark
        elif stored is self.unsaved:
            self.unsaved = attrs.evolve(stored, mark=mark)
        else:
            await self.store.save(self.key, attrs.evolve(stored, mark=mark))

    def _dead(self, mark: RefreshMark, message: str) -> ReauthorizationRequiredError:
        return ReauthorizationRequiredError(
            message.format(by=mark.by or "another process"),
            hint=_SIGN_IN_AGAIN,
            reason="rotation_lost" if mark.state == "replayed" or mark.reason == "rotation_lost" else "refused",
            since=mark.at,
        )

    # -- the token endpoint -------------------------------------------------------------------------------------------

    async def _request(self, request: Request, repeat: Literal["never", "answered", "again"]) -> Token:
        """Send a token request, again where that is safe.

        A code is spent by being sent (``never``), a refresh token by being sent and not answered (``answered``), client
        credentials by nothing (``again``). What was not sent is sent again in every case.
        """
        attempt = 0
        while True:
            attempt += 1
            asked: float | None = None
            failure: ProcoreError
            _log.debug("%s goes to %s (send %d)", request.line, request.origin, attempt)
            try:
                response = await self._answer(request)
            except (TransportError, DeadlineExceededError) as error:
                failure = error
                failure.attempts = attempt
                if error.phase != "not_sent":
                    if repeat != "again":
                        raise self._unknown(request, error, attempt) from None
                    self._note_failure()
                again = not isinstance(error, CertificateError)
            else:
                response.attempts = attempt
                _log.debug("%s was answered with %d (send %d)", request.line, response.status, attempt)
                now = self.runtime.clock.time()
                server_time = server_time_of(response.headers)
                if server_time is not None:
                    self._server_ahead = server_time - now
                if response.status in _PASSING:
                    self._note_failure()
                else:
                    self._failures = 0
                if response.status == 200:
                    return attrs.evolve(oauth.parse_token(response, request, now=now), server_time=server_time)
                failure = oauth.oauth_error(response, request)
                asked = retry_after_of(response.headers, now)
                again = response.status in _PASSING and repeat != "never" and (asked or 0.0) <= MAX_RETRY_AFTER
            delay = self.retry.delay(attempt, self.runtime.clock.random, at_least=asked) if again else None
            if delay is None:
                raise failure
            delay = max(delay, self._pause())
            if repeat == "again":
                await self.runtime.clock.sleep(delay)
            else:
                with sigterm_delivered():
                    await self.runtime.clock.sleep(delay)

    async def _answer(self, request: Request) -> Response:
        response = await self.runtime.open_own().send(request, authorization=None, timeout=self.timeout)
        if response.status == 200 and response.open_ended and response.truncated:
            raise ProtocolError("The answer was cut short.", request=request.line)
        return response

    def _note_failure(self) -> None:
        self._failures += 1
        self._failed_at = self.runtime.clock.monotonic()

    def _pause(self) -> float:
        """Return the seconds for which the token endpoint is still left alone."""
        if self._failures < 2:
            return 0.0
        return self._failed_at + FAILING_PAUSE - self.runtime.clock.monotonic()

    def _unknown(
        self, request: Request, error: TransportError | DeadlineExceededError, attempt: int
    ) -> TokenRefreshError:
        return TokenRefreshError(
            f"The token request was sent and its answer was lost: {error.message}",
            hint="Call again: the token is tried once more, and if its replacement is lost, a person has to sign in.",
            outcome_unknown=True,
            request=request.line,
            attempts=attempt,
        )


_REFUSED = (
    "Procore does not accept the stored refresh token: it was revoked, used elsewhere, or comes from a restored or "
    "copied store."
)
_ROTATION_LOST = (
    "Procore replaced the refresh token, and the answer with the new one was lost on its way to {by}: refresh tokens "
    "work only once."
)
