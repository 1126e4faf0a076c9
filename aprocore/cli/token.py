"""Command ``aprocore token``."""

from __future__ import annotations

import contextlib
from typing import Any

import click

from ..errors import ProcoreError
from ..types import Secret
from .command import Command, json_option, run
from .credentials import open_session
from .output import print_json, print_value, progress

__all__ = ["token"]


@click.command(cls=Command)
@click.option("--show", is_flag=True, help="Print only the access token.")
@json_option
def token(show: bool, as_json: bool) -> None:
    """Show the token's user and its remaining lifetime."""
    if show:
        access_token = run(_access_token)
        if as_json:
            print_json({"access_token": access_token.reveal()})
        else:
            click.echo(access_token.reveal())
        return
    facts = run(_facts)
    if as_json:
        print_json(facts)
    else:
        expires_in = facts["expires_in"]
        print_value({**facts, "expires_in": f"{expires_in:.0f} s" if expires_in is not None else None})


async def _access_token() -> Secret:
    async with progress("Asking Procore"), open_session() as procore:
        return Secret((await procore.token_manager.token()).access_token)


async def _facts() -> dict[str, Any]:
    async with progress("Asking Procore"), open_session() as procore:
        manager = procore.token_manager
        info = await manager.info()
        user: dict[str, Any] = {}
        # A service account needs a company for this call, and may have none.
        with contextlib.suppress(ProcoreError):
            user = (await procore.me()).to_dict()
        return {
            "user_id": info.resource_owner_id,
            "login": user.get("login"),
            "name": user.get("name"),
            "signed_in": "the app itself" if await manager.is_service_account() else "a person",
            "environment": manager.environment.name,
            "client_id": info.application_uid,
            "scopes": list(info.scopes),
            "expires_in": info.expires_in,
        }
