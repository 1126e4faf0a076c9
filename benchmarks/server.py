"""Server of the benchmarks: nginx with TLS 1.3 and static responses, pinned to its own core."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

import attrs
import trustme

from . import projects

HOST, STORAGE_HOST = "127.0.0.1", "localhost"
ME, COMPANIES, PROJECTS = "/rest/v1.0/me", "/rest/v1.0/companies", "/rest/v1.0/projects"
#: Path of a list and its number of pages; its first page is that of PROJECTS.
PROJECT_PAGES, PAGES = "/rest/v1.0/pages", 100
#: Paths of a project's uploads, of a file to download, and of segments to send, before their number.
UPLOADS, FILE, STORED = "/rest/v2.1/companies/4321/projects/1/uploads", "/files/large.bin", "/stored/"
FILE_SIZE, SEGMENT_SIZE = 64 << 20, 16 << 20
PERSON = {"id": 1234567, "login": "joe.builder@acme.com", "name": "Joe Builder"}
ACCESS_TOKEN, REFRESH_TOKEN = "benchmark-access-token", "benchmark-refresh-token"
TOKEN = {
    "access_token": ACCESS_TOKEN,
    "refresh_token": REFRESH_TOKEN,
    "token_type": "bearer",
    "expires_in": 5400,
}

#: A rate limit that no run reaches, so that clients never wait for it, and seconds until its reset: within the hour, as
#: Procore's, and longer than a run.
RATE_LIMIT, RATE_REMAINING, RATE_SECONDS = 1_000_000_000, 999_999_999, 3300

#: Kinds of bodies: with a length, in chunks, and compressed in chunks, as nginx does it.
PLAIN, CHUNKED, GZIP = "plain", "chunked", "gzip"
KINDS: tuple[str, ...] = (PLAIN, CHUNKED, GZIP)

_START_SECONDS, _START_ATTEMPTS = 10.0, 3

# One worker without a master process: it needs no other user's rights, and one signal ends it.
_CONFIGURATION = """
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
events {{ worker_connections 4096; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    keepalive_timeout 1h;
    keepalive_requests 1000000000;
    ssl_certificate {folder}/server.pem;
    ssl_certificate_key {folder}/server.pem;
    ssl_protocols TLSv1.3;
    open_file_cache max=256;
    default_type application/json;
    map $arg_page $link {{
{links}
    }}
    {limits}
    server {{
        listen {host}:{port} ssl backlog=4096;
        location = {me_path} {{ return 200 '{me}'; }}
        location = {companies_path} {{ return 200 '[{me}]'; }}
        location = {projects_path} {{ alias {folder}/projects.json; }}
        location = {pages_path} {{
            {limits}
            add_header Total {total};
            add_header Per-Page {per_page};
            add_header Link $link;
            alias {folder}/page$arg_page.json;
        }}
        location = {uploads_path} {{ return 200 '{upload}'; }}
        location = {uploads_path}/1 {{ return 200 '{uploaded}'; }}
        location = {file_path} {{ alias {folder}/large.bin; }}
        location {stored_path} {{
            client_max_body_size 0;
            client_body_buffer_size {segment_size};
            proxy_pass http://unix:storage.socket;
        }}
        location = /oauth/token {{ return 200 '{token}'; }}
    }}
    # With server-side includes, also without a single one, the length is unknown when the head is sent.
    server {{
        listen {host}:{chunked_port} ssl backlog=4096;
        ssi on;
        ssi_types application/json;
        location = {me_path} {{ return 200 '{me}'; }}
        location = /oauth/token {{ return 200 '{token}'; }}
    }}
    server {{
        listen {host}:{gzip_port} ssl backlog=4096;
        gzip on;
        gzip_types application/json;
        location = {me_path} {{ return 200 '{me}'; }}
        location = /oauth/token {{ return 200 '{token}'; }}
    }}
    # Behind a proxy that reads the whole body first: alone it would answer at once.
    server {{
        listen unix:storage.socket;
        location / {{
            client_max_body_size 0;
            add_header ETag '"{etag}"';
            return 200;
        }}
    }}
}}
"""


class ServerError(Exception):
    """nginx is not installed or does not start."""


@attrs.frozen
class Server:
    """Address and process id of the running nginx."""

    origin: str
    ca_file: str
    pid: int
    #: Origins by the kind of the bodies.
    origins: Mapping[str, str] = attrs.field(factory=dict)

    def of_kind(self, kind: str) -> Server:
        """Return the server whose bodies are of that kind."""
        return attrs.evolve(self, origin=self.origins[kind])

    @property
    def storage(self) -> str:
        """Origin of the storage service: another name of the same server, so that it gets no token."""
        return self.origin.replace(HOST, STORAGE_HOST)

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """Stop nginx while the block runs; the kernel still receives what clients send."""
        os.kill(self.pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(self.pid, signal.SIGCONT)


@contextmanager
def running() -> Iterator[Server]:
    """Run nginx with its own certificate authority while the block runs.

    Raises:
        ServerError: nginx is not installed or does not start; the message says what to do.
    """
    # Debian installs nginx in a folder that is only on root's PATH.
    program = shutil.which("nginx", path=os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin"]))
    if program is None:
        raise ServerError("The benchmarks need nginx, which was not found. Install it: apt-get install nginx-light")
    with tempfile.TemporaryDirectory(prefix="aprocore-benchmarks-") as name:
        folder = Path(name)
        authority = trustme.CA(organization_name="aprocore benchmarks")
        authority.cert_pem.write_to_path(str(folder / "ca.pem"))
        authority.issue_cert(HOST, STORAGE_HOST).private_key_and_cert_chain_pem.write_to_path(
            str(folder / "server.pem")
        )
        (folder / "projects.json").write_bytes(projects.page())
        (folder / "large.bin").write_bytes(os.urandom(FILE_SIZE))
        for number in range(1, PAGES + 1):
            (folder / f"page{number if number > 1 else ''}.json").write_bytes(projects.page(number))
        process, ports = _start(program, folder)
        origins = {kind: f"https://{HOST}:{port}" for kind, port in ports.items()}
        try:
            pin(process.pid, server=True)
            yield Server(origins[PLAIN], str(folder / "ca.pem"), process.pid, origins)
        finally:
            # SIGKILL, because the process may be stopped.
            process.kill()
            process.wait()


def pin(pid: int, *, server: bool = False) -> None:
    """Pin a process (0: this one) to the core of the server or of the client, if there is more than one core."""
    if not hasattr(os, "sched_setaffinity"):
        return
    cores = sorted(os.sched_getaffinity(0))
    if len(cores) > 1:
        os.sched_setaffinity(pid, {cores[0] if server else cores[-1]})


def configuration(folder: Path, ports: Mapping[str, int], now: float) -> str:
    """Return nginx's configuration, with a port for each kind, for a run that begins at ``now`` (Unix seconds)."""
    port = ports[PLAIN]
    return _CONFIGURATION.format(
        folder=folder,
        host=HOST,
        port=port,
        chunked_port=ports[CHUNKED],
        gzip_port=ports[GZIP],
        limits="\n    ".join(
            f"add_header X-Rate-Limit-{name} {count};"
            for name, count in (
                ("Limit", RATE_LIMIT),
                ("Remaining", RATE_REMAINING),
                ("Reset", int(now) + RATE_SECONDS),
            )
        ),
        links=_links(f"https://{HOST}:{port}"),
        total=PAGES * projects.COUNT,
        per_page=projects.COUNT,
        pages_path=PROJECT_PAGES,
        me_path=ME,
        uploads_path=UPLOADS,
        file_path=FILE,
        stored_path=STORED,
        etag="0" * 32,
        segment_size=SEGMENT_SIZE,
        upload=json.dumps({"data": _upload(f"https://{STORAGE_HOST}:{port}")}),
        uploaded=json.dumps({"data": {"upload_id": "1", "status": "available", "segments": []}}),
        companies_path=COMPANIES,
        projects_path=PROJECTS,
        me=json.dumps(PERSON),
        token=json.dumps({**TOKEN, "created_at": int(now)}),
    )


