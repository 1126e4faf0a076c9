"""The transport over aiohttp. This room alone knows its client."""

from __future__ import annotations

import ssl
import warnings

from ...types import Secret
from ..transport import Transport
from .compat_check import missing_internals
from .direct_transport import DirectTransport
from .fallback_transport import FallbackTransport
from .proxies import Proxies

__all__ = ["open_transport"]


def open_transport(
    *, tls: ssl.SSLContext, user_agent: str, proxy: Secret | None = None, trust_env: bool = False
) -> Transport:
    """Return a transport on the running event loop.

    It drives aiohttp's connector, protocol and parser itself. Where a release of aiohttp has changed them, it goes
    through ``aiohttp.ClientSession`` instead, more slowly, and says so in one warning.

    Raises:
        ConfigurationError: ``proxy`` is no address of a proxy.
    """
    proxies = Proxies(proxy, trust_env)
    missing = missing_internals()
    if not missing:
        return DirectTransport(tls=tls, user_agent=user_agent, proxies=proxies)
    warnings.warn(
        f"This release of aiohttp, or this platform, lacks what aprocore drives directly ({', '.join(missing)}): calls "
        "go through aiohttp's own session, which costs about twice the CPU. Update aprocore.",
        RuntimeWarning,
        stacklevel=2,
    )
    return FallbackTransport(tls=tls, user_agent=user_agent, proxies=proxies)
