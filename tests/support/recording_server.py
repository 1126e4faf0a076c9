"""Server that accepts any request and records its parts."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qsl

import attrs
from aiohttp import web

from aprocore import Environment

__all__ = ["RecordedRequest", "RecordingServer", "recording_server"]


@attrs.define
class RecordedRequest:
    method: str
    path: str
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    json: Any = None
    form: list[tuple[str, str]] | None = None


@attrs.define
class RecordingServer:
    """Server with JSON responses by method and path, and one response for all other requests."""

    answer: web.Response = attrs.field(factory=lambda: web.Response(status=204))
    #: JSON.
    answers: Mapping[tuple[str, str], Any] = attrs.field(factory=dict)
    requests: list[RecordedRequest] = attrs.field(factory=list)

    async def handle(self, request: web.Request) -> web.Response:
        raw_path, _, query = request.raw_path.partition("?")
        recorded = RecordedRequest(request.method, raw_path, parse_qsl(query, keep_blank_values=True), request.headers)
        if request.content_type == "application/json":
            recorded.json = await request.json()
        elif request.content_type == "multipart/form-data":
            recorded.form = [(name, str(value)) for name, value in (await request.post()).items()]
        self.requests.append(recorded)
        key = (recorded.method, recorded.path)
        return web.json_response(self.answers[key]) if key in self.answers else self.answer


@asynccontextmanager
async def recording_server() -> AsyncIterator[tuple[RecordingServer, Environment]]:
    recorder = RecordingServer()
    runner = web.ServerRunner(web.Server(recorder.handle))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    origin = f"http://127.0.0.1:{port}"
    try:
        yield recorder, Environment("recording", origin, origin, insecure_loopback=True)
    finally:
        await runner.cleanup()
