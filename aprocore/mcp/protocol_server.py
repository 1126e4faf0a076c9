"""The tools as a server of the Model Context Protocol, on its official SDK."""

from __future__ import annotations

import asyncio
import itertools
import json
import logging
from collections.abc import Callable, Mapping
from typing import Any

from mcp.server import Server, ServerRequestContext
from mcp.shared.exceptions import MCPError
from mcp_types import (
    INVALID_PARAMS,
    CallToolRequestParams,
    CallToolResult,
    ListToolsResult,
    PaginatedRequestParams,
    TextContent,
    Tool,
    ToolAnnotations,
)

from .._version import __version__
from ..errors import ProcoreError, RateLimitedError
from ..sansio.decoding.datetimes import from_unix_time
from .catalogue_tools import CatalogueTools
from .tool_schemas import TOOLS

__all__ = ["create_server"]

_LOGGER = logging.getLogger("aprocore.mcp")


def create_server(tools: CatalogueTools) -> Server[Any]:
    """Return a server with tools; it is run by a transport of the SDK."""
    # What a server offers is fixed: nothing that is read can change it.
    listed = ListToolsResult(tools=_listed())

    async def list_tools(
        context: ServerRequestContext[Any, Any], params: PaginatedRequestParams | None
    ) -> ListToolsResult:
        return listed

    async def call_tool(context: ServerRequestContext[Any, Any], params: CallToolRequestParams) -> CallToolResult:
        if params.name not in TOOLS:
            raise MCPError(code=INVALID_PARAMS, message=f"Unknown tool: {params.name[:80]}")
        return await _call(tools, context, params.name, params.arguments or {})

    return Server(
        "aprocore",
        version=__version__,
        title="Procore (read-only)",
        instructions=tools.instructions,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


def _listed() -> list[Tool]:
    return [
        Tool(
            name=tool.name,
            title=tool.title,
            description=tool.description,
            input_schema=tool.input_schema,
            output_schema=dict(tool.result),
            annotations=ToolAnnotations(
                read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=tool.calls_procore
            ),
        )
        for tool in TOOLS.values()
    ]


async def _call(
    tools: CatalogueTools, context: ServerRequestContext[Any, Any], name: str, arguments: Mapping[str, Any]
) -> CallToolResult:
    """Run a tool, and report its waits to the client, if that asked for it."""
    messages: asyncio.Queue[str] = asyncio.Queue()
    reporting = asyncio.ensure_future(_report(context, messages))
    try:
        return await _answer(tools, name, arguments, messages.put_nowait)
    finally:
        reporting.cancel()
        await asyncio.wait({reporting})


async def _answer(
    tools: CatalogueTools, name: str, arguments: Mapping[str, Any], on_progress: Callable[[str], None]
) -> CallToolResult:
    try:
        result = await tools.run(name, arguments, on_progress)
    except ProcoreError as error:
        return _failure(_facts_of(error))
    except Exception:
        _LOGGER.exception("The tool %s failed.", name)
        return _failure({"error": "InternalError", "message": "The server failed. Its log says why."})
    return CallToolResult(content=[_text(result)], structured_content=result)


async def _report(context: ServerRequestContext[Any, Any], messages: asyncio.Queue[str]) -> None:
    for count in itertools.count(1):
        await context.session.report_progress(count, message=await messages.get())


def _failure(facts: Mapping[str, Any]) -> CallToolResult:
    # Without structured content, which clients would compare with the schema of results.
    return CallToolResult(content=[_text(facts)], is_error=True)


def _facts_of(error: ProcoreError) -> dict[str, Any]:
    """Return what an agent has to know of an error."""
    facts: dict[str, Any] = {
        "error": type(error).__name__,
        "message": error.message,
        "hint": error.hint,
        "applied": error.applied,
        "request": None if error.request is None else str(error.request),
        "status": error.status,
        "request_id": error.request_id,
    }
    if isinstance(error, RateLimitedError) and error.retry_at is not None:
        facts["retry_at"] = from_unix_time(error.retry_at).isoformat(timespec="seconds")
    return {name: value for name, value in facts.items() if value is not None}


def _text(value: Mapping[str, Any]) -> TextContent:
    return TextContent(type="text", text=json.dumps(value, ensure_ascii=False, separators=(",", ":")))
