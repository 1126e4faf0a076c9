"""The ledger: every request that the sandbox saw, in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from itertools import islice
from typing import Any, Literal, TypeAlias
from urllib.parse import parse_qsl

import attrs
import msgspec
from multidict import CIMultiDictProxy

from .blob_store import BlobWriter
from .path_patterns import path_pattern

__all__ = ["OPENAPI_PATH", "Origin", "RequestLog", "SeenRequest"]

#: Where the sandbox describes itself, which Procore does not.
OPENAPI_PATH = "/openapi.json"

#: ``foreign`` belongs to nobody, ``plain`` is without TLS, for people's browsers.
Origin: TypeAlias = Literal["login", "api", "storage", "foreign", "plain", "control"]


@attrs.define(eq=False, repr=False)
class SeenRequest:
    """One request as it came over the wire, and what became of it.

    Its repr has no header, query or body, where secrets are.
    """

    #: From 1, in the order in which the heads arrived.
    number: int
    #: Which of the origins it came to.
    origin: Origin
    method: str
    #: As sent, without the query: percent-encoding is not undone.
    path: str
    #: The raw query string, without the question mark.
    query: str
    headers: CIMultiDictProxy[str]
    #: When its head had arrived, by the sandbox's clock.
    at: float
    #: The number of the connection, from 1, over all origins.
    connection: int
    #: The client's end of it.
    client_port: int
    #: What the answer carried as ``X-Request-Id``.
    request_id: str
    #: What was sent; nothing of what exceeds 1 MiB and went to the storage origin: its ``Content-Length`` says how much
    #: there was.
    body: bytes = b""
    #: Of the answer; None until there is one.
    status: int | None = None
    #: The length of the answer's body, of which less may have been sent; None until there is an answer.
    answer_bytes: int | None = None
    #: Whether the whole answer was handed to a connection that still stood.
    answered: bool = False
    #: Whether the answer came out of the script of faults.
    scripted: bool = False
    #: When a write was done, by the sandbox's clock; None where nothing was changed.
    committed_at: float | None = None
    #: The body of a PUT to the storage origin, until it is answered.
    arrival: BlobWriter | None = attrs.field(default=None, init=False)

    @property
    def params(self) -> list[tuple[str, str]]:
        """The query, decoded, in the order sent."""
        return parse_qsl(self.query, keep_blank_values=True, errors="surrogateescape")

    def json(self) -> Any:
        """Decode the body."""
        return msgspec.json.decode(self.body)

    def __repr__(self) -> str:
        outcome = "no answer" if self.status is None else f"{self.status}{'' if self.answered else ', not delivered'}"
        return f"<{self.method} {self.path}: {outcome}>"


class RequestLog:
    """Keeps the requests seen: all of them, or the last ``keep``; ``forget`` is told of each that falls out."""

    def __init__(self, keep: int | None = None, forget: Callable[[SeenRequest], None] | None = None) -> None:
        self._entries: deque[SeenRequest] = deque(maxlen=keep)
        self._forget = forget
        self.add: Callable[[SeenRequest], None] = self._entries.append if not keep else self._add

    def _add(self, seen: SeenRequest) -> None:
        if self._forget is not None and len(self._entries) == self._entries.maxlen:
            self._forget(self._entries[0])
        self._entries.append(seen)

    @property
    def entries(self) -> list[SeenRequest]:
        """A copy, oldest first."""
        return list(self._entries)

    def last(self, count: int) -> list[SeenRequest]:
        """Return the newest, newest first."""
        return list(islice(reversed(self._entries), count))

    def to(self, method: str, path: str) -> list[SeenRequest]:
        """Return those of a method (``*`` for any) whose path matches: exactly, as a template, or by wildcards."""
        matches = path_pattern(path).fullmatch
        return [each for each in self.entries if method in (each.method, "*") and matches(each.path)]

    def clear(self) -> None:
        """Forget what was seen; numbering goes on."""
        self._entries.clear()
