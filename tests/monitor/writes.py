"""Detection of writes that were sent again although they may have been applied.

Two oracles: the sends that the engine requested of the transport within one logical call; and, for each write, whether
servers received it more often than the transport was asked to send it. Identical writes of two calls are two writes.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator

import attrs

from aprocore.net.transport import TransportResponse
from aprocore.sansio.messages import Request, Response
from aprocore.sansio.retries import IDEMPOTENT
from tests.monitor.wire import Address, Connection, address_of

#: Token requests have their own rules: client credentials may be sent any number of times.
_TOKEN_PATHS = frozenset({"/oauth/token", "/oauth/revoke"})


@attrs.frozen
class Write:
    """Identity of a write."""

    address: Address
    method: str
    target: str
    body: str

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


@attrs.define(eq=False)
class Send:
    #: Number of the logical call; None if the call is idempotent, or not a call of a session.
    call: int | None
    write: Write
    status: int | None = None
    asked_to_wait: bool = False
    #: Whether the transport reports that no byte was sent.
    not_sent: bool = False

    def answered(self, response: Response | TransportResponse) -> None:
        self.status = response.status
        self.asked_to_wait = "Retry-After" in response.headers

    @property
    def had_no_effect(self) -> bool:
        return self.not_sent or self.status in (401, 429) or (self.status == 503 and self.asked_to_wait)


class Sends:
    """Writes that the transport was asked to send."""

    def __init__(self) -> None:
        self._all: list[Send] = []

    def begin(self, call: int | None, request: Request) -> Send | None:
        """Record a send and return it; None if it is not a write, or if its body is a stream."""
        if request.method in IDEMPOTENT or not isinstance(request.body, bytes | None):
            return None
        body = hashlib.sha256(request.body or b"").hexdigest()
        send = Send(
            None if request.reads else call, Write(address_of(request.origin), request.method, request.target, body)
        )
        self._all.append(send)
        return send

    def repeated(self) -> Iterator[str]:
        """Yield each write that a call sent again after it may have been applied."""
        before: dict[tuple[int, Write], Send] = {}
        for send in self._all:
            if send.call is None or send.write.path in _TOKEN_PATHS:
                continue
            last = before.get((send.call, send.write))
            if last is not None and not last.had_no_effect:
                yield f"{send.write} was sent again after {last.status or 'its answer was lost'}"
            before[send.call, send.write] = send

    def hidden(self, connections: list[Connection]) -> Iterator[str]:
        """Yield each write that servers received more often than the transport reports."""
        if not self._all:
            return
        allowed = Counter({send.write: 0 for send in self._all})
        allowed.update(send.write for send in self._all if not send.not_sent)
        seen = Counter(
            Write(connection.address, *request.line, request.digest.hexdigest())
            for connection in connections
            if connection.is_ours
            for request in connection.whole
        )
        for write, times in allowed.items():
            if seen[write] > times:
                yield f"{write} arrived {seen[write]} times and was sent {times} times"
