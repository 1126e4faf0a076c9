"""Commands ``aprocore login`` and ``aprocore logout``."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING, Any

import click

from ..errors import AuthError, ConfigurationError, ProcoreError, TransportError
from ..types import Secret
from .command import Command, json_option, run
from .credentials import acts_as_app, read_settings
from .output import message, one_line, print_json, progress

if TYPE_CHECKING:
    from ..me import Me
    from ..net.token_stores import FileStore, TokenKey
    from ..sansio.authorization_request import AuthorizationRequest
    from ..settings import Settings

__all__ = ["login", "logout"]

_REDIRECT_URI = "http://localhost:8788/callback"
# Maximum length of a pasted code or redirect URL.
_MAX_PASTE = 64 * 1024


@click.command(cls=Command)
@click.option("--paste", is_flag=True, help="Sign in with a browser on any machine, and paste the resulting code.")
@click.option(
    "--redirect-uri",
    envvar="PROCORE_REDIRECT_URI",
    show_envvar=True,
    metavar="URI",
    help=f"Redirect URI registered for the app.  [default: {_REDIRECT_URI}; with --paste the out-of-band one]",
)
@click.option("--no-browser", is_flag=True, help="Print the URL of the sign-in page instead of opening it.")
@click.option(
    "--timeout",
    type=click.IntRange(min=1),
    default=300,
    show_default=True,
    metavar="SECONDS",
    help="Seconds to wait for the browser.",
)
@json_option
def login(paste: bool, redirect_uri: str | None, no_browser: bool, timeout: int, as_json: bool) -> None:
    """Sign in as a person, in the browser."""
    from ..sansio.authorization_request import AuthorizationRequest
    from ..sansio.grants import OOB

    settings = read_settings(may_prompt=True)
    if redirect_uri is None:
        redirect_uri = OOB if paste else _REDIRECT_URI
    request = AuthorizationRequest.create(settings.client_id, redirect_uri, settings.environment)
    if paste or redirect_uri == OOB:
        run(lambda: _check(settings))
        code = _pasted_code(request)
        user, path = run(lambda: _exchange(settings, request, code))
    else:
        user, path = run(lambda: _by_browser(settings, request, no_browser, float(timeout)))
    if as_json:
        record = {"environment": settings.environment.name, "client_id": settings.client_id, "stored_in": path}
        print_json({"user": user.to_dict(), **record})
    else:
        click.echo(f"Signed in as {_display_name(user)}. The sign-in is stored in {path}")


async def _by_browser(
    settings: Settings, request: AuthorizationRequest, no_browser: bool, timeout: float
) -> tuple[Me, str]:
    from ..authorization import open_default_browser, sign_in

    await _check(settings)
    async with progress("Waiting for the sign-in in the browser. Press Ctrl-C to cancel.") as show:
        if not no_browser:
            show("Opening Procore's sign-in page in the browser.")
        code = Secret(
            await sign_in(
                request,
                show=lambda url: show(f"Open this page in a browser on this machine, and sign in:\n\n{url}\n"),
                open_browser=None if no_browser else open_default_browser,
                timeout=timeout,
            )
        )
    return await _exchange(settings, request, code)


def _pasted_code(request: AuthorizationRequest) -> Secret:
    """Prompt for the code or the redirect URL, without echo."""
    message(f"Open this page in any browser, and sign in:\n\n{request.url}\n")
    if not sys.stdin.isatty():
        line = Secret(sys.stdin.readline(_MAX_PASTE).strip())
        if not line:
            raise ConfigurationError(
                "Standard input is empty.", hint="Pipe the code, or the whole URL, into the command."
            )
        return Secret(request.code_from(line.reveal()))
    while True:
        pasted = Secret(click.prompt("The code, or the whole URL (hidden)", hide_input=True, err=True))
        try:
            return Secret(request.code_from(pasted.reveal()))
        except ConfigurationError as error:
            message(str(error))


async def _check(settings: Settings) -> None:
    """Check the token store and the session's settings before the user signs in."""
    from ..client import Procore

    async with _store().lock(_key(settings)), Procore(**settings.arguments()):
        pass


