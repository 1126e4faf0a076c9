"""Sign-in of people in a web service, independent of its framework."""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Iterable
from contextlib import suppress
from urllib.parse import urlsplit

import attrs

from ..client import Procore
from ..errors import (
    ConfigurationError,
    DeadlineExceededError,
    ForbiddenError,
    NotFoundError,
    ProcoreError,
    StateMismatchError,
)
from ..me import Me
from ..net.auth.token_manager import store_failure
from ..net.clock import SYSTEM_CLOCK, Clock
from ..net.deadlines import within
from ..net.token_stores.base import NonceStore
from ..net.token_stores.memory_nonces import MemoryNonces
from ..sansio.authorization_request import AuthorizationRequest
from ..sansio.grants import OOB, AuthorizationCode, RefreshToken
from ..types import hide_arguments
from .sealing import Sealer

__all__ = ["COOKIE_MAX_AGE", "SESSION_MAX_AGE", "SignIn", "SignedIn", "is_local_path"]

# https://developers.procore.com/documentation/oauth-auth-grant-flow: a code works for 10 minutes.
COOKIE_MAX_AGE = 600.0
"""Seconds for which a sign-in that was started can be finished."""
SESSION_MAX_AGE = 7 * 86_400.0
"""Seconds for which a person stays signed in to the service by default."""

# Seconds for the look-up of a person's name.
_NAME_TIMEOUT = 5.0
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
# Browsers read a backslash as a slash, and leave out tabs and line breaks.
_LOCAL_PATH = re.compile(r"/(?![/\\])[^\\\x00-\x20\x7f]*")


def is_local_path(path: str) -> bool:
    """Return whether a browser that is redirected to ``path`` stays on the same site."""
    return _LOCAL_PATH.fullmatch(path) is not None


@attrs.frozen
class SignedIn:
    """A person who has signed in."""

    user: str
    """Name for ``procore.as_user``: the person's id at Procore."""
    me: Me
    """The person; with the name if the session's company has the person in its directory, and Procore answered."""
    return_to: str
    """Local path at which the person began to sign in, to return to."""


