"""The sandbox's own certificate authority, made anew for each run."""

from __future__ import annotations

import ssl
import weakref
from collections.abc import Callable
from pathlib import Path

from ...errors import ConfigurationError
from ...net.tls_context import client_context
from .temp_dirs import TempDir

__all__ = ["Certificates"]

#: What the server's certificate is valid for: every name that loopback has.
NAMES = ("127.0.0.1", "::1", "localhost")


class Certificates:
    """A CA, a server certificate signed by it, and a file for clients that want to trust it.

    The CA's key never leaves memory. The file lives in a folder that only its owner can enter and goes with
    :meth:`close`, with the interpreter, or, where that was killed, when the next sandbox begins.

    Raises:
        ConfigurationError: the optional dependency is missing.
    """

    def __init__(self) -> None:
        try:
            import trustme
        except ImportError:
            raise ConfigurationError(
                "The local sandbox needs trustme for its certificates.", hint='Run: pip install "aprocore[sandbox]"'
            ) from None
        authority = self._authority = trustme.CA(organization_name="aprocore local sandbox")
        self.server: ssl.SSLContext = self.new_server()

        self.client: ssl.SSLContext = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self.client.minimum_version = ssl.TLSVersion.TLSv1_2
        authority.configure_trust(self.client)

        folder = TempDir.make()
        self.close: Callable[[], object] = weakref.finalize(self, folder.remove)
        self.ca_file: Path = folder.path / "ca.pem"
        authority.cert_pem.write_to_path(str(self.ca_file))

    def new_server(self) -> ssl.SSLContext:
        """Return a context for a server on loopback, with a certificate of its own."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.set_alpn_protocols(["http/1.1"])
        self._authority.issue_cert(*NAMES).configure_cert(context)
        return context

    def new_client(self) -> ssl.SSLContext:
        """Return a context that trusts this CA beside those that the system does."""
        context = client_context()
        self._authority.configure_trust(context)
        return context
