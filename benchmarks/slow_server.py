"""HTTPS server that answers each request after a delay, in a process of its own."""

from __future__ import annotations

import asyncio
import json
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .server import HOST, PERSON, TOKEN, Server, pin


@contextmanager
def running_slowly(server: Server, delay: float) -> Iterator[Server]:
    """Run a server with the certificate of ``server``, which answers after ``delay`` seconds, while the block runs."""
    certificate = Path(server.ca_file).parent / "server.pem"
    command = [sys.executable, "-m", __name__, str(certificate), str(delay)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, process_group=0) as process:
        try:
            assert process.stdout is not None
            port = int(process.stdout.readline())
            pin(process.pid, server=True)
            yield Server(f"https://{HOST}:{port}", server.ca_file, process.pid)
        finally:
            process.kill()


def _response(body: object) -> bytes:
    content = json.dumps(body).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
    return head.encode() + content


class _Connection(asyncio.Protocol):
    """Connection of a client that sends its next request after the response."""

    def __init__(self, delay: float) -> None:
        self._delay = delay

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        if data.startswith(b"GET"):
            asyncio.get_running_loop().call_later(self._delay, self._transport.write, _response(PERSON))
        elif b"grant_type" in data:  # the body of a token request may be a segment of its own
            self._transport.write(_response(TOKEN))


async def _serve(certificate: str, delay: float) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server = await asyncio.get_running_loop().create_server(lambda: _Connection(delay), HOST, 0, ssl=context)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve(sys.argv[1], float(sys.argv[2])))
