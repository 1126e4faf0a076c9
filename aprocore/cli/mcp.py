"""Command ``aprocore mcp``."""

from __future__ import annotations

import sys
from importlib.util import find_spec

import attrs
import click

from ..errors import ConfigurationError
from .command import Command, company_option, run
from .credentials import acts_as_app, read_settings, session_for
from .output import is_terminal, message

__all__ = ["mcp"]

# Clients of the protocol usually end a call after 60 seconds.
_MAX_WAIT, _TIMEOUT = 20.0, 30.0
# An agent makes a few calls at once; the rate limit is shared with the programs of people.
_CONNECTIONS = 4


@click.command(cls=Command)
@click.option(
    "--only",
    multiple=True,
    metavar="NAME",
    help="Offer a tool, resource or operation only, such as rfis; repeatable.  [default: all that read]",
)
@click.option(
    "--max-bytes", type=int, metavar="N", default=24_000, show_default=True, help="Maximum length of a result, as JSON."
)
@click.option(
    "--max-wait",
    type=click.FloatRange(min=0),
    default=_MAX_WAIT,
    show_default=True,
    metavar="SECONDS",
    help="Maximum wait of a call for the rate limit.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    default=_TIMEOUT,
    show_default=True,
    metavar="SECONDS",
    help="Maximum time of a request to Procore, retries included.",
)
@company_option
def mcp(only: tuple[str, ...], max_bytes: int, max_wait: float, timeout: float, company_id: str | None) -> None:
    """Serve agents, over the Model Context Protocol on standard input and output.

    Agents find, describe and call the operations that read, within one company; nothing is written. A client of the
    protocol starts this command: docs/how-to/agents.md has its configuration.
    """
    if find_spec("mcp") is None or find_spec("mcp_types") is None:
        raise ConfigurationError(
            "`aprocore mcp` requires mcp 2, the SDK of the Model Context Protocol.",
            hint='Run: pip install "aprocore[mcp]"',
        )
    settings = read_settings()
    if company_id is not None:
        settings = attrs.evolve(settings, company_id=company_id)

    async def serve() -> None:
        from ..mcp.catalogue_tools import CatalogueTools

        session = session_for(
            settings,
            as_app=await acts_as_app(settings),
            read_only=True,
            max_wait=max_wait,
            timeout=timeout,
            connections=_CONNECTIONS,
        )
        # Refuses wrong options before the SDK is loaded, which takes a second.
        tools = CatalogueTools(session, only=only, max_bytes=max_bytes)
        from ..mcp.protocol_server import create_server
        from ..mcp.stdio_transport import serve_stdio

        if is_terminal(sys.stdin):
            message("Serving the Model Context Protocol, for a client that starts this command. Ctrl-C ends it.")
        async with session:
            await serve_stdio(create_server(tools))

    run(serve)
