"""Transports over aiohttp. Only this package imports aiohttp's client."""

from __future__ import annotations

import ssl
import warnings

from aiohttp import ClientSession

from ...types import Secret
from ..transport import Transport
from .caller_session import CallerSessionTransport, check_session, max_connections
from .compat_check import missing_internals
from .direct_transport import DirectTransport
from .fallback_transport import FallbackTransport
from .proxies import Proxies

__all__ = ["CallerSessionTransport", "ClientSession", "check_session", "max_connections", "open_transport"]


def open_transport(
    *, tls: ssl.SSLContext, user_agent: str, proxy: Secret | None = None, trust_env: bool = False
) -> Transport:
    """Return a new transport for the running event loop.

    It uses aiohttp's connector, protocol and parser directly. If a release of aiohttp has changed them, it falls back
    to the slower ``aiohttp.ClientSession`` and issues one warning.

    Raises:
        ConfigurationError: ``proxy`` is not a valid proxy URL.
    """
    proxies = Proxies(proxy, trust_env)
    missing = missing_internals()
    if not missing:
        return DirectTransport(tls=tls, user_agent=user_agent, proxies=proxies)
    warnings.warn(
        f"This release of aiohttp lacks what aprocore drives directly ({', '.join(missing)}): calls "
        "use aiohttp's own session, which takes about twice the CPU time. Update aprocore.",
        RuntimeWarning,
        stacklevel=2,
    )
    return FallbackTransport(tls=tls, user_agent=user_agent, proxies=proxies)
