"""Rules of the checks, without I/O: the meaning of answers and errors, and what to do about them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from ...environments import ENVIRONMENTS, Environment
from ...errors import AppNotConnectedError, CertificateError, ProcoreError, TokenRefreshError, TransportError
from .check_result import CheckResult

__all__ = [
    "answer_result",
    "certificate_result",
    "clock_result",
    "company_result",
    "credentials_result",
    "is_about_proxy",
    "is_about_tls",
    "no_company_result",
    "other_environment_result",
    "permissions_result",
    "rejected_by_api_result",
    "result_of",
    "store_failure_result",
]

# Seconds by which the local clock may differ from Procore's, which sends whole seconds; and from which it is wrong.
_CLOCK_TOLERANCE, _CLOCK_LIMIT = 10.0, 120.0
# Maximum number of companies and tools that a summary names.
_MAX_NAMES = 8
_DISTURBED = re.compile(r"\b(?:expired|not yet valid)\b")
_STATUS_PAGE = "Try again later; https://status.procore.com shows known incidents."


def result_of(error: ProcoreError) -> CheckResult:
    """Return the failure that an error reports."""
    where = f"{error.request}: {error.status}: " if error.request and error.status else ""
    number = f" with the request id {error.request_id}" if error.request_id else ""
    return CheckResult.failed(
        f"{where}{error.message}",
        error.hint or f"Try again; if it fails again, ask Procore's support{number}.",
    )


# -- network ----------------------------------------------------------------------------------------------------------


def is_about_proxy(error: ProcoreError) -> bool:
    """Return whether a connection failed at the proxy, or on the way to it."""
    return "the proxy for " in error.message.lower()


def is_about_tls(error: ProcoreError) -> bool:
    """Return whether a connection failed in the TLS handshake with the server."""
    if is_about_proxy(error):
        return False
    return isinstance(error, CertificateError) or error.message.startswith("No TLS connection")


def certificate_result(error: TransportError, host: str, issuer: str | None, proxy: str | None) -> CheckResult:
    """Return the failure of a TLS handshake.

    Args:
        error: the failure.
        host: the host of the server.
        issuer: the issuer of the certificate by its own words; None if it could not be read.
        proxy: the URL of the proxy without its credentials, or None.
    """
    summary = error.message if issuer is None else f"{error.message} It was issued by “{issuer}”."
    if not isinstance(error, CertificateError):
        return CheckResult.failed(summary, error.hint or f"Check for firewalls between you and {host}.")
    if _DISTURBED.search(error.message):
        advice = f"Check the date and time of this machine first. If they are right, {host} needs a new certificate."
        return CheckResult.failed(summary, advice)
    way = f"the proxy {proxy}, or another one," if proxy is not None else "a proxy or virus scanner on the way"
    authority = "its issuer" if issuer is None else f"“{issuer}”"
    return CheckResult.failed(
        summary,
        f"If {way} intercepts TLS, or the server has a private CA, set PROCORE_CA_FILE or SSL_CERT_FILE to the PEM "
        f"file of {authority}, which your network's administrators have. Otherwise do not connect: it is not Procore.",
    )


def answer_result(host: str, status: int, *, has_token: bool) -> CheckResult | None:
    """Return the result for a server's status to a request; None if Procore may answer like that."""
    if status >= 500:
        return CheckResult.warning(f"{host} answered with status {status}.", _STATUS_PAGE)
    if (400 <= status < 500 and status != 404) or (status == 200 and has_token):
        return None
    expected = "the user of a token with 200" if has_token else "a request without a token with 401"
    return CheckResult.warning(
        f"{host} answered with status {status}; Procore answers {expected}.",
        "Check that PROCORE_LOGIN_URL and PROCORE_API_URL are Procore's, and that the network requires no sign-in.",
    )


def clock_result(ahead: float) -> CheckResult:
    """Return the result for a local clock that is ``ahead`` seconds ahead of Procore's."""
    if abs(ahead) <= _CLOCK_TOLERANCE:
        return CheckResult.ok("the local clock agrees with Procore's.")
    amount = f"{abs(ahead):,.0f} s {'ahead of' if ahead > 0 else 'behind'} Procore's"
    advice = "Set the date and time of this machine, and have them synchronized (NTP)."
    if abs(ahead) < _CLOCK_LIMIT:
        return CheckResult.warning(f"the local clock is {amount}.", advice)
    return CheckResult.failed(
        f"the local clock is {amount}: expiry of tokens, and filters by time, are wrong by that.", advice
    )


# -- token store, credentials and environment -------------------------------------------------------------------------


def store_failure_result(summary: str, advice: str | None, as_app: bool) -> CheckResult:
    """Return the result for a token store that can be read, but not locked or written."""
    advice = advice or "Check its permissions and the disk, or set XDG_STATE_HOME to a directory of your own."
    if as_app:
        # Commands ignore a store that can't cache the app's token.
        return CheckResult.warning(f"{summary} People can't sign in; each command requests a token of the app.", advice)
    return CheckResult.failed(summary, advice)


