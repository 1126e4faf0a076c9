"""Sign-in with Procore for Starlette and FastAPI.

::

    procore = aprocore.Procore.for_web(aprocore.RefreshToken(client_id, client_secret), store=aprocore.FileStore())
    sign_in = SignIn(procore, redirect_uri="https://app.example/procore/callback", secret=os.environ["APP_SECRET"])
    app = FastAPI(lifespan=lifespan(procore), routes=routes(sign_in))

    @app.get("/me")
    async def me(person: Annotated[Procore, Depends(signed_in)]) -> Me:
        return await person.me()
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, suppress
from urllib.parse import quote
from weakref import WeakKeyDictionary, ref

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from ..client import Procore
from ..errors import ConfigurationError, ProcoreError
from .handlers import CLIENT_LEFT, SignInHandlers
from .shutdown import GRACE, served
from .sign_in import SignIn
from .web_messages import WebRequest, WebResponse

__all__ = ["lifespan", "routes", "signed_in", "signed_in_person"]

# For apps that do not have the routes themselves. Handlers live as long as their routes: they keep the session.
_HANDLERS: WeakKeyDictionary[Procore, ref[SignInHandlers]] = WeakKeyDictionary()


def lifespan(
    procore: Procore, *, contexts: Iterable[AbstractAsyncContextManager[object]] = (), grace: float = GRACE
) -> Callable[[Starlette], AbstractAsyncContextManager[dict[str, Procore]]]:
    """Return the lifespan of an app: the session is open as long as the app runs, as ``request.state.procore``.

    At SIGTERM or Ctrl-C, calls that wait for the rate limit or for a connection raise ``SessionClosedError`` at once,
    which :func:`signed_in` answers with 503, and those on the wire get ``grace`` seconds. With a lifespan of your own,
    use ``async with lifespan(procore)(app) as state:`` in it, and yield ``state``.

    Args:
        procore: session of the service, which opens on the event loop of each worker.
        contexts: other async context managers that live as long, such as a session of the app's own account and a
            ``WebhookReceiver``.
        grace: seconds for the calls on the wire.
    """

    @asynccontextmanager
    async def run(app: Starlette) -> AsyncIterator[dict[str, Procore]]:
        async with served(procore, grace, contexts):
            yield {"procore": procore}

    return run


def routes(sign_in: SignIn, prefix: str = "/procore") -> list[BaseRoute]:
    """Return the routes ``/login?return_to=/path``, ``/callback`` and ``/logout`` below ``prefix``.

    Pass them to ``Starlette(routes=…)`` or ``FastAPI(routes=…)``, or add them with ``app.routes.extend(…)``. To sign
    out, a page links to ``/logout``, which asks, or posts to it. Their cookies are ``Secure``: use https, or in a
    browser that sends such cookies to ``http://localhost``, that.

    Args:
        sign_in: the sign-in, whose redirect URI leads to ``/callback``.
        prefix: path of the routes.

    Raises:
        ConfigurationError: the redirect URI leads elsewhere.
    """
    handlers = SignInHandlers(sign_in, prefix)
    _HANDLERS[sign_in.procore] = ref(handlers)
    endpoints = {"/login": handlers.login, "/callback": handlers.callback, "/logout": handlers.logout}
    return [Route(f"{prefix}{path}", _Endpoint(handlers, handle)) for path, handle in endpoints.items()]


async def signed_in(request: Request) -> AsyncIterator[Procore]:
    """Yield the signed-in person's view of the client: a FastAPI dependency, ``Depends(signed_in)``.

    If no person is signed in, or the person's token was revoked, a page redirects to the sign-in and comes back; other
    requests get 401. While the endpoint runs, errors of a call become answers: waiting too long for the rate limit 503
    with ``Retry-After``, the end of the server 503, a deadline 504. If the client of a GET leaves before the response
    begins, the endpoint is cancelled.

    Raises:
        ConfigurationError: the app has no :func:`routes`.
        HTTPException: the answer to the request.
    """
    handlers, web_request = _handlers(request), _web_request(request)
    person = handlers.person(web_request)
    if person is None:
        raise _exception(handlers.sign_in_first(web_request))
    try:
        async with AsyncExitStack() as own_stack:
            if web_request.is_safe and (stack := _endpoint_stack(request, own_stack)) is not None:
                await stack.enter_async_context(_ClientWatch(request))
            yield person
    except ProcoreError as error:
        answer = handlers.refusal(web_request, error)
        if answer is None:
            raise
        raise _exception(answer) from error


signed_in_person: Callable[[Request], AbstractAsyncContextManager[Procore]] = asynccontextmanager(signed_in)
"""For Starlette without FastAPI: ``async with signed_in_person(request) as procore:``."""


class _Endpoint:
    """Endpoint of a route, as an ASGI app: Starlette would answer HEAD to a function for GET with a GET."""

    def __init__(self, handlers: SignInHandlers, handle: Callable[[WebRequest], Awaitable[WebResponse]]) -> None:
        self.handlers = handlers
        self._handle = handle

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        answer = await self._handle(_web_request(request))
        response = Response(answer.body, answer.status, media_type=answer.content_type)
        for name, value in answer.all_headers:
            response.headers.append(name, value)
        await response(scope, receive, send)


def _handlers(request: Request) -> SignInHandlers:
    """Return those of the app's routes; a mounted app has the same session as the app around it."""
    for route in request.app.routes:
        if isinstance(endpoint := getattr(route, "endpoint", None), _Endpoint):
            return endpoint.handlers
    procore = getattr(request.state, "procore", None)
    reference = None if procore is None else _HANDLERS.get(procore)
    handlers = None if reference is None else reference()
    if handlers is None:
        raise ConfigurationError("The app has no sign-in.", hint="Pass it lifespan(procore) and routes(sign_in).")
    return handlers


