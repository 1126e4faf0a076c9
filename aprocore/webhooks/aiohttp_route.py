"""Route of a hook's destination URL for aiohttp.web."""

from __future__ import annotations

from aiohttp import web

from .delivery import MAX_BODY, DeliveryReceiver

__all__ = ["route"]


def route(receiver: DeliveryReceiver, path: str) -> web.RouteDef:
    """Return a route that accepts the deliveries of a receiver."""

    async def endpoint(request: web.Request) -> web.Response:
        if not receiver.is_authorized(request.headers):
            return web.Response(status=await receiver.accept(request.headers, b""))
        body = bytearray()
        async for chunk in request.content.iter_any():
            body += chunk
            if len(body) > MAX_BODY:
                break
        return web.Response(status=await receiver.accept(request.headers, bytes(body)))

    return web.post(path, endpoint)
