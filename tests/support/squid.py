"""Separate squid for a test: a proxy that requires a password, or one that intercepts TLS with a CA of its own."""

from __future__ import annotations

import asyncio
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import attrs
import trustme

USER, PASSWORD = "joe", "p@ss w/rd"
#: `openssl passwd -apr1 -salt procore1` of the password.
_PASSWORDS = f"{USER}:$apr1$procore1$x0Thk.l.onciM3vuQAJJG/\n"
_HELPERS = Path("/usr/lib/squid")
# Squid refuses to run as root: it becomes the user of Debian's package.
_SQUID_USER = "proxy"

_COMMON = """
http_port 127.0.0.1:{port} {options}
hosts_file {folder}/hosts
dns_nameservers 127.0.0.1
pid_filename none
cache_log {folder}/cache.log
access_log stdio:{folder}/access.log
netdb_filename none
pinger_enable off
cache deny all
max_filedescriptors 1024
shutdown_lifetime 0 seconds
"""
_WITH_PASSWORD = """
auth_param basic program {helpers}/basic_ncsa_auth {folder}/passwords
auth_param basic children 1 startup=1
acl signed_in proxy_auth REQUIRED
http_access allow signed_in
http_access deny all
"""
_INTERCEPTING = """
sslcrtd_program {helpers}/security_file_certgen -s {folder}/certificates -M 4MB
sslcrtd_children 1 startup=1
tls_outgoing_options cafile={folder}/servers.pem
acl step1 at_step SslBump1
ssl_bump peek step1
ssl_bump bump all
http_access allow all
"""


@attrs.frozen
class Squid:
    port: int
    folder: Path

    @property
    def ca_file(self) -> Path:
        """The certificate of the CA with which the proxy intercepts TLS."""
        return self.folder / "ca.pem"

    def requests(self) -> list[str]:
        """Return the method and the target of each request, as squid logged them."""
        lines = (self.folder / "access.log").read_text().splitlines()
        return [" ".join(line.split()[5:7]) for line in lines]


@asynccontextmanager
async def squid(hosts: Collection[str], *, intercepted: Path | None = None) -> AsyncIterator[Squid]:
    """Run squid, with a password, or intercepting the servers whose CA file is ``intercepted``.

    ``hosts`` are names that it finds at 127.0.0.1; it finds no others.
    """
    program = shutil.which("squid", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    assert program is not None, "squid is not installed"
    with tempfile.TemporaryDirectory(prefix="squid-") as name, socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        proxy = Squid(probe.getsockname()[1], Path(name))
        probe.close()
        user = _prepare(proxy, hosts, intercepted)
        process = await asyncio.create_subprocess_exec(
            program, "-N", "-f", str(proxy.folder / "squid.conf"), cwd=proxy.folder, user=user,
            stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
        )  # fmt: skip
        try:
            await _until_listening(proxy, process)
            yield proxy
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()


def _prepare(proxy: Squid, hosts: Collection[str], intercepted: Path | None) -> str | None:
    """Write the files of squid, and return the user that it runs as, None for the own one."""
    folder = proxy.folder
    files = {"hosts": f"127.0.0.1 {' '.join(hosts)}\n", "passwords": _PASSWORDS}
    options, rules = "", _WITH_PASSWORD
    if intercepted is not None:
        authority = trustme.CA(organization_name="a corporation")
        files["ca.pem"] = authority.cert_pem.bytes().decode()
        files["key.pem"] = authority.private_key_pem.bytes().decode() + files["ca.pem"]
        files["servers.pem"] = intercepted.read_text()
        options, rules = f"ssl-bump tls-cert={folder}/key.pem generate-host-certificates=on", _INTERCEPTING
    values: Mapping[str, object] = {"port": proxy.port, "options": options, "folder": folder, "helpers": _HELPERS}
    files["squid.conf"] = (_COMMON + rules).format(**values)
    for name, text in files.items():
        (folder / name).write_text(text)
    user = _SQUID_USER if os.geteuid() == 0 else None
    if user is not None:
        for path in (folder, *folder.iterdir()):
            os.chown(path, pwd.getpwnam(user).pw_uid, -1)
    if intercepted is not None:
        subprocess.run(
            [_HELPERS / "security_file_certgen", "-c", "-s", folder / "certificates", "-M", "4MB"],
            check=True, user=user, stdout=subprocess.DEVNULL,
        )  # fmt: skip
    return user


async def _until_listening(proxy: Squid, process: asyncio.subprocess.Process) -> None:
    async with asyncio.timeout(15):
        while True:
            log = proxy.folder / "cache.log"
            assert process.returncode is None, log.read_text() if log.exists() else "squid ended"
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", proxy.port)
            except OSError:
                await asyncio.sleep(0.01)
            else:
                writer.close()
                return await writer.wait_closed()
