"""Token refresh: under the store's lock, persisted before use, never reusing a refresh token."""

from __future__ import annotations

import copy
import logging
import os
import platform
from contextlib import AsyncExitStack
from typing import Literal

import attrs

from ...environments import Environment
from ...errors import (
    ConfigurationError,
    ProcoreError,
    ReauthorizationRequiredError,
    TokenRefreshError,
)
from ...sansio import oauth
from ...sansio.grants import AuthorizationCode, ClientCredentials, Grant, RefreshToken, StoredSignIn, fingerprint
from ...sansio.tokens import RefreshMark, Token, leeway_of, lifetime_of
from ...types import Secret
from ..platform.sigterm_guard import deferred_sigterm
from ..session_resources import SessionResources
from ..token_stores import MemoryStore, TokenKey, TokenStore
from ..token_stores.base import SignOutStore
from .supplied_secrets import grant_with_secret
from .token_requests import TokenRequestSender

__all__ = ["TokenRefresher"]

_log = logging.getLogger("aprocore.token")

# Seconds before its expiry at which a stored token is refreshed instead of used, or the leeway of a short-lived one.
LAST_USE = 5.0

_SIGN_IN_AGAIN = "A person has to sign in again: run `aprocore login`, or exchange a new authorization code."


@attrs.frozen
class _UnusableConfiguration:
    """Refusal because of the app's configuration, and what was sent."""

    grant: Grant
    refresh_token: Secret
    error: TokenRefreshError

    def is_same(self, grant: Grant, refresh_token: str) -> bool:
        """Return whether a refresh would send the same."""
        return self.refresh_token == Secret(refresh_token) and self.grant == grant


