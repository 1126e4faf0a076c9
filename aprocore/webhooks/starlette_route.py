"""Route of a hook's destination URL for Starlette and FastAPI."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from .delivery import MAX_BODY, DeliveryReceiver

__all__ = ["route"]


def route(receiver: DeliveryReceiver, path: str) -> Route:
    """Return a route that accepts the deliveries of a receiver."""

    async def endpoint(request: Request) -> Response:
        if not receiver.is_authorized(request.headers):
            return Response(status_code=await receiver.accept(request.headers, b""))
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > MAX_BODY:
                break
        return Response(status_code=await receiver.accept(request.headers, bytes(body)))

    return Route(path, endpoint, methods=["POST"])
