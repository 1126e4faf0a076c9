"""Transports over aiohttp. Only this package imports aiohttp's client."""

from __future__ import annotations

import warnings

from aiohttp import ClientSession

from ...types import Secret
from ..tls_context import TLSContextSource
from ..transport import SessionTransport
from .caller_session import CallerSessionTransport, check_session, max_connections
from .compat_check import missing_internals, missing_tls_internals
from .direct_transport import DirectTransport
from .fallback_transport import FallbackTransport
from .proxies import Proxies
from .tls_connector import TLSChoice, chosen_tls

__all__ = [
    "CallerSessionTransport",
    "ClientSession",
    "TLSChoice",
    "check_session",
    "max_connections",
    "open_transport",
]


def open_transport(
    *,
    tls: TLSContextSource,
    user_agent: str,
    proxy: Secret | None = None,
    trust_env: bool = False,
    tls_choice: TLSChoice | None = None,
) -> SessionTransport:
    """Return a new transport for the running event loop.

    It uses aiohttp's connector, protocol and parser directly. If a release of aiohttp has changed them, it falls back
    to the slower ``aiohttp.ClientSession`` and issues one warning.

    Args:
        tls: source of a context that verifies.
        user_agent: value of the ``User-Agent`` header.
        proxy: URL of a proxy.
        trust_env: whether the proxy of the environment is used.
        tls_choice: asyncio's TLS, or aprocore's own for connections without a proxy; None for ``APROCORE_TLS``.

    Raises:
        ConfigurationError: ``proxy`` is not a valid proxy URL, or ``APROCORE_TLS`` has an unknown value.
    """
    proxies = Proxies(proxy, trust_env)
    own_tls = chosen_tls(tls_choice) == "own"
    if own_tls and (missing := missing_tls_internals()):
        own_tls = False
        warnings.warn(
            f"This release of aiohttp lacks what aprocore's own TLS needs ({', '.join(missing)}): connections use "
            "asyncio's. Update aprocore.",
            RuntimeWarning,
            stacklevel=2,
        )
    missing = missing_internals()
    if not missing:
        return DirectTransport(tls=tls, user_agent=user_agent, proxies=proxies, own_tls=own_tls)
    warnings.warn(
        f"This release of aiohttp lacks what aprocore drives directly ({', '.join(missing)}): calls "
        "use aiohttp's own session, which takes about twice the CPU time. Update aprocore.",
        RuntimeWarning,
        stacklevel=2,
    )
    return FallbackTransport(tls=tls.load_now(), user_agent=user_agent, proxies=proxies)
