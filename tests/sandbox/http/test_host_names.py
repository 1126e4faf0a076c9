from __future__ import annotations

import asyncio
import json
from urllib.parse import urlsplit

import pytest

from aprocore.errors import ConfigurationError
from aprocore.sandbox import Sandbox
from aprocore.sandbox.http.host_names import HostNames, check_host_name
from tests.support.cases import cases
from tests.support.http_client import Connection
from tests.support.uploads import UploadClient, upload_body

NAME = "host.docker.internal"


@cases(
    ("name", "checked"),
    [
        (NAME, NAME),
        ("Procore.Test", "procore.test"),
        ("172.17.0.1", "172.17.0.1"),
        ("FD00::1", "fd00::1"),
        ("a_b-c", "a_b-c"),
        ("", None),
        ("a..b", None),
        ("-a", None),
        ("a:1", None),
        ("https://a", None),
        ("a/b", None),
        ("*.example.com", None),
        ("a" * 64, None),
        ("api.procore.com", None),
    ],
)
def test_names_are_checked(name: str, checked: str | None) -> None:
    if checked is not None:
        assert check_host_name(name) == checked
        return
    with pytest.raises(ConfigurationError, match=r"is not a host name|is one of Procore's hosts"):
        check_host_name(name)


@cases(
    ("host", "accepted"),
    [
        ("127.0.0.1:1", True),
        (NAME, True),
        (f"{NAME.upper()}:8443", True),
        ("[fd00::1]:80", True),
        ("fd00::1", False),
        (f"{NAME}.example", False),
        (f"x{NAME}", False),
        ("hostxdocker.internal", False),
        (f"{NAME}:", False),
        ("", False),
    ],
)
def test_only_the_names_are_accepted(host: str, accepted: bool) -> None:
    assert HostNames(("127.0.0.1",), (NAME, "fd00::1")).accept(host) is accepted


@pytest.mark.anyio
async def test_added_name_is_in_the_certificate_and_in_urls_of_responses() -> None:
    async with Sandbox(hosts=[NAME]) as sandbox:
        port = urlsplit(sandbox.environment.api_url).port
        assert urlsplit(sandbox.environment.api_url).hostname == "127.0.0.1"
        uploads = UploadClient.sign_in(sandbox)
        for name in (NAME, "localhost"):
            reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=sandbox.ssl, server_hostname=name)
            connection = Connection(reader, writer)
            headers = {**uploads.headers, "Host": f"{name}:{port}", "Content-Type": "application/json"}
            body = json.dumps(upload_body(b"x")).encode()
            await connection.send("POST", uploads.company_path, headers, body)
            answer = await connection.receive()
            writer.transport.abort()
            assert answer.status == 201, answer.text
            (segment,) = answer.json()["data"]["segments"]
            assert urlsplit(segment["url"]).hostname == (NAME if name == NAME else "127.0.0.1")
            assert urlsplit(segment["url"]).port == urlsplit(sandbox._app.storage.origin).port
