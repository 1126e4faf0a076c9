"""Checks of the network: CA certificates, proxy, connection, TLS, and the clock."""

from __future__ import annotations

from urllib.parse import urlsplit

from ...errors import TransportError
from ...net.certificate_probe import certificate_at
from ...net.environment_variables import EnvironmentVariables
from ...sansio.certificates import issuer_of
from .check_result import CheckResult
from .diagnosis import TIMEOUT, Diagnosis, host_of
from .rules import answer_result, certificate_result, clock_result, is_about_proxy, is_about_tls, result_of

__all__ = ["check_ca_certificates", "check_clock", "check_connection", "check_proxy", "check_tls"]


async def check_ca_certificates(diagnosis: Diagnosis) -> CheckResult:
    """Check that the CA certificates can be read."""
    await diagnosis.open_transport()
    if diagnosis.settings.ca_file is not None:
        return CheckResult.ok(f"those of PROCORE_CA_FILE, {diagnosis.settings.ca_file}.")
    variables = EnvironmentVariables()
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        path = variables.get(name)
        if path is not None:
            return CheckResult.ok(f"those of {name}, {path}.")
    return CheckResult.ok("those of the system.")


async def check_proxy(diagnosis: Diagnosis) -> CheckResult:
    """Check that the proxy opens tunnels to Procore's hosts, if the environment variables name one."""
    used = []
    for origin in diagnosis.origins:
        proxy = diagnosis.proxy_for(origin)
        if proxy is None:
            continue
        error = (await diagnosis.probe(origin)).error
        if error is not None and is_about_proxy(error):
            return result_of(error)
        used.append(f"{proxy.origin} for {host_of(origin)}")
    return CheckResult.ok(f"{', '.join(used)}." if used else "not used.")


async def check_connection(diagnosis: Diagnosis) -> CheckResult:
    """Check that Procore's hosts are found, accept connections, and answer."""
    worst = None
    for origin in diagnosis.origins:
        probe = await diagnosis.probe(origin)
        if probe.response is not None:
            worst = worst or answer_result(host_of(origin), probe.response.status, has_token=probe.has_token)
        elif probe.error is not None and not is_about_tls(probe.error):
            return result_of(probe.error)
    return worst or CheckResult.ok(f"{' and '.join(map(host_of, diagnosis.origins))} can be reached.")


async def check_tls(diagnosis: Diagnosis) -> CheckResult:
    """Check that the certificates of Procore's hosts are trusted."""
    for origin in diagnosis.origins:
        error = (await diagnosis.probe(origin)).error
        if isinstance(error, TransportError):
            host, proxy = urlsplit(origin), diagnosis.proxy_for(origin)
            seconds = TIMEOUT.connect
            certificate = await certificate_at(host.hostname or "", host.port or 443, proxy, timeout=seconds)
            issuer = issuer_of(certificate) if certificate is not None else None
            return certificate_result(error, host_of(origin), issuer, proxy.origin if proxy is not None else None)
    return CheckResult.ok("the certificates are trusted.")


async def check_clock(diagnosis: Diagnosis) -> CheckResult:
    """Check the local clock against that of Procore's hosts."""
    probes = [await diagnosis.probe(origin) for origin in diagnosis.origins]
    differences = [probe.ahead for probe in probes if probe.ahead is not None]
    if not differences:
        return CheckResult.warning("the answers have no time.", "Check the date and time of this machine yourself.")
    # The smaller difference: a proxy may have answered for one of the hosts, from its cache or with its own clock.
    return clock_result(min(differences, key=abs))
