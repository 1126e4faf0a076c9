"""List of all checks, in the order in which they run."""

from __future__ import annotations

from .access import check_company, check_permissions, check_redis
from .check import Check
from .diagnosis import Diagnosis
from .network import check_ca_certificates, check_clock, check_connection, check_proxy, check_tls
from .sign_in import check_credentials, check_environment, check_settings, check_sign_in, check_token_store

__all__ = ["ALL_CHECKS"]

ALL_CHECKS: tuple[Check[Diagnosis], ...] = (
    Check("settings", "Settings", check_settings),
    Check("token_store", "Token store", check_token_store, ("settings",)),
    Check("ca_certificates", "CA certificates", check_ca_certificates, ("settings",)),
    Check("proxy", "Proxy", check_proxy, ("ca_certificates",), timeout=35.0),
    Check("connection", "Connection", check_connection, ("proxy",), timeout=35.0),
    Check("tls", "TLS", check_tls, ("connection",)),
    Check("clock", "Clock", check_clock, ("tls",)),
    Check("credentials", "Credentials", check_credentials, ("tls",)),
    Check("environment", "Environment", check_environment, ("tls", "token_store")),
    Check("sign_in", "Sign-in", check_sign_in, ("token_store", "credentials", "environment"), timeout=45.0),
    Check("company", "Company", check_company, ("sign_in",), timeout=25.0),
    Check("permissions", "Permissions", check_permissions, ("company",)),
    Check("redis", "Redis", check_redis),
)