def _upload(storage: str) -> dict[str, object]:
    """Return the description of an upload."""
    segments = [
        {"url": f"{storage}{STORED}{number}", "url_expires_at": None, "headers": {"Content-Length": str(SEGMENT_SIZE)}}
        for number in range(FILE_SIZE // SEGMENT_SIZE)
    ]
    return {"upload_id": "1", "status": "ready", "segments": segments}


def _links(origin: str) -> str:
    """Return the Link header of each page, by its number."""
    lines = []
    for number in range(1, PAGES):
        url = f"{origin}{PROJECT_PAGES}?per_page={projects.COUNT}&page="
        relations = [("first", 1)] * (number > 1) + [("last", PAGES), ("next", number + 1)]
        link = ", ".join(f'<{url}{page}>; rel="{relation}"' for relation, page in relations)
        lines.append(f"        {number if number > 1 else 'default'} '{link}';")
    return "\n".join([*lines, f"        {PAGES} '';"])


def _start(program: str, folder: Path) -> tuple[subprocess.Popen[bytes], dict[str, int]]:
    log = folder / "error.log"
    for _ in range(_START_ATTEMPTS):  # another process may take a free port first
        ports: dict[str, int] = dict(zip(KINDS, _free_ports(len(KINDS)), strict=True))
        (folder / "nginx.conf").write_text(configuration(folder, ports, time.time()))
        process = subprocess.Popen(
            [program, "-e", log, "-p", folder, "-c", folder / "nginx.conf"],
            cwd=folder,  # the path of a socket is relative, because its length is limited
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            process_group=0,  # Ctrl-C interrupts only the benchmarks, which then end nginx
        )
        try:
            if all(_answers(process, port) for port in ports.values()):
                return process, ports
        except BaseException:
            process.kill()
            raise
        process.kill()
        process.wait()
    raise ServerError(f"{program} does not start. Its error log:\n{log.read_text() if log.exists() else 'empty'}")


def _answers(process: subprocess.Popen[bytes], port: int) -> bool:
    deadline = time.monotonic() + _START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        try:
            socket.create_connection((HOST, port), timeout=1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return process.poll() is None
    return False


def _free_ports(count: int) -> list[int]:
    with ExitStack() as stack:
        probes = [stack.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind((HOST, 0))
        return [probe.getsockname()[1] for probe in probes]
