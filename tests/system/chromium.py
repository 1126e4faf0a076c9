"""Chromium for tests; it may call loopback addresses only."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import attrs
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509 import load_der_x509_certificate

from aprocore.sandbox import Sandbox

if TYPE_CHECKING:
    # Installed for the system tests only.
    from playwright.async_api import Browser, BrowserContext, Page

_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)
#: Console message of Chromium for a response with an error status.
_ERROR_STATUS = "Failed to load resource: the server responded with a status of"


async def certificate_flag(sandbox: Sandbox) -> str:
    """Return the flag that makes Chromium trust the sandbox's certificate, and no other unknown one."""
    parts = urlsplit(sandbox.environment.login_url)
    _, writer = await asyncio.open_connection(parts.hostname, parts.port, ssl=sandbox.ssl)
    certificate = load_der_x509_certificate(writer.get_extra_info("ssl_object").getpeercert(binary_form=True))
    writer.transport.abort()
    spki = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return f"--ignore-certificate-errors-spki-list={base64.b64encode(hashlib.sha256(spki).digest()).decode()}"


@asynccontextmanager
async def chromium(*flags: str) -> AsyncIterator[Browser]:
    """Run a browser with an empty profile."""
    from playwright.async_api import async_playwright

    program = shutil.which("chromium")
    assert program is not None, "chromium is not installed"
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=program, args=[*_FLAGS, *flags])
        try:
            yield browser
        finally:
            await browser.close()


@attrs.define
class BrowserWindow:
    """A browser window with the errors that it reported and the hosts that it called."""

    page: Page
    folder: Path
    #: Errors and messages of the page and of the browser.
    messages: list[str] = attrs.field(factory=list)
    hosts: set[str | None] = attrs.field(factory=set)

    async def take_screenshot(self, name: str) -> None:
        """Save a screenshot of the whole page."""
        await self.page.screenshot(path=self.folder / f"{name}.png", full_page=True)

    async def violations(self) -> Any:
        """Return the accessibility violations that axe finds on the page."""
        from axe_playwright_python.async_playwright import Axe

        result = await Axe().run(self.page)
        return [
            (violation["id"], [node["html"] for node in violation["nodes"]])
            for violation in result.response["violations"]
        ]


@asynccontextmanager
async def open_window(browser: Browser, folder: Path, **options: Any) -> AsyncIterator[BrowserWindow]:
    """Open a window with its own cookies; fail at the end if it called another host or reported an error."""
    context: BrowserContext = await browser.new_context(**options)
    context.set_default_timeout(20_000)
    window = BrowserWindow(await context.new_page(), folder)
    context.on("request", lambda request: window.hosts.add(urlsplit(request.url).hostname))
    context.on("weberror", lambda error: window.messages.append(str(error.error)))
    context.on("console", lambda message: window.messages.append(message.text))
    context.on("dialog", lambda dialog: window.messages.append(f"dialog: {dialog.message}"))
    try:
        yield window
    finally:
        await context.close()
    assert window.hosts <= {"127.0.0.1", "localhost"}
    assert [message for message in window.messages if not message.startswith(_ERROR_STATUS)] == []
