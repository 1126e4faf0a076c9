"""Web servers of Debian as TLS proxies in front of a test's own server: Apache, HAProxy and lighttpd."""

from __future__ import annotations

import asyncio
import shutil
import signal
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import attrs
import trustme

from aprocore import Environment

_APACHE_MODULES = Path("/usr/lib/apache2/modules")
_APACHE = """
ServerName localhost
ServerRoot {folder}
DefaultRuntimeDir {folder}
PidFile {folder}/pid
ErrorLog {folder}/log
Mutex file:{folder}
Listen 127.0.0.1:{port} https
LimitRequestBody 0
KeepAliveTimeout 5
GracefulShutdownTimeout 5
SSLEngine on
SSLCertificateFile {folder}/server.pem
ProxyPass /rest http://127.0.0.1:{backend}/rest
"""
_HAPROXY = """
global
  hard-stop-after 5s
defaults
  mode http
  timeout client 30s
  timeout server 30s
  timeout connect 5s
listen proxy
  bind 127.0.0.1:{port} ssl crt {folder}/server.pem
  server backend 127.0.0.1:{backend}
"""
_LIGHTTPD = """
server.modules = ("mod_proxy", "mod_openssl")
server.bind = "127.0.0.1"
server.port = {port}
server.document-root = "{folder}"
server.errorlog = "{folder}/log"
server.stream-request-body = 2
server.feature-flags = ("server.graceful-restart-bg" => "enable", "server.graceful-shutdown-timeout" => 5)
ssl.engine = "enable"
ssl.pemfile = "{folder}/server.pem"
proxy.server = ("/rest" => (("host" => "127.0.0.1", "port" => {backend})))
"""


def _apache_modules() -> str:
    names = ("mpm_event", "authz_core", "ssl", "socache_shmcb", "proxy", "proxy_http")
    return "\n".join(f"LoadModule {name}_module {_APACHE_MODULES}/mod_{name}.so" for name in names)


#: Program, configuration, options before its file, and the signal for a graceful reload.
PROXIES: dict[str, tuple[str, Callable[[], str], tuple[str, ...], signal.Signals]] = {
    "apache": ("apache2", lambda: _apache_modules() + _APACHE, ("-DFOREGROUND", "-f"), signal.SIGUSR1),
    "haproxy": ("haproxy", lambda: _HAPROXY, ("-W", "-f"), signal.SIGUSR2),
    "lighttpd": ("lighttpd", lambda: _LIGHTTPD, ("-D", "-f"), signal.SIGUSR1),
}


def program_of(name: str) -> str | None:
    """Return the path of a proxy's program, None if it is not installed."""
    return shutil.which(PROXIES[name][0], path="/usr/sbin:/usr/bin:/usr/local/bin")


@attrs.frozen
class TLSProxy:
    process: asyncio.subprocess.Process
    name: str
    port: int
    ca_file: Path

    @property
    def environment(self) -> Environment:
        origin = f"https://127.0.0.1:{self.port}"
        return Environment("proxy", origin, origin)

    def reload(self) -> None:
        """Restart the workers; those that run may end what they have begun."""
        self.process.send_signal(PROXIES[self.name][3])


@asynccontextmanager
async def tls_proxy(name: str, backend: int, folder: Path) -> AsyncIterator[TLSProxy]:
    """Run a proxy with TLS in front of a port of loopback."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "ca.pem")
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(folder / "server.pem")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    _, configuration, options, _ = PROXIES[name]
    file, program = folder / "configuration", program_of(name)
    assert program is not None
    file.write_text(configuration().format(folder=folder, port=port, backend=backend))
    process = await asyncio.create_subprocess_exec(
        *(program, *options, file), stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        async with asyncio.timeout(15):
            while not await _is_listening(port):
                assert process.returncode is None, f"{name} ended"
                await asyncio.sleep(0.01)
        yield TLSProxy(process, name, port, folder / "ca.pem")
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def _is_listening(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    await writer.wait_closed()
    return True