async def _exchange(settings: Settings, request: AuthorizationRequest, code: Secret) -> tuple[Me, str]:
    from ..client import Procore

    store = _store()
    session = Procore(
        request.grant(settings.client_secret.reveal(), code.reveal()),
        environment=settings.environment,
        company_id=settings.company_id,
        ca_file=settings.ca_file,
        trust_env=True,
        store=store,
    )
    async with progress("Signing in"), session as procore:
        token = await procore.token_manager.token()
        try:
            user = await procore.me()
        except ProcoreError as error:
            error.message = f"The sign-in is stored, but its user can't be fetched. {error.message}"
            raise
    # A session works with a token that it can't store; its last attempt to store it was on closing.
    stored = await store.load(_key(settings))
    if stored is None or stored.sign_in != token.sign_in:
        raise AuthError(
            f"The sign-in could not be stored in {store.path}, and is lost.",
            hint="Fix the token store and sign in again.",
        )
    return user, str(store.path)


def _key(settings: Settings) -> TokenKey:
    from ..net.token_stores import TokenKey

    return TokenKey(settings.environment.name, settings.client_id)


def _store() -> FileStore:
    from ..net.token_stores import FileStore
    from ..net.token_stores.file import default_path

    return FileStore(default_path())


@click.command(cls=Command)
@json_option
def logout(as_json: bool) -> None:
    """Revoke and delete the stored sign-in."""
    user, as_app = run(_sign_out)
    if as_json:
        print_json({"signed_out": user is not None, "user": user or None, "acts_as": "app" if as_app else None})
        return
    acting = (
        "Commands now act as the app itself (client credentials)."
        if as_app
        else "Commands need a new sign-in, as PROCORE_GRANT is refresh_token. Run: aprocore login"
    )
    if user is None:
        message(f"No sign-in is stored.\n{acting}")
    else:
        click.echo(f"{one_line(_name_of(user))} is signed out: the tokens are revoked and deleted.\n{acting}")


async def _sign_out() -> tuple[dict[str, Any] | None, bool]:
    """Revoke the stored sign-in, and return its user and whether the app acts from now on."""
    from .app_tokens import AppTokenStore

    settings = read_settings()
    user = await _revoke(settings)
    # Not revoked: other programs may use the same token of the app.
    await AppTokenStore().clear(_key(settings))
    return user, await acts_as_app(settings)


async def _revoke(settings: Settings) -> dict[str, Any] | None:
    """Revoke the stored sign-in and return its user, empty if unknown; None if there was no sign-in."""
    from ..client import Procore
    from ..sansio.grants import RefreshToken

    store = _store()
    session = Procore(
        RefreshToken(settings.client_id, settings.client_secret.reveal()),
        environment=settings.environment,
        company_id=settings.company_id,
        ca_file=settings.ca_file,
        trust_env=True,
        store=store,
    )
    async with progress("Signing out"), session as procore:
        if await store.load(procore.token_manager.key) is None:
            return None
        user: dict[str, Any] = {}
        # A sign-in that no longer works is revoked as well.
        with contextlib.suppress(ProcoreError):
            user = (await procore.me()).to_dict()
        try:
            await procore.token_manager.revoke()
        except (TransportError, AuthError) as error:
            if isinstance(error, TransportError):
                error.message = f"The sign-in was not revoked, and is kept. {error.message}"
            raise
    return user


def _display_name(user: Me) -> str:
    return one_line(_name_of({"name": user.name, "login": user.login, "id": user.id}))


def _name_of(user: dict[str, Any]) -> str:
    name, login = user.get("name"), user.get("login")
    if name and login:
        return f"{name} ({login})"
    return str(name or login or user.get("id") or "The user")
