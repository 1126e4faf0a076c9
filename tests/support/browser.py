"""A minimal browser for sign-in: cookies, HTML forms, redirects and Content-Security-Policy."""

from __future__ import annotations

from html.parser import HTMLParser
from http.cookies import SimpleCookie
from urllib.parse import urlencode, urljoin, urlsplit

import attrs

from tests.support.http_client import HttpClient, HttpResponse


@attrs.define
class Form:
    action: str
    method: str
    #: Names and current values of the inputs.
    fields: dict[str, str] = attrs.field(factory=dict)
    #: Name and value that each button adds, by its label.
    buttons: dict[str, tuple[str, str] | None] = attrs.field(factory=dict)


class Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.code = ""
        #: Allowed targets of its forms, from the Content-Security-Policy.
        self.form_action = ""
        self._button: dict[str, str | None] | None = None
        self._open: list[str] = []
        self.feed(text)
        self.close()

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.texts).split())

    @property
    def buttons(self) -> list[str]:
        return [label for form in self.forms for label in form.buttons]

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.tags.append((tag, values))
        self._open.append(tag)
        if tag == "form":
            self.forms.append(Form(values["action"] or "", values["method"] or "get"))
        elif tag == "input" and self.forms:
            self.forms[-1].fields[values["name"] or ""] = values.get("value") or ""
        elif tag == "button":
            self._button = values
        elif tag == "code":
            assert values["id"] == "authorization_code"

    def handle_endtag(self, tag):
        if tag == "button":
            self._button = None
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data):
        if self._open and self._open[-1] == "style":
            return
        self.texts.append(data)
        if self._open and self._open[-1] == "code":
            self.code += data
        if self._button is not None and self._open[-1] == "button":
            name = self._button.get("name")
            self.forms[-1].buttons[data] = (name, self._button.get("value") or "") if name else None


class Browser:
    """A browser that follows redirects within the sandbox and stops at external ones."""

    def __init__(self, client: HttpClient, origin: str = "login") -> None:
        self.client = client
        self.origin = origin
        self.cookies: dict[str, str] = {}
        #: Additional headers of form submissions.
        self.form_headers: dict[str, str] = {}
        self.reply: HttpResponse
        self.location = ""
        self.page = Page("")

    async def open(self, target: str) -> Page:
        return await self._go("GET", target, b"", "'self'")

    async def submit(self, button: str, **typed: str) -> Page:
        form = next(form for form in self.page.forms if button in form.buttons)
        fields = {**form.fields, **typed}
        pressed = form.buttons[button]
        if pressed is not None:
            fields[pressed[0]] = pressed[1]
        return await self._go(form.method.upper(), form.action, urlencode(fields).encode(), self.page.form_action)

    async def _go(self, method: str, target: str, body: bytes, allowed: str) -> Page:
        headers = {"Content-Type": "application/x-www-form-urlencoded", **self.form_headers} if body else {}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        self.reply = await self.client.call(method, target, origin=self.origin, headers=headers, body=body)
        for line in self.reply.headers.getall("Set-Cookie", []):
            for name, morsel in SimpleCookie(line).items():
                assert name.startswith("__Host-") == (self.origin != "plain")
                assert bool(morsel["secure"]) == (self.origin != "plain")
                assert morsel["httponly"]
                assert (morsel["path"], morsel["domain"], morsel["samesite"]) == ("/", "", "Lax")
                self.cookies[name] = morsel.value
        if self.reply.status not in (302, 303):
            self.location = ""
            self.page = Page(self.reply.text)
            policy = self.reply.headers["Content-Security-Policy"]
            directives = policy.split("; ")
            self.page.form_action = next(name for name in directives if name.startswith("form-action "))
            return self.page
        self.location = urljoin(target, self.reply.headers["Location"])
        parts = urlsplit(self.location)
        if parts.netloc:
            # A browser checks the redirect that follows a form too.
            assert f"{parts.scheme}://{parts.netloc}" in allowed.split() or f"{parts.scheme}:" in allowed.split()
            return self.page
        return await self._go("GET", self.location, b"", allowed)
