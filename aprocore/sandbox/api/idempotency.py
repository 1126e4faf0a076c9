"""Calls that come again with a token which was seen before.

Five operations document ``Idempotency-Token``, and no page of Procore's says what it does. The sandbox ignores it, as a
server may, or does the same thing once: to a call with a token that it has seen it gives the first answer.
"""

from __future__ import annotations

import hashlib
from typing import Literal, TypeAlias

from ..http.response import Answer
from ..spec.lookup import documented
from .dispatcher import ApiCall

__all__ = ["IdempotencyCache", "IdempotencyMode"]

# ``ignore``: each call is done. ``enforce``: what has a token that was seen before is not done again.
IdempotencyMode: TypeAlias = Literal["ignore", "enforce"]

_HEADER = "Idempotency-Token"
# Answers that are remembered, and the longest of them.
_KEPT, _LONGEST = 1000, 64 * 1024


class IdempotencyCache:
    """Remembers answers by who asked, for what, and with which token."""

    def __init__(self, mode: IdempotencyMode) -> None:
        self._enforced = mode == "enforce"
        self._answers: dict[bytes, Answer] = {}

    def clear(self) -> None:
        self._answers.clear()

    def find(self, call: ApiCall) -> Answer | None:
        """Return the answer that a call like this one had."""
        key = self._key(call)
        found = None if key is None else self._answers.get(key)
        return None if found is None else found.patched()

    def keep(self, call: ApiCall, answer: Answer) -> None:
        """Remember the answer to a call that was done."""
        key = self._key(call)
        if key is None or answer.size > _LONGEST:
            return
        if len(self._answers) >= _KEPT:
            del self._answers[next(iter(self._answers))]
        self._answers[key] = answer.patched()

    def _key(self, call: ApiCall) -> bytes | None:
        seen = call.seen
        token = seen.headers.get(_HEADER) if self._enforced else None
        if not token or not _takes_token(seen.method, seen.path):
            return None
        words = (str(call.who.id), seen.method, seen.path, token)
        return hashlib.sha256("\0".join(words).encode("utf-8", "surrogateescape")).digest()


def _takes_token(method: str, path: str) -> bool:
    operation = documented(method, path)
    parameters = () if operation is None else operation.parameters
    return any((parameter.place, parameter.name) == ("header", _HEADER) for parameter in parameters)
