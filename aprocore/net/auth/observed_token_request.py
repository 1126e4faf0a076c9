"""Requests about tokens, which hooks observe without their secrets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from multidict import CIMultiDict, CIMultiDictProxy

from ...sansio.hooks import Purpose, RequestAttempt
from ...sansio.messages import Request, Response
from ..hook_runner import HookRunner, is_async
from ..session_resources import SessionResources
from ..transport import Timeout, Transport

__all__ = ["send_token_request"]

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
    deferred: list[tuple[Callable[..., Any], tuple[Any, ...]]] = []

    def notify(name: str, *args: Any) -> None:
        for hook in hooks.hooks:
            callback = getattr(hook, name)
            if is_async(callback):
                deferred.append((callback, (attempt, *args)))
            else:
                hooks.notify(callback, attempt, *args)

    notify("on_request")
    started = resources.clock.monotonic()
    try:
        response = await transport.send(request, authorization=authorization, timeout=timeout)
    except BaseException as error:
        attempt.elapsed = resources.clock.monotonic() - started
        notify("on_error", error)
        raise
    else:
        attempt.elapsed = resources.clock.monotonic() - started
        notify("on_response", Response(response.status, _without_secrets(response), b""))
        return response
    finally:
        if deferred:
            resources.start(_run(hooks, timeout.total, deferred))


async def _run(hooks: HookRunner, seconds: float, deferred: list[tuple[Callable[..., Any], tuple[Any, ...]]]) -> None:
    for callback, args in deferred:
        await hooks.notify_within(seconds, callback, *args)


def _without_secrets(response: Response) -> CIMultiDictProxy[str]:
    pairs = ((name, value) for name, value in response.headers.items() if name.lower() not in _SECRET_HEADERS)
    return CIMultiDictProxy(CIMultiDict(pairs))
