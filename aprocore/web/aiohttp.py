"""Sign-in with Procore for aiohttp.web.

::

    procore = aprocore.Procore.for_web(aprocore.RefreshToken(client_id, client_secret), store=aprocore.FileStore())
    sign_in = SignIn(procore, redirect_uri="https://app.example/procore/callback", secret=os.environ["APP_SECRET"])
    app = web.Application()
    setup(app, sign_in)

    async def me(request: web.Request) -> web.Response:
        return web.json_response((await procore_of(request).me()).to_dict())

    app.router.add_get("/me", me)
    web.run_app(app, handler_cancellation=True)
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import AbstractAsyncContextManager
from http import HTTPStatus

from aiohttp import web

from ..client import Procore
from ..errors import ConfigurationError, ProcoreError
from .handlers import SignInHandlers
from .shutdown import GRACE, served
from .sign_in import SignIn
from .web_messages import WebRequest, WebResponse

__all__ = ["procore_of", "setup"]

_HANDLERS = web.AppKey("aprocore_sign_in", SignInHandlers)
_END: web.AppKey[Callable[[], Awaitable[None]]] = web.AppKey("aprocore_end")


def setup(
    app: web.Application,
    sign_in: SignIn,
    prefix: str = "/procore",
    *,
    contexts: Iterable[AbstractAsyncContextManager[object]] = (),
    grace: float = GRACE,
) -> None:
    """Open the session as long as the app runs, and add the routes ``/login``, ``/callback`` and ``/logout``.

    They are below ``prefix``; ``/login?return_to=/path`` comes back there. To sign out, a page links to ``/logout``,
    which asks, or posts to it. Their cookies are ``Secure``: use https, or in a browser that sends such cookies to
    ``http://localhost``, that.

    Errors of calls become answers: a token that was revoked leads to the sign-in, waiting too long for the rate limit
    to 503 with ``Retry-After``, the end of the server to 503, a deadline to 504. At SIGTERM or Ctrl-C, calls that wait
    for the rate limit or for a connection end at once. Run the app with ``handler_cancellation=True``, so that calls
    are cancelled when their client leaves.

    Args:
        app: application; its subapplications can use :func:`procore_of` as well.
        sign_in: the sign-in, whose redirect URI leads to ``/callback``.
        prefix: path of the routes.
        contexts: other async context managers that live as long as the app, such as a session of the app's own account
            and a ``WebhookReceiver``.
        grace: seconds for the calls on the wire when the server shuts down.

    Raises:
        ConfigurationError: the redirect URI leads elsewhere.
    """
    handlers = SignInHandlers(sign_in, prefix)
    app[_HANDLERS] = handlers
    app.middlewares.append(_refusals)

    async def session(app: web.Application) -> AsyncIterator[None]:
        async with served(sign_in.procore, grace, contexts) as end:
            app[_END] = end
            yield

    async def shutdown(app: web.Application) -> None:
        await app[_END]()

    app.cleanup_ctx.append(session)
    app.on_shutdown.append(shutdown)
    endpoints = {"/login": handlers.login, "/callback": handlers.callback, "/logout": handlers.logout}
    for path, handle in endpoints.items():
        app.router.add_route("*", f"{prefix}{path}", _endpoint(handle))


def procore_of(request: web.Request) -> Procore:
    """Return the signed-in person's view of the client.

    Raises:
        ConfigurationError: :func:`setup` was not called.
        web.HTTPException: no person is signed in: a redirect to the sign-in for a page, 401 for other requests.
    """
    handlers = request.config_dict.get(_HANDLERS)
    if handlers is None:
        raise ConfigurationError("The app has no sign-in.", hint="Call setup(app, sign_in).")
    web_request = _web_request(request)
    person = handlers.person(web_request)
    if person is None:
        answer = handlers.sign_in_first(web_request)
        if answer.status == HTTPStatus.SEE_OTHER:
            redirect = web.HTTPSeeOther("/")
            redirect.headers.update(answer.headers)  # aiohttp would encode the location in its own way
            raise redirect
        raise web.HTTPUnauthorized(text=answer.body, content_type=answer.content_type, headers=answer.headers)
    return person


@web.middleware
async def _refusals(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    try:
        return await handler(request)
    except ProcoreError as error:
        answer = request.config_dict[_HANDLERS].refusal(_web_request(request), error)
        if answer is None or request.writer.output_size > 0:  # the response has begun
            raise
        return _response(answer)


def _endpoint(
    handle: Callable[[WebRequest], Awaitable[WebResponse]],
) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def endpoint(request: web.Request) -> web.StreamResponse:
        return _response(await handle(_web_request(request)))

    return endpoint


def _web_request(request: web.Request) -> WebRequest:
    path, _, query = request.raw_path.partition("?")
    return WebRequest(request.method, path, query, request.headers, request.cookies)


def _response(answer: WebResponse) -> web.Response:
    response = web.Response(status=answer.status, text=answer.body, content_type=answer.content_type)
    response.headers.extend(answer.all_headers)
    return response
