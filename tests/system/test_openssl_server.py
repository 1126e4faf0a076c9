"""aprocore's own TLS against OpenSSL's server: renegotiation, key updates, tickets and ends."""

from __future__ import annotations

import asyncio
import shutil
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import attrs
import pytest
import trustme

from aprocore.net.tls_transport import READ_BUFFER, TLSTransport
from tests.support.tls_pairs import RecordingProtocol
from tests.support.transports import until

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.system,
    pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl"),
]

HOST = "server.example"


@attrs.define
class OpenSSLServer:
    """``openssl s_server``, which takes commands and data by line."""

    process: asyncio.subprocess.Process
    context: ssl.SSLContext
    port: int

    def tell(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n".encode())

    async def connect(self) -> RecordingProtocol:
        protocol, buffer = RecordingProtocol(), memoryview(bytearray(READ_BUFFER))
        tls = TLSTransport(protocol, self.context, HOST, buffer)
        await asyncio.get_running_loop().create_connection(lambda: tls, "127.0.0.1", self.port)
        tls.start_handshake()
        await tls.handshaken
        return protocol


@asynccontextmanager
async def openssl_server(folder: Path, *options: str) -> AsyncIterator[OpenSSLServer]:
    authority = trustme.CA()
    authority.issue_cert(HOST).private_key_and_cert_chain_pem.write_to_path(folder / "server.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(context)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    process = await asyncio.create_subprocess_exec(
        *("openssl", "s_server", "-accept", f"127.0.0.1:{port}", "-cert", folder / "server.pem", *options),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    assert process.stdout is not None
    try:
        await process.stdout.readuntil(b"ACCEPT\n")
        yield OpenSSLServer(process, context, port)
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.communicate()


async def test_a_renegotiation_ends_the_connection(tmp_path: Path) -> None:
    async with openssl_server(tmp_path, "-tls1_2") as server:
        protocol = await server.connect()
        server.tell("before")
        await until(lambda: protocol.data == b"before\n")
        server.tell("R")
        await until(lambda: protocol.events[-1] != "made" or protocol.transport.write(b"request\n"))
        await until(lambda: len(protocol.events) == 2)
        assert protocol.events == ["made", ("lost", "SSLError", None)]
        assert protocol.data == b"before\n"


@pytest.mark.parametrize("command", ["k", "K"], ids=["of the server", "of both sides"])
async def test_keys_are_updated(tmp_path: Path, command: str) -> None:
    async with openssl_server(tmp_path, "-tls1_3") as server:
        protocol = await server.connect()
        server.tell("before")
        await until(lambda: protocol.data == b"before\n")
        server.tell(command)
        protocol.transport.write(b"from the client\n")
        assert server.process.stdout is not None
        await server.process.stdout.readuntil(b"from the client\n")
        server.tell("after")
        await until(lambda: protocol.data == b"before\nafter\n")
        protocol.transport.close()
        await until(lambda: len(protocol.events) == 2)
    assert protocol.events == ["made", ("lost", "NoneType", None)]


@pytest.mark.parametrize("version", ["-tls1_2", "-tls1_3"])
async def test_no_session_is_resumed(tmp_path: Path, version: str) -> None:
    async with openssl_server(tmp_path, version) as server:
        for _ in range(2):
            protocol = await server.connect()
            server.tell("data")
            await until(lambda protocol=protocol: protocol.data == b"data\n")
            tls = protocol.transport.get_extra_info("ssl_object")
            assert not tls.session_reused
            assert tls.getpeercert()
            protocol.transport.close()
            await until(lambda protocol=protocol: len(protocol.events) == 2)


async def test_a_server_that_quits_says_so(tmp_path: Path) -> None:
    async with openssl_server(tmp_path) as server:
        protocol = await server.connect()
        server.tell("Q")
        await until(lambda: len(protocol.events) == 3)
    assert protocol.events == ["made", "eof", ("lost", "NoneType", None)]
