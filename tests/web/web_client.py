"""A browser for tests of the sign-in routes: it keeps cookies, and follows a sign-in through the sandbox."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Self

import aiohttp
import attrs
from yarl import URL

from aprocore.sandbox import Sandbox

__all__ = ["PAGE", "WebClient"]

#: What a browser sends when it loads a page.
PAGE = {"Accept": "text/html,*/*;q=0.8", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Site": "none"}


@attrs.frozen
class Page:
    """Response to a browser."""

    status: int
    headers: Any
    text: str

    @property
    def location(self) -> str:
        return str(self.headers["Location"])

    @property
    def cookies(self) -> list[str]:
        return list(self.headers.getall("Set-Cookie", []))


class WebClient:
    """A browser with a jar of cookies that follows no redirect by itself."""

    def __init__(self, origin: str, sandbox: Sandbox, person: int = 0) -> None:
        self.origin = origin
        self._sandbox = sandbox
        self.person = sandbox.seed_data.people[person]
        # A browser sends cookies that are Secure to loopback, too.
        jar = aiohttp.CookieJar(unsafe=True, treat_as_secure_origin=[URL(origin)])
        self.session = aiohttp.ClientSession(cookie_jar=jar)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.session.close()

    async def get(self, target: str, **headers: str) -> Page:
        return await self.request("GET", target, **(headers or PAGE))

    async def request(self, method: str, target: str, **headers: str) -> Page:
        url = URL(target if target.startswith("http") else self.origin + target, encoded=True)
        async with self.session.request(method, url, headers=headers, allow_redirects=False) as response:
            return Page(response.status, response.headers, await response.text())

    async def consent(self, login: str, *, allow: bool = True) -> str:
        """Begin at a path of the site's own login, and return the callback URL."""
        page = await self.get(login)
        assert page.status == 303, page.text
        return self._sandbox.sign_in(page.location, self.person, allow=allow)

    async def sign_in(self, return_to: str = "/") -> Page:
        return await self.get(await self.consent(f"/procore/login?return_to={return_to}"))
