"""Instructions of whole runs of the command line."""

from __future__ import annotations

import sys
import tempfile

from . import cachegrind
from .clients import APP
from .rounds import Show
from .server import Server
from .settings import Settings
from .worker import Figures

#: Arguments of the command by the name of its figure.
COMMANDS = {"help": ["--help"], "me": ["me"]}


def figures(server: Server, settings: Settings, show: Show) -> Figures:
    """Measure the instructions of each command in millions, in user space.

    Raises:
        MeasurementError: valgrind is not installed, or the command failed.
    """
    cachegrind.check_installed()
    client_id, client_secret = APP
    environment = {
        "PROCORE_LOGIN_URL": server.origin,
        "PROCORE_API_URL": server.origin,
        "PROCORE_CA_FILE": server.ca_file,
        "PROCORE_CLIENT_ID": client_id,
        "PROCORE_CLIENT_SECRET": client_secret,
        "PROCORE_GRANT": "client_credentials",
        "PROCORE_COMPANY_ID": "4321",
        # Or else each run compiles all modules.
        "PYTHONDONTWRITEBYTECODE": "",
    }
    result: Figures = {}
    for name, arguments in COMMANDS.items():
        show("instructions of commands", f"aprocore {' '.join(arguments)}")
        command = [sys.executable, "-m", "aprocore", *arguments]
        for _ in range(2):  # the first one may compile modules
            with tempfile.TemporaryDirectory(prefix="aprocore-benchmarks-") as folder:  # without the tokens of others
                own = {**environment, "HOME": folder, "XDG_STATE_HOME": folder}
                result[f"startup.{name}"] = cachegrind.count(command, own) / 1e6
    return result
