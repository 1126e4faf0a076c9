"""The sandbox's certificate authority (CA), created for each run."""

from __future__ import annotations

import ssl
import weakref
from collections.abc import Callable, Iterable
from pathlib import Path

from ...errors import ConfigurationError
from ...net.tls_context import client_context
from .host_names import LOOPBACK_NAMES
from .temp_dirs import TempDir

__all__ = ["Certificates"]


class Certificates:
    """A CA, a server certificate signed by it, and the CA file for clients.

    The CA's key stays in memory. The file is in a directory that only its owner can access; it is removed by
    :meth:`close`, when the interpreter exits, or, if the process was killed, when the next sandbox starts.

    Args:
        hosts: subject names of the server's certificate, besides those of loopback.

    Raises:
        ConfigurationError: the optional dependency is missing.
    """

    def __init__(self, hosts: Iterable[str] = ()) -> None:
        try:
            import trustme
        except ImportError:
            raise ConfigurationError(
                "The local sandbox needs trustme for its certificates.", hint='Run: pip install "aprocore[sandbox]"'
            ) from None
        authority = self._authority = trustme.CA(organization_name="aprocore local sandbox")
        self.server: ssl.SSLContext = self.new_server((*LOOPBACK_NAMES, *hosts))

        self.client: ssl.SSLContext = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self.client.minimum_version = ssl.TLSVersion.TLSv1_2
        authority.configure_trust(self.client)

        temp_dir = TempDir.make()
        self.close: Callable[[], object] = weakref.finalize(self, temp_dir.remove)
        self.ca_file: Path = temp_dir.path / "ca.pem"
        authority.cert_pem.write_to_path(str(self.ca_file))

    def new_server(self, names: Iterable[str] = LOOPBACK_NAMES) -> ssl.SSLContext:
        """Return an SSL context for a server, with its own certificate for these names."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.set_alpn_protocols(["http/1.1"])
        self._authority.issue_cert(*names).configure_cert(context)
        return context

    def new_client(self) -> ssl.SSLContext:
        """Return an SSL context for a client that trusts this CA and the system's CAs."""
        context = client_context()
        self._authority.configure_trust(context)
        return context
