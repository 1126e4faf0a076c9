"""Request log: every request that the sandbox received, in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from threading import Lock
from typing import Any, Literal, Protocol, TypeAlias, overload
from urllib.parse import parse_qsl

import attrs
import msgspec
from multidict import CIMultiDict, CIMultiDictProxy

from .blob_store import BlobWriter
from .path_patterns import path_pattern

__all__ = ["OPENAPI_PATH", "Origin", "Origins", "RequestLog", "SeenRequest"]

OPENAPI_PATH = "/openapi.json"
"""Path of the sandbox's own OpenAPI document; Procore has none."""

# Number of requests whose answers are kept, so that a long log needs little memory.
_KEPT_ANSWERS = 200

Origin: TypeAlias = Literal["login", "api", "storage", "foreign", "plain", "control", "proxy"]
"""``foreign`` is not one of Procore's, ``plain`` is HTTP without TLS for browsers; ``proxy`` leads to the others."""
Origins: TypeAlias = Mapping[Origin, str]
"""URLs of the origins, filled when the sandbox listens, and empty before."""


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
    by_route: bool = False
    """Whether a route answers it that was registered with ``sandbox.route``."""
    observations: set[str] = attrs.field(factory=set)
    """Problems that the handler of the call noted for the health report."""
    committed_at: float | None = None
    """Time when a write was committed, by the sandbox's clock; None if nothing was changed."""
    answer_headers: CIMultiDict[str] | None = None
    """Headers of the answer; None before it, and once many others were received after it."""
    answer_body: bytes = b""
    """The beginning of the answer's body, as long as its headers are there; empty for files."""
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


class EvictionObserver(Protocol):
    """Receiver of the requests that a request log evicts."""

    def add(self, request: SeenRequest) -> None: ...
    def clear(self) -> None: ...


class RequestLog(Sequence[SeenRequest]):
    """The received requests, oldest first: all, or the last ``keep``; thread-safe, equal to a list of the same ones.

    Iteration and slices use a copy, which later requests do not change.
    """

    def __init__(self, keep: int | None = None, evicted: EvictionObserver | None = None) -> None:
        self._lock = Lock()
        self._entries: deque[SeenRequest] = deque(maxlen=keep)
        self._evicted = evicted

    def add(self, request: SeenRequest) -> None:
        """Append a request, as the sandbox does when its head has arrived."""
        with self._lock:
            if self._evicted is not None and self._entries and len(self._entries) == self._entries.maxlen:
                self._evicted.add(self._entries[0])
            self._entries.append(request)
            if len(self._entries) > _KEPT_ANSWERS:
                old = self._entries[-_KEPT_ANSWERS - 1]
                old.answer_headers, old.answer_body = None, b""

    def to(self, method: str, path: str) -> list[SeenRequest]:
        """Return the requests with a method (``*`` for any) to a path: exact, a template, or with wildcards."""
        matches = path_pattern(path).fullmatch
        return [request for request in self if method in (request.method, "*") and matches(request.path)]

    def last(self, count: int) -> list[SeenRequest]:
        """Return the last ``count`` requests, newest first."""
        with self._lock:
            return list(islice(reversed(self._entries), count))

    def numbered(self, number: int) -> SeenRequest | None:
        """Return the request with a number; None if it is not in the log."""
        return next((request for request in self if request.number == number), None)

    def clear(self) -> None:
        """Remove all requests, also from the health report; numbering continues."""
        with self._lock:
            self._entries.clear()
            if self._evicted is not None:
                self._evicted.clear()

    def _copy(self) -> list[SeenRequest]:
        with self._lock:
            return list(self._entries)

    @overload
    def __getitem__(self, index: int) -> SeenRequest: ...
    @overload
    def __getitem__(self, index: slice) -> list[SeenRequest]: ...
    def __getitem__(self, index: int | slice) -> SeenRequest | list[SeenRequest]:
        if isinstance(index, slice):
            return self._copy()[index]
        with self._lock:
            return self._entries[index]

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[SeenRequest]:
        return iter(self._copy())

    def __reversed__(self) -> Iterator[SeenRequest]:
        return reversed(self._copy())

    def __eq__(self, other: object) -> bool:
        return self._copy() == list(other) if isinstance(other, list | RequestLog) else NotImplemented

    __hash__: None  # type: ignore[assignment] # it is mutable

    def __repr__(self) -> str:
        return repr(self._copy())
