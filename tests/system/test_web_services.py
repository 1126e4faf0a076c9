"""The services of the examples with several workers, used by people in Chromium."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import aiohttp
import attrs
import pytest

import aprocore
from aprocore import MemoryStore, RefreshToken
from aprocore.rest.rfis import Rfi
from aprocore.sandbox import Limits, Sandbox
from aprocore.web import COOKIE_MAX_AGE, SignIn
from aprocore.web.handlers import SignInHandlers
from aprocore.web.web_messages import WebRequest
from tests.support.authorization_attempts import free_port
from tests.support.clock import FakeClock
from tests.support.host_programs import EXAMPLES, program_environment
from tests.support.processes import send_signal
from tests.support.sessions import count_token_requests
from tests.support.webhook_hooks import hooked
from tests.system.chromium import BrowserWindow, certificate_flag, chromium, open_window
from tests.test_readme import blocks

if TYPE_CHECKING:
    from playwright.async_api import Browser

pytestmark = [pytest.mark.anyio, pytest.mark.system]

BIN = Path(sys.executable).parent
APP_SECRET = "s" * 43
HOOK_SECRET = "Bearer hook"
PEOPLE = ("Joe Builder", "Mei Tanaka")

#: Commands of the servers, and what each process writes to the log when it is ready.
SERVERS = {
    "uvicorn": (f"{BIN}/uvicorn fastapi_service:app --workers 2 --port PORT", 2, "Application startup complete"),
    "gunicorn": (
        f"{BIN}/gunicorn fastapi_service:app --workers 2 --worker-class asgi --bind 127.0.0.1:PORT",
        2,
        "ASGI server listening",
    ),
    "aiohttp": (f"{sys.executable} {EXAMPLES}/aiohttp_service.py", 1, "Running on"),
}


@attrs.frozen
class Service:
    """A running service of an example, whose users sign in at a sandbox."""

    origin: str
    sandbox: Sandbox
    process: asyncio.subprocess.Process
    log: Path

    @property
    def project(self) -> int:
        return next(iter(self.sandbox.seed_data.projects))

    @property
    def page(self) -> str:
        return f"{self.origin}/projects/{self.project}/my-rfis"

    def rfis_of(self, name: str) -> list[str]:
        """Return the subjects of the open RFIs that are assigned to a person, as the service lists them."""
        (person,) = (person for person in self.sandbox.seed_data.people if person.name == name)
        return sorted(
            rfi["subject"]
            for rfi in self.sandbox.seed_data.rfis[self.project]
            if rfi["status"] == "open" and person.id in [assignee["id"] for assignee in rfi["assignees"]]
        )

    async def stop(self) -> None:
        """Send SIGTERM, and check that all processes end cleanly."""
        send_signal(self.process, signal.SIGTERM)
        async with asyncio.timeout(30):
            status = await self.process.wait()
        text = self.log.read_text()
        assert status in (0, -signal.SIGTERM), text
        assert "Traceback" not in text, text
        assert "Unclosed" not in text, text


@asynccontextmanager
async def service(server: str, sandbox: Sandbox, port: int, folder: Path) -> AsyncIterator[Service]:
    command, workers, ready = SERVERS[server]
    origin = f"http://localhost:{port}"
    env = program_environment(sandbox, folder)
    env["PYTHONPATH"] += f":{EXAMPLES}"
    env |= {
        "APP_URL": origin,
        "APP_SECRET": APP_SECRET,
        "HOOK_SECRET": HOOK_SECRET,
        "PORT": str(port),
        "PYTHONUNBUFFERED": "1",
    }
    log = folder / "log"
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            *command.replace("PORT", str(port)).split(), env=env, cwd=folder, stdout=output, stderr=output
        )
        running = Service(origin, sandbox, process, log)
        try:
            while log.read_text().count(ready) < workers:
                assert process.returncode is None, log.read_text()
                await asyncio.sleep(0.01)
            yield running
        finally:
            if process.returncode is None:
                await running.stop()


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
async def sandbox(port: int) -> AsyncIterator[Sandbox]:
    async with Sandbox(redirect_uris=[f"http://localhost:{port}/procore/callback"]) as sandbox:
        yield sandbox


@pytest.fixture
async def browser(sandbox: Sandbox) -> AsyncIterator[Browser]:
    async with chromium(await certificate_flag(sandbox)) as browser:
        yield browser


async def press(window: BrowserWindow, name: str) -> None:
    await window.page.get_by_role("button", name=name, exact=False).first.click()


async def rfis_on(window: BrowserWindow) -> list[str]:
    """Return the subjects of the RFIs that the window shows."""
    await window.page.wait_for_url("**/my-rfis")
    return sorted(rfi["subject"] for rfi in json.loads(await window.page.inner_text("pre")))


async def sign_in(window: BrowserWindow, running: Service, name: str) -> None:
    await window.page.goto(running.page)
    await press(window, name)
    await press(window, "Allow")
    assert await rfis_on(window) == running.rfis_of(name)


@pytest.mark.parametrize("server", SERVERS)
async def test_two_people_use_it_at_once(
    server: str, sandbox: Sandbox, port: int, browser: Browser, tmp_path: Path
) -> None:
    async with (
        service(server, sandbox, port, tmp_path) as running,
        open_window(browser, tmp_path) as first,
        open_window(browser, tmp_path) as second,
    ):
        windows = dict(zip(PEOPLE, (first, second), strict=True))
        await asyncio.gather(*(sign_in(window, running, name) for name, window in windows.items()))
        assert running.rfis_of(PEOPLE[0]) != running.rfis_of(PEOPLE[1])
        assert count_token_requests(sandbox) == 2

        sandbox.tokens.expire_access()
        for name, window in windows.items():
            await window.page.reload()
            assert await rfis_on(window) == running.rfis_of(name)
        assert count_token_requests(sandbox) == 4

        sandbox.tokens.revoke_all()
        await first.page.goto(running.page)
        await press(first, "Allow")  # Procore still knows the person
        assert await rfis_on(first) == running.rfis_of(PEOPLE[0])

        await receives_webhooks(running)

        await first.page.goto(f"{running.origin}/procore/logout")
        await press(first, "Sign out")
        await first.page.wait_for_url(f"{running.origin}/")
        async with aiohttp.ClientSession() as client, client.get(running.page) as response:
            assert (response.status, (await response.json())["detail"]) == (
                401,
                "Sign in first, at /procore/login.",
            )


async def test_sign_ins_that_fail_have_pages(sandbox: Sandbox, port: int, browser: Browser, tmp_path: Path) -> None:
    async with service("uvicorn", sandbox, port, tmp_path) as running, open_window(browser, tmp_path) as window:
        page = window.page
        callbacks: list[str] = []
        page.on("request", lambda request: callbacks.append(request.url) if "/callback?" in request.url else None)

        await page.goto(running.page)
        await press(window, PEOPLE[0])
        await press(window, "Deny")
        assert await page.inner_text("h1") == "Access was not allowed"
        assert await window.violations() == []
        await window.take_screenshot("denied")
        await page.get_by_role("link", name="Sign in again").click()
        await press(window, "Allow")
        await page.wait_for_url(f"{running.origin}/")

        await page.goto(running.page)
        assert await rfis_on(window) == running.rfis_of(PEOPLE[0])
        requests = count_token_requests(sandbox)
        for callback in (callbacks[-1], f"{running.origin}/procore/callback?code=abc&state=forged"):
            await page.goto(callback)
            assert await page.inner_text("h1") == "Not signed in"
        late = await late_callback(running, page.context)
        await page.goto(late)
        assert await page.inner_text("h1") == "Not signed in"
        assert count_token_requests(sandbox) == requests

        await page.go_back()
        await page.goto(running.page)
        assert await rfis_on(window) == running.rfis_of(PEOPLE[0])


async def receives_webhooks(running: Service) -> None:
    """Deliver an event of an RFI to the service, and wait until its handler has printed it."""
    async with running.sandbox.procore() as procore:
        await hooked(
            procore.with_scope(project_id=running.project),
            f"{running.origin}/hooks",
            "RFIs update",
            destination_headers={"Authorization": HOOK_SECRET},
        )
        rfi = running.sandbox.seed_data.rfis[running.project][0]
        running.sandbox.webhooks.raise_event("RFIs", "update", rfi["id"], project_id=running.project)
        await running.sandbox.webhooks.settled()
    assert [delivery.status for delivery in running.sandbox.webhooks.deliveries] == ["delivered"]
    async with asyncio.timeout(30):
        while f"update {rfi['subject']}" not in running.log.read_text():
            await asyncio.sleep(0.01)


async def late_callback(running: Service, context: Any) -> str:
    """Give the browser the cookie of a sign-in that began too long ago, and return the callback URL."""
    clock = FakeClock()
    clock.wall_now = time.time() - COOKIE_MAX_AGE - 1
    sandbox = running.sandbox
    auth = RefreshToken(sandbox.client_id, sandbox.client_secret)
    redirect_uri = f"{running.origin}/procore/callback"
    procore = sandbox.procore(auth=auth, store=MemoryStore())
    handlers = SignInHandlers(SignIn(procore, redirect_uri=redirect_uri, secret=APP_SECRET, clock=clock), "/procore")
    answer = await handlers.login(WebRequest("GET", "/procore/login", "", {}, {}))
    (cookie,) = answer.cookies
    await context.add_cookies([{"name": cookie.name, "value": cookie.value, "url": running.origin}])
    return sandbox.sign_in(answer.headers["Location"])


async def test_a_server_that_ends_answers_calls_that_wait_and_keeps_sign_ins(
    sandbox: Sandbox, port: int, browser: Browser, tmp_path: Path
) -> None:
    async with open_window(browser, tmp_path) as window:
        async with service("uvicorn", sandbox, port, tmp_path) as running:
            await sign_in(window, running, PEOPLE[0])
            cookies = {cookie["name"]: cookie["value"] for cookie in await window.page.context.cookies(running.origin)}
            sandbox.set_limits(Limits(hourly=1000, spike=1, spike_seconds=1.5))
            connector = aiohttp.TCPConnector(limit=0)
            async with aiohttp.ClientSession(cookies=cookies, connector=connector) as client:

                async def get() -> int:
                    async with client.get(running.page) as response:
                        return response.status

                waiting = [asyncio.create_task(get()) for _ in range(10)]
                await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
                await running.stop()
                statuses = set(await asyncio.gather(*waiting))
        assert 503 in statuses <= {200, 503}
        sandbox.set_limits(Limits(hourly=1000, spike=1000))
        async with service("uvicorn", sandbox, port, tmp_path) as running:
            await window.page.goto(running.page)
            assert await rfis_on(window) == running.rfis_of(PEOPLE[0])


def test_example_of_the_readme_works() -> None:
    from fastapi import Depends, FastAPI

    (example,) = (block for block in blocks("python") if "aprocore.web.starlette" in block)
    names: dict[str, Any] = {
        "aprocore": aprocore,
        "Rfi": Rfi,
        "FastAPI": FastAPI,
        "Depends": Depends,
        "Annotated": Annotated,
        "client_id": "id",
        "client_secret": "s" * 64,
        "secret": "s" * 64,
    }
    exec(example, names)
    paths = [route.path for route in names["app"].routes]
    assert {"/procore/login", "/procore/callback", "/procore/logout", "/projects/{id}/rfis"} <= set(paths)
