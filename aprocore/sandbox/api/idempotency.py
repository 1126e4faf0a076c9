"""Idempotency cache for calls with an ``Idempotency-Token``.

Five operations document the header, and no page of Procore's documents its effect. By default the sandbox ignores it,
as a server may; with ``enforce`` a repeated token gets the first response again, and the call has no effect.
"""

from __future__ import annotations

import hashlib
from typing import Literal, TypeAlias

from ...catalogue.lookup import documented_operation
from ..http.response import Answer
from .dispatcher import ApiCall

__all__ = ["IdempotencyCache", "IdempotencyMode"]

# ``ignore``: every call is executed. ``enforce``: a call with a known token is deduplicated.
IdempotencyMode: TypeAlias = Literal["ignore", "enforce"]

_HEADER = "Idempotency-Token"
# Maximum number of cached responses, and their maximum size in bytes.
_MAX_RESPONSES, _MAX_SIZE = 1000, 64 * 1024


class IdempotencyCache:
    """Responses by user, method, path and token; the oldest are evicted."""

    def __init__(self, mode: IdempotencyMode) -> None:
        self._enforced = mode == "enforce"
        self._answers: dict[bytes, Answer] = {}

    def find(self, call: ApiCall) -> Answer | None:
        """Return the cached response for the call's token, or None."""
        key = self._key(call)
        answer = None if key is None else self._answers.get(key)
        return None if answer is None else answer.patched()

    def keep(self, call: ApiCall, answer: Answer) -> None:
        """Cache the response to a call that was executed."""
        key = self._key(call)
        if key is None or answer.size > _MAX_SIZE:
            return
        if len(self._answers) >= _MAX_RESPONSES:
            del self._answers[next(iter(self._answers))]
        self._answers[key] = answer.patched()

    def _key(self, call: ApiCall) -> bytes | None:
        request = call.request
        token = request.headers.get(_HEADER) if self._enforced else None
        if not token or not _takes_token(request.method, request.path):
            return None
        words = (str(call.user.id), request.method, request.path, token)
        return hashlib.sha256("\0".join(words).encode("utf-8", "surrogateescape")).digest()


def _takes_token(method: str, path: str) -> bool:
    operation = documented_operation(method, path)
    parameters = () if operation is None else operation.parameters
    return any((parameter.location, parameter.name) == ("header", _HEADER) for parameter in parameters)