def credentials_result(error: TokenRefreshError | None, environment: Environment, as_app: bool | None) -> CheckResult:
    """Return the result of a token request with client credentials.

    Args:
        error: the refusal; None if a token was issued.
        environment: the environment.
        as_app: whether commands act as the app; None if unknown.
    """
    host = environment.login_url.partition("//")[2]
    if error is None:
        return CheckResult.ok(f"{host} accepts the client ID and secret.")
    if error.error == "invalid_client":
        others = ", ".join(name for name in ENVIRONMENTS if name != environment.name)
        return CheckResult.failed(
            f"{host} refuses the client ID or secret (invalid_client).",
            "Copy both again from the app's page in Procore's Developer Portal. They work in one environment only, "
            f"here {environment.name}; for those of another one set PROCORE_ENVIRONMENT ({others}).",
        )
    if error.error in ("unauthorized_client", "invalid_scope", "unsupported_grant_type"):
        if as_app is False:
            return CheckResult.ok(f"{host} accepts the client ID and secret, for people only.")
        return CheckResult.failed(
            f"{host} does not let the app act as itself ({error.error}).",
            "Sign in as a person with `aprocore login`, or enable client credentials (a service account) for the app "
            "in the Developer Portal.",
        )
    return result_of(error)


def other_environment_result(environment: Environment, stored: Sequence[str]) -> CheckResult:
    """Return the failure if the client ID is refused, and sign-ins of it are stored for the environments ``stored``."""
    names = " and ".join(stored)
    return CheckResult.failed(
        f"{environment.name} refuses the client ID, and a sign-in of it is stored for {names}.",
        f"Set PROCORE_ENVIRONMENT={stored[0]}, or use the client ID and secret of {environment.name}.",
    )


def rejected_by_api_result(environment: Environment) -> CheckResult:
    """Return the failure if the API rejects a token that the login host has just issued."""
    login, api = (url.partition("//")[2] for url in (environment.login_url, environment.api_url))
    return CheckResult.failed(
        f"{api} rejects a token that {login} has just issued: they belong to different environments.",
        "Set PROCORE_LOGIN_URL and PROCORE_API_URL to hosts of the same environment, or unset both and set "
        "PROCORE_ENVIRONMENT.",
    )


# -- access -----------------------------------------------------------------------------------------------------------


def no_company_result(companies: Mapping[str, str]) -> CheckResult:
    """Return the result without a company id; ``companies`` are names by id."""
    return CheckResult.warning(
        "no company is set, which most calls need.",
        f"Set PROCORE_COMPANY_ID, or pass --company-id. {_accessible(companies)}",
    )


def company_result(error: ProcoreError | None, company_id: str, companies: Mapping[str, str]) -> CheckResult:
    """Return the result of a call for a company.

    Args:
        error: its failure, or None.
        company_id: the company.
        companies: names of the accessible companies by id; empty if they are unknown.
    """
    if error is None:
        return CheckResult.ok(f"company {company_id} answers.")
    if error.status not in (403, 404):
        return result_of(error)
    elsewhere = "" if company_id in companies or not companies else f" {_accessible(companies)}"
    if isinstance(error, AppNotConnectedError):
        return CheckResult.failed(
            f"company {company_id} has not connected the app.",
            "Ask its administrator to connect the app in Procore's App Management, or check the company id and the "
            f"environment.{elsewhere}",
        )
    return CheckResult.failed(
        f"company {company_id} does not let this user list projects ({error.status}: {error.message})",
        "Check the company id, and that the company's directory has this user (for an app its service account)."
        f"{elsewhere}",
    )


def _accessible(companies: Mapping[str, str]) -> str:
    if not companies:
        return "It is the number in the address of a company's pages in Procore."
    return f"Accessible: {_listed([f'{company_id} ({name})' for company_id, name in companies.items()])}."


def permissions_result(manifest: Any, scope: str) -> CheckResult:
    """Return the result for a permission manifest of ``scope``, such as "project 7".

    https://developers.procore.com/reference/rest/v1/permissions?version=1.0#show-permission-manifest
    """
    rows = manifest.get("tools") if isinstance(manifest, Mapping) else None
    tools = [row for row in rows if isinstance(row, Mapping)] if isinstance(rows, list) else []
    closed = [_tool_name(tool) for tool in tools if tool.get("available_for_user") is False]
    advice = (
        "If your program needs one of them, ask an administrator of the company to give this user (for an app its "
        "service account) a permission template with it, and to turn the tool on."
    )
    if not tools:
        return CheckResult.warning(f"Procore lists no tools of {scope} for this user.", advice)
    if closed:
        return CheckResult.warning(
            f"{len(tools) - len(closed)} of {len(tools)} tools of {scope} are available to this user; not available: "
            f"{_listed(closed)}.",
            advice,
        )
    if len(tools) == 1:
        return CheckResult.ok(f"the only tool of {scope}, {_tool_name(tools[0])}, is available to this user.")
    return CheckResult.ok(f"all {len(tools)} tools of {scope} are available to this user.")


def _tool_name(tool: Mapping[str, Any]) -> str:
    return str(tool.get("friendly_name") or tool.get("name") or tool.get("id"))


def _listed(names: Sequence[str]) -> str:
    more = len(names) - _MAX_NAMES
    return ", ".join(names[:_MAX_NAMES]) + (f" and {more} more" if more > 0 else "")
