"""Commands ``aprocore me`` and ``aprocore get``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import click

from .command import Command, company_option, json_option, run
from .credentials import open_session
from .output import message, print_json, print_value, progress

if TYPE_CHECKING:
    from ..sansio.messages import Response

__all__ = ["get", "me", "path_argument", "print_response", "query_option"]


@click.command(cls=Command)
@company_option
@json_option
def me(company_id: str | None, as_json: bool) -> None:
    """Show the signed-in user."""

    async def fetch() -> Any:
        async with progress("Calling Procore"), open_session(company_id) as procore:
            return await procore.me()

    user = run(fetch)
    if as_json:
        print_json(user.to_dict())
    else:
        print_value({"id": user.id, "login": user.login} | ({"name": user.name} if user.name else {}))


def _path(ctx: click.Context, _param: click.Parameter, value: str) -> str:
    if value.startswith("/") or "://" in value:
        return value
    path = f"/{value}" if value.startswith(("rest/", "vapid/")) else f"/rest/v1.0/{value}"
    command = " ".join(filter(None, ("aprocore", ctx.info_name, ctx.params.get("method"))))
    raise click.BadParameter(f"{value!r} does not begin with a slash. Type: {command} {path}")


def _query(_ctx: click.Context, _param: click.Parameter, pairs: Iterable[str]) -> dict[str, Any]:
    query: dict[str, Any] = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not name or not equals:
            raise click.BadParameter(f"{pair!r} is not of the form name=value.")
        if name.endswith("[]"):
            query.setdefault(name, []).append(value)
        elif name in query:
            raise click.BadParameter(f"{name!r} is repeated. Use {name + '[]'!r} for several values.")
        else:
            query[name] = value
    return query


query_option: Callable[[Any], Any] = click.option(
    "-q",
    "--query",
    "query",
    multiple=True,
    metavar="NAME=VALUE",
    callback=_query,
    help="A query parameter, for example -q 'filters[status]=open'. May be repeated.",
)


path_argument: Callable[[Any], Any] = click.argument("path", callback=_path)


@click.command(cls=Command)
@path_argument
@query_option
@company_option
@json_option
def get(path: str, query: dict[str, Any], company_id: str | None, as_json: bool) -> None:
    """GET a PATH, such as /rest/v1.0/companies, and print the response."""

    async def fetch() -> Response:
        async with progress("Calling Procore"), open_session(company_id) as procore:
            return await procore.request("GET", path, params=query)

    print_response(run(fetch), query, as_json)


def print_response(response: Response, query: dict[str, Any], as_json: bool) -> None:
    """Print the decoded body of a response, and where its next page is."""
    value = response.value
    if as_json:
        print_json(value)
        return
    print_value(value)
    total, size = (_number(response.headers.get(name)) for name in ("Total", "Per-Page"))
    if isinstance(value, list) and total is not None and size is not None:
        page = _number(query.get("page")) or 1
        if page * size < total:
            message(f"{len(value)} of {total}, page {page}. Next page: -q page={page + 1}")


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() else None
