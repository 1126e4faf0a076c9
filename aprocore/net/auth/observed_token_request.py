"""Requests about tokens, which hooks observe without their secrets."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import attrs
from multidict import CIMultiDict, CIMultiDictProxy

from ...sansio.hooks import Hook, Purpose, RequestAttempt
from ...sansio.messages import Request, Response
from ..hook_runner import HookRunner, is_async
from ..session_resources import SessionResources
from ..transport import Timeout, Transport

__all__ = ["send_token_request"]

_Name: TypeAlias = Literal["on_request", "on_response", "on_error"]

# Headers of a response that may contain a secret.
_SECRET_HEADERS = frozenset({"set-cookie", "www-authenticate"})


async def send_token_request(
    resources: SessionResources,
    transport: Transport,
    request: Request,
    purpose: Purpose,
    *,
    authorization: str | None,
    timeout: Timeout,
    number: int = 1,
) -> Response:
    """Send a request once. Hooks see its method and path, and the head of its response.

    Async methods run after it has ended, in a background task of the session: a new token must be stored at once.
    """
    hooks = resources.hooks
    if hooks is None:
        return await transport.send(request, authorization=authorization, timeout=timeout)
    attempt = RequestAttempt(request.line, request.origin, number, purpose=purpose)
    observed = _ObservedRequest(hooks, attempt)
    observed.notify("on_request")
    started = resources.clock.monotonic()
    try:
        response = await transport.send(request, authorization=authorization, timeout=timeout)
    except BaseException as error:
        attempt.elapsed = resources.clock.monotonic() - started
        observed.notify("on_error", error)
        raise
    else:
        attempt.elapsed = resources.clock.monotonic() - started
        observed.notify("on_response", Response(response.status, _without_secrets(response), b""))
        return response
    finally:
        if observed.deferred:
            resources.start(observed.run_deferred(timeout.total))


@attrs.define
class _ObservedRequest:
    """Notifications of a request: of each hook in their order, and not of its end if ``on_request`` has failed."""

    hooks: HookRunner
    attempt: RequestAttempt
    deferred: list[tuple[Hook, _Name, tuple[Any, ...]]] = attrs.field(factory=list)
    """Notifications that async methods delay."""
    _begun: list[Hook] = attrs.field(factory=list)

    def notify(self, name: _Name, *args: Any) -> None:
        """Notify the hooks by plain methods, and defer those that are async or come after one."""
        for hook in self.hooks.hooks:
            callback = getattr(hook, name)
            if is_async(callback) or hook in self.hooks.early:
                self.deferred.append((hook, name, args))
            elif self._is_due(hook, name) and self.hooks.notify(callback, self.attempt, *args):
                self._begun.append(hook)

    async def run_deferred(self, seconds: float) -> None:
        """Notify the hooks of what was deferred; each async method is cancelled after ``seconds``."""
        for hook, name, args in self.deferred:
            if self._is_due(hook, name) and await self.hooks.notify_within(
                seconds, getattr(hook, name), self.attempt, *args
            ):
                self._begun.append(hook)

    def _is_due(self, hook: Hook, name: _Name) -> bool:
        return name == "on_request" or hook in self._begun


def _without_secrets(response: Response) -> CIMultiDictProxy[str]:
    pairs = ((name, value) for name, value in response.headers.items() if name.lower() not in _SECRET_HEADERS)
    return CIMultiDictProxy(CIMultiDict(pairs))
