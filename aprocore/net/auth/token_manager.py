"""Access token of one user: cached, and refreshed once for all concurrent calls."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import errno
import logging
import math
from collections import deque
from collections.abc import Callable

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
from ...sansio.hooks import Purpose
from ...sansio.messages import Request, Response
from ...sansio.response_errors import error_of
from ...sansio.retries import RetryPolicy
from ...sansio.token_rejections import JUST_ISSUED, TokenRejections
from ...sansio.tokens import Token, TokenInfo, leeway_of, lifetime_of
from ...types import RevealedSecret, Secret
from ..platform.error_texts import system_text
from ..session_resources import SessionResources
from ..token_stores import TokenKey, TokenStore
from ..token_stores.base import StoreUnavailableError
from ..transport import Timeout
from .observed_token_request import send_token_request
from .token_refresh import TokenRefresher
from .token_requests import TokenRequestSender

__all__ = ["TokenManager", "store_failure"]

_log = logging.getLogger("aprocore.token")

# Backoff after a failed refresh, in seconds, while calls wait for it: initial and maximum.
COOL_DOWN, MAX_COOL_DOWN = 1.0, 2.5
# Maximum backoff while the old token is still valid.
MAX_BACKGROUND_COOL_DOWN = 60.0
# Number of tokens whose rejections are told apart.
_MAX_RECENT = 8
# Seconds between attempts to persist a token whose first save failed: initial and maximum.
SAVE_RETRY, MAX_SAVE_RETRY = 0.5, 30.0


def _ignore() -> None:
    """Do nothing."""


class TokenManager:
    """Token source of one user, shared by any number of concurrent calls (single-flight refresh).

    While the token is fresh, reading it takes no lock and awaits nothing. Shortly before it expires it is refreshed in
    the background, and calls use the old token meanwhile. A refresh belongs to the session: it continues if its caller
    is cancelled, and the new token is persisted before it is used.

    Attributes:
        environment: the environment that the token is valid for.
        key: the key of the token in the store.
        rejections: the resources that have rejected tokens.
    """

    def __init__(
        self,
        grant: Grant,
        *,
        environment: Environment,
        user: str,
        store: TokenStore,
        resources: SessionResources,
        retry: RetryPolicy,
        timeout: Timeout,
    ) -> None:
        self.environment = environment
        self.key: TokenKey = TokenKey(environment.name, "" if isinstance(grant, StaticToken) else grant.client_id, user)
        self._resources = resources
        self._clock = resources.clock
        self._timeout = timeout
        self._requests = TokenRequestSender(resources, retry, timeout)
        self._refresher = TokenRefresher(grant, self.key, environment, store, resources, self._requests)
        self._refresh_task: asyncio.Task[Token | ProcoreError] | None = None
        self._save_task: asyncio.Task[None] | None = None
        # Ordered: waiters are resumed first in, first out.
        self._waiters: dict[asyncio.Future[Token | ProcoreError], None] = {}
        self._failure: ProcoreError | None = None
        self._failures = 0
        self._failed_at = -math.inf
        self.rejections: TokenRejections = TokenRejections()
        self._token_number = 0
        # The last tokens, because calls under way may still have one of them: number, header, time of receipt.
        self._recent: deque[tuple[int, Secret, float | None]] = deque(maxlen=_MAX_RECENT)
        self._forget()
        if isinstance(grant, StaticToken):
            self._adopt(Token(access_token=grant.access_token), math.inf)

    def __repr__(self) -> str:
        if self._token is None:
            state = "no token"
        else:
            left = self._expires - self._clock.monotonic()
            state = "a rejected token" if left == -math.inf else f"a token for {left:.0f} s"
        return (
            f"<TokenManager of {self.key.user!r} in {self.key.environment}: {state}{', refreshing' * self.refreshing}>"
        )

    # -- interface for the engine -------------------------------------------------------------------------------------

    def authorization(self) -> str | None:
        """Return the ``Authorization`` header, or None if the token has expired: then await :meth:`authorize`."""
        if self._clock.monotonic() < self._refresh_at and self._clock.time() < self._refresh_at_wall:
            return self._authorization
        if self._token is not None and self._is_valid():
            self._refresh_in_background()
            return self._authorization
        return None

    async def authorize(self, on_request: Callable[[], None] = _ignore) -> str:
        """Return the ``Authorization`` header, and refresh the token first if it has expired.

        ``on_request`` is called if that takes a token request, when it begins.
        """
        with self._requests.observed(on_request):
            return _header(await self.token())

    def refresh_may_help(self, authorization: str, resource: str) -> bool:
        """Record that ``resource`` answered 401 to a call with this header; return whether another token may help."""
        header, wall = Secret(authorization), self._clock.time()
        for number, recent, received in self._recent:
            if recent == header:
                return self.rejections.refresh_may_help(
                    resource,
                    number,
                    just_issued=received is not None and abs(wall - received) <= JUST_ISSUED,
                    now=self._clock.monotonic(),
                    replaced=number != self._token_number or not self._is_valid(),
                )
        self.rejections.older_token(resource)
        return True

    @property
    def grant(self) -> Grant:
        """The OAuth grant."""
        return self._refresher.grant

    @property
    def store(self) -> TokenStore:
        """The token store."""
        return self._refresher.store

    @property
    def service_account(self) -> bool | None:
        """Whether the app signs in as itself (client credentials); None until the grant is resolved."""
        grant = self._refresher.grant
        return None if isinstance(grant, StoredSignIn) else isinstance(grant, ClientCredentials)

    async def is_service_account(self) -> bool:
        """Return whether the app signs in as itself; a `StoredSignIn` is resolved from the token store."""
        if self.service_account is None:
            await self.token()
        return isinstance(self.grant, ClientCredentials)

    @property
    def refreshable(self) -> bool:
        """Whether the grant can produce another token."""
        return not isinstance(self.grant, StaticToken)

    @property
    def refreshing(self) -> bool:
        """Whether a refresh is running."""
        return self._refresh_task is not None

    @property
    def busy(self) -> bool:
        """Whether a refresh is running, or its token is not stored yet."""
        return self.refreshing or self._save_task is not None or self._refresher.unsaved is not None

    # -- public interface ---------------------------------------------------------------------------------------------

    async def token(self) -> Token:
        """Return a valid token, refreshed if necessary.

        Raises:
            TokenRefreshError: the refresh failed.
            ReauthorizationRequiredError: a person has to sign in again.
        """
        token = self._token
        if token is not None and self.authorization() is not None:
            return token
        self._fail_while_cooling_down(MAX_COOL_DOWN)
        return await self._refreshed()

    async def refresh(self) -> Token:
        """Refresh the token now, even if it is still valid, and return the new one. Other calls continue meanwhile."""
        if not self.refreshable:
            raise self._static_token_error()
        return await self._refreshed(force=True)

    def invalidate(self, token: Token | str) -> None:
        """Mark ``token`` as rejected by Procore (401): if it is still current, it is refreshed before the next call."""
        rejected = token.access_token if isinstance(token, Token) else token.removeprefix("Bearer ")
        if self._token is not None and Secret(rejected) == Secret(self._token.access_token):
            self._expire()

    async def replace(self, token: Token) -> None:
        """Store ``token``, which a new sign-in of this user got, and use it from now on.

        Raises:
            TokenRefreshError: the store failed; nothing has changed.
        """
        try:
            token = await self._refresher.replace(token)
        except ProcoreError:
            raise
        except Exception as error:
            failure = store_failure(error)
        else:
            self._failure, self._failures = None, 0
            self._adopt(token, self._refresher.remaining(token))
            return
        raise failure

    async def revoke(self) -> None:
        """Revoke the token and its refresh token at Procore, then forget them.

        Raises:
            TransportError | TokenRefreshError: Procore did not confirm it, and the token is still stored; or the store
                failed.
        """
        if not self.refreshable:
            raise self._static_token_error()
        if self._refresh_task is not None:
            await self._wait_for_refresh()
        try:
            await self._revoke()
        except ProcoreError:
            raise
        except Exception as error:
            failure = store_failure(error)
        else:
            return
        raise failure

    async def _revoke(self) -> None:
        async with self.store.lock(self.key):
            token = self._refresher.unsaved or await self.store.load(self.key) or self._token
            if token is not None:
                grant = await self._refresher.grant_with_secret()
                request = oauth.revoke_request(self.environment, grant, token)
                response = await self._send(request, "revocation", None)
                if response.status != 200:
                    error = oauth.oauth_error(response, request)
                    error.message = f"The token was not revoked, and is kept. {error.message}"
                    raise error
            self._refresher.unsaved = None
            self._forget()
            # Also without a token: the store may have lost one that another process still has.
            await self.store.clear(self.key)

    async def info(self) -> TokenInfo:
        """Return what Procore reports about the token: its owner, scopes and remaining seconds."""
        request = oauth.info_request(self.environment)
        authorization = await self.authorize()
        response = await self._send(request, "token_info", authorization)
        error = error_of(response, request.line)
        if error is not None:
            if isinstance(error, UnauthorizedError) and self.refresh_may_help(authorization, request.target):
                self.invalidate(authorization)
            raise error
        self.rejections.accepted(request.target)
        return oauth.parse_info(response.json())

    async def _send(self, request: Request, purpose: Purpose, authorization: str | None) -> Response:
        return await send_token_request(
            self._resources,
            self._resources.open(),
            request,
            purpose,
            authorization=authorization,
            timeout=self._timeout,
        )

    # -- token state, changed only here -------------------------------------------------------------------------------

    def _forget(self) -> None:
        self._token: Token | None = None
        self._authorization: str | None = None
        self._expire()

    def _expire(self) -> None:
        self._expires = self._expires_wall = self._refresh_at = self._refresh_at_wall = -math.inf

    def _adopt(self, token: Token, remaining: float) -> None:
        lifetime = lifetime_of(token.expires_in)
        leeway = leeway_of(lifetime) if lifetime is not None else 0.0
        # The monotonic clock may stand still while the machine sleeps, and the wall clock may be set. The one on which
        # more time has passed counts: at worst a token is refreshed too early, once.
        self._expires = self._clock.monotonic() + remaining
        self._expires_wall = self._clock.time() + remaining
        self._refresh_at, self._refresh_at_wall = self._expires - leeway, self._expires_wall - leeway
        self._token = token
        self._token_number += 1
        self._authorization = _header(token)
        self._recent.append((self._token_number, Secret(self._authorization), token.received_at))

    def _is_valid(self) -> bool:
        return self._clock.monotonic() < self._expires and self._clock.time() < self._expires_wall

    # -- refresh ------------------------------------------------------------------------------------------------------

    def _refresh_in_background(self) -> None:
        if self._refresh_task is None and not self._cooling_down(MAX_BACKGROUND_COOL_DOWN):
            self._start_refresh()

    async def _refreshed(self, *, force: bool = False) -> Token:
        if self._refresh_task is None:
            self._start_refresh(force)
        outcome = await self._wait_for_refresh()
        if isinstance(outcome, ProcoreError):
            # One copy per waiter: a shared exception would collect the tracebacks of all of them.
            raise copy.copy(outcome) from None
        return outcome

    def _start_refresh(self, force: bool = False) -> None:
        self._refresh_task = self._resources.start(self._refresh_outcome(force))
        # A callback, because the coroutine may end before the task is assigned, or be cancelled before it starts.
        self._refresh_task.add_done_callback(self._refresh_done)

    def _refresh_done(self, task: asyncio.Task[Token | ProcoreError]) -> None:
        self._refresh_task = None
        outcome: Token | ProcoreError
        if task.cancelled():
            outcome = TokenRefreshError("The token refresh was cancelled.", hint="Call again.")
        else:
            outcome = task.result()
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(outcome)

    async def _wait_for_refresh(self) -> Token | ProcoreError:
        waiter: asyncio.Future[Token | ProcoreError] = asyncio.get_running_loop().create_future()
        self._waiters[waiter] = None
        try:
            # Closing the session ends this wait, but not the refresh.
            return await self._resources.while_open(waiter)
        finally:
            self._waiters.pop(waiter, None)

    async def _refresh_outcome(self, force: bool) -> Token | ProcoreError:
        try:
            token = await self._obtain(force)
        except ProcoreError as error:
            self._record_failure(error)
            return error
        except Exception as error:
            # A store may be third-party code and raise anything; the waiters must receive the error.
            failure = store_failure(error)
            self._record_failure(failure)
            return failure
        self._failure, self._failures = None, 0
        return token

    def _record_failure(self, error: ProcoreError) -> None:
        if self._failures == 0 and self._token is not None and self._is_valid():
            _log.error("Token refresh failed; the old token is still valid. %s", error)
        # The next call resolves an unknown outcome, and reads the store again after a failure that a person has to fix.
        retryable = not isinstance(error, ReauthorizationRequiredError | ConfigurationError)
        if retryable and not (isinstance(error, TokenRefreshError) and error.outcome_unknown):
            self._failure, self._failed_at = error, self._clock.monotonic()
        self._failures += 1

    def _cooling_down(self, max_backoff: float) -> bool:
        backoff = min(max_backoff, COOL_DOWN * 2.0 ** min(self._failures - 1, 30))
        return self._failure is not None and self._clock.monotonic() - self._failed_at < backoff

    def _fail_while_cooling_down(self, max_backoff: float) -> None:
        if self._refresh_task is None and self._failure is not None and self._cooling_down(max_backoff):
            raise copy.copy(self._failure)

    async def _obtain(self, force: bool) -> Token:
        if isinstance(self.grant, StaticToken):
            raise self._static_token_error()
        token = await self._refresher.obtain(self._token, force=force)
        remaining = self._refresher.remaining(token)
        self._adopt(token, remaining)
        _log.info(
            "Token of user %r in environment %r is valid for %.0f s", self.key.user, self.key.environment, remaining
        )
        if self._refresher.unsaved is not None and self._save_task is None:
            self._save_task = self._resources.start(self._retry_save())
            self._save_task.add_done_callback(self._save_task_done)
        return token

    async def _retry_save(self) -> None:
        _log.error("The new token of user %r could not be stored; it is lost if this process ends.", self.key.user)
        delay, closing = SAVE_RETRY, False
        while (token := self._refresher.unsaved) is not None and not closing:
            try:
                await self._clock.sleep(delay)
            except SessionClosedError:
                closing = True  # one last attempt, immediately
            with contextlib.suppress(Exception):
                await self._refresher.store_unsaved(token)
            delay = min(MAX_SAVE_RETRY, delay * 2)

    def _save_task_done(self, _task: asyncio.Task[None]) -> None:
        self._save_task = None

    def _static_token_error(self) -> ConfigurationError:
        return ConfigurationError("A StaticToken can't be refreshed or revoked.", hint="Use another grant.")


def store_failure(error: Exception) -> TokenRefreshError:
    """Return the error for a failure of a token store, which may be third-party code."""
    # The text of a foreign exception may contain a token or a password, as part of a statement or a URL.
    reason = type(error).__name__
    if isinstance(error, StoreUnavailableError):
        reason = f"{error} ({reason})"
    elif isinstance(error, OSError) and error.errno is not None and error.errno in errno.errorcode:
        reason = f"{system_text(error)} ({reason})"
    return TokenRefreshError(
        f"The token store failed: {reason}.",
        hint="Fix the token store and retry.",
    )


def _header(token: Token) -> str:
    return RevealedSecret(f"Bearer {token.access_token}")
