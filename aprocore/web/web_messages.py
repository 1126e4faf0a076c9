"""Requests and responses of the sign-in routes, independent of the framework."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

__all__ = ["Cookie", "WebRequest", "WebResponse"]

_LOADS_PAGE = "navigate"


@attrs.frozen
class WebRequest:
    """Request of a route."""

    method: str
    path: str
    """Path as the browser sees it, still encoded."""
    query: str = attrs.field(repr=False)
    """Query without the question mark, still encoded; that of a callback has the code."""
    headers: Mapping[str, str] = attrs.field(repr=False)
    """Headers; names in any case are found."""
    cookies: Mapping[str, str] = attrs.field(repr=False)

    @property
    def target(self) -> str:
        """Path with the query."""
        return f"{self.path}?{self.query}" if self.query else self.path

    @property
    def is_safe(self) -> bool:
        """Whether the request changes nothing."""
        return self.method in ("GET", "HEAD")

    @property
    def loads_page(self) -> bool:
        """Whether a browser loads a page, in contrast to requests of scripts and programs."""
        # https://www.w3.org/TR/fetch-metadata/#sec-fetch-mode-header: browsers send it to https and loopback.
        mode = self.headers.get("Sec-Fetch-Mode")
        wants_page = "text/html" in self.headers.get("Accept", "")
        return self.is_safe and (mode == _LOADS_PAGE if mode is not None else wants_page)


@attrs.frozen
class Cookie:
    """Cookie to set: always ``Secure``, ``HttpOnly`` and ``SameSite=Lax``, and for all paths of this host alone."""

    name: str
    value: str = attrs.field(repr=False)
    max_age: int
    """Seconds; 0 deletes the cookie."""

    @property
    def header(self) -> str:
        """Value of ``Set-Cookie``."""
        return f"{self.name}={self.value}; Max-Age={self.max_age}; Path=/; Secure; HttpOnly; SameSite=Lax"


@attrs.frozen
class WebResponse:
    """Response of a route."""

    status: int
    headers: Mapping[str, str]
    body: str = ""
    content_type: str = "text/html"
    detail: str = ""
    """What an error says, for frameworks in which the app decides how errors look."""
    cookies: tuple[Cookie, ...] = ()

    @property
    def all_headers(self) -> list[tuple[str, str]]:
        """All headers but ``Content-Type``, with those of the cookies."""
        return [*self.headers.items(), *(("Set-Cookie", cookie.header) for cookie in self.cookies)]
