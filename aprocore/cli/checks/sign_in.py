"""Checks of settings, token store, credentials, environment and sign-in."""

from __future__ import annotations

import tempfile
from pathlib import Path

from ...environments import ENVIRONMENTS
from ...errors import ConfigurationError, MissingCompanyError, TokenRefreshError, UnauthorizedError
from ...net.token_stores.file import default_path, off_loop
from ...options import check_scope
from ...sansio.tokens import TokenInfo
from .check_result import CheckResult
from .diagnosis import Diagnosis
from .rules import credentials_result, other_environment_result, rejected_by_api_result, store_failure_result

__all__ = ["check_credentials", "check_environment", "check_settings", "check_sign_in", "check_token_store"]

# Number of characters of a client ID that are shown.
_SHOWN = 8


async def check_settings(diagnosis: Diagnosis) -> CheckResult:
    """Check the environment variables."""
    settings = diagnosis.read_settings()
    check_scope(settings.company_id, settings.project_id)
    shown = f"{settings.client_id[:_SHOWN]}…" if len(settings.client_id) > _SHOWN else settings.client_id
    return CheckResult.ok(f"client ID {shown} in environment {settings.environment.name}.")


async def check_token_store(diagnosis: Diagnosis) -> CheckResult:
    """Check that the store of sign-ins can be read, locked and written; the tokens in it are not changed."""
    settings = diagnosis.settings
    if settings.grant == "client_credentials":
        diagnosis.as_app = True
        return CheckResult.ok("not used, as PROCORE_GRANT is client_credentials.")
    store, key = diagnosis.store, diagnosis.key_in(settings.environment.name)
    stored = await store.load(key)
    has_sign_in = stored is not None and stored.refresh_token is not None
    diagnosis.as_app = settings.grant is None and not has_sign_in
    try:
        path = default_path()
    except ConfigurationError as error:
        return store_failure_result(error.message, error.hint, diagnosis.as_app)
    try:
        async with store.lock(key):
            await off_loop(lambda: _probe(path.parent))
    except TokenRefreshError as error:
        return CheckResult.warning(error.message, error.hint or "Check whether another process hangs.")
    except ConfigurationError as error:
        return store_failure_result(error.message, error.hint, diagnosis.as_app)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return store_failure_result(f"the directory {path.parent} can't be written: {reason}.", None, diagnosis.as_app)
    return CheckResult.ok(f"{path} can be used, and has {'a' if has_sign_in else 'no'} sign-in of this client ID.")


def _probe(folder: Path) -> None:
    """Write a file of its own to a directory, and remove it."""
    with tempfile.NamedTemporaryFile(dir=folder, prefix=".aprocore-doctor-") as file:
        file.write(b"probe")
        file.flush()


async def check_credentials(diagnosis: Diagnosis) -> CheckResult:
    """Check the client ID and secret by a token request of the app; the sign-in of a person is not used."""
    error = None
    try:
        await diagnosis.app_token()
    except TokenRefreshError as refusal:
        error = refusal
    return credentials_result(error, diagnosis.settings.environment, diagnosis.as_app)


async def check_environment(diagnosis: Diagnosis) -> CheckResult:
    """Check that the client ID belongs to the environment, and its hosts to each other.

    The secret is sent to no other host: what is stored and what Procore answers decide.
    """
    environment = diagnosis.settings.environment
    if diagnosis.client_is_refused:
        others = [name for name in ENVIRONMENTS if name != environment.name]
        stored = [name for name in others if await diagnosis.store.load(diagnosis.key_in(name)) is not None]
        if stored:
            return other_environment_result(environment, stored)
    if diagnosis.results["credentials"].status == "failed":
        return CheckResult.skipped("can't be determined without working credentials.", "See “Credentials”.")
    probe = await diagnosis.probe(environment.api_url)
    if probe.has_token and probe.response is not None and probe.response.status == 401:
        return rejected_by_api_result(environment)
    return CheckResult.ok(f"the client ID belongs to {environment.name}.")


async def check_sign_in(diagnosis: Diagnosis) -> CheckResult:
    """Check that the session of commands has a token that Procore accepts, and report its user."""
    user = "the app itself" if diagnosis.as_app else "a person"
    try:
        # First: unlike the token info, it gets a new token if Procore rejects this one.
        me = await (await diagnosis.session()).me()
        user = f"{me.name or me.login or me.id}, {user}"
    except MissingCompanyError:
        pass  # a service account needs a company for this call; the token info does not
    info = await _token_info(diagnosis)
    client_id = diagnosis.settings.client_id
    if info.application_uid not in (None, client_id):
        raise ConfigurationError(
            "The stored token was issued to another app.", hint="Run `aprocore logout`, and then `aprocore login`."
        )
    remaining = "" if info.expires_in is None else f"; the token is valid for {info.expires_in:,.0f} s"
    return CheckResult.ok(f"commands act as {user}{remaining}.")


async def _token_info(diagnosis: Diagnosis) -> TokenInfo:
    manager = (await diagnosis.session()).token_manager
    try:
        return await manager.info()
    except UnauthorizedError:
        # The manager replaces a rejected token by the next call.
        return await manager.info()