def _web_request(request: Request) -> WebRequest:
    scope = request.scope
    raw_path = scope.get("raw_path")  # optional in ASGI
    return WebRequest(
        method=request.method,
        path=raw_path.decode("latin-1") if raw_path else quote(scope["path"]),
        query=scope["query_string"].decode("latin-1"),
        headers=request.headers,
        cookies=request.cookies,
    )


def _exception(answer: WebResponse) -> HTTPException:
    # The app makes the page, with styles of its own.
    headers = {name: value for name, value in answer.headers.items() if name != "Content-Security-Policy"}
    return HTTPException(answer.status, answer.detail or None, headers)


def _endpoint_stack(request: Request, own_stack: AsyncExitStack) -> AsyncExitStack | None:
    """Return the stack that is closed when the endpoint has returned, before its response is sent.

    A server reports the end of a response in the same way as a client that left, and background tasks still run then.
    FastAPI leaves a dependency after the response; it has another stack, but not from 0.118 to 0.120.
    """
    if "fastapi_inner_astack" not in request.scope:
        return own_stack
    stack: AsyncExitStack | None = request.scope.get("fastapi_function_astack")
    return stack


class _ClientWatch:
    """Cancels the task of a request if its client leaves, while the context is active."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._left = False

    async def __aenter__(self) -> None:
        await self._request.body()  # the request keeps it: what comes next is the end of the client
        self._task = asyncio.current_task()
        self._watcher = asyncio.create_task(self._watch())

    async def _watch(self) -> None:
        while (await self._request.receive())["type"] != "http.disconnect":
            pass
        if self._task is not None:
            self._left = True
            self._task.cancel()

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._watcher.cancel()
        with suppress(asyncio.CancelledError):
            await self._watcher
        if self._left and self._task is not None and not self._task.uncancel() and kind is asyncio.CancelledError:
            raise HTTPException(CLIENT_LEFT, "The client has left.")
