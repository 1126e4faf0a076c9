"""Environments of programs that call a sandbox by ``Procore.from_env()``."""

from __future__ import annotations

import os
from pathlib import Path

from aprocore.sandbox import Sandbox
from tests.support.homes import home_variables

__all__ = ["EXAMPLES", "ROOT", "api_connections", "close_connections", "count_open_rfis", "program_environment"]

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"


def program_environment(sandbox: Sandbox, folder: Path) -> dict[str, str]:
    """Return environment variables with which a program calls the sandbox, with its own files in ``folder``."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith("PROCORE_")}
    return {
        **variables,
        "PYTHONPATH": str(ROOT),
        **home_variables(folder),
        "PROCORE_CLIENT_ID": sandbox.client_id,
        "PROCORE_CLIENT_SECRET": sandbox.client_secret,
        "PROCORE_LOGIN_URL": sandbox.environment.login_url,
        "PROCORE_API_URL": sandbox.environment.api_url,
        "PROCORE_CA_FILE": sandbox.ca_file,
        "PROCORE_COMPANY_ID": str(sandbox.company_id),
        "PROCORE_PROJECT_ID": str(next(iter(sandbox.seed_data.projects))),
    }


def count_open_rfis(sandbox: Sandbox, project_id: int) -> int:
    """Return the number of open RFIs of a project, as the examples count them."""
    return sum(rfi["status"] == "open" for rfi in sandbox.seed_data.rfis[project_id])


def close_connections(sandbox: Sandbox, *, reset: bool = False) -> int:
    """Close the client connections on the side of the server, or reset them, and return their number."""
    assert sandbox._running is not None
    handler = sandbox._running._request_handler
    transports = [
        connection.transport
        for listener in handler._listeners
        for connection in listener._server.connections
        if connection.transport is not None
    ]
    for transport in transports:
        transport.abort() if reset else transport.close()
    return len(transports)


def api_connections(sandbox: Sandbox) -> list[int]:
    """Return the number of the connection of each API request."""
    return [request.connection for request in sandbox.requests if request.origin == "api"]
