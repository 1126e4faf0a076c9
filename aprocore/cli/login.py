"""``aprocore login`` and ``aprocore logout``."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING, Any

import click

from ..errors import AuthError, ConfigurationError, ProcoreError, TransportError
from ..types import Secret
from .command import Command, json_option, run
from .credentials import read_settings
from .output import message, one_line, print_json, progress

if TYPE_CHECKING:
    from ..me import Me
    from ..net.token_stores import FileStore, TokenKey
    from ..sansio.authorization_request import AuthorizationRequest
    from ..settings import Settings

__all__ = ["login", "logout"]

_REDIRECT_URI = "http://localhost:8788/callback"
# More than any address has that comes back from a sign-in.
_MAX_PASTE = 64 * 1024


@click.command(cls=Command)
@click.option("--paste", is_flag=True, help="Sign in with a browser elsewhere, and paste the code that it ends on.")
@click.option(
    "--redirect-uri",
    envvar="PROCORE_REDIRECT_URI",
    show_envvar=True,
    metavar="URI",
    help=f"The one that is registered for the app.  [default: {_REDIRECT_URI}; with --paste the out-of-band one]",
)
@click.option("--no-browser", is_flag=True, help="Print the address of the sign-in page instead of opening it.")
@click.option(
    "--timeout",
    type=click.IntRange(min=1),
    default=300,
    show_default=True,
    metavar="SECONDS",
    help="How long to wait for the browser.",
)
@json_option
def login(paste: bool, redirect_uri: str | None, no_browser: bool, timeout: int, as_json: bool) -> None:
    """Sign in as a person, in the browser."""
    from ..sansio.authorization_request import AuthorizationRequest
    from ..sansio.grants import OOB

    settings = read_settings(may_ask=True)
    if redirect_uri is None:
        redirect_uri = OOB if paste else _REDIRECT_URI
    request = AuthorizationRequest.create(settings.client_id, redirect_uri, settings.environment)
    if paste or redirect_uri == OOB:
        run(lambda: _rehearse(settings))
        code = _pasted(request)
        who, path = run(lambda: _exchange(settings, request, code))
    else:
        who, path = run(lambda: _by_browser(settings, request, no_browser, float(timeout)))
    if as_json:
        place = {"environment": settings.environment.name, "client_id": settings.client_id, "stored_in": path}
        print_json({"user": who.to_dict(), **place})
    else:
        click.echo(f"Signed in as {_called(who)}. The sign-in is stored in {path}")


async def _by_browser(
    settings: Settings, request: AuthorizationRequest, no_browser: bool, timeout: float
) -> tuple[Me, str]:
    from ..authorization import open_default_browser, sign_in

    await _rehearse(settings)
    async with progress("Waiting for the sign-in in the browser. Ctrl-C gives up.") as say:
        if not no_browser:
            say("Opening Procore's sign-in page in the browser.")
        code = Secret(
            await sign_in(
                request,
                show=lambda url: say(f"Open this page in a browser on this machine, and sign in:\n\n{url}\n"),
                open_browser=None if no_browser else open_default_browser,
                timeout=timeout,
            )
        )
    return await _exchange(settings, request, code)


def _pasted(request: AuthorizationRequest) -> Secret:
    """Ask for what the browser ended on, which is neither shown nor taken as an argument."""
    message(f"Open this page in any browser, and sign in:\n\n{request.url}\n")
    if not sys.stdin.isatty():
        line = Secret(sys.stdin.readline(_MAX_PASTE).strip())
        if not line:
            raise ConfigurationError(
                "Nothing came on standard input.", hint="Pipe the code, or the whole URL, into it."
            )
        return Secret(request.code_from(line.reveal()))
    while True:
        pasted = Secret(click.prompt("The code, or the whole URL (it is not shown)", hide_input=True, err=True))
        try:
            return Secret(request.code_from(pasted.reveal()))
        except ConfigurationError as error:
            message(str(error))


async def _rehearse(settings: Settings) -> None:
    """Find out what would fail after the sign-in before a person goes through it."""
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
        store=store,
    )
    async with progress("Signing in"), session as procore:
        token = await procore.token_manager.token()
        try:
            who = await procore.me()
        except ProcoreError as error:
            error.message = f"The sign-in is stored, but Procore does not say whose it is. {error.message}"
            raise
    # A token that cannot be stored serves as long as the session does; its last attempt was made on closing.
    stored = await store.load(_key(settings))
    if stored is None or stored.sign_in != token.sign_in:
        raise AuthError(
            f"The sign-in could not be stored in {store.path}, and is lost.", hint="Mend that, and sign in again."
        )
    return who, str(store.path)


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
    """Revoke and forget the stored sign-in."""
    who = run(_revoke)
    if as_json:
        print_json({"signed_out": who is not None, "user": who or None})
    elif who is None:
        message("Nobody was signed in.")
    else:
        click.echo(f"{one_line(_name_of(who))} is signed out: the tokens are revoked, and no longer stored.")


async def _revoke() -> dict[str, Any] | None:
    """Return whose sign-in it was, as far as Procore still says so, and None where there was none."""
    from ..client import Procore
    from ..sansio.grants import RefreshToken

    settings, store = read_settings(), _store()
    session = Procore(
        RefreshToken(settings.client_id, settings.client_secret.reveal()),
        environment=settings.environment,
        company_id=settings.company_id,
        ca_file=settings.ca_file,
        store=store,
    )
    async with progress("Signing out"), session as procore:
        if await store.load(procore.token_manager.key) is None:
            return None
        who: dict[str, Any] = {}
        # A sign-in that no longer works is revoked as well.
        with contextlib.suppress(ProcoreError):
            who = (await procore.me()).to_dict()
        try:
            await procore.token_manager.revoke()
        except (TransportError, AuthError) as error:
            if isinstance(error, TransportError):
                error.message = f"The sign-in was not revoked, and is kept. {error.message}"
            raise
    return who


def _called(who: Me) -> str:
    return one_line(_name_of({"name": who.name, "login": who.login, "id": who.id}))


def _name_of(who: dict[str, Any]) -> str:
    name, login = who.get("name"), who.get("login")
    if name and login:
        return f"{name} ({login})"
    return str(name or login or who.get("id") or "Whoever was signed in")
