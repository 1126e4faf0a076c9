"""Command ``aprocore request``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from .call import confirm
from .command import Command, company_option, json_option, run
from .credentials import open_session
from .get import path_argument, print_response, query_option
from .output import progress
from .parsing import parsed_json, read_input

if TYPE_CHECKING:
    from ..sansio.messages import Response

__all__ = ["request"]

_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")


@click.command(cls=Command)
@click.argument("method", type=click.Choice(_METHODS, case_sensitive=False))
@path_argument
@click.option("--body", metavar="JSON", help="The whole body, @PATH for a file, or - for standard input.")
@query_option
@click.option("-y", "--yes", is_flag=True, help="Do not ask before deleting.")
@company_option
@json_option
def request(
    method: str, path: str, body: str | None, query: dict[str, Any], yes: bool, company_id: str | None, as_json: bool
) -> None:
    """Send a request to a PATH, such as PATCH /rest/v1.0/companies/1, and print the response.

    The body is sent unchanged. `aprocore call` knows the documented operations and checks their fields.
    """
    options: dict[str, Any] = {}
    if body is not None:
        if method in ("GET", "HEAD"):
            raise click.UsageError(f"{method} takes no --body. Use --query for parameters.")
        options["data"] = read_input(body, "--body")
        options["headers"] = {"Content-Type": "application/json"}
        parsed_json(options["data"], "--body")
    if method == "DELETE" and not yes:
        confirm(f"DELETE {path}?")

    async def send() -> Response:
        async with progress("Calling Procore"), open_session(company_id) as procore:
            return await procore.request(method, path, params=query, **options)

    print_response(run(send), query, as_json)