@hide_arguments
class SignIn:
    """Sign-in of people for one session: :meth:`start` in one request, :meth:`finish` in the next, perhaps elsewhere.

    What has to be kept in between is in a cookie that only holders of the secret can read or write, so that any number
    of workers needs no shared memory. Tokens are stored in the session's token store, under the ids of the people.
    """

    def __init__(
        self,
        procore: Procore,
        *,
        redirect_uri: str,
        secret: str | Iterable[str],
        session_max_age: float = SESSION_MAX_AGE,
        timeout: float = 30.0,
        pkce: bool = True,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        """Create a sign-in, without I/O.

        Args:
            procore: session of the service, with ``RefreshToken(client_id, client_secret)`` and a token store.
            redirect_uri: URL of the service to which Procore sends people back; registered for the app.
            secret: secret text of at least 32 characters for cookies, the same in all workers; or several, the newest
                first, to replace one without ending sign-ins that have begun.
            session_max_age: seconds for which a person stays signed in to the service.
            timeout: seconds for the exchange of the code, until the token is stored.
            pkce: whether to use PKCE.
            clock: source of time; for tests.

        Raises:
            ConfigurationError: an argument is invalid.
        """
        grant = procore.token_manager.grant
        if not isinstance(grant, RefreshToken | AuthorizationCode):
            raise ConfigurationError(
                f"A session with {type(grant).__name__} does not act for people who sign in.",
                hint="Create it with RefreshToken(client_id, client_secret) and a store.",
            )
        if redirect_uri == OOB:
            raise ConfigurationError("A web service needs a redirect_uri of its own, to which Procore redirects.")
        parts = urlsplit(redirect_uri)
        if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOOPBACK):
            raise ConfigurationError(
                f"The redirect_uri {redirect_uri!r} is neither https nor loopback.",
                hint="Cookies that sign people in are for https alone.",
            )
        for name, seconds in (("timeout", timeout), ("session_max_age", session_max_age)):
            if not 0 < seconds < math.inf:
                raise ConfigurationError(f"{name} must be a positive number of seconds, not {seconds!r}.")
        secrets = [secret] if isinstance(secret, str) else list(secret)
        self.procore: Procore = procore
        self.redirect_uri: str = redirect_uri
        self.session_max_age: float = session_max_age
        self._grant = grant
        self._sealer = Sealer(secrets, "aprocore sign-in", clock)
        self._sessions = Sealer(secrets, "aprocore session", clock)
        self._timeout = timeout
        self._pkce = pkce
        self._clock = clock
        store = procore.token_manager.store
        self._used: NonceStore = store if isinstance(store, NonceStore) else MemoryNonces(clock)

    def __repr__(self) -> str:
        return f"<SignIn of {self.procore.environment.name} at {self.redirect_uri}>"

    def start(self, return_to: str = "/") -> tuple[str, str]:
        """Return the URL at Procore to which to redirect a person, and the value of a cookie for :meth:`finish`.

        Set the cookie with ``Secure``, ``HttpOnly``, ``SameSite=Lax``, ``Path=/`` and ``Max-Age`` of
        ``COOKIE_MAX_AGE``, under a name that begins with ``__Host-``, so that no other host of the domain can set it.

        Args:
            return_to: local path to which the person returns afterwards, such as ``/projects?page=2``.

        Raises:
            ConfigurationError: ``return_to`` leads to another site, or is too long for a cookie.
        """
        if not is_local_path(return_to):
            raise ConfigurationError("return_to must be a path of the same site, such as /projects.")
        request = AuthorizationRequest.create(
            self._grant.client_id, self.redirect_uri, self.procore.environment, self._pkce
        )
        state, verifier = str(request.state), request.code_verifier
        content = {"state": state, "return_to": return_to, "verifier": None if verifier is None else str(verifier)}
        return request.url, self._sealer.seal(content)

    async def finish(self, callback_url: str, cookie: str | None) -> SignedIn:
        """Check the callback, exchange its code, store the person's token, and return who has signed in.

        Delete the cookie with the response, also after an error. Each cookie is accepted once, within
        ``COOKIE_MAX_AGE``, by all processes that share the store; those that share a ``KeyringStore`` or a store of
        the application's own accept it once each. Procore accepts each code once. If this fails, no token is stored.

        Args:
            callback_url: URL with which the person came back, or its query.
            cookie: value from :meth:`start`; None if the request has no cookie.

        Raises:
            StateMismatchError: the cookie is missing, too old, or was used, or the callback belongs to another sign-in.
            AuthorizationDeniedError: the person denied, or Procore could not complete the sign-in.
            ReauthorizationRequiredError: Procore rejected the code.
            DeadlineExceededError: ``timeout`` has passed.
            ProcoreError: another failure of the exchange, or of the token store.
        """
        content = self._sealer.unseal(cookie, COOKIE_MAX_AGE) if cookie else None
        if content is None:
            raise _expired()
        request = AuthorizationRequest(
            client_id=self._grant.client_id,
            redirect_uri=self.redirect_uri,
            environment=self.procore.environment,
            state=content["state"],
            code_verifier=content["verifier"],
        )
        code = request.code_from(callback_url)
        exchange = self._exchange(content["state"], request.grant(self._grant.client_secret_source, code))
        view = await within(self._timeout, exchange, self._too_late)
        user = view.token_manager.key.user
        return SignedIn(user, await _person(view, user), content["return_to"])

    async def _exchange(self, state: str, grant: AuthorizationCode) -> Procore:
        await self._use_once(state)
        return await self.procore.sign_in(grant)

    def _too_late(self) -> DeadlineExceededError:
        return DeadlineExceededError(
            f"The sign-in was not completed within {self._timeout:g} s.", hint="Sign in again."
        )

    async def sign_out(self, user: str) -> None:
        """Revoke the token of a person at Procore, and delete it from the store.

        Args:
            user: name from :attr:`SignedIn.user`.

        Raises:
            ProcoreError: Procore did not confirm it, and the token is still stored; or the store failed.
        """
        await self.procore.as_user(user).token_manager.revoke()

    def session(self, user: str) -> str:
        """Return the value of a session cookie for a person who has signed in, to be read by :meth:`user_of`.

        Set the cookie with ``Secure``, ``HttpOnly``, ``SameSite=Lax``, ``Path=/`` and ``Max-Age`` of
        ``session_max_age``, under a name that begins with ``__Host-``.

        Args:
            user: name from :attr:`SignedIn.user`.
        """
        return self._sessions.seal({"user": user})

    def user_of(self, cookie: str) -> str | None:
        """Return the user of a session cookie; None if it is older than ``session_max_age``, or not one of ours."""
        content = self._sessions.unseal(cookie, self.session_max_age)
        return None if content is None else content["user"]

    def now(self) -> float:
        """Return the time in Unix seconds."""
        return self._clock.time()

    async def _use_once(self, state: str) -> None:
        """Record that a state is used.

        Raises:
            StateMismatchError: it was used before.
            TokenRefreshError: the store failed.
        """
        try:
            first = await self._used.use_once(hashlib.sha256(state.encode()).hexdigest(), COOKIE_MAX_AGE)
        except ProcoreError:
            raise
        except Exception as error:
            failure: ProcoreError = store_failure(error)
        else:
            if first:
                return
            failure = _expired()
        raise failure


def _expired() -> StateMismatchError:
    return StateMismatchError(
        "This sign-in is over: it took too long, was used already, or began in another browser.",
        hint="Start the sign-in again.",
    )


async def _person(view: Procore, user: str) -> Me:
    """Return the person of a view, with the name where the company or project of the session knows it.

    The token is stored: a rate limit or the end of the server does not undo the sign-in.
    """
    with suppress(ProcoreError):
        try:
            return await within(_NAME_TIMEOUT, view.me(), _no_name)
        except (ForbiddenError, NotFoundError):  # not in that company or project
            return await within(_NAME_TIMEOUT, view.me(company_id=None, project_id=None), _no_name)
    return Me(id=int(user) if user.isdecimal() else user)


def _no_name() -> DeadlineExceededError:
    return DeadlineExceededError("The name was not received in time.")
