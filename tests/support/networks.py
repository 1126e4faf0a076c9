"""Host names of a sandbox that are not of loopback, so that clients in this or another process use a proxy for it."""

from __future__ import annotations

from collections.abc import Mapping

from aprocore.sandbox import Sandbox
from tests.support.shell import environment_variables

API, LOGIN = NAMES = "api.procore.test", "login.procore.test"
NETWORK_VARIABLES = (
    *("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"),
    *("SSL_CERT_FILE", "SSL_CERT_DIR"),
)


def variables_with_names(sandbox: Sandbox) -> dict[str, str]:
    """Return the variables of a client that uses the names."""
    variables = environment_variables(sandbox)
    for variable, name in (("PROCORE_API_URL", API), ("PROCORE_LOGIN_URL", LOGIN)):
        variables[variable] = variables[variable].replace("127.0.0.1", name)
        assert name in variables[variable]
    return variables


def authorities_of(sandbox: Sandbox, variables: Mapping[str, str]) -> dict[str, str]:
    """Return the addresses of the sandbox's servers by the names in ``variables``."""
    addresses = environment_variables(sandbox)
    return {
        variables[name].removeprefix("https://"): addresses[name].removeprefix("https://")
        for name in ("PROCORE_API_URL", "PROCORE_LOGIN_URL")
    }
