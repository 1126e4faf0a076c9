"""Request log: every request that the sandbox received, in order."""

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

OPENAPI_PATH = "/openapi.json"
"""Path of the sandbox's own OpenAPI document; Procore has none."""

Origin: TypeAlias = Literal["login", "api", "storage", "foreign", "plain", "control"]
"""``foreign`` is not one of Procore's, ``plain`` is HTTP without TLS for browsers."""


@attrs.define(eq=False, repr=False)
class SeenRequest:
    """One received request, and its outcome.

    The repr omits headers, query and body, which may contain secrets.
    """

    number: int
    """From 1, in the order in which the heads arrived."""
    origin: Origin
    """The origin that received it."""
    method: str
    path: str
    """As sent, without the query; percent-encoding is not decoded."""
    query: str
    """The raw query string, without the question mark."""
    headers: CIMultiDictProxy[str]
    at: float
    """Time when its head was received, by the sandbox's clock."""
    connection: int
    """Number of the connection, from 1, counted over all origins."""
    client_port: int
    """The client's port of the connection."""
    request_id: str
    """The answer's ``X-Request-Id``."""
    body: bytes = b""
    """The body as sent. Empty for more than 1 MiB to the storage origin; see ``Content-Length`` for its size."""
    status: int | None = None
    """Status code of the answer; None before there is one."""
    answer_bytes: int | None = None
    """Length of the answer's body, of which less may have been sent; None before there is an answer."""
    answered: bool = False
    """Whether the complete answer was written to an open connection."""
    scripted: bool = False
    """Whether the answer comes from a fault rule."""
    committed_at: float | None = None
    """Time when a write was committed, by the sandbox's clock; None if nothing was changed."""
    body_writer: BlobWriter | None = attrs.field(default=None, init=False)
    """Writer of the body of a PUT to the storage origin; None after the answer."""

    @property
    def params(self) -> list[tuple[str, str]]:
        """The decoded query parameters, in the order sent."""
        return parse_qsl(self.query, keep_blank_values=True, errors="surrogateescape")

    def json(self) -> Any:
        """Decode the body."""
        return msgspec.json.decode(self.body)

    def __repr__(self) -> str:
        outcome = "no answer" if self.status is None else f"{self.status}{'' if self.answered else ', not delivered'}"
        return f"<{self.method} {self.path}: {outcome}>"


class RequestLog:
    """Log of the received requests: all, or the last ``keep``; calls ``on_evicted`` with each one that is evicted."""

    def __init__(self, keep: int | None = None, on_evicted: Callable[[SeenRequest], None] | None = None) -> None:
        self._entries: deque[SeenRequest] = deque(maxlen=keep)
        self._on_evicted = on_evicted
        self.add: Callable[[SeenRequest], None] = self._entries.append if not keep else self._add

    def _add(self, seen: SeenRequest) -> None:
        if self._on_evicted is not None and len(self._entries) == self._entries.maxlen:
            self._on_evicted(self._entries[0])
        self._entries.append(seen)

    @property
    def entries(self) -> list[SeenRequest]:
        """The requests, oldest first, as a copy."""
        return list(self._entries)

    def last(self, count: int) -> list[SeenRequest]:
        """Return the last ``count`` requests, newest first."""
        return list(islice(reversed(self._entries), count))

    def to(self, method: str, path: str) -> list[SeenRequest]:
        """Return the requests with a method (``*`` for any) whose path matches a path, template or wildcards."""
        matches = path_pattern(path).fullmatch
        return [seen for seen in self.entries if method in (seen.method, "*") and matches(seen.path)]

    def clear(self) -> None:
        """Remove all requests; numbering continues."""
        self._entries.clear()
