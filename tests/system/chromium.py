"""A real browser for tests, which goes nowhere but to loopback."""

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
    # Installed for the tests of the system alone.
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
#: What Chromium says itself of an answer that is an error.
_OF_STATUS = "Failed to load resource: the server responded with a status of"


async def pin_of(sandbox: Sandbox) -> str:
    """Return the flag that has Chromium trust the sandbox's certificate, and no other that it does not know."""
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
class Window:
    """A window, and what it has to say at the end."""

    page: Page
    folder: Path
    #: What the page and the browser complained of.
    complaints: list[str] = attrs.field(factory=list)
    hosts: set[str | None] = attrs.field(factory=set)

    async def shoot(self, name: str) -> None:
        """Take a picture of the whole page, for people."""
        await self.page.screenshot(path=self.folder / f"{name}.png", full_page=True)

    async def violations(self) -> Any:
        """Return where axe finds the page to shut somebody out."""
        from axe_playwright_python.async_playwright import Axe

        result = await Axe().run(self.page)
        return [(each["id"], [node["html"] for node in each["nodes"]]) for each in result.response["violations"]]


@asynccontextmanager
async def window(browser: Browser, folder: Path, **options: Any) -> AsyncIterator[Window]:
    """Open a window with cookies of its own; whatever leaves loopback, or that a page complains of, is an error."""
    context: BrowserContext = await browser.new_context(**options)
    context.set_default_timeout(20_000)
    opened = Window(await context.new_page(), folder)
    context.on("request", lambda request: opened.hosts.add(urlsplit(request.url).hostname))
    context.on("weberror", lambda error: opened.complaints.append(str(error.error)))
    context.on("console", lambda message: opened.complaints.append(message.text))
    context.on("dialog", lambda dialog: opened.complaints.append(f"dialog: {dialog.message}"))
    try:
        yield opened
    finally:
        await context.close()
    assert opened.hosts <= {"127.0.0.1", "localhost"}
    assert [each for each in opened.complaints if not each.startswith(_OF_STATUS)] == []
