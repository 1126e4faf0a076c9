"""Everything of a running sandbox that must be closed: certificates, sockets, and webhook deliveries."""

from __future__ import annotations

from ssl import SSLContext

from ..environments import Environment
from ..errors import ConfigurationError
from .http.request_handler import LOOPBACK, RequestHandler
from .http.request_log import Origin
from .http.tls import Certificates
from .webhooks.sender import DeliverySender

__all__ = ["SandboxServer", "check_port"]

_HIGHEST_PORT = 65535
_WITHOUT_TLS: frozenset[Origin] = frozenset({"plain", "proxy"})


class SandboxServer:
    """The open resources of a sandbox, from its start to its end.

    Args:
        certificates: the CA of this run.
        request_handler: the server of all origins.
        sender: the sender of webhook deliveries.
        origins: filled with the URLs of the origins as soon as they listen.
    """

    def __init__(
        self,
        certificates: Certificates,
        request_handler: RequestHandler,
        sender: DeliverySender,
        origins: dict[Origin, str],
    ) -> None:
        self._certificates = certificates
        self._request_handler = request_handler
        self._sender = sender
        self._origins = origins

    @property
    def is_listening(self) -> bool:
        """Whether all origins listen."""
        return bool(self._origins)

    @property
    def environment(self) -> Environment:
        """The environment ``local``, with the URLs of the login and API origins."""
        return Environment("local", self._origins["login"], self._origins["api"])

    async def listen(self, port: int) -> None:
        """Listen on all origins, and start webhook deliveries; ``port`` is that of the API, 0 for a free one.

        Raises:
            ConfigurationError: a port can't be bound.
        """
        ports = await self._request_handler.open(self._certificates, port)
        self._sender.open(self._certificates.new_client, frozenset(ports.values()))
        self._origins.update(
            (origin, f"{'http' if origin in _WITHOUT_TLS else 'https'}://{LOOPBACK}:{number}")
            for origin, number in ports.items()
        )

    async def close(self) -> None:
        """Close every connection, abort deliveries, and remove the CA file."""
        try:
            try:
                await self._sender.close()
            finally:
                # Even if this task is cancelled while deliveries are aborted.
                await self._request_handler.close()
        finally:
            self._certificates.close()

    def drop_paused(self) -> None:
        """Close the connections of held or delayed requests; thread-safe."""
        self._request_handler.drop_paused()

    @property
    def client_ssl(self) -> SSLContext:
        """An SSL context for clients that trusts only the CA."""
        return self._certificates.client

    @property
    def ca_file(self) -> str:
        """Path of the CA certificate."""
        return str(self._certificates.ca_file)

    def new_server_ssl(self) -> SSLContext:
        """Return an SSL context for a server on loopback, with a certificate of the CA."""
        return self._certificates.new_server()


def check_port(port: int, *, extra_ports: int) -> None:
    """Check the port of the API origin, which ``extra_ports`` others follow.

    Raises:
        ConfigurationError: there is no room for them.
    """
    highest = _HIGHEST_PORT - extra_ports
    if not 0 <= port <= highest:
        raise ConfigurationError(
            f"port must be between 0 and {highest}, got {port}.",
            hint=f"Leave room for the {extra_ports} ports after it, which are used as well.",
        )