@attrs.define(eq=False)
class TokenRefresher:
    """OAuth token requests of one key. Calls must not overlap; the store's lock excludes other processes."""

    grant: Grant
    key: TokenKey
    environment: Environment
    store: TokenStore
    resources: SessionResources
    requests: TokenRequestSender
    unsaved: Token | None = attrs.field(default=None, init=False)
    """A token that is in use although the store failed to save it."""
    _replaced: Token | None = attrs.field(default=None, init=False)
    """The stored token that `unsaved` replaces."""
    _generation: int = attrs.field(default=0, init=False)
    """The number of the newest known token of the key."""
    _grant_used: bool = attrs.field(default=False, init=False)
    """Whether the grant's own code or refresh token was exchanged for a token."""
    _grant_mark: RefreshMark | None = attrs.field(default=None, init=False)
    """The state of the grant's own code or refresh token."""
    _unusable: _UnusableConfiguration | None = attrs.field(default=None, init=False)
    """The last refusal that only a change of the configuration can resolve."""

    async def obtain(self, current: Token | None, *, force: bool = False) -> Token:
        """Return a token other than ``current``: one that another process has stored, or else a new one.

        Without a current token the stored one is returned, unless ``force`` requires a refresh.

        Raises:
            ReauthorizationRequiredError: a person has to sign in again.
            TokenRefreshError: the token endpoint refused, or the outcome of the request is unknown.
            TransportError: the token endpoint was not reached.
            OSError: the store failed before a request was sent.
        """
        await self.resolve_grant()
        if current is None:
            stored = await self.store.load(self.key)
            if stored is not None and self._is_usable(stored, current):
                if not force:
                    return stored
                current = stored
        # Not under the lock: another process may succeed meanwhile.
        backoff = self.requests.backoff()
        if backoff > 0:
            await self.resources.clock.sleep(backoff)
        async with AsyncExitStack() as stack:
            # Closing the session ends the wait for the lock, but not what follows.
            await self.resources.while_open(stack.enter_async_context(self.store.lock(self.key)))
            stored = await self.store.load(self.key)
            newest = await self._restore_if_lost(stored, self.unsaved or current)
            unchanged = stored if newest is stored else None
            if unchanged is not None and self._is_usable(unchanged, current) and not self._is_replaced(unchanged):
                self.unsaved = None
                return unchanged
            self._replaced = stored
            self._generation = max(_generation_of(stored), _generation_of(newest))
            if isinstance(self.grant, ClientCredentials):
                self._refuse_to_replace(stored)
                request = oauth.token_request(self.environment, await self.grant_with_secret())
                return await self._persist(await self.requests.send(request, "always", self.resources.clock.sleep))
            return await self._user_token(self.unsaved or newest)

    async def store_unsaved(self, token: Token) -> None:
        """Save ``token`` in the store, unless a user has signed in again or signed out meanwhile."""
        async with self.store.lock(self.key):
            if self.unsaved is not token:
                return
            stored = await self.store.load(self.key)
            if stored is None:
                wanted = self._replaced is None or not await self._is_signed_out()
            else:
                wanted = self._is_replaced(stored) or token.is_newer_than(stored)
            if wanted:
                await self.store.save(self.key, token)
            self.unsaved = None

    async def replace(self, token: Token) -> Token:
        """Store ``token``, which a new sign-in of the same user got, in place of the one of an earlier sign-in.

        Return it as it was stored. A refresh that runs in any process ends first.
        """
        async with self.store.lock(self.key):
            stored = await self.store.load(self.key)
            self._generation = max(self._generation, _generation_of(stored)) + 1
            token = attrs.evolve(token, generation=self._generation)
            await self.store.save(self.key, token)
            self.unsaved = self._unusable = None
        return token

    async def resolve_grant(self) -> Grant:
        """Return the grant; a `StoredSignIn` is resolved to a concrete grant from the stored token."""
        if isinstance(self.grant, StoredSignIn):
            unresolved = self.grant
            stored = await self.store.load(self.key)
            if isinstance(self.grant, StoredSignIn):  # not resolved by another task meanwhile
                self.grant = unresolved.settled(stored is not None and stored.refresh_token is not None)
                if isinstance(self.grant, ClientCredentials) and not unresolved.stores_app_token:
                    # The default store was only read to find a user's sign-in.
                    self.store = MemoryStore()
        return self.grant

    async def grant_with_secret(self) -> Grant:
        """Return the grant with the client secret for one request; an async function may supply that.

        Raises:
            ProcoreError: that failed, or took too long.
        """
        return await grant_with_secret(self.grant, self.requests.timeout.total)

    def remaining(self, token: Token) -> float:
        """Return the seconds until ``token`` expires."""
        return token.remaining(self.resources.clock.time(), server_ahead=self.requests.server_ahead)

    # -- stored tokens ------------------------------------------------------------------------------------------------

    def _is_usable(self, stored: Token, current: Token | None) -> bool:
        if isinstance(self.grant, ClientCredentials) == (stored.refresh_token is not None):
            return False
        if current is not None and stored.access_token == current.access_token:
            return False
        return self._same_sign_in(stored) and self._outlasts_a_request(stored)

    def _outlasts_a_request(self, token: Token) -> bool:
        # A call is sent again only once after a 401: a token that expires on the way would fail it.
        lifetime = lifetime_of(token.expires_in)
        return lifetime is None or self.remaining(token) > min(LAST_USE, leeway_of(lifetime))

    def _same_sign_in(self, stored: Token) -> bool:
        sign_in = fingerprint(self.grant)
        if sign_in is None or stored.sign_in == sign_in:
            return True
        # A token without a recorded sign-in may descend from the grant's refresh token; a code is a new sign-in.
        return stored.sign_in is None and isinstance(self.grant, RefreshToken)

    async def _restore_if_lost(self, stored: Token | None, own: Token | None) -> Token | None:
        """Return the newest token, and save it again if the store has lost it; the caller holds the store's lock.

        ``own`` is the token in memory, which `stored` may have replaced, or which the store may have lost: flushed,
        evicted, deleted, or restored from a backup. Only a recorded sign-out is a sign-out.
        """
        if own is None or own.refresh_token is None or isinstance(self.grant, ClientCredentials):
            return stored
        if stored is None and await self._is_signed_out():
            self.unsaved = None
            return None
        if stored is not None and not own.is_newer_than(stored):
            return stored
        if own is not self.unsaved:
            # Under the lock, and compared above: it replaces neither a newer token nor a sign-out.
            await self.store.save(self.key, own)
            _log.warning(
                "The token store had lost the token of user %r in environment %r; it was stored again. "
                "To sign out for good, run `aprocore logout` or call token_manager.revoke().",
                self.key.user,
                self.key.environment,
            )
        return own

    async def _is_signed_out(self) -> bool:
        # A store written by a user has no record of sign-outs.
        return isinstance(self.store, SignOutStore) and await self.store.is_signed_out(self.key)

    def _refuse_to_replace(self, stored: Token | None) -> None:
        if stored is not None and stored.refresh_token is not None:
            raise ConfigurationError(
                f"A service account's token would replace the stored sign-in of a person as user {self.key.user!r}.",
                hint="Pass another user=… or another store.",
            )

    def _is_replaced(self, stored: Token) -> bool:
        replaced = self._replaced
        return self.unsaved is not None and replaced is not None and stored.access_token == replaced.access_token

    async def _persist(self, token: Token) -> Token:
        self._grant_used = True
        self._generation += 1
        token = attrs.evolve(token, generation=self._generation)
        try:
            await self.store.save(self.key, token)
            self.unsaved = None
        except Exception:
            # The old refresh token is used up: failing here because of the store would lose the sign-in.
            self.unsaved = token
        return token

    # -- user tokens --------------------------------------------------------------------------------------------------

    async def _user_token(self, stored: Token | None) -> Token:
        if stored is not None and stored.refresh_token is not None and self._continues(stored):
            return await self._refresh(stored, stored.refresh_token, stored.mark)
        # A used refresh token is not sent again if its successor is gone from the store: the user has signed out.
        if isinstance(self.grant, RefreshToken) and self.grant.refresh_token is not None and not self._grant_used:
            return await self._refresh(None, self.grant.refresh_token, self._grant_mark)
        if isinstance(self.grant, AuthorizationCode) and not self._grant_used:
            return await self._exchange_code()
        raise ReauthorizationRequiredError(
            f"No sign-in of user {self.key.user!r} is stored for environment {self.key.environment!r} and this "
            "client ID.",
            hint=_SIGN_IN_AGAIN,
            reason="missing",
        )

    def _continues(self, stored: Token) -> bool:
        sign_in = fingerprint(self.grant)
        dead = stored.mark is not None and stored.mark.state == "dead"
        return self._same_sign_in(stored) and (stored.sign_in == sign_in or sign_in is None or not dead)

    async def _exchange_code(self) -> Token:
        if self._grant_mark is not None:
            raise self._reauthorization_error(self._grant_mark, "The authorization code has already been used.")
        request = oauth.token_request(self.environment, await self.grant_with_secret())
        with deferred_sigterm():
            try:
                token = await self.requests.send(request, "never", self.requests.interruptible_sleep)
            except ProcoreError as error:
                if getattr(error, "phase", "answered") != "not_sent":
                    self._grant_mark = self._mark("dead")
                if isinstance(error, TokenRefreshError) and error.error == "invalid_grant":
                    raise ReauthorizationRequiredError(
                        "Procore rejected the authorization code: it was already used, is older than 10 minutes, or "
                        "was issued for another redirect URI or client.",
                        hint=_SIGN_IN_AGAIN,
                        reason="refused",
                        request=request.line,
                        status=error.status,
                    ) from None
                raise
            return await self._persist(attrs.evolve(token, sign_in=fingerprint(self.grant)))

    async def _refresh(self, stored: Token | None, refresh_token: str, mark: RefreshMark | None) -> Token:
        if mark is not None and mark.state != "sent":
            lost = mark.state == "replayed" or mark.reason == "rotation_lost"
            raise self._reauthorization_error(mark, _ROTATION_LOST if lost else _REFUSED)
        grant, unusable = await self.grant_with_secret(), self._unusable
        if unusable is not None and unusable.is_same(grant, refresh_token):
            raise copy.copy(unusable.error)
        sent = self._mark("replayed" if mark is not None else "sent")
        request = oauth.token_request(self.environment, grant, refresh_token)

        async def wait(seconds: float) -> None:
            # The last request was answered, or not sent: a process that ends during the wait has used up nothing.
            try:
                await self._save_mark(stored, mark)
            except Exception:
                await self.requests.interruptible_sleep(seconds)
            else:
                await self.requests.interruptible_sleep(seconds)
                await self._save_mark(stored, sent)

        with deferred_sigterm():
            # The mark is persisted before the refresh token is sent: another process then knows it may be used up.
            await self._save_mark(stored, sent)
            try:
                token = await self.requests.send(request, "answered", wait)
            except TokenRefreshError as error:
                if error.outcome_unknown:
                    raise
                if error.error != "invalid_grant":
                    await self._save_mark(stored, mark)
                    if oauth.is_configuration_error(error):
                        self._unusable = _UnusableConfiguration(grant, Secret(refresh_token), _not_sent_again(error))
                    raise
                return await self._adopt_newer_or_fail(stored, refresh_token, mark)
            except ProcoreError:
                await self._save_mark(stored, mark)
                raise
            sign_in = stored.sign_in if stored is not None else fingerprint(self.grant)
            if token.refresh_token is None:
                # Procore documents a new refresh token. Without one the old one may still be valid: allow one more try.
                token = attrs.evolve(token, refresh_token=refresh_token, mark=self._mark("sent"))
            return await self._persist(attrs.evolve(token, sign_in=sign_in))

    async def _adopt_newer_or_fail(self, stored: Token | None, refresh_token: str, mark: RefreshMark | None) -> Token:
        newer = await self.store.load(self.key)
        if newer is not None and newer.refresh_token not in (None, refresh_token) and self._same_sign_in(newer):
            return newer if self._is_usable(newer, stored) else await self._user_token(newer)
        signed_out = newer is None and await self._is_signed_out()
        reason: Literal["refused", "rotation_lost"] = "rotation_lost" if mark is not None else "refused"
        dead = attrs.evolve(mark or self._mark("dead"), state="dead", reason=reason)
        if not signed_out:
            await self._save_mark(stored, dead)
        raise self._reauthorization_error(dead, _ROTATION_LOST if mark is not None else _REFUSED)

    def _mark(self, state: Literal["sent", "replayed", "dead"]) -> RefreshMark:
        return RefreshMark(state, self.resources.clock.time(), f"{platform.node()}:{os.getpid()}")

    async def _save_mark(self, stored: Token | None, mark: RefreshMark | None) -> None:
        if stored is None:
            self._grant_mark = mark
        elif self.unsaved is not None and stored.access_token == self.unsaved.access_token:
            self.unsaved = attrs.evolve(stored, mark=mark)
        else:
            await self.store.save(self.key, attrs.evolve(stored, mark=mark))

    def _reauthorization_error(self, mark: RefreshMark, message: str) -> ReauthorizationRequiredError:
        return ReauthorizationRequiredError(
            message.format(by=mark.by or "another process"),
            hint=_SIGN_IN_AGAIN,
            reason="rotation_lost" if mark.state == "replayed" or mark.reason == "rotation_lost" else "refused",
            since=mark.at,
        )


def _generation_of(token: Token | None) -> int:
    return token.generation or 0 if token is not None else 0


def _not_sent_again(error: TokenRefreshError) -> TokenRefreshError:
    again = copy.copy(error)
    again.message = f"{error.message} The refresh token is kept, and is not sent again with this configuration."
    again.hint = f"{error.hint or 'Check the settings of the app.'} Then create a new session."
    again.attempts = 0
    return again


_REFUSED = (
    "Procore rejected the stored refresh token: it was revoked, used elsewhere, or comes from a restored or copied "
    "store."
)
_ROTATION_LOST = (
    "Procore replaced the refresh token, but the response with the new one was lost on its way to {by}; a refresh "
    "token works only once."
)
