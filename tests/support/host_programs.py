"""Environments of programs that call a sandbox by ``Procore.from_env()``."""

from __future__ import annotations

import os
from pathlib import Path

from aprocore.sandbox import Sandbox

__all__ = ["program_environment"]

ROOT = Path(__file__).parents[2]


def program_environment(sandbox: Sandbox, folder: Path) -> dict[str, str]:
    """Return environment variables with which a program calls the sandbox, with its own files in ``folder``."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith("PROCORE_")}
    return {
        **variables,
        "PYTHONPATH": str(ROOT),
        "HOME": str(folder),
        "XDG_STATE_HOME": str(folder),
        "PROCORE_CLIENT_ID": sandbox.client_id,
        "PROCORE_CLIENT_SECRET": sandbox.client_secret,
        "PROCORE_LOGIN_URL": sandbox.environment.login_url,
        "PROCORE_API_URL": sandbox.environment.api_url,
        "PROCORE_CA_FILE": sandbox.ca_file,
        "PROCORE_COMPANY_ID": str(sandbox.company_id),
        "PROCORE_PROJECT_ID": str(next(iter(sandbox.seed_data.projects))),
    }
