"""Transport over standard input and output, which ends with its client and when it is cancelled.

The SDK's own transport blocks in threads that can't be interrupted: a signal would end the server only after the next
message, and never if the client no longer reads.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any

import anyio
from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream
from mcp.server import Server
from mcp.shared.message import SessionMessage
from mcp_types import jsonrpc_message_adapter
from pydantic import ValidationError

from ..net.threads import WorkerThread

__all__ = ["serve_stdio"]

_STDIN, _STDOUT, _STDERR = 0, 1, 2
_CHUNK = 64 * 1024


async def serve_stdio(server: Server[Any]) -> None:
    """Serve one client until it closes the input, or until this task is cancelled.

    Only messages of the protocol are written to standard output; what else is printed there goes to standard error.

    Raises:
        OSError: the client no longer reads the output.
    """
    # In a task of its own: if the SDK is cancelled while messages wait, it may raise the errors of its own streams in
    # place of the cancellation.
    serving = asyncio.ensure_future(_serve(server))
    try:
        await asyncio.wait({serving})
    finally:
        serving.cancel()
        await asyncio.wait({serving})
        error = None if serving.cancelled() else serving.exception()
    if error is not None:
        raise error


async def _serve(server: Server[Any]) -> None:
    incoming, read_stream = anyio.create_memory_object_stream[SessionMessage | Exception](0)
    write_stream, outgoing = anyio.create_memory_object_stream[SessionMessage](0)
    failures: list[OSError] = []
    with _private_output() as output:
        async with anyio.create_task_group() as group:
            group.start_soon(_read, incoming)
            group.start_soon(_write, outgoing, output, failures, group.cancel_scope)
            async with read_stream, write_stream:
                await server.run(read_stream, write_stream, server.create_initialization_options())
    if failures:
        raise failures[0]


@contextmanager
def _private_output() -> Iterator[int]:
    """Yield a copy of standard output; in the block, standard output is standard error."""
    sys.stdout.flush()
    output = os.dup(_STDOUT)
    try:
        os.dup2(_STDERR, _STDOUT)
        yield output
    finally:
        with suppress(OSError):  # the client has closed it
            sys.stdout.flush()
        os.dup2(output, _STDOUT)
        os.close(output)


async def _read(incoming: MemoryObjectSendStream[SessionMessage | Exception]) -> None:
    """Pass on the messages of the input, each a line, up to its end."""
    thread, rest = WorkerThread(), b""
    # The server may end before the input does.
    with suppress(anyio.BrokenResourceError):
        async with incoming:
            while chunk := await thread.run(partial(os.read, _STDIN, _CHUNK)):
                *lines, rest = (rest + chunk).split(b"\n")
                for line in filter(bytes.strip, lines):
                    await incoming.send(_parsed(line))
    thread.close()


def _parsed(line: bytes) -> SessionMessage | Exception:
    try:
        return SessionMessage(jsonrpc_message_adapter.validate_json(line, by_name=False))
    except ValidationError as error:
        return error


async def _write(
    outgoing: MemoryObjectReceiveStream[SessionMessage], output: int, failures: list[OSError], scope: anyio.CancelScope
) -> None:
    """Write messages until the server closes the stream; a failure ends the server."""
    thread = WorkerThread()
    async with outgoing:
        async for message in outgoing:
            line = message.message.model_dump_json(by_alias=True, exclude_unset=True)
            try:
                await thread.run(partial(_write_all, output, f"{line}\n".encode()))
            except OSError as error:
                failures.append(error)
                scope.cancel()
                break
    thread.close()


def _write_all(output: int, text: bytes) -> None:
    rest = memoryview(text)
    while rest:
        rest = rest[os.write(output, rest) :]
